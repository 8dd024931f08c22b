//! `scrutineer questions`: the list of questions, or one in detail with its query.

use super::ask;
use super::error::CliError;
use super::table::{printable, table};
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Questions {
    /// Show this one in detail.
    question: Option<String>,
    /// Folder with questions of your own (*.rq), besides the built-in ones.
    #[arg(long = "questions", value_name = "DIR", env = "SCRUTINEER_QUESTIONS")]
    folder: Option<PathBuf>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table, or the file of one question.
    Text,
    Json,
}

impl Questions {
    pub(super) fn run(&self) -> Result<ExitCode, CliError> {
        let set = match &self.folder {
            Some(folder) => crate::policy::QuestionSet::with_folder(folder)?,
            None => crate::policy::QuestionSet::built_in()?,
        };
        let chosen = match &self.question {
            Some(id) => vec![ask::find(&set, id)?],
            None => set.all().iter().collect(),
        };
        let mut out = io::BufWriter::new(io::stdout().lock());
        if self.format == Format::Json {
            let list: Vec<serde_json::Value> = chosen
                .iter()
                .map(|question| {
                    let about = &question.metadata;
                    serde_json::json!({
                        "id": about.id,
                        "theme": about.theme,
                        "question": about.question,
                        "why": about.why,
                        "answers": about.answers,
                        "inputs": about.inputs,
                        "missing": about.missing,
                        "max_age_months": about.max_age_months,
                        "threats": about.threats,
                        "recommendations": about.recommendations,
                        "stakeholders": about.stakeholders,
                        "origin": about.origin,
                        "builds_on": about.builds_on,
                        "own": set.is_own(&about.id),
                        "query": question.query,
                    })
                })
                .collect();
            serde_json::to_writer_pretty(&mut out, &list).map_err(io::Error::from)?;
            writeln!(out)?;
        } else if self.question.is_some() {
            for question in chosen {
                for line in question.query.lines() {
                    writeln!(out, "{}", printable(line))?;
                }
            }
        } else {
            let rows = chosen.iter().map(|question| {
                vec![
                    question.id().to_owned(),
                    question.metadata.theme.clone(),
                    question.metadata.question["en"].clone(),
                    question.metadata.answers.join(" "),
                ]
            });
            writeln!(
                out,
                "{}",
                table(&["Id", "Theme", "Question", "Answers, gravest first"], rows)
            )?;
            writeln!(out, "{} questions; unknown is an answer to each", set.all().len())?;
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
