//! What is known of votes, disruptions and indicators, and which votes saw a disruption.

use super::RiskError;
use super::settings::{Event, Settings};
use super::terms::{Columns, key, number, text};
use crate::kb::{Kb, KbError};
use crate::policy::resource;
use crate::vocab::{self, Term};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A national vote, or several of one country so close together that they are one event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Vote {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// First polling day.
    pub first: NaiveDate,
    /// Last polling day.
    pub last: NaiveDate,
    /// Only the month is known; `first` is its first day, `last` its last.
    pub month_only: bool,
    /// Keys of the types of vote.
    pub types: BTreeSet<String>,
    /// IRIs of what the sources state.
    pub elections: BTreeSet<String>,
}

impl Vote {
    /// First polling day, `YYYY-MM-DD`, or its month, `YYYY-MM`.
    #[must_use]
    pub fn polling_day(&self) -> String {
        let precision = if self.month_only { "%Y-%m" } else { "%Y-%m-%d" };
        self.first.format(precision).to_string()
    }
}

/// Which cause of a disruption counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// Marked by its source as related to an election, or triggered by one.
    Election,
    /// Any cause, national or regional.
    Any,
}

/// A disruption of a kind that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disruption {
    /// Its IRI.
    pub iri: String,
    /// First day.
    pub start: NaiveDate,
    /// Its source marks it as related to an election, or gives an election as its trigger.
    pub election: bool,
    /// Its scope is wide enough for the wider label.
    pub wide: bool,
}

/// A yearly value of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// IRI of the observation.
    pub iri: String,
    /// The value.
    pub value: f64,
    /// Bounds of the source's interval.
    pub interval: Option<(f64, f64)>,
}

/// Region and subregion.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Key of the region.
    pub region: String,
    /// Key of the subregion; that of the region where there is none.
    pub subregion: String,
}

/// All that forecasts are made from.
#[derive(Debug, Clone)]
pub struct Record {
    /// Votes that were held, by country and day.
    pub held: Vec<Vote>,
    /// Votes that are expected.
    pub expected: Vec<Vote>,
    /// Disruptions of the record, by country, in order of their first days.
    pub disruptions: HashMap<String, Vec<Disruption>>,
    /// Values by indicator, country and year.
    pub series: HashMap<String, HashMap<String, BTreeMap<i32, Value>>>,
    /// Where countries lie.
    pub places: HashMap<String, Place>,
    /// Last day on which a disruption of the record began: votes whose window ends later are not judged.
    pub until: NaiveDate,
    /// Votes that were held, of which no day is known.
    pub without_day: usize,
    /// IRIs of the graphs in which the disruptions stand.
    pub graphs: BTreeSet<String>,
    event: Event,
}

fn day(term: Option<&Term>) -> Option<NaiveDate> {
    text(term)?.parse().ok()
}

/// The first and the last day of a month `YYYY-MM`.
fn month(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let first: NaiveDate = format!("{text}-01").parse().ok()?;
    let last = first.checked_add_months(chrono::Months::new(1))?.pred_opt()?;
    Some((first, last))
}

impl Record {
    /// Reads the base, with all indicators of the settings.
    ///
    /// # Errors
    /// A query fails.
    pub fn read(kb: &Kb, settings: &Settings) -> Result<Self, RiskError> {
        Self::with(
            kb,
            settings,
            settings.indicators.iter().map(|indicator| indicator.id.as_str()),
        )
    }

    /// Reads the base, with the indicators of the features alone: enough for forecasts, and not for their comparison.
    ///
    /// # Errors
    /// A query fails.
    pub fn for_forecasts(kb: &Kb, settings: &Settings) -> Result<Self, RiskError> {
        let named = settings.features.iter().filter_map(|feature| feature.form.indicator());
        Self::with(kb, settings, named.collect::<BTreeSet<_>>().into_iter())
    }

