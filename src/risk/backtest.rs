//! The backtest: the votes of each year, forecast from what was known before it, scored by what happened.

use super::RiskError;
use super::record::Record;
use super::score::{self, Estimate, Pair};
use super::settings::Settings;
use super::track::{Beside, FORECASTERS, Forecaster, Outcome, TrackRecord, Trial, Year};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// How well one forecaster did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scores {
    /// Who.
    pub forecaster: Forecaster,
    /// Brier score: 0 is best.
    pub brier: Estimate,
    /// Share of the base rate's Brier score saved: 1 is best, 0 no better.
    pub skill: Estimate,
    /// Mean log loss: 0 is best.
    pub log_loss: Estimate,
    /// Area under the receiver operating characteristic: 1 is best, a half is chance.
    pub auc: Estimate,
    /// Average precision: 1 is best, the share of events is chance.
    pub average_precision: Estimate,
    /// Its Brier score minus the model's: above 0 the model is better.
    pub behind: Estimate,
}

/// What the comparison with a baseline says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The whole interval of the difference is above 0.
    Better,
    /// The interval holds 0.
    NotDistinguished,
    /// The whole interval is below 0.
    Worse,
}

impl Scores {
    /// Whether the model beats this forecaster.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.behind.low > 0.0 {
            Verdict::Better
        } else if self.behind.high < 0.0 {
            Verdict::Worse
        } else {
            Verdict::NotDistinguished
        }
    }
}

/// The model's forecasts of a span of probabilities.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bin {
    /// Lower edge, not in it except for 0.
    pub from: f64,
    /// Upper edge.
    pub to: f64,
    /// Votes.
    pub votes: usize,
    /// Mean of the forecasts; absent without votes.
    pub forecast: Option<f64>,
    /// Votes with a disruption.
    pub events: usize,
    /// Share of votes with a disruption; absent without votes.
    pub share: Option<Estimate>,
}

/// Warnings at a threshold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Warnings {
    /// Probability from which a warning would have been given.
    pub threshold: f64,
    /// Warned, and a disruption began.
    pub hits: usize,
    /// Not warned, and one began.
    pub misses: usize,
    /// Warned, and none is recorded.
    pub false_alarms: usize,
    /// Not warned, and none is recorded.
    pub quiet: usize,
    /// Share of disruptions that were warned of.
    pub hit_rate: Option<Estimate>,
    /// Share of warnings after which a disruption began.
    pub precision: Option<Estimate>,
    /// Share of votes without a disruption that were warned of.
    pub false_alarm_rate: Option<Estimate>,
}

/// A backtest with its figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Backtest {
    /// What was tried.
    pub trial: Trial,
    /// First day of the record of disruptions.
    pub since: NaiveDate,
    /// Last day on which one of its disruptions began.
    pub until: NaiveDate,
    /// By year.
    pub years: Vec<Year>,
    /// By vote, in order of day and country.
    pub outcomes: Vec<Outcome>,
    /// Votes of these years whose windows the record does not cover.
    pub not_covered: usize,
    /// Of the votes that could not be forecast, those with a disruption.
    pub not_assessed_events: usize,
    /// By forecaster.
    pub scores: Vec<Scores>,
    /// Calibration of the model.
    pub calibration: Vec<Bin>,
    /// Warnings of the model, by threshold.
    pub warnings: Vec<Warnings>,
}

impl Backtest {
    /// Forecasts the votes of each year from `from` to `to` from what was known before that year, and scores it.
    ///
    /// # Errors
    /// No vote can be judged, too little is known before a year, or the search fails.
    pub fn run(record: &Record, settings: &Settings, trial: Trial, from: i32, to: i32) -> Result<Self, RiskError> {
        let TrackRecord {
            years,
            outcomes,
            not_assessed_events,
        } = TrackRecord::make(record, settings, trial, (from, to), Beside::Baselines)?;
        let not_covered = record
            .held
            .iter()
            .filter(|vote| (from..=to).contains(&vote.first.year()) && record.label(vote, trial.label).is_none())
            .count();
        Ok(Self {
            trial,
            since: record.since(),
            until: record.until,
            years,
            not_covered,
            not_assessed_events,
            scores: scores(&outcomes, settings),
            calibration: calibration(&outcomes, settings),
            warnings: warnings(&outcomes, settings),
            outcomes,
        })
    }

    /// The scores of a forecaster.
    #[must_use]
    pub fn of(&self, forecaster: Forecaster) -> Option<&Scores> {
        self.scores.iter().find(|scores| scores.forecaster == forecaster)
    }

    /// Votes by whether a warning at `threshold` was given, and by what happened.
    #[must_use]
    pub fn named(&self, threshold: f64, warned: bool, disrupted: bool) -> Vec<&Outcome> {
        self.outcomes
            .iter()
            .filter(|one| (one.probabilities[0] >= threshold) == warned && one.disrupted == disrupted)
            .collect()
    }
}

/// Places of the votes of each country.
fn by_country(outcomes: &[Outcome]) -> Vec<Vec<usize>> {
    let mut clusters: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, outcome) in outcomes.iter().enumerate() {
        clusters.entry(&outcome.country).or_default().push(place);
    }
    clusters.into_values().collect()
}

/// Numbers of one forecaster: Brier score, skill, log loss, AUC, average precision, and how far its Brier score is behind.
const NUMBERS: usize = 6;

