//! The assembled base: ontology, mapped sources and derived facts as one list of quads, and its packed form in the binary.
//!
//! The build script compiles this module too, so it names nothing above `source`.

use crate::source::{SourceError, hex};
use crate::vocab::{self, DERIVED_GRAPH, ONTOLOGY_GRAPH};
use oxigraph::model::{BlankNode, GraphName, Literal, NamedNode, NamedOrBlankNode, Quad, Term};
use oxigraph::sparql::{CancellationToken, DefaultServiceHandler, QueryResults, QuerySolutionIter, SparqlEvaluator};
use oxigraph::store::Store;
use oxiri::Iri;
use oxttl::TurtleParser;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::{fs, io};

/// Why a base could not be assembled or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BaseError {
    /// A source is at fault.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A Turtle file of the ontology does not parse.
    #[error("{file}: {reason}")]
    Turtle {
        /// The file.
        file: PathBuf,
        /// The parser's message with line and column.
        reason: String,
    },
    /// A rule does not parse, is no CONSTRUCT or fails.
    #[error("rule {rule}: {reason}")]
    Rule {
        /// The rule's file name.
        rule: String,
        /// What went wrong.
        reason: String,
    },
    /// The packed base is damaged.
    #[error("the packed knowledge base cannot be read: {0}")]
    Packed(String),
    /// The store refused an operation.
    #[error("store: {0}")]
    Store(#[from] oxigraph::store::StorageError),
    /// A file of the ontology cannot be read.
    #[error("{file}: cannot be read ({reason})")]
    Unreadable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
}

/// What is known of a base without looking into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BaseInfo {
    /// SHA-256 over the sorted N-Quads of all facts, ontology and derived facts; hexadecimal.
    pub sha256: String,
    /// Number of quads.
    pub quads: usize,
    /// Keys of the sources, sorted.
    pub sources: Vec<String>,
    /// A day, `YYYY-MM-DD`, after which nothing in the base is dated; empty where that was not looked for.
    pub settled: String,
}

/// The packed form: each term once, quads as places in the list of terms.
#[derive(Debug, Serialize, Deserialize)]
struct Packed {
    info: BaseInfo,
    terms: Vec<PackedTerm>,
    /// Subject, predicate, object, graph.
    quads: Vec<[u32; 4]>,
}

#[derive(Debug, Serialize, Deserialize)]
enum PackedTerm {
    Iri(String),
    Blank(String),
    Text(String),
    Tagged(String, String),
    Typed(String, u32),
}

/// Reads all `*.ttl` in `dir`, sorted by name, into the ontology's graph.
///
/// # Errors
/// A file cannot be read or does not parse.
pub fn ontology(dirs: &[&Path]) -> Result<Vec<Quad>, BaseError> {
    let mut quads = Vec::new();
    for dir in dirs {
        for file in files(dir, "ttl")? {
            let text = fs::read(&file).map_err(|error| unreadable(&file, &error))?;
            for triple in TurtleParser::new().for_slice(&text) {
                let triple = triple.map_err(|error| BaseError::Turtle {
                    file: file.clone(),
                    reason: error.to_string(),
                })?;
                quads.push(triple.in_graph(GraphName::from(NamedNode::new_unchecked(ONTOLOGY_GRAPH))));
            }
        }
    }
    Ok(quads)
}

/// Files in `dir` whose name ends in `.<extension>`, sorted.
///
/// # Errors
/// `dir` cannot be read.
pub fn files(dir: &Path, extension: &str) -> Result<Vec<PathBuf>, BaseError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).map_err(|error| unreadable(dir, &error))? {
        let path = entry.map_err(|error| unreadable(dir, &error))?.path();
        if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(file: &Path, error: &io::Error) -> BaseError {
    BaseError::Unreadable {
        file: file.into(),
        reason: error.to_string(),
    }
}

/// Alpha-3 codes of all countries described in `quads`.
#[must_use]
pub fn countries<'a>(quads: impl IntoIterator<Item = &'a Quad>) -> BTreeSet<String> {
    let class = Term::from(vocab::terms::COUNTRY);
    quads
        .into_iter()
        .filter(|quad| quad.predicate.as_ref() == vocab::terms::rdf::TYPE && quad.object == class)
        .filter_map(|quad| match &quad.subject {
            NamedOrBlankNode::NamedNode(node) => Some(vocab::key(node.as_str()).to_owned()),
            NamedOrBlankNode::BlankNode(_) => None,
        })
        .collect()
}

