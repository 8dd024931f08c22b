//! A mapping: a SPARQL CONSTRUCT evaluated over CSV rows as bindings (the [Tarql](https://tarql.github.io/) convention).

use super::SourceError;
use super::table::Bindings;
use oxrdf::{Dataset, GraphName, Quad, Variable};
use spareval::{QueryEvaluator, QueryResults};
use spargebra::algebra::GraphPattern;
use spargebra::{Query, SparqlParser};
use std::path::{Path, PathBuf};

/// Deepest nesting of brackets that a mapping may have; the parser is recursive.
const DEEPEST_NESTING: usize = 60;

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
        if nesting(text) > DEEPEST_NESTING {
            return Err(refuse(format!(
                "brackets are nested more than {DEEPEST_NESTING} deep; simplify the mapping"
            )));
        }
        let query = SparqlParser::new()
            .parse_query(text)
            .map_err(|error| refuse(error.to_string()))?;
        let Query::Construct { pattern, .. } = &query else {
            return Err(refuse(
                "a mapping must be a CONSTRUCT query; write CONSTRUCT { … } WHERE { … }".into(),
            ));
        };
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
                columns.iter().map(|name| Variable::new_unchecked(name)).collect(),
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

/// Deepest bracket nesting of a SPARQL text, counted without parsing it.
///
/// Brackets inside strings, comments and IRIs count too: the result is an upper bound.
#[must_use]
pub fn nesting(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'{' | b'(' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
