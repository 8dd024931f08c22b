//! Reading one cell as a typed RDF term.

use super::manifest::{ColumnSpec, ColumnType};
use oxrdf::vocab::xsd;
use oxrdf::{Literal, NamedNode, NamedNodeRef};
use spargebra::term::GroundTerm;
use std::collections::BTreeSet;

/// Reads `value` as `spec` says; the error is what was expected instead.
///
/// `countries` holds the alpha-3 codes that exist.
pub(super) fn term(value: &str, spec: &ColumnSpec, countries: &BTreeSet<String>) -> Result<GroundTerm, String> {
    match spec.kind {
        ColumnType::Text => text(value),
        ColumnType::Code => {
            if spec.values.iter().any(|known| known == value) {
                Ok(Literal::new_simple_literal(value).into())
            } else {
                Err(format!("expected one of {}", spec.values.join(", ")))
            }
        }
        ColumnType::Country => country(value, countries),
        ColumnType::Integer => {
            if is_number(value, false) {
                Ok(typed(value, xsd::INTEGER))
            } else {
                Err("expected a whole number such as 12".into())
            }
        }
        ColumnType::Decimal => {
            if is_number(value, true) {
                Ok(typed(value, xsd::DECIMAL))
            } else {
                Err("expected a decimal number such as 12.5, without exponent or separator".into())
            }
        }
        ColumnType::Boolean => match value {
            "y" => Ok(typed("true", xsd::BOOLEAN)),
            "n" => Ok(typed("false", xsd::BOOLEAN)),
            _ => Err("expected y or n".into()),
        },
        ColumnType::Year => {
            if is_year(value) {
                Ok(typed(value, xsd::G_YEAR))
            } else {
                Err("expected a year, YYYY".into())
            }
        }
        ColumnType::Date => date(value).map(|()| typed(value, xsd::DATE)),
        ColumnType::PartialDate => partial_date(value),
        ColumnType::Iri => iri(value).map(GroundTerm::NamedNode),
    }
}

fn typed(value: &str, datatype: NamedNodeRef<'_>) -> GroundTerm {
    Literal::new_typed_literal(value, datatype).into()
}

fn text(value: &str) -> Result<GroundTerm, String> {
    if let Some(control) = value.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(format!(
            "expected text without control characters (found U+{:04X})",
            u32::from(control)
        ));
    }
    Ok(Literal::new_simple_literal(value).into())
}

fn country(value: &str, countries: &BTreeSet<String>) -> Result<GroundTerm, String> {
    if value.len() != 3 || !value.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err("expected an ISO 3166-1 alpha-3 code such as KEN".into());
    }
    if countries.contains(value) {
        return Ok(Literal::new_simple_literal(value).into());
    }
    let near = countries
        .iter()
        .filter(|known| strsim::levenshtein(known, value) == 1)
        .take(3)
        .cloned()
        .collect::<Vec<_>>();
    let hint = if near.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", near.join(" or "))
    };
    Err(format!("unknown country code{hint}"))
}

fn is_number(value: &str, fraction: bool) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    // 18 digits fit the 64-bit integers and the 128-bit decimals of the evaluator
    let part = |part: &str| (1..=18).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, fractional)) => fraction && part(whole) && part(fractional),
        None => part(digits),
    }
}

fn is_year(value: &str) -> bool {
    value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit()) && value != "0000"
}

/// Checks that `value` is a day that exists, `YYYY-MM-DD`.
pub(super) fn date(value: &str) -> Result<(), String> {
    let shaped = value.len() == 10
        && value.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped || value.starts_with("0000") {
        return Err("expected a day, YYYY-MM-DD".into());
    }
    value
        .parse::<chrono::NaiveDate>()
        .map(|_| ())
        .map_err(|_| "no such day in the calendar; expected YYYY-MM-DD".into())
}

fn partial_date(value: &str) -> Result<GroundTerm, String> {
    let expected = "expected YYYY, YYYY-MM or YYYY-MM-DD";
    match value.len() {
        4 if is_year(value) => Ok(typed(value, xsd::G_YEAR)),
        7 => {
            let (year, month) = value.split_once('-').ok_or(expected)?;
            let digits = month.len() == 2 && month.bytes().all(|b| b.is_ascii_digit());
            if is_year(year) && digits && matches!(month.parse::<u8>(), Ok(1..=12)) {
                Ok(typed(value, xsd::G_YEAR_MONTH))
            } else {
                Err(expected.into())
            }
        }
        10 => date(value).map(|()| typed(value, xsd::DATE)),
        _ => Err(expected.into()),
    }
}

/// Checks that `value` is an absolute `http` or `https` IRI.
pub(super) fn iri(value: &str) -> Result<NamedNode, String> {
    let node = NamedNode::new(value)
        .map_err(|error| format!("expected an absolute http(s) address without spaces ({error})"))?;
    if value.starts_with("https://") || value.starts_with("http://") {
        Ok(node)
    } else {
        Err("expected an address that begins with https:// or http://".into())
    }
}
