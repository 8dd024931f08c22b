//! What is served now: the base as of today with all that was made of it, replaced when the day changes.

use super::settings::Settings;
use crate::brief::{Audience, BriefError, Groundwork, Language, Words};
use crate::browse::Registers;
use crate::kb::{Kb, KbError};
use crate::policy::{Policy, PolicyError, QuestionSet};
use crate::vocab;
use axum::body::Bytes;
use chrono::NaiveDate;
use oxrdf::{GraphName, NamedNode};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The base as of a day, and what was made of it.
pub struct Current {
    kb: Kb,
    questions: QuestionSet,
    day: NaiveDate,
    ground: Arc<Groundwork>,
    registers: Registers,
    words: [OnceLock<Words>; Language::ALL.len()],
    graphs: Vec<GraphInfo>,
    pages: Kept,
    pdfs: Kept,
}

/// A country's page: alpha-3 code, language, reader.
pub(super) type PageKey = (String, Language, Audience);
/// Pages that were made.
type Kept = Cache<PageKey, Bytes, BySize>;

/// Pages count by their bytes.
#[derive(Debug, Clone)]
struct BySize;

impl Weighter<PageKey, Bytes> for BySize {
    fn weight(&self, _key: &PageKey, page: &Bytes) -> u64 {
        page.len() as u64
    }
}

/// Bytes of pages, and of PDFs, that are kept.
const KEPT: u64 = 64 << 20;
/// About the bytes of one.
const ONE: u64 = 300 << 10;

fn kept() -> Kept {
    Cache::with_weighter(usize::try_from(KEPT / ONE).unwrap_or(200), KEPT, BySize)
}

/// A named graph.
#[derive(Debug, Clone)]
pub(super) struct GraphInfo {
    pub(super) name: NamedNode,
    pub(super) quads: usize,
}

/// Why nothing can be served.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The base.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// The questions.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// What briefs share.
    #[error(transparent)]
    Brief(#[from] BriefError),
    /// The folder is none.
    #[error("{0} is no folder; mend --kb or SCRUTINEER_KB")]
    NoFolder(PathBuf),
}

/// Loads the base that `settings` name, with the graphs laid beside it, as of `day`.
///
/// # Errors
/// A source or file is at fault.
pub fn load(settings: &Settings, day: NaiveDate) -> Result<Kb, LoadError> {
    let mut kb = match &settings.kb {
        Some(folder) if folder.is_dir() => Kb::with_overlay(folder)?,
        Some(folder) => return Err(LoadError::NoFolder(folder.clone())),
        None => Kb::built_in()?,
    };
    for file in &settings.graphs {
        kb.add_file(file)?;
    }
    Ok(kb.at(day)?)
}

impl Current {
    /// Loads the base and asks all questions.
    ///
    /// # Errors
    /// A source, question or query is at fault.
    pub fn load(settings: &Settings, day: NaiveDate) -> Result<Self, LoadError> {
        let questions = match &settings.questions {
            Some(folder) => QuestionSet::with_folder(folder)?,
            None => QuestionSet::built_in()?,
        };
        let kb = load(settings, day)?;
        let ground = Arc::new(Groundwork::read(&Policy::new(&kb, &questions, day)?, None)?);
        // answers that others build on have done their work
        kb.put(vocab::ANSWERS_GRAPH, Vec::new())?;
        let registers = Registers::read(&kb)?;
        let mut sizes: BTreeMap<NamedNode, usize> = BTreeMap::new();
        for quad in kb.quads()? {
            if let GraphName::NamedNode(name) = quad.graph_name {
                *sizes.entry(name).or_default() += 1;
            }
        }
        Ok(Self {
            kb,
            questions,
            day,
            ground,
            registers,
            words: Default::default(),
            pages: kept(),
            pdfs: kept(),
            graphs: sizes
                .into_iter()
                .map(|(name, quads)| GraphInfo { name, quads })
                .collect(),
        })
    }

    /// The base.
    #[must_use]
    pub fn kb(&self) -> &Kb {
        &self.kb
    }

    /// The questions.
    #[must_use]
    pub fn questions(&self) -> &QuestionSet {
        &self.questions
    }

    /// The day as of which all is said.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Answers, profiles, forecasts and rows.
    #[must_use]
    pub fn ground(&self) -> &Arc<Groundwork> {
        &self.ground
    }

    /// Records.
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.registers
    }

    /// The words of a language, read when they are first wanted.
    ///
    /// # Errors
    /// A query fails.
    pub fn words(&self, language: Language) -> Result<&Words, BriefError> {
        let place = Language::ALL
            .iter()
            .position(|one| *one == language)
            .unwrap_or_default();
        if let Some(words) = self.words[place].get() {
            return Ok(words);
        }
        let words = Words::read(&self.kb, language)?;
        Ok(self.words[place].get_or_init(|| words))
    }

    /// A country's page, if it was made.
    pub(super) fn page(&self, key: &PageKey) -> Option<Bytes> {
        self.pages.get(key)
    }

    /// Keeps a country's page.
    pub(super) fn keep(&self, key: PageKey, page: Bytes) {
        self.pages.insert(key, page);
    }

    /// A country's PDF, if it was made.
    pub(super) fn pdf(&self, key: &PageKey) -> Option<Bytes> {
        self.pdfs.get(key)
    }

    /// Keeps a country's PDF.
    pub(super) fn keep_pdf(&self, key: PageKey, pdf: Bytes) {
        self.pdfs.insert(key, pdf);
    }

    /// The named graphs with their sizes, by name.
    pub(super) fn graphs(&self) -> &[GraphInfo] {
        &self.graphs
    }
}
