//! Bad input: a clear message with the place of the fault, and nothing written.

use super::support::{Outcome, Program, TODAY, available};
use std::fs;
use std::process::Command as Process;

/// Imports the example and expects a refusal that leaves no trace.
fn refused(program: &Program, pieces: &[&str]) {
    program
        .run(&["--kb", "kb", "import", "example"])
        .fails_with(1)
        .says(pieces);
    assert_eq!(program.tree("kb"), Vec::new(), "a refused import left files");
}

#[test]
fn the_example_itself_is_accepted() {
    Program::with_source()
        .run(&["--kb", "kb", "import", "example"])
        .succeeds()
        .prints(&["checkers.csv: 2 rows, 2 entities", "added example"]);
}

#[test]
fn an_unknown_country_as_argument() {
    let program = Program::new();
    program
        .run(&["brief", "Atlantis"])
        .fails_with(2)
        .says(&["unknown country \"Atlantis\""]);
    program
        .run(&["brief", "Kenia"])
        .fails_with(2)
        .says(&["unknown country \"Kenia\"", "did you mean", "Kenya (KEN)"]);
    assert_eq!(program.tree("."), Vec::new());
}

#[test]
fn an_unknown_country_in_a_table() {
    let program = Program::with_source()
        .with("example/checkers.csv", "two,TUV", "two,TUX")
        .sealed();
    refused(
        &program,
        &["checkers.csv: line 3, column `country`: \"TUX\": unknown country code; did you mean"],
    );
}

#[test]
fn an_impossible_date() {
    let program = Program::with_source()
        .with("example/checkers.csv", "2026-11-01", "2026-02-30")
        .sealed();
    refused(
        &program,
        &["checkers.csv: line 2, column `as_of`: \"2026-02-30\": no such day in the calendar"],
    );
    Program::new()
        .run(&["brief", "KEN", "--as-of", "2026-02-30"])
        .fails_with(2)
        .says(&["2026-02-30", "is no day that exists; write YYYY-MM-DD"]);
}

#[test]
fn a_duplicate_key() {
    let program = Program::with_source()
        .with("example/checkers.csv", "two,TUV", "one,TUV")
        .sealed();
    refused(
        &program,
        &["checkers.csv: line 3, column `key`: \"one\": duplicate key; it already stands in line 2"],
    );
}

#[test]
fn a_missing_column() {
    let program = Program::with_source()
        .with("example/checkers.csv", "as_of,", "")
        .sealed();
    refused(&program, &["checkers.csv: line 1: missing column `as_of`"]);
}

#[test]
fn an_undeclared_column() {
    let program = Program::with_source()
        .with("example/checkers.csv", "as_of,", "asof,")
        .sealed();
    refused(&program, &["checkers.csv: line 1: unexpected column `asof`"]);
}

#[test]
fn a_row_with_too_few_cells() {
    let program = Program::with_source()
        .with("example/checkers.csv", ",,,https://example.org/checkers/two", "")
        .sealed();
    refused(&program, &["checkers.csv: line 3: 3 cells, but the header has 6"]);
}

#[test]
fn a_wrong_number() {
    let program = Program::with_source()
        .with("example/checkers.csv", ",4,", ",four,")
        .sealed();
    refused(
        &program,
        &["checkers.csv: line 2, column `members`: \"four\": expected a whole number such as 12"],
    );
}

#[test]
fn every_fault_of_a_table_is_named() {
    let program = Program::with_source()
        .with("example/checkers.csv", ",4,", ",four,")
        .with("example/checkers.csv", "two,TUV", "two,tuvalu")
        .sealed();
    refused(
        &program,
        &["line 2, column `members`", "line 3, column `country`", "refused whole"],
    );
}

#[test]
fn invalid_utf8() {
    let program = Program::with_source();
    let mut bytes = fs::read(program.path("example/checkers.csv")).expect("the table");
    let place = bytes.windows(6).position(|window| window == b"Tuvalu").expect("Tuvalu");
    bytes[place] = 0xff;
    let program = program.file("example/checkers.csv", bytes).sealed();
    refused(
        &program,
        &["checkers.csv: line 3: not valid UTF-8; save the file as UTF-8"],
    );
}

#[test]
fn a_line_of_200_megabytes() {
    let program = Program::with_source().file("example/checkers.csv", vec![b'a'; 200 << 20]);
    refused(
        &program,
        &["checkers.csv: the file is longer than", "bytes; split the table"],
    );
    // a file within the limit may have no such line either
    let program = Program::with_source()
        .file("example/checkers.csv", vec![b'a'; 2 << 20])
        .sealed();
    refused(
        &program,
        &["checkers.csv: line 1 is longer than", "bytes; split the table"],
    );
}

