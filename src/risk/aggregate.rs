//! How numbers are put together. Shares run from 0 (no concern) to 1 (the gravest), scores from 0 to 10.

/// The mean of numbers; `None` of nothing.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn mean(numbers: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (sum, count) = numbers
        .into_iter()
        .fold((0.0, 0_usize), |(sum, count), number| (sum + number, count + 1));
    (count > 0).then(|| sum / count as f64)
}

/// The score, 0 to 10, of components of 0 to 1: `10 / 9 * (10 - G)`, where `G` is the geometric mean of `10 - 9 x`.
///
/// This is the inverted geometric mean of the INFORM Risk Index: a grave component is not made up for by a harmless one, and
/// a component of 0 does not make the whole 0. It rises with each component and does not depend on their order. `None` of
/// nothing.
#[must_use]
pub fn inverted_geometric(components: &[f64]) -> Option<f64> {
    let logarithm = mean(components.iter().map(|x| (10.0 - 9.0 * x.clamp(0.0, 1.0)).ln()))?;
    Some(10.0 / 9.0 * (10.0 - logarithm.exp()))
}

/// Where a value lies between two bounds, as a share of concern, cut off at 0 and 1. `falling` where higher is better.
#[must_use]
pub fn placed(value: f64, (low, high): (f64, f64), falling: bool) -> f64 {
    let span = high - low;
    let share = if span > 0.0 {
        ((value - low) / span).clamp(0.0, 1.0)
    } else {
        0.5
    };
    if falling { 1.0 - share } else { share }
}

/// A draw from the triangular distribution from `low` over `mode` to `high`, by a uniform number from 0 to 1.
#[must_use]
pub fn triangular(low: f64, mode: f64, high: f64, uniform: f64) -> f64 {
    let span = high - low;
    if span <= 0.0 {
        return mode;
    }
    if uniform * span < mode - low {
        low + (uniform * span * (mode - low)).sqrt()
    } else {
        high - ((1.0 - uniform) * span * (high - mode)).sqrt()
    }
}

/// Reliability, 0 to 1: the share known, times what is left of it after the costs of its old, doubtful and contradicted
/// parts. `costs` and `shares` are in that order; shares are of what is known.
#[must_use]
pub fn reliability(known: f64, shares: [f64; 3], costs: [f64; 3]) -> f64 {
    let lost: f64 = shares.iter().zip(costs).map(|(share, cost)| share * cost).sum();
    (known * (1.0 - lost)).clamp(0.0, 1.0)
}
