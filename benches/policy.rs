//! How long all policy questions take for all countries, beside the same queries run one by one through pyoxigraph.
//!
//! `cargo bench --bench policy` prints the whole, the slowest ten with their plans, and the ratio to the peer
//! where python3 has pyoxigraph (the same evaluator, from Python).

#[path = "support/measure.rs"]
mod measure;

use measure::{median, milliseconds, runs};
use scrutineer::kb::{GraphFormat, Kb};
use scrutineer::policy::{Policy, Question, QuestionSet};
use std::process::Command;
use std::time::Duration;

// as in the program
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement; the median counts.
const RUNS: usize = 5;
/// Questions of which the plan is shown.
const SLOWEST: usize = 10;

/// Loads the base, runs each query once to warm up and then three times, and prints the sum of the best times in seconds.
const PEER: &str = "
import sys, time, pyoxigraph as px
store = px.Store()
store.bulk_load(path=sys.argv[1], format=px.RdfFormat.N_QUADS)
total = 0.0
for path in sys.argv[2:]:
    query = open(path, encoding='utf-8').read()
    best = None
    for _ in range(4):
        start = time.perf_counter()
        for _ in store.query(query): pass
        taken = time.perf_counter() - start
        best = taken if best is None else min(best, taken)
    total += best
print(total)
";

fn main() {
    let runs = runs(RUNS);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day");
    let kb = Kb::built_in().and_then(|kb| kb.at(day)).expect("the base as of a day");
    let questions = QuestionSet::built_in().expect("the questions");
    let policy = Policy::new(&kb, &questions, day).expect("questions to ask");
    println!("quads: {}, questions: {}", kb.info().quads, questions.all().len());

    let all = median(runs, || {
        policy.ask_all(None).expect("answers");
    });
    println!(
        "all questions, all countries, with evidence and confidence: {}",
        milliseconds(all)
    );

    // what others build on is in the graph of answers now
    policy
        .put(&policy.ask_all(None).expect("answers"))
        .expect("a graph of answers");
    let mut queries: Vec<(Duration, &Question)> = questions
        .all()
        .iter()
        .map(|question| {
            (
                median(runs, || drop(kb.query(&question.query, &[]).expect("rows"))),
                question,
            )
        })
        .collect();
    queries.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let sum: Duration = queries.iter().map(|(time, _)| *time).sum();
    println!("the queries alone, one by one: {}", milliseconds(sum));
    println!("slowest {SLOWEST}:");
    for (time, question) in queries.iter().take(SLOWEST) {
        let plan = kb.explain(&question.query).expect("a plan");
        println!("  {} {}\n    {plan}", question.id(), milliseconds(*time));
    }

    match peer(&kb, &questions) {
        Some(peer) => println!(
            "pyoxigraph, the same queries one by one: {}; ours all together take {:.2} of that",
            milliseconds(peer),
            all.as_secs_f64() / peer.as_secs_f64()
        ),
        None => println!("no peer: python3 with pyoxigraph is not installed"),
    }
}

fn peer(kb: &Kb, questions: &QuestionSet) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    let base = folder.path().join("base.nq");
    kb.export(GraphFormat::NQuads, std::fs::File::create(&base).ok()?)
        .ok()?;
    let files = questions.all().iter().map(|question| {
        let file = folder.path().join(format!("{}.rq", question.id()));
        std::fs::write(&file, &question.query).expect("a query file");
        file
    });
    let output = Command::new("python3")
        .args(["-c", PEER])
        .arg(&base)
        .args(files)
        .output()
        .ok()?;
    let seconds: f64 = String::from_utf8_lossy(&output.stdout).trim().parse().ok()?;
    Some(Duration::from_secs_f64(seconds))
}
