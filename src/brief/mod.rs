//! What people receive: the country brief, and the calendar of coming votes.

mod actions;
mod actors;
mod answers;
mod audience;
mod backtest;
mod briefing;
mod calendar;
mod charts;
mod copyfit;
mod dates;
mod draft;
mod elections;
mod error;
mod html;
mod incidents;
mod index;
mod indicators;
mod law;
mod linked;
mod locale;
mod maps;
mod matrix;
mod model;
mod number;
mod pdf;
mod pool;
mod references;
mod register;
mod resources;
mod risk;
mod set;
mod window;
mod write;

pub use audience::Audience;
pub use backtest::backtest_report;
pub use briefing::{Briefing, Groundwork, Words};
pub use calendar::{Vote, icalendar, votes};
pub use dates::{PartialDate, Precision};
pub use error::BriefError;
pub(crate) use html::render;
pub use index::IndexEntry;
pub use locale::Language;
pub use matrix::matrix_page;
pub use model::*;
pub use set::{Holding, MOST_COMPARED, Portfolio};
pub use write::write_atomically;

/// Reads fonts and templates ahead of the first brief, for a caller that has a thread to spare while the base loads.
pub fn warm_up() {
    pdf::warm_up();
}
