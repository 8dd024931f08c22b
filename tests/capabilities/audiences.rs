//! Audiences: the same facts in another order.

use super::briefs::{brief_for, each, members, name, sample};
use rayon::prelude::*;
use scrutineer::brief::{Audience, Block, Brief, Language};
use std::collections::BTreeMap;

/// Columns of the actions to take first, which each audience chooses among all.
const CHOSEN: [&str; 4] = ["who", "action", "status", "lead"];
/// What is said where there is none to choose.
const NONE_CHOSEN: &str = "None of the recommendations whose status is known";

/// All facts of a brief, each with how often it stands there; the order and the choices of the audience are left out.
fn facts(brief: &Brief) -> BTreeMap<String, usize> {
    let mut facts = BTreeMap::new();
    let mut add = |fact: String| *facts.entry(fact).or_default() += 1;
    for block in brief.chapters().flat_map(|chapter| &chapter.blocks) {
        match block {
            Block::Paragraphs { statements } | Block::List { statements } | Block::Readings { statements } => {
                for one in statements.iter().filter(|one| !one.text.starts_with(NONE_CHOSEN)) {
                    add(format!("{} [{}] {:?}", one.text, one.kind, sorted(&one.facts)));
                }
            }
            Block::Table(table) => {
                let keys: Vec<&str> = table.columns.iter().map(|column| column.key).collect();
                if keys != CHOSEN {
                    for row in &table.rows {
                        add(format!("{}: {:?} {:?}", table.caption, row.cells, sorted(&row.facts)));
                    }
                }
            }
            Block::Scorecard { themes } => {
                for one in themes.iter().flat_map(|theme| &theme.scores) {
                    add(format!("{} {} {} {}", one.id, one.answer, one.confidence, one.disputed));
                }
            }
            Block::Chart(chart) => add(format!("{}: {} {}", chart.title, chart.desc, chart.figure)),
            Block::Gaps { texts } => texts.iter().cloned().for_each(&mut add),
            Block::Questions { .. } | Block::Steps { .. } | Block::Heading { .. } => {}
        }
    }
    facts
}

fn sorted(facts: &[String]) -> Vec<&String> {
    let mut facts: Vec<&String> = facts.iter().collect();
    facts.sort();
    facts
}

/// All questions to ask, sorted.
fn questions(brief: &Brief) -> Vec<String> {
    let mut found: Vec<String> = brief
        .annex
        .iter()
        .flat_map(|chapter| &chapter.blocks)
        .filter_map(|block| match block {
            Block::Questions { questions } => Some(questions),
            _ => None,
        })
        .flatten()
        .map(|one| format!("{:?} {} {:?}", one.id, one.text, one.missing))
        .collect();
    found.sort();
    found
}

fn headings(brief: &Brief) -> Vec<&str> {
    brief.chapters().map(|chapter| chapter.key.as_str()).collect()
}

fn differences(first: &BTreeMap<String, usize>, second: &BTreeMap<String, usize>) -> Vec<String> {
    let keys = first
        .keys()
        .chain(second.keys())
        .collect::<std::collections::BTreeSet<_>>();
    keys.into_iter()
        .filter(|key| first.get(*key) != second.get(*key))
        .map(|key| {
            let count = |facts: &BTreeMap<String, usize>| facts.get(key).copied().unwrap_or_default();
            format!("{} / {}: {key}", count(first), count(second))
        })
        .collect()
}

#[test]
fn every_audience_gets_the_same_facts() {
    for audience in Audience::ALL {
        super::briefs::briefing(Language::English, audience);
    }
    members().par_iter().for_each(|iso3| {
        let briefs = Audience::ALL.map(|audience| brief_for(iso3, Language::English, audience));
        let [planner, others @ ..] = &briefs;
        let known = facts(planner);
        assert!(known.len() > 60, "{iso3}: only {}", known.len());
        assert!(!questions(planner).is_empty(), "{iso3}");
        for other in others {
            let differences = differences(&known, &facts(other));
            assert!(differences.is_empty(), "{}: {differences:#?}", name(other));
            assert_eq!(questions(planner), questions(other), "{}", name(other));
        }
    });
}

#[test]
fn every_audience_has_an_order_of_its_own() {
    let briefs = Audience::ALL.map(|audience| brief_for("KEN", Language::English, audience));
    for (place, first) in briefs.iter().enumerate() {
        for second in &briefs[place + 1..] {
            assert_ne!(headings(first), headings(second));
            assert_ne!(first.subtitle, second.subtitle);
            let points = |brief: &Brief| brief.summary.iter().map(|point| point.key.clone()).collect::<Vec<_>>();
            assert_ne!(points(first), points(second));
        }
    }
    let steps = |brief: &Brief| headings(brief).contains(&"steps");
    assert_eq!(briefs.each_ref().map(steps), [false, true, false]);
}

#[test]
fn nothing_is_left_over_for_any_audience() {
    each(&members(), &[Language::English], &Audience::ALL, |brief| {
        assert!(!headings(brief).contains(&"other"), "{}", name(brief));
        for chapter in brief.chapters() {
            assert!(!chapter.blocks.is_empty(), "{}: {} is empty", name(brief), chapter.key);
        }
    });
}

#[test]
fn actions_to_take_first_are_among_all_actions() {
    each(&sample(), &[Language::English], &Audience::ALL, |brief| {
        let rows = |chosen: bool| {
            brief
                .tables()
                .filter(move |table| {
                    let keys: Vec<&str> = table.columns.iter().map(|column| column.key).collect();
                    keys.contains(&"action") && (keys == CHOSEN) == chosen
                })
                .flat_map(|table| &table.rows)
                .map(|row| ["action", "status", "lead"].map(|key| row.cells[key].clone()))
                .collect::<Vec<_>>()
        };
        let all = rows(false);
        for row in rows(true) {
            assert!(all.contains(&row), "{}: {row:?}", name(brief));
        }
    });
}
