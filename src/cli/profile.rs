//! `scrutineer profile`: the threat profile of a country, down to its facts.

use super::error::CliError;
use super::risk::{Assessed, Options, assess, forecast_in_short, lacking, rated, together};
use super::table::table;
use super::{Cli, resolve};
use crate::policy::QuestionSet;
use crate::risk::{Family, Part, Profile as Threats, Rating};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::io::{self, Write};
use std::process::ExitCode;

/// Drivers of a family that the table shows.
const DRIVERS: usize = 3;

#[derive(Debug, Args)]
pub(super) struct Profile {
    /// Countries (ISO code, M49 number or name).
    #[arg(required = true)]
    countries: Vec<String>,
    /// Show every input of this family or threat with its facts (network, T01).
    #[arg(long, value_name = "FAMILY|THREAT")]
    open: Option<String>,
    #[command(flatten)]
    options: Options,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people.
    Table,
    /// Everything, down to the facts.
    Json,
}

impl Profile {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let kb = self.options.base(cli)?;
        let index = kb.countries()?;
        let entries = resolve(&index, &self.countries)?;
        let codes: Vec<&str> = entries.iter().map(|entry| entry.iso3.as_str()).collect();
        let set = QuestionSet::built_in()?;
        let as_of = self.options.day();
        let supposition = self.options.supposition(&kb, &codes)?;
        let before = assess(&kb, &set, as_of, &codes)?;
        let after = match &supposition {
            Some(supposition) => Some(assess(&supposition.over(kb)?, &set, as_of, &codes)?),
            None => None,
        };
        if let Some(open) = &self.open
            && let Some(profile) = before.profiles.values().next()
            && profile.family(open).is_none()
        {
            let families: Vec<&str> = profile.families.iter().map(|family| family.key.as_str()).collect();
            return Err(CliError::Arguments(format!(
                "{open:?} is no family of threats; there are {}, and their threats",
                families.join(", ")
            )));
        }

