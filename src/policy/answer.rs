//! An answer: a code with what it rests on, and how sure one can be of it.

use super::question::{Question, UNKNOWN};
use crate::vocab::{self, ANSWERS_GRAPH, Term, terms};
use chrono::NaiveDate;
use oxrdf::{GraphName, Literal, NamedNode, Quad};
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// How sure one can be of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Nothing is known.
    None,
    /// Something weakens it.
    Low,
    /// Nothing weakens it, and nothing confirms it.
    Medium,
    /// Two sites say it alike, or its source is a record of the thing itself.
    High,
}

/// What raised or lowered a confidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// No fact was found.
    NoFact,
    /// Facts give different answers.
    Conflict,
    /// No fact used was verified.
    Unverified,
    /// The newest fact is older than the question allows.
    Old,
    /// No fact used has a date.
    Undated,
    /// The text was read after the as-of day.
    ReadLater,
    /// Two or more sites say it alike.
    SeveralSites,
    /// The source records the thing itself: a register, a measurement.
    PrimaryRecord,
    /// An answer it is built from has this little confidence.
    BuiltOnLow,
}

/// A fact that an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct Evidence {
    /// IRI of the fact.
    pub fact: String,
    /// Key of the source release it stands in; empty for what is derived.
    pub source: String,
    /// Page of the fact.
    pub page: Option<String>,
    /// Kind of fact of its source: a key of the scheme `fact-kind`.
    pub kind: Option<String>,
    /// `false` where the source marks it as not verified.
    pub verified: bool,
    /// The day, month or year that it speaks of.
    pub date: Option<String>,
}

/// One of the answers that facts give, with those facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Stand {
    /// Answer code.
    pub code: String,
    /// Figures or names behind it.
    pub values: Vec<String>,
    /// What the facts add.
    pub notes: Vec<String>,
    /// The facts.
    pub evidence: Vec<Evidence>,
    #[serde(skip)]
    pub(super) terms: Vec<Term>,
}

/// The answer to a question for a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Answer {
    /// Identifier of the question.
    pub question: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// The as-of day, `YYYY-MM-DD`.
    pub as_of: String,
    /// Answer code: the gravest that facts give, or `unknown`.
    pub code: String,
    /// Figures or names behind it.
    pub values: Vec<String>,
    /// Latest day, month or year of which its facts speak.
    pub date: Option<String>,
    /// Facts give different answers.
    pub conflict: bool,
    /// How sure one can be of it.
    pub confidence: Confidence,
    /// What raised or lowered the confidence.
    pub reasons: Vec<Reason>,
    /// What its facts add.
    pub notes: Vec<String>,
    /// The facts it rests on.
    pub evidence: Vec<Evidence>,
    /// The other answers that facts give, gravest first.
    pub others: Vec<Stand>,
    #[serde(skip)]
    pub(super) value_terms: Vec<Term>,
}

