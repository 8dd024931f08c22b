//! The chapter on law: topic by topic, attribute by attribute, with section and the date of the last look at the text.

use super::BriefError;
use super::briefing::{Draft, gap};
use super::dates::PartialDate;
use super::facts::{Facts, Row};
use super::model::{Law, Statement, TableRow, Topic};
use super::references::refs_of;
use std::collections::{BTreeMap, BTreeSet};

/// Months after which a text must be looked at again.
const OLD_AFTER_MONTHS: u32 = 12;
/// Key of the topic of shutdown powers, which the key facts name.
const SHUTDOWN_POWER: &str = "shutdown-power";

/// What is gathered of a topic while its rows are read.
#[derive(Debug, Default)]
struct Gathered {
    says: BTreeMap<String, Statement>,
    rows: Vec<TableRow>,
    readings: Vec<Statement>,
}

/// Where texts or sources differ, and which reading is preferred.
#[derive(Debug, Default)]
struct Reading {
    readings: BTreeSet<String>,
    preferred: Option<String>,
    settled: bool,
    refs: Vec<usize>,
}

impl Draft<'_> {
    /// The chapter.
    pub(super) fn law(&mut self) -> Result<Law, BriefError> {
        let provisions = self.read("provisions")?;
        let mut topics: BTreeMap<String, Gathered> = BTreeMap::new();
        self.provisions(&provisions, &mut topics);
        let readings = self.read("readings")?;
        self.readings(&readings, &mut topics);

        let mut law = Law::default();
        let mut missing = Vec::new();
        for topic in &self.briefing.topics {
            if !topics.contains_key(topic) {
                missing.push(self.briefing.labels.of(topic));
            }
        }
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
            law.intro.push(Statement {
                text: self.say(
                    "say-provisions",
                    &[("provisions", provision_count.into()), ("topics", read.into())],
                ),
                refs: refs_of(
                    topics
                        .values()
                        .flat_map(|topic| topic.says.values().map(|one| &one.refs)),
                ),
                kind: "derived".to_owned(),
                query: "provisions".to_owned(),
            });
        } else {
            law.gaps.push(self.say("say-no-law", &[]));
        }
        if !missing.is_empty() && provision_count > 0 {
            law.gaps
                .push(self.say("say-topics-missing", &[("topics", missing.join(", ").into())]));
        }
        self.shutdown_power(&topics);
        law.topics = topics
            .into_iter()
            .map(|(topic, gathered)| Topic {
                title: self.briefing.labels.of(&topic),
                says: gathered.says.into_values().collect(),
                provisions: self.table(
                    "caption-law",
                    &[
                        ("attribute", "start"),
                        ("value", "start"),
                        ("provision", "start"),
                        ("checked", "start"),
                    ],
                    gathered.rows,
                ),
                readings: gathered.readings,
            })
            .collect();
        Ok(law)
    }

    fn provisions(&mut self, facts: &Facts, topics: &mut BTreeMap<String, Gathered>) {
        let mut seen = BTreeSet::new();
        for row in facts.rows() {
            let (Some(topic), Some(provision)) = (row.text("topic"), row.text("provision")) else {
                continue;
            };
            let mut refs = Vec::new();
            self.cite_into(row, &mut refs);
            let place = self.provision_name(row);
            let flags = self.law_flags(row);
            let summary = row.text("summary").map(str::to_owned);
            let value = row.term("item").map(|_| self.law_row(row, &place, &refs, &flags));
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
                        text: format!("{place}: {summary}"),
                        refs: Vec::new(),
                        kind,
                        query: "provisions".to_owned(),
                    });
                says.refs.extend(
                    refs.iter()
                        .filter(|n| !says.refs.contains(n))
                        .copied()
                        .collect::<Vec<_>>(),
                );
            }
            let Some(value) = value else { continue };
            // one value comes once for each page and summary of its provision
            let item = row.text("item").unwrap_or_default();
            if seen.insert(item.to_owned()) {
                gathered.rows.push(value);
            } else if let Some(known) = gathered.rows.iter_mut().rev().find(|known| known.cells == value.cells) {
                let new: Vec<usize> = value.refs.into_iter().filter(|n| !known.refs.contains(n)).collect();
                known.refs.extend(new);
            }
        }
    }

    /// Instrument, year and section as one text.
    fn provision_name(&self, row: Row<'_>) -> String {
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

    fn law_flags(&self, row: Row<'_>) -> Vec<&'static str> {
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

    fn law_row(&self, row: Row<'_>, place: &str, refs: &[usize], flags: &[&'static str]) -> TableRow {
        let mut value = ["code", "number", "text"]
            .iter()
            .filter_map(|column| row.term(column))
            .map(|term| self.show(term))
            .collect::<Vec<_>>()
            .join("; ");
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
        TableRow {
            cells: [
                (
                    "attribute",
                    self.briefing.labels.at(row, "attribute").unwrap_or_default(),
                ),
                ("value", value),
                ("provision", place.to_owned()),
                (
                    "checked",
                    row.term("checked").map(|term| self.show(term)).unwrap_or_default(),
                ),
            ]
            .into(),
            refs: refs.to_vec(),
            flags: flags.to_vec(),
        }
    }

    fn readings(&mut self, facts: &Facts, topics: &mut BTreeMap<String, Gathered>) {
        let mut found: BTreeMap<(String, String), Reading> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(topic), Some(item), Some(reading)) = (row.text("topic"), row.text("item"), row.text("reading"))
            else {
                continue;
            };
            let number = self.references.cite(row);
            let entry = found.entry((topic.to_owned(), item.to_owned())).or_default();
            entry.readings.insert(reading.to_owned());
            entry.preferred = row.text("preferred").map(str::to_owned);
            entry.settled = row.text("status") == Some("settled");
            if let Some(number) = number
                && !entry.refs.contains(&number)
            {
                entry.refs.push(number);
            }
        }
        for ((topic, _), reading) in found {
            let Reading {
                readings,
                preferred,
                settled,
                refs,
            } = reading;
            let mut text = self.say(
                "say-readings",
                &[(
                    "readings",
                    readings
                        .iter()
                        .map(|reading| reading.trim_end_matches('.'))
                        .collect::<Vec<_>>()
                        .join(" / ")
                        .into(),
                )],
            );
            if let Some(preferred) = preferred {
                let id = if settled {
                    "say-reading-settled"
                } else {
                    "say-reading-open"
                };
                text = format!("{text} {}", self.say(id, &[("reading", preferred.into())]));
            }
            topics.entry(topic).or_default().readings.push(Statement {
                text,
                refs,
                kind: "derived".to_owned(),
                query: "readings".to_owned(),
            });
        }
    }

    /// The key fact on powers to suspend networks.
    fn shutdown_power(&mut self, topics: &BTreeMap<String, Gathered>) {
        let topic = crate::vocab::thing("legal-topic", SHUTDOWN_POWER);
        let statement = if let Some(gathered) = topics.get(topic.as_str()).filter(|topic| !topic.rows.is_empty()) {
            let instruments: BTreeSet<&String> = gathered
                .rows
                .iter()
                .filter_map(|row| row.cells.get("provision"))
                .collect();
            let refs = refs_of(gathered.rows.iter().map(|row| &row.refs));
            Statement {
                text: self.say(
                    "say-shutdown-power",
                    &[
                        ("count", instruments.len().into()),
                        (
                            "provisions",
                            instruments.into_iter().cloned().collect::<Vec<_>>().join("; ").into(),
                        ),
                    ],
                ),
                refs,
                kind: "legal-text".to_owned(),
                query: "provisions".to_owned(),
            }
        } else {
            let text = self.say("say-no-shutdown-power", &[]);
            gap(text, "provisions")
        };
        self.summary.push(statement);
    }
}
