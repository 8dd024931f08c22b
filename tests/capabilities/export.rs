//! `export`: the whole base in standard formats, complete and in a stable order.

use super::support::{BASE, Program};
use oxrdf::Quad;
use std::collections::BTreeSet;

fn lines(quads: impl IntoIterator<Item = Quad>) -> BTreeSet<String> {
    quads.into_iter().map(|quad| quad.to_string()).collect()
}

fn exported(format: &str) -> String {
    let program = Program::new();
    program.run(&["export", "--format", format, "--out", "base"]).succeeds();
    program.text("base")
}

#[test]
fn nquads_and_trig_hold_the_whole_base() {
    let base = lines(BASE.quads().expect("quads"));
    let nquads = exported("nquads");
    let read = oxttl::NQuadsParser::new()
        .for_slice(nquads.as_bytes())
        .map(|quad| quad.expect("a quad"));
    assert!(lines(read) == base, "N-Quads differ from the base");
    assert_eq!(nquads.lines().count(), base.len(), "a fact is written once");
    let trig = exported("trig");
    let read = oxttl::TriGParser::new()
        .for_slice(trig.as_bytes())
        .map(|quad| quad.expect("a quad"));
    assert!(lines(read) == base, "TriG differs from the base");
    assert!(trig.contains("scr:Election"), "no prefixes are used");
}

#[test]
fn json_ld_is_json_with_every_graph() {
    let json: serde_json::Value = serde_json::from_str(&exported("jsonld")).expect("JSON");
    let text = json.to_string();
    for source in &BASE.info().sources {
        assert!(text.contains(&format!("graph/{source}")), "{source} is missing");
    }
}

#[test]
fn standard_output_and_file_are_alike() {
    let program = Program::new();
    let printed = program.run(&["export"]).succeeds().stdout;
    program.run(&["export", "-o", "base.nq"]).succeeds();
    assert!(printed == program.text("base.nq"));
}

#[test]
fn the_sum_of_the_nquads_is_the_stamp_of_a_brief() {
    use sha2::Digest;
    let sum = scrutineer::source::hex(&sha2::Sha256::digest(exported("nquads").as_bytes()));
    assert_eq!(sum, BASE.info().sha256);
}