impl Confidence {
    /// The name in lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// Reads a name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::None, Self::Low, Self::Medium, Self::High]
            .into_iter()
            .find(|one| one.name() == name)
    }

    /// The confidence that `evidence` gives, and why.
    ///
    /// - *none*: there is no evidence.
    /// - *low*: facts give different answers, no fact is verified, the newest fact is older than `max_age_months` on the
    ///   day `as_of`, it was read after that day, or an answer it is built from is low.
    /// - *high*: nothing of that, and the facts stand on pages of two or more sites, or in a source that records the thing
    ///   itself (administrative registers, measurements), and at least one has a date. What is known of law rests on reports
    ///   of texts as often as on texts, so one page of it is not enough.
    /// - *medium*: everything else.
    #[must_use]
    pub fn of(
        evidence: &[Evidence],
        conflict: bool,
        built_on_low: bool,
        max_age_months: u32,
        as_of: NaiveDate,
    ) -> (Self, Vec<Reason>) {
        if evidence.is_empty() {
            return (Self::None, vec![Reason::NoFact]);
        }
        let mut weak = Vec::new();
        let mut strong = Vec::new();
        if conflict {
            weak.push(Reason::Conflict);
        }
        if built_on_low {
            weak.push(Reason::BuiltOnLow);
        }
        if evidence.iter().all(|one| !one.verified) {
            weak.push(Reason::Unverified);
        }
        let day = as_of.to_string();
        let later = |date: &str| date > &day[..date.len().min(day.len())];
        // a text that was read after the day says nothing of how fresh the rest is
        let newest = evidence
            .iter()
            .filter(|one| one.kind.as_deref() != Some("legal-text") || !one.date.as_deref().is_some_and(later))
            .filter_map(|one| one.date.as_deref())
            .max();
        match newest {
            Some(newest) if is_old(newest, max_age_months, as_of) => weak.push(Reason::Old),
            Some(_) => {}
            None if evidence.iter().any(|one| one.date.is_some()) => weak.push(Reason::ReadLater),
            None => strong.push(Reason::Undated),
        }
        let sites: BTreeSet<&str> = evidence.iter().filter_map(|one| site(one.page.as_deref()?)).collect();
        let several = sites.len() > 1;
        let primary = evidence
            .iter()
            .any(|one| matches!(one.kind.as_deref(), Some("administrative" | "measured")));
        if several {
            strong.push(Reason::SeveralSites);
        }
        if primary {
            strong.push(Reason::PrimaryRecord);
        }
        let level = if !weak.is_empty() {
            Self::Low
        } else if (several || primary) && newest.is_some() {
            Self::High
        } else {
            Self::Medium
        };
        weak.extend(strong);
        (level, weak)
    }
}

/// Whether all of `date` lies more than `months` before `as_of`.
fn is_old(date: &str, months: u32, as_of: NaiveDate) -> bool {
    let Some(limit) = as_of.checked_sub_months(chrono::Months::new(months)) else {
        return false;
    };
    let limit = limit.to_string();
    date < &limit[..date.len().min(limit.len())]
}

