//! Asking the base: SPARQL in, terms or triples out, values bound and never spliced into text.

use super::base::evaluator;
use super::endpoint::choose_dataset;
use super::{Kb, KbError};
use crate::source::brackets;
use oxigraph::model::{Term, Triple, Variable};
use oxigraph::sparql::{CancellationToken, QueryResults};
use std::sync::mpsc;
use std::time::Duration;

/// Most brackets of a query: the parser and the evaluator go one level deeper at each.
const MOST_BRACKETS: usize = 10_000;
/// Longest query text in bytes; long chains of operators recurse as well.
const LONGEST_QUERY: usize = 256 << 10;
/// Up to so many brackets and bytes a query runs on the caller's own thread.
const SMALL_QUERY: (usize, usize) = (100, 8 << 10);
/// Stack of the thread for any other query, in bytes.
const STACK: usize = 256 << 20;

/// Why a query gave no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QueryError {
    /// Not SPARQL 1.1, with the place of the fault.
    #[error("{0}")]
    Syntax(String),
    /// Nested too deeply or too long to be parsed safely.
    #[error("{0}")]
    TooLarge(String),
    /// The evaluation failed.
    #[error("evaluation failed: {0}")]
    Evaluation(String),
    /// The query has another form than was asked for.
    #[error("expected a {expected} query")]
    Form {
        /// `SELECT`, `ASK` or `CONSTRUCT`.
        expected: &'static str,
    },
    /// No thread could be started.
    #[error("no thread could be started for the query ({0})")]
    Thread(std::io::Error),
    /// A name of the dataset is no IRI.
    #[error("{0}")]
    Dataset(String),
    /// It asks another service.
    #[error("SERVICE <{0}> is not available: queries never leave this machine")]
    Service(String),
    /// The client takes no format that such an answer can have.
    #[error("the answer of {0} has no format that was asked for")]
    NotAcceptable(&'static str),
    /// The answer has a character that no XML document can have.
    #[error("the answer has a character that XML cannot hold; ask for another format, such as JSON")]
    NotXml,
    /// It took longer than allowed.
    #[error("stopped after {0} seconds; narrow the query or raise the limit")]
    Timeout(u128),
}

/// The answer to a query.
#[derive(Debug)]
pub enum Answer {
    /// Of a SELECT.
    Solutions(Solutions),
    /// Of an ASK.
    Boolean(bool),
    /// Of a CONSTRUCT or DESCRIBE.
    Graph(Vec<Triple>),
}

/// Rows of a SELECT.
#[derive(Debug, Clone, Default)]
pub struct Solutions {
    /// Names of the columns, without `?`.
    pub variables: Vec<String>,
    /// One term or nothing for each column.
    pub rows: Vec<Vec<Option<Term>>>,
}

impl Solutions {
    /// Place of the column `name`.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.variables.iter().position(|variable| variable == name)
    }

    /// The texts of two columns, row by row, where both are bound.
    #[must_use]
    pub fn pairs(&self, first: &str, second: &str) -> Vec<(String, String)> {
        let text = |row: &[Option<Term>], column: Option<usize>| match row.get(column?)?.as_ref()? {
            Term::Literal(literal) => Some(literal.value().to_owned()),
            Term::NamedNode(node) => Some(node.as_str().to_owned()),
            _ => None,
        };
        let (first, second) = (self.column(first), self.column(second));
        self.rows
            .iter()
            .filter_map(|row| Some((text(row, first)?, text(row, second)?)))
            .collect()
    }
}

/// The names that a SELECT projects; `None` for any other form of query.
///
/// # Errors
/// The text is no SPARQL 1.1 query or too large.
pub fn projection(text: &str) -> Result<Option<Vec<String>>, QueryError> {
    on_a_safe_stack(text, || {
        let query = spargebra::SparqlParser::new()
            .parse_query(text)
            .map_err(|error| QueryError::Syntax(error.to_string()))?;
        let spargebra::Query::Select { pattern, .. } = &query else {
            return Ok(None);
        };
        let mut names = Vec::new();
        pattern.on_in_scope_variable(|variable| names.push(variable.as_str().to_owned()));
        Ok(Some(names))
    })
}

/// Runs `work`, which parses `text`, on the caller's thread or, for a large text, on one with a large stack.
pub(super) fn on_a_safe_stack<T: Send>(
    text: &str,
    work: impl FnOnce() -> Result<T, QueryError> + Send,
) -> Result<T, QueryError> {
    let brackets = guard(text)?;
    if brackets <= SMALL_QUERY.0 && text.len() <= SMALL_QUERY.1 {
        return work();
    }
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(QueryError::Thread)?
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Does `work`, whose token is cancelled when `limit` has passed.
pub(super) fn within<T>(
    limit: Duration,
    work: impl FnOnce(&CancellationToken) -> Result<T, QueryError>,
) -> Result<T, QueryError> {
    let token = CancellationToken::new();
    let (done, finished) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        let watched = token.clone();
        let timer = scope.spawn(move || {
            let expired = finished.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout);
            if expired {
                watched.cancel();
            }
            expired
        });
        let answer = work(&token);
        drop(done);
        match timer.join() {
            Ok(true) if answer.is_err() => Err(QueryError::Timeout(limit.as_millis().div_ceil(1000))),
            _ => answer,
        }
    })
}

