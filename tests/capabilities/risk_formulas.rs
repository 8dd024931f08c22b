//! The formulas of risk, against examples computed by hand, and their properties.

use super::support::turtle;
use proptest::prelude::*;
use scrutineer::kb::Kb;
use scrutineer::risk::aggregate::{inverted_geometric, mean, placed, reliability, triangular};
use scrutineer::risk::score::{auc, average_precision, brier, intervals, log_loss, quantile, skill};
use scrutineer::risk::{Cut, Features, Label, Model, Record, Settings, sigmoid};
use std::fmt::Write;

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6, "{found} instead of {expected}");
}

#[test]
fn scores_of_probabilities_are_those_computed_by_hand() {
    let two = [(0.8, true), (0.3, false)];
    near(brier(&two).expect("a score"), f64::midpoint(0.04, 0.09));
    // -(ln 0.8 + ln 0.7) / 2
    near(
        log_loss(&two).expect("a score"),
        f64::midpoint(0.223_143_551, 0.356_674_944),
    );
    // 0.9 is above 0.8 and 0.1, 0.7 above 0.1: three of four pairs
    let four = [(0.9, true), (0.8, false), (0.7, true), (0.1, false)];
    near(auc(&four).expect("a score"), 0.75);
    // half of the events at a precision of 1, the other half at 2 of 3
    near(average_precision(&four).expect("a score"), 0.5 + 0.5 * 2.0 / 3.0);
    // a tie is half a win, and one threshold
    near(auc(&[(0.5, true), (0.5, false)]).expect("a score"), 0.5);
    near(average_precision(&[(0.5, true), (0.5, false)]).expect("a score"), 0.5);
    near(skill(0.06, 0.08).expect("a share"), 0.25);
    assert_eq!(brier(&[]), None);
    assert_eq!(auc(&[(0.5, true)]), None);
    assert_eq!(average_precision(&[(0.5, false)]), None);
    assert_eq!(skill(0.1, 0.0), None);
}

#[test]
fn quantiles_lie_between_neighbours_in_proportion() {
    near(quantile(&[1.0, 2.0, 3.0, 4.0], 0.5).expect("a number"), 2.5);
    near(quantile(&[1.0, 2.0, 3.0, 4.0], 0.05).expect("a number"), 1.15);
    near(quantile(&[7.0], 0.9).expect("a number"), 7.0);
    assert_eq!(quantile(&[], 0.5), None);
}

#[test]
fn aggregates_are_those_computed_by_hand() {
    near(mean([1.0, 2.0, 6.0]).expect("a mean"), 3.0);
    assert_eq!(mean([]), None);
    near(inverted_geometric(&[1.0, 1.0]).expect("a score"), 10.0);
    near(inverted_geometric(&[0.0, 0.0]).expect("a score"), 0.0);
    // 10 - 9x is 1 and 10, their geometric mean the root of 10: 10/9 * (10 - 3.162278)
    near(inverted_geometric(&[1.0, 0.0]).expect("a score"), 7.597_469);
    // 10 - 9x is 5.5, 8.2 and 2.8: cube root of 126.28 is 5.017009; 10/9 * 4.982991
    near(inverted_geometric(&[0.5, 0.2, 0.8]).expect("a score"), 5.536_657);
    assert_eq!(inverted_geometric(&[]), None);
    near(placed(0.25, (0.0, 1.0), true), 0.75);
    near(placed(-1.0, (-2.0, 2.0), false), 0.25);
    near(placed(9.0, (-2.0, 2.0), false), 1.0);
    // the triangle from 0 over 1 to 2: an eighth of its area lies left of a half
    near(triangular(0.0, 1.0, 2.0, 0.125), 0.5);
    near(triangular(0.0, 1.0, 2.0, 0.875), 1.5);
    near(triangular(0.3, 0.3, 0.3, 0.9), 0.3);
    // 0.8 * (1 - 0.4 * 0.5 - 0.3 * 0 - 0.3 * 0.1)
    near(reliability(0.8, [0.5, 0.0, 0.1], [0.4, 0.3, 0.3]), 0.616);
}

