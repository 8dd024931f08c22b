//! `scrutineer forecast`: disruptions around coming national votes.

use super::error::{CliError, csv_error};
use super::policy::Format;
use super::risk::without_value;
use super::table::table;
use super::{Cli, day, days, resolve, today};
use crate::kb::CountryIndex;
use crate::risk::{Assessment, Driver, Forecast as Vote, Forecaster, Record, Settings};
use chrono::NaiveDate;
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Forecast {
    /// Countries (ISO code, M49 number or name); all when none is given.
    countries: Vec<String>,
    /// How far to look ahead: 180d, 26w.
    #[arg(long, value_parser = days, default_value = "365d", value_name = "SPAN")]
    within: u32,
    /// Forecast as of this day: what is dated later is not seen.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

impl Forecast {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let as_of = self.as_of.unwrap_or_else(today);
        let kb = cli.load()?.at(as_of)?;
        let index = kb.countries()?;
        let wanted = resolve(&index, &self.countries)?;
        let settings = Settings::built_in()?;
        let record = Record::for_forecasts(&kb, settings)?;
        let forecaster = Forecaster::new(&record, settings, as_of)?;
        let mut votes = forecaster.coming(u64::from(self.within));
        votes.retain(|vote| wanted.is_empty() || wanted.iter().any(|entry| entry.iso3 == vote.country));

        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                let document = serde_json::json!({
                    "as_of": as_of,
                    "record_until": record.until,
                    "learned_from": { "votes": forecaster.model().votes, "events": forecaster.model().events },
                    "forecasts": votes,
                });
                serde_json::to_writer_pretty(&mut out, &document).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Csv => {
                let mut csv = csv::Writer::from_writer(&mut out);
                csv.write_record([
                    "country",
                    "polling_day",
                    "types",
                    "probability",
                    "low",
                    "high",
                    "any_cause",
                    "like_votes",
                    "like_disrupted",
                    "missing",
                ])
                .map_err(csv_error)?;
                for vote in &votes {
                    csv.write_record(record_of(vote)).map_err(csv_error)?;
                }
                csv.flush()?;
            }
            Format::Table => {
                if !votes.is_empty() {
                    let header = [
                        "Polling day",
                        "Country",
                        "Vote",
                        "Probability",
                        "90 of 100",
                        "Like forecasts",
                        "Drivers (log-odds)",
                    ];
                    writeln!(out, "{}", table(&header, votes.iter().map(|vote| row(vote, &index))))?;
                }
                writeln!(
                    out,
                    "{} votes expected within {} days of {as_of}. Probability that a disruption which its recorder relates to an election begins\n\
                     within {} days before to {} days after. Learned from {} votes, {} of them with a disruption, until {}.\n\
                     scrutineer backtest shows how such forecasts did; docs/METHOD.md says what they must not be used for.",
                    votes.len(),
                    self.within,
                    settings.event.days_before,
                    settings.event.days_after,
                    forecaster.model().votes,
                    forecaster.model().events,
                    record.until,
                )?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

fn types(vote: &Vote) -> String {
    vote.types.iter().cloned().collect::<Vec<_>>().join(", ")
}

fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

fn row(vote: &Vote, index: &CountryIndex) -> Vec<String> {
    let name = index
        .get(&vote.country)
        .map_or(vote.country.as_str(), |entry| entry.name("en"));
    let mut row = vec![
        vote.polling_day.clone(),
        format!("{name} ({})", vote.country),
        types(vote),
    ];
    match &vote.assessment {
        Assessment::Assessed(assessed) => row.extend([
            percent(assessed.probability),
            format!("{} to {}", percent(assessed.low), percent(assessed.high)),
            format!("{} of {} disrupted", assessed.like.events, assessed.like.votes),
            assessed.drivers.iter().map(driver).collect::<Vec<_>>().join(", "),
        ]),
        Assessment::NotAssessed { missing } => row.extend([
            "not assessed".to_owned(),
            String::new(),
            String::new(),
            format!("no value in use: {}", without_value(missing)),
        ]),
    }
    row
}

fn driver(driver: &Driver) -> String {
    format!("{} {:+.1}", driver.input.key, driver.contribution)
}

fn record_of(vote: &Vote) -> Vec<String> {
    let mut row = vec![vote.country.clone(), vote.polling_day.clone(), types(vote)];
    match &vote.assessment {
        Assessment::Assessed(assessed) => row.extend([
            format!("{:.4}", assessed.probability),
            format!("{:.4}", assessed.low),
            format!("{:.4}", assessed.high),
            assessed.any_cause.map_or_else(String::new, |p| format!("{p:.4}")),
            assessed.like.votes.to_string(),
            assessed.like.events.to_string(),
            String::new(),
        ]),
        Assessment::NotAssessed { missing } => {
            row.extend(std::iter::repeat_n(String::new(), 6));
            row.push(without_value(missing));
        }
    }
    row
}
