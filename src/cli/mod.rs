//! The command line: parse, call, print.

mod brief;
mod calendar;
mod check;
mod error;
mod export;
mod import;
mod query;
mod table;

use crate::kb::{CountryEntry, CountryIndex, Kb, Resolution};
use chrono::NaiveDate;
use clap::{Parser, Subcommand};
use error::CliError;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

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
    /// List coming votes (table, JSON, iCalendar).
    Calendar(calendar::Calendar),
    /// Ask the knowledge base a SPARQL 1.1 query.
    Query(query::Query),
    /// Validate the knowledge base: SHACL shapes and quality queries.
    Check(check::Check),
    /// Write the whole knowledge base (N-Quads, TriG, JSON-LD).
    Export(export::Export),
    /// Add a source to the folder given with --kb.
    Import(import::Import),
}

/// Runs the program with the process's arguments.
///
/// Exit status: 0 done, 1 failed or invalid data, 2 wrong arguments.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match &cli.command {
        Command::Brief(command) => command.run(&cli),
        Command::Calendar(command) => command.run(&cli),
        Command::Query(command) => command.run(&cli),
        Command::Check(command) => command.run(&cli),
        Command::Export(command) => command.run(&cli),
        Command::Import(command) => command.run(&cli),
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

/// Today in the machine's time zone.
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// Reads an `--as-of` argument.
fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| format!("{text:?} is no day that exists; write YYYY-MM-DD"))
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
