//! Past votes, forecast from what was known before them, by the model and by what it is set beside.

use super::RiskError;
use super::features::{Count, Cut, Features};
use super::model::Model;
use super::record::{Label, Record, Vote};
use super::score::{self, Pair};
use super::settings::Settings;
use chrono::{Datelike, NaiveDate};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Who makes a forecast: the model, and what it is set beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Forecaster {
    /// The model.
    Model,
    /// The share of earlier votes with a disruption.
    BaseRate,
    /// That share among votes whose country's last vote had the same outcome.
    LastTime,
    /// That share among votes with, or without, any disruption in the three years before.
    Recent,
    /// The democracy index alone.
    Democracy,
    /// The score of experts alone.
    Expert,
}

/// All, the model first.
pub const FORECASTERS: &[Forecaster] = &[
    Forecaster::Model,
    Forecaster::BaseRate,
    Forecaster::LastTime,
    Forecaster::Recent,
    Forecaster::Democracy,
    Forecaster::Expert,
];

/// What is tried: which label, how early, and with how old a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// The label that is forecast.
    pub label: Label,
    /// Days before the first polling day on which features are taken.
    pub lead_days: u64,
    /// Days by which the record of disruptions ends earlier still.
    pub stale_days: u64,
}

/// A forecast of a vote that was held, and what happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// First polling day.
    pub first: NaiveDate,
    /// Probabilities in the order of [`FORECASTERS`]; the model's alone where it was set beside nothing.
    pub probabilities: Vec<f64>,
    /// Whether a disruption began in the window.
    pub disrupted: bool,
    /// IRIs of the disruptions that began in it.
    pub incidents: Vec<String>,
}

/// The votes of one year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Votes learned from.
    pub learned: usize,
    /// Of these, votes with a disruption.
    pub learned_events: usize,
    /// Votes forecast.
    pub votes: usize,
    /// Votes with a disruption.
    pub events: usize,
    /// Sum of the model's probabilities.
    pub expected: f64,
    /// Votes that could not be forecast, because an indicator has no value.
    pub not_assessed: usize,
}

/// What the model's forecasts are set beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Those of all other forecasters.
    Baselines,
    /// None.
    Nothing,
}

/// Past forecasts and what happened, not scored.
#[derive(Debug, Clone)]
pub struct TrackRecord {
    /// By year.
    pub years: Vec<Year>,
    /// By vote, in order of day and country.
    pub outcomes: Vec<Outcome>,
    /// Of the votes that could not be forecast, those with a disruption.
    pub not_assessed_events: usize,
}

impl TrackRecord {
    /// Forecasts the votes of each year from `from` to `to` from what was known before that year.
    ///
    /// # Errors
    /// As for [`super::Backtest::run`].
    pub fn make(
        record: &Record,
        settings: &Settings,
        trial: Trial,
        (from, to): (i32, i32),
        beside: Beside,
    ) -> Result<Self, RiskError> {
        let features = Features::new(record, settings, trial.label);
        let nothing = RiskError::NothingToJudge {
            from,
            to,
            since: record.since(),
            until: record.until,
        };
        let years: BTreeSet<i32> = record
            .held
            .iter()
            .filter(|vote| record.label(vote, trial.label).is_some())
            .map(|vote| vote.first.year())
            .filter(|year| (from..=to).contains(year))
            .collect();
        let training = Training::gather(&features, record.until, settings.model.lead_days);
        let tested: Vec<Tested> = years
            .into_par_iter()
            .map(|year| test(&features, &training, settings, trial, year, beside))
            .collect::<Result<_, _>>()?;
        let not_assessed_events = tested.iter().map(|one| one.not_assessed_events).sum();
        let (mut years, mut outcomes) = (Vec::new(), Vec::new());
        for one in tested {
            years.push(one.year);
            outcomes.extend(one.outcomes);
        }
        if outcomes.is_empty() {
            return Err(nothing);
        }
        outcomes.sort_by(|one: &Outcome, other| (one.first, &one.country).cmp(&(other.first, &other.country)));
        Ok(Self {
            years,
            outcomes,
            not_assessed_events,
        })
    }

