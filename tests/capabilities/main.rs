//! What Scrutineer can do, one module for each capability.

mod architecture;
mod audiences;
mod bad_input;
mod brief;
mod brief_json;
mod brief_page;
mod briefs;
mod browser;
mod calendar;
mod check;
mod competency;
mod countries;
mod export;
mod find;
mod hostile_text;
mod import;
mod locales;
mod pdf_structure;
mod policy;
mod properties;
mod query;
mod rules;
mod sets;
mod sources;
mod support;
mod windows;
