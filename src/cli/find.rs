//! `scrutineer find`: countries for which an expression over answers, regions and dates holds.

use super::Cli;
use super::error::{CliError, csv_error};
use super::policy::{Format, QuestionOptions as Options};
use super::table::table;
use crate::policy::{CountryFacts, Expression, Policy};
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Find {
    /// The expression, for example: P15=alert and (P03=no or P04=no) and region:Africa and election<180d
    #[arg(value_name = "EXPR")]
    expression: String,
    #[command(flatten)]
    options: Options,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

impl Find {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let (kb, set, watch) = self.options.ready(cli)?;
        let countries = CountryFacts::read(&kb, self.options.day())?;
        let expression = Expression::parse(&self.expression, &set, &countries)
            .map_err(|error| CliError::Arguments(error.to_string()))?;
        let policy = Policy::new(&kb, &set, self.options.day())?;
        let named = expression.questions();
        let answers = policy.ask(&named, None)?;
        drop(watch);

        let mut header = vec!["Code", "Country", "Days to vote"];
        header.extend(&named);
        let rows: Vec<Vec<String>> = countries
            .countries()
            .iter()
            .filter(|entry| expression.holds(&entry.iso3, &answers, &countries))
            .map(|entry| {
                let mut row = vec![
                    entry.iso3.clone(),
                    entry.name("en").to_owned(),
                    countries
                        .days_to_vote(&entry.iso3)
                        .map_or_else(String::new, |days| days.to_string()),
                ];
                row.extend(named.iter().map(|id| {
                    answers.get(id, &entry.iso3).map_or_else(String::new, |answer| {
                        if answer.values.is_empty() {
                            answer.code.clone()
                        } else {
                            format!("{} ({})", answer.code, answer.values.join("; "))
                        }
                    })
                }));
                row
            })
            .collect();

        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                let list: Vec<serde_json::Value> = rows
                    .iter()
                    .map(|row| {
                        serde_json::json!({
                            "country": row[0],
                            "name": row[1],
                            "days_to_vote": countries.days_to_vote(&row[0]),
                            "answers": named
                                .iter()
                                .filter_map(|id| answers.get(id, &row[0]))
                                .collect::<Vec<_>>(),
                        })
                    })
                    .collect();
                serde_json::to_writer_pretty(&mut out, &list).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Csv => {
                let mut csv = csv::Writer::from_writer(&mut out);
                csv.write_record(&header).map_err(csv_error)?;
                for row in &rows {
                    csv.write_record(row).map_err(csv_error)?;
                }
                csv.flush()?;
            }
            Format::Table => {
                let count = rows.len();
                if count > 0 {
                    writeln!(out, "{}", table(&header, rows))?;
                }
                writeln!(
                    out,
                    "{count} {} as of {}",
                    if count == 1 {
                        "country or area"
                    } else {
                        "countries and areas"
                    },
                    self.options.day()
                )?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