    fn with<'a>(kb: &Kb, settings: &Settings, indicators: impl Iterator<Item = &'a str>) -> Result<Self, RiskError> {
        let event = settings.event.clone();
        let (held, expected, without_day) = votes(kb, &event)?;
        let (disruptions, graphs) = disruptions(kb, &event)?;
        let until = disruptions
            .values()
            .flatten()
            .map(|disruption| disruption.start)
            .max()
            .unwrap_or(event.record_from);
        let mut series = HashMap::new();
        for indicator in indicators {
            series.insert(indicator.to_owned(), values(kb, indicator)?);
        }
        Ok(Self {
            held,
            expected,
            disruptions,
            series,
            places: places(kb)?,
            until,
            without_day,
            graphs,
            event,
        })
    }

    /// First day of the systematic record of disruptions.
    #[must_use]
    pub fn since(&self) -> NaiveDate {
        self.event.record_from
    }

    /// First and last day on which a disruption of a vote may begin.
    #[must_use]
    pub fn window(&self, vote: &Vote) -> (NaiveDate, NaiveDate) {
        (
            vote.first - Days::new(self.event.days_before),
            vote.last + Days::new(self.event.days_after),
        )
    }

    /// Whether a disruption began in the window of a vote; `None` where the record does not cover the window.
    #[must_use]
    pub fn label(&self, vote: &Vote, label: Label) -> Option<bool> {
        let (first, last) = self.window(vote);
        (first >= self.event.record_from && last <= self.until).then(|| !self.found(vote, label).is_empty())
    }

    /// The disruptions that began in the window of a vote.
    #[must_use]
    pub fn found(&self, vote: &Vote, label: Label) -> Vec<&Disruption> {
        let (first, last) = self.window(vote);
        self.disruptions
            .get(&vote.country)
            .into_iter()
            .flatten()
            .filter(|disruption| (first..=last).contains(&disruption.start))
            .filter(|disruption| match label {
                Label::Election => disruption.election,
                Label::Any => disruption.wide,
            })
            .collect()
    }
}

