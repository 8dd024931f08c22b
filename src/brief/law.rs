//! The chapter on law: topic by topic, attribute by attribute, with section and the date of the last look at the text.

use super::BriefError;
use super::dates::PartialDate;
use super::draft::{Draft, gap, row as table_row, statement};
use super::model::{Block, Statement, Table, TableRow};
use super::pool::Pool;
use super::references::Cited;
use crate::browse::{Facts, Row};
use std::collections::{BTreeMap, BTreeSet};

/// Months after which a text must be looked at again.
const OLD_AFTER_MONTHS: u32 = 12;
/// Key of the topic of shutdown powers, which the key facts name.
const SHUTDOWN_POWER: &str = "shutdown-power";

/// What is gathered of a topic while its rows are read.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    says: BTreeMap<String, Statement>,
    /// Rows with the name of their text.
    rows: Vec<(String, TableRow)>,
    readings: Vec<Statement>,
}

/// Where texts or sources differ, and which reading is preferred.
#[derive(Debug, Default)]
struct Reading {
    readings: BTreeSet<String>,
    preferred: Option<String>,
    settled: bool,
    cited: Cited,
}

impl Draft<'_> {
    /// The chapter's pieces, a topic each.
    pub(super) fn law(&mut self, pool: &mut Pool) -> Result<(), BriefError> {
        const COLUMNS: &[(&str, &str)] = &[("attribute", "start"), ("value", "start"), ("checked", "start")];
        let provisions = self.read("provisions")?;
        let mut topics: BTreeMap<String, Gathered> = BTreeMap::new();
        self.provisions(&provisions, &mut topics);
        let readings = self.read("readings")?;
        self.readings(&readings, &mut topics);

        let mut gaps = Vec::new();
        let missing: Vec<String> = self
            .briefing
            .ground
            .topics
            .iter()
            .filter(|topic| !topics.contains_key(*topic))
            .map(|topic| self.briefing.labels.of(topic))
            .collect();
        let provision_count = provisions
            .rows()
            .filter_map(|row| row.text("provision"))
            .collect::<BTreeSet<_>>()
            .len();
        let read = topics
            .values()
            .filter(|topic| !topic.says.is_empty() || !topic.rows.is_empty())
            .count();
        if provision_count > 0 {
            let said: Vec<Cited> = topics
                .values()
                .flat_map(|topic| topic.says.values().map(Statement::cited))
                .collect();
            let text = self.say(
                "say-provisions",
                &[("provisions", provision_count.into()), ("topics", read.into())],
            );
            let intro = statement(text, &Cited::all(said.iter()), "derived", "provisions");
            pool.paragraphs("law.intro", vec![intro]);
        } else {
            gaps.push(self.say("say-no-law", &[]));
        }
        if !missing.is_empty() && provision_count > 0 {
            let missing = self.briefing.locale.join(&missing);
            gaps.push(self.say("say-topics-missing", &[("topics", missing.into())]));
        }
        self.shutdown_power(&topics);
        // in the order of the scheme, which is that of a reader's interest
        for topic in &self.briefing.ground.topics {
            let Some(gathered) = topics.remove(topic) else { continue };
            let mut blocks = vec![Block::Heading {
                text: self.briefing.labels.of(topic),
            }];
            if !gathered.says.is_empty() {
                blocks.push(Block::List {
                    statements: gathered.says.into_values().collect(),
                });
            }
            // one table for each text, which need not be named in every row
            let mut texts: Vec<(String, Vec<TableRow>)> = Vec::new();
            for (place, row) in gathered.rows {
                match texts.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, rows)) => rows.push(row),
                    None => texts.push((place, vec![row])),
                }
            }
            for (place, rows) in texts {
                blocks.push(Block::Table(Table {
                    caption: place,
                    caption_lang: self.quoted(),
                    query: "provisions".to_owned(),
                    columns: self.columns(COLUMNS),
                    rows,
                }));
            }
            if !gathered.readings.is_empty() {
                blocks.push(Block::Readings {
                    statements: gathered.readings,
                });
            }
            pool.put(&format!("law.{}", crate::vocab::key(topic)), blocks);
        }
        pool.gaps("law.gaps", gaps);
        Ok(())
    }

    fn provisions(&mut self, facts: &Facts, topics: &mut BTreeMap<String, Gathered>) {
        let mut seen = BTreeSet::new();
        for row in facts.rows() {
            let (Some(topic), Some(provision)) = (row.text("topic"), row.text("provision")) else {
                continue;
            };
            let cited = self.references.cite(row);
            let place = self.provision_name(row);
            let flags = self.law_flags(row);
            let summary = row.text("summary").map(str::to_owned);
            let value = row.term("item").map(|_| self.law_row(row, &cited, &flags));
            let kind = row
                .text("graph")
                .map(|graph| self.references.kind(graph))
                .unwrap_or_default();
            let gathered = topics.entry(topic.to_owned()).or_default();
            if let Some(summary) = summary {
                let says = gathered
                    .says
                    .entry(format!("{place}\u{0}{provision}\u{0}{summary}"))
                    .or_insert_with(|| Statement {
                        lang: self.quoted(),
                        ..statement(format!("{place}: {summary}"), &Cited::default(), &kind, "provisions")
                    });
                let mut rests_on = says.cited();
                rests_on.add(&cited);
                (says.refs, says.facts) = (rests_on.refs, rests_on.facts);
            }
            let Some(value) = value else { continue };
            // one value comes once for each page and summary of its provision
            let item = row.text("item").unwrap_or_default();
            if seen.insert(item.to_owned()) {
                gathered.rows.push((place, value));
            } else if let Some((_, known)) = gathered
                .rows
                .iter_mut()
                .rev()
                .find(|(known_place, known)| *known_place == place && known.cells == value.cells)
            {
                let mut rests_on = known.cited();
                rests_on.add(&value.cited());
                (known.refs, known.facts) = (rests_on.refs, rests_on.facts);
            }
        }
    }

    /// Instrument, year and section as one text.
    pub(super) fn provision_name(&self, row: Row<'_>) -> String {
        let mut name = row.text("title").unwrap_or_default().to_owned();
        if let Some(year) = row.text("instrumentYear")
            && !name.contains(year)
        {
            name = format!("{name} ({year})");
        }
        match row.text("section") {
            Some(section) if name.contains(section) => name,
            Some(section) => format!("{name}, {section}"),
            None => format!("{name}, {}", self.say("no-section", &[])),
        }
    }

    pub(super) fn law_flags(&self, row: Row<'_>) -> Vec<&'static str> {
        let mut flags = Vec::new();
        if row.boolean("verified") == Some(false) {
            flags.push("unverified");
        }
        let old = row
            .text("checked")
            .and_then(PartialDate::parse)
            .and_then(|checked| checked.last().checked_add_months(chrono::Months::new(OLD_AFTER_MONTHS)))
            .is_some_and(|limit| limit < self.as_of);
        if old {
            flags.push("old");
        }
        flags
    }

    fn law_row(&self, row: Row<'_>, cited: &Cited, flags: &[&'static str]) -> TableRow {
        let values: Vec<String> = ["code", "number", "text"]
            .iter()
            .filter_map(|column| row.term(column))
            .map(|term| self.show(term))
            .collect();
        let mut value = self.briefing.locale.join(&values);
        if let Some(qualifier) = row.text("qualifier") {
            value = if value.is_empty() {
                qualifier.to_owned()
            } else {
                self.say(
                    "value-qualified",
                    &[("value", value.into()), ("qualifier", qualifier.into())],
                )
            };
        }
        let cells = [
            (
                "attribute",
                self.briefing.labels.at(row, "attribute").unwrap_or_default(),
            ),
            ("value", value),
            (
                "checked",
                row.term("checked").map(|term| self.show(term)).unwrap_or_default(),
            ),
        ];
        let words = row.term("text").is_some() || row.term("qualifier").is_some();
        let quoted = if words { &["value"][..] } else { &[] };
        table_row(cells, quoted, cited, flags)
    }

    fn readings(&mut self, facts: &Facts, topics: &mut BTreeMap<String, Gathered>) {
        let mut found: BTreeMap<(String, String), Reading> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(topic), Some(item), Some(reading)) = (row.text("topic"), row.text("item"), row.text("reading"))
            else {
                continue;
            };
            let cited = self.references.cite(row);
            let entry = found.entry((topic.to_owned(), item.to_owned())).or_default();
            entry.readings.insert(reading.to_owned());
            entry.preferred = row.text("preferred").map(str::to_owned);
            entry.settled = row.text("status") == Some("settled");
            entry.cited.add(&cited);
        }
        for ((topic, _), reading) in found {
            let Reading {
                readings,
                preferred,
                settled,
                cited,
            } = reading;
            let said = statement(String::new(), &cited, "derived", "readings");
            let texts: Vec<&str> = readings.iter().map(|reading| reading.trim_end_matches('.')).collect();
            let mut statements = vec![self.quoting("say-readings", "readings", &texts.join(" / "), said.clone())];
            if let Some(preferred) = preferred {
                let id = if settled {
                    "say-reading-settled"
                } else {
                    "say-reading-open"
                };
                statements.push(self.quoting(id, "reading", &preferred, said));
            }
            topics.entry(topic).or_default().readings.extend(statements);
        }
    }

    /// The key fact on powers to suspend networks.
    fn shutdown_power(&mut self, topics: &BTreeMap<String, Gathered>) {
        let topic = crate::vocab::thing("legal-topic", SHUTDOWN_POWER);
        let said = if let Some(gathered) = topics.get(topic.as_str()).filter(|topic| !topic.rows.is_empty()) {
            let instruments: BTreeSet<&String> = gathered.rows.iter().map(|(place, _)| place).collect();
            let rows: Vec<Cited> = gathered.rows.iter().map(|(_, row)| row.cited()).collect();
            let text = self.say(
                "say-shutdown-power",
                &[
                    ("count", instruments.len().into()),
                    ("provisions", self.briefing.locale.join(instruments).into()),
                ],
            );
            statement(text, &Cited::all(rows.iter()), "legal-text", "provisions")
        } else {
            gap(self.say("say-no-shutdown-power", &[]), "provisions")
        };
        self.point("law", said);
    }
}
