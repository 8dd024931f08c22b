//! Threats and recommendations of the colloquium, with the countries where these are in place.

use super::frame::Asked;
use super::questions::wording;
use super::tables::{Cell, Section, Tables};
use crate::policy::{Recommendation, Status};
use crate::vocab::{self, Term};
use crate::web::problem::{Problem, internal};
use axum::extract::Path;
use axum::response::Response;
use std::collections::{BTreeMap, BTreeSet};

/// What the ontology says of a concept: its definition in the page's language or in English, and things by property.
struct Concept {
    definition: String,
    things: BTreeMap<String, BTreeSet<String>>,
}

impl Concept {
    fn read(asked: &Asked, kind: &str, key: &str) -> Result<Self, Problem> {
        let mut found = Self {
            definition: String::new(),
            things: BTreeMap::new(),
        };
        let mut english = String::new();
        for quad in asked.current.kb().about(&vocab::thing(kind, key)).map_err(internal)? {
            let property = quad
                .predicate
                .as_str()
                .rsplit(['#', '/'])
                .next()
                .unwrap_or_default()
                .to_owned();
            match &quad.object {
                Term::Literal(text) if property == "definition" => {
                    if text.language() == Some(asked.tag()) {
                        text.value().clone_into(&mut found.definition);
                    } else if text.language() == Some("en") {
                        text.value().clone_into(&mut english);
                    }
                }
                Term::NamedNode(thing) => {
                    found
                        .things
                        .entry(property)
                        .or_default()
                        .insert(vocab::key(thing.as_str()).to_owned());
                }
                _ => {}
            }
        }
        if found.definition.is_empty() {
            found.definition = english;
        }
        Ok(found)
    }

    fn things(&self, property: &str) -> impl Iterator<Item = &String> {
        self.things.get(property).into_iter().flatten()
    }
}

/// Keys of a scheme in their order.
fn keys(asked: &Asked, scheme: &str) -> BTreeSet<String> {
    asked
        .words
        .concepts(scheme)
        .map(|(iri, _)| vocab::key(iri).to_owned())
        .collect()
}

/// A recommendation with its page.
fn recommendation_cell(asked: &Asked, id: &str) -> Cell {
    Cell::link(
        format!("{id}: {}", asked.words.concept("recommendation", id)),
        format!("/{}/recommendations/{id}", asked.tag()),
    )
}

/// A threat with its page.
fn threat_cell(asked: &Asked, id: &str) -> Cell {
    Cell::link(
        format!("{id}: {}", asked.words.concept("threat", id)),
        format!("/{}/threats/{id}", asked.tag()),
    )
}

/// A family of threats as briefs name it.
fn family_name(asked: &Asked, key: &str) -> String {
    let id = format!("family-{key}");
    let name = asked.words.message(&id);
    if name == id {
        asked.words.concept("threat-family", key)
    } else {
        name
    }
}

/// GET `/en/threats`.
pub(super) async fn threats(asked: Asked) -> Result<Response, Problem> {
    let mut rows = Vec::new();
    for id in keys(&asked, "threat") {
        let concept = Concept::read(&asked, "threat", &id)?;
        let families = concept.things("family").map(|family| family_name(&asked, family));
        rows.push(vec![
            threat_cell(&asked, &id),
            Cell::quoted(&asked, concept.definition.clone()),
            Cell::text(asked.words.join(families)),
        ]);
    }
    let columns = ["site_threat", "site_means", "site_family"];
    Tables {
        heading: asked.label("site_threats"),
        sections: vec![Section::of(&asked, "", &columns, rows)],
        ..Tables::default()
    }
    .with_data("JSON", "/api/v1/concepts/threat")
    .show(&asked)
}

/// GET `/en/threats/T01`.
pub(super) async fn threat(asked: Asked, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    if !keys(&asked, "threat").contains(&id) {
        return Err(Problem::not_found(format!("there is no threat {id:?}")));
    }
    let concept = Concept::read(&asked, "threat", &id)?;
    let mut against = Vec::new();
    for recommendation in keys(&asked, "recommendation") {
        let addresses = Concept::read(&asked, "recommendation", &recommendation)?;
        if addresses.things("addressesThreat").any(|threat| *threat == id) {
            against.push(vec![recommendation_cell(&asked, &recommendation)]);
        }
    }
    let questions = asked
        .current
        .questions()
        .all()
        .iter()
        .filter(|question| question.metadata.threats.contains(&id))
        .map(|question| {
            vec![
                Cell::question(&asked, question.id()),
                Cell::text(wording(&asked, question)),
            ]
        })
        .collect();
    Tables {
        heading: format!("{id}: {}", asked.words.concept("threat", &id)),
        sections: vec![
            Section::saying(String::new(), vec![Cell::quoted(&asked, concept.definition)]),
            Section::of(&asked, "site_addresses", &["site_recommendation"], against),
            Section::of(&asked, "site_bears_on", &["site_code", "site_question"], questions),
        ],
        ..Tables::default()
    }
    .show(&asked)
}

