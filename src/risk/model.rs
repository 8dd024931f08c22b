//! The model: logistic regression with an L2 penalty, and the uncertainty of its coefficients.

use super::RiskError;
use linfa::Dataset;
use linfa::prelude::Fit;
use linfa_linalg::cholesky::InverseC;
use linfa_logistic::LogisticRegression;
use ndarray::{Array1, Array2, Axis};

/// Where the search for the coefficients ends: norm of the gradient.
const TOLERANCE: f64 = 1e-8;
/// Most steps of that search.
const STEPS: u64 = 1000;
/// Standard normal quantile of an interval that holds 90 of 100.
pub const NINETY: f64 = 1.644_853_626_951_472_7;

/// A fitted model.
#[derive(Debug, Clone)]
pub struct Model {
    /// Means of the features in training.
    mean: Array1<f64>,
    /// Their standard deviations; 1 where a feature did not vary.
    deviation: Array1<f64>,
    /// Coefficients of the standardised features.
    coefficients: Array1<f64>,
    intercept: f64,
    /// Covariance of intercept and coefficients, the intercept first.
    covariance: Array2<f64>,
    /// Votes it learned from.
    pub votes: usize,
    /// Those with a disruption.
    pub events: usize,
}

/// A probability with its interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    /// The probability.
    pub probability: f64,
    /// Lower bound of the interval.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// What each feature adds to the log-odds, beside its mean in training.
    pub contributions: Vec<f64>,
}

/// `1 / (1 + e^-x)`.
#[must_use]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A 1 for the intercept, and the features.
fn with_one<'a>(row: impl Iterator<Item = &'a f64>) -> Array1<f64> {
    std::iter::once(1.0).chain(row.copied()).collect()
}

impl Model {
    /// Fits `outcomes` on `rows` of features.
    ///
    /// Features are standardised by their means and standard deviations (of the population). The coefficients minimise
    /// `-sum(ln p of what happened) + penalty / 2 * sum of squares`; the intercept is not penalised. Their covariance is the
    /// inverse of that function's second derivative at the minimum (Laplace's approximation).
    ///
    /// # Errors
    /// There are no rows, outcomes are all alike, or the search fails.
    pub fn fit(rows: &[Vec<f64>], outcomes: &[bool], penalty: f64) -> Result<Self, RiskError> {
        let failed = |error: &dyn std::fmt::Display| RiskError::Fit(error.to_string());
        let width = rows.first().map_or(0, Vec::len);
        let events = outcomes.iter().filter(|outcome| **outcome).count();
        if events == 0 || events == outcomes.len() {
            return Err(RiskError::Fit("all outcomes are alike".into()));
        }
        let x = Array2::from_shape_vec((rows.len(), width), rows.concat()).map_err(|error| failed(&error))?;
        let (Some(mean), true) = (x.mean_axis(Axis(0)), rows.len() == outcomes.len()) else {
            return Err(RiskError::Fit("rows and outcomes do not match".into()));
        };
        let deviation = x
            .std_axis(Axis(0), 0.0)
            .mapv(|deviation| if deviation > 1e-12 { deviation } else { 1.0 });
        let z = (x - &mean) / &deviation;
        let fitted = LogisticRegression::default()
            .alpha(penalty)
            .with_intercept(true)
            .max_iterations(STEPS)
            .gradient_tolerance(TOLERANCE)
            .fit(&Dataset::new(
                z.clone(),
                outcomes
                    .iter()
                    .map(|outcome| usize::from(*outcome))
                    .collect::<Array1<usize>>(),
            ))
            .map_err(|error| failed(&error))?;
        // which class the library calls positive depends on their sizes
        let sign = if fitted.labels().pos.class == 1 { 1.0 } else { -1.0 };
        let (coefficients, intercept) = (fitted.params() * sign, fitted.intercept() * sign);
        let mut second = Array2::<f64>::zeros((width + 1, width + 1));
        for row in z.rows() {
            let p = sigmoid(intercept + coefficients.dot(&row));
            let full = with_one(row.iter());
            let weighted = &full * (p * (1.0 - p));
            second += &weighted.insert_axis(Axis(1)).dot(&full.insert_axis(Axis(0)));
        }
        for place in 1..=width {
            second[(place, place)] += penalty;
        }
        let covariance = second.invc().map_err(|error| failed(&error))?;
        Ok(Self {
            mean,
            deviation,
            coefficients,
            intercept,
            covariance,
            votes: rows.len(),
            events,
        })
    }

    /// The probability for one row of features, with an interval that holds 90 of 100 for the coefficients' uncertainty.
    #[must_use]
    pub fn predict(&self, row: &[f64]) -> Prediction {
        let z = (Array1::from(row.to_vec()) - &self.mean) / &self.deviation;
        let contributions = &self.coefficients * &z;
        let odds = self.intercept + contributions.sum();
        let full = with_one(z.iter());
        let spread = NINETY * full.dot(&self.covariance.dot(&full)).max(0.0).sqrt();
        Prediction {
            probability: sigmoid(odds),
            low: sigmoid(odds - spread),
            high: sigmoid(odds + spread),
            contributions: contributions.to_vec(),
        }
    }

    /// Coefficients of the standardised features with their standard errors.
    #[must_use]
    pub fn coefficients(&self) -> Vec<(f64, f64)> {
        self.coefficients
            .iter()
            .enumerate()
            .map(|(place, coefficient)| (*coefficient, self.covariance[(place + 1, place + 1)].max(0.0).sqrt()))
            .collect()
    }

    /// The intercept: log-odds where every feature is at its mean.
    #[must_use]
    pub fn intercept(&self) -> f64 {
        self.intercept
    }
}
