//! Languages: all six of the United Nations have every word, in the forms that their numbers need, and none lacks a label.

use super::briefs::{QUESTIONS, each, name, texts, value};
use super::support::{BASE, text_of};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use scrutineer::brief::{Audience, Language};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const FILES: [&str; 4] = ["answers.ftl", "brief.ftl", "sentences.ftl", "site.ftl"];

/// What matters of a message: its variables, and for each choice by number the variants.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    choices: Vec<(String, Vec<Variant>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Variant {
    Exactly(String),
    Named(String),
}

fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for file in FILES {
        let text = text_of(&format!("reports/locales/{language}/{file}"));
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
        for entry in &resource.body {
            if let Entry::Message(one) = entry {
                let mut message = Message::default();
                read(one.value.as_ref().expect("a value"), &mut message);
                let before = messages.insert(one.id.name.to_owned(), message);
                assert!(before.is_none(), "{language}/{file}: two messages {}", one.id.name);
            }
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => read_inline(inline, message),
            Expression::Select { selector, variants } => {
                read_inline(selector, message);
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("a choice by something else than a variable: {selector:?}");
                };
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Variant::Named((*name).to_owned()),
                    VariantKey::NumberLiteral { value } => Variant::Exactly((*value).to_owned()),
                });
                message.choices.push((id.name.to_owned(), keys.collect()));
                for variant in variants {
                    read(&variant.value, message);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => read_inline(inner, message),
            select @ Expression::Select { .. } => panic!("a choice within braces: {select:?}"),
        },
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("no test knows {other:?}"),
    }
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|one| *one != Language::English)
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages("en");
    assert!(english.len() > 600, "{}", english.len());
    let mut faults = Vec::new();
    for language in others() {
        let tag = language.tag();
        let own = messages(tag);
        for (id, message) in &english {
            match own.get(id) {
                None => faults.push(format!("{tag}: no {id}")),
                Some(found) if found.variables != message.variables => faults.push(format!(
                    "{tag}: {id} has {:?} and not {:?}",
                    found.variables, message.variables
                )),
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{tag}: {id} is not in English")),
        );
    }
    assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
}

fn category(name: &str) -> Option<PluralCategory> {
    Some(match name {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        "other" => PluralCategory::OTHER,
        _ => return None,
    })
}

/// Faults of the variants of a choice by number, for whole numbers below a thousand.
fn plural_faults(language: Language, variants: &[Variant]) -> Vec<String> {
    let exact: BTreeSet<&str> = variants
        .iter()
        .filter_map(|one| match one {
            Variant::Exactly(number) => Some(number.as_str()),
            Variant::Named(_) => None,
        })
        .collect();
    let named: Vec<&str> = variants
        .iter()
        .filter_map(|one| match one {
            Variant::Named(name) => Some(name.as_str()),
            Variant::Exactly(_) => None,
        })
        .collect();
    let mut faults = Vec::new();
    if let Some(other) = named.iter().find(|name| category(name).is_none()) {
        faults.push(format!("{other:?} is no form of a number"));
    }
    // a default alone stands for all numbers that are not named: the words do not depend on them
    if named.len() < 2 {
        return faults;
    }
    let tag: unic_langid::LanguageIdentifier = language.tag().parse().expect("a tag");
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("rules of the language");
    let has: Vec<PluralCategory> = named.iter().filter_map(|name| category(name)).collect();
    for number in (0..1000_usize).filter(|number| !exact.contains(number.to_string().as_str())) {
        let wanted = rules.select(number).expect("a form");
        if !has.contains(&wanted) {
            faults.push(format!("no form {wanted:?}, for example for {number}"));
            break;
        }
    }
    faults
}