    /// The `many` past forecasts nearest to a probability, and how many of these votes saw a disruption.
    ///
    /// Nearness is the distance of the log-odds; of equally near ones the earlier vote counts.
    #[must_use]
    pub fn like(&self, probability: f64, many: usize) -> (usize, usize) {
        let odds = |p: f64| (p / (1.0 - p)).ln();
        let mut near: Vec<(f64, bool)> = self
            .outcomes
            .iter()
            .map(|outcome| {
                (
                    (odds(outcome.probabilities[0]) - odds(probability)).abs(),
                    outcome.disrupted,
                )
            })
            .collect();
        near.sort_by(|one, other| one.0.total_cmp(&other.0));
        near.truncate(many);
        (near.len(), near.iter().filter(|(_, disrupted)| *disrupted).count())
    }
}

/// A year's forecasts before they are scored.
struct Tested {
    year: Year,
    outcomes: Vec<Outcome>,
    not_assessed_events: usize,
}

/// Votes that the record judges, in the order in which their windows ended, with their features so many days before each. Votes
/// with a missing feature are left out.
#[derive(Debug, Clone, Default)]
pub struct Training<'a> {
    /// The votes.
    pub votes: Vec<(&'a Vote, bool)>,
    /// Their features.
    pub rows: Vec<Vec<f64>>,
    /// Last days of their windows.
    ended: Vec<NaiveDate>,
}

impl<'a> Training<'a> {
    /// Gathers the votes whose windows ended by `day`.
    #[must_use]
    pub fn gather(features: &Features<'a>, day: NaiveDate, lead: u64) -> Self {
        let mut training = Self::default();
        for (vote, outcome) in features.outcomes(day) {
            if let Ok(inputs) = features.of(&vote.country, presidential(vote), Cut::before(vote, lead, 0)) {
                training.votes.push((vote, outcome));
                training.rows.push(inputs.iter().map(|input| input.value).collect());
                training.ended.push(features.record().window(vote).1);
            }
        }
        training
    }

    /// Those whose windows ended by `day`.
    #[must_use]
    pub fn by(&self, day: NaiveDate) -> Self {
        let end = self.ended.partition_point(|ended| *ended <= day);
        Self {
            votes: self.votes[..end].to_vec(),
            rows: self.rows[..end].to_vec(),
            ended: self.ended[..end].to_vec(),
        }
    }

    /// What happened.
    #[must_use]
    pub fn outcomes(&self) -> Vec<bool> {
        self.votes.iter().map(|(_, outcome)| *outcome).collect()
    }

    /// Fits the model.
    ///
    /// # Errors
    /// There are too few votes or disruptions, or the search fails.
    pub fn fit(&self, settings: &Settings, day: NaiveDate) -> Result<Model, RiskError> {
        let outcomes = self.outcomes();
        let events = outcomes.iter().filter(|outcome| **outcome).count();
        let model = &settings.model;
        if outcomes.len() < model.fewest_votes || events < model.fewest_events {
            return Err(RiskError::TooLittle {
                votes: outcomes.len(),
                events,
                day,
                fewest_votes: model.fewest_votes,
                fewest_events: model.fewest_events,
            });
        }
        Model::fit(&self.rows, &outcomes, model.penalty)
    }
}

/// Whether a president is elected.
#[must_use]
pub fn presidential(vote: &Vote) -> bool {
    vote.types.contains("presidential")
}

