//! Law by topic and attribute, with countries side by side.

use super::frame::Asked;
use super::lists::{Filled, Form, choices};
use super::tables::{Cell, Field, Section, Tables};
use crate::browse::{Provision, ProvisionFilter, Stated};
use crate::web::problem::Problem;
use axum::extract::Query;
use axum::response::Response;
use std::collections::BTreeSet;

/// What is shown before anybody chooses: the powers that the colloquium was about.
const FIRST: &str = "shutdown-power";

/// Countries that stand side by side; more of them are listed.
const SIDE_BY_SIDE: std::ops::RangeInclusive<usize> = 2..=8;

/// A value as people read it.
fn value(asked: &Asked, stated: &Stated) -> String {
    match stated {
        Stated::Code(code) => asked.words.code(code),
        Stated::Number(number) => asked.words.number(*number),
        Stated::Text(text) => text.clone(),
    }
}

/// What a provision states of an attribute.
fn told(asked: &Asked, provision: &Provision, key: &str) -> Cell {
    let Some(attribute) = provision.attributes.iter().find(|one| one.attribute == key) else {
        return Cell::default();
    };
    let cell = match &attribute.value {
        Some(stated @ Stated::Text(_)) => Cell::quoted(asked, value(asked, stated)),
        Some(stated) => Cell::text(value(asked, stated)),
        None => Cell::default(),
    };
    cell.flagged(attribute.qualifier.clone())
}

/// What a provision says, in one line.
fn says(asked: &Asked, provision: &Provision) -> String {
    let attributes = provision.attributes.iter().map(|attribute| {
        let name = asked.words.concept("legal-attribute", &attribute.attribute);
        match &attribute.value {
            Some(stated) => format!("{name}: {}", value(asked, stated)),
            None => name,
        }
    });
    asked.words.join(attributes)
}

/// Attributes of the countries' provisions, a column for each provision and for each country of which none was read.
fn side_by_side(
    asked: &Asked,
    provisions: &[&Provision],
    countries: &BTreeSet<String>,
    chosen: Option<&str>,
) -> Section {
    let mut columns: Vec<(String, Option<&Provision>)> = Vec::new();
    for code in countries {
        let mut own = provisions.iter().filter(|one| one.country == *code).peekable();
        if own.peek().is_none() {
            columns.push((asked.country(code), None));
        }
        columns.extend(own.map(|one| (asked.country(code), Some(*one))));
    }
    columns.sort_by(|a, b| a.0.cmp(&b.0));
    let row = |name: String, cell: &dyn Fn(&Provision) -> Cell| -> Vec<Cell> {
        std::iter::once(Cell::text(name))
            .chain(columns.iter().map(|(_, one)| one.map_or_else(Cell::default, cell)))
            .collect()
    };
    let mut rows = vec![
        std::iter::once(Cell::text(asked.label("site_text")))
            .chain(columns.iter().map(|(_, one)| match one {
                Some(one) => instrument(asked, one),
                None => Cell::text(asked.label("site_law_unread")),
            }))
            .collect(),
        row(asked.label("site_section"), &|one| {
            Cell::code(one.section.clone().unwrap_or_default())
        }),
        row(asked.label("site_checked"), &|one| checked(asked, one)),
    ];
    let mut attributes: Vec<(String, &str)> = provisions
        .iter()
        .flat_map(|one| one.attributes.iter().map(|attribute| attribute.attribute.as_str()))
        .filter(|key| chosen.is_none_or(|chosen| chosen == *key))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|key| (asked.words.concept("legal-attribute", key), key))
        .collect();
    attributes.sort();
    rows.extend(
        attributes
            .into_iter()
            .map(|(name, key)| row(name, &|one| told(asked, one, key))),
    );
    let names: Vec<&str> = std::iter::once("site_attribute")
        .chain(columns.iter().map(|(name, _)| name.as_str()))
        .collect();
    Section::of(asked, "", &names, rows)
}

/// The text of a provision, in the words of the collection.
fn instrument(asked: &Asked, provision: &Provision) -> Cell {
    let unverified = (!provision.verified).then(|| asked.label("flag_unverified"));
    Cell::quoted(asked, provision.instrument.title.clone()).flagged(unverified)
}

/// When the text was last read, with all that the base says of the provision behind it.
fn checked(asked: &Asked, provision: &Provision) -> Cell {
    Cell::link(
        asked.words.date(&provision.text_checked),
        format!("/{}/thing/provision/{}", asked.tag(), provision.id),
    )
}

/// Provisions one below the other, with the value of the chosen attribute or all that they say.
fn listed(asked: &Asked, provisions: &[&Provision], chosen: Option<&str>) -> Section {
    let mut rows: Vec<(String, Vec<Cell>)> = provisions
        .iter()
        .map(|provision| {
            let says = match chosen {
                Some(attribute) => told(asked, provision, attribute),
                None => Cell::text(says(asked, provision)),
            };
            let row = vec![
                Cell::country(asked, &provision.country),
                says,
                instrument(asked, provision),
                Cell::code(provision.section.clone().unwrap_or_default()),
                checked(asked, provision),
            ];
            (asked.country(&provision.country), row)
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let second = if chosen.is_some() {
        "site_value"
    } else {
        "site_attributes"
    };
    let columns = ["site_country", second, "site_text", "site_section", "site_checked"];
    Section::of(asked, "", &columns, rows)
}

/// GET `/en/law`.
pub(super) async fn law(asked: Asked, Query(mut form): Query<Form>) -> Result<Response, Problem> {
    if form.is_empty() {
        form.insert("topic".to_owned(), FIRST.to_owned());
    }
    let mut filled = Filled::of(&form);
    let named = filled.several(&asked, "country");
    let compared = SIDE_BY_SIDE.contains(&named.len());
    let filter = ProvisionFilter {
        countries: if named.is_empty() {
            filled.region(&asked)
        } else {
            named.clone()
        },
        topics: filled.keys("topic"),
        // beside others, a provision that lacks the attribute shows a gap
        attributes: if compared {
            BTreeSet::new()
        } else {
            filled.keys("attribute")
        },
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
    let section = if compared {
        side_by_side(&asked, &provisions, &named, chosen)
    } else {
        listed(&asked, &provisions, chosen)
    };
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
    Tables {
        heading: asked.label("site_law"),
        notes: vec![
            asked.label("site_law_note"),
            asked.words.count("site-count", provisions.len()),
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
            Field::text(&asked, "country", "site_countries", &value("country")).hinted(&asked, "site_law_hint"),
            Field::choice(
                &asked,
                "region",
                "site_region",
                &value("region"),
                choices(&asked, "region"),
            ),
        ],
        fault: filled.fault.map(Cell::text),
        sections: vec![section],
        ..Tables::default()
    }
    .with_data("JSON", "/api/v1/provisions")
    .show(&asked)
}