#[test]
fn an_iri_with_spaces() {
    let program = Program::with_source()
        .with("example/checkers.csv", "checkers/one", "checkers/number one")
        .sealed();
    refused(
        &program,
        &[
            "checkers.csv: line 2, column `page`",
            "expected an absolute http(s) address without spaces",
        ],
    );
}

#[test]
fn a_mapping_with_a_syntax_error() {
    let program = Program::with_source().with("example/map.rq", "CONSTRUCT {", "CONSTRUCT (");
    refused(&program, &["map.rq: ", "error at 4:4: expected WHERE"]);
}

#[test]
fn a_mapping_that_is_no_construct_or_looks_elsewhere() {
    let program = Program::with_source().file("example/map.rq", "SELECT ?key WHERE { BIND(1 AS ?x) }");
    refused(&program, &["map.rq: a mapping must be a CONSTRUCT query"]);
    let program = Program::with_source().with("example/map.rq", "WHERE {", "WHERE { ?s ?p ?o .");
    refused(&program, &["map.rq: WHERE may hold only BIND and FILTER"]);
    let deep = format!(
        "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {}{} }}",
        "{#}\n".repeat(2_000),
        "}".repeat(2_000)
    );
    let program = Program::with_source().file("example/map.rq", deep);
    refused(&program, &["map.rq: more than", "brackets; simplify the mapping"]);
    let chain = |length| {
        format!(
            "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ BIND(1{} AS ?o) }}",
            "+1".repeat(length)
        )
    };
    let program = Program::with_source().file("example/map.rq", chain(20_000));
    refused(&program, &["map.rq: longer than"]);
    // within the limit: no stack is exhausted
    let program = Program::with_source().file("example/map.rq", chain(7_000));
    refused(&program, &["2 rows gave 0 entities"]);
}

#[test]
fn a_mapping_that_loses_rows() {
    let program = Program::with_source().with("example/map.rq", "example-\", ?key", "example-\", \"same\"");
    refused(&program, &["checkers.csv: 2 rows gave 1 entities of scr:FactChecker"]);
}

#[test]
fn a_source_without_licence() {
    let program = Program::with_source().with("example/source.toml", "licence = \"CC0-1.0\"\n", "");
    refused(&program, &["source.toml: no licence; give `licence`", "licence_note"]);
}

#[test]
fn a_manifest_with_a_fault() {
    let program = Program::with_source().with("example/source.toml", "title = ", "titel = ");
    refused(&program, &["source.toml: ", "titel"]);
    let program = Program::with_source().with("example/source.toml", "title = \"", "title = ");
    refused(&program, &["source.toml: ", "line 2"]);
    let program = Program::with_source().with(
        "example/source.toml",
        "retrieved = \"2026-11-20\"",
        "retrieved = \"2026-11-31\"",
    );
    refused(&program, &["source.toml: field `retrieved`: \"2026-11-31\""]);
    let program = Program::with_source().with(
        "example/source.toml",
        "file = \"checkers.csv\"",
        "file = \"../checkers.csv\"",
    );
    refused(
        &program,
        &["source.toml: field `table \"../checkers.csv\", file`", "plain name"],
    );
}

#[test]
fn a_table_that_was_changed_after_it_was_described() {
    let program = Program::with_source().with("example/checkers.csv", "Example Check Kenya", "Another name");
    refused(&program, &["checkers.csv: its SHA-256 is", "but source.toml says"]);
}

#[test]
fn a_fact_that_breaks_a_shape() {
    let program = Program::with_source().with("example/map.rq", "scr:name ?name ;", "");
    refused(
        &program,
        &[
            "not imported, nothing was changed: 2 violations",
            "FactChecker",
            "scr:name",
        ],
    );
}

#[test]
fn two_names_that_match() {
    let program = Program::new();
    for (argument, one, other) in [("Korea", "(KOR)", "(PRK)"), ("Virgin Islands", "(VGB)", "(VIR)")] {
        program
            .run(&["brief", argument, "--as-of", TODAY])
            .fails_with(2)
            .says(&["matches several countries", one, other, "give the code of one"]);
    }
    assert_eq!(program.tree("."), Vec::new());
    // a whole name is taken before words of a longer one, and the others are named
    program
        .run(&["brief", "guinea", "--format", "json", "--as-of", TODAY])
        .succeeds()
        .says(&["is read as Guinea (GIN)", "(GNB)", "(PNG)"]);
}

#[test]
fn import_without_a_folder_or_with_half_the_files() {
    let program = Program::with_source();
    program
        .run(&["import", "example"])
        .fails_with(2)
        .says(&["--kb DIR", "SCRUTINEER_KB"]);
    program
        .run(&["--kb", "kb", "import", "example/checkers.csv"])
        .fails_with(2)
        .says(&["is a file; give its --source FILE and --map FILE too"]);
    program
        .run(&["--kb", "kb", "import", "nowhere"])
        .fails_with(1)
        .says(&["nowhere: cannot be read"]);
    assert_eq!(program.tree("kb"), Vec::new());
}

