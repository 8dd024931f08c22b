//! What stands around every page: title, search, main pages, languages, and the base behind it.

use crate::brief::{Audience, Briefing, Language, Words, render};
use crate::web::App;
use crate::web::current::Current;
use crate::web::linked::escaped;
use crate::web::negotiate;
use crate::web::problem::{Problem, internal};
use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::extract::{OriginalUri, RawPathParams};
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The main pages: path after the language, and the message that names it. The documentation of the API has no language.
const NAV: &[(&str, &str)] = &[
    ("countries", "site_countries"),
    ("elections", "site_elections"),
    ("incidents", "site_incidents"),
    ("law", "site_law"),
    ("indicators", "site_indicators"),
    ("threats", "site_threats"),
    ("recommendations", "site_recommendations"),
    ("questions", "site_questions"),
    ("find", "site_find_page"),
    ("compare", "site_compare"),
    ("sources", "site_sources"),
    ("method", "site_method"),
    ("sparql", "site_query_page"),
    ("ontology", "site_ontology"),
];

/// A link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) here: bool,
}

/// A page in another language.
#[derive(Debug, Clone, Serialize)]
struct Translation {
    tag: &'static str,
    name: &'static str,
    href: String,
}

/// Data of which a page tells.
#[derive(Debug, Clone, Serialize)]
pub(super) struct DataLink {
    #[serde(rename = "type")]
    pub(super) media: &'static str,
    pub(super) href: String,
    pub(super) label: &'static str,
}

/// What stands around a page.
#[derive(Debug, Serialize)]
pub(super) struct Frame {
    language: &'static str,
    direction: &'static str,
    pub(super) labels: BTreeMap<String, String>,
    title: String,
    base: String,
    /// Path and query of the page.
    address: String,
    /// The page is there in all languages.
    translated: bool,
    languages: Vec<Translation>,
    nav: Vec<Link>,
    version: &'static str,
    as_of: String,
    day: String,
    knowledge_base: String,
    /// What was looked for.
    pub(super) sought: String,
    /// Countries that are set side by side.
    pub(super) compared: String,
    pub(super) data: Vec<DataLink>,
    pub(super) audiences: Vec<Link>,
    pub(super) downloads: Vec<serde_json::Value>,
}

/// A request for a page: the base, the words of its language, its address.
pub(super) struct Asked {
    pub(super) app: Arc<App>,
    pub(super) current: Arc<Current>,
    pub(super) words: Words,
    address: String,
}

impl FromRequestParts<Arc<App>> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let nothing = || Problem::not_found("no page, record or file of this service has this address");
        let path = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(|_| nothing())?;
        let tag = path
            .iter()
            .find(|(name, _)| *name == "language")
            .map(|(_, tag)| tag.to_owned());
        let language = match tag {
            Some(tag) => Language::parse(&tag).ok_or_else(nothing)?,
            None => Language::English,
        };
        let OriginalUri(uri) = OriginalUri::from_request_parts(parts, app).await.map_err(internal)?;
        // the path as the router reads it, written in one way
        let path = percent_encoding::percent_decode_str(uri.path()).decode_utf8_lossy();
        let mut address = escaped(&path);
        if let Some(query) = uri.query() {
            address.push('?');
            address.push_str(query);
        }
        Self::new(app, language, address)
    }
}

impl Asked {
    fn new(app: &Arc<App>, language: Language, address: String) -> Result<Self, Problem> {
        let current = app.current();
        let words = current.words(language).map_err(internal)?.clone();
        Ok(Self {
            app: Arc::clone(app),
            current,
            words,
            address,
        })
    }

    /// The same at this address after the language: what one client wrote, and how, must not stand in a page that is kept for others.
    pub(super) fn at(mut self, address: &str) -> Self {
        self.address = format!("/{}/{address}", self.tag());
        self
    }

