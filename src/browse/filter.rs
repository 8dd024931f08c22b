//! Choosing records, and handing them out page by page.

use super::record::{Election, Incident, Observation, Provision, Record};
use std::collections::BTreeSet;

/// Days from one to another, both included; an open end where one is missing. Texts `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

impl Span {
    /// Whether any day that `date` may mean lies in the span; a date that is not known lies in an open span alone.
    fn holds(&self, first: Option<&str>, last: Option<&str>) -> bool {
        let (Some(first), Some(last)) = (first, last.or(first)) else {
            return self.from.is_none() && self.to.is_none();
        };
        // texts of different precision are compared as far as both go
        let before = |a: &str, b: &str| {
            let length = a.len().min(b.len());
            a[..length] < b[..length]
        };
        self.from.as_deref().is_none_or(|from| !before(last, from))
            && self.to.as_deref().is_none_or(|to| !before(to, first))
    }
}

/// Whether `told` is among `wanted`; an empty list wants everything.
fn among<T: AsRef<str>>(wanted: &BTreeSet<String>, told: impl IntoIterator<Item = T>) -> bool {
    wanted.is_empty() || told.into_iter().any(|one| wanted.contains(one.as_ref()))
}

/// Which votes.
#[derive(Debug, Clone, Default)]
pub struct ElectionFilter {
    /// Alpha-3 codes.
    pub countries: BTreeSet<String>,
    /// Keys of types.
    pub types: BTreeSet<String>,
    /// Keys of statuses.
    pub statuses: BTreeSet<String>,
    /// Polling days.
    pub span: Span,
}

impl ElectionFilter {
    /// Whether a vote is among them.
    #[must_use]
    pub fn takes(&self, election: &Election) -> bool {
        among(&self.countries, [&election.country])
            && among(&self.types, [&election.kind])
            && among(&self.statuses, [&election.status])
            && self
                .span
                .holds(Some(&election.polling_day), election.last_polling_day.as_deref())
    }
}

/// Which incidents.
#[derive(Debug, Clone, Default)]
pub struct IncidentFilter {
    /// Alpha-3 codes.
    pub countries: BTreeSet<String>,
    /// Keys of kinds.
    pub kinds: BTreeSet<String>,
    /// Keys of sources.
    pub sources: BTreeSet<String>,
    /// Those in whose time the days of a vote fall, or those in whose time none do.
    pub around_vote: Option<bool>,
    /// Days on which they lasted.
    pub span: Span,
}

impl IncidentFilter {
    /// Whether an incident is among them.
    #[must_use]
    pub fn takes(&self, incident: &Incident) -> bool {
        among(&self.countries, [&incident.country])
            && among(&self.kinds, [&incident.kind])
            && among(&self.sources, [&incident.source])
            && self
                .around_vote
                .is_none_or(|around| around != incident.elections.is_empty())
            && self.span.holds(incident.start.as_deref(), incident.end.as_deref())
    }
}

/// Which provisions.
#[derive(Debug, Clone, Default)]
pub struct ProvisionFilter {
    /// Alpha-3 codes.
    pub countries: BTreeSet<String>,
    /// Keys of topics.
    pub topics: BTreeSet<String>,
    /// Keys of attributes, one of which it must have.
    pub attributes: BTreeSet<String>,
    /// Verified or not.
    pub verified: Option<bool>,
}

impl ProvisionFilter {
    /// Whether a provision is among them.
    #[must_use]
    pub fn takes(&self, provision: &Provision) -> bool {
        among(&self.countries, [&provision.country])
            && among(&self.topics, [&provision.topic])
            && among(
                &self.attributes,
                provision.attributes.iter().map(|attribute| &attribute.attribute),
            )
            && self.verified.is_none_or(|verified| verified == provision.verified)
    }
}

/// Which figures.
#[derive(Debug, Clone, Default)]
pub struct ObservationFilter {
    /// Alpha-3 codes.
    pub countries: BTreeSet<String>,
    /// Keys of indicators.
    pub indicators: BTreeSet<String>,
    /// First year.
    pub from_year: Option<i32>,
    /// Last year.
    pub to_year: Option<i32>,
}

impl ObservationFilter {
    /// Whether a figure is among them.
    #[must_use]
    pub fn takes(&self, observation: &Observation) -> bool {
        among(&self.countries, [&observation.country])
            && among(&self.indicators, [&observation.indicator])
            && self.from_year.is_none_or(|year| observation.year >= year)
            && self.to_year.is_none_or(|year| observation.year <= year)
    }
}

/// Some records of a list, and where the next begin.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'a, T> {
    /// The records.
    pub items: Vec<&'a T>,
    /// All that the filter takes, on every page.
    pub total: usize,
    /// Key of the last record, if others follow.
    pub next: Option<&'a str>,
}

impl<'a, T: Record> Page<'a, T> {
    /// At most `limit` of the records that `takes` takes, after the one with the key `after`; `None` where there is no such.
    pub fn of(
        all: impl IntoIterator<Item = &'a T>,
        takes: impl Fn(&T) -> bool,
        after: Option<&str>,
        limit: usize,
    ) -> Option<Self> {
        let chosen: Vec<&T> = all.into_iter().filter(|record| takes(record)).collect();
        let start = match after {
            Some(after) => chosen.iter().position(|record| record.id() == after)? + 1,
            None => 0,
        };
        let items: Vec<&T> = chosen[start..].iter().take(limit).copied().collect();
        let more = start + items.len() < chosen.len();
        Some(Self {
            next: items.last().filter(|_| more).map(|record| record.id()),
            items,
            total: chosen.len(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_takes_what_may_lie_in_it() {
        let span = |from: &str, to: &str| Span {
            from: Some(from.to_owned()),
            to: Some(to.to_owned()),
        };
        assert!(span("2021-01-01", "2021-12-31").holds(Some("2021-01-13"), None));
        assert!(
            span("2021-01-20", "2021-12-31").holds(Some("2021-01"), None),
            "a month may mean its last day"
        );
        assert!(!span("2021-02-01", "2021-12-31").holds(Some("2021-01"), None));
        assert!(span("2021", "2021").holds(Some("2020-12-30"), Some("2021-01-02")));
        assert!(!span("2021", "2021").holds(None, None));
        assert!(Span::default().holds(None, None));
    }

    struct Named(&'static str);

    impl Record for Named {
        fn id(&self) -> &str {
            self.0
        }
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_repetition() {
        let all: Vec<Named> = ["a", "b", "c", "d", "e"].into_iter().map(Named).collect();
        let mut seen = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let page = Page::of(&all, |named| named.0 != "c", after.as_deref(), 2).expect("a page");
            assert_eq!(page.total, 4);
            seen.extend(page.items.iter().map(|named| named.0));
            match page.next {
                Some(next) => after = Some(next.to_owned()),
                None => break,
            }
        }
        assert_eq!(seen, ["a", "b", "d", "e"]);
        assert!(Page::of(&all, |_| true, Some("z"), 2).is_none());
    }
}
