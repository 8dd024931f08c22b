//! What can go wrong when risk is assessed.

use crate::kb::KbError;
use crate::policy::PolicyError;

/// Use this error for everything between the base and a profile or forecast.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RiskError {
    /// The base could not be asked.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// A question could not be answered.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// A file of settings under `reports/risk/` is at fault.
    #[error("reports/risk/{file}: {reason}")]
    Settings {
        /// Name of the file.
        file: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The query of the name gives a column too few.
    #[error("the query {query} does not project ?{column}")]
    Column {
        /// Name of the query.
        query: &'static str,
        /// The column.
        column: &'static str,
    },
    /// Too few votes are known to learn from.
    #[error(
        "{votes} votes with {events} disruptions are known before {day}; a model needs {fewest_votes} and {fewest_events}"
    )]
    TooLittle {
        /// Votes known.
        votes: usize,
        /// Votes with a disruption.
        events: usize,
        /// The day.
        day: chrono::NaiveDate,
        /// Fewest votes.
        fewest_votes: usize,
        /// Fewest votes with a disruption.
        fewest_events: usize,
    },
    /// The model could not be fitted.
    #[error("the model could not be fitted: {0}")]
    Fit(String),
    /// No vote of the years asked for can be judged.
    #[error("no vote from {from} to {to} can be judged: the record of disruptions runs from {since} to {until}")]
    NothingToJudge {
        /// First year asked for.
        from: i32,
        /// Last year asked for.
        to: i32,
        /// First day of the record.
        since: chrono::NaiveDate,
        /// Last day of the record.
        until: chrono::NaiveDate,
    },
    /// A supposed fact is no such thing.
    #[error("{0}")]
    Supposed(String),
}
