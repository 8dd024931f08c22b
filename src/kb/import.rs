//! Adding a source to a knowledge-base folder: mapped, validated, then written in one step or not at all.

use super::{Kb, KbError, Severity};
use crate::source::{MANIFEST, Manifest, Source, SourceError, SourceFile};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use toml_edit::{DocumentMut, Item};

/// Name of the file that keeps two imports apart.
const LOCK: &str = ".lock";
/// Beginning of the name of a folder in which an import is being written.
const STAGING: &str = ".staging-";
/// Beginning of the name of a folder that an import moved aside.
const PREVIOUS: &str = ".previous-";

/// What an import added.
#[derive(Debug)]
pub struct Imported {
    /// Key of the source.
    pub id: String,
    /// Folder it now lies in.
    pub folder: PathBuf,
    /// Number of quads in its graph.
    pub quads: usize,
    /// Per table: file name, rows, entities.
    pub tables: Vec<(String, usize, usize)>,
    /// A source with this key was there before, in the folder.
    pub replaced: bool,
    /// Warnings that the validation gave.
    pub warnings: usize,
}

/// Imports the source in `folder` into the knowledge-base folder `kb_dir`.
///
/// # Errors
/// The source is at fault or breaks a shape or quality query, or `kb_dir` cannot be written. Nothing changes then.
pub fn import_folder(folder: &Path, kb_dir: &Path, as_of: NaiveDate) -> Result<Imported, KbError> {
    import(&Source::open(folder)?, kb_dir, as_of)
}

/// Imports one CSV file with the manifest `manifest` and the mapping `map` into `kb_dir`.
///
/// The manifest declares one table; its `sha256` is filled in from the file.
///
/// # Errors
/// As for [`import_folder`].
pub fn import_table(
    csv: &Path,
    manifest: &Path,
    map: &Path,
    kb_dir: &Path,
    as_of: NaiveDate,
) -> Result<Imported, KbError> {
    let mut description = SourceFile::read(manifest.into())?;
    let mut parsed = Manifest::parse_alone(manifest, description.text()?)?;
    let count = parsed.tables.len();
    let [table] = parsed.tables.as_mut_slice() else {
        return Err(KbError::Import(format!(
            "{}: declares {count} tables; a single CSV file needs just one [[table]] (import a folder instead)",
            manifest.display()
        )));
    };
    let csv = SourceFile::read(csv.into())?;
    table.sha256 = csv.sha256();
    description.bytes = with_sum(&description, &table.sha256)?.into_bytes();
    let files = BTreeMap::from([
        (table.file.clone(), csv),
        (table.map.clone(), SourceFile::read(map.into())?),
        (MANIFEST.to_owned(), description),
    ]);
    import(&Source::new(parsed, files)?, kb_dir, as_of)
}

/// The manifest's text with the sum of its only table set, and all else as it was.
fn with_sum(manifest: &SourceFile, sum: &str) -> Result<String, KbError> {
    let refuse = |reason: String| SourceError::Manifest {
        file: manifest.path.clone(),
        reason,
    };
    let mut document: DocumentMut = manifest
        .text()?
        .parse()
        .map_err(|error: toml_edit::TomlError| refuse(error.to_string()))?;
    match &mut document["table"] {
        Item::ArrayOfTables(tables) => {
            for table in tables.iter_mut() {
                table["sha256"] = toml_edit::value(sum);
            }
        }
        _ => return Err(refuse("write the table as [[table]]".into()).into()),
    }
    Ok(document.to_string())
}

