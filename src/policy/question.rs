//! A policy question: a SELECT with its metadata in `#+` lines (the [grlc](https://github.com/CLARIAH/grlc) convention, YAML).
//!
//! The build script compiles this module too, to make the questions part of the ontology, so it names nothing but `vocab`.

use crate::vocab::{self, ONTOLOGY_GRAPH, terms};
use oxrdf::{GraphName, Literal, NamedNode, Quad, Term};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Code of the answer that the engine gives where a question returns nothing.
pub const UNKNOWN: &str = "unknown";
/// Beginning of a line of metadata.
const DECORATOR: &str = "#+";

/// What a question file says of itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadata {
    /// Identifier: capital letters, then digits.
    pub id: String,
    /// Theme under which a scorecard lists it.
    pub theme: String,
    /// The question, by language tag.
    pub question: BTreeMap<String, String>,
    /// Why it is asked, by language tag.
    pub why: BTreeMap<String, String>,
    /// Answer codes in order of concern, gravest first; [`UNKNOWN`] is not among them.
    pub answers: Vec<String>,
    /// What it is answered from.
    pub inputs: Vec<String>,
    /// The fact that would answer it where nothing is known, by language tag.
    pub missing: BTreeMap<String, String>,
    /// Months after which a fact is old for this question.
    pub max_age_months: u32,
    /// Keys of the threats it bears on.
    #[serde(default)]
    pub threats: Vec<String>,
    /// Keys of the recommendations it bears on.
    #[serde(default)]
    pub recommendations: Vec<String>,
    /// Keys of the stakeholder groups it concerns.
    #[serde(default)]
    pub stakeholders: Vec<String>,
    /// Where the question comes from: colloquium, gni, un, other.
    #[serde(default)]
    pub origin: BTreeMap<String, String>,
    /// Questions whose answers it reads.
    #[serde(default)]
    pub builds_on: Vec<String>,
}

/// A question: metadata and query.
#[derive(Debug, Clone)]
pub struct Question {
    /// What the file says of itself.
    pub metadata: Metadata,
    /// The whole text of the file, which is the query.
    pub query: String,
    /// The file.
    pub file: PathBuf,
}

/// A question file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionError {
    /// The file or folder cannot be read.
    #[error("{file}: cannot be read ({reason})")]
    Unreadable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The metadata is no YAML or not of the right form.
    #[error("{file}: metadata in the `#+` lines: {reason}")]
    Metadata {
        /// The file.
        file: PathBuf,
        /// The parser's message or the rule that is broken, with the mend.
        reason: String,
    },
    /// The query is not of the right form.
    #[error("{file}: {reason}")]
    Query {
        /// The file.
        file: PathBuf,
        /// The parser's message or the rule that is broken, with the mend.
        reason: String,
    },
}

impl Question {
    /// Reads the text of the question file `file`. The query itself is only looked at when it is run.
    ///
    /// # Errors
    /// There is no metadata, or it is not of the right form.
    pub fn parse(file: &Path, text: &str) -> Result<Self, QuestionError> {
        let refuse = |reason: String| QuestionError::Metadata {
            file: file.into(),
            reason,
        };
        // other lines become empty, so that the parser's line numbers are those of the file
        let yaml: String = text
            .lines()
            .map(|line| {
                let line = line.strip_prefix(DECORATOR).unwrap_or_default();
                line.strip_prefix(' ').unwrap_or(line).to_owned() + "\n"
            })
            .collect();
        if yaml.trim().is_empty() {
            return Err(refuse("there is none; begin the file with `#+ id: …`".into()));
        }
        let metadata: Metadata = serde_saphyr::from_str(&yaml).map_err(|error| refuse(error.to_string()))?;
        metadata.check().map_err(refuse)?;
        Ok(Self {
            metadata,
            query: text.to_owned(),
            file: file.into(),
        })
    }

