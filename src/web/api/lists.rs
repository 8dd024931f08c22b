//! Lists of records: countries, votes, incidents, provisions, indicators, figures, sources, concepts.

use super::parameters::{
    Asked, Named, Nothing, Paging, Several, concepts as concepts_of, countries as codes, country as named_country,
    date, known,
};
use super::{App, Current, List, Listed, One, Problems, listed};
use crate::brief::Language;
use crate::browse::{
    Election, ElectionFilter, Incident, IncidentFilter, Indicator, Observation, ObservationFilter, Provision,
    ProvisionFilter, Record, SourceRelease, Span,
};
use crate::kb::CountryEntry;
use crate::vocab;
use crate::web::problem::{Problem, internal};
use axum::Json;
use axum::extract::{OriginalUri, State};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// A country or area.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Country {
    /// ISO 3166-1 alpha-3.
    #[schema(example = "KEN")]
    code: String,
    /// IRI.
    iri: String,
    /// ISO 3166-1 alpha-2.
    iso2: Option<String>,
    /// M49 code.
    m49: Option<String>,
    /// Names by language tag.
    names: BTreeMap<String, String>,
    /// Key of its M49 region.
    region: Option<String>,
    /// Member of the United Nations.
    un_member: bool,
    /// Days to the next vote that a source expects on a known day.
    days_to_vote: Option<i64>,
}

impl Country {
    pub(super) fn of(current: &Current, entry: &CountryEntry) -> Self {
        Self {
            code: entry.iso3.clone(),
            iri: vocab::thing("country", &entry.iso3).into_string(),
            iso2: entry.iso2.clone(),
            m49: entry.m49.clone(),
            names: entry.names.clone(),
            region: entry.region.clone(),
            un_member: entry.un_member,
            days_to_vote: current.ground().country_facts().days_to_vote(&entry.iso3),
        }
    }
}

impl Record for Country {
    fn id(&self) -> &str {
        &self.code
    }
}

/// Which countries.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CountryQuery {
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Members of the United Nations, or others.
    un_member: Option<bool>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// Countries and areas, by code.
#[utoipa::path(get, path = "/api/v1/countries", tag = "Countries", params(CountryQuery),
    responses((status = 200, body = List<Country>), Problems))]
pub(super) async fn countries(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<CountryQuery>,
) -> Result<Listed<Country>, Problem> {
    let current = app.current();
    let chosen = codes(&current, None, asked.region.as_deref())?;
    let all: Vec<Country> = current
        .ground()
        .country_facts()
        .countries()
        .iter()
        .map(|entry| Country::of(&current, entry))
        .collect();
    let takes = |country: &Country| {
        (chosen.is_empty() || chosen.contains(&country.code))
            && asked.un_member.is_none_or(|member| member == country.un_member)
    };
    listed(
        &app,
        &current,
        &uri,
        &Paging::of(asked.cursor, asked.limit)?,
        &all,
        takes,
    )
}

/// A country or area, by code or name.
#[utoipa::path(get, path = "/api/v1/countries/{country}", tag = "Countries",
    params(("country" = String, Path, description = "ISO code, M49 number or name in a UN language", example = "KEN")),
    responses((status = 200, body = One<Country>), Problems))]
pub(super) async fn country(
    State(app): State<Arc<App>>,
    Named(country): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Country>>, Problem> {
    let current = app.current();
    let country = Country::of(&current, named_country(&current, &country)?);
    Ok(One::new(country, &current))
}

/// Which votes.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ElectionQuery {
    /// Countries, separated by commas.
    #[param(value_type = Option<String>, example = "KEN,UGA")]
    country: Option<Several>,
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Keys of the scheme `election-type`, separated by commas.
    #[serde(rename = "type")]
    #[param(value_type = Option<String>, example = "presidential")]
    kind: Option<Several>,
    /// Keys of the scheme `election-status`, separated by commas.
    #[param(value_type = Option<String>, example = "scheduled")]
    status: Option<Several>,
    /// First polling day, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    from: Option<String>,
    /// Last polling day.
    to: Option<String>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// National votes, by polling day. One expected is no confirmation.
#[utoipa::path(get, path = "/api/v1/elections", tag = "Elections", params(ElectionQuery),
    responses((status = 200, body = List<Election>), Problems))]
pub(super) async fn elections(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<ElectionQuery>,
) -> Result<Listed<Election>, Problem> {
    let current = app.current();
    let filter = ElectionFilter {
        countries: codes(&current, asked.country.as_ref(), asked.region.as_deref())?,
        types: concepts_of("type", asked.kind, &current, "election-type")?,
        statuses: concepts_of("status", asked.status, &current, "election-status")?,
        span: span(asked.from.as_ref(), asked.to.as_ref())?,
    };
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &current.registers().elections, |one| {
        filter.takes(one)
    })
}

