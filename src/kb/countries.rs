//! Finding a country by code or by its name in any of the six UN languages.

use super::{Kb, KbError};
use oxigraph::model::Term;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Names and codes of all countries: one row for each country and name.
const QUERY: &str = "\
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?iso3 ?iso2 ?m49 ?name ?language ?member ?region WHERE {
  GRAPH ?g {
    ?country a scr:Country ; scr:iso3 ?iso3 ; skos:prefLabel ?name .
    OPTIONAL { ?country scr:iso2 ?iso2 }
    OPTIONAL { ?country scr:m49 ?m49 }
    OPTIONAL { ?country scr:unMember ?member }
    OPTIONAL { ?country scr:region ?region }
  }
  BIND(LANG(?name) AS ?language)
}";

/// Names of the regions and subregions in which countries lie.
const REGIONS: &str = "\
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?name WHERE {
  { SELECT DISTINCT ?region WHERE { GRAPH ?g { ?country a scr:Country ; scr:region|scr:subregion ?region } } }
  GRAPH ?o { ?region skos:prefLabel ?name }
}";

/// Bytes of the longest text that is looked up; no name is nearly as long.
const LONGEST: usize = 200;

/// A country's codes and names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CountryEntry {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// ISO 3166-1 alpha-2, if it has one.
    pub iso2: Option<String>,
    /// M49 code, three digits, if it has one.
    pub m49: Option<String>,
    /// Names by language tag.
    pub names: BTreeMap<String, String>,
    /// Member of the United Nations.
    pub un_member: bool,
    /// Key of its M49 region, if it has one.
    pub region: Option<String>,
}

impl CountryEntry {
    /// Its name in `language`, else in English, else its code.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        self.names
            .get(language)
            .or_else(|| self.names.get("en"))
            .unwrap_or(&self.iso3)
    }
}

/// All countries of a base.
#[derive(Debug, Clone)]
pub struct CountryIndex {
    entries: Vec<CountryEntry>,
    /// The names of each entry as they are compared.
    plain: Vec<Vec<String>>,
    /// Names of regions: a word of a country's name that is one of them does not mean the country.
    regions: BTreeSet<String>,
}

