//! The SPARQL 1.1 Protocol, Service Description and Graph Store Protocol, by the tests of the W3C.
//!
//! `SCRUTINEER_W3C` names the folder `sparql/sparql11` of w3c/rdf-tests, which is not part of this repository. The service is for
//! reading: what a test would write is laid beside the base before the service starts, and requests to write must be refused.

use super::served::{Service, Told};
use oxrdf::dataset::CanonicalizationAlgorithm;
use oxrdf::{Graph, NamedNode, NamedNodeRef, NamedOrBlankNode, Quad, Term, TermRef, Triple};
use oxttl::TurtleParser;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const MF: &str = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const HT: &str = "http://www.w3.org/2011/http#";
const CNT: &str = "http://www.w3.org/2011/content#";
const UT: &str = "http://www.w3.org/2009/sparql/tests/test-update#";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Tests that are left out, with the reason.
const LEFT_OUT: &[(&str, &str)] = &[
    (
        "put_get_default",
        "the default graph is the union of all named graphs and has no content of its own",
    ),
    (
        "post_get_new_graph",
        "it has the service make up the name of a graph that it is sent",
    ),
    (
        "post_get_post_get_direct",
        "its second step writes a form of several parts, which only a service that writes reads",
    ),
    (
        "post_get_post_get_indirect",
        "its second step writes a form of several parts, which only a service that writes reads",
    ),
];

fn suite(name: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("SCRUTINEER_W3C") else {
        eprintln!(
            "SKIPPED the W3C tests of {name}: SCRUTINEER_W3C does not name the folder sparql/sparql11 of w3c/rdf-tests"
        );
        return None;
    };
    Some(Path::new(&folder).join(name))
}

/// A manifest.
struct Manifest(Graph);

impl Manifest {
    fn read(file: &Path) -> Self {
        let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let base = format!("file://{}", file.display());
        let triples: Vec<Triple> = TurtleParser::new()
            .with_base_iri(base)
            .expect("a base")
            .for_slice(&text)
            .collect::<Result<_, _>>()
            .expect("a manifest in Turtle");
        Self(triples.into_iter().collect())
    }

    fn objects(&self, of: &Term, namespace: &str, name: &str) -> Vec<Term> {
        let subject = match of {
            Term::NamedNode(node) => NamedOrBlankNode::from(node.clone()),
            Term::BlankNode(node) => NamedOrBlankNode::from(node.clone()),
            _ => return Vec::new(),
        };
        let predicate = NamedNode::new_unchecked(format!("{namespace}{name}"));
        self.0
            .objects_for_subject_predicate(subject.as_ref(), predicate.as_ref())
            .map(TermRef::into_owned)
            .collect()
    }

    fn object(&self, of: &Term, namespace: &str, name: &str) -> Option<Term> {
        self.objects(of, namespace, name).into_iter().next()
    }

    fn text(&self, of: &Term, namespace: &str, name: &str) -> Option<String> {
        match self.object(of, namespace, name)? {
            Term::Literal(literal) => Some(literal.value().to_owned()),
            Term::NamedNode(node) => Some(node.into_string()),
            _ => None,
        }
    }

    fn list(&self, head: Option<Term>) -> Vec<Term> {
        let mut found = Vec::new();
        let mut head = head;
        while let Some(first) = head.as_ref().and_then(|head| self.object(head, RDF, "first")) {
            found.push(first);
            head = head.as_ref().and_then(|head| self.object(head, RDF, "rest"));
        }
        found
    }

    /// The tests in their order: name and node.
    fn tests(&self) -> Vec<(String, Term)> {
        let manifest = Term::from(NamedNode::new_unchecked(format!("{MF}Manifest")));
        let head = self
            .0
            .subjects_for_predicate_object(
                NamedNodeRef::new_unchecked("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                manifest.as_ref(),
            )
            .next()
            .map(|subject| Term::from(subject.into_owned()))
            .and_then(|manifest| self.object(&manifest, MF, "entries"));
        self.list(head)
            .into_iter()
            .map(|test| {
                let name = test.to_string();
                let name = name
                    .trim_end_matches('>')
                    .rsplit('#')
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                (name, test)
            })
            .collect()
    }

    fn requests(&self, test: &Term) -> Vec<Request> {
        let action = self.object(test, MF, "action").expect("an action");
        self.list(self.object(&action, HT, "requests"))
            .iter()
            .map(|request| {
                let response = self.object(request, HT, "resp").expect("an expected response");
                let body = self.object(request, HT, "body");
                let chars = |body: &Option<Term>| body.as_ref().and_then(|body| self.text(body, CNT, "chars"));
                let utf16 = body
                    .as_ref()
                    .and_then(|body| self.text(body, CNT, "characterEncoding"))
                    .is_some_and(|encoding| encoding == "UTF-16");
                let content = chars(&body).unwrap_or_default();
                Request {
                    method: self.text(request, HT, "methodName").expect("a method"),
                    path: self.text(request, HT, "absolutePath").expect("a path"),
                    headers: self
                        .list(self.object(request, HT, "headers"))
                        .iter()
                        .filter_map(|header| {
                            Some((
                                self.text(header, HT, "fieldName")?,
                                self.text(header, HT, "fieldValue")?,
                            ))
                        })
                        .collect(),
                    body: if utf16 {
                        content.encode_utf16().flat_map(u16::to_le_bytes).collect()
                    } else {
                        content.into_bytes()
                    },
                    statuses: self
                        .objects(&response, MF, "expectedStatus")
                        .iter()
                        .map(|status| {
                            status
                                .to_string()
                                .trim_end_matches('>')
                                .rsplit('#')
                                .next()
                                .unwrap_or_default()
                                .to_owned()
                        })
                        .collect(),
                    boolean: self.text(&response, MF, "expectedBoolean"),
                    format: self.text(&response, MF, "expectedFormat"),
                    expected: chars(&self.object(&response, HT, "body")),
                }
            })
            .collect()
    }
}

/// A request with what is expected of its answer.
struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    statuses: Vec<String>,
    boolean: Option<String>,
    format: Option<String>,
    expected: Option<String>,
}

