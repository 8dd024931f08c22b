//! `scrutineer query`: SPARQL 1.1 over the base.

use super::error::CliError;
use super::policy::QuestionOptions as Options;
use super::table::table;
use super::{Cli, watch};
use crate::kb::{Answer, ExportFormat, GraphFormat};
use crate::policy::Policy;
use crate::vocab::Term;
use clap::{Args, ValueEnum};
use std::fs;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

#[derive(Debug, Args)]
pub(super) struct Query {
    /// The query; not needed with --file.
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    text: Option<String>,
    /// Read the query from a file, or from standard input with "-".
    #[arg(short, long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Stop after so many seconds.
    #[arg(long, default_value_t = 60, value_name = "SECONDS")]
    timeout: u64,
    /// Answer all policy questions first, so that the query finds them in the graph of answers.
    #[arg(long)]
    answers: bool,
    /// Show the plan of a SELECT with rows and times, as JSON, instead of its answer.
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    options: Options,
}

#[derive(Debug, Clone, Copy, ValueEnum, PartialEq)]
enum Format {
    /// A table for people (a graph is shown as Turtle).
    Table,
    Csv,
    Tsv,
    /// SPARQL JSON results (a graph as JSON-LD).
    Json,
    /// SPARQL XML results.
    Xml,
    /// Turtle, for CONSTRUCT and DESCRIBE.
    Turtle,
}

impl Query {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let text = self.text()?;
        let kb = if self.answers {
            let (kb, set, _watch) = self.options.ready(cli)?;
            let policy = Policy::new(&kb, &set, self.options.day())?;
            policy.put(&policy.ask_all(None)?)?;
            kb
        } else if self.options.questions.is_some() {
            return Err(CliError::Arguments(
                "questions of your own are only asked with --answers; give it, or leave out --questions".into(),
            ));
        } else if self.options.as_of.is_some() {
            cli.load()?.at(self.options.day())?
        } else {
            cli.load()?
        };
        let limit = Duration::from_secs(self.timeout);
        let watch = watch(limit);
        if self.explain {
            let plan = kb.explain(&text)?;
            drop(watch);
            writeln!(io::stdout().lock(), "{plan}")?;
            return Ok(ExitCode::SUCCESS);
        }
        let answer = kb.query_within(&text, &[], limit)?;
        drop(watch);
        self.print(&answer)?;
        Ok(ExitCode::SUCCESS)
    }

    fn text(&self) -> Result<String, CliError> {
        match (&self.text, &self.file) {
            (Some(text), _) => Ok(text.clone()),
            (None, Some(file)) if file.as_os_str() == "-" => {
                let mut text = String::new();
                io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| CliError::Unreadable {
                        file: file.clone(),
                        reason: error.to_string(),
                    })?;
                Ok(text)
            }
            (None, Some(file)) => fs::read_to_string(file).map_err(|error| CliError::Unreadable {
                file: file.clone(),
                reason: error.to_string(),
            }),
            (None, None) => Err(CliError::Arguments("give a query or --file".into())),
        }
    }

    fn print(&self, answer: &Answer) -> Result<(), CliError> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let wrong = |form: &str| {
            Err(CliError::Arguments(format!(
                "--format {} does not fit the answer of {form}; see scrutineer query --help",
                self.format
                    .to_possible_value()
                    .map_or_else(String::new, |value| value.get_name().to_owned())
            )))
        };
        let results = match self.format {
            Format::Csv => Some(ExportFormat::Csv),
            Format::Tsv => Some(ExportFormat::Tsv),
            Format::Json => Some(ExportFormat::Json),
            Format::Xml => Some(ExportFormat::Xml),
            Format::Table | Format::Turtle => None,
        };
        match (answer, results) {
            (Answer::Solutions(solutions), Some(format)) => solutions.write(format, &mut out)?,
            (Answer::Solutions(solutions), None) if self.format == Format::Table => {
                let header: Vec<&str> = solutions.variables.iter().map(String::as_str).collect();
                let rows = solutions.rows.iter().map(|row| {
                    row.iter()
                        .map(|term| term.as_ref().map_or_else(String::new, short))
                        .collect()
                });
                if !header.is_empty() {
                    writeln!(out, "{}", table(&header, rows))?;
                }
                let rows = solutions.rows.len();
                writeln!(out, "{rows} {}", if rows == 1 { "row" } else { "rows" })?;
            }
            (Answer::Boolean(value), Some(format)) => Answer::write_boolean(*value, format, &mut out)?,
            (Answer::Boolean(value), None) if self.format == Format::Table => writeln!(out, "{value}")?,
            (Answer::Graph(triples), None) => Answer::write_graph(triples, GraphFormat::Turtle, &mut out)?,
            (Answer::Graph(triples), Some(ExportFormat::Json)) => {
                Answer::write_graph(triples, GraphFormat::JsonLd, &mut out)?;
            }
            (Answer::Solutions(_), None) => return wrong("a SELECT"),
            (Answer::Boolean(_), None) => return wrong("an ASK"),
            (Answer::Graph(_), Some(_)) => return wrong("a CONSTRUCT"),
        }
        out.flush()?;
        Ok(())
    }
}

/// A term as people read it: prefixed names, plain text.
fn short(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => crate::vocab::short(node.as_str()),
        Term::Literal(literal) => literal.value().to_owned(),
        other => other.to_string(),
    }
}
