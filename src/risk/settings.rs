//! The settings of the forecast, from `reports/risk/forecast.toml`.

use super::RiskError;
use super::record::Label;
use crate::policy::resource;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The file of settings.
const FILE: &str = "forecast.toml";

static BUILT_IN: LazyLock<Result<Settings, String>> = LazyLock::new(|| {
    toml::from_str(resource("risk/forecast.toml")).map_err(|error: toml::de::Error| error.to_string())
});

/// What is forecast, from what, and how it is judged.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The event.
    pub event: Event,
    /// The model.
    pub model: Model,
    /// Features in the order of the coefficients.
    #[serde(rename = "feature")]
    pub features: Vec<Feature>,
    /// Indicators read.
    #[serde(rename = "indicator")]
    pub indicators: Vec<Known>,
    /// The backtest.
    pub backtest: Judging,
}

/// What counts as a disruption ordered around a national vote.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Publisher whose releases are the record of disruptions.
    pub publisher: String,
    /// First day of its systematic record.
    pub record_from: NaiveDate,
    /// Keys of the kinds that count.
    pub kinds: Vec<String>,
    /// Key of the trigger that counts beside the mark of being related to an election.
    pub trigger: String,
    /// Keys of the scopes that count in the wider label.
    pub wide_scopes: Vec<String>,
    /// Days before the first polling day from which a disruption may begin.
    pub days_before: u64,
    /// Days after the last polling day until which it may begin; votes at most so many days apart are one event.
    pub days_after: u64,
    /// Keys of the types of vote.
    pub votes: Vec<String>,
}

/// How the model is made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Days before the first polling day on which features are taken.
    pub lead_days: u64,
    /// Weight of the squared standardised coefficients.
    pub penalty: f64,
    /// Weight, in votes, of the share of the subregion beside that of the country.
    pub own_weight: f64,
    /// Weight, in votes, of the wider area's share beside that of a region or subregion.
    pub region_weight: f64,
    /// Weight, in votes, of a share of one in `world_weight` beside that of the world.
    pub world_weight: f64,
    /// Fewest votes to learn from.
    pub fewest_votes: usize,
    /// Fewest votes with a disruption to learn from.
    pub fewest_events: usize,
}

/// One feature.
#[derive(Debug, Clone, Deserialize)]
pub struct Feature {
    /// Its name; the suffix of its messages.
    pub key: String,
    /// What is made of what is known.
    #[serde(flatten)]
    pub form: Form,
}

/// How a feature is made.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Form {
    /// The indicator's value.
    Linear {
        /// Its key.
        indicator: String,
    },
    /// The square of its distance from a point.
    SquaredDistance {
        /// Its key.
        indicator: String,
        /// The point.
        from: f64,
    },
    /// Its log-odds as a share of `scale`, kept finite by `pad`: `ln((v + pad) / (scale - v + pad))`.
    LogOdds {
        /// Its key.
        indicator: String,
        /// The whole.
        scale: f64,
        /// Added to both sides.
        pad: f64,
    },
    /// 1 where a president is elected, otherwise 0.
    Presidential,
    /// Log-odds of the share of earlier votes with a disruption: own, subregional, regional and world-wide drawn together.
    History,
}

impl Form {
    /// The indicator that it is made of.
    #[must_use]
    pub fn indicator(&self) -> Option<&str> {
        match self {
            Self::Linear { indicator } | Self::SquaredDistance { indicator, .. } | Self::LogOdds { indicator, .. } => {
                Some(indicator)
            }
            Self::Presidential | Self::History => None,
        }
    }
}

/// From when on an indicator's values may be used.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Key of the indicator.
    pub id: String,
    /// First day of use.
    #[serde(rename = "known")]
    pub from: Lag,
    /// Oldest value in use, in years before the day.
    pub max_age_years: i32,
}

/// So many years after the year of a value, on a day of the calendar.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lag {
    years: i32,
    month: u32,
    day: u32,
}

impl Lag {
    /// First day on which a value for `year` may be used.
    #[must_use]
    pub fn day(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year.checked_add(self.years)?, self.month, self.day)
    }
}

impl Known {
    /// Whether a value for `year` may be used on `day`.
    #[must_use]
    pub fn usable(&self, year: i32, day: NaiveDate) -> bool {
        self.from.day(year).is_some_and(|first| first <= day) && day.year() - year <= self.max_age_years
    }
}

/// How the forecast is judged.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Judging {
    /// First year of votes that are forecast.
    pub from_year: i32,
    /// Probabilities of warning, that of the lists of names first.
    pub thresholds: Vec<f64>,
    /// Upper edges of the bins of the calibration table.
    pub bins: Vec<f64>,
    /// Forecasts of like probability that one is set beside.
    pub neighbours: usize,
    /// Resamples of the bootstrap.
    pub resamples: u64,
    /// Seed of the bootstrap.
    pub seed: u64,
    /// Indicator of democracy that stands alone as a baseline.
    pub democracy: String,
    /// Score of experts that stands alone as a baseline.
    pub expert: String,
    /// Weight, in votes, of the base rate in shares of groups.
    pub group_weight: f64,
    /// What else is tried.
    #[serde(rename = "variant")]
    pub variants: Vec<Variant>,
}

/// A trial beside the model as it is used.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Its name.
    pub key: String,
    /// The label that is forecast.
    pub label: Label,
    /// Days before the first polling day on which features are taken.
    pub lead_days: u64,
    /// Days by which the record of disruptions ends earlier still.
    pub stale_days: u64,
}

impl Settings {
    /// The settings that are part of the program.
    ///
    /// # Errors
    /// The file is at fault, or a feature names an indicator that has no entry.
    pub fn built_in() -> Result<&'static Self, RiskError> {
        let fault = |reason: String| RiskError::Settings { file: FILE, reason };
        let settings = BUILT_IN.as_ref().map_err(|reason| fault(reason.clone()))?;
        let named = settings.features.iter().filter_map(|feature| feature.form.indicator());
        let judges = [&settings.backtest.democracy, &settings.backtest.expert];
        for id in named.chain(judges.into_iter().map(String::as_str)) {
            if settings.indicator(id).is_none() {
                return Err(fault(format!("{id} is used and has no [[indicator]]")));
            }
        }
        Ok(settings)
    }

    /// From when on an indicator's values may be used.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Known> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }
}
