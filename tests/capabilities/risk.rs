//! Forecasts, the backtest, profiles and suppositions: nothing leaks back in time, and nothing is scored from nothing.

use super::support::{BASE, Program, TODAY, none_found, repository, text_of};
use chrono::{Datelike, NaiveDate};
use oxrdf::{NamedNode, NamedOrBlankNode, Quad, Term};
use proptest::prelude::*;
use scrutineer::brief::backtest_report;
use scrutineer::kb::Kb;
use scrutineer::policy::{Answers, Policy, QuestionSet};
use scrutineer::risk::{
    Assessment, Competitor, Cut, Design, Disruption, Features, Forecaster, Label, Level, Profile, Profiler, Rating,
    Record, Report, Settings, Supposition, Vote,
};
use scrutineer::vocab;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::sync::LazyLock;

static SETTINGS: LazyLock<&Settings> = LazyLock::new(|| Settings::built_in().expect("settings"));
static RECORD: LazyLock<Record> = LazyLock::new(|| Record::read(&BASE, &SETTINGS).expect("a record"));
static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("questions"));

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn as_of(text: &str) -> Kb {
    Kb::built_in()
        .expect("the base")
        .at(day(text))
        .expect("the base as of a day")
}

/// A vote that might be held in a country on a day.
fn vote(country: &str, first: NaiveDate) -> Vote {
    Vote {
        country: country.to_owned(),
        first,
        last: first,
        month_only: false,
        types: BTreeSet::from(["presidential".to_owned()]),
        elections: BTreeSet::new(),
    }
}

/// What is forecast as of a day for a vote of each country two months later; everything that can be seen of it.
fn forecasts(kb: &Kb, text: &str) -> Vec<String> {
    let record = Record::read(kb, &SETTINGS).expect("a record");
    let forecaster = Forecaster::new(&record, &SETTINGS, day(text)).expect("a forecaster");
    kb.country_codes()
        .expect("countries")
        .iter()
        .map(|country| format!("{:?}", forecaster.of(&vote(country, day(text) + chrono::Days::new(60)))))
        .collect()
}

/// The day of which a fact speaks, as far as the forecast reads it: start of an incident, polling day, end of the year of a figure.
fn dated(quads: &[Quad]) -> HashMap<NamedOrBlankNode, String> {
    let property = |name: &str| NamedNode::new_unchecked(format!("{}{name}", vocab::SCR));
    let (start, polling, year) = (property("startDay"), property("pollingDay"), property("year"));
    let mut dated = HashMap::new();
    for quad in quads {
        let Term::Literal(literal) = &quad.object else { continue };
        if quad.predicate == start || quad.predicate == polling {
            dated.insert(quad.subject.clone(), literal.value().to_owned());
        } else if quad.predicate == year && quad.subject.to_string().contains("/observation/") {
            dated.insert(quad.subject.clone(), format!("{}-12-31", literal.value()));
        }
    }
    dated
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn shuffling_what_is_dated_later_changes_no_forecast(
        text in prop::sample::select(vec!["2018-03-01", "2019-06-15", "2021-01-10", "2023-02-01"]),
        turn in 1_usize..5_000,
    ) {
        let quads = BASE.quads().expect("quads");
        let dated = dated(&quads);
        let later = |quad: &Quad| dated.get(&quad.subject).is_some_and(|day| day.as_str() > text);
        let country = NamedNode::new_unchecked(format!("{}country", vocab::SCR));
        let value = NamedNode::new_unchecked(format!("{}value", vocab::SCR));
        // countries and values of later facts are handed round among them
        let mut shuffled = quads.clone();
        for property in [country, value] {
            let mut places: Vec<usize> = (0..quads.len())
                .filter(|place| quads[*place].predicate == property && later(&quads[*place]))
                .collect();
            places.sort_by_key(|place| quads[*place].subject.to_string());
            prop_assert!(places.len() > 100, "there is something to shuffle");
            for (at, place) in places.iter().enumerate() {
                shuffled[*place].object = quads[places[(at + turn) % places.len()]].object.clone();
            }
        }
        prop_assert_ne!(&shuffled, &quads);
        let at = |quads: Vec<Quad>| {
            let mut kb = Kb::from_quads(quads).expect("a base");
            kb.derive().expect("rules that run");
            kb.at(day(text)).expect("the base as of a day")
        };
        prop_assert_eq!(forecasts(&at(quads), text), forecasts(&at(shuffled), text));
    }
}

