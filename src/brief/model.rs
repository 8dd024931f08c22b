//! `brief.json`: everything a country brief says. HTML and PDF show nothing that is not in it.

use serde::Serialize;
use std::collections::BTreeMap;

/// Identifies the form of the JSON; changes when a reader would have to change.
pub const SCHEMA: &str = "https://w3id.org/scrutineer/schema/brief-1";

/// A country brief.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// Language tag of all text.
    pub language: &'static str,
    /// Writing direction, `ltr` or `rtl`.
    pub direction: &'static str,
    /// Headings and other fixed words, by key.
    pub labels: BTreeMap<String, String>,
    /// Title.
    pub title: String,
    /// Line under the title.
    pub subtitle: String,
    /// Who the brief is about.
    pub country: CountryFacts,
    /// The day for which days are counted, `YYYY-MM-DD`.
    pub as_of: String,
    /// The same as text.
    pub as_of_text: String,
    /// Key facts.
    pub summary: Vec<Statement>,
    /// The chapters.
    pub sections: Sections,
    /// What the base does not know, as questions to ask in the country.
    pub questions: Vec<String>,
    /// The sources, in the order of their numbers.
    pub references: Vec<Reference>,
    /// What made the brief.
    pub stamp: Stamp,
}

/// Codes and names of the country.
#[derive(Debug, Clone, Serialize)]
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
    /// Capital.
    pub capital: Option<String>,
    /// Names in the languages of the United Nations.
    pub names: Vec<NameIn>,
    /// Numbers of the sources of these facts.
    pub refs: Vec<usize>,
}

/// A name in a language.
#[derive(Debug, Clone, Serialize)]
pub struct NameIn {
    /// Language tag.
    pub lang: String,
    /// The name.
    pub name: String,
}

/// A sentence with what it rests on.
#[derive(Debug, Clone, Serialize)]
pub struct Statement {
    /// The sentence.
    pub text: String,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
    /// Kind of fact: a key of the scheme `fact-kind`, or `derived`, or `gap`.
    pub kind: String,
    /// Name of the query under `reports/queries` that gave its facts.
    pub query: String,
}

/// The chapters of a brief.
#[derive(Debug, Clone, Serialize)]
pub struct Sections {
    /// Votes.
    pub elections: Elections,
    /// Disruptions, other incidents, costs.
    pub incidents: Incidents,
    /// Law.
    pub law: Law,
    /// ROAM-X indicators.
    pub indicators: Indicators,
    /// Treaties, coalitions, initiatives.
    pub commitments: Commitments,
    /// Bodies, technology, networks, norms.
    pub actors: Actors,
    /// Policy questions that are answered.
    pub scorecard: Scorecard,
    /// Recommendations of the colloquium by whom they address.
    pub actions: Actions,
}

/// Votes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Elections {
    /// What is to be said before the tables.
    pub intro: Vec<Statement>,
    /// Coming votes.
    pub next: Option<Table>,
    /// Past votes, newest first.
    pub past: Option<Table>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// Incidents.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Incidents {
    /// What is to be said before the tables.
    pub intro: Vec<Statement>,
    /// Disruptions against elections.
    pub chart: Option<Chart>,
    /// Disruptions.
    pub table: Option<Table>,
    /// Cyber and information incidents with the claims about them.
    pub cyber: Option<Table>,
    /// Published estimates of costs.
    pub costs: Option<Table>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// Law.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Law {
    /// What is to be said before the topics.
    pub intro: Vec<Statement>,
    /// Topic by topic.
    pub topics: Vec<Topic>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// A legal topic.
#[derive(Debug, Clone, Serialize)]
pub struct Topic {
    /// Its name.
    pub title: String,
    /// What each provision says, in short.
    pub says: Vec<Statement>,
    /// Attribute by attribute.
    pub provisions: Option<Table>,
    /// Where texts or sources differ.
    pub readings: Vec<Statement>,
}

/// Indicators.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Indicators {
    /// What is to be said before the chart.
    pub intro: Vec<Statement>,
    /// Chosen indicators against region and world.
    pub chart: Option<Chart>,
    /// Latest observations.
    pub table: Option<Table>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// Commitments.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Commitments {
    /// What is to be said before the table.
    pub intro: Vec<Statement>,
    /// Treaties, coalitions, initiatives.
    pub table: Option<Table>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// Bodies, technology, networks, norms.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Actors {
    /// What is to be said before the tables.
    pub intro: Vec<Statement>,
    /// One table for each register.
    pub tables: Vec<Titled>,
    /// What is not known.
    pub gaps: Vec<String>,
}

/// Policy questions that are answered.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Scorecard {
    /// What is to be said before the tables.
    pub intro: Vec<Statement>,
    /// One table for each theme.
    pub themes: Vec<Titled>,
}

/// Recommendations of the colloquium by whom they address.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Actions {
    /// What is to be said before the tables.
    pub intro: Vec<Statement>,
    /// One table for each group.
    pub groups: Vec<Titled>,
}

/// A table under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Titled {
    /// Heading.
    pub title: String,
    /// The table.
    pub table: Table,
}

/// A table.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// Caption.
    pub caption: String,
    /// Columns from the start side.
    pub columns: Vec<Column>,
    /// Rows from the top.
    pub rows: Vec<TableRow>,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// Key of its cells.
    pub key: &'static str,
    /// Heading.
    pub label: String,
    /// `start` or `end`.
    pub align: &'static str,
}

/// A row of a table.
#[derive(Debug, Clone, Serialize)]
pub struct TableRow {
    /// Text by column.
    pub cells: BTreeMap<&'static str, String>,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
    /// Marks: `unverified`, `old`, `disputed`.
    pub flags: Vec<&'static str>,
}

/// A chart.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// Title.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub desc: String,
    /// Name of the template and file: `timeline` or `roam`.
    pub svg_key: &'static str,
    /// What is drawn where, in the units of the drawing.
    pub figure: serde_json::Value,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
}

/// What made the brief.
#[derive(Debug, Clone, Serialize)]
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
}
