//! Parameters of the API: read strictly, so that a slip does not go unnoticed as a filter that filters nothing.

use super::super::App;
use super::super::current::Current;
use super::super::problem::{Problem, internal};
use crate::brief::Language;
use crate::kb::{CountryEntry, Resolution};
use crate::vocab;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::Uri;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;

/// Records of a page when nothing is said, and at most.
const USUAL: usize = 50;
const MOST: usize = 500;

/// Parameters of the query string.
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        Query::from_request_parts(parts, state)
            .await
            .map(|Query(parameters)| Self(parameters))
            .map_err(|error| Problem::bad_parameter(error.body_text()))
    }
}

/// Parts of the path.
pub(super) struct Named<T>(pub(super) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        Path::from_request_parts(parts, state)
            .await
            .map(|Path(name)| Self(name))
            .map_err(|error| Problem::bad_parameter(error.body_text()))
    }
}

/// Several values, separated by commas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Several(pub(super) BTreeSet<String>);

impl<'de> Deserialize<'de> for Several {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Self(
            text.split(',')
                .map(str::trim)
                .filter(|one| !one.is_empty())
                .map(str::to_owned)
                .collect(),
        ))
    }
}

/// Where a page begins, and how long it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Paging {
    pub(super) cursor: Option<String>,
    limit: Option<u16>,
}

impl Paging {
    pub(super) fn of(cursor: Option<String>, limit: Option<u16>) -> Result<Self, Problem> {
        if limit.is_some_and(|limit| !(1..=MOST).contains(&usize::from(limit))) {
            return Err(Problem::bad_parameter(format!(
                "limit: write a number from 1 to {MOST}"
            )));
        }
        Ok(Self {
            cursor: cursor.filter(|cursor| !cursor.is_empty()),
            limit,
        })
    }

    pub(super) fn limit(&self) -> usize {
        self.limit.map_or(USUAL, usize::from)
    }
}

/// A cursor that is none of this list.
pub(super) fn no_such_cursor() -> Problem {
    Problem::bad_parameter("cursor: no record of this list has this mark; begin again without it")
}

/// The address of the next page.
pub(super) fn next(app: &App, uri: &Uri, cursor: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != "cursor" {
            query.append_pair(&name, &value);
        }
    }
    query.append_pair("cursor", cursor);
    format!("{}{}?{}", app.settings.base_url, uri.path(), query.finish())
}

/// The country that a part of the path names: a code or a name.
pub(super) fn country<'a>(current: &'a Current, text: &str) -> Result<&'a CountryEntry, Problem> {
    resolve(current, text).map_err(Problem::not_found)
}

/// The codes of the countries that parameters name, with those of a region; nothing for all.
pub(super) fn countries(
    current: &Current,
    named: Option<&Several>,
    region: Option<&str>,
) -> Result<BTreeSet<String>, Problem> {
    let mut codes = BTreeSet::new();
    if named.is_some_and(|named| named.0.len() > MOST) {
        return Err(Problem::bad_parameter(format!(
            "country: more than {MOST} are named; leave the parameter out for all"
        )));
    }
    for text in named.into_iter().flat_map(|named| &named.0) {
        let entry = resolve(current, text).map_err(|reason| Problem::bad_parameter(format!("country: {reason}")))?;
        codes.insert(entry.iso3.clone());
    }
    if let Some(region) = region.filter(|region| !region.is_empty()) {
        let of_region: BTreeSet<String> = current
            .ground()
            .country_facts()
            .in_region(region)
            .map_err(|known| {
                Problem::bad_parameter(format!(
                    "region: there is no {region:?}; there are {}",
                    known.join(", ")
                ))
            })?
            .into_iter()
            .map(|entry| entry.iso3.clone())
            .collect();
        codes = if named.is_some() {
            codes.intersection(&of_region).cloned().collect()
        } else {
            of_region
        };
        if codes.is_empty() {
            // no country has this code: nothing is taken
            codes.insert("-".to_owned());
        }
    }
    Ok(codes)
}

fn resolve<'a>(current: &'a Current, text: &str) -> Result<&'a CountryEntry, String> {
    let told = |entries: &[&CountryEntry]| {
        entries
            .iter()
            .map(|entry| format!("{} ({})", entry.name("en"), entry.iso3))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match current.ground().country_facts().index().resolve(text) {
        Resolution::One(entry, _) => Ok(entry),
        Resolution::Several(entries) => Err(format!("{text:?} may be any of {}; give a code", told(&entries))),
        Resolution::None(near) if near.is_empty() => Err(format!("{text:?} is no country or area of the base")),
        Resolution::None(near) => Err(format!(
            "{text:?} is no country or area of the base; near are {}",
            told(&near)
        )),
    }
}

/// The keys that a parameter names, each of which must be among those that there are: another would pass for one that nothing has.
pub(super) fn known<'a>(
    name: &str,
    asked: Option<Several>,
    there_are: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeSet<String>, Problem> {
    /// As many are told.
    const TOLD: usize = 40;
    let asked = asked.unwrap_or_default().0;
    if asked.is_empty() {
        return Ok(asked);
    }
    let there_are: BTreeSet<&str> = there_are.into_iter().collect();
    if let Some(wrong) = asked.iter().find(|key| !there_are.contains(key.as_str())) {
        let mut told = there_are.iter().take(TOLD).copied().collect::<Vec<_>>().join(", ");
        if there_are.len() > TOLD {
            told.push_str(" and others");
        }
        return Err(Problem::bad_parameter(format!(
            "{name}: there is no {wrong:?}; there are {told}"
        )));
    }
    Ok(asked)
}

/// As [`known`], for keys of concepts.
pub(super) fn concepts(
    name: &str,
    asked: Option<Several>,
    current: &Current,
    scheme: &str,
) -> Result<BTreeSet<String>, Problem> {
    let words = current.words(Language::English).map_err(internal)?;
    known(name, asked, words.concepts(scheme).map(|(iri, _)| vocab::key(iri)))
}

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// Checks a day, month or year.
pub(super) fn date(name: &str, text: Option<&String>) -> Result<Option<String>, Problem> {
    match text.filter(|text| !text.is_empty()) {
        Some(text) if crate::brief::PartialDate::parse(text).is_none() => Err(Problem::bad_parameter(format!(
            "{name}: {text:?} is no day, month or year; write YYYY-MM-DD, YYYY-MM or YYYY"
        ))),
        text => Ok(text.cloned()),
    }
}