/// Runs `rules` (name, CONSTRUCT text) in order over `store` and adds what they give to the derived graph.
///
/// Returns the number of derived quads.
///
/// # Errors
/// A rule does not parse, is no CONSTRUCT or fails.
pub fn derive(store: &Store, rules: &[(String, String)]) -> Result<usize, BaseError> {
    let graph = GraphName::from(NamedNode::new_unchecked(DERIVED_GRAPH));
    let mut derived = 0;
    for (rule, text) in rules {
        let refuse = |reason: String| BaseError::Rule {
            rule: rule.clone(),
            reason,
        };
        let results = evaluator()
            .parse_query(text)
            .map_err(|error| refuse(error.to_string()))?
            .on_store(store)
            .execute()
            .map_err(|error| refuse(error.to_string()))?;
        let QueryResults::Graph(triples) = results else {
            return Err(refuse("a rule must be a CONSTRUCT query".into()));
        };
        // in a stable order, each once
        let quads = triples
            .map(|triple| triple.map(|triple| triple.in_graph(graph.clone())))
            .map(|quad| quad.map(|quad| (quad.to_string(), quad)))
            .collect::<Result<BTreeMap<_, _>, _>>()
            .map_err(|error| refuse(error.to_string()))?;
        derived += quads.len();
        load(store, quads.into_values())?;
    }
    Ok(derived)
}

/// Adds `quads` to `store`.
///
/// # Errors
/// The store's own failure.
pub fn load(store: &Store, quads: impl IntoIterator<Item = Quad>) -> Result<(), BaseError> {
    let mut loader = store.bulk_loader();
    loader.load_quads(quads)?;
    loader.commit()?;
    Ok(())
}

/// An evaluator that never reaches out: SERVICE is refused.
pub fn evaluator() -> SparqlEvaluator {
    SparqlEvaluator::new().with_default_service_handler(NoService::default())
}

/// The same, which can be stopped; `service` tells afterwards whether SERVICE was used, SILENT or not.
pub fn cancellable(service: &NoService, token: &CancellationToken) -> SparqlEvaluator {
    SparqlEvaluator::new()
        .with_default_service_handler(service.clone())
        .with_cancellation_token(token.clone())
}

/// Refuses federated queries, and remembers the first.
#[derive(Debug, Clone, Default)]
pub struct NoService(Arc<OnceLock<String>>);

impl NoService {
    /// The service that a query named.
    #[must_use]
    pub fn refused(&self) -> Option<String> {
        self.0.get().cloned()
    }
}

/// SERVICE was used.
#[derive(Debug, thiserror::Error)]
#[error("SERVICE <{0}> is not available: queries never leave this machine")]
pub struct ServiceRefused(String);

impl DefaultServiceHandler for NoService {
    type Error = ServiceRefused;

    fn handle(
        &self,
        service_name: &NamedNode,
        _pattern: &spargebra::algebra::GraphPattern,
        _base_iri: Option<&Iri<String>>,
    ) -> Result<QuerySolutionIter<'static>, ServiceRefused> {
        let name = self.0.get_or_init(|| service_name.as_str().to_owned());
        Err(ServiceRefused(name.clone()))
    }
}

/// SHA-256 over the sorted N-Quads of `quads`, hexadecimal.
#[must_use]
pub fn digest<'a>(quads: impl IntoParallelIterator<Item = &'a Quad>) -> String {
    let mut lines: Vec<String> = quads.into_par_iter().map(Quad::to_string).collect();
    lines.par_sort_unstable();
    let mut hasher = Sha256::new();
    for line in lines {
        hasher.update(line.as_bytes());
        hasher.update(b" .\n");
    }
    hex(&hasher.finalize())
}