#[test]
fn a_target_that_is_a_file() {
    let program = Program::new().file("briefs", "mine");
    program
        .run(&["brief", "TUV", "--format", "html", "--as-of", TODAY])
        .fails_with(1)
        .says(&["briefs", "cannot be written", "nothing was changed"]);
    assert_eq!(program.text("briefs"), "mine");
}

/// Runs the program in a mount namespace with a small or read-only file system at `mnt`; `None` where the system does
/// not allow that.
fn in_namespace(program: &Program, mount: &str, arguments: &str, test: &str) -> Option<Outcome> {
    if !cfg!(target_os = "linux") || !available("unshare", test) {
        return None;
    }
    fs::create_dir_all(program.path("mnt")).expect("a folder");
    let allowed = Process::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &format!("{mount} && true")])
        .current_dir(program.path("."))
        .output()
        .is_ok_and(|output| output.status.success());
    if !allowed {
        eprintln!("SKIPPED {test}: this system does not let a test mount a file system");
        return None;
    }
    let binary = assert_cmd::cargo::cargo_bin!("scrutineer");
    let script = format!("{mount} && \"$0\" {arguments}; code=$?; ls -A mnt; exit $code");
    let mut command = assert_cmd::Command::new("unshare");
    command
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(binary)
        .env_remove("SCRUTINEER_KB")
        .current_dir(program.path("."));
    Some(Outcome::of(command))
}

#[test]
fn a_full_disk() {
    let test = "a_full_disk";
    let small = "mount -t tmpfs -o size=16k tmpfs mnt";
    let program = Program::with_source();
    for arguments in [
        format!("brief KEN --format html --out mnt --as-of {TODAY}"),
        "export --out mnt/base.nq".to_owned(),
    ] {
        if let Some(outcome) = in_namespace(&program, small, &arguments, test) {
            // standard output is the listing of the folder: no half-written file is left in it
            outcome
                .fails_with(1)
                .says(&["cannot be written", "No space left", "nothing was changed"]);
        }
    }
    let program = Program::with_source();
    let rows = (0..2_000).fold(String::from("key,country,name,as_of,members,page\n"), |text, row| {
        text + &format!("k{row},KEN,Example {row},,,https://example.org/{row}\n")
    });
    let program = program.file("example/checkers.csv", rows).sealed();
    if let Some(outcome) = in_namespace(&program, small, "--kb mnt import example", test) {
        assert_eq!(outcome.status, Some(1), "{}", outcome.stderr);
        assert!(outcome.stderr.contains("No space left"), "{}", outcome.stderr);
        assert_eq!(outcome.stdout, ".lock\n", "a refused import left files");
    }
}

#[test]
fn a_read_only_target() {
    let test = "a_read_only_target";
    let locked = "mount -t tmpfs -o ro tmpfs mnt";
    let program = Program::with_source();
    for arguments in [
        format!("brief KEN --format html --out mnt --as-of {TODAY}"),
        "export --out mnt/base.nq".to_owned(),
        "--kb mnt import example".to_owned(),
    ] {
        if let Some(outcome) = in_namespace(&program, locked, &arguments, test) {
            outcome
                .fails_with(1)
                .says(&["mnt", "cannot be written", "Read-only file system"]);
        }
    }
}

#[test]
fn a_source_named_like_a_graph_of_the_program() {
    let program = Program::with_source();
    std::fs::rename(program.path("example"), program.path("answers")).expect("moved");
    program
        .with("answers/source.toml", "id = \"example\"", "id = \"answers\"")
        .run(&["--kb", "kb", "import", "answers"])
        .fails_with(1)
        .says(&["field `id`: this name is kept"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_as_target_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let program = Program::new();
    let made = Process::new("mkfifo").arg(program.path("pipe")).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo");
    let path = program.path("pipe");
    let reader = std::thread::spawn(move || fs::read_to_string(path));
    program
        .run(&[
            "matrix",
            "KEN",
            "--question",
            "P01",
            "--as-of",
            TODAY,
            "--format",
            "csv",
            "-o",
            "pipe",
        ])
        .succeeds();
    let read = reader.join().expect("a reader").expect("text");
    assert!(read.starts_with("country,P01\nKEN,"), "{read}");
    assert!(
        fs::metadata(program.path("pipe"))
            .expect("still there")
            .file_type()
            .is_fifo()
    );
}

#[test]
fn wrong_options() {
    let program = Program::new();
    program.run(&["brief"]).fails_with(2).says(&["required arguments"]);
    program
        .run(&["brief", "KEN", "--format", "docx"])
        .fails_with(2)
        .says(&["docx", "html"]);
    program
        .run(&["calendar", "--within", "soon"])
        .fails_with(2)
        .says(&["is no span"]);
    program
        .run(&["brief", "KEN", "--all"])
        .fails_with(2)
        .says(&["cannot be used with"]);
}
