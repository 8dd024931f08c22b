//! What stands before every handler: who the client is, how much it may ask, what is logged and counted, and the headers that
//! every answer carries.

use super::App;
use super::problem::Problem;
use super::settings::{Rate, Settings};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, ETAG, FORWARDED, HeaderName, IF_NONE_MATCH, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Instant;

/// The address by which a client is known: its own, or what a trusted proxy says; of IPv6 the network of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Client(pub(super) IpAddr);

/// The address at the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub(super) IpAddr);

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        // the guard puts it there; without one, all are one client
        Ok(parts
            .extensions
            .get::<Self>()
            .copied()
            .unwrap_or(Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED))))
    }
}

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The client: the last address in `X-Forwarded-For` that no trusted proxy has, if the connection comes from one.
fn client(settings: &Settings, headers: &HeaderMap, peer: IpAddr) -> Client {
    let trusted = |address: IpAddr| {
        settings
            .trusted_proxies
            .iter()
            .any(|network| network.contains(&address))
    };
    let mut address = peer.to_canonical();
    if trusted(address) {
        let hops: Vec<&[u8]> = headers
            .get_all(FORWARDED_FOR)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .collect();
        for hop in hops.into_iter().rev() {
            let Some(hop) = hop_address(hop) else {
                // somebody, though not the proxy itself
                address = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
                break;
            };
            address = hop.to_canonical();
            if !trusted(address) {
                break;
            }
        }
    }
    Client(network(address))
}

/// The address that a proxy wrote, with or without a port.
fn hop_address(text: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(text).ok()?.trim();
    text.parse::<IpAddr>()
        .or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()))
        .or_else(|_| text.trim_start_matches('[').trim_end_matches(']').parse())
        .ok()
}

/// Whether a proxy passed the request on.
pub(super) fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key(FORWARDED_FOR) || headers.contains_key(FORWARDED)
}

/// An address as it is counted: a household or host has a whole network of IPv6.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) if address.is_loopback() => address.into(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

/// How much each client has asked lately.
pub(super) struct Limits {
    all: Option<DefaultKeyedRateLimiter<IpAddr>>,
    costly: Option<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Limits {
    pub(super) fn new(settings: &Settings) -> Self {
        let limiter = |rate: Rate| {
            let per_second = NonZeroU32::new(rate.per_second)?;
            let burst = NonZeroU32::new(rate.burst.max(rate.per_second))?;
            Some(RateLimiter::keyed(Quota::per_second(per_second).allow_burst(burst)))
        };
        Self {
            all: settings.rate.and_then(limiter),
            costly: settings.costly_rate.and_then(limiter),
        }
    }

    fn check(&self, client: Client, costly: bool) -> Result<(), Problem> {
        let limiters = [self.all.as_ref(), self.costly.as_ref().filter(|_| costly)];
        for limiter in limiters.into_iter().flatten() {
            if let Err(until) = limiter.check_key(&client.0) {
                let wait = until.wait_time_from(DefaultClock::default().now());
                let seconds = wait.as_secs().saturating_add(1);
                return Err(Problem::too_many(format!(
                    "this address has asked more than it may for now; try again in {seconds} seconds"
                ))
                .after(seconds));
            }
        }
        Ok(())
    }

    /// Forgets clients that have been quiet.
    pub(super) fn tidy(&self) {
        for limiter in [&self.all, &self.costly].into_iter().flatten() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

/// Largest body of a request: the longest query that is read at all, and the rest of a form.
const LARGEST_BODY: usize = 1 << 20;

/// Whether a request makes work that a page does not.
fn is_costly(request: &Request) -> bool {
    // as the router reads it: an escape does not make another path
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    let asks = path.trim_end_matches('/').ends_with("/sparql")
        && (request.method() == Method::POST || request.uri().query().is_some());
    asks || path.rsplit('/').next().is_some_and(|file| file.starts_with("brief")) || path.starts_with("/graph")
}

/// Path under which requests are counted and logged: the pattern of the route, never what a client wrote.
fn route(request: &Request) -> String {
    request
        .extensions()
        .get::<MatchedPath>()
        .map_or("unmatched", MatchedPath::as_str)
        .to_owned()
}

/// Counts, logs and limits a request, and passes it on.
pub(super) async fn watch(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().copied();
    let client = client(
        &app.settings,
        request.headers(),
        peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0),
    );
    request.extensions_mut().insert(client);
    let method = request.method().clone();
    let route = route(&request);
    let mut watched = Watched {
        app: &app,
        method,
        route,
        client,
        start: Instant::now(),
        status: CLIENT_LEFT,
    };
    let _running = app.metrics.begin();
    // who looks after the process must always get an answer
    let looks_after = matches!(request.uri().path(), "/healthz" | "/readyz");
    let allowed = if looks_after {
        Ok(())
    } else {
        app.limits.check(client, is_costly(&request))
    };
    let response = match allowed {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    };
    watched.status = response.status().as_u16();
    response
}

/// What is told of a request whose client left before it was answered.
const CLIENT_LEFT: u16 = 499;

/// A request, which is counted and logged when this is dropped, be it that its client left.
struct Watched<'a> {
    app: &'a App,
    method: Method,
    route: String,
    client: Client,
    start: Instant,
    status: u16,
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        let (method, route, status) = (&self.method, &self.route, self.status);
        let elapsed = self.start.elapsed();
        self.app.metrics.count(method, route, status, elapsed);
        let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
        if self.app.settings.log_clients {
            tracing::info!(%method, route, status, milliseconds, client = %self.client.0, "request");
        } else {
            tracing::info!(%method, route, status, milliseconds, "request");
        }
    }
}

