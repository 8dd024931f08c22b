//! What is known of countries besides answers: their names, the regions they lie in, and their next votes.

use super::error::PolicyError;
use crate::kb::{CountryEntry, CountryIndex, Kb, plain_words};
use crate::vocab;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Countries with their regions and next votes.
#[derive(Debug, Clone)]
pub struct CountryFacts {
    index: CountryIndex,
    /// Words of the names and the key of each region, by its key.
    regions: BTreeMap<String, BTreeSet<String>>,
    /// English names of the regions.
    region_names: BTreeSet<String>,
    /// Keys of the regions that a country lies in, by alpha-3 code.
    lies_in: BTreeMap<String, BTreeSet<String>>,
    /// Days to the next vote that a source expects on a known day, by alpha-3 code.
    next_vote: BTreeMap<String, i64>,
}

impl CountryFacts {
    /// Reads regions and coming votes of the base as of `as_of`.
    ///
    /// # Errors
    /// A query fails.
    pub fn read(kb: &Kb, as_of: NaiveDate) -> Result<Self, PolicyError> {
        let mut regions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut lies_in: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let found = kb.select(super::resource("queries/regions.rq"), &[])?;
        for (region, label) in found.pairs("region", "label") {
            let key = vocab::key(&region).to_owned();
            let names = regions.entry(key.clone()).or_default();
            names.insert(plain_words(&label));
            names.insert(key);
        }
        let region_names = found
            .pairs("label", "language")
            .into_iter()
            .filter(|(_, language)| language == "en")
            .map(|(label, _)| label)
            .collect();
        for (country, region) in found.pairs("country", "region") {
            lies_in
                .entry(vocab::key(&country).to_owned())
                .or_default()
                .insert(vocab::key(&region).to_owned());
        }
        let mut next_vote: BTreeMap<String, i64> = BTreeMap::new();
        let found = kb.select(super::resource("queries/next-votes.rq"), &[])?;
        for (country, day) in found.pairs("country", "day") {
            let Ok(day) = day.parse::<NaiveDate>() else { continue };
            let days = (day - as_of).num_days();
            if days >= 0 {
                let next = next_vote.entry(vocab::key(&country).to_owned()).or_insert(days);
                *next = days.min(*next);
            }
        }
        Ok(Self {
            index: kb.countries()?,
            regions,
            region_names,
            lies_in,
            next_vote,
        })
    }

    /// Days to the next vote that a source expects on a known day.
    #[must_use]
    pub fn days_to_vote(&self, country: &str) -> Option<i64> {
        self.next_vote.get(country).copied()
    }

    /// The countries by name and code.
    #[must_use]
    pub fn index(&self) -> &CountryIndex {
        &self.index
    }

    /// All countries, sorted by alpha-3 code.
    #[must_use]
    pub fn countries(&self) -> &[CountryEntry] {
        self.index.all()
    }

    /// The countries of a region, by its name or M49 code.
    ///
    /// # Errors
    /// There is no such region; the names that there are.
    pub fn in_region(&self, name: &str) -> Result<Vec<&CountryEntry>, Vec<&str>> {
        let Some(key) = self.region(name) else {
            return Err(self.region_names());
        };
        Ok(self
            .countries()
            .iter()
            .filter(|entry| self.lies_in(&entry.iso3, key))
            .collect())
    }

    /// Whether a country lies in the region with this key.
    pub(super) fn lies_in(&self, country: &str, region: &str) -> bool {
        self.lies_in
            .get(country)
            .is_some_and(|regions| regions.contains(region))
    }

    /// English names of the regions.
    pub(super) fn region_names(&self) -> Vec<&str> {
        self.region_names.iter().map(String::as_str).collect()
    }

    /// Key of a region by its name or key.
    pub(super) fn region(&self, name: &str) -> Option<&str> {
        let words = plain_words(name);
        self.regions
            .iter()
            .find(|(key, names)| *key == name || names.contains(&words))
            .map(|(key, _)| key.as_str())
    }
}
