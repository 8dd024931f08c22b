//! What can go wrong in the knowledge base.

use super::{BaseError, Finding, QueryError};
use crate::source::SourceError;
use std::fmt;
use std::path::PathBuf;

/// Use this error for everything that loads, checks, imports or exports; queries have [`QueryError`] of their own.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KbError {
    /// Loading or deriving failed.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// A source is at fault.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A query failed.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The validator could not read the shapes or the data.
    #[error("SHACL validation could not run: {0}")]
    Shacl(String),
    /// What was to be imported breaks a shape or a quality query.
    #[error("{}", Violations(.0))]
    Invalid(Vec<Finding>),
    /// A quality query lacks a part.
    #[error("quality query {0}")]
    Check(String),
    /// What was to be printed could not be written.
    #[error("the output cannot be written: {0}")]
    Output(std::io::Error),
    /// A file or folder could not be written; what was there before is unchanged.
    #[error("{file}: cannot be written ({reason}); nothing was changed")]
    Unwritable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A file of graphs to be laid beside the base is at fault.
    #[error("{file}: {reason}")]
    Graphs {
        /// The file.
        file: PathBuf,
        /// What is wrong, with its place.
        reason: String,
    },
    /// An import needs a knowledge-base folder.
    #[error("{0}")]
    Import(String),
}

/// Number of violations that one message shows.
const SHOWN_VIOLATIONS: usize = 10;

struct Violations<'a>(&'a [Finding]);

impl fmt::Display for Violations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not imported, nothing was changed: {} violations", self.0.len())?;
        for finding in self.0.iter().take(SHOWN_VIOLATIONS) {
            write!(f, "\n{finding}")?;
        }
        if self.0.len() > SHOWN_VIOLATIONS {
            write!(f, "\nand {} more", self.0.len() - SHOWN_VIOLATIONS)?;
        }
        Ok(())
    }
}
