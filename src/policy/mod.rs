//! The policy questions: asked of the base, answered with evidence and confidence, and combined.

mod answer;
mod country_facts;
mod engine;
mod error;
mod find;
mod question;
mod recommendation;
mod resources;
mod set;

pub use answer::{Answer, Confidence, Evidence, Reason, Stand};
pub use country_facts::CountryFacts;
pub use engine::{Answers, Policy};
pub use error::PolicyError;
pub use find::{Expression, ParseError};
pub use question::{Metadata, Question, QuestionError, UNKNOWN};
pub use recommendation::{Recommendation, Status};
pub(crate) use resources::{find as find_resource, resource, resource_bytes};
pub use set::QuestionSet;