impl Request {
    fn run(&self, service: &Service, path: &str) -> Told {
        let headers: Vec<(&str, &str)> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        match self.method.as_str() {
            "GET" => service.get_with(path, &headers),
            "HEAD" => service.head_with(path, &headers),
            "POST" => service.post(path, &headers, &self.body),
            "PUT" => service.put(path, &headers, &self.body),
            other => panic!("a test uses {other}"),
        }
    }

    /// What is wrong with the answer.
    fn fault(&self, told: &Told) -> Option<String> {
        let fits = |status: &String| match status.as_str() {
            "StatusCode2xx" => (200..300).contains(&told.status),
            "StatusCode3xx" => (300..400).contains(&told.status),
            "StatusCode4xx" => (400..500).contains(&told.status),
            "OK" => told.status == 200,
            "Created" => told.status == 201,
            "NoContent" => told.status == 204,
            "NotFound" => told.status == 404,
            other => panic!("a test expects {other}"),
        };
        if !self.statuses.iter().any(fits) {
            return Some(format!("{} for {:?}: {}", told.status, self.statuses, told.text()));
        }
        let media = told.media();
        let results = ["application/sparql-results+json", "application/sparql-results+xml"];
        let formats: &[&str] = match self.format.as_deref() {
            Some("boolean") => &results,
            Some("tabular") => &[results[0], results[1], "text/csv", "text/tab-separated-values"],
            Some("RDF") => &[
                "text/turtle",
                "application/n-triples",
                "application/rdf+xml",
                "application/ld+json",
            ],
            _ => &[],
        };
        if !formats.is_empty() && !formats.contains(&media) {
            return Some(format!("the type is {media}"));
        }
        if let Some(expected) = &self.boolean
            && told.json()["boolean"].as_bool() != expected.parse().ok()
        {
            return Some(format!("{} instead of {expected}", told.text()));
        }
        let graph = |text: &[u8]| -> Graph {
            let mut graph: Graph = TurtleParser::new()
                .with_base_iri("http://www.example/")
                .expect("a base")
                .for_slice(text)
                .collect::<Result<_, _>>()
                .expect("Turtle");
            graph.canonicalize(CanonicalizationAlgorithm::Unstable);
            graph
        };
        if let Some(expected) = &self.expected
            && graph(expected.as_bytes()) != graph(&told.body)
        {
            return Some(format!("another graph:\n{}", told.text()));
        }
        None
    }
}

/// Starts the service with these graphs beside the base.
fn serving(graphs: &BTreeMap<String, Vec<Triple>>) -> Service {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("graphs.nq");
    let mut lines = String::new();
    for (name, triples) in graphs {
        for triple in triples.clone() {
            let graph = NamedNode::new_unchecked(name);
            let quad = Quad::new(triple.subject, triple.predicate, triple.object, graph);
            let _ = writeln!(lines, "{quad} .");
        }
    }
    fs::write(&file, lines).expect("a file");
    Service::start(&["--rate", "0", "--costly-rate", "0", "--graphs", &file.to_string_lossy()])
}

