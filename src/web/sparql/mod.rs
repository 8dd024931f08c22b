//! The SPARQL 1.1 Protocol at `/sparql`, for reading alone.

mod description;
pub(super) mod frame;
pub(super) mod graph_store;
pub(super) mod pool;
pub(super) mod worker;

use super::App;
use super::guard::Client;
use super::negotiate;
use super::problem::Problem;
use crate::kb::{AnswerFormat, EndpointQuery, ExportFormat, GraphFormat};
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::header::{CONTENT_TYPE, HeaderName, VARY};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::response::{IntoResponse, Response};
use pool::Document;
use std::sync::Arc;

/// Formats of rows and truth values, the default first.
pub(super) const RESULTS: &[(&str, ExportFormat)] = &[
    ("application/sparql-results+json", ExportFormat::Json),
    ("application/sparql-results+xml", ExportFormat::Xml),
    ("text/csv", ExportFormat::Csv),
    ("text/tab-separated-values", ExportFormat::Tsv),
    ("application/json", ExportFormat::Json),
    ("application/xml", ExportFormat::Xml),
    ("text/xml", ExportFormat::Xml),
];
/// Formats of triples, the default first.
pub(super) const GRAPHS: &[(&str, GraphFormat)] = &[
    ("text/turtle", GraphFormat::Turtle),
    ("application/ld+json", GraphFormat::JsonLd),
    ("application/rdf+xml", GraphFormat::RdfXml),
    ("application/n-triples", GraphFormat::NTriples),
    ("application/json", GraphFormat::JsonLd),
    ("application/xml", GraphFormat::RdfXml),
    ("text/plain", GraphFormat::NTriples),
];
/// Says that an answer was cut, and after how many rows; other public endpoints use the name too.
pub(super) static CUT: HeaderName = HeaderName::from_static("x-sparql-maxrows");

/// The media type that an answer is sent with.
pub(super) fn media_type(format: AnswerFormat) -> &'static str {
    match format {
        AnswerFormat::Results(ExportFormat::Json) => "application/sparql-results+json",
        AnswerFormat::Results(ExportFormat::Xml) => "application/sparql-results+xml",
        AnswerFormat::Results(ExportFormat::Csv) => "text/csv; charset=utf-8; header=present",
        AnswerFormat::Results(ExportFormat::Tsv) => "text/tab-separated-values; charset=utf-8",
        AnswerFormat::Graph(format) => graph_type(format),
    }
}

/// The media type of a graph.
pub(super) fn graph_type(format: GraphFormat) -> &'static str {
    match format {
        GraphFormat::Turtle => "text/turtle; charset=utf-8",
        GraphFormat::JsonLd => "application/ld+json",
        GraphFormat::RdfXml => "application/rdf+xml; charset=utf-8",
        GraphFormat::NTriples => "application/n-triples",
        GraphFormat::NQuads => "application/n-quads",
        GraphFormat::TriG => "application/trig; charset=utf-8",
    }
}

/// The parameters of the protocol.
#[derive(Debug, Default)]
struct Parameters {
    query: Option<String>,
    update: bool,
    default_graphs: Vec<String>,
    named_graphs: Vec<String>,
    /// A name of a format, for clients that cannot set headers, such as a link.
    format: Option<String>,
}

impl Parameters {
    /// Adds those of a query string or form.
    fn read(&mut self, encoded: &[u8]) -> Result<(), Problem> {
        for (name, value) in form_urlencoded::parse(encoded) {
            match name.as_ref() {
                "query" if self.query.is_some() => {
                    return Err(Problem::bad_query("two queries were given; send one"));
                }
                "query" => self.query = Some(value.into_owned()),
                "update" => self.update = true,
                "default-graph-uri" => self.default_graphs.push(value.into_owned()),
                "named-graph-uri" => self.named_graphs.push(value.into_owned()),
                "format" => self.format = Some(value.into_owned()),
                _ => {}
            }
        }
        Ok(())
    }
}

/// What is refused, in the same words wherever it is tried.
fn read_only() -> Problem {
    Problem::bad_query("updates are refused: this endpoint is for reading; facts come from reviewed source files")
}