/// What a country argument means.
#[derive(Debug, PartialEq, Eq)]
pub enum Resolution<'a> {
    /// Just this country; the second list holds others whose name contains all the words given.
    One(&'a CountryEntry, Vec<&'a CountryEntry>),
    /// Several countries match.
    Several(Vec<&'a CountryEntry>),
    /// None does; these are the nearest.
    None(Vec<&'a CountryEntry>),
}

impl Kb {
    /// The countries of this base, sorted by alpha-3 code.
    ///
    /// # Errors
    /// The query fails.
    pub fn countries(&self) -> Result<CountryIndex, KbError> {
        let mut entries: BTreeMap<String, CountryEntry> = BTreeMap::new();
        for row in self.select(QUERY, &[])?.rows {
            let text = |place: usize| match &row[place] {
                Some(Term::Literal(literal)) => Some(literal.value().to_owned()),
                Some(Term::NamedNode(node)) => Some(crate::vocab::key(node.as_str()).to_owned()),
                _ => None,
            };
            let Some(iso3) = text(0) else { continue };
            let entry = entries.entry(iso3.clone()).or_default();
            entry.iso3 = iso3;
            entry.iso2 = text(1).or_else(|| entry.iso2.take());
            entry.m49 = text(2).or_else(|| entry.m49.take());
            if let (Some(name), Some(language)) = (text(3), text(4)) {
                entry.names.insert(language, name);
            }
            entry.un_member |= text(5).as_deref() == Some("true");
            entry.region = text(6).or_else(|| entry.region.take());
        }
        let regions = self.select(REGIONS, &[])?;
        let entries: Vec<CountryEntry> = entries.into_values().collect();
        let plain = |entry: &CountryEntry| entry.names.values().map(|name| plain_words(name)).collect();
        Ok(CountryIndex {
            plain: entries.iter().map(plain).collect(),
            entries,
            regions: regions
                .rows
                .iter()
                .filter_map(|row| match row.first()? {
                    Some(Term::Literal(name)) => Some(plain_words(name.value())),
                    _ => None,
                })
                .collect(),
        })
    }
}

impl CountryIndex {
    /// The country with an alpha-3 code.
    #[must_use]
    pub fn get(&self, iso3: &str) -> Option<&CountryEntry> {
        self.all().iter().find(|entry| entry.iso3 == iso3)
    }

    /// All countries, sorted by alpha-3 code.
    #[must_use]
    pub fn all(&self) -> &[CountryEntry] {
        &self.entries
    }

    /// Finds the country meant by `argument`: alpha-2, alpha-3, M49 or a name.
    ///
    /// A code or a whole name is taken before words of a longer name, and words that name a region are not taken for a country
    /// in whose name they stand: `Africa` is not South Africa. Case, accents and punctuation do not matter.
    #[must_use]
    pub fn resolve(&self, argument: &str) -> Resolution<'_> {
        let wanted = argument.trim();
        if wanted.len() > LONGEST {
            return Resolution::None(Vec::new());
        }
        let code = wanted.to_uppercase();
        let number = (!wanted.is_empty() && wanted.len() <= 3 && wanted.bytes().all(|b| b.is_ascii_digit()))
            .then(|| format!("{wanted:0>3}"));
        if let Some(entry) = self.entries.iter().find(|entry| {
            entry.iso3 == code || entry.iso2.as_ref() == Some(&code) || (number.is_some() && entry.m49 == number)
        }) {
            return Resolution::One(entry, Vec::new());
        }

        let words = plain_words(wanted);
        if words.is_empty() {
            return Resolution::None(Vec::new());
        }
        let exact = self.with_name(|name| name == words);
        let tokens: Vec<&str> = words.split(' ').collect();
        let partial = self.with_name(|name| tokens.iter().all(|token| name.split(' ').any(|word| word == *token)));
        match (exact.as_slice(), partial.as_slice()) {
            ([one], _) => Resolution::One(
                one,
                partial.iter().copied().filter(|other| other.iso3 != one.iso3).collect(),
            ),
            ([], [one]) if self.regions.contains(&words) => Resolution::None(vec![one]),
            ([], [one]) => Resolution::One(one, Vec::new()),
            ([], []) => Resolution::None(self.nearest(&words, &code)),
            ([], _) => Resolution::Several(partial),
            _ => Resolution::Several(exact),
        }
    }

    fn with_name(&self, matches: impl Fn(&str) -> bool) -> Vec<&CountryEntry> {
        self.entries
            .iter()
            .zip(&self.plain)
            .filter(|(_, names)| names.iter().any(|name| matches(name)))
            .map(|(entry, _)| entry)
            .collect()
    }

    /// The three countries whose name or code is nearest, if any is near at all.
    fn nearest(&self, words: &str, code: &str) -> Vec<&CountryEntry> {
        const NEAR: f64 = 0.82;
        /// A single word of a long name must be nearer, since there are many.
        const NEAR_WORD: f64 = 0.9;
        let mut scored: Vec<(f64, &CountryEntry)> = self
            .entries
            .iter()
            .zip(&self.plain)
            .filter_map(|(entry, names)| {
                let by_name = names
                    .iter()
                    .map(|name| strsim::jaro_winkler(name, words))
                    .fold(0.0, f64::max);
                let by_word = names
                    .iter()
                    .flat_map(|name| name.split(' '))
                    .map(|word| strsim::jaro_winkler(word, words))
                    .filter(|score| *score >= NEAR_WORD)
                    .fold(0.0, f64::max);
                let by_code = if code.len() == 3 && strsim::levenshtein(&entry.iso3, code) == 1 {
                    NEAR
                } else {
                    0.0
                };
                let score = by_name.max(by_word).max(by_code);
                (score >= NEAR).then_some((score, entry))
            })
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.iso3.cmp(&b.1.iso3)));
        scored.into_iter().take(3).map(|(_, entry)| entry).collect()
    }
}

/// Lower case, no accents, words separated by single spaces.
#[must_use]
pub fn plain_words(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
