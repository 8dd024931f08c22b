//! The knowledge base: loads the built-in facts and an overlay, derives, validates and answers queries.
//!
//! This is the only room that names the triple store.

mod as_of;
pub mod base;
mod check;
mod countries;
mod endpoint;
mod error;
mod export;
mod import;
mod query;
mod resources;
mod shapes;
mod supposed;

pub use base::{BaseError, BaseInfo};
pub use check::{Check, Finding, Severity};
pub use countries::{CountryEntry, CountryIndex, Resolution, plain_words};
pub use endpoint::{AnswerFormat, EndpointAnswer, EndpointQuery};
pub use error::KbError;
pub use export::{ExportFormat, GraphFormat};
pub use import::{Imported, import_folder, import_table};
pub use query::{Answer, QueryError, Solutions, projection};

use crate::source;
use crate::vocab::{self, DERIVED_GRAPH};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{GraphName, GraphNameRef, NamedNode, NamedNodeRef, Quad};
use oxigraph::store::Store;
use std::collections::BTreeSet;
use std::path::Path;

/// The base made by the build script: facts, ontology and derived facts.
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/base.bin.zst"));

/// A loaded knowledge base, held in memory.
pub struct Kb {
    store: Store,
    info: BaseInfo,
}

impl Kb {
    /// Loads the built-in base.
    ///
    /// ```
    /// let kb = scrutineer::kb::Kb::built_in()?;
    /// assert!(kb.info().quads > 0);
    /// # Ok::<(), scrutineer::kb::KbError>(())
    /// ```
    ///
    /// # Errors
    /// The binary is damaged.
    pub fn built_in() -> Result<Self, KbError> {
        let (info, quads) = base::unpack(BUILT_IN)?;
        let store = Store::new().map_err(BaseError::from)?;
        base::load(&store, quads)?;
        Ok(Self { store, info })
    }

    /// Loads the built-in base and lays the sources in `overlay` over it.
    ///
    /// The folder has the layout of the built-in `data/`: one folder a source. A source with the key of a built-in
    /// one replaces it. Everything derived is derived anew. A folder that does not exist yet is an empty overlay.
    ///
    /// # Errors
    /// A source in the folder is at fault; nothing is loaded then.
    pub fn with_overlay(overlay: &Path) -> Result<Self, KbError> {
        let _lock = import::lock_for_reading(overlay);
        Self::with_locked_overlay(overlay, None)
    }

    /// As [`Kb::with_overlay`], for a caller that already holds the folder's lock; the source `without` is passed over.
    fn with_locked_overlay(overlay: &Path, without: Option<&str>) -> Result<Self, KbError> {
        let mut kb = Self::built_in()?;
        if !overlay.exists() {
            return Ok(kb);
        }
        let sources = source::open_all(overlay, without)?;
        if sources.is_empty() {
            return Ok(kb);
        }
        let known = kb.country_codes()?;
        let mapped = source::map_all(&sources, &known)?;
        kb.replace(mapped)?;
        Ok(kb)
    }

    /// Makes a base of these quads alone, for example from a test's Turtle file; nothing is derived.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn from_quads(quads: Vec<Quad>) -> Result<Self, KbError> {
        let store = Store::new().map_err(BaseError::from)?;
        base::load(&store, quads)?;
        let mut kb = Self {
            store,
            info: BaseInfo {
                sha256: String::new(),
                quads: 0,
                sources: Vec::new(),
                settled: String::new(),
            },
        };
        kb.measure()?;
        Ok(kb)
    }

    /// Lays the named graphs of a file in N-Quads or `TriG` beside the base.
    ///
    /// # Errors
    /// The file cannot be read or parsed, or has facts outside a named graph or in a graph of the base.
    pub fn add_file(&mut self, file: &Path) -> Result<(), KbError> {
        let refuse = |reason: String| KbError::Graphs {
            file: file.into(),
            reason,
        };
        let format = match file.extension().and_then(|extension| extension.to_str()) {
            Some("nq") => RdfFormat::NQuads,
            Some("trig") => RdfFormat::TriG,
            _ => return Err(refuse("give N-Quads (*.nq) or TriG (*.trig)".into())),
        };
        let text = std::fs::read(file).map_err(|error| refuse(format!("cannot be read ({error})")))?;
        let quads = RdfParser::from_format(format)
            .for_slice(&text)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| refuse(error.to_string()))?;
        for quad in &quads {
            let taken = self.store.contains_named_graph(match &quad.graph_name {
                GraphName::NamedNode(name) => name.as_ref(),
                _ => return Err(refuse(format!("{quad} stands in no named graph"))),
            });
            if taken.map_err(BaseError::from)? {
                return Err(refuse(format!("the base has the graph {} already", quad.graph_name)));
            }
        }
        base::load(&self.store, quads)?;
        self.info.settled.clear();
        self.measure()
    }

    /// Number of quads, sources and the hash of everything in the base.
    #[must_use]
    pub fn info(&self) -> &BaseInfo {
        &self.info
    }

    /// Replaces or adds the graphs of `mapped` and derives anew.
    fn replace(&mut self, mapped: Vec<source::Mapped>) -> Result<(), KbError> {
        for source in &mapped {
            let graph = vocab::graph(&source.id);
            self.store
                .clear_graph(GraphNameRef::from(graph.as_ref()))
                .map_err(BaseError::from)?;
            if !self.info.sources.contains(&source.id) {
                self.info.sources.push(source.id.clone());
            }
        }
        self.info.sources.sort();
        self.info.settled.clear();
        base::load(&self.store, mapped.into_iter().flat_map(|source| source.quads))?;
        self.derive()?;
        self.measure()
    }

    /// Empties the derived graph and runs the built-in rules.
    ///
    /// # Errors
    /// A rule fails.
    pub fn derive(&mut self) -> Result<usize, KbError> {
        let graph = NamedNodeRef::new_unchecked(DERIVED_GRAPH);
        self.store
            .clear_graph(GraphNameRef::from(graph))
            .map_err(BaseError::from)?;
        Ok(base::derive(&self.store, &resources::rules())?)
    }

    fn measure(&mut self) -> Result<(), KbError> {
        let quads = self.quads()?;
        self.info.quads = quads.len();
        self.info.sha256 = base::digest(&quads);
        Ok(())
    }

    /// All quads, in no particular order.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn quads(&self) -> Result<Vec<Quad>, KbError> {
        Ok(self
            .store
            .iter()
            .collect::<Result<Vec<_>, _>>()
            .map_err(BaseError::from)?)
    }

    /// The quads of one named graph.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn graph(&self, graph: &NamedNode) -> Result<Vec<Quad>, KbError> {
        Ok(self
            .store
            .quads_for_pattern(None, None, None, Some(GraphName::from(graph.clone()).as_ref()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(BaseError::from)?)
    }

    /// Alpha-3 codes of the countries in the base.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn country_codes(&self) -> Result<BTreeSet<String>, KbError> {
        let quads = self
            .store
            .quads_for_pattern(
                None,
                Some(vocab::terms::rdf::TYPE),
                Some(vocab::terms::COUNTRY.into()),
                None,
            )
            .collect::<Result<Vec<_>, _>>()
            .map_err(BaseError::from)?;
        Ok(base::countries(&quads))
    }
}
