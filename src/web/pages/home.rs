//! The first page, and the search for a country.

use super::frame::{self, Asked};
use super::lists::{election, incident};
use crate::kb::{CountryEntry, Resolution};
use crate::web::linked::{ABOUT, TITLE};
use crate::web::problem::{Problem, internal};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

/// Votes and incidents on the first page.
const SHOWN: usize = 8;

/// GET `/en/`.
pub(super) async fn home(asked: Asked) -> Result<Response, Problem> {
    let asked = asked.at("");
    asked.kept("/", || first_page(&asked))
}

fn first_page(asked: &Asked) -> Result<String, Problem> {
    let current = &asked.current;
    let day = current.day().to_string();
    let votes: Vec<Value> = current
        .registers()
        .elections
        .iter()
        // a vote known to the month or year is not put before days that are known
        .filter(|one| one.status == "scheduled" && one.polling_day.len() == day.len() && one.polling_day >= day)
        .take(SHOWN)
        .map(|one| election(asked, one))
        .collect();
    let incidents: Vec<Value> = current
        .registers()
        .incidents
        .iter()
        .filter(|one| one.start.is_some())
        .take(SHOWN)
        .map(|one| incident(asked, one))
        .collect();
    let ground = current.ground();
    let briefing = asked.briefing();
    let facts = ground.country_facts();
    let latest = facts
        .countries()
        .iter()
        .map(|entry| (entry.iso3.clone(), facts.days_to_vote(&entry.iso3)));
    let (map, svg) = briefing.votes_map(latest).map_err(internal)?.unzip();
    let base = &asked.app.settings.base_url;
    let dataset = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": format!("{base}/.well-known/void#dataset"),
        "name": TITLE,
        "description": ABOUT,
        "url": format!("{base}/"),
        "dateModified": day,
        "version": current.kb().info().sha256,
        "isAccessibleForFree": true,
        "distribution": [
            { "@type": "DataDownload", "encodingFormat": "application/n-triples", "contentUrl": format!("{base}/graphs?default&format=nt") },
            { "@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": format!("{base}/api/v1/countries") },
        ],
        "hasPart": current.registers().sources.iter().map(|source| {
            let mut part = json!({
                "@type": "Dataset",
                "@id": source.iri,
                "name": source.title,
                "creator": { "@type": "Organization", "name": source.publisher },
                "citation": source.citation,
            });
            if let Some(licence) = &source.licence {
                part["license"] = licence.as_str().into();
            }
            part
        }).collect::<Vec<_>>(),
    });
    let frame = asked.frame(asked.label("site_tagline"));
    frame::text(
        "site/home.html.j2",
        &frame,
        &json!({ "votes": votes, "incidents": incidents, "map": map, "svg": svg, "linked_data": in_a_page(&dataset) }),
    )
}

/// Linked data that can stand in an element of a page: nothing in it may end the element or begin another.
fn in_a_page(value: &Value) -> String {
    value
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

#[derive(Debug, Deserialize)]
pub(super) struct Sought {
    #[serde(default)]
    q: String,
}

/// GET `/en/search?q=`: to the country that is meant, or a choice.
pub(super) async fn search(asked: Asked, Query(sought): Query<Sought>) -> Result<Response, Problem> {
    let index = asked.current.ground().country_facts().index();
    let tell = |entries: Vec<&CountryEntry>| -> Vec<Value> {
        entries
            .into_iter()
            .map(|entry| json!({ "code": entry.iso3, "name": entry.name(asked.tag()) }))
            .collect()
    };
    let found = match index.resolve(&sought.q) {
        Resolution::One(entry, _) => {
            let place = format!("/{}/countries/{}", asked.tag(), entry.iso3);
            return Ok((StatusCode::SEE_OTHER, [(LOCATION, place)]).into_response());
        }
        Resolution::Several(entries) | Resolution::None(entries) => tell(entries),
    };
    let mut frame = asked.frame(asked.label("site_search"));
    frame.sought = sought.q;
    asked.show("site/search.html.j2", &frame, &json!({ "found": found }))
}
