//! What profiles are made of, from `reports/risk/profile.toml`.

use super::RiskError;
use crate::policy::resource;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use utoipa::ToSchema;

/// The file of settings.
pub(super) const FILE: &str = "profile.toml";

static BUILT_IN: LazyLock<Result<Design, String>> =
    LazyLock::new(|| toml::from_str(resource("risk/profile.toml")).map_err(|error: toml::de::Error| error.to_string()));

/// What profiles are made of, from `reports/risk/profile.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Draws for the intervals.
    pub draws: usize,
    /// Seed of the draws.
    pub seed: u64,
    /// Least share of all inputs that must be known for a country to be assessed.
    pub least_known_country: f64,
    /// Least share of the inputs of a family.
    pub least_known_family: f64,
    /// Families that are put together to one score, all of which must be assessed.
    pub together: Vec<String>,
    /// Fewest sources on which a family must rest: publishers of releases, and sites of the pages of a compilation.
    pub fewest_sources: usize,
    /// Publisher of compilations.
    pub compiler: String,
    /// Questions whose registers list what happened and never that nothing did.
    pub registers: Vec<String>,
    /// Bounds of the share of such a question where it tells nothing.
    pub unlisted: Level,
    /// Questions to which several answers may hold at once.
    pub several: Vec<String>,
    /// How far a figure may lie off, as a share of its scale, where its source states no interval.
    pub margin: f64,
    /// Years after which a figure is old.
    pub old_years: i32,
    /// Ends of scales of which the source states none, by indicator.
    pub bounds: BTreeMap<String, (f64, f64)>,
    /// How reliability is reckoned.
    pub reliability: Costs,
    /// The families, in order.
    #[serde(rename = "family")]
    pub families: Vec<FamilyDesign>,
    /// How answers become shares, by question and code.
    pub scale: BTreeMap<String, BTreeMap<String, Level>>,
}

/// How reliability is reckoned.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Costs {
    /// What an old input takes from reliability.
    pub old: f64,
    /// What an unverified or doubtful one takes.
    pub doubtful: f64,
    /// What a contradicted one takes.
    pub contradicted: f64,
    /// As what share of a known input a register counts that lists nothing.
    pub unlisted: f64,
    /// Least reliability of each grade.
    pub grades: Grades,
}

/// Least reliability of each grade.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grades {
    high: f64,
    moderate: f64,
    low: f64,
}

/// What one family is made of: questions and indicators.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyDesign {
    /// Its name.
    pub key: String,
    /// Its threats.
    pub threats: Vec<String>,
    /// What is exposed.
    pub exposure: Vec<String>,
    /// Which safeguards are missing.
    pub safeguards: Vec<String>,
    /// What happened before.
    pub history: Vec<String>,
}

/// A share of concern, or the bounds of one.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Level {
    /// A share.
    Exact(f64),
    /// Bounds.
    Between([f64; 2]),
    /// It tells the profile nothing.
    Silent(Silence),
}

/// The word for an answer that tells the profile nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Silence {
    /// As if it were not known.
    Unknown,
}

impl Level {
    /// Lower bound, middle and upper bound; `None` of what tells nothing.
    #[must_use]
    pub fn bounds(self) -> Option<(f64, f64, f64)> {
        match self {
            Self::Exact(share) => Some((share, share, share)),
            Self::Between([low, high]) => Some((low, f64::midpoint(low, high), high)),
            Self::Silent(Silence::Unknown) => None,
        }
    }
}

impl Design {
    /// The design that is part of the program.
    ///
    /// # Errors
    /// The file is at fault.
    pub fn built_in() -> Result<&'static Self, RiskError> {
        let fault = |reason: String| RiskError::Settings { file: FILE, reason };
        let design = BUILT_IN.as_ref().map_err(|reason| fault(reason.clone()))?;
        for id in design.inputs().into_iter().filter(|id| is_question(id)) {
            let Some(scale) = design.scale.get(id) else {
                return Err(fault(format!("{id} has no [scale.{id}]")));
            };
            for (code, level) in scale {
                let Some((low, _, high)) = level.bounds() else {
                    continue;
                };
                if !(0.0..=1.0).contains(&low) || !(low..=1.0).contains(&high) {
                    return Err(fault(format!("scale.{id}.{code} is no share from 0 to 1")));
                }
            }
        }
        if let Some(name) = design
            .together
            .iter()
            .find(|name| !design.families.iter().any(|family| family.key == **name))
        {
            return Err(fault(format!("together names {name}, which is no family")));
        }
        Ok(design)
    }

    /// Whether an input rests on a register that lists what happened and never that nothing did.
    pub(super) fn is_register(&self, input: &str) -> bool {
        self.registers.iter().any(|register| register == input)
    }

    /// Bounds and middle of an input of which nothing is known.
    pub(super) fn open(&self, input: &str) -> (f64, f64, f64) {
        let listed_only = self.is_register(input).then(|| self.unlisted.bounds()).flatten();
        listed_only.unwrap_or((0.0, 0.5, 1.0))
    }

    /// All inputs, each once, in order of their names.
    #[must_use]
    pub fn inputs(&self) -> Vec<&str> {
        let all: BTreeSet<&str> = self
            .families
            .iter()
            .flat_map(FamilyDesign::components)
            .flat_map(|(_, inputs)| inputs.iter().map(String::as_str))
            .collect();
        all.into_iter().collect()
    }

    /// The questions among them.
    #[must_use]
    pub fn questions(&self) -> Vec<&str> {
        self.inputs().into_iter().filter(|id| is_question(id)).collect()
    }

    pub(super) fn grade(&self, reliability: f64) -> Grade {
        if reliability >= self.reliability.grades.high {
            Grade::High
        } else if reliability >= self.reliability.grades.moderate {
            Grade::Moderate
        } else if reliability >= self.reliability.grades.low {
            Grade::Low
        } else {
            Grade::VeryLow
        }
    }
}

impl FamilyDesign {
    /// Its components with their inputs.
    pub(super) fn components(&self) -> [(Side, &[String]); 3] {
        [
            (Side::Exposure, &self.exposure),
            (Side::Safeguards, &self.safeguards),
            (Side::History, &self.history),
        ]
    }
}

/// Whether an input is a question; otherwise it is an indicator.
pub(super) fn is_question(id: &str) -> bool {
    id.strip_prefix('P')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How reliable a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Little is known, or what is known is old, doubtful or contradicted.
    VeryLow,
    /// Less than is wanted.
    Low,
    /// Most is known.
    Moderate,
    /// Nearly all is known, and most of it is recent and sound.
    High,
}

impl Grade {
    /// The name in lower case, words joined by hyphens.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::VeryLow => "very-low",
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
        }
    }
}

/// A component of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// What is exposed.
    Exposure,
    /// Which safeguards are missing.
    Safeguards,
    /// What happened before.
    History,
}

impl Side {
    /// The name in lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exposure => "exposure",
            Self::Safeguards => "safeguards",
            Self::History => "history",
        }
    }
}
