//! `ask`, `questions`, `matrix` and `query --answers`: the engine, its as-of days, and questions of one's own.

use super::support::{BASE, Outcome, Program, TODAY, repository, turtle};
use oxrdf::{GraphName, Literal, NamedNode, Quad};
use proptest::prelude::*;
use scrutineer::kb::Kb;
use scrutineer::policy::{Answer, Answers, Confidence, Policy, Question, QuestionSet, UNKNOWN};
use scrutineer::vocab;
use std::path::Path;
use std::sync::LazyLock;

static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("the questions"));

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn asked(kb: Kb, text: &str) -> Answers {
    let kb = kb.at(day(text)).expect("the base as of a day");
    let policy = Policy::new(&kb, &QUESTIONS, day(text)).expect("questions to ask");
    policy.ask_all(None).expect("answers")
}

/// All that can be seen of answers.
fn seen(answers: &Answers) -> Vec<String> {
    answers.all().map(|answer| format!("{answer:?}")).collect()
}

fn one<'a>(answers: &'a Answers, id: &str, country: &str) -> &'a Answer {
    answers
        .get(id, country)
        .unwrap_or_else(|| panic!("no answer to {id} for {country}"))
}

/// Facts of a small part of the base: what is said in the graphs of `sources`, with countries and ontology.
fn part(sources: &[&str]) -> Vec<Quad> {
    let mut quads = Vec::new();
    for source in ["unsd-m49", "iso-user-assigned", "ontology"].iter().chain(sources) {
        quads.extend(BASE.graph(&vocab::graph(source)).expect("a graph"));
    }
    quads
}

fn answers_of(quads: Vec<Quad>, text: &str) -> Answers {
    let mut kb = Kb::from_quads(quads).expect("a base");
    kb.derive().expect("rules that run");
    asked(kb, text)
}

const SOURCES: &[&str] = &[
    "access-now-stop",
    "cia-world-factbook",
    "legal-provisions-2026",
    "cyber-incidents-2026",
];

