//! Reading the records out of the base, once for all lists.

use super::facts::{Facts, Row};
use super::record::{
    Attribute, Election, Incident, Indicator, Instrument, Observation, Provision, SourceRelease, Stated,
};
use crate::kb::{Kb, KbError};
use crate::vocab::{self, Term};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All records of a base.
#[derive(Debug, Clone, Default)]
pub struct Registers {
    /// Votes in the order of their days.
    pub elections: Vec<Election>,
    /// Incidents, the latest first; those without a day last.
    pub incidents: Vec<Incident>,
    /// Provisions by country and topic.
    pub provisions: Vec<Provision>,
    /// Figures by indicator, country and year.
    pub observations: Vec<Observation>,
    /// Indicators by key.
    pub indicators: Vec<Indicator>,
    /// Source releases by key.
    pub sources: Vec<SourceRelease>,
}

impl Registers {
    /// Reads all records of `kb`.
    ///
    /// # Errors
    /// A query fails.
    pub fn read(kb: &Kb) -> Result<Self, KbError> {
        let sources = sources(kb)?;
        let kinds: HashMap<&str, &str> = sources
            .iter()
            .map(|source| (source.id.as_str(), source.fact_kind.as_str()))
            .collect();
        let observations = observations(kb)?;
        Ok(Self {
            elections: elections(kb)?,
            incidents: incidents(kb, &kinds)?,
            provisions: provisions(kb)?,
            indicators: indicators(kb, &observations)?,
            observations,
            sources,
        })
    }
}

fn text(row: Row<'_>, column: &str) -> Option<String> {
    row.text(column).map(str::to_owned)
}

/// The key of a thing in a column, or the text of a literal.
fn key(row: Row<'_>, column: &str) -> Option<String> {
    row.key(column).map(str::to_owned)
}

/// Key of the source release whose graph a row stands in.
fn source(row: Row<'_>) -> String {
    let graph = row.text("graph").unwrap_or_default();
    graph.strip_prefix(vocab::GRAPH).unwrap_or(graph).to_owned()
}

/// Adds what a column says, once.
fn add(list: &mut Vec<String>, told: Option<String>) {
    if let Some(told) = told.filter(|told| !list.contains(told)) {
        list.push(told);
    }
}

fn elections(kb: &Kb) -> Result<Vec<Election>, KbError> {
    let facts = Facts::read(kb, "votes", None)?;
    let mut found: Vec<Election> = Vec::new();
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    for row in facts.rows() {
        let (Some(id), Some(iri)) = (key(row, "election"), text(row, "election")) else {
            continue;
        };
        let corroborated = text(row, "corroborated");
        if let Some(place) = places.get(&(id.clone(), source(row))) {
            add(&mut found[*place].corroborated_by, corroborated);
            continue;
        }
        places.insert((id.clone(), source(row)), found.len());
        found.push(Election {
            id,
            iri,
            country: key(row, "country").unwrap_or_default(),
            kind: key(row, "type").unwrap_or_default(),
            status: key(row, "status").unwrap_or_default(),
            polling_day: text(row, "day").unwrap_or_default(),
            last_polling_day: text(row, "endDay"),
            round: text(row, "round"),
            chamber: text(row, "chamber"),
            as_of: text(row, "asOf"),
            corroborated_by: corroborated.into_iter().collect(),
            note: text(row, "note"),
            source: source(row),
            page: text(row, "page").unwrap_or_default(),
        });
    }
    Ok(found)
}

fn incidents(kb: &Kb, kinds: &HashMap<&str, &str>) -> Result<Vec<Incident>, KbError> {
    let facts = Facts::read(kb, "incidents", None)?;
    let mut found: Vec<Incident> = Vec::new();
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    for row in facts.rows() {
        let (Some(id), Some(iri)) = (key(row, "incident"), text(row, "incident")) else {
            continue;
        };
        let source = source(row);
        let place = *places.entry((id.clone(), source.clone())).or_insert_with(|| {
            found.push(Incident {
                id,
                iri,
                country: key(row, "country").unwrap_or_default(),
                kind: key(row, "kind").unwrap_or_default(),
                start: text(row, "start"),
                end: text(row, "end"),
                start_certainty: text(row, "certainty"),
                status: key(row, "status"),
                scope: key(row, "scope"),
                area: text(row, "area"),
                acknowledged: key(row, "acknowledged"),
                justification: text(row, "justification"),
                election_context: text(row, "context"),
                note: text(row, "note"),
                fact_kind: kinds.get(source.as_str()).map(|kind| (*kind).to_owned()),
                source,
                ..Incident::default()
            });
            found.len() - 1
        });
        let incident = &mut found[place];
        add(&mut incident.services, text(row, "service"));
        add(&mut incident.targets, text(row, "target"));
        add(&mut incident.triggers, key(row, "trigger"));
        add(&mut incident.ordered_by, key(row, "orderer"));
        add(&mut incident.elections, key(row, "window"));
        add(&mut incident.pages, text(row, "page"));
    }
    for row in Facts::read(kb, "incident-marks", None)?.rows() {
        let place = key(row, "incident").and_then(|id| places.get(&(id, self::source(row))));
        let Some(incident) = place.map(|place| &mut found[*place]) else {
            continue;
        };
        incident.election_related = key(row, "electionRelated").or_else(|| incident.election_related.take());
        incident.throttled = key(row, "throttled").or_else(|| incident.throttled.take());
        add(&mut incident.evidence, text(row, "evidence"));
    }
    found.sort_by(|a, b| b.start.cmp(&a.start).then_with(|| a.id.cmp(&b.id)));
    Ok(found)
}

