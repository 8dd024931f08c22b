//! What the base says of a thing, the vocabulary, and the method.

use super::frame::{Asked, DataLink};
use crate::vocab::{self, NamedOrBlankNode, Term};
use crate::web::linked::{ENDINGS, alternates, as_data, escaped, media};
use crate::web::problem::{Problem, internal};
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header::{LINK, LOCATION};
use axum::response::{IntoResponse, Response};
use oxrdf::{GraphName, NamedNode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// GET `/en/thing/incident/…`: a country has a page of its own.
pub(super) async fn thing(asked: Asked, Path((_, path)): Path<(String, String)>) -> Result<Response, Problem> {
    let base = &asked.app.settings.base_url;
    if let Some(code) = path.strip_prefix("country/") {
        let place = format!("/{}/countries/{}", asked.tag(), escaped(code));
        return Ok((StatusCode::SEE_OTHER, [(LOCATION, place)]).into_response());
    }
    if let Some(id) = path.strip_prefix("question/") {
        let place = format!("/{}/questions/{}", asked.tag(), escaped(id));
        return Ok((StatusCode::SEE_OTHER, [(LOCATION, place)]).into_response());
    }
    let iri = format!("{}{path}", vocab::ID);
    let missing = || Problem::not_found(format!("the base says nothing of {iri}"));
    let node = NamedNode::new(&iri).map_err(|_| missing())?;
    let mut quads = asked.current.kb().about(&node).map_err(internal)?;
    if quads.is_empty() {
        return Err(missing());
    }
    quads.sort_by_cached_key(|quad| (quad.predicate.to_string(), quad.object.to_string()));
    let (kind, key) = path.split_once('/').unwrap_or((&path, ""));
    let mut title = format!("{kind} {key}");
    let mut rows = Vec::new();
    for quad in &quads {
        let predicate = quad.predicate.as_str();
        if let Term::Literal(label) = &quad.object
            && (predicate.ends_with("prefLabel") || predicate.ends_with("/title"))
            && label.language().is_none_or(|tag| tag == asked.tag())
        {
            label.value().clone_into(&mut title);
        }
        let GraphName::NamedNode(graph) = &quad.graph_name else {
            continue;
        };
        let source = graph.as_str().strip_prefix(vocab::GRAPH).unwrap_or(graph.as_str());
        let known = asked
            .current
            .registers()
            .sources
            .iter()
            .any(|release| release.id == source);
        let mut row = value(&asked, &quad.object);
        row["property"] = vocab::short(predicate).into();
        row["graph"] = source.into();
        row["source"] = known.then_some(source).into();
        rows.push(row);
    }
    let mut frame = asked.frame(title);
    frame.data = data(&path);
    let mut response = asked.show("site/thing.html.j2", &frame, &json!({ "iri": iri, "rows": rows }))?;
    let links = HeaderValue::from_str(&alternates(base, &path, &iri)).map_err(internal)?;
    response.headers_mut().insert(LINK, links);
    Ok(response)
}

/// A value: our own things lead to their pages, pages of others to where they are.
fn value(asked: &Asked, term: &Term) -> Value {
    match term {
        Term::NamedNode(node) => {
            let iri = node.as_str();
            if let Some(path) = iri.strip_prefix(vocab::ID) {
                return json!({ "value": vocab::short(iri), "href": format!("/{}/thing/{}", asked.tag(), escaped(path)) });
            }
            let web = iri.starts_with("http://") || iri.starts_with("https://");
            json!({ "value": vocab::short(iri), "href": web.then_some(iri), "external": true })
        }
        Term::Literal(literal) => json!({ "value": literal.value(), "lang": literal.language() }),
        other => json!({ "value": other.to_string() }),
    }
}

/// What the base says of a thing, in each format of data.
pub(super) fn data(path: &str) -> Vec<DataLink> {
    ENDINGS
        .iter()
        .map(|(ending, format, label)| DataLink {
            media: media(*format),
            href: format!("/data/{}.{ending}", escaped(path)),
            label,
        })
        .collect()
}

/// A class or property, as its documentation has it.
#[derive(Debug, Default)]
struct Documented {
    labels: BTreeMap<String, String>,
    definitions: BTreeMap<String, String>,
    class: bool,
    /// Properties of it that name other classes and properties: what it is a kind of, what it is said of, what its values are.
    about: BTreeMap<&'static str, BTreeSet<String>>,
}

/// The text in `tag`, else in English, and its language where that is not `tag`.
fn in_language<'a>(texts: &'a BTreeMap<String, String>, tag: &str) -> (&'a str, Option<&'static str>) {
    match texts.get(tag) {
        Some(text) => (text, None),
        None => (texts.get("en").map_or("", String::as_str), Some("en")),
    }
}

