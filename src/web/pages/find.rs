//! Combining answers in an expression, and setting countries side by side.

use super::frame::Asked;
use super::lists::{Filled, Form, choices};
use super::questions::wording;
use super::tables::{Cell, Field, Section, Tables};
use crate::policy::Expression;
use crate::web::problem::{Problem, internal};
use axum::extract::Query;
use axum::response::Response;
use serde_json::json;

/// Countries that are set side by side at most: as many as a page has room for.
const MOST: usize = 4;

/// The expression that the form makes up: what was written, and the condition that was added.
fn expression(filled: &Filled<'_>) -> String {
    let mut parts: Vec<String> = filled.text("q").map(str::to_owned).into_iter().collect();
    if let (Some(question), Some(code)) = (filled.text("question"), filled.text("code")) {
        parts.push(format!("{question}={code}"));
    }
    if let Some(region) = filled.text("region") {
        parts.push(format!("region:{region}"));
    }
    if let Some(days) = filled.text("within") {
        parts.push(format!("election<={days}d"));
    }
    if parts.len() > 1 && parts[0].contains(" or ") {
        parts[0] = format!("({})", parts[0]);
    }
    parts.join(" and ")
}

/// GET `/en/find`.
pub(super) async fn find(asked: Asked, Query(form): Query<Form>) -> Result<Response, Problem> {
    let mut filled = Filled::of(&form);
    let text = expression(&filled);
    let ground = asked.current.ground();
    let (answers, countries) = (ground.answers(), ground.country_facts());
    let mut sections = Vec::new();
    if !text.is_empty() {
        match Expression::parse(&text, asked.current.questions(), countries) {
            Ok(parsed) => {
                let named = parsed.questions();
                let rows: Vec<Vec<Cell>> = countries
                    .countries()
                    .iter()
                    .filter(|entry| parsed.holds(&entry.iso3, answers, countries))
                    .map(|entry| {
                        let days = countries.days_to_vote(&entry.iso3).map(|days| days.to_string());
                        let mut row = vec![Cell::country(&asked, &entry.iso3), Cell::code(days.unwrap_or_default())];
                        row.extend(named.iter().map(|id| {
                            let answer = answers.get(id, &entry.iso3).filter(|answer| answer.is_known());
                            Cell::text(answer.map_or_else(String::new, |answer| asked.words.answer(id, &answer.code)))
                        }));
                        row
                    })
                    .collect();
                let mut columns = vec!["site_country", "index_days>"];
                columns.extend(&named);
                let count = asked.words.count("site-count", rows.len());
                let mut section = Section::of(&asked, "site_found", &columns, rows);
                section.texts.push(Cell::text(count));
                sections.push(section);
            }
            Err(error) => filled.fault = Some(error.to_string()),
        }
    }
    let questions = asked
        .current
        .questions()
        .all()
        .iter()
        .map(|question| json!({ "key": question.id(), "label": format!("{}: {}", question.id(), wording(&asked, question)) }))
        .collect();
    let chosen = filled.text("question").and_then(|id| asked.current.questions().get(id));
    let codes = chosen
        .into_iter()
        .flat_map(|question| &question.metadata.answers)
        .map(|code| json!({ "key": code, "label": code }))
        .collect::<Vec<_>>();
    let code = if codes.is_empty() {
        Field::text(&asked, "code", "site_answer", "")
    } else {
        Field::choice(&asked, "code", "site_answer", "", codes)
    };
    let address = form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    Tables {
        heading: asked.label("site_find_page"),
        form: vec![
            Field::text(&asked, "q", "site_expression", &text).hinted(&asked, "site_expression_hint"),
            Field::choice(
                &asked,
                "question",
                "site_add",
                filled.text("question").unwrap_or_default(),
                questions,
            ),
            code,
            Field::choice(&asked, "region", "site_region", "", choices(&asked, "region")),
            Field::text(&asked, "within", "site_within", ""),
        ],
        fault: filled.fault.map(|fault| Cell::quoted(&asked, fault)),
        sections,
        ..Tables::default()
    }
    .with_data("JSON", format!("/api/v1/find?q={address}"))
    .show(&asked)
}

/// GET `/en/compare`: two to four countries.
pub(super) async fn compare(asked: Asked, Query(form): Query<Form>) -> Result<Response, Problem> {
    let mut filled = Filled::of(&form);
    let codes: Vec<String> = filled.several(&asked, "countries").into_iter().collect();
    let named = filled.text("countries").unwrap_or_default().to_owned();
    if !(2..=MOST).contains(&codes.len()) || filled.fault.is_some() {
        return Tables {
            heading: asked.label("site_compare"),
            form: vec![Field::text(&asked, "countries", "site_compare_hint", &named).hinted(&asked, "site_trend_hint")],
            fault: filled.fault.map(Cell::text),
            ..Tables::default()
        }
        .show(&asked);
    }
    let mut frame = asked.frame(asked.label("site_compare"));
    frame.compared = named;
    // it takes as long as several briefs
    let html = tokio::task::block_in_place(|| {
        let brief = asked.briefing().comparison(&codes)?;
        brief.framed("site/compare.html.j2", &frame)
    });
    Ok(asked.html(html.map_err(internal)?))
}
