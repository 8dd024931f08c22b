//! Errors as clients see them: problem details (RFC 9457).
//!
//! Use [`Problem`] in every handler; a browser that asks for a page gets the same told as a page.

use super::sparql::frame::Refusal;
use super::sparql::pool::PoolError;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong with a request (RFC 9457).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Problem {
    /// Which kind of problem, a reference that is explained in the documentation of the API.
    #[serde(rename = "type")]
    #[schema(example = "/api#problem-not-found", format = "uri-reference")]
    pub kind: String,
    /// The kind in words.
    pub title: &'static str,
    /// The status code of HTTP.
    #[schema(example = 404, minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong here, and how to mend it.
    pub detail: String,
    /// Seconds after which to try again.
    #[serde(skip)]
    pub retry_after: Option<u64>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $status:ident, $title:literal;)*) => {
        /// All kinds: key, status, title.
        pub const KINDS: &[(&str, u16, &str)] = &[$(($key, StatusCode::$status.as_u16(), $title)),*];

        impl Problem {
            $($(#[$doc])*
            #[must_use]
            pub fn $name(detail: impl Into<String>) -> Self {
                Self {
                    kind: concat!("/api#problem-", $key).to_owned(),
                    title: $title,
                    status: StatusCode::$status.as_u16(),
                    detail: detail.into(),
                    retry_after: None,
                }
            })*
        }
    };
}

kinds! {
    /// 400: a parameter makes no sense.
    bad_parameter = "bad-parameter", BAD_REQUEST, "A parameter is not understood";
    /// 400: a query is at fault.
    bad_query = "bad-query", BAD_REQUEST, "The query is not understood or not allowed";
    /// 403: not for everybody.
    forbidden = "forbidden", FORBIDDEN, "Not open to this client";
    /// 404: nothing there.
    not_found = "not-found", NOT_FOUND, "There is nothing here";
    /// 405: another method.
    bad_method = "bad-method", METHOD_NOT_ALLOWED, "The method is not allowed here";
    /// 406: no such format.
    not_acceptable = "not-acceptable", NOT_ACCEPTABLE, "None of the formats asked for is available";
    /// 408: the request came too slowly.
    too_slow = "too-slow", REQUEST_TIMEOUT, "The request came too slowly";
    /// 413: too large.
    too_large = "too-large", PAYLOAD_TOO_LARGE, "The request is too large";
    /// 415: a body of another type.
    bad_media_type = "bad-media-type", UNSUPPORTED_MEDIA_TYPE, "The body has a type that is not taken here";
    /// 429: too many.
    too_many = "too-many", TOO_MANY_REQUESTS, "Too many requests";
    /// 500: a fault of ours.
    internal = "internal", INTERNAL_SERVER_ERROR, "The service failed";
    /// 503: a query ran out of time.
    query_time = "query-time", SERVICE_UNAVAILABLE, "The query took too long";
    /// 503: a query ran out of memory.
    query_memory = "query-memory", SERVICE_UNAVAILABLE, "The query needs too much memory";
    /// 503: busy.
    busy = "busy", SERVICE_UNAVAILABLE, "The service is busy";
}

impl Problem {
    /// Says after how many seconds to try again.
    #[must_use]
    pub fn after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl From<PoolError> for Problem {
    fn from(error: PoolError) -> Self {
        let detail = error.to_string();
        match error {
            PoolError::Full | PoolError::Waited(_) => Self::busy(detail).after(5),
            PoolError::Time(_) | PoolError::Refused(Refusal::Time, _) => Self::query_time(detail),
            PoolError::Memory => Self::query_memory(detail),
            PoolError::Refused(Refusal::NotAcceptable, _) => Self::not_acceptable(detail),
            PoolError::Refused(Refusal::Query | Refusal::Failed, _) => Self::bad_query(detail),
        }
    }
}

/// Tells what the framework refuses, such as a path that is not UTF-8, as a problem like all others.
pub(super) async fn from_rejections(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let plain = response
        .headers()
        .get(CONTENT_TYPE)
        .is_none_or(|media| media.as_bytes().starts_with(b"text/plain"));
    if !response.status().is_client_error() || !plain || response.extensions().get::<Problem>().is_some() {
        return response;
    }
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), LONGEST_REFUSAL)
        .await
        .unwrap_or_default();
    let detail = String::from_utf8_lossy(&body).into_owned();
    match status {
        StatusCode::NOT_FOUND => Problem::not_found(detail),
        StatusCode::METHOD_NOT_ALLOWED => Problem::bad_method(detail),
        StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(detail),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::bad_media_type(detail),
        _ => Problem::bad_parameter(detail),
    }
    .into_response()
}

/// Most bytes of a refusal of the framework that are passed on.
const LONGEST_REFUSAL: usize = 4096;

/// A failure of the rooms below, which says nothing to a stranger beyond that; the log says more.
pub(super) fn internal(error: impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "a request failed");
    Problem::internal("A fault of this service, not of the request. It has been noted in the service's log.")
}
