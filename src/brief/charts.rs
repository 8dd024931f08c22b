//! Layout of the charts: facts in, places on the drawing out. The templates under `reports/charts` only draw.

use super::BriefError;
use super::briefing::{Briefing, Draft};
use super::dates::PartialDate;
use super::elections::VoteFact;
use super::html;
use super::incidents::IncidentFact;
use super::indicators::{Indicator, Latest, Spread, WORLD};
use super::maps;
use super::model::{Block, Brief, Chart, CountryFacts};
use super::references::Cited;
use crate::kb::CountryEntry;
use chrono::{Datelike, Days, NaiveDate, TimeDelta};
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
    legend: Vec<LegendItem>,
}

/// A sign and what it means.
#[derive(Debug, Serialize)]
struct LegendItem {
    sign: &'static str,
    x: f64,
    y: f64,
    label: String,
}

/// Signs with their meanings, one after the other and on as many lines as they need: the items, and the last line's place.
fn legend(items: Vec<(&'static str, String)>, first_y: f64) -> (Vec<LegendItem>, f64) {
    const SIGN: f64 = 24.0;
    const LINE: f64 = 17.0;
    let (mut x, mut y) = (6.0, first_y);
    let items = items
        .into_iter()
        .map(|(sign, label)| {
            let width = SIGN + text_width(&label) * 11.5 + 16.0;
            if x > 6.0 && x + width > WIDTH {
                (x, y) = (6.0, y + LINE);
            }
            let item = LegendItem { sign, x, y, label };
            x = rounded(x + width);
            item
        })
        .collect();
    (items, y)
}

/// A generous estimate of the width of `text` in em: the drawing may be set in any serif font.
fn text_width(text: &str) -> f64 {
    text.chars()
        .map(|c| if u32::from(c) >= 0x2e80 { 1.0 } else { 0.5 })
        .sum()
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

/// `text` broken between words into lines of at most `most` characters, as far as words allow.
pub(super) fn wrapped(text: &str, most: usize) -> Vec<String> {
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

/// What holds from one day to another, for [`ruler`].
pub(super) struct Mark {
    pub(super) label: String,
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    /// Whether nothing casts doubt on the rule.
    pub(super) sure: bool,
}

#[derive(Debug, Serialize)]
struct Ruler {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    ticks: Vec<Tick>,
    vote: Stretch,
    vote_label: String,
    today: Option<Tick>,
    lanes: Vec<RulerLane>,
}

#[derive(Debug, Serialize)]
struct RulerLane {
    y: f64,
    label: String,
    x: f64,
    w: f64,
    sure: bool,
    /// Dates of the stretch.
    dates: String,
    dates_x: f64,
    /// Whether the dates stand before the bar.
    before: bool,
}

/// A line of the ruler for each mark, which ends with the axis on `end`; `lines` are the top of the first and the height.
fn ruler_lanes(
    draft: &Draft<'_>,
    axis: &TimeAxis,
    end: NaiveDate,
    marks: &[Mark],
    lines: (f64, f64),
) -> Vec<RulerLane> {
    let locale = &draft.briefing.locale;
    marks
        .iter()
        .zip(0_u8..)
        .map(|(mark, place)| {
            let (x, w) = axis.stretch(mark.from, mark.to.min(end));
            let before = x + w + 130.0 > axis.right;
            RulerLane {
                y: lines.0 + lines.1 * f64::from(place + 1),
                label: mark.label.clone(),
                x,
                w,
                sure: mark.sure,
                dates: draft.say(
                    "date-span",
                    &[
                        ("from", locale.short_day(mark.from).into()),
                        ("to", locale.short_day(mark.to).into()),
                    ],
                ),
                dates_x: rounded(if before { x - 5.0 } else { x + w + 5.0 }),
                before,
            }
        })
        .collect()
}

/// The ruler of days around a vote from `vote.0` to `vote.1`.
pub(super) fn ruler(draft: &Draft<'_>, vote: (NaiveDate, NaiveDate), marks: &[Mark], cited: &Cited) -> Option<Chart> {
    const LEFT: f64 = 178.0;
    const TOP: f64 = 24.0;
    const LANE: f64 = 21.0;
    /// Days that the ruler shows at most on each side.
    const FARTHEST: u64 = 60;
    /// Days that it shows at least.
    const NEAREST: u64 = 5;
    let right = WIDTH - 8.0;
    let limit = |from: NaiveDate, to: NaiveDate| {
        let days = u64::try_from((to - from).num_days()).unwrap_or(0);
        days.clamp(NEAREST, FARTHEST)
    };
    let earliest = marks.iter().map(|mark| mark.from).min().unwrap_or(vote.0);
    let latest = marks.iter().map(|mark| mark.to).max().unwrap_or(vote.1);
    let start = vote.0.checked_sub_days(Days::new(limit(earliest, vote.0) + 2))?;
    let end = vote.1.checked_add_days(Days::new(limit(vote.1, latest) + 2))?;
    let span = (end - start).num_days();
    let axis = TimeAxis {
        left: LEFT,
        right,
        first: start,
        days: f64::from(i32::try_from(span + 1).ok()?),
    };
    let locale = &draft.briefing.locale;
    let every = [1, 2, 5, 7, 14, 28]
        .into_iter()
        .find(|days| span / days <= 12)
        .unwrap_or(28);
    let ticks = (-span..=span)
        .filter(|days| days % every == 0)
        .filter_map(|days| {
            let day = vote.0.checked_add_signed(TimeDelta::days(days))?;
            (day >= start && day <= end).then(|| Tick {
                x: rounded(axis.x(day)),
                label: if days > 0 {
                    format!("+{days}")
                } else {
                    days.to_string().replace('-', "−")
                },
            })
        })
        .collect();
    let lanes = ruler_lanes(draft, &axis, end, marks, (TOP, LANE));
    let count = u8::try_from(lanes.len()).unwrap_or(u8::MAX);
    let bottom = TOP + LANE * f64::from(count + 1);
    let (x, w) = axis.stretch(vote.0, vote.1);
    let says: Vec<String> = marks
        .iter()
        .map(|mark| {
            draft.say(
                "chart-ruler-says",
                &[
                    ("what", mark.label.as_str().into()),
                    ("from", locale.day(mark.from).into()),
                    ("to", locale.day(mark.to).into()),
                ],
            )
        })
        .collect();
    let day = locale.day(vote.0);
    let figure = Ruler {
        width: WIDTH,
        height: bottom + 20.0,
        left: LEFT,
        right,
        top: TOP,
        bottom,
        ticks,
        vote: Stretch { x, w },
        vote_label: draft.say("chart-ruler-vote", &[("day", day.as_str().into())]),
        today: (draft.as_of >= start && draft.as_of <= end).then(|| Tick {
            x: rounded(axis.x(draft.as_of)),
            label: locale.short_day(draft.as_of),
        }),
        lanes,
    };
    Some(Chart {
        title: draft.say("chart-ruler-title", &[("day", day.as_str().into())]),
        desc: draft.say(
            "chart-ruler-desc",
            &[
                ("day", day.into()),
                ("count", says.len().into()),
                ("says", locale.join(&says).into()),
            ],
        ),
        note: draft.say("chart-ruler-note", &[]),
        refs: cited.refs.clone(),
        svg_key: "ruler",
        figure: serde_json::to_value(figure).ok()?,
    })
}

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
pub(super) fn trend(draft: &Draft<'_>, series: &BTreeMap<i32, f64>, cited: &Cited) -> Option<Chart> {
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

/// Where the draft's country lies.
pub(super) fn locator(draft: &Draft<'_>, country: &CountryFacts) -> Option<Chart> {
    let code = draft.entry.m49.as_deref().unwrap_or(&draft.entry.iso3);
    let place = draft.briefing.places.get(&draft.entry.iso3).copied();
    let figure = maps::locator(code, place, &[])?;
    let region = country.subregion.as_deref().or(country.region.as_deref());
    Some(Chart {
        title: draft.say("chart-locator-title", &[("country", country.name.as_str().into())]),
        desc: draft.say(
            "chart-locator-desc",
            &[
                ("country", country.name.as_str().into()),
                (
                    "region",
                    region
                        .map_or_else(|| draft.say("not-stated", &[]), str::to_owned)
                        .into(),
                ),
            ],
        ),
        note: format!(
            "{} {}",
            draft.say("label-map-disclaimer", &[]),
            draft.say("label-map-source", &[])
        ),
        refs: country.refs.clone(),
        svg_key: "locator",
        figure: serde_json::to_value(figure).ok()?,
    })
}

/// A map of the world: the class of each country (alpha-3 code) among `classes`, the palest first.
pub(super) fn world(
    briefing: &Briefing<'_>,
    title: &str,
    classes: &[String],
    not_known: &str,
    class: &BTreeMap<String, Option<usize>>,
) -> Option<Chart> {
    let locale = &briefing.locale;
    let entries: Vec<_> = briefing
        .countries
        .all()
        .iter()
        .filter(|entry| class.contains_key(&entry.iso3))
        .collect();
    let code = |entry: &CountryEntry| entry.m49.clone().unwrap_or_else(|| entry.iso3.clone());
    let codes: Vec<String> = entries.iter().map(|entry| code(entry)).collect();
    let subjects: Vec<maps::Subject<'_>> = entries
        .iter()
        .zip(&codes)
        .map(|(entry, code)| maps::Subject {
            code,
            place: briefing.places.get(&entry.iso3).copied(),
        })
        .collect();
    let by_code: BTreeMap<&str, Option<usize>> = entries
        .iter()
        .zip(&codes)
        .map(|(entry, code)| (code.as_str(), class[&entry.iso3]))
        .collect();
    let text = maps::WorldText {
        classes: classes.to_vec(),
        not_known: not_known.to_owned(),
        other: locale.say("chart-world-other", &[]),
        notes: Vec::new(),
    };
    let figure = maps::world(&subjects, |code| by_code.get(code).copied().flatten(), &text);
    let count = |wanted: Option<usize>| class.values().filter(|class| **class == wanted).count();
    let counted = classes
        .iter()
        .enumerate()
        .map(|(place, label)| format!("{label}: {}", count(Some(place))));
    Some(Chart {
        title: locale.say(title, &[]),
        desc: locale.say(
            "chart-world-desc",
            &[
                ("classes", locale.join(counted).into()),
                ("unknown", count(None).into()),
            ],
        ),
        note: format!(
            "{} {}",
            locale.say("label-map-disclaimer", &[]),
            locale.say("label-map-source", &[])
        ),
        refs: Vec::new(),
        svg_key: "world",
        figure: serde_json::to_value(figure).ok()?,
    })
}

/// The charts of a brief in the order in which it shows them.
pub(super) fn of(brief: &Brief) -> impl Iterator<Item = &Chart> {
    brief.locator.iter().chain(
        brief
            .face
            .iter()
            .chain(&brief.annex)
            .flat_map(|chapter| &chapter.blocks)
            .filter_map(|block| match block {
                Block::Chart(chart) => Some(chart),
                _ => None,
            }),
    )
}

/// The charts of a brief as SVG, by name.
pub(super) fn draw(brief: &Brief) -> Result<Vec<(&'static str, String)>, BriefError> {
    of(brief)
        .map(|chart| {
            let mut chart = chart.clone();
            if brief.direction == "rtl" {
                isolate(&mut chart.figure);
            }
            let svg = html::render(&format!("charts/{}.svg.j2", chart.svg_key), &chart)?;
            Ok((chart.svg_key, svg))
        })
        .collect()
}

/// Sets each text from right to left, whatever comes first in it: drawings themselves run from left to right.
fn isolate(figure: &mut serde_json::Value) {
    match figure {
        serde_json::Value::String(text) if text.chars().any(|c| ('\u{590}'..='\u{8ff}').contains(&c)) => {
            *text = format!("\u{2067}{text}\u{2069}");
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(isolate),
        serde_json::Value::Object(members) => members.values_mut().for_each(isolate),
        _ => {}
    }
}