fn test(
    features: &Features,
    training: &Training,
    settings: &Settings,
    trial: Trial,
    year: i32,
    beside: Beside,
) -> Result<Tested, RiskError> {
    let record = features.record();
    let origin = NaiveDate::from_ymd_opt(year, 1, 1)
        .and_then(|day| day.pred_opt())
        .ok_or_else(|| RiskError::Fit(format!("the year {year} is out of bounds")))?;
    let training = training.by(origin);
    let model = training.fit(settings, origin)?;
    let baselines = match beside {
        Beside::Baselines => Some(Baselines::learn(features, settings, &training)?),
        Beside::Nothing => None,
    };
    let mut tested = Tested {
        year: Year {
            year,
            learned: model.votes,
            learned_events: model.events,
            votes: 0,
            events: 0,
            expected: 0.0,
            not_assessed: 0,
        },
        outcomes: Vec::new(),
        not_assessed_events: 0,
    };
    for vote in record.held.iter().filter(|vote| vote.first.year() == year) {
        let Some(disrupted) = record.label(vote, trial.label) else {
            continue;
        };
        let cut = Cut::before(vote, trial.lead_days, trial.stale_days);
        let Ok(inputs) = features.of(&vote.country, presidential(vote), cut) else {
            tested.year.not_assessed += 1;
            tested.not_assessed_events += usize::from(disrupted);
            continue;
        };
        let row: Vec<f64> = inputs.iter().map(|input| input.value).collect();
        let probability = model.predict(&row).probability;
        let mut probabilities = vec![probability];
        probabilities.extend(baselines.iter().flat_map(|baselines| baselines.of(features, vote, cut)));
        tested.year.votes += 1;
        tested.year.events += usize::from(disrupted);
        tested.year.expected += probability;
        tested.outcomes.push(Outcome {
            country: vote.country.clone(),
            first: vote.first,
            probabilities,
            disrupted,
            incidents: record
                .found(vote, trial.label)
                .into_iter()
                .map(|disruption| disruption.iri.clone())
                .collect(),
        });
    }
    Ok(tested)
}

/// What the model is set beside, learned from the same votes.
struct Baselines<'a> {
    rate: f64,
    last_time: BTreeMap<Option<bool>, f64>,
    recent: BTreeMap<Option<bool>, f64>,
    /// Models of one indicator each.
    alone: [(&'a str, Option<Model>); 2],
}

impl<'a> Baselines<'a> {
    fn learn(features: &Features, settings: &'a Settings, training: &Training) -> Result<Self, RiskError> {
        let lead = settings.model.lead_days;
        let outcomes = training.outcomes();
        let rate = score::brier(&outcomes.iter().map(|outcome| (0.0, *outcome)).collect::<Vec<Pair>>()).unwrap_or(0.0);
        let shares = |groups: HashMap<Option<bool>, Count>| {
            groups
                .into_iter()
                .map(|(said, count)| (said, count.drawn_to(rate, settings.backtest.group_weight)))
                .collect::<BTreeMap<_, _>>()
        };
        let alone = |indicator: &'a str| -> Result<(&'a str, Option<Model>), RiskError> {
            let (mut rows, mut happened) = (Vec::new(), Vec::new());
            for (vote, outcome) in &training.votes {
                if let Some((_, value)) = features.value(indicator, &vote.country, Cut::before(vote, lead, 0).published)
                {
                    rows.push(vec![value.value]);
                    happened.push(*outcome);
                }
            }
            let events = happened.iter().filter(|outcome| **outcome).count();
            let model = (events > 0 && events < happened.len())
                .then(|| Model::fit(&rows, &happened, settings.model.penalty))
                .transpose()?;
            Ok((indicator, model))
        };
        Ok(Self {
            rate,
            last_time: shares(features.groups(&training.votes, lead, Features::last_time)),
            recent: shares(features.groups(&training.votes, lead, Features::recent)),
            alone: [alone(&settings.backtest.democracy)?, alone(&settings.backtest.expert)?],
        })
    }

    /// Probabilities of all but the model, in the order of [`FORECASTERS`]; what knows nothing of a vote says the base rate.
    fn of(&self, features: &Features, vote: &Vote, cut: Cut) -> Vec<f64> {
        let group = |shares: &BTreeMap<Option<bool>, f64>, said| shares.get(&said).copied().unwrap_or(self.rate);
        let mut all = vec![
            self.rate,
            group(&self.last_time, features.last_time(&vote.country, cut.observed)),
            group(&self.recent, features.recent(&vote.country, cut.observed)),
        ];
        all.extend(self.alone.iter().map(|(indicator, model)| {
            model
                .as_ref()
                .zip(features.value(indicator, &vote.country, cut.published))
                .map_or(self.rate, |(model, (_, value))| {
                    model.predict(&[value.value]).probability
                })
        }));
        all
    }
}
