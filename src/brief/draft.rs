//! The draft of one brief: the chapters write into it, and the audience's plan orders what they wrote.

use super::answers::{ANSWER_COLUMNS, AnswerRows};
use super::audience::ChapterPlan;
use super::briefing::{Briefing, Head};
use super::locale::{Argument, Language};
use super::model::{Asked, Block, Brief, Chapter, Column, CountryFacts, NameIn, Point, Statement, Table, TableRow};
use super::pool::Pool;
use super::references::{Cited, References};
use super::{BriefError, charts};
use crate::browse::Facts;
use crate::kb::CountryEntry;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

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

impl<'a> Draft<'a> {
    /// Begins a draft about a country (alpha-3 code), with sources numbered on from `references`.
    pub(super) fn new(briefing: &'a Briefing<'a>, iso3: &str, references: References<'a>) -> Result<Self, BriefError> {
        let entry = briefing
            .ground
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
    pub(super) fn finish(mut self) -> Result<Brief, BriefError> {
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
        self.risk(&mut pool)?;
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
        match self.briefing.ground.ahead.get(name) {
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
            .ground
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
