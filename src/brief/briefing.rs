//! Making briefs: what all briefs of one run share, and a brief put together from its parts.

use super::actors::REGISTERS;
use super::audience::Audience;
use super::dates::PartialDate;
use super::draft::Draft;
use super::indicators::Catalogue;
use super::locale::{Language, Locale};
use super::maps::Place;
use super::model::{Block, Brief, Chapter, Chart, CountryFacts, Point, QueryText, SCHEMA, Stamp, Statement, Table};
use super::pdf::Manuscript;
use super::references::{Colloquium, References, Releases};
use super::risk::{self, Forecasts};
use super::{BriefError, charts, copyfit, html, number, pdf};
use crate::browse::{Facts, Labels};
use crate::kb::{CountryIndex, Kb};
use crate::policy::{self, Answers, Policy, Question, QuestionSet, Recommendation};
use crate::risk::{Forecast, Profile};
use crate::vocab;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

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

/// What briefs in every language and for every audience share, as of a day: answers, profiles, forecasts, and rows read ahead.
pub struct Groundwork {
    pub(super) as_of: NaiveDate,
    pub(super) colloquium: Colloquium,
    /// Where countries lie, by alpha-3 code.
    pub(super) places: HashMap<String, Place>,
    /// Norms that steps rest on: graph and page, by key.
    pub(super) norms: HashMap<String, (String, Option<String>)>,
    pub(super) releases: Releases,
    pub(super) countries: CountryIndex,
    pub(super) answers: Answers,
    pub(super) recommendations: Vec<Recommendation>,
    pub(super) country_facts: policy::CountryFacts,
    pub(super) topics: Vec<String>,
    pub(super) disruptions: BTreeSet<String>,
    /// Rows read ahead, by name of the query and alpha-3 code.
    pub(super) ahead: Ahead,
    pub(super) forecasts: Forecasts,
    /// By alpha-3 code.
    pub(super) profiles: HashMap<String, Profile>,
}

/// The words of one language: messages, labels of concepts, names of indicators.
#[derive(Clone)]
pub struct Words {
    pub(super) locale: Arc<Locale>,
    pub(super) labels: Arc<Labels>,
    pub(super) catalogue: Arc<Catalogue>,
}

/// What all briefs of one run share. Read once, used for many countries.
pub struct Briefing<'a> {
    pub(super) kb: &'a Kb,
    pub(super) as_of: NaiveDate,
    pub(super) ground: Arc<Groundwork>,
    pub(super) locale: Arc<Locale>,
    pub(super) labels: Arc<Labels>,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) audience: Audience,
    pub(super) questions: &'a QuestionSet,
}

/// What is read besides the answers.
struct Shared {
    colloquium: Colloquium,
    places: HashMap<String, Place>,
    norms: HashMap<String, (String, Option<String>)>,
    releases: Releases,
    country_facts: policy::CountryFacts,
    topics: Vec<String>,
    disruptions: BTreeSet<String>,
    ahead: Ahead,
    forecasts: Forecasts,
}

impl Shared {
    fn read(asked: &Policy<'_>, only: Option<&str>) -> Result<Self, BriefError> {
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
            colloquium: Colloquium::read(kb)?,
            norms,
            releases: Releases::read(kb)?,
            country_facts: policy::CountryFacts::read(kb, asked.as_of())?,
            topics: column("legal-topics", "topic")?,
            disruptions: column("incident-kinds", "kind")?.into_iter().collect(),
            ahead,
            forecasts: Forecasts::read(asked, only)?,
        })
    }
}

impl Groundwork {
    /// Asks the questions of `asked` for the country `only` or for all, and reads what briefs need besides.
    ///
    /// # Errors
    /// A query fails.
    pub fn read(asked: &Policy<'_>, only: Option<&str>) -> Result<Self, BriefError> {
        // questions and everything else do not wait for each other
        let (answers, shared) = rayon::join(|| asked.ask_all(only), || Shared::read(asked, only));
        let Shared {
            colloquium,
            places,
            norms,
            releases,
            country_facts,
            topics,
            disruptions,
            ahead,
            forecasts,
        } = shared?;
        let answers = answers?;
        Ok(Self {
            as_of: asked.as_of(),
            colloquium,
            places,
            norms,
            releases,
            countries: country_facts.index().clone(),
            profiles: risk::profiles(asked, &answers, only)?,
            forecasts,
            answers,
            recommendations: Recommendation::all(asked.questions(), &country_facts)?,
            country_facts,
            topics,
            disruptions,
            ahead,
        })
    }
}

impl Groundwork {
    /// The answers to all questions.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The threat profile of a country, by its alpha-3 code.
    #[must_use]
    pub fn profile(&self, country: &str) -> Option<&Profile> {
        self.profiles.get(country)
    }

    /// Forecasts of coming votes, in the order of their days.
    #[must_use]
    pub fn forecasts(&self) -> &[Forecast] {
        &self.forecasts.coming
    }

    /// Countries, regions and days to votes.
    #[must_use]
    pub fn country_facts(&self) -> &policy::CountryFacts {
        &self.country_facts
    }

    /// The recommendations with the rules that tell their status.
    #[must_use]
    pub fn recommendations(&self) -> &[Recommendation] {
        &self.recommendations
    }
}