#[test]
fn numbers_have_all_forms_of_their_language() {
    let mut faults = Vec::new();
    let mut choices = 0;
    for language in Language::ALL {
        for (id, message) in messages(language.tag()) {
            for (variable, variants) in &message.choices {
                choices += 1;
                for fault in plural_faults(language, variants) {
                    faults.push(format!("{} {id}, ${variable}: {fault}", language.tag()));
                }
            }
        }
    }
    assert!(choices > 50, "only {choices} choices");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_missing_form_of_a_number_would_be_found() {
    let named = |names: &[&str]| {
        names
            .iter()
            .map(|name| Variant::Named((*name).to_owned()))
            .collect::<Vec<_>>()
    };
    assert!(plural_faults(Language::English, &named(&["one", "other"])).is_empty());
    assert_eq!(plural_faults(Language::Russian, &named(&["one", "other"])).len(), 1);
    assert!(plural_faults(Language::Russian, &named(&["one", "few", "many", "other"])).is_empty());
    assert_eq!(
        plural_faults(Language::Arabic, &named(&["zero", "one", "two", "few", "other"])).len(),
        1
    );
    assert!(plural_faults(Language::Chinese, &named(&["other"])).is_empty());
    let mut exact = named(&["one", "two", "few", "many", "other"]);
    exact.push(Variant::Exactly("0".to_owned()));
    assert!(plural_faults(Language::Arabic, &exact).is_empty());
}

#[test]
fn every_answer_and_question_has_its_words_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let tag = language.tag();
        let own = messages(tag);
        for question in QUESTIONS.all() {
            let id = question.id();
            for code in &question.metadata.answers {
                let general = own.contains_key(&format!("answer-{code}"));
                if !general && !own.contains_key(&format!("answer-{id}-{code}")) {
                    faults.push(format!("{tag}: {id} has no words for {code}"));
                }
            }
            if !own.contains_key(&format!("short-{id}")) {
                faults.push(format!("{tag}: no short-{id}"));
            }
            if !question.metadata.question.contains_key(tag) {
                faults.push(format!("{tag}: {id} is not asked in it"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_concept_and_indicator_of_a_brief_has_a_label_in_every_language() {
    let found = BASE
        .select(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
             SELECT ?concept ?label WHERE {
               GRAPH <https://w3id.org/scrutineer/graph/ontology> { ?concept skos:prefLabel ?label } }",
            &[],
        )
        .expect("a query that runs");
    let mut labels: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (concept, label) in found.rows.iter().filter_map(|row| row[0].as_ref().zip(row[1].as_ref())) {
        if let oxrdf::Term::Literal(label) = label {
            let languages = labels.entry(concept.to_string()).or_default();
            languages.extend(label.language().map(str::to_owned));
        }
    }
    let indicators = text_of("reports/queries/brief-indicators.rq");
    let indicators: Vec<String> = indicators
        .lines()
        .filter_map(|line| Some(line.split_once(" <")?.1.split_once(">)")?.0))
        .map(|iri| format!("<{iri}>"))
        .collect();
    assert!(indicators.len() > 20);
    for indicator in indicators {
        labels.entry(indicator).or_default();
    }
    let mut faults = Vec::new();
    // the names of schemes are in no brief
    labels.retain(|concept, _| !concept.contains("/id/scheme/"));
    for (concept, languages) in &labels {
        // the catalogue has the English names of indicators
        let is_indicator = concept.contains("/id/indicator/");
        let missing: Vec<&str> = Language::ALL
            .iter()
            .map(|language| language.tag())
            .filter(|tag| !(languages.contains(*tag) || is_indicator && *tag == "en"))
            .collect();
        if !missing.is_empty() {
            faults.push(format!("{concept}: no label in {}", missing.join(", ")));
        }
    }
    assert!(labels.len() > 300, "{}", labels.len());
    assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
}

/// Members of brief.json that hold no words of the brief's language: keys, codes, names and texts of sources.
const NOT_WORDS: &[&str] = &[
    "schema",
    "kind",
    "code",
    "language",
    "direction",
    "audience",
    "as_of",
    "iso2",
    "iso3",
    "m49",
    "capital",
    "names",
    "lang",
    "caption_lang",
    "missing_lang",
    "facts",
    "refs",
    "query",
    "key",
    "block",
    "id",
    "align",
    "quoted",
    "flags",
    "confidence",
    "svg_key",
    "references",
    "queries",
    "stamp",
    "sign",
    "line",
];
/// Short names, brands and proper names that stay in Latin letters in every language.
const LATIN: &[&str] = &[
    "Access Now",
    "Natural Earth",
    "scrutineer questions",
    "Scrutineer",
    "ROAM-X",
    "V-Dem",
    "SPARQL",
    "SHA-256",
    "JSON",
    "HTML",
    "PDF",
    "GNI",
    "IFCN",
    "VPN",
];
/// Words that no French or Spanish sentence has.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "is", "not", "with", "from", "by", "are", "was", "this", "that", "for", "which", "were", "has",
    "have", "been", "before", "after", "between", "at", "about", "other", "when", "what", "unknown", "yes", "election",
];

/// Strings of a brief that are words of its language, with their places.
fn words<'a>(value: &'a Value, place: &str, found: &mut Vec<(String, &'a str)>) {
    match value {
        Value::String(text) => found.push((place.to_owned(), text)),
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                words(item, &format!("{place}[{n}]"), found);
            }
        }
        Value::Object(members) => {
            let quoted: BTreeSet<&str> = members
                .get("quoted")
                .map(texts)
                .unwrap_or_default()
                .into_iter()
                .collect();
            for (key, member) in members {
                let foreign = NOT_WORDS.contains(&key.as_str()) || is_marked(members, key);
                match member {
                    _ if foreign => {}
                    Value::Object(cells) if key == "cells" => {
                        for (key, cell) in cells.iter().filter(|(key, _)| !quoted.contains(key.as_str())) {
                            words(cell, &format!("{place}.{key}"), found);
                        }
                    }
                    _ => words(member, &format!("{place}.{key}"), found),
                }
            }
        }
        _ => {}
    }
}

/// Whether another member says that this one is in a language of its own.
fn is_marked(members: &Map<String, Value>, key: &str) -> bool {
    let mark = match key {
        "text" => "lang",
        "caption" => "caption_lang",
        "missing" => "missing_lang",
        _ => return false,
    };
    members.get(mark).is_some_and(Value::is_string)
}

/// Names of bodies as the sources have them: chambers, who claims, and whom.
static BODIES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let found = BASE
        .select(
            "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
             SELECT DISTINCT ?name WHERE { GRAPH ?graph {
               ?thing scr:chamber|scr:claimedBy|scr:attributedTo ?name . FILTER(isLiteral(?name)) } }",
            &[],
        )
        .expect("a query that runs");
    found
        .rows
        .iter()
        .filter_map(|row| match row[0].as_ref()? {
            oxrdf::Term::Literal(name) => Some(name.value().to_owned()),
            _ => None,
        })
        .collect()
});

/// Names that the brief itself takes from its sources: publishers, titles, legal texts, bodies, what its rows quote.
fn names(brief: &Value) -> BTreeSet<&str> {
    let mut names: BTreeSet<&str> = LATIN.iter().copied().collect();
    names.extend(BODIES.iter().map(String::as_str));
    for reference in brief["references"].as_array().into_iter().flatten() {
        for key in ["publisher", "source_title"] {
            names.extend(reference[key].as_str());
        }
    }
    names.extend(
        brief["country"]["names"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one["name"].as_str()),
    );
    super::briefs::objects(brief, &mut |_, object| {
        if is_marked(object, "caption") {
            names.extend(object["caption"].as_str());
        }
        if let (Some(quoted), Some(cells)) = (object.get("quoted"), object.get("cells")) {
            names.extend(texts(quoted).into_iter().filter_map(|key| cells[key].as_str()));
        }
    });
    names.retain(|name| name.len() > 1);
    names
}

/// Runs of two Latin words or more.
fn latin_runs(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '\'' | '’' | '-'))
            // codes such as P01 or T04
            && !word.chars().skip(1).all(|c| c.is_ascii_digit())
    };
    for piece in text.split([' ', '\u{a0}']).chain([""]) {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let whole = word.len() == piece.len();
        if is_word(word) {
            run.push(word);
        }
        if !whole || !is_word(word) {
            if run.len() > 1 {
                runs.push(run.join(" "));
            }
            run.clear();
        }
    }
    runs
}

