# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: election-time communication risk
subtitle = Country brief { $audience }; days are counted from { $day }
audience-planner = for planners of electoral assistance
audience-company = for companies that run networks or platforms
audience-public = in plain language
citation = Scrutineer { $version }, { $title }, as of { $day }, knowledge base { $base }.
stamp-note = The same knowledge base, day and version give the same brief.

# Words
yes = yes
no = no
not-stated = not stated
no-section = section not given
separator = {"; "}
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
coverage-access-now-stop = disruptions reported world-wide that began before 2024
coverage-press-shutdown-reports = a few African disruptions that the larger record lacks
service-voice-calls = voice calls
service-social-media-unspecified = social media (unspecified)
service-google-services = Google services
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
chart-roam-desc = { $count } indicators, each on its own scale, or, where it has none, between the lowest and highest value observed. The table gives the values. Below the middle half of the world: { $below }; above it: { $above }.
chart-locator-title = Location of { $country }
chart-locator-desc = Map of { $country } and its surroundings, north at the top. Region: { $region }.
chart-world-desc = Map of the world. Countries in each class: { $classes }. Not known: { $unknown }. Small countries are dots.
chart-world-other = not in this list
chart-world-votes = Next national votes listed
votes-quarter = within 90 days
votes-half-year = within 180 days
votes-year = within 365 days
votes-later = later

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
heading-answers = Policy questions
say-answer = { $name }: { $answer }.
say-answer-disputed = { $text } Sources differ.
say-answers-open = Not known here: { $names }.
say-unknown =
    { $unknown ->
        [0] All { $all } policy questions are answered.
        [one] { $unknown } of { $all } policy questions is open.
       *[other] { $unknown } of { $all } policy questions are open.
    }
say-unknown-first =
    { $unknown ->
        [one] { $unknown } of { $all } policy questions is open: { $first }.
       *[other] { $unknown } of { $all } policy questions are open, among them: { $first }.
    }

# Actions
say-first = { $action } ({ $who }; { $status }).
say-first-none = None of the recommendations whose status is known is both missing and still possible in the time left before the vote.
say-lead = Days to begin by are counted back from the vote of { $day }. The time that an action takes is a planning estimate, not a recorded fact.
say-lead-open = No polling day is known to the day, so only the time that an action takes is given: a planning estimate, not a recorded fact.
status-unknown = not known
say-actions-open = Not known whether in place, what takes longest first: { $actions }.
begin-by = begin by { $day }
lead-none = –
lead-days =
    { $days ->
        [one] { $days } day ahead
       *[other] { $days } days ahead
    }
lead-by =
    { $days ->
        [one] by { $day } ({ $days } day ahead)
       *[other] by { $day } ({ $days } days ahead)
    }
lead-short =
    { $days ->
        [one] time is short ({ $days } day needed)
       *[other] time is short ({ $days } days needed)
    }
caption-first = Missing or partly in place, and still possible before the vote; what takes longest first
column-who = Who
column-lead = Begin
column-mark = What
column-rule = Rule
column-online = Reaches the internet

# Dates around the vote
caption-dates = Dates around the next vote, computed from the law read
window-polling-day = Polling day
window-vote = vote listed: { $kind }
window-polls = No publication of opinion polls
window-exit-polls = No publication of exit polls
window-ads = No paid political advertising
window-silence = Campaign silence
window-results-due = Results due
window-results-usual = Results usually announced
window-rule-polling-day = on polling day
window-rule-hours-before =
    { $count ->
        [one] { $count } hour before polling day
       *[other] { $count } hours before polling day
    }
window-rule-days-before =
    { $count ->
        [one] { $count } day before polling day
       *[other] { $count } days before polling day
    }
window-rule-days-after =
    { $count ->
        [one] within { $count } day after polling day
       *[other] within { $count } days after polling day
    }
