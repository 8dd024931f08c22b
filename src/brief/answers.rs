//! The chapters on policy questions: the scorecard by theme, a row for each answer, questions to ask, and steps.

use super::dates::PartialDate;
use super::draft::{Draft, gap, row as table_row, statement};
use super::model::{Asked, Block, Score, ScoreTheme, Statement, TableRow};
use super::pool::Pool;
use super::references::Cited;
use crate::policy::{Answer, Answers, Evidence, Question};
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
/// Columns of the answers.
pub(super) const ANSWER_COLUMNS: &[(&str, &str)] = &[
    ("question", "start"),
    ("answer", "start"),
    ("value", "start"),
    ("date", "start"),
    ("confidence", "start"),
];
/// Most sources that one row of the answers names; the answer itself names all.
pub(super) const MOST_REFS: usize = 12;
/// Longest text of a value, in characters.
const LONGEST_VALUE: usize = 160;
/// Questions to ask that the first pages show.
const FIRST_QUESTIONS: usize = 6;

/// The rows of the answers by question, for an audience to pick from.
#[derive(Debug, Default)]
pub(super) struct AnswerRows {
    /// Identifier of the question, its place in the order of themes, its theme, and the row.
    rows: Vec<(String, (usize, String), TableRow)>,
}

impl AnswerRows {
    /// Takes the rows of these questions, in this order; each row is given once.
    pub(super) fn take(&mut self, ids: &[&str]) -> Vec<TableRow> {
        ids.iter()
            .filter_map(|id| {
                let place = self.rows.iter().position(|(known, _, _)| known == id)?;
                Some(self.rows.remove(place).2)
            })
            .collect()
    }

    /// Takes what is left, by theme.
    fn rest(&mut self) -> Vec<(String, Vec<TableRow>)> {
        let mut themes: BTreeMap<(usize, String), Vec<TableRow>> = BTreeMap::new();
        for (_, theme, row) in self.rows.drain(..) {
            themes.entry(theme).or_default().push(row);
        }
        themes.into_iter().map(|((_, theme), rows)| (theme, rows)).collect()
    }
}

