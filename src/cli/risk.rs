//! What the commands on risk share: the base as of a day, with or without a supposition, and what is made of it.

use super::error::CliError;
use super::{Cli, day, today};
use crate::kb::Kb;
use crate::policy::{Answers, Policy, QuestionSet};
use crate::risk::{
    Assessment, Design, Forecast, Forecaster, Lack, Missing, Profile, Profiler, Rating, Record, Settings, Supposition,
};
use chrono::NaiveDate;
use clap::Args;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Longest look ahead for the forecast shown beside a profile, in days.
const AHEAD: u64 = 3653;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Assess as of this day: what is dated later is not seen.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub(super) as_of: Option<NaiveDate>,
    /// Suppose that a legal attribute has this value (writtenOrderRequired=yes), or the facts of a Turtle file (FILE.ttl).
    #[arg(long, value_name = "ATTRIBUTE=VALUE|FILE.ttl")]
    pub(super) what_if: Option<String>,
}

/// What follows from a base.
pub(super) struct Assessed {
    pub(super) answers: Answers,
    pub(super) profiles: BTreeMap<String, Profile>,
    /// The forecast of the next vote of each country that has one.
    pub(super) forecasts: BTreeMap<String, Forecast>,
    /// Why there are no forecasts at all.
    pub(super) no_forecast: Option<String>,
}

impl Options {
    pub(super) fn day(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(today)
    }

    /// Reads the supposition, for these countries or, where none is named, for all.
    pub(super) fn supposition(&self, kb: &Kb, countries: &[&str]) -> Result<Option<Supposition>, CliError> {
        let Some(text) = &self.what_if else {
            return Ok(None);
        };
        let file = Path::new(text);
        let turtle = file
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("ttl"));
        Ok(Some(if turtle {
            let content = fs::read_to_string(file).map_err(|error| CliError::Unreadable {
                file: PathBuf::from(file),
                reason: error.to_string(),
            })?;
            Supposition::turtle(kb, text, &content)?
        } else {
            Supposition::attribute(kb, text, countries)?
        }))
    }

    /// The base as of the day.
    pub(super) fn base(&self, cli: &Cli) -> Result<Kb, CliError> {
        Ok(cli.load()?.at(self.day())?)
    }
}

/// Answers the questions, profiles these countries, and forecasts their next votes.
pub(super) fn assess(kb: &Kb, set: &QuestionSet, as_of: NaiveDate, countries: &[&str]) -> Result<Assessed, CliError> {
    let design = Design::built_in()?;
    let policy = Policy::new(kb, set, as_of)?;
    let answers = policy.ask(&design.questions(), None)?;
    let maker = Profiler::new(&policy, &answers, design, None)?;
    let profiles = maker
        .all(countries)
        .into_iter()
        .map(|profile| (profile.country.clone(), profile))
        .collect();
    let settings = Settings::built_in()?;
    let record = Record::for_forecasts(kb, settings)?;
    let (mut forecasts, mut no_forecast) = (BTreeMap::new(), None);
    match Forecaster::new(&record, settings, as_of) {
        Ok(forecaster) => {
            for forecast in forecaster.coming(AHEAD) {
                if countries.contains(&forecast.country.as_str()) {
                    forecasts.entry(forecast.country.clone()).or_insert(forecast);
                }
            }
        }
        Err(error) => no_forecast = Some(error.to_string()),
    }
    Ok(Assessed {
        answers,
        profiles,
        forecasts,
        no_forecast,
    })
}

/// A score with its interval, or that there is none.
pub(super) fn rated(rating: &Rating) -> String {
    match rating {
        Rating::Assessed { score, low, high } => format!("{score:.1} ({low:.1} to {high:.1})"),
        Rating::NotAssessed { .. } => "not assessed".to_owned(),
    }
}

/// Why something was not assessed.
pub(super) fn lacking(reasons: &[Lack]) -> String {
    reasons
        .iter()
        .map(|lack| match lack {
            Lack::Country { known, all } => format!("{known} of {all} inputs known, too few for a profile"),
            Lack::Family { known, all } => format!("{known} of its {all} inputs known"),
            Lack::Components { known, all } => format!("{known} of its {all} parts known"),
            Lack::Sources { known, needed } => format!("facts of {known} sources, {needed} needed"),
        })
        .collect::<Vec<_>>()
        .join("; ")
}

/// A probability with its interval, or that there is none.
pub(super) fn forecast_in_short(forecast: &Forecast) -> String {
    match &forecast.assessment {
        Assessment::Assessed(assessed) => format!(
            "{:.0}% ({:.0} to {:.0})",
            assessed.probability * 100.0,
            assessed.low * 100.0,
            assessed.high * 100.0
        ),
        Assessment::NotAssessed { .. } => "not assessed".to_owned(),
    }
}

/// Indicators without a value in use, each once.
pub(super) fn without_value(missing: &[Missing]) -> String {
    let named: std::collections::BTreeSet<&str> = missing.iter().map(|one| one.indicator.as_str()).collect();
    named.into_iter().collect::<Vec<_>>().join(", ")
}

/// Which families are put together.
pub(super) fn together() -> Result<String, CliError> {
    Ok(Design::built_in()?.together.join(", "))
}
