//! Disruptions against votes on one axis of time.

use super::{LegendItem, Stretch, Tick, TimeAxis, WIDTH, legend, rounded};
use crate::brief::dates::PartialDate;
use crate::brief::draft::Draft;
use crate::brief::elections::VoteFact;
use crate::brief::incidents::IncidentFact;
use crate::brief::model::Chart;
use crate::brief::references::Cited;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// First year that a timeline shows at the latest.
const FIRST_YEAR: i32 = 2016;

/// A disruption; `open` where its end is not known.
#[derive(Debug, Serialize)]
struct Bar {
    x: f64,
    w: f64,
    open: bool,
}

/// Disruptions of one kind.
#[derive(Debug, Serialize)]
struct Lane {
    y: f64,
    label: String,
    bars: Vec<Bar>,
}

/// A vote on the timeline.
#[derive(Debug, Serialize)]
struct VoteMark {
    x: f64,
    scheduled: bool,
}

#[derive(Debug, Serialize)]
struct Timeline {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    lane_height: f64,
    ticks: Vec<Tick>,
    windows: Vec<Stretch>,
    votes_label: String,
    votes_y: f64,
    votes: Vec<VoteMark>,
    lanes: Vec<Lane>,
    as_of: Tick,
    legend: Vec<LegendItem>,
}

/// The last year of a timeline: that of the last vote within two years, or of the as-of day.
fn last_year(votes: &[VoteFact], as_of: NaiveDate) -> i32 {
    votes
        .iter()
        .filter(|vote| vote.last() >= as_of)
        .map(|vote| vote.date.year())
        .filter(|year| *year <= as_of.year() + 2)
        .max()
        .unwrap_or(as_of.year())
        .max(as_of.year())
}

/// The signs of a timeline, from `first_y` on.
fn timeline_legend(draft: &Draft<'_>, first_y: f64) -> (Vec<LegendItem>, f64) {
    let items = [
        ("held", "chart-held"),
        ("scheduled", "chart-scheduled"),
        ("window", "chart-window"),
        ("bar", "chart-disruption"),
        ("open", "chart-open"),
    ];
    legend(items.map(|(sign, id)| (sign, draft.say(id, &[]))).into(), first_y)
}

/// A mark for the start of each year, or of every other where there are many.
fn year_ticks(axis: &TimeAxis, first_year: i32, last_year: i32) -> Vec<Tick> {
    let every = if last_year - first_year > 12 { 2 } else { 1 };
    (first_year..=last_year)
        .filter(|year| (year - first_year) % every == 0)
        .filter_map(|year| {
            Some(Tick {
                x: rounded(axis.x(NaiveDate::from_ymd_opt(year, 1, 1)?)),
                label: year.to_string(),
            })
        })
        .collect()
}

/// The timeline of disruptions against votes.
pub(in crate::brief) fn timeline(
    draft: &Draft<'_>,
    disruptions: &[IncidentFact],
    votes: &[VoteFact],
    windows: &[(PartialDate, PartialDate)],
) -> Option<Chart> {
    const LEFT: f64 = 158.0;
    const TOP: f64 = 26.0;
    const LANE: f64 = 22.0;
    let starts: Vec<PartialDate> = disruptions.iter().filter_map(|one| one.start).collect();
    let first_year = starts.iter().map(|start| start.year()).min()?.min(FIRST_YEAR);
    let last_year = last_year(votes, draft.as_of);
    let right = WIDTH - 8.0;
    let axis = TimeAxis::new(LEFT, right, first_year, last_year)?;
    let shown = |first: NaiveDate, last: NaiveDate| last.year() >= first_year && first.year() <= last_year;

    let mut by_kind: BTreeMap<String, Vec<&IncidentFact>> = BTreeMap::new();
    for one in disruptions {
        by_kind
            .entry(draft.briefing.labels.of(&one.kind))
            .or_default()
            .push(one);
    }
    let votes_y = TOP + LANE / 2.0;
    let lanes: Vec<Lane> = by_kind
        .iter()
        .zip(1_u8..)
        .map(|((label, incidents), place)| Lane {
            y: TOP + LANE * f64::from(place),
            label: label.clone(),
            bars: incidents.iter().filter_map(|one| bar(&axis, one)).collect(),
        })
        .collect();
    let lane_count = u8::try_from(lanes.len()).unwrap_or(u8::MAX);
    let bottom = TOP + LANE * f64::from(lane_count + 1);
    let ticks = year_ticks(&axis, first_year, last_year);
    let (legend, legend_end) = timeline_legend(draft, bottom + 30.0);
    let drawn: Vec<&VoteFact> = votes
        .iter()
        .filter(|vote| shown(vote.date.first(), vote.last()))
        .filter(|vote| vote.status == "held" || vote.status == "scheduled")
        .collect();
    let figure = Timeline {
        width: WIDTH,
        height: legend_end + 14.0,
        left: LEFT,
        right,
        top: TOP,
        bottom,
        lane_height: LANE,
        ticks,
        windows: windows
            .iter()
            .filter(|(from, to)| shown(from.first(), to.last()))
            .map(|(from, to)| {
                let (x, w) = axis.stretch(from.first(), to.last());
                Stretch { x, w }
            })
            .collect(),
        votes_label: draft.say("chart-votes", &[]),
        votes_y,
        votes: drawn
            .iter()
            .map(|vote| VoteMark {
                x: rounded(axis.x(vote.date.first())),
                scheduled: vote.status != "held",
            })
            .collect(),
        lanes,
        as_of: Tick {
            x: rounded(axis.x(draft.as_of)),
            label: draft.briefing.locale.day(draft.as_of),
        },
        legend,
    };
    let kinds = by_kind
        .iter()
        .map(|(label, incidents)| format!("{label}: {}", incidents.len()))
        .collect::<Vec<_>>();
    let kinds = draft.briefing.locale.join(&kinds);
    Some(Chart {
        title: draft.say("chart-timeline-title", &[]),
        desc: draft.say(
            "chart-timeline-desc",
            &[
                ("first", first_year.to_string().into()),
                ("last", last_year.to_string().into()),
                ("kinds", kinds.into()),
            ],
        ),
        note: draft.say("label-note-timeline", &[]),
        refs: Cited::all(
            disruptions
                .iter()
                .map(|one| &one.cited)
                .chain(drawn.iter().map(|vote| &vote.cited)),
        )
        .refs,
        svg_key: "timeline",
        figure: serde_json::to_value(figure).ok()?,
    })
}

fn bar(axis: &TimeAxis, incident: &IncidentFact) -> Option<Bar> {
    let start = incident.start?;
    let end = incident.end.unwrap_or(start);
    let (x, w) = axis.stretch(start.first(), end.last().max(start.first()));
    Some(Bar {
        x,
        w,
        open: incident.end.is_none(),
    })
}