/// Host of a page, without `www.`.
fn site(page: &str) -> Option<&str> {
    let rest = page.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

impl Answer {
    /// The answer where nothing is known.
    pub(super) fn unknown(question: &Question, country: &str, as_of: NaiveDate) -> Self {
        Self {
            question: question.id().to_owned(),
            country: country.to_owned(),
            as_of: as_of.to_string(),
            code: UNKNOWN.to_owned(),
            values: Vec::new(),
            date: None,
            conflict: false,
            confidence: Confidence::None,
            reasons: vec![Reason::NoFact],
            notes: Vec::new(),
            evidence: Vec::new(),
            others: Vec::new(),
            value_terms: Vec::new(),
        }
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.code != UNKNOWN
    }

    /// Its IRI.
    #[must_use]
    pub fn iri(&self) -> NamedNode {
        vocab::thing("answer", &format!("{}-{}", self.question, self.country))
    }

    /// All facts that were looked at, those of other answers too.
    pub fn facts(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence
            .iter()
            .chain(self.others.iter().flat_map(|other| &other.evidence))
    }

    /// The answer as RDF with the facts that it used, in the graph of answers.
    #[must_use]
    pub fn quads(&self) -> Vec<Quad> {
        let mut quads = self.claim();
        let used: BTreeSet<&str> = self.facts().map(|one| one.fact.as_str()).collect();
        let graph = GraphName::from(NamedNode::new_unchecked(ANSWERS_GRAPH));
        quads.extend(used.into_iter().map(|fact| {
            let fact = NamedNode::new_unchecked(fact);
            Quad::new(self.iri(), terms::USED, fact, graph.clone())
        }));
        quads
    }

    /// The answer as RDF without its facts.
    pub(super) fn claim(&self) -> Vec<Quad> {
        let iri = self.iri();
        let graph = GraphName::from(NamedNode::new_unchecked(ANSWERS_GRAPH));
        let mut quads = Vec::with_capacity(10);
        let mut say = |predicate: oxrdf::NamedNodeRef<'_>, object: Term| {
            quads.push(Quad::new(iri.clone(), predicate.into_owned(), object, graph.clone()));
        };
        say(terms::rdf::TYPE, terms::ANSWER.into());
        say(terms::QUESTION, vocab::thing("question", &self.question).into());
        say(terms::IN_COUNTRY, vocab::thing("country", &self.country).into());
        say(
            terms::AS_OF,
            Literal::new_typed_literal(&self.as_of, terms::xsd::DATE).into(),
        );
        say(terms::ANSWER_CODE, Literal::new_simple_literal(&self.code).into());
        for value in &self.value_terms {
            say(terms::ANSWER_VALUE, value.clone());
        }
        if let Some(date) = &self.date {
            let datatype = match date.len() {
                4 => terms::xsd::G_YEAR,
                7 => terms::xsd::G_YEAR_MONTH,
                _ => terms::xsd::DATE,
            };
            say(terms::ANSWER_DATE, Literal::new_typed_literal(date, datatype).into());
        }
        say(
            terms::CONFIDENCE,
            Literal::new_simple_literal(self.confidence.name()).into(),
        );
        say(terms::CONFLICT, Literal::from(self.conflict).into());
        quads
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(page: &str, kind: &str, date: Option<&str>) -> Evidence {
        Evidence {
            fact: "https://example.org/f".to_owned(),
            source: "one".to_owned(),
            page: Some(page.to_owned()),
            kind: Some(kind.to_owned()),
            verified: true,
            date: date.map(str::to_owned),
        }
    }

    fn of(evidence: &[Evidence], conflict: bool) -> Confidence {
        let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap_or_default();
        Confidence::of(evidence, conflict, false, 36, day).0
    }

    #[test]
    fn the_rule_of_confidence_by_example() {
        let claim = fact("https://www.example.org/a", "claimed", Some("2025-01"));
        let same_site = fact("https://example.org/b", "claimed", Some("2024"));
        let other_site = fact("https://example.net/", "claimed", Some("2024"));
        let law = fact("https://example.org/law", "legal-text", Some("2026-11"));
        assert_eq!(of(&[], false), Confidence::None);
        assert_eq!(of(std::slice::from_ref(&claim), false), Confidence::Medium);
        assert_eq!(of(&[claim.clone(), same_site], false), Confidence::Medium);
        assert_eq!(of(&[claim.clone(), other_site.clone()], false), Confidence::High);
        assert_eq!(of(&[claim.clone(), other_site], true), Confidence::Low);
        assert_eq!(of(std::slice::from_ref(&law), false), Confidence::Medium);
        let register = fact("https://example.org/", "administrative", Some("2026-11"));
        assert_eq!(of(&[register], false), Confidence::High);
        assert_eq!(
            of(&[fact("https://example.org/", "administrative", None)], false),
            Confidence::Medium
        );
        // three years before 25 November 2026: a month or a year is old when all of it is
        assert_eq!(
            of(&[fact("https://example.org/", "claimed", Some("2023-11-24"))], false),
            Confidence::Low
        );
        assert_eq!(
            of(&[fact("https://example.org/", "claimed", Some("2023-11"))], false),
            Confidence::Medium
        );
        assert_eq!(
            of(&[fact("https://example.org/", "claimed", Some("2022"))], false),
            Confidence::Low
        );
        let read_later = fact("https://example.org/law", "legal-text", Some("2026-12"));
        assert_eq!(of(std::slice::from_ref(&read_later), false), Confidence::Low);
        let old = fact("https://example.net/", "claimed", Some("2020"));
        assert_eq!(of(&[read_later, old], false), Confidence::Low);
        let unverified = Evidence { verified: false, ..law };
        assert_eq!(of(&[unverified], false), Confidence::Low);
    }
}