fn span(from: Option<&String>, to: Option<&String>) -> Result<Span, Problem> {
    Ok(Span {
        from: date("from", from)?,
        to: date("to", to)?,
    })
}

fn ids<T: Record>(all: &[T]) -> impl Iterator<Item = &str> {
    all.iter().map(Record::id)
}

/// The record with a key.
fn find<T: Record + Clone>(all: &[T], id: &str, what: &str) -> Result<T, Problem> {
    all.iter()
        .find(|record| record.id() == id)
        .cloned()
        .ok_or_else(|| Problem::not_found(format!("{what} {id:?} is not in the base")))
}

/// A vote.
#[utoipa::path(get, path = "/api/v1/elections/{id}", tag = "Elections",
    params(("id" = String, Path, description = "Key of the vote", example = "EL-0c6fea7780")),
    responses((status = 200, body = One<Election>), Problems))]
pub(super) async fn election(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Election>>, Problem> {
    let current = app.current();
    Ok(One::new(
        find(&current.registers().elections, &id, "the vote")?,
        &current,
    ))
}

/// Which incidents.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct IncidentQuery {
    /// Countries, separated by commas.
    #[param(value_type = Option<String>, example = "UGA")]
    country: Option<Several>,
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Keys of the scheme `incident-kind`, separated by commas.
    #[param(value_type = Option<String>, example = "full-shutdown,throttling")]
    kind: Option<Several>,
    /// Keys of source releases, separated by commas.
    #[param(value_type = Option<String>)]
    source: Option<Several>,
    /// Those that fell around a national vote (from 14 days before to 45 days after), or the others.
    around_vote: Option<bool>,
    /// Those that lasted until this day or later, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; one without a last day counts as of its first.
    from: Option<String>,
    /// Those that began on this day or earlier.
    to: Option<String>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// Incidents as their sources have them, the latest first. An attribution is its maker's claim.
#[utoipa::path(get, path = "/api/v1/incidents", tag = "Incidents", params(IncidentQuery),
    responses((status = 200, body = List<Incident>), Problems))]
pub(super) async fn incidents(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<IncidentQuery>,
) -> Result<Listed<Incident>, Problem> {
    let current = app.current();
    let filter = IncidentFilter {
        countries: codes(&current, asked.country.as_ref(), asked.region.as_deref())?,
        kinds: concepts_of("kind", asked.kind, &current, "incident-kind")?,
        sources: known("source", asked.source, ids(&current.registers().sources))?,
        around_vote: asked.around_vote,
        span: span(asked.from.as_ref(), asked.to.as_ref())?,
    };
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &current.registers().incidents, |one| {
        filter.takes(one)
    })
}

/// An incident.
#[utoipa::path(get, path = "/api/v1/incidents/{id}", tag = "Incidents",
    params(("id" = String, Path, description = "Key of the incident", example = "SD-555e66d8df")),
    responses((status = 200, body = One<Incident>), Problems))]
pub(super) async fn incident(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Incident>>, Problem> {
    let current = app.current();
    Ok(One::new(
        find(&current.registers().incidents, &id, "the incident")?,
        &current,
    ))
}

/// Which provisions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ProvisionQuery {
    /// Countries, separated by commas.
    #[param(value_type = Option<String>, example = "KEN")]
    country: Option<Several>,
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Keys of the scheme `legal-topic`, separated by commas.
    #[param(value_type = Option<String>, example = "shutdown-power")]
    topic: Option<Several>,
    /// Keys of the scheme `legal-attribute`, separated by commas: those with any of them.
    #[param(value_type = Option<String>, example = "written-order-required")]
    attribute: Option<Several>,
    /// Whether the reading was verified against the text.
    verified: Option<bool>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// Provisions of law, by country and topic.
#[utoipa::path(get, path = "/api/v1/provisions", tag = "Law", params(ProvisionQuery),
    responses((status = 200, body = List<Provision>), Problems))]
pub(super) async fn provisions(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<ProvisionQuery>,
) -> Result<Listed<Provision>, Problem> {
    let current = app.current();
    let filter = ProvisionFilter {
        countries: codes(&current, asked.country.as_ref(), asked.region.as_deref())?,
        topics: concepts_of("topic", asked.topic, &current, "legal-topic")?,
        attributes: concepts_of("attribute", asked.attribute, &current, "legal-attribute")?,
        verified: asked.verified,
    };
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &current.registers().provisions, |one| {
        filter.takes(one)
    })
}

/// A provision.
#[utoipa::path(get, path = "/api/v1/provisions/{id}", tag = "Law",
    params(("id" = String, Path, description = "Key of the provision", example = "KEN-shutdown-limit-c5647f")),
    responses((status = 200, body = One<Provision>), Problems))]
