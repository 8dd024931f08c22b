//! Queries of strangers: a dataset chosen by the protocol, the answer in a standard format, within limits.

use super::base::{NoService, cancellable};
use super::query::{Answer, on_a_safe_stack, within};
use super::{ExportFormat, GraphFormat, Kb, QueryError};
use oxigraph::model::{GraphName, NamedNode, NamedOrBlankNode, Triple};
use oxigraph::sparql::results::QueryResultsSerializer;
use oxigraph::sparql::{CancellationToken, PreparedSparqlQuery, QueryResults, QuerySolutionIter, QueryTripleIter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::time::Duration;

/// A query as it came over the SPARQL 1.1 Protocol, with the limits of its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EndpointQuery {
    /// SPARQL 1.1.
    pub text: String,
    /// IRI against which relative ones are resolved.
    pub base: String,
    /// `default-graph-uri`, in the place of any FROM.
    pub default_graphs: Vec<String>,
    /// `named-graph-uri`, in the place of any FROM NAMED.
    pub named_graphs: Vec<String>,
    /// Format of rows and of truth values; `None` where the client takes none.
    pub results: Option<ExportFormat>,
    /// Format of triples; `None` where the client takes none.
    pub graph: Option<GraphFormat>,
    /// Most rows or triples.
    pub most_rows: usize,
    /// About the most bytes: the row that passes them is the last.
    pub most_bytes: usize,
    /// Longest time of evaluation, in milliseconds.
    pub most_millis: u64,
}

/// The format of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerFormat {
    /// Of a SELECT or ASK.
    Results(ExportFormat),
    /// Of a CONSTRUCT or DESCRIBE.
    Graph(GraphFormat),
}

/// An answer, whole or cut at a limit, and well-formed in either case.
#[derive(Debug, Clone)]
pub struct EndpointAnswer {
    /// Its format.
    pub format: AnswerFormat,
    /// The document.
    pub body: Vec<u8>,
    /// Rows or triples in it.
    pub rows: usize,
    /// Whether there were more.
    pub cut: bool,
}

impl Kb {
    /// Answers a stranger's query.
    ///
    /// Without a dataset in the protocol or the query, the default graph is the union of all graphs, as the facts stand in
    /// named graphs only. SERVICE is refused, SILENT or not. The evaluator looks at its clock while it scans facts: a query
    /// that scans none can run past its time, and needs a process that can be ended.
    ///
    /// # Errors
    /// The text is no SPARQL 1.1 query or too large, names something that is no IRI, uses SERVICE, takes too long, or the client
    /// takes no format of its answer.
    pub fn serve(&self, asked: &EndpointQuery) -> Result<EndpointAnswer, QueryError> {
        within(Duration::from_millis(asked.most_millis), |token| {
            on_a_safe_stack(&asked.text, || self.answer(asked, token))
        })
    }

    fn answer(&self, asked: &EndpointQuery, token: &CancellationToken) -> Result<EndpointAnswer, QueryError> {
        let failed = |error: oxigraph::sparql::QueryEvaluationError| QueryError::Evaluation(error.to_string());
        let service = NoService::default();
        let mut query = cancellable(&service, token)
            .with_base_iri(&asked.base)
            .map_err(|error| QueryError::Dataset(format!("{:?} is no base IRI: {error}", asked.base)))?
            .parse_query(&asked.text)
            .map_err(|error| QueryError::Syntax(error.to_string()))?;
        choose_dataset(&mut query, &asked.default_graphs, &asked.named_graphs)?;
        let answer = match query.on_store(&self.store).execute().map_err(failed)? {
            QueryResults::Boolean(value) => {
                let format = asked.results.ok_or(QueryError::NotAcceptable("an ASK"))?;
                let mut body = Vec::new();
                Answer::write_boolean(value, format, &mut body).map_err(unwritten)?;
                EndpointAnswer {
                    format: AnswerFormat::Results(format),
                    body,
                    rows: 1,
                    cut: false,
                }
            }
            QueryResults::Solutions(rows) => {
                let format = asked.results.ok_or(QueryError::NotAcceptable("a SELECT"))?;
                rows_within(rows, format, asked)?
            }
            QueryResults::Graph(triples) => {
                let format = asked
                    .graph
                    .ok_or(QueryError::NotAcceptable("a CONSTRUCT or DESCRIBE"))?;
                triples_within(triples, format, asked)?
            }
        };
        match service.refused() {
            Some(name) => Err(QueryError::Service(name)),
            None => Ok(answer),
        }
    }
}

