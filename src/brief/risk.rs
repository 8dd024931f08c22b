//! The chapter on risk: the forecast for the next vote with its record, and the threat profile.

use super::BriefError;
use super::briefing::Briefing;
use super::dates::PartialDate;
use super::draft::{Draft, gap, gap_with, row as table_row, statement};
use super::model::{Statement, TableRow};
use super::pool::Pool;
use super::references::Cited;
use crate::policy::{Answers, Policy};
use crate::risk::{
    Assessed, Assessment, Design, Driver, Family, Forecast, Forecaster, Lack, Part, Profile, Profiler, Rating, Record,
    Settings,
};
use crate::vocab::{self, GraphName};
use chrono::NaiveDate;
use oxrdf::NamedNode;
use std::collections::HashMap;

/// Columns of the profile.
const COLUMNS: &[(&str, &str)] = &[
    ("family", "start"),
    ("score", "start"),
    ("exposed", "end"),
    ("unguarded", "end"),
    ("before", "end"),
    ("reliability", "start"),
    ("drivers", "start"),
];
/// Drivers of a family that a row names.
const DRIVERS: usize = 3;
/// How far ahead votes are forecast, in days.
const AHEAD: u64 = 3653;
/// What a driver must move a score or log-odds to be named.
const LEAST_EFFECT: f64 = 0.05;

/// Forecasts, of all coming votes and of the next of each country.
#[derive(Debug, Default)]
pub(super) struct Forecasts {
    /// In the order of their days.
    pub(super) coming: Vec<Forecast>,
    by_country: HashMap<String, Forecast>,
    /// Graphs of the record of disruptions.
    record: Vec<String>,
    until: Option<NaiveDate>,
    /// Days before and after a vote in which a disruption counts.
    window: (u64, u64),
}

impl Forecasts {
    /// The forecasts as of a day; none where too little is known to learn from.
    pub(super) fn read(asked: &Policy<'_>, only: Option<&str>) -> Result<Self, BriefError> {
        let settings = Settings::built_in()?;
        let record = Record::for_forecasts(asked.kb(), settings)?;
        let Ok(forecaster) = Forecaster::new(&record, settings, asked.as_of()) else {
            return Ok(Self::default());
        };
        let mut by_country = HashMap::new();
        let coming = forecaster.coming(AHEAD);
        for forecast in &coming {
            if only.is_none_or(|only| only == forecast.country) {
                by_country
                    .entry(forecast.country.clone())
                    .or_insert_with(|| forecast.clone());
            }
        }
        Ok(Self {
            coming,
            by_country,
            record: record.graphs.iter().cloned().collect(),
            until: Some(record.until),
            window: (settings.event.days_before, settings.event.days_after),
        })
    }
}

/// The profiles of one country or all.
pub(super) fn profiles(
    asked: &Policy<'_>,
    answers: &Answers,
    only: Option<&str>,
) -> Result<HashMap<String, Profile>, BriefError> {
    let profiler = Profiler::new(asked, answers, Design::built_in()?, only)?;
    let codes: Vec<String> = match only {
        Some(code) => vec![code.to_owned()],
        None => asked.kb().country_codes()?.into_iter().collect(),
    };
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    Ok(profiler
        .all(&codes)
        .into_iter()
        .map(|profile| (profile.country.clone(), profile))
        .collect())
}