#[test]
fn a_figure_is_not_used_before_it_was_published() {
    // the index of 2019 is used from June 2020 on, whatever it says
    let mut changed = RECORD.clone();
    let index = &SETTINGS.backtest.democracy;
    for years in changed.series.get_mut(index).expect("the index").values_mut() {
        for (year, value) in years {
            if *year >= 2019 {
                value.value = 0.123;
            }
        }
    }
    let of = |record: &Record, text: &str| {
        let features = Features::new(record, &SETTINGS, Label::Election);
        format!("{:?}", features.of("KEN", true, Cut::at(day(text))))
    };
    assert_eq!(of(&RECORD, "2020-05-31"), of(&changed, "2020-05-31"));
    assert_ne!(of(&RECORD, "2020-06-01"), of(&changed, "2020-06-01"));
}

#[test]
fn a_label_enters_no_feature_of_its_vote() {
    let lead = SETTINGS.model.lead_days;
    let features = Features::new(&RECORD, &SETTINGS, Label::Election);
    let mut disrupted = 0;
    for vote in RECORD
        .held
        .iter()
        .filter(|vote| RECORD.label(vote, Label::Election) == Some(true))
    {
        disrupted += 1;
        let cut = Cut::before(vote, lead, 0);
        let mut without = RECORD.clone();
        let (first, last) = RECORD.window(vote);
        if let Some(disruptions) = without.disruptions.get_mut(&vote.country) {
            disruptions.retain(|disruption| !(first..=last).contains(&disruption.start));
        }
        assert_eq!(without.label(vote, Label::Election), Some(false));
        let other = Features::new(&without, &SETTINGS, Label::Election);
        assert_eq!(
            features.of(&vote.country, true, cut),
            other.of(&vote.country, true, cut),
            "{vote:?}"
        );
        assert_eq!(
            features.last_time(&vote.country, cut.observed),
            other.last_time(&vote.country, cut.observed)
        );
        assert_eq!(
            features.recent(&vote.country, cut.observed),
            other.recent(&vote.country, cut.observed)
        );
    }
    assert!(disrupted > 20);
}

#[test]
fn doubled_and_merged_rows_change_no_label() {
    let labels = |record: &Record| -> Vec<_> {
        let of = |label| record.held.iter().map(move |vote| record.label(vote, label));
        of(Label::Election).chain(of(Label::Any)).collect()
    };
    let expected = labels(&RECORD);
    let mut doubled = RECORD.clone();
    for disruptions in doubled.disruptions.values_mut() {
        let copies: Vec<Disruption> = disruptions
            .iter()
            .map(|disruption| Disruption {
                iri: format!("{}-again", disruption.iri),
                ..disruption.clone()
            })
            .collect();
        disruptions.extend(copies);
        disruptions.sort_by_key(|disruption| disruption.start);
    }
    assert_eq!(labels(&doubled), expected);
    // rows of one country, first day and marks become one
    let mut merged = RECORD.clone();
    let mut fewer = 0;
    for disruptions in merged.disruptions.values_mut() {
        let before = disruptions.len();
        disruptions.dedup_by_key(|disruption| (disruption.start, disruption.election, disruption.wide));
        fewer += before - disruptions.len();
    }
    assert!(fewer > 0);
    assert_eq!(labels(&merged), expected);
}

