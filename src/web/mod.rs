//! The service: pages, API, linked data and SPARQL over HTTP. Thin: parse, call, print.
//!
//! Handlers give a [`problem::Problem`] for whatever goes wrong. `guard` stands before all of them.

mod api;
mod current;
mod feeds;
mod guard;
mod linked;
mod listen;
mod metrics;
mod negotiate;
mod pages;
mod problem;
mod settings;
mod shares;
mod sparql;

pub use current::{Current, LoadError, load};
pub use problem::Problem;
pub use settings::{QueryLimits, Rate, Settings};
pub use sparql::worker::{WorkerError, work};

use arc_swap::ArcSwap;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use chrono::NaiveDate;
use problem::internal;
use sparql::pool::{Pool, PoolSettings};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::{Any, CorsLayer};

/// Costly pieces of work in this process at a time: PDFs, whole graphs.
const HEAVY: usize = 2;
/// Costly pieces of work that one client may wait for.
const HEAVY_OF_ONE: usize = 4;
/// Bytes of answers that may wait for their readers, half of them for one client.
const ON_THEIR_WAY: usize = 256 << 20;
/// How often the day is looked at and limits are tidied.
const ROUND: Duration = Duration::from_mins(1);

/// What handlers share.
pub(crate) struct App {
    settings: Settings,
    current: ArcSwap<Current>,
    pool: Pool,
    limits: guard::Limits,
    metrics: metrics::Metrics,
    heavy: Arc<Semaphore>,
    /// Who waits for heavy work or has it done.
    turns: shares::Shares,
    /// Answers on their way.
    answers: shares::Answers,
}

impl App {
    fn current(&self) -> Arc<Current> {
        self.current.load_full()
    }

    /// Does costly work on a thread of its own, when its turn has come.
    async fn heavy<T: Send + 'static>(
        self: Arc<Self>,
        client: guard::Client,
        work: impl FnOnce(&Current) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let busy = || Problem::busy("too much is being made at the moment; try again in a while").after(5);
        let _own = self.turns.take(client.0, 1).ok_or_else(busy)?;
        let turn = tokio::time::timeout(self.settings.query.time, Arc::clone(&self.heavy).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else {
            return Err(busy());
        };
        let current = self.current();
        tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work(&current)
        })
        .await
        .map_err(internal)?
    }
}

/// Why the service cannot run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Nothing to serve.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The address cannot be used.
    #[error("{address}: cannot listen ({reason}); choose another with --bind")]
    Bind {
        /// The address.
        address: std::net::SocketAddr,
        /// What the system said.
        reason: std::io::Error,
    },
    /// The system's own failure.
    #[error("the service cannot run: {0}")]
    System(#[from] std::io::Error),
}

/// The command line of a query worker for a day, after the program's own name.
pub type WorkerCommand = fn(&Settings, NaiveDate) -> Vec<String>;

/// Loads the base and serves it until the process is told to end.
///
/// # Errors
/// The base cannot be loaded or the address not be used.
pub fn serve(settings: Settings, worker: WorkerCommand) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(settings, worker))
}

async fn run(mut settings: Settings, worker: WorkerCommand) -> Result<(), ServeError> {
    let listener = TcpListener::bind(settings.bind)
        .await
        .map_err(|reason| ServeError::Bind {
            address: settings.bind,
            reason,
        })?;
    let address = listener.local_addr()?;
    if settings.base_url.is_empty() {
        settings.base_url = format!("http://{address}");
    }
    let day = settings.day();
    let current = Current::load(&settings, day)?;
    let pool = Pool::start(PoolSettings {
        program: std::env::current_exe()?,
        arguments: worker(&settings, day),
        workers: settings.query.workers,
        queue: settings.query.queue,
        time: settings.query.time,
        most_bytes: settings.query.bytes,
        sha256: current.kb().info().sha256.clone(),
    });
    let info = current.kb().info();
    tracing::info!(
        %address, base_url = settings.base_url, facts = info.quads, sha256 = info.sha256, %day,
        "serving"
    );
    let app = Arc::new(App {
        limits: guard::Limits::new(&settings),
        metrics: metrics::Metrics::new(),
        heavy: Arc::new(Semaphore::new(HEAVY)),
        turns: shares::Shares::new(usize::MAX, HEAVY_OF_ONE),
        answers: shares::Answers::new(ON_THEIR_WAY, settings.patience),
        current: ArcSwap::from_pointee(current),
        pool,
        settings,
    });
    tokio::spawn(go_with_the_day(Arc::clone(&app), worker));
    listen::serve(listener, router(&app), &app.settings, stopped()).await?;
    Ok(())
}