/// The dataset that the protocol names takes the place of the query's; where neither names one, all graphs are its default.
pub(super) fn choose_dataset(
    query: &mut PreparedSparqlQuery,
    default_graphs: &[String],
    named_graphs: &[String],
) -> Result<(), QueryError> {
    let iri = |text: &String| {
        NamedNode::new(text).map_err(|error| QueryError::Dataset(format!("{text:?} is no IRI of a graph: {error}")))
    };
    let dataset = query.dataset_mut();
    if default_graphs.is_empty() && named_graphs.is_empty() {
        if dataset.is_default_dataset() {
            dataset.set_default_graph_as_union();
        }
        return Ok(());
    }
    let default: Vec<GraphName> = default_graphs
        .iter()
        .map(|text| iri(text).map(GraphName::from))
        .collect::<Result<_, _>>()?;
    let named: Vec<NamedOrBlankNode> = named_graphs
        .iter()
        .map(|text| iri(text).map(NamedOrBlankNode::from))
        .collect::<Result<_, _>>()?;
    dataset.set_default_graph(default);
    dataset.set_available_named_graphs(named);
    Ok(())
}

/// A failure to write into memory.
fn unwritten(error: impl std::fmt::Display) -> QueryError {
    QueryError::Evaluation(error.to_string())
}

/// Where rows are written, so that their size can be looked at while they are.
#[derive(Clone, Default)]
struct Page(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);

impl std::io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Whether a document has only characters that XML 1.0 knows: no control character but tab and line breaks, no U+FFFE or U+FFFF.
fn xml_can_hold(document: &[u8]) -> bool {
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
    let none = |bytes: &[u8]| matches!(bytes, [0xEF, 0xBF, 0xBE | 0xBF]);
    !document.iter().any(control) && !document.windows(3).any(none)
}

fn rows_within(
    solutions: QuerySolutionIter<'_>,
    format: ExportFormat,
    asked: &EndpointQuery,
) -> Result<EndpointAnswer, QueryError> {
    let page = Page::default();
    let mut writer = QueryResultsSerializer::from_format(format.results())
        .serialize_solutions_to_writer(page.clone(), solutions.variables().to_vec())
        .map_err(unwritten)?;
    let (mut rows, mut cut) = (0, false);
    for solution in solutions {
        let solution = solution.map_err(|error| QueryError::Evaluation(error.to_string()))?;
        if rows == asked.most_rows || page.0.borrow().len() >= asked.most_bytes {
            cut = true;
            break;
        }
        writer.serialize(solution.iter()).map_err(unwritten)?;
        rows += 1;
    }
    writer.finish().map_err(unwritten)?;
    let body = page.0.take();
    if format == ExportFormat::Xml && !xml_can_hold(&body) {
        return Err(QueryError::NotXml);
    }
    Ok(EndpointAnswer {
        format: AnswerFormat::Results(format),
        body,
        rows,
        cut,
    })
}

fn triples_within(
    found: QueryTripleIter<'_>,
    format: GraphFormat,
    asked: &EndpointQuery,
) -> Result<EndpointAnswer, QueryError> {
    let mut triples: BTreeSet<String> = BTreeSet::new();
    let mut kept: Vec<Triple> = Vec::new();
    let (mut bytes, mut cut) = (0, false);
    for triple in found {
        let triple = triple.map_err(|error| QueryError::Evaluation(error.to_string()))?;
        let text = triple.to_string();
        if triples.contains(&text) {
            continue;
        }
        if kept.len() == asked.most_rows || bytes >= asked.most_bytes {
            cut = true;
            break;
        }
        bytes += text.len();
        triples.insert(text);
        kept.push(triple);
    }
    let mut body = Vec::new();
    Answer::write_graph(&kept, format, &mut body).map_err(unwritten)?;
    if format == GraphFormat::RdfXml && !xml_can_hold(&body) {
        return Err(QueryError::NotXml);
    }
    Ok(EndpointAnswer {
        format: AnswerFormat::Graph(format),
        body,
        rows: kept.len(),
        cut,
    })
}
