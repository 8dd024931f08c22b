//! Errors as the command line shows them, with their exit status.

use crate::brief::BriefError;
use crate::kb::{KbError, QueryError};
use crate::policy::PolicyError;
use crate::risk::RiskError;
use crate::web::{LoadError, ServeError, WorkerError};
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// Use this error in commands; the rooms below have their own.
#[derive(Debug, thiserror::Error)]
pub(super) enum CliError {
    /// The arguments make no sense together or name what does not exist; exit status 2.
    #[error("{0}")]
    Arguments(String),
    /// A file given as an argument cannot be read.
    #[error("{file}: cannot be read ({reason})")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The knowledge base.
    #[error(transparent)]
    Kb(KbError),
    /// A query.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// A policy question.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// A profile or forecast.
    #[error(transparent)]
    Risk(#[from] RiskError),
    /// A brief.
    #[error(transparent)]
    Brief(#[from] BriefError),
    /// The service.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// What the service's worker loads.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The service's worker.
    #[error(transparent)]
    Worker(#[from] WorkerError),
    /// Standard output cannot be written.
    #[error("the output cannot be written: {0}")]
    Output(#[from] io::Error),
    /// One or more briefs of several failed; each was reported.
    #[error("{failed} of {all} briefs failed")]
    SomeFailed {
        /// How many failed.
        failed: usize,
        /// How many were asked for.
        all: usize,
    },
}

impl From<KbError> for CliError {
    fn from(error: KbError) -> Self {
        match error {
            KbError::Output(error) => Self::Output(error),
            error => Self::Kb(error),
        }
    }
}

/// The failure of the output itself; `io::Error::from` would lose its kind.
pub(super) fn csv_error(error: csv::Error) -> io::Error {
    let text = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => io::Error::other(text),
    }
}

impl CliError {
    pub(super) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Arguments(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}
