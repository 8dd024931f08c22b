//! Making briefs: what all briefs of one run share, and the draft of one brief.

use super::actors::REGISTERS;
use super::answers::ANSWER_COLUMNS;
use super::audience::{Audience, ChapterPlan};
use super::facts::{Facts, Labels};
use super::indicators::Catalogue;
use super::locale::{Argument, Language, Locale};
use super::maps::Place;
use super::model::{
    Asked, Block, Brief, Chapter, Chart, Column, CountryFacts, NameIn, Point, QueryText, SCHEMA, Stamp, Statement,
    Table, TableRow,
};
use super::pdf::Manuscript;
use super::pool::Pool;
use super::references::{Cited, Colloquium, References, Releases};
use super::{BriefError, answers::AnswerRows, charts, copyfit, html, number, pdf};
use crate::kb::{CountryEntry, CountryIndex, Kb};
use crate::policy::{self, Answers, Policy, Question, QuestionSet, Recommendation};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Rows by name of the query and alpha-3 code.
type Ahead = HashMap<String, HashMap<String, Facts>>;

/// Queries about countries, besides those of the registers: read once for all, or for the only one.
const AHEAD: &[&str] = &[
    "country",
    "votes",
    "incidents",
    "windows",
    "provisions",
    "readings",
    "observations",
    "trend",
    "registers/attributions",
    "registers/commitments",
    "registers/costs",
];

/// What all briefs of one run share: words, labels, sources, indicators, answers. Read once, used for many countries.
pub struct Briefing<'a> {
    pub(super) kb: &'a Kb,
    pub(super) as_of: NaiveDate,
    pub(super) locale: Locale,
    pub(super) audience: Audience,
    pub(super) labels: Labels,
    pub(super) colloquium: Colloquium,
    /// Where countries lie, by alpha-3 code.
    pub(super) places: HashMap<String, Place>,
    /// Norms that steps rest on: graph and page, by key.
    pub(super) norms: HashMap<String, (String, Option<String>)>,
    pub(super) releases: Releases,
    pub(super) countries: CountryIndex,
    pub(super) catalogue: Catalogue,
    pub(super) questions: &'a QuestionSet,
    pub(super) answers: Answers,
    pub(super) recommendations: Vec<Recommendation>,
    pub(super) country_facts: policy::CountryFacts,
    pub(super) topics: Vec<String>,
    pub(super) disruptions: BTreeSet<String>,
    /// Rows read ahead, by name of the query and alpha-3 code.
    ahead: Ahead,
}

/// What is read besides the answers.
struct Shared {
    labels: Labels,
    colloquium: Colloquium,
    places: HashMap<String, Place>,
    norms: HashMap<String, (String, Option<String>)>,
    releases: Releases,
    catalogue: Catalogue,
    country_facts: policy::CountryFacts,
    topics: Vec<String>,
    disruptions: BTreeSet<String>,
    ahead: Ahead,
}

impl Shared {
    fn read(asked: &Policy<'_>, language: Language, only: Option<&str>) -> Result<Self, BriefError> {
        let kb = asked.kb();
        let column = |name: &str, column: &str| -> Result<Vec<String>, BriefError> {
            Ok(Facts::read(kb, name, None)?
                .rows()
                .filter_map(|row| row.text(column).map(str::to_owned))
                .collect())
        };
        let registers = REGISTERS.iter().map(|(name, _, _)| format!("registers/{name}"));
        let names: Vec<String> = AHEAD.iter().map(ToString::to_string).chain(registers).collect();
        let mut ahead = HashMap::new();
        for name in names {
            let facts = match only {
                Some(code) => HashMap::from([(code.to_owned(), Facts::read(kb, &name, only)?)]),
                None => Facts::read(kb, &name, None)?.by_country(),
            };
            ahead.insert(name, facts);
        }
        let labels = Labels::read(kb, language.tag())?;
        let norms = Facts::read(kb, "norms-cited", None)?
            .rows()
            .filter_map(|row| {
                let about = (row.text("graph")?.to_owned(), row.text("page").map(str::to_owned));
                Some((row.key("item")?.to_owned(), about))
            })
            .collect();
        let places = Facts::read(kb, "places", only)?
            .rows()
            .filter_map(|row| {
                let place = Place {
                    latitude: row.number("lat")?,
                    longitude: row.number("long")?,
                };
                Some((row.key("country")?.to_owned(), place))
            })
            .collect();
        Ok(Self {
            places,
            catalogue: Catalogue::read(kb, &labels)?,
            labels,
            colloquium: Colloquium::read(kb)?,
            norms,
            releases: Releases::read(kb)?,
            country_facts: policy::CountryFacts::read(kb, asked.as_of())?,
            topics: column("legal-topics", "topic")?,
            disruptions: column("incident-kinds", "kind")?.into_iter().collect(),
            ahead,
        })
    }
}