impl Kb {
    /// Runs any query form; where the query names no dataset, its default graph is the union of all graphs. Each of `bindings` is substituted for a variable, which a SELECT must project.
    ///
    /// # Errors
    /// The text is no SPARQL 1.1 query, is nested too deeply, uses SERVICE, or fails.
    pub fn query(&self, text: &str, bindings: &[(&str, Term)]) -> Result<Answer, QueryError> {
        self.query_until(text, bindings, &CancellationToken::new())
    }

    /// As [`Kb::query`], stopped after `limit`.
    ///
    /// The evaluator looks at its clock while it scans facts, so a query that scans none can run longer.
    ///
    /// # Errors
    /// As for [`Kb::query`], and when the time is up.
    pub fn query_within(&self, text: &str, bindings: &[(&str, Term)], limit: Duration) -> Result<Answer, QueryError> {
        within(limit, |token| self.query_until(text, bindings, token))
    }

    fn query_until(
        &self,
        text: &str,
        bindings: &[(&str, Term)],
        token: &CancellationToken,
    ) -> Result<Answer, QueryError> {
        on_a_safe_stack(text, || self.evaluate(text, bindings, token))
    }

    fn evaluate(&self, text: &str, bindings: &[(&str, Term)], token: &CancellationToken) -> Result<Answer, QueryError> {
        let failed = |error: oxigraph::sparql::QueryEvaluationError| QueryError::Evaluation(error.to_string());
        let mut query = evaluator()
            .with_cancellation_token(token.clone())
            .parse_query(text)
            .map_err(|error| QueryError::Syntax(error.to_string()))?;
        for (name, term) in bindings {
            query = query.substitute_variable(Variable::new_unchecked(*name), term.clone());
        }
        choose_dataset(&mut query, &[], &[])?;
        match query.on_store(&self.store).execute().map_err(failed)? {
            QueryResults::Boolean(value) => Ok(Answer::Boolean(value)),
            QueryResults::Graph(triples) => Ok(Answer::Graph(triples.collect::<Result<_, _>>().map_err(failed)?)),
            QueryResults::Solutions(solutions) => {
                let variables = solutions
                    .variables()
                    .iter()
                    .map(|variable| variable.as_str().to_owned())
                    .collect::<Vec<_>>();
                let rows = solutions
                    .map(|solution| solution.map(|solution| solution.values().to_vec()))
                    .collect::<Result<_, _>>()
                    .map_err(failed)?;
                Ok(Answer::Solutions(Solutions { variables, rows }))
            }
        }
    }

    /// The plan by which a SELECT was run, with rows and times of each step, as JSON.
    ///
    /// # Errors
    /// As for [`Kb::query`], and when the text is no SELECT.
    pub fn explain(&self, text: &str) -> Result<String, QueryError> {
        on_a_safe_stack(text, || {
            let failed = |error: &dyn std::fmt::Display| QueryError::Evaluation(error.to_string());
            let (results, explanation) = evaluator()
                .parse_query(text)
                .map_err(|error| QueryError::Syntax(error.to_string()))?
                .on_store(&self.store)
                .compute_statistics()
                .explain();
            let QueryResults::Solutions(solutions) = results.map_err(|error| failed(&error))? else {
                return Err(QueryError::Form { expected: "SELECT" });
            };
            for solution in solutions {
                solution.map_err(|error| failed(&error))?;
            }
            let mut plan = Vec::new();
            explanation.write_in_json(&mut plan).map_err(|error| failed(&error))?;
            String::from_utf8(plan).map_err(|error| failed(&error))
        })
    }

    /// Runs a SELECT.
    ///
    /// # Errors
    /// As for [`Kb::query`], and when the text is no SELECT.
    pub fn select(&self, text: &str, bindings: &[(&str, Term)]) -> Result<Solutions, KbError> {
        match self.query(text, bindings)? {
            Answer::Solutions(solutions) => Ok(solutions),
            _ => Err(QueryError::Form { expected: "SELECT" }.into()),
        }
    }
}

/// Refuses texts that the recursive parser might not survive; gives the number of brackets.
fn guard(text: &str) -> Result<usize, QueryError> {
    if text.len() > LONGEST_QUERY {
        return Err(QueryError::TooLarge(format!(
            "the query is longer than {LONGEST_QUERY} bytes"
        )));
    }
    let brackets = brackets(text);
    if brackets > MOST_BRACKETS {
        return Err(QueryError::TooLarge(format!(
            "the query has {brackets} brackets and negations; at most {MOST_BRACKETS} are allowed"
        )));
    }
    Ok(brackets)
}
