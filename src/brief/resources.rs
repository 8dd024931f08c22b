//! The files under `reports/`, embedded in the program.

use include_dir::{Dir, include_dir};

static REPORTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// Text of a file under `reports/`, for example `brief/brief.typ`.
///
/// # Panics
/// The file is not part of the program. Every name is fixed in the code, so the first test finds that.
pub(super) fn resource(path: &str) -> &'static str {
    REPORTS
        .get_file(path)
        .and_then(include_dir::File::contents_utf8)
        .unwrap_or_else(|| panic!("reports/{path} is not part of the program"))
}
