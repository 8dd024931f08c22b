//! `brief.json`: everything a country brief says. HTML and PDF show nothing that is not in it.

use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Identifies the form of the JSON; changes when a reader would have to change.
pub const SCHEMA: &str = "https://w3id.org/scrutineer/schema/brief-2";

/// A country brief.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Brief {
    /// Name and version of this form.
    pub schema: &'static str,
    /// `country`, or, of several countries, `portfolio` or `comparison`.
    pub kind: &'static str,
    /// Names it among others: the alpha-3 code of its country, or the codes that it compares.
    pub code: String,
    /// Name of what it is about: a country, or an organisation.
    pub name: String,
    /// Language tag of all text that is not marked as another.
    pub language: &'static str,
    /// Writing direction, `ltr` or `rtl`.
    pub direction: &'static str,
    /// For whom the chapters are ordered and worded: `planner`, `company` or `public`.
    pub audience: &'static str,
    /// Headings and other fixed words, by key.
    pub labels: BTreeMap<String, String>,
    /// Title.
    pub title: String,
    /// Line under the title.
    pub subtitle: String,
    /// The country, where the brief is about one.
    pub country: Option<CountryFacts>,
    /// The day for which days are counted, `YYYY-MM-DD`.
    pub as_of: String,
    /// The same as text.
    pub as_of_text: String,
    /// What can be read alone: the first half page.
    pub summary: Vec<Point>,
    /// Where the country lies.
    pub locator: Option<Chart>,
    /// What follows the summary on the first two pages.
    pub face: Vec<Chapter>,
    /// All facts, in the order of the audience.
    pub annex: Vec<Chapter>,
    /// The sources, in the order of their numbers.
    pub references: Vec<Reference>,
    /// The queries that gave the facts, by name.
    pub queries: Vec<QueryText>,
    /// What made the brief.
    pub stamp: Stamp,
}

/// Codes and names of the country.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CountryFacts {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// ISO 3166-1 alpha-2.
    pub iso2: Option<String>,
    /// M49 code.
    pub m49: Option<String>,
    /// Name in the brief's language.
    pub name: String,
    /// M49 region.
    pub region: Option<String>,
    /// M49 subregion.
    pub subregion: Option<String>,
    /// Capital, as its source spells it.
    pub capital: Option<String>,
    /// Names in the languages of the United Nations.
    pub names: Vec<NameIn>,
    /// Numbers of the sources of these facts.
    pub refs: Vec<usize>,
}

/// A name in a language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NameIn {
    /// Language tag.
    pub lang: String,
    /// The name.
    pub name: String,
}

/// One point of the summary.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Point {
    /// Its key in the file of the audience.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// What is said.
    pub statements: Vec<Statement>,
}

/// A sentence with what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Statement {
    /// The brief's own words before the words of a source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// The sentence.
    pub text: String,
    /// Language tag of the sentence where it is not the brief's: the words of a source or of a question file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<&'static str>,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
    /// Facts that it rests on: IRIs without `https://w3id.org/scrutineer/id/`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// Kind of fact: a key of the scheme `fact-kind`, or `derived`, or `gap`, or `guidance` for advice that rests on a norm.
    pub kind: String,
    /// Name of the query that gave its facts, as `queries` has it.
    pub query: String,
}

/// A chapter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Chapter {
    /// Its key in the file of the audience.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// What to know when reading it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Its contents.
    pub blocks: Vec<Block>,
}

/// A part of a chapter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading within the chapter.
    Heading {
        /// Its words.
        text: String,
    },
    /// Statements, each a paragraph.
    Paragraphs {
        /// The statements.
        statements: Vec<Statement>,
    },
    /// Statements as a list.
    List {
        /// The statements.
        statements: Vec<Statement>,
    },
    /// Statements in their order, as steps.
    Steps {
        /// The statements.
        statements: Vec<Statement>,
    },
    /// Statements on where texts or sources differ.
    Readings {
        /// The statements.
        statements: Vec<Statement>,
    },
    /// A table.
    Table(Table),
    /// Answers to the policy questions in short, theme by theme.
    Scorecard {
        /// The themes.
        themes: Vec<ScoreTheme>,
    },
    /// A chart.
    Chart(Chart),
    /// What is not known.
    Gaps {
        /// Sentences on what is not known.
        texts: Vec<String>,
    },
    /// Questions to ask in the country.
    Questions {
        /// The questions.
        questions: Vec<Asked>,
    },
}