say-window-open = The day of the next vote is not known, so no dates around it are computed.
say-window-none = No coming vote is recorded here, so no dates around it are computed.
say-window-no-rules = No rule on silence, opinion polls or results with a number of days was read for this country; what applies is not known here.
date-span = { $from } to { $to }
chart-ruler-title = Dates around the vote of { $day }
chart-ruler-vote = Vote of { $day }
chart-ruler-says = { $what }: { $from } to { $to }
chart-ruler-desc =
    { $count ->
        [0] Polling day is { $day }. No rule with a number of days was read.
       *[other] Polling day is { $day }. { $says }.
    }
chart-ruler-note = The diamond is polling day; figures below count days from it. A filled bar rests on a rule that was read; a dashed bar on a rule that is not verified, was last read more than a year ago, or whose text may have changed. The table names the rules.
chart-trend-title = People who use the internet, in percent
chart-trend-desc = From { $from } percent in { $first } to { $to } percent in { $last }.
chart-trend-note = Share of all people who used the internet in the last three months, as the source estimates or reports it. The base has no figures by gender for this indicator.

# Points of the summary
point-vote = The vote
point-law = What the law allows
point-review = Review and disclosure
point-history = What happened before
point-cut = If the network is cut
point-online = People online
point-unknown = What is not known
point-first = What to do first

# Chapters
chapter-dates = Dates around the vote
chapter-history = Disruptions against votes
chapter-scorecard = Answers at a glance
chapter-actions = What can be done, and by whom
chapter-questions = Questions to ask in the country
chapter-actions-all = Recommendations, by group
chapter-questions-all = All open questions
chapter-steps = Steps for a company
chapter-elections = Elections
chapter-legal-framework = Legal framework
chapter-election-body = Election management body
chapter-registration = Voter registration and data
chapter-technology = Election technology
chapter-incidents = Disruptions and incidents
chapter-information = Information environment
chapter-people = People online and disadvantaged groups
chapter-networks = Networks and operators
chapter-indicators = Indicators
chapter-commitments = Commitments, norms and forums
chapter-answers = Further policy questions
chapter-legal-powers = Legal powers over networks
chapter-order-form = Form of an order
chapter-review = Review by courts, and limits
chapter-disclosure = Disclosure and publication
chapter-precedents = Precedents
chapter-privacy = Interception, encryption and data
chapter-platform-law = Rules on content and platforms
chapter-law = Law
chapter-law-other = Further law
chapter-actors = Further registers
chapter-other = Further facts
note-scorecard = The dots tell how well an answer is supported: none, low, medium or high. A dash means that nothing is known, which is never to be read as “no”.
note-questions-all = The sources read for this brief do not answer these.
note-steps = Options and precedents from published guidance, no legal advice. What fits depends on the law of the place and on the safety of the people there.
note-people-public = Who can be reached online, and who cannot.

# Steps for a company. Each rests on the norms that the file of the audience names.
step-staff = Safety first: agree with staff in the country, before anything else, how they can receive an order without being at risk, and who outside the country takes the decision.
step-written = Ask for the order in writing, with the office, the legal basis, the ground, the area, the service and the end date; record the day and hour, and who brought it.
step-law = Compare the order with the law in force, point by point: who may sign, in which form, on which ground, for how long. The chapters below give what was read.
step-narrow = Where the law leaves room, propose the narrowest measure: a shorter time, a smaller area, a single service, with emergency numbers and election bodies spared.
step-review = Find out which court or body can hear an urgent challenge, what it costs, and what past challenges led to.
step-tell = Tell users and the public what the law allows to be told: that there is an order, by whom, and until when. Where disclosure is barred, keep a record for later.
step-peers = Talk with other operators, with the association of the trade and with civil society before the vote; look at what peers did on like orders.
step-after = When service is restored, measure the impact on people, publish what may be published, and offer a way to complain.

