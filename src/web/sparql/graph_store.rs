//! The SPARQL 1.1 Graph Store HTTP Protocol, for reading: a named graph by parameter at `/graphs`, or by its own address.

use super::{GRAPHS, graph_type, named_format};
use crate::kb::{Answer, GraphFormat};
use crate::vocab;
use crate::web::App;
use crate::web::guard::Client;
use crate::web::negotiate;
use crate::web::problem::{Problem, internal};
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use oxrdf::NamedNode;
use std::sync::Arc;

/// GET and HEAD at `/graphs?graph=…` and `/graphs?default`.
pub(in crate::web) async fn by_parameter(
    State(app): State<Arc<App>>,
    client: Client,
    headers: HeaderMap,
    RawQuery(url): RawQuery,
) -> Result<Response, Problem> {
    let url = url.unwrap_or_default();
    let (mut graph, mut default, mut format) = (None, false, None);
    for (name, value) in form_urlencoded::parse(url.as_bytes()) {
        match name.as_ref() {
            "graph" => graph = Some(value.into_owned()),
            "default" => default = true,
            "format" => format = Some(value.into_owned()),
            _ => {}
        }
    }
    let graph = match (graph, default) {
        (Some(iri), false) => Some(
            NamedNode::new(&iri)
                .map_err(|error| Problem::bad_parameter(format!("graph {iri:?} is no IRI: {error}")))?,
        ),
        (None, true) => None,
        _ => {
            return Err(Problem::bad_parameter(
                "name one graph: /graphs?graph=IRI, or /graphs?default for all of them",
            ));
        }
    };
    respond(app, client, &headers, format.as_deref(), graph).await
}

/// GET and HEAD at the address of a graph of ours.
pub(in crate::web) async fn direct(
    State(app): State<Arc<App>>,
    client: Client,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    let current = app.current();
    let known = |name: &str| {
        let iri = format!("{}{name}", vocab::GRAPH);
        current.graphs().iter().any(|graph| graph.name.as_str() == iri)
    };
    // an ending names a format, unless it is part of the graph's own name
    let (name, format) = match name.rsplit_once('.') {
        Some((stem, ending)) if !known(&name) && named_format(ending).1.is_some() => {
            (stem.to_owned(), Some(ending.to_owned()))
        }
        _ => (name, None),
    };
    let iri = NamedNode::new(format!("{}{name}", vocab::GRAPH))
        .map_err(|error| Problem::not_found(format!("{name:?} names no graph: {error}")))?;
    respond(app, client, &headers, format.as_deref(), Some(iri)).await
}

async fn respond(
    app: Arc<App>,
    client: Client,
    headers: &HeaderMap,
    format: Option<&str>,
    graph: Option<NamedNode>,
) -> Result<Response, Problem> {
    let format: GraphFormat = match format {
        Some(name) => named_format(name)
            .1
            .ok_or_else(|| Problem::bad_parameter("format is turtle, jsonld, rdfxml or ntriples"))?,
        None => negotiate::media(headers, GRAPHS)
            .ok_or_else(|| Problem::not_acceptable("graphs come as Turtle, JSON-LD, RDF/XML or N-Triples"))?,
    };
    let body = app
        .heavy(client, move |current| {
            let kb = current.kb();
            let quads = match &graph {
                Some(graph) => kb.graph(graph).map_err(internal)?,
                None => kb.quads().map_err(internal)?,
            };
            if let (Some(graph), true) = (&graph, quads.is_empty()) {
                return Err(Problem::not_found(format!(
                    "the base has no graph <{}>",
                    graph.as_str()
                )));
            }
            let triples: Vec<_> = quads.into_iter().map(oxrdf::Triple::from).collect();
            let mut body = Vec::new();
            Answer::write_graph(&triples, format, &mut body).map_err(internal)?;
            Ok(body)
        })
        .await?;
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(graph_type(format)));
    headers.append(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}
