//! Pages of records: countries, votes, incidents, sources.

use super::frame::Asked;
use crate::browse::{Election, ElectionFilter, Incident, IncidentFilter, Page, Record, Span};
use crate::kb::Resolution;
use crate::policy::Answer;
use crate::vocab;
use crate::web::problem::Problem;
use axum::extract::{OriginalUri, Query};
use axum::http::Uri;
use axum::response::Response;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Records of a page.
const SHOWN: usize = 100;

/// A vote as a row.
pub(super) fn election(asked: &Asked, one: &Election) -> Value {
    let days = one
        .polling_day
        .parse::<chrono::NaiveDate>()
        .ok()
        .map(|day| (day - asked.current.day()).num_days())
        .filter(|days| *days >= 0);
    json!({
        "id": one.id,
        "country": one.country,
        "name": asked.country(&one.country),
        "date": asked.words.date(&one.polling_day),
        "days": days,
        "kind": asked.words.concept("election-type", &one.kind),
        "chamber": one.chamber,
        "status": asked.words.concept("election-status", &one.status),
        "source": one.source,
        "publisher": asked.publisher(&one.source),
    })
}

/// An incident as a row.
pub(super) fn incident(asked: &Asked, one: &Incident) -> Value {
    let yes = asked.words.concept("tristate", "yes");
    json!({
        "id": one.id,
        "country": one.country,
        "name": asked.country(&one.country),
        "start": one.start.as_deref().map(|date| asked.words.date(date)),
        "end": one.end.as_deref().map(|date| asked.words.date(date)),
        "kind": asked.words.concept("incident-kind", &one.kind),
        "area": one.area,
        "around": (!one.elections.is_empty()).then_some(yes),
        "source": one.source,
        "publisher": asked.publisher(&one.source),
    })
}

/// GET `/en/countries`.
pub(super) async fn countries(asked: Asked) -> Result<Response, Problem> {
    let ground = asked.current.ground();
    let facts = ground.country_facts();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in ground.answers().all().filter(|answer| Answer::is_known(answer)) {
        *known.entry(&answer.country).or_default() += 1;
    }
    let mut rows: Vec<(String, Value)> = facts
        .countries()
        .iter()
        .map(|entry| {
            let name = entry.name(asked.tag()).to_owned();
            let row = json!({
                "code": entry.iso3,
                "name": name,
                "region": entry.region.as_deref().map(|region| asked.words.concept("region", region)),
                "days": facts.days_to_vote(&entry.iso3),
                "known": known.get(entry.iso3.as_str()).copied().unwrap_or_default(),
            });
            (name, row)
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let rows: Vec<Value> = rows.into_iter().map(|(_, row)| row).collect();
    let content = json!({
        "count": asked.words.count("site-count", rows.len()),
        "rows": rows,
        "all": asked.current.questions().all().len(),
    });
    asked.show(
        "site/countries.html.j2",
        &asked.frame(asked.label("site_countries")),
        &content,
    )
}

/// What the form of a list holds.
pub(super) type Form = BTreeMap<String, String>;

/// What a form asks for, and what in it makes no sense.
pub(super) struct Filled<'a> {
    form: &'a Form,
    pub(super) fault: Option<String>,
}

impl<'a> Filled<'a> {
    pub(super) fn of(form: &'a Form) -> Self {
        Self { form, fault: None }
    }

    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.form
            .get(name)
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
    }

    pub(super) fn keys(&self, name: &str) -> BTreeSet<String> {
        self.text(name).map(str::to_owned).into_iter().collect()
    }

    fn date(&mut self, asked: &Asked, name: &str, label: &str) -> Option<String> {
        let text = self.text(name)?;
        if crate::brief::PartialDate::parse(text).is_none() {
            self.fault = Some(format!(
                "{}: {text}: {}",
                asked.label(label),
                asked.label("site_date_hint")
            ));
            return None;
        }
        Some(text.to_owned())
    }

    fn span(&mut self, asked: &Asked) -> Span {
        Span {
            from: self.date(asked, "from", "site_from"),
            to: self.date(asked, "to", "site_to"),
        }
    }

    /// Codes of the country and region named; a country that is not known is a fault.
    pub(super) fn countries(&mut self, asked: &Asked) -> BTreeSet<String> {
        match self.text("country") {
            Some(text) => self.country(asked, text).into_iter().collect(),
            None => self.region(asked),
        }
    }

    /// Code of the country named; a name that no country, or more than one, has is a fault.
    fn country(&mut self, asked: &Asked, text: &str) -> Option<String> {
        let index = asked.current.ground().country_facts().index();
        let near = match index.resolve(text) {
            Resolution::One(entry, _) => return Some(entry.iso3.clone()),
            Resolution::Several(near) | Resolution::None(near) => near,
        };
        let near = asked.words.join(near.iter().map(|entry| entry.name(asked.tag())));
        let what = if near.is_empty() {
            asked.label("site_search_none")
        } else {
            format!("{} {near}", asked.label("site_search_near"))
        };
        self.fault = Some(format!("{text}: {what}"));
        None
    }

    /// Codes of the countries of the region named.
    pub(super) fn region(&self, asked: &Asked) -> BTreeSet<String> {
        let facts = asked.current.ground().country_facts();
        self.text("region")
            .and_then(|region| facts.in_region(region).ok())
            .into_iter()
            .flatten()
            .map(|entry| entry.iso3.clone())
            .collect()
    }

    /// Codes of the countries named in a field, separated by commas; one that is not known is a fault.
    pub(super) fn several(&mut self, asked: &Asked, name: &str) -> BTreeSet<String> {
        // commas as the scripts of the six languages have them
        let parts = |text: &'a str| text.split([',', '،', '，', '、']).map(str::trim);
        let named: BTreeSet<&str> = self
            .text(name)
            .into_iter()
            .flat_map(parts)
            .filter(|text| !text.is_empty())
            .collect();
        // up to the first that is none
        named.into_iter().map_while(|text| self.country(asked, text)).collect()
    }

    fn told(&self) -> Value {
        let fields = [
            "country",
            "region",
            "type",
            "status",
            "kind",
            "around_vote",
            "from",
            "to",
        ];
        fields
            .iter()
            .map(|field| ((*field).to_owned(), Value::from(self.text(field).unwrap_or_default())))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }
}

