//! The files under `reports/`, embedded in the program.

use include_dir::{Dir, include_dir};

static REPORTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// Text of a file under `reports/`, for example `brief/brief.typ`.
///
/// # Panics
/// The file is not part of the program. Every name is fixed in the code, so the first test finds that.
pub(crate) fn resource(path: &str) -> &'static str {
    REPORTS
        .get_file(path)
        .and_then(include_dir::File::contents_utf8)
        .unwrap_or_else(|| panic!("reports/{path} is not part of the program"))
}

/// Contents of a file under `reports/` that is no text.
///
/// # Panics
/// As [`resource`].
pub(crate) fn resource_bytes(path: &str) -> &'static [u8] {
    REPORTS.get_file(path).map_or_else(
        || panic!("reports/{path} is not part of the program"),
        include_dir::File::contents,
    )
}

/// Text of a file under `reports/`, if there is one.
pub(crate) fn find(path: &str) -> Option<&'static str> {
    REPORTS.get_file(path)?.contents_utf8()
}

/// Paths and texts of the question files, sorted.
pub(super) fn questions() -> Vec<(&'static str, &'static str)> {
    let mut found: Vec<(&str, &str)> = REPORTS
        .get_dir("questions")
        .into_iter()
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "rq"))
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect();
    found.sort_unstable();
    found
}
