//! Forecasts of coming votes.

use super::RiskError;
use super::features::{Count, Cut, Features, Input, Missing};
use super::model::Model;
use super::record::{Label, Record, Vote};
use super::settings::Settings;
use super::track::{Beside, TrackRecord, Training, Trial, presidential};
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// The forecast of a vote.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Forecast {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// First polling day, `YYYY-MM-DD`, or its month, `YYYY-MM`, where no day is known.
    #[schema(example = "2027-08-10")]
    pub polling_day: String,
    /// First polling day, or the first day of its month.
    #[serde(skip)]
    #[schema(ignore)]
    pub first: NaiveDate,
    /// Only the month is known.
    pub month_only: bool,
    /// Keys of the types of vote.
    pub types: BTreeSet<String>,
    /// IRIs of the votes.
    pub elections: BTreeSet<String>,
    /// What can be said of it.
    #[serde(flatten)]
    pub assessment: Assessment,
}

/// What can be said of a vote.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(tag = "assessment", rename_all = "kebab-case")]
pub enum Assessment {
    /// A probability.
    Assessed(Box<Assessed>),
    /// Too little is known.
    NotAssessed {
        /// What is missing.
        missing: Vec<Missing>,
    },
}

/// A probability, what drives it, and how such probabilities did.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Assessed {
    /// Probability that a disruption that its source relates to an election is ordered in the window.
    pub probability: f64,
    /// Lower bound of the interval that holds 90 of 100 for the coefficients' uncertainty.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// The same for a disruption of any cause, national or regional; absent where too little is known to learn it.
    pub any_cause: Option<f64>,
    /// What moved it, strongest first.
    pub drivers: Vec<Driver>,
    /// Past forecasts of like probability.
    pub like: Count,
}

/// A feature and what it adds.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Driver {
    /// The feature.
    #[serde(flatten)]
    pub input: Input,
    /// What it adds to the log-odds, beside its mean among the votes learned from.
    pub contribution: f64,
}

/// A forecaster as of a day.
#[derive(Debug)]
pub struct Forecaster<'a> {
    features: Features<'a>,
    settings: &'a Settings,
    as_of: NaiveDate,
    model: Model,
    wide: Option<(Features<'a>, Model)>,
    record: Option<TrackRecord>,
}

impl<'a> Forecaster<'a> {
    /// Learns from all votes whose windows ended by `as_of`. `record` must have been read from the base as of that day.
    ///
    /// # Errors
    /// Too little is known by then, or the search fails.
    pub fn new(record: &'a Record, settings: &'a Settings, as_of: NaiveDate) -> Result<Self, RiskError> {
        let lead = settings.model.lead_days;
        let features = Features::new(record, settings, Label::Election);
        let model = Training::gather(&features, as_of, lead).fit(settings, as_of)?;
        let wide = Features::new(record, settings, Label::Any);
        let wide = Training::gather(&wide, as_of, lead)
            .fit(settings, as_of)
            .ok()
            .map(|model| (wide, model));
        let trial = Trial {
            label: Label::Election,
            lead_days: lead,
            stale_days: 0,
        };
        Ok(Self {
            features,
            settings,
            as_of,
            model,
            wide,
            record: TrackRecord::make(
                record,
                settings,
                trial,
                (settings.backtest.from_year, as_of.year()),
                Beside::Nothing,
            )
            .ok(),
        })
    }

    /// The model.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Forecasts of the votes expected from the as-of day on, within so many days, in order of day and country.
    #[must_use]
    pub fn coming(&self, within: u64) -> Vec<Forecast> {
        let last = self.as_of.checked_add_days(Days::new(within)).unwrap_or(NaiveDate::MAX);
        let mut coming: Vec<Forecast> = self
            .features
            .record()
            .expected
            .iter()
            // a month counts until it is over
            .filter(|vote| vote.last >= self.as_of && vote.first <= last)
            .map(|vote| self.of(vote))
            .collect();
        coming.sort_by(|one, other| (one.first, &one.country).cmp(&(other.first, &other.country)));
        coming
    }

    /// The forecast of one vote.
    #[must_use]
    pub fn of(&self, vote: &Vote) -> Forecast {
        let cut = Cut::at(self.as_of);
        let assessment = match self.features.of(&vote.country, presidential(vote), cut) {
            Err(missing) => Assessment::NotAssessed { missing },
            Ok(inputs) => Assessment::Assessed(Box::new(self.assess(vote, inputs, cut))),
        };
        Forecast {
            country: vote.country.clone(),
            polling_day: vote.polling_day(),
            first: vote.first,
            month_only: vote.month_only,
            types: vote.types.clone(),
            elections: vote.elections.clone(),
            assessment,
        }
    }

    fn assess(&self, vote: &Vote, inputs: Vec<Input>, cut: Cut) -> Assessed {
        let row = |inputs: &[Input]| inputs.iter().map(|input| input.value).collect::<Vec<f64>>();
        let prediction = self.model.predict(&row(&inputs));
        let any_cause = self.wide.as_ref().and_then(|(features, model)| {
            let inputs = features.of(&vote.country, presidential(vote), cut).ok()?;
            Some(model.predict(&row(&inputs)).probability)
        });
        let mut drivers: Vec<Driver> = inputs
            .into_iter()
            .zip(prediction.contributions)
            .map(|(input, contribution)| Driver { input, contribution })
            .collect();
        drivers.sort_by(|one, other| other.contribution.abs().total_cmp(&one.contribution.abs()));
        let like = self.record.as_ref().map_or(Count::default(), |record| {
            let (votes, events) = record.like(prediction.probability, self.settings.backtest.neighbours);
            Count { votes, events }
        });
        Assessed {
            probability: prediction.probability,
            low: prediction.low,
            high: prediction.high,
            any_cause,
            drivers,
            like,
        }
    }
}
