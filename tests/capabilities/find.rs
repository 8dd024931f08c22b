//! `find`: expressions over answers, regions and dates, with errors that point at the character.

use super::support::{BASE, Program, TODAY};
use proptest::prelude::*;
use scrutineer::policy::{CountryFacts, Expression, ParseError, QuestionSet};
use std::sync::LazyLock;

static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("the questions"));
static COUNTRIES: LazyLock<CountryFacts> =
    LazyLock::new(|| CountryFacts::read(&BASE, TODAY.parse().expect("a day")).expect("country facts"));

fn parse(text: &str) -> Result<Expression, ParseError> {
    Expression::parse(text, &QUESTIONS, &COUNTRIES)
}

/// Place (from 1) and message of the fault in an expression.
fn fault(text: &str) -> (usize, String) {
    let error = parse(text).expect_err("a fault");
    (error.at + 1, error.message)
}

fn found(expression: &str) -> Vec<String> {
    let json = Program::new()
        .run(&["find", expression, "--as-of", TODAY, "--format", "json"])
        .succeeds()
        .json();
    json.as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| Some(one["country"].as_str()?.to_owned()))
        .collect()
}

#[test]
fn the_example_of_the_manual_is_understood() {
    let expression =
        parse("P15=alert and (P03=no or P04=no) and region:Africa and election<180d and confidence>=medium")
            .expect("an expression");
    assert_eq!(expression.questions(), ["P03", "P04", "P15"]);
}

#[test]
fn answers_regions_and_dates_are_combined() {
    let africa = found("region:Africa and P01!=unknown");
    assert!(
        africa.contains(&"UGA".to_owned()) && !africa.contains(&"IND".to_owned()),
        "{africa:?}"
    );
    let all = found("P01!=unknown");
    let rest = found("P01!=unknown and not region:Africa");
    assert_eq!(all.len(), africa.len() + rest.len());
    assert_eq!(found("country:Kenya"), ["KEN"]);
    assert_eq!(found("country:KEN and country:UGA"), Vec::<String>::new());
    let soon = found("election<60d");
    assert!(
        soon.contains(&"GMB".to_owned()) && !soon.contains(&"KEN".to_owned()),
        "{soon:?}"
    );
    assert_eq!(
        found("region:\"Sub-Saharan Africa\" and region:002 and country:KEN"),
        ["KEN"]
    );
    let capped = found("P05=capped and P05<=15");
    assert_eq!(capped, ["IND"]);
    assert_eq!(found("P05.value>15 and country:IND"), Vec::<String>::new());
    let sure = found("P01!=unknown and P01.confidence>=medium");
    let doubtful = found("P01!=unknown and P01.confidence<medium");
    assert_eq!(sure.len() + doubtful.len(), all.len());
    assert!(found("P01.conflict=yes").contains(&"COD".to_owned()));
}

#[test]
fn and_binds_closer_than_or() {
    assert_eq!(
        parse("P01=no or P03=no and P04=no").expect("one"),
        parse("P01=no or (P03=no and P04=no)").expect("other")
    );
    assert_ne!(
        parse("P01=no or P03=no and P04=no").expect("one"),
        parse("(P01=no or P03=no) and P04=no").expect("other")
    );
}

#[test]
fn a_fault_is_pointed_at() {
    for (text, at, piece) in [
        ("P03", 4, "expected =, !=, <, <=, > or >= after P03"),
        ("P03=no and", 11, "expected a question"),
        ("P03=no P04=no", 8, "expected and, or, or the end"),
        ("(P03=no", 8, "for the bracket at character 1"),
        ("P99=no", 1, "unknown question \"P99\""),
        ("P03=maybe", 5, "\"maybe\" is no answer to P03; known are no, "),
        ("P05<many", 5, "expected a number"),
        ("region:Atlantis", 8, "unknown region \"Atlantis\"; known are "),
        ("region=Africa", 7, "expected : after region"),
        ("country:Kenja", 9, "unknown country \"Kenja\"; did you mean Kenya?"),
        ("election<soon", 10, "\"soon\" is no span"),
        ("confidence>=sure", 13, "unknown confidence \"sure\""),
        ("P03.colour=no", 5, "\"colour\" is no part of an answer"),
        ("P03=no & P04=no", 8, "this character has no meaning here"),
        ("region:\"Africa", 8, "the quotation mark is not closed"),
        ("", 1, "expected a question"),
        ("region:Africa and confidence<low", 19, "name a question too"),
    ] {
        let (found, message) = fault(text);
        assert_eq!(
            (found, message.contains(piece)),
            (at, true),
            "{text}: {found}: {message}"
        );
    }
    Program::new()
        .run(&["find", "P03=no and P99=yes", "--as-of", TODAY])
        .fails_with(2)
        .says(&["(at character 12)\n  P03=no and P99=yes\n             ^"]);
}

#[test]
fn deep_and_long_expressions_are_refused_and_exhaust_nothing() {
    let deep = format!("{}P03=no{}", "(".repeat(1_000), ")".repeat(1_000));
    assert!(fault(&deep).1.contains("deep"));
    assert!(fault(&"not ".repeat(2_000)).1.contains("deep"));
    assert!(fault(&"P03=no or ".repeat(2_000)).1.contains("longer than"));
}

proptest! {
    #[test]
    fn any_expression_is_read_or_refused_at_a_place_in_it(text in "[PpRr0-9a-z=<>!:(). \"é\u{202e}-]{0,60}") {
        if let Err(error) = parse(&text) {
            prop_assert!(error.at <= text.chars().count());
            prop_assert!(!error.to_string().is_empty());
        }
    }
}
