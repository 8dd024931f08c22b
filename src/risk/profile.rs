//! Threat profiles: exposure, missing safeguards and history of each family of threats, with their uncertainty.

use super::RiskError;
use super::aggregate::{inverted_geometric, mean, reliability};
use super::design::{Design, FamilyDesign, Grade, Side};
use super::inputs::{Inputs, Part};
use super::score::quantile;
use crate::policy::{Answers, Policy};
use chrono::NaiveDate;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// The share that a part is set beside.
const MIDDLE: f64 = 0.5;

/// A score, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(tag = "assessment", rename_all = "kebab-case")]
pub enum Rating {
    /// A score from 0 to 10.
    Assessed {
        /// From the middle values of what is known, and the middle of what the rest may be.
        score: f64,
        /// Lower bound of the interval that holds 90 of 100 draws, and the score.
        low: f64,
        /// Upper bound.
        high: f64,
    },
    /// Too little is known.
    NotAssessed {
        /// Why.
        reasons: Vec<Lack>,
    },
}

impl Rating {
    /// The score, if there is one.
    #[must_use]
    pub fn score(&self) -> Option<f64> {
        match self {
            Self::Assessed { score, .. } => Some(*score),
            Self::NotAssessed { .. } => None,
        }
    }
}

/// Why something was not assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "lack", rename_all = "kebab-case")]
pub enum Lack {
    /// Too few of the inputs of all families are known.
    Country {
        /// Inputs known.
        known: usize,
        /// All inputs.
        all: usize,
    },
    /// Too few of its own inputs are known.
    Family {
        /// Inputs known.
        known: usize,
        /// All inputs.
        all: usize,
    },
    /// Too few of its components have any known input.
    Components {
        /// Components known.
        known: usize,
        /// Components with inputs.
        all: usize,
    },
    /// Its facts come from too few sources.
    Sources {
        /// Sources.
        known: usize,
        /// Fewest that are needed.
        needed: usize,
    },
}

/// A component with its parts.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Component {
    /// Which.
    pub side: Side,
    /// Mean of its inputs, 0 to 10, with those that are not known in the middle of what they may be; absent where none is known or
    /// the family is not assessed.
    pub score: Option<f64>,
    /// Its known parts.
    pub parts: Vec<Part>,
    /// Inputs of which nothing is known.
    pub missing: Vec<String>,
    /// Inputs whose registers list nothing.
    pub unlisted: Vec<String>,
}

/// A family of threats.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Family {
    /// Its name.
    pub key: String,
    /// Its threats.
    pub threats: Vec<String>,
    /// Its score.
    pub rating: Rating,
    /// Reliability from 0 to 1.
    pub reliability: f64,
    /// Its grade.
    pub grade: Grade,
    /// Its components.
    pub components: Vec<Component>,
}

impl Family {
    /// Its parts that add most, strongest first, with what each adds to the score beside one with it in the middle.
    #[must_use]
    pub fn drivers(&self) -> Vec<(&Part, f64)> {
        let mut drivers: Vec<(&Part, f64)> = self
            .components
            .iter()
            .flat_map(|component| &component.parts)
            .filter_map(|part| Some((part, part.effect?)))
            .collect();
        drivers.sort_by(|one, other| {
            other
                .1
                .abs()
                .total_cmp(&one.1.abs())
                .then_with(|| one.0.input.cmp(&other.0.input))
        });
        drivers
    }
}

/// The profile of a country.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Profile {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// The as-of day.
    pub as_of: NaiveDate,
    /// All families together.
    pub overall: Rating,
    /// Reliability of all inputs from 0 to 1.
    pub reliability: f64,
    /// Its grade.
    pub grade: Grade,
    /// Inputs known.
    pub known: usize,
    /// All inputs.
    pub all: usize,
    /// The families, in order.
    pub families: Vec<Family>,
}

impl Profile {
    /// A family by its name or one of its threats.
    #[must_use]
    pub fn family(&self, name: &str) -> Option<&Family> {
        self.families
            .iter()
            .find(|family| family.key == name || family.threats.iter().any(|threat| threat == name))
    }
}

/// Makes profiles, from the answers and figures of all countries.
pub struct Profiler<'a> {
    design: &'a Design,
    as_of: NaiveDate,
    inputs: Inputs,
    /// Names of the inputs, in order.
    names: Vec<&'a str>,
}

impl<'a> Profiler<'a> {
    /// Reads what is needed, for one country or all. `answers` must hold those to the [questions](Design::questions) of the design for the
    /// countries that are profiled.
    ///
    /// # Errors
    /// A query fails, or the design names an indicator that is none.
    pub fn new(policy: &Policy, answers: &Answers, design: &'a Design, only: Option<&str>) -> Result<Self, RiskError> {
        let names = design.inputs();
        Ok(Self {
            design,
            as_of: policy.as_of(),
            inputs: Inputs::read(policy, answers, design, &names, only)?,
            names,
        })
    }

