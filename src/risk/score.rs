//! Scores of probabilities against what happened, and their bootstrap intervals.

use rand::RngExt;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use serde::Serialize;

/// Bound that keeps a logarithm finite.
const TINY: f64 = 1e-9;

/// A probability and what happened.
pub type Pair = (f64, bool);

/// A number with the interval that holds 90 of 100 resamples; no interval where it could not be resampled.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

#[allow(clippy::cast_precision_loss)]
fn count(number: usize) -> f64 {
    number as f64
}

/// Mean of the squares of probability minus outcome; `None` of nothing.
#[must_use]
pub fn brier(pairs: &[Pair]) -> Option<f64> {
    mean(pairs, |(p, outcome)| (p - f64::from(u8::from(outcome))).powi(2))
}

/// Mean of minus the natural logarithm of the probability of what happened; `None` of nothing.
#[must_use]
pub fn log_loss(pairs: &[Pair]) -> Option<f64> {
    mean(pairs, |(p, outcome)| {
        -(if outcome { p } else { 1.0 - p }).clamp(TINY, 1.0).ln()
    })
}

fn mean(pairs: &[Pair], of: impl Fn(Pair) -> f64) -> Option<f64> {
    (!pairs.is_empty()).then(|| pairs.iter().map(|pair| of(*pair)).sum::<f64>() / count(pairs.len()))
}

/// Probability that a vote with a disruption has a higher forecast than one without, ties counting half; `None` where one
/// of the two is missing.
#[must_use]
pub fn auc(pairs: &[Pair]) -> Option<f64> {
    let mut events = 0.0;
    let mut others = 0.0;
    let mut won = 0.0;
    // from the lowest forecast up: each event beats the others below it
    for group in groups(pairs).iter().rev() {
        let (with, without) = *group;
        won += with * (others + without / 2.0);
        events += with;
        others += without;
    }
    (events > 0.0 && others > 0.0).then(|| won / (events * others))
}

/// Average precision: the sum, over descending forecasts, of what each adds to the share of events found, times the share
/// of events among what was found; `None` without an event.
#[must_use]
pub fn average_precision(pairs: &[Pair]) -> Option<f64> {
    let groups = groups(pairs);
    let events: f64 = groups.iter().map(|(with, _)| with).sum();
    if events <= 0.0 {
        return None;
    }
    let (mut found, mut taken, mut sum) = (0.0, 0.0, 0.0);
    for (with, without) in groups {
        found += with;
        taken += with + without;
        sum += with / events * found / taken;
    }
    Some(sum)
}

/// Numbers with and without an event for each forecast, from the highest down.
fn groups(pairs: &[Pair]) -> Vec<(f64, f64)> {
    let mut sorted = pairs.to_vec();
    sorted.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut groups: Vec<(f64, f64)> = Vec::new();
    let mut last = f64::NAN;
    for (p, outcome) in sorted {
        if p.total_cmp(&last).is_ne() {
            groups.push((0.0, 0.0));
            last = p;
        }
        if let Some(group) = groups.last_mut() {
            if outcome {
                group.0 += 1.0;
            } else {
                group.1 += 1.0;
            }
        }
    }
    groups
}

/// Share of `reference`'s Brier score that `score` saves.
#[must_use]
pub fn skill(score: f64, reference: f64) -> Option<f64> {
    (reference > 0.0).then(|| 1.0 - score / reference)
}

/// The quantile `q` of sorted numbers, between neighbours in proportion; `None` of nothing.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn quantile(sorted: &[f64], q: f64) -> Option<f64> {
    let place = q.clamp(0.0, 1.0) * count(sorted.len().checked_sub(1)?);
    let below = place.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    let part = place - place.floor();
    Some(sorted[below] + part * (sorted[above] - sorted[below]))
}

/// Intervals of the numbers that `of` gives, by resampling whole clusters with replacement.
///
/// `clusters` holds the places of the members of each. The resample of a number depends on `seed` and that number alone, so
/// the result does not depend on the number of threads. A number that a resample does not have is passed over.
#[must_use]
pub fn intervals(
    clusters: &[Vec<usize>],
    resamples: u64,
    seed: u64,
    of: impl Fn(&[usize]) -> Vec<Option<f64>> + Sync,
) -> Vec<Option<(f64, f64)>> {
    if clusters.is_empty() {
        return Vec::new();
    }
    let drawn: Vec<Vec<Option<f64>>> = (0..resamples)
        .into_par_iter()
        .map(|number| {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            random.set_stream(number);
            let members: Vec<usize> = (0..clusters.len())
                .flat_map(|_| clusters[random.random_range(0..clusters.len())].iter().copied())
                .collect();
            of(&members)
        })
        .collect();
    let width = drawn.first().map_or(0, Vec::len);
    (0..width)
        .map(|column| {
            let mut numbers: Vec<f64> = drawn
                .iter()
                .filter_map(|row| row.get(column).copied().flatten())
                .collect();
            numbers.sort_by(f64::total_cmp);
            Some((quantile(&numbers, 0.05)?, quantile(&numbers, 0.95)?))
        })
        .collect()
}
