//! The chapter on incidents: disruptions against elections, cyber and information incidents as claims, cost estimates.

use super::BriefError;
use super::briefing::Draft;
use super::charts;
use super::dates::PartialDate;
use super::elections::{VoteFact, join};
use super::facts::Facts;
use super::model::{Incidents, Statement, Table, TableRow};
use super::references::refs_of;
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
    refs: Vec<usize>,
}

impl Draft<'_> {
    /// The chapter.
    pub(super) fn incidents(&mut self, votes: &[VoteFact]) -> Result<Incidents, BriefError> {
        let facts = self.read("incidents")?;
        let (disruptions, others): (Vec<_>, Vec<_>) = self
            .incident_facts(&facts)
            .into_iter()
            .partition(|incident| self.briefing.disruptions.contains(&incident.kind));
        let windows = self.windows()?;

        let mut chapter = Incidents::default();
        if disruptions.is_empty() {
            let gap = self.no_disruption()?;
            chapter.gaps.push(gap.text.clone());
            self.summary.push(gap);
        } else {
            let statements = self.about(&disruptions);
            self.summary.extend(statements.iter().take(2).cloned());
            chapter.intro.extend(statements);
            chapter.chart = charts::timeline(self, &disruptions, votes, &windows);
            chapter.table = self.disruption_table(&disruptions);
            if disruptions.len() > MOST_ROWS {
                let text = self.say(
                    "say-rows-shown",
                    &[("shown", MOST_ROWS.into()), ("all", disruptions.len().into())],
                );
                chapter.intro.push(Statement {
                    text,
                    refs: refs_of(disruptions.iter().map(|one| &one.refs)),
                    kind: "derived".to_owned(),
                    query: "incidents".to_owned(),
                });
            }
        }
        chapter.cyber = self.claims(&others)?;
        if let Some(table) = &chapter.cyber {
            chapter.intro.push(Statement {
                text: self.say("say-claims", &[]),
                refs: refs_of(table.rows.iter().map(|row| &row.refs)),
                kind: "claimed".to_owned(),
                query: "registers/attributions".to_owned(),
            });
        } else {
            chapter.gaps.push(self.say("say-no-cyber", &[]));
        }
        let costs = self.register(
            "costs",
            &[
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
            ],
            usize::MAX,
        )?;
        chapter.costs = costs.table;
        Ok(chapter)
    }

    fn incident_facts(&mut self, facts: &Facts) -> Vec<IncidentFact> {
        let mut incidents: BTreeMap<String, IncidentFact> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(iri), Some(kind), Some(graph)) = (row.text("incident"), row.text("kind"), row.text("graph"))
            else {
                continue;
            };
            let number = self.references.cite(row);
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
            if let Some(number) = number
                && !incident.refs.contains(&number)
            {
                incident.refs.push(number);
            }
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
        let mut refs = Vec::new();
        let mut names = BTreeSet::new();
        for row in sources.rows() {
            self.cite_into(row, &mut refs);
            if let (Some(graph), Some(coverage)) = (row.text("graph"), row.text("coverage")) {
                names.insert(format!("{} ({coverage})", self.references.publisher(graph)));
            }
        }
        Ok(Statement {
            text: self.say("say-no-disruption", &[("sources", join(&names).into())]),
            refs,
            kind: "gap".to_owned(),
            query: "disruption-sources".to_owned(),
        })
    }

    fn about(&self, disruptions: &[IncidentFact]) -> Vec<Statement> {
        let mut by_graph: BTreeMap<&str, Vec<&IncidentFact>> = BTreeMap::new();
        for incident in disruptions {
            by_graph.entry(&incident.graph).or_default().push(incident);
        }
        let mut statements = Vec::new();
        for (graph, incidents) in by_graph {
            let refs = refs_of(incidents.iter().map(|one| &one.refs));
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
            let statement = |text: String, kind: &str| Statement {
                text,
                refs: refs.clone(),
                kind: kind.to_owned(),
                query: "incidents".to_owned(),
            };
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
            &[
                ("start", "start"),
                ("end", "start"),
                ("kind", "start"),
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
        let place: Vec<String> = [one.scope.clone(), one.area.clone()].into_iter().flatten().collect();
        let mut kind = self.briefing.labels.of(&one.kind);
        if !one.services.is_empty() {
            kind = format!("{kind} ({})", join(&one.services));
        }
        let mut trigger = join(&one.triggers);
        if !one.orderers.is_empty() {
            let ordered = self.say("ordered-by", &[("orderer", join(&one.orderers).into())]);
            trigger = if trigger.is_empty() {
                ordered
            } else {
                format!("{trigger}; {ordered}")
            };
        }
        TableRow {
            cells: [
                ("start", start),
                (
                    "end",
                    if one.end.is_none() && one.ongoing {
                        self.say("still-on", &[])
                    } else {
                        date(one.end)
                    },
                ),
                ("kind", kind),
                ("place", place.join(": ")),
                ("trigger", trigger),
                ("justification", one.justification.clone().unwrap_or_default()),
                (
                    "window",
                    self.say(
                        if one.windows.is_empty() {
                            "window-no"
                        } else {
                            "window-yes"
                        },
                        &[],
                    ),
                ),
            ]
            .into(),
            refs: one.refs.clone(),
            flags: Vec::new(),
        }
    }

    /// Incidents that are no disruptions, each with the claims about who was behind it.
    fn claims(&mut self, incidents: &[IncidentFact]) -> Result<Option<Table>, BriefError> {
        let facts = self.read_claims()?;
        let rows = incidents
            .iter()
            .map(|one| {
                let mut refs = one.refs.clone();
                let mut claims = Vec::new();
                if let Some(found) = facts.get(&one.incident) {
                    for (claim, numbers) in found {
                        claims.push(claim.clone());
                        refs.extend(
                            numbers
                                .iter()
                                .filter(|n| !refs.contains(n))
                                .copied()
                                .collect::<Vec<_>>(),
                        );
                    }
                }
                let claim = if claims.is_empty() {
                    self.say("no-attribution", &[])
                } else {
                    claims.join("; ")
                };
                let what = [one.target.clone(), one.context.clone(), one.note.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join("; ");
                TableRow {
                    cells: [
                        (
                            "date",
                            one.start
                                .map_or_else(|| self.say("not-stated", &[]), |date| self.briefing.locale.date(date)),
                        ),
                        ("kind", self.briefing.labels.of(&one.kind)),
                        ("what", what),
                        ("claim", claim),
                    ]
                    .into(),
                    refs,
                    flags: Vec::new(),
                }
            })
            .collect();
        Ok(self.table(
            "caption-claims",
            &[
                ("date", "start"),
                ("kind", "start"),
                ("what", "start"),
                ("claim", "start"),
            ],
            rows,
        ))
    }

    fn read_claims(&mut self) -> Result<BTreeMap<String, BTreeMap<String, Vec<usize>>>, BriefError> {
        let facts = self.read("registers/attributions")?;
        let mut claims: BTreeMap<String, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
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
            let number = self.references.cite(row);
            claims
                .entry(incident.to_owned())
                .or_default()
                .entry(text)
                .or_default()
                .extend(number);
        }
        Ok(claims)
    }
}