# Questions in a few words
short-P01 = Power to suspend networks
short-P02 = Office that may order
short-P03 = Written order
short-P04 = Judge before the order
short-P05 = Limits of time, area, service
short-P06 = Publication of the order
short-P07 = Rulings and norms on shutdowns
short-P08 = Disruptions near votes
short-P09 = Cuts at the last two votes
short-P10 = Cuts for protest, exams, conflict
short-P11 = Lead time and length of cuts
short-P12 = Cuts acknowledged
short-P13 = State acts on the network
short-P14 = Elections as a ground
short-P15 = Vote near, safeguards missing
short-P16 = Concentration of networks
short-P17 = Daily cost of a full cut
short-P18 = Operators in the GNI
short-P19 = Orders published by operators
short-P20 = Emergency powers
short-P21 = Data protection and the roll
short-P22 = Interception
short-P23 = Encryption
short-P24 = Surveillance
short-P25 = Election-related cyber incidents
short-P26 = Law on election systems
short-P27 = Election technology
short-P28 = Paper record
short-P29 = Results by polling station
short-P30 = Technology open to checks
short-P31 = Results without the network
short-P32 = Voter roll breached
short-P33 = Late change of rules
short-P34 = False-news offence
short-P35 = Such law used at votes
short-P36 = Campaign silence
short-P37 = Announcing results
short-P38 = Opinion and exit polls
short-P39 = Online political ads
short-P40 = Limits on targeting
short-P41 = Platform measures
short-P42 = Fact-checkers
short-P43 = Official channels, rumours
short-P44 = Media regulator
short-P45 = Media literacy
short-P46 = Attacks on journalists
short-P47 = Press and internet freedom
short-P48 = Content blocked at votes
short-P49 = Synthetic media
short-P50 = False information, expert view
short-P51 = People online
short-P52 = ROAM-X assessment
short-P53 = Access to information
short-P54 = Multistakeholder body
short-P55 = Treaties
short-P56 = Observer advice still open
short-P57 = Election body
short-P58 = Voter registration
short-P59 = Disadvantaged groups
short-P60 = Election calendar
short-P61 = Tests for an order
short-P62 = Urgent review
short-P63 = Disclosure by the operator
short-P64 = Operators’ responses
short-P65 = Services spared
short-P66 = Support of the answers

# Units
unit-latent-score-about-5-to-5 = latent score (about −5 to 5)
unit-index-0-1 = index, 0 to 1
unit-standard-normal-units = standard normal units
unit-count = count
unit-of-population = % of population
unit-per-100-people = per 100 people
unit-ordinal-category = ordinal category
unit-of-women-aged-15 = % of women aged 15 or more
unit-of-men-aged-15 = % of men aged 15 or more
unit-aged-15 = % of people aged 15 or more
unit-persons = persons
unit-of-children-under-5 = % of children under 5

# Portfolio and comparison
title-portfolio = { $organisation }: countries by next vote and law
subtitle-portfolio = Portfolio brief; days are counted from { $day }
subtitle-portfolio-contact = Portfolio brief; days are counted from { $day }. Contact: { $contact }
title-comparison = Side by side: { $countries }
subtitle-comparison = Comparison; days are counted from { $day }
caption-portfolio = Countries by next vote and by what the law allows
caption-portfolio-law = Answers on law, by country
caption-compare = Answers side by side
column-rank = No.
column-country = Country
column-exposure = Law on orders
column-open = Open questions
column-services = Services
chapter-ranking = Countries in order
chapter-portfolio-law = What the law allows, by country
chapter-comparison = Answers side by side
note-ranking = Votes within 90, 180 and 365 days come first, in that order; among those of one span, the law of more concern; then the nearer day. “Law on orders” is the mean place of the answers to eight policy questions (P01 to P06, P14, P20), each from 0 (the answer of least concern) to 100 (of most); with fewer than three answers it is not assessed. It orders a list for a reader and is no judgement on a country.
exposure-high = more concern: { $share } of 100 ({ $known } of { $all } known)
exposure-middle = some concern: { $share } of 100 ({ $known } of { $all } known)
exposure-low = less concern: { $share } of 100 ({ $known } of { $all } known)
exposure-not-assessed = not assessed ({ $known } of { $all } known)
no-vote-listed = none listed
say-portfolio-votes = National votes are listed within 180 days in: { $countries }.
say-portfolio-no-vote = No national vote known to the day is listed within 180 days in these countries.
say-portfolio-law = The answers on law are of more concern in: { $countries }.
say-portfolio-law-none = In none of these countries are the answers on law known to be of more concern.
say-portfolio-unknown = Too little law was read to say anything for: { $countries }.
say-compare-vote = Next national vote listed: { $date } ({ $kind }).
say-compare-open =
    { $open ->
        [one] { $open } of { $all } policy questions is open.
       *[other] { $open } of { $all } policy questions are open.
    }

