//! What the commands that ask questions share: their options, and the base and questions made ready.

use super::error::CliError;
use super::{Cli, OWN_QUESTIONS_LIMIT, Watch, day, today, watch};
use crate::kb::Kb;
use crate::policy::QuestionSet;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct QuestionOptions {
    /// Answer as of this day: what is dated later is not seen.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub(super) as_of: Option<NaiveDate>,
    /// Folder with questions of your own (*.rq), besides the built-in ones.
    #[arg(long, value_name = "DIR", env = "SCRUTINEER_QUESTIONS")]
    pub(super) questions: Option<PathBuf>,
}

/// Output formats of lists of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A table for people.
    Table,
    Json,
    Csv,
}

impl QuestionOptions {
    pub(super) fn day(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(today)
    }

    pub(super) fn set(&self) -> Result<QuestionSet, CliError> {
        Ok(match &self.questions {
            Some(folder) => QuestionSet::with_folder(folder)?,
            None => QuestionSet::built_in()?,
        })
    }

    /// The base as of the day, the questions, and, where there are some of one's own, a watch to be dropped when all are
    /// answered.
    pub(super) fn ready(&self, cli: &Cli) -> Result<(Kb, QuestionSet, Option<Watch>), CliError> {
        // reading the questions takes a while too, and needs no base
        let (questions, kb) = std::thread::scope(|scope| {
            let questions = scope.spawn(|| self.set());
            let kb = cli.load().and_then(|kb| Ok(kb.at(self.day())?));
            (questions.join(), kb)
        });
        let questions = questions.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let kb = kb?;
        let watch = questions.has_own().then(|| watch(OWN_QUESTIONS_LIMIT));
        Ok((kb, questions, watch))
    }
}
