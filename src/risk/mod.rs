//! Risk: forecasts of disruptions around votes with a record of their errors, and threat profiles.

pub mod aggregate;
mod backtest;
mod design;
mod error;
mod features;
mod forecast;
mod inputs;
mod model;
mod profile;
mod record;
mod report;
pub mod score;
mod settings;
mod suppose;
mod terms;
mod track;

pub use backtest::{Backtest, Bin, Scores, Verdict, Warnings};
pub use design::{Design, FamilyDesign, Grade, Level, Side};
pub use error::RiskError;
pub use features::{Count, Cut, Features, Input, Missing};
pub use forecast::{Assessed, Assessment, Driver, Forecast, Forecaster};
pub use inputs::Part;
pub use model::{Model, Prediction, sigmoid};
pub use profile::{Component, Family, Lack, Profile, Profiler, Rating};
pub use record::{Disruption, Label, Place, Record, Value, Vote};
pub use report::{Coefficient, Report};
pub use settings::{Feature, Form, Settings};
pub use suppose::Supposition;
pub use track::{Beside, FORECASTERS, Forecaster as Competitor, Outcome, TrackRecord, Training, Trial, Year};
