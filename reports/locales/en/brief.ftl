# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }

## Frame

label-series = Country brief
label-brand = Scrutineer
label-skip = Skip to the key facts
label-contents = On this page
label-as-of = As of
label-page = Page
label-page-of = of
label-codes = Codes
label-m49 = M49
label-region = Region
label-capital = Capital
label-names = Also known as
label-scroll-chart = Chart, may scroll sideways
label-other-script = [text in another script: see the HTML brief]

## Chapters

label-summary = Key facts
label-section-elections = Elections
label-section-incidents = Disruptions and incidents
label-section-law = Law
label-section-indicators = Indicators
label-section-commitments = Commitments
label-section-actors = Institutions, networks and norms
label-section-scorecard = Policy questions
label-section-actions = What can be done, and by whom
label-questions = Questions to ask in the country
label-questions-note = The sources read for this brief do not answer these.
label-references = Sources
label-references-note = Raised numbers in the text and in tables refer to this list.
label-gaps = Not known here
label-readings = Where texts or sources differ
label-nothing = Nothing is recorded here on this subject.
label-reading-kinds = Each statement ends with the kind of fact it is, in italics. “Claimed” is what the body named says; “derived” is computed from the facts cited; “not known” marks a gap.
label-reading-blank = A dash in a table means that the source says nothing. What is not recorded is not known; it is never to be read as “no”. “Check again” marks a text that was last read more than a year before the as-of day.

## Tables

label-column-sources = Sources
label-empty-cell = –
label-empty-cell-name = not stated
label-source-one = Source
label-source-many = Sources
label-source-to = to
label-flag-unverified = not verified
label-flag-disputed = sources differ
label-flag-old = check again
label-kind-measured = measured
label-kind-claimed = claimed
label-kind-legal-text = legal text
label-kind-expert-assessment = expert assessment
label-kind-administrative = administrative record
label-kind-derived = derived
label-kind-gap = not known

## Charts

label-note-timeline = Diamonds are votes. An outlined bar marks a disruption whose end the source does not state; it stands at its start. The dashed line is the as-of day.
label-note-roam = Each line is an indicator’s own range, from its low end to its high end; high is not always better (the table says which). The stroke through the dot is the interval that the source gives.

## Sources and stamp

label-release = Release:
label-retrieved = retrieved
label-licence = Terms:
label-terms-as = Release and terms as in
label-version = Version
label-knowledge-base = Knowledge base (SHA-256)
label-facts = facts
label-stamp = How this brief was made

## Matrix

label-matrix-title = Policy questions by country
label-matrix-reading = The darker a cell, the more concern the answer gives in the order of that question; hatched cells are not known, which is never to be read as “no”. An asterisk marks facts that give different answers; the gravest is shown.
label-matrix-country = Country
label-matrix-unknown = not known