        let mut out = io::BufWriter::new(io::stdout().lock());
        if self.format == Format::Json {
            let told: Vec<serde_json::Value> = codes
                .iter()
                .map(|code| {
                    json!({
                        "profile": before.profiles.get(*code),
                        "forecast": before.forecasts.get(*code),
                        "supposed": after.as_ref().map(|after| json!({
                            "what": supposition.as_ref().map(|supposition| &supposition.told),
                            "answers": changes(&before, after, code),
                            "profile": after.profiles.get(*code),
                            "forecast": after.forecasts.get(*code),
                        })),
                    })
                })
                .collect();
            serde_json::to_writer_pretty(&mut out, &told).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            for entry in &entries {
                let Some(profile) = before.profiles.get(&entry.iso3) else {
                    continue;
                };
                writeln!(out, "{} ({}) as of {as_of}", entry.name("en"), entry.iso3)?;
                self.show(
                    &mut out,
                    profile,
                    after.as_ref().and_then(|after| after.profiles.get(&entry.iso3)),
                )?;
                match (before.forecasts.get(&entry.iso3), &before.no_forecast) {
                    (Some(forecast), _) => {
                        writeln!(
                            out,
                            "Forecast of a disruption around the vote of {}: {}{}",
                            forecast.polling_day,
                            forecast_in_short(forecast),
                            after
                                .as_ref()
                                .and_then(|after| after.forecasts.get(&entry.iso3))
                                .map_or_else(String::new, |after| format!("; supposed: {}", forecast_in_short(after)))
                        )?;
                    }
                    (None, Some(reason)) => writeln!(out, "No forecast: {reason}")?,
                    (None, None) => writeln!(out, "No forecast: no national vote is expected with a day or month")?,
                }
                if let (Some(after), Some(supposition)) = (&after, &supposition) {
                    writeln!(out, "Supposed: {}. Answers that change:", supposition.told)?;
                    let changes = changes(&before, after, &entry.iso3);
                    if changes.is_empty() {
                        writeln!(out, "  none")?;
                    }
                    for (question, from, to) in changes {
                        writeln!(out, "  {question}: {from} -> {to}")?;
                    }
                }
                writeln!(out)?;
            }
            writeln!(
                out,
                "Scores run from 0 (no concern recorded) to 10; in brackets the span of 90 of 100 draws. Together: {}.\n\
                 docs/METHOD.md tells how they are made and what they must not be used for.",
                together()?
            )?;
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    fn show(&self, out: &mut impl Write, profile: &Threats, after: Option<&Threats>) -> Result<(), CliError> {
        let mut header = vec![
            "Family",
            "Score",
            "Exposure",
            "Safeguards",
            "History",
            "Reliability",
            "Drivers or reasons",
        ];
        if after.is_some() {
            header.insert(2, "Supposed");
        }
        let line = |key: &str, rating: &Rating, family: Option<&Family>, grade: &str, supposed: Option<&Rating>| {
            let mut row = vec![key.to_owned(), rated(rating)];
            if after.is_some() {
                row.push(supposed.map_or_else(String::new, rated));
            }
            for place in 0..3 {
                row.push(
                    family
                        .and_then(|family| family.components.get(place))
                        .and_then(|component| component.score)
                        .map_or_else(|| "–".to_owned(), |score| format!("{score:.1}")),
                );
            }
            row.push(grade.to_owned());
            row.push(match (rating, family) {
                (Rating::NotAssessed { reasons }, _) => lacking(reasons),
                (_, Some(family)) => family
                    .drivers()
                    .into_iter()
                    .take(DRIVERS)
                    .map(|(part, effect)| format!("{}={} {effect:+.1}", part.input, part.told))
                    .collect::<Vec<_>>()
                    .join(", "),
                _ => String::new(),
            });
            row
        };
        let mut rows: Vec<Vec<String>> = profile
            .families
            .iter()
            .map(|family| {
                let supposed = after
                    .and_then(|after| after.family(&family.key))
                    .map(|family| &family.rating);
                line(&family.key, &family.rating, Some(family), family.grade.name(), supposed)
            })
            .collect();
        rows.push(line(
            "together",
            &profile.overall,
            None,
            profile.grade.name(),
            after.map(|after| &after.overall),
        ));
        writeln!(out, "{}", table(&header, rows))?;
        if let Some(family) = self.open.as_deref().and_then(|open| profile.family(open)) {
            let header = ["Part", "Input", "Told", "Of", "Concern", "Effect", "Doubts", "Facts"];
            let rows = family.components.iter().flat_map(|component| {
                let known = component.parts.iter().map(|part| opened(component.side.name(), part));
                let without = |told: &'static str| {
                    move |input: &String| {
                        let mut row = vec![component.side.name().to_owned(), input.clone(), told.to_owned()];
                        row.resize(8, String::new());
                        row
                    }
                };
                known
                    .chain(component.missing.iter().map(without("unknown")))
                    .chain(component.unlisted.iter().map(without("nothing listed")))
            });
            writeln!(out, "{}", table(&header, rows))?;
        }
        Ok(())
    }
}

fn opened(side: &str, part: &Part) -> Vec<String> {
    let doubts: Vec<&str> = [
        (part.old, "old"),
        (part.doubtful, "doubtful"),
        (part.conflict, "conflict"),
    ]
    .into_iter()
    .filter_map(|(holds, name)| holds.then_some(name))
    .collect();
    vec![
        side.to_owned(),
        part.input.clone(),
        part.told.clone(),
        part.date.clone().unwrap_or_default(),
        if part.low < part.high {
            format!("{:.2} ({:.2} to {:.2})", part.share, part.low, part.high)
        } else {
            format!("{:.2}", part.share)
        },
        part.effect.map_or_else(String::new, |effect| format!("{effect:+.2}")),
        doubts.join(", "),
        part.facts.join("\n"),
    ]
}

/// Answers of a country that a supposition changes: question, code before and code after.
pub(super) fn changes(before: &Assessed, after: &Assessed, country: &str) -> Vec<(String, String, String)> {
    before
        .answers
        .all()
        .filter(|answer| answer.country == country)
        .filter_map(|answer| {
            let other = after.answers.get(&answer.question, country)?;
            (other.code != answer.code).then(|| (answer.question.clone(), answer.code.clone(), other.code.clone()))
        })
        .collect()
}
