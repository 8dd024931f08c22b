//! What can go wrong in the knowledge base.

use super::{BaseError, QueryError};
use crate::source::SourceError;
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
    #[error("not imported: {count} violations; {first}")]
    Invalid {
        /// Number of violations.
        count: usize,
        /// The first of them, as text.
        first: String,
    },
    /// A file or folder could not be written; what was there before is unchanged.
    #[error("{file}: cannot be written ({reason}); nothing was changed")]
    Unwritable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// An import needs a knowledge-base folder.
    #[error("{0}")]
    Import(String),
}
