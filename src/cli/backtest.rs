//! `scrutineer backtest`: how past forecasts would have done.

use super::error::CliError;
use super::{Cli, day, today, write_out};
use crate::brief::backtest_report;
use crate::risk::{Record, Report, Settings};
use chrono::{Datelike, NaiveDate};
use clap::{Args, ValueEnum};
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Backtest {
    /// First year of votes that are forecast; the first for which the record allows it when none is given.
    #[arg(long, value_name = "YEAR")]
    from: Option<i32>,
    /// Last year of votes that are forecast; the last that the record of disruptions judges when none is given.
    #[arg(long, value_name = "YEAR")]
    to: Option<i32>,
    /// Use only what was known on this day.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
    /// Write to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A report for people.
    Markdown,
    /// All figures and every forecast.
    Json,
    /// Every forecast, one a row.
    Csv,
}

impl Backtest {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let as_of = self.as_of.unwrap_or_else(today);
        let kb = cli.load()?.at(as_of)?;
        let settings = Settings::built_in()?;
        let record = Record::read(&kb, settings)?;
        let from = self.from.unwrap_or(settings.backtest.from_year);
        let to = self.to.unwrap_or_else(|| record.until.year());
        if from > to {
            return Err(CliError::Arguments(format!(
                "the years run from {from} to {to}; give --from and --to in this order"
            )));
        }
        if from < settings.backtest.from_year {
            return Err(CliError::Arguments(format!(
                "--from {from} is too early: the record begins in {}, and a year to learn from is needed; give {} or later",
                record.since().year(),
                settings.backtest.from_year
            )));
        }
        let report = Report::run(&record, settings, from, to)?;
        let bytes = match self.format {
            Format::Markdown => backtest_report(&report, &kb)?.into_bytes(),
            Format::Json => {
                let mut bytes = serde_json::to_vec_pretty(&report).map_err(io::Error::from)?;
                bytes.push(b'\n');
                bytes
            }
            Format::Csv => csv(&report)?,
        };
        write_out(self.out.as_deref(), &bytes)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn csv(report: &Report) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    let mut csv = csv::Writer::from_writer(&mut bytes);
    for outcome in &report.main.outcomes {
        csv.serialize((
            &outcome.country,
            outcome.first,
            outcome.probabilities[0],
            outcome.disrupted,
            outcome.incidents.join(" "),
        ))
        .map_err(super::error::csv_error)?;
    }
    csv.flush()?;
    drop(csv);
    let mut all = b"country,polling_day,probability,disrupted,incidents\n".to_vec();
    all.extend(bytes);
    Ok(all)
}
