//! The pool: a few worker processes, and a queue in which each client has its own line.
//!
//! A client may hold all workers but one, so a heavy query of one never keeps others waiting for its time limit. A worker whose
//! query runs out of time or memory, or whose client has gone, is ended and started anew.

use super::frame::{self, Hello, Refusal, Reply};
use crate::kb::{AnswerFormat, EndpointQuery};
use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::{Notify, oneshot};
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// How a worker is started, and what it may take.
#[derive(Debug, Clone)]
pub struct PoolSettings {
    /// The program and its arguments.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Number of workers, at least one.
    pub workers: usize,
    /// Most queries that wait.
    pub queue: usize,
    /// Longest time from the arrival of a query to its answer.
    pub time: Duration,
    /// Largest document.
    pub most_bytes: usize,
    /// SHA-256 of the base that a worker must have loaded.
    pub sha256: String,
}

/// A document that answers a query.
#[derive(Debug)]
pub struct Document {
    /// Its format.
    pub format: AnswerFormat,
    /// Its bytes.
    pub body: Vec<u8>,
    /// Rows or triples in it.
    pub rows: usize,
    /// Whether there were more.
    pub cut: bool,
}

/// Why a query has no answer.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// Too many wait already.
    #[error("too many queries are waiting; try again in a while")]
    Full,
    /// No worker was free in time.
    #[error("no worker was free within {0} seconds; try again in a while")]
    Waited(u64),
    /// It ran out of time.
    #[error("stopped after {0} seconds; narrow the query, for example with LIMIT or a more selective pattern")]
    Time(u64),
    /// Its worker ended, as one does that wants more memory than it may have.
    #[error("the query needs more memory than a query may have; narrow it, for example with LIMIT or without ORDER BY")]
    Memory,
    /// The worker's own word.
    #[error("{1}")]
    Refused(Refusal, String),
}

/// A query that waits.
struct Job {
    asked: EndpointQuery,
    deadline: Instant,
    reply: oneshot::Sender<Result<Document, PoolError>>,
}

#[derive(Default)]
struct Lines {
    waiting: HashMap<IpAddr, VecDeque<Job>>,
    /// Clients that wait, in the order in which they are served next.
    turn: VecDeque<IpAddr>,
    running: HashMap<IpAddr, usize>,
    queued: usize,
}

struct Shared {
    settings: PoolSettings,
    /// The arguments with which workers are started from now on.
    arguments: Mutex<Vec<String>>,
    /// How often they changed.
    generation: AtomicUsize,
    lines: Mutex<Lines>,
    wake: Notify,
    ready: AtomicUsize,
    restarts: AtomicUsize,
}

/// The pool; clones share it.
#[derive(Clone)]
pub struct Pool(Arc<Shared>);

impl Pool {
    /// Starts the workers; they load their base in the background.
    #[must_use]
    pub fn start(settings: PoolSettings) -> Self {
        let workers = settings.workers.max(1);
        let shared = Arc::new(Shared {
            arguments: Mutex::new(settings.arguments.clone()),
            generation: AtomicUsize::new(0),
            settings,
            lines: Mutex::default(),
            wake: Notify::new(),
            ready: AtomicUsize::new(0),
            restarts: AtomicUsize::new(0),
        });
        for _ in 0..workers {
            tokio::spawn(Arc::clone(&shared).attend());
        }
        Self(shared)
    }

    /// Has each worker, when it has answered what it is answering, start again with other arguments.
    pub fn renew(&self, arguments: Vec<String>) {
        *self.0.arguments.lock().unwrap_or_else(PoisonError::into_inner) = arguments;
        self.0.generation.fetch_add(1, Ordering::Relaxed);
        self.0.wake.notify_waiters();
    }

    /// Workers that have loaded their base.
    #[must_use]
    pub fn ready(&self) -> usize {
        self.0.ready.load(Ordering::Relaxed)
    }

