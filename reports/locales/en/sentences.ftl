# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: election-time communication risk
subtitle = Country brief, days counted from { $day }
stamp-note = The same knowledge base, day and version give the same brief.

# Words
yes = yes
no = no
not-stated = not stated
no-section = section not given
number-group = ,
date-range = { $from } to { $to }
about-date = about { $date }
vote-round = round { $round }
days-open = day not known
days-ahead =
    { $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }
days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
status-unconfirmed = was scheduled; no source here confirms it
as-stated = as stated on { $date }
value-qualified = { $value } ({ $qualifier })
value-interval = { $value } ({ $low } to { $high })
no-median = –
ordered-by = ordered by: { $orderer }
window-yes = yes
window-no = no
still-on = ongoing when recorded
no-attribution = no attribution recorded
claim = { $claimant } named { $named } ({ $status }; { $date })
period-year = in { $year }
period-years = between { $first } and { $last }

# Elections
say-next-vote =
    { $days ->
        [0] The next national vote listed is today, { $date }: { $kind }.
        [one] The next national vote listed is on { $date }, in { $days } day: { $kind }. It is scheduled, not confirmed.
       *[other] The next national vote listed is on { $date }, in { $days } days: { $kind }. It is scheduled, not confirmed.
    }
say-vote-under-way = A national vote listed began on { $date } and its last polling day has not passed: { $kind }.
say-next-vote-open = The next national vote listed is expected in { $date }: { $kind }. The source gives no day, so none is counted.
say-no-coming-vote = No coming national vote is recorded here.
say-no-past-vote = No past national vote since 2010 is recorded here.
say-postponed-vote = The vote set for { $date } ({ $kind }) is listed as { $status }; no later day is recorded here.
say-unconfirmed-vote = A vote was scheduled for { $date } ({ $kind }); no source here confirms that it was held.
say-dates-differ = Sources give different days for what may be one vote ({ $kind }): { $first } and { $second }. Both are shown.
ask-next-vote = When is the next national vote, and which act or notice sets the day?
ask-unconfirmed-vote = Was the vote scheduled for { $date } ({ $kind }) held, and on which day?
caption-coming-votes = Coming national votes
caption-past-votes = National votes since 2010, newest first

# Incidents
say-disruptions =
    Recorded by { $publisher }: { $count ->
        [one] { $count } network or service disruption that began { $period }.
       *[other] { $count } network or service disruptions that began { $period }.
    }
say-in-window =
    { $count ->
        [one] { $inside ->
            [0] It did not fall in an election window (14 days before polling day to 45 days after).
           *[other] It fell in an election window (14 days before polling day to 45 days after).
        }
       *[other] { $inside ->
            [0] None of these fell in an election window (14 days before polling day to 45 days after).
           *[other] { $inside } of these { $count } fell in an election window (14 days before polling day to 45 days after).
        }
    }
say-acknowledged =
    { $count ->
        [one] { $acknowledged ->
            [0] The record does not say that an authority acknowledged it; that may not be stated.
           *[other] The record says that an authority acknowledged it.
        }
       *[other] { $acknowledged ->
            [0] For none of these { $count } does the record say that an authority acknowledged it; for some it may not be stated.
           *[other] For { $acknowledged } of these { $count } the record says that an authority acknowledged it; for others it may not be stated.
        }
    }
say-rows-shown = The table lists { $shown } of { $all }: those in an election window first, then national ones, then the latest.
say-no-disruption = No network or service disruption is recorded for this country by: { $sources }. None recorded does not mean that none happened.
say-claims = Every attribution below is the claim of the body named, not a finding of this brief.
say-no-cyber = No election-related cyber or information incident is recorded here; the register is small and rests mostly on press reports.
caption-disruptions = Network and service disruptions, newest first
caption-claims = Election-related cyber and information incidents, with the claims made about them
caption-costs = Published cost estimates in US dollars; methods differ and each estimate stands for itself

# Law
say-provisions =
    { $provisions ->
        [one] { $provisions } provision on
       *[other] { $provisions } provisions on
    } { $topics ->
        [one] { $topics } topic
       *[other] { $topics } topics
    } { $provisions ->
        [one] was
       *[other] were
    } read in the sources named; what was not read is not known here.
say-no-law = No legal provision of this country has been read for this knowledge base. This is no statement about its law.
say-topics-missing = Topics on which nothing was read: { $topics }.
say-shutdown-power =
    { $count ->
        [one] On the power to suspend networks or services one text was read: { $provisions }.
       *[other] On the power to suspend networks or services { $count } texts were read: { $provisions }.
    }
say-no-shutdown-power = No text on a power to suspend networks or services was read for this country; whether such a power exists is not known here.
say-readings = Texts or reports differ: { $readings }.
say-reading-settled = The later or better-sourced reading: { $reading }
say-reading-open = Leaning, not settled: { $reading }
caption-law = Attribute by attribute

# Indicators
say-indicators =
    { $count ->
        [one] { $count } indicator has an observation for this country; { $shown } is shown.
       *[other] { $count } indicators have an observation for this country; the { $shown } chosen for briefs are shown.
    }