#[test]
fn the_regression_meets_the_conditions_of_its_minimum() {
    // of four votes each at -1 and at 1, one and three saw an event: the intercept is 0, and 6 - 8p = penalty * coefficient
    let rows: Vec<Vec<f64>> = [-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0].map(|x| vec![x]).into();
    let outcomes = [true, false, false, false, true, true, true, false];
    for penalty in [0.5, 2.0, 8.0] {
        let model = Model::fit(&rows, &outcomes, penalty).expect("a model");
        let (coefficient, error) = model.coefficients()[0];
        let p = sigmoid(coefficient);
        assert!((6.0 - 8.0 * p - penalty * coefficient).abs() < 1e-5, "{coefficient}");
        assert!(model.intercept().abs() < 1e-5);
        // the second derivative is 8p(1-p) + penalty, and that of the intercept is independent of it
        near(error, 1.0 / (8.0 * p * (1.0 - p) + penalty).sqrt());
        let prediction = model.predict(&[1.0]);
        near(prediction.probability, p);
        near(prediction.contributions[0], coefficient);
        assert!(prediction.low < prediction.probability && prediction.probability < prediction.high);
    }
    // hardly any penalty: three of four
    near(
        (Model::fit(&rows, &outcomes, 1e-7)
            .expect("a model")
            .predict(&[1.0])
            .probability
            * 1e4)
            .round(),
        7500.0,
    );
    assert!(Model::fit(&rows, &[true; 8], 1.0).is_err(), "outcomes are all alike");
    assert!(Model::fit(&[], &[], 1.0).is_err());
}

/// A base with votes and disruptions, a line each: country and first day; `!` marks a vote.
fn base(lines: &[(&str, &str, bool)]) -> Kb {
    let mut text =
        "@prefix dcterms: <http://purl.org/dc/terms/> . @prefix scr: <https://w3id.org/scrutineer/ontology#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix id: <https://w3id.org/scrutineer/id/> .
        <https://example.org/source> a scr:Source ; dcterms:publisher \"Access Now\" .\n"
            .to_owned();
    for (number, (country, day, vote)) in lines.iter().enumerate() {
        let id = "https://w3id.org/scrutineer/id";
        if *vote {
            writeln!(
                text,
                "<{id}/election/{number}> a scr:Election ; scr:country <{id}/country/{country}> ; scr:electionType
                 <{id}/election-type/presidential> ; scr:electionStatus <{id}/election-status/held> ;
                 scr:pollingDay \"{day}\"^^xsd:date ."
            )
        } else {
            writeln!(
                text,
                "<{id}/incident/{number}> a scr:Incident ; scr:country <{id}/country/{country}> ; scr:incidentKind
                 <{id}/incident-kind/full-shutdown> ; scr:startDay \"{day}\"^^xsd:date ; scr:trigger <{id}/trigger/election> ;
                 scr:scope <{id}/scope/local> ."
            )
        }
        .expect("a text that grows");
    }
    let places = [
        ("AAA", "r1", "s1"),
        ("BBB", "r1", "s1"),
        ("CCC", "r1", "s2"),
        ("DDD", "r2", "s3"),
    ];
    for (country, region, subregion) in places {
        let id = "https://w3id.org/scrutineer/id";
        writeln!(
            text,
            "<{id}/country/{country}> a scr:Country ; scr:region <{id}/region/{region}> ; scr:subregion <{id}/region/{subregion}> ."
        )
        .expect("a text that grows");
    }
    Kb::from_quads(turtle(&text)).expect("a base")
}