impl Draft<'_> {
    /// The chapter's pieces.
    pub(super) fn risk(&mut self, pool: &mut Pool) -> Result<(), BriefError> {
        let briefing = self.briefing;
        let forecast = self.forecast(briefing)?;
        pool.paragraphs("risk.forecast", forecast);
        let mut limits = match briefing.ground.profiles.get(&self.entry.iso3) {
            Some(profile) => self.profile(profile, pool)?,
            None => Vec::new(),
        };
        limits.extend(["say-risk-limits", "say-risk-uses"].map(|id| self.say(id, &[])));
        pool.gaps("risk.limits", limits);
        Ok(())
    }

    fn forecast(&mut self, briefing: &Briefing<'_>) -> Result<Vec<Statement>, BriefError> {
        const QUERY: &str = "risk/disruptions";
        let Some(forecast) = briefing.ground.forecasts.by_country.get(&self.entry.iso3) else {
            return Ok(vec![gap(self.say("say-forecast-none", &[]), QUERY)]);
        };
        let locale = &briefing.locale;
        let day = PartialDate::parse(&forecast.polling_day)
            .map_or_else(|| forecast.polling_day.clone(), |day| locale.date(day));
        let mut cited = Cited::default();
        for election in &forecast.elections {
            cited.add(&self.fact_cited(election)?);
        }
        let assessed = match &forecast.assessment {
            Assessment::NotAssessed { missing } => {
                let mut indicators: Vec<String> =
                    missing.iter().map(|one| self.indicator_name(&one.indicator)).collect();
                indicators.dedup();
                let text = self.say(
                    "say-forecast-lacking",
                    &[("day", day.into()), ("indicators", locale.join(&indicators).into())],
                );
                return Ok(vec![gap_with(text, &cited, QUERY)]);
            }
            Assessment::Assessed(assessed) => assessed,
        };
        for graph in &briefing.ground.forecasts.record {
            cited.add(&self.references.cite_fact(graph, None, ""));
        }
        for driver in &assessed.drivers {
            for fact in &driver.input.facts {
                cited.add(&self.fact_cited(fact)?);
            }
        }
        Ok(self
            .forecast_said(briefing, assessed, &day)
            .into_iter()
            .map(|text| statement(text, &cited, "derived", QUERY))
            .collect())
    }

    fn forecast_said(&self, briefing: &Briefing<'_>, assessed: &Assessed, day: &str) -> Vec<String> {
        let locale = &briefing.locale;
        let percent = |share: f64| locale.number((share * 100.0).round());
        let mut said = vec![self.say(
            "say-forecast",
            &[
                ("day", day.into()),
                ("percent", percent(assessed.probability).into()),
                ("low", percent(assessed.low).into()),
                ("high", percent(assessed.high).into()),
                ("before", briefing.ground.forecasts.window.0.to_string().into()),
                ("after", briefing.ground.forecasts.window.1.to_string().into()),
            ],
        )];
        if assessed.like.votes > 0 {
            said.push(self.say(
                "say-forecast-like",
                &[
                    ("votes", assessed.like.votes.into()),
                    ("events", assessed.like.events.into()),
                ],
            ));
        }
        if let Some(any) = assessed.any_cause {
            said.push(self.say("say-forecast-any", &[("percent", percent(any).into())]));
        }
        for (id, sign) in [("say-forecast-raised", 1.0), ("say-forecast-lowered", -1.0)] {
            let drivers: Vec<String> = assessed
                .drivers
                .iter()
                .filter(|driver| driver.contribution * sign >= LEAST_EFFECT)
                .map(|driver| self.driver_name(driver))
                .collect();
            if !drivers.is_empty() {
                said.push(self.say(id, &[("drivers", locale.join(&drivers).into())]));
            }
        }
        if let Some(until) = briefing.ground.forecasts.until {
            said.push(self.say("say-forecast-until", &[("day", locale.day(until).into())]));
        }
        said
    }

    fn driver_name(&self, driver: &Driver) -> String {
        let input = &driver.input;
        let shown = match input.key.as_str() {
            "history" => (input.shown * 100.0).round(),
            _ => input.shown,
        };
        let value = self.briefing.locale.number(shown);
        let year = input.year.map_or_else(String::new, |year| year.to_string());
        let negated = input.key == "presidential" && input.value < 0.5;
        let key = if negated {
            "not-presidential"
        } else {
            input.key.as_str()
        };
        self.say(
            &format!("feature-{key}"),
            &[("value", value.into()), ("year", year.into())],
        )
    }

    /// Writes the profile; gives what is not assessed.
    fn profile(&mut self, profile: &Profile, pool: &mut Pool) -> Result<Vec<String>, BriefError> {
        const QUERY: &str = "questions";
        let names: Vec<String> = Design::built_in()?
            .together
            .iter()
            .map(|family| self.say(&format!("family-{family}"), &[]))
            .collect();
        let names = self.briefing.locale.join(names);
        let counts = [("known", profile.known.into()), ("all", profile.all.into())];
        let mut rows = Vec::new();
        for family in &profile.families {
            if family.rating.score().is_some() {
                rows.push(self.family_row(family)?);
            }
        }
        let cited: Vec<Cited> = rows.iter().map(TableRow::cited).collect();
        let cited = Cited::all(cited.iter());
        let said = if let Rating::Assessed { .. } = &profile.overall {
            let mut arguments = counts.to_vec();
            arguments.push(("names", names.into()));
            arguments.push(("score", self.scored(&profile.overall).into()));
            arguments.push((
                "grade",
                self.say(&format!("grade-{}", profile.grade.name()), &[]).into(),
            ));
            statement(self.say("say-profile", &arguments), &cited, "derived", QUERY)
        } else if rows.is_empty() {
            gap(self.say("say-profile-none", &counts), QUERY)
        } else {
            let mut arguments = counts.to_vec();
            arguments.push(("names", names.into()));
            arguments.push(("families", rows.len().into()));
            statement(self.say("say-profile-part", &arguments), &cited, "derived", QUERY)
        };
        pool.paragraphs("risk.profile", vec![said]);
        let table = self.table("caption-profile", QUERY, COLUMNS, rows);
        pool.table("risk.profile", table);
        let country_lacks =
            profile.overall.score().is_none() && profile.families.iter().all(|one| one.rating.score().is_none());
        Ok(profile
            .families
            .iter()
            .filter(|_| !country_lacks)
            .filter_map(|family| match &family.rating {
                Rating::NotAssessed { reasons } => Some(
                    self.say(
                        "say-family-lacking",
                        &[
                            ("family", self.say(&format!("family-{}", family.key), &[]).into()),
                            (
                                "reasons",
                                self.briefing
                                    .locale
                                    .join(reasons.iter().map(|lack| self.lack(lack)))
                                    .into(),
                            ),
                        ],
                    ),
                ),
                Rating::Assessed { .. } => None,
            })
            .collect())
    }

    fn scored(&self, rating: &Rating) -> String {
        let locale = &self.briefing.locale;
        let number = |score: f64| locale.number((score * 10.0).round() / 10.0);
        match rating {
            Rating::Assessed { score, low, high } => self.say(
                "value-interval",
                &[
                    ("value", number(*score).into()),
                    ("low", number(*low).into()),
                    ("high", number(*high).into()),
                ],
            ),
            Rating::NotAssessed { .. } => String::new(),
        }
    }

    fn family_row(&mut self, family: &Family) -> Result<TableRow, BriefError> {
        let briefing = self.briefing;
        let locale = &briefing.locale;
        let mut cited = Cited::default();
        for part in family.components.iter().flat_map(|component| &component.parts) {
            cited.add(&self.part_cited(part)?);
        }
        let drivers: Vec<String> = family
            .drivers()
            .into_iter()
            .filter(|(_, effect)| effect.abs() >= LEAST_EFFECT)
            .take(DRIVERS)
            .map(|(part, effect)| {
                let id = if effect > 0.0 { "driver-raises" } else { "driver-lowers" };
                let effect = locale.number((effect.abs() * 10.0).round() / 10.0);
                self.say(id, &[("what", self.part_name(part).into()), ("effect", effect.into())])
            })
            .collect();
        let mut sides: HashMap<&str, String> = HashMap::new();
        for component in &family.components {
            if let Some(score) = component.score {
                sides.insert(component.side.name(), locale.number((score * 10.0).round() / 10.0));
            }
        }
        let mut side = |name: &str| sides.remove(name).unwrap_or_else(|| self.say("no-median", &[]));
        let cells = [
            ("family", self.say(&format!("family-{}", family.key), &[])),
            ("score", self.scored(&family.rating)),
            ("exposed", side("exposure")),
            ("unguarded", side("safeguards")),
            ("before", side("history")),
            ("reliability", self.say(&format!("grade-{}", family.grade.name()), &[])),
            ("drivers", locale.join(&drivers)),
        ];
        Ok(table_row(cells, &[], &cited, &[]))
    }

    fn lack(&self, lack: &Lack) -> String {
        match lack {
            Lack::Country { known, all } => self.say(
                "say-profile-none",
                &[("known", (*known).into()), ("all", (*all).into())],
            ),
            Lack::Family { known, all } => {
                self.say("lack-inputs", &[("known", (*known).into()), ("all", (*all).into())])
            }
            Lack::Components { known, all } => {
                self.say("lack-components", &[("known", (*known).into()), ("all", (*all).into())])
            }
            Lack::Sources { known, needed } => self.say(
                "lack-sources",
                &[("known", (*known).into()), ("needed", (*needed).into())],
            ),
        }
    }

    /// What an input says: the question in a few words with its answer, or the indicator with its value.
    fn part_name(&self, part: &Part) -> String {
        let briefing = self.briefing;
        let (what, told) = match briefing.questions.get(&part.input) {
            Some(question) => (
                briefing.question_name(question),
                briefing.locale.answer(&part.input, &part.told),
            ),
            None => (
                self.indicator_name(&part.input),
                part.told
                    .parse::<f64>()
                    .map_or_else(|_| part.told.clone(), |value| briefing.locale.number(value)),
            ),
        };
        self.say("driver", &[("what", what.into()), ("told", told.into())])
    }

    fn indicator_name(&self, key: &str) -> String {
        self.briefing
            .catalogue
            .indicators
            .get(vocab::thing("indicator", key).as_str())
            .map_or_else(|| key.to_owned(), |indicator| indicator.label.clone())
    }

    fn part_cited(&mut self, part: &Part) -> Result<Cited, BriefError> {
        if let Some(answer) = self.briefing.ground.answers.get(&part.input, &self.entry.iso3) {
            return Ok(self.answer_cited(answer));
        }
        let mut cited = Cited::default();
        for fact in &part.facts {
            cited.add(&self.fact_cited(fact)?);
        }
        Ok(cited)
    }

    /// The source of a fact, wherever it stands.
    fn fact_cited(&mut self, fact: &str) -> Result<Cited, BriefError> {
        let (mut graph, mut page) = (None, None);
        for quad in self.briefing.kb.about(&NamedNode::new_unchecked(fact))? {
            if let GraphName::NamedNode(name) = quad.graph_name {
                if self.briefing.ground.releases.get(name.as_str()).is_none() {
                    continue;
                }
                if quad.predicate == vocab::terms::PAGE
                    && let vocab::Term::NamedNode(at) = quad.object
                {
                    page = Some(at.into_string());
                }
                graph = Some(name.into_string());
            }
        }
        Ok(graph.map_or_else(Cited::default, |graph| {
            self.references.cite_fact(&graph, page.as_deref(), fact)
        }))
    }
}
