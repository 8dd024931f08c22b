//! Making briefs: what all briefs of one run share, and the draft of one brief.

use super::actors::REGISTERS;
use super::charts;
use super::facts::{Facts, Labels, Row};
use super::indicators::Catalogue;
use super::locale::{Argument, Language, Locale};
use super::model::{Brief, Column, CountryFacts, NameIn, SCHEMA, Sections, Stamp, Statement, Table, TableRow};
use super::pdf::Manuscript;
use super::references::{References, Releases};
use super::{BriefError, copyfit, html, pdf};
use crate::kb::{CountryEntry, CountryIndex, Kb};
use crate::policy::{self, Answers, Policy, Question, QuestionSet, Recommendation};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeSet, HashMap};

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
    "registers/attributions",
    "registers/commitments",
    "registers/costs",
];

/// What all briefs of one run share: words, labels, sources, indicators, answers. Read once, used for many countries.
pub struct Briefing<'a> {
    pub(super) kb: &'a Kb,
    pub(super) as_of: NaiveDate,
    pub(super) locale: Locale,
    pub(super) labels: Labels,
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
        Ok(Self {
            labels: Labels::read(kb, language.tag())?,
            releases: Releases::read(kb)?,
            catalogue: Catalogue::read(kb)?,
            country_facts: policy::CountryFacts::read(kb, asked.as_of())?,
            topics: column("legal-topics", "topic")?,
            disruptions: column("incident-kinds", "kind")?.into_iter().collect(),
            ahead,
        })
    }
}

impl<'a> Briefing<'a> {
    /// Reads what all briefs in `language` share, and asks the questions of `asked` for the country `only` or for all.
    ///
    /// # Errors
    /// A query fails.
    pub fn new(asked: &Policy<'a>, language: Language, only: Option<&str>) -> Result<Self, BriefError> {
        let kb = asked.kb();
        // questions and everything else do not wait for each other
        let (answers, shared) = rayon::join(|| asked.ask_all(only), || Shared::read(asked, language, only));
        let Shared {
            labels,
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
            labels,
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

    /// Drafts the brief of the country `iso3` (alpha-3 code), with days counted from the as-of day.
    ///
    /// # Errors
    /// A query fails, or the base has no such country.
    pub fn brief(&self, iso3: &str) -> Result<Brief, BriefError> {
        let entry = self
            .countries
            .all()
            .iter()
            .find(|entry| entry.iso3 == iso3)
            .ok_or_else(|| BriefError::NoCountry(iso3.to_owned()))?;
        Draft {
            briefing: self,
            entry,
            as_of: self.as_of,
            references: References::new(&self.releases),
            summary: Vec::new(),
            questions: Vec::new(),
        }
        .finish()
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
        pdf::typeset(Manuscript {
            json: serde_json::to_vec(&copyfit::fit(self, &pdf::EmbeddedFonts)?)?,
            charts,
            ident: format!(
                "scrutineer-{}-{}-{}-{}",
                self.country.iso3, self.as_of, self.language, self.stamp.knowledge_base
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
    /// Key facts, which the chapters add while they are written.
    pub(super) summary: Vec<Statement>,
    /// Questions to ask, likewise.
    pub(super) questions: Vec<String>,
}

impl Draft<'_> {
    fn finish(mut self) -> Result<Brief, BriefError> {
        let country = self.country()?;
        let (elections, votes) = self.elections()?;
        let incidents = self.incidents(&votes)?;
        let law = self.law()?;
        let indicators = self.indicators()?;
        let commitments = self.commitments()?;
        let actors = self.actors()?;
        let scorecard = self.scorecard();
        let actions = self.actions()?;
        let locale = &self.briefing.locale;
        let info = self.briefing.kb.info();
        let as_of_text = locale.day(self.as_of);
        let mut seen = BTreeSet::new();
        self.questions.retain(|question| seen.insert(question.clone()));
        Ok(Brief {
            schema: SCHEMA,
            language: locale.language().tag(),
            direction: "ltr",
            labels: locale.labels(),
            title: locale.say("title", &[("country", country.name.as_str().into())]),
            subtitle: locale.say("subtitle", &[("day", as_of_text.as_str().into())]),
            country,
            as_of: self.as_of.to_string(),
            as_of_text,
            summary: self.summary,
            sections: Sections {
                elections,
                incidents,
                law,
                indicators,
                commitments,
                actors,
                scorecard,
                actions,
            },
            questions: self.questions,
            references: self.references.into_list(),
            stamp: Stamp {
                version: env!("CARGO_PKG_VERSION"),
                knowledge_base: info.sha256.clone(),
                quads: info.quads,
                generated_as_of: self.as_of.to_string(),
                note: locale.say("stamp-note", &[]),
            },
        })
    }

    fn country(&mut self) -> Result<CountryFacts, BriefError> {
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
            self.cite_into(row, &mut country.refs);
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

    /// Adds the number of the row's source to `refs`, each once.
    pub(super) fn cite_into(&mut self, row: Row<'_>, refs: &mut Vec<usize>) {
        if let Some(number) = self.references.cite(row)
            && !refs.contains(&number)
        {
            refs.push(number);
        }
    }

    /// A table with columns by key and side; the labels are the messages `column-<key>`.
    pub(super) fn table(
        &self,
        caption: &str,
        columns: &[(&'static str, &'static str)],
        rows: Vec<TableRow>,
    ) -> Option<Table> {
        if rows.is_empty() {
            return None;
        }
        Some(Table {
            caption: self.say(caption, &[]),
            columns: columns
                .iter()
                .map(|(key, align)| Column {
                    key,
                    label: self.say(&format!("column-{key}"), &[]),
                    align,
                })
                .collect(),
            rows,
        })
    }

    /// The message `id`, or `other` where there is none.
    pub(super) fn say_or(&self, id: &str, other: &str) -> String {
        self.briefing.locale.say_or(id, other)
    }
}

/// A sentence about what the base does not know.
pub(super) fn gap(text: String, query: &str) -> Statement {
    Statement {
        text,
        refs: Vec::new(),
        kind: "gap".to_owned(),
        query: query.to_owned(),
    }
}