#[test]
fn labels_follow_the_window_to_the_day() {
    let kb = base(&[
        ("AAA", "2018-06-15", true),
        ("AAA", "2018-06-01", false), // 14 days before
        ("BBB", "2018-06-15", true),
        ("BBB", "2018-05-31", false), // 15 days before
        ("CCC", "2018-06-15", true),
        ("CCC", "2018-07-30", false), // 45 days after
        ("DDD", "2018-06-15", true),
        ("DDD", "2018-07-31", false), // 46 days after
        ("DDD", "2023-12-30", false), // the record goes on
        ("AAA", "2023-11-20", true),  // its window does not end in the record
        ("AAA", "2016-01-10", true),  // nor does this one begin in it
    ]);
    let record = Record::read(&kb, Settings::built_in().expect("settings")).expect("a record");
    let labels: Vec<_> = record
        .held
        .iter()
        .map(|vote| {
            (
                vote.country.as_str(),
                vote.first.to_string(),
                record.label(vote, Label::Election),
            )
        })
        .collect();
    let expected = [
        ("AAA", "2016-01-10", None),
        ("AAA", "2018-06-15", Some(true)),
        ("AAA", "2023-11-20", None),
        ("BBB", "2018-06-15", Some(false)),
        ("CCC", "2018-06-15", Some(true)),
        ("DDD", "2018-06-15", Some(false)),
    ];
    assert_eq!(
        labels,
        expected.map(|(country, day, label)| (country, day.to_owned(), label))
    );
    // local disruptions are none of the wider label
    assert!(
        record
            .held
            .iter()
            .all(|vote| record.label(vote, Label::Any) != Some(true))
    );
}

#[test]
fn votes_close_together_are_one_event() {
    let kb = base(&[
        ("AAA", "2018-01-01", true),
        ("AAA", "2018-02-15", true), // 45 days later
        ("AAA", "2018-04-02", true), // 46 days later
        ("BBB", "2018-02-15", true),
    ]);
    let record = Record::read(&kb, Settings::built_in().expect("settings")).expect("a record");
    let votes: Vec<_> = record
        .held
        .iter()
        .map(|vote| format!("{} {} {}", vote.country, vote.first, vote.last))
        .collect();
    assert_eq!(
        votes,
        [
            "AAA 2018-01-01 2018-02-15",
            "AAA 2018-04-02 2018-04-02",
            "BBB 2018-02-15 2018-02-15"
        ]
    );
}

#[test]
fn history_is_drawn_together_as_computed_by_hand() {
    let kb = base(&[
        ("AAA", "2017-03-01", true),
        ("AAA", "2017-03-02", false),
        ("AAA", "2018-03-01", true),
        ("BBB", "2018-03-01", true),
        ("CCC", "2018-03-01", true),
        ("CCC", "2018-03-01", false),
        ("DDD", "2018-03-01", true),
        ("AAA", "2019-06-01", false), // later: the record goes on
    ]);
    let settings = Settings::built_in().expect("settings");
    let record = Record::read(&kb, settings).expect("a record");
    let features = Features::new(&record, settings, Label::Election);
    let day = |text: &str| text.parse().expect("a day");
    // world 2 of 5, region 2 of 4, subregion 1 of 3, own 1 of 2; weights 20 (of 1/20), 10, 10, 4
    let world = (2.0 + 1.0) / 25.0;
    let region = (2.0 + 10.0 * world) / 14.0;
    let subregion = (1.0 + 10.0 * region) / 13.0;
    near(
        features.history("AAA", day("2019-01-01")),
        (1.0 + 4.0 * subregion) / 6.0,
    );
    // before the windows of 2018 end only the vote of 2017 is known
    let world = (1.0 + 1.0) / 21.0;
    let region = (1.0 + 10.0 * world) / 11.0;
    let subregion = (1.0 + 10.0 * region) / 11.0;
    near(
        features.history("AAA", day("2018-04-14")),
        (1.0 + 4.0 * subregion) / 5.0,
    );
    // a country without a place has the world alone
    near(features.history("ZZZ", day("2018-04-14")), 2.0 / 21.0);
    assert_eq!(features.last_time("AAA", day("2019-01-01")), Some(false));
    assert_eq!(features.last_time("AAA", day("2018-01-01")), Some(true));
    assert_eq!(features.last_time("ZZZ", day("2018-01-01")), None);
    // the record is not a year old yet
    assert_eq!(features.recent("AAA", day("2016-06-01")), None);
    assert_eq!(features.recent("AAA", day("2020-03-01")), Some(true));
    assert_eq!(
        features.recent("AAA", day("2017-03-02")),
        Some(false),
        "the day itself is not before"
    );
    assert_eq!(Cut::before(&record.held[0], 30, 10).observed.to_string(), "2017-01-20");
}

