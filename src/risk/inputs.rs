//! The inputs of profiles: answers and figures as shares of concern, with what they rest on.

use super::RiskError;
use super::aggregate::{placed, triangular};
use super::design::{Design, FILE, is_question};
use super::terms::{key, number, text};
use crate::policy::{Answer, Answers, Policy, Reason, resource};
use crate::vocab::{self, Term};
use chrono::Datelike;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use utoipa::ToSchema;

/// Half the base of a triangle whose standard deviation is 1.
const HALF_BASE: f64 = 2.449_489_742_783_178;

/// A known input of a country.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[allow(clippy::struct_excessive_bools, reason = "doubts that hold or not, each for itself")]
pub struct Part {
    /// Identifier of the question, or key of the indicator.
    pub input: String,
    /// Code of the answer, or the figure.
    pub told: String,
    /// Day, month or year of which it speaks.
    pub date: Option<String>,
    /// Share of concern from 0 to 1, the middle of its bounds.
    pub share: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// What it adds to the score of its family beside one with this part in the middle; absent where the family is not assessed.
    pub effect: Option<f64>,
    /// It speaks of a time long ago.
    pub old: bool,
    /// It is unverified, or leaves doubt.
    pub doubtful: bool,
    /// Facts contradict each other.
    pub conflict: bool,
    /// The bounds are those of an interval that the source states.
    pub interval: bool,
    /// IRIs of the facts.
    pub facts: Vec<String>,
    /// What it rests on: publishers of releases; of what this project compiled, the sites of its pages.
    pub sources: BTreeSet<String>,
}

impl Part {
    /// A draw by a uniform number from 0 to 1: evenly between the bounds of an answer; for a figure from the triangle whose
    /// standard deviation to each side is the distance of the bound.
    #[must_use]
    pub fn drawn(&self, uniform: f64) -> f64 {
        if self.interval {
            let low = self.share - HALF_BASE * (self.share - self.low);
            let high = self.share + HALF_BASE * (self.high - self.share);
            triangular(low, self.share, high, uniform).clamp(0.0, 1.0)
        } else {
            self.low + uniform * (self.high - self.low)
        }
    }
}

/// All inputs, by input and country.
#[derive(Debug)]
pub(super) struct Inputs(HashMap<String, HashMap<String, Part>>);

/// What is known of an indicator.
struct Indicator {
    falling: bool,
    /// Ends of its scale, or the lowest and highest value that its catalogue knows.
    bounds: Option<(f64, f64)>,
}

/// One latest observation.
struct Observation {
    iri: String,
    year: i32,
    value: f64,
    interval: Option<(f64, f64)>,
    publisher: String,
}

impl Inputs {
    pub(super) fn read(
        policy: &Policy,
        answers: &Answers,
        design: &Design,
        names: &[&str],
        only: Option<&str>,
    ) -> Result<Self, RiskError> {
        let sources = policy.kb().select(resource("queries/sources.rq"), &[])?;
        let publishers: HashMap<String, String> = sources.pairs("graph", "publisher").into_iter().collect();
        let catalogue = catalogue(policy)?;
        let mut latest = observations(policy, &publishers, only)?;
        let mut parts = HashMap::new();
        for name in names {
            let found = if is_question(name) {
                of_question(name, answers, design, &publishers)
            } else {
                let Some(indicator) = catalogue.get(*name) else {
                    return Err(RiskError::Settings {
                        file: FILE,
                        reason: format!("{name} is neither a question nor an indicator of the base"),
                    });
                };
                of_indicator(
                    name,
                    indicator,
                    latest.remove(*name).unwrap_or_default(),
                    policy.as_of().year() - design.old_years,
                    design,
                )
            };
            parts.insert((*name).to_owned(), found);
        }
        Ok(Self(parts))
    }

    pub(super) fn part(&self, input: &str, country: &str) -> Option<&Part> {
        self.0.get(input)?.get(country)
    }
}

fn of_question(
    id: &str,
    answers: &Answers,
    design: &Design,
    publishers: &HashMap<String, String>,
) -> HashMap<String, Part> {
    let scale = &design.scale[id];
    let part = |answer: &Answer| {
        let (mut low, mut share, high) = scale.get(&answer.code)?.bounds()?;
        let old = answer.reasons.contains(&Reason::Old);
        if old && design.is_register(id) {
            // what happened long ago tells less of today
            low = 0.0;
            share = f64::midpoint(low, high);
        }
        let mut told = Traced::default();
        told.trace(answer, answers, publishers, &design.compiler);
        Some(Part {
            input: id.to_owned(),
            told: answer.code.clone(),
            date: answer.date.clone(),
            share,
            low,
            high,
            effect: None,
            old,
            doubtful: low < high || answer.reasons.contains(&Reason::Unverified),
            conflict: answer.conflict && !design.several.iter().any(|several| several == id),
            interval: false,
            facts: told.facts.into_iter().collect(),
            sources: told.sources,
        })
    };
    answers
        .to(id)
        .into_iter()
        .flatten()
        .filter_map(|(country, answer)| Some((country.clone(), part(answer)?)))
        .collect()
}

