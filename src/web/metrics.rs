//! Figures of the service in the text format of Prometheus (OpenMetrics): no client, no address, no query.

use super::App;
use axum::http::Method;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::time::Duration;

/// Bounds of the histogram of durations, in seconds.
const BOUNDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.0, 5.0, 10.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Served {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

/// The figures.
pub(super) struct Metrics {
    registry: Registry,
    requests: Family<Served, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    running: Gauge,
    workers: Gauge,
    queued: Gauge,
    restarts: Gauge,
    facts: Gauge,
}

/// A request that is being answered.
pub(super) struct Running<'a>(&'a Gauge);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Metrics {
    pub(super) fn new() -> Self {
        let mut registry = Registry::with_prefix("scrutineer");
        let requests = Family::<Served, Counter>::default();
        registry.register("http_requests", "Requests answered", requests.clone());
        let seconds = Family::<Route, Histogram, fn() -> Histogram>::new_with_constructor(|| Histogram::new(BOUNDS));
        registry.register("http_request_seconds", "Time to the head of an answer", seconds.clone());
        let mut gauge = |name: &str, help: &str| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        };
        let running = gauge("http_requests_running", "Requests being answered");
        let workers = gauge("query_workers_ready", "Query workers that have loaded their base");
        let queued = gauge("queries_waiting", "Queries that wait for a worker");
        let restarts = gauge("query_worker_restarts", "Query workers started again since the start");
        let facts = gauge("facts", "Facts (quads) in the base");
        Self {
            registry,
            requests,
            seconds,
            running,
            workers,
            queued,
            restarts,
            facts,
        }
    }

    pub(super) fn begin(&self) -> Running<'_> {
        self.running.inc();
        Running(&self.running)
    }

    pub(super) fn count(&self, method: &Method, route: &str, status: u16, elapsed: Duration) {
        // a method is a client's word; count the known ones by name
        let method = match *method {
            Method::GET => "GET",
            Method::HEAD => "HEAD",
            Method::POST => "POST",
            Method::OPTIONS => "OPTIONS",
            _ => "other",
        };
        self.requests
            .get_or_create(&Served {
                method,
                route: route.to_owned(),
                status,
            })
            .inc();
        self.seconds
            .get_or_create(&Route {
                route: route.to_owned(),
            })
            .observe(elapsed.as_secs_f64());
    }

    /// All figures as text.
    pub(super) fn text(&self, app: &App) -> Result<String, std::fmt::Error> {
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        self.workers.set(whole(app.pool.ready()));
        self.queued.set(whole(app.pool.queued()));
        self.restarts.set(whole(app.pool.restarts()));
        self.facts.set(whole(app.current().kb().info().quads));
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
