//! The share of people online, year by year.

use super::{Tick, WIDTH, rounded};
use crate::brief::draft::Draft;
use crate::brief::model::Chart;
use crate::brief::references::Cited;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
struct Trend {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    grid: Vec<Level>,
    ticks: Vec<Tick>,
    points: Vec<TrendPoint>,
    line: String,
}

/// A level of the vertical axis.
#[derive(Debug, Serialize)]
struct Level {
    y: f64,
    label: String,
}

#[derive(Debug, Serialize)]
struct TrendPoint {
    x: f64,
    y: f64,
    /// Shown beside the first and last point.
    label: Option<String>,
}

/// The share of people online, year by year: `series` in percent.
pub(in crate::brief) fn trend(draft: &Draft<'_>, series: &BTreeMap<i32, f64>, cited: &Cited) -> Option<Chart> {
    const LEFT: f64 = 46.0;
    const TOP: f64 = 14.0;
    const BOTTOM: f64 = 138.0;
    const RIGHT: f64 = WIDTH - 60.0;
    let (first, last) = (*series.keys().next()?, *series.keys().next_back()?);
    // one point is no trend
    if last - first < 2 {
        return None;
    }
    let x = |year: i32| rounded(LEFT + (RIGHT - LEFT) * f64::from(year - first) / f64::from(last - first));
    let y = |value: f64| rounded(BOTTOM - (BOTTOM - TOP) * (value / 100.0).clamp(0.0, 1.0));
    let locale = &draft.briefing.locale;
    let points: Vec<TrendPoint> = series
        .iter()
        .map(|(year, value)| TrendPoint {
            x: x(*year),
            y: y(*value),
            label: (*year == first || *year == last).then(|| locale.number((value * 10.0).round() / 10.0)),
        })
        .collect();
    let line = points
        .iter()
        .map(|point| format!("{} {}", point.x, point.y))
        .collect::<Vec<_>>()
        .join(" L");
    let every = if last - first > 14 { 4 } else { 2 };
    let figure = Trend {
        width: WIDTH,
        height: BOTTOM + 24.0,
        left: LEFT,
        right: RIGHT,
        top: TOP,
        bottom: BOTTOM,
        grid: [0.0, 25.0, 50.0, 75.0, 100.0]
            .map(|level| Level {
                y: y(level),
                label: locale.number(level),
            })
            .into(),
        ticks: (first..=last)
            .filter(|year| (last - year) % every == 0)
            .map(|year| Tick {
                x: x(year),
                label: year.to_string(),
            })
            .collect(),
        points,
        line,
    };
    Some(Chart {
        title: draft.say("chart-trend-title", &[]),
        desc: draft.say(
            "chart-trend-desc",
            &[
                ("first", first.to_string().into()),
                ("from", locale.number(series[&first]).into()),
                ("last", last.to_string().into()),
                ("to", locale.number(series[&last]).into()),
            ],
        ),
        note: draft.say("chart-trend-note", &[]),
        refs: cited.refs.clone(),
        svg_key: "trend",
        figure: serde_json::to_value(figure).ok()?,
    })
}