impl<'a> Briefing<'a> {
    /// Reads what all briefs in `language` for `audience` share, and asks the questions of `asked` for the country `only`
    /// or for all.
    ///
    /// # Errors
    /// A query fails.
    pub fn new(
        asked: &Policy<'a>,
        language: Language,
        audience: Audience,
        only: Option<&str>,
    ) -> Result<Self, BriefError> {
        let kb = asked.kb();
        // questions and everything else do not wait for each other
        let (answers, shared) = rayon::join(|| asked.ask_all(only), || Shared::read(asked, language, only));
        let Shared {
            labels,
            colloquium,
            places,
            norms,
            releases,
            catalogue,
            country_facts,
            topics,
            disruptions,
            ahead,
        } = shared?;
        Ok(Self {
            kb,
            as_of: asked.as_of(),
            locale: Locale::new(language),
            audience,
            labels,
            colloquium,
            places,
            norms,
            releases,
            countries: country_facts.index().clone(),
            catalogue,
            questions: asked.questions(),
            answers: answers?,
            recommendations: Recommendation::all(asked.questions(), &country_facts)?,
            country_facts,
            topics,
            disruptions,
            ahead,
        })
    }

    /// A question in the brief's language, or in English.
    pub(super) fn question_text(&self, question: &Question) -> String {
        let texts = &question.metadata.question;
        texts.get(self.locale.language().tag()).unwrap_or(&texts["en"]).clone()
    }

    /// A question in a few words.
    pub(super) fn question_name(&self, question: &Question) -> String {
        self.locale
            .say_or(&format!("short-{}", question.id()), &self.question_text(question))
    }

    /// Drafts the brief of the country `iso3` (alpha-3 code), with days counted from the as-of day.
    ///
    /// # Errors
    /// A query fails, or the base has no such country.
    pub fn brief(&self, iso3: &str) -> Result<Brief, BriefError> {
        Draft::new(self, iso3, References::new(&self.releases))?.finish()
    }
}

impl Brief {
    /// The brief as JSON, indented.
    ///
    /// # Errors
    /// None in practice: every part of a brief can be put into JSON.
    pub fn json(&self) -> Result<String, BriefError> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// The brief as one self-contained HTML file.
    ///
    /// # Errors
    /// A template names something that the brief lacks.
    pub fn html(&self) -> Result<String, BriefError> {
        let charts = charts::draw(self)?;
        html::page(self, &charts)
    }

    /// The brief as a tagged PDF (PDF/UA-1).
    ///
    /// # Errors
    /// Typst's diagnostics.
    pub fn pdf(&self) -> Result<Vec<u8>, BriefError> {
        let charts = charts::draw(self)?
            .into_iter()
            .map(|(name, svg)| (format!("{name}.svg"), svg))
            .collect();
        let date = NaiveDate::parse_from_str(&self.as_of, "%Y-%m-%d").unwrap_or_default();
        let typeface = pdf::Typeface::of(self.language)?;
        pdf::typeset(Manuscript {
            typeface,
            json: serde_json::to_vec(&copyfit::fit(self, typeface)?)?,
            charts,
            ident: format!(
                "scrutineer-{}-{}-{}-{}-{}",
                self.code, self.as_of, self.language, self.audience, self.stamp.knowledge_base
            ),
            date: (
                date.year(),
                u8::try_from(date.month()).unwrap_or(1),
                u8::try_from(date.day()).unwrap_or(1),
            ),
        })
    }
}

/// A brief in the making.
pub(super) struct Draft<'a> {
    pub(super) briefing: &'a Briefing<'a>,
    pub(super) entry: &'a CountryEntry,
    pub(super) as_of: NaiveDate,
    pub(super) references: References<'a>,
    /// What the chapters offer for the summary, by subject.
    points: BTreeMap<&'static str, Vec<Statement>>,
    /// Questions to ask, which the chapters add while they are written.
    pub(super) questions: Vec<Asked>,
}

/// What a brief is called, and what it is about.
pub(super) struct Head {
    pub(super) kind: &'static str,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) country: Option<CountryFacts>,
}

