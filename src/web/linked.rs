//! Linked data: things by their address, in the form that a client prefers, and descriptions of the whole.

use super::App;
use super::current::Current;
use super::negotiate;
use super::problem::{Problem, internal};
use super::sparql::{GRAPHS, graph_type, named_format};
use crate::kb::{Answer, GraphFormat};
use crate::vocab::{self, Literal, NamedOrBlankNode, Term, Triple, terms};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, LINK, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use oxrdf::{GraphName, NamedNode, Quad};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Endings of data documents, with their formats.
pub(super) const ENDINGS: &[(&str, GraphFormat, &str)] = &[
    ("ttl", GraphFormat::Turtle, "Turtle"),
    ("jsonld", GraphFormat::JsonLd, "JSON-LD"),
    ("rdf", GraphFormat::RdfXml, "RDF/XML"),
    ("nt", GraphFormat::NTriples, "N-Triples"),
];
/// The ontology, which lives beside the things.
const ONTOLOGY: &str = "https://w3id.org/scrutineer/ontology";

/// What a client may prefer: a page, or data in a format.
fn preferred(headers: &HeaderMap) -> Result<Option<GraphFormat>, Problem> {
    let mut available: Vec<(&str, Option<GraphFormat>)> = vec![("text/html", None)];
    available.extend(GRAPHS.iter().map(|(name, format)| (*name, Some(*format))));
    negotiate::media(headers, &available)
        .ok_or_else(|| Problem::not_acceptable("there are HTML, Turtle, JSON-LD, RDF/XML and N-Triples"))
}

/// The media type without its parameters.
pub(super) fn media(format: GraphFormat) -> &'static str {
    graph_type(format).split(';').next().unwrap_or_default()
}

fn ending(format: GraphFormat) -> &'static str {
    ENDINGS
        .iter()
        .find(|(_, known, _)| *known == format)
        .map_or("ttl", |(ending, ..)| ending)
}

/// A 303 to another address, which depends on the headers named.
fn see_other(address: &str, vary: &'static str) -> Result<Response, Problem> {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    headers.insert(LOCATION, HeaderValue::from_str(address).map_err(internal)?);
    headers.append(VARY, HeaderValue::from_static(vary));
    Ok(response)
}

/// A path with what may not stand in an address escaped.
pub(super) fn escaped(path: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
        .remove(b'/')
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~');
    percent_encoding::utf8_percent_encode(path, KEPT).to_string()
}

/// The thing of this path with what the base says of it, if it says anything.
fn thing(current: &Current, path: &str) -> Result<(NamedNode, Vec<Quad>), Problem> {
    let missing = || Problem::not_found(format!("the base says nothing of {}{path}", vocab::ID));
    let node = NamedNode::new(format!("{}{path}", vocab::ID)).map_err(|_| missing())?;
    let quads = current.kb().about(&node).map_err(internal)?;
    if quads.is_empty() {
        return Err(missing());
    }
    Ok((node, quads))
}

/// GET `/id/…`: 303 to the page or the data.
pub(super) async fn identifier(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Path(path): Path<String>,
) -> Result<Response, Problem> {
    thing(&app.current(), &path)?;
    let base = &app.settings.base_url;
    match preferred(&headers)? {
        None => {
            let language = negotiate::language(&headers).tag();
            see_other(
                &format!("{base}/{language}/thing/{}", escaped(&path)),
                "accept, accept-language",
            )
        }
        Some(format) => see_other(&format!("{base}/data/{}.{}", escaped(&path), ending(format)), "accept"),
    }
}