fn import(source: &Source, kb_dir: &Path, as_of: NaiveDate) -> Result<Imported, KbError> {
    let id = source.manifest().id.as_str();
    fs::create_dir_all(kb_dir).map_err(unwritable(kb_dir))?;
    let lock_path = kb_dir.join(LOCK);
    let lock = File::create(&lock_path).map_err(unwritable(&lock_path))?;
    lock.lock().map_err(unwritable(&lock_path))?;
    recover(kb_dir).map_err(unwritable(kb_dir))?;

    // the copy that is to be replaced need not be readable any more
    let mut kb = Kb::with_locked_overlay(kb_dir, Some(id))?;
    let mapped = crate::source::map_all(std::slice::from_ref(source), &kb.country_codes()?)?;
    let (quads, tables) = mapped
        .first()
        .map(|source| (source.quads.len(), source.tables.clone()))
        .unwrap_or_default();
    kb.replace(mapped)?;
    let (mut errors, warnings): (Vec<_>, Vec<_>) = kb
        .check(as_of)?
        .into_iter()
        .partition(|finding| finding.severity == Severity::Error);
    if !errors.is_empty() {
        // what was wrong before is no fault of this source
        let before = Kb::with_locked_overlay(kb_dir, Some(id))?.check(as_of)?;
        errors.retain(|finding| !before.contains(finding));
    }
    if !errors.is_empty() {
        return Err(KbError::Invalid(errors));
    }

    let folder = kb_dir.join(id);
    let replaced = folder.exists();
    put(source, kb_dir, &folder)?;
    Ok(Imported {
        id: id.to_owned(),
        folder,
        quads,
        tables,
        replaced,
        warnings: warnings.len(),
    })
}

/// Writes the files of `source` beside `folder`, then puts them in its place in one step.
fn put(source: &Source, kb_dir: &Path, folder: &Path) -> Result<(), KbError> {
    let id = source.manifest().id.as_str();
    let staging = tempfile::Builder::new()
        .prefix(STAGING)
        .tempdir_in(kb_dir)
        .map_err(unwritable(kb_dir))?;
    let staged = staging.path().join(id);
    fs::create_dir(&staged).map_err(unwritable(&staged))?;
    for (name, file) in source.files() {
        let path = staged.join(name);
        write_through(&path, &file.bytes).map_err(unwritable(&path))?;
    }
    sync_dir(&staged).map_err(unwritable(&staged))?;

    let replaced = folder.exists();
    let previous = kb_dir.join(format!("{PREVIOUS}{id}"));
    if replaced {
        fs::rename(folder, &previous).map_err(unwritable(folder))?;
    }
    if let Err(error) = fs::rename(&staged, folder) {
        if replaced {
            let _ = fs::rename(&previous, folder);
        }
        return Err(unwritable(folder)(error));
    }
    if let Err(error) = sync_dir(kb_dir) {
        return Err(KbError::Import(format!(
            "{}: the source is in place, but the system did not confirm that the disk has it ({error}); import it again",
            folder.display()
        )));
    }
    if replaced {
        // the new state stands; a rest that cannot be removed is removed by the next import
        let _ = fs::remove_dir_all(&previous);
    }
    Ok(())
}

fn unwritable(file: &Path) -> impl FnOnce(io::Error) -> KbError + use<> {
    let file = file.to_path_buf();
    move |error| KbError::Unwritable {
        file,
        reason: error.to_string(),
    }
}

/// Puts back what an interrupted import moved aside, and removes what it left over.
fn recover(kb_dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(kb_dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(id) = name.strip_prefix(PREVIOUS) {
            let folder = kb_dir.join(id);
            if folder.exists() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::rename(entry.path(), folder)?;
            }
        } else if name.starts_with(STAGING) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Waits for an import that is under way and mends what an interrupted one left.
///
/// `None` where there is no lock file: then nothing was ever imported.
pub(super) fn lock_for_reading(kb_dir: &Path) -> Option<File> {
    let lock = File::open(kb_dir.join(LOCK)).ok()?;
    if lock.try_lock().is_ok() {
        // where nothing may be written nothing can be mended, and reading goes on with what is there
        let _ = recover(kb_dir);
        let _ = lock.unlock();
    }
    lock.lock_shared().ok()?;
    Some(lock)
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}
