//! The chapters on policy questions: the scorecard by theme, actions by stakeholder, and questions to ask in the country.

use super::BriefError;
use super::briefing::Draft;
use super::facts::Facts;
use super::model::{Actions, Scorecard, Statement, TableRow, Titled};
use super::references::refs_of;
use crate::policy::{Answer, Answers, Evidence, Status};
use crate::vocab;
use std::collections::{BTreeMap, BTreeSet};

/// Themes in the order of the scorecard; questions of any other theme follow.
const THEMES: &[&str] = &[
    "powers",
    "history",
    "exposure",
    "privacy",
    "technology",
    "information",
    "people",
    "commitments",
    "practice",
];
/// Columns of the scorecard.
const ANSWER_COLUMNS: &[(&str, &str)] = &[
    ("question", "start"),
    ("answer", "start"),
    ("value", "start"),
    ("date", "start"),
    ("confidence", "start"),
];
/// Columns of the actions.
const ACTION_COLUMNS: &[(&str, &str)] = &[("action", "start"), ("status", "start"), ("told", "start")];
/// Most sources that one row of the scorecard names; the answer itself names all.
const MOST_REFS: usize = 12;
/// Longest text of a value, in characters.
const LONGEST_VALUE: usize = 160;

impl Draft<'_> {
    /// The scorecard: what is known, theme by theme. What is not known becomes a question to ask.
    pub(super) fn scorecard(&mut self) -> Scorecard {
        let mut card = Scorecard::default();
        let mut themes: BTreeMap<(usize, String), Vec<TableRow>> = BTreeMap::new();
        let (mut known, mut all) = (0_usize, 0_usize);
        for question in self.briefing.questions.all() {
            let Some(answer) = self.briefing.answers.get(question.id(), &self.entry.iso3) else {
                continue;
            };
            all += 1;
            if !answer.is_known() {
                self.questions.push(self.briefing.question_text(question));
                continue;
            }
            known += 1;
            let theme = &question.metadata.theme;
            let place = THEMES.iter().position(|one| one == theme).unwrap_or(THEMES.len());
            let text = format!("{} {}", question.id(), self.briefing.question_text(question));
            let row = self.answer_row(text, answer);
            themes.entry((place, theme.clone())).or_default().push(row);
        }
        let refs = refs_of(themes.values().flatten().map(|row| &row.refs));
        card.intro.push(Statement {
            text: self.say("say-scorecard", &[("known", known.into()), ("all", all.into())]),
            kind: if refs.is_empty() { "gap" } else { "derived" }.to_owned(),
            refs,
            query: "questions".to_owned(),
        });
        card.themes = themes
            .into_iter()
            .filter_map(|((_, theme), rows)| {
                Some(Titled {
                    title: self.say_or(&format!("theme-{theme}"), &theme),
                    table: self.table("caption-answers", ANSWER_COLUMNS, rows)?,
                })
            })
            .collect();
        card
    }

    fn answer_row(&mut self, question: String, answer: &Answer) -> TableRow {
        let label = |code: &str| self.briefing.locale.answer(&answer.question, code);
        let mut code = label(&answer.code);
        for other in &answer.others {
            let other = label(&other.code);
            code = self.say("answer-also", &[("answer", code.into()), ("other", other.into())]);
        }
        let mut value = answer
            .values
            .iter()
            .map(|value| self.value(value))
            .collect::<Vec<_>>()
            .join("; ");
        if !answer.notes.is_empty() {
            let notes = answer.notes.join("; ");
            value = if value.is_empty() {
                notes
            } else {
                format!("{value}: {notes}")
            };
        }
        let date = answer
            .date
            .as_deref()
            .and_then(super::dates::PartialDate::parse)
            .map(|date| self.briefing.locale.date(date))
            .unwrap_or_default();
        let refs = self.answer_refs(answer);
        TableRow {
            cells: [
                ("question", question),
                ("answer", code),
                ("value", shortened(&value)),
                ("date", date),
                (
                    "confidence",
                    self.say(&format!("confidence-{}", answer.confidence.name()), &[]),
                ),
            ]
            .into(),
            refs,
            flags: if answer.conflict { vec!["disputed"] } else { Vec::new() },
        }
    }

    fn value(&self, value: &str) -> String {
        if value.starts_with(vocab::ID) {
            self.briefing.labels.of(value)
        } else if let Ok(number) = value.parse::<f64>() {
            // a year is no quantity
            if value.len() == 4 && (1900.0..2100.0).contains(&number) {
                value.to_owned()
            } else {
                self.briefing.locale.number(number)
            }
        } else {
            value.to_owned()
        }
    }

    /// Numbers of the sources of an answer; of an answer built from others, of theirs.
    fn answer_refs(&mut self, answer: &Answer) -> Vec<usize> {
        let mut facts: Vec<&Evidence> = Vec::new();
        facts_of(answer, &self.briefing.answers, &mut BTreeSet::new(), &mut facts);
        let mut refs = Vec::new();
        for fact in facts {
            if refs.len() == MOST_REFS {
                break;
            }
            let graph = vocab::graph(&fact.source);
            if let Some(number) = self.references.number(graph.as_str(), fact.page.as_deref(), None)
                && !refs.contains(&number)
            {
                refs.push(number);
            }
        }
        refs
    }

    /// What each group can do, as the colloquium recommends, with what the answers tell of its being in place.
    pub(super) fn actions(&mut self) -> Result<Actions, BriefError> {
        let facts = Facts::read(self.briefing.kb, "recommendations", None)?;
        let mut groups: BTreeMap<String, Vec<(Status, TableRow)>> = BTreeMap::new();
        let (mut unknown, mut all) = (BTreeSet::new(), BTreeSet::new());
        for row in facts.rows() {
            let (Some(iri), Some(addressee)) = (row.text("recommendation"), row.text("addressee")) else {
                continue;
            };
            let key = vocab::key(iri);
            all.insert(key.to_owned());
            let status = self
                .briefing
                .recommendations
                .iter()
                .find(|one| one.id == key)
                .map(|one| one.status(&self.entry.iso3, &self.briefing.answers, &self.briefing.country_facts));
            let (status, told) = status.unwrap_or((Status::Unknown, Vec::new()));
            if status == Status::Unknown || told.is_empty() {
                unknown.insert(key.to_owned());
                continue;
            }
            let answers: Vec<&Answer> = told
                .iter()
                .filter_map(|id| self.briefing.answers.get(id, &self.entry.iso3))
                .collect();
            let mut refs = Vec::new();
            for answer in answers {
                for number in self.answer_refs(answer) {
                    if !refs.contains(&number) && refs.len() < MOST_REFS {
                        refs.push(number);
                    }
                }
            }
            let row = TableRow {
                cells: [
                    ("action", self.briefing.labels.of(iri)),
                    ("status", self.say(&format!("status-{}", status.name()), &[])),
                    ("told", told.join(", ")),
                ]
                .into(),
                refs,
                flags: Vec::new(),
            };
            groups
                .entry(self.briefing.labels.of(addressee))
                .or_default()
                .push((status, row));
        }
        let mut actions = Actions::default();
        let refs = refs_of(groups.values().flatten().map(|(_, row)| &row.refs));
        actions.intro.push(Statement {
            text: self.say(
                "say-actions",
                &[("all", all.len().into()), ("unknown", unknown.len().into())],
            ),
            kind: if refs.is_empty() { "gap" } else { "derived" }.to_owned(),
            refs,
            query: "recommendations".to_owned(),
        });
        for (group, mut rows) in groups {
            // what is missing first
            rows.sort_by_key(|(status, _)| match status {
                Status::NotInPlace => 0,
                Status::Partly => 1,
                Status::InPlace | Status::Unknown => 2,
            });
            let rows = rows.into_iter().map(|(_, row)| row).collect();
            if let Some(table) = self.table("caption-actions", ACTION_COLUMNS, rows) {
                actions.groups.push(Titled { title: group, table });
            }
        }
        Ok(actions)
    }
}

/// The facts of an answer; of an answer built from others, theirs.
fn facts_of<'b>(answer: &'b Answer, answers: &'b Answers, seen: &mut BTreeSet<&'b str>, facts: &mut Vec<&'b Evidence>) {
    if !seen.insert(&answer.question) {
        return;
    }
    let prefix = vocab::thing("answer", "");
    for fact in answer.facts() {
        let built_on = fact
            .fact
            .strip_prefix(prefix.as_str())
            .and_then(|key| key.split_once('-'))
            .and_then(|(id, country)| answers.get(id, country));
        match built_on {
            Some(other) => facts_of(other, answers, seen, facts),
            None => facts.push(fact),
        }
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_VALUE {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST_VALUE).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end_matches([',', ';', ':']))
}
