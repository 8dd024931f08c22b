//! Maps as charts of a brief: where the country lies, and classes of countries.

use crate::brief::briefing::Briefing;
use crate::brief::draft::Draft;
use crate::brief::maps;
use crate::brief::model::{Chart, CountryFacts};
use crate::kb::CountryEntry;
use std::collections::BTreeMap;

/// Where the draft's country lies.
pub(in crate::brief) fn locator(draft: &Draft<'_>, country: &CountryFacts) -> Option<Chart> {
    let code = draft.entry.m49.as_deref().unwrap_or(&draft.entry.iso3);
    let place = draft.briefing.ground.places.get(&draft.entry.iso3).copied();
    let figure = maps::locator(code, place, &[])?;
    let region = country.subregion.as_deref().or(country.region.as_deref());
    Some(Chart {
        title: draft.say("chart-locator-title", &[("country", country.name.as_str().into())]),
        desc: draft.say(
            "chart-locator-desc",
            &[
                ("country", country.name.as_str().into()),
                (
                    "region",
                    region
                        .map_or_else(|| draft.say("not-stated", &[]), str::to_owned)
                        .into(),
                ),
            ],
        ),
        note: format!(
            "{} {}",
            draft.say("label-map-disclaimer", &[]),
            draft.say("label-map-source", &[])
        ),
        refs: country.refs.clone(),
        svg_key: "locator",
        figure: serde_json::to_value(figure).ok()?,
    })
}

/// A map of the world: the class of each country (alpha-3 code) among `classes`, the palest first.
pub(in crate::brief) fn world(
    briefing: &Briefing<'_>,
    title: &str,
    classes: &[String],
    not_known: &str,
    class: &BTreeMap<String, Option<usize>>,
) -> Option<Chart> {
    let locale = &briefing.locale;
    let entries: Vec<_> = briefing
        .ground
        .countries
        .all()
        .iter()
        .filter(|entry| class.contains_key(&entry.iso3))
        .collect();
    let code = |entry: &CountryEntry| entry.m49.clone().unwrap_or_else(|| entry.iso3.clone());
    let codes: Vec<String> = entries.iter().map(|entry| code(entry)).collect();
    let subjects: Vec<maps::Subject<'_>> = entries
        .iter()
        .zip(&codes)
        .map(|(entry, code)| maps::Subject {
            code,
            place: briefing.ground.places.get(&entry.iso3).copied(),
        })
        .collect();
    let by_code: BTreeMap<&str, Option<usize>> = entries
        .iter()
        .zip(&codes)
        .map(|(entry, code)| (code.as_str(), class[&entry.iso3]))
        .collect();
    let text = maps::WorldText {
        classes: classes.to_vec(),
        not_known: not_known.to_owned(),
        other: locale.say("chart-world-other", &[]),
        notes: Vec::new(),
    };
    let figure = maps::world(&subjects, |code| by_code.get(code).copied().flatten(), &text);
    let count = |wanted: Option<usize>| class.values().filter(|class| **class == wanted).count();
    let counted = classes
        .iter()
        .enumerate()
        .map(|(place, label)| format!("{label}: {}", count(Some(place))));
    Some(Chart {
        title: locale.say(title, &[]),
        desc: locale.say(
            "chart-world-desc",
            &[
                ("classes", locale.join(counted).into()),
                ("unknown", count(None).into()),
            ],
        ),
        note: format!(
            "{} {}",
            locale.say("label-map-disclaimer", &[]),
            locale.say("label-map-source", &[])
        ),
        refs: Vec::new(),
        svg_key: "world",
        figure: serde_json::to_value(figure).ok()?,
    })
}
