//! Reading a CSV file into typed rows, or refusing it whole.

use super::manifest::TableSpec;
use super::{Fault, SourceError, cell};
use spargebra::term::GroundTerm;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// Longest line, in bytes, that a CSV file may have.
pub const LONGEST_LINE: usize = 1 << 20;
/// Largest CSV file, in bytes.
pub const LARGEST_FILE: usize = 64 << 20;
/// Most rows that one row with list columns may expand into.
const MOST_COMBINATIONS: usize = 10_000;

/// A row as bindings, one for each column of [`Table::columns`].
pub type Bindings = Vec<Option<GroundTerm>>;

/// A table whose every cell was read.
#[derive(Debug)]
pub struct Table {
    /// Column names in file order.
    pub columns: Vec<String>,
    /// Bindings; a row with a list column stands once for each of its values.
    pub bindings: Vec<Bindings>,
    /// Number of rows in the file.
    pub rows: usize,
}

/// Reads `bytes`, the CSV file at `path`.
///
/// # Errors
/// Names file, line and column of everything that is wrong; see [`SourceError`].
pub fn read(path: &Path, bytes: &[u8], spec: &TableSpec, countries: &BTreeSet<String>) -> Result<Table, SourceError> {
    let mut reader = open(path, bytes)?;
    let columns = header(path, &mut reader, spec)?;
    let specs: Vec<_> = columns.iter().map(|name| &spec.columns[name]).collect();
    let key: Vec<usize> = (0..columns.len())
        .filter(|place| spec.key.contains(&columns[*place]))
        .collect();

    let mut table = Table {
        columns,
        bindings: Vec::new(),
        rows: 0,
    };
    let mut faults = Vec::new();
    let mut seen: HashMap<Vec<String>, u64> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| malformed(path, &error))?;
        let line = record.position().map_or(0, csv::Position::line);
        table.rows += 1;
        let mut choices: Vec<Vec<Option<GroundTerm>>> = Vec::with_capacity(specs.len());
        for ((value, column), name) in record.iter().zip(&specs).zip(&table.columns) {
            let mut fault = |value: &str, expected: String| {
                faults.push(Fault {
                    line,
                    column: name.clone(),
                    value: shorten(value),
                    expected,
                });
            };
            if value.is_empty() {
                if column.required {
                    fault(value, "required, but empty".into());
                }
                choices.push(vec![None]);
                continue;
            }
            let parts: Vec<&str> = match &column.list {
                Some(separator) => value.split(separator.as_str()).map(str::trim).collect(),
                None => vec![value],
            };
            let mut terms = Vec::with_capacity(parts.len());
            for part in parts {
                if part.is_empty() {
                    fault(
                        value,
                        "an item of the list is empty; remove the separator too many".into(),
                    );
                    continue;
                }
                match cell::term(part, column, countries) {
                    Ok(term) => terms.push(Some(term)),
                    Err(expected) => fault(part, expected),
                }
            }
            choices.push(terms);
        }
        let identity: Vec<String> = key.iter().map(|place| record[*place].to_owned()).collect();
        if let Some(first) = seen.insert(identity, line) {
            faults.push(Fault {
                line,
                column: spec.key.join(", "),
                value: key
                    .iter()
                    .map(|place| shorten(&record[*place]))
                    .collect::<Vec<_>>()
                    .join(", "),
                expected: format!("duplicate key; it already stands in line {first}"),
            });
        }
        let combinations = choices
            .iter()
            .try_fold(1_usize, |product, choice| product.checked_mul(choice.len()));
        if combinations.is_none_or(|combinations| combinations > MOST_COMBINATIONS) {
            faults.push(Fault {
                line,
                column: String::new(),
                value: String::new(),
                expected: "the lists of this row have too many combinations; use a table of their own".into(),
            });
        } else if faults.is_empty() {
            expand(&choices, &mut table.bindings);
        }
    }
    if faults.is_empty() {
        Ok(table)
    } else {
        Err(SourceError::Rows {
            file: path.into(),
            faults,
        })
    }
}

