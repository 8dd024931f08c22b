//! Competency questions: each question gives each of its answers where it must, and not where it must not.

use super::support::{BASE, repository, text_of, trig};
use rayon::prelude::*;
use scrutineer::kb::Kb;
use scrutineer::policy::{Policy, Question, QuestionSet, UNKNOWN};
use scrutineer::vocab::ONTOLOGY_GRAPH;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("the questions"));
/// Scheme and concepts, which queries look into.
static ONTOLOGY: LazyLock<Vec<oxrdf::Quad>> = LazyLock::new(|| {
    let graph = oxrdf::NamedNode::new(ONTOLOGY_GRAPH).expect("an IRI");
    BASE.graph(&graph).expect("the ontology")
});

/// The day for which the cases are written.
fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day")
}

/// The lines `# <heading> <country> <code>` of a case.
fn lines<'a>(text: &'a str, heading: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.lines()
        .filter_map(move |line| line.strip_prefix(heading))
        .filter_map(|line| line.trim().split_once(' '))
        .map(|(country, code)| (country, code.trim()))
}

/// Faults of one case.
fn faults(question: &Question, code: &str) -> Vec<String> {
    let path = format!("tests/questions/{}/{code}.trig", question.id());
    if !repository(&path).exists() {
        return vec![format!("{path} is missing: no case for this answer")];
    }
    let text = text_of(&path);
    let mut quads = trig(&text);
    quads.extend(ONTOLOGY.iter().cloned());
    let mut kb = Kb::from_quads(quads).expect("a small base");
    kb.derive().expect("rules that run");
    let kb = kb.at(day()).expect("the base as of a day");
    // what a case states as an answer stands for the question that gives it
    let alone = {
        let mut question = question.clone();
        question.metadata.builds_on.clear();
        QuestionSet::of(vec![question]).expect("a question")
    };
    let policy = Policy::new(&kb, &alone, day()).expect("a question to ask");
    let answers = match policy.ask(&[question.id()], None) {
        Ok(answers) => answers,
        Err(error) => return vec![format!("{path}: {error}")],
    };
    let mut faults = Vec::new();
    let (mut musts, mut must_nots) = (0, 0);
    let mut wanted = BTreeSet::new();
    for (country, expected) in lines(&text, "# must:") {
        musts += 1;
        wanted.insert(expected);
        let found = answers.get(question.id(), country).map(|answer| answer.code.clone());
        if found.as_deref() != Some(expected) {
            faults.push(format!("{path}: {country} must be {expected}, is {found:?}"));
        }
    }
    for (country, refused) in lines(&text, "# must not:") {
        must_nots += 1;
        let answer = answers.get(question.id(), country);
        if answer.is_some_and(|answer| answer.code == refused || answer.others.iter().any(|one| one.code == refused)) {
            faults.push(format!("{path}: {country} must not be {refused}"));
        }
    }
    if musts == 0 || must_nots == 0 || !wanted.contains(code) {
        faults.push(format!("{path}: needs `# must: … {code}` and `# must not:`"));
    }
    faults
}

