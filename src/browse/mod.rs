//! What the base holds, as records that can be filtered and paged: the lists behind pages and API.

mod facts;
mod filter;
mod record;
mod registers;

pub use filter::{ElectionFilter, IncidentFilter, ObservationFilter, Page, ProvisionFilter, Span};
pub use record::{
    Attribute, Election, Incident, Indicator, Instrument, Observation, Provision, Record, SourceRelease, Stated,
};
pub use registers::Registers;

pub(crate) use facts::{Facts, Labels, Row};