fn of_indicator(
    id: &str,
    indicator: &Indicator,
    latest: BTreeMap<String, Observation>,
    old: i32,
    design: &Design,
) -> HashMap<String, Part> {
    let Some(bounds) = design.bounds.get(id).copied().or(indicator.bounds) else {
        return HashMap::new();
    };
    let share = |value| placed(value, bounds, indicator.falling);
    latest
        .into_iter()
        .map(|(country, observation)| {
            let middle = share(observation.value);
            let (one, other) = observation
                .interval
                .map_or((middle - design.margin, middle + design.margin), |(low, high)| {
                    (share(low), share(high))
                });
            let part = Part {
                input: id.to_owned(),
                told: observation.value.to_string(),
                date: Some(observation.year.to_string()),
                share: middle,
                low: one.min(other).clamp(0.0, middle),
                high: one.max(other).clamp(middle, 1.0),
                effect: None,
                old: observation.year < old,
                doubtful: false,
                conflict: false,
                interval: observation.interval.is_some(),
                facts: vec![observation.iri],
                sources: BTreeSet::from([observation.publisher]),
            };
            (country, part)
        })
        .collect()
}

/// What an answer rests on.
#[derive(Default)]
struct Traced {
    facts: BTreeSet<String>,
    sources: BTreeSet<String>,
}

impl Traced {
    /// Gathers the facts of an answer and whose they are; an answer built on others rests on theirs. What `compiler` put together
    /// from many pages is theirs.
    fn trace(&mut self, answer: &Answer, answers: &Answers, publishers: &HashMap<String, String>, compiler: &str) {
        for evidence in &answer.evidence {
            // questions build on earlier stages only, so this ends
            let built_on = vocab::key(&evidence.fact)
                .split_once('-')
                .filter(|_| evidence.fact.starts_with(vocab::thing("answer", "").as_str()))
                .and_then(|(question, country)| answers.get(question, country));
            if let Some(answer) = built_on {
                self.trace(answer, answers, publishers, compiler);
                continue;
            }
            self.facts.insert(evidence.fact.clone());
            let publisher = publishers
                .get(vocab::graph(&evidence.source).as_str())
                .filter(|publisher| !publisher.starts_with(compiler));
            let source = match publisher {
                Some(publisher) => Some(publisher.clone()),
                None => evidence.page.as_deref().map(|page| site(page).to_owned()),
            };
            self.sources.extend(source);
        }
    }
}

/// The site of a page, without its scheme and `www.`.
fn site(page: &str) -> &str {
    let rest = page.split_once("://").map_or(page, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

fn catalogue(policy: &Policy) -> Result<HashMap<String, Indicator>, RiskError> {
    let query = "indicators.rq";
    let found = policy.kb().select(resource("queries/indicators.rq"), &[])?;
    let place = |column| found.column(column).ok_or(RiskError::Column { query, column });
    let [indicator, direction, low, high, least, most] = [
        place("indicator")?,
        place("direction")?,
        place("min")?,
        place("max")?,
        place("observedMin")?,
        place("observedMax")?,
    ];
    Ok(found
        .rows
        .iter()
        .filter_map(|row| {
            let name = key(row[indicator].as_ref())?.to_owned();
            let falling = key(row[direction].as_ref()) == Some("higher-is-better");
            let between = |low: usize, high: usize| number(row[low].as_ref()).zip(number(row[high].as_ref()));
            let bounds = between(low, high).or_else(|| between(least, most));
            Some((name, Indicator { falling, bounds }))
        })
        .collect())
}

/// The latest observations by indicator and country; of two releases with the same year that whose IRI comes last.
fn observations(
    policy: &Policy,
    publishers: &HashMap<String, String>,
    only: Option<&str>,
) -> Result<HashMap<String, BTreeMap<String, Observation>>, RiskError> {
    let query = "observations.rq";
    let bindings: Vec<(&str, Term)> = only
        .map(|code| ("country", vocab::thing("country", code).into()))
        .into_iter()
        .collect();
    let found = policy.kb().select(resource("queries/observations.rq"), &bindings)?;
    let place = |column| found.column(column).ok_or(RiskError::Column { query, column });
    let [country, observation, indicator, year, value, low, high, graph] = [
        place("country")?,
        place("observation")?,
        place("indicator")?,
        place("year")?,
        place("value")?,
        place("low")?,
        place("high")?,
        place("graph")?,
    ];
    let mut latest: HashMap<String, BTreeMap<String, Observation>> = HashMap::new();
    for row in &found.rows {
        let (Some(country), Some(iri), Some(indicator), Some(year), Some(value)) = (
            key(row[country].as_ref()),
            text(row[observation].as_ref()),
            key(row[indicator].as_ref()),
            text(row[year].as_ref()).and_then(|year| year.parse().ok()),
            number(row[value].as_ref()),
        ) else {
            continue;
        };
        let one = Observation {
            iri: iri.to_owned(),
            year,
            value,
            interval: number(row[low].as_ref()).zip(number(row[high].as_ref())),
            publisher: text(row[graph].as_ref())
                .and_then(|graph| publishers.get(graph))
                .cloned()
                .unwrap_or_default(),
        };
        let of_one = latest.entry(indicator.to_owned()).or_default();
        if of_one.get(country).is_none_or(|other| other.iri < one.iri) {
            of_one.insert(country.to_owned(), one);
        }
    }
    Ok(latest)
}
