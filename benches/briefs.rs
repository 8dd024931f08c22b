//! How long the briefs take as people make them: all of them in one run, one from a cold start, and beside other printers.
//!
//! `cargo bench --bench briefs` runs the program itself. The peers print the HTML of the same briefs in the same run:
//! `WeasyPrint` (`python3 -m weasyprint`, asked for PDF/UA-1, as ours is) and headless Chromium. They are handed finished
//! pages; the program also loads the base and answers the questions. A peer that is not installed is named as skipped.

#[path = "support/chromium.rs"]
mod chromium;
#[path = "support/measure.rs"]
mod measure;

use measure::{median, milliseconds, runs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

// as in the program
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of the single brief; the median counts.
const RUNS: usize = 5;
/// Countries printed beside the peers: much and little known, many and few rows, all regions.
const COUNTRIES: &[&str] = &["KEN", "UGA", "IND", "BRA", "FRA", "IDN", "EGY", "USA", "TUV", "ERI"];
/// Pause between two looks at the memory of the program.
const PAUSE: Duration = Duration::from_millis(10);

/// Prints a page to a PDF file in a folder; whether it did.
type Printer = fn(&Path, &Path, &str) -> bool;

fn main() {
    let whole = runs(RUNS) > 1;
    let folder = tempfile::tempdir().expect("a folder");
    if whole {
        all(folder.path());
    }
    let cold = median(runs(RUNS), || {
        finish(&mut brief(folder.path(), &["KEN", "--format", "html,pdf"]));
    });
    println!("one brief, KEN, HTML and PDF, whole process: {}", milliseconds(cold));
    beside_peers(folder.path(), if whole { COUNTRIES } else { &COUNTRIES[..1] });
}

/// The command that makes briefs below a folder.
fn brief(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scrutineer"));
    command
        .arg("brief")
        .args(arguments)
        .args(["--as-of", "2026-11-25"])
        .current_dir(folder)
        .env_remove("SCRUTINEER_KB")
        .stdout(Stdio::null());
    command
}

fn finish(command: &mut Command) {
    let status = command.status().expect("the program starts");
    assert!(status.success(), "{command:?}");
}

/// All members of the United Nations in one process: time and peak of memory.
fn all(folder: &Path) {
    let start = Instant::now();
    let mut child = brief(folder, &["--all", "--format", "html,pdf", "--out", "all"])
        .spawn()
        .expect("the program starts");
    let mut peak = None;
    let status = loop {
        // the peak only grows, so the last look before the end tells it
        peak = peak_memory(child.id()).or(peak);
        match child.try_wait().expect("a process to wait for") {
            Some(status) => break status,
            None => std::thread::sleep(PAUSE),
        }
    };
    let time = start.elapsed();
    assert!(status.success(), "not all briefs were made");
    let made = |ending: &str| files(&folder.join("all"), ending).len();
    println!(
        "all members of the United Nations, {} HTML and {} PDF, one process: {:.1} s, {} each",
        made("html"),
        made("pdf"),
        time.as_secs_f64(),
        milliseconds(time / u32::try_from(made("pdf").max(1)).unwrap_or(u32::MAX))
    );
    match peak {
        Some(kilobytes) => println!("  peak of resident memory (VmHWM): {} MiB", kilobytes / 1024),
        None => println!("  peak of resident memory: not available, /proc/PID/status does not tell it"),
    }
}

/// Peak of a process' resident memory in KiB.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Files of a folder with this ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of briefs");
    entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .collect()
}

/// The PDFs of some countries, each in a process of its own, beside those that the peers print from our HTML.
fn beside_peers(folder: &Path, countries: &[&str]) {
    let pages: Vec<PathBuf> = countries
        .iter()
        .map(|iso3| {
            finish(&mut brief(folder, &[iso3, "--format", "html", "--out", iso3]));
            files(&folder.join(iso3), "html").pop().expect("a page")
        })
        .collect();
    // the first run of each also warms up its caches
    let peers: Vec<(&str, Printer)> = [
        ("WeasyPrint", weasyprint as Printer),
        ("Chromium", chromium::print as Printer),
    ]
    .into_iter()
    .filter(|(name, print)| {
        let runs = print(folder, &pages[0], "first.pdf");
        if !runs {
            println!("no {name} beside ours: skipped, it is not installed or does not run");
        }
        runs
    })
    .collect();
    println!("PDF of one country, whole process each, and ours as a share of the peer's time:");
    let mut ratios: Vec<Vec<f64>> = vec![Vec::new(); peers.len()];
    for (iso3, page) in countries.iter().zip(&pages) {
        let ours = median(1, || {
            finish(&mut brief(folder, &[iso3, "--format", "pdf", "--out", iso3]));
        });
        let mut line = vec![format!("  {iso3}: ours {}", milliseconds(ours))];
        for ((name, print), ratios) in peers.iter().zip(&mut ratios) {
            let theirs = median(1, || assert!(print(folder, page, "peer.pdf"), "{name}: {iso3}"));
            let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
            ratios.push(ratio);
            line.push(format!("{name} {} ({ratio:.2})", milliseconds(theirs)));
        }
        println!("{}", line.join(", "));
    }
    let together = median(1, || {
        let mut arguments = countries.to_vec();
        arguments.extend(["--format", "pdf", "--out", "together"]);
        finish(&mut brief(folder, &arguments));
    });
    let each = together / u32::try_from(countries.len()).unwrap_or(u32::MAX);
    println!(
        "  these {} in one process: ours {} each",
        countries.len(),
        milliseconds(each)
    );
    for ((name, _), mut ratios) in peers.iter().zip(ratios) {
        ratios.sort_by(f64::total_cmp);
        println!(
            "  ours takes {:.2} of the time of {name} (median of {}; {:.2} to {:.2})",
            ratios[ratios.len() / 2],
            ratios.len(),
            ratios[0],
            ratios[ratios.len() - 1]
        );
    }
}

/// Prints a page with `WeasyPrint`.
fn weasyprint(folder: &Path, page: &Path, pdf: &str) -> bool {
    Command::new("python3")
        .args(["-m", "weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1"])
        .arg(page)
        .arg(pdf)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