/// Takes in a body within the limits of size and time, before a handler begins, whatever the method.
pub(super) async fn receive(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let encoded = request
        .headers()
        .get(CONTENT_ENCODING)
        .is_some_and(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"));
    if encoded {
        return Problem::bad_media_type("send the body without Content-Encoding").into_response();
    }
    let (parts, body) = request.into_parts();
    let declared = parts
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let too_large = || Problem::too_large(format!("a body may have {LARGEST_BODY} bytes")).into_response();
    if declared.is_some_and(|length| length > LARGEST_BODY) {
        return too_large();
    }
    match tokio::time::timeout(app.settings.patience, axum::body::to_bytes(body, LARGEST_BODY)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(parts, bytes.into())).await,
        Ok(Err(error)) if is_too_long(&error) => too_large(),
        Ok(Err(_)) => Problem::bad_parameter("the body is not framed as HTTP has it, or broke off").into_response(),
        Err(_) => Problem::too_slow(format!(
            "the body did not arrive within {} seconds",
            app.settings.patience.as_secs()
        ))
        .into_response(),
    }
}

/// Whether a body was longer than it may be; the limit stands behind errors that wrap it.
fn is_too_long(error: &(dyn std::error::Error + 'static)) -> bool {
    error.is::<http_body_util::LengthLimitError>() || error.source().is_some_and(is_too_long)
}

/// No script or style but our own files, nothing from elsewhere, no frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// How long an answer may be kept without asking again, in seconds; the base changes once a day.
const KEPT: &str = "public, max-age=300";

/// Puts the security headers on every answer; a handler's own stay.
pub(super) async fn harden(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let own_machine = request.uri().path() == "/metrics";
    let now = own_machine || matches!(request.uri().path(), "/healthz" | "/readyz");
    let mut response = next.run(request).await;
    let ok = response.status().is_success() || response.status().is_redirection();
    let headers = response.headers_mut();
    if own_machine {
        headers.remove(ACCESS_CONTROL_ALLOW_ORIGIN);
    }
    let mut put = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put(CONTENT_SECURITY_POLICY, POLICY);
    put(X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(X_FRAME_OPTIONS, "DENY");
    put(REFERRER_POLICY, "no-referrer");
    put(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    );
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    put(CACHE_CONTROL, if ok && !now { KEPT } else { "no-store" });
    if app.settings.base_url.starts_with("https:") {
        put(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    response
}

/// Answers a HEAD as the GET would be answered, without its body.
pub(super) async fn heads(mut request: Request, next: Next) -> Response {
    if request.method() != Method::HEAD {
        return next.run(request).await;
    }
    *request.method_mut() = Method::GET;
    let (mut parts, body) = next.run(request).await.into_parts();
    if let Some(length) = axum::body::HttpBody::size_hint(&body).exact() {
        parts.headers.entry(CONTENT_LENGTH).or_insert(length.into());
    }
    Response::from_parts(parts, axum::body::Body::empty())
}

/// Gives each whole answer to a GET an entity tag, answers 304 to who has it, and lets no more answers wait for their readers than memory
/// allows.
pub(super) async fn tag(State(app): State<Arc<App>>, client: Client, request: Request, next: Next) -> Response {
    let reads = request.method() == Method::GET;
    let known: Vec<HeaderValue> = request.headers().get_all(IF_NONE_MATCH).iter().cloned().collect();
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(collected) = body.collect().await else {
        return Problem::internal("the answer broke off").into_response();
    };
    let bytes = collected.to_bytes();
    let send = |parts, bytes| match app.answers.body(client.0, bytes) {
        Some(body) => Response::from_parts(parts, body),
        None => Problem::busy("too much of what was asked for waits for its readers; try again in a while")
            .after(5)
            .into_response(),
    };
    if !reads {
        return send(parts, bytes);
    }
    let tag = if let Some(tag) = parts.headers.get(ETAG) {
        tag.clone()
    } else {
        let mut digest = Sha256::new();
        // the same bytes under another type are another representation
        digest.update(parts.headers.get(CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes));
        digest.update(&bytes);
        let text = format!("W/\"{}\"", crate::source::hex(&digest.finalize()[..12]));
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("W/\"\""))
    };
    parts.headers.insert(ETAG, tag.clone());
    if known.iter().any(|known| matches_any(known, &tag)) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(CONTENT_TYPE);
        // as the answer itself would have it from the layer that compresses
        parts.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
        return Response::from_parts(parts, axum::body::Body::empty());
    }
    send(parts, bytes)
}

/// Whether a list of entity tags holds `tag`; strong and weak count alike.
fn matches_any(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let plain = |text: &str| text.trim().trim_start_matches("W/").to_owned();
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else {
        return false;
    };
    known.trim() == "*" || known.split(',').any(|one| plain(one) == plain(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(trusted: &[&str]) -> Settings {
        Settings {
            trusted_proxies: trusted.iter().map(|text| text.parse().expect("a network")).collect(),
            ..Settings::default()
        }
    }

    fn seen(settings: &Settings, peer: &str, forwarded: &str) -> String {
        let headers = HeaderMap::from_iter([(
            HeaderName::from_static(FORWARDED_FOR),
            HeaderValue::from_str(forwarded).expect("a value"),
        )]);
        client(settings, &headers, peer.parse().expect("an address"))
            .0
            .to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let none = settings(&[]);
        assert_eq!(seen(&none, "203.0.113.9", "198.51.100.1"), "203.0.113.9");
        let proxied = settings(&["10.0.0.0/8"]);
        assert_eq!(seen(&proxied, "10.0.0.1", "198.51.100.1"), "198.51.100.1");
        // what the client itself wrote stands to the left
        assert_eq!(
            seen(&proxied, "10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.7"),
            "198.51.100.1"
        );
        assert_eq!(seen(&proxied, "203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(seen(&proxied, "10.0.0.1", "198.51.100.1:5555"), "198.51.100.1");
        assert_eq!(seen(&proxied, "10.0.0.1", "[2001:db8::1]:443"), "2001:db8::");
        assert_eq!(seen(&proxied, "10.0.0.1", "\u{ff}, 198.51.100.1"), "198.51.100.1");
        // what cannot be read is not the proxy
        assert_eq!(seen(&proxied, "10.0.0.1", "nonsense"), "::");
        assert_eq!(seen(&none, "2001:db8:1:2:3:4:5:6", ""), "2001:db8:1:2::");
    }

    #[test]
    fn a_burst_is_allowed_and_then_the_client_waits_while_another_does_not() {
        let settings = Settings {
            rate: Some(Rate {
                per_second: 1,
                burst: 3,
            }),
            ..Settings::default()
        };
        let limits = Limits::new(&settings);
        let (one, other) = (Client([203, 0, 113, 1].into()), Client([203, 0, 113, 2].into()));
        for _ in 0..3 {
            assert!(limits.check(one, false).is_ok());
        }
        let refused = limits.check(one, false).expect_err("the fourth");
        assert_eq!(refused.status, 429);
        assert!(refused.retry_after.is_some_and(|seconds| seconds >= 1));
        assert!(limits.check(other, false).is_ok());
    }
}
