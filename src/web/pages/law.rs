//! Law by topic and attribute, with countries side by side.

use super::frame::Asked;
use super::lists::{Filled, Form, choices};
use super::tables::{Cell, Field, Section, Tables};
use crate::browse::{Attribute, Provision, ProvisionFilter, Value};
use crate::web::problem::Problem;
use axum::extract::Query;
use axum::response::Response;
use std::collections::BTreeSet;

/// What is shown before anybody chooses: the powers that the colloquium was about.
const FIRST: &str = "shutdown-power";

/// A value as people read it.
fn told(asked: &Asked, attribute: &Attribute) -> Cell {
    let cell = match &attribute.value {
        Some(Value::Code(code)) => Cell::text(asked.words.code(code)),
        Some(Value::Number(number)) => Cell::text(asked.words.number(*number)),
        Some(Value::Text(text)) => Cell::quoted(asked, text),
        None => Cell::default(),
    };
    cell.flagged(attribute.qualifier.clone())
}

/// What a provision says, in one line.
fn says(asked: &Asked, provision: &Provision) -> String {
    let attributes = provision.attributes.iter().map(|attribute| {
        let name = asked.words.concept("legal-attribute", &attribute.attribute);
        let value = match &attribute.value {
            Some(Value::Code(code)) => asked.words.code(code),
            Some(Value::Number(number)) => asked.words.number(*number),
            Some(Value::Text(text)) => text.clone(),
            None => return name,
        };
        format!("{name}: {value}")
    });
    asked.words.join(attributes)
}

/// GET `/en/law`.
pub(super) async fn law(asked: Asked, Query(mut form): Query<Form>) -> Result<Response, Problem> {
    if form.is_empty() {
        form.insert("topic".to_owned(), FIRST.to_owned());
    }
    let mut filled = Filled::of(&form);
    let filter = ProvisionFilter {
        countries: filled.countries(&asked),
        topics: filled.keys("topic"),
        attributes: filled.keys("attribute"),
        verified: None,
    };
    let refused = filled.fault.is_some();
    let provisions: Vec<&Provision> = asked
        .current
        .registers()
        .provisions
        .iter()
        .filter(|one| !refused && filter.takes(one))
        .collect();
    let chosen = filled.text("attribute");
    let mut rows: Vec<(String, Vec<Cell>)> = provisions
        .iter()
        .map(|provision| {
            let unverified = (!provision.verified).then(|| asked.label("flag_unverified"));
            let mut row = vec![Cell::country(&asked, &provision.country).flagged(unverified)];
            match chosen {
                Some(attribute) => {
                    let found = provision.attributes.iter().find(|one| one.attribute == attribute);
                    row.push(found.map_or_else(Cell::default, |one| told(&asked, one)));
                }
                None => row.push(Cell::text(says(&asked, provision))),
            }
            row.push(Cell::quoted(&asked, provision.instrument.title.clone()));
            row.push(Cell::code(provision.section.clone().unwrap_or_default()));
            row.push(Cell::link(
                asked.words.date(&provision.text_checked),
                format!("/{}/thing/provision/{}", asked.tag(), provision.id),
            ));
            (asked.country(&provision.country), row)
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(|(_, row)| row).collect();
    // attributes that any provision of the topic has
    let offered: BTreeSet<&str> = asked
        .current
        .registers()
        .provisions
        .iter()
        .filter(|one| filter.topics.is_empty() || filter.topics.contains(&one.topic))
        .flat_map(|one| one.attributes.iter().map(|attribute| attribute.attribute.as_str()))
        .collect();
    let attributes = choices(&asked, "legal-attribute")
        .into_iter()
        .filter(|choice| choice["key"].as_str().is_some_and(|key| offered.contains(key)))
        .collect();
    let value = |name: &str| filled.text(name).unwrap_or_default().to_owned();
    let second = if chosen.is_some() {
        "site_value"
    } else {
        "site_attributes"
    };
    let columns = ["site_country", second, "site_text", "site_section", "site_checked"];
    Tables {
        heading: asked.label("site_law"),
        notes: vec![
            asked.label("site_law_note"),
            asked.words.count("site-count", rows.len()),
        ],
        form: vec![
            Field::choice(
                &asked,
                "topic",
                "site_topic",
                &value("topic"),
                choices(&asked, "legal-topic"),
            ),
            Field::choice(&asked, "attribute", "site_attribute", &value("attribute"), attributes),
            Field::text(&asked, "country", "site_country", &value("country")),
            Field::choice(
                &asked,
                "region",
                "site_region",
                &value("region"),
                choices(&asked, "region"),
            ),
        ],
        fault: filled.fault,
        sections: vec![Section::of(&asked, "", &columns, rows)],
        ..Tables::default()
    }
    .with_data("JSON", "/api/v1/provisions")
    .show(&asked)
}
