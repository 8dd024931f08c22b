//! `scrutineer brief`: country briefs as files.

use super::error::CliError;
use super::policy::Ask as Options;
use super::{Cli, resolve};
use crate::brief::{Audience, BriefError, Briefing, Language, warm_up, write_atomically};
use crate::policy::Policy;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Brief {
    /// Countries: ISO alpha-2 or alpha-3 code, M49 number, or a name in Arabic, Chinese, English, French, Russian or Spanish.
    #[arg(required_unless_present = "all")]
    countries: Vec<String>,
    /// A brief of every member state of the United Nations.
    #[arg(long, conflicts_with = "countries")]
    all: bool,
    #[command(flatten)]
    options: Options,
    /// Formats, separated by commas.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Format::Html, Format::Pdf])]
    format: Vec<Format>,
    /// Language: one of the six of the United Nations.
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
    /// For whom: decides on order, emphasis and wording, never on the facts.
    #[arg(long, value_enum, default_value_t = Reader::Planner)]
    audience: Reader,
    /// Folder for the files.
    #[arg(long, default_value = "briefs", value_name = "DIR")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Format {
    /// One self-contained page.
    Html,
    /// A tagged document (PDF/UA-1).
    Pdf,
    /// The brief's content, as `docs/brief-json.md` describes it.
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Russian.
    Ru,
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Fr => Self::French,
            Lang::Es => Self::Spanish,
            Lang::Ru => Self::Russian,
            Lang::Ar => Self::Arabic,
            Lang::Zh => Self::Chinese,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Reader {
    /// Who plans electoral assistance: in the order of a needs assessment.
    Planner,
    /// A company that runs networks or platforms: legal powers, form of an order, review, precedents, steps.
    Company,
    /// Anybody: plain language.
    Public,
}

impl From<Reader> for Audience {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::Planner => Self::Planner,
            Reader::Company => Self::Company,
            Reader::Public => Self::Public,
        }
    }
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }
}

impl Brief {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        if self.format.contains(&Format::Pdf) {
            std::thread::spawn(warm_up);
        }
        let (kb, set, watch) = self.options.ready(cli)?;
        let index = kb.countries()?;
        let codes: Vec<String> = if self.all {
            index
                .all()
                .iter()
                .filter(|entry| entry.un_member)
                .map(|entry| entry.iso3.clone())
                .collect()
        } else {
            resolve(&index, &self.countries)?
                .into_iter()
                .map(|entry| entry.iso3.clone())
                .collect()
        };
        let formats: BTreeSet<Format> = self.format.iter().copied().collect();
        let policy = Policy::new(&kb, &set, self.options.day())?;
        let only = match codes.as_slice() {
            [only] => Some(only.as_str()),
            _ => None,
        };
        let briefing = Briefing::new(&policy, self.lang.into(), self.audience.into(), only)?;
        drop(watch);
        let progress = progress(codes.len());
        let outcomes: Vec<(String, Result<Vec<PathBuf>, BriefError>)> = codes
            .par_iter()
            .map(|code| {
                let outcome = write(&briefing, code, &formats, &self.out);
                progress.inc(1);
                (code.clone(), outcome)
            })
            .collect();
        progress.finish_and_clear();

        let mut out = io::stdout().lock();
        let mut failures = Vec::new();
        for (code, outcome) in outcomes {
            match outcome {
                Ok(paths) => {
                    for path in paths {
                        writeln!(out, "{}", path.display())?;
                    }
                }
                Err(error) => failures.push((code, error)),
            }
        }
        out.flush()?;
        if codes.len() == 1
            && let Some((_, error)) = failures.pop()
        {
            return Err(error.into());
        }
        for (code, error) in &failures {
            let _ = writeln!(io::stderr(), "scrutineer: {code}: {error}");
        }
        if failures.is_empty() {
            Ok(ExitCode::SUCCESS)
        } else {
            Err(CliError::SomeFailed {
                failed: failures.len(),
                all: codes.len(),
            })
        }
    }
}

/// Makes the brief of one country and writes its files, once all of them are made.
fn write(
    briefing: &Briefing<'_>,
    code: &str,
    formats: &BTreeSet<Format>,
    out: &Path,
) -> Result<Vec<PathBuf>, BriefError> {
    let brief = briefing.brief(code)?;
    let files = formats
        .par_iter()
        .map(|format| {
            let bytes = match format {
                Format::Html => brief.html()?.into_bytes(),
                Format::Pdf => brief.pdf()?,
                Format::Json => brief.json()?.into_bytes(),
            };
            Ok((out.join(format!("{code}.{}", format.ending())), bytes))
        })
        .collect::<Result<Vec<_>, BriefError>>()?;
    for (path, bytes) in &files {
        write_atomically(path, bytes)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// A progress bar on standard error, for people who wait for many briefs.
fn progress(count: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(count).unwrap_or(u64::MAX));
    if count < 5 || !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} briefs, {eta} left") {
        bar.set_style(style);
    }
    bar
}
