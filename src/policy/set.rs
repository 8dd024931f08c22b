//! All questions at hand: the built-in ones and, where a folder is given, somebody's own.

use super::error::PolicyError;
use super::question::{Question, QuestionError};
use super::resources;
use crate::kb::{self, Kb};
use crate::vocab::ONTOLOGY_GRAPH;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Columns that every question projects.
const COLUMNS: &[&str] = &["country", "answer", "value", "date", "evidence", "note"];

/// Questions in the order of their identifiers, checked against each other.
#[derive(Debug, Clone)]
pub struct QuestionSet {
    questions: Vec<Question>,
    own: BTreeSet<String>,
}

impl QuestionSet {
    /// The built-in questions.
    ///
    /// # Errors
    /// A file is at fault, which the tests find.
    pub fn built_in() -> Result<Self, PolicyError> {
        let questions = resources::questions()
            .into_iter()
            .map(|(path, text)| Question::parse(&Path::new("reports").join(path), text))
            .collect::<Result<Vec<_>, _>>()?;
        Self {
            questions,
            own: BTreeSet::new(),
        }
        .checked()
    }

    /// The built-in questions with those in `folder`, which may not have the identifier of another.
    ///
    /// # Errors
    /// A file is no question, its query is no SELECT with the columns of an answer, its identifier is taken, or it builds
    /// on a question that is not there or on itself.
    pub fn with_folder(folder: &Path) -> Result<Self, PolicyError> {
        let mut set = Self::built_in()?;
        for question in Question::read_all(folder)? {
            check_query(&question)?;
            if let Some(other) = set.get(question.id()) {
                return Err(QuestionError::Metadata {
                    file: question.file.clone(),
                    reason: format!(
                        "id {} is taken by {}; choose another",
                        question.id(),
                        other.file.display()
                    ),
                }
                .into());
            }
            set.own.insert(question.id().to_owned());
            set.questions.push(question);
        }
        set.checked()
    }

    /// Only these questions, for example those of a test.
    ///
    /// # Errors
    /// As for [`QuestionSet::with_folder`].
    pub fn of(questions: Vec<Question>) -> Result<Self, PolicyError> {
        questions.iter().try_for_each(check_query)?;
        Self {
            questions,
            own: BTreeSet::new(),
        }
        .checked()
    }

    fn checked(mut self) -> Result<Self, PolicyError> {
        self.questions.sort_by_key(|question| order(question.id()));
        self.stages(&self.questions.iter().map(Question::id).collect::<Vec<_>>())?;
        Ok(self)
    }

    /// All questions, in the order of their identifiers.
    #[must_use]
    pub fn all(&self) -> &[Question] {
        &self.questions
    }

    /// The question with this identifier; case does not matter.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Question> {
        self.questions
            .iter()
            .find(|question| question.id().eq_ignore_ascii_case(id))
    }

    /// Whether it came from a folder that was given.
    #[must_use]
    pub fn is_own(&self, id: &str) -> bool {
        self.own.contains(id)
    }

    /// Whether any question came from a folder that was given.
    #[must_use]
    pub fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// The questions `ids` with all those that they build on, in stages: each builds on earlier stages alone.
    ///
    /// # Errors
    /// A question is not there, or builds on itself.
    pub fn stages(&self, ids: &[&str]) -> Result<Vec<Vec<&Question>>, PolicyError> {
        let mut depth: BTreeMap<&str, usize> = BTreeMap::new();
        for id in ids {
            self.depth(id, &mut depth, &mut Vec::new())?;
        }
        let stages = depth.values().max().map_or(0, |deepest| deepest + 1);
        Ok((0..stages)
            .map(|stage| {
                self.questions
                    .iter()
                    .filter(|question| depth.get(question.id()) == Some(&stage))
                    .collect()
            })
            .collect())
    }

    fn depth<'a>(
        &'a self,
        id: &str,
        known: &mut BTreeMap<&'a str, usize>,
        path: &mut Vec<&'a str>,
    ) -> Result<usize, PolicyError> {
        let question = self.get(id).ok_or_else(|| PolicyError::NoQuestion(id.to_owned()))?;
        if let Some(depth) = known.get(question.id()) {
            return Ok(*depth);
        }
        let refuse = |reason: String| QuestionError::Metadata {
            file: question.file.clone(),
            reason,
        };
        if path.contains(&question.id()) {
            return Err(refuse(format!("builds_on: {} builds on itself", question.id())).into());
        }
        path.push(question.id());
        let mut depth = 0;
        for other in &question.metadata.builds_on {
            if !self.questions.iter().any(|known| known.id() == other.as_str()) {
                return Err(refuse(format!("builds_on: there is no question {other}")).into());
            }
            depth = depth.max(self.depth(other, known, path)? + 1);
        }
        path.pop();
        known.insert(question.id(), depth);
        Ok(depth)
    }

    /// Makes own questions part of `kb`'s ontology, as the built-in ones are.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn tell(&self, kb: &Kb) -> Result<(), PolicyError> {
        let quads: Vec<_> = self
            .questions
            .iter()
            .filter(|question| self.is_own(question.id()))
            .flat_map(Question::quads)
            .collect();
        Ok(kb.add(ONTOLOGY_GRAPH, quads)?)
    }
}

/// P2 before P10, whatever the number of digits.
fn order(id: &str) -> (String, u64) {
    let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
    (letters.to_owned(), id[letters.len()..].parse().unwrap_or(u64::MAX))
}

/// Checks that the query is a SELECT that projects the columns of an answer.
fn check_query(question: &Question) -> Result<(), PolicyError> {
    let refuse = |reason: String| -> PolicyError {
        QuestionError::Query {
            file: question.file.clone(),
            reason,
        }
        .into()
    };
    let names = kb::projection(&question.query).map_err(|error| refuse(error.to_string()))?;
    let Some(names) = names else {
        return Err(refuse("a question must be a SELECT query".into()));
    };
    let missing: Vec<String> = COLUMNS
        .iter()
        .filter(|column| !names.iter().any(|name| name == *column))
        .map(|column| format!("?{column}"))
        .collect();
    if !missing.is_empty() {
        return Err(refuse(format!(
            "the query must project ?country ?answer ?value ?date ?evidence ?note; missing: {}",
            missing.join(" ")
        )));
    }
    if let Some(surplus) = names.iter().find(|name| !COLUMNS.contains(&name.as_str())) {
        return Err(refuse(format!(
            "the SELECT projects ?{surplus}, which is no part of an answer"
        )));
    }
    Ok(())
}