/// Members of the United Nations by the status of a recommendation.
fn standing<'a>(asked: &'a Asked, rule: &Recommendation) -> BTreeMap<Status, Vec<&'a str>> {
    let ground = asked.current.ground();
    let facts = ground.country_facts();
    let mut found: BTreeMap<Status, Vec<&str>> = BTreeMap::new();
    for entry in facts.countries().iter().filter(|entry| entry.un_member) {
        let (status, _) = rule.status(&entry.iso3, ground.answers(), facts);
        found.entry(status).or_default().push(&entry.iso3);
    }
    found
}

/// The statuses with the messages that name them.
fn named(asked: &Asked, status: Status) -> String {
    match status {
        Status::Unknown => asked.label("site_unstated"),
        known => asked.words.message(&format!("status-{}", known.name())),
    }
}

const STATUSES: [Status; 4] = [Status::InPlace, Status::Partly, Status::NotInPlace, Status::Unknown];

/// GET `/en/recommendations`.
pub(super) async fn recommendations(asked: Asked) -> Result<Response, Problem> {
    let rules = asked.current.ground().recommendations();
    let rows = rules
        .iter()
        .map(|rule| {
            let found = standing(&asked, rule);
            std::iter::once(recommendation_cell(&asked, &rule.id))
                .chain(
                    STATUSES
                        .iter()
                        .map(|status| Cell::code(found.get(status).map_or(0, Vec::len))),
                )
                .collect()
        })
        .collect();
    let names: Vec<String> = STATUSES
        .iter()
        .map(|status| format!("{}>", named(&asked, *status)))
        .collect();
    let mut columns = vec!["site_recommendation"];
    columns.extend(names.iter().map(String::as_str));
    Tables {
        heading: asked.label("site_recommendations"),
        sections: vec![Section::of(&asked, "", &columns, rows)],
        ..Tables::default()
    }
    .with_data("JSON", "/api/v1/concepts/recommendation")
    .show(&asked)
}

/// GET `/en/recommendations/R11`.
pub(super) async fn recommendation(asked: Asked, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let rules = asked.current.ground().recommendations();
    let rule = rules
        .iter()
        .find(|rule| rule.id == id)
        .ok_or_else(|| Problem::not_found(format!("there is no recommendation {id:?}")))?;
    let concept = Concept::read(&asked, "recommendation", &id)?;
    let mut found = standing(&asked, rule);
    let rows = STATUSES
        .iter()
        .filter(|status| **status != Status::Unknown)
        .flat_map(|status| {
            let mut countries = found.remove(status).unwrap_or_default();
            countries.sort_by_key(|code| asked.country(code));
            let name = named(&asked, *status);
            countries
                .into_iter()
                .map(|code| vec![Cell::country(&asked, code), Cell::text(name.clone())])
                .collect::<Vec<_>>()
        })
        .collect();
    let mut texts = vec![Cell::quoted(&asked, concept.definition.clone())];
    if rule.without.is_some() {
        texts.push(Cell::text(asked.label("site_without")));
    }
    let threats = concept
        .things("addressesThreat")
        .map(|threat| vec![threat_cell(&asked, threat)])
        .collect();
    let questions = rule
        .questions()
        .into_iter()
        .filter_map(|question| asked.current.questions().get(question))
        .map(|question| {
            vec![
                Cell::question(&asked, question.id()),
                Cell::text(wording(&asked, question)),
            ]
        })
        .collect();
    let mut countries = Section::of(
        &asked,
        "site_countries_in_place",
        &["site_country", "site_status"],
        rows,
    );
    countries.texts.push(Cell::text(asked.label("site_unknown_note")));
    Tables {
        heading: format!("{id}: {}", asked.words.concept("recommendation", &id)),
        sections: vec![
            Section::saying(String::new(), texts),
            countries,
            Section::of(&asked, "site_threats", &["site_threat"], threats),
            Section::of(&asked, "site_bears_on", &["site_code", "site_question"], questions),
        ],
        ..Tables::default()
    }
    .show(&asked)
}