/// GET and POST at `/sparql`.
pub(super) async fn endpoint(
    State(app): State<Arc<App>>,
    client: Client,
    method: Method,
    headers: HeaderMap,
    RawQuery(url): RawQuery,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut parameters = Parameters::default();
    parameters.read(url.unwrap_or_default().as_bytes())?;
    if method == Method::POST {
        take_body(&mut parameters, &headers, &body)?;
    }
    if parameters.update {
        return Err(read_only());
    }
    let Some(text) = parameters.query.take() else {
        if method == Method::POST {
            return Err(Problem::bad_query("no query was sent"));
        }
        return description::respond(&app, &headers);
    };
    let asked = asked(&app, &headers, &parameters, text)?;
    let document = app.pool.ask(client.0, asked).await?;
    Ok(respond(document))
}

/// The query in the body of a POST.
fn take_body(parameters: &mut Parameters, headers: &HeaderMap, body: &Bytes) -> Result<(), Problem> {
    let media = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let charset = media
        .split(';')
        .skip(1)
        .filter_map(|parameter| parameter.trim().split_once('='))
        .find(|(name, _)| name.eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim_matches('"').to_ascii_lowercase());
    if charset.is_some_and(|charset| charset != "utf-8" && charset != "utf8") {
        return Err(Problem::bad_query("queries are text in UTF-8"));
    }
    match essence.as_str() {
        "application/sparql-query" => {
            let text = std::str::from_utf8(body)
                .map_err(|error| Problem::bad_query(format!("the query is not UTF-8: {error}")))?;
            if parameters.query.is_some() {
                return Err(Problem::bad_query(
                    "one query stands in the address and one in the body; send one",
                ));
            }
            parameters.query = Some(text.to_owned());
            Ok(())
        }
        "application/x-www-form-urlencoded" => parameters.read(body),
        "application/sparql-update" => Err(read_only()),
        _ => Err(Problem::bad_media_type(
            "send application/sparql-query, or application/x-www-form-urlencoded with the field query",
        )),
    }
}

/// The query with its dataset, formats and limits.
fn asked(app: &App, headers: &HeaderMap, parameters: &Parameters, text: String) -> Result<EndpointQuery, Problem> {
    // some clients name a format here besides what they accept, each in words of its own; what is not known counts as absent
    let (results, graph) = match parameters.format.as_deref().map(named_format) {
        Some(formats) if formats != (None, None) => formats,
        _ => (negotiate::media(headers, RESULTS), negotiate::media(headers, GRAPHS)),
    };
    if results.is_none() && graph.is_none() {
        return Err(Problem::not_acceptable(format!(
            "answers come as {}",
            RESULTS[..4]
                .iter()
                .map(|(name, _)| *name)
                .chain(GRAPHS[..4].iter().map(|(name, _)| *name))
                .collect::<Vec<_>>()
                .join(", ")
        )));
    }
    let limits = &app.settings.query;
    Ok(EndpointQuery {
        text,
        base: format!("{}/sparql", app.settings.base_url),
        default_graphs: parameters.default_graphs.clone(),
        named_graphs: parameters.named_graphs.clone(),
        results,
        graph,
        most_rows: limits.rows,
        most_bytes: limits.bytes,
        most_millis: 0,
    })
}

/// The formats with a short name, or with a media type: of rows, and of triples.
pub(super) fn named_format(name: &str) -> (Option<ExportFormat>, Option<GraphFormat>) {
    match name {
        "json" => (Some(ExportFormat::Json), Some(GraphFormat::JsonLd)),
        "xml" => (Some(ExportFormat::Xml), Some(GraphFormat::RdfXml)),
        "csv" => (Some(ExportFormat::Csv), None),
        "tsv" => (Some(ExportFormat::Tsv), None),
        "turtle" | "ttl" => (None, Some(GraphFormat::Turtle)),
        "jsonld" | "json-ld" => (None, Some(GraphFormat::JsonLd)),
        "rdfxml" | "rdf" | "rdf+xml" => (None, Some(GraphFormat::RdfXml)),
        "ntriples" | "nt" => (None, Some(GraphFormat::NTriples)),
        media => (of_type(RESULTS, media), of_type(GRAPHS, media)),
    }
}

fn of_type<T: Copy>(formats: &[(&str, T)], media: &str) -> Option<T> {
    formats
        .iter()
        .find(|(name, _)| *name == media)
        .map(|(_, format)| *format)
}

fn respond(document: Document) -> Response {
    let mut response = document.body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type(document.format)));
    headers.append(VARY, HeaderValue::from_static("accept"));
    if document.cut {
        headers.insert(CUT.clone(), document.rows.into());
    }
    response
}
