//! A page to write a query on, and its result.

use super::frame::Asked;
use super::questions::wording;
use crate::kb::{AnswerFormat, EndpointQuery, ExportFormat, GraphFormat};
use crate::vocab;
use crate::web::guard::Client;
use crate::web::problem::Problem;
use axum::extract::{Form, Query};
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

/// Rows that the page shows; the downloads have more.
const SHOWN: usize = 200;
/// Bytes that the page shows of triples.
const MOST: usize = 200_000;
/// What stands in the editor at first.
const FIRST: &str = "\
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
SELECT ?country (COUNT(DISTINCT ?incident) AS ?incidents)
WHERE {
  GRAPH ?source { ?incident a scr:Incident ; scr:country ?country }
}
GROUP BY ?country
ORDER BY DESC(?incidents)
LIMIT 20
";

#[derive(Debug, Deserialize)]
pub(super) struct Start {
    example: Option<String>,
    query: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    query: String,
}

/// GET `/en/sparql`, with a query or the number of a question to begin with; it is not run before somebody asks for it.
pub(super) async fn editor(asked: Asked, Query(start): Query<Start>) -> Result<Response, Problem> {
    let example = start
        .example
        .as_deref()
        .and_then(|id| asked.current.questions().get(id));
    let query = match (start.query, example) {
        (Some(query), _) => query,
        (None, Some(question)) => question.query.clone(),
        (None, None) => FIRST.to_owned(),
    };
    show(&asked, &query, None, None)
}

/// POST `/en/sparql`: runs the query.
pub(super) async fn run(asked: Asked, client: Client, Form(sent): Form<Sent>) -> Result<Response, Problem> {
    let query = EndpointQuery {
        text: sent.query.clone(),
        base: format!("{}/sparql", asked.app.settings.base_url),
        default_graphs: Vec::new(),
        named_graphs: Vec::new(),
        results: Some(ExportFormat::Json),
        graph: Some(GraphFormat::Turtle),
        most_rows: SHOWN,
        most_bytes: MOST,
        most_millis: 0,
    };
    match asked.app.pool.ask(client.0, query).await {
        Ok(document) => {
            let told = match document.format {
                AnswerFormat::Results(_) => {
                    let results: Value = serde_json::from_slice(&document.body).unwrap_or_default();
                    table(&asked, &results, document.rows)
                }
                AnswerFormat::Graph(_) => json!({
                    "text": String::from_utf8_lossy(&document.body),
                    "columns": [],
                    "count": asked.words.count("site-count", document.rows),
                    "formats": formats(&["turtle", "jsonld", "rdfxml", "ntriples"]),
                }),
            };
            let mut told = told;
            told["cut"] = document.cut.into();
            show(&asked, &sent.query, None, Some(&told))
        }
        Err(error) => {
            let problem = Problem::from(error);
            let mut response = show(&asked, &sent.query, Some(&problem.detail), None)?;
            *response.status_mut() =
                axum::http::StatusCode::from_u16(problem.status).unwrap_or(axum::http::StatusCode::BAD_REQUEST);
            if let Some(seconds) = problem.retry_after {
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
            }
            Ok(response)
        }
    }
}

fn formats(names: &[&str]) -> Vec<Value> {
    names
        .iter()
        .map(|name| json!({ "key": name, "label": name.to_uppercase() }))
        .collect()
}

/// Rows of a SELECT, or the truth of an ASK, as the template takes them.
fn table(asked: &Asked, results: &Value, rows: usize) -> Value {
    if let Some(truth) = results["boolean"].as_bool() {
        return json!({ "text": truth.to_string(), "columns": [], "count": "", "formats": formats(&["json", "xml"]) });
    }
    let columns: Vec<&str> = results["head"]["vars"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let told: Vec<Vec<Value>> = results["results"]["bindings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|binding| columns.iter().map(|column| cell(asked, &binding[*column])).collect())
        .collect();
    json!({
        "columns": columns,
        "bars": bars(results, columns.last().copied().unwrap_or_default()),
        "rows": told,
        "count": asked.words.count("site-count", rows),
        "formats": formats(&["csv", "tsv", "json", "xml"]),
    })
}

/// Lengths of bars, 0 to 200, if the last column has a number in each row and none below zero.
fn bars(results: &Value, column: &str) -> Option<Vec<f64>> {
    const LONGEST: f64 = 200.0;
    let rows = results["results"]["bindings"].as_array()?;
    let numbers: Vec<f64> = rows
        .iter()
        .map(|binding| {
            let term = &binding[column];
            let numeric = term["datatype"].as_str().is_some_and(|datatype| {
                ["integer", "decimal", "double", "float"]
                    .iter()
                    .any(|kind| datatype.ends_with(kind))
            });
            term["value"]
                .as_str()
                .filter(|_| numeric)?
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite() && *number >= 0.0)
        })
        .collect::<Option<_>>()?;
    let most = numbers.iter().copied().fold(0.0, f64::max);
    (rows.len() > 1 && most > 0.0).then(|| numbers.iter().map(|number| (number / most * LONGEST).round()).collect())
}

/// A term: our own things lead to their pages.
fn cell(asked: &Asked, term: &Value) -> Value {
    let text = term["value"].as_str().unwrap_or_default();
    let href = (term["type"] == "uri")
        .then(|| text.strip_prefix(vocab::ID))
        .flatten()
        .map(|path| format!("/{}/thing/{path}", asked.tag()));
    let shown = if term["type"] == "uri" {
        vocab::short(text)
    } else {
        text.to_owned()
    };
    json!({ "text": shown, "href": href })
}

fn show(asked: &Asked, query: &str, fault: Option<&str>, result: Option<&Value>) -> Result<Response, Problem> {
    let examples: Vec<Value> = asked
        .current
        .questions()
        .all()
        .iter()
        .map(|question| json!({ "id": question.id(), "question": wording(asked, question) }))
        .collect();
    asked.show(
        "site/sparql.html.j2",
        &asked.frame(asked.label("site_query_page")),
        &json!({ "query": query, "fault": fault, "result": result, "examples": examples }),
    )
}
