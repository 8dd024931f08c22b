//! `source.toml`: what a source release is, and how the columns of its tables are typed.

use super::SourceError;
use crate::vocab::{self, terms};
use oxrdf::{GraphName, Literal, NamedNode, NamedOrBlankNode, Quad, Term};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// A parsed `source.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Key of the source; the name of its folder and of its graph.
    pub id: String,
    /// Title of the data set.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Key in the scheme of stakeholder groups.
    pub stakeholder_group: String,
    /// Key in the scheme of fact kinds: what sort of fact most rows are.
    pub fact_kind: String,
    /// SPDX licence identifier, where there is one.
    pub licence: Option<String>,
    /// What is known of the terms, in plain words.
    pub licence_note: Option<String>,
    /// The publisher's release or snapshot.
    pub release: String,
    /// Day on which it was retrieved, `YYYY-MM-DD`.
    pub retrieved: String,
    /// How to cite it.
    pub citation: String,
    /// Page of the data set.
    pub homepage: String,
    /// What, where and when it covers.
    pub coverage: String,
    /// Known gaps and errors.
    pub known_limits: Vec<String>,
    /// Its tables.
    #[serde(rename = "table")]
    pub tables: Vec<TableSpec>,
}

/// One CSV file of a source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSpec {
    /// File name.
    pub file: String,
    /// SHA-256 of the file, hexadecimal. Empty where the file is given apart from its description.
    #[serde(default)]
    pub sha256: String,
    /// File name of the CONSTRUCT mapping.
    pub map: String,
    /// Class, as a prefixed name, of which every row makes exactly one entity.
    pub entity: String,
    /// Columns whose values together are unique.
    pub key: Vec<String>,
    /// Every column and its type.
    pub columns: BTreeMap<String, ColumnSpec>,
}

/// Type of a column.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnSpec {
    /// How a cell is read.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// An empty cell is a fault.
    #[serde(default)]
    pub required: bool,
    /// Separator of several values; the row is bound once for each.
    pub list: Option<String>,
    /// Allowed values of a `code` column.
    #[serde(default)]
    pub values: Vec<String>,
}

/// How a cell is read and which RDF term it becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnType {
    /// Any text without control characters; a plain literal.
    Text,
    /// One of a list of codes; a plain literal.
    Code,
    /// ISO 3166-1 alpha-3 code of a known country; a plain literal.
    Country,
    /// `xsd:integer`.
    Integer,
    /// `xsd:decimal`, no exponent.
    Decimal,
    /// `y` or `n`; `xsd:boolean`.
    Boolean,
    /// `YYYY`; `xsd:gYear`.
    Year,
    /// `YYYY-MM-DD`; `xsd:date`.
    Date,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `xsd:gYear`, `xsd:gYearMonth` or `xsd:date`.
    PartialDate,
    /// Absolute `http` or `https` IRI.
    Iri,
}

impl Manifest {
    /// Parses and checks a manifest.
    ///
    /// `folder` is the name of the folder it lies in, which must equal `id`.
    ///
    /// # Errors
    /// Names the file and the field: bad TOML, missing or unknown field, no licence, impossible date, bad page address.
    pub fn parse(file: &Path, text: &str, folder: &str) -> Result<Self, SourceError> {
        let manifest = Self::parse_alone(file, text)?;
        if manifest.id != folder {
            return Err(SourceError::Field {
                file: file.into(),
                field: "id".into(),
                reason: format!(
                    "is {:?} but the folder is named {folder:?}; make them equal",
                    manifest.id
                ),
            });
        }
        Ok(manifest)
    }

    /// As [`Manifest::parse`], for a manifest that lies in no folder of its own yet.
    ///
    /// # Errors
    /// As for [`Manifest::parse`].
    pub fn parse_alone(file: &Path, text: &str) -> Result<Self, SourceError> {
        let manifest: Self = toml::from_str(text).map_err(|error| SourceError::Manifest {
            file: file.into(),
            reason: error.to_string(),
        })?;
        manifest.check(file)?;
        Ok(manifest)
    }

