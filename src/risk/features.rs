//! Features: what was knowable about a vote on a day.

use super::record::{Label, Place, Record, Value, Vote};
use super::settings::{Form, Settings};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// The day on which features are taken, and the day up to which the record of disruptions is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Indicators that were published by then.
    pub published: NaiveDate,
    /// Votes whose windows had ended by then.
    pub observed: NaiveDate,
}

impl Cut {
    /// Both on the same day.
    #[must_use]
    pub fn at(day: NaiveDate) -> Self {
        Self {
            published: day,
            observed: day,
        }
    }

    /// `lead` days before a vote, and the record of disruptions so many days older still.
    #[must_use]
    pub fn before(vote: &Vote, lead: u64, stale: u64) -> Self {
        let published = vote.first - Days::new(lead);
        Self {
            published,
            observed: published - Days::new(stale),
        }
    }
}

/// What one feature was made of.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Input {
    /// Name of the feature.
    pub key: String,
    /// The number that the model reads.
    pub value: f64,
    /// The value of the indicator, or the share, that a person reads.
    pub shown: f64,
    /// Year of the indicator's value.
    pub year: Option<i32>,
    /// IRIs of the facts.
    pub facts: Vec<String>,
}

/// A feature that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Missing {
    /// Name of the feature.
    pub key: String,
    /// Key of the indicator without a value.
    pub indicator: String,
}

/// A vote that the record judges, with its outcome.
#[derive(Debug, Clone, Copy)]
struct Judged<'a> {
    vote: &'a Vote,
    place: Option<&'a Place>,
    /// Last day of its window.
    ended: NaiveDate,
    outcome: bool,
}

/// Makes features from a record, for one label.
#[derive(Debug)]
pub struct Features<'a> {
    record: &'a Record,
    settings: &'a Settings,
    /// In order of the days on which windows ended.
    judged: Vec<Judged<'a>>,
}

/// Votes and votes with a disruption.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Count {
    /// Votes.
    pub votes: usize,
    /// Votes with a disruption.
    pub events: usize,
}

impl Count {
    fn add(&mut self, outcome: bool) {
        self.votes += 1;
        self.events += usize::from(outcome);
    }

    /// Share with a disruption, drawn to `share` with a weight in votes.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn drawn_to(self, share: f64, weight: f64) -> f64 {
        (self.events as f64 + weight * share) / (self.votes as f64 + weight)
    }
}

impl<'a> Features<'a> {
    /// Makes features from `record`, whose history is told by `label`.
    #[must_use]
    pub fn new(record: &'a Record, settings: &'a Settings, label: Label) -> Self {
        let mut judged: Vec<Judged> = record
            .held
            .iter()
            .filter_map(|vote| {
                Some(Judged {
                    vote,
                    place: record.places.get(&vote.country),
                    ended: record.window(vote).1,
                    outcome: record.label(vote, label)?,
                })
            })
            .collect();
        judged.sort_by_key(|one| (one.ended, &one.vote.country));
        Self {
            record,
            settings,
            judged,
        }
    }

    /// The value of an indicator for a country that was in use on a day, with its year.
    #[must_use]
    pub fn value(&self, indicator: &str, country: &str, day: NaiveDate) -> Option<(i32, &'a Value)> {
        let known = self.settings.indicator(indicator)?;
        self.record
            .series
            .get(indicator)?
            .get(country)?
            .iter()
            .rev()
            .find(|(year, _)| known.usable(**year, day))
            .map(|(year, value)| (*year, value))
    }

    /// The features of a vote in `country` as of `cut`, in the order of the settings, or what is missing.
    ///
    /// # Errors
    /// An indicator has no value in use.
    pub fn of(&self, country: &str, presidential: bool, cut: Cut) -> Result<Vec<Input>, Vec<Missing>> {
        let mut missing = Vec::new();
        let inputs = self
            .settings
            .features
            .iter()
            .filter_map(|feature| {
                let input = |value: f64, shown: f64, year: Option<i32>, facts: Vec<String>| Input {
                    key: feature.key.clone(),
                    value,
                    shown,
                    year,
                    facts,
                };
                let Some(indicator) = feature.form.indicator() else {
                    return Some(if matches!(feature.form, Form::History) {
                        let share = self.history(country, cut.observed);
                        let facts = self.past(country, cut.observed);
                        input((share / (1.0 - share)).ln(), share, None, facts)
                    } else {
                        let value = f64::from(u8::from(presidential));
                        input(value, value, None, Vec::new())
                    });
                };
                let Some((year, found)) = self.value(indicator, country, cut.published) else {
                    missing.push(Missing {
                        key: feature.key.clone(),
                        indicator: indicator.to_owned(),
                    });
                    return None;
                };
                let v = found.value;
                let value = match feature.form {
                    Form::SquaredDistance { from, .. } => (v - from).powi(2),
                    Form::LogOdds { scale, pad, .. } => ((v + pad) / (scale - v + pad)).ln(),
                    _ => v,
                };
                Some(input(value, v, Some(year), vec![found.iri.clone()]))
            })
            .collect();
        if missing.is_empty() { Ok(inputs) } else { Err(missing) }
    }