    /// Queries that wait.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.0.lines().queued
    }

    /// Workers that were started again.
    #[must_use]
    pub fn restarts(&self) -> usize {
        self.0.restarts.load(Ordering::Relaxed)
    }

    /// Answers a query of `client`.
    ///
    /// # Errors
    /// See [`PoolError`].
    pub async fn ask(&self, client: IpAddr, mut asked: EndpointQuery) -> Result<Document, PoolError> {
        let settings = &self.0.settings;
        let seconds = settings.time.as_secs();
        asked.most_millis = u64::try_from(settings.time.as_millis()).unwrap_or(u64::MAX);
        let (reply, answer) = oneshot::channel();
        let deadline = Instant::now() + settings.time;
        self.0.enqueue(client, Job { asked, deadline, reply })?;
        // the worker's own end comes first
        match timeout_at(deadline + GRACE * 2, answer).await {
            Ok(Ok(outcome)) => outcome,
            _ => Err(PoolError::Waited(seconds)),
        }
    }
}

/// What a worker gets to stop by itself before it is ended.
const GRACE: Duration = Duration::from_millis(400);
/// Longest time in which a base is loaded.
const LOADING: Duration = Duration::from_mins(1);
/// Rest before a worker that could not start is tried again.
const REST: Duration = Duration::from_secs(2);

impl Shared {
    fn lines(&self) -> std::sync::MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A client may fill half of the queue.
    fn enqueue(&self, client: IpAddr, job: Job) -> Result<(), PoolError> {
        let most = self.settings.queue.max(2);
        {
            let lines = &mut *self.lines();
            let line = lines.waiting.entry(client).or_default();
            // who has gone or waited too long no longer counts
            let before = line.len();
            line.retain(|job| !job.reply.is_closed() && job.deadline > Instant::now());
            lines.queued -= before - line.len();
            if lines.queued >= most || line.len() >= most / 2 {
                if line.is_empty() {
                    lines.waiting.remove(&client);
                }
                return Err(PoolError::Full);
            }
            line.push_back(job);
            lines.queued += 1;
            if !lines.turn.contains(&client) {
                lines.turn.push_back(client);
            }
        }
        self.wake.notify_one();
        Ok(())
    }

    /// The next query of a client that holds fewer workers than it may.
    fn next(&self) -> Option<(IpAddr, Job)> {
        let most = self.settings.workers.saturating_sub(1).max(1);
        let lines = &mut *self.lines();
        for _ in 0..lines.turn.len() {
            let client = lines.turn.pop_front()?;
            if lines.running.get(&client).copied().unwrap_or_default() >= most {
                lines.turn.push_back(client);
                continue;
            }
            let line = lines.waiting.entry(client).or_default();
            let mut found = None;
            while let Some(job) = line.pop_front() {
                lines.queued -= 1;
                if job.reply.is_closed() {
                    continue;
                }
                if job.deadline <= Instant::now() {
                    let _ = job.reply.send(Err(PoolError::Waited(self.settings.time.as_secs())));
                    continue;
                }
                found = Some(job);
                break;
            }
            if line.is_empty() {
                lines.waiting.remove(&client);
            } else {
                lines.turn.push_back(client);
            }
            if let Some(job) = found {
                *lines.running.entry(client).or_default() += 1;
                return Some((client, job));
            }
        }
        None
    }

    fn finished(&self, client: IpAddr) {
        {
            let lines = &mut *self.lines();
            if let Some(running) = lines.running.get_mut(&client) {
                *running -= 1;
                if *running == 0 {
                    lines.running.remove(&client);
                }
            }
        }
        // a line that was passed over may be served now
        self.wake.notify_one();
    }