fn provisions(kb: &Kb) -> Result<Vec<Provision>, KbError> {
    let facts = Facts::read(kb, "provisions", None)?;
    let mut found: BTreeMap<(String, String, String), Provision> = BTreeMap::new();
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for row in facts.rows() {
        let (Some(id), Some(iri)) = (key(row, "provision"), text(row, "provision")) else {
            continue;
        };
        let (country, topic) = (
            key(row, "country").unwrap_or_default(),
            key(row, "topic").unwrap_or_default(),
        );
        let provision = found
            .entry((country.clone(), topic.clone(), id.clone()))
            .or_insert_with(|| Provision {
                id: id.clone(),
                iri,
                country,
                topic,
                instrument: Instrument {
                    title: text(row, "title").unwrap_or_default(),
                    year: text(row, "instrumentYear"),
                },
                section: text(row, "section"),
                summary: text(row, "summary"),
                verified: row.boolean("verified").unwrap_or_default(),
                text_checked: text(row, "checked").unwrap_or_default(),
                attributes: Vec::new(),
                source: source(row),
                pages: Vec::new(),
            });
        add(&mut provision.pages, text(row, "page"));
        let (Some(item), Some(attribute)) = (text(row, "item"), key(row, "attribute")) else {
            continue;
        };
        if seen.insert((id, item)) {
            provision.attributes.push(Attribute {
                attribute,
                value: value(row),
                qualifier: text(row, "qualifier"),
            });
        }
    }
    Ok(found.into_values().collect())
}

fn value(row: Row<'_>) -> Option<Stated> {
    if let Some(code) = key(row, "code") {
        return Some(Stated::Code(code));
    }
    if let Some(number) = row.number("number") {
        return Some(Stated::Number(number));
    }
    text(row, "text").map(Stated::Text)
}

fn observations(kb: &Kb) -> Result<Vec<Observation>, KbError> {
    let facts = Facts::read(kb, "series", None)?;
    let mut found: Vec<Observation> = facts
        .rows()
        .filter_map(|row| {
            Some(Observation {
                id: key(row, "observation")?,
                country: key(row, "country")?,
                indicator: key(row, "indicator")?,
                year: row.text("year")?.parse().ok()?,
                value: row.number("value")?,
                low: row.number("low"),
                high: row.number("high"),
                source: source(row),
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let (first, second) = ((&a.indicator, &a.country, a.year), (&b.indicator, &b.country, b.year));
        first.cmp(&second).then_with(|| a.id.cmp(&b.id))
    });
    Ok(found)
}

fn indicators(kb: &Kb, observations: &[Observation]) -> Result<Vec<Indicator>, KbError> {
    let mut years: HashMap<&str, (i32, i32)> = HashMap::new();
    let mut countries: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for one in observations {
        let span = years.entry(&one.indicator).or_insert((one.year, one.year));
        *span = (span.0.min(one.year), span.1.max(one.year));
        countries.entry(&one.indicator).or_default().insert(&one.country);
    }
    let facts = Facts::read(kb, "indicators", None)?;
    let mut found: BTreeMap<String, Indicator> = BTreeMap::new();
    for row in facts.rows() {
        let (Some(id), Some(iri)) = (key(row, "indicator"), text(row, "indicator")) else {
            continue;
        };
        let english =
            matches!(row.term("label"), Some(Term::Literal(label)) if label.language().is_none_or(|tag| tag == "en"));
        let label = text(row, "label").unwrap_or_default();
        let indicator = found.entry(id.clone()).or_insert_with(|| Indicator {
            iri,
            label: label.clone(),
            notation: text(row, "notation").unwrap_or_default(),
            unit: text(row, "unit"),
            direction: key(row, "direction"),
            scale_min: row.number("min"),
            scale_max: row.number("max"),
            roam: Vec::new(),
            first_year: years.get(id.as_str()).map(|span| span.0),
            last_year: years.get(id.as_str()).map(|span| span.1),
            countries: countries.get(id.as_str()).map_or(0, BTreeSet::len),
            source: source(row),
            id,
        });
        if english {
            indicator.label = label;
        }
        add(&mut indicator.roam, key(row, "category"));
    }
    Ok(found.into_values().collect())
}

fn sources(kb: &Kb) -> Result<Vec<SourceRelease>, KbError> {
    let facts = Facts::read(kb, "sources", None)?;
    let mut found: BTreeMap<String, SourceRelease> = BTreeMap::new();
    for row in facts.rows() {
        let release = || {
            Some(SourceRelease {
                id: key(row, "source")?,
                iri: text(row, "source")?,
                graph: text(row, "graph")?,
                title: text(row, "title")?,
                publisher: text(row, "publisher")?,
                fact_kind: key(row, "kind")?,
                licence: text(row, "licence"),
                licence_note: text(row, "licenceNote"),
                release: text(row, "release")?,
                retrieved: text(row, "retrieved")?,
                citation: text(row, "citation")?,
                homepage: text(row, "homepage")?,
                coverage: None,
                known_limits: Vec::new(),
            })
        };
        if let Some(release) = release() {
            found.entry(release.id.clone()).or_insert(release);
        }
    }
    for row in Facts::read(kb, "source-limits", None)?.rows() {
        if let Some(release) = key(row, "source").and_then(|id| found.get_mut(&id)) {
            release.coverage = text(row, "coverage").or_else(|| release.coverage.take());
            add(&mut release.known_limits, text(row, "limit"));
        }
    }
    Ok(found.into_values().collect())
}
