//! Policy questions, their answers, and expressions over them.

use super::lists::PageQuery;
use super::parameters::{Asked, Named, Nothing, Paging, Several, countries as codes, known};
use super::{App, List, Listed, One, Problems, Stamp, listed};
use crate::browse::Record;
use crate::policy::{Answer, Confidence, Expression, Question, UNKNOWN};
use crate::vocab;
use crate::web::problem::Problem;
use axum::Json;
use axum::extract::{OriginalUri, State};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// A policy question.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct PolicyQuestion {
    /// Identifier.
    #[schema(example = "P03")]
    id: String,
    /// IRI.
    iri: String,
    /// Key of its theme.
    theme: String,
    /// The question, by language tag.
    question: BTreeMap<String, String>,
    /// Why it is asked, by language tag.
    why: BTreeMap<String, String>,
    /// Answer codes in the order of concern, gravest first; `unknown` is always possible and not among them.
    answers: Vec<String>,
    /// The fact that would answer it where nothing is known, by language tag.
    missing: BTreeMap<String, String>,
    /// Months after which a fact is old for it.
    max_age_months: u32,
    /// Keys of the threats it bears on.
    threats: Vec<String>,
    /// Keys of the recommendations it bears on.
    recommendations: Vec<String>,
    /// Keys of the stakeholder groups it concerns.
    stakeholders: Vec<String>,
    /// Questions whose answers it reads.
    builds_on: Vec<String>,
    /// The query that answers it (SPARQL 1.1).
    query: String,
}

impl PolicyQuestion {
    fn of(question: &Question) -> Self {
        let metadata = question.metadata.clone();
        Self {
            iri: vocab::thing("question", question.id()).into_string(),
            id: metadata.id,
            theme: metadata.theme,
            question: metadata.question,
            why: metadata.why,
            answers: metadata.answers,
            missing: metadata.missing,
            max_age_months: metadata.max_age_months,
            threats: metadata.threats,
            recommendations: metadata.recommendations,
            stakeholders: metadata.stakeholders,
            builds_on: metadata.builds_on,
            query: question.query.clone(),
        }
    }
}

impl Record for PolicyQuestion {
    fn id(&self) -> &str {
        &self.id
    }
}

/// The policy questions, each with its query.
#[utoipa::path(get, path = "/api/v1/questions", tag = "Questions", params(PageQuery),
    responses((status = 200, body = List<PolicyQuestion>), Problems))]
pub(super) async fn questions(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<PageQuery>,
) -> Result<Listed<PolicyQuestion>, Problem> {
    let current = app.current();
    let all: Vec<PolicyQuestion> = current.questions().all().iter().map(PolicyQuestion::of).collect();
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &all, |_| true)
}

/// A policy question.
#[utoipa::path(get, path = "/api/v1/questions/{id}", tag = "Questions",
    params(("id" = String, Path, description = "Identifier of the question", example = "P03")),
    responses((status = 200, body = One<PolicyQuestion>), Problems))]
pub(super) async fn question(
    State(app): State<Arc<App>>,
    Named(id): Named<String>,
    Asked(Nothing {}): Asked<Nothing>,
) -> Result<Json<One<PolicyQuestion>>, Problem> {
    let current = app.current();
    let question = current
        .questions()
        .get(&id)
        .ok_or_else(|| Problem::not_found(format!("there is no question {id:?}")))?;
    Ok(One::new(PolicyQuestion::of(question), &current))
}

/// Which answers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AnswerQuery {
    /// Identifiers of questions, separated by commas.
    #[param(value_type = Option<String>, example = "P03")]
    question: Option<Several>,
    /// Countries, separated by commas.
    #[param(value_type = Option<String>, example = "KEN,UGA")]
    country: Option<Several>,
    /// A region or subregion, by name or M49 code.
    region: Option<String>,
    /// Answer codes, separated by commas.
    #[param(value_type = Option<String>, example = "no,unspecified")]
    code: Option<Several>,
    /// Answers at least so sure: `none`, `low`, `medium` or `high`.
    #[param(value_type = Option<Confidence>)]
    confidence: Option<String>,
    /// The mark of a page, from `next` of the one before.
    cursor: Option<String>,
    /// Records of a page, 1 to 500.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u16>,
}

