//! The matrix of answers as a page with a heat map.

use super::BriefError;
use super::html::render;
use super::locale::{Language, Locale};
use crate::kb::CountryEntry;
use crate::policy::{Answers, Policy, Question};
use serde::Serialize;
use std::collections::BTreeMap;

/// Shades from the least concern to the greatest.
const SHADES: usize = 5;

#[derive(Serialize)]
struct Page {
    language: &'static str,
    labels: BTreeMap<String, String>,
    as_of: String,
    knowledge_base: String,
    questions: Vec<Column>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Column {
    id: String,
    text: String,
    answers: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    name: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    answer: String,
    /// 1 to [`SHADES`], or 0 where nothing is known.
    shade: usize,
    conflict: bool,
}

/// Countries against questions as one self-contained page; darker where the answer is of more concern.
///
/// # Errors
/// The template names something that it is not given.
pub fn matrix_page(
    policy: &Policy<'_>,
    language: Language,
    questions: &[&Question],
    countries: &[&CountryEntry],
    answers: &Answers,
) -> Result<String, BriefError> {
    let locale = Locale::new(language);
    let tag = language.tag();
    let page = Page {
        language: tag,
        labels: locale.labels(),
        as_of: locale.day(policy.as_of()),
        knowledge_base: policy.kb().info().sha256.clone(),
        questions: questions
            .iter()
            .map(|question| Column {
                id: question.id().to_owned(),
                text: question
                    .metadata
                    .question
                    .get(tag)
                    .unwrap_or(&question.metadata.question["en"])
                    .clone(),
                answers: question
                    .metadata
                    .answers
                    .iter()
                    .map(|code| locale.answer(question.id(), code))
                    .collect(),
            })
            .collect(),
        rows: countries
            .iter()
            .map(|entry| Row {
                code: entry.iso3.clone(),
                name: entry.name(tag).to_owned(),
                cells: questions
                    .iter()
                    .map(|question| match answers.get(question.id(), &entry.iso3) {
                        Some(answer) if answer.is_known() => Cell {
                            answer: locale.answer(question.id(), &answer.code),
                            shade: shade(question.concern(&answer.code), question.metadata.answers.len()),
                            conflict: answer.conflict,
                        },
                        _ => Cell {
                            answer: String::new(),
                            shade: 0,
                            conflict: false,
                        },
                    })
                    .collect(),
            })
            .collect(),
    };
    render("site/matrix.html.j2", page)
}

/// The shade of an answer at place `concern` (0 is gravest) of `count`.
fn shade(concern: usize, count: usize) -> usize {
    let last = count.saturating_sub(1).max(1);
    SHADES - (concern.min(last) * (SHADES - 1) + last / 2) / last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_answer_is_darkest_and_the_least_grave_lightest() {
        for count in 2..12 {
            assert_eq!(shade(0, count), SHADES);
            assert_eq!(shade(count - 1, count), 1);
            let shades: Vec<usize> = (0..count).map(|place| shade(place, count)).collect();
            assert!(shades.is_sorted_by(|a, b| a >= b), "{shades:?}");
        }
        assert_eq!(shade(0, 1), SHADES);
    }
}
