//! Threat profiles, forecasts, and whole briefs.

use super::lists::PageQuery;
use super::parameters::{Asked, Named, Nothing, Paging, country as named_country};
use super::{App, List, Listed, One, Problems, listed};
use crate::brief::{Audience, Briefing, Language};
use crate::browse::Record;
use crate::risk::{Forecast, Profile};
use crate::web::problem::{Problem, internal};
use axum::Json;
use axum::extract::{OriginalUri, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// The threat profile of a country: what it must not be used for stands in the method.
#[utoipa::path(get, path = "/api/v1/countries/{country}/profile", tag = "Risk",
    params(("country" = String, Path, description = "ISO code, M49 number or name in a UN language", example = "KEN")),
    responses((status = 200, body = One<Profile>), Problems))]
pub(super) async fn profile(
    State(app): State<Arc<App>>,
    Named(country): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Profile>>, Problem> {
    let current = app.current();
    let entry = named_country(&current, &country)?;
    let profile = current
        .ground()
        .profile(&entry.iso3)
        .cloned()
        .ok_or_else(|| Problem::not_found(format!("{} has no profile", entry.iso3)))?;
    Ok(One::new(profile, &current))
}

/// A forecast with a key.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct KeyedForecast {
    /// Key: country and first polling day, or its month.
    #[schema(example = "KEN-2027-08-10")]
    id: String,
    #[serde(flatten)]
    forecast: Forecast,
}

impl Record for KeyedForecast {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Forecasts of a disruption around coming national votes, by polling day, with the record of such forecasts.
#[utoipa::path(get, path = "/api/v1/forecasts", tag = "Risk", params(PageQuery),
    responses((status = 200, body = List<KeyedForecast>), Problems))]
pub(super) async fn forecasts(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<PageQuery>,
) -> Result<Listed<KeyedForecast>, Problem> {
    let current = app.current();
    let all: Vec<KeyedForecast> = current
        .ground()
        .forecasts()
        .iter()
        .map(|forecast| KeyedForecast {
            id: format!("{}-{}", forecast.country, forecast.polling_day),
            forecast: forecast.clone(),
        })
        .collect();
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &all, |_| true)
}

/// Which brief.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct BriefQuery {
    /// Language.
    #[param(inline)]
    lang: Option<Language>,
    /// For whom.
    #[param(inline)]
    audience: Option<Audience>,
}

/// A country brief as JSON: all that its HTML and PDF show.
#[utoipa::path(get, path = "/api/v1/countries/{country}/brief", tag = "Risk",
    params(
        ("country" = String, Path, description = "ISO code, M49 number or name in a UN language", example = "KEN"),
        BriefQuery
    ),
    responses((status = 200, body = BriefDocument), Problems))]
pub(super) async fn brief(
    State(app): State<Arc<App>>,
    Named(country): Named<String>,
    Asked(asked): Asked<BriefQuery>,
) -> Result<Response, Problem> {
    let language = asked.lang.unwrap_or(Language::English);
    let audience = asked.audience.unwrap_or(Audience::Planner);
    let current = app.current();
    let entry = named_country(&current, &country)?;
    let words = current.words(language).map_err(internal)?;
    let briefing = Briefing::on(current.kb(), current.questions(), current.ground(), words, audience);
    let json = tokio::task::block_in_place(|| briefing.brief(&entry.iso3)?.json()).map_err(internal)?;
    let mut response = json.into_response();
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// Stands for the form of a brief, whose schema is put in its place.
#[derive(ToSchema)]
#[allow(dead_code, reason = "only its name is used")]
struct BriefDocument;
