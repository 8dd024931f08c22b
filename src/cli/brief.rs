//! `scrutineer brief`: country briefs as files.

use super::error::CliError;
use super::policy::QuestionOptions as Options;
use super::{Cli, resolve};
use crate::brief::{
    Audience, BriefError, Briefing, IndexEntry, Language, MOST_COMPARED, Portfolio, warm_up, write_atomically,
};
use crate::kb::{CountryEntry, CountryIndex, Kb};
use crate::policy::{CountryFacts, Policy};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Brief {
    /// Countries: ISO alpha-2 or alpha-3 code, M49 number, or a name in Arabic, Chinese, English, French, Russian or Spanish.
    #[arg(required_unless_present_any = ["all", "region", "portfolio"])]
    countries: Vec<String>,
    /// A brief of every member state of the United Nations.
    #[arg(long, conflicts_with_all = ["countries", "region", "portfolio", "compare"])]
    all: bool,
    /// A brief of every member state in a region, by name or M49 code: Africa, Western Asia, 419.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["countries", "portfolio", "compare"])]
    region: Option<String>,
    /// An organisation's countries, from a TOML file: a cover brief that ranks them, and a brief of each.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["countries", "compare"])]
    portfolio: Option<PathBuf>,
    /// Two to six countries side by side in one brief, instead of a brief of each.
    #[arg(long)]
    compare: bool,
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

/// Threads that lay out a PDF while no other is made.
const ALONE: usize = 2;

impl Brief {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        if self.format.contains(&Format::Pdf) {
            std::thread::spawn(warm_up);
        }
        let portfolio = self.portfolio.as_deref().map(read_portfolio).transpose()?;
        let (kb, set, watch) = self.options.ready(cli)?;
        // the program ends after this, and taking a base apart piece by piece takes longer than making a page
        let kb = ManuallyDrop::new(kb);
        let index = kb.countries()?;
        let codes = self.codes(&kb, &index, portfolio.as_ref())?;
        let policy = Policy::new(&kb, &set, self.options.day())?;
        let only = match codes.as_slice() {
            [only] if portfolio.is_none() => Some(only.as_str()),
            _ => None,
        };
        let briefing = Briefing::new(&policy, self.lang.into(), self.audience.into(), only)?;
        drop(watch);
        let mut out = io::stdout().lock();
        if self.compare {
            for path in self.write(&briefing.comparison(&codes)?, ALONE)? {
                writeln!(out, "{}", path.display())?;
            }
            out.flush()?;
            return Ok(ExitCode::SUCCESS);
        }
        if let Some(portfolio) = &portfolio {
            for path in self.write(&briefing.portfolio(portfolio, &codes)?, ALONE)? {
                writeln!(out, "{}", path.display())?;
            }
        }
        let progress = progress(codes.len());
        let threads = if codes.len() > 1 { 1 } else { ALONE };
        let outcomes: Vec<(String, Result<Vec<PathBuf>, BriefError>)> = codes
            .par_iter()
            .map(|code| {
                let outcome = briefing.brief(code).and_then(|brief| self.write(&brief, threads));
                progress.inc(1);
                (code.clone(), outcome)
            })
            .collect();
        progress.finish_and_clear();

        let mut failures = Vec::new();
        let mut entries = Vec::new();
        for (code, outcome) in outcomes {
            let mut entry = IndexEntry {
                iso3: code.clone(),
                files: Vec::new(),
                failure: None,
            };
            match outcome {
                Ok(paths) => {
                    for path in paths {
                        writeln!(out, "{}", path.display())?;
                        entry.files.extend(file_and_format(&path));
                    }
                }
                Err(error) => {
                    entry.failure = Some(error.to_string());
                    failures.push((code, error));
                }
            }
            entries.push(entry);
        }
        if codes.len() == 1 && portfolio.is_none() {
            out.flush()?;
            return match failures.pop() {
                Some((_, error)) => Err(error.into()),
                None => Ok(ExitCode::SUCCESS),
            };
        }
        let path = self.out.join("index.html");
        write_atomically(&path, briefing.index_page(&entries)?.as_bytes())?;
        writeln!(out, "{}", path.display())?;
        out.flush()?;
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

    /// Alpha-3 codes of the countries that are meant.
    fn codes(&self, kb: &Kb, index: &CountryIndex, portfolio: Option<&Portfolio>) -> Result<Vec<String>, CliError> {
        let members = |entries: Vec<&CountryEntry>| {
            entries
                .into_iter()
                .filter(|entry| entry.un_member)
                .map(|entry| entry.iso3.clone())
                .collect::<Vec<_>>()
        };
        if self.all {
            return Ok(members(index.all().iter().collect()));
        }
        if let Some(name) = &self.region {
            let facts = CountryFacts::read(kb, self.options.day())?;
            return match facts.in_region(name) {
                Ok(entries) => Ok(members(entries)),
                Err(known) => Err(CliError::Arguments(format!(
                    "no region {name:?}; known are {}",
                    known.join(", ")
                ))),
            };
        }
        if let Some(portfolio) = portfolio {
            let names: Vec<String> = portfolio.countries.iter().map(|one| one.code.clone()).collect();
            // one at a time, so that each keeps its place and its services
            let mut codes: Vec<String> = Vec::new();
            for name in names {
                for entry in resolve(index, std::slice::from_ref(&name))? {
                    if codes.contains(&entry.iso3) {
                        return Err(CliError::Arguments(format!(
                            "the portfolio names {} ({}) twice; join its services in one entry",
                            entry.name("en"),
                            entry.iso3
                        )));
                    }
                    codes.push(entry.iso3.clone());
                }
            }
            return Ok(codes);
        }
        let codes: Vec<String> = resolve(index, &self.countries)?
            .into_iter()
            .map(|entry| entry.iso3.clone())
            .collect();
        if self.compare && !(2..=MOST_COMPARED).contains(&codes.len()) {
            return Err(CliError::Arguments(format!(
                "--compare sets two to {MOST_COMPARED} countries side by side, and {} are named",
                codes.len()
            )));
        }
        Ok(codes)
    }

    /// Writes the files of one brief, once all of them are made; its PDF is laid out by so many threads.
    fn write(&self, brief: &crate::brief::Brief, threads: usize) -> Result<Vec<PathBuf>, BriefError> {
        let formats: BTreeSet<Format> = self.format.iter().copied().collect();
        let formats: Vec<Format> = formats.into_iter().collect();
        let files = formats
            .par_iter()
            .map(|format| {
                let bytes = match format {
                    Format::Html => brief.html()?.into_bytes(),
                    Format::Pdf => brief.pdf_by(threads)?,
                    Format::Json => brief.json()?.into_bytes(),
                };
                Ok((self.out.join(self.file_name(&brief.code, *format)), bytes))
            })
            .collect::<Result<Vec<_>, BriefError>>()?;
        for (path, bytes) in &files {
            write_atomically(path, bytes)?;
        }
        Ok(files.into_iter().map(|(path, _)| path).collect())
    }

    /// `KEN.html`, and with what differs from the usual, `KEN.company.fr.html`: several can stand in one folder.
    fn file_name(&self, code: &str, format: Format) -> String {
        let mut name = code.to_owned();
        let audience = Audience::from(self.audience);
        if audience != Audience::Planner {
            name = format!("{name}.{}", audience.name());
        }
        let language = Language::from(self.lang);
        if language != Language::English {
            name = format!("{name}.{}", language.tag());
        }
        format!("{name}.{}", format.ending())
    }
}

/// Name and format of a written file.
fn file_and_format(path: &Path) -> Option<(String, String)> {
    let name = path.file_name()?.to_str()?.to_owned();
    let format = path.extension()?.to_str()?.to_owned();
    Some((name, format))
}

/// Reads the file of a portfolio.
fn read_portfolio(file: &Path) -> Result<Portfolio, CliError> {
    let text = std::fs::read_to_string(file).map_err(|error| CliError::Unreadable {
        file: file.into(),
        reason: error.to_string(),
    })?;
    let portfolio: Portfolio = toml::from_str(&text).map_err(|error| {
        CliError::Arguments(format!(
            "{}: {}\nA portfolio has organisation = \"…\", perhaps contact = \"…\", and for each country [[country]] with \
             code = \"KEN\" and perhaps services = [\"mobile\"]",
            file.display(),
            error.to_string().trim_end()
        ))
    })?;
    if portfolio.countries.is_empty() {
        return Err(CliError::Arguments(format!(
            "{}: names no country; add [[country]] with code = \"KEN\"",
            file.display()
        )));
    }
    Ok(portfolio)
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