    /// Share of votes with a disruption: that of the country, drawn to its subregion, region and the world.
    ///
    /// With `n` votes and `k` disruptions at each level, the share of a level is `(k + w * above) / (n + w)`; above the
    /// world stands one in `world_weight`, with that weight. Only votes whose windows ended by `day` count.
    #[must_use]
    pub fn history(&self, country: &str, day: NaiveDate) -> f64 {
        let model = &self.settings.model;
        let place = self.record.places.get(country);
        let mut counts = [Count::default(); 4];
        for one in self.before(day) {
            counts[0].add(one.outcome);
            if let (Some(here), Some(there)) = (place, one.place) {
                if here.region == there.region {
                    counts[1].add(one.outcome);
                }
                if here.subregion == there.subregion {
                    counts[2].add(one.outcome);
                }
            }
            if one.vote.country == country {
                counts[3].add(one.outcome);
            }
        }
        let [world, region, subregion, own] = counts;
        let share = world.drawn_to(1.0 / model.world_weight, model.world_weight);
        let share = region.drawn_to(share, model.region_weight);
        let share = subregion.drawn_to(share, model.region_weight);
        own.drawn_to(share, model.own_weight)
    }

    /// Whether the last vote of a country whose window ended by `day` saw a disruption; `None` where none is judged.
    #[must_use]
    pub fn last_time(&self, country: &str, day: NaiveDate) -> Option<bool> {
        self.before(day)
            .filter(|one| one.vote.country == country)
            .last()
            .map(|one| one.outcome)
    }

    /// Whether any disruption began in a country in the three years before `day`; `None` where the record is younger than
    /// a year.
    #[must_use]
    pub fn recent(&self, country: &str, day: NaiveDate) -> Option<bool> {
        let from = day - Days::new(1096);
        (day - self.record.since() >= chrono::TimeDelta::days(365)).then(|| {
            self.record
                .disruptions
                .get(country)
                .into_iter()
                .flatten()
                .any(|disruption| (from..day).contains(&disruption.start))
        })
    }

    /// Votes whose windows ended by `day`, with their outcomes, in the order of their ends.
    pub fn outcomes(&self, day: NaiveDate) -> impl Iterator<Item = (&'a Vote, bool)> + '_ {
        self.before(day).map(|one| (one.vote, one.outcome))
    }

    /// IRIs of a country's votes that its history rests on.
    fn past(&self, country: &str, day: NaiveDate) -> Vec<String> {
        self.before(day)
            .filter(|one| one.vote.country == country)
            .flat_map(|one| one.vote.elections.iter().cloned())
            .collect()
    }

    fn before(&self, day: NaiveDate) -> impl Iterator<Item = Judged<'a>> + '_ {
        let end = self.judged.partition_point(|one| one.ended <= day);
        self.judged[..end].iter().copied()
    }

    /// The record.
    #[must_use]
    pub fn record(&self) -> &'a Record {
        self.record
    }

    /// Groups of votes by what a yes-or-no fact said before them; see [`Features::last_time`].
    #[must_use]
    pub fn groups(
        &self,
        votes: &[(&'a Vote, bool)],
        lead: u64,
        say: impl Fn(&Self, &str, NaiveDate) -> Option<bool>,
    ) -> HashMap<Option<bool>, Count> {
        let mut groups: HashMap<Option<bool>, Count> = HashMap::new();
        for (vote, outcome) in votes {
            let said = say(self, &vote.country, Cut::before(vote, lead, 0).observed);
            groups.entry(said).or_default().add(*outcome);
        }
        groups
    }
}
