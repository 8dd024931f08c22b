//! The base as of a day: what was dated later is taken out, and what is derived is derived anew.

use super::{BaseError, Kb, KbError, base, resources};
use crate::vocab::{self, CONTEXT_GRAPH, DERIVED_GRAPH, terms};
use chrono::{Days, NaiveDate};
use oxigraph::model::{GraphName, GraphNameRef, Literal, NamedNode, NamedNodeRef, NamedOrBlankNode, Quad, Term};
use oxigraph::store::Store;
use rayon::prelude::*;
use std::collections::HashSet;

/// Days before and after the day that queries may ask for.
const DISTANCES: &[u64] = &[30, 60, 90, 180, 365, 1095, 1826, 3652];

impl Kb {
    /// The base as it was known on `day`.
    ///
    /// What `ontology/as-of/later.rq` finds is taken out, and derived facts are derived anew. The graph `context` says
    /// which day it is: `context/now`, `context/minus-30`, `context/plus-30` and so on, each with `scr:day`.
    ///
    /// # Errors
    /// A query fails.
    pub fn at(mut self, day: NaiveDate) -> Result<Self, KbError> {
        self.put(CONTEXT_GRAPH, context(day))?;
        if !self.info.settled.is_empty() && day.to_string() >= self.info.settled {
            return Ok(self);
        }
        let mut things: HashSet<(NamedOrBlankNode, GraphName)> = HashSet::new();
        let mut properties: HashSet<(NamedOrBlankNode, GraphName, NamedNode)> = HashSet::new();
        for (_, query) in resources::as_of() {
            let found = self.select(&query, &[])?;
            let place = |name: &str| {
                found
                    .column(name)
                    .ok_or_else(|| KbError::Check(format!("as-of: ?{name} is not projected")))
            };
            let (graph, thing, property) = (place("graph")?, place("thing")?, place("property")?);
            for row in &found.rows {
                let (Some(Term::NamedNode(graph)), Some(Term::NamedNode(thing))) = (&row[graph], &row[thing]) else {
                    continue;
                };
                let (thing, graph) = (thing.clone().into(), graph.clone().into());
                if let Some(Term::NamedNode(property)) = &row[property] {
                    properties.insert((thing, graph, property.clone()));
                } else {
                    things.insert((thing, graph));
                }
            }
        }
        if things.is_empty() && properties.is_empty() {
            return Ok(self);
        }
        let derived = GraphName::from(NamedNode::new_unchecked(DERIVED_GRAPH));
        let quads: Vec<Quad> = self
            .quads()?
            .into_par_iter()
            .filter(|quad| {
                quad.graph_name != derived
                    && !things.contains(&(quad.subject.clone(), quad.graph_name.clone()))
                    && !properties.contains(&(quad.subject.clone(), quad.graph_name.clone(), quad.predicate.clone()))
            })
            .collect();
        let store = Store::new().map_err(BaseError::from)?;
        base::load(&store, quads)?;
        self.store = store;
        self.derive()?;
        Ok(self)
    }

    /// Puts `quads` in the place of all that the graph had. The base's hash and size stay those of its facts.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn put(&self, graph: &str, quads: Vec<Quad>) -> Result<(), KbError> {
        let graph = NamedNodeRef::new_unchecked(graph);
        self.store
            .clear_graph(GraphNameRef::from(graph))
            .map_err(BaseError::from)?;
        Ok(base::load(&self.store, quads)?)
    }

    /// Adds `quads`, which stand in `graph`.
    ///
    /// # Errors
    /// A quad stands elsewhere, or the store's own failure.
    pub fn add(&self, graph: &str, quads: Vec<Quad>) -> Result<(), KbError> {
        let graph = GraphName::from(NamedNode::new_unchecked(graph));
        if let Some(quad) = quads.iter().find(|quad| quad.graph_name != graph) {
            return Err(KbError::Import(format!("{quad} does not stand in {graph}")));
        }
        Ok(base::load(&self.store, quads)?)
    }

    /// All that is said of a thing, in every graph.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn about(&self, thing: &NamedNode) -> Result<Vec<Quad>, KbError> {
        Ok(self
            .store
            .quads_for_pattern(Some(thing.as_ref().into()), None, None, None)
            .collect::<Result<Vec<_>, _>>()
            .map_err(BaseError::from)?)
    }
}

fn context(day: NaiveDate) -> Vec<Quad> {
    let say = |key: String, day: NaiveDate| {
        Quad::new(
            vocab::thing("context", &key),
            terms::DAY,
            Literal::new_typed_literal(day.to_string(), terms::xsd::DATE),
            NamedNode::new_unchecked(CONTEXT_GRAPH),
        )
    };
    let mut quads = vec![say("now".to_owned(), day)];
    for distance in DISTANCES {
        let days = Days::new(*distance);
        quads.extend(
            day.checked_sub_days(days)
                .map(|day| say(format!("minus-{distance}"), day)),
        );
        quads.extend(
            day.checked_add_days(days)
                .map(|day| say(format!("plus-{distance}"), day)),
        );
    }
    quads
}
