//! Days as sources give them: whole, to the month or to the year.

use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A date with the precision its source has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    first: NaiveDate,
    precision: Precision,
}

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else.
    ///
    /// ```
    /// use scrutineer::brief::{PartialDate, Precision};
    /// let month = PartialDate::parse("2027-08").expect("a month");
    /// assert_eq!(month.precision(), Precision::Month);
    /// assert_eq!(month.to_string(), "2027-08");
    /// assert!(PartialDate::parse("2027-13").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (padded, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            10 => (text.to_owned(), Precision::Day),
            _ => return None,
        };
        Some(Self {
            first: NaiveDate::parse_from_str(&padded, "%Y-%m-%d").ok()?,
            precision,
        })
    }

    /// Its precision.
    #[must_use]
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The day itself, when it is known.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        (self.precision == Precision::Day).then_some(self.first)
    }

    /// The first day it may mean.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day it may mean.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        let next = match self.precision {
            Precision::Day => return self.first,
            Precision::Month => self.first.checked_add_months(chrono::Months::new(1)),
            Precision::Year => self.first.checked_add_months(chrono::Months::new(12)),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(self.first)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.first.year()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let format = match self.precision {
            Precision::Day => "%Y-%m-%d",
            Precision::Month => "%Y-%m",
            Precision::Year => "%Y",
        };
        write!(f, "{}", self.first.format(format))
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        Self {
            first: day,
            precision: Precision::Day,
        }
    }
}