impl Briefing<'_> {
    /// A brief of these parts, with its sources numbered and its queries and stamp added.
    pub(super) fn finished(
        &self,
        head: Head,
        locator: Option<Chart>,
        summary: Vec<Point>,
        face: Vec<Chapter>,
        annex: Vec<Chapter>,
        references: References<'_>,
    ) -> Brief {
        let locale = &self.locale;
        let info = self.kb.info();
        let citation = locale.say(
            "citation",
            &[
                ("title", head.title.as_str().into()),
                ("version", env!("CARGO_PKG_VERSION").into()),
                ("day", self.as_of.to_string().into()),
                ("base", info.sha256[..12].into()),
            ],
        );
        let mut brief = Brief {
            schema: SCHEMA,
            kind: head.kind,
            code: head.code,
            name: head.name,
            language: locale.language().tag(),
            direction: locale.language().direction(),
            audience: self.audience.name(),
            labels: locale.labels(),
            title: head.title,
            subtitle: head.subtitle,
            country: head.country,
            as_of: self.as_of.to_string(),
            as_of_text: locale.day(self.as_of),
            summary,
            locator,
            face,
            annex,
            references: Vec::new(),
            queries: Vec::new(),
            stamp: Stamp {
                version: env!("CARGO_PKG_VERSION"),
                knowledge_base: info.sha256.clone(),
                quads: info.quads,
                generated_as_of: self.as_of.to_string(),
                note: locale.say("stamp-note", &[]),
                citation,
            },
        };
        number::references(&mut brief, references.into_list());
        brief.queries = queries(&brief);
        brief
    }
}

impl<'a> Draft<'a> {
    /// Begins a draft about a country (alpha-3 code), with sources numbered on from `references`.
    pub(super) fn new(briefing: &'a Briefing<'a>, iso3: &str, references: References<'a>) -> Result<Self, BriefError> {
        let entry = briefing
            .countries
            .all()
            .iter()
            .find(|entry| entry.iso3 == iso3)
            .ok_or_else(|| BriefError::NoCountry(iso3.to_owned()))?;
        Ok(Self {
            briefing,
            entry,
            as_of: briefing.as_of,
            references,
            points: BTreeMap::new(),
            questions: Vec::new(),
        })
    }

    /// The sources cited so far.
    pub(super) fn into_references(self) -> References<'a> {
        self.references
    }
}

