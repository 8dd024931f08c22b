//! The knowledge files that are read at run time: shapes, rules and quality queries.

use include_dir::{Dir, include_dir};

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/ontology/rules");
static AS_OF: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/ontology/as-of");
static CHECKS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/ontology/checks");
static SHAPES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/ontology/shapes");

/// The derivation rules in order: file name and text.
pub(super) fn rules() -> Vec<(String, String)> {
    texts(&RULES, "rq")
}

/// The queries that find what was not known yet on a day: file name and text.
pub(super) fn as_of() -> Vec<(String, String)> {
    texts(&AS_OF, "rq")
}

/// The quality queries: file name and text.
pub(super) fn checks() -> Vec<(String, String)> {
    texts(&CHECKS, "rq")
}

/// The SHACL shapes: file name and text.
pub(super) fn shapes() -> Vec<(String, String)> {
    texts(&SHAPES, "ttl")
}

fn texts(dir: &Dir<'_>, extension: &str) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = dir
        .files()
        .filter(|file| file.path().extension().is_some_and(|found| found == extension))
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?.to_owned();
            Some((name, file.contents_utf8()?.to_owned()))
        })
        .collect();
    texts.sort();
    texts
}
