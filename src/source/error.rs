//! What can be wrong with a source folder, always with the place of the fault and the mend.

use std::fmt;
use std::path::PathBuf;

/// A source folder that cannot be used. Nothing of it was loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The file or folder could not be read.
    #[error("{file}: cannot be read ({reason}); check that it exists and may be read")]
    Unreadable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// No threads could be started.
    #[error("no threads could be started ({0})")]
    Threads(String),
    /// `source.toml` is not valid TOML, lacks a field or has one too many.
    #[error("{file}: {reason}")]
    Manifest {
        /// The manifest.
        file: PathBuf,
        /// The parser's message, with line and column.
        reason: String,
    },
    /// `source.toml` has a field whose value is not allowed.
    #[error("{file}: field `{field}`: {reason}")]
    Field {
        /// The manifest.
        file: PathBuf,
        /// The field.
        field: String,
        /// What is wrong and how to mend it.
        reason: String,
    },
    /// Neither a licence nor a note on it.
    #[error(
        "{file}: no licence; give `licence` (an SPDX identifier) or say in `licence_note` in plain words what is known of the terms"
    )]
    NoLicence {
        /// The manifest.
        file: PathBuf,
    },
    /// The file is not the one that the manifest describes.
    #[error(
        "{file}: its SHA-256 is {found}, but source.toml says {expected}; put back the file, or the new sum after checking the change"
    )]
    Checksum {
        /// The CSV file.
        file: PathBuf,
        /// As in the manifest.
        expected: String,
        /// As computed.
        found: String,
    },
    /// A file or a line is longer than the limit.
    #[error("{file}: {what} is longer than {limit} bytes; split the table")]
    TooLarge {
        /// The CSV file.
        file: PathBuf,
        /// `the file` or `line N`.
        what: String,
        /// Limit in bytes.
        limit: usize,
    },
    /// Bytes that are not UTF-8.
    #[error("{file}: line {line}: not valid UTF-8; save the file as UTF-8")]
    NotUtf8 {
        /// The file.
        file: PathBuf,
        /// One-based line.
        line: u64,
    },
    /// The header lacks a declared column or has an undeclared one.
    #[error("{file}: line 1: {reason}")]
    Header {
        /// The CSV file.
        file: PathBuf,
        /// What is wrong and how to mend it.
        reason: String,
    },
    /// One or more bad rows; the whole file is refused.
    #[error("{}", Faults(.file, .faults))]
    Rows {
        /// The CSV file.
        file: PathBuf,
        /// Every fault found, in file order.
        faults: Vec<Fault>,
    },
    /// The mapping is no SPARQL CONSTRUCT that a row can be bound to.
    #[error("{file}: {reason}")]
    Mapping {
        /// The mapping file.
        file: PathBuf,
        /// The parser's message or the rule that is broken.
        reason: String,
    },
    /// The mapping made fewer or more entities than there are rows.
    #[error(
        "{file}: {rows} rows gave {entities} entities of {class}; every row must give exactly one (check the key columns and the IRI that {mapping} builds)"
    )]
    Entities {
        /// The CSV file.
        file: PathBuf,
        /// The mapping file's name.
        mapping: String,
        /// Prefixed name of the class.
        class: String,
        /// Number of rows.
        rows: usize,
        /// Number of distinct entities.
        entities: usize,
    },
}

/// One bad cell or row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// One-based line of the record's start.
    pub line: u64,
    /// Column name; empty when the whole row is at fault.
    pub column: String,
    /// The cell, shortened to 60 characters.
    pub value: String,
    /// What was expected, or what is wrong.
    pub expected: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column `{}`: {:?}", self.column, self.value)?;
        }
        write!(f, ": {}", self.expected)
    }
}

/// Number of faults that one message shows.
const SHOWN_FAULTS: usize = 10;

struct Faults<'a>(&'a PathBuf, &'a Vec<Fault>);

impl fmt::Display for Faults<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(file, faults) = self;
        let file = file.display();
        for (number, fault) in faults.iter().take(SHOWN_FAULTS).enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            write!(f, "{file}: {fault}")?;
        }
        if faults.len() > SHOWN_FAULTS {
            write!(f, "\n{file}: and {} more", faults.len() - SHOWN_FAULTS)?;
        }
        write!(f, "\n{file}: refused whole; mend the rows and try again")
    }
}
