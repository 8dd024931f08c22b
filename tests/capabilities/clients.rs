//! Clients of other makes use the service: Comunica, `SPARQLWrapper`, and schemathesis, which reads the description of the API and sends
//! what may break it.
//!
//! `tests/clients/` holds the scripts and the versions of what they need. `SCRUTINEER_CLIENTS` names a Python environment with
//! `tests/clients/requirements.txt`; without it `target/clients` is used, where `.ci/run` makes one.

use super::served::shared;
use super::support::{available, repository};
use std::path::PathBuf;
use std::process::Command;

/// A program of the Python environment; says so where there is none.
fn python(program: &str, test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("SCRUTINEER_CLIENTS").map_or_else(|| repository("target/clients"), PathBuf::from);
    let file = folder.join("bin").join(program);
    if !file.exists() {
        eprintln!("SKIPPED {test}: {program} is not installed in {}", folder.display());
        return None;
    }
    Some(file)
}

/// Runs a client that must get to its end; what it printed.
fn finished(command: &mut Command) -> String {
    let output = command.output().expect("the client starts");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{told}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    told
}

#[test]
fn comunica_asks_the_endpoint_and_reads_linked_data() {
    let test = "comunica_asks_the_endpoint_and_reads_linked_data";
    let package = repository("tests/clients/node_modules/@comunica/query-sparql");
    if !available("node", test) {
        return;
    }
    if !package.is_dir() {
        eprintln!("SKIPPED {test}: Comunica is not installed; `npm ci --ignore-scripts` in tests/clients does it");
        return;
    }
    let service = shared();
    finished(
        Command::new("node")
            .arg(repository("tests/clients/comunica.mjs"))
            .arg(service.url("")),
    );
}

#[test]
fn sparqlwrapper_asks_in_each_format_that_it_reads() {
    let test = "sparqlwrapper_asks_in_each_format_that_it_reads";
    let Some(interpreter) = python("python", test) else {
        return;
    };
    // the environment may be there for another client alone
    let known = Command::new(&interpreter).args(["-c", "import SPARQLWrapper"]).output();
    if !known.is_ok_and(|known| known.status.success()) {
        eprintln!("SKIPPED {test}: SPARQLWrapper is not installed");
        return;
    }
    let service = shared();
    finished(
        Command::new(interpreter)
            .arg(repository("tests/clients/sparqlwrapper_client.py"))
            .arg(service.url("")),
    );
}

#[test]
fn no_request_that_schemathesis_makes_up_breaks_the_api_or_its_description() {
    let test = "no_request_that_schemathesis_makes_up_breaks_the_api_or_its_description";
    let Some(schemathesis) = python("schemathesis", test) else {
        return;
    };
    let service = shared();
    let folder = tempfile::tempdir().expect("a temporary folder");
    // that each value that fits the schema be accepted is not asked for: no schema tells which marks of pages, names of regions and
    // expressions there are
    let told = finished(
        Command::new(schemathesis)
            .current_dir(folder.path())
            .args(["run", &service.url("/api/v1/openapi.json"), "--checks", "all"])
            .args(["--exclude-checks", "positive_data_acceptance"])
            .args(["--max-examples", "30", "--seed", "20181214", "--no-color"]),
    );
    assert!(told.contains("Tested: 21"), "{told}");
}
