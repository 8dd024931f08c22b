//! `brief.json`: every statement rests on numbered sources, and the form is the one of its JSON Schema.

use super::briefs::{brief, each, members, name, objects, refs, sample, texts, value};
use super::support::{repository, text_of};
use schemars::{Schema, generate::SchemaSettings};
use scrutineer::brief::{Audience, Brief, Language};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Where the schema of the form is kept.
const SCHEMA_FILE: &str = "docs/brief.schema.json";

/// Faults of a brief against the rule that nothing is said without a source.
fn faults(brief: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let known: BTreeMap<u64, BTreeSet<&str>> = brief["references"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            (
                one["n"].as_u64().unwrap_or_default(),
                texts(&one["facts"]).into_iter().collect(),
            )
        })
        .collect();
    let queries: BTreeSet<&str> = brief["queries"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["name"].as_str())
        .collect();
    let mut named = BTreeSet::new();
    let (mut statements, mut rows) = (0, 0);
    objects(brief, &mut |place, object| {
        let mut fault = |text: String| faults.push(format!("{place}: {text}"));
        let cited = refs(object);
        for n in cited.iter().flatten() {
            if !known.contains_key(n) {
                fault(format!("no reference {n}"));
            }
        }
        let own = cited.as_deref().unwrap_or_default();
        for fact in object.get("facts").map(texts).unwrap_or_default() {
            if !own
                .iter()
                .any(|n| known.get(n).is_some_and(|facts| facts.contains(fact)))
            {
                fault(format!("{fact} is not listed with a source of it"));
            }
        }
        if let Some(query) = object.get("query").and_then(Value::as_str) {
            named.insert(query);
            if !queries.contains(query) {
                fault(format!("the query {query:?} is not listed"));
            }
        }
        let kind = object.get("kind").and_then(Value::as_str);
        let needs = if object.contains_key("text") && kind.is_some() {
            statements += 1;
            if object["text"].as_str().unwrap_or_default().trim().is_empty() {
                fault("an empty statement".to_owned());
            }
            kind != Some("gap")
        } else if object.contains_key("cells") {
            rows += 1;
            true
        } else if object.contains_key("svg_key") {
            place != "locator"
        } else {
            object.get("known") == Some(&Value::Bool(true))
        };
        if needs && own.is_empty() {
            fault(format!("no source: {}", shown(object)));
        }
    });
    if statements < 5 || rows < 5 {
        faults.push(format!("only {statements} statements and {rows} rows"));
    }
    if named != queries {
        faults.push(format!(
            "queries that nothing names: {:?}",
            queries.difference(&named).collect::<Vec<_>>()
        ));
    }
    faults
}

fn shown(object: &Map<String, Value>) -> String {
    ["text", "cells", "title", "name"]
        .iter()
        .find_map(|key| object.get(*key))
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn nothing_is_said_without_a_source() {
    each(&members(), &[Language::English], &[Audience::Planner], |brief| {
        let faults = faults(&value(brief));
        assert!(faults.is_empty(), "{}: {faults:#?}", name(brief));
    });
    each(&sample(), &Language::ALL, &Audience::ALL, |brief| {
        let faults = faults(&value(brief));
        assert!(faults.is_empty(), "{}: {faults:#?}", name(brief));
    });
}

#[test]
fn a_statement_without_a_source_would_be_found() {
    let mut brief = value(&brief("KEN"));
    assert!(faults(&brief).is_empty());
    brief["summary"][0]["statements"][0]["refs"] = Value::Array(Vec::new());
    assert!(faults(&brief).iter().any(|fault| fault.contains("no source: ")));
    brief["summary"][0]["statements"][0]["refs"] = serde_json::json!([9999]);
    assert!(faults(&brief).iter().any(|fault| fault.ends_with("no reference 9999")));
}

#[test]
fn sources_are_numbered_in_the_order_in_which_they_are_first_named() {
    each(&members(), &[Language::English], &[Audience::Planner], in_order);
    each(&sample(), &Language::ALL, &Audience::ALL, in_order);
}

fn in_order(brief: &Brief) {
    let json = value(brief);
    let mut next = 1;
    objects(&json, &mut |place, object| {
        for n in refs(object).unwrap_or_default() {
            assert!(n <= next, "{}: {place}: {n} comes before {next}", name(brief));
            next = next.max(n + 1);
        }
    });
    let numbers: Vec<u64> = json["references"]
        .as_array()
        .expect("references")
        .iter()
        .filter_map(|one| one["n"].as_u64())
        .collect();
    assert_eq!(numbers, (1..next).collect::<Vec<_>>(), "{}", name(brief));
}

#[test]
fn the_text_of_every_query_is_there_except_of_policy_questions() {
    let brief = brief("KEN");
    assert!(brief.queries.len() > 10);
    for query in &brief.queries {
        let is_question = query.name == "questions" || query.name.starts_with('P');
        assert_eq!(query.text.is_none(), is_question, "{}", query.name);
        if let Some(text) = &query.text {
            assert!(text.contains("SELECT"), "{}", query.name);
        }
    }
}

/// The form that is written: a list that may be left out when it is empty need not be there.
fn schema() -> Schema {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Brief>()
}

/// The schema that the program's types give. Update the file with `INSTA_UPDATE=always`.
#[test]
fn the_schema_is_the_one_that_is_published() {
    let schema = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        std::fs::write(repository(SCHEMA_FILE), &schema).expect("the schema can be written");
    }
    assert!(
        text_of(SCHEMA_FILE) == schema,
        "{SCHEMA_FILE} is not what the types give; write it with INSTA_UPDATE=always"
    );
}