/// The concepts of a scheme as choices, by label.
pub(super) fn choices(asked: &Asked, scheme: &str) -> Vec<Value> {
    let mut found: Vec<(&str, &str)> = asked.words.concepts(scheme).collect();
    found.sort_by_key(|(_, label)| *label);
    found
        .into_iter()
        .map(|(iri, label)| json!({ "key": vocab::key(iri), "label": label }))
        .collect()
}

/// A page of records as a template takes it; an unknown mark begins again.
fn paged<'a, T: Record>(
    asked: &Asked,
    uri: &Uri,
    form: &Form,
    all: &'a [T],
    takes: impl Fn(&T) -> bool,
) -> (Vec<&'a T>, Value) {
    let after = form.get("after").map(String::as_str);
    let page = Page::of(all, &takes, after, SHOWN).or_else(|| Page::of(all, &takes, None, SHOWN));
    let Some(page) = page else {
        return (Vec::new(), Value::Null);
    };
    let address = |after: Option<&str>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form {
            if name != "after" && !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if let Some(after) = after {
            query.append_pair("after", after);
        }
        format!("{}?{}", uri.path(), query.finish())
    };
    let told = json!({
        "count": asked.words.count("site-count", page.total),
        "first": after.map(|_| address(None)),
        "next": page.next.map(|next| address(Some(next))),
    });
    (page.items, told)
}

/// GET `/en/elections`.
pub(super) async fn elections(
    asked: Asked,
    OriginalUri(uri): OriginalUri,
    Query(mut form): Query<Form>,
) -> Result<Response, Problem> {
    if form.is_empty() {
        // a calendar begins today
        form.insert("from".to_owned(), asked.current.day().to_string());
    }
    let mut filled = Filled::of(&form);
    let filter = ElectionFilter {
        countries: filled.countries(&asked),
        types: filled.keys("type"),
        statuses: filled.keys("status"),
        span: filled.span(&asked),
    };
    let current = &asked.current;
    let refused = filled.fault.is_some();
    let (items, page) = paged(&asked, &uri, &form, &current.registers().elections, |one| {
        !refused && filter.takes(one)
    });
    let rows: Vec<Value> = items.into_iter().map(|one| election(&asked, one)).collect();
    let content = json!({
        "asked": filled.told(),
        "fault": filled.fault,
        "regions": choices(&asked, "region"),
        // the calendar of what is shown
        "feed": if filter.countries.len() == 1 { filter.countries.first().cloned() } else { filled.text("region").map(str::to_owned) },
        "types": choices(&asked, "election-type"),
        "statuses": choices(&asked, "election-status"),
        "rows": rows,
        "page": page,
    });
    asked.show(
        "site/elections.html.j2",
        &asked.frame(asked.label("site_elections")),
        &content,
    )
}

/// GET `/en/incidents`.
pub(super) async fn incidents(
    asked: Asked,
    OriginalUri(uri): OriginalUri,
    Query(form): Query<Form>,
) -> Result<Response, Problem> {
    let mut filled = Filled::of(&form);
    let filter = IncidentFilter {
        countries: filled.countries(&asked),
        kinds: filled.keys("kind"),
        sources: filled.keys("source"),
        around_vote: filled.text("around_vote").and_then(|text| text.parse().ok()),
        span: filled.span(&asked),
    };
    let current = &asked.current;
    let refused = filled.fault.is_some();
    let (items, page) = paged(&asked, &uri, &form, &current.registers().incidents, |one| {
        !refused && filter.takes(one)
    });
    let rows: Vec<Value> = items.into_iter().map(|one| incident(&asked, one)).collect();
    let content = json!({
        "asked": filled.told(),
        "fault": filled.fault,
        "regions": choices(&asked, "region"),
        "kinds": choices(&asked, "incident-kind"),
        "yes": asked.words.concept("tristate", "yes"),
        "no": asked.words.concept("tristate", "no"),
        "rows": rows,
        "page": page,
    });
    asked.show(
        "site/incidents.html.j2",
        &asked.frame(asked.label("site_incidents")),
        &content,
    )
}

/// Where licences live as linked data; the identifier follows.
const SPDX: &str = "https://spdx.org/licenses/";

/// GET `/en/sources`.
pub(super) async fn sources(asked: Asked) -> Result<Response, Problem> {
    let rows: Vec<Value> = asked
        .current
        .registers()
        .sources
        .iter()
        .map(|source| {
            json!({
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "kind": asked.words.concept("fact-kind", &source.fact_kind),
                "release": source.release,
                "retrieved": asked.words.date(&source.retrieved),
                "licence": source.licence.as_deref().map(|licence| licence.trim_start_matches(SPDX)),
                "licence_href": source.licence,
                "licence_note": source.licence_note,
            })
        })
        .collect();
    let content = json!({ "rows": rows });
    asked.show(
        "site/sources.html.j2",
        &asked.frame(asked.label("site_sources")),
        &content,
    )
}
