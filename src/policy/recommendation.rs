//! Whether a recommendation of the colloquium is in place in a country, as the answers tell.

use super::country_facts::CountryFacts;
use super::engine::Answers;
use super::error::PolicyError;
use super::find::Expression;
use super::set::QuestionSet;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// The rules: expressions over answers, by recommendation.
const RULES: &str = "recommendations.toml";

/// Whether something is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is.
    InPlace,
    /// A part of it is.
    Partly,
    /// The answers say that it is not.
    NotInPlace,
    /// The answers do not tell.
    Unknown,
}

impl Status {
    /// The name in lower case, words joined by hyphens.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Partly => "partly",
            Self::NotInPlace => "not-in-place",
            Self::Unknown => "unknown",
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    lead_days: Option<u32>,
    in_place: Option<String>,
    partly: Option<String>,
    not_in_place: Option<String>,
    /// Why no answer can speak to it.
    without: Option<String>,
}

/// A recommendation with the rules that tell its status.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// Key in the scheme of recommendations.
    pub id: String,
    /// Why no answer can speak to it, where there are no rules.
    pub without: Option<String>,
    /// Days before polling day at which the work must begin, as this project estimates.
    pub lead_days: Option<u32>,
    /// In the order in which they are tried; the first that holds tells.
    rules: Vec<(Status, Expression)>,
}

impl Recommendation {
    /// The recommendations, in the order of their keys.
    ///
    /// # Errors
    /// The file of rules is at fault, which the tests find.
    pub fn all(questions: &QuestionSet, countries: &CountryFacts) -> Result<Vec<Self>, PolicyError> {
        let rules: BTreeMap<String, Rule> =
            toml::from_str(super::resource(RULES)).map_err(|error| PolicyError::Recommendations(error.to_string()))?;
        rules
            .into_iter()
            .map(|(id, rule)| {
                let rules = [
                    (Status::InPlace, rule.in_place),
                    (Status::Partly, rule.partly),
                    (Status::NotInPlace, rule.not_in_place),
                ]
                .into_iter()
                .filter_map(|(status, text)| Some((status, text?)))
                .map(|(status, text)| {
                    Expression::parse(&text, questions, countries)
                        .map(|expression| (status, expression))
                        .map_err(|error| PolicyError::Recommendations(format!("{id}: {error}")))
                })
                .collect::<Result<Vec<_>, _>>()?;
                if rules.is_empty() == rule.without.is_none() {
                    return Err(PolicyError::Recommendations(format!(
                        "{id}: give rules, or say in `without` why there are none"
                    )));
                }
                Ok(Self {
                    id,
                    without: rule.without,
                    lead_days: rule.lead_days,
                    rules,
                })
            })
            .collect()
    }

    /// Its status in a country (alpha-3 code), with the questions whose answers tell.
    #[must_use]
    pub fn status(&self, country: &str, answers: &Answers, countries: &CountryFacts) -> (Status, Vec<String>) {
        let known = |id: &str| answers.get(id, country).is_some_and(super::Answer::is_known);
        for (status, expression) in &self.rules {
            if expression.holds(country, answers, countries) {
                let told = expression.questions().into_iter().filter(|id| known(id));
                return (*status, told.map(str::to_owned).collect());
            }
        }
        (Status::Unknown, Vec::new())
    }

    /// Identifiers of all questions that its rules name.
    #[must_use]
    pub fn questions(&self) -> BTreeSet<&str> {
        self.rules
            .iter()
            .flat_map(|(_, expression)| expression.questions())
            .collect()
    }
}