/// Loads the base anew when the day changes, and tidies.
async fn go_with_the_day(app: Arc<App>, worker: WorkerCommand) {
    loop {
        tokio::time::sleep(ROUND).await;
        app.limits.tidy();
        let day = app.settings.day();
        if day == app.current().day() {
            continue;
        }
        let settings = app.settings.clone();
        match tokio::task::spawn_blocking(move || Current::load(&settings, day)).await {
            Ok(Ok(current)) => {
                app.current.store(Arc::new(current));
                app.pool.renew(worker(&app.settings, day));
                tracing::info!(%day, "a new day is served");
            }
            Ok(Err(error)) => tracing::error!(%error, "the base of a new day cannot be loaded; the old one is kept"),
            Err(error) => tracing::error!(%error, "the base of a new day cannot be loaded; the old one is kept"),
        }
    }
}

/// When the process is asked to end.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}

fn router(app: &Arc<App>) -> Router {
    // data is open to programs of other sites; pages have nothing that such a program could misuse
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods(Any)
        .allow_headers(Any)
        .expose_headers(Any);
    Router::new()
        .route("/sparql", get(sparql::endpoint).post(sparql::endpoint))
        .route("/sparql/", get(sparql::endpoint).post(sparql::endpoint))
        .route("/graphs", get(sparql::graph_store::by_parameter))
        .route("/graph/{*name}", get(sparql::graph_store::direct))
        .route("/id/{*path}", get(linked::identifier))
        .route("/data/{*path}", get(linked::data))
        .route("/ontology", get(linked::ontology))
        .route("/ontology.{ending}", get(linked::ontology_data))
        .route("/.well-known/void", get(linked::void_description))
        .route("/catalog", get(linked::catalogue))
        .route("/feeds/votes.ics", get(feeds::calendar))
        .route("/feeds/votes/{name}", get(feeds::calendar))
        .route("/feeds/incidents.atom", get(feeds::incidents))
        .route("/feeds/changes.atom", get(feeds::changes))
        .merge(pages::router())
        .merge(api::router())
        .route("/api/v1", get(api::openapi))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/api/v1/{*rest}", get(api::nothing_here))
        .route("/healthz", get(healthy))
        .route("/readyz", get(ready))
        .route("/metrics", get(figures))
        .fallback(pages::in_a_language)
        .method_not_allowed_fallback(wrong_method)
        .with_state(Arc::clone(app))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(Arc::clone(app), guard::receive))
        .layer(middleware::from_fn(problem::from_rejections))
        .layer(middleware::from_fn_with_state(
            Arc::clone(app),
            pages::problems_as_pages,
        ))
        .layer(middleware::from_fn_with_state(Arc::clone(app), guard::tag))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(guard::heads))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(Arc::clone(app), guard::watch))
        // refusals of the guard are read by browsers and by scripts of other sites as well
        .layer(middleware::from_fn_with_state(
            Arc::clone(app),
            pages::problems_as_pages,
        ))
        .layer(cors)
        .layer(middleware::from_fn_with_state(Arc::clone(app), guard::harden))
}

fn panicked(_what: Box<dyn std::any::Any + Send>) -> Response {
    internal("a handler panicked").into_response()
}

async fn wrong_method() -> Problem {
    Problem::bad_method("the service is for reading: GET and HEAD, and POST for queries at /sparql")
}

/// The process answers.
async fn healthy() -> &'static str {
    "ok\n"
}

/// Pages and queries can be answered.
async fn ready(State(app): State<Arc<App>>) -> Response {
    if app.pool.ready() > 0 {
        "ready\n".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "no query worker is ready\n").into_response()
    }
}

async fn figures(State(app): State<Arc<App>>, client: guard::Client, headers: HeaderMap) -> Result<Response, Problem> {
    let own_machine = client.0.is_loopback() && !guard::is_forwarded(&headers);
    if !app.settings.public_metrics && !own_machine {
        return Err(Problem::forbidden(
            "figures of the service are for this machine alone; --public-metrics opens them",
        ));
    }
    let text = app.metrics.text(&app).map_err(internal)?;
    let mut response = text.into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8"),
    );
    Ok(response)
}
