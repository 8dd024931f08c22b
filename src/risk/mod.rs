//! Risk: forecasts of disruptions around votes with a record of their errors, and threat profiles.

pub mod aggregate;
mod backtest;
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

pub use backtest::{
    Backtest, Beside, Bin, FORECASTERS, Forecaster as Competitor, Outcome, Scores, TrackRecord, Training, Trial,
    Verdict, Warnings, Year,
};
pub use error::RiskError;
pub use features::{Count, Cut, Features, Input, Missing};
pub use forecast::{Assessed, Assessment, Driver, Forecast, Forecaster};
pub use inputs::Part;
pub use model::{Model, Prediction, sigmoid};
pub use profile::{Component, Design, Family, FamilyDesign, Grade, Lack, Level, Profile, Profiler, Rating, Side};
pub use record::{Disruption, Label, Place, Record, Value, Vote};
pub use report::{Coefficient, Report};
pub use settings::{Feature, Form, Settings};
pub use suppose::Supposition;