fn validator() -> jsonschema::Validator {
    let schema = serde_json::to_value(schema()).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn briefs_have_the_form_of_the_schema() {
    let validator = validator();
    each(&sample(), &Language::ALL, &Audience::ALL, |brief| {
        let faults: Vec<String> = validator
            .iter_errors(&value(brief))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", name(brief));
    });
}

#[test]
fn what_has_another_form_is_not_valid() {
    let validator = validator();
    let whole = value(&brief("KEN"));
    let found: Vec<String> = validator.iter_errors(&whole).map(|error| error.to_string()).collect();
    assert!(found.is_empty(), "{found:#?}");
    for spoil in [
        |brief: &mut Value| drop(brief.as_object_mut().expect("a brief").remove("references")),
        |brief: &mut Value| brief["summary"][0]["statements"][0]["refs"] = "one".into(),
        |brief: &mut Value| brief["annex"][0]["blocks"][0]["block"] = "poem".into(),
        |brief: &mut Value| brief["stamp"]["quads"] = "many".into(),
    ] {
        let mut other = whole.clone();
        spoil(&mut other);
        assert!(!validator.is_valid(&other));
    }
}

#[test]
fn every_member_of_the_form_is_told_of() {
    let text = text_of("docs/brief-json.md");
    let schema: Value = serde_json::from_str(&text_of(SCHEMA_FILE)).expect("JSON");
    let mut names = BTreeSet::new();
    properties(&schema, &mut names);
    assert!(names.len() > 50, "{names:?}");
    let missing: Vec<&String> = names
        .iter()
        .filter(|name| !text.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "docs/brief-json.md does not tell of {missing:?}");
}

fn properties(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            for (key, member) in members {
                if key == "properties" {
                    names.extend(member.as_object().into_iter().flat_map(Map::keys).cloned());
                }
                properties(member, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, names)),
        _ => {}
    }
}

/// Numbers of sources, which another fact may shift, and the lists of facts, which are shown in part.
fn without_numbers(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Object(members) = &mut value {
        members.retain(|key, _| !["n", "refs", "facts"].contains(&key.as_str()));
    }
    value
}

#[test]
fn the_examples_are_taken_from_a_brief() {
    let text = text_of("docs/brief-json.md");
    let uganda = value(&brief("UGA"));
    let mut real = BTreeSet::new();
    let mut keep = |value: &Value| {
        real.insert(without_numbers(value).to_string());
    };
    objects(&uganda, &mut |_, object| keep(&Value::Object(object.clone())));
    uganda["references"]
        .as_array()
        .expect("references")
        .iter()
        .for_each(&mut keep);
    let examples: Vec<&str> = text
        .split("```json\n")
        .skip(1)
        .filter_map(|part| part.split("```").next())
        .collect();
    assert!(examples.len() >= 5);
    for example in examples {
        let value: Value = serde_json::from_str(example).unwrap_or_else(|error| panic!("{error}: {example}"));
        assert!(real.contains(&without_numbers(&value).to_string()), "{example}");
    }
}