say-indicators-missing = No observation here for: { $indicators }.
say-no-indicators = No indicator has an observation for this country here.
say-key-indicator = { $indicator }: { $value } ({ $year }); the median of { $countries } countries and areas is { $median }.
caption-indicators = Latest observation of each chosen indicator, with the median of the region and the world

# Commitments
say-commitments-limit = Apart from the United Nations human-rights instruments, the lack of a row means that nothing is known here.
caption-commitments = Treaties, coalitions and initiatives

# Registers
say-register-shown = { $title }: { $shown } of { $all } entries are shown.
say-registers-empty = No entry here on: { $titles }.
title-election-body = Election management body
title-election-technology = Election technology
title-network-ownership = State-owned networks
title-operators = Operators
title-fact-checkers = Fact-checkers
title-verification-projects = Joint verification projects
title-platform-measures = Platform measures
title-norms = Norms and rulings
title-observer-findings = Observer findings
title-roam-assessments = ROAM-X assessment
title-igf = Internet governance forum
caption-election-body = Bodies that manage elections, as the sources describe them
caption-election-technology = Technology used in elections, by source and year
caption-network-ownership = Networks (autonomous systems) operated here and owned by a state, 2021
caption-operators = Operators listed; no market shares are known here
caption-fact-checkers = Fact-checking organisations listed
caption-verification-projects = Joint verification projects around elections
caption-platform-measures = Measures that platforms announced
caption-norms = Norms and rulings that name the country
caption-observer-findings = What election observers recommended or found
caption-roam-assessments = National assessments with the ROAM-X indicators
caption-igf = National and regional internet governance forums

# Columns
column-date = Date
column-days = Days
column-vote = Vote
column-status = Status
column-note = Note
column-start = Start
column-end = End
column-kind = Kind
column-place = Where
column-trigger = Trigger
column-justification = Stated reason
column-window = In election window
column-what = Target and context
column-claim = Attribution (claim)
column-from = From
column-to = To
column-area = Area
column-cost = Cost
column-low = Low
column-high = High
column-perDay = Per day
column-method = Method
column-by = Estimated by
column-caveat = Caveat
column-attribute = Attribute
column-value = Value
column-provision = Text and section
column-checked = Last checked
column-category = ROAM-X
column-indicator = Indicator
column-year = Year
column-regionMedian = Region
column-worldMedian = World
column-unit = Unit and direction
column-treaty = Instrument
column-name = Name
column-model = Model
column-appointedBy = Appointed by
column-term = Term (years)
column-section = Legal basis
column-asOf = As of
column-technology = Technology
column-used = Used
column-extent = Extent
column-owner = Owner state
column-control = Control
column-networks = Networks
column-operator = Operators
column-brand = Brand
column-parent = Parent group
column-stateOwned = State-owned
column-gni = Parent in GNI
column-language = Languages
column-active = Active
column-ifcn = IFCN signatory
column-platform = Platform
column-measure = Measure
column-since = Since
column-title = Title
column-body = Body
column-binding = Binding
column-says = What it says
column-mission = Mission
column-established = Since
column-lastMeeting = Last known meeting

# Charts
chart-votes = National votes
chart-held = vote held
chart-scheduled = vote scheduled
chart-window = election window
chart-disruption = disruption
chart-open = disruption, end not known
chart-timeline-title = Network and service disruptions against national votes
chart-timeline-desc = Timeline from { $first } to { $last }. Votes stand in the first line, disruptions below it by kind. Recorded disruptions: { $kinds }. The table lists them with their dates.
chart-value = { $value } ({ $year })
chart-low = low end
chart-high = high end
chart-value-heading = Value (year)
chart-region = median of the region
chart-world = median of the world
chart-band = middle half of the world
chart-roam-title = Indicators against the region and the world
chart-roam-desc = { $count } indicators, each on its own scale, or, where it has none, between the lowest and highest value observed. The table gives the values.

# Policy questions
say-scorecard =
    { $known ->
        [0] None of the { $all } policy questions can be answered from the facts at hand.
       *[other] { $known } of the { $all } policy questions can be answered from the facts at hand; the others are among the questions to ask in the country.
    }
say-actions = The colloquium of 2018 made { $all } recommendations and observations. For { $unknown } of them the answers do not tell whether they are in place here; the others are listed for those whom they address, what is missing first.
answer-also = { $answer }; also: { $other }
confidence-none = none
confidence-low = low
confidence-medium = medium
confidence-high = high
status-in-place = in place
status-partly = partly in place
status-not-in-place = not in place
theme-powers = Power over networks
theme-history = Past disruptions
theme-exposure = Exposure and cost
theme-privacy = Data and private communication
theme-technology = Election technology
theme-information = Information and media
theme-people = People
theme-commitments = Commitments and forums
theme-practice = Practice and evidence
caption-answers = Answers, with how sure one can be of them
caption-actions = Recommendations and what the answers tell of them
column-question = Question
column-answer = Answer
column-confidence = Confidence
column-action = Recommendation
column-told = Told by
