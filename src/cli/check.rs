//! `scrutineer check`: validates the base and what is laid over it.

use super::error::CliError;
use super::table::printable;
use super::{Cli, day, today};
use crate::kb::Severity;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Judge as of this day (future dates, old texts).
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Leave warnings out.
    #[arg(long)]
    errors_only: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// One finding a line.
    Text,
    Json,
}

impl Check {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let kb = cli.load()?;
        let mut findings = kb.check(self.as_of.unwrap_or_else(today))?;
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count();
        let warnings = findings.len() - errors;
        if self.errors_only {
            findings.retain(|finding| finding.severity == Severity::Error);
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut out, &findings).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Text => {
                for finding in &findings {
                    let severity = match finding.severity {
                        Severity::Error => "error",
                        Severity::Warning => "warning",
                    };
                    writeln!(out, "{severity}: {}", printable(&finding.to_string()))?;
                }
                writeln!(
                    out,
                    "{} quads, {} sources: {errors} errors, {warnings} warnings",
                    kb.info().quads,
                    kb.info().sources.len()
                )?;
            }
        }
        out.flush()?;
        Ok(if errors == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}