impl Words {
    /// Reads the words of `language`.
    ///
    /// # Errors
    /// A query fails.
    pub fn read(kb: &Kb, language: Language) -> Result<Self, BriefError> {
        let labels = Labels::read(kb, language.tag())?;
        Ok(Self {
            locale: Arc::new(Locale::new(language)),
            catalogue: Arc::new(Catalogue::read(kb, &labels)?),
            labels: Arc::new(labels),
        })
    }
}

impl Words {
    /// Concepts of a scheme: IRI and label.
    pub fn concepts<'b>(&'b self, scheme: &'b str) -> impl Iterator<Item = (&'b str, &'b str)> {
        self.labels.all().filter(move |(iri, _)| scheme_of(iri) == Some(scheme))
    }

    /// Label of a concept by scheme and key.
    #[must_use]
    pub fn concept(&self, scheme: &str, key: &str) -> String {
        self.labels.concept(scheme, key)
    }

    /// All messages that templates show as they are, by id.
    #[must_use]
    pub fn labels(&self) -> BTreeMap<String, String> {
        self.locale.all_labels()
    }

    /// The message on a count.
    #[must_use]
    pub fn count(&self, message: &str, count: usize) -> String {
        self.locale.say(message, &[("count", count.into())])
    }

    /// Label of the concept or indicator with this IRI.
    #[must_use]
    pub fn label_of(&self, iri: &str) -> Option<&str> {
        self.labels.get(iri)
    }

    /// Label of a code of law: of the scheme `legal-code` or `tristate`, or the code itself.
    #[must_use]
    pub fn code(&self, code: &str) -> String {
        ["legal-code", "tristate"]
            .iter()
            .find_map(|scheme| self.labels.get(vocab::thing(scheme, code).as_str()))
            .map_or_else(|| code.to_owned(), str::to_owned)
    }

    /// Several texts as one, with the language's sign between them.
    #[must_use]
    pub fn join<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        self.locale.join(texts)
    }

    /// The message `id`, which takes no arguments, or its id.
    #[must_use]
    pub fn message(&self, id: &str) -> String {
        self.locale.say_or(id, id)
    }

    /// Label of a question's answer code.
    #[must_use]
    pub fn answer(&self, question: &str, code: &str) -> String {
        self.locale.answer(question, code)
    }

    /// A day, month or year as the language writes it; any other text as it is.
    #[must_use]
    pub fn date(&self, text: &str) -> String {
        PartialDate::parse(text).map_or_else(|| text.to_owned(), |date| self.locale.date(date))
    }

    /// A number as the language writes it.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.locale.number(number)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// Keys of the schemes of all concepts, each as often as it has concepts.
    pub fn schemes(&self) -> impl Iterator<Item = &str> {
        self.labels.all().filter_map(|(iri, _)| scheme_of(iri))
    }
}

/// The kind of a thing, which is the key of a concept's scheme.
fn scheme_of(iri: &str) -> Option<&str> {
    Some(iri.strip_prefix(vocab::ID)?.split_once('/')?.0)
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
        let (ground, words) = rayon::join(|| Groundwork::read(asked, only), || Words::read(asked.kb(), language));
        Ok(Self::on(
            asked.kb(),
            asked.questions(),
            &Arc::new(ground?),
            &words?,
            audience,
        ))
    }

    /// Briefs on groundwork that was laid before: `kb` and `questions` are those it was read from.
    #[must_use]
    pub fn on(
        kb: &'a Kb,
        questions: &'a QuestionSet,
        ground: &Arc<Groundwork>,
        words: &Words,
        audience: Audience,
    ) -> Self {
        let Words {
            locale,
            labels,
            catalogue,
        } = words.clone();
        Self {
            kb,
            as_of: ground.as_of,
            ground: Arc::clone(ground),
            locale,
            labels,
            catalogue,
            audience,
            questions,
        }
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
        Draft::new(self, iso3, References::new(&self.ground.releases))?.finish()
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

    /// The brief within the page of a service: a template under `reports/` that is given `frame` besides.
    ///
    /// # Errors
    /// The template names something that it is not given.
    pub fn framed(&self, template: &str, frame: &impl Serialize) -> Result<String, BriefError> {
        /// A brief's page and what stands around it.
        #[derive(Serialize)]
        struct Framed<'a, F> {
            #[serde(flatten)]
            page: html::Page<'a>,
            frame: &'a F,
        }
        let charts = charts::draw(self)?;
        let page = html::page_of(self, &charts)?;
        html::render(template, Framed { page, frame })
    }

    /// The brief as a tagged PDF (PDF/UA-1).
    ///
    /// # Errors
    /// Typst's diagnostics.
    pub fn pdf(&self) -> Result<Vec<u8>, BriefError> {
        self.pdf_by(2)
    }

    /// The same, laid out by so many threads: one where several briefs are made at once, since threads that wait for work take time
    /// from the others. The bytes do not depend on it.
    ///
    /// # Errors
    /// Typst's diagnostics.
    pub fn pdf_by(&self, threads: usize) -> Result<Vec<u8>, BriefError> {
        let charts = charts::draw(self)?
            .into_iter()
            .map(|(name, svg)| (format!("{name}.svg"), svg))
            .collect();
        let date = NaiveDate::parse_from_str(&self.as_of, "%Y-%m-%d").unwrap_or_default();
        let typeface = pdf::Typeface::of(self.language)?;
        let manuscript = Manuscript {
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
        };
        pdf::typeset(manuscript, threads)
    }
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
