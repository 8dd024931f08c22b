//! `scrutineer matrix`: countries against questions.

use super::error::CliError;
use super::policy::QuestionOptions as Options;
use super::table::table;
use super::{Cli, ask, resolve, write_out};
use crate::brief::{Language, matrix_page};
use crate::kb::CountryEntry;
use crate::policy::{Answer, Policy, Question};
use clap::{Args, ValueEnum};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Matrix {
    /// Countries (ISO code, M49 number or name); all members of the United Nations when none is given.
    countries: Vec<String>,
    /// Questions, separated by commas; all when none is given.
    #[arg(long, value_delimiter = ',', value_name = "ID")]
    question: Vec<String>,
    /// Only the questions of this theme.
    #[arg(long)]
    theme: Option<String>,
    #[command(flatten)]
    options: Options,
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Write to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people; choose few questions.
    Table,
    Json,
    Csv,
    /// A page with a heat map.
    Html,
}

impl Matrix {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let (kb, set, watch) = self.options.ready(cli)?;
        let mut questions: Vec<&Question> = if self.question.is_empty() {
            set.all().iter().collect()
        } else {
            self.question
                .iter()
                .map(|id| ask::find(&set, id))
                .collect::<Result<_, _>>()?
        };
        let mut seen = BTreeSet::new();
        questions.retain(|question| seen.insert(question.id()));
        if let Some(theme) = &self.theme {
            questions.retain(|question| question.metadata.theme == *theme);
            if questions.is_empty() {
                return Err(CliError::Arguments(format!(
                    "no question has the theme {theme:?}; scrutineer questions lists themes"
                )));
            }
        }
        let index = kb.countries()?;
        let countries: Vec<&CountryEntry> = if self.countries.is_empty() {
            index.all().iter().filter(|entry| entry.un_member).collect()
        } else {
            resolve(&index, &self.countries)?
        };
        let policy = Policy::new(&kb, &set, self.options.day())?;
        let ids: Vec<&str> = questions.iter().map(|question| question.id()).collect();
        let answers = policy.ask(&ids, None)?;
        drop(watch);
        let code = |entry: &CountryEntry, id: &str| {
            answers
                .get(id, &entry.iso3)
                .map(|answer| answer.code.clone())
                .unwrap_or_default()
        };

        let mut bytes = Vec::new();
        match self.format {
            Format::Json => {
                let list: Vec<&Answer> = countries
                    .iter()
                    .flat_map(|entry| ids.iter().filter_map(|id| answers.get(id, &entry.iso3)))
                    .collect();
                serde_json::to_writer_pretty(&mut bytes, &list).map_err(io::Error::from)?;
                writeln!(bytes)?;
            }
            Format::Csv => {
                let mut csv = csv::Writer::from_writer(&mut bytes);
                csv.write_field("country").map_err(io::Error::from)?;
                csv.write_record(&ids).map_err(io::Error::from)?;
                for entry in &countries {
                    csv.write_field(&entry.iso3).map_err(io::Error::from)?;
                    csv.write_record(ids.iter().map(|id| code(entry, id)))
                        .map_err(io::Error::from)?;
                }
                csv.flush()?;
            }
            Format::Html => {
                let page = matrix_page(&policy, Language::English, &questions, &countries, &answers)?;
                bytes = page.into_bytes();
            }
            Format::Table => {
                let mut header = vec!["Country"];
                header.extend(&ids);
                let rows = countries.iter().map(|entry| {
                    let mut row = vec![entry.iso3.clone()];
                    row.extend(ids.iter().map(|id| code(entry, id)));
                    row
                });
                writeln!(bytes, "{}", table(&header, rows))?;
            }
        }
        write_out(self.out.as_deref(), &bytes)?;
        Ok(ExitCode::SUCCESS)
    }
}