/// Values of one column, unchecked but for encoding and size; used to learn which countries exist.
pub(super) fn column(path: &Path, bytes: &[u8], spec: &TableSpec, name: &str) -> Result<Vec<String>, SourceError> {
    let mut reader = open(path, bytes)?;
    let columns = header(path, &mut reader, spec)?;
    let Some(place) = columns.iter().position(|column| column == name) else {
        return Ok(Vec::new());
    };
    reader
        .records()
        .map(|record| {
            record
                .map(|record| record[place].to_owned())
                .map_err(|error| malformed(path, &error))
        })
        .collect()
}

fn open<'a>(path: &Path, bytes: &'a [u8]) -> Result<csv::Reader<&'a [u8]>, SourceError> {
    let too_large = |what: String, limit| SourceError::TooLarge {
        file: path.into(),
        what,
        limit,
    };
    if bytes.len() > LARGEST_FILE {
        return Err(too_large("the file".into(), LARGEST_FILE));
    }
    if let Some(line) = bytes
        .split(|byte| *byte == b'\n')
        .position(|line| line.len() > LONGEST_LINE)
    {
        return Err(too_large(format!("line {}", line + 1), LONGEST_LINE));
    }
    utf8(path, bytes)?;
    Ok(csv::ReaderBuilder::new().from_reader(bytes))
}

/// The text of a file that must be UTF-8.
pub(super) fn utf8<'a>(path: &Path, bytes: &'a [u8]) -> Result<&'a str, SourceError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        SourceError::NotUtf8 {
            file: path.into(),
            line: u64::try_from(line).unwrap_or(u64::MAX),
        }
    })
}

fn header(path: &Path, reader: &mut csv::Reader<&[u8]>, spec: &TableSpec) -> Result<Vec<String>, SourceError> {
    let refuse = |reason: String| SourceError::Header {
        file: path.into(),
        reason,
    };
    let columns: Vec<String> = reader
        .headers()
        .map_err(|error| malformed(path, &error))?
        .iter()
        .map(str::to_owned)
        .collect();
    for (place, name) in columns.iter().enumerate() {
        if columns[..place].contains(name) {
            return Err(refuse(format!("column `{name}` stands twice; rename or remove one")));
        }
        if !spec.columns.contains_key(name) {
            return Err(refuse(format!(
                "unexpected column `{name}`; declare it in source.toml or remove it"
            )));
        }
    }
    if let Some(missing) = spec.columns.keys().find(|name| !columns.contains(name)) {
        return Err(refuse(format!(
            "missing column `{missing}`; add it or remove it from source.toml"
        )));
    }
    Ok(columns)
}

fn malformed(path: &Path, error: &csv::Error) -> SourceError {
    let (line, expected) = match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => (
            pos.as_ref().map_or(0, csv::Position::line),
            format!("{len} cells, but the header has {expected_len}"),
        ),
        _ => (error.position().map_or(0, csv::Position::line), error.to_string()),
    };
    SourceError::Rows {
        file: PathBuf::from(path),
        faults: vec![Fault {
            line,
            column: String::new(),
            value: String::new(),
            expected,
        }],
    }
}

fn expand(choices: &[Vec<Option<GroundTerm>>], bindings: &mut Vec<Bindings>) {
    let start = bindings.len();
    bindings.push(Vec::with_capacity(choices.len()));
    for choice in choices {
        let rows = bindings.split_off(start);
        for row in rows {
            for term in choice {
                let mut longer = row.clone();
                longer.push(term.clone());
                bindings.push(longer);
            }
        }
    }
}

fn shorten(value: &str) -> String {
    const LONGEST: usize = 60;
    if value.chars().count() <= LONGEST {
        value.to_owned()
    } else {
        value.chars().take(LONGEST).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxrdf::Literal;

    #[test]
    fn a_row_stands_once_for_each_value_of_its_lists() {
        let literal = |text: &str| Some(GroundTerm::from(Literal::new_simple_literal(text)));
        let mut bindings = Vec::new();
        expand(
            &[vec![literal("a")], vec![literal("x"), literal("y")], vec![None]],
            &mut bindings,
        );
        assert_eq!(
            bindings,
            vec![
                vec![literal("a"), literal("x"), None],
                vec![literal("a"), literal("y"), None],
            ]
        );
    }
}