    pub(super) fn tag(&self) -> &'static str {
        self.words.language().tag()
    }

    /// Name of a country in the page's language.
    pub(super) fn country(&self, code: &str) -> String {
        let index = self.current.ground().country_facts().index();
        index
            .get(code)
            .map_or_else(|| code.to_owned(), |entry| entry.name(self.tag()).to_owned())
    }

    /// Publisher of a source.
    pub(super) fn publisher(&self, source: &str) -> String {
        let sources = &self.current.registers().sources;
        sources
            .iter()
            .find(|release| release.id == source)
            .map_or_else(|| source.to_owned(), |release| release.publisher.clone())
    }

    /// The frame of a page with this title.
    pub(super) fn frame(&self, title: String) -> Frame {
        let language = self.words.language();
        let labels = self.words.labels();
        let own = self.address.strip_prefix(&format!("/{}", language.tag()));
        let rest = own.unwrap_or("/");
        let languages = Language::ALL
            .into_iter()
            .map(|other| Translation {
                tag: other.tag(),
                name: own_name(other),
                href: format!("/{}{rest}", other.tag()),
            })
            .collect();
        let here = rest
            .trim_start_matches('/')
            .split(['/', '?'])
            .next()
            .unwrap_or_default();
        let mut nav: Vec<Link> = NAV
            .iter()
            .map(|(path, label)| Link {
                href: format!("/{}/{path}", language.tag()),
                label: labels.get(*label).cloned().unwrap_or_default(),
                here: *path == here,
            })
            .collect();
        nav.push(Link {
            href: "/api".to_owned(),
            label: labels.get("site_api").cloned().unwrap_or_default(),
            here: self.address == "/api",
        });
        Frame {
            language: language.tag(),
            direction: language.direction(),
            title,
            base: self.app.settings.base_url.clone(),
            address: self.address.clone(),
            translated: own.is_some(),
            languages,
            nav,
            version: env!("CARGO_PKG_VERSION"),
            as_of: self.words.date(&self.current.day().to_string()),
            day: self.current.day().to_string(),
            knowledge_base: self.current.kb().info().sha256[..12].to_owned(),
            sought: String::new(),
            compared: String::new(),
            data: Vec::new(),
            audiences: Vec::new(),
            downloads: Vec::new(),
            labels,
        }
    }

    /// What makes briefs and maps in the page's language.
    pub(super) fn briefing(&self) -> Briefing<'_> {
        let current = &self.current;
        Briefing::on(
            current.kb(),
            current.questions(),
            current.ground(),
            &self.words,
            Audience::Planner,
        )
    }

    /// The message that templates know by this key, or the key itself.
    pub(super) fn label(&self, key: &str) -> String {
        let id = format!("label-{}", key.replace('_', "-"));
        let text = self.words.message(&id);
        if text == id { key.to_owned() } else { text }
    }

    /// A page from a template.
    pub(super) fn show(&self, template: &str, frame: &Frame, content: &impl Serialize) -> Result<Response, Problem> {
        Ok(self.html(text(template, frame, content)?))
    }

    /// The page of this name that was made before, or a new one that is kept: for pages that only change with the day.
    pub(super) fn kept(&self, name: &str, make: impl FnOnce() -> Result<String, Problem>) -> Result<Response, Problem> {
        let key = (name.to_owned(), self.words.language(), Audience::Planner);
        if let Some(page) = self.current.page(&key) {
            return Ok(self.html(page));
        }
        let page = Bytes::from(tokio::task::block_in_place(make)?);
        self.current.keep(key, page.clone());
        Ok(self.html(page))
    }

    /// A page that is ready.
    pub(super) fn html(&self, html: impl IntoResponse) -> Response {
        let mut response = html.into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.tag()));
        response
    }
}

/// The text of a page from a template.
pub(super) fn text(template: &str, frame: &Frame, content: &impl Serialize) -> Result<String, Problem> {
    /// The frame and what it holds.
    #[derive(Serialize)]
    struct Page<'a, T> {
        frame: &'a Frame,
        #[serde(flatten)]
        content: &'a T,
    }
    render(template, Page { frame, content }).map_err(internal)
}

/// A language in its own words.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::French => "français",
        Language::Spanish => "español",
        Language::Russian => "русский",
        Language::Arabic => "العربية",
        Language::Chinese => "中文",
    }
}

/// A problem as a page, in the language of its address or of the client.
pub(super) fn problem(app: &Arc<App>, headers: &HeaderMap, path: &str, problem: &Problem) -> Result<Response, Problem> {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let language = Language::parse(first).unwrap_or_else(|| negotiate::language(headers));
    // the page that failed has no address of its own
    let asked = Asked::new(app, language, format!("/{}/", language.tag()))?;
    let title = if problem.status == 404 {
        "site_not_found"
    } else {
        "site_problem"
    };
    let frame = asked.frame(asked.label(title));
    asked.show(
        "site/problem.html.j2",
        &frame,
        &serde_json::json!({ "problem": problem }),
    )
}
