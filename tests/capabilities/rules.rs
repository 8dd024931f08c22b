//! The derivation rules give what a person works out by hand.

use super::support::{text_of, trig};
use scrutineer::kb::Kb;
use scrutineer::vocab::{DERIVED_GRAPH, Triple};
use std::collections::BTreeSet;

#[test]
fn the_rules_derive_the_expected_facts_and_no_others() {
    let mut kb = Kb::from_quads(trig(&text_of("tests/rules/input.trig"))).expect("a small base");
    kb.derive().expect("rules that run");
    let graph = oxrdf::NamedNode::new(DERIVED_GRAPH).expect("an IRI");
    let derived: BTreeSet<String> = kb
        .graph(&graph)
        .expect("the derived graph")
        .into_iter()
        .map(|quad| format!("{} .", Triple::from(quad)))
        .collect();
    let expected: BTreeSet<String> = text_of("tests/rules/expected.nt")
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let missing: Vec<&String> = expected.difference(&derived).collect();
    let surplus: Vec<&String> = derived.difference(&expected).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "missing: {missing:#?}\nsurplus: {surplus:#?}"
    );
}

#[test]
fn deriving_twice_gives_the_same() {
    let mut kb = Kb::from_quads(trig(&text_of("tests/rules/input.trig"))).expect("a small base");
    let first = kb.derive().expect("rules that run");
    let before = kb.quads().expect("quads").len();
    let second = kb.derive().expect("rules that run");
    assert_eq!((first, before), (second, kb.quads().expect("quads").len()));
}
