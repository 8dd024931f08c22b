//! Indicators against the region and the world.

use super::{LegendItem, Stretch, WIDTH, legend, rounded, wrapped};
use crate::brief::draft::Draft;
use crate::brief::indicators::{Indicator, Latest, Spread, WORLD};
use crate::brief::model::Chart;
use crate::brief::references::Cited;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Serialize)]
struct Roam {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    axis_low: String,
    axis_high: String,
    value_heading: String,
    groups: Vec<Group>,
    rows: Vec<RoamRow>,
    legend: Vec<LegendItem>,
}

#[derive(Debug, Serialize)]
struct Group {
    y: f64,
    label: String,
}

#[derive(Debug, Serialize)]
struct RoamRow {
    y: f64,
    lines: Vec<String>,
    x: f64,
    interval: Option<Stretch>,
    region: Option<f64>,
    world: Option<f64>,
    band: Option<Stretch>,
    value: String,
}

/// An indicator, its latest observation, and the ends of its axis.
type Placed<'a> = (&'a Indicator, &'a Latest, (f64, f64));

/// What the profile shows: how many of `count` indicators lie outside the middle half of the world.
fn roam_desc(draft: &Draft<'_>, chosen: &[&Latest], count: usize) -> String {
    let (mut below, mut above) = (BTreeSet::new(), BTreeSet::new());
    for one in chosen {
        let world = draft.briefing.catalogue.spread(&one.indicator, WORLD);
        if world.is_some_and(|world| one.value < world.lower) {
            below.insert(&one.indicator);
        } else if world.is_some_and(|world| one.value > world.upper) {
            above.insert(&one.indicator);
        }
    }
    let (below, above) = (below.len().into(), above.len().into());
    draft.say(
        "chart-roam-desc",
        &[("count", count.into()), ("below", below), ("above", above)],
    )
}

/// The profile of chosen indicators against the medians of the region and the world.
pub(in crate::brief) fn roam(draft: &Draft<'_>, chosen: &[&Latest]) -> Option<Chart> {
    const LEFT: f64 = 262.0;
    const TOP: f64 = 30.0;
    const ROW: f64 = 20.0;
    const RIGHT: f64 = WIDTH - 118.0;
    let catalogue = &draft.briefing.catalogue;
    let mut by_category: BTreeMap<String, Vec<Placed<'_>>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for one in chosen {
        let Some(indicator) = catalogue.indicators.get(&one.indicator) else {
            continue;
        };
        let (Some(category), Some(scale)) = (indicator.category.as_deref(), indicator.ends()) else {
            continue;
        };
        let label = draft.briefing.labels.of(category);
        if !order.contains(&label) {
            order.push(label.clone());
        }
        by_category.entry(label).or_default().push((indicator, one, scale));
    }
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    let mut names = BTreeSet::new();
    let mut y = TOP;
    for label in order {
        groups.push(Group {
            y: y + 12.0,
            label: label.clone(),
        });
        y += ROW;
        for (indicator, one, (low, high)) in &by_category[&label] {
            let place = |value: f64| rounded(LEFT + (RIGHT - LEFT) * ((value - low) / (high - low)).clamp(0.0, 1.0));
            let stretch = |from: f64, to: f64| Stretch {
                x: place(from),
                w: rounded(place(to) - place(from)),
            };
            let spread = |region: Option<&str>| -> Option<Spread> { catalogue.spread(&one.indicator, region?) };
            let world = spread(Some(WORLD));
            let lines = wrapped(&indicator.label, 44);
            names.insert(indicator.label.clone());
            let height = if lines.len() > 1 { ROW + 8.0 } else { ROW };
            rows.push(RoamRow {
                y: y + height / 2.0,
                lines,
                x: place(one.value),
                interval: one.interval.map(|(from, to)| stretch(from, to)),
                region: spread(draft.region()).map(|spread| place(spread.median)),
                world: world.map(|spread| place(spread.median)),
                band: world.map(|spread| stretch(spread.lower, spread.upper)),
                value: draft.say(
                    "chart-value",
                    &[
                        ("value", draft.briefing.locale.number(one.value).into()),
                        ("year", one.year.as_str().into()),
                    ],
                ),
            });
            y += height;
        }
        y += 6.0;
    }
    if rows.is_empty() {
        return None;
    }
    let name = draft.entry.name(draft.briefing.locale.language().tag());
    let (legend, legend_end) = legend(
        vec![
            ("country", name.to_owned()),
            ("region", draft.say("chart-region", &[])),
            ("world", draft.say("chart-world", &[])),
            ("band", draft.say("chart-band", &[])),
        ],
        y + 22.0,
    );
    let figure = Roam {
        width: WIDTH,
        height: legend_end + 12.0,
        left: LEFT,
        right: RIGHT,
        top: TOP,
        bottom: y,
        axis_low: draft.say("chart-low", &[]),
        axis_high: draft.say("chart-high", &[]),
        value_heading: draft.say("chart-value-heading", &[]),
        groups,
        rows,
        legend,
    };
    Some(Chart {
        title: draft.say("chart-roam-title", &[]),
        desc: roam_desc(draft, chosen, names.len()),
        note: draft.say("label-note-roam", &[]),
        refs: Cited::all(chosen.iter().map(|one| &one.cited)).refs,
        svg_key: "roam",
        figure: serde_json::to_value(figure).ok()?,
    })
}