#[test]
fn the_figures_in_the_method_are_those_of_the_backtest() {
    let kb = as_of(TODAY);
    let record = Record::read(&kb, &SETTINGS).expect("a record");
    let from = SETTINGS.backtest.from_year;
    let report = Report::run(&record, &SETTINGS, from, record.until.year()).expect("a backtest");
    let text = backtest_report(&report, &kb).expect("a report");
    let method = text_of("docs/METHOD.md");
    let (begin, end) = ("<!-- backtest: begin -->\n", "<!-- backtest: end -->");
    let (before, rest) = method
        .split_once(begin)
        .expect("docs/METHOD.md marks where the backtest stands");
    let (printed, after) = rest
        .split_once(end)
        .expect("docs/METHOD.md marks where the backtest ends");
    let printed = printed.trim();
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") && printed != text.trim() {
        let anew = format!("{before}{begin}{}\n{end}{after}", text.trim());
        fs::write(repository("docs/METHOD.md"), anew).expect("a file that can be written");
        return;
    }
    assert!(
        printed == text.trim(),
        "docs/METHOD.md does not print what scrutineer backtest says; INSTA_UPDATE=always writes it anew"
    );
    // and the command prints the same
    let program = Program::new();
    let outcome = program.run(&["backtest", "--as-of", TODAY]).succeeds();
    assert_eq!(outcome.stdout.trim(), text.trim());
}

#[test]
fn the_backtest_learns_from_earlier_years_alone_and_scores_all_forecasters_on_the_same_votes() {
    let report = Report::run(&RECORD, &SETTINGS, 2017, 2023).expect("a backtest");
    let main = &report.main;
    let years: Vec<i32> = main.years.iter().map(|year| year.year).collect();
    assert_eq!(years, (2017..=2023).collect::<Vec<_>>());
    assert!(main.years.windows(2).all(|pair| pair[0].learned < pair[1].learned));
    assert_eq!(main.scores.len(), scrutineer::risk::FORECASTERS.len());
    assert!(
        main.outcomes
            .iter()
            .all(|outcome| outcome.probabilities.len() == main.scores.len())
    );
    assert!(
        main.outcomes
            .iter()
            .flat_map(|outcome| &outcome.probabilities)
            .all(|p| (0.0..=1.0).contains(p))
    );
    // what an outcome rests on is there
    assert!(
        main.outcomes
            .iter()
            .all(|outcome| outcome.disrupted != outcome.incidents.is_empty())
    );
    let votes: usize = main.years.iter().map(|year| year.votes).sum();
    assert_eq!(votes, main.outcomes.len());
    for warnings in &main.warnings {
        assert_eq!(
            warnings.hits + warnings.misses + warnings.false_alarms + warnings.quiet,
            votes
        );
    }
    assert_eq!(main.calibration.iter().map(|bin| bin.votes).sum::<usize>(), votes);
    let base = main.of(Competitor::BaseRate).expect("the base rate");
    assert!(
        base.skill.value.abs() < 1e-12,
        "the base rate is what skill is measured by"
    );
    for scores in &main.scores {
        for estimate in [scores.brier, scores.log_loss, scores.auc, scores.average_precision] {
            assert!(
                estimate.low <= estimate.value && estimate.value <= estimate.high,
                "{scores:?}"
            );
        }
    }
    // a year cut short says the same of the years before
    let short = Report::run(&RECORD, &SETTINGS, 2017, 2019).expect("a backtest");
    assert_eq!(short.main.years[..], main.years[..3]);
}

#[test]
fn forecasts_do_not_depend_on_the_number_of_threads() {
    let run = |threads: usize| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads")
            .install(|| {
                let report = Report::run(&RECORD, &SETTINGS, 2019, 2021).expect("a backtest");
                serde_json::to_string(&report).expect("JSON")
            })
    };
    assert_eq!(run(1), run(4));
}

/// Profiles of all countries of a base, and the answers behind them.
fn profiles(kb: &Kb, text: &str) -> (BTreeMap<String, Profile>, Answers) {
    let design = Design::built_in().expect("a design");
    let policy = Policy::new(kb, &QUESTIONS, day(text)).expect("questions to ask");
    let answers = policy.ask(&design.questions(), None).expect("answers");
    let codes: Vec<String> = kb.country_codes().expect("countries").into_iter().collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let maker = Profiler::new(&policy, &answers, design, None).expect("a profiler");
    let profiles = maker
        .all(&codes)
        .into_iter()
        .map(|profile| (profile.country.clone(), profile))
        .collect();
    (profiles, answers)
}

