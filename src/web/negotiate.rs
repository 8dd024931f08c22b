//! Content negotiation: media types and languages, with q-values.

use crate::brief::Language;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, AsHeaderName};
use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use headers_accept::Accept;
use mediatype::MediaType;
use std::str::FromStr;

/// The header's values as one list.
fn list(headers: &HeaderMap, name: impl AsHeaderName) -> Option<String> {
    let values: Vec<&str> = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// The items of a list with their weights, 0 to 1000; commas and semicolons within quotes do not end anything. An item whose weight is
/// none is left out.
fn weighed(list: &str) -> Vec<(&str, u16)> {
    let mut quoted = false;
    list.split(move |c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
    .filter_map(|item| {
        let mut quoted = false;
        let mut parts = item.split(move |c| {
            quoted ^= c == '"';
            c == ';' && !quoted
        });
        let name = parts.next().map(str::trim).filter(|name| !name.is_empty())?;
        let weight = parts.find_map(|part| {
            let (key, value) = part.split_once('=')?;
            key.trim().eq_ignore_ascii_case("q").then(|| value.trim())
        });
        Some((name, weight.map_or(Some(1000), thousandths)?))
    })
    .collect()
}

/// A weight as RFC 9110 writes it, `0.5`, in thousandths.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let weight = format!("{whole}{rest:0<3}").parse::<u16>().ok()?;
    (digits && matches!(whole, "0" | "1") && weight <= 1000).then_some(weight)
}

/// An `Accept` list with the types and their weights alone: a character set or profile does not make another format.
fn plain(list: &str) -> String {
    weighed(list)
        .into_iter()
        .filter(|(name, _)| MediaType::parse(name).is_ok())
        .map(|(name, weight)| format!("{name};q={}.{:03}", weight / 1000, weight % 1000))
        .collect::<Vec<_>>()
        .join(",")
}

/// The best of `available` for the client; the first where it says nothing, none where it takes none of them.
///
/// A header that cannot be read counts as absent.
pub(super) fn media<T: Copy>(headers: &HeaderMap, available: &[(&str, T)]) -> Option<T> {
    let accept = list(headers, ACCEPT)
        .map(|text| plain(&text))
        .filter(|text| !text.is_empty())
        .and_then(|text| Accept::from_str(&text).ok());
    let Some(accept) = accept else {
        return available.first().map(|(_, value)| *value);
    };
    let types: Vec<MediaType<'_>> = available
        .iter()
        .filter_map(|(name, _)| MediaType::parse(name).ok())
        .collect();
    let chosen = accept.negotiate(&types)?;
    available
        .iter()
        .find(|(name, _)| MediaType::parse(name).is_ok_and(|name| name == *chosen))
        .map(|(_, value)| *value)
}

/// The best of the six languages; English where the client says nothing that helps.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let Some(text) = list(headers, ACCEPT_LANGUAGE) else {
        return Language::English;
    };
    let mut wanted = weighed(&text);
    wanted.retain(|(_, weight)| *weight > 0);
    wanted.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let wanted = convert_vec_str_to_langids_lossy(wanted.iter().map(|(tag, _)| *tag));
    let available = convert_vec_str_to_langids_lossy(Language::ALL.iter().map(|language| language.tag()));
    negotiate_languages(&wanted, &available, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|found| Language::parse(found.language.as_str()))
        .unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use axum::http::header::HeaderName;

    fn headers(name: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    const TYPES: &[(&str, u8)] = &[("text/html", 1), ("text/turtle", 2), ("application/ld+json", 3)];

    #[test]
    fn the_client_s_preference_decides_and_zero_excludes() {
        let chosen = |accept| media(&headers(ACCEPT, accept), TYPES);
        assert_eq!(media(&HeaderMap::new(), TYPES), Some(1));
        assert_eq!(chosen("text/turtle"), Some(2));
        assert_eq!(chosen("text/html;q=0.5, application/ld+json;q=0.9, */*;q=0.1"), Some(3));
        assert_eq!(chosen("*/*"), Some(1));
        assert_eq!(chosen("text/html;q=0, */*;q=0.1"), Some(2));
        assert_eq!(chosen("text/*;q=0.3, application/ld+json;q=0.2"), Some(1));
        assert_eq!(chosen("text/turtle; charset=utf-8"), Some(2));
        assert_eq!(chosen("image/png"), None);
        assert_eq!(chosen("//;q=;"), Some(1), "what cannot be read counts as absent");
        assert_eq!(chosen(", text/turtle, garbage"), Some(2), "the rest of a list stands");
        assert_eq!(
            chosen("application/ld+json;profile=\"a,b;q=0\";q=0.9, text/html;q=0.1"),
            Some(3)
        );
        assert_eq!(chosen("text/html;q=2, text/turtle;q=0.001"), Some(2), "no weight");
        // a browser
        assert_eq!(
            chosen("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            Some(1)
        );
    }

    #[test]
    fn the_nearest_of_six_languages_is_taken() {
        let chosen = |accept| language(&headers(ACCEPT_LANGUAGE, accept)).tag();
        assert_eq!(chosen("fr-CH, fr;q=0.9, en;q=0.8"), "fr");
        assert_eq!(chosen("de, es;q=0.4, en;q=0.3"), "es");
        assert_eq!(chosen("zh-TW"), "zh");
        assert_eq!(chosen("de"), "en");
        assert_eq!(chosen("en;q=0.1, ar;q=0.9"), "ar");
        assert_eq!(chosen("fr ; q=0.2, es ; q=0.5"), "es");
        assert_eq!(chosen("en;q=0, fr;q=0.1"), "fr");
        assert_eq!(chosen("fr;q=0"), "en");
        assert_eq!(chosen("*"), "en");
        assert_eq!(chosen(";;;"), "en");
    }
}