    /// The profiles of these countries, in their order.
    #[must_use]
    pub fn all(&self, countries: &[&str]) -> Vec<Profile> {
        countries.par_iter().map(|country| self.of(country)).collect()
    }

    /// The profile of a country.
    #[must_use]
    pub fn of(&self, country: &str) -> Profile {
        let parts: Vec<Option<&Part>> = self.names.iter().map(|name| self.inputs.part(name, country)).collect();
        let (known, all) = self.known(&self.names, country);
        let too_little = share(known, all) < self.design.least_known_country;
        let lack = Lack::Country { known, all };
        let mut families: Vec<Family> = self
            .design
            .families
            .iter()
            .map(|family| self.family(family, country, too_little.then_some(&lack)))
            .collect();
        let mut overall = self.together(&families, too_little.then_some(lack));
        let (reliability, grade) = self.reliability(&self.names, country);
        if families.iter().any(|family| family.rating.score().is_some()) {
            self.spread(country, &parts, &mut families, &mut overall);
        }
        Profile {
            country: country.to_owned(),
            as_of: self.as_of,
            overall,
            reliability,
            grade,
            known,
            all,
            families,
        }
    }

    /// The score of the families that are put together.
    fn together(&self, families: &[Family], too_little: Option<Lack>) -> Rating {
        if let Some(lack) = too_little {
            return Rating::NotAssessed { reasons: vec![lack] };
        }
        let shares: Vec<f64> = families
            .iter()
            .filter(|family| self.design.together.contains(&family.key))
            .filter_map(|family| family.rating.score())
            .map(|score| score / 10.0)
            .collect();
        match inverted_geometric(&shares) {
            Some(score) if shares.len() == self.design.together.len() => Rating::Assessed {
                score,
                low: score,
                high: score,
            },
            _ => Rating::NotAssessed {
                reasons: vec![Lack::Components {
                    known: shares.len(),
                    all: self.design.together.len(),
                }],
            },
        }
    }

    /// How many inputs are known, and how many there are, without the registers.
    fn known(&self, inputs: &[impl AsRef<str>], country: &str) -> (usize, usize) {
        let asked = inputs
            .iter()
            .map(AsRef::as_ref)
            .filter(|input| !self.design.is_register(input));
        asked.fold((0, 0), |(known, all), input| {
            (known + usize::from(self.inputs.part(input, country).is_some()), all + 1)
        })
    }

    fn family(&self, design: &FamilyDesign, country: &str, too_little: Option<&Lack>) -> Family {
        let (mut components, mut shares) = (Vec::new(), Vec::new());
        for (side, inputs) in design.components() {
            if inputs.is_empty() {
                continue;
            }
            let (mut parts, mut missing, mut unlisted) = (Vec::new(), Vec::new(), Vec::new());
            for input in inputs {
                match self.inputs.part(input, country) {
                    Some(part) => parts.push(part.clone()),
                    None if self.design.is_register(input) => unlisted.push(input.clone()),
                    None => missing.push(input.clone()),
                }
            }
            let open = missing.iter().chain(&unlisted).map(|input| self.design.open(input).1);
            let share = mean(parts.iter().map(|part| part.share).chain(open)).unwrap_or_default();
            shares.push(share);
            components.push(Component {
                side,
                score: (!parts.is_empty()).then_some(share * 10.0),
                parts,
                missing,
                unlisted,
            });
        }
        let all_inputs: Vec<&String> = design.components().into_iter().flat_map(|(_, inputs)| inputs).collect();
        let (known, all) = self.known(&all_inputs, country);
        // what a register lists is no ground for a score by itself
        let grounded = components
            .iter()
            .filter(|component| component.parts.iter().any(|part| !self.design.is_register(&part.input)))
            .count();
        let sources: BTreeSet<&String> = components
            .iter()
            .flat_map(|component| &component.parts)
            .flat_map(|part| &part.sources)
            .collect();
        let mut reasons: Vec<Lack> = too_little.cloned().into_iter().collect();
        if share(known, all) < self.design.least_known_family {
            reasons.push(Lack::Family { known, all });
        }
        if grounded < 2 {
            reasons.push(Lack::Components {
                known: grounded,
                all: components.len(),
            });
        }
        if sources.len() < self.design.fewest_sources {
            reasons.push(Lack::Sources {
                known: sources.len(),
                needed: self.design.fewest_sources,
            });
        }
        let (reliability, grade) = self.reliability(&all_inputs, country);
        let rating = match inverted_geometric(&shares) {
            Some(score) if reasons.is_empty() => {
                Self::effects(&mut components, &shares, score);
                Rating::Assessed {
                    score,
                    low: score,
                    high: score,
                }
            }
            _ => {
                // nothing is scored from too little, not even a part of it
                for component in &mut components {
                    component.score = None;
                }
                Rating::NotAssessed { reasons }
            }
        };
        Family {
            key: design.key.clone(),
            threats: design.threats.clone(),
            rating,
            reliability,
            grade,
            components,
        }
    }