proptest! {
    #[test]
    fn a_score_rises_with_each_component_stays_in_bounds_and_knows_no_order(
        mut components in prop::collection::vec(0.0_f64..=1.0, 1..6),
        which in any::<prop::sample::Index>(),
        more in 0.0_f64..=1.0,
    ) {
        let score = inverted_geometric(&components).expect("a score");
        prop_assert!((-1e-9..=10.0 + 1e-9).contains(&score));
        let mut turned = components.clone();
        turned.reverse();
        prop_assert!((inverted_geometric(&turned).expect("a score") - score).abs() < 1e-9);
        let place = which.index(components.len());
        components[place] += (1.0 - components[place]) * more;
        prop_assert!(inverted_geometric(&components).expect("a score") >= score - 1e-12);
    }

    #[test]
    fn scores_of_forecasts_stay_in_bounds_and_know_no_order(
        pairs in prop::collection::vec((0.001_f64..0.999, any::<bool>()), 1..40),
    ) {
        let mut turned = pairs.clone();
        turned.reverse();
        for score in [brier, log_loss, auc, average_precision] {
            let (one, other) = (score(&pairs), score(&turned));
            prop_assert_eq!(one.is_some(), other.is_some());
            if let (Some(one), Some(other)) = (one, other) {
                prop_assert!((one - other).abs() < 1e-9);
                prop_assert!(one >= -1e-12);
            }
        }
        prop_assert!(brier(&pairs).is_none_or(|score| score <= 1.0));
        prop_assert!(auc(&pairs).is_none_or(|score| score <= 1.0));
        prop_assert!(average_precision(&pairs).is_none_or(|score| score <= 1.0 + 1e-12));
    }

    #[test]
    fn a_draw_lies_in_its_triangle(low in -1.0_f64..0.4, up in 0.0_f64..1.0, further in 0.0_f64..1.0, uniform in 0.0_f64..1.0) {
        let (mode, high) = (low + up, low + up + further);
        let drawn = triangular(low, mode, high, uniform);
        prop_assert!(drawn >= low - 1e-9 && drawn <= high + 1e-9);
    }

    #[test]
    fn more_doubt_makes_nothing_more_reliable(
        known in 0.0_f64..=1.0,
        shares in prop::array::uniform3(0.0_f64..=1.0),
        which in 0_usize..3,
        more in 0.0_f64..=1.0,
    ) {
        let costs = [0.4, 0.3, 0.3];
        let before = reliability(known, shares, costs);
        let mut worse = shares;
        worse[which] += (1.0 - worse[which]) * more;
        prop_assert!((0.0..=1.0).contains(&before));
        prop_assert!(reliability(known, worse, costs) <= before + 1e-12);
    }
}

#[test]
fn resamples_depend_on_the_seed_and_not_on_the_number_of_threads() {
    let clusters: Vec<Vec<usize>> = (0..30).map(|place| vec![place, place + 30]).collect();
    let of = |members: &[usize]| {
        #[allow(clippy::cast_precision_loss)]
        let sum = members.iter().sum::<usize>() as f64;
        vec![Some(sum), None]
    };
    let run = |threads: usize, seed: u64| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads")
            .install(|| intervals(&clusters, 200, seed, of))
    };
    let one = run(1, 7);
    assert_eq!(one, run(4, 7));
    assert_ne!(one, run(4, 8));
    assert_eq!(one[1], None, "what no resample has gets no interval");
}
