//! From a source release (`source.toml`, CSV tables, CONSTRUCT mappings) to quads in one named graph.

mod cell;
mod error;
mod manifest;
mod mapping;
mod table;

pub use error::{Fault, SourceError};
pub use manifest::{ColumnSpec, ColumnType, Manifest, TableSpec};
pub use mapping::{Mapping, brackets};
pub use table::{Bindings, LARGEST_FILE, LONGEST_LINE, Table};

use crate::vocab;
use oxrdf::{GraphName, NamedOrBlankNode, Quad, Term};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Name of the manifest in a source folder.
pub const MANIFEST: &str = "source.toml";
/// Stack of the threads that map, in bytes.
const STACK: usize = 128 << 20;
/// Rows that one evaluation of a mapping takes.
const BATCH: usize = 1_000;

/// A source read into memory: its manifest and the files that the manifest names.
#[derive(Debug)]
pub struct Source {
    manifest: Manifest,
    files: BTreeMap<String, SourceFile>,
}

/// A file of a source: where it was read, for messages, and what is in it.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Where it was read.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// Reads a file of at most [`LARGEST_FILE`] bytes.
    ///
    /// # Errors
    /// It cannot be read or is larger.
    pub fn read(path: PathBuf) -> Result<Self, SourceError> {
        let unreadable = |error: std::io::Error| SourceError::Unreadable {
            file: path.clone(),
            reason: error.to_string(),
        };
        let mut bytes = Vec::new();
        let limit = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
        fs::File::open(&path)
            .map_err(unreadable)?
            .take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() > LARGEST_FILE {
            return Err(SourceError::TooLarge {
                file: path,
                what: "the file".into(),
                limit: LARGEST_FILE,
            });
        }
        Ok(Self { path, bytes })
    }

    /// Its text.
    ///
    /// # Errors
    /// It is not UTF-8.
    pub fn text(&self) -> Result<&str, SourceError> {
        table::utf8(&self.path, &self.bytes)
    }

    /// SHA-256 of its bytes, hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        hex(&Sha256::digest(&self.bytes))
    }
}

/// What a source gave.
#[derive(Debug)]
pub struct Mapped {
    /// Key of the source.
    pub id: String,
    /// All its quads, in its own graph, with the description of the source.
    pub quads: Vec<Quad>,
    /// Per table: file name, rows in the file, distinct entities made.
    pub tables: Vec<(String, usize, usize)>,
}

impl Source {
    /// Reads the source in `folder`.
    ///
    /// # Errors
    /// The folder, its manifest or a file it names is missing, too large, or not as the manifest says.
    pub fn open(folder: &Path) -> Result<Self, SourceError> {
        let file = SourceFile::read(folder.join(MANIFEST))?;
        // "." and ".." have no name of their own
        let full = folder.canonicalize().unwrap_or_else(|_| folder.into());
        let name = full
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let manifest = Manifest::parse(&file.path, file.text()?, &name)?;
        let mut files = BTreeMap::new();
        for name in manifest.tables.iter().flat_map(|table| [&table.file, &table.map]) {
            if !files.contains_key(name) {
                files.insert(name.clone(), SourceFile::read(folder.join(name))?);
            }
        }
        files.insert(MANIFEST.to_owned(), file);
        Self::new(manifest, files)
    }

    /// A source from files that were read before, by the names that the manifest gives them.
    ///
    /// # Errors
    /// A file that the manifest names is missing, or a table is not the one that it describes.
    pub fn new(manifest: Manifest, files: BTreeMap<String, SourceFile>) -> Result<Self, SourceError> {
        for table in &manifest.tables {
            for name in [&table.file, &table.map] {
                if !files.contains_key(name) {
                    return Err(SourceError::Unreadable {
                        file: name.into(),
                        reason: "not given".into(),
                    });
                }
            }
            let file = &files[&table.file];
            let found = file.sha256();
            if found != table.sha256 {
                return Err(SourceError::Checksum {
                    file: file.path.clone(),
                    expected: table.sha256.clone(),
                    found,
                });
            }
        }
        Ok(Self { manifest, files })
    }

