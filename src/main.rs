//! The `scrutineer` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    scrutineer::cli::run()
}
