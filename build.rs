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
    let ontology = base::ontology(&[
        Path::new("ontology"),
        Path::new("ontology/schemes"),
        Path::new("ontology/labels"),
    ])?;
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

    let settled = settled(&store)?;

    let mut quads = store.iter().collect::<Result<Vec<_>, _>>()?;
    quads.sort_by_cached_key(ToString::to_string);
    let info = base::BaseInfo {
        sha256: base::digest(&quads),
        quads: quads.len(),
        sources: names,
        settled,
    };
    let out = Path::new(&env::var("OUT_DIR")?).join("base.bin.zst");
    fs::write(out, base::pack(info, &quads)?)?;
    Ok(())
}

/// The last day of retrieval, if nothing in the base is dated later; then no day from it on needs a look.
fn settled(store: &oxigraph::store::Store) -> Result<String, Box<dyn Error>> {
    let scr = |name: &str| oxrdf::NamedNode::new(format!("{}{name}", vocab::SCR));
    let retrieved = scr("retrieved")?;
    let mut last: Option<oxrdf::Literal> = None;
    for quad in store.quads_for_pattern(None, Some(retrieved.as_ref()), None, None) {
        if let oxrdf::Term::Literal(day) = quad?.object
            && last.as_ref().is_none_or(|last| last.value() < day.value())
        {
            last = Some(day);
        }
    }
    let Some(day) = last else { return Ok(String::new()) };
    let now = oxrdf::Quad::new(
        vocab::thing("context", "now"),
        scr("day")?,
        day.clone(),
        oxrdf::NamedNode::new(vocab::CONTEXT_GRAPH)?,
    );
    let other = oxigraph::store::Store::new()?;
    base::load(&other, store.iter().chain([Ok(now)]).collect::<Result<Vec<_>, _>>()?)?;
    for file in base::files(Path::new("ontology/as-of"), "rq")? {
        let found = base::evaluator()
            .parse_query(&fs::read_to_string(&file)?)?
            .on_store(&other)
            .execute()?;
        if let oxigraph::sparql::QueryResults::Solutions(mut rows) = found
            && rows.next().transpose()?.is_some()
        {
            return Ok(String::new());
        }
    }
    Ok(day.value().to_owned())
}
