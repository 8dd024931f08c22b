//! What people receive: the country brief, and the calendar of coming votes.

mod calendar;
mod dates;
mod error;
mod facts;
mod html;
mod locale;
mod pdf;
mod resources;
mod write;

pub use calendar::{Vote, icalendar, votes};
pub use dates::{PartialDate, Precision};
pub use error::BriefError;
pub use locale::Language;
pub use write::write_atomically;
