//! `scrutineer import`: adds a source to a knowledge-base folder.

use super::error::CliError;
use super::{Cli, day, today};
use crate::kb::{import_folder, import_table};
use chrono::NaiveDate;
use clap::Args;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Import {
    /// A source folder (source.toml, CSV, mapping), or one CSV file.
    path: PathBuf,
    /// The source.toml of a single CSV file.
    #[arg(long, value_name = "FILE", requires = "map")]
    source: Option<PathBuf>,
    /// The mapping (a SPARQL CONSTRUCT) of a single CSV file.
    #[arg(long, value_name = "FILE", requires = "source")]
    map: Option<PathBuf>,
    /// Judge as of this day (future dates, old texts).
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    as_of: Option<NaiveDate>,
}

impl Import {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let Some(folder) = &cli.kb else {
            return Err(CliError::Arguments(
                "import needs a folder to keep the source in; give --kb DIR or set SCRUTINEER_KB".into(),
            ));
        };
        let as_of = self.as_of.unwrap_or_else(today);
        let imported = match (&self.source, &self.map) {
            (Some(source), Some(map)) => import_table(&self.path, source, map, folder, as_of)?,
            _ if self.path.is_dir() => import_folder(&self.path, folder, as_of)?,
            _ if self.path.exists() => {
                return Err(CliError::Arguments(format!(
                    "{} is a file; give its --source FILE and --map FILE too",
                    self.path.display()
                )));
            }
            _ => {
                return Err(CliError::Unreadable {
                    file: self.path.clone(),
                    reason: "no such file or folder".into(),
                });
            }
        };
        let mut out = io::stdout().lock();
        for (file, rows, entities) in &imported.tables {
            writeln!(out, "{file}: {rows} rows, {entities} entities")?;
        }
        writeln!(
            out,
            "{} {} with {} quads in {} ({} warnings in the whole base; see scrutineer check)",
            if imported.replaced { "replaced" } else { "added" },
            imported.id,
            imported.quads,
            imported.folder.display(),
            imported.warnings
        )?;
        Ok(ExitCode::SUCCESS)
    }
}
