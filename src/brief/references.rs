//! Numbering sources in the order in which a brief first names them.

use super::facts::{Facts, Row};
use super::model::Reference;
use crate::kb::{Kb, KbError};
use crate::vocab;
use std::collections::{BTreeSet, HashMap};

/// A source release as the base describes it.
#[allow(
    clippy::struct_field_names,
    reason = "a release has a release: the name is the publisher\'s"
)]
#[derive(Debug, Clone)]
pub(super) struct Release {
    pub(super) title: String,
    pub(super) publisher: String,
    /// Key of the scheme `fact-kind`.
    pub(super) kind: String,
    licence: Option<String>,
    licence_note: Option<String>,
    release: String,
    retrieved: String,
    homepage: String,
}

/// All source releases of the base, by the IRI of their graph.
#[derive(Debug, Clone, Default)]
pub(super) struct Releases {
    by_graph: HashMap<String, Release>,
}

/// Where licences live as linked data; the identifier follows.
const SPDX: &str = "https://spdx.org/licenses/";

impl Releases {
    pub(super) fn read(kb: &Kb) -> Result<Self, KbError> {
        let facts = Facts::read(kb, "sources", None)?;
        let by_graph = facts
            .rows()
            .filter_map(|row| {
                let text = |column: &str| row.text(column).map(str::to_owned);
                Some((
                    text("graph")?,
                    Release {
                        title: text("title")?,
                        publisher: text("publisher")?,
                        kind: row.key("kind")?.to_owned(),
                        licence: text("licence").map(|iri| iri.trim_start_matches(SPDX).to_owned()),
                        licence_note: text("licenceNote"),
                        release: text("release")?,
                        retrieved: text("retrieved")?,
                        homepage: text("homepage")?,
                    },
                ))
            })
            .collect();
        Ok(Self { by_graph })
    }

    pub(super) fn get(&self, graph: &str) -> Option<&Release> {
        self.by_graph.get(graph)
    }
}

/// Numbers of sources gathered from several places, sorted, each once.
pub(super) fn refs_of<'a>(lists: impl Iterator<Item = &'a Vec<usize>>) -> Vec<usize> {
    lists.flatten().copied().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The numbered sources of one brief.
#[derive(Debug)]
pub(super) struct References<'a> {
    releases: &'a Releases,
    numbers: HashMap<(String, Option<String>), usize>,
    list: Vec<Reference>,
}

impl<'a> References<'a> {
    pub(super) fn new(releases: &'a Releases) -> Self {
        Self {
            releases,
            numbers: HashMap::new(),
            list: Vec::new(),
        }
    }

    /// Number of the source a row comes from: its graph and, if it names one, its page.
    pub(super) fn cite(&mut self, row: Row<'_>) -> Option<usize> {
        self.number(row.text("graph")?, row.text("page"), row.text("statedIn"))
    }

    /// Number of a source; `None` when nothing is known of the graph.
    pub(super) fn number(&mut self, graph: &str, page: Option<&str>, item: Option<&str>) -> Option<usize> {
        let release = self.releases.get(graph)?;
        // a page that is the data set's own says no more than the data set
        let page = page.filter(|page| *page != release.homepage);
        let key = (graph.to_owned(), page.map(str::to_owned));
        if let Some(number) = self.numbers.get(&key) {
            return Some(*number);
        }
        let n = self.list.len() + 1;
        self.list.push(Reference {
            n,
            source_title: release.title.clone(),
            publisher: release.publisher.clone(),
            item: item.map(str::to_owned),
            licence: release.licence.clone(),
            licence_note: release.licence_note.clone(),
            release: release.release.clone(),
            retrieved: release.retrieved.clone(),
            page: page.map(str::to_owned),
            homepage: release.homepage.clone(),
        });
        self.numbers.insert(key, n);
        Some(n)
    }

    /// Kind of fact of a graph, or `derived` for what the rules made.
    pub(super) fn kind(&self, graph: &str) -> String {
        self.releases
            .get(graph)
            .map_or_else(|| "derived".to_owned(), |release| release.kind.clone())
    }

    /// Publisher of a graph, or its key.
    pub(super) fn publisher(&self, graph: &str) -> String {
        self.releases.get(graph).map_or_else(
            || graph.trim_start_matches(vocab::GRAPH).to_owned(),
            |release| release.publisher.clone(),
        )
    }

    pub(super) fn into_list(self) -> Vec<Reference> {
        self.list
    }
}
