//! `scrutineer export`: the whole base in a standard format.

use super::Cli;
use super::error::CliError;
use crate::brief::write_atomically;
use crate::kb::GraphFormat;
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Export {
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Nquads)]
    format: Format,
    /// Write to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// N-Quads, sorted.
    Nquads,
    /// `TriG`.
    Trig,
    /// JSON-LD.
    Jsonld,
}

impl Export {
    pub(super) fn run(&self, cli: &Cli) -> Result<ExitCode, CliError> {
        let format = match self.format {
            Format::Nquads => GraphFormat::NQuads,
            Format::Trig => GraphFormat::TriG,
            Format::Jsonld => GraphFormat::JsonLd,
        };
        let kb = cli.load()?;
        if let Some(file) = &self.out {
            let mut bytes = Vec::new();
            kb.export(format, &mut bytes)?;
            write_atomically(file, &bytes)?;
        } else {
            let mut out = io::BufWriter::new(io::stdout().lock());
            kb.export(format, &mut out)?;
            out.flush()?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