# Risk
chapter-risk = Forecast and threat profile
note-risk = The forecast learns from past national votes: how democratic a country is, how many people are online, whether a president is elected, and how often earlier votes saw a disruption. The profile puts answers and indicators together, from 0 (no concern recorded) to 10. In brackets: the span of 90 of 100 draws.
say-forecast = Forecast for the vote of { $day }: a disruption that its recorder relates to an election, from { $before } days before to { $after } days after, has a probability of { $percent } percent ({ $low } to { $high }).
say-forecast-like =
    { $events ->
        [0] Of the { $votes } past votes with the nearest forecasts, none saw such a disruption.
       *[other] Of the { $votes } past votes with the nearest forecasts, { $events } saw such a disruption.
    }
say-forecast-any = For a disruption of any cause, national or regional, the probability is { $percent } percent.
say-forecast-raised = Beside an average vote it is raised by: { $drivers }.
say-forecast-lowered = Beside an average vote it is lowered by: { $drivers }.
say-forecast-until = The record of disruptions from which it learns runs to { $day }.
say-forecast-none = No national vote is expected with a day or a month, so nothing is forecast.
say-forecast-lacking = No forecast for the vote of { $day }: there is no recent value of { $indicators }.
feature-democracy = electoral democracy index { $value } ({ $year })
feature-middle-regime = how far the electoral democracy index lies from the middle
feature-internet-use = { $value } percent of people online ({ $year })
feature-presidential = a president is elected
feature-not-presidential = no president is elected
feature-history = { $value } percent of earlier votes, here and in the region, with a disruption
say-profile = Taken together ({ $names }): { $score }. Reliability: { $grade }. Inputs known: { $known } of { $all }.
say-profile-part = Families of threats assessed: { $families }. No score is taken together, since not all of these are assessed: { $names }. Inputs known: { $known } of { $all }.
say-profile-none = The threat profile is not assessed. Inputs known: { $known } of { $all }.
say-family-lacking = Not assessed: { $family } ({ $reasons }).
lack-inputs = inputs known: { $known } of { $all }
lack-components = parts known: { $known } of { $all }
lack-sources = sources: { $known }, needed: { $needed }
driver = { $what }: { $told }
driver-raises = { $what } (+{ $effect })
driver-lowers = { $what } (−{ $effect })
caption-profile = Threat profile by family
column-family = Family of threats
column-score = Score, 0 to 10
column-exposed = Exposure
column-unguarded = Missing safeguards
column-before = History
column-reliability = Reliability
column-drivers = What moves it most
grade-high = high
grade-moderate = moderate
grade-low = low
grade-very-low = very low
family-network = networks and services
family-security = security of systems
family-surveillance = surveillance
family-data = data of voters
family-information = information
family-legal = law on speech
family-technology = election technology
family-institution = institutions
family-journalism = safety of journalists
family-divide = digital divide
say-risk-limits = The forecast sees no news, no law and nothing that was not recorded. A low number is no promise.
say-risk-uses = Neither number is evidence of what anybody did or will do, and neither may be the only reason for a decision.