    fn check(&self, file: &Path) -> Result<(), SourceError> {
        let refuse = |field: &str, reason: String| {
            Err(SourceError::Field {
                file: file.into(),
                field: field.into(),
                reason,
            })
        };
        if self.id.is_empty()
            || !self
                .id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        {
            return refuse("id", "use lower-case letters, digits and hyphens".into());
        }
        if ["answers", "context", "derived", "ontology"].contains(&self.id.as_str()) {
            return refuse(
                "id",
                "this name is kept for a graph of the program; choose another".into(),
            );
        }
        let empty = |text: &Option<String>| text.as_deref().is_none_or(|t| t.trim().is_empty());
        if empty(&self.licence) && empty(&self.licence_note) {
            return Err(SourceError::NoLicence { file: file.into() });
        }
        if let Some(licence) = &self.licence
            && !licence
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-.+".contains(&b))
        {
            return refuse(
                "licence",
                format!("{licence:?} is no SPDX identifier; put plain words in `licence_note`"),
            );
        }
        if let Err(expected) = super::cell::date(&self.retrieved) {
            return refuse("retrieved", format!("{:?}: {expected}", self.retrieved));
        }
        if let Err(expected) = super::cell::iri(&self.homepage) {
            return refuse("homepage", format!("{:?}: {expected}", self.homepage));
        }
        for (field, key) in [
            ("stakeholder_group", &self.stakeholder_group),
            ("fact_kind", &self.fact_kind),
        ] {
            if key.is_empty() || !key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                return refuse(field, format!("{key:?} is no key; use one of the scheme's"));
            }
        }
        if self.tables.is_empty() {
            return refuse("table", "no table is declared; add a [[table]]".into());
        }
        for table in &self.tables {
            table.check(file)?;
        }
        Ok(())
    }

    /// IRI of the source's named graph.
    #[must_use]
    pub fn graph(&self) -> NamedNode {
        vocab::graph(&self.id)
    }

    /// The source described as a `dcat:Dataset` in its own graph; `rows` is the number of rows of all its tables.
    #[must_use]
    pub fn quads(&self, rows: usize) -> Vec<Quad> {
        let source = NamedOrBlankNode::from(vocab::thing("source", &self.id));
        let graph = GraphName::from(self.graph());
        let mut quads = Vec::new();
        let mut say = |predicate: oxrdf::NamedNodeRef<'_>, object: Term| {
            quads.push(Quad::new(source.clone(), predicate.into_owned(), object, graph.clone()));
        };
        let text = |value: &str| Term::from(Literal::new_simple_literal(value));
        say(terms::rdf::TYPE, terms::SOURCE.into());
        say(terms::rdf::TYPE, terms::DATASET.into());
        say(terms::TITLE, text(&self.title));
        say(terms::PUBLISHER, text(&self.publisher));
        say(
            terms::STAKEHOLDER_GROUP,
            vocab::thing("stakeholder", &self.stakeholder_group).into(),
        );
        say(terms::FACT_KIND, vocab::thing("fact-kind", &self.fact_kind).into());
        if let Some(licence) = &self.licence {
            say(
                terms::LICENSE,
                NamedNode::new_unchecked(format!("https://spdx.org/licenses/{licence}")).into(),
            );
        }
        if let Some(note) = &self.licence_note {
            say(terms::LICENCE_NOTE, text(note));
        }
        say(terms::RELEASE, text(&self.release));
        say(
            terms::RETRIEVED,
            Literal::new_typed_literal(&self.retrieved, terms::xsd::DATE).into(),
        );
        say(terms::CITATION, text(&self.citation));
        say(terms::LANDING_PAGE, NamedNode::new_unchecked(&self.homepage).into());
        say(terms::COVERAGE, text(&self.coverage));
        for limit in &self.known_limits {
            say(terms::KNOWN_LIMIT, text(limit));
        }
        say(terms::IN_GRAPH, self.graph().into());
        say(
            terms::ROW_COUNT,
            Literal::from(i64::try_from(rows).unwrap_or(i64::MAX)).into(),
        );
        quads
    }
}

impl TableSpec {
    fn check(&self, file: &Path) -> Result<(), SourceError> {
        let refuse = |field: String, reason: String| {
            Err(SourceError::Field {
                file: file.into(),
                field,
                reason,
            })
        };
        let place = |name: &str| format!("table {:?}, {name}", self.file);
        for (field, name) in [("file", &self.file), ("map", &self.map)] {
            let plain = !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.');
            if !plain || name == super::MANIFEST {
                return refuse(
                    place(field),
                    format!("{name:?} must be the plain name of a file in the folder, and not of this one"),
                );
            }
        }
        if vocab::expand(&self.entity).is_none() {
            return refuse(
                place("entity"),
                format!("{:?} is no class name such as scr:Election", self.entity),
            );
        }
        if self.key.is_empty() {
            return refuse(place("key"), "name the columns that identify a row".into());
        }
        if let Some(missing) = self.key.iter().find(|k| !self.columns.contains_key(*k)) {
            return refuse(place("key"), format!("{missing:?} is no declared column"));
        }
        for (name, column) in &self.columns {
            if oxrdf::Variable::new(name).is_err() {
                return refuse(
                    place("columns"),
                    format!("{name:?} cannot be a SPARQL variable; use letters, digits and _"),
                );
            }
            if (column.kind == ColumnType::Code) == column.values.is_empty() {
                return refuse(
                    place(name),
                    "give `values` for a column of type code, and for no other".into(),
                );
            }
            if column.list.as_deref() == Some("") {
                return refuse(place(name), "`list` needs a separator such as \";\"".into());
            }
        }
        Ok(())
    }
}
