//! `check`: nothing is wrong with the built-in base, and every shape and quality query can find something.

use super::support::{BASE, Program, TODAY, text_of, texts_in, trig, turtle};
use scrutineer::kb::{Check, Finding, Kb, Severity};
use std::collections::BTreeSet;

fn day() -> chrono::NaiveDate {
    TODAY.parse().expect("a day")
}

/// The day for which the small bases under tests/checks are written.
fn fixture_day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day")
}

fn shape_findings(turtle_text: &str) -> Vec<Finding> {
    Kb::from_quads(turtle(turtle_text))
        .expect("a small base")
        .check(day())
        .expect("a check that runs")
        .into_iter()
        .filter(|finding| finding.check.contains("https://w3id.org/scrutineer/shape/"))
        .collect()
}

#[test]
fn the_built_in_base_has_no_violation() {
    let errors: Vec<String> = BASE
        .check(day())
        .expect("a check that runs")
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn the_command_prints_the_warnings_and_ends_well() {
    Program::new()
        .run(&["check", "--as-of", TODAY])
        .succeeds()
        .prints(&["warning: two-dates-for-same-vote: ", " 0 errors, "]);
}

#[test]
fn a_base_with_one_valid_thing_of_each_class_fits_every_shape() {
    let findings = shape_findings(&text_of("tests/shapes/valid.ttl"));
    assert_eq!(findings, Vec::new());
}

#[test]
fn every_shape_fires_on_its_example() {
    let examples = texts_in("tests/shapes", "ttl");
    let names: BTreeSet<&str> = examples.iter().map(|(name, _)| name.as_str()).collect();
    for (shape, _) in texts_in("ontology/shapes", "ttl") {
        assert!(names.contains(shape.as_str()), "tests/shapes/{shape}.ttl is missing");
    }
    for (name, text) in examples.iter().filter(|(name, _)| name != "valid") {
        let findings = shape_findings(text);
        let iri = format!("https://w3id.org/scrutineer/shape/{name}");
        assert!(
            findings.iter().any(|finding| finding.check.contains(&iri)),
            "the shape {name} does not fire: {findings:?}"
        );
        for finding in findings {
            assert!(
                finding.check.contains(&iri),
                "tests/shapes/{name}.ttl has a second fault: {finding}"
            );
            assert!(!finding.detail.is_empty(), "{finding}");
        }
    }
}

#[test]
fn every_class_of_the_ontology_has_a_shape() {
    let classes = BASE
        .select(
            "PREFIX owl: <http://www.w3.org/2002/07/owl#>
             SELECT ?class WHERE { GRAPH <https://w3id.org/scrutineer/graph/ontology> { ?class a owl:Class } }",
            &[],
        )
        .expect("a query that runs");
    let shapes: BTreeSet<String> = texts_in("ontology/shapes", "ttl")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut count = 0;
    for row in classes.rows {
        let class = row[0].as_ref().expect("a class").to_string();
        let Some(name) = class.strip_prefix("<https://w3id.org/scrutineer/ontology#") else {
            continue;
        };
        count += 1;
        let name = name.trim_end_matches('>');
        assert!(shapes.contains(name), "no ontology/shapes/{name}.ttl");
    }
    assert!(count > 20, "only {count} classes");
}

#[test]
fn no_quality_query_fires_on_a_clean_base() {
    let kb = Kb::from_quads(trig(&text_of("tests/checks/clean.trig"))).expect("a small base");
    for check in Check::all().expect("well-formed checks") {
        let findings = check.run(&kb, fixture_day()).expect("a check that runs");
        assert_eq!(findings, Vec::new(), "{}", check.name);
    }
}

#[test]
fn every_quality_query_fires_on_its_example() {
    let checks = Check::all().expect("well-formed checks");
    assert!(checks.len() >= 15, "only {} quality queries", checks.len());
    for check in checks {
        let file = format!("tests/checks/{}.trig", check.name);
        let kb = Kb::from_quads(trig(&text_of(&file))).expect("a small base");
        let findings = check.run(&kb, fixture_day()).expect("a check that runs");
        assert!(!findings.is_empty(), "{} does not fire on {file}", check.name);
        assert!(
            findings.iter().all(|finding| !finding.detail.is_empty()),
            "{findings:?}"
        );
        for heading in [&check.problem, &check.why, &check.mend] {
            assert!(heading.len() > 10, "{}: a heading is empty", check.name);
        }
    }
}

#[test]
fn a_base_with_an_error_ends_with_status_one() {
    // fact-checkers that are said to be elections too: readable, so they load, but invalid
    let program = Program::with_source();
    std::fs::create_dir(program.path("kb")).expect("a folder");
    std::fs::rename(program.path("example"), program.path("kb/example")).expect("moved");
    let program = program.with(
        "kb/example/map.rq",
        "a scr:FactChecker",
        "a scr:FactChecker, scr:Election",
    );
    let outcome = program.run(&["--kb", "kb", "check", "--as-of", TODAY, "--errors-only"]);
    assert_eq!(outcome.status, Some(1), "{}{}", outcome.stdout, outcome.stderr);
    assert!(outcome.stdout.contains("error: "), "{}", outcome.stdout);
}
