//! Reading columns of results and their terms.

use super::RiskError;
use crate::kb::Solutions;
use crate::vocab::{self, Term};

/// Columns of a result by name.
pub(super) struct Columns<'a> {
    pub(super) query: &'static str,
    pub(super) solutions: &'a Solutions,
}

impl Columns<'_> {
    pub(super) fn place(&self, column: &'static str) -> Result<usize, RiskError> {
        self.solutions.column(column).ok_or(RiskError::Column {
            query: self.query,
            column,
        })
    }
}

/// The text of a literal, or an IRI.
pub(super) fn text(term: Option<&Term>) -> Option<&str> {
    match term? {
        Term::Literal(literal) => Some(literal.value()),
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

/// The key of a thing.
pub(super) fn key(term: Option<&Term>) -> Option<&str> {
    text(term).map(vocab::key)
}

/// A finite number.
pub(super) fn number(term: Option<&Term>) -> Option<f64> {
    text(term)?.parse().ok().filter(|number: &f64| number.is_finite())
}
