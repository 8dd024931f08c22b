//! Layout of the charts: facts in, places on the drawing out. The templates under `reports/charts` only draw.

use super::BriefError;
use super::briefing::Draft;
use super::dates::PartialDate;
use super::elections::VoteFact;
use super::html;
use super::incidents::IncidentFact;
use super::indicators::{Indicator, Latest, Spread, WORLD};
use super::model::{Brief, Chart};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Width of every chart, in the units of the drawing.
const WIDTH: f64 = 720.0;
/// First year that a timeline shows at the latest.
const FIRST_YEAR: i32 = 2016;
/// Narrowest bar that can be seen.
const NARROWEST: f64 = 2.5;

/// A mark or label at a place along the axis.
#[derive(Debug, Serialize)]
struct Tick {
    x: f64,
    label: String,
}

/// A stretch of the axis.
#[derive(Debug, Serialize)]
struct Stretch {
    x: f64,
    w: f64,
}

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
    legend_y: f64,
    legend: TimelineLegend,
}

#[derive(Debug, Serialize)]
struct TimelineLegend {
    held: String,
    scheduled: String,
    window: String,
    bar: String,
    open: String,
}

/// Places along a time axis.
struct TimeAxis {
    left: f64,
    right: f64,
    first: NaiveDate,
    days: f64,
}

impl TimeAxis {
    fn new(left: f64, right: f64, first_year: i32, last_year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(first_year, 1, 1)?;
        let end = NaiveDate::from_ymd_opt(last_year + 1, 1, 1)?;
        Some(Self {
            left,
            right,
            first,
            days: f64::from(i32::try_from((end - first).num_days()).ok()?),
        })
    }

    fn x(&self, day: NaiveDate) -> f64 {
        let days = f64::from(i32::try_from((day - self.first).num_days()).unwrap_or(i32::MAX));
        (self.left + (self.right - self.left) * days / self.days).clamp(self.left, self.right)
    }

    /// From the start of `from` to the end of `to`, at least wide enough to be seen.
    fn stretch(&self, from: NaiveDate, to: NaiveDate) -> (f64, f64) {
        let start = self.x(from);
        let end = self.x(to.succ_opt().unwrap_or(to));
        let width = (end - start).max(NARROWEST);
        (rounded(start.min(self.right - width)), rounded(width))
    }
}

/// Two decimals are finer than any printer; more would only lengthen the file.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
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

/// The timeline of disruptions against votes.
pub(super) fn timeline(
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
    let every = if last_year - first_year > 12 { 2 } else { 1 };
    let ticks = (first_year..=last_year)
        .filter(|year| (year - first_year) % every == 0)
        .filter_map(|year| {
            Some(Tick {
                x: rounded(axis.x(NaiveDate::from_ymd_opt(year, 1, 1)?)),
                label: year.to_string(),
            })
        })
        .collect();
    let figure = Timeline {
        width: WIDTH,
        height: bottom + 42.0,
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
        votes: votes
            .iter()
            .filter(|vote| shown(vote.date.first(), vote.last()))
            .filter(|vote| vote.status == "held" || vote.status == "scheduled")
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
        legend_y: bottom + 28.0,
        legend: TimelineLegend {
            held: draft.say("chart-held", &[]),
            scheduled: draft.say("chart-scheduled", &[]),
            window: draft.say("chart-window", &[]),
            bar: draft.say("chart-disruption", &[]),
            open: draft.say("chart-open", &[]),
        },
    };
    let kinds = by_kind
        .iter()
        .map(|(label, incidents)| format!("{label}: {}", incidents.len()))
        .collect::<Vec<_>>()
        .join("; ");
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
    legend_y: f64,
    legend: RoamLegend,
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

#[derive(Debug, Serialize)]
struct RoamLegend {
    country: String,
    region: String,
    world: String,
    band: String,
}

/// An indicator, its latest observation, and the ends of its axis.
type Placed<'a> = (&'a Indicator, &'a Latest, (f64, f64));

/// The profile of chosen indicators against the medians of the region and the world.
pub(super) fn roam(draft: &Draft<'_>, chosen: &[&Latest]) -> Option<Chart> {
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
    let figure = Roam {
        width: WIDTH,
        height: y + 34.0,
        left: LEFT,
        right: RIGHT,
        top: TOP,
        bottom: y,
        axis_low: draft.say("chart-low", &[]),
        axis_high: draft.say("chart-high", &[]),
        value_heading: draft.say("chart-value-heading", &[]),
        groups,
        rows,
        legend_y: y + 22.0,
        legend: RoamLegend {
            country: draft.entry.name(draft.briefing.locale.language().tag()).to_owned(),
            region: draft.say("chart-region", &[]),
            world: draft.say("chart-world", &[]),
            band: draft.say("chart-band", &[]),
        },
    };
    Some(Chart {
        title: draft.say("chart-roam-title", &[]),
        desc: draft.say("chart-roam-desc", &[("count", names.len().into())]),
        svg_key: "roam",
        figure: serde_json::to_value(figure).ok()?,
    })
}

/// `text` broken between words into lines of at most `most` characters, as far as words allow.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The charts of a brief as SVG, by name.
pub(super) fn draw(brief: &Brief) -> Result<Vec<(&'static str, String)>, BriefError> {
    [&brief.sections.incidents.chart, &brief.sections.indicators.chart]
        .into_iter()
        .flatten()
        .map(|chart| {
            let svg = html::render(&format!("charts/{}.svg.j2", chart.svg_key), chart)?;
            Ok((chart.svg_key, svg))
        })
        .collect()
}
