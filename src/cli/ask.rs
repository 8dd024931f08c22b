//! `scrutineer ask`: one question, some or all countries.

use super::error::{CliError, csv_error};
use super::policy::{Format, QuestionOptions as Options};
use super::table::{printable, table};
use super::{Cli, resolve};
use crate::kb::CountryEntry;
use crate::policy::{Answer, Policy, Question, QuestionSet};
use clap::Args;
use std::io::{self, Write};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Ask {
    /// The question, such as P03; scrutineer questions lists them.
    question: String,
    /// Countries (ISO code, M49 number or name); all when none is given.
    countries: Vec<String>,
    #[command(flatten)]
    options: Options,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

impl Ask {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let (kb, set, watch) = self.options.ready(cli)?;
        let question = find(&set, &self.question)?;
        let index = kb.countries()?;
        let chosen: Vec<&CountryEntry> = if self.countries.is_empty() {
            index.all().iter().collect()
        } else {
            resolve(&index, &self.countries)?
        };
        let policy = Policy::new(&kb, &set, self.options.day())?;
        let one = match chosen.as_slice() {
            [only] => Some(only.iso3.as_str()),
            _ => None,
        };
        let answers = policy.ask(&[question.id()], one)?;
        drop(watch);
        let rows: Vec<(&CountryEntry, &Answer)> = chosen
            .into_iter()
            .filter_map(|entry| Some((entry, answers.get(question.id(), &entry.iso3)?)))
            .collect();

        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Json => {
                let list: Vec<&Answer> = rows.iter().map(|(_, answer)| *answer).collect();
                serde_json::to_writer_pretty(&mut out, &list).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::Csv => {
                let mut csv = csv::Writer::from_writer(&mut out);
                csv.write_record(HEADER).map_err(csv_error)?;
                for (entry, answer) in &rows {
                    csv.write_record(record(entry, answer)).map_err(csv_error)?;
                }
                csv.flush()?;
            }
            Format::Table => {
                writeln!(
                    out,
                    "{} {}",
                    question.id(),
                    printable(&question.metadata.question["en"])
                )?;
                let known = rows.iter().filter(|(_, answer)| answer.is_known());
                let shown: Vec<Vec<String>> = if self.countries.is_empty() {
                    known.clone().map(|(entry, answer)| record(entry, answer)).collect()
                } else {
                    rows.iter().map(|(entry, answer)| record(entry, answer)).collect()
                };
                if !shown.is_empty() {
                    writeln!(out, "{}", table(&HEADER, shown))?;
                }
                writeln!(
                    out,
                    "{} of {} countries and areas answered as of {}; of the others nothing is known here",
                    known.count(),
                    rows.len(),
                    policy.as_of()
                )?;
                if let [(_, answer)] = rows.as_slice() {
                    explain(&mut out, question, answer, &answers)?;
                }
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The question with this identifier, or an error for the command line.
pub(super) fn find<'a>(set: &'a QuestionSet, id: &str) -> Result<&'a Question, CliError> {
    set.get(id)
        .ok_or_else(|| CliError::Arguments(format!("unknown question {id:?}; scrutineer questions lists them")))
}

const HEADER: [&str; 8] = [
    "Code",
    "Country",
    "Answer",
    "Value",
    "Date",
    "Confidence",
    "Facts",
    "Note",
];

fn record(entry: &CountryEntry, answer: &Answer) -> Vec<String> {
    let mut code = answer.code.clone();
    for other in &answer.others {
        code = format!("{code} / {}", other.code);
    }
    vec![
        entry.iso3.clone(),
        entry.name("en").to_owned(),
        code,
        answer.values.join("; "),
        answer.date.clone().unwrap_or_default(),
        answer.confidence.name().to_owned(),
        answer.facts().count().to_string(),
        answer.notes.join("; "),
    ]
}

/// The facts behind one answer; of an answer built from others, theirs too.
fn explain(
    out: &mut impl Write,
    question: &Question,
    answer: &Answer,
    answers: &crate::policy::Answers,
) -> io::Result<()> {
    if !answer.is_known() {
        return writeln!(
            out,
            "what would answer it: {}",
            printable(&question.metadata.missing["en"])
        );
    }
    let reasons: Vec<String> = answer
        .reasons
        .iter()
        .filter_map(|reason| serde_json::to_value(reason).ok()?.as_str().map(str::to_owned))
        .collect();
    writeln!(
        out,
        "{}: {}, confidence {} ({})",
        question.id(),
        answer.code,
        answer.confidence.name(),
        reasons.join(", ")
    )?;
    chain(out, answer, answers, 1)
}

/// The facts of an answer, and under each answer that it is built on, the facts of that, down to facts of sources.
fn chain(out: &mut impl Write, answer: &Answer, answers: &crate::policy::Answers, depth: usize) -> io::Result<()> {
    // questions build on others in a few steps; a base of somebody's own may not
    const DEEPEST: usize = 6;
    let prefix = crate::vocab::thing("answer", "");
    let indent = "  ".repeat(depth);
    for fact in answer.facts() {
        let built_on = fact
            .fact
            .strip_prefix(prefix.as_str())
            .and_then(|id| id.split_once('-'))
            .and_then(|(id, country)| answers.get(id, country));
        let Some(other) = built_on else {
            writeln!(out, "{indent}{}", describe(fact))?;
            continue;
        };
        let values = if other.values.is_empty() {
            String::new()
        } else {
            format!(" ({})", printable(&other.values.join("; ")))
        };
        writeln!(
            out,
            "{indent}from {}: {}{values}, confidence {}",
            other.question,
            other.code,
            other.confidence.name()
        )?;
        if depth < DEEPEST {
            chain(out, other, answers, depth + 1)?;
        }
    }
    Ok(())
}

fn describe(fact: &crate::policy::Evidence) -> String {
    let mut text = crate::vocab::short(&fact.fact);
    if let Some(date) = &fact.date {
        text = format!("{text}, {date}");
    }
    if !fact.verified {
        text.push_str(", not verified");
    }
    if !fact.source.is_empty() {
        text = format!("{text}, source {}", fact.source);
    }
    if let Some(page) = &fact.page {
        text = format!("{text}, {page}");
    }
    printable(&text)
}