#[test]
fn every_question_has_a_case_for_every_answer_and_passes_it() {
    assert_eq!(QUESTIONS.all().len(), 66);
    let cases: Vec<(&Question, String)> = QUESTIONS
        .all()
        .iter()
        .flat_map(|question| {
            let codes = question.metadata.answers.iter().map(String::as_str).chain([UNKNOWN]);
            codes.map(move |code| (question, code.to_owned()))
        })
        .collect();
    assert!(cases.len() > 300, "only {} cases", cases.len());
    // before the parallel part: what loads it works in parallel itself, and would wait for a thread that waits for it
    LazyLock::force(&ONTOLOGY);
    let faults: Vec<String> = cases
        .par_iter()
        .flat_map_iter(|(question, code)| faults(question, code))
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn hand_checked_answers_hold_on_the_built_in_base() {
    let kb = Kb::built_in()
        .and_then(|kb| kb.at(day()))
        .expect("the base as of a day");
    let policy = Policy::new(&kb, &QUESTIONS, day()).expect("questions to ask");
    let answers = policy.ask_all(None).expect("answers");
    let table = text_of("tests/questions/hand-checked.csv");
    let mut themes = BTreeSet::new();
    let mut pairs = BTreeSet::new();
    let mut faults = Vec::new();
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.expect("a row");
        let [id, country, code, value, file, key, why] = [0, 1, 3, 4, 5, 6, 7].map(|place| &row[place]);
        let question = QUESTIONS.get(id).unwrap_or_else(|| panic!("no question {id}"));
        assert_eq!(&row[2], day().to_string(), "{id} {country}");
        assert!(!why.is_empty(), "{id} {country}: no reason is given");
        themes.insert(question.metadata.theme.clone());
        assert!(
            pairs.insert((id.to_owned(), country.to_owned())),
            "{id} {country} stands twice"
        );
        // no row can show that nothing is known
        for key in key.split(';').map(str::trim).filter(|key| !key.is_empty()) {
            let found = file.split(';').map(str::trim).any(|file| text_of(file).contains(key));
            if !found {
                faults.push(format!("{id} {country}: {file} has no row {key}"));
            }
        }
        let answer = answers
            .get(id, country)
            .unwrap_or_else(|| panic!("no country {country}"));
        if answer.code != code {
            faults.push(format!("{id} {country}: is {}, was read as {code}: {why}", answer.code));
        } else if !value.is_empty() && !answer.values.iter().any(|found| found == value) {
            faults.push(format!("{id} {country}: {:?}, was read as {value}", answer.values));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert!(pairs.len() >= 60, "only {} pairs", pairs.len());
    let all: BTreeSet<String> = QUESTIONS
        .all()
        .iter()
        .map(|question| question.metadata.theme.clone())
        .collect();
    assert_eq!(themes, all, "every theme has hand-checked answers");
}

#[test]
fn every_question_is_asked_in_six_languages_and_says_what_would_answer_it() {
    for question in QUESTIONS.all() {
        let about = &question.metadata;
        let tags: Vec<&str> = about.question.keys().map(String::as_str).collect();
        assert_eq!(tags, ["ar", "en", "es", "fr", "ru", "zh"], "{}", question.id());
        for texts in [&about.why, &about.missing] {
            assert!(texts.contains_key("fr"), "{}", question.id());
        }
        assert!(!about.origin.is_empty(), "{}: no origin", question.id());
        for (kind, keys) in [
            ("threat", &about.threats),
            ("recommendation", &about.recommendations),
            ("stakeholder", &about.stakeholders),
        ] {
            for key in keys {
                let iri = scrutineer::vocab::thing(kind, key);
                assert!(
                    !BASE.about(&iri).expect("facts").is_empty(),
                    "{}: no {kind} {key}",
                    question.id()
                );
            }
        }
    }
}

#[test]
fn every_answer_code_has_a_label_in_six_languages() {
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let labels = text_of(&format!("reports/locales/{language}/answers.ftl"));
        let known: BTreeSet<&str> = labels
            .lines()
            .filter_map(|line| line.strip_prefix("answer-")?.split_once(" = "))
            .map(|(code, _)| code)
            .collect();
        for question in QUESTIONS.all() {
            for code in &question.metadata.answers {
                assert!(
                    known.contains(code.as_str()),
                    "{language}: no label of {code} ({})",
                    question.id()
                );
            }
        }
        assert!(known.contains(UNKNOWN));
    }
}

#[test]
fn every_query_names_its_graphs_and_asks_for_no_clock() {
    for question in QUESTIONS.all() {
        let code: String = question
            .query
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .collect::<Vec<_>>()
            .join("\n");
        for forbidden in ["NOW()", "now()", "SERVICE", "LATERAL", "RAND("] {
            assert!(!code.contains(forbidden), "{}: {forbidden}", question.id());
        }
        assert!(code.contains("GRAPH"), "{}", question.id());
    }
}
