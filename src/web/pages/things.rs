//! What the base says of a thing, the vocabulary, and the documentation of the API.

use super::frame::{Asked, DataLink};
use crate::vocab::{self, NamedOrBlankNode, Term};
use crate::web::api;
use crate::web::linked::{alternates, escaped};
use crate::web::problem::{KINDS, Problem, internal};
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header::{LINK, LOCATION};
use axum::response::{IntoResponse, Response};
use oxrdf::{GraphName, NamedNode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

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
    [
        ("text/turtle", "ttl", "Turtle"),
        ("application/ld+json", "jsonld", "JSON-LD"),
        ("application/rdf+xml", "rdf", "RDF/XML"),
        ("application/n-triples", "nt", "N-Triples"),
    ]
    .into_iter()
    .map(|(media, ending, label)| DataLink {
        media,
        href: format!("/data/{}.{ending}", escaped(path)),
        label,
    })
    .collect()
}

/// GET `/en/ontology`: classes and properties.
pub(super) async fn ontology(asked: Asked) -> Result<Response, Problem> {
    let graph = NamedNode::new_unchecked(vocab::ONTOLOGY_GRAPH);
    let mut classes: BTreeMap<String, Value> = BTreeMap::new();
    let mut properties: BTreeMap<String, Value> = BTreeMap::new();
    let mut told: BTreeMap<String, (Option<String>, Option<String>, bool)> = BTreeMap::new();
    for quad in asked.current.kb().graph(&graph).map_err(internal)? {
        let NamedOrBlankNode::NamedNode(subject) = &quad.subject else {
            continue;
        };
        let Some(name) = subject.as_str().strip_prefix(vocab::SCR) else {
            continue;
        };
        let entry = told.entry(name.to_owned()).or_default();
        match (quad.predicate.as_str().rsplit(['#', '/']).next(), &quad.object) {
            (Some("label"), Term::Literal(label)) if label.language().is_none_or(|tag| tag == "en") => {
                entry.0 = Some(label.value().to_owned());
            }
            (Some("comment"), Term::Literal(comment)) if comment.language().is_none_or(|tag| tag == "en") => {
                entry.1 = Some(comment.value().to_owned());
            }
            (Some("type"), Term::NamedNode(class)) => entry.2 |= class.as_str().ends_with("#Class"),
            _ => {}
        }
    }
    for (name, (label, comment, class)) in told {
        let term = json!({ "name": name, "label": label.unwrap_or_else(|| name.clone()), "comment": comment });
        if class { &mut classes } else { &mut properties }.insert(name, term);
    }
    let part = |label: &str, terms: BTreeMap<String, Value>| json!({ "title": asked.label(label), "terms": terms.into_values().collect::<Vec<_>>() });
    let parts = [part("site_classes", classes), part("site_properties", properties)];
    asked.show(
        "site/ontology.html.j2",
        &asked.frame(asked.label("site_ontology")),
        &json!({ "parts": parts }),
    )
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

/// GET `/api`: the documentation of the API, in English.
pub(super) async fn reference(asked: Asked) -> Result<Response, Problem> {
    let document = api::description(&asked.app.settings.base_url);
    asked.show(
        "site/reference.html.j2",
        &asked.frame(asked.label("site_api")),
        &json!({ "document": document, "problems": KINDS }),
    )
}
