//! Registers: queries under `reports/queries/registers` whose columns become the columns of a table.

use super::BriefError;
use super::dates::PartialDate;
use super::draft::{Draft, row as table_row};
use super::model::{Table, TableRow};
use super::references::Cited;
use crate::browse::Facts;
use crate::vocab::{self, Term};
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of a thing say.
#[derive(Debug, Default)]
struct Thing {
    /// Texts by column.
    cells: BTreeMap<&'static str, BTreeSet<String>>,
    /// Columns with a source's own words.
    quoted: BTreeSet<&'static str>,
    cited: Cited,
}

/// A register's table.
pub(super) struct Register {
    pub(super) table: Option<Table>,
    /// Number of things in the register, shown or not.
    pub(super) count: usize,
}

impl Draft<'_> {
    /// The register `name` as a table with the columns `columns`, of at most `most` rows.
    ///
    /// Several values of a thing stand in one cell.
    pub(super) fn register(
        &mut self,
        name: &str,
        columns: &[(&'static str, &'static str)],
        most: usize,
    ) -> Result<Register, BriefError> {
        let facts = self.read(&format!("registers/{name}"))?;
        let count = facts
            .rows()
            .filter_map(|row| row.text("item"))
            .collect::<BTreeSet<_>>()
            .len();
        let rows = self.register_rows(&facts, columns, most);
        // a column that is empty throughout tells nothing
        let used: Vec<(&'static str, &'static str)> = columns
            .iter()
            .filter(|(key, _)| {
                rows.iter()
                    .any(|row| row.cells.get(key).is_some_and(|cell| !cell.is_empty()))
            })
            .copied()
            .collect();
        let table = self.table(&format!("caption-{name}"), &format!("registers/{name}"), &used, rows);
        Ok(Register { table, count })
    }

    /// The first `most` things; only what is shown is cited.
    fn register_rows(&mut self, facts: &Facts, columns: &[(&'static str, &'static str)], most: usize) -> Vec<TableRow> {
        let mut order: Vec<&str> = Vec::new();
        let mut things: BTreeMap<&str, Thing> = BTreeMap::new();
        for row in facts.rows() {
            let Some(item) = row.text("item") else { continue };
            if !things.contains_key(item) {
                if order.len() == most {
                    continue;
                }
                order.push(item);
            }
            let cited = self.references.cite(row);
            let thing = things.entry(item).or_default();
            for (key, _) in columns {
                if let Some(term) = row.term(key) {
                    // sorted, since rows of one thing come in any order
                    thing.cells.entry(key).or_default().insert(self.show(term));
                    if matches!(term, Term::Literal(literal) if literal.datatype() == vocab::terms::xsd::STRING) {
                        thing.quoted.insert(key);
                    }
                }
            }
            thing.cited.add(&cited);
        }
        order
            .into_iter()
            .filter_map(|item| things.remove(item))
            .map(|thing| {
                let text = |key: &&str| {
                    thing
                        .cells
                        .get(key)
                        .map(|cell| self.briefing.locale.join(cell))
                        .unwrap_or_default()
                };
                let cells = columns.iter().map(|(key, _)| (*key, text(key)));
                let quoted: Vec<&'static str> = thing.quoted.iter().copied().collect();
                table_row(cells, &quoted, &thing.cited, &[])
            })
            .collect()
    }

    /// A term as people read it: a concept's label, a country's name, a date or number in the language's form.
    pub(super) fn show(&self, term: &Term) -> String {
        let locale = &self.briefing.locale;
        match term {
            Term::NamedNode(node) => {
                let iri = node.as_str();
                let country = vocab::thing("country", "");
                if let Some(iso3) = iri.strip_prefix(country.as_str()) {
                    self.country_name(iso3)
                } else if iri.starts_with(vocab::ID) {
                    self.briefing.labels.of(iri)
                } else {
                    iri.to_owned()
                }
            }
            Term::Literal(literal) => {
                let text = literal.value();
                let datatype = literal.datatype();
                if datatype == vocab::terms::xsd::STRING {
                    text.to_owned()
                } else if datatype == vocab::terms::xsd::BOOLEAN {
                    self.say(if text == "true" { "yes" } else { "no" }, &[])
                } else if datatype == vocab::terms::xsd::DECIMAL || datatype == vocab::terms::xsd::INTEGER {
                    text.parse()
                        .map_or_else(|_| text.to_owned(), |number| locale.number(number))
                } else {
                    PartialDate::parse(text).map_or_else(|| text.to_owned(), |date| locale.date(date))
                }
            }
            _ => String::new(),
        }
    }
}
