//! The days around a vote.

use super::{Stretch, Tick, TimeAxis, WIDTH, rounded};
use crate::brief::draft::Draft;
use crate::brief::model::Chart;
use crate::brief::references::Cited;
use chrono::{Days, NaiveDate, TimeDelta};
use serde::Serialize;

/// What holds from one day to another, for [`ruler`].
pub(in crate::brief) struct Mark {
    pub(in crate::brief) label: String,
    pub(in crate::brief) from: NaiveDate,
    pub(in crate::brief) to: NaiveDate,
    /// Whether nothing casts doubt on the rule.
    pub(in crate::brief) sure: bool,
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
pub(in crate::brief) fn ruler(
    draft: &Draft<'_>,
    vote: (NaiveDate, NaiveDate),
    marks: &[Mark],
    cited: &Cited,
) -> Option<Chart> {
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
