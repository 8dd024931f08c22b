//! What would follow if other facts held: suppositions laid over the base, never stored.

use super::RiskError;
use crate::kb::Kb;
use crate::policy::resource;
use crate::vocab::{self, GraphName, Literal, NamedOrBlankNode, Quad, Term, terms};
use oxrdf::NamedNode;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Largest Turtle file of suppositions, in bytes.
const LARGEST: usize = 4 << 20;
/// The graph of supposed things that the base does not know.
const GRAPH: &str = "supposed";

/// Facts to be supposed.
#[derive(Debug, Clone, PartialEq)]
pub struct Supposition {
    /// What it says, in a line.
    pub told: String,
    replaced: Vec<(NamedNode, NamedNode)>,
    added: Vec<Quad>,
    /// Countries whose facts it touches (alpha-3 codes), where it names any.
    pub countries: BTreeSet<String>,
}

impl Supposition {
    /// Reads `attribute=value`: every provision of the topic to which the attribute belongs gets this value, in these countries
    /// or, where none is named, in all. Where no provision is recorded nothing is supposed.
    ///
    /// The attribute is a key of the scheme of legal attributes, in camel case or with hyphens; the value a key of the scheme of
    /// legal codes (`yes` and `no` stand for `y` and `n`) or a number.
    ///
    /// # Errors
    /// There is no such attribute or value, or no provision to which it applies.
    pub fn attribute(kb: &Kb, text: &str, countries: &[&str]) -> Result<Self, RiskError> {
        let (name, value) = text.split_once('=').ok_or_else(|| {
            RiskError::Supposed(format!(
                "{text:?} supposes nothing; write for example writtenOrderRequired=yes"
            ))
        })?;
        let attribute = concept(kb, "legal-attribute", &hyphened(name.trim()))?;
        let value = match value.trim() {
            "yes" => "y",
            "no" => "n",
            other => other,
        };
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        let code = match number {
            Some(_) => None,
            None => Some(concept(kb, "legal-code", value)?),
        };
        let mut supposition = Self {
            told: format!("{}={value}", vocab::key(attribute.as_str())),
            replaced: Vec::new(),
            added: Vec::new(),
            countries: BTreeSet::new(),
        };
        let mut provisions: BTreeMap<(String, String, String), Vec<NamedNode>> = BTreeMap::new();
        let found = kb.select(
            resource("queries/risk/attribute.rq"),
            &[("attribute", attribute.clone().into())],
        )?;
        let query = "risk/attribute.rq";
        let place = |column| found.column(column).ok_or(RiskError::Column { query, column });
        let [country, provision, graph, known] =
            [place("country")?, place("provision")?, place("graph")?, place("value")?];
        for row in &found.rows {
            let (Some(Term::NamedNode(country)), Some(Term::NamedNode(provision)), Some(Term::NamedNode(graph))) =
                (&row[country], &row[provision], &row[graph])
            else {
                continue;
            };
            let code = vocab::key(country.as_str());
            if !countries.is_empty() && !countries.contains(&code) {
                continue;
            }
            let values = provisions
                .entry((
                    code.to_owned(),
                    provision.as_str().to_owned(),
                    graph.as_str().to_owned(),
                ))
                .or_default();
            if let Some(Term::NamedNode(value)) = &row[known] {
                values.push(value.clone());
            }
        }
        for ((country, provision, graph), values) in provisions {
            let graph = NamedNode::new_unchecked(graph);
            let provision = NamedNode::new_unchecked(provision);
            let values = if values.is_empty() {
                let key = format!(
                    "supposed-{}-{}",
                    vocab::key(provision.as_str()),
                    vocab::key(attribute.as_str())
                );
                vec![vocab::thing("legal-value", &key)]
            } else {
                values
            };
            for thing in values {
                for property in [
                    terms::CODE_VALUE,
                    terms::NUMBER_VALUE,
                    terms::TEXT_VALUE,
                    terms::QUALIFIER,
                ] {
                    supposition.replaced.push((thing.clone(), property.into_owned()));
                }
                let mut say = |property: oxrdf::NamedNodeRef, object: Term| {
                    supposition
                        .added
                        .push(Quad::new(thing.clone(), property.into_owned(), object, graph.clone()));
                };
                say(terms::rdf::TYPE, terms::ATTRIBUTE_VALUE.into_owned().into());
                say(terms::IN_COUNTRY, vocab::thing("country", &country).into());
                say(terms::PROVISION, provision.clone().into());
                say(terms::ATTRIBUTE, attribute.clone().into());
                if let Some(code) = &code {
                    say(terms::CODE_VALUE, code.clone().into());
                } else {
                    say(
                        terms::NUMBER_VALUE,
                        Literal::new_typed_literal(value, terms::xsd::DECIMAL).into(),
                    );
                }
            }
            supposition.countries.insert(country);
        }
        if supposition.added.is_empty() {
            return Err(RiskError::Supposed(format!(
                "{text:?}: no provision is recorded to which it would apply, so nothing is supposed"
            )));
        }
        Ok(supposition)
    }

