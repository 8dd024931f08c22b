//! What all benchmarks share: how often, how long, in which words.

use std::time::{Duration, Instant};

/// Runs of a measurement: `runs`, or one where `cargo test --benches` only wants to know that it compiles and starts.
pub fn runs(runs: usize) -> usize {
    if std::env::args().any(|argument| argument == "--bench") {
        runs
    } else {
        1
    }
}

/// Median time of `runs` runs. What a run made is dropped outside of its time.
pub fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            let made = work();
            let time = start.elapsed();
            drop(made);
            time
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

/// A time in milliseconds, for people.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}
