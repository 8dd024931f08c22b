//! `import` and `--kb`: a folder of one's own over the built-in base, whole or not at all.

use super::support::{Program, TODAY};
use std::fs;
use std::process::{Command as Process, Stdio};
use std::time::Duration;

const COUNT: &str = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <https://w3id.org/scrutineer/graph/example> { ?s a <https://w3id.org/scrutineer/ontology#FactChecker> } }";

fn count(program: &Program) -> String {
    let outcome = program
        .run(&["--kb", "kb", "query", COUNT, "--format", "csv"])
        .succeeds();
    outcome.stdout.lines().nth(1).unwrap_or_default().trim().to_owned()
}

#[test]
fn an_imported_source_is_in_queries_and_briefs_with_its_reference() {
    let program = Program::with_source();
    program
        .run(&["--kb", "kb", "query", COUNT])
        .fails_with(2)
        .says(&["kb is no folder", "SCRUTINEER_KB"]);
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    assert_eq!(count(&program), "2");
    program
        .run(&["--kb", "kb", "brief", "TUV", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let brief = program.text("briefs/TUV.json");
    assert!(brief.contains("Example Check Tuvalu"));
    assert!(brief.contains("Example Observatory") && brief.contains("https://example.org/checkers/two"));
    // the environment variable does the same
    let mut command = program.command(&["query", COUNT, "--format", "csv"]);
    command.env("SCRUTINEER_KB", program.path("kb"));
    assert!(super::support::Outcome::of(command).succeeds().stdout.contains('2'));
}

#[test]
fn the_kept_files_are_those_that_were_given() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    assert_eq!(program.tree("kb/example"), program.tree("example"));
}

#[test]
fn one_csv_file_with_manifest_and_mapping_is_imported_alike() {
    let program = Program::with_source();
    program
        .run(&[
            "--kb",
            "kb",
            "import",
            "example/checkers.csv",
            "--source",
            "example/source.toml",
            "--map",
            "example/map.rq",
        ])
        .succeeds()
        .prints(&["checkers.csv: 2 rows, 2 entities"]);
    assert_eq!(count(&program), "2");
    // the sum is filled in, also where the manifest has no line for it
    let manifest = program.text("example/source.toml");
    let without: Vec<&str> = manifest.lines().filter(|line| !line.starts_with("sha256")).collect();
    let program = program.file("bare.toml", without.join("\n") + "\n");
    program
        .run(&[
            "--kb",
            "other",
            "import",
            "example/checkers.csv",
            "--source",
            "bare.toml",
            "--map",
            "example/map.rq",
        ])
        .succeeds();
    assert!(program.text("other/example/source.toml").contains("sha256 = \""));
}

#[test]
fn a_second_import_replaces_the_first() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    let program = program
        .file(
            "example/checkers.csv",
            "key,country,name,as_of,members,page\nthree,KEN,Third,,,https://example.org/three\n",
        )
        .sealed();
    program
        .run(&["--kb", "kb", "import", "example"])
        .succeeds()
        .prints(&["replaced example"]);
    assert_eq!(count(&program), "1");
}

#[test]
fn a_refused_import_leaves_what_was_there() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    let before = program.tree("kb");
    let program = program.with("example/checkers.csv", "two,TUV", "two,QQQ").sealed();
    program.run(&["--kb", "kb", "import", "example"]).fails_with(1);
    assert_eq!(program.tree("kb"), before);
    assert_eq!(count(&program), "2");
}

#[test]
fn a_source_with_the_key_of_a_built_in_one_takes_its_place() {
    let program = Program::new();
    let from = super::support::repository("data/freedom-online-coalition");
    fs::create_dir_all(program.path("kb/freedom-online-coalition")).expect("a folder");
    for entry in fs::read_dir(from).expect("a source") {
        let entry = entry.expect("a file");
        fs::copy(
            entry.path(),
            program.path("kb/freedom-online-coalition").join(entry.file_name()),
        )
        .expect("copied");
    }
    let query = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }";
    let alone = program.run(&["query", query, "--format", "csv"]).succeeds().stdout;
    let over = program
        .run(&["--kb", "kb", "query", query, "--format", "csv"])
        .succeeds()
        .stdout;
    assert_eq!(alone, over);
}

#[test]
fn what_an_interrupted_import_left_is_mended() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    // as if the power had gone between moving the old folder aside and putting the new one in its place
    fs::rename(program.path("kb/example"), program.path("kb/.previous-example")).expect("moved");
    fs::create_dir_all(program.path("kb/.staging-x/example")).expect("a folder");
    fs::write(program.path("kb/.staging-x/example/checkers.csv"), "half a ta").expect("a file");
    assert_eq!(count(&program), "2");
    let names: Vec<String> = program.tree("kb").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["example/checkers.csv", "example/map.rq", "example/source.toml"]);
}

#[test]
fn an_import_killed_at_any_moment_leaves_the_old_state_or_the_new_one() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    let old = program.tree("kb/example");
    let program = program
        .file(
            "example/checkers.csv",
            "key,country,name,as_of,members,page\nthree,KEN,Third,,,https://example.org/three\n",
        )
        .sealed();
    let new = program.tree("example");
    for milliseconds in [0, 5, 20, 80, 200, 400, 700, 1_000, 1_400, 2_000, 3_000] {
        let mut child = Process::new(assert_cmd::cargo::cargo_bin!("scrutineer"))
            .args(["--kb", "kb", "import", "example"])
            .current_dir(program.path("."))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(Duration::from_millis(milliseconds));
        let _ = child.kill();
        let _ = child.wait();
        let counted = count(&program);
        let tree = program.tree("kb/example");
        assert!(
            (counted == "2" && tree == old) || (counted == "1" && tree == new),
            "after {milliseconds} ms: {counted} entities"
        );
        if tree == new {
            break;
        }
    }
}

#[test]
fn imports_at_the_same_time_do_not_disturb_each_other() {
    let program = Program::with_source();
    let second = program
        .text("example/source.toml")
        .replace("id = \"example\"", "id = \"second\"");
    let table = program.text("example/checkers.csv");
    let mapping = program.text("example/map.rq").replace("example-", "second-");
    let program = program
        .file("second/source.toml", second)
        .file("second/checkers.csv", table)
        .file("second/map.rq", mapping);
    std::thread::scope(|scope| {
        for folder in ["example", "second"] {
            let program = &program;
            scope.spawn(move || program.run(&["--kb", "kb", "import", folder]).succeeds());
        }
    });
    let query = "SELECT (COUNT(?s) AS ?n) WHERE { VALUES ?g { <https://w3id.org/scrutineer/graph/example> <https://w3id.org/scrutineer/graph/second> } GRAPH ?g { ?s a <https://w3id.org/scrutineer/ontology#FactChecker> } }";
    let outcome = program
        .run(&["--kb", "kb", "query", query, "--format", "csv"])
        .succeeds();
    assert_eq!(outcome.stdout.lines().nth(1).map(str::trim), Some("4"));
}

#[test]
fn a_folder_with_a_broken_source_is_named_and_not_loaded() {
    let program = Program::with_source();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    let program = program.with("kb/example/checkers.csv", "Kenya", "Kenia");
    program
        .run(&["--kb", "kb", "brief", "KEN", "--format", "html", "--as-of", TODAY])
        .fails_with(1)
        .says(&["kb/example/checkers.csv: its SHA-256 is"]);
    assert!(!program.path("briefs").exists());
}