    /// One worker's life, over and over.
    async fn attend(self: Arc<Self>) {
        // whose query the worker before was ended for: that client holds a worker until there is a new one
        let mut ended_for: Option<IpAddr> = None;
        loop {
            let generation = self.generation.load(Ordering::Relaxed);
            let arguments = self.arguments.lock().unwrap_or_else(PoisonError::into_inner).clone();
            match Worker::start(&self.settings, &arguments).await {
                Ok(mut worker) => {
                    self.ready.fetch_add(1, Ordering::Relaxed);
                    if let Some(client) = ended_for.take() {
                        self.finished(client);
                    }
                    ended_for = self.serve_with(&mut worker, generation).await;
                    self.ready.fetch_sub(1, Ordering::Relaxed);
                    let _ = worker.child.kill().await;
                }
                Err(error) => {
                    tracing::error!(%error, "a query worker cannot start");
                    sleep(REST).await;
                }
            }
            self.restarts.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Hands queries to a worker until it has to be ended, and tells for whose query that was.
    async fn serve_with(&self, worker: &mut Worker, generation: usize) -> Option<IpAddr> {
        loop {
            let woken = self.wake.notified();
            if self.generation.load(Ordering::Relaxed) != generation {
                return None;
            }
            let Some((client, mut job)) = self.next() else {
                tokio::select! {
                    () = woken => continue,
                    // killed from outside
                    _ = worker.child.wait() => return None,
                }
            };
            // another may have come while this one was taken
            self.wake.notify_one();
            let left = job.deadline.saturating_duration_since(Instant::now());
            job.asked.most_millis = u64::try_from(left.as_millis()).unwrap_or(u64::MAX);
            let seconds = self.settings.time.as_secs();
            let (outcome, usable) = tokio::select! {
                found = timeout_at(job.deadline + GRACE, worker.answer(&job.asked, self.settings.most_bytes)) => match found {
                    Ok(Ok(outcome)) => (Some(outcome), true),
                    Ok(Err(_)) => (Some(Err(PoolError::Memory)), false),
                    Err(_) => (Some(Err(PoolError::Time(seconds))), false),
                },
                () = job.reply.closed() => (None, false),
            };
            if usable {
                self.finished(client);
            }
            if let Some(outcome) = outcome {
                let _ = job.reply.send(outcome);
            }
            if !usable {
                return Some(client);
            }
        }
    }
}

/// A worker process.
struct Worker {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    async fn start(settings: &PoolSettings, arguments: &[String]) -> std::io::Result<Self> {
        let mut child = Command::new(&settings.program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // what a query has freed goes back at once: a worker is idle most of the time
            .env("MIMALLOC_PURGE_DELAY", "0")
            .env("RUST_BACKTRACE", "0")
            .kill_on_drop(true)
            .spawn()?;
        let gone = || std::io::Error::other("its pipes are closed");
        let mut complaints = BufReader::new(child.stderr.take().ok_or_else(gone)?).lines();
        tokio::spawn(async move {
            while let Ok(Some(complaint)) = complaints.next_line().await {
                tracing::warn!(complaint, "a query worker says");
            }
        });
        let input = child.stdin.take().ok_or_else(gone)?;
        let mut output = BufReader::new(child.stdout.take().ok_or_else(gone)?);
        let hello: Hello = timeout(LOADING, frame::receive_header(&mut output))
            .await
            .map_err(std::io::Error::other)??;
        if hello.sha256 != settings.sha256 {
            return Err(std::io::Error::other(
                "the knowledge base has changed on disk since the server was started; start the server again",
            ));
        }
        Ok(Self { child, input, output })
    }

    async fn answer(
        &mut self,
        asked: &EndpointQuery,
        most_bytes: usize,
    ) -> std::io::Result<Result<Document, PoolError>> {
        frame::send_header(&mut self.input, asked).await?;
        match frame::receive_header(&mut self.output).await? {
            Reply::Refused { refusal, message } => Ok(Err(PoolError::Refused(refusal, message))),
            Reply::Answer {
                format,
                rows,
                cut,
                bytes,
            } => {
                // the last row may pass the limit, though not by more than the limit itself
                let length = usize::try_from(bytes).unwrap_or(usize::MAX);
                if length > most_bytes.saturating_mul(2) {
                    return Err(std::io::Error::other("an answer larger than any may be"));
                }
                let mut body = vec![0; length];
                self.output.read_exact(&mut body).await?;
                Ok(Ok(Document {
                    format,
                    body,
                    rows,
                    cut,
                }))
            }
        }
    }
}
