//! Coming votes: read once, shown as a table, JSON or an iCalendar file.

use super::BriefError;
use super::dates::{PartialDate, Precision};
use crate::browse::{Facts, Labels, Row};
use crate::kb::{CountryIndex, Kb};
use chrono::{Days, NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// A vote that a source expects.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Vote {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// Name in English.
    pub country_name: String,
    /// IRI of the election.
    pub election: String,
    /// What is elected.
    pub kind: String,
    /// Chamber or office, if the source says.
    pub chamber: Option<String>,
    /// Round, if the source says.
    pub round: Option<String>,
    /// Polling day, to the day, the month or the year.
    pub polling_day: String,
    /// Days from the as-of day; only for a polling day known to the day.
    pub days: Option<i64>,
    /// The source's own date.
    pub as_of: Option<String>,
    /// What the source adds, such as a doubt about the day.
    pub note: Option<String>,
    /// Publisher of the source.
    pub publisher: String,
    /// Page of the source.
    pub page: String,
    /// Last polling day, where there are several.
    pub last_polling_day: Option<String>,
    #[serde(skip)]
    span: Option<(PartialDate, PartialDate)>,
}

/// Votes that sources expect from `as_of` on, within `within` days, in the order of their days.
///
/// Of a vote known to the month or year, any day still to come counts. `countries` limits the list (alpha-3 codes);
/// empty means all.
///
/// # Errors
/// A query fails.
pub fn votes(kb: &Kb, countries: &[String], as_of: NaiveDate, within: u32) -> Result<Vec<Vote>, BriefError> {
    let index = kb.countries()?;
    let labels = Labels::read(kb, "en")?;
    let publishers = publishers(kb)?;
    let end = as_of
        .checked_add_days(Days::new(within.into()))
        .unwrap_or(NaiveDate::MAX);
    let facts = Facts::read(kb, "votes", None)?;
    let held: HashSet<_> = facts
        .rows()
        .filter(|row| row.key("status") == Some("held"))
        .map(identity)
        .collect();
    let mut seen = HashSet::new();
    let mut votes = Vec::new();
    for row in facts.rows() {
        // one source may expect what another has as held, and one vote may come in several rows
        if held.contains(&identity(row)) || !seen.insert(row.text("election")) {
            continue;
        }
        let (Some(country), Some(day), Some("scheduled")) = (row.key("country"), row.text("day"), row.key("status"))
        else {
            continue;
        };
        let Some(date) = PartialDate::parse(day) else {
            continue;
        };
        let chosen = countries.is_empty() || countries.iter().any(|code| code == country);
        let last_day = row.text("endDay").and_then(PartialDate::parse).unwrap_or(date);
        if !chosen || last_day.last() < as_of || date.first() > end {
            continue;
        }
        let text = |column: &str| row.text(column).map(str::to_owned);
        votes.push(Vote {
            country: country.to_owned(),
            country_name: name(&index, country),
            election: text("election").unwrap_or_default(),
            kind: labels.at(row, "type").unwrap_or_default(),
            chamber: text("chamber"),
            round: text("round"),
            polling_day: day.to_owned(),
            days: date.day().map(|day| (day - as_of).num_days()),
            as_of: text("asOf"),
            note: text("note"),
            publisher: row
                .text("graph")
                .and_then(|graph| publishers.get(graph).cloned())
                .unwrap_or_default(),
            page: text("page").unwrap_or_default(),
            last_polling_day: text("endDay"),
            span: Some((date, last_day)),
        });
    }
    votes.sort_by(|a, b| (a.span, &a.country, &a.election).cmp(&(b.span, &b.country, &b.election)));
    Ok(votes)
}

/// What makes two rows the same vote: country, kind and day.
fn identity(row: Row<'_>) -> [Option<&str>; 3] {
    ["country", "type", "day"].map(|column| row.text(column))
}

fn name(index: &CountryIndex, code: &str) -> String {
    index
        .all()
        .iter()
        .find(|entry| entry.iso3 == code)
        .map_or_else(|| code.to_owned(), |entry| entry.name("en").to_owned())
}

fn publishers(kb: &Kb) -> Result<HashMap<String, String>, BriefError> {
    Ok(Facts::read(kb, "sources", None)?
        .rows()
        .filter_map(|row| Some((row.text("graph")?.to_owned(), row.text("publisher")?.to_owned())))
        .collect())
}

/// The votes as an iCalendar file (RFC 5545) of all-day events.
///
/// Every vote is tentative, since a source expects it; one known only to the month or year spans it. The same votes give
/// the same text: every event is stamped with `as_of`.
#[must_use]
pub fn icalendar(votes: &[Vote], place: Option<&str>, as_of: NaiveDate) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Scrutineer//Election calendar//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(&place.map_or_else(
        || "Elections (Scrutineer)".to_owned(),
        |place| format!("Elections: {place} (Scrutineer)"),
    ));
    for vote in votes {
        let Some((date, last_day)) = vote.span else { continue };
        let mut event = Event::with_uid(&vote.election);
        let open = match date.precision() {
            Precision::Day => "",
            Precision::Month => " (day not known)",
            Precision::Year => " (month not known)",
        };
        let chamber = vote
            .chamber
            .as_ref()
            .map_or_else(String::new, |chamber| format!(", {chamber}"));
        event
            .timestamp(as_of.and_time(NaiveTime::MIN).and_utc())
            .summary(&format!("{}: {}{chamber}{open}", vote.country_name, vote.kind))
            .description(&format!(
                "Scheduled according to {}{}. An expectation, not a confirmation.{}",
                vote.publisher,
                vote.as_of
                    .as_ref()
                    .map_or_else(String::new, |day| format!(", as of {day}")),
                vote.note
                    .as_ref()
                    .map_or_else(String::new, |note| format!(" Note: {note}."))
            ))
            .url(&vote.page)
            .starts(date.first())
            .ends(last_day.last().succ_opt().unwrap_or(last_day.last()))
            // what a source expects is no confirmation
            .status(EventStatus::Tentative)
            // nobody is busy for it
            .append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(event.done());
    }
    folded(&calendar.done().to_string())
}

/// Lines of at most 75 octets, as RFC 5545 wants them; the library makes some a character longer.
fn folded(text: &str) -> String {
    const LONGEST: usize = 75;
    let mut lines = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").lines() {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                lines.push_str("\r\n ");
                length = 1;
            }
            lines.push(c);
            length += c.len_utf8();
        }
        lines.push_str("\r\n");
    }
    lines
}