/// Held and expected votes, and the number of held ones without a day.
fn votes(kb: &Kb, event: &Event) -> Result<(Vec<Vote>, Vec<Vote>, usize), RiskError> {
    let solutions = kb.select(resource("queries/risk/votes.rq"), &[])?;
    let columns = Columns {
        query: "risk/votes.rq",
        solutions: &solutions,
    };
    let [election, country, r#type, status, polling_day, end] = [
        columns.place("election")?,
        columns.place("country")?,
        columns.place("type")?,
        columns.place("status")?,
        columns.place("day")?,
        columns.place("end")?,
    ];
    let mut held = Vec::new();
    let mut expected = Vec::new();
    let mut months = Vec::new();
    let mut without_day = 0;
    for row in &solutions.rows {
        let (Some(election), Some(country), Some(kind), Some(status), Some(stated)) = (
            text(row[election].as_ref()),
            key(row[country].as_ref()),
            key(row[r#type].as_ref()),
            key(row[status].as_ref()),
            text(row[polling_day].as_ref()),
        ) else {
            continue;
        };
        if !event.votes.iter().any(|counted| counted == kind) {
            continue;
        }
        let was_held = matches!(status, "held" | "annulled");
        if !was_held && status != "scheduled" {
            continue;
        }
        let vote = |first: NaiveDate, last: NaiveDate, month_only| Vote {
            country: country.to_owned(),
            first,
            last,
            month_only,
            types: BTreeSet::from([kind.to_owned()]),
            elections: BTreeSet::from([election.to_owned()]),
        };
        if let Ok(first) = stated.parse::<NaiveDate>() {
            let last = day(row[end].as_ref()).filter(|last| *last > first).unwrap_or(first);
            if was_held {
                held.push(vote(first, last, false));
            } else {
                expected.push(vote(first, last, false));
            }
        } else if was_held {
            without_day += 1;
        } else if let Some((first, last)) = month(stated) {
            months.push(vote(first, last, true));
        }
    }
    let gap = i64::try_from(event.days_after).unwrap_or(i64::MAX);
    let held = chained(held, gap);
    // what was held is no longer expected
    expected.retain(|vote| !near(&held, vote, gap));
    let mut expected = chained(expected, gap);
    months.retain(|vote| !near(&held, vote, gap) && !near(&expected, vote, gap));
    expected.extend(chained(months, gap));
    expected.sort();
    Ok((held, expected, without_day))
}

/// Whether a vote of the same country lies at most `gap` days from `vote`.
fn near(votes: &[Vote], vote: &Vote, gap: i64) -> bool {
    votes.iter().any(|other| {
        other.country == vote.country
            && (vote.first - other.last).num_days() <= gap
            && (other.first - vote.last).num_days() <= gap
    })
}

/// Puts votes of a country at most `gap` days apart together.
fn chained(mut votes: Vec<Vote>, gap: i64) -> Vec<Vote> {
    votes.sort();
    let mut chained: Vec<Vote> = Vec::with_capacity(votes.len());
    for vote in votes {
        match chained.last_mut() {
            Some(before) if before.country == vote.country && (vote.first - before.last).num_days() <= gap => {
                before.last = before.last.max(vote.last);
                before.types.extend(vote.types);
                before.elections.extend(vote.elections);
            }
            _ => chained.push(vote),
        }
    }
    chained
}

/// Disruptions by country, and the graphs in which they stand.
#[allow(clippy::type_complexity, reason = "a pair that is taken apart at once")]
fn disruptions(kb: &Kb, event: &Event) -> Result<(HashMap<String, Vec<Disruption>>, BTreeSet<String>), RiskError> {
    let solutions = kb.select(resource("queries/risk/disruptions.rq"), &[])?;
    let columns = Columns {
        query: "risk/disruptions.rq",
        solutions: &solutions,
    };
    let [
        incident,
        country,
        kind,
        start,
        scope,
        related,
        trigger,
        publisher,
        graph,
    ] = [
        columns.place("incident")?,
        columns.place("country")?,
        columns.place("kind")?,
        columns.place("start")?,
        columns.place("scope")?,
        columns.place("related")?,
        columns.place("trigger")?,
        columns.place("publisher")?,
        columns.place("graph")?,
    ];
    let mut graphs = BTreeSet::new();
    let among = |list: &[String], found: Option<&str>| found.is_some_and(|found| list.iter().any(|one| one == found));
    let mut found: BTreeMap<(String, NaiveDate, String), Disruption> = BTreeMap::new();
    for row in &solutions.rows {
        if text(row[publisher].as_ref()) != Some(event.publisher.as_str())
            || !among(&event.kinds, key(row[kind].as_ref()))
        {
            continue;
        }
        let (Some(iri), Some(country), Some(start)) = (
            text(row[incident].as_ref()),
            key(row[country].as_ref()),
            day(row[start].as_ref()),
        ) else {
            continue;
        };
        graphs.extend(text(row[graph].as_ref()).map(str::to_owned));
        let election =
            key(row[related].as_ref()) == Some("yes") || key(row[trigger].as_ref()) == Some(event.trigger.as_str());
        let wide = among(&event.wide_scopes, key(row[scope].as_ref()));
        let one = found
            .entry((country.to_owned(), start, iri.to_owned()))
            .or_insert_with(|| Disruption {
                iri: iri.to_owned(),
                start,
                election: false,
                wide: false,
            });
        one.election |= election;
        one.wide |= wide;
    }
    let mut by_country: HashMap<String, Vec<Disruption>> = HashMap::new();
    for ((country, ..), disruption) in found {
        by_country.entry(country).or_default().push(disruption);
    }
    Ok((by_country, graphs))
}

fn values(kb: &Kb, indicator: &str) -> Result<HashMap<String, BTreeMap<i32, Value>>, RiskError> {
    let solutions = kb.select(
        resource("queries/series.rq"),
        &[("indicator", vocab::thing("indicator", indicator).into())],
    )?;
    let columns = Columns {
        query: "series.rq",
        solutions: &solutions,
    };
    let [observation, country, year, value, low, high] = [
        columns.place("observation")?,
        columns.place("country")?,
        columns.place("year")?,
        columns.place("value")?,
        columns.place("low")?,
        columns.place("high")?,
    ];
    let mut found: HashMap<String, BTreeMap<i32, Value>> = HashMap::new();
    for row in &solutions.rows {
        let (Some(iri), Some(country), Some(year), Some(value)) = (
            text(row[observation].as_ref()),
            key(row[country].as_ref()),
            text(row[year].as_ref()).and_then(|year| year.parse::<i32>().ok()),
            number(row[value].as_ref()),
        ) else {
            continue;
        };
        let one = Value {
            iri: iri.to_owned(),
            value,
            interval: number(row[low].as_ref()).zip(number(row[high].as_ref())),
        };
        // of two releases with the same year the one whose IRI comes last, whatever the order of rows
        let years = found.entry(country.to_owned()).or_default();
        match years.get(&year) {
            Some(other) if other.iri >= one.iri => {}
            _ => {
                years.insert(year, one);
            }
        }
    }
    Ok(found)
}

fn places(kb: &Kb) -> Result<HashMap<String, Place>, KbError> {
    let solutions = kb.select(resource("queries/risk/places.rq"), &[])?;
    let mut places: HashMap<String, Place> = HashMap::new();
    for (country, region) in solutions.pairs("country", "region") {
        let region = vocab::key(&region).to_owned();
        let place = Place {
            subregion: region.clone(),
            region,
        };
        places.insert(vocab::key(&country).to_owned(), place);
    }
    for (country, subregion) in solutions.pairs("country", "subregion") {
        if let Some(place) = places.get_mut(vocab::key(&country)) {
            vocab::key(&subregion).clone_into(&mut place.subregion);
        }
    }
    Ok(places)
}
