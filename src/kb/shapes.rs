//! SHACL validation; the only module that names the validator.

use super::check::{Finding, Severity};
use super::{Kb, KbError, resources};
use ::shacl::ir::IRSchema;
use ::shacl::types::Severity as ShaclSeverity;
use ::shacl::validator::processor::{GraphValidation, ShaclProcessor};
use ::shacl::validator::store::Graph;
use ::shacl::validator::{ShaclConfig, ShaclValidationMode};
use rudof_rdf::rdf_core::RDFFormat;
use rudof_rdf::rdf_impl::{OxigraphInMemory, ReaderMode};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Validates the union of all graphs of `kb` against the built-in shapes.
pub(super) fn validate(kb: &Kb) -> Result<Vec<Finding>, KbError> {
    let failed = |error: &dyn std::fmt::Display| KbError::Shacl(error.to_string());
    let mut shapes = String::new();
    for (_, text) in resources::shapes() {
        shapes.push_str(&text);
        shapes.push('\n');
    }
    let schema =
        IRSchema::from_str(&shapes, &RDFFormat::Turtle, None, &ReaderMode::Strict).map_err(|error| failed(&error))?;

    let triples: BTreeSet<String> = kb
        .quads()?
        .into_iter()
        .map(|quad| oxigraph::model::Triple::from(quad).to_string())
        .collect();
    let mut data = String::new();
    for triple in triples {
        let _ = writeln!(data, "{triple} .");
    }
    let mut graph = OxigraphInMemory::new();
    graph
        .merge_from_reader(
            &mut data.as_bytes(),
            "knowledge base",
            &RDFFormat::NTriples,
            None,
            &ReaderMode::Strict,
        )
        .map_err(|error| failed(&error))?;

    let report = GraphValidation::new(Graph::from(graph))
        .validate(&schema, &ShaclValidationMode::Native, &ShaclConfig::new())
        .map_err(|error| failed(&error))?;
    Ok(report
        .results()
        .iter()
        .map(|result| {
            let mut messages: Vec<String> = result.message().iter().map(|(_, message)| message.clone()).collect();
            messages.sort();
            let mut detail = messages.join("; ");
            if let Some(path) = result.path() {
                let _ = write!(detail, " [path {path}]");
            }
            if let Some(value) = result.value() {
                let _ = write!(detail, " [value {value}]");
            }
            Finding {
                severity: match result.severity() {
                    ShaclSeverity::Violation => Severity::Error,
                    _ => Severity::Warning,
                },
                check: result.source().map_or_else(|| "shape".to_owned(), ToString::to_string),
                resource: result.focus_node().to_string(),
                detail,
                mend: String::new(),
            }
        })
        .collect())
}