#[test]
fn every_answer_has_its_place_on_the_scale_and_every_family_its_threats() {
    let design = Design::built_in().expect("a design");
    let mut faults = Vec::new();
    for id in design.questions() {
        let declared: BTreeSet<&str> = QUESTIONS
            .all()
            .iter()
            .find(|question| question.id() == id)
            .unwrap_or_else(|| panic!("{id} is no question"))
            .metadata
            .answers
            .iter()
            .map(String::as_str)
            .collect();
        let scaled: BTreeSet<&str> = design.scale[id].keys().map(String::as_str).collect();
        if declared != scaled {
            faults.push(format!(
                "{id}: {:?}",
                declared.symmetric_difference(&scaled).collect::<Vec<_>>()
            ));
        }
    }
    let unused: Vec<&String> = design
        .scale
        .keys()
        .filter(|id| !design.questions().contains(&id.as_str()))
        .collect();
    assert!(unused.is_empty(), "{unused:?} have a scale and no use");
    none_found(&faults);
    let threats: BTreeSet<&str> = design
        .families
        .iter()
        .flat_map(|family| family.threats.iter().map(String::as_str))
        .collect();
    // the loss of confidence is what all others lead to
    let expected: Vec<String> = (1..=33)
        .map(|number| format!("T{number:02}"))
        .filter(|id| id != "T32")
        .collect();
    assert_eq!(threats.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!(Level::Between([0.2, 0.6]).bounds(), Some((0.2, 0.4, 0.6)));
    // a safeguard of a power that is gone says nothing
    assert_eq!(design.scale["P04"]["lapsed"].bounds(), None);
}

#[test]
fn a_profile_opens_into_its_facts_and_its_sums_are_right() {
    use scrutineer::risk::aggregate::{inverted_geometric, mean};
    let kb = as_of(TODAY);
    let (profiles, _) = profiles(&kb, TODAY);
    let mut assessed = 0;
    for profile in profiles.values() {
        for family in &profile.families {
            let Rating::Assessed { score, low, high } = family.rating else {
                assert!(family.components.iter().all(|component| component.score.is_none()));
                continue;
            };
            assessed += 1;
            assert!(
                0.0 <= low && low <= score && score <= high && high <= 10.0 + 1e-9,
                "{family:?}"
            );
            let mut shares = Vec::new();
            for component in &family.components {
                // what is not known stands in the middle: at a half, and at a quarter in a register that lists nothing
                let open = component.missing.iter().map(|_| 0.5);
                let open = open.chain(component.unlisted.iter().map(|_| 0.25));
                let share = mean(component.parts.iter().map(|part| part.share).chain(open)).expect("inputs");
                assert_eq!(component.score.is_some(), !component.parts.is_empty());
                if let Some(score) = component.score {
                    assert!((score - 10.0 * share).abs() < 1e-9);
                }
                shares.push(share);
                for part in &component.parts {
                    assert!(part.low <= part.share && part.share <= part.high, "{part:?}");
                    assert!(
                        !part.facts.is_empty() && !part.sources.is_empty(),
                        "{part:?} rests on nothing"
                    );
                }
            }
            assert!((inverted_geometric(&shares).expect("a score") - score).abs() < 1e-9);
        }
    }
    assert!(assessed > 300, "{assessed} families are assessed");
    // a fact of a profile is a fact of the base
    let kenya = &profiles["KEN"];
    for part in kenya
        .families
        .iter()
        .flat_map(|family| &family.components)
        .flat_map(|component| &component.parts)
    {
        for fact in &part.facts {
            let known = kb.about(&NamedNode::new_unchecked(fact.clone())).expect("facts");
            assert!(!known.is_empty(), "{fact} is not in the base");
        }
    }
}

#[test]
fn families_rest_on_two_publishers_and_not_on_registers_and_the_same_are_put_together() {
    use scrutineer::risk::aggregate::inverted_geometric;
    let (profiles, _) = profiles(&as_of(TODAY), TODAY);
    let design = Design::built_in().expect("a design");
    for profile in profiles.values() {
        // the same families are put together for all, or none
        let together: Option<Vec<f64>> = design
            .together
            .iter()
            .map(|name| profile.family(name).and_then(|family| family.rating.score()))
            .collect();
        let score = together.map(|scores| scores.iter().map(|score| score / 10.0).collect::<Vec<_>>());
        let score = score.and_then(|shares| inverted_geometric(&shares));
        match (profile.overall.score(), score) {
            (Some(told), Some(score)) => assert!((told - score).abs() < 1e-9),
            (told, score) => assert!(told.is_none() && score.is_none(), "{}", profile.country),
        }
        for family in profile.families.iter().filter(|family| family.rating.score().is_some()) {
            let parts = || family.components.iter().flat_map(|component| &component.parts);
            let sources: BTreeSet<&String> = parts().flat_map(|part| &part.sources).collect();
            assert!(
                sources.len() >= design.fewest_sources,
                "{}: {sources:?}",
                profile.country
            );
            // the page of a publisher is no second source beside the publisher
            assert!(
                !sources.contains(&"v-dem.net".to_owned()),
                "{}: {sources:?}",
                profile.country
            );
            let grounded = family.components.iter().filter(|component| {
                component
                    .parts
                    .iter()
                    .any(|part| !design.registers.contains(&part.input))
            });
            assert!(
                grounded.count() >= 2,
                "{} rests on registers: {family:?}",
                profile.country
            );
            // no figure is without error
            let exact = parts().find(|part| part.input.contains('-') && part.low >= part.high);
            assert!(exact.is_none(), "{exact:?}");
        }
    }
}

#[test]
fn profiles_do_not_depend_on_threads_or_on_the_other_countries() {
    let kb = as_of(TODAY);
    let design = Design::built_in().expect("a design");
    let policy = Policy::new(&kb, &QUESTIONS, day(TODAY)).expect("questions to ask");
    let answers = policy.ask(&design.questions(), None).expect("answers");
    let profiler = Profiler::new(&policy, &answers, design, None).expect("a profiler");
    let run = |threads: usize, codes: &[&str]| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads")
            .install(|| profiler.all(codes))
    };
    let all = run(1, &["KEN", "UGA", "FRA", "TUV"]);
    assert_eq!(all, run(4, &["KEN", "UGA", "FRA", "TUV"]));
    assert_eq!(all[1..2], run(2, &["UGA"])[..]);
    // one country's answers asked alone give the same profile
    let alone = policy.ask(&design.questions(), Some("UGA")).expect("answers");
    let profiler = Profiler::new(&policy, &alone, design, Some("UGA")).expect("a profiler");
    assert_eq!(profiler.of("UGA"), all[1]);
}

