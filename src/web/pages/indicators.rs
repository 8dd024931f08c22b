//! Indicators: the catalogue, and the ranking and trend of one.

use super::frame::Asked;
use super::lists::{Filled, Form};
use super::tables::{Cell, Field, Section, Tables};
use crate::browse::Observation;
use crate::vocab;
use crate::web::problem::{Problem, internal};
use axum::extract::{Path, Query};
use axum::response::Response;
use std::collections::{BTreeMap, BTreeSet};

/// The indicator's name in the page's language.
fn name(asked: &Asked, id: &str, label: &str) -> String {
    let iri = vocab::thing("indicator", id);
    asked.words.label_of(iri.as_str()).unwrap_or(label).to_owned()
}

/// GET `/en/indicators`.
pub(super) async fn all(asked: Asked) -> Result<Response, Problem> {
    let rows = asked
        .current
        .registers()
        .indicators
        .iter()
        .map(|indicator| {
            let years = match (indicator.first_year, indicator.last_year) {
                (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
                (Some(year), _) => year.to_string(),
                _ => String::new(),
            };
            vec![
                Cell::link(
                    name(&asked, &indicator.id, &indicator.label),
                    format!("/{}/indicators/{}", asked.tag(), indicator.id),
                ),
                Cell::quoted(&asked, indicator.unit.clone().unwrap_or_default()),
                Cell::code(years),
                Cell::code(indicator.countries),
                Cell::quoted(&asked, asked.publisher(&indicator.source)),
            ]
        })
        .collect();
    let columns = [
        "site_indicator",
        "site_unit",
        "site_years",
        "site_countries>",
        "site_publisher",
    ];
    Tables {
        heading: asked.label("site_indicators"),
        sections: vec![Section::of(&asked, "", &columns, rows)],
        ..Tables::default()
    }
    .with_data("JSON", "/api/v1/indicators")
    .show(&asked)
}

/// GET `/en/indicators/wb-IT.NET.USER.ZS`: the ranking, and the trend of the countries that are named.
pub(super) async fn one(
    asked: Asked,
    Path((_, id)): Path<(String, String)>,
    Query(form): Query<Form>,
) -> Result<Response, Problem> {
    let registers = asked.current.registers();
    let indicator = registers
        .indicators
        .iter()
        .find(|indicator| indicator.id == id)
        .ok_or_else(|| Problem::not_found(format!("there is no indicator {id:?}")))?;
    let observations: Vec<&Observation> = registers
        .observations
        .iter()
        .filter(|one| one.indicator == id)
        .collect();
    let mut latest: BTreeMap<&str, &Observation> = BTreeMap::new();
    for one in &observations {
        let kept = latest.entry(&one.country).or_insert(one);
        if kept.year <= one.year {
            *kept = one;
        }
    }
    let words = &asked.words;
    let rising = indicator.direction.as_deref() != Some("lower-is-better");
    let rows = ranking(&asked, latest.values().copied().collect(), rising);
    let mut filled = Filled::of(&form);
    let named = filled.several(&asked, "countries");
    let mut sections = Vec::new();
    if !named.is_empty() {
        sections.push(trend(&asked, &observations, &named));
    }
    let columns = [
        "site_country",
        "site_rank>",
        "site_value>",
        "site_interval",
        "site_year>",
    ];
    sections.push(Section::of(&asked, "site_latest", &columns, rows));
    let values = latest
        .iter()
        .map(|(code, one)| ((*code).to_owned(), one.value))
        .collect();
    let (map, svg) = asked.briefing().values_map(&values).map_err(internal)?.unzip();
    let sources: BTreeSet<&str> = observations.iter().map(|one| one.source.as_str()).collect();
    let told = [
        indicator.unit.clone().unwrap_or_default(),
        words.concept("direction", indicator.direction.as_deref().unwrap_or_default()),
        words.join(
            sources
                .into_iter()
                .map(|source| asked.publisher(source))
                .collect::<BTreeSet<_>>(),
        ),
    ];
    Tables {
        heading: name(&asked, &id, &indicator.label),
        notes: vec![words.join(told.into_iter().filter(|text| !text.is_empty()))],
        form: vec![
            Field::text(
                &asked,
                "countries",
                "site_trend",
                filled.text("countries").unwrap_or_default(),
            )
            .hinted(&asked, "site_trend_hint"),
        ],
        fault: filled.fault.map(Cell::text),
        map,
        svg,
        sections,
        ..Tables::default()
    }
    .with_data("JSON", format!("/api/v1/observations?indicator={id}"))
    .show(&asked)
}

/// Rows by rank: what is better comes first; where neither is, the higher. Equal values share a rank.
fn ranking(asked: &Asked, mut ranked: Vec<&Observation>, rising: bool) -> Vec<Vec<Cell>> {
    let words = &asked.words;
    ranked.sort_by(|a, b| {
        let order = a.value.total_cmp(&b.value);
        if rising { order.reverse() } else { order }
    });
    let mut rank = 0;
    let mut before: Option<f64> = None;
    ranked
        .iter()
        .enumerate()
        .map(|(place, one)| {
            if before.is_none_or(|before| (before - one.value).abs() > f64::EPSILON) {
                rank = place + 1;
            }
            before = Some(one.value);
            let interval = one.low.zip(one.high).map_or_else(String::new, |(low, high)| {
                format!("{} – {}", words.number(low), words.number(high))
            });
            vec![
                Cell::country(asked, &one.country),
                Cell::code(rank),
                Cell::link(
                    words.number(one.value),
                    format!("/{}/thing/observation/{}", asked.tag(), one.id),
                ),
                Cell::code(interval),
                Cell::code(one.year),
            ]
        })
        .collect()
}

/// Values of countries by year, the latest first.
fn trend(asked: &Asked, observations: &[&Observation], named: &BTreeSet<String>) -> Section {
    let mut years: BTreeMap<i32, BTreeMap<&str, f64>> = BTreeMap::new();
    for one in observations.iter().filter(|one| named.contains(&one.country)) {
        years.entry(one.year).or_default().insert(&one.country, one.value);
    }
    let rows = years
        .iter()
        .rev()
        .map(|(year, values)| {
            let value = |code: &String| values.get(code.as_str()).map(|value| asked.words.number(*value));
            std::iter::once(Cell::code(year))
                .chain(named.iter().map(|code| Cell::code(value(code).unwrap_or_default())))
                .collect()
        })
        .collect();
    let headings: Vec<String> = named.iter().map(|code| format!("{}>", asked.country(code))).collect();
    let mut columns = vec!["site_year"];
    columns.extend(headings.iter().map(String::as_str));
    Section::of(asked, "site_trend", &columns, rows)
}