    /// Its files by name, the manifest among them.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, SourceFile> {
        &self.files
    }

    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Alpha-3 codes of the countries that this source describes.
    ///
    /// # Errors
    /// The country table cannot be read.
    pub fn countries(&self) -> Result<BTreeSet<String>, SourceError> {
        let mut codes = BTreeSet::new();
        for table in &self.manifest.tables {
            if table.entity == "scr:Country" {
                let file = &self.files[&table.file];
                codes.extend(table::column(&file.path, &file.bytes, table, "iso3")?);
            }
        }
        Ok(codes)
    }

    /// Maps every row to quads. `countries` holds the alpha-3 codes that exist.
    fn map(&self, countries: &BTreeSet<String>) -> Result<Mapped, SourceError> {
        let graph = GraphName::from(self.manifest.graph());
        let mut mapped = Mapped {
            id: self.manifest.id.clone(),
            quads: Vec::new(),
            tables: Vec::new(),
        };
        for spec in &self.manifest.tables {
            let map = &self.files[&spec.map];
            let mapping = Mapping::parse(&map.path, map.text()?)?;
            let file = &self.files[&spec.file];
            let table = table::read(&file.path, &file.bytes, spec, countries)?;
            let batches = table
                .bindings
                .par_chunks(BATCH)
                .map(|rows| mapping.quads(&table.columns, rows, &graph))
                .collect::<Result<Vec<_>, _>>()?;
            let quads: Vec<Quad> = batches.into_iter().flatten().collect();
            let entities = count_entities(&quads, &spec.entity);
            if entities != table.rows {
                return Err(SourceError::Entities {
                    file: file.path.clone(),
                    mapping: spec.map.clone(),
                    class: spec.entity.clone(),
                    rows: table.rows,
                    entities,
                });
            }
            mapped.tables.push((spec.file.clone(), table.rows, entities));
            mapped.quads.extend(quads);
        }
        let rows = mapped.tables.iter().map(|(_, rows, _)| rows).sum();
        mapped.quads.extend(self.manifest.quads(rows));
        let mut seen = HashSet::with_capacity(mapped.quads.len());
        mapped.quads.retain(|quad| seen.insert(quad.clone()));
        Ok(mapped)
    }
}

/// Opens every source folder in `dir`, in the order of their names, but for the one named `without`.
///
/// Files beside the folders (a README) are passed over.
///
/// # Errors
/// `dir` cannot be read, or one of its sources cannot be opened.
pub fn open_all(dir: &Path, without: Option<&str>) -> Result<Vec<Source>, SourceError> {
    let unreadable = |error: std::io::Error| SourceError::Unreadable {
        file: dir.into(),
        reason: error.to_string(),
    };
    let mut folders = Vec::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        let passed_over = name.to_string_lossy().starts_with('.') || without.is_some_and(|without| name == without);
        if !passed_over && entry.path().is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    folders.par_iter().map(|folder| Source::open(folder)).collect()
}

/// Maps all `sources` in parallel; `known` holds country codes besides those that the sources themselves describe.
///
/// # Errors
/// The first source, in order, that cannot be mapped.
pub fn map_all(sources: &[Source], known: &BTreeSet<String>) -> Result<Vec<Mapped>, SourceError> {
    let mut countries = known.clone();
    for source in sources {
        countries.extend(source.countries()?);
    }
    // parsing and evaluating recurse with the mapping; within its limits this much is enough
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| SourceError::Threads(error.to_string()))?;
    pool.install(|| sources.par_iter().map(|source| source.map(&countries)).collect())
}

fn count_entities(quads: &[Quad], class: &str) -> usize {
    let class = vocab::expand(class).map(Term::from);
    quads
        .iter()
        .filter(|quad| quad.predicate.as_ref() == vocab::terms::rdf::TYPE && Some(&quad.object) == class.as_ref())
        .map(|quad| &quad.subject)
        .collect::<HashSet<&NamedOrBlankNode>>()
        .len()
}

/// Lower-case hexadecimal form of `bytes`.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
