//! The files under `reports/`, embedded in the program.

pub(super) use crate::policy::resource;
