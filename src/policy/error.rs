//! What can go wrong when questions are asked.

use super::question::QuestionError;
use crate::kb::{KbError, QueryError};

/// Use this error for everything between a question file and an answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The base could not be asked.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// A question file is at fault.
    #[error(transparent)]
    Question(#[from] QuestionError),
    /// A question's query failed or ran too long.
    #[error("{id}: {error}")]
    Run {
        /// The question.
        id: String,
        /// What happened.
        error: QueryError,
    },
    /// A question gave a row that is no answer.
    #[error("{id}: {reason}")]
    Row {
        /// The question.
        id: String,
        /// What is wrong, with the mend.
        reason: String,
    },
    /// No such question.
    #[error("unknown question {0:?}; scrutineer questions lists them")]
    NoQuestion(String),
    /// The file of recommendations is at fault.
    #[error("recommendations: {0}")]
    Recommendations(String),
}
