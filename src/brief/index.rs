//! The page that leads to many briefs, with the next votes on a map.

use super::BriefError;
use super::briefing::Briefing;
use super::model::Chart;
use super::references::References;
use super::set::RANKING;
use super::{charts, html};
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
            let mut references = References::new(&self.releases);
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
        let soon: BTreeMap<String, Option<usize>> = lines
            .iter()
            .map(|line| {
                // the nearer, the darker
                let class = line.latest.map(|days| RANKING.horizons() - RANKING.horizon(days));
                (line.iso3.to_owned(), class)
            })
            .collect();
        let classes = ["votes-later", "votes-year", "votes-half-year", "votes-quarter"];
        let classes: Vec<String> = classes.iter().map(|id| self.locale.say(id, &[])).collect();
        let none = self.locale.say("no-vote-listed", &[]);
        let map = charts::world(self, "chart-world-votes", &classes, &none, &soon);
        let svg = map
            .as_ref()
            .map(|map| html::render("charts/world.svg.j2", map))
            .transpose()?;
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
