//! The engine: asks the questions of one country or all, in stages, and gathers rows into answers.

use super::answer::{Answer, Confidence, Evidence, Stand};
use super::error::PolicyError;
use super::question::{Question, UNKNOWN};
use super::set::QuestionSet;
use crate::kb::{Answer as QueryAnswer, Kb, QueryError, Solutions};
use crate::vocab::{self, ANSWERS_GRAPH, Term, terms};
use chrono::NaiveDate;
use oxrdf::NamedNode;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

/// Longest time that one question may take.
const LIMIT: Duration = Duration::from_secs(20);
/// Most notes that an answer shows.
const MOST_NOTES: usize = 4;

/// A base as of a day, with the questions to ask of it.
pub struct Policy<'a> {
    kb: &'a Kb,
    as_of: NaiveDate,
    questions: &'a QuestionSet,
    /// Alpha-3 codes, sorted.
    countries: Vec<String>,
    /// Kind of fact and page of each source release, by IRI of its graph.
    releases: HashMap<String, (String, String)>,
}

/// Answers by question and country.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    by_question: BTreeMap<String, BTreeMap<String, Answer>>,
}

impl<'a> Policy<'a> {
    /// Questions to be asked of `kb`, which must be the base [as of](Kb::at) the day `as_of`.
    ///
    /// # Errors
    /// A query fails.
    pub fn new(kb: &'a Kb, questions: &'a QuestionSet, as_of: NaiveDate) -> Result<Self, PolicyError> {
        if questions.has_own() {
            questions.tell(kb)?;
        }
        let sources = kb.select(super::resource("queries/sources.rq"), &[])?;
        let pages: HashMap<String, String> = sources.pairs("graph", "homepage").into_iter().collect();
        let releases = sources
            .pairs("graph", "kind")
            .into_iter()
            .map(|(graph, kind)| {
                let page = pages.get(&graph).cloned().unwrap_or_default();
                (graph, (vocab::key(&kind).to_owned(), page))
            })
            .collect();
        Ok(Self {
            kb,
            as_of,
            questions,
            countries: kb.country_codes()?.into_iter().collect(),
            releases,
        })
    }

