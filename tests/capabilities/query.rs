//! `query`: SPARQL 1.1 over the base, in every result format, within limits.

use super::support::{Outcome, Program};

const KENYA: &str = "PREFIX scr: <https://w3id.org/scrutineer/ontology#> \
    SELECT ?code ?m49 WHERE { GRAPH ?g { <https://w3id.org/scrutineer/id/country/KEN> scr:iso2 ?code ; scr:m49 ?m49 } }";
const ASK: &str = "ASK { GRAPH ?g { ?s ?p ?o } }";
const CONSTRUCT: &str = "PREFIX scr: <https://w3id.org/scrutineer/ontology#> \
    CONSTRUCT { ?c scr:iso2 ?code } WHERE { GRAPH ?g { ?c scr:iso2 ?code } FILTER(?code = 'KE') }";

fn run(query: &str, format: &str) -> Outcome {
    Program::new().run(&["query", query, "--format", format])
}

#[test]
fn a_select_comes_in_every_format() {
    let table = run(KENYA, "table").succeeds().stdout;
    assert!(
        table.contains("KE") && table.contains("404") && table.ends_with("1 row\n"),
        "{table}"
    );
    assert_eq!(
        run(KENYA, "csv").succeeds().stdout.replace("\r\n", "\n"),
        "code,m49\nKE,404\n"
    );
    assert_eq!(run(KENYA, "tsv").succeeds().stdout, "?code\t?m49\n\"KE\"\t\"404\"\n");
    let json = run(KENYA, "json").succeeds().json();
    assert_eq!(json["head"]["vars"], serde_json::json!(["code", "m49"]));
    assert_eq!(json["results"]["bindings"][0]["code"]["value"], "KE");
    let xml = run(KENYA, "xml").succeeds().stdout;
    assert!(
        xml.contains("http://www.w3.org/2005/sparql-results#") && xml.contains("<literal>KE</literal>"),
        "{xml}"
    );
}

#[test]
fn ask_and_construct_have_formats_of_their_own() {
    assert_eq!(run(ASK, "table").succeeds().stdout, "true\n");
    assert_eq!(run(ASK, "json").succeeds().json()["boolean"], true);
    assert!(run(ASK, "xml").succeeds().stdout.contains("<boolean>true</boolean>"));
    let turtle = run(CONSTRUCT, "turtle").succeeds().stdout;
    assert!(turtle.contains("scr:iso2 \"KE\""), "{turtle}");
    assert!(
        run(CONSTRUCT, "json")
            .succeeds()
            .json()
            .to_string()
            .contains("country/KEN")
    );
    run(CONSTRUCT, "csv")
        .fails_with(2)
        .says(&["--format csv does not fit the answer of a CONSTRUCT"]);
    run(KENYA, "turtle")
        .fails_with(2)
        .says(&["does not fit the answer of a SELECT"]);
}

#[test]
fn a_query_comes_from_a_file_or_from_standard_input() {
    let program = Program::new().file("q.rq", KENYA);
    program
        .run(&["query", "-f", "q.rq", "--format", "csv"])
        .succeeds()
        .prints(&["KE,404"]);
    let mut command = program.command(&["query", "--file", "-", "--format", "csv"]);
    command.write_stdin(KENYA);
    Outcome::of(command).succeeds().prints(&["KE,404"]);
    program
        .run(&["query", "-f", "none.rq"])
        .fails_with(1)
        .says(&["none.rq: cannot be read"]);
}

#[test]
fn a_fault_in_a_query_is_placed() {
    run("SELECT ?s WHERE { ?s ?p }", "table")
        .fails_with(1)
        .says(&["error at 1:"]);
    run("", "table").fails_with(1);
}

#[test]
fn nesting_that_would_exhaust_the_parser_is_refused() {
    for (open, close) in [("{", "}"), ("(", ")")] {
        let query = format!("SELECT * WHERE {{ {}{} }}", open.repeat(15_000), close.repeat(15_000));
        run(&query, "table")
            .fails_with(1)
            .says(&["brackets and negations; at most"]);
    }
    // hidden behind comments, and within the limit: refused by the grammar, not by the stack
    let query = format!("SELECT * WHERE {{ {}{} }}", "{#}\n".repeat(9_000), "}".repeat(9_000));
    let program = Program::new().file("deep.rq", query);
    let outcome = program.run(&["query", "-f", "deep.rq"]);
    assert!(outcome.status.is_some(), "ended by a signal: {}", outcome.stderr);
    let long = format!("SELECT * WHERE {{ ?s ?p ?o FILTER(1{}) }}", "+1".repeat(200_000));
    let program = Program::new().file("long.rq", long);
    program
        .run(&["query", "-f", "long.rq"])
        .fails_with(1)
        .says(&["longer than"]);
    // just within the limits
    let long = format!("SELECT * WHERE {{ BIND(1{} AS ?n) }}", "+1".repeat(10_000));
    let program = Program::new().file("long.rq", long);
    program
        .run(&["query", "-f", "long.rq", "--format", "csv"])
        .succeeds()
        .prints(&["10001"]);
}

#[test]
fn nothing_leaves_the_machine() {
    run(
        "SELECT * WHERE { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "table",
    )
    .fails_with(1)
    .says(&["SERVICE <http://127.0.0.1:9/sparql> is not available"]);
    run("LOAD <http://127.0.0.1:9/x>", "table").fails_with(1);
    run("INSERT DATA { <a:a> <a:b> <a:c> }", "table").fails_with(1);
}

#[test]
fn a_query_that_takes_too_long_is_stopped() {
    let endless = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?a { ?s ?p ?o } GRAPH ?b { ?t ?q ?r } GRAPH ?c { ?u ?v ?w } }";
    Program::new()
        .run(&["query", endless, "--timeout", "1"])
        .fails_with(1)
        .says(&["stopped after 1 seconds"]);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let program = Program::new();
    let binary = assert_cmd::cargo::cargo_bin!("scrutineer");
    for command in [
        "export",
        "ask P07 --format csv",
        "find P07!=unknown --format csv",
        "matrix --format json",
    ] {
        let script = format!("\"$0\" {command} | head -n 1 >/dev/null; echo done");
        let output = std::process::Command::new("sh")
            .args(["-c", &script])
            .arg(binary)
            .current_dir(program.path("."))
            .output()
            .expect("a shell");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "done\n", "{command}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{command}");
    }
}

#[test]
fn the_plan_of_a_select_can_be_seen() {
    let plan = Program::new().run(&["query", KENYA, "--explain"]).succeeds().json();
    assert!(plan.to_string().contains("number of results"), "{plan}");
    Program::new()
        .run(&["query", ASK, "--explain"])
        .fails_with(1)
        .says(&["expected a SELECT query"]);
}

#[test]
fn without_a_dataset_all_graphs_are_asked_and_with_one_it_alone() {
    let program = Program::new();
    let count = |text: &str| -> usize {
        let outcome = program.run(&["query", text, "--format", "csv"]).succeeds();
        outcome
            .stdout
            .lines()
            .nth(1)
            .and_then(|line| line.trim().parse().ok())
            .expect("a count")
    };
    let all = count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    let one = "https://w3id.org/scrutineer/graph/access-now-stop";
    let alone = count(&format!("SELECT (COUNT(*) AS ?n) FROM <{one}> {{ ?s ?p ?o }}"));
    assert_eq!(
        alone,
        count(&format!("SELECT (COUNT(*) AS ?n) {{ GRAPH <{one}> {{ ?s ?p ?o }} }}"))
    );
    assert!(0 < alone && alone < all, "{alone} of {all}");
}
