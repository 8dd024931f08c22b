//! Pages that are made of tables: what their template is given.

use super::frame::{Asked, Link};
use crate::brief::Chart;
use crate::web::problem::Problem;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Display;

/// A cell; an empty one is told as not stated.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Cell {
    text: String,
    href: Option<String>,
    /// Language of the text where it is not the page's.
    lang: Option<&'static str>,
    /// The text is a code or number that runs from left to right.
    code: bool,
    flags: Vec<String>,
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    pub(super) fn code(text: impl Display) -> Self {
        Self {
            text: text.to_string(),
            code: true,
            ..Self::default()
        }
    }

    pub(super) fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: Some(href.into()),
            ..Self::default()
        }
    }

    /// The words of a source, which are English.
    pub(super) fn quoted(asked: &Asked, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lang: (asked.tag() != "en").then_some("en"),
            ..Self::default()
        }
    }

    pub(super) fn flagged(mut self, flag: Option<String>) -> Self {
        self.flags.extend(flag);
        self
    }

    /// A country with its page.
    pub(super) fn country(asked: &Asked, code: &str) -> Self {
        Self::link(asked.country(code), format!("/{}/countries/{code}", asked.tag()))
    }

    /// A question with its page.
    pub(super) fn question(asked: &Asked, id: &str) -> Self {
        Self::link(id, format!("/{}/questions/{id}", asked.tag()))
    }
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Column {
    label: String,
    end: bool,
}

/// A table with its heading and what is said before it.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) texts: Vec<Cell>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Section {
    /// A table whose columns are named by these messages; one that ends in `>` holds numbers.
    pub(super) fn of(asked: &Asked, title: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Self {
        Self {
            title: asked.label(title),
            texts: Vec::new(),
            columns: columns
                .iter()
                .map(|column| {
                    let key = column.trim_end_matches('>');
                    Column {
                        label: asked.label(key),
                        end: column.ends_with('>'),
                    }
                })
                .collect(),
            rows,
        }
    }

    pub(super) fn saying(title: String, texts: Vec<Cell>) -> Self {
        Self {
            title,
            texts,
            ..Self::default()
        }
    }
}

/// A field of a form.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Field {
    name: &'static str,
    label: String,
    value: String,
    options: Vec<Value>,
    hint: String,
    wide: bool,
}

impl Field {
    pub(super) fn text(asked: &Asked, name: &'static str, label: &str, value: &str) -> Self {
        Self {
            name,
            label: asked.label(label),
            value: value.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn hinted(mut self, asked: &Asked, hint: &str) -> Self {
        self.hint = asked.label(hint);
        self.wide = true;
        self
    }

    pub(super) fn choice(asked: &Asked, name: &'static str, label: &str, value: &str, options: Vec<Value>) -> Self {
        Self {
            options,
            ..Self::text(asked, name, label, value)
        }
    }
}

/// A page.
#[derive(Debug, Default, Serialize)]
pub(super) struct Tables {
    pub(super) heading: String,
    pub(super) notes: Vec<String>,
    pub(super) form: Vec<Field>,
    pub(super) fault: Option<Cell>,
    pub(super) map: Option<Chart>,
    pub(super) svg: Option<String>,
    pub(super) sections: Vec<Section>,
    pub(super) data: Vec<Link>,
}

impl Tables {
    /// A link to the same as data.
    pub(super) fn with_data(mut self, label: &str, href: impl Into<String>) -> Self {
        self.data.push(Link {
            href: href.into(),
            label: label.to_owned(),
            here: false,
        });
        self
    }

    pub(super) fn show(self, asked: &Asked) -> Result<Response, Problem> {
        asked.show("site/tables.html.j2", &asked.frame(self.heading.clone()), &self)
    }
}
