//! How long the parts of a cold brief take, and the whole of it, against peers measured in the same run.
//!
//! `cargo bench` prints medians and ratios. The peer of loading is the store's own N-Quads loader, given the same facts;
//! the peer of typesetting is headless Chromium printing the same brief's HTML, where it is installed. `briefs` measures
//! many briefs, and single ones beside other printers.

#[path = "support/chromium.rs"]
mod chromium;
#[path = "support/measure.rs"]
mod measure;

use measure::{median, milliseconds, runs};
use scrutineer::brief::{Audience, Briefing, Language};
use scrutineer::kb::{GraphFormat, Kb};
use scrutineer::policy::{Policy, QuestionSet};
use scrutineer::source;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

// as in the program
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement; the median counts.
const RUNS: usize = 7;

fn main() {
    let runs = runs(RUNS);
    let kb = Kb::built_in().expect("the built-in base");
    println!("quads: {}, sources: {}", kb.info().quads, kb.info().sources.len());
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day");

    let load = median(runs, || Kb::built_in().expect("the built-in base"));
    let mut nquads = Vec::new();
    kb.export(GraphFormat::NQuads, &mut nquads).expect("an export");
    let peer_load = median(runs, || {
        let quads = oxttl::NQuadsParser::new()
            .for_slice(&nquads)
            .collect::<Result<Vec<_>, _>>()
            .expect("N-Quads");
        Kb::from_quads(quads).expect("a base")
    });
    report(
        "load the built-in base",
        load,
        Some(("the same facts as N-Quads", peer_load)),
    );

    let sources = source::open_all(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")), None).expect("data");
    let mapped = source::map_all(&sources, &BTreeSet::new()).expect("quads");
    let quads: usize = mapped.iter().map(|source| source.quads.len()).sum();
    let mapping = median(runs, || source::map_all(&sources, &BTreeSet::new()).expect("quads"));
    report("map every CSV table to quads", mapping, None);
    println!("  {:.0} quads/s ({quads} quads)", rate(quads, mapping));

    let kb = kb.at(as_of).expect("the base as of a day");
    let questions = QuestionSet::built_in().expect("the questions");
    let policy = Policy::new(&kb, &questions, as_of).expect("questions to ask");
    let briefing = Briefing::new(&policy, Language::English, Audience::Planner, None).expect("what briefs share");
    let draft = |iso3: &str| briefing.brief(iso3).expect("a brief");
    let kenya = draft("KEN");
    report("draft KEN", median(runs, || draft("KEN")), None);
    report("HTML of KEN", median(runs, || kenya.html().expect("HTML")), None);
    // Typst remembers layouts, so a second PDF of one country costs next to nothing: each run sets another country
    let mut briefs = ["KEN", "UGA", "NGA", "IND", "FRA", "BRA", "IDN"]
        .map(draft)
        .into_iter()
        .cycle();
    let pdf = median(runs, || briefs.next().expect("a brief").pdf().expect("PDF"));
    let peer = chromium(&kenya.html().expect("HTML"));
    report(
        "PDF of a country",
        pdf,
        peer.map(|time| ("Chromium printing the HTML of KEN", time)),
    );

    let folder = tempfile::tempdir().expect("a folder");
    let cold = median(runs, || {
        let status = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
            .args(["brief", "KEN", "--format", "html,pdf", "--as-of", "2026-11-25"])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(status.success());
    });
    report(
        "cold brief KEN --format html,pdf (whole process)",
        cold,
        Some(("loading the same facts as N-Quads alone", peer_load)),
    );
}

fn report(what: &str, time: Duration, peer: Option<(&str, Duration)>) {
    println!("{what}: {}", milliseconds(time));
    if let Some((name, peer)) = peer {
        println!(
            "  {:.2} times {name} ({})",
            time.as_secs_f64() / peer.as_secs_f64(),
            milliseconds(peer)
        );
    }
}

fn rate(count: usize, time: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / time.as_secs_f64()
}

/// Time in which headless Chromium prints `html`; `None`, said aloud, where it is not installed.
fn chromium(html: &str) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    let page = folder.path().join("page.html");
    std::fs::write(&page, html).ok()?;
    let print = || chromium::print(folder.path(), &page, "page.pdf");
    if !print() {
        println!("no peer for the PDF: chromium is not installed or does not run");
        return None;
    }
    Some(median(3, print))
}