/// Facts of a made-up source, dated after `after`.
fn later_facts(country: &str, after: chrono::NaiveDate, days: u64) -> Vec<Quad> {
    let day = after + chrono::Days::new(days);
    let graph = GraphName::from(vocab::graph("later"));
    let text = format!(
        "@prefix dcterms: <http://purl.org/dc/terms/> .
         @prefix id: <https://w3id.org/scrutineer/id/> .
         @prefix scr: <https://w3id.org/scrutineer/ontology#> .
         @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
         <https://w3id.org/scrutineer/id/incident/later> a scr:Incident ;
           scr:country <https://w3id.org/scrutineer/id/country/{country}> ;
           scr:incidentKind <https://w3id.org/scrutineer/id/incident-kind/full-shutdown> ;
           scr:startDay \"{day}\"^^xsd:date ; scr:trigger <https://w3id.org/scrutineer/id/trigger/election> ;
           dcterms:source <https://example.org/later> .
         <https://w3id.org/scrutineer/id/election/later> a scr:Election ;
           scr:country <https://w3id.org/scrutineer/id/country/{country}> ;
           scr:electionType <https://w3id.org/scrutineer/id/election-type/presidential> ;
           scr:electionStatus <https://w3id.org/scrutineer/id/election-status/held> ;
           scr:pollingDay \"{day}\"^^xsd:date ; scr:asOf \"{day}\"^^xsd:date ;
           dcterms:source <https://example.org/later> .
         <https://w3id.org/scrutineer/id/election/expected> a scr:Election ;
           scr:country <https://w3id.org/scrutineer/id/country/{country}> ;
           scr:electionType <https://w3id.org/scrutineer/id/election-type/parliamentary> ;
           scr:electionStatus <https://w3id.org/scrutineer/id/election-status/scheduled> ;
           scr:pollingDay \"{day}\"^^xsd:date ; scr:asOf \"{day}\"^^xsd:date ;
           dcterms:source <https://example.org/later> ."
    );
    turtle(&text)
        .into_iter()
        .map(|quad| Quad {
            graph_name: graph.clone(),
            ..quad
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_fact_from_a_later_date_changes_no_answer(
        country in prop::sample::select(vec!["UGA", "IND", "KEN", "TUV"]),
        days in 1_u64..2_000,
        text in prop::sample::select(vec!["2017-03-01", "2021-01-01", "2023-06-30"]),
    ) {
        let mut quads = part(SOURCES);
        let before = answers_of(quads.clone(), text);
        quads.extend(later_facts(country, day(text), days));
        prop_assert_eq!(seen(&before), seen(&answers_of(quads, text)));
    }

    #[test]
    fn facts_of_another_country_change_no_answer(
        removed in prop::sample::select(vec!["IND", "UGA", "PAK", "USA"]),
        text in prop::sample::select(vec!["2021-01-01", "2026-11-25"]),
    ) {
        // one country's facts are taken away instead of added, which is the same seen from the other side
        let quads = part(SOURCES);
        let all = answers_of(quads.clone(), text);
        let iri = vocab::thing("country", removed);
        let property = NamedNode::new_unchecked(format!("{}country", vocab::SCR));
        let of_removed: std::collections::HashSet<_> = quads
            .iter()
            .filter(|quad| quad.predicate == property && quad.object == iri.clone().into())
            .map(|quad| quad.subject.clone())
            .collect();
        let rest: Vec<Quad> = quads.into_iter().filter(|quad| !of_removed.contains(&quad.subject)).collect();
        let without = answers_of(rest, text);
        for answer in all.all().filter(|answer| answer.country != removed) {
            // how operators elsewhere in the region fared is a question about other countries
            if answer.question == "P64" || answer.question == "P66" {
                continue;
            }
            prop_assert_eq!(Some(answer), without.get(&answer.question, &answer.country));
        }
    }
}

#[test]
fn without_any_evidence_everything_is_unknown() {
    let answers = answers_of(part(&[]), TODAY);
    let known: Vec<&Answer> = answers.all().filter(|answer| answer.is_known()).collect();
    assert_eq!(known, Vec::<&Answer>::new());
    assert!(answers.all().all(|answer| answer.confidence == Confidence::None));
}

#[test]
fn what_was_knowable_then_is_what_is_answered() {
    let then = asked(Kb::built_in().expect("the base"), "2021-01-01");
    let uganda = one(&then, "P08", "UGA");
    assert!(
        uganda
            .facts()
            .all(|fact| fact.date.as_deref().is_none_or(|date| date <= "2021-01-01")),
        "{uganda:?}"
    );
    // what is dated by what it tells; a statement of today on an act of then is dated by today
    let dated = [
        "incident",
        "attribution",
        "observation",
        "technology-use",
        "network-ownership",
        "operator",
    ];
    let late: Vec<&Answer> = then
        .all()
        .filter(|answer| {
            answer
                .facts()
                .filter(|fact| dated.iter().any(|kind| fact.fact.contains(&format!("/id/{kind}/"))))
                .filter_map(|fact| fact.date.as_deref())
                .any(|date| date > &"2021-01-01"[..date.len()])
        })
        .collect();
    assert!(
        late.is_empty(),
        "{} answers rest on later facts: {:?}",
        late.len(),
        late.first()
    );
}

#[test]
fn the_commands_answer_as_of_a_past_day() {
    let program = Program::new();
    let then = "2021-01-01";
    // the shutdown of January 2021 lies ahead; that of the vote of 2016 does not
    let json = program
        .run(&["ask", "P08", "UGA", "--as-of", then, "--format", "json"])
        .succeeds()
        .json();
    assert_eq!(json[0]["values"], serde_json::json!(["1"]), "{json}");
    let now = program
        .run(&["ask", "P08", "UGA", "--as-of", TODAY, "--format", "json"])
        .succeeds()
        .json();
    assert_eq!(now[0]["values"], serde_json::json!(["2"]), "{now}");
    let found = program
        .run(&["find", "country:UGA and P08=1", "--as-of", then])
        .succeeds()
        .stdout;
    assert!(found.contains("1 country or area as of 2021-01-01"), "{found}");
    let matrix = program
        .run(&[
            "matrix",
            "UGA",
            "--question",
            "P08",
            "--as-of",
            then,
            "--format",
            "json",
        ])
        .succeeds()
        .json();
    assert_eq!(matrix[0], json[0]);
}

#[test]
fn an_answer_names_its_facts_their_sources_and_how_sure_it_is() {
    let answers = asked(Kb::built_in().expect("the base"), TODAY);
    let mut known = 0;
    for answer in answers.all() {
        assert_eq!(answer.is_known(), !answer.evidence.is_empty(), "{answer:?}");
        assert_eq!(answer.is_known(), answer.confidence != Confidence::None, "{answer:?}");
        assert_eq!(answer.conflict, !answer.others.is_empty());
        assert!(
            !answer.reasons.is_empty() || answer.confidence == Confidence::Medium,
            "{answer:?}"
        );
        known += usize::from(answer.is_known());
        for fact in answer.facts() {
            let is_answer = fact.fact.contains("/id/answer/");
            assert!(
                is_answer || fact.page.is_some(),
                "no page: {fact:?} of {} {}",
                answer.question,
                answer.country
            );
        }
    }
    assert!(known > 3_000, "only {known} answers are known");
}

#[test]
fn a_disagreement_is_marked_and_both_answers_are_kept() {
    let answers = asked(Kb::built_in().expect("the base"), TODAY);
    let congo = one(&answers, "P01", "COD");
    assert!(congo.conflict, "{congo:?}");
    assert_eq!(congo.confidence, Confidence::Low);
    assert!(!congo.others.is_empty());
}

#[test]
fn a_derived_answer_shows_its_chain() {
    let outcome = Program::new()
        .run(&["ask", "P15", "NGA", "--as-of", TODAY])
        .succeeds()
        .prints(&["P15: ", "from P01: ", "source legal-provisions-2026"]);
    assert!(outcome.stdout.contains("https://"), "{}", outcome.stdout);
}

#[test]
fn one_country_alone_gets_the_answer_that_it_gets_among_all() {
    let kb = Kb::built_in().and_then(|kb| kb.at(day(TODAY))).expect("the base");
    let policy = Policy::new(&kb, &QUESTIONS, day(TODAY)).expect("questions to ask");
    let all = policy.ask_all(None).expect("answers");
    for country in ["KEN", "IND", "TUV", "COD"] {
        let alone = policy.ask_all(Some(country)).expect("answers");
        for question in QUESTIONS.all() {
            assert_eq!(alone.get(question.id(), country), all.get(question.id(), country));
        }
    }
}

#[test]
fn answers_are_facts_that_sparql_finds() {
    let query = "PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX scr: <https://w3id.org/scrutineer/ontology#>
        SELECT ?code ?confidence (COUNT(?fact) AS ?facts) WHERE {
          GRAPH <https://w3id.org/scrutineer/graph/answers> {
            ?answer a scr:Answer ; scr:question <https://w3id.org/scrutineer/id/question/P01> ;
                    scr:country <https://w3id.org/scrutineer/id/country/IND> ;
                    scr:answerCode ?code ; scr:confidence ?confidence ; prov:used ?fact }
        } GROUP BY ?code ?confidence";
    let program = Program::new();
    let csv = program
        .run(&["query", query, "--answers", "--as-of", TODAY, "--format", "csv"])
        .succeeds()
        .stdout;
    let row = csv.lines().nth(1).unwrap_or_default();
    assert!(row.starts_with("yes,") || row.starts_with("partly,"), "{csv}");
    // without --answers the graph is empty
    let csv = program.run(&["query", query, "--format", "csv"]).succeeds().stdout;
    assert_eq!(csv.lines().count(), 1, "{csv}");
}

#[test]
fn answers_fit_the_shape_of_answers() {
    let kb = Kb::built_in().and_then(|kb| kb.at(day(TODAY))).expect("the base");
    let policy = Policy::new(&kb, &QUESTIONS, day(TODAY)).expect("questions to ask");
    policy
        .put(&policy.ask_all(None).expect("answers"))
        .expect("a graph of answers");
    let faults: Vec<String> = kb
        .check(day(TODAY))
        .expect("a check that runs")
        .into_iter()
        .filter(|finding| finding.severity == scrutineer::kb::Severity::Error)
        .map(|finding| finding.to_string())
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn ask_lists_all_countries_or_explains_one() {
    let program = Program::new();
    program.run(&["ask", "p01", "--as-of", TODAY]).succeeds().prints(&[
        "P01 Does the law give any authority",
        "IND",
        "countries and areas answered as of 2026-11-25",
    ]);
    let json = program
        .run(&["ask", "P01", "KEN", "India", "--as-of", TODAY, "--format", "json"])
        .succeeds()
        .json();
    assert_eq!(json.as_array().map(Vec::len), Some(2));
    assert_eq!(json[0]["code"], UNKNOWN);
    assert!(
        json[1]["evidence"][0]["page"]
            .as_str()
            .is_some_and(|page| page.starts_with("http")),
        "{json}"
    );
    program
        .run(&["ask", "P01", "KEN", "--as-of", TODAY])
        .succeeds()
        .prints(&["what would answer it: "]);
    program
        .run(&["ask", "P99"])
        .fails_with(2)
        .says(&["unknown question \"P99\"; scrutineer questions lists them"]);
}

#[test]
fn questions_lists_all_and_shows_one_with_its_query() {
    let program = Program::new();
    program
        .run(&["questions"])
        .succeeds()
        .prints(&["P01", "P66", "66 questions; unknown is an answer to each"]);
    program
        .run(&["questions", "P03"])
        .succeeds()
        .prints(&["#+ id: P03", "SELECT ?country ?answer"]);
    let json = program.run(&["questions", "--format", "json"]).succeeds().json();
    assert_eq!(json.as_array().map(Vec::len), Some(66));
}

#[test]
fn the_matrix_comes_in_every_format() {
    let program = Program::new();
    let csv = program
        .run(&["matrix", "--question", "P01,P03", "--as-of", TODAY, "--format", "csv"])
        .succeeds()
        .stdout;
    assert_eq!(csv.lines().next(), Some("country,P01,P03"));
    assert_eq!(csv.lines().count(), 194);
    program
        .run(&["matrix", "KEN", "UGA", "--theme", "powers", "--as-of", TODAY])
        .succeeds()
        .prints(&["P01", "UGA"]);
    let json = program
        .run(&[
            "matrix",
            "KEN",
            "--question",
            "P01",
            "--as-of",
            TODAY,
            "--format",
            "json",
        ])
        .succeeds()
        .json();
    assert_eq!(json[0]["question"], "P01");
    program
        .run(&["matrix", "--as-of", TODAY, "--format", "html", "-o", "matrix.html"])
        .succeeds();
    let html = program.text("matrix.html");
    assert!(html.contains("<th scope=\"row\">Kenya (KEN)</th>") && !html.contains("<script"));
    assert_eq!(html.matches("<tr>").count(), 194);
    program
        .run(&["matrix", "--theme", "weather"])
        .fails_with(2)
        .says(&["no question has the theme"]);
}

const OWN: &str = r#"#+ id: MY1
#+ theme: own
#+ question: { en: Which code has the country? }
#+ why: { en: An example. }
#+ answers: [coded]
#+ inputs: [countries]
#+ missing: { en: A code. }
#+ max_age_months: 12
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
SELECT ?country ?answer ?value ?date ?evidence ?note WHERE {
  GRAPH ?g { ?country scr:iso2 ?value }
  BIND("coded" AS ?answer)
  BIND(?country AS ?evidence)
}
"#;

#[test]
fn questions_of_ones_own_join_in_everywhere() {
    let program = Program::new().file("own/one.rq", OWN);
    let own = ["--questions", "own", "--as-of", TODAY];
    let run = |arguments: &[&str]| program.run(&[arguments, &own].concat()).succeeds().stdout;
    assert!(run(&["ask", "MY1", "KEN"]).contains("KE"));
    assert!(run(&["find", "MY1=coded and country:KEN"]).contains("Kenya"));
    assert!(run(&["matrix", "KEN", "--question", "MY1"]).contains("coded"));
    run(&["brief", "TUV", "--format", "json"]);
    assert!(
        program
            .text("briefs/TUV.json")
            .contains("MY1 Which code has the country?")
    );
    let query = "SELECT ?v WHERE { GRAPH <https://w3id.org/scrutineer/graph/answers> { ?a <https://w3id.org/scrutineer/ontology#question> <https://w3id.org/scrutineer/id/question/MY1> ; <https://w3id.org/scrutineer/ontology#country> <https://w3id.org/scrutineer/id/country/KEN> ; <https://w3id.org/scrutineer/ontology#answerValue> ?v } }";
    assert!(run(&["query", query, "--answers", "--format", "csv"]).contains("KE"));
    program
        .run(&["questions", "--questions", "own"])
        .succeeds()
        .prints(&["MY1", "67 questions"]);
}

/// Asks a changed question of one's own and gives what came of it.
fn own(old: &str, new: &str) -> Outcome {
    Program::new()
        .file("own/one.rq", OWN)
        .with("own/one.rq", old, new)
        .run(&["ask", "MY1", "KEN", "--questions", "own", "--as-of", TODAY])
}

#[test]
fn a_question_of_ones_own_overrides_none_of_ours() {
    own("id: MY1", "id: P01")
        .fails_with(1)
        .says(&["own/one.rq: ", "id P01 is taken by reports/questions/P01-"]);
}

#[test]
fn a_bad_question_of_ones_own_is_refused_with_the_reason() {
    own(
        "SELECT ?country ?answer ?value ?date ?evidence ?note WHERE",
        "CONSTRUCT { ?country ?country ?answer } WHERE",
    )
    .fails_with(1)
    .says(&["own/one.rq: a question must be a SELECT query"]);
    own("?value ?date ?evidence ?note", "?value ?date ?note")
        .fails_with(1)
        .says(&["own/one.rq: the query must project", "missing: ?evidence"]);
    own("?evidence ?note", "?evidence ?note ?g")
        .fails_with(1)
        .says(&["projects ?g"]);
    own("BIND(\"coded\" AS", "BIND(\"other\" AS")
        .fails_with(1)
        .says(&["MY1: ", "the answer code \"other\" is not declared"]);
    own("BIND(?country AS ?evidence)", "")
        .fails_with(1)
        .says(&["?evidence is no IRI"]);
    own("?country scr:iso2 ?value", "?country scr:nothing ?value }} FILTER(")
        .fails_with(1)
        .says(&["own/one.rq: error at"]);
    own("answers: [coded]", "answers: [Coded!]")
        .fails_with(1)
        .says(&["answers: \"Coded!\""]);
    own("#+ theme: own\n", "")
        .fails_with(1)
        .says(&["metadata in the `#+` lines", "theme"]);
    own("{ en: An example. }", "{ fr: Un exemple. }")
        .fails_with(1)
        .says(&["why: give at least `en`"]);
    own("#+ inputs: [countries]", "#+ inputs: [countries")
        .fails_with(1)
        .says(&["metadata in the `#+` lines"]);
    own("max_age_months: 12", "max_age_months: 12\n#+ builds_on: [MY1]")
        .fails_with(1)
        .says(&["MY1 builds on itself"]);
    own("max_age_months: 12", "max_age_months: 12\n#+ builds_on: [P77]")
        .fails_with(1)
        .says(&["there is no question P77"]);
    Program::new()
        .run(&["ask", "P01", "--questions", "nowhere"])
        .fails_with(1)
        .says(&["nowhere: cannot be read"]);
}

#[test]
fn a_question_that_never_ends_is_stopped() {
    let endless =
        "GRAPH ?g { ?country scr:iso2 ?value } GRAPH ?a { ?s ?p ?o } GRAPH ?b { ?t ?q ?r } GRAPH ?c { ?u ?v ?w }";
    own("GRAPH ?g { ?country scr:iso2 ?value }", endless)
        .fails_with(1)
        .says(&["stopped after"]);
}

#[test]
fn hostile_values_stay_values() {
    let hostile = [
        "KEN\" } # ",
        "'); DROP",
        "{ ?s ?p ?o }",
        "a\u{a0}b>c<d",
        "\\u0022 } INSERT",
    ];
    let property = NamedNode::new_unchecked(format!("{}iso2", vocab::SCR));
    for text in hostile {
        let country = vocab::thing("country", "KEN");
        let graph = GraphName::from(vocab::graph("unsd-m49"));
        let mut quads = part(&[]);
        quads.retain(|quad| !(quad.subject == country.clone().into() && quad.predicate == property));
        quads.push(Quad::new(
            country,
            property.clone(),
            Literal::new_simple_literal(text),
            graph,
        ));
        let kb = Kb::from_quads(quads).and_then(|kb| kb.at(day(TODAY))).expect("a base");
        let question = Question::parse(Path::new("own.rq"), OWN).expect("a question");
        let set = QuestionSet::of(vec![question]).expect("a question");
        let policy = Policy::new(&kb, &set, day(TODAY)).expect("a question to ask");
        for only in [None, Some("KEN")] {
            let answers = policy.ask(&["MY1"], only).expect("answers");
            assert_eq!(one(&answers, "MY1", "KEN").values, [text]);
        }
    }
    // a country argument never reaches a query as text
    for argument in ["KEN> } #", "\"KEN\"", "KEN\n", "}}", "<x>"] {
        let outcome = Program::new().run(&["ask", "P01", argument, "--as-of", TODAY]);
        assert!(
            matches!(outcome.status, Some(0 | 2)),
            "{argument:?}: {}",
            outcome.stderr
        );
        assert!(!outcome.stderr.contains("panicked"));
    }
}

#[test]
fn no_query_is_built_by_formatting() {
    let mut open = vec![repository("src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("src") {
            let path = entry.expect("src").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source file");
            for (number, line) in text.lines().enumerate() {
                let builds = ["format!(", "push_str(", "write!("]
                    .iter()
                    .any(|call| line.contains(call));
                let query = ["SELECT ", "CONSTRUCT ", "WHERE ", "GRAPH ", "INSERT ", "FILTER("]
                    .iter()
                    .any(|word| line.contains(word));
                assert!(!(builds && query), "{}:{}: {line}", path.display(), number + 1);
            }
        }
    }
}