    /// Reads all `*.rq` in `folder`, sorted by their names.
    ///
    /// # Errors
    /// The folder or a file cannot be read, or a file is no question.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, QuestionError> {
        let unreadable = |file: &Path, error: &io::Error| QuestionError::Unreadable {
            file: file.into(),
            reason: error.to_string(),
        };
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            let path = entry.map_err(|error| unreadable(folder, &error))?.path();
            if path.extension().is_some_and(|extension| extension == "rq") {
                files.push(path);
            }
        }
        files.sort();
        files
            .into_iter()
            .map(|file| {
                if !file.is_file() {
                    return Err(unreadable(&file, &io::Error::other("not a regular file")));
                }
                let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?;
                Self::parse(&file, &text)
            })
            .collect()
    }

    /// Its identifier.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.metadata.id
    }

    /// Its IRI.
    #[must_use]
    pub fn iri(&self) -> NamedNode {
        vocab::thing("question", &self.metadata.id)
    }

    /// Place of a code in the order of concern: 0 is gravest, [`UNKNOWN`] is last.
    #[must_use]
    pub fn concern(&self, code: &str) -> usize {
        self.metadata
            .answers
            .iter()
            .position(|known| known == code)
            .unwrap_or(self.metadata.answers.len())
    }

    /// The question as a concept of the ontology, in the ontology's graph.
    #[must_use]
    pub fn quads(&self) -> Vec<Quad> {
        let scr = |name: &str| NamedNode::new_unchecked(format!("{}{name}", vocab::SCR));
        let graph = GraphName::from(NamedNode::new_unchecked(ONTOLOGY_GRAPH));
        let mut quads = Vec::new();
        let mut say = |predicate: NamedNode, object: Term| {
            quads.push(Quad::new(self.iri(), predicate, object, graph.clone()));
        };
        let text = |value: &str| Term::from(Literal::new_simple_literal(value));
        let tagged =
            |value: &str, language: &str| Term::from(Literal::new_language_tagged_literal_unchecked(value, language));
        let scheme = vocab::thing("scheme", "question");
        say(terms::rdf::TYPE.into(), terms::CONCEPT.into());
        say(terms::rdf::TYPE.into(), scr("PolicyQuestion").into());
        say(terms::IN_SCHEME.into(), scheme.clone().into());
        say(terms::TOP_CONCEPT_OF.into(), scheme.into());
        say(terms::NOTATION.into(), text(&self.metadata.id));
        for (language, question) in &self.metadata.question {
            say(terms::PREF_LABEL.into(), tagged(question, language));
        }
        for (language, why) in &self.metadata.why {
            say(scr("why"), tagged(why, language));
        }
        for input in &self.metadata.inputs {
            say(scr("inputs"), text(input));
        }
        for code in self.metadata.answers.iter().map(String::as_str).chain([UNKNOWN]) {
            say(scr("answerCode"), text(code));
        }
        for (property, kind, keys) in [
            ("addressesThreat", "threat", &self.metadata.threats),
            (
                "supportsRecommendation",
                "recommendation",
                &self.metadata.recommendations,
            ),
            ("concerns", "stakeholder", &self.metadata.stakeholders),
            ("buildsOn", "question", &self.metadata.builds_on),
        ] {
            for key in keys {
                say(scr(property), vocab::thing(kind, key).into());
            }
        }
        for (origin, passage) in &self.metadata.origin {
            say(scr("origin"), text(&format!("{origin}: {passage}")));
        }
        quads
    }
}

impl Metadata {
    fn check(&self) -> Result<(), String> {
        let letters = self.id.trim_end_matches(|c: char| c.is_ascii_digit());
        if letters.is_empty()
            || letters == self.id
            || self.id.len() > 12
            || !letters.bytes().all(|b| b.is_ascii_uppercase())
        {
            return Err(format!(
                "id {:?}: use capital letters, then digits, such as P03 or MY1",
                self.id
            ));
        }
        let code = |code: &str| {
            !code.is_empty()
                && code
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if let Some(wrong) = self.answers.iter().find(|answer| !code(answer)) {
            return Err(format!(
                "answers: {wrong:?}: use lower-case letters, digits and hyphens"
            ));
        }
        if self.answers.is_empty() {
            return Err("answers: name at least one code".into());
        }
        if self.answers.iter().any(|answer| answer == UNKNOWN) {
            return Err("answers: leave out \"unknown\", which is always possible".into());
        }
        if !code(&self.theme) {
            return Err(format!(
                "theme {:?}: use lower-case letters, digits and hyphens",
                self.theme
            ));
        }
        for (field, texts) in [
            ("question", &self.question),
            ("why", &self.why),
            ("missing", &self.missing),
        ] {
            if texts.get("en").is_none_or(|text| text.trim().is_empty()) {
                return Err(format!("{field}: give at least `en`"));
            }
            if let Some(tag) = texts
                .keys()
                .find(|tag| !(2..=8).contains(&tag.len()) || !tag.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-'))
            {
                return Err(format!("{field}: {tag:?} is no language tag"));
            }
        }
        for (field, keys) in [
            ("threats", &self.threats),
            ("recommendations", &self.recommendations),
            ("stakeholders", &self.stakeholders),
            ("builds_on", &self.builds_on),
        ] {
            if let Some(wrong) = keys
                .iter()
                .find(|key| key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
            {
                return Err(format!("{field}: {wrong:?} is no key"));
            }
        }
        Ok(())
    }
}
