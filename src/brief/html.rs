//! HTML and SVG through minijinja templates; everything is escaped, and an undefined name is an error.

use super::BriefError;
use super::linked;
use super::model::Brief;
use super::resources::resource;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Template files under `reports/`.
const TEMPLATES: &[&str] = &[
    "brief/brief.html.j2",
    "brief/content.html.j2",
    "brief/masthead.html.j2",
    "brief/macros.html.j2",
    "charts/timeline.svg.j2",
    "charts/roam.svg.j2",
    "charts/ruler.svg.j2",
    "charts/trend.svg.j2",
    "charts/locator.svg.j2",
    "charts/world.svg.j2",
    "risk/backtest.md.j2",
    "site/base.html.j2",
    "site/country.html.j2",
    "site/compare.html.j2",
    "site/countries.html.j2",
    "site/elections.html.j2",
    "site/home.html.j2",
    "site/incidents.html.j2",
    "site/index.html.j2",
    "site/lists.html.j2",
    "site/ontology.html.j2",
    "site/problem.html.j2",
    "site/question.html.j2",
    "site/questions.html.j2",
    "site/reference.html.j2",
    "site/search.html.j2",
    "site/sources.html.j2",
    "site/sparql.html.j2",
    "site/tables.html.j2",
    "site/text.html.j2",
    "site/thing.html.j2",
    "site/matrix.html.j2",
];

static ENVIRONMENT: LazyLock<Result<Environment<'static>, minijinja::Error>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_auto_escape_callback(|name| {
        if name.ends_with(".md.j2") {
            AutoEscape::None
        } else {
            AutoEscape::Html
        }
    });
    for name in TEMPLATES {
        environment.add_template(name, resource(name))?;
    }
    Ok(environment)
});

/// Renders the template `name` (a path under `reports/`) with `context`.
///
/// # Errors
/// The template names something that `context` lacks.
pub(crate) fn render(name: &str, context: impl Serialize) -> Result<String, BriefError> {
    let failed = |error: &minijinja::Error| {
        BriefError::Template(match error.line() {
            Some(line) => format!("{name}, line {line}: {error}"),
            None => format!("{name}: {error}"),
        })
    };
    let environment = ENVIRONMENT.as_ref().map_err(failed)?;
    environment
        .get_template(name)
        .and_then(|template| template.render(minijinja::value::Serde(context)))
        .map_err(|error| failed(&error))
}

/// The brief as one self-contained page, with its charts in it.
pub(super) fn page(brief: &Brief, charts: &[(&str, String)]) -> Result<String, BriefError> {
    render("brief/brief.html.j2", page_of(brief, charts)?)
}

/// What a template is given that shows a brief.
pub(super) fn page_of<'a>(brief: &'a Brief, charts: &'a [(&str, String)]) -> Result<Page<'a>, BriefError> {
    Ok(Page {
        brief,
        css: resource("brief/brief.css"),
        linked_data: linked::report(brief)?,
        charts: charts.iter().map(|(name, svg)| (*name, svg.as_str())).collect(),
    })
}

/// What the page's template is given.
#[derive(Serialize)]
pub(super) struct Page<'a> {
    brief: &'a Brief,
    css: &'a str,
    linked_data: String,
    charts: BTreeMap<&'a str, &'a str>,
}
