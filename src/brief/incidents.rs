//! The chapter on incidents: disruptions against elections, cyber and information incidents as claims, cost estimates.

use super::BriefError;
use super::charts;
use super::dates::PartialDate;
use super::draft::{Draft, gap_with, row, statement};
use super::elections::VoteFact;
use super::model::{Statement, Table, TableRow};
use super::pool::Pool;
use super::references::Cited;
use crate::browse::Facts;
use crate::vocab;
use std::collections::{BTreeMap, BTreeSet};

/// Disruptions that a table lists at most; a sentence tells how many there are.
const MOST_ROWS: usize = 20;

/// An incident as its source records it.
#[derive(Debug, Clone, Default)]
pub(super) struct IncidentFact {
    /// IRI.
    incident: String,
    /// IRI of its kind.
    pub(super) kind: String,
    pub(super) start: Option<PartialDate>,
    pub(super) end: Option<PartialDate>,
    estimated: bool,
    scope: Option<String>,
    area: Option<String>,
    triggers: BTreeSet<String>,
    services: BTreeSet<String>,
    orderers: BTreeSet<String>,
    acknowledged: bool,
    /// Its source says that it went on when it was recorded.
    ongoing: bool,
    justification: Option<String>,
    target: Option<String>,
    context: Option<String>,
    note: Option<String>,
    /// Windows of elections that it fell in.
    pub(super) windows: BTreeSet<String>,
    graph: String,
    pub(super) cited: Cited,
}