fn numbers(outcomes: &[Outcome], members: &[usize]) -> Vec<Option<f64>> {
    let pairs = |forecaster: usize| -> Vec<Pair> {
        members
            .iter()
            .map(|place| (outcomes[*place].probabilities[forecaster], outcomes[*place].disrupted))
            .collect()
    };
    let (model, base) = (score::brier(&pairs(0)), score::brier(&pairs(1)));
    (0..FORECASTERS.len())
        .flat_map(|forecaster| {
            let pairs = pairs(forecaster);
            let brier = score::brier(&pairs);
            [
                brier,
                brier.zip(base).and_then(|(brier, base)| score::skill(brier, base)),
                score::log_loss(&pairs),
                score::auc(&pairs),
                score::average_precision(&pairs),
                brier.zip(model).map(|(brier, model)| brier - model),
            ]
        })
        .collect()
}

/// `value` with its interval; the value alone where there is none.
fn estimate(value: Option<f64>, interval: Option<(f64, f64)>) -> Estimate {
    let value = value.unwrap_or(f64::NAN);
    let (low, high) = interval.unwrap_or((value, value));
    Estimate { value, low, high }
}

fn scores(outcomes: &[Outcome], settings: &Settings) -> Vec<Scores> {
    let judging = &settings.backtest;
    let all: Vec<usize> = (0..outcomes.len()).collect();
    let values = numbers(outcomes, &all);
    let intervals = score::intervals(&by_country(outcomes), judging.resamples, judging.seed, |members| {
        numbers(outcomes, members)
    });
    FORECASTERS
        .iter()
        .enumerate()
        .map(|(place, forecaster)| {
            let number = |which: usize| {
                let column = place * NUMBERS + which;
                estimate(values[column], intervals.get(column).copied().flatten())
            };
            Scores {
                forecaster: *forecaster,
                brier: number(0),
                skill: number(1),
                log_loss: number(2),
                auc: number(3),
                average_precision: number(4),
                behind: number(5),
            }
        })
        .collect()
}

#[allow(clippy::cast_precision_loss)]
fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn calibration(outcomes: &[Outcome], settings: &Settings) -> Vec<Bin> {
    let judging = &settings.backtest;
    let place = |p: f64| {
        judging
            .bins
            .iter()
            .position(|edge| p <= *edge)
            .unwrap_or(judging.bins.len())
    };
    let tally = |members: &[usize]| {
        let mut tally = vec![(0_usize, 0_usize, 0.0_f64); judging.bins.len() + 1];
        for member in members {
            let outcome = &outcomes[*member];
            let bin = &mut tally[place(outcome.probabilities[0])];
            bin.0 += 1;
            bin.1 += usize::from(outcome.disrupted);
            bin.2 += outcome.probabilities[0];
        }
        tally
    };
    let all: Vec<usize> = (0..outcomes.len()).collect();
    let intervals = score::intervals(&by_country(outcomes), judging.resamples, judging.seed, |members| {
        tally(members)
            .iter()
            .map(|(votes, events, _)| ratio(*events, *votes))
            .collect()
    });
    let mut from = 0.0;
    tally(&all)
        .into_iter()
        .zip(&judging.bins)
        .zip(intervals)
        .map(|(((votes, events, sum), to), interval)| {
            #[allow(clippy::cast_precision_loss)]
            let forecast = (votes > 0).then(|| sum / votes as f64);
            let bin = Bin {
                from,
                to: *to,
                votes,
                forecast,
                events,
                share: ratio(events, votes).map(|share| estimate(Some(share), interval)),
            };
            from = *to;
            bin
        })
        .collect()
}

fn warnings(outcomes: &[Outcome], settings: &Settings) -> Vec<Warnings> {
    let judging = &settings.backtest;
    let tally = |members: &[usize], threshold: f64| {
        let mut counts = [0_usize; 4];
        for member in members {
            let outcome = &outcomes[*member];
            let warned = outcome.probabilities[0] >= threshold;
            counts[match (warned, outcome.disrupted) {
                (true, true) => 0,
                (false, true) => 1,
                (true, false) => 2,
                (false, false) => 3,
            }] += 1;
        }
        counts
    };
    let rates = |[hits, misses, false_alarms, quiet]: [usize; 4]| {
        [
            ratio(hits, hits + misses),
            ratio(hits, hits + false_alarms),
            ratio(false_alarms, false_alarms + quiet),
        ]
    };
    let all: Vec<usize> = (0..outcomes.len()).collect();
    let intervals = score::intervals(&by_country(outcomes), judging.resamples, judging.seed, |members| {
        judging
            .thresholds
            .iter()
            .flat_map(|threshold| rates(tally(members, *threshold)))
            .collect()
    });
    judging
        .thresholds
        .iter()
        .enumerate()
        .map(|(place, threshold)| {
            let counts = tally(&all, *threshold);
            let values = rates(counts);
            let rate = |which: usize| {
                values[which].map(|value| estimate(Some(value), intervals.get(place * 3 + which).copied().flatten()))
            };
            let [hits, misses, false_alarms, quiet] = counts;
            Warnings {
                threshold: *threshold,
                hits,
                misses,
                false_alarms,
                quiet,
                hit_rate: rate(0),
                precision: rate(1),
                false_alarm_rate: rate(2),
            }
        })
        .collect()
}
