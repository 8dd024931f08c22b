//! The command line: parse, call, print.

mod ask;
mod backtest;
mod brief;
mod calendar;
mod check;
mod error;
mod export;
mod find;
mod forecast;
mod import;
mod matrix;
mod policy;
mod profile;
mod query;
mod questions;
mod rank;
mod risk;
mod serve;
mod table;

use crate::brief::write_atomically;
use crate::kb::{CountryEntry, CountryIndex, Kb, QueryError, Resolution};
use chrono::{Datelike, NaiveDate};
use clap::{Parser, Subcommand};
use error::CliError;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::Duration;

/// Election-time communication risk: laws, incidents, elections and indicators, each fact with its source.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, max_term_width = 100)]
struct Cli {
    /// Folder with sources of your own, laid over the built-in ones (same layout as data/).
    #[arg(long, global = true, env = "SCRUTINEER_KB", value_name = "DIR")]
    kb: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write country briefs (HTML, PDF, JSON).
    Brief(brief::Brief),
    /// Answer one policy question for some or all countries.
    Ask(ask::Ask),
    /// List the policy questions, or show one with its query.
    Questions(questions::Questions),
    /// Find the countries for which an expression over answers holds.
    Find(find::Find),
    /// Set countries against questions (table, CSV, JSON, HTML heat map).
    Matrix(matrix::Matrix),
    /// List coming votes (table, JSON, iCalendar).
    Calendar(calendar::Calendar),
    /// Show the threat profile of a country, down to its facts.
    Profile(profile::Profile),
    /// Rank countries by their threat profiles.
    Rank(rank::Rank),
    /// Forecast disruptions around coming national votes, with the record of such forecasts.
    Forecast(forecast::Forecast),
    /// Judge the forecasts by votes that were held.
    Backtest(backtest::Backtest),
    /// Ask the knowledge base a SPARQL 1.1 query.
    Query(query::Query),
    /// Validate the knowledge base: SHACL shapes and quality queries.
    Check(check::Check),
    #[command(about = "Write the whole knowledge base (N-Quads, TriG, JSON-LD)")]
    Export(export::Export),
    /// Add a source to the folder given with --kb.
    Import(import::Import),
    /// Serve pages, an API, linked data and SPARQL over HTTP.
    Serve(serve::Serve),
    #[command(hide = true)]
    QueryWorker(serve::Worker),
}

/// Runs the program with the process's arguments.
///
/// Exit status: 0 done, 1 failed or invalid data, 2 wrong arguments.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match &cli.command {
        Command::Brief(command) => command.run(&cli),
        Command::Ask(command) => command.run(&cli),
        Command::Questions(command) => command.run(),
        Command::Find(command) => command.run(&cli),
        Command::Matrix(command) => command.run(&cli),
        Command::Calendar(command) => command.run(&cli),
        Command::Profile(command) => command.run(&cli),
        Command::Rank(command) => command.run(&cli),
        Command::Forecast(command) => command.run(&cli),
        Command::Backtest(command) => command.run(&cli),
        Command::Query(command) => command.run(&cli),
        Command::Check(command) => command.run(&cli),
        Command::Export(command) => command.run(&cli),
        Command::Import(command) => command.run(&cli),
        Command::Serve(command) => command.run(&cli),
        Command::QueryWorker(command) => command.run(&cli),
    };
    match outcome {
        Ok(code) => code,
        // the reader of a pipe has gone: nothing is left to be said
        Err(CliError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "scrutineer: {error}");
            error.exit_code()
        }
    }
}

impl Cli {
    fn load(&self) -> Result<Kb, CliError> {
        Ok(match &self.kb {
            Some(folder) if folder.is_dir() => Kb::with_overlay(folder)?,
            Some(folder) => {
                return Err(CliError::Arguments(format!(
                    "{} is no folder; mend --kb or SCRUTINEER_KB, or make the folder with scrutineer import",
                    folder.display()
                )));
            }
            None => Kb::built_in()?,
        })
    }
}

/// Longest time that a command may take when questions of somebody's own are asked.
const OWN_QUESTIONS_LIMIT: Duration = Duration::from_mins(1);

/// Ends the program unless it is dropped in time; see [`watch`].
struct Watch {
    _done: mpsc::Sender<()>,
}

/// Ends the program a second after `limit`: a query that scans no facts cannot be stopped otherwise, and until then
/// nothing has been printed.
fn watch(limit: Duration) -> Watch {
    let (done, finished) = mpsc::channel::<()>();
    std::thread::spawn(move || {
        let grace = limit.saturating_add(Duration::from_secs(1));
        if finished.recv_timeout(grace) == Err(mpsc::RecvTimeoutError::Timeout) {
            let error = QueryError::Timeout(limit.as_millis().div_ceil(1000));
            let _ = writeln!(io::stderr(), "scrutineer: {error}");
            std::process::exit(1);
        }
    });
    Watch { _done: done }
}

/// Writes to a file, whole or not at all, or to standard output.
fn write_out(file: Option<&Path>, bytes: &[u8]) -> Result<(), CliError> {
    if let Some(file) = file {
        return Ok(write_atomically(file, bytes)?);
    }
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Today in the machine's time zone.
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// Reads an `--as-of` argument.
fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|day| (1..=9999).contains(&day.year()))
        .ok_or_else(|| format!("{text:?} is no day that exists; write YYYY-MM-DD"))
}

/// Reads a span such as `365d`, `26w` or a plain number of days.
fn days(text: &str) -> Result<u32, String> {
    let (number, factor) = match text.strip_suffix('w') {
        Some(weeks) => (weeks, 7),
        None => (text.strip_suffix('d').unwrap_or(text), 1),
    };
    number
        .parse::<u32>()
        .ok()
        .and_then(|number| number.checked_mul(factor))
        .filter(|days| *days <= 36_525)
        .ok_or_else(|| format!("{text:?} is no span; write for example 180d or 26w (at most 100 years)"))
}

/// The countries meant by `arguments`, or an error that suggests what may have been meant.
fn resolve<'a>(index: &'a CountryIndex, arguments: &[String]) -> Result<Vec<&'a CountryEntry>, CliError> {
    let describe = |entries: &[&CountryEntry]| {
        entries
            .iter()
            .map(|entry| format!("{} ({})", entry.name("en"), entry.iso3))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut found: Vec<&CountryEntry> = Vec::new();
    for argument in arguments {
        let entry = match index.resolve(argument) {
            Resolution::One(entry, others) => {
                if !others.is_empty() {
                    let _ = writeln!(
                        io::stderr(),
                        "scrutineer: {argument:?} is read as {}; other names with these words: {}",
                        describe(&[entry]),
                        describe(&others)
                    );
                }
                entry
            }
            Resolution::Several(entries) => {
                return Err(CliError::Arguments(format!(
                    "{argument:?} matches several countries: {}; give the code of one",
                    describe(&entries)
                )));
            }
            Resolution::None(near) if near.is_empty() => {
                return Err(CliError::Arguments(format!(
                    "unknown country {argument:?}; give an ISO code, an M49 number or a name in a UN language"
                )));
            }
            Resolution::None(near) => {
                return Err(CliError::Arguments(format!(
                    "unknown country {argument:?}; did you mean {}?",
                    describe(&near)
                )));
            }
        };
        if !found.iter().any(|known| known.iso3 == entry.iso3) {
            found.push(entry);
        }
    }
    Ok(found)
}
