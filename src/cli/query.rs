//! `scrutineer query`: SPARQL 1.1 over the base.

use super::Cli;
use super::error::CliError;
use super::table::table;
use crate::kb::{Answer, ExportFormat, GraphFormat, QueryError};
use crate::vocab::{PREFIXES, Term};
use clap::{Args, ValueEnum};
use std::fs;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::RecvTimeoutError;
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
        let kb = cli.load()?;
        let answer = self.within_the_limit(|limit| kb.query_within(&text, limit))?;
        self.print(&answer)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Runs `work`, which should end within the limit, and ends the program when it has not a second later: nothing has
    /// been printed by then.
    fn within_the_limit<T>(&self, work: impl FnOnce(Duration) -> Result<T, QueryError>) -> Result<T, QueryError> {
        let limit = Duration::from_secs(self.timeout);
        let (done, finished) = std::sync::mpsc::channel::<()>();
        let seconds = self.timeout;
        std::thread::spawn(move || {
            let grace = limit.saturating_add(Duration::from_secs(1));
            if finished.recv_timeout(grace) == Err(RecvTimeoutError::Timeout) {
                let _ = writeln!(io::stderr(), "scrutineer: {}", QueryError::Timeout(seconds));
                std::process::exit(1);
            }
        });
        let outcome = work(limit);
        drop(done);
        outcome
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
        Term::NamedNode(node) => {
            let iri = node.as_str();
            if let Some(rest) = iri.strip_prefix(crate::vocab::ID) {
                return format!("id:{rest}");
            }
            PREFIXES
                .iter()
                .find_map(|(prefix, namespace)| {
                    let local = iri.strip_prefix(namespace)?;
                    Some(format!("{prefix}:{local}"))
                })
                .unwrap_or_else(|| iri.to_owned())
        }
        Term::Literal(literal) => literal.value().to_owned(),
        other => other.to_string(),
    }
}
