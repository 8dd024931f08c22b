//! Writing the base, or the answer to a query, in standard formats.

use super::query::{Answer, Solutions};
use super::{Kb, KbError};
use crate::vocab::PREFIXES;
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfSerializer};
use oxigraph::model::Triple;
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxrdf::Variable;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// Formats for answers of SELECT and ASK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportFormat {
    /// SPARQL 1.1 CSV results.
    Csv,
    /// SPARQL 1.1 TSV results.
    Tsv,
    /// SPARQL 1.1 JSON results.
    Json,
    /// SPARQL results in XML.
    Xml,
}

/// Formats for graphs and for the whole base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum GraphFormat {
    /// N-Quads, one fact a line, sorted.
    NQuads,
    /// `TriG`, grouped by graph and subject.
    TriG,
    /// JSON-LD.
    JsonLd,
    /// Turtle; triples only.
    Turtle,
    /// N-Triples; triples only.
    NTriples,
    /// RDF/XML; triples only.
    RdfXml,
}

impl GraphFormat {
    fn rdf(self) -> RdfFormat {
        match self {
            Self::NQuads => RdfFormat::NQuads,
            Self::TriG => RdfFormat::TriG,
            Self::JsonLd => RdfFormat::JsonLd {
                profile: JsonLdProfileSet::empty(),
            },
            Self::Turtle => RdfFormat::Turtle,
            Self::NTriples => RdfFormat::NTriples,
            Self::RdfXml => RdfFormat::RdfXml,
        }
    }
}

fn serializer(format: GraphFormat) -> RdfSerializer {
    PREFIXES
        .iter()
        .fold(RdfSerializer::from_format(format.rdf()), |serializer, (prefix, iri)| {
            serializer.clone().with_prefix(*prefix, *iri).unwrap_or(serializer)
        })
}

impl Kb {
    /// Writes the whole base to `out`, in a stable order.
    ///
    /// The SHA-256 of the N-Quads is the base's own, [`BaseInfo::sha256`](super::BaseInfo::sha256).
    ///
    /// # Errors
    /// `out` cannot be written.
    pub fn export(&self, format: GraphFormat, out: impl Write) -> Result<(), KbError> {
        let mut quads = self.quads()?;
        if format == GraphFormat::NQuads {
            quads.sort_by_cached_key(ToString::to_string);
        } else {
            quads.sort_by_cached_key(|quad| {
                (
                    quad.graph_name.to_string(),
                    quad.subject.to_string(),
                    quad.predicate.to_string(),
                    quad.object.to_string(),
                )
            });
        }
        let mut writer = serializer(format).for_writer(out);
        for quad in &quads {
            writer.serialize_quad(quad).map_err(KbError::Output)?;
        }
        writer
            .finish()
            .map_err(KbError::Output)?
            .flush()
            .map_err(KbError::Output)?;
        Ok(())
    }
}

impl Answer {
    /// Writes triples to `out`.
    ///
    /// # Errors
    /// `out` cannot be written.
    pub fn write_graph(triples: &[Triple], format: GraphFormat, out: impl Write) -> io::Result<()> {
        let mut sorted: Vec<&Triple> = triples.iter().collect();
        sorted.sort_by_cached_key(ToString::to_string);
        sorted.dedup();
        let mut writer = serializer(format).for_writer(out);
        for triple in sorted {
            writer.serialize_triple(triple)?;
        }
        writer.finish()?.flush()
    }

    /// Writes an ASK's answer to `out`.
    ///
    /// # Errors
    /// `out` cannot be written; CSV and TSV hold the word alone.
    pub fn write_boolean(value: bool, format: ExportFormat, out: impl Write) -> io::Result<()> {
        QueryResultsSerializer::from_format(format.results())
            .serialize_boolean_to_writer(out, value)?
            .flush()
    }
}

impl ExportFormat {
    pub(super) fn results(self) -> QueryResultsFormat {
        match self {
            Self::Csv => QueryResultsFormat::Csv,
            Self::Tsv => QueryResultsFormat::Tsv,
            Self::Json => QueryResultsFormat::Json,
            Self::Xml => QueryResultsFormat::Xml,
        }
    }
}

impl Solutions {
    /// Writes the rows to `out`.
    ///
    /// # Errors
    /// `out` cannot be written.
    pub fn write(&self, format: ExportFormat, out: impl Write) -> io::Result<()> {
        let variables: Vec<Variable> = self
            .variables
            .iter()
            .map(|name| Variable::new_unchecked(name.as_str()))
            .collect();
        let mut writer = QueryResultsSerializer::from_format(format.results())
            .serialize_solutions_to_writer(out, variables.clone())?;
        for row in &self.rows {
            writer.serialize(
                variables
                    .iter()
                    .zip(row)
                    .filter_map(|(variable, term)| Some((variable, term.as_ref()?))),
            )?;
        }
        writer.finish()?.flush()
    }
}
