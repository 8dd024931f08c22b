//! Numbering sources in the order in which a brief first names them.

use super::model::{Reference, Statement, Table, TableRow};
use crate::browse::{Facts, Row};
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

/// The conclusions of the colloquium, as the scheme of recommendations cites them.
#[derive(Debug, Clone, Default)]
pub(super) struct Colloquium {
    title: String,
    publisher: String,
    issued: String,
    retrieved: String,
    terms: Option<String>,
    page: String,
}

impl Colloquium {
    pub(super) fn read(kb: &Kb) -> Result<Self, KbError> {
        let facts = Facts::read(kb, "colloquium", None)?;
        let text = |column: &str| facts.rows().find_map(|row| row.text(column)).map(str::to_owned);
        Ok(Self {
            title: text("title").unwrap_or_default(),
            publisher: text("publisher").unwrap_or_default(),
            issued: text("issued").unwrap_or_default(),
            retrieved: text("retrieved").unwrap_or_default(),
            terms: text("terms"),
            page: text("page").unwrap_or_default(),
        })
    }
}

/// What a sentence or row rests on: numbers of sources, and facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cited {
    pub(super) refs: Vec<usize>,
    pub(super) facts: Vec<String>,
}

impl Cited {
    /// Adds what `other` has more.
    pub(super) fn add(&mut self, other: &Self) {
        for n in &other.refs {
            if !self.refs.contains(n) {
                self.refs.push(*n);
            }
        }
        for fact in &other.facts {
            if !self.facts.contains(fact) {
                self.facts.push(fact.clone());
            }
        }
    }

    /// All of several, sorted, each once.
    pub(super) fn all<'a>(lists: impl Iterator<Item = &'a Self>) -> Self {
        let (mut refs, mut facts) = (BTreeSet::new(), BTreeSet::new());
        for one in lists {
            refs.extend(one.refs.iter().copied());
            facts.extend(one.facts.iter().cloned());
        }
        Self {
            refs: refs.into_iter().collect(),
            facts: facts.into_iter().collect(),
        }
    }
}

impl Statement {
    /// What the sentence rests on.
    pub(super) fn cited(&self) -> Cited {
        Cited {
            refs: self.refs.clone(),
            facts: self.facts.clone(),
        }
    }
}

impl TableRow {
    /// What the row rests on.
    pub(super) fn cited(&self) -> Cited {
        Cited {
            refs: self.refs.clone(),
            facts: self.facts.clone(),
        }
    }
}

impl Table {
    /// What its rows rest on.
    pub(super) fn cited(&self) -> Cited {
        let rows: Vec<Cited> = self.rows.iter().map(TableRow::cited).collect();
        Cited::all(rows.iter())
    }
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

    /// The source a row comes from, its graph and, if it names one, its page; and the fact it is about.
    pub(super) fn cite(&mut self, row: Row<'_>) -> Cited {
        let refs = row
            .text("graph")
            .and_then(|graph| self.number(graph, row.text("page"), row.text("statedIn")));
        let cited = Cited {
            refs: refs.into_iter().collect(),
            facts: row.fact().map(str::to_owned).into_iter().collect(),
        };
        self.keep(&cited);
        cited
    }

    /// The source of a fact that an answer rests on.
    pub(super) fn cite_fact(&mut self, graph: &str, page: Option<&str>, fact: &str) -> Cited {
        let cited = Cited {
            refs: self.number(graph, page, None).into_iter().collect(),
            facts: fact.strip_prefix(vocab::ID).map(str::to_owned).into_iter().collect(),
        };
        self.keep(&cited);
        cited
    }

    /// The conclusions from which the recommendations come.
    pub(super) fn colloquium(&mut self, colloquium: &Colloquium) -> Cited {
        let key = (vocab::ONTOLOGY_GRAPH.to_owned(), Some(colloquium.page.clone()));
        let n = if let Some(n) = self.numbers.get(&key) {
            *n
        } else {
            let n = self.list.len() + 1;
            self.list.push(Reference {
                n,
                source_title: colloquium.title.clone(),
                publisher: colloquium.publisher.clone(),
                item: None,
                licence: None,
                licence_note: colloquium.terms.clone(),
                release: colloquium.issued.clone(),
                retrieved: colloquium.retrieved.clone(),
                page: Some(colloquium.page.clone()),
                homepage: colloquium.page.clone(),
                facts: Vec::new(),
            });
            self.numbers.insert(key, n);
            n
        };
        Cited {
            refs: vec![n],
            facts: Vec::new(),
        }
    }

    /// Lists the facts with their source.
    fn keep(&mut self, cited: &Cited) {
        let Some(n) = cited.refs.first() else { return };
        let facts = &mut self.list[n - 1].facts;
        for fact in &cited.facts {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
    }

    /// Number of a source; `None` when nothing is known of the graph.
    fn number(&mut self, graph: &str, page: Option<&str>, item: Option<&str>) -> Option<usize> {
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
            facts: Vec::new(),
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

    /// The sources in their present order.
    pub(super) fn into_list(self) -> Vec<Reference> {
        self.list
    }
}
