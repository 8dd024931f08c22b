//! The report of the backtest, as Markdown.

use super::{BriefError, html};
use crate::kb::{CountryIndex, Kb};
use crate::risk::score::Estimate;
use crate::risk::{Backtest, Bin, Competitor, Label, Outcome, Report, Scores, Verdict, Warnings};
use serde::Serialize;

/// Figures of a report as they are printed.
#[derive(Serialize)]
struct Page {
    from: i32,
    to: i32,
    since: String,
    until: String,
    learned: String,
    coefficients: Vec<[String; 3]>,
    votes: usize,
    events: usize,
    share: String,
    not_covered: usize,
    without_day: usize,
    not_assessed: usize,
    not_assessed_events: usize,
    years: Vec<[String; 7]>,
    scores: Vec<[String; 7]>,
    beaten: Vec<String>,
    not_beaten: Vec<String>,
    lost_to: Vec<String>,
    calibration: Vec<[String; 6]>,
    warnings: Vec<[String; 8]>,
    threshold: String,
    hits: Vec<String>,
    misses: Vec<String>,
    false_alarms: Vec<String>,
    variants: Vec<[String; 7]>,
}

/// The report of the backtest as Markdown; the same figures give the same text.
///
/// # Errors
/// The countries cannot be read, or the template fails.
pub fn backtest_report(report: &Report, kb: &Kb) -> Result<String, BriefError> {
    let index = kb.countries()?;
    let main = &report.main;
    let named = |warned, disrupted| -> Vec<String> {
        main.warnings.first().map_or_else(Vec::new, |warnings| {
            main.named(warnings.threshold, warned, disrupted)
                .into_iter()
                .map(|outcome| vote(outcome, &index))
                .collect()
        })
    };
    let told = |verdict: Verdict| -> Vec<String> {
        main.scores
            .iter()
            .filter(|scores| scores.forecaster != Competitor::Model && scores.verdict() == verdict)
            .map(|scores| name(scores.forecaster).to_owned())
            .collect()
    };
    let (votes, events) = total(main);
    html::render(
        "risk/backtest.md.j2",
        Page {
            from: report.from,
            to: report.to,
            since: main.since.to_string(),
            until: main.until.to_string(),
            learned: format!("{} votes, {} with a disruption", report.votes, report.events),
            coefficients: report
                .coefficients
                .iter()
                .map(|one| {
                    [
                        one.key.clone(),
                        format!("{:+.2}", one.value),
                        format!("{:.2}", one.error),
                    ]
                })
                .collect(),
            votes,
            events,
            share: share(events, votes),
            not_covered: main.not_covered,
            without_day: report.without_day,
            not_assessed: main.years.iter().map(|year| year.not_assessed).sum(),
            not_assessed_events: main.not_assessed_events,
            years: main
                .years
                .iter()
                .map(|year| {
                    [
                        year.year.to_string(),
                        year.learned.to_string(),
                        year.learned_events.to_string(),
                        year.votes.to_string(),
                        year.not_assessed.to_string(),
                        year.events.to_string(),
                        format!("{:.1}", year.expected),
                    ]
                })
                .collect(),
            scores: main.scores.iter().map(scores).collect(),
            beaten: told(Verdict::Better),
            not_beaten: told(Verdict::NotDistinguished),
            lost_to: told(Verdict::Worse),
            calibration: main.calibration.iter().map(bin).collect(),
            warnings: main.warnings.iter().map(warnings).collect(),
            threshold: main
                .warnings
                .first()
                .map_or_else(String::new, |warnings| format!("{:.2}", warnings.threshold)),
            hits: named(true, true),
            misses: named(false, true),
            false_alarms: named(true, false),
            variants: report
                .variants
                .iter()
                .map(|(key, backtest)| variant(key, backtest))
                .collect(),
        },
    )
}

fn name(forecaster: Competitor) -> &'static str {
    match forecaster {
        Competitor::Model => "the model",
        Competitor::BaseRate => "base rate",
        Competitor::LastTime => "did it last time",
        Competitor::Recent => "any disruption in the last three years",
        Competitor::Democracy => "electoral democracy index alone",
        Competitor::Expert => "experts' score of freedom of expression alone",
    }
}

fn total(backtest: &Backtest) -> (usize, usize) {
    (
        backtest.outcomes.len(),
        backtest.outcomes.iter().filter(|outcome| outcome.disrupted).count(),
    )
}

#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        "–".to_owned()
    } else {
        format!("{:.3}", part as f64 / whole as f64)
    }
}

fn vote(outcome: &Outcome, index: &CountryIndex) -> String {
    let name = index
        .get(&outcome.country)
        .map_or(outcome.country.as_str(), |entry| entry.name("en"));
    format!("{name}, {} ({:.2})", outcome.first, outcome.probabilities[0])
}

fn estimate(estimate: Estimate) -> String {
    format!("{:.3} ({:.3} to {:.3})", estimate.value, estimate.low, estimate.high)
}

fn perhaps(value: Option<Estimate>) -> String {
    value.map_or_else(|| "–".to_owned(), estimate)
}

fn scores(scores: &Scores) -> [String; 7] {
    [
        name(scores.forecaster).to_owned(),
        estimate(scores.brier),
        estimate(scores.skill),
        estimate(scores.log_loss),
        estimate(scores.auc),
        estimate(scores.average_precision),
        if scores.forecaster == Competitor::Model {
            "–".to_owned()
        } else {
            estimate(scores.behind)
        },
    ]
}

fn bin(bin: &Bin) -> [String; 6] {
    [
        format!("{:.2}", bin.from),
        format!("{:.2}", bin.to),
        bin.votes.to_string(),
        bin.forecast
            .map_or_else(|| "–".to_owned(), |forecast| format!("{forecast:.3}")),
        bin.events.to_string(),
        perhaps(bin.share),
    ]
}

fn warnings(warnings: &Warnings) -> [String; 8] {
    [
        format!("{:.2}", warnings.threshold),
        warnings.hits.to_string(),
        warnings.misses.to_string(),
        warnings.false_alarms.to_string(),
        warnings.quiet.to_string(),
        perhaps(warnings.hit_rate),
        perhaps(warnings.precision),
        perhaps(warnings.false_alarm_rate),
    ]
}

fn variant(key: &str, backtest: &Backtest) -> [String; 7] {
    let (votes, events) = total(backtest);
    let trial = backtest.trial;
    let what = match trial.label {
        Label::Election => "related to an election",
        Label::Any => "any cause, national or regional",
    };
    let model = backtest.of(Competitor::Model);
    [
        key.to_owned(),
        what.to_owned(),
        if trial.stale_days == 0 {
            format!("{} days before", trial.lead_days)
        } else {
            format!(
                "{} days before, record {} days older",
                trial.lead_days, trial.stale_days
            )
        },
        format!("{events} of {votes}"),
        model.map_or_else(String::new, |scores| estimate(scores.brier)),
        model.map_or_else(String::new, |scores| estimate(scores.skill)),
        model.map_or_else(String::new, |scores| estimate(scores.auc)),
    ]
}
