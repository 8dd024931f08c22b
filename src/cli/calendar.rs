//! `scrutineer calendar`: coming votes.

use super::error::CliError;
use super::table::table;
use super::{Cli, day, days, resolve, today};
use crate::brief::{icalendar, votes};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Calendar {
    /// Countries (ISO code, M49 number or name); all when none is given.
    countries: Vec<String>,
    /// How far to look ahead: 180d, 26w.
    #[arg(long, value_parser = days, default_value = "365d", value_name = "SPAN")]
    within: u32,
    /// Look ahead from this day.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A table for people.
    Table,
    Json,
    /// iCalendar, for calendar programs.
    Ics,
}

impl Calendar {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let kb = cli.load()?;
        let index = kb.countries().map_err(CliError::from)?;
        let countries: Vec<String> = resolve(&index, &self.countries)?
            .into_iter()
            .map(|entry| entry.iso3.clone())
            .collect();
        let as_of = self.as_of.unwrap_or_else(today);
        let votes = votes(&kb, &countries, as_of, self.within)?;
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut out, &votes).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Ics => write!(out, "{}", icalendar(&votes, None, as_of))?,
            Format::Table => {
                let rows = votes.iter().map(|vote| {
                    vec![
                        vote.polling_day.clone(),
                        vote.days.map_or_else(|| "–".to_owned(), |days| days.to_string()),
                        format!("{} ({})", vote.country_name, vote.country),
                        vote.kind.clone(),
                        vote.chamber.clone().unwrap_or_default(),
                        vote.publisher.clone(),
                        vote.as_of.clone().unwrap_or_default(),
                    ]
                });
                let header = ["Polling day", "Days", "Country", "Vote", "Chamber", "Source", "As of"];
                writeln!(out, "{}", table(&header, rows))?;
                writeln!(
                    out,
                    "{} votes expected within {} days of {as_of}; each rests on its source alone",
                    votes.len(),
                    self.within
                )?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