fn report(suite: &str, passed: usize, faults: &[String]) {
    eprintln!("W3C {suite}: {passed} passed, {} failed", faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(passed > 0, "no test ran");
}

#[test]
fn the_w3c_tests_of_the_protocol_pass_and_updates_are_refused() {
    let Some(folder) = suite("protocol") else { return };
    let manifest = Manifest::read(&folder.join("manifest.ttl"));
    let mut graphs = BTreeMap::new();
    for (_, test) in manifest.tests() {
        for data in manifest.objects(&test, UT, "graphData") {
            let name = manifest
                .text(&data, "http://www.w3.org/2000/01/rdf-schema#", "label")
                .expect("a name");
            let file = manifest.text(&data, UT, "graph").expect("a file");
            let file = file.rsplit('/').next().unwrap_or_default();
            let text = fs::read(folder.join(file)).expect("data");
            let triples = TurtleParser::new()
                .for_slice(&text)
                .collect::<Result<_, _>>()
                .expect("N-Triples");
            graphs.insert(name, triples);
        }
    }
    let service = serving(&graphs);
    let (mut passed, mut faults) = (0, Vec::new());
    for (name, test) in manifest.tests() {
        let requests = manifest.requests(&test);
        let fault = if name.starts_with("update_") {
            // what writes must be refused; what reads afterwards has nothing to see
            let told = requests[0].run(&service, &requests[0].path);
            (!(400..500).contains(&told.status)).then(|| format!("an update was not refused: {}", told.status))
        } else {
            requests
                .iter()
                .find_map(|request| request.fault(&request.run(&service, &request.path)))
        };
        match fault {
            None => passed += 1,
            Some(fault) => faults.push(format!("{name}: {fault}")),
        }
    }
    report("protocol", passed, &faults);
}

#[test]
fn the_w3c_tests_of_the_service_description_pass() {
    let Some(folder) = suite("service-description") else {
        return;
    };
    let manifest = Manifest::read(&folder.join("manifest.ttl"));
    let service = serving(&BTreeMap::new());
    let told = service.get("/sparql");
    let sd = |name: &str| NamedNode::new_unchecked(format!("http://www.w3.org/ns/sparql-service-description#{name}"));
    let endpoint = NamedNode::new_unchecked(service.url("/sparql"));
    let graph: Graph = TurtleParser::new()
        .for_slice(&told.body)
        .collect::<Result<_, _>>()
        .expect("Turtle");
    let (mut passed, mut faults) = (0, Vec::new());
    for (name, _) in manifest.tests() {
        let holds = match name.as_str() {
            "returns-rdf" => told.status == 200 && told.media() == "text/turtle" && !graph.is_empty(),
            "has-endpoint-triple" => graph
                .triples_for_predicate(sd("endpoint").as_ref())
                .any(|triple| triple.object == TermRef::from(endpoint.as_ref())),
            // the terms of the vocabulary are used with what it says they take
            "conforms-to-schema" => {
                let services = graph.subjects_for_predicate_object(
                    NamedNodeRef::new_unchecked("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                    sd("Service").as_ref(),
                );
                services.count() == 1
                    && graph.iter().all(|triple| {
                        let node = !matches!(triple.object, TermRef::Literal(_));
                        !triple.predicate.as_str().starts_with(sd("").as_str()) || node
                    })
            }
            other => panic!("an unknown test {other}"),
        };
        if holds {
            passed += 1;
        } else {
            faults.push(name);
        }
    }
    report("service-description", passed, &faults);
}

/// The graph that a request of the Graph Store Protocol speaks of, and where this service has it.
fn graph_of(path: &str) -> Option<(String, String)> {
    if let Some((_, query)) = path.split_once('?') {
        let name = form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "graph")?
            .1;
        return Some((name.into_owned(), path.replacen("/gsp", "/graphs", 1)));
    }
    let name = path.strip_prefix("/gsp/")?;
    Some((
        scrutineer::vocab::graph(&format!("gsp/{name}")).into_string(),
        format!("/graph/gsp/{name}"),
    ))
}

#[test]
fn the_w3c_tests_of_the_graph_store_pass_as_far_as_they_read() {
    let Some(folder) = suite("graph-store-protocol") else {
        return;
    };
    let (mut passed, mut faults) = (0, Vec::new());
    for file in ["manifest-direct.ttl", "manifest-indirect.ttl"] {
        let manifest = Manifest::read(&folder.join(file));
        for (name, test) in manifest.tests() {
            if let Some((_, reason)) = LEFT_OUT.iter().find(|(left_out, _)| *left_out == name) {
                eprintln!("LEFT OUT {name}: {reason}");
                continue;
            }
            let mut graphs: BTreeMap<String, Vec<Triple>> = BTreeMap::new();
            let mut service: Option<Service> = None;
            let mut fault = None;
            for request in manifest.requests(&test) {
                let (graph, path) = graph_of(&request.path).expect("a graph");
                let written = match request.method.as_str() {
                    "PUT" => Some(
                        TurtleParser::new()
                            .with_base_iri(&graph)
                            .expect("a base")
                            .for_slice(&request.body)
                            .collect::<Result<Vec<_>, _>>()
                            .unwrap_or_default(),
                    ),
                    "DELETE" => Some(Vec::new()),
                    _ => None,
                };
                if let Some(triples) = written {
                    graphs.insert(graph, triples);
                    service = None;
                    continue;
                }
                let service = service.get_or_insert_with(|| serving(&graphs));
                fault = fault.or_else(|| request.fault(&request.run(service, &path)));
            }
            match fault {
                None => passed += 1,
                Some(fault) => faults.push(format!("{name}: {fault}")),
            }
        }
    }
    report("graph-store-protocol", passed, &faults);
}

#[test]
fn a_graph_store_that_reads_refuses_to_write() {
    let service = &*super::served::shared();
    for path in ["/graphs?graph=http%3A%2F%2Fexample.org%2F", "/graph/access-now-stop"] {
        let told = service.put(path, &[("content-type", "text/turtle")], b"<a:a> <a:b> <a:c> .");
        assert_eq!(told.status, 405, "{}", told.text());
        assert!(told.header("allow").contains("GET"), "{:?}", told.headers);
    }
}
