# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.


## Frame

label-series = Country brief
label-series-country = Country brief
label-series-portfolio = Portfolio brief
label-series-comparison = Comparison
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

label-summary = At a glance
label-annex = Annex: all facts
label-references = Sources
label-references-note = Raised numbers in the text and in tables refer to this list.
label-facts-used = Facts used, by source
label-facts-used-note = Each name follows https://w3id.org/scrutineer/id/. The number is that of the source above, with its date and terms.
label-queries = Queries
label-queries-note = Each table and statement comes from one of these queries. The text of a policy question is printed by “scrutineer questions” with its number.
label-gaps = Not known here
label-readings = Where texts or sources differ
label-reading-kinds = Each statement ends with the kind of fact it is, in italics. “Claimed” is what the body named says; “derived” is computed from the facts cited; “not known” marks a gap.
label-reading-blank = A dash in a table means that the source says nothing. What is not recorded is not known; it is never to be read as “no”. “Check again” marks a text that was last read more than a year before the as-of day.
label-would-answer = What would answer it:
label-query = Query
label-confidence = Confidence
label-how-to-cite = How to cite

## Tables

label-column-sources = Sources
label-empty-cell = –
label-empty-cell-name = not stated
label-source-one = Source
label-source-many = Sources
label-flag-unverified = not verified
label-flag-disputed = sources differ
label-flag-old = check again
label-flag-check = text may have changed
label-kind-measured = measured
label-kind-claimed = claimed
label-kind-legal-text = legal text
label-kind-expert-assessment = expert assessment
label-kind-administrative = administrative record
label-kind-derived = derived
label-kind-gap = not known
label-kind-guidance = guidance

## Charts

label-note-timeline = Diamonds are votes. An outlined bar marks a disruption whose end the source does not state; it stands at its start. The dashed line is the as-of day.
label-note-roam = Each line is an indicator’s own range, from its low end to its high end; high is not always better (the table says which). The stroke through the dot is the interval that the source gives.
label-map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance, nor any opinion on the legal status of a territory or of its authorities.
label-map-source = Geometry: Natural Earth, public domain.

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

## Index of many briefs

label-index-title = Country briefs
label-index-caption = Countries and their briefs
label-index-country = Country
label-index-vote = Next vote listed
label-index-days = Days
label-index-known = Questions answered
label-index-files = Brief
label-index-failed = No brief was made:
