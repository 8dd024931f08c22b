//! Feeds: coming votes as iCalendar, incidents and changes as Atom.

use super::App;
use super::problem::{Problem, internal};
use crate::brief::{Language, icalendar, votes};
use crate::kb::Resolution;
use atom_syndication::{Category, Content, Entry, Feed, Generator, Link, Person, Text};
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use std::sync::Arc;

/// How far ahead a calendar looks, in days.
const AHEAD: u32 = 1096;
/// Entries of a feed.
const ENTRIES: usize = 100;

/// GET `/feeds/votes.ics`, `/feeds/votes/KEN.ics`, `/feeds/votes/Africa.ics`: a calendar of coming votes, all tentative.
pub(super) async fn calendar(State(app): State<Arc<App>>, path: Option<Path<String>>) -> Result<Response, Problem> {
    let current = app.current();
    let mut countries = Vec::new();
    let mut place = None;
    if let Some(Path(name)) = path {
        let name = name
            .strip_suffix(".ics")
            .ok_or_else(|| Problem::not_found("calendars end in .ics: /feeds/votes/KEN.ics"))?;
        let facts = current.ground().country_facts();
        countries = match (facts.index().resolve(name), facts.in_region(name)) {
            (Resolution::One(entry, _), _) => {
                place = Some(entry.name("en").to_owned());
                vec![entry.iso3.clone()]
            }
            (_, Ok(entries)) if !entries.is_empty() => {
                place = Some(name.to_owned());
                entries.iter().map(|entry| entry.iso3.clone()).collect()
            }
            _ => {
                return Err(Problem::not_found(format!(
                    "{name:?} is no country or region of the base"
                )));
            }
        };
    }
    let found = votes(current.kb(), &countries, current.day(), AHEAD).map_err(internal)?;
    let mut response = icalendar(&found, place.as_deref(), current.day()).into_response();
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    Ok(response)
}

/// Midnight of a day, in UTC.
fn midnight(day: NaiveDate) -> DateTime<FixedOffset> {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

fn link(rel: &str, href: String, mime: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    }
}

fn feed(app: &App, name: &str, title: &str, entries: Vec<Entry>) -> Response {
    let newest = entries.iter().map(|entry| entry.updated).max();
    let updated = newest.unwrap_or_else(|| midnight(app.current().day()));
    let base = &app.settings.base_url;
    let feed = Feed {
        title: Text::plain(title),
        id: format!("{base}/feeds/{name}"),
        updated,
        authors: vec![Person {
            name: "Scrutineer contributors".to_owned(),
            ..Person::default()
        }],
        generator: Some(Generator {
            value: "Scrutineer".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            ..Generator::default()
        }),
        links: vec![
            link("self", format!("{base}/feeds/{name}"), "application/atom+xml"),
            link("alternate", format!("{base}/"), "text/html"),
        ],
        entries,
        ..Feed::default()
    };
    let mut response = feed.to_string().into_response();
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/atom+xml; charset=utf-8"),
    );
    response
}

/// GET `/feeds/incidents.atom`: the latest incidents, in English.
pub(super) async fn incidents(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let current = app.current();
    let words = current.words(Language::English).map_err(internal)?;
    let index = current.ground().country_facts().index();
    let base = &app.settings.base_url;
    let entries: Vec<Entry> = current
        .registers()
        .incidents
        .iter()
        .filter(|incident| incident.start.is_some())
        .take(ENTRIES)
        .map(|incident| {
            let country = index
                .get(&incident.country)
                .map_or(&*incident.country, |entry| entry.name("en"));
            let kind = words.concept("incident-kind", &incident.kind);
            let source = current
                .registers()
                .sources
                .iter()
                .find(|source| source.id == incident.source);
            let retrieved = source
                .and_then(|source| source.retrieved.parse().ok())
                .unwrap_or(current.day());
            let start = incident.start.as_deref().unwrap_or_default();
            Entry {
                title: Text::plain(format!("{country}: {kind}, {start}")),
                id: incident.iri.clone(),
                updated: midnight(retrieved),
                categories: vec![Category {
                    term: incident.kind.clone(),
                    label: Some(kind.clone()),
                    ..Category::default()
                }],
                links: vec![link(
                    "alternate",
                    format!("{base}/id/incident/{}", incident.id),
                    "text/html",
                )],
                summary: Some(Text::plain(format!(
                    "Recorded by {}. {}",
                    source.map_or(&*incident.source, |source| &*source.publisher),
                    incident.note.as_deref().unwrap_or_default()
                ))),
                ..Entry::default()
            }
        })
        .collect();
    Ok(feed(&app, "incidents.atom", "Scrutineer: incidents", entries))
}

/// GET `/feeds/changes.atom`: source releases by the day on which they were taken in, the latest first.
pub(super) async fn changes(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let current = app.current();
    let base = &app.settings.base_url;
    let mut sources: Vec<_> = current.registers().sources.iter().collect();
    sources.sort_by(|a, b| b.retrieved.cmp(&a.retrieved).then_with(|| a.id.cmp(&b.id)));
    let entries: Vec<Entry> = sources
        .into_iter()
        .take(ENTRIES)
        .map(|source| Entry {
            title: Text::plain(format!("{} ({})", source.title, source.release)),
            id: format!("{}#{}", source.iri, source.retrieved),
            updated: midnight(source.retrieved.parse().unwrap_or(current.day())),
            links: vec![link(
                "alternate",
                format!("{base}/id/source/{}", source.id),
                "text/html",
            )],
            content: Some(Content {
                value: Some(source.citation.clone()),
                content_type: Some("text".to_owned()),
                ..Content::default()
            }),
            ..Entry::default()
        })
        .collect();
    Ok(feed(&app, "changes.atom", "Scrutineer: sources taken in", entries))
}
