//! What holds for any input: no panic, nothing lost, nothing made up.

use super::support::BASE;
use oxrdf::{BlankNode, GraphName, Literal, NamedNode, Quad, Term};
use proptest::prelude::*;
use scrutineer::brief::PartialDate;
use scrutineer::kb::{CountryIndex, Kb, base};
use scrutineer::source::{Manifest, Mapping, brackets};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static INDEX: LazyLock<CountryIndex> = LazyLock::new(|| BASE.countries().expect("the countries"));

fn node() -> impl Strategy<Value = NamedNode> {
    "[a-zA-Z0-9]{1,8}".prop_map(|key| NamedNode::new_unchecked(format!("https://example.org/{key}")))
}

fn term() -> impl Strategy<Value = Term> {
    prop_oneof![
        node().prop_map(Term::from),
        "[a-z0-9]{1,8}".prop_map(|id| BlankNode::new_unchecked(id).into()),
        any::<String>().prop_map(|text| Literal::new_simple_literal(text).into()),
        (any::<String>(), "[a-z]{2}")
            .prop_map(|(text, tag)| Literal::new_language_tagged_literal_unchecked(text, tag).into()),
        (any::<String>(), node()).prop_map(|(text, datatype)| Literal::new_typed_literal(text, datatype).into()),
    ]
}

fn quad() -> impl Strategy<Value = Quad> {
    (node(), node(), term(), node())
        .prop_map(|(subject, predicate, object, graph)| Quad::new(subject, predicate, object, GraphName::from(graph)))
}

fn lines<'a>(quads: impl IntoIterator<Item = &'a Quad>) -> BTreeSet<String> {
    quads.into_iter().map(ToString::to_string).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn packing_loses_nothing(quads in prop::collection::vec(quad(), 0..40)) {
        let info = base::BaseInfo { sha256: base::digest(&quads), quads: quads.len(), sources: vec!["a".into()], settled: "2026-11-23".into() };
        let packed = base::pack(info.clone(), &quads).expect("packed");
        let (found, unpacked) = base::unpack(&packed).expect("unpacked");
        prop_assert_eq!(found, info);
        prop_assert_eq!(lines(&unpacked), lines(&quads));
    }

    #[test]
    fn a_damaged_pack_is_an_error_and_no_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..200), flip in any::<usize>()) {
        let _ = base::unpack(&bytes);
        let quads = vec![Quad::new(
            NamedNode::new_unchecked("https://example.org/a"),
            NamedNode::new_unchecked("https://example.org/b"),
            Literal::new_simple_literal("c"),
            NamedNode::new_unchecked("https://example.org/g"),
        )];
        let info = base::BaseInfo { sha256: String::new(), quads: 1, sources: Vec::new(), settled: String::new() };
        bytes = base::pack(info, &quads).expect("packed");
        let place = flip % bytes.len();
        bytes[place] ^= 0x55;
        let _ = base::unpack(&bytes);
    }

    #[test]
    fn the_digest_does_not_depend_on_the_order(quads in prop::collection::vec(quad(), 0..20)) {
        let mut reversed = quads.clone();
        reversed.reverse();
        prop_assert_eq!(base::digest(&quads), base::digest(&reversed));
    }

    #[test]
    fn any_country_argument_gets_an_answer(argument in any::<String>()) {
        let _ = INDEX.resolve(&argument);
    }

    #[test]
    fn case_and_accents_do_not_matter(place in 0_usize..193, upper in any::<bool>()) {
        let entry = &INDEX.all()[place];
        let name = entry.name("en");
        let changed = if upper { name.to_uppercase() } else { name.to_lowercase() };
        prop_assert_eq!(INDEX.resolve(name), INDEX.resolve(&changed));
    }

    #[test]
    fn dates_print_as_they_were_read(year in 1000_i32..9999, month in 1_u32..=12, day in 1_u32..=31) {
        for text in [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")] {
            if let Some(date) = PartialDate::parse(&text) {
                prop_assert_eq!(date.to_string(), text);
                prop_assert!(date.first() <= date.last());
            }
        }
    }

    #[test]
    fn any_text_is_read_as_a_date_or_not(text in any::<String>()) {
        let _ = PartialDate::parse(&text);
    }

    #[test]
    fn any_manifest_and_mapping_is_read_or_refused(text in any::<String>()) {
        let _ = Manifest::parse_alone(Path::new("source.toml"), &text);
        let _ = Mapping::parse(Path::new("map.rq"), &text);
    }

    #[test]
    fn no_text_around_a_bracket_hides_it(depth in 0_usize..300, between in "[}#'\"<> a\n]{0,6}") {
        let text = format!("{{{between}").repeat(depth);
        prop_assert!(brackets(&text) >= depth);
    }

    #[test]
    fn any_query_text_is_answered_or_refused(text in "[a-zA-Z{}()?:<>\"'. *]{0,80}") {
        let kb = Kb::from_quads(Vec::new()).expect("an empty base");
        let _ = kb.query(&text, &[]);
    }
}
