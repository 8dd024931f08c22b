//! Layout of the charts: facts in, places on the drawing out. The templates under `reports/charts` only draw.

mod geography;
mod roam;
mod ruler;
mod timeline;
mod trend;

pub(super) use geography::{locator, world};
pub(super) use roam::roam;
pub(super) use ruler::{Mark, ruler};
pub(super) use timeline::timeline;
pub(super) use trend::trend;

use super::BriefError;
use super::html;
use super::model::{Block, Brief, Chart};
use chrono::NaiveDate;
use serde::Serialize;

/// Width of every chart, in the units of the drawing.
const WIDTH: f64 = 720.0;

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
