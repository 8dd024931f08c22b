//! Adding a source to a knowledge-base folder: mapped, validated, then written in one step or not at all.

use super::{Kb, KbError, Severity};
use crate::source::{MANIFEST, Manifest, Source, SourceError, hex};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Name of the file that keeps two imports apart.
const LOCK: &str = ".lock";

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
    let source = Source::open(folder)?;
    let files = source
        .manifest()
        .tables
        .iter()
        .flat_map(|table| [table.file.clone(), table.map.clone()])
        .map(|name| (folder.join(&name), name))
        .chain([(folder.join(MANIFEST), MANIFEST.to_owned())])
        .collect::<Vec<_>>();
    let files = read_all(files)?;
    import(&source.manifest().id.clone(), files, kb_dir, as_of)
}

/// Imports one CSV file with the manifest `manifest` and the mapping `map` into `kb_dir`.
///
/// The manifest declares one table; its `sha256` line is filled in from the file.
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
    let files = read_all(vec![
        (csv.into(), String::new()),
        (manifest.into(), MANIFEST.to_owned()),
        (map.into(), String::new()),
    ])?;
    let [(_, csv_bytes), (_, manifest_bytes), (_, map_bytes)] =
        <[_; 3]>::try_from(files).map_err(|_| KbError::Import("three files are needed".into()))?;
    let text = String::from_utf8(manifest_bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .split(|byte| *byte == b'\n')
            .count();
        SourceError::NotUtf8 {
            file: manifest.into(),
            line: u64::try_from(line).unwrap_or(u64::MAX),
        }
    })?;
    let sum = hex(&Sha256::digest(&csv_bytes));
    let text = with_sum(&text, &sum);
    let id = Manifest::id_of(manifest, &text)?;
    let parsed = Manifest::parse(manifest, &text, &id)?;
    let [table] = parsed.tables.as_slice() else {
        return Err(KbError::Import(format!(
            "{}: declares {} tables; a single CSV file needs just one [[table]] (import a folder instead)",
            manifest.display(),
            parsed.tables.len()
        )));
    };
    let files = vec![
        (table.file.clone(), csv_bytes),
        (table.map.clone(), map_bytes),
        (MANIFEST.to_owned(), text.into_bytes()),
    ];
    import(&id, files, kb_dir, as_of)
}

/// The manifest text with the sum of its only table set.
fn with_sum(text: &str, sum: &str) -> String {
    let line = format!("sha256 = \"{sum}\"");
    let mut found = false;
    let mut lines: Vec<String> = text
        .lines()
        .map(|old| {
            if old.trim_start().starts_with("sha256") {
                found = true;
                line.clone()
            } else {
                old.to_owned()
            }
        })
        .collect();
    if !found && let Some(place) = lines.iter().position(|old| old.trim() == "[[table]]") {
        lines.insert(place + 1, line);
    }
    lines.join("\n") + "\n"
}

fn read_all(files: Vec<(PathBuf, String)>) -> Result<Vec<(String, Vec<u8>)>, KbError> {
    files
        .into_iter()
        .map(|(path, name)| Ok((name, crate::source::read_file(&path)?)))
        .collect()
}

fn import(id: &str, files: Vec<(String, Vec<u8>)>, kb_dir: &Path, as_of: NaiveDate) -> Result<Imported, KbError> {
    let unwritable = |file: &Path| {
        let file = file.to_path_buf();
        move |error: io::Error| KbError::Unwritable {
            file,
            reason: error.to_string(),
        }
    };
    fs::create_dir_all(kb_dir).map_err(unwritable(kb_dir))?;
    let lock_path = kb_dir.join(LOCK);
    let lock = File::create(&lock_path).map_err(unwritable(&lock_path))?;
    lock.lock().map_err(unwritable(&lock_path))?;
    recover(kb_dir).map_err(unwritable(kb_dir))?;

    // the staged folder bears the final name, because a source's folder must be named like the source
    let staging = tempfile::Builder::new()
        .prefix(".staging-")
        .tempdir_in(kb_dir)
        .map_err(unwritable(kb_dir))?;
    let staged = staging.path().join(id);
    fs::create_dir(&staged).map_err(unwritable(&staged))?;
    for (name, bytes) in &files {
        let path = staged.join(name);
        write_through(&path, bytes).map_err(unwritable(&path))?;
    }
    sync_dir(&staged).map_err(unwritable(&staged))?;

    let mut kb = Kb::with_locked_overlay(kb_dir)?;
    let source = Source::open(&staged)?;
    let mut mapped = crate::source::map_all(&[source], &kb.country_codes()?)?;
    let (quads, tables) = mapped
        .first()
        .map(|source| (source.quads.len(), source.tables.clone()))
        .unwrap_or_default();
    kb.replace(std::mem::take(&mut mapped))?;
    let findings = kb.check(as_of)?;
    let (errors, warnings): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|finding| finding.severity == Severity::Error);
    if let Some(first) = errors.first() {
        return Err(KbError::Invalid {
            count: errors.len(),
            first: first.to_string(),
        });
    }

    let folder = kb_dir.join(id);
    let replaced = folder.exists();
    let previous = kb_dir.join(format!(".previous-{id}"));
    if replaced {
        fs::rename(&folder, &previous).map_err(unwritable(&folder))?;
    }
    if let Err(error) = fs::rename(&staged, &folder) {
        if replaced {
            let _ = fs::rename(&previous, &folder);
        }
        return Err(unwritable(&folder)(error));
    }
    sync_dir(kb_dir).map_err(unwritable(kb_dir))?;
    if replaced {
        // the new state stands; a rest that cannot be removed is removed by the next import
        let _ = fs::remove_dir_all(&previous);
    }
    Ok(Imported {
        id: id.to_owned(),
        folder,
        quads,
        tables,
        replaced,
        warnings: warnings.len(),
    })
}

/// Puts back what an interrupted import moved aside, and removes what it left over.
fn recover(kb_dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(kb_dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(id) = name.strip_prefix(".previous-") {
            let folder = kb_dir.join(id);
            if folder.exists() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::rename(entry.path(), folder)?;
            }
        } else if name.starts_with(".staging-") {
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
