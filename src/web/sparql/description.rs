//! The SPARQL 1.1 Service Description: what the endpoint can do and what it holds.

use super::{GRAPHS, RESULTS, graph_type};
use crate::kb::{Answer, GraphFormat};
use crate::vocab::{Literal, Triple, terms};
use crate::web::App;
use crate::web::negotiate;
use crate::web::problem::{Problem, internal};
use axum::http::header::{CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use oxrdf::{BlankNode, NamedNode, NamedOrBlankNode, Term};

/// Namespace of the vocabulary.
const SD: &str = "http://www.w3.org/ns/sparql-service-description#";
/// Namespace of the names of formats.
const FORMATS: &str = "http://www.w3.org/ns/formats/";

fn sd(name: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{SD}{name}"))
}

pub(super) fn respond(app: &App, headers: &HeaderMap) -> Result<Response, Problem> {
    let format = negotiate::media(headers, GRAPHS).ok_or_else(|| {
        Problem::not_acceptable(
            "without a query, the description of the service comes as Turtle, JSON-LD, RDF/XML or N-Triples",
        )
    })?;
    let mut body = Vec::new();
    Answer::write_graph(&triples(app), format, &mut body).map_err(internal)?;
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(graph_type(format)));
    headers.append(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// The description in triples.
fn triples(app: &App) -> Vec<Triple> {
    let endpoint = NamedNode::new_unchecked(format!("{}/sparql", app.settings.base_url));
    let dataset = NamedOrBlankNode::from(BlankNode::new_unchecked("dataset"));
    let default = NamedOrBlankNode::from(BlankNode::new_unchecked("default"));
    let mut triples = Vec::new();
    let mut say = |subject: &NamedOrBlankNode, predicate: NamedNode, object: Term| {
        triples.push(Triple::new(subject.clone(), predicate, object));
    };
    let service = NamedOrBlankNode::from(endpoint.clone());
    let a = || terms::rdf::TYPE.into_owned();
    say(&service, a(), sd("Service").into());
    say(&service, sd("endpoint"), endpoint.into());
    say(&service, sd("supportedLanguage"), sd("SPARQL11Query").into());
    say(&service, sd("feature"), sd("UnionDefaultGraph").into());
    for format in result_formats() {
        say(&service, sd("resultFormat"), format.into());
    }
    say(&service, sd("defaultDataset"), dataset.clone().into());
    say(&dataset, a(), sd("Dataset").into());
    say(&dataset, sd("defaultGraph"), default.clone().into());
    say(&default, a(), sd("Graph").into());
    let void = |name: &str| NamedNode::new_unchecked(format!("http://rdfs.org/ns/void#{name}"));
    let current = app.current();
    let quads: usize = current.graphs().iter().map(|graph| graph.quads).sum();
    let quads = i64::try_from(quads).unwrap_or(i64::MAX);
    say(&dataset, void("triples"), Literal::from(quads).into());
    for (place, graph) in current.graphs().iter().enumerate() {
        let named = NamedOrBlankNode::from(BlankNode::new_unchecked(format!("graph{place}")));
        let content = NamedOrBlankNode::from(BlankNode::new_unchecked(format!("content{place}")));
        say(&dataset, sd("namedGraph"), named.clone().into());
        say(&named, a(), sd("NamedGraph").into());
        say(&named, sd("name"), graph.name.clone().into());
        say(&named, sd("graph"), content.clone().into());
        say(&content, a(), sd("Graph").into());
        let quads = i64::try_from(graph.quads).unwrap_or(i64::MAX);
        say(&content, void("triples"), Literal::from(quads).into());
    }
    triples
}

/// The formats of answers by the names that W3C gave them.
fn result_formats() -> Vec<NamedNode> {
    let results = RESULTS.iter().filter_map(|(name, _)| match *name {
        "application/sparql-results+json" => Some("SPARQL_Results_JSON"),
        "application/sparql-results+xml" => Some("SPARQL_Results_XML"),
        "text/csv" => Some("SPARQL_Results_CSV"),
        "text/tab-separated-values" => Some("SPARQL_Results_TSV"),
        _ => None,
    });
    let graphs = GRAPHS[..4].iter().map(|(_, format)| match format {
        GraphFormat::JsonLd => "JSON-LD",
        GraphFormat::RdfXml => "RDF_XML",
        GraphFormat::NTriples => "N-Triples",
        _ => "Turtle",
    });
    results
        .chain(graphs)
        .map(|name| NamedNode::new_unchecked(format!("{FORMATS}{name}")))
        .collect()
}