/// GET `/data/…`: what the base says of a thing, with or without an ending.
pub(super) async fn data(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Path(path): Path<String>,
) -> Result<Response, Problem> {
    let current = app.current();
    let (path, format) = match path.rsplit_once('.') {
        Some((stem, ending)) if named_format(ending).1.is_some() => (stem.to_owned(), named_format(ending).1),
        _ => (path, None),
    };
    let (node, quads) = thing(&current, &path)?;
    let format = match format {
        Some(format) => format,
        None => negotiate::media(&headers, GRAPHS)
            .ok_or_else(|| Problem::not_acceptable("there are Turtle, JSON-LD, RDF/XML and N-Triples"))?,
    };
    let document = format!("{}/data/{}", app.settings.base_url, escaped(&path));
    let mut triples = about_document(&app, &document, &node, &quads);
    triples.extend(quads.into_iter().map(Triple::from));
    let mut response = written(&triples, format)?;
    let headers = response.headers_mut();
    headers.append(VARY, HeaderValue::from_static("accept"));
    let links = alternates(&app.settings.base_url, &path, node.as_str());
    headers.insert(LINK, HeaderValue::from_str(&links).map_err(internal)?);
    Ok(response)
}

/// The other forms of what is said of a thing, as a `Link` header.
pub(super) fn alternates(base: &str, path: &str, iri: &str) -> String {
    let path = escaped(path);
    format!(
        "{}, <{base}/en/thing/{path}>; rel=\"alternate\"; type=\"text/html\", <{iri}>; rel=\"describes\"",
        as_data(&format!("{base}/data/{path}"))
    )
}

/// The documents at an address with each of the endings, as a `Link` header.
pub(super) fn as_data(address: &str) -> String {
    ENDINGS
        .iter()
        .map(|(ending, format, _)| format!("<{address}.{ending}>; rel=\"alternate\"; type=\"{}\"", media(*format)))
        .collect::<Vec<_>>()
        .join(", ")
}

fn node(iri: &str) -> NamedNode {
    NamedNode::new_unchecked(iri)
}

fn void(name: &str) -> NamedNode {
    node(&format!("http://rdfs.org/ns/void#{name}"))
}

fn foaf(name: &str) -> NamedNode {
    node(&format!("http://xmlns.com/foaf/0.1/{name}"))
}

fn dcterms(name: &str) -> NamedNode {
    node(&format!("http://purl.org/dc/terms/{name}"))
}

fn dcat(name: &str) -> NamedNode {
    node(&format!("http://www.w3.org/ns/dcat#{name}"))
}