fn english_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic())
        .map(str::to_lowercase)
        .filter(|word| ENGLISH.contains(&word.as_str()))
        .collect()
}

fn leaks(brief: &Value) -> Vec<String> {
    let mut found = Vec::new();
    words(brief, "", &mut found);
    assert!(found.len() > 300, "only {} texts", found.len());
    let mut names: Vec<&str> = names(brief).into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let latin = matches!(brief["language"].as_str(), Some("fr" | "es"));
    let mut leaks = BTreeMap::new();
    for (place, text) in found {
        let mut rest = text.to_owned();
        for name in &names {
            if rest.contains(name) {
                rest = rest.replace(name, " · ");
            }
        }
        let hits = if latin { english_words(&rest) } else { latin_runs(&rest) };
        if !hits.is_empty() {
            // one line for each text, wherever else it stands
            leaks
                .entry(text)
                .or_insert_with(|| format!("{place}: {hits:?} in {text:?}"));
        }
    }
    leaks.into_values().collect()
}

#[test]
fn no_english_is_left_in_other_languages() {
    let codes: Vec<String> = [
        "KEN", "UGA", "IND", "FRA", "EGY", "CHN", "RUS", "USA", "MEX", "TUV", "ERI",
    ]
    .map(str::to_owned)
    .into();
    let languages: Vec<Language> = others().collect();
    let faults = std::sync::Mutex::new(BTreeMap::new());
    each(&codes, &languages, &Audience::ALL, |brief| {
        for leak in leaks(&value(brief)) {
            let text = leak.split_once(": ").map_or(leak.as_str(), |(_, text)| text).to_owned();
            let key = (brief.language, text);
            let mut faults = faults.lock().expect("a list");
            faults.entry(key).or_insert_with(|| format!("{} {leak}", name(brief)));
        }
    });
    let faults: Vec<String> = faults.into_inner().expect("a list").into_values().collect();
    assert!(faults.is_empty(), "{} texts: {faults:#?}", faults.len());
}

#[test]
fn english_words_would_be_found() {
    assert_eq!(latin_runs("Кения: election window (14)"), ["election window"]);
    assert_eq!(latin_runs("Кения P01 P02; GNI, ROAM"), Vec::<String>::new());
    assert_eq!(latin_runs("投票 day not known"), ["day not known"]);
    assert_eq!(english_words("Le vote: in the year"), ["the"]);
    assert_eq!(english_words("El día no se conoce"), Vec::<String>::new());
}
