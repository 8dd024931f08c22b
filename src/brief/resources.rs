//! The files under `reports/`, embedded in the program.

pub(super) use crate::policy::{find_resource as find, resource, resource_bytes as bytes};