/// What the document itself is: about which thing, from which sources, part of which data set.
fn about_document(app: &App, document: &str, thing: &NamedNode, quads: &[Quad]) -> Vec<Triple> {
    let current = app.current();
    let mut triples = Vec::new();
    let subject = NamedOrBlankNode::from(node(document));
    let mut say = |predicate: NamedNode, object: Term| triples.push(Triple::new(subject.clone(), predicate, object));
    say(terms::rdf::TYPE.into_owned(), foaf("Document").into());
    say(foaf("primaryTopic"), thing.clone().into());
    say(void("inDataset"), node(&dataset(app)).into());
    let day = Literal::new_typed_literal(current.day().to_string(), terms::xsd::DATE);
    say(dcterms("modified"), day.into());
    let graphs: BTreeSet<&str> = quads
        .iter()
        .filter_map(|quad| match &quad.graph_name {
            GraphName::NamedNode(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    for source in &current.registers().sources {
        if graphs.contains(source.graph.as_str()) {
            say(dcterms("source"), node(&source.iri).into());
        }
    }
    triples
}

/// Address of the whole as a data set.
fn dataset(app: &App) -> String {
    format!("{}/.well-known/void#dataset", app.settings.base_url)
}

fn written(triples: &[Triple], format: GraphFormat) -> Result<Response, Problem> {
    let mut body = Vec::new();
    Answer::write_graph(triples, format, &mut body).map_err(internal)?;
    let mut response = body.into_response();
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(graph_type(format)));
    Ok(response)
}

/// A graph in the format that a client prefers.
fn negotiated(headers: &HeaderMap, triples: &[Triple]) -> Result<Response, Problem> {
    let format = negotiate::media(headers, GRAPHS)
        .ok_or_else(|| Problem::not_acceptable("there are Turtle, JSON-LD, RDF/XML and N-Triples"))?;
    let mut response = written(triples, format)?;
    response.headers_mut().append(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// GET `/ontology`: 303 to its documentation or its triples.
pub(super) async fn ontology(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let base = &app.settings.base_url;
    match preferred(&headers)? {
        None => {
            let language = negotiate::language(&headers).tag();
            see_other(&format!("{base}/{language}/ontology"), "accept, accept-language")
        }
        Some(format) => see_other(&format!("{base}/ontology.{}", ending(format)), "accept"),
    }
}

/// GET `/ontology.ttl` and the like: classes and properties.
pub(super) async fn ontology_data(
    State(app): State<Arc<App>>,
    Path(ending): Path<String>,
) -> Result<Response, Problem> {
    let format = named_format(&ending)
        .1
        .ok_or_else(|| Problem::not_found("the ontology is at /ontology.ttl, .jsonld, .rdf and .nt"))?;
    let current = app.current();
    let quads = current.kb().graph(&node(vocab::ONTOLOGY_GRAPH)).map_err(internal)?;
    let triples: Vec<Triple> = quads
        .into_iter()
        .filter(|quad| match &quad.subject {
            NamedOrBlankNode::NamedNode(name) => name.as_str() == ONTOLOGY || name.as_str().starts_with(vocab::SCR),
            NamedOrBlankNode::BlankNode(_) => false,
        })
        .map(Triple::from)
        .collect();
    written(&triples, format)
}

/// GET `/.well-known/void`: what the data set holds and where it can be asked.
pub(super) async fn void_description(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let current = app.current();
    let base = &app.settings.base_url;
    let mut triples = Vec::new();
    let whole = NamedOrBlankNode::from(node(&dataset(&app)));
    let mut say = |subject: &NamedOrBlankNode, predicate: NamedNode, object: Term| {
        triples.push(Triple::new(subject.clone(), predicate, object));
    };
    let a = || terms::rdf::TYPE.into_owned();
    let text = |text: &str| Term::from(Literal::new_language_tagged_literal_unchecked(text, "en"));
    let number = |count: usize| Term::from(Literal::from(i64::try_from(count).unwrap_or(i64::MAX)));
    say(&whole, a(), void("Dataset").into());
    say(&whole, terms::TITLE.into_owned(), text(TITLE));
    say(&whole, dcterms("description"), text(ABOUT));
    say(&whole, foaf("homepage"), node(&format!("{base}/")).into());
    say(&whole, void("sparqlEndpoint"), node(&format!("{base}/sparql")).into());
    say(
        &whole,
        void("dataDump"),
        node(&format!("{base}/graphs?default&format=nt")).into(),
    );
    say(&whole, void("uriSpace"), Literal::from(vocab::ID).into());
    say(&whole, void("exampleResource"), vocab::thing("country", "KEN").into());
    let quads = current.graphs().iter().map(|graph| graph.quads).sum();
    say(&whole, void("triples"), number(quads));
    for vocabulary in [
        vocab::SCR,
        "http://www.w3.org/2004/02/skos/core#",
        "http://www.w3.org/ns/prov#",
    ] {
        say(&whole, void("vocabulary"), node(vocabulary).into());
    }
    for source in &current.registers().sources {
        let part = NamedOrBlankNode::from(node(&source.iri));
        say(&whole, void("subset"), node(&source.iri).into());
        say(&part, a(), void("Dataset").into());
        say(&part, terms::TITLE.into_owned(), text(&source.title));
        say(&part, void("dataDump"), node(&distribution(base, &source.id)).into());
        if let Some(licence) = &source.licence {
            say(&part, terms::LICENSE.into_owned(), node(licence).into());
        }
        if let Some(graph) = current
            .graphs()
            .iter()
            .find(|graph| graph.name.as_str() == source.graph)
        {
            say(&part, void("triples"), number(graph.quads));
        }
    }
    negotiated(&headers, &triples)
}

/// Title of the whole.
pub(super) const TITLE: &str = "Scrutineer: election-time communication risk";
/// What the whole is.
pub(super) const ABOUT: &str = "Countries, national votes, network disruptions and cyber incidents, law on elections and networks, indicators, and \
                                answers to policy questions, each fact with its source, date and licence.";

/// Where the graph of a source can be had.
fn distribution(base: &str, source: &str) -> String {
    format!("{base}/graph/{source}.ttl")
}

/// GET `/catalog`: the sources as a catalogue (DCAT 3), with the services over them.
pub(super) async fn catalogue(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let current = app.current();
    let base = &app.settings.base_url;
    let mut triples = Vec::new();
    let catalogue = NamedOrBlankNode::from(node(&format!("{base}/catalog")));
    let a = || terms::rdf::TYPE.into_owned();
    let text = |text: &str| Term::from(Literal::new_language_tagged_literal_unchecked(text, "en"));
    let mut say = |subject: &NamedOrBlankNode, predicate: NamedNode, object: Term| {
        triples.push(Triple::new(subject.clone(), predicate, object));
    };
    say(&catalogue, a(), dcat("Catalog").into());
    say(&catalogue, terms::TITLE.into_owned(), text(TITLE));
    say(&catalogue, dcterms("description"), text(ABOUT));
    let day = Literal::new_typed_literal(current.day().to_string(), terms::xsd::DATE);
    say(&catalogue, dcterms("modified"), day.into());
    for (path, title, conforms) in [
        (
            "sparql",
            "SPARQL 1.1 endpoint",
            "http://www.w3.org/TR/sparql11-protocol/",
        ),
        ("api/v1", "JSON API", "https://spec.openapis.org/oas/v3.1.0"),
    ] {
        let described = match path {
            "sparql" => "sparql",
            _ => "api/v1/openapi.json",
        };
        let service = NamedOrBlankNode::from(node(&format!("{base}/{path}#service")));
        say(&catalogue, dcat("service"), service.clone().into());
        say(&service, a(), dcat("DataService").into());
        say(&service, terms::TITLE.into_owned(), text(title));
        say(&service, dcat("endpointURL"), node(&format!("{base}/{path}")).into());
        say(
            &service,
            dcat("endpointDescription"),
            node(&format!("{base}/{described}")).into(),
        );
        say(&service, dcterms("conformsTo"), node(conforms).into());
    }
    for source in &current.registers().sources {
        let iri = node(&source.iri);
        say(&catalogue, dcat("dataset"), iri.clone().into());
        for quad in current.kb().about(&iri).map_err(internal)? {
            if quad.predicate != terms::PUBLISHER {
                say(&quad.subject, quad.predicate, quad.object);
            }
        }
        let part = NamedOrBlankNode::from(iri);
        let publisher = NamedOrBlankNode::from(node(&format!("{base}/catalog#publisher-{}", source.id)));
        say(&part, terms::PUBLISHER.into_owned(), publisher.clone().into());
        say(&publisher, a(), foaf("Agent").into());
        say(
            &publisher,
            foaf("name"),
            Literal::from(source.publisher.as_str()).into(),
        );
        let file = NamedOrBlankNode::from(node(&distribution(base, &source.id)));
        say(&part, dcat("distribution"), file.clone().into());
        say(&file, a(), dcat("Distribution").into());
        say(&file, dcat("downloadURL"), node(&distribution(base, &source.id)).into());
        let media = node("https://www.iana.org/assignments/media-types/text/turtle");
        say(&file, dcat("mediaType"), media.into());
        if let Some(licence) = &source.licence {
            say(&file, terms::LICENSE.into_owned(), node(licence).into());
        }
    }
    negotiated(&headers, &triples)
}