pub(super) async fn provision(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Provision>>, Problem> {
    let current = app.current();
    Ok(One::new(
        find(&current.registers().provisions, &id, "the provision")?,
        &current,
    ))
}

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct PageQuery {
    /// The mark of a page, from `next` of the one before.
    pub(super) cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    pub(super) limit: Option<u16>,
}

/// Indicators, by key.
#[utoipa::path(get, path = "/api/v1/indicators", tag = "Indicators", params(PageQuery),
    responses((status = 200, body = List<Indicator>), Problems))]
pub(super) async fn indicators(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<PageQuery>,
) -> Result<Listed<Indicator>, Problem> {
    let current = app.current();
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &current.registers().indicators, |_| true)
}

/// An indicator.
#[utoipa::path(get, path = "/api/v1/indicators/{id}", tag = "Indicators",
    params(("id" = String, Path, description = "Key of the indicator", example = "wb-IT.NET.USER.ZS")),
    responses((status = 200, body = One<Indicator>), Problems))]
pub(super) async fn indicator(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Indicator>>, Problem> {
    let current = app.current();
    Ok(One::new(
        find(&current.registers().indicators, &id, "the indicator")?,
        &current,
    ))
}

/// Which figures.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ObservationQuery {
    /// Countries, separated by commas.
    #[param(value_type = Option<String>, example = "KEN")]
    country: Option<Several>,
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Keys of indicators, separated by commas.
    #[param(value_type = Option<String>)]
    indicator: Option<Several>,
    /// First year.
    from: Option<i32>,
    /// Last year.
    to: Option<i32>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// Figures, by indicator, country and year.
#[utoipa::path(get, path = "/api/v1/observations", tag = "Indicators", params(ObservationQuery),
    responses((status = 200, body = List<Observation>), Problems))]
pub(super) async fn observations(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<ObservationQuery>,
) -> Result<Listed<Observation>, Problem> {
    let current = app.current();
    let filter = ObservationFilter {
        countries: codes(&current, asked.country.as_ref(), asked.region.as_deref())?,
        indicators: known("indicator", asked.indicator, ids(&current.registers().indicators))?,
        from_year: asked.from,
        to_year: asked.to,
    };
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(
        &app,
        &current,
        &uri,
        &paging,
        &current.registers().observations,
        |one| filter.takes(one),
    )
}

/// Source releases, by key.
#[utoipa::path(get, path = "/api/v1/sources", tag = "Sources", params(PageQuery),
    responses((status = 200, body = List<SourceRelease>), Problems))]
pub(super) async fn sources(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<PageQuery>,
) -> Result<Listed<SourceRelease>, Problem> {
    let current = app.current();
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &current.registers().sources, |_| true)
}

/// A source release.
#[utoipa::path(get, path = "/api/v1/sources/{id}", tag = "Sources",
    params(("id" = String, Path, description = "Key of the source release", example = "access-now-stop")),
    responses((status = 200, body = One<SourceRelease>), Problems))]
pub(super) async fn source(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<SourceRelease>>, Problem> {
    let current = app.current();
    Ok(One::new(
        find(&current.registers().sources, &id, "the source")?,
        &current,
    ))
}

/// A concept.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Concept {
    /// Key, as records have it.
    key: String,
    /// IRI.
    iri: String,
    /// Labels by language tag.
    labels: BTreeMap<&'static str, String>,
}

/// A scheme with its concepts.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Scheme {
    /// Key of the scheme.
    scheme: String,
    /// Its concepts, by key.
    concepts: Vec<Concept>,
}

/// The concepts of a scheme, with their labels: what the keys in records mean.
#[utoipa::path(get, path = "/api/v1/concepts/{scheme}", tag = "Sources",
    params(("scheme" = String, Path, description = "Key of the scheme", example = "incident-kind")),
    responses((status = 200, body = One<Scheme>), Problems))]
pub(super) async fn concepts(
    State(app): State<Arc<App>>,
    Named(scheme): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<Scheme>>, Problem> {
    let current = app.current();
    let mut concepts: BTreeMap<String, Concept> = BTreeMap::new();
    for language in Language::ALL {
        let words = current.words(language).map_err(internal)?;
        for (iri, label) in words.concepts(&scheme) {
            let key = vocab::key(iri).to_owned();
            let concept = concepts.entry(key.clone()).or_insert_with(|| Concept {
                key,
                iri: iri.to_owned(),
                labels: BTreeMap::new(),
            });
            concept.labels.insert(language.tag(), label.to_owned());
        }
    }
    if concepts.is_empty() {
        let known: BTreeSet<String> = current
            .words(Language::English)
            .map_err(internal)?
            .schemes()
            .map(str::to_owned)
            .collect();
        let known: Vec<String> = known.into_iter().collect();
        return Err(Problem::not_found(format!(
            "there is no scheme {scheme:?}; there are {}",
            known.join(", ")
        )));
    }
    let scheme = Scheme {
        scheme,
        concepts: concepts.into_values().collect(),
    };
    Ok(One::new(scheme, &current))
}
