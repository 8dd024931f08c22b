//! The API: records, answers and assessments as JSON with stable names.

mod answers;
mod lists;
mod parameters;
mod risk;

use super::App;
use super::current::Current;
use super::problem::Problem;
use crate::brief::Brief;
use crate::browse::{Page, Record};
use axum::extract::{OriginalUri, State};
use axum::http::header::{CONTENT_TYPE, LINK};
use axum::http::{HeaderValue, Uri};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};
use utoipa::openapi::{ComponentsBuilder, ContactBuilder, InfoBuilder, License, OpenApi, OpenApiBuilder};
use utoipa::{IntoResponses, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Where the API lives.
pub(super) const ROOT: &str = "/api/v1";

/// What every answer says of the base behind it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Stamp {
    /// The day as of which all is said, `YYYY-MM-DD`.
    #[schema(example = "2026-11-25")]
    as_of: String,
    /// SHA-256 of the knowledge base.
    knowledge_base: String,
    /// Version of the program.
    version: &'static str,
}

impl Stamp {
    fn of(current: &Current) -> Self {
        Self {
            as_of: current.day().to_string(),
            knowledge_base: current.kb().info().sha256.clone(),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct List<T> {
    /// The records.
    items: Vec<T>,
    /// How many there are on all pages.
    total: usize,
    /// Address of the next page; `null` on the last.
    next: Option<String>,
    /// The base behind it.
    stamp: Stamp,
}

/// One thing.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct One<T> {
    /// The thing.
    item: T,
    /// The base behind it.
    stamp: Stamp,
}

impl<T> One<T> {
    fn new(item: T, current: &Current) -> Json<Self> {
        Json(Self {
            item,
            stamp: Stamp::of(current),
        })
    }
}

/// What may go wrong with any request of the API.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "the documentation of the API reads the variants")]
pub(super) enum Problems {
    /// A parameter is not understood.
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(Problem),
    /// There is nothing here.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Problem),
    /// Too many requests; `Retry-After` says when to try again.
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// The service failed.
    #[response(status = 500, content_type = "application/problem+json")]
    Internal(Problem),
    /// The service is busy; `Retry-After` says when to try again.
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(Problem),
}

/// A list page with its `Link` to the next one.
pub(super) struct Listed<T>(List<T>);

impl<T: Serialize> IntoResponse for Listed<T> {
    fn into_response(self) -> Response {
        let next = self.0.next.as_ref().map(|next| format!("<{next}>; rel=\"next\""));
        let mut response = Json(self.0).into_response();
        if let Some(value) = next.and_then(|next| HeaderValue::from_str(&next).ok()) {
            response.headers_mut().insert(LINK, value);
        }
        response
    }
}

/// The page of `all` that the parameters ask for.
fn listed<'a, T: Record + Clone + 'a>(
    app: &App,
    current: &Current,
    uri: &Uri,
    paging: &parameters::Paging,
    all: impl IntoIterator<Item = &'a T>,
    takes: impl Fn(&T) -> bool,
) -> Result<Listed<T>, Problem> {
    let page = Page::of(all, takes, paging.cursor.as_deref(), paging.limit()).ok_or_else(parameters::no_such_cursor)?;
    Ok(Listed(List {
        next: page.next.map(|next| parameters::next(app, uri, next)),
        total: page.total,
        items: page.items.into_iter().cloned().collect(),
        stamp: Stamp::of(current),
    }))
}

/// The routes, with their documentation.
fn documented() -> (Router<Arc<App>>, OpenApi) {
    let info = InfoBuilder::new()
        .title("Scrutineer")
        .version("1")
        .description(Some(
            "Election-time communication risk: countries, votes, incidents, law, indicators, answers to policy questions, threat \
             profiles and forecasts, each with its sources. Everything is read-only and free of charge. Dates have the precision \
             of their source. Unknown is an answer, and never means no. Facts keep the licence of their source, which \
             `/api/v1/sources` names; the licence here is that of the program.",
        ))
        .license(Some(License::new("MIT OR Apache-2.0")))
        .contact(Some(ContactBuilder::new().name(Some("Scrutineer contributors")).build()))
        .build();
    let components = ComponentsBuilder::new().schema_from::<Problem>().build();
    OpenApiRouter::with_openapi(OpenApiBuilder::new().info(info).components(Some(components)).build())
        .routes(routes!(lists::countries))
        .routes(routes!(lists::country))
        .routes(routes!(lists::elections))
        .routes(routes!(lists::election))
        .routes(routes!(lists::incidents))
        .routes(routes!(lists::incident))
        .routes(routes!(lists::provisions))
        .routes(routes!(lists::provision))
        .routes(routes!(lists::indicators))
        .routes(routes!(lists::indicator))
        .routes(routes!(lists::observations))
        .routes(routes!(lists::sources))
        .routes(routes!(lists::source))
        .routes(routes!(lists::concepts))
        .routes(routes!(answers::questions))
        .routes(routes!(answers::question))
        .routes(routes!(answers::answers))
        .routes(routes!(answers::find))
        .routes(routes!(risk::profile))
        .routes(routes!(risk::forecasts))
        .routes(routes!(risk::brief))
        .split_for_parts()
}

/// The routes.
pub(super) fn router() -> Router<Arc<App>> {
    documented().0
}

/// The description of the API without the address of the service.
static DESCRIPTION: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::to_value(documented().1).unwrap_or_default();
    // the form of a brief is published apart, with definitions of its own
    let mut schema: Value = schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Brief>()
        .to_value();
    if let Some(definitions) = schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
        let prefixed = serde_json::from_str(&moved(&definitions.to_string())).unwrap_or(Value::Null);
        if let (Value::Object(definitions), Some(Value::Object(schemas))) =
            (prefixed, document.pointer_mut("/components/schemas"))
        {
            schemas.extend(
                definitions
                    .into_iter()
                    .map(|(name, definition)| (format!("{BRIEF}{name}"), definition)),
            );
        }
    }
    if let Some(object) = schema.as_object_mut() {
        object.remove("$schema");
    }
    let schema = serde_json::from_str(&moved(&schema.to_string())).unwrap_or(Value::Null);
    document["components"]["schemas"]["BriefDocument"] = schema;
    let operations = document["paths"].as_object_mut().into_iter().flatten();
    for answers in operations.filter_map(|(_, methods)| methods.pointer_mut("/get/responses")) {
        let header = |told: &str| json!({ "description": told, "schema": { "type": "string" } });
        let told = &mut answers["200"];
        let schema = told.pointer("/content/application~1json/schema/$ref");
        let is_list = schema
            .and_then(Value::as_str)
            .is_some_and(|name| name.contains("/List_"));
        told["description"] = "What was asked for.".into();
        told["headers"]["ETag"] = header("Names this answer for `If-None-Match`.");
        if is_list {
            told["headers"]["Link"] = header("The next page, if there is one, as `rel=next`.");
        }
        answers["304"] = json!({ "description": "The answer is the one that `If-None-Match` names." });
        for status in ["429", "503"] {
            answers[status]["headers"]["Retry-After"] = header("Seconds to wait.");
        }
    }
    document
});

/// Begins the names of the definitions of a brief's form.
const BRIEF: &str = "Brief.";

/// A schema with references to its own definitions turned into references to the document's.
fn moved(schema: &str) -> String {
    schema.replace("\"#/$defs/", &format!("\"#/components/schemas/{BRIEF}"))
}

/// The description of the API, in version 3.1 of its standard.
pub(super) fn description(base_url: &str) -> Value {
    let mut document = DESCRIPTION.clone();
    document["servers"] = json!([{ "url": base_url }]);
    document
}

/// GET `/api/v1/openapi.json`.
pub(super) async fn openapi(State(app): State<Arc<App>>) -> Response {
    let mut response = Json(description(&app.settings.base_url)).into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/vnd.oai.openapi+json; version=3.1"),
    );
    response
}

/// Addresses under the API that lead nowhere.
pub(super) async fn nothing_here(OriginalUri(uri): OriginalUri) -> Problem {
    Problem::not_found(format!(
        "the API has nothing at {}; {ROOT}/openapi.json lists what there is",
        uri.path()
    ))
}
