//! The policy questions, each with its query and all answers.

use super::frame::{self, Asked};
use crate::policy::{Answer, Question};
use crate::web::linked::escaped;
use crate::web::problem::{Problem, internal};
use axum::extract::Path;
use axum::response::Response;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn text<'a>(texts: &'a BTreeMap<String, String>, tag: &str) -> &'a str {
    texts.get(tag).or_else(|| texts.get("en")).map_or("", String::as_str)
}

/// A question in the page's language.
pub(super) fn wording<'a>(asked: &Asked, question: &'a Question) -> &'a str {
    text(&question.metadata.question, asked.tag())
}

/// The known answers to a question, by country.
fn known<'a>(asked: &'a Asked, question: &Question) -> Vec<&'a Answer> {
    let answers = asked.current.ground().answers().to(question.id());
    answers
        .into_iter()
        .flat_map(BTreeMap::values)
        .filter(|answer| answer.is_known())
        .collect()
}

/// GET `/en/questions`.
pub(super) async fn all(asked: Asked) -> Result<Response, Problem> {
    let rows: Vec<Value> = asked
        .current
        .questions()
        .all()
        .iter()
        .map(|question| {
            json!({
                "id": question.id(),
                "question": wording(&asked, question),
                "known": known(&asked, question).len(),
            })
        })
        .collect();
    asked.show(
        "site/questions.html.j2",
        &asked.frame(asked.label("site_questions")),
        &json!({ "rows": rows }),
    )
}

/// GET `/en/questions/P03`.
pub(super) async fn one(asked: Asked, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let asked = asked.at(&format!("questions/{}", escaped(&id)));
    let question = asked
        .current
        .questions()
        .get(&id)
        .ok_or_else(|| Problem::not_found(format!("there is no question {id:?}")))?;
    asked.kept(&format!("questions/{}", question.id()), || page(&asked, question))
}

fn page(asked: &Asked, question: &Question) -> Result<String, Problem> {
    let answers = known(asked, question);
    let words = &asked.words;
    let codes: Vec<Value> = question
        .metadata
        .answers
        .iter()
        .map(|code| {
            json!({
                "code": code,
                "label": words.answer(question.id(), code),
                "count": answers.iter().filter(|answer| answer.code == *code).count(),
            })
        })
        .collect();
    let mut rows: Vec<(usize, String, Value)> = answers
        .iter()
        .map(|answer| {
            let name = asked.country(&answer.country);
            let row = json!({
                "country": answer.country,
                "name": name,
                "answer": words.answer(question.id(), &answer.code),
                "conflict": answer.conflict,
                "values": answer.values.iter().map(|value| crate::vocab::key(value)).collect::<Vec<_>>().join("; "),
                "date": answer.date.as_deref().map(|date| words.date(date)),
                "confidence": words.message(&format!("confidence-{}", answer.confidence.name())),
            });
            (question.concern(&answer.code), name, row)
        })
        .collect();
    rows.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let rows: Vec<Value> = rows.into_iter().map(|(_, _, row)| row).collect();
    let briefing = asked.briefing();
    let (map, svg) = briefing.answers_map(question).map_err(internal)?.unzip();
    let content = json!({
        "question": {
            "id": question.id(),
            "question": wording(asked, question),
            "why": text(&question.metadata.why, asked.tag()),
            "codes": codes,
            "query": question.query,
        },
        "rows": rows,
        "map": map,
        "svg": svg,
    });
    let title = format!("{}: {}", question.id(), wording(asked, question));
    frame::text("site/question.html.j2", &asked.frame(title), &content)
}