    /// Reads Turtle. What it says of a thing with a property takes the place of what the base says of it with that property, in
    /// the graph in which the base knows the thing.
    ///
    /// # Errors
    /// It is no Turtle, too large, empty, or names a thing by a blank node.
    pub fn turtle(kb: &Kb, name: &str, text: &str) -> Result<Self, RiskError> {
        if text.len() > LARGEST {
            return Err(RiskError::Supposed(format!("{name}: larger than {LARGEST} bytes")));
        }
        let mut supposition = Self {
            told: name.to_owned(),
            replaced: Vec::new(),
            added: Vec::new(),
            countries: BTreeSet::new(),
        };
        let mut graphs: HashMap<NamedNode, NamedNode> = HashMap::new();
        let mut pairs: HashSet<(NamedNode, NamedNode)> = HashSet::new();
        for triple in oxttl::TurtleParser::new().for_slice(text.as_bytes()) {
            let triple = triple.map_err(|error| RiskError::Supposed(format!("{name}: {error}")))?;
            let (NamedOrBlankNode::NamedNode(thing), false) =
                (&triple.subject, matches!(triple.object, Term::BlankNode(_)))
            else {
                return Err(RiskError::Supposed(format!(
                    "{name}: {triple} uses a blank node; give each thing an IRI"
                )));
            };
            let graph = if let Some(graph) = graphs.get(thing) {
                graph.clone()
            } else {
                let known = kb.about(thing)?.into_iter().find_map(|quad| match quad.graph_name {
                    GraphName::NamedNode(graph) => Some(graph),
                    _ => None,
                });
                let graph = known.unwrap_or_else(|| vocab::graph(GRAPH));
                graphs.insert(thing.clone(), graph.clone());
                graph
            };
            if pairs.insert((thing.clone(), triple.predicate.clone())) {
                supposition.replaced.push((thing.clone(), triple.predicate.clone()));
            }
            supposition.added.push(triple.in_graph(graph));
        }
        if supposition.added.is_empty() {
            return Err(RiskError::Supposed(format!(
                "{name}: holds no triple, so nothing is supposed"
            )));
        }
        Ok(supposition)
    }

    /// The base with this supposed; see [`Kb::supposing`].
    ///
    /// # Errors
    /// The store's own failure.
    pub fn over(&self, kb: Kb) -> Result<Kb, RiskError> {
        Ok(kb.supposing(&self.replaced, self.added.clone())?)
    }
}

/// A concept of a scheme, or an error that names those that there are.
fn concept(kb: &Kb, scheme: &str, key: &str) -> Result<NamedNode, RiskError> {
    let found = kb.select(
        resource("queries/risk/concepts.rq"),
        &[("scheme", vocab::thing("scheme", scheme).into())],
    )?;
    let keys: BTreeSet<String> = found
        .pairs("concept", "concept")
        .into_iter()
        .map(|(concept, _)| vocab::key(&concept).to_owned())
        .collect();
    if keys.contains(key) {
        return Ok(vocab::thing(scheme, key));
    }
    let near = keys
        .iter()
        .max_by(|one, other| strsim::jaro_winkler(one, key).total_cmp(&strsim::jaro_winkler(other, key)));
    Err(RiskError::Supposed(match near {
        Some(near) if keys.len() > 40 => format!("{key:?} is no {scheme}; did you mean {near}?"),
        _ => format!(
            "{key:?} is no {scheme}; there are {}",
            keys.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
        ),
    }))
}

/// `writtenOrderRequired` as `written-order-required`.
fn hyphened(name: &str) -> String {
    let mut hyphened = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            hyphened.push('-');
            hyphened.push(c.to_ascii_lowercase());
        } else {
            hyphened.push(c);
        }
    }
    hyphened
}