impl Draft<'_> {
    /// The chapter's pieces.
    pub(super) fn incidents(&mut self, votes: &[VoteFact], pool: &mut Pool) -> Result<(), BriefError> {
        const COSTS: &[(&str, &str)] = &[
            ("from", "start"),
            ("to", "start"),
            ("area", "start"),
            ("cost", "end"),
            ("low", "end"),
            ("high", "end"),
            ("perDay", "end"),
            ("method", "start"),
            ("by", "start"),
            ("caveat", "start"),
        ];
        let facts = self.read("incidents")?;
        let (disruptions, others): (Vec<_>, Vec<_>) = self
            .incident_facts(&facts)
            .into_iter()
            .partition(|incident| self.briefing.ground.disruptions.contains(&incident.kind));
        let windows = self.windows()?;

        let mut gaps = Vec::new();
        let mut intro = Vec::new();
        if disruptions.is_empty() {
            let gap = self.no_disruption()?;
            pool.paragraphs("incidents.short", vec![gap.clone()]);
            intro.push(gap.clone());
            self.point("history", gap);
        } else {
            let statements = self.about(&disruptions);
            for statement in statements.iter().take(2) {
                self.point("history", statement.clone());
            }
            intro.extend(statements);
            pool.chart("incidents.chart", charts::timeline(self, &disruptions, votes, &windows));
            pool.table("incidents.table", self.disruption_table(&disruptions));
            if disruptions.len() > MOST_ROWS {
                let text = self.say(
                    "say-rows-shown",
                    &[("shown", MOST_ROWS.into()), ("all", disruptions.len().into())],
                );
                let cited = Cited::all(disruptions.iter().map(|one| &one.cited));
                intro.push(statement(text, &cited, "derived", "incidents"));
            }
        }
        let claims = self.claims(&others)?;
        if let Some(table) = &claims {
            let text = self.say("say-claims", &[]);
            let said = statement(text, &table.cited(), "claimed", "registers/attributions");
            pool.paragraphs("incidents.claims", vec![said]);
        } else {
            gaps.push(self.say("say-no-cyber", &[]));
        }
        pool.table("incidents.claims", claims);
        pool.table("incidents.costs", self.register("costs", COSTS, usize::MAX)?.table);
        pool.paragraphs("incidents.intro", intro);
        pool.gaps("incidents.gaps", gaps);
        Ok(())
    }

    fn incident_facts(&mut self, facts: &Facts) -> Vec<IncidentFact> {
        let mut incidents: BTreeMap<String, IncidentFact> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(iri), Some(kind), Some(graph)) = (row.text("incident"), row.text("kind"), row.text("graph"))
            else {
                continue;
            };
            let cited = self.references.cite(row);
            let text = |column: &str| row.text(column).map(str::to_owned);
            let label = |column: &str| self.briefing.labels.at(row, column);
            let incident = incidents.entry(iri.to_owned()).or_insert_with(|| IncidentFact {
                incident: iri.to_owned(),
                kind: kind.to_owned(),
                start: row.text("start").and_then(PartialDate::parse),
                end: row.text("end").and_then(PartialDate::parse),
                estimated: row.text("certainty") == Some("estimated"),
                scope: label("scope"),
                area: text("area"),
                acknowledged: row.key("acknowledged") == Some("yes"),
                ongoing: row.key("status") == Some("ongoing"),
                justification: text("justification"),
                target: text("target"),
                context: text("context"),
                note: text("note"),
                graph: graph.to_owned(),
                ..IncidentFact::default()
            });
            incident.triggers.extend(label("trigger"));
            incident.orderers.extend(label("orderer"));
            incident.services.extend(text("service"));
            incident.windows.extend(text("window"));
            incident.cited.add(&cited);
        }
        let mut incidents: Vec<IncidentFact> = incidents.into_values().collect();
        incidents.sort_by(|a, b| (b.start, &b.incident).cmp(&(a.start, &a.incident)));
        incidents
    }

    /// Start and end of each election window.
    fn windows(&self) -> Result<Vec<(PartialDate, PartialDate)>, BriefError> {
        Ok(self
            .read("windows")?
            .rows()
            .filter_map(|row| {
                Some((
                    PartialDate::parse(row.text("start")?)?,
                    PartialDate::parse(row.text("end")?)?,
                ))
            })
            .collect())
    }

    /// The sentence for a country of which no disruption is recorded: by whom, and for what time.
    fn no_disruption(&mut self) -> Result<Statement, BriefError> {
        let sources = Facts::read(self.briefing.kb, "disruption-sources", None)?;
        let mut cited = Cited::default();
        let mut names = BTreeSet::new();
        for row in sources.rows() {
            cited.add(&self.references.cite(row));
            if let (Some(graph), Some(coverage)) = (row.text("graph"), row.text("coverage")) {
                let key = format!("coverage-{}", graph.trim_start_matches(vocab::GRAPH));
                let coverage = self.say_or(&key, coverage);
                names.insert(format!("{} ({coverage})", self.references.publisher(graph)));
            }
        }
        let names = self.briefing.locale.join(&names);
        let text = self.say("say-no-disruption", &[("sources", names.into())]);
        Ok(gap_with(text, &cited, "disruption-sources"))
    }

    fn about(&self, disruptions: &[IncidentFact]) -> Vec<Statement> {
        let mut by_graph: BTreeMap<&str, Vec<&IncidentFact>> = BTreeMap::new();
        for incident in disruptions {
            by_graph.entry(&incident.graph).or_default().push(incident);
        }
        let mut statements = Vec::new();
        for (graph, incidents) in by_graph {
            let cited = Cited::all(incidents.iter().map(|one| &one.cited));
            let years = |pick: fn(std::collections::btree_set::Iter<'_, i32>) -> Option<i32>| {
                let years: BTreeSet<i32> = incidents
                    .iter()
                    .filter_map(|one| one.start)
                    .map(PartialDate::year)
                    .collect();
                pick(years.iter()).map(|year| year.to_string()).unwrap_or_default()
            };
            let count = incidents.len();
            let in_windows = incidents.iter().filter(|one| !one.windows.is_empty()).count();
            let acknowledged = incidents.iter().filter(|one| one.acknowledged).count();
            let statement = |text: String, kind: &str| statement(text, &cited, kind, "incidents");
            let kind = self.references.kind(graph);
            let (first, last) = (
                years(|mut years| years.next().copied()),
                years(|mut years| years.next_back().copied()),
            );
            let period = if first == last {
                self.say("period-year", &[("year", first.into())])
            } else {
                self.say("period-years", &[("first", first.into()), ("last", last.into())])
            };
            statements.push(statement(
                self.say(
                    "say-disruptions",
                    &[
                        ("publisher", self.references.publisher(graph).into()),
                        ("count", count.into()),
                        ("period", period.into()),
                    ],
                ),
                &kind,
            ));
            statements.push(statement(
                self.say(
                    "say-in-window",
                    &[("count", count.into()), ("inside", in_windows.into())],
                ),
                "derived",
            ));
            statements.push(statement(
                self.say(
                    "say-acknowledged",
                    &[("count", count.into()), ("acknowledged", acknowledged.into())],
                ),
                &kind,
            ));
        }
        statements
    }

    /// The disruptions that matter most to a vote: those in an election window first, then national ones, then by day.
    fn disruption_table(&self, disruptions: &[IncidentFact]) -> Option<Table> {
        let national = self.briefing.labels.concept("scope", "national");
        let mut chosen: Vec<&IncidentFact> = disruptions.iter().collect();
        chosen.sort_by_key(|one| (one.windows.is_empty(), one.scope.as_ref() != Some(&national)));
        chosen.truncate(MOST_ROWS);
        chosen.sort_by(|a, b| (b.start, &b.incident).cmp(&(a.start, &a.incident)));
        let rows = chosen.iter().map(|one| self.disruption_row(one)).collect();
        self.table(
            "caption-disruptions",
            "incidents",
            &[
                ("start", "start"),
                ("end", "start"),
                ("kind", "start"),
                ("extent", "start"),
                ("place", "start"),
                ("trigger", "start"),
                ("justification", "start"),
                ("window", "start"),
            ],
            rows,
        )
    }

    fn disruption_row(&self, one: &IncidentFact) -> TableRow {
        let locale = &self.briefing.locale;
        let date =
            |date: Option<PartialDate>| date.map_or_else(|| self.say("not-stated", &[]), |date| locale.date(date));
        let mut start = date(one.start);
        if one.estimated {
            start = self.say("about-date", &[("date", start.into())]);
        }
        let mut kind = self.briefing.labels.of(&one.kind);
        if !one.services.is_empty() {
            let services = one.services.iter().map(|service| self.service(service));
            kind = format!("{kind} ({})", self.briefing.locale.join(services));
        }
        let mut trigger = self.briefing.locale.join(&one.triggers);
        if !one.orderers.is_empty() {
            let ordered = self.say(
                "ordered-by",
                &[("orderer", self.briefing.locale.join(&one.orderers).into())],
            );
            trigger = if trigger.is_empty() {
                ordered
            } else {
                self.briefing.locale.join([trigger, ordered])
            };
        }
        let end = if one.end.is_none() && one.ongoing {
            self.say("still-on", &[])
        } else {
            date(one.end)
        };
        // an area that says what the extent says already
        let whole = |area: &String| ["national", "nationwide"].contains(&area.to_lowercase().as_str());
        let area = one.area.clone().filter(|area| one.scope.is_none() || !whole(area));
        let place = area.unwrap_or_default();
        let window = if one.windows.is_empty() {
            "window-no"
        } else {
            "window-yes"
        };
        let cells = [
            ("start", start),
            ("end", end),
            ("kind", kind),
            ("extent", one.scope.clone().unwrap_or_default()),
            ("place", place),
            ("trigger", trigger),
            ("justification", one.justification.clone().unwrap_or_default()),
            ("window", self.say(window, &[])),
        ];
        row(cells, &["justification", "place"], &one.cited, &[])
    }

    /// Name of a service: most are brands, and the others have a message.
    fn service(&self, name: &str) -> String {
        self.briefing.locale.say_named("service", name)
    }

    /// Incidents that are no disruptions, each with the claims about who was behind it.
    fn claims(&mut self, incidents: &[IncidentFact]) -> Result<Option<Table>, BriefError> {
        let facts = self.read_claims()?;
        let rows = incidents
            .iter()
            .map(|one| {
                let mut cited = one.cited.clone();
                let mut claims = Vec::new();
                if let Some(found) = facts.get(&one.incident) {
                    for (claim, rests_on) in found {
                        claims.push(claim.clone());
                        cited.add(rests_on);
                    }
                }
                let claim = if claims.is_empty() {
                    self.say("no-attribution", &[])
                } else {
                    self.briefing.locale.join(&claims)
                };
                let what = [&one.target, &one.context, &one.note];
                let what = self.briefing.locale.join(what.into_iter().flatten());
                let date = one
                    .start
                    .map_or_else(|| self.say("not-stated", &[]), |date| self.briefing.locale.date(date));
                let cells = [
                    ("date", date),
                    ("kind", self.briefing.labels.of(&one.kind)),
                    ("what", what),
                    ("claim", claim),
                ];
                row(cells, &["what"], &cited, &[])
            })
            .collect();
        Ok(self.table(
            "caption-claims",
            "registers/attributions",
            &[
                ("date", "start"),
                ("kind", "start"),
                ("what", "start"),
                ("claim", "start"),
            ],
            rows,
        ))
    }

    fn read_claims(&mut self) -> Result<BTreeMap<String, BTreeMap<String, Cited>>, BriefError> {
        let facts = self.read("registers/attributions")?;
        let mut claims: BTreeMap<String, BTreeMap<String, Cited>> = BTreeMap::new();
        for row in facts.rows() {
            let Some(incident) = row.text("incident") else { continue };
            let unstated = || self.say("not-stated", &[]);
            let text = self.say(
                "claim",
                &[
                    (
                        "claimant",
                        row.text("claimant").map_or_else(unstated, str::to_owned).into(),
                    ),
                    ("named", row.text("named").map_or_else(unstated, str::to_owned).into()),
                    (
                        "status",
                        self.briefing.labels.at(row, "status").unwrap_or_default().into(),
                    ),
                    (
                        "date",
                        row.term("date").map_or_else(unstated, |date| self.show(date)).into(),
                    ),
                ],
            );
            let cited = self.references.cite(row);
            claims
                .entry(incident.to_owned())
                .or_default()
                .entry(text)
                .or_default()
                .add(&cited);
        }
        Ok(claims)
    }
}