#[test]
fn little_known_countries_are_not_assessed_and_the_reasons_are_given() {
    let program = Program::new();
    let outcome = program
        .run(&["profile", "TUV", "NRU", "ERI", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let told: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    for one in told.as_array().expect("a list") {
        let profile = &one["profile"];
        assert_eq!(profile["overall"]["assessment"], "not-assessed", "{profile}");
        for family in profile["families"].as_array().expect("families") {
            assert_eq!(family["rating"]["assessment"], "not-assessed", "{family}");
            assert!(family["rating"]["score"].is_null());
            assert!(!family["rating"]["reasons"].as_array().expect("reasons").is_empty());
            assert!(
                family["components"]
                    .as_array()
                    .expect("components")
                    .iter()
                    .all(|one| one["score"].is_null())
            );
        }
        let forecast = &one["forecast"];
        assert!(
            forecast.is_null()
                || forecast["assessment"] == "not-assessed"
                    && !forecast["missing"].as_array().expect("a list").is_empty(),
            "{forecast}"
        );
    }
    program
        .run(&["profile", "TUV", "ERI", "--as-of", TODAY])
        .succeeds()
        .prints(&[
            "not assessed",
            "too few for a profile",
            "No forecast: no national vote is expected",
        ]);
}

#[test]
fn without_facts_nothing_is_assessed() {
    let mut quads = Vec::new();
    for source in ["unsd-m49", "iso-user-assigned", "ontology", "indicator-catalogue"] {
        quads.extend(BASE.graph(&vocab::graph(source)).expect("a graph"));
    }
    let mut kb = Kb::from_quads(quads).expect("a base");
    kb.derive().expect("rules that run");
    let kb = kb.at(day(TODAY)).expect("the base as of a day");
    let (profiles, _) = profiles(&kb, TODAY);
    assert!(profiles.len() > 200);
    assert!(profiles.values().all(|profile| profile.overall.score().is_none()));
    let record = Record::read(&kb, &SETTINGS).expect("a record");
    let error = Forecaster::new(&record, &SETTINGS, day(TODAY)).expect_err("nothing to learn from");
    assert!(
        error.to_string().contains("0 votes with 0 disruptions are known"),
        "{error}"
    );
    assert!(Report::run(&record, &SETTINGS, 2017, 2023).is_err());
}

#[test]
fn a_supposed_attribute_changes_answers_and_profile_and_nothing_on_disk() {
    let kb = as_of(TODAY);
    let hash = kb.info().sha256.clone();
    let (before, answers_before) = profiles(&kb, TODAY);
    let supposition = Supposition::attribute(&kb, "priorJudicialAuthorisation=yes", &["KEN", "IND", "ETH", "TUV"])
        .expect("a supposition");
    assert!(!supposition.countries.contains("TUV"), "no provision is invented");
    let supposed = supposition.over(kb).expect("a base");
    assert_eq!(supposed.info().sha256, hash);
    let (after, answers_after) = profiles(&supposed, TODAY);
    let changed: Vec<&str> = before
        .keys()
        .map(String::as_str)
        .filter(|country| {
            answers_before.get("P04", country).map(|answer| &answer.code)
                != answers_after.get("P04", country).map(|answer| &answer.code)
        })
        .collect();
    assert!(
        !changed.is_empty() && changed.iter().all(|country| supposition.countries.contains(*country)),
        "{changed:?}"
    );
    let mut moved = 0;
    for country in &changed {
        let score = |profiles: &BTreeMap<String, Profile>| {
            profiles[*country]
                .family("network")
                .and_then(|family| family.rating.score())
        };
        if let (Some(before), Some(after)) = (score(&before), score(&after)) {
            assert!(after <= before, "{country}: with a court the score is not higher");
            moved += usize::from(after < before);
        }
    }
    assert!(moved > 0, "{changed:?}");
    assert_eq!(before["FRA"], after["FRA"]);
    // the next load knows nothing of it
    assert_eq!(as_of(TODAY).info().sha256, hash);
}

#[test]
fn supposed_facts_of_a_file_take_the_place_of_those_of_the_base() {
    let kb = as_of(TODAY);
    let record = Record::read(&kb, &SETTINGS).expect("a record");
    let index = &SETTINGS.backtest.democracy;
    let (year, value) = record.series[index]["KEN"].iter().next_back().expect("a value");
    let program = Program::new().file("better.ttl", format!("<{}> <{}value> 0.9 .", value.iri, vocab::SCR));
    let outcome = program
        .run(&["forecast", "KEN", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let probability = |text: &str| -> f64 {
        let told: serde_json::Value = serde_json::from_str(text).expect("JSON");
        told.pointer("/forecasts/0/probability")
            .or(told.pointer("/0/supposed/forecast/probability"))
            .and_then(serde_json::Value::as_f64)
            .unwrap_or_else(|| panic!("{text}"))
    };
    let before = probability(&outcome.stdout);
    let outcome = program
        .run(&[
            "profile",
            "KEN",
            "--what-if",
            "better.ttl",
            "--format",
            "json",
            "--as-of",
            TODAY,
        ])
        .succeeds();
    let after = probability(&outcome.stdout.replace("\"forecasts\"", "\"-\""));
    assert!(after < before, "{year}: {before} to {after}");
    for (name, content, reason) in [
        ("bad.ttl", "<a> <b>", "bad.ttl"),
        (
            "blank.ttl",
            "<https://example.org/a> <https://example.org/b> [] .",
            "blank node",
        ),
        ("empty.ttl", "# nothing\n", "holds no triple"),
    ] {
        let program = Program::new().file(name, content);
        program
            .run(&["rank", "KEN", "--what-if", name, "--as-of", TODAY])
            .fails_with(1)
            .says(&[reason]);
    }
    let program = Program::new();
    for (supposed, reason) in [
        ("writtenOrderRequird=yes", "did you mean written-order-required"),
        ("writtenOrderRequired=perhaps", "is no legal-code"),
        ("writtenOrderRequired", "supposes nothing"),
        ("nowhere.ttl", "cannot be read"),
    ] {
        program
            .run(&["rank", "KEN", "--what-if", supposed, "--as-of", TODAY])
            .fails_with(1)
            .says(&[reason]);
    }
}

#[test]
fn a_later_release_of_the_record_extends_the_backtest_without_a_change_of_code() {
    let program = Program::new();
    let folder = program.path("kb/access-now-stop");
    fs::create_dir_all(&folder).expect("a folder");
    let source = "data/access-now-stop";
    let mut table = text_of(&format!("{source}/incidents.csv"));
    // made-up disruptions: one in the window of a vote of 2024, and one at the end of 2025, to which the record then runs
    table.push_str(
        "XX-1,PAK,mobile-shutdown,2024-02-08,,,national,,,election,,yes,,,,,,,https://example.org/1\n\
         XX-2,IND,full-shutdown,2025-12-31,,,local,,,protest,,no,,,,,,,https://example.org/2\n",
    );
    let manifest = text_of(&format!("{source}/source.toml"));
    let old = manifest
        .split_once("sha256 = \"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(sum, _)| sum.to_owned())
        .expect("a checksum");
    let sum = Sha256::digest(table.as_bytes())
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    fs::write(folder.join("incidents.csv"), table).expect("a file");
    fs::write(folder.join("source.toml"), manifest.replace(&old, &sum)).expect("a file");
    fs::copy(repository(&format!("{source}/map.rq")), folder.join("map.rq")).expect("a file");
    let outcome = program
        .run(&["--kb", "kb", "backtest", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let told: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let years = told["main"]["years"].as_array().expect("years");
    assert_eq!(years.last().expect("a year")["year"], 2025);
    let of = |country: &str, year: &str| -> Vec<&serde_json::Value> {
        told["main"]["outcomes"]
            .as_array()
            .expect("outcomes")
            .iter()
            .filter(|outcome| {
                outcome["country"] == country && outcome["first"].as_str().expect("a day").starts_with(year)
            })
            .collect()
    };
    let pakistan = of("PAK", "2024");
    assert!(
        pakistan.iter().any(|outcome| outcome["disrupted"] == true),
        "{pakistan:?}"
    );
    // what was forecast for the years before is the same as without
    let outcome = program
        .run(&["backtest", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let built_in: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(built_in["main"]["years"].as_array().expect("years")[..6], years[..6]);
    // a part of it can be asked for
    program
        .run(&[
            "--kb", "kb", "backtest", "--from", "2024", "--to", "2025", "--as-of", TODAY,
        ])
        .succeeds()
        .prints(&["Votes from 2024 to 2025", "Pakistan, 2024-02-08"]);
}

#[test]
fn the_commands_answer_in_every_format_and_refuse_what_makes_no_sense() {
    let program = Program::new();
    let outcome = program
        .run(&["forecast", "--within", "365d", "--as-of", TODAY])
        .succeeds();
    outcome.prints(&[
        "Kenya (KEN)",
        "votes expected within 365 days",
        "not assessed",
        "of 20 disrupted",
    ]);
    let outcome = program
        .run(&["forecast", "--format", "csv", "--as-of", TODAY])
        .succeeds();
    assert!(
        outcome
            .stdout
            .starts_with("country,polling_day,types,probability,low,high,any_cause")
    );
    let outcome = program
        .run(&["rank", "--format", "csv", "--threat", "T01", "--as-of", TODAY])
        .succeeds();
    assert_eq!(outcome.stdout.lines().count(), 194);
    let scores: Vec<f64> = outcome
        .stdout
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(1)?.parse().ok())
        .collect();
    assert!(scores.len() > 50 && scores.is_sorted_by(|one, other| one >= other));
    program
        .run(&[
            "rank",
            "KEN",
            "UGA",
            "--what-if",
            "writtenOrderRequired=yes",
            "--as-of",
            TODAY,
        ])
        .succeeds()
        .prints(&["Supposed: written-order-required=y", "P03:"]);
    program
        .run(&["rank", "--region", "Northern Africa", "--top", "3", "--as-of", TODAY])
        .succeeds()
        .prints(&["spans overlap"]);
    program
        .run(&["profile", "UGA", "--open", "T01", "--as-of", TODAY])
        .succeeds()
        .prints(&["P08", "https://w3id.org/scrutineer/id/incident/"]);
    program
        .run(&["backtest", "--format", "csv", "--as-of", TODAY])
        .succeeds()
        .prints(&[
            "country,polling_day,probability,disrupted,incidents\n",
            "UGA,2021-01-14,",
        ]);
    for (arguments, reason) in [
        (
            &["rank", "--threat", "weather"][..],
            "is no family of threats; there are network",
        ),
        (&["rank", "--region", "Atlantis"], "unknown region"),
        (&["profile", "KEN", "--open", "T99"], "is no family of threats"),
        (&["profile", "Atlantis"], "unknown country"),
        (&["backtest", "--from", "2022", "--to", "2020"], "in this order"),
        (&["backtest", "--from", "2012"], "is too early"),
    ] {
        let mut all = arguments.to_vec();
        all.extend(["--as-of", TODAY]);
        program.run(&all).fails_with(2).says(&[reason]);
    }
    program
        .run(&["backtest", "--from", "2025", "--to", "2026", "--as-of", TODAY])
        .fails_with(1)
        .says(&["no vote from 2025 to 2026 can be judged"]);
    program
        .run(&["forecast", "--as-of", "2016-02-01"])
        .fails_with(1)
        .says(&["a model needs"]);
}

#[test]
fn a_forecast_says_what_it_rests_on() {
    let kb = as_of(TODAY);
    let record = Record::read(&kb, &SETTINGS).expect("a record");
    let forecaster = Forecaster::new(&record, &SETTINGS, day(TODAY)).expect("a forecaster");
    let coming = forecaster.coming(730);
    assert!(coming.iter().all(|vote| vote.first.year() >= 2026));
    let mut assessed = 0;
    for vote in &coming {
        let Assessment::Assessed(told) = &vote.assessment else {
            continue;
        };
        assessed += 1;
        assert!(0.0 < told.low && told.low < told.probability && told.probability < told.high && told.high < 1.0);
        assert_eq!(told.like.votes, SETTINGS.backtest.neighbours);
        assert_eq!(told.drivers.len(), SETTINGS.features.len());
        for driver in &told.drivers {
            for fact in &driver.input.facts {
                assert!(
                    !kb.about(&NamedNode::new_unchecked(fact.clone()))
                        .expect("facts")
                        .is_empty(),
                    "{fact}"
                );
            }
        }
    }
    assert!(assessed > 30);
}

#[test]
fn a_brief_has_the_forecast_with_its_record_and_the_profile_with_its_intervals() {
    let program = Program::new();
    program
        .run(&["brief", "KEN", "TUV", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let chapter = |country: &str| -> String {
        let brief: serde_json::Value =
            serde_json::from_str(&program.text(&format!("briefs/{country}.json"))).expect("JSON");
        brief["annex"]
            .as_array()
            .expect("chapters")
            .iter()
            .find(|chapter| chapter["key"] == "risk")
            .unwrap_or_else(|| panic!("{country}: no chapter on risk"))
            .to_string()
    };
    let outcome = program
        .run(&["forecast", "KEN", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let told: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let number = |field: &str| told["forecasts"][0][field].as_f64().expect("a number") * 100.0;
    let kenya = chapter("KEN");
    for words in [
        format!(
            "has a probability of {:.0} percent ({:.0} to {:.0})",
            number("probability"),
            number("low"),
            number("high")
        ),
        "Of the 20 past votes with the nearest forecasts".to_owned(),
        "Threat profile by family".to_owned(),
        "networks and services".to_owned(),
        "A low number is no promise".to_owned(),
    ] {
        assert!(kenya.contains(&words), "{words:?} is not in {kenya}");
    }
    let tuvalu = chapter("TUV");
    assert!(tuvalu.contains("No forecast for the vote of"));
    assert!(tuvalu.contains("The threat profile is not assessed."));
    assert!(!tuvalu.contains("percent (") && !tuvalu.contains("Threat profile by family"));
}
