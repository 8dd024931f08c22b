//! Writing files so that a reader sees the old one or the new one, never half of one.

use super::BriefError;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes `bytes` to `path`: a temporary file beside it, flushed to disk, then renamed.
///
/// # Errors
/// The folder cannot be written or is full; a file that was there is unchanged.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), BriefError> {
    let unwritable = |error: &std::io::Error| BriefError::Unwritable {
        file: path.into(),
        reason: error.to_string(),
    };
    // a device or a pipe is written to, never replaced
    if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        return fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|error| unwritable(&error));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder).map_err(|error| unwritable(&error))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".scrutineer-");
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        // temporary files are made private; a brief gets the rights of any other new file
        builder.permissions(fs::Permissions::from_mode(0o666))
    };
    let mut file = builder.tempfile_in(folder).map_err(|error| unwritable(&error))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|error| unwritable(&error))?;
    file.persist(path).map_err(|error| unwritable(&error.error))?;
    Ok(())
}
