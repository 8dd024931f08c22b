//! Maps `data/`, adds the ontology, runs the rules and packs the result for the binary.
//!
//! A country brief must be ready within a second of a cold start. Mapping, deriving and hashing the built-in
//! base takes longer than that, and its outcome is the same on every start, so it happens once, here.

#![allow(
    dead_code,
    unused_imports,
    reason = "the modules below are compiled for the library as well, which uses all of them"
)]

#[path = "src/kb/base.rs"]
mod base;
#[path = "src/policy/question.rs"]
mod question;
#[path = "src/source/mod.rs"]
mod source;
#[path = "src/vocab/mod.rs"]
mod vocab;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() {
    for folder in ["data", "ontology", "reports/questions"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if let Err(error) = build() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let sources = source::open_all(Path::new("data"), None)?;
    let mapped = source::map_all(&sources, &BTreeSet::new())?;
    let mut names: Vec<String> = mapped.iter().map(|source| source.id.clone()).collect();
    names.sort();

    let store = oxigraph::store::Store::new()?;
    let ontology = base::ontology(&[Path::new("ontology"), Path::new("ontology/schemes")])?;
    base::load(&store, ontology)?;
    let questions = question::Question::read_all(Path::new("reports/questions"))?;
    base::load(&store, questions.iter().flat_map(question::Question::quads))?;
    base::load(&store, mapped.into_iter().flat_map(|source| source.quads))?;
    let rules = base::files(Path::new("ontology/rules"), "rq")?
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, fs::read_to_string(&path)?))
        })
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    base::derive(&store, &rules)?;

    let mut quads = store.iter().collect::<Result<Vec<_>, _>>()?;
    quads.sort_by_cached_key(ToString::to_string);
    let info = base::BaseInfo {
        sha256: base::digest(&quads),
        quads: quads.len(),
        sources: names,
    };
    let out = Path::new(&env::var("OUT_DIR")?).join("base.bin.zst");
    fs::write(out, base::pack(info, &quads)?)?;
    Ok(())
}