    /// What each part adds: the score, less what it would be with the part in the middle, at a half.
    fn effects(components: &mut [Component], shares: &[f64], score: f64) {
        for (place, component) in components.iter_mut().enumerate() {
            let inputs = component.parts.len() + component.missing.len() + component.unlisted.len();
            #[allow(clippy::cast_precision_loss)]
            let weight = 1.0 / inputs.max(1) as f64;
            for part in &mut component.parts {
                let mut other = shares.to_vec();
                other[place] += weight * (MIDDLE - part.share);
                part.effect = inverted_geometric(&other).map(|other| score - other);
            }
        }
    }

    fn reliability(&self, inputs: &[impl AsRef<str>], country: &str) -> (f64, Grade) {
        let costs = &self.design.reliability;
        let (mut known, mut weight): (Vec<&Part>, f64) = (Vec::new(), 0.0);
        for input in inputs.iter().map(AsRef::as_ref) {
            match self.inputs.part(input, country) {
                Some(part) => {
                    known.push(part);
                    weight += 1.0;
                }
                None if self.design.is_register(input) => weight += costs.unlisted,
                None => {}
            }
        }
        #[allow(clippy::cast_precision_loss)]
        let known_share = weight / inputs.len().max(1) as f64;
        let of_known = |test: fn(&Part) -> bool| share(known.iter().filter(|part| test(part)).count(), known.len());
        let reliability = reliability(
            known_share,
            [
                of_known(|part| part.old),
                of_known(|part| part.doubtful),
                of_known(|part| part.conflict),
            ],
            [costs.old, costs.doubtful, costs.contradicted],
        );
        (reliability, self.design.grade(reliability))
    }

    /// The intervals: every input is drawn anew, known ones from their bounds, missing ones from 0 to 1.
    ///
    /// The draws of a country depend on the seed and its code alone, not on the number of threads or on other countries asked.
    fn spread(&self, country: &str, parts: &[Option<&Part>], families: &mut [Family], overall: &mut Rating) {
        let mut random = ChaCha8Rng::seed_from_u64(self.design.seed);
        random.set_stream(stream(country));
        let place: BTreeMap<&str, usize> = self.names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        // places of the inputs of each component of each family that is assessed
        let wanted: Vec<(usize, Vec<Vec<usize>>)> = families
            .iter()
            .enumerate()
            .filter(|(_, family)| family.rating.score().is_some())
            .map(|(at, _)| {
                let components = self.design.families[at]
                    .components()
                    .into_iter()
                    .filter(|(_, inputs)| !inputs.is_empty())
                    .map(|(_, inputs)| inputs.iter().map(|input| place[input.as_str()]).collect())
                    .collect();
                (at, components)
            })
            .collect();
        let mut drawn: Vec<Vec<f64>> = vec![Vec::with_capacity(self.design.draws); wanted.len() + 1];
        let mut shares = vec![0.0; self.names.len()];
        for _ in 0..self.design.draws {
            for (at, part) in parts.iter().enumerate() {
                let uniform: f64 = random.random();
                shares[at] = if let Some(part) = part {
                    part.drawn(uniform)
                } else {
                    let (low, _, high) = self.design.open(self.names[at]);
                    low + uniform * (high - low)
                };
            }
            let mut together = Vec::with_capacity(self.design.together.len());
            for (at, (family, components)) in wanted.iter().enumerate() {
                let means: Vec<f64> = components
                    .iter()
                    .filter_map(|inputs| mean(inputs.iter().map(|input| shares[*input])))
                    .collect();
                if let Some(score) = inverted_geometric(&means) {
                    drawn[at].push(score);
                    if self.design.together.contains(&self.design.families[*family].key) {
                        together.push(score / 10.0);
                    }
                }
            }
            if let Some(score) = inverted_geometric(&together) {
                drawn[wanted.len()].push(score);
            }
        }
        for numbers in &mut drawn {
            numbers.sort_by(f64::total_cmp);
        }
        for (at, (family, _)) in wanted.iter().enumerate() {
            widen(&mut families[*family].rating, &drawn[at]);
        }
        widen(overall, &drawn[wanted.len()]);
    }
}

/// Sets the bounds to hold 90 of 100 draws, and the score.
fn widen(rating: &mut Rating, sorted: &[f64]) {
    if let Rating::Assessed { score, low, high } = rating
        && let (Some(lower), Some(upper)) = (quantile(sorted, 0.05), quantile(sorted, 0.95))
    {
        *low = lower.min(*score);
        *high = upper.max(*score);
    }
}

#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A number of its own for each code of a country.
fn stream(country: &str) -> u64 {
    country
        .bytes()
        .fold(0, |number, byte| number.wrapping_mul(256).wrapping_add(u64::from(byte)))
}