impl Draft<'_> {
    /// The pieces on answers: a scorecard of all, and a row for each that is known. What is not known becomes a question.
    pub(super) fn answers(&mut self, pool: &mut Pool) -> AnswerRows {
        let mut rows = AnswerRows::default();
        let mut themes: BTreeMap<(usize, String), Vec<Score>> = BTreeMap::new();
        let (mut known, mut all) = (0_usize, 0_usize);
        let questions = self.briefing.questions;
        for question in questions.all() {
            let Some(answer) = self.briefing.ground.answers.get(question.id(), &self.entry.iso3) else {
                continue;
            };
            all += 1;
            let theme = &question.metadata.theme;
            let place = THEMES.iter().position(|one| one == theme).unwrap_or(THEMES.len());
            let place = (place, theme.clone());
            let cited = self.answer_cited(answer);
            themes
                .entry(place.clone())
                .or_default()
                .push(self.score(question, answer, &cited));
            if !answer.is_known() {
                let asked = self.asked(question);
                self.questions.push(asked);
                continue;
            }
            known += 1;
            let row = self.answer_row(question, answer, &cited);
            rows.rows.push((question.id().to_owned(), place, row));
        }
        let said: Vec<Cited> = rows.rows.iter().map(|(_, _, row)| row.cited()).collect();
        let text = self.say("say-scorecard", &[("known", known.into()), ("all", all.into())]);
        let cited = Cited::all(said.iter());
        let intro = if known == 0 {
            gap(text, "questions")
        } else {
            statement(text, &cited, "derived", "questions")
        };
        pool.paragraphs("answers.intro", vec![intro.clone()]);
        pool.put(
            "scorecard",
            [
                Block::Paragraphs {
                    statements: vec![intro],
                },
                Block::Scorecard {
                    themes: themes
                        .into_iter()
                        .map(|((_, theme), scores)| ScoreTheme {
                            title: self.say_or(&format!("theme-{theme}"), &theme),
                            scores,
                        })
                        .collect(),
                },
            ],
        );
        self.unknown(all - known, all);
        rows
    }

    /// Tables of answers that no chapter took, by theme.
    pub(super) fn rest_of_answers(&self, rows: &mut AnswerRows) -> Vec<Block> {
        rows.rest()
            .into_iter()
            .flat_map(|(theme, rows)| {
                let heading = Block::Heading {
                    text: self.say_or(&format!("theme-{theme}"), &theme),
                };
                let table = self.table("caption-answers", "questions", ANSWER_COLUMNS, rows);
                table
                    .into_iter()
                    .flat_map(move |table| [heading.clone(), Block::Table(table)])
            })
            .collect()
    }

    fn score(&self, question: &Question, answer: &Answer, cited: &Cited) -> Score {
        let label = if answer.is_known() {
            self.briefing.locale.answer(&answer.question, &answer.code)
        } else {
            self.say("answer-unknown", &[])
        };
        Score {
            id: question.id().to_owned(),
            name: self.briefing.question_name(question),
            answer: label,
            known: answer.is_known(),
            confidence: answer.confidence.name(),
            confidence_text: self.say(&format!("confidence-{}", answer.confidence.name()), &[]),
            disputed: answer.conflict,
            refs: cited.refs.clone(),
        }
    }

    fn asked(&self, question: &Question) -> Asked {
        let missing = &question.metadata.missing;
        let own = missing.get(self.briefing.locale.language().tag());
        Asked {
            id: Some(question.id().to_owned()),
            text: self.briefing.question_text(question),
            missing: own.or_else(|| missing.get("en")).cloned(),
            missing_lang: if own.is_some() { None } else { Some("en") },
        }
    }

    /// The point on what is not known: how much, and what matters most to the audience.
    fn unknown(&mut self, unknown: usize, all: usize) {
        let first: Vec<String> = self
            .briefing
            .audience
            .plan()
            .ask_first
            .iter()
            .filter_map(|id| {
                let question = self.briefing.questions.get(id)?;
                let answer = self.briefing.ground.answers.get(id, &self.entry.iso3)?;
                (!answer.is_known()).then(|| self.briefing.question_name(question))
            })
            .take(4)
            .collect();
        let text = if first.is_empty() {
            self.say("say-unknown", &[("unknown", unknown.into()), ("all", all.into())])
        } else {
            let first = self.briefing.locale.join(&first);
            self.say(
                "say-unknown-first",
                &[
                    ("unknown", unknown.into()),
                    ("all", all.into()),
                    ("first", first.into()),
                ],
            )
        };
        self.point("unknown", gap(text, "questions"));
    }

    /// What the answers to some questions say, each a sentence; what is not known of them, in one sentence at the end.
    pub(super) fn answers_said(&mut self, ids: &[String]) -> Vec<Statement> {
        let mut said = Vec::new();
        let mut open = Vec::new();
        for id in ids {
            let (Some(question), Some(answer)) = (
                self.briefing.questions.get(id),
                self.briefing.ground.answers.get(id, &self.entry.iso3),
            ) else {
                continue;
            };
            let name = self.briefing.question_name(question);
            if !answer.is_known() {
                open.push(name);
                continue;
            }
            let code = self.briefing.locale.answer(&answer.question, &answer.code);
            let mut text = self.say("say-answer", &[("name", name.into()), ("answer", code.into())]);
            if answer.conflict {
                text = self.say("say-answer-disputed", &[("text", text.into())]);
            }
            let cited = self.answer_cited(answer);
            said.push(statement(text, &cited, "derived", id));
        }
        if !open.is_empty() {
            let open = self.briefing.locale.join(&open);
            said.push(gap(
                self.say("say-answers-open", &[("names", open.into())]),
                "questions",
            ));
        }
        said
    }

    fn answer_row(&self, question: &Question, answer: &Answer, cited: &Cited) -> TableRow {
        let label = |code: &str| self.briefing.locale.answer(&answer.question, code);
        let mut code = label(&answer.code);
        for other in &answer.others {
            let other = label(&other.code);
            code = self.say("answer-also", &[("answer", code.into()), ("other", other.into())]);
        }
        let values: Vec<String> = answer.values.iter().map(|value| self.value(value)).collect();
        let mut value = self.briefing.locale.join(&values);
        if !answer.notes.is_empty() {
            let notes = self.briefing.locale.join(&answer.notes);
            value = if value.is_empty() {
                notes
            } else {
                format!("{value}: {notes}")
            };
        }
        let date = answer
            .date
            .as_deref()
            .and_then(PartialDate::parse)
            .map(|date| self.briefing.locale.date(date))
            .unwrap_or_default();
        let worded = !answer.notes.is_empty() || answer.values.iter().any(|value| value.contains(char::is_alphabetic));
        let cells = [
            (
                "question",
                format!("{} {}", question.id(), self.briefing.question_text(question)),
            ),
            ("answer", code),
            ("value", shortened(&value)),
            ("date", date),
            (
                "confidence",
                self.say(&format!("confidence-{}", answer.confidence.name()), &[]),
            ),
        ];
        let quoted = if worded { &["value"][..] } else { &[] };
        let flags = if answer.conflict { &["disputed"][..] } else { &[] };
        table_row(cells, quoted, cited, flags)
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

    /// What an answer rests on; an answer built from others, on their facts.
    pub(super) fn answer_cited(&mut self, answer: &Answer) -> Cited {
        let mut facts: Vec<&Evidence> = Vec::new();
        facts_of(answer, &self.briefing.ground.answers, &mut BTreeSet::new(), &mut facts);
        let mut cited = Cited::default();
        for fact in facts {
            if cited.refs.len() == MOST_REFS {
                break;
            }
            let graph = vocab::graph(&fact.source);
            let one = self
                .references
                .cite_fact(graph.as_str(), fact.page.as_deref(), &fact.fact);
            cited.add(&one);
        }
        cited
    }

    /// The questions to ask: those that matter most to the audience first.
    pub(super) fn questions(&mut self, pool: &mut Pool) {
        let plan = self.briefing.audience.plan();
        let mut seen = BTreeSet::new();
        let mut questions = std::mem::take(&mut self.questions);
        questions.retain(|question| seen.insert(question.text.clone()));
        if questions.is_empty() {
            return;
        }
        let order = |question: &Asked| match &question.id {
            // what the chapters ask of this very country comes first
            None => 0,
            Some(id) => plan
                .ask_first
                .iter()
                .position(|one| one == id)
                .map_or(usize::MAX, |place| place + 1),
        };
        questions.sort_by_key(order);
        let first = questions.iter().take(FIRST_QUESTIONS).cloned().collect();
        pool.put("questions.first", [Block::Questions { questions: first }]);
        pool.put("questions.all", [Block::Questions { questions }]);
    }

    /// The piece on the steps that an audience may take.
    pub(super) fn steps(&mut self, pool: &mut Pool) {
        let steps = self.steps_said();
        for step in steps.iter().take(2) {
            self.point("steps", step.clone());
        }
        if !steps.is_empty() {
            pool.put("steps", [Block::Steps { statements: steps }]);
        }
    }

    /// The steps that an audience may take, each with the norms that it rests on.
    pub(super) fn steps_said(&mut self) -> Vec<Statement> {
        let mut steps = Vec::new();
        for step in &self.briefing.audience.plan().steps {
            let mut cited = Cited::default();
            for norm in &step.norms {
                if let Some((graph, page)) = self.briefing.ground.norms.get(norm) {
                    let iri = vocab::thing("norm", norm);
                    cited.add(&self.references.cite_fact(graph, page.as_deref(), iri.as_str()));
                }
            }
            steps.push(statement(self.say(&step.say, &[]), &cited, "guidance", "norms-cited"));
        }
        steps
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
