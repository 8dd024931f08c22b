//! `scrutineer serve`: the service over HTTP, and the worker process that it starts for queries.

use super::error::CliError;
use super::{Cli, day};
use crate::web::{QueryLimits, Rate, Settings, WorkerError};
use chrono::NaiveDate;
use clap::Args;
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// Bytes of a mebibyte.
const MIB: u64 = 1 << 20;

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port to listen on.
    #[arg(
        long,
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT",
        env = "SCRUTINEER_BIND"
    )]
    bind: SocketAddr,
    /// Where clients see the service: absolute links begin with it [default: http:// and the address of --bind].
    #[arg(long, value_parser = base_url, value_name = "URL", env = "SCRUTINEER_BASE_URL")]
    base_url: Option<String>,
    /// Serve the base as of this day, instead of today's.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
    /// Folder with questions of your own (*.rq), besides the built-in ones.
    #[arg(long, value_name = "DIR", env = "SCRUTINEER_QUESTIONS")]
    questions: Option<PathBuf>,
    #[arg(
        long,
        value_name = "FILE",
        help = "N-Quads or TriG whose named graphs are served beside the base"
    )]
    graphs: Vec<PathBuf>,
    /// Address or network of a proxy whose X-Forwarded-For is believed; may be given several times.
    #[arg(long, value_parser = network, value_name = "NETWORK", env = "SCRUTINEER_TRUSTED_PROXY", value_delimiter = ',')]
    trusted_proxy: Vec<IpNet>,
    /// Requests a second that a client may make in the long run, and at once: 20/200; 0 for no limit.
    #[arg(long, value_parser = rate, default_value = "20/200", value_name = "RATE/BURST", env = "SCRUTINEER_RATE")]
    rate: Limit,
    /// The same for queries, PDFs and whole graphs.
    #[arg(long, value_parser = rate, default_value = "2/20", value_name = "RATE/BURST", env = "SCRUTINEER_COSTLY_RATE")]
    costly_rate: Limit,
    /// Processes that answer queries.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=64), value_name = "N")]
    query_workers: u8,
    /// Queries that may wait for one of them.
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u16).range(2..=10_000), value_name = "N")]
    query_queue: u16,
    /// Longest time from the arrival of a query to its answer, in seconds.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600), value_name = "SECONDS")]
    query_time: u64,
    /// Memory that a query may take, in MiB.
    #[arg(long, default_value_t = 512, value_parser = clap::value_parser!(u64).range(16..=1_048_576), value_name = "MIB")]
    query_memory: u64,
    /// Most rows or triples of an answer.
    #[arg(long, default_value_t = 50_000, value_parser = clap::value_parser!(u32).range(1..), value_name = "N")]
    query_rows: u32,
    /// Largest answer, in MiB.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=1024), value_name = "MIB")]
    query_size: u64,
    /// Most connections at a time.
    #[arg(long, default_value_t = 1024, value_parser = clap::value_parser!(u32).range(1..=100_000), value_name = "N")]
    connections: u32,
    /// Longest time in which a request must arrive or a reader may stand still, in seconds.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=600), value_name = "SECONDS")]
    patience: u64,
    /// Open /metrics to everybody, not to this machine alone.
    #[arg(long)]
    public_metrics: bool,
    /// Name clients' addresses in the log.
    #[arg(long)]
    log_clients: bool,
}

/// A rate, or none.
#[derive(Debug, Clone, Copy)]
struct Limit(Option<Rate>);

/// Reads an address that links can begin with.
fn base_url(text: &str) -> Result<String, String> {
    let refuse = || format!("{text:?} is no address of a service; write for example https://risk.example.org");
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or_else(refuse)?;
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() || text.contains(['?', '#', ' ', '"', '<', '>']) || oxrdf::NamedNode::new(text).is_err() {
        return Err(refuse());
    }
    Ok(text.trim_end_matches('/').to_owned())
}

/// Reads an address or a network.
fn network(text: &str) -> Result<IpNet, String> {
    text.parse::<IpNet>()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| format!("{text:?} is no network; write for example 10.0.0.0/8 or 127.0.0.1"))
}

/// Reads `RATE/BURST` or `0`.
fn rate(text: &str) -> Result<Limit, String> {
    let refuse = || format!("{text:?} is no rate; write requests a second and at once, for example 20/200, or 0");
    if text == "0" {
        return Ok(Limit(None));
    }
    let (per_second, burst) = text.split_once('/').unwrap_or((text, text));
    let number = |text: &str| text.parse().ok().filter(|number| *number > 0).ok_or_else(refuse);
    Ok(Limit(Some(Rate {
        per_second: number(per_second)?,
        burst: number(burst)?,
    })))
}

impl Serve {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let mebibytes = |number: u64| usize::try_from(number * MIB).unwrap_or(usize::MAX);
        let settings = Settings {
            bind: self.bind,
            base_url: self.base_url.clone().unwrap_or_default(),
            kb: cli.kb.clone(),
            questions: self.questions.clone(),
            as_of: self.as_of,
            graphs: self.graphs.clone(),
            trusted_proxies: self.trusted_proxy.clone(),
            rate: self.rate.0,
            costly_rate: self.costly_rate.0,
            query: QueryLimits {
                workers: self.query_workers.into(),
                queue: self.query_queue.into(),
                time: Duration::from_secs(self.query_time),
                memory: self.query_memory * MIB,
                rows: self.query_rows as usize,
                bytes: mebibytes(self.query_size),
            },
            connections: self.connections as usize,
            patience: Duration::from_secs(self.patience),
            public_metrics: self.public_metrics,
            log_clients: self.log_clients,
        };
        tracing_subscriber::fmt()
            .json()
            .flatten_event(true)
            .with_target(false)
            .with_writer(std::io::stderr)
            .init();
        crate::web::serve(settings, Worker::command)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Answers queries from standard input; started by `serve`.
#[derive(Debug, Args)]
pub(super) struct Worker {
    /// The day as of which the base is looked at.
    #[arg(long, value_parser = day)]
    as_of: NaiveDate,
    /// Bytes that a query may take.
    #[arg(long)]
    memory: u64,
    /// Files whose named graphs are laid beside the base.
    #[arg(long)]
    graphs: Vec<PathBuf>,
}

impl Worker {
    /// The arguments that start a worker for a service with these settings.
    fn command(settings: &Settings, day: NaiveDate) -> Vec<String> {
        let mut arguments = vec![
            "query-worker".to_owned(),
            format!("--as-of={day}"),
            format!("--memory={}", settings.query.memory),
        ];
        arguments.extend(
            settings
                .graphs
                .iter()
                .map(|file| format!("--graphs={}", file.display())),
        );
        arguments.extend(settings.kb.iter().map(|folder| format!("--kb={}", folder.display())));
        arguments
    }

    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let settings = Settings {
            kb: cli.kb.clone(),
            graphs: self.graphs.clone(),
            ..Settings::default()
        };
        let kb = crate::web::load(&settings, self.as_of)?;
        crate::web::work(&kb, self.memory).map_err(WorkerError::from)?;
        Ok(ExitCode::SUCCESS)
    }
}
