//! Scrutineer: a sourced knowledge base of election-time communication risk, and the briefs made from it.
//!
//! Each room knows only the rooms below it: [`cli`] → [`web`] → [`brief`] → [`browse`] → [`risk`] → [`policy`] → [`kb`] → [`source`] → [`vocab`].
//! `ARCHITECTURE.md` tells how a fact travels through them.

pub mod brief;
pub mod browse;
pub mod cli;
pub mod kb;
pub mod policy;
pub mod risk;
pub mod source;
pub mod vocab;
pub mod web;