impl Draft<'_> {
    fn finish(mut self) -> Result<Brief, BriefError> {
        let country = self.country()?;
        let mut pool = Pool::default();
        let votes = self.elections(&mut pool)?;
        self.window(&votes, &mut pool)?;
        self.incidents(&votes, &mut pool)?;
        self.law(&mut pool)?;
        self.indicators(&mut pool)?;
        self.commitments(&mut pool)?;
        self.registers(&mut pool)?;
        let mut rows = self.answers(&mut pool);
        self.actions(&votes, &mut pool)?;
        self.steps(&mut pool);
        self.questions(&mut pool);

        let plan = self.briefing.audience.plan();
        let summary = self.summary();
        let face = self.chapters(&plan.face, &mut pool, &mut rows);
        let mut annex = self.chapters(&plan.annex, &mut pool, &mut rows);
        // nothing is lost by an order that does not name it
        let mut left = pool.take("*", &BTreeSet::new());
        left.extend(self.rest_of_answers(&mut rows));
        if !left.is_empty() {
            annex.push(self.chapter("other", left));
        }
        let locale = &self.briefing.locale;
        let audience = self.say(&format!("audience-{}", self.briefing.audience.name()), &[]);
        let head = Head {
            kind: "country",
            code: country.iso3.clone(),
            name: country.name.clone(),
            title: locale.say("title", &[("country", country.name.as_str().into())]),
            subtitle: locale.say(
                "subtitle",
                &[("day", locale.day(self.as_of).into()), ("audience", audience.into())],
            ),
            country: Some(country),
        };
        let briefing = self.briefing;
        let locator = head
            .country
            .as_ref()
            .and_then(|country| charts::locator(&self, country));
        Ok(briefing.finished(head, locator, summary, face, annex, self.references))
    }

    /// The points of the summary, as the audience wants them.
    fn summary(&mut self) -> Vec<Point> {
        let mut points = Vec::new();
        for plan in &self.briefing.audience.plan().summary {
            let mut statements = Vec::new();
            for subject in &plan.say {
                statements.extend(self.points.get(subject.as_str()).into_iter().flatten().cloned());
            }
            statements.extend(self.answers_said(&plan.answers));
            if !statements.is_empty() {
                points.push(Point {
                    key: plan.key.clone(),
                    title: self.say(&format!("point-{}", plan.key), &[]),
                    statements,
                });
            }
        }
        points
    }

    /// The chapters of a plan, without those that would be empty.
    fn chapters(&mut self, plan: &[ChapterPlan], pool: &mut Pool, rows: &mut AnswerRows) -> Vec<Chapter> {
        let named: BTreeSet<&str> = plan
            .iter()
            .flat_map(|chapter| &chapter.blocks)
            .map(String::as_str)
            .collect();
        let mut chapters = Vec::new();
        for one in plan {
            let mut blocks = Vec::new();
            for name in &one.blocks {
                match name.strip_prefix("answers:") {
                    Some("rest") => blocks.extend(self.rest_of_answers(rows)),
                    Some(ids) => {
                        let rows = rows.take(&ids.split(',').collect::<Vec<_>>());
                        let table = self.table("caption-answers", "questions", ANSWER_COLUMNS, rows);
                        blocks.extend(table.into_iter().flat_map(|table| {
                            let text = self.say("heading-answers", &[]);
                            [Block::Heading { text }, Block::Table(table)]
                        }));
                    }
                    None => blocks.extend(pool.take(name, &named)),
                }
            }
            if !blocks.is_empty() {
                chapters.push(self.chapter(&one.key, blocks));
            }
        }
        chapters
    }

    fn chapter(&self, key: &str, blocks: Vec<Block>) -> Chapter {
        let audience = self.briefing.audience.name();
        let note = self.say_or(&format!("note-{key}-{audience}"), "");
        let note = if note.is_empty() {
            self.say_or(&format!("note-{key}"), "")
        } else {
            note
        };
        Chapter {
            key: key.to_owned(),
            title: self.say(&format!("chapter-{key}"), &[]),
            note: Some(note).filter(|note| !note.is_empty()),
            blocks,
        }
    }

    /// Offers a statement for the summary.
    pub(super) fn point(&mut self, subject: &'static str, statement: Statement) {
        self.points.entry(subject).or_default().push(statement);
    }

    /// Adds a question to ask in the country that is not a policy question.
    pub(super) fn ask(&mut self, text: String) {
        self.questions.push(Asked {
            id: None,
            text,
            missing: None,
            missing_lang: None,
        });
    }

    /// A statement in the words of a source, which the message `id` leads in to by its one argument. In English the message
    /// is one sentence; elsewhere its words and those of the source are kept apart, since they differ in language.
    pub(super) fn quoting(&self, id: &str, argument: &str, words: &str, said: Statement) -> Statement {
        if self.quoted().is_none() {
            let text = self.say(id, &[(argument, words.into())]);
            return Statement { text, ..said };
        }
        // a sign that no message has
        let lead = self.say(id, &[(argument, "\u{1}".into())]);
        Statement {
            lead: lead.split('\u{1}').next().map(|lead| lead.trim_end().to_owned()),
            text: words.to_owned(),
            lang: self.quoted(),
            ..said
        }
    }

    /// The mark for text in the words of a source, which are English; none in an English brief.
    pub(super) fn quoted(&self) -> Option<&'static str> {
        (self.briefing.locale.language() != Language::English).then_some("en")
    }

    pub(super) fn country(&mut self) -> Result<CountryFacts, BriefError> {
        let facts = self.read("country")?;
        let entry = self.entry;
        let mut country = CountryFacts {
            iso3: entry.iso3.clone(),
            iso2: entry.iso2.clone(),
            m49: entry.m49.clone(),
            name: entry.name(self.briefing.locale.language().tag()).to_owned(),
            region: None,
            subregion: None,
            capital: None,
            names: entry
                .names
                .iter()
                .map(|(lang, name)| NameIn {
                    lang: lang.clone(),
                    name: name.clone(),
                })
                .collect(),
            refs: Vec::new(),
        };
        for row in facts.rows() {
            country.region = self.briefing.labels.at(row, "region").or(country.region);
            country.subregion = self.briefing.labels.at(row, "subregion").or(country.subregion);
            country.capital = row.text("capital").map(str::to_owned).or(country.capital);
            let mut cited = self.references.cite(row);
            cited.refs.retain(|n| !country.refs.contains(n));
            country.refs.extend(cited.refs);
        }
        Ok(country)
    }

    /// The rows of `reports/queries/<name>.rq` for this country.
    pub(super) fn read(&self, name: &str) -> Result<Facts, BriefError> {
        match self.briefing.ahead.get(name) {
            Some(facts) => Ok(facts.get(&self.entry.iso3).cloned().unwrap_or_default()),
            None => Ok(Facts::read(self.briefing.kb, name, Some(&self.entry.iso3))?),
        }
    }

    /// The message `id`.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.briefing.locale.say(id, arguments)
    }

    /// Name of the country with this code.
    pub(super) fn country_name(&self, iso3: &str) -> String {
        self.briefing
            .countries
            .all()
            .iter()
            .find(|entry| entry.iso3 == iso3)
            .map_or_else(
                || iso3.to_owned(),
                |entry| entry.name(self.briefing.locale.language().tag()).to_owned(),
            )
    }

    /// A table with columns by key and side; the labels are the messages `column-<key>`.
    pub(super) fn table(
        &self,
        caption: &str,
        query: &str,
        columns: &[(&'static str, &'static str)],
        rows: Vec<TableRow>,
    ) -> Option<Table> {
        if rows.is_empty() {
            return None;
        }
        Some(Table {
            caption: self.say(caption, &[]),
            caption_lang: None,
            query: query.to_owned(),
            columns: self.columns(columns),
            rows,
        })
    }

    /// Columns by key and side.
    pub(super) fn columns(&self, columns: &[(&'static str, &'static str)]) -> Vec<Column> {
        columns
            .iter()
            .map(|(key, align)| Column {
                key,
                label: self.say(&format!("column-{key}"), &[]),
                align,
            })
            .collect()
    }

    /// The message `id`, or `other` where there is none.
    pub(super) fn say_or(&self, id: &str, other: &str) -> String {
        self.briefing.locale.say_or(id, other)
    }
}

