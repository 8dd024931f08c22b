//! `scrutineer rank`: countries by their threat profiles.

use super::error::{CliError, csv_error};
use super::policy::Format;
use super::profile::changes;
use super::risk::{Assessed, Options, assess, forecast_in_short, lacking, rated, together};
use super::table::table;
use super::{Cli, resolve};
use crate::kb::CountryEntry;
use crate::policy::{CountryFacts, QuestionSet};
use crate::risk::{Grade, Profile, Rating};
use clap::Args;
use serde_json::json;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Rank {
    /// Countries (ISO code, M49 number or name); all members of the United Nations when none is given.
    countries: Vec<String>,
    /// Rank by the family of this threat, or by a family (T01, network); by the families put together when not given.
    #[arg(long, value_name = "FAMILY|THREAT")]
    threat: Option<String>,
    /// Only the countries of this region.
    #[arg(long, conflicts_with = "countries")]
    region: Option<String>,
    /// Show so many countries.
    #[arg(long, value_name = "NUMBER")]
    top: Option<usize>,
    #[command(flatten)]
    options: Options,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

impl Rank {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let kb = self.options.base(cli)?;
        let as_of = self.options.day();
        let index = kb.countries()?;
        let facts = CountryFacts::read(&kb, as_of)?;
        let entries: Vec<&CountryEntry> = if let Some(region) = &self.region {
            facts.in_region(region).map_err(|names| {
                CliError::Arguments(format!("unknown region {region:?}; there are {}", names.join(", ")))
            })?
        } else if self.countries.is_empty() {
            index.all().iter().filter(|entry| entry.un_member).collect()
        } else {
            resolve(&index, &self.countries)?
        };
        let codes: Vec<&str> = entries.iter().map(|entry| entry.iso3.as_str()).collect();
        let set = QuestionSet::built_in()?;
        let named: &[&str] = if self.countries.is_empty() && self.region.is_none() {
            &[]
        } else {
            &codes
        };
        let supposition = self.options.supposition(&kb, named)?;
        let before = assess(&kb, &set, as_of, &codes)?;
        let after = match &supposition {
            Some(supposition) => Some(assess(&supposition.over(kb)?, &set, as_of, &codes)?),
            None => None,
        };
        let mut ranked: Vec<(&CountryEntry, &Profile)> = entries
            .iter()
            .filter_map(|entry| Some((*entry, before.profiles.get(&entry.iso3)?)))
            .collect();
        if let Some((_, profile)) = ranked.first() {
            self.rating(profile)?;
        }
        let score = |profile: &Profile| self.rating(profile).ok().and_then(|(rating, _)| rating.score());
        // the highest score first; what is not assessed last
        ranked.sort_by(|one, other| {
            score(other.1)
                .unwrap_or(-1.0)
                .total_cmp(&score(one.1).unwrap_or(-1.0))
                .then_with(|| one.0.iso3.cmp(&other.0.iso3))
        });
        ranked.truncate(self.top.unwrap_or(usize::MAX));

        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                let list: Vec<serde_json::Value> = ranked
                    .iter()
                    .map(|(entry, profile)| self.told(entry, profile, &before, after.as_ref()))
                    .collect();
                let document = json!({
                    "as_of": as_of,
                    "supposed": supposition.as_ref().map(|supposition| &supposition.told),
                    "countries": list,
                });
                serde_json::to_writer_pretty(&mut out, &document).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Csv => self.write_csv(&mut out, &ranked, after.as_ref())?,
            Format::Table => {
                self.write_table(&mut out, &ranked, &before, after.as_ref())?;
                if let (Some(after), Some(supposition)) = (&after, &supposition) {
                    write_changes(&mut out, &supposition.told, &codes, &before, after)?;
                }
                if let Some(reason) = &before.no_forecast {
                    writeln!(out, "No forecasts: {reason}")?;
                }
                writeln!(
                    out,
                    "As of {as_of}. Scores run from 0 (no concern recorded) to 10; in brackets the span of 90 of 100 draws: countries whose\n\
                     spans overlap are not told apart. {}docs/METHOD.md tells how scores are made and what they must not be used for.",
                    match &self.threat {
                        Some(_) => String::new(),
                        None => format!("Ranked by {} together. ", together()?),
                    }
                )?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    fn write_csv(
        &self,
        out: &mut impl Write,
        ranked: &[(&CountryEntry, &Profile)],
        after: Option<&Assessed>,
    ) -> Result<(), CliError> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record([
            "country",
            "score",
            "low",
            "high",
            "reliability",
            "grade",
            "supposed",
            "reasons",
        ])
        .map_err(csv_error)?;
        for (entry, profile) in ranked {
            csv.write_record(self.record(entry, profile, after)?)
                .map_err(csv_error)?;
        }
        Ok(csv.flush()?)
    }

    fn write_table(
        &self,
        out: &mut impl Write,
        ranked: &[(&CountryEntry, &Profile)],
        before: &Assessed,
        after: Option<&Assessed>,
    ) -> Result<(), CliError> {
        let mut header = vec![
            "",
            "Country",
            "Score",
            "Reliability",
            "Next vote",
            "Forecast",
            "Reasons",
        ];
        if after.is_some() {
            header.insert(3, "Supposed");
            header.insert(7, "Supposed");
        }
        let rows = ranked
            .iter()
            .enumerate()
            .map(|(place, (entry, profile))| self.row(place, entry, profile, before, after))
            .collect::<Result<Vec<_>, CliError>>()?;
        Ok(writeln!(out, "{}", table(&header, rows))?)
    }

    /// What countries are ranked by, with its grade.
    fn rating<'a>(&self, profile: &'a Profile) -> Result<(&'a Rating, Grade), CliError> {
        let Some(name) = &self.threat else {
            return Ok((&profile.overall, profile.grade));
        };
        profile
            .family(name)
            .map(|family| (&family.rating, family.grade))
            .ok_or_else(|| {
                let families: Vec<&str> = profile.families.iter().map(|family| family.key.as_str()).collect();
                CliError::Arguments(format!(
                    "{name:?} is no family of threats; there are {}, and their threats",
                    families.join(", ")
                ))
            })
    }

    fn row(
        &self,
        place: usize,
        entry: &CountryEntry,
        profile: &Profile,
        before: &Assessed,
        after: Option<&Assessed>,
    ) -> Result<Vec<String>, CliError> {
        let (rating, grade) = self.rating(profile)?;
        let forecast = before.forecasts.get(&entry.iso3);
        let mut row = vec![
            if rating.score().is_some() {
                (place + 1).to_string()
            } else {
                "–".to_owned()
            },
            format!("{} ({})", entry.name("en"), entry.iso3),
            rated(rating),
        ];
        if let Some(after) = after {
            row.push(match after.profiles.get(&entry.iso3) {
                Some(profile) => rated(self.rating(profile)?.0),
                None => String::new(),
            });
        }
        row.push(grade.name().to_owned());
        row.push(forecast.map_or_else(String::new, |forecast| forecast.polling_day.clone()));
        row.push(forecast.map_or_else(String::new, forecast_in_short));
        if let Some(after) = after {
            row.push(
                after
                    .forecasts
                    .get(&entry.iso3)
                    .map_or_else(String::new, forecast_in_short),
            );
        }
        row.push(match rating {
            Rating::NotAssessed { reasons } => lacking(reasons),
            Rating::Assessed { .. } => String::new(),
        });
        Ok(row)
    }

    fn record(
        &self,
        entry: &CountryEntry,
        profile: &Profile,
        after: Option<&Assessed>,
    ) -> Result<Vec<String>, CliError> {
        let (rating, grade) = self.rating(profile)?;
        let mut record = vec![entry.iso3.clone()];
        match rating {
            Rating::Assessed { score, low, high } => {
                record.extend([score, low, high].map(|number| format!("{number:.2}")));
            }
            Rating::NotAssessed { .. } => record.extend(std::iter::repeat_n(String::new(), 3)),
        }
        let reliability = self
            .threat
            .as_deref()
            .and_then(|name| profile.family(name))
            .map_or(profile.reliability, |family| family.reliability);
        record.push(format!("{reliability:.2}"));
        record.push(grade.name().to_owned());
        record.push(match after.and_then(|after| after.profiles.get(&entry.iso3)) {
            Some(profile) => self
                .rating(profile)?
                .0
                .score()
                .map_or_else(String::new, |score| format!("{score:.2}")),
            None => String::new(),
        });
        record.push(match rating {
            Rating::NotAssessed { reasons } => lacking(reasons),
            Rating::Assessed { .. } => String::new(),
        });
        Ok(record)
    }

    fn told(
        &self,
        entry: &CountryEntry,
        profile: &Profile,
        before: &Assessed,
        after: Option<&Assessed>,
    ) -> serde_json::Value {
        let rating = |profile: &Profile| {
            self.rating(profile).map_or(
                serde_json::Value::Null,
                |(rating, grade)| json!({ "rating": rating, "grade": grade }),
            )
        };
        json!({
            "country": entry.iso3,
            "name": entry.name("en"),
            "ranked_by": rating(profile),
            "overall": profile.overall,
            "families": profile.families.iter().map(|family| json!({
                "key": family.key,
                "rating": family.rating,
                "grade": family.grade,
            })).collect::<Vec<_>>(),
            "forecast": before.forecasts.get(&entry.iso3),
            "supposed": after.map(|after| json!({
                "ranked_by": after.profiles.get(&entry.iso3).map(rating),
                "answers": changes(before, after, &entry.iso3),
                "forecast": after.forecasts.get(&entry.iso3),
            })),
        })
    }
}

/// How many countries each supposed change of an answer touches.
fn write_changes(
    out: &mut impl Write,
    told: &str,
    codes: &[&str],
    before: &Assessed,
    after: &Assessed,
) -> Result<(), CliError> {
    let mut counted: std::collections::BTreeMap<(String, String, String), Vec<&str>> =
        std::collections::BTreeMap::new();
    for code in codes {
        for change in changes(before, after, code) {
            counted.entry(change).or_default().push(code);
        }
    }
    writeln!(out, "Supposed: {told}. Answers that change:")?;
    if counted.is_empty() {
        writeln!(out, "  none")?;
    }
    for ((question, from, to), countries) in counted {
        writeln!(out, "  {question}: {from} -> {to} ({})", countries.join(", "))?;
    }
    Ok(())
}
