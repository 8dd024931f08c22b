//! A country: its brief, live, with downloads in every format.

use super::frame::{Asked, Link};
use super::things::data;
use crate::brief::{Audience, Brief, Briefing, Language};
use crate::kb::{CountryEntry, Resolution};
use crate::vocab;
use crate::web::current::{Current, PageKey};
use crate::web::guard::Client;
use crate::web::linked::alternates;
use crate::web::problem::{Problem, internal};
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LINK, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    audience: Option<String>,
}

impl Choice {
    fn audience(&self) -> Result<Audience, Problem> {
        match self.audience.as_deref() {
            Some(name) => Audience::parse(name).ok_or_else(|| {
                Problem::bad_parameter(format!("audience: {name:?} is none of planner, company, public"))
            }),
            None => Ok(Audience::Planner),
        }
    }
}

/// The country of an address; a name or another code leads to the address with the alpha-3 code.
fn country<'a>(current: &'a Current, text: &str) -> Result<&'a CountryEntry, Problem> {
    let index = current.ground().country_facts().index();
    match index.resolve(text) {
        Resolution::One(entry, _) => Ok(entry),
        Resolution::Several(near) | Resolution::None(near) => {
            let near: Vec<String> = near
                .iter()
                .map(|entry| format!("{} ({})", entry.name("en"), entry.iso3))
                .collect();
            let hint = if near.is_empty() {
                String::new()
            } else {
                format!("; near are {}", near.join(", "))
            };
            Err(Problem::not_found(format!(
                "{text:?} is no country or area of the base{hint}"
            )))
        }
    }
}

fn brief(current: &Current, words: &crate::brief::Words, code: &str, audience: Audience) -> Result<Brief, Problem> {
    Briefing::on(current.kb(), current.questions(), current.ground(), words, audience)
        .brief(code)
        .map_err(internal)
}

/// GET `/en/countries/KEN`.
pub(super) async fn page(
    asked: Asked,
    Path((_, text)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Result<Response, Problem> {
    let audience = choice.audience()?;
    let chosen = match audience {
        Audience::Planner => String::new(),
        other => format!("?audience={}", other.name()),
    };
    let code = country(&asked.current, &text)?.iso3.clone();
    if code != text {
        let place = format!("/{}/countries/{code}{chosen}", asked.tag());
        return Ok((StatusCode::MOVED_PERMANENTLY, [(LOCATION, place)]).into_response());
    }
    let asked = asked.at(&format!("countries/{code}{chosen}"));
    let key: PageKey = (code.clone(), asked.words.language(), audience);
    if let Some(page) = asked.current.page(&key) {
        return with_data(&asked, &code, page);
    }
    let tag = asked.tag();
    let place = format!("/{tag}/countries/{code}");
    let mut frame = asked.frame(asked.country(&code));
    frame.audiences = Audience::ALL
        .into_iter()
        .map(|other| Link {
            href: format!("{place}?audience={}", other.name()),
            label: asked.label(&format!("site_{}", other.name())),
            here: other == audience,
        })
        .collect();
    let file = |format: &str| {
        json!({
            "href": format!("{place}/brief.{format}?audience={}", audience.name()),
            "label": format.to_uppercase(),
            "download": format!("{code}-{}-{tag}.{format}", audience.name()),
        })
    };
    frame.downloads = vec![
        file("pdf"),
        file("html"),
        file("json"),
        json!({ "href": format!("/feeds/votes/{code}.ics"), "label": "iCalendar" }),
    ];
    frame.data = data(&format!("country/{code}"));
    let (current, words) = (std::sync::Arc::clone(&asked.current), asked.words.clone());
    let of = code.clone();
    let html = tokio::task::spawn_blocking(move || {
        brief(&current, &words, &of, audience)?
            .framed("site/country.html.j2", &frame)
            .map_err(internal)
    })
    .await
    .map_err(internal)??;
    let html = Bytes::from(html);
    asked.current.keep(key, html.clone());
    with_data(&asked, &code, html)
}

/// A page with the addresses of what the base says of the country as data.
fn with_data(asked: &Asked, code: &str, html: Bytes) -> Result<Response, Problem> {
    let path = format!("country/{code}");
    let links = alternates(
        &asked.app.settings.base_url,
        &path,
        vocab::thing("country", code).as_str(),
    );
    let mut response = asked.html(html);
    let links = HeaderValue::from_str(&links).map_err(internal)?;
    response.headers_mut().insert(LINK, links);
    Ok(response)
}

/// GET `/en/countries/KEN/brief.pdf` and the like.
pub(super) async fn download(
    asked: Asked,
    client: Client,
    Path((_, text, file)): Path<(String, String, String)>,
    Query(choice): Query<Choice>,
) -> Result<Response, Problem> {
    let audience = choice.audience()?;
    let code = country(&asked.current, &text)?.iso3.clone();
    let words = asked.words.clone();
    let language = words.language();
    let name = format!("{code}-{}-{}", audience.name(), language.tag());
    let app = std::sync::Arc::clone(&asked.app);
    let (body, media, ending): (Vec<u8>, &str, &str) = match file.as_str() {
        "brief.json" => {
            let json = app
                .heavy(client, move |current| {
                    brief(current, &words, &code, audience)?.json().map_err(internal)
                })
                .await?;
            (json.into_bytes(), "application/json", "json")
        }
        "brief.html" => {
            let html = app
                .heavy(client, move |current| {
                    brief(current, &words, &code, audience)?.html().map_err(internal)
                })
                .await?;
            (html.into_bytes(), "text/html; charset=utf-8", "html")
        }
        "brief.pdf" => {
            let pdf = app
                .heavy(client, move |current| {
                    typeset(current, &words, &code, audience, language)
                })
                .await?;
            (pdf, "application/pdf", "pdf")
        }
        _ => {
            return Err(Problem::not_found(
                "briefs come as brief.html, brief.pdf and brief.json",
            ));
        }
    };
    let policy = (ending == "html").then(|| own_style(&body));
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_str(media).map_err(internal)?);
    let disposition = format!("inline; filename=\"{name}.{ending}\"");
    headers.insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_str(&disposition).map_err(internal)?,
    );
    if let Some(policy) = policy {
        headers.insert(
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_str(&policy).map_err(internal)?,
        );
    }
    Ok(response)
}

fn typeset(
    current: &Current,
    words: &crate::brief::Words,
    code: &str,
    audience: Audience,
    language: Language,
) -> Result<Vec<u8>, Problem> {
    let key = (code.to_owned(), language, audience);
    if let Some(pdf) = current.pdf(&key) {
        return Ok(pdf.to_vec());
    }
    let pdf = brief(current, words, code, audience)?.pdf_by(1).map_err(internal)?;
    current.keep_pdf(key, pdf.clone().into());
    Ok(pdf)
}

/// A policy that allows the one style sheet that stands in a page, by its hash.
fn own_style(html: &[u8]) -> String {
    let text = String::from_utf8_lossy(html);
    let style = text
        .split_once("<style>")
        .and_then(|(_, rest)| rest.split_once("</style>"))
        .map_or("", |(style, _)| style);
    let hash = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; frame-ancestors 'none'")
}
