//! Validation: SHACL shapes and quality queries over the whole base.

use super::{Kb, KbError, resources, shapes};
use crate::vocab;
use chrono::NaiveDate;
use oxigraph::model::{Literal, Term};
use serde::Serialize;
use std::fmt;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Invalid: may not enter the base.
    Error,
    /// Valid, and shown as it is: a disagreement between sources, an old text.
    Warning,
}

/// One thing that a shape or a quality query found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Name of the quality query, or IRI of the shape.
    pub check: String,
    /// IRI of the resource at fault.
    pub resource: String,
    /// What is wrong with it.
    pub detail: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.check, self.resource, self.detail)?;
        if !self.mend.is_empty() {
            write!(f, " ({})", self.mend)?;
        }
        Ok(())
    }
}

/// A quality query with its heading.
#[derive(Debug, Clone, Serialize)]
pub struct Check {
    /// File name without ending.
    pub name: String,
    /// What it looks for.
    pub problem: String,
    /// Why that matters.
    pub why: String,
    /// What to do.
    pub mend: String,
    /// How grave a finding is.
    pub severity: Severity,
    #[serde(skip)]
    query: String,
}

impl Check {
    /// All quality queries, in the order of their names.
    ///
    /// # Errors
    /// A file lacks a line of its heading.
    pub fn all() -> Result<Vec<Self>, KbError> {
        resources::checks()
            .into_iter()
            .map(|(file, text)| Self::parse(&file, text))
            .collect()
    }

    fn parse(file: &str, query: String) -> Result<Self, KbError> {
        let heading = |name: &str| {
            let mut lines = query
                .lines()
                .skip_while(|line| !line.strip_prefix("# ").is_some_and(|rest| rest.starts_with(name)));
            let first = lines.next()?.strip_prefix("# ")?.strip_prefix(name)?.trim();
            // a heading goes on in indented comment lines
            let rest = lines.map_while(|line| line.strip_prefix("#   ")).map(str::trim);
            Some(std::iter::once(first).chain(rest).collect::<Vec<_>>().join(" "))
        };
        let lacks = |name: &str| KbError::Check(format!("{file}: no line `# {name} …`"));
        Ok(Self {
            name: file.trim_end_matches(".rq").to_owned(),
            problem: heading("Problem:").ok_or_else(|| lacks("Problem:"))?,
            why: heading("Why:").ok_or_else(|| lacks("Why:"))?,
            mend: heading("Mend:").ok_or_else(|| lacks("Mend:"))?,
            severity: match heading("Severity:").as_deref() {
                Some("error") => Severity::Error,
                Some("warning") => Severity::Warning,
                _ => return Err(lacks("Severity: error|warning")),
            },
            query,
        })
    }

    /// Runs the query over `kb` as of the day `as_of`.
    ///
    /// # Errors
    /// The query fails or lacks a column.
    pub fn run(&self, kb: &Kb, as_of: NaiveDate) -> Result<Vec<Finding>, KbError> {
        let day = Literal::new_typed_literal(as_of.to_string(), vocab::terms::xsd::DATE);
        let bindings: &[(&str, Term)] = if self.query.contains("?asOf") {
            &[("asOf", day.into())]
        } else {
            &[]
        };
        let solutions = kb.select(&self.query, bindings)?;
        let column = |name: &str| {
            solutions
                .column(name)
                .ok_or_else(|| KbError::Check(format!("{}.rq does not project ?{name}", self.name)))
        };
        let (resource, detail) = (column("resource")?, column("detail")?);
        Ok(solutions
            .rows
            .iter()
            .map(|row| Finding {
                severity: self.severity,
                check: self.name.clone(),
                resource: row[resource].as_ref().map(plain).unwrap_or_default(),
                detail: row[detail].as_ref().map(plain).unwrap_or_default(),
                mend: self.mend.clone(),
            })
            .collect())
    }
}

/// The IRI or the text of a term.
fn plain(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => node.as_str().to_owned(),
        Term::Literal(literal) => literal.value().to_owned(),
        other => other.to_string(),
    }
}

impl Kb {
    /// Everything that the shapes and the quality queries find, gravest first, as of the day `as_of`.
    ///
    /// # Errors
    /// A query or the validator fails.
    pub fn check(&self, as_of: NaiveDate) -> Result<Vec<Finding>, KbError> {
        let mut findings = shapes::validate(self)?;
        for check in Check::all()? {
            findings.extend(check.run(self, as_of)?);
        }
        findings.sort_by(|a, b| {
            (a.severity, &a.check, &a.resource, &a.detail).cmp(&(b.severity, &b.check, &b.resource, &b.detail))
        });
        findings.dedup();
        Ok(findings)
    }
}
