//! The worker: a process of its own that answers queries one after another, so that it can be ended when one runs away.
//!
//! It reads frames from standard input and writes frames to standard output, and ends with the process that started it.

use super::frame::{self, Refusal, Reply};
use crate::kb::{EndpointQuery, Kb, KbError, QueryError};
use rustix::process::{Resource, Rlimit, getrlimit, nice, setrlimit};
use std::io::{self, Write};
use std::sync::mpsc;

/// How much less a worker insists on a processor than the process that serves pages.
const NICE: i32 = 5;

/// Answers queries on `kb` until standard input ends.
///
/// The process may from now on take `most_memory` bytes more than it has; a query that wants more ends it.
///
/// # Errors
/// Standard output is closed.
pub fn work(kb: &Kb, most_memory: u64) -> io::Result<()> {
    // a machine that refuses either still works, with the limits of its own
    let _ = nice(NICE);
    limit_memory(most_memory);
    let mut out = io::stdout().lock();
    frame::write_header(
        &mut out,
        &frame::Hello {
            sha256: kb.info().sha256.clone(),
        },
    )?;
    out.flush()?;
    for asked in requests() {
        let (reply, body) = answer(kb, &asked);
        frame::write_header(&mut out, &reply)?;
        out.write_all(&body)?;
        out.flush()?;
    }
    Ok(())
}

/// Queries as they come. When the other end goes away, the process ends, whatever it is doing.
fn requests() -> mpsc::Receiver<EndpointQuery> {
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        while let Ok(Some(asked)) = frame::read_header(&mut input) {
            if sender.send(asked).is_err() {
                break;
            }
        }
        std::process::exit(0);
    });
    receiver
}

fn answer(kb: &Kb, asked: &EndpointQuery) -> (Reply, Vec<u8>) {
    match kb.serve(asked) {
        Ok(answer) => (
            Reply::Answer {
                format: answer.format,
                rows: answer.rows,
                cut: answer.cut,
                bytes: answer.body.len() as u64,
            },
            answer.body,
        ),
        Err(error) => (
            Reply::Refused {
                refusal: match &error {
                    QueryError::Timeout(_) => Refusal::Time,
                    QueryError::NotAcceptable(_) | QueryError::NotXml => Refusal::NotAcceptable,
                    QueryError::Evaluation(_) | QueryError::Thread(_) => Refusal::Failed,
                    _ => Refusal::Query,
                },
                message: error.to_string(),
            },
            Vec::new(),
        ),
    }
}

/// Lowers the limit on the process's own data to what it has and `more` bytes.
fn limit_memory(more: u64) {
    let limit = data_size().unwrap_or_default().saturating_add(more);
    let hard = getrlimit(Resource::Data).maximum;
    let limit = hard.map_or(limit, |hard| hard.min(limit));
    let _ = setrlimit(
        Resource::Data,
        Rlimit {
            current: Some(limit),
            maximum: Some(limit),
        },
    );
}

/// Bytes of data that the process has mapped; Linux tells them.
fn data_size() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmData:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}

/// Why a worker cannot start.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// The base cannot be loaded.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// The other end has gone.
    #[error("the pipe to the server is closed: {0}")]
    Pipe(#[from] io::Error),
}
