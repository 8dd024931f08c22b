//! Pages: the same records, answers and briefs for people, in six languages, without a program in the browser.

mod country;
mod find;
mod frame;
mod home;
mod indicators;
mod law;
mod lists;
mod questions;
mod reference;
mod sparql;
mod tables;
mod things;
mod threats;

use super::App;
use super::negotiate;
use super::problem::Problem;
use axum::Router;
use axum::extract::{OriginalUri, Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::sync::Arc;

/// First parts of the paths of pages, after the language.
const PAGES: &[&str] = &[
    "compare",
    "countries",
    "elections",
    "find",
    "incidents",
    "indicators",
    "law",
    "method",
    "ontology",
    "questions",
    "recommendations",
    "search",
    "sources",
    "sparql",
    "thing",
    "threats",
];

pub(super) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(in_a_language))
        .route("/api", get(reference::reference))
        .route("/static/{name}", get(file))
        .route("/{language}/", get(home::home))
        .route("/{language}", get(in_a_language))
        .route("/{language}/search", get(home::search))
        .route("/{language}/countries", get(lists::countries))
        .route("/{language}/countries/{country}", get(country::page))
        .route("/{language}/countries/{country}/{file}", get(country::download))
        .route("/{language}/elections", get(lists::elections))
        .route("/{language}/incidents", get(lists::incidents))
        .route("/{language}/compare", get(find::compare))
        .route("/{language}/find", get(find::find))
        .route("/{language}/indicators", get(indicators::all))
        .route("/{language}/indicators/{id}", get(indicators::one))
        .route("/{language}/law", get(law::law))
        .route("/{language}/method", get(things::method))
        .route("/{language}/recommendations", get(threats::recommendations))
        .route("/{language}/recommendations/{id}", get(threats::recommendation))
        .route("/{language}/threats", get(threats::threats))
        .route("/{language}/threats/{id}", get(threats::threat))
        .route("/{language}/ontology", get(things::ontology))
        .route("/{language}/questions", get(questions::all))
        .route("/{language}/questions/{id}", get(questions::one))
        .route("/{language}/sources", get(lists::sources))
        .route("/{language}/sparql", get(sparql::editor).post(sparql::run))
        .route("/{language}/thing/{*path}", get(things::thing))
}

/// An address without a language: to the page in the language that the client prefers.
pub(super) async fn in_a_language(headers: HeaderMap, OriginalUri(uri): OriginalUri) -> Result<Response, Problem> {
    let path = uri.path();
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let address = if crate::brief::Language::parse(first).is_some() && path.len() == first.len() + 1 {
        // a language without the slash after it
        format!("/{first}/")
    } else if path == "/" || PAGES.contains(&first) {
        let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        format!("/{}{path}{query}", negotiate::language(&headers).tag())
    } else {
        return Err(Problem::not_found(
            "no page, record or file of this service has this address",
        ));
    };
    let mut response = StatusCode::FOUND.into_response();
    let headers = response.headers_mut();
    let location =
        HeaderValue::from_str(&address).map_err(|_| Problem::not_found("no page of this service has this address"))?;
    headers.insert(LOCATION, location);
    headers.append(VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// The files that pages use; their addresses carry the version.
async fn file(Path(name): Path<String>) -> Result<Response, Problem> {
    let (text, media) = match name.as_str() {
        "brief.css" => (crate::policy::resource("brief/brief.css"), "text/css; charset=utf-8"),
        "site.js" => (
            crate::policy::resource("site/site.js"),
            "text/javascript; charset=utf-8",
        ),
        "site.css" => (crate::policy::resource("site/site.css"), "text/css; charset=utf-8"),
        _ => return Err(Problem::not_found("the service has no such file")),
    };
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}

/// Paths whose clients are programs, whatever they accept.
const DATA: &[&str] = &[
    "/api/v1",
    "/sparql",
    "/data/",
    "/graph",
    "/feeds/",
    "/.well-known/",
    "/static/",
];

/// Tells a problem as a page to a client that prefers one.
pub(super) async fn problems_as_pages(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let headers = request.headers().clone();
    let response = next.run(request).await;
    let Some(problem) = response.extensions().get::<Problem>().cloned() else {
        return response;
    };
    let program = DATA.iter().any(|data| path.starts_with(data));
    let types = [
        ("application/problem+json", false),
        ("application/json", false),
        ("text/html", true),
    ];
    if program || negotiate::media(&headers, &types) != Some(true) {
        return response;
    }
    match frame::problem(&app, &headers, &path, &problem) {
        Ok(mut page) => {
            *page.status_mut() = response.status();
            if let Some(wait) = response.headers().get(axum::http::header::RETRY_AFTER) {
                page.headers_mut().insert(axum::http::header::RETRY_AFTER, wait.clone());
            }
            page
        }
        Err(_) => response,
    }
}