/// A question to ask in the country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Asked {
    /// The policy question that is open, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The question.
    pub text: String,
    /// Which fact would answer it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// Language tag of `missing` where it is not the brief's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing_lang: Option<&'static str>,
}

/// The answers of one theme in short.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScoreTheme {
    /// Its name.
    pub title: String,
    /// The answers.
    pub scores: Vec<Score>,
}

/// An answer in short.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Score {
    /// Identifier of the question.
    pub id: String,
    /// The question in a few words.
    pub name: String,
    /// The answer, or that it is not known.
    pub answer: String,
    /// Whether anything is known.
    pub known: bool,
    /// `none`, `low`, `medium` or `high`.
    pub confidence: &'static str,
    /// The confidence in words.
    pub confidence_text: String,
    /// Whether facts give different answers.
    pub disputed: bool,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
}

/// A table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Table {
    /// Caption.
    pub caption: String,
    /// Language tag of the caption where it is not the brief's: the name of a legal text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption_lang: Option<&'static str>,
    /// Name of the query that gave its facts, as `queries` has it.
    pub query: String,
    /// Columns from the start side.
    pub columns: Vec<Column>,
    /// Rows from the top.
    pub rows: Vec<TableRow>,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Column {
    /// Key of its cells.
    pub key: &'static str,
    /// Heading.
    pub label: String,
    /// `start` or `end`.
    pub align: &'static str,
}

/// A row of a table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TableRow {
    /// Text by column.
    pub cells: BTreeMap<&'static str, String>,
    /// Columns whose cells hold the words of a source, in English.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quoted: Vec<&'static str>,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
    /// Facts that it rests on: IRIs without `https://w3id.org/scrutineer/id/`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// Marks: `unverified`, `old`, `disputed`.
    pub flags: Vec<&'static str>,
}

/// A chart.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Chart {
    /// Title.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub desc: String,
    /// How to read it.
    pub note: String,
    /// Numbers of the sources of what is drawn.
    pub refs: Vec<usize>,
    /// Name of the template and file, for example `timeline` or `roam`.
    pub svg_key: &'static str,
    /// What is drawn where, in the units of the drawing.
    pub figure: serde_json::Value,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reference {
    /// Its number.
    pub n: usize,
    /// Title of the data set.
    pub source_title: String,
    /// Publisher of the data set.
    pub publisher: String,
    /// What the page is, as the data set says.
    pub item: Option<String>,
    /// SPDX identifier.
    pub licence: Option<String>,
    /// The terms in plain words.
    pub licence_note: Option<String>,
    /// Release or snapshot.
    pub release: String,
    /// Day of retrieval, `YYYY-MM-DD`.
    pub retrieved: String,
    /// The page itself, where the fact names one.
    pub page: Option<String>,
    /// Page of the data set.
    pub homepage: String,
    /// Facts of this brief that come from it: IRIs without `https://w3id.org/scrutineer/id/`.
    pub facts: Vec<String>,
}

/// A query that gave facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QueryText {
    /// Its name, as statements and tables use it.
    pub name: String,
    /// Its text, SPARQL 1.1; of a policy question, `scrutineer questions` tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What made the brief.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Stamp {
    /// Version of the program.
    pub version: &'static str,
    /// SHA-256 of the knowledge base.
    pub knowledge_base: String,
    /// Its size.
    pub quads: usize,
    /// The as-of day.
    pub generated_as_of: String,
    /// What the stamp is good for.
    pub note: String,
    /// How to cite the brief.
    pub citation: String,
}