/// GET `/en/ontology`: classes and properties.
pub(super) async fn ontology(asked: Asked) -> Result<Response, Problem> {
    let graph = NamedNode::new_unchecked(vocab::ONTOLOGY_GRAPH);
    let mut told: BTreeMap<String, Documented> = BTreeMap::new();
    for quad in asked.current.kb().graph(&graph).map_err(internal)? {
        let NamedOrBlankNode::NamedNode(subject) = &quad.subject else {
            continue;
        };
        let Some(name) = subject.as_str().strip_prefix(vocab::SCR) else {
            continue;
        };
        let entry = told.entry(name.to_owned()).or_default();
        let predicate = quad.predicate.as_str().rsplit(['#', '/']).next().unwrap_or_default();
        match (predicate, &quad.object) {
            ("label", Term::Literal(text)) => {
                let tag = text.language().unwrap_or("en");
                entry.labels.insert(tag.to_owned(), text.value().to_owned());
            }
            ("definition", Term::Literal(text)) => {
                let tag = text.language().unwrap_or("en");
                entry.definitions.insert(tag.to_owned(), text.value().to_owned());
            }
            ("type", Term::NamedNode(class)) => entry.class |= class.as_str().ends_with("#Class"),
            (predicate, Term::NamedNode(other)) => {
                let named = ["subClassOf", "subPropertyOf", "domain", "range"];
                if let Some(named) = named.into_iter().find(|named| *named == predicate) {
                    entry
                        .about
                        .entry(named)
                        .or_default()
                        .insert(vocab::short(other.as_str()));
                }
            }
            _ => {}
        }
    }
    let (mut classes, mut properties) = (Vec::new(), Vec::new());
    for (name, one) in &told {
        let (label, lang) = in_language(&one.labels, asked.tag());
        let (definition, definition_lang) = in_language(&one.definitions, asked.tag());
        let about: Vec<Value> = one
            .about
            .iter()
            .map(|(named, values)| json!({ "name": format!("rdfs:{named}"), "values": values }))
            .collect();
        let term = json!({
            "name": name,
            "label": if label.is_empty() { name } else { label },
            "lang": lang,
            "definition": definition,
            "definition_lang": definition_lang,
            "about": about,
        });
        if one.class { &mut classes } else { &mut properties }.push(term);
    }
    let part = |label: &str, terms: Vec<Value>| json!({ "title": asked.label(label), "terms": terms });
    let parts = [part("site_classes", classes), part("site_properties", properties)];
    let mut response = asked.show(
        "site/ontology.html.j2",
        &asked.frame(asked.label("site_ontology")),
        &json!({ "parts": parts }),
    )?;
    let links = as_data(&format!("{}/ontology", asked.app.settings.base_url));
    let links = HeaderValue::from_str(&links).map_err(internal)?;
    response.headers_mut().insert(LINK, links);
    Ok(response)
}

/// How profiles and forecasts are made.
const METHOD: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/METHOD.md"));

/// GET `/en/method`: the method of profiles and forecasts, in English.
pub(super) async fn method(asked: Asked) -> Result<Response, Problem> {
    let mut html = String::new();
    let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES;
    let mut anchors: BTreeMap<String, usize> = BTreeMap::new();
    let events: Vec<pulldown_cmark::Event<'_>> = pulldown_cmark::Parser::new_ext(METHOD, options).collect();
    pulldown_cmark::html::push_html(&mut html, anchored(events, &mut anchors).into_iter());
    asked.show(
        "site/text.html.j2",
        &asked.frame(asked.label("site_method")),
        &json!({ "html": html }),
    )
}

/// Headings with the anchors that the text's own links name, and links into the repository without their target, which is not served.
fn anchored<'a>(
    events: Vec<pulldown_cmark::Event<'a>>,
    anchors: &mut BTreeMap<String, usize>,
) -> Vec<pulldown_cmark::Event<'a>> {
    use pulldown_cmark::{Event, Tag, TagEnd};
    let texts: Vec<String> = events
        .iter()
        .map(|event| match event {
            Event::Text(text) | Event::Code(text) => text.to_string(),
            _ => String::new(),
        })
        .collect();
    let heading_ends: Vec<usize> = (0..events.len())
        .filter(|at| matches!(events[*at], Event::End(TagEnd::Heading(_))))
        .collect();
    let mut kept = Vec::with_capacity(events.len());
    let mut dropped = 0;
    for (at, event) in events.into_iter().enumerate() {
        match event {
            Event::Start(Tag::Heading {
                level, classes, attrs, ..
            }) => {
                let end = heading_ends.iter().find(|end| **end > at).copied().unwrap_or(at);
                let words = texts[at..end].concat().to_lowercase();
                let plain: String = words
                    .chars()
                    .filter_map(|c| match c {
                        ' ' => Some('-'),
                        c if c.is_alphanumeric() || c == '-' => Some(c),
                        _ => None,
                    })
                    .collect();
                let count = anchors.entry(plain.clone()).or_default();
                *count += 1;
                let id = if *count == 1 { plain } else { format!("{plain}-{count}") };
                kept.push(Event::Start(Tag::Heading {
                    level,
                    id: Some(id.into()),
                    classes,
                    attrs,
                }));
            }
            Event::Start(Tag::Link { ref dest_url, .. })
                if !dest_url.starts_with('#') && !dest_url.starts_with("http") =>
            {
                dropped += 1;
            }
            Event::End(TagEnd::Link) if dropped > 0 => dropped -= 1,
            Event::Html(_) | Event::InlineHtml(_) => {}
            other => kept.push(other),
        }
    }
    kept
}
