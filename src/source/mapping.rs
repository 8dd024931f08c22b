//! A mapping: a SPARQL CONSTRUCT evaluated over CSV rows as bindings (the [Tarql](https://tarql.github.io/) convention).

use super::SourceError;
use super::table::Bindings;
use oxrdf::{Dataset, GraphName, Quad, Variable};
use spareval::{QueryEvaluator, QueryResults};
use spargebra::algebra::GraphPattern;
use spargebra::{Query, SparqlParser};
use std::path::{Path, PathBuf};

/// Most brackets that a mapping may have; the parser is recursive.
const MOST_BRACKETS: usize = 1_000;
/// Longest text of a mapping in bytes; long chains of operators make the parser and the evaluator recurse as well.
const LONGEST_MAPPING: usize = 16 << 10;

/// A parsed mapping.
#[derive(Debug)]
pub struct Mapping {
    path: PathBuf,
    query: Query,
}

impl Mapping {
    /// Parses the mapping `text`, the content of the file at `path`.
    ///
    /// # Errors
    /// The text is no SPARQL 1.1 CONSTRUCT whose WHERE is one group of BIND and FILTER.
    pub fn parse(path: &Path, text: &str) -> Result<Self, SourceError> {
        let refuse = |reason: String| SourceError::Mapping {
            file: path.into(),
            reason,
        };
        if text.len() > LONGEST_MAPPING {
            return Err(refuse(format!(
                "longer than {LONGEST_MAPPING} bytes; split the table and its mapping"
            )));
        }
        if brackets(text) > MOST_BRACKETS {
            return Err(refuse(format!(
                "more than {MOST_BRACKETS} brackets; simplify the mapping"
            )));
        }
        let mut query = SparqlParser::new()
            .parse_query(text)
            .map_err(|error| refuse(error.to_string()))?;
        let Query::Construct { pattern, .. } = &mut query else {
            return Err(refuse(
                "a mapping must be a CONSTRUCT query; write CONSTRUCT { … } WHERE { … }".into(),
            ));
        };
        // the parser projects the variables it sees, and the row's cells are not among them
        if let GraphPattern::Project { inner, .. } = pattern {
            *pattern = std::mem::take(inner);
        }
        if !takes_rows(pattern) {
            return Err(refuse(
                "WHERE may hold only BIND and FILTER, because the row's cells are bound before it".into(),
            ));
        }
        Ok(Self {
            path: path.into(),
            query,
        })
    }

    /// Evaluates the mapping over some rows; every triple it makes goes to `graph`.
    ///
    /// # Errors
    /// The evaluator's message, should it fail.
    pub fn quads(&self, columns: &[String], rows: &[Bindings], graph: &GraphName) -> Result<Vec<Quad>, SourceError> {
        let refuse = |reason: String| SourceError::Mapping {
            file: self.path.clone(),
            reason,
        };
        let mut query = self.query.clone();
        if let Query::Construct { pattern, .. } = &mut query {
            bind(
                pattern,
                columns.iter().map(Variable::new_unchecked).collect(),
                rows.to_vec(),
            );
        }
        let empty = Dataset::new();
        let results = QueryEvaluator::new()
            .prepare(&query)
            .execute(&empty)
            .map_err(|error| refuse(error.to_string()))?;
        let QueryResults::Graph(triples) = results else {
            return Err(refuse("a mapping must be a CONSTRUCT query".into()));
        };
        triples
            .map(|triple| {
                triple
                    .map(|triple| triple.in_graph(graph.clone()))
                    .map_err(|error| refuse(error.to_string()))
            })
            .collect()
    }
}

/// Whether a VALUES block can stand before everything else in `pattern`.
fn takes_rows(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Bgp { patterns } => patterns.is_empty(),
        GraphPattern::Extend { inner, .. } | GraphPattern::Filter { inner, .. } => takes_rows(inner),
        _ => false,
    }
}

/// Puts a VALUES block where the empty innermost pattern of `pattern` stands.
fn bind(pattern: &mut GraphPattern, variables: Vec<Variable>, bindings: Vec<Bindings>) {
    match pattern {
        GraphPattern::Extend { inner, .. } | GraphPattern::Filter { inner, .. } => {
            bind(inner, variables, bindings);
        }
        innermost => {
            *innermost = GraphPattern::Values { variables, bindings };
        }
    }
}

/// Number of places in a SPARQL text where the parser may go one level deeper: opening brackets and negations.
///
/// The text is not parsed, so that no string, comment or address can hide a bracket: the nesting is never deeper.
///
/// ```
/// assert_eq!(scrutineer::source::brackets("SELECT * WHERE { FILTER(!(1 = 2)) }"), 4);
/// ```
#[must_use]
pub fn brackets(text: &str) -> usize {
    text.bytes()
        .filter(|byte| matches!(byte, b'{' | b'(' | b'[' | b'!'))
        .count()
}