/// An answer with a key.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct KeyedAnswer {
    /// Key: question and country.
    #[schema(example = "P03-KEN")]
    id: String,
    #[serde(flatten)]
    answer: Answer,
}

impl Record for KeyedAnswer {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Answers with their evidence, by question and country. `unknown` never means no.
#[utoipa::path(get, path = "/api/v1/answers", tag = "Questions", params(AnswerQuery),
    responses((status = 200, body = List<KeyedAnswer>), Problems))]
pub(super) async fn answers(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Asked(asked): Asked<AnswerQuery>,
) -> Result<Listed<KeyedAnswer>, Problem> {
    let current = app.current();
    let chosen = codes(&current, asked.country.as_ref(), asked.region.as_deref())?;
    let mut questions = Vec::new();
    for id in &asked.question.unwrap_or_default().0 {
        let question = current
            .questions()
            .get(id)
            .ok_or_else(|| Problem::bad_parameter(format!("question: there is no {id:?}")))?;
        questions.push(question.id());
    }
    let least =
        match &asked.confidence {
            Some(text) => Some(Confidence::parse(text).ok_or_else(|| {
                Problem::bad_parameter(format!("confidence: {text:?} is not none, low, medium or high"))
            })?),
            None => None,
        };
    let all = current.questions().all();
    let there_are = all
        .iter()
        .flat_map(|question| &question.metadata.answers)
        .map(String::as_str);
    let of_codes = known("code", asked.code, there_are.chain([UNKNOWN]))?;
    let all: Vec<KeyedAnswer> = current
        .ground()
        .answers()
        .all()
        .filter(|answer| {
            (questions.is_empty() || questions.contains(&answer.question.as_str()))
                && (chosen.is_empty() || chosen.contains(&answer.country))
                && (of_codes.is_empty() || of_codes.contains(&answer.code))
                && least.is_none_or(|least| answer.confidence >= least)
        })
        .map(|answer| KeyedAnswer {
            id: format!("{}-{}", answer.question, answer.country),
            answer: answer.clone(),
        })
        .collect();
    let paging = Paging::of(asked.cursor, asked.limit)?;
    listed(&app, &current, &uri, &paging, &all, |_| true)
}

/// An expression.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct FindQuery {
    /// Answers, regions and dates joined by `and`, `or`, `not`.
    #[param(example = "P08=recorded and region:Africa and election<365d")]
    q: String,
}

/// A country for which the expression holds.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Found {
    /// ISO 3166-1 alpha-3.
    country: String,
    /// Name in English.
    name: String,
    /// Days to the next vote that a source expects on a known day.
    days_to_vote: Option<i64>,
    /// Codes of the answers that the expression names, by question.
    answers: BTreeMap<String, String>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FoundList {
    /// The countries, by code.
    items: Vec<Found>,
    /// How many.
    total: usize,
    /// The base behind it.
    stamp: Stamp,
}

/// Countries for which an expression over answers, regions and dates holds.
#[utoipa::path(get, path = "/api/v1/find", tag = "Questions", params(FindQuery),
    responses((status = 200, body = FoundList), Problems))]
pub(super) async fn find(
    State(app): State<Arc<App>>,
    Asked(asked): Asked<FindQuery>,
) -> Result<Json<FoundList>, Problem> {
    let current = app.current();
    let (answers, countries) = (current.ground().answers(), current.ground().country_facts());
    let expression = Expression::parse(&asked.q, current.questions(), countries)
        .map_err(|error| Problem::bad_parameter(format!("q: {error}")))?;
    let named = expression.questions();
    let items: Vec<Found> = countries
        .countries()
        .iter()
        .filter(|entry| expression.holds(&entry.iso3, answers, countries))
        .map(|entry| Found {
            country: entry.iso3.clone(),
            name: entry.name("en").to_owned(),
            days_to_vote: countries.days_to_vote(&entry.iso3),
            answers: named
                .iter()
                .filter_map(|id| Some(((*id).to_owned(), answers.get(id, &entry.iso3)?.code.clone())))
                .collect(),
        })
        .collect();
    Ok(Json(FoundList {
        total: items.len(),
        items,
        stamp: Stamp::of(&current),
    }))
}
