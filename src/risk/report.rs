//! The report of the backtest: the model as it is used, what else was tried, and the coefficients today.

use super::RiskError;
use super::backtest::Backtest;
use super::features::Features;
use super::record::{Label, Record};
use super::settings::Settings;
use super::track::{Training, Trial};
use rayon::prelude::*;
use serde::Serialize;

/// A coefficient of the model that learned from all votes judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coefficient {
    /// The feature.
    pub key: String,
    /// Change of the log-odds for a standard deviation of the feature.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
}

/// All figures of the backtest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// First year of votes forecast.
    pub from: i32,
    /// Last year.
    pub to: i32,
    /// The model as it is used.
    pub main: Backtest,
    /// What else was tried, by name.
    pub variants: Vec<(String, Backtest)>,
    /// Votes that the model of today learned from.
    pub votes: usize,
    /// Those with a disruption.
    pub events: usize,
    /// Its coefficients.
    pub coefficients: Vec<Coefficient>,
    /// Votes that were held, of which no day is known.
    pub without_day: usize,
}

impl Report {
    /// Runs the backtest over the votes from `from` to `to` (years), and its variants.
    ///
    /// # Errors
    /// No vote can be judged, too little is known before a year, or a model cannot be fitted.
    pub fn run(record: &Record, settings: &Settings, from: i32, to: i32) -> Result<Self, RiskError> {
        let main = Trial {
            label: Label::Election,
            lead_days: settings.model.lead_days,
            stale_days: 0,
        };
        let run = |trial| Backtest::run(record, settings, trial, from, to);
        let (main, variants) = rayon::join(
            || run(main),
            || {
                settings
                    .backtest
                    .variants
                    .par_iter()
                    .map(|variant| {
                        let trial = Trial {
                            label: variant.label,
                            lead_days: variant.lead_days,
                            stale_days: variant.stale_days,
                        };
                        Ok((variant.key.clone(), run(trial)?))
                    })
                    .collect::<Result<Vec<_>, RiskError>>()
            },
        );
        let features = Features::new(record, settings, Label::Election);
        let model = Training::gather(&features, record.until, settings.model.lead_days).fit(settings, record.until)?;
        Ok(Self {
            from,
            to,
            main: main?,
            variants: variants?,
            votes: model.votes,
            events: model.events,
            coefficients: settings
                .features
                .iter()
                .zip(model.coefficients())
                .map(|(feature, (value, error))| Coefficient {
                    key: feature.key.clone(),
                    value,
                    error,
                })
                .collect(),
            without_day: record.without_day,
        })
    }
}