/// A sentence of the brief's own.
pub(super) fn statement(text: String, cited: &Cited, kind: &str, query: &str) -> Statement {
    Statement {
        lead: None,
        text,
        lang: None,
        refs: cited.refs.clone(),
        facts: cited.facts.clone(),
        kind: kind.to_owned(),
        query: query.to_owned(),
    }
}

/// A sentence about what the base does not know.
pub(super) fn gap(text: String, query: &str) -> Statement {
    gap_with(text, &Cited::default(), query)
}

/// A sentence about what the base does not know, as far as the sources reach that are cited.
pub(super) fn gap_with(text: String, cited: &Cited, query: &str) -> Statement {
    statement(text, cited, "gap", query)
}

/// A row; `quoted` are the columns in the words of a source.
pub(super) fn row(
    cells: impl IntoIterator<Item = (&'static str, String)>,
    quoted: &[&'static str],
    cited: &Cited,
    flags: &[&'static str],
) -> TableRow {
    let cells: BTreeMap<&'static str, String> = cells.into_iter().collect();
    TableRow {
        quoted: quoted
            .iter()
            .copied()
            .filter(|key| cells.get(key).is_some_and(|cell| !cell.is_empty()))
            .collect(),
        cells,
        refs: cited.refs.clone(),
        facts: cited.facts.clone(),
        flags: flags.to_vec(),
    }
}

/// The queries that a brief names, with their texts.
fn queries(brief: &Brief) -> Vec<QueryText> {
    let mut names = BTreeSet::new();
    for statement in brief.statements() {
        names.insert(statement.query.as_str());
    }
    for table in brief.tables() {
        names.insert(table.query.as_str());
    }
    names
        .into_iter()
        .map(|name| QueryText {
            name: name.to_owned(),
            text: super::resources::find(&format!("queries/{name}.rq")).map(str::to_owned),
        })
        .collect()
}

impl Brief {
    /// The chapters in their order.
    pub fn chapters(&self) -> impl Iterator<Item = &Chapter> {
        self.face.iter().chain(&self.annex)
    }

    /// All statements in their order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let said = self.chapters().flat_map(|chapter| &chapter.blocks).flat_map(|block| {
            let statements: &[Statement] = match block {
                Block::Paragraphs { statements }
                | Block::List { statements }
                | Block::Steps { statements }
                | Block::Readings { statements } => statements,
                _ => &[],
            };
            statements
        });
        self.summary.iter().flat_map(|point| &point.statements).chain(said)
    }

    /// All tables in their order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.chapters()
            .flat_map(|chapter| &chapter.blocks)
            .filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            })
    }
}
