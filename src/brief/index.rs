//! The page that leads to many briefs, with the next votes on a map.

use super::BriefError;
use super::briefing::Briefing;
use super::model::Chart;
use super::references::References;
use super::set::RANKING;
use super::{charts, html};
use crate::policy::Question;
use serde::Serialize;
use std::collections::BTreeMap;

/// A line of the index: a country, and the files of its brief.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Names of its files, each with the format.
    pub files: Vec<(String, String)>,
    /// Why there are none, where it failed.
    pub failure: Option<String>,
}

impl Briefing<'_> {
    /// A page that leads to the briefs of many countries.
    ///
    /// # Errors
    /// A query or the template fails.
    pub fn index_page(&self, entries: &[IndexEntry]) -> Result<String, BriefError> {
        let mut lines = Vec::new();
        for entry in entries {
            let mut references = References::new(&self.ground.releases);
            let member = self.member(&entry.iso3, &[], &mut references)?;
            let all = self.questions.all().len();
            let (vote, days) = member
                .vote
                .as_ref()
                .map(|(kind, date, days, _)| (format!("{date}: {kind}"), *days))
                .unwrap_or_default();
            lines.push(IndexLine {
                iso3: &entry.iso3,
                name: member.name,
                vote,
                days,
                latest: member.latest,
                known: all - member.open,
                all,
                files: &entry.files,
                failure: entry.failure.as_deref(),
            });
        }
        let latest = lines.iter().map(|line| (line.iso3.to_owned(), line.latest));
        let map = self.votes_map(latest)?;
        let (map, svg) = map.map_or((None, None), |(map, svg)| (Some(map), Some(svg)));
        lines.sort_by(|a, b| a.name.cmp(&b.name));
        html::render(
            "site/index.html.j2",
            IndexPage {
                language: self.locale.language().tag(),
                direction: self.locale.language().direction(),
                labels: self.locale.labels(),
                as_of: self.locale.day(self.as_of),
                map,
                svg,
                css: super::resources::resource("brief/brief.css"),
                lines,
            },
        )
    }
}

impl Briefing<'_> {
    /// A map of the world that is darker where a vote is nearer, and its drawing; `latest` has the days to the next vote listed, by
    /// alpha-3 code.
    ///
    /// # Errors
    /// The template names something that it is not given.
    pub fn votes_map(
        &self,
        latest: impl IntoIterator<Item = (String, Option<i64>)>,
    ) -> Result<Option<(Chart, String)>, BriefError> {
        let soon: BTreeMap<String, Option<usize>> = latest
            .into_iter()
            .map(|(iso3, days)| (iso3, days.map(|days| RANKING.horizons() - RANKING.horizon(days))))
            .collect();
        let classes = ["votes-later", "votes-year", "votes-half-year", "votes-quarter"];
        let classes: Vec<String> = classes.iter().map(|id| self.locale.say(id, &[])).collect();
        let none = self.locale.say("no-vote-listed", &[]);
        charts::world(self, "chart-world-votes", &classes, &none, &soon)
            .map(|map| Ok((map.clone(), html::render("charts/world.svg.j2", map)?)))
            .transpose()
    }
}

/// Most classes of a map.
const CLASSES: usize = 5;

impl Briefing<'_> {
    /// A map of the world that is darker where the answer to a question is of more concern, and its drawing.
    ///
    /// # Errors
    /// The template names something that it is not given.
    pub fn answers_map(&self, question: &Question) -> Result<Option<(Chart, String)>, BriefError> {
        let last = question.metadata.answers.len() - 1;
        let classes = CLASSES.min(last + 1);
        let class = |code: &str| {
            let gravity = last - question.concern(code).min(last);
            (gravity * (classes - 1)).checked_div(last).unwrap_or_default()
        };
        let code_of = |iso3: &str| {
            let answer = self.ground.answers.get(question.id(), iso3)?;
            answer.is_known().then_some(answer.code.as_str())
        };
        let countries = self.ground.countries.all();
        let mut named: Vec<Vec<String>> = vec![Vec::new(); classes];
        for code in &question.metadata.answers {
            if countries.iter().any(|entry| code_of(&entry.iso3) == Some(code)) {
                named[class(code)].push(self.locale.answer(question.id(), code));
            }
        }
        let named: Vec<String> = named.into_iter().map(|labels| self.locale.join(labels)).collect();
        let by_country: BTreeMap<String, Option<usize>> = countries
            .iter()
            .map(|entry| (entry.iso3.clone(), code_of(&entry.iso3).map(class)))
            .collect();
        let not_known = self.locale.say("label-matrix-unknown", &[]);
        charts::world(self, "label-site-answers", &named, &not_known, &by_country)
            .map(|map| Ok((map.clone(), html::render("charts/world.svg.j2", map)?)))
            .transpose()
    }
}

impl Briefing<'_> {
    /// A map of the world in five classes of as many countries each, darker where the value is higher, and its drawing.
    ///
    /// # Errors
    /// The template names something that it is not given.
    pub fn values_map(&self, values: &BTreeMap<String, f64>) -> Result<Option<(Chart, String)>, BriefError> {
        if values.is_empty() {
            return Ok(None);
        }
        let mut sorted: Vec<f64> = values.values().copied().collect();
        sorted.sort_by(f64::total_cmp);
        // where each class begins; equal values stay together
        let mut starts: Vec<f64> = (0..CLASSES)
            .filter_map(|class| sorted.get(class * sorted.len() / CLASSES).copied())
            .collect();
        starts.dedup_by(|a, b| a.total_cmp(b).is_eq());
        let class = |value: f64| starts.partition_point(|start| *start <= value).saturating_sub(1);
        let labels: Vec<String> = (0..starts.len())
            .map(|at| {
                let within: Vec<f64> = sorted.iter().copied().filter(|value| class(*value) == at).collect();
                let number = |value: Option<&f64>| value.map_or_else(String::new, |value| self.locale.number(*value));
                format!("{} – {}", number(within.first()), number(within.last()))
            })
            .collect();
        let by_country: BTreeMap<String, Option<usize>> = self
            .ground
            .countries
            .all()
            .iter()
            .map(|entry| (entry.iso3.clone(), values.get(&entry.iso3).map(|value| class(*value))))
            .collect();
        let not_known = self.locale.say("label-matrix-unknown", &[]);
        charts::world(self, "label-site-latest", &labels, &not_known, &by_country)
            .map(|map| Ok((map.clone(), html::render("charts/world.svg.j2", map)?)))
            .transpose()
    }
}

/// A line of the index page.
#[derive(Debug, Serialize)]
struct IndexLine<'a> {
    iso3: &'a str,
    name: String,
    vote: String,
    days: Option<i64>,
    latest: Option<i64>,
    known: usize,
    all: usize,
    files: &'a [(String, String)],
    failure: Option<&'a str>,
}

/// What the index page's template is given.
#[derive(Debug, Serialize)]
struct IndexPage<'a> {
    language: &'a str,
    direction: &'a str,
    labels: BTreeMap<String, String>,
    as_of: String,
    map: Option<Chart>,
    svg: Option<String>,
    css: &'a str,
    lines: Vec<IndexLine<'a>>,
}