/// Packs `quads` and `info` into bytes.
///
/// # Errors
/// More than `u32::MAX` terms.
pub fn pack(info: BaseInfo, quads: &[Quad]) -> Result<Vec<u8>, BaseError> {
    let mut terms = Terms::default();
    let mut packed_quads = Vec::with_capacity(quads.len());
    for quad in quads {
        let graph = match &quad.graph_name {
            GraphName::NamedNode(node) => Term::from(node.clone()),
            GraphName::BlankNode(node) => Term::from(node.clone()),
            GraphName::DefaultGraph => {
                return Err(BaseError::Packed("a fact stands in no named graph".into()));
            }
        };
        packed_quads.push([
            terms.place(&Term::from(quad.subject.clone()))?,
            terms.place(&Term::from(quad.predicate.clone()))?,
            terms.place(&quad.object)?,
            terms.place(&graph)?,
        ]);
    }
    packed_quads.sort_unstable();
    let packed = Packed {
        info,
        terms: terms.list,
        quads: packed_quads,
    };
    let bytes = postcard::to_stdvec(&packed).map_err(|error| BaseError::Packed(error.to_string()))?;
    zstd::encode_all(bytes.as_slice(), 19).map_err(|error| BaseError::Packed(error.to_string()))
}

#[derive(Default)]
struct Terms {
    list: Vec<PackedTerm>,
    places: HashMap<Term, u32>,
}

impl Terms {
    fn place(&mut self, term: &Term) -> Result<u32, BaseError> {
        if let Some(place) = self.places.get(term) {
            return Ok(*place);
        }
        let packed = match term {
            Term::NamedNode(node) => PackedTerm::Iri(node.as_str().into()),
            Term::BlankNode(node) => PackedTerm::Blank(node.as_str().into()),
            Term::Literal(literal) => {
                if let Some(language) = literal.language() {
                    PackedTerm::Tagged(literal.value().into(), language.into())
                } else if literal.datatype() == vocab::terms::xsd::STRING {
                    PackedTerm::Text(literal.value().into())
                } else {
                    let datatype = self.place(&Term::from(literal.datatype().into_owned()))?;
                    PackedTerm::Typed(literal.value().into(), datatype)
                }
            }
            Term::Triple(_) => {
                return Err(BaseError::Packed("triple terms are not used here".into()));
            }
        };
        let place = u32::try_from(self.list.len()).map_err(|error| BaseError::Packed(error.to_string()))?;
        self.list.push(packed);
        self.places.insert(term.clone(), place);
        Ok(place)
    }
}

/// Unpacks what [`pack`] made.
///
/// # Errors
/// The bytes are damaged.
pub fn unpack(bytes: &[u8]) -> Result<(BaseInfo, Vec<Quad>), BaseError> {
    let damaged = |reason: String| BaseError::Packed(reason);
    let bytes = zstd::decode_all(bytes).map_err(|error| damaged(error.to_string()))?;
    let packed: Packed = postcard::from_bytes(&bytes).map_err(|error| damaged(error.to_string()))?;
    let terms = packed
        .terms
        .iter()
        .map(|term| unpack_term(term, &packed.terms))
        .collect::<Option<Vec<Term>>>()
        .ok_or_else(|| damaged("a datatype is no IRI".into()))?;
    let quads = packed
        .quads
        .par_iter()
        .map(|[subject, predicate, object, graph]| {
            let term = |place: &u32| terms.get(usize::try_from(*place).ok()?);
            Some(Quad {
                subject: match term(subject)? {
                    Term::NamedNode(node) => node.clone().into(),
                    Term::BlankNode(node) => node.clone().into(),
                    _ => return None,
                },
                predicate: match term(predicate)? {
                    Term::NamedNode(node) => node.clone(),
                    _ => return None,
                },
                object: term(object)?.clone(),
                graph_name: match term(graph)? {
                    Term::NamedNode(node) => node.clone().into(),
                    _ => return None,
                },
            })
        })
        .collect::<Option<Vec<Quad>>>()
        .ok_or_else(|| damaged("a quad names a term that is not there".into()))?;
    Ok((packed.info, quads))
}

fn unpack_term(term: &PackedTerm, terms: &[PackedTerm]) -> Option<Term> {
    Some(match term {
        PackedTerm::Iri(iri) => NamedNode::new_unchecked(iri).into(),
        PackedTerm::Blank(id) => BlankNode::new_unchecked(id).into(),
        PackedTerm::Text(text) => Literal::new_simple_literal(text).into(),
        PackedTerm::Tagged(text, language) => Literal::new_language_tagged_literal_unchecked(text, language).into(),
        PackedTerm::Typed(text, datatype) => match terms.get(usize::try_from(*datatype).ok()?)? {
            PackedTerm::Iri(iri) => Literal::new_typed_literal(text, NamedNode::new_unchecked(iri)).into(),
            _ => return None,
        },
    })
}
