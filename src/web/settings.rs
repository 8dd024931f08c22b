//! Settings of the service, with defaults that suit a public deployment on a small machine.

use chrono::{NaiveDate, Utc};
use ipnet::IpNet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// What can be set; `THREAT_MODEL.md` says what each is for.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Address and port to listen on.
    pub bind: SocketAddr,
    /// Where clients see the service, without a slash at the end; absolute links begin with it. Empty for the address itself.
    pub base_url: String,
    /// Folder laid over the built-in sources.
    pub kb: Option<PathBuf>,
    /// Folder with questions besides the built-in ones.
    pub questions: Option<PathBuf>,
    /// The day as of which all is served; today, day after day, where none is given.
    pub as_of: Option<NaiveDate>,
    /// Files in N-Quads or `TriG` whose named graphs are served beside the base.
    pub graphs: Vec<PathBuf>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Requests a second that a client may make in the long run, and how many at once; none for no limit.
    pub rate: Option<Rate>,
    /// The same for what is costly: queries and PDFs.
    pub costly_rate: Option<Rate>,
    /// Limits of queries.
    pub query: QueryLimits,
    /// Most connections at a time.
    pub connections: usize,
    /// Longest time in which a request's head or body must arrive, and a reader may stand still.
    pub patience: Duration,
    /// Whether anybody may read `/metrics`, or this machine alone.
    pub public_metrics: bool,
    /// Whether the log names clients' addresses.
    pub log_clients: bool,
}

/// A limit that refills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests a second.
    pub per_second: u32,
    /// Requests at once.
    pub burst: u32,
}

/// Limits of queries of strangers.
#[derive(Debug, Clone, Copy)]
pub struct QueryLimits {
    /// Worker processes.
    pub workers: usize,
    /// Queries that wait.
    pub queue: usize,
    /// Time from arrival to answer.
    pub time: Duration,
    /// Memory of a query, in bytes.
    pub memory: u64,
    /// Rows or triples of an answer.
    pub rows: usize,
    /// Bytes of an answer.
    pub bytes: usize,
}

impl Default for QueryLimits {
    fn default() -> Self {
        Self {
            workers: 2,
            queue: 64,
            time: Duration::from_secs(10),
            memory: 512 << 20,
            rows: 50_000,
            bytes: 20 << 20,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: String::new(),
            kb: None,
            questions: None,
            as_of: None,
            graphs: Vec::new(),
            trusted_proxies: Vec::new(),
            rate: Some(Rate {
                per_second: 20,
                burst: 200,
            }),
            costly_rate: Some(Rate {
                per_second: 2,
                burst: 20,
            }),
            query: QueryLimits::default(),
            connections: 1024,
            patience: Duration::from_secs(10),
            public_metrics: false,
            log_clients: false,
        }
    }
}

impl Settings {
    /// The day as of which is served now: today in the calendar that all dates of the service follow, or a fixed one.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(|| Utc::now().date_naive())
    }
}
