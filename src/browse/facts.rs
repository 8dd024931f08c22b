//! Reading rows out of the base: the queries under `reports/queries`, and terms as the text that people see.

use crate::kb::{Kb, KbError, Solutions};
use crate::policy::resource;
use crate::vocab::{self, Term};
use std::collections::HashMap;

/// The rows that a query gave.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    solutions: Solutions,
}

/// One row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    facts: &'a Facts,
    place: usize,
}

impl Facts {
    /// Runs `reports/queries/<name>.rq` for one country, or for all where `country` is `None`.
    pub(crate) fn read(kb: &Kb, name: &str, country: Option<&str>) -> Result<Self, KbError> {
        let text = resource(&format!("queries/{name}.rq"));
        let bindings: Vec<(&str, Term)> = country
            .map(|code| ("country", vocab::thing("country", code).into()))
            .into_iter()
            .collect();
        Ok(Self {
            solutions: kb.select(text, &bindings)?,
        })
    }

    /// The rows of each country by alpha-3 code, in the order that they have.
    pub(crate) fn by_country(self) -> HashMap<String, Self> {
        let mut found: HashMap<String, Self> = HashMap::new();
        let Some(column) = self.solutions.column("country") else {
            return found;
        };
        for row in self.solutions.rows {
            let Some(Term::NamedNode(country)) = &row[column] else {
                continue;
            };
            let facts = found
                .entry(vocab::key(country.as_str()).to_owned())
                .or_insert_with(|| Self {
                    solutions: Solutions {
                        variables: self.solutions.variables.clone(),
                        rows: Vec::new(),
                    },
                });
            facts.solutions.rows.push(row);
        }
        found
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.solutions.rows.len()).map(|place| Row { facts: self, place })
    }
}

impl<'a> Row<'a> {
    /// The term in a column; `None` where it is unbound or no such column exists.
    pub(crate) fn term(self, column: &str) -> Option<&'a Term> {
        let solutions = &self.facts.solutions;
        let column = solutions.column(column)?;
        solutions.rows[self.place][column].as_ref()
    }

    /// The text of a literal, or an IRI.
    pub(crate) fn text(self, column: &str) -> Option<&'a str> {
        match self.term(column)? {
            Term::Literal(literal) => Some(literal.value()),
            Term::NamedNode(node) => Some(node.as_str()),
            _ => None,
        }
    }

    /// The key of a thing: `KEN` of `…/id/country/KEN`.
    pub(crate) fn key(self, column: &str) -> Option<&'a str> {
        self.text(column).map(vocab::key)
    }

    /// The fact that the row is about, an IRI without [`vocab::ID`]: the first of the columns that hold one.
    pub(crate) fn fact(self) -> Option<&'a str> {
        ["item", "election", "incident", "provision", "observation"]
            .iter()
            .find_map(|column| self.text(column)?.strip_prefix(vocab::ID))
    }

    /// A number.
    pub(crate) fn number(self, column: &str) -> Option<f64> {
        self.text(column)?.parse().ok()
    }

    /// A truth value.
    pub(crate) fn boolean(self, column: &str) -> Option<bool> {
        match self.text(column)? {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }
}

/// Labels of concepts in one language, English where there is none.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labels {
    labels: HashMap<String, String>,
}

impl Labels {
    pub(crate) fn read(kb: &Kb, language: &str) -> Result<Self, KbError> {
        let facts = Facts::read(kb, "concepts", None)?;
        let mut labels: HashMap<String, String> = HashMap::new();
        let mut fallback: HashMap<String, String> = HashMap::new();
        for row in facts.rows() {
            let (Some(concept), Some(Term::Literal(label))) = (row.text("concept"), row.term("label")) else {
                continue;
            };
            let place = if label.language() == Some(language) {
                &mut labels
            } else if label.language() == Some("en") {
                &mut fallback
            } else {
                continue;
            };
            place.insert(concept.to_owned(), label.value().to_owned());
        }
        for (concept, label) in fallback {
            labels.entry(concept).or_insert(label);
        }
        Ok(Self { labels })
    }

    /// Label of the concept with this IRI.
    pub(crate) fn get(&self, iri: &str) -> Option<&str> {
        self.labels.get(iri).map(String::as_str)
    }

    /// IRIs and labels, in no particular order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|(iri, label)| (iri.as_str(), label.as_str()))
    }

    /// Label of the concept with this IRI, or its key.
    pub(crate) fn of(&self, iri: &str) -> String {
        self.labels
            .get(iri)
            .cloned()
            .unwrap_or_else(|| vocab::key(iri).replace('-', " "))
    }

    /// Label of the concept in a column.
    pub(crate) fn at(&self, row: Row<'_>, column: &str) -> Option<String> {
        row.text(column).map(|iri| self.of(iri))
    }

    /// Label of a concept by scheme and key.
    pub(crate) fn concept(&self, scheme: &str, key: &str) -> String {
        self.of(vocab::thing(scheme, key).as_str())
    }
}