    /// The base.
    #[must_use]
    pub fn kb(&self) -> &'a Kb {
        self.kb
    }

    /// The questions.
    #[must_use]
    pub fn questions(&self) -> &'a QuestionSet {
        self.questions
    }

    /// The as-of day.
    #[must_use]
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The answers to all questions, for one country or all.
    ///
    /// # Errors
    /// As for [`Policy::ask`].
    pub fn ask_all(&self, country: Option<&str>) -> Result<Answers, PolicyError> {
        let ids: Vec<&str> = self.questions.all().iter().map(Question::id).collect();
        self.ask(&ids, country)
    }

    /// The answers to the questions `ids` and to those that they build on, for one country (alpha-3 code) or all.
    ///
    /// Answers that others build on are put into the graph of answers for the time being, without the facts they used. That
    /// graph belongs to the base: ask one after another, never two at a time of the same [`Kb`].
    ///
    /// # Errors
    /// There is no such question, a query fails or takes too long, or a row is no answer.
    pub fn ask(&self, ids: &[&str], country: Option<&str>) -> Result<Answers, PolicyError> {
        let stages = self.questions.stages(ids)?;
        let mut answers = Answers::default();
        let mut put: BTreeSet<&str> = BTreeSet::new();
        if stages.len() > 1 {
            self.kb.put(ANSWERS_GRAPH, Vec::new())?;
        }
        for stage in &stages {
            let wanted: Vec<&str> = stage
                .iter()
                .flat_map(|question| question.metadata.builds_on.iter().map(String::as_str))
                .filter(|id| put.insert(id))
                .collect();
            let quads = wanted
                .into_par_iter()
                .filter_map(|id| answers.to(id))
                .flat_map_iter(|of_one| of_one.values().flat_map(Answer::claim))
                .collect();
            self.kb.add(ANSWERS_GRAPH, quads)?;
            let found: Vec<(String, BTreeMap<String, Answer>)> = stage
                .par_iter()
                .map(|question| Ok((question.id().to_owned(), self.ask_one(question, country, &answers)?)))
                .collect::<Result<_, PolicyError>>()?;
            answers.by_question.extend(found);
        }
        Ok(answers)
    }

    /// Makes `answers` the content of the graph of answers.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn put(&self, answers: &Answers) -> Result<(), PolicyError> {
        let quads = answers.all().par_bridge().flat_map_iter(Answer::quads).collect();
        Ok(self.kb.put(ANSWERS_GRAPH, quads)?)
    }

    fn ask_one(
        &self,
        question: &Question,
        country: Option<&str>,
        before: &Answers,
    ) -> Result<BTreeMap<String, Answer>, PolicyError> {
        let bindings: Vec<(&str, Term)> = country
            .map(|code| ("country", vocab::thing("country", code).into()))
            .into_iter()
            .collect();
        let failed = |error: QueryError| PolicyError::Run {
            id: question.id().to_owned(),
            error,
        };
        // only a question of somebody's own may be slow without a test to tell
        let solutions = if self.questions.is_own(question.id()) {
            self.kb
                .query_within(&question.query, &bindings, LIMIT)
                .map_err(failed)?
        } else {
            self.kb.query(&question.query, &bindings).map_err(failed)?
        };
        let QueryAnswer::Solutions(solutions) = solutions else {
            return Err(failed(QueryError::Form { expected: "SELECT" }));
        };
        let rows = self.rows(question, &solutions)?;
        let countries: Vec<&str> = match country {
            Some(code) => vec![code],
            None => self.countries.iter().map(String::as_str).collect(),
        };
        countries
            .into_iter()
            .map(|code| {
                let answer = match rows.get(code) {
                    Some(rows) => self.answer(question, code, rows, before)?,
                    None => Answer::unknown(question, code, self.as_of),
                };
                Ok((code.to_owned(), answer))
            })
            .collect()
    }

    /// The rows of a question's result by country.
    fn rows(
        &self,
        question: &Question,
        solutions: &Solutions,
    ) -> Result<BTreeMap<String, Vec<AnswerRow>>, PolicyError> {
        let refuse = |reason: String| PolicyError::Row {
            id: question.id().to_owned(),
            reason,
        };
        let place = |name: &str| {
            solutions
                .column(name)
                .ok_or_else(|| refuse(format!("the query does not project ?{name}")))
        };
        let [country, answer, value, date, evidence, note] = [
            place("country")?,
            place("answer")?,
            place("value")?,
            place("date")?,
            place("evidence")?,
            place("note")?,
        ];
        let prefix = vocab::thing("country", "");
        let mut rows: BTreeMap<String, Vec<AnswerRow>> = BTreeMap::new();
        for row in &solutions.rows {
            let code = match &row[country] {
                Some(Term::NamedNode(iri)) => iri.as_str().strip_prefix(prefix.as_str()),
                _ => None,
            };
            let Some(code) = code.filter(|code| {
                self.countries
                    .binary_search_by(|known| known.as_str().cmp(code))
                    .is_ok()
            }) else {
                return Err(refuse(format!(
                    "?country is {}, which is no country of the base",
                    row[country]
                        .as_ref()
                        .map_or_else(|| "unbound".to_owned(), ToString::to_string)
                )));
            };
            let Some(Term::Literal(given)) = &row[answer] else {
                return Err(refuse(format!("{code}: ?answer is no text; BIND a code")));
            };
            let given = given.value();
            if given != UNKNOWN && question.concern(given) == question.metadata.answers.len() {
                return Err(refuse(format!(
                    "{code}: the answer code {given:?} is not declared; add it to `answers`, or mend the query"
                )));
            }
            let Some(Term::NamedNode(fact)) = &row[evidence] else {
                return Err(refuse(format!(
                    "{code}: ?evidence is no IRI; bind the fact that the answer rests on"
                )));
            };
            let told = row[date].as_ref().and_then(text);
            if let Some(wrong) = told.as_deref().filter(|told| !is_date(told)) {
                return Err(refuse(format!("{code}: ?date {wrong:?} is no day, month or year")));
            }
            rows.entry(code.to_owned()).or_default().push(AnswerRow {
                code: given.to_owned(),
                value: row[value].clone(),
                date: told,
                fact: fact.clone(),
                note: row[note].as_ref().and_then(text),
            });
        }
        Ok(rows)
    }

    fn answer(
        &self,
        question: &Question,
        country: &str,
        rows: &[AnswerRow],
        before: &Answers,
    ) -> Result<Answer, PolicyError> {
        let codes: BTreeSet<(usize, &str)> = rows
            .iter()
            .filter(|row| row.code != UNKNOWN)
            .map(|row| (question.concern(&row.code), row.code.as_str()))
            .collect();
        let mut stands = codes
            .into_iter()
            .map(|(_, code)| self.stand(code, rows))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter();
        let Some(first) = stands.next() else {
            return Ok(Answer::unknown(question, country, self.as_of));
        };
        let others: Vec<Stand> = stands.collect();
        let conflict = !others.is_empty();
        let built_on_low = question
            .metadata
            .builds_on
            .iter()
            .filter_map(|id| before.get(id, country))
            .any(|answer| {
                answer.confidence == Confidence::Low
                    && first.evidence.iter().any(|one| one.fact == answer.iri().as_str())
            });
        let (confidence, reasons) = Confidence::of(
            &first.evidence,
            conflict,
            built_on_low,
            question.metadata.max_age_months,
            self.as_of,
        );
        Ok(Answer {
            question: question.id().to_owned(),
            country: country.to_owned(),
            as_of: self.as_of.to_string(),
            date: first.evidence.iter().filter_map(|one| one.date.clone()).max(),
            code: first.code,
            values: first.values,
            conflict,
            confidence,
            reasons,
            notes: first.notes,
            evidence: first.evidence,
            others,
            value_terms: first.terms,
        })
    }

    /// What the rows with one code say.
    fn stand(&self, code: &str, rows: &[AnswerRow]) -> Result<Stand, PolicyError> {
        let mut stand = Stand {
            code: code.to_owned(),
            values: Vec::new(),
            notes: Vec::new(),
            evidence: Vec::new(),
            terms: Vec::new(),
        };
        let mut facts: BTreeMap<&NamedNode, Option<&String>> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.code == code) {
            let date = facts.entry(&row.fact).or_default();
            *date = (*date).max(row.date.as_ref());
            if let Some(value) = &row.value
                && !stand.terms.contains(value)
            {
                stand.terms.push(value.clone());
            }
            if let Some(note) = &row.note
                && !stand.notes.contains(note)
            {
                stand.notes.push(note.clone());
            }
        }
        stand.terms.sort_by_cached_key(ToString::to_string);
        stand.values = stand.terms.iter().filter_map(text).collect();
        stand.notes.sort();
        stand.notes.truncate(MOST_NOTES);
        stand.evidence = facts
            .into_iter()
            .map(|(fact, date)| self.evidence(fact, date.cloned()))
            .collect::<Result<_, _>>()?;
        Ok(stand)
    }

    /// What the base says of a fact's source.
    fn evidence(&self, fact: &NamedNode, date: Option<String>) -> Result<Evidence, PolicyError> {
        let mut evidence = Evidence {
            fact: fact.as_str().to_owned(),
            source: String::new(),
            page: None,
            kind: None,
            verified: true,
            date,
        };
        let mut from: Option<NamedNode> = None;
        let mut homepage: Option<&String> = None;
        let mut pages = BTreeSet::new();
        let mut look = |thing: &NamedNode, evidence: &mut Evidence| -> Result<Option<NamedNode>, PolicyError> {
            let mut provision = None;
            for quad in self.kb.about(thing)? {
                let predicate = quad.predicate.as_ref();
                match &quad.object {
                    Term::NamedNode(page) if predicate == terms::PAGE || predicate == terms::LANDING_PAGE => {
                        pages.insert(page.as_str().to_owned());
                    }
                    Term::NamedNode(node) if predicate == terms::PROVISION => provision = Some(node.clone()),
                    Term::Literal(literal) if predicate == terms::VERIFIED => {
                        evidence.verified &= matches!(literal.value(), "true" | "1");
                    }
                    _ => {}
                }
                if let oxrdf::GraphName::NamedNode(graph) = quad.graph_name
                    && let Some((kind, page)) = self.releases.get(graph.as_str())
                {
                    evidence.kind = Some(kind.clone());
                    homepage = Some(page);
                    from = Some(graph);
                }
            }
            Ok(provision)
        };
        // a legal value has the page of its provision
        if let Some(provision) = look(fact, &mut evidence)? {
            look(&provision, &mut evidence)?;
        }
        // a figure without a page of its own has that of its release
        evidence.page = pages.into_iter().next().or_else(|| homepage.cloned());
        if let Some(graph) = from {
            evidence.source = graph
                .as_str()
                .strip_prefix(vocab::GRAPH)
                .map(str::to_owned)
                .unwrap_or_default();
        }
        Ok(evidence)
    }
}

/// One row of a question's result.
struct AnswerRow {
    code: String,
    value: Option<Term>,
    date: Option<String>,
    fact: NamedNode,
    note: Option<String>,
}

/// Whether `text` is a day, a month or a year.
fn is_date(text: &str) -> bool {
    let padded = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    padded.parse::<NaiveDate>().is_ok()
}

/// The text of a literal; of a thing its IRI.
fn text(term: &Term) -> Option<String> {
    match term {
        Term::Literal(literal) => Some(literal.value().to_owned()),
        Term::NamedNode(node) => Some(node.as_str().to_owned()),
        _ => None,
    }
}

impl Answers {
    /// The answer to a question for a country.
    #[must_use]
    pub fn get(&self, question: &str, country: &str) -> Option<&Answer> {
        self.by_question.get(question)?.get(country)
    }

    /// All answers to a question, by alpha-3 code.
    #[must_use]
    pub fn to(&self, question: &str) -> Option<&BTreeMap<String, Answer>> {
        self.by_question.get(question)
    }

    /// Every answer, by question and country.
    pub fn all(&self) -> impl Iterator<Item = &Answer> + Send {
        self.by_question.values().flat_map(BTreeMap::values)
    }
}
