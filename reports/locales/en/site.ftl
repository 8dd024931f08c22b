# Words of the pages of the service.

## Frame

label-site-tagline = Election-time communication risk, with the source of every fact
label-site-nav = Main pages
label-site-languages = Languages
label-site-skip = Skip to the content
label-site-countries = Countries
label-site-elections = Elections
label-site-incidents = Incidents
label-site-questions = Questions
label-site-sources = Sources
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = Vocabulary
label-site-search = Find a country
label-site-search-hint = A name in any official language of the United Nations, or an ISO code
label-site-search-go = Search
label-site-search-none = No country of the base has such a name.
label-site-search-near = Which one is meant?
label-site-feed-calendar = Calendar file (iCalendar)
label-site-feed-atom = Feed (Atom)
label-site-as-data = As data
label-site-not-found = There is nothing here
label-site-problem = This request could not be answered
label-site-problem-help = Search for a country, or begin at one of these pages.
label-site-law = Law
label-site-indicators = Indicators
label-site-threats = Threats
label-site-recommendations = Recommendations
label-site-find-page = Combine
label-site-compare = Compare
label-site-method = Method

## Lists

label-site-next-votes = Next votes listed
label-site-next-votes-note = Votes that lie ahead are what their sources expect. None is confirmed here.
label-site-latest-incidents = Latest incidents recorded
label-site-incidents-note = An incident is what its source records. Who ordered it and who carried it out are claims.
label-site-show-all = Show all
label-site-filter = Filter
label-site-country = Country
label-site-region = Region
label-site-type = Type
label-site-status = Status
label-site-kind = Kind
label-site-from = From
label-site-to = To
label-site-any = any
label-site-apply = Apply
label-site-date = Date
label-site-days = Days
label-site-vote = Vote
label-site-area = Place
label-site-around-vote = Around a vote
label-site-date-hint = YYYY, YYYY-MM or YYYY-MM-DD
label-site-next = Next page
label-site-first = First page
label-site-none = Nothing in the base fits. That is no proof that there was nothing.
label-site-code = Code

## Country page

label-site-downloads = Downloads
label-site-reader = Reader
label-site-planner = Planner
label-site-company = Company
label-site-public = Public

## Questions

label-site-why = Why it is asked
label-site-codes = Answers in the order of concern
label-site-query = The query that answers it
label-site-answer = Answer
label-site-answers = Answers by country
label-site-known = Countries with an answer
label-site-question = Question
label-site-unknown-note = Countries that are not listed have no answer here. Not known never means no.

## Law, indicators, threats

label-site-topic = Topic
label-site-attribute = Attribute
label-site-text = Legal text
label-site-section = Section
label-site-checked = Text last read
label-site-law-note = Provisions that were read, with what they say. A country that is not listed was not read; that says nothing of its law.
label-site-law-hint = Countries, separated by commas; two to eight stand side by side
label-site-law-unread = no provision read
label-site-attributes = What it says
label-site-indicator = Indicator
label-site-unit = Unit
label-site-years = Years
label-site-year = Year
label-site-rank = Rank
label-site-interval = Interval
label-site-trend = Values by year
label-site-trend-hint = Countries, separated by commas
label-site-latest = Latest value by country
label-site-threat = Threat
label-site-recommendation = Recommendation
label-site-family = Family
label-site-means = Meaning
label-site-addresses = Recommendations that address it
label-site-bears-on = Questions that bear on it
label-site-unstated = not known
label-site-without = No recorded fact can speak to this recommendation.
label-site-countries-in-place = Countries by status

## Combining and comparing

label-site-expression = Expression
label-site-expression-hint = Answers, regions and days to a vote, joined by and, or, not. Example: P08=recorded and region:Africa and election<365d
label-site-add = Add a condition
label-site-within = Vote within so many days
label-site-found = Countries found
label-site-compare-hint = Two to four countries

## Sources, things, queries

label-site-publisher = Publisher
label-site-title = Title
label-site-fact-kind = Kind of fact
label-site-licence = Terms
label-site-release = Release
label-site-retrieved = Retrieved
label-site-thing = What the base says
label-site-property = Property
label-site-value = Value
label-site-graph = Source
label-site-query-text = Query (SPARQL 1.1)
label-site-run = Run
label-site-examples = Examples: the queries behind the questions
label-site-result = Result
label-site-cut = The answer was cut at the limit of this service.
label-site-classes = Classes
label-site-properties = Properties
label-site-name = Name
label-site-meaning = Meaning

## Counts

site-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
