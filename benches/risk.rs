//! How long profiles and forecasts of all countries take after the base is loaded, and the fit of the model beside scikit-learn.
//!
//! `cargo bench --bench risk`. The peer fits the same rows in the same run (`python3` with scikit-learn); where it is not
//! installed that is said.

#[path = "support/measure.rs"]
mod measure;

use measure::{median, milliseconds, runs};
use scrutineer::kb::Kb;
use scrutineer::policy::{Policy, QuestionSet};
use scrutineer::risk::{Design, Features, Forecaster, Label, Model, Profiler, Record, Report, Settings, Training};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

// as in the program
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement; the median counts.
const RUNS: usize = 7;
/// Days ahead for which votes are forecast.
const AHEAD: u64 = 3653;

/// Fits rows of `outcome,feature,…` as the model does, and prints the milliseconds of a fit.
const PEER: &str = "
import sys, time
import numpy
from sklearn.linear_model import LogisticRegression
data = numpy.loadtxt(sys.stdin, delimiter=',')
y, x = data[:, 0], data[:, 1:]
times = []
for _ in range(21):
    start = time.perf_counter()
    z = (x - x.mean(0)) / x.std(0)
    LogisticRegression(C=0.25, tol=1e-8, max_iter=1000).fit(z, y)
    times.append(time.perf_counter() - start)
print(sorted(times)[10] * 1000)
";

fn main() {
    let as_of = "2026-11-25".parse().expect("a day");
    let kb = Kb::built_in()
        .expect("the base")
        .at(as_of)
        .expect("the base as of a day");
    let set = QuestionSet::built_in().expect("questions");
    let policy = Policy::new(&kb, &set, as_of).expect("questions to ask");
    let (design, settings) = (
        Design::built_in().expect("a design"),
        Settings::built_in().expect("settings"),
    );
    let codes = kb.country_codes().expect("countries");
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let count = runs(RUNS);

    let answering = median(count, || {
        policy.ask(&design.questions(), None).expect("answers");
    });
    let answers = policy.ask(&design.questions(), None).expect("answers");
    let profiling = median(count, || {
        let profiler = Profiler::new(&policy, &answers, design, None).expect("a profiler");
        assert!(!profiler.all(&codes).is_empty());
    });
    let forecasting = median(count, || {
        let record = Record::read(&kb, settings).expect("a record");
        let forecaster = Forecaster::new(&record, settings, as_of).expect("a forecaster");
        assert!(!forecaster.coming(AHEAD).is_empty());
    });
    println!("{} countries and areas, after load:", codes.len());
    println!(
        "  answers to {} questions: {}",
        design.questions().len(),
        milliseconds(answering)
    );
    println!(
        "  profiles with {} draws each: {}",
        design.draws,
        milliseconds(profiling)
    );
    println!(
        "  forecasts of all coming votes, with their record: {}",
        milliseconds(forecasting)
    );
    println!("  together: {}", milliseconds(answering + profiling + forecasting));

    let record = Record::read(&kb, settings).expect("a record");
    let backtest = median(count.min(3), || {
        Report::run(&record, settings, 2017, 2023).expect("a backtest");
    });
    println!(
        "backtest with {} resamples and its variants: {}",
        settings.backtest.resamples,
        milliseconds(backtest)
    );

    let features = Features::new(&record, settings, Label::Election);
    let training = Training::gather(&features, record.until, settings.model.lead_days);
    let (rows, outcomes) = (training.rows.clone(), training.outcomes());
    let fitting = median(count, || {
        Model::fit(&rows, &outcomes, settings.model.penalty).expect("a model");
    });
    print!("fit of the model on {} votes: {}", rows.len(), milliseconds(fitting));
    match peer(&rows, &outcomes) {
        Some(peer) => println!(
            ", scikit-learn {} ({:.2} of its time)",
            milliseconds(peer),
            fitting.as_secs_f64() / peer.as_secs_f64()
        ),
        None => println!("; scikit-learn skipped: python3 with scikit-learn is not installed"),
    }
}

/// How long the peer takes for a fit; `None` where it is not installed.
fn peer(rows: &[Vec<f64>], outcomes: &[bool]) -> Option<Duration> {
    let mut text = String::new();
    for (row, outcome) in rows.iter().zip(outcomes) {
        write!(text, "{}", u8::from(*outcome)).ok()?;
        for value in row {
            write!(text, ",{value}").ok()?;
        }
        text.push('\n');
    }
    let mut child = Command::new("python3")
        .args(["-c", PEER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // a peer that has gone closes the pipe
    let _ = child.stdin.take()?.write_all(text.as_bytes());
    let output = child.wait_with_output().ok()?;
    let milliseconds: f64 = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    Some(Duration::from_secs_f64(milliseconds / 1000.0))
}
