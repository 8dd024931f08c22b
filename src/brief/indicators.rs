//! The chapter on indicators: latest observations against region and world.

use super::BriefError;
use super::briefing::Draft;
use super::charts;
use super::facts::Facts;
use super::model::{Indicators, Statement, TableRow};
use super::references::refs_of;
use crate::kb::{Kb, KbError};
use crate::vocab;
use std::collections::{BTreeMap, HashMap};

/// Key of the region that is the world.
pub(super) const WORLD: &str = "001";

/// An indicator of the catalogue.
#[derive(Debug, Clone)]
pub(super) struct Indicator {
    pub(super) label: String,
    pub(super) unit: Option<String>,
    pub(super) direction: Option<String>,
    /// Ends of its scale, where it has any.
    scale: Option<(f64, f64)>,
    /// Lowest and highest value observed in the source.
    observed: Option<(f64, f64)>,
    /// IRI of the ROAM-X category.
    pub(super) category: Option<String>,
}

impl Indicator {
    /// Ends of the axis on which to draw it: its scale, or what was observed.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        self.scale.or(self.observed)
    }
}

/// Median and quartiles over the countries of a region.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spread {
    pub(super) median: f64,
    pub(super) lower: f64,
    pub(super) upper: f64,
    pub(super) count: f64,
}

/// Indicators, their spreads, and which of them a brief shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalogue {
    pub(super) indicators: BTreeMap<String, Indicator>,
    spreads: HashMap<(String, String), Spread>,
    /// IRIs in the order in which a brief shows them.
    chosen: Vec<String>,
}

impl Catalogue {
    pub(super) fn read(kb: &Kb) -> Result<Self, KbError> {
        let mut catalogue = Self::default();
        for row in Facts::read(kb, "indicators", None)?.rows() {
            let (Some(iri), Some(label)) = (row.text("indicator"), row.text("label")) else {
                continue;
            };
            let text = |column: &str| row.text(column).map(str::to_owned);
            let range = |low: &str, high: &str| row.number(low).zip(row.number(high)).filter(|(low, high)| high > low);
            catalogue.indicators.insert(
                iri.to_owned(),
                Indicator {
                    label: label.to_owned(),
                    unit: text("unit"),
                    direction: text("direction"),
                    scale: range("min", "max"),
                    observed: range("observedMin", "observedMax"),
                    category: text("category"),
                },
            );
        }
        for row in Facts::read(kb, "spreads", None)?.rows() {
            let spread = || {
                Some((
                    (row.text("indicator")?.to_owned(), row.key("region")?.to_owned()),
                    Spread {
                        median: row.number("median")?,
                        lower: row.number("lower")?,
                        upper: row.number("upper")?,
                        count: row.number("count")?,
                    },
                ))
            };
            catalogue.spreads.extend(spread());
        }
        catalogue.chosen = Facts::read(kb, "brief-indicators", None)?
            .rows()
            .filter_map(|row| row.text("indicator").map(str::to_owned))
            .collect();
        Ok(catalogue)
    }

    /// The spread of an indicator over a region (M49 code).
    pub(super) fn spread(&self, indicator: &str, region: &str) -> Option<Spread> {
        self.spreads.get(&(indicator.to_owned(), region.to_owned())).copied()
    }
}

/// The latest observation of an indicator by one source.
#[derive(Debug, Clone)]
pub(super) struct Latest {
    pub(super) indicator: String,
    pub(super) year: String,
    pub(super) value: f64,
    pub(super) interval: Option<(f64, f64)>,
    /// Key of the scheme `fact-kind`.
    kind: String,
    refs: Vec<usize>,
}

impl Draft<'_> {
    /// The chapter.
    pub(super) fn indicators(&mut self) -> Result<Indicators, BriefError> {
        let latest = self.latest()?;
        let mut chapter = Indicators::default();
        let chosen: Vec<&Latest> = self
            .briefing
            .catalogue
            .chosen
            .iter()
            .flat_map(|iri| latest.iter().filter(move |one| one.indicator == *iri))
            .collect();
        if latest.is_empty() {
            chapter.gaps.push(self.say("say-no-indicators", &[]));
            return Ok(chapter);
        }
        let refs = refs_of(latest.iter().map(|one| &one.refs));
        chapter.intro.push(Statement {
            text: self.say(
                "say-indicators",
                &[("count", latest.len().into()), ("shown", chosen.len().into())],
            ),
            refs,
            kind: "derived".to_owned(),
            query: "observations".to_owned(),
        });
        let missing: Vec<String> = self
            .briefing
            .catalogue
            .chosen
            .iter()
            .filter(|iri| !chosen.iter().any(|one| one.indicator == **iri))
            .filter_map(|iri| self.briefing.catalogue.indicators.get(iri))
            .map(|indicator| indicator.label.clone())
            .collect();
        if !missing.is_empty() {
            chapter
                .gaps
                .push(self.say("say-indicators-missing", &[("indicators", missing.join("; ").into())]));
        }
        chapter.chart = charts::roam(self, &chosen);
        let rows = chosen.iter().map(|one| self.indicator_row(one)).collect();
        chapter.table = self.table(
            "caption-indicators",
            &[
                ("indicator", "start"),
                ("category", "start"),
                ("value", "end"),
                ("year", "end"),
                ("regionMedian", "end"),
                ("worldMedian", "end"),
                ("unit", "start"),
            ],
            rows,
        );
        // the first of the list is the key fact, and no other in its place
        let key = self.briefing.catalogue.chosen.first();
        if let Some(one) = chosen.iter().find(|one| Some(&one.indicator) == key) {
            let statement = self.key_indicator(one);
            self.summary.extend(statement);
        }
        Ok(chapter)
    }

    fn latest(&mut self) -> Result<Vec<Latest>, BriefError> {
        let facts = self.read("observations")?;
        let mut latest = Vec::new();
        for row in facts.rows() {
            let (Some(indicator), Some(year), Some(value)) =
                (row.text("indicator"), row.text("year"), row.number("value"))
            else {
                continue;
            };
            let mut refs = Vec::new();
            self.cite_into(row, &mut refs);
            latest.push(Latest {
                indicator: indicator.to_owned(),
                year: year.to_owned(),
                value,
                interval: row.number("low").zip(row.number("high")),
                kind: row
                    .text("graph")
                    .map(|graph| self.references.kind(graph))
                    .unwrap_or_default(),
                refs,
            });
        }
        Ok(latest)
    }

    /// M49 code of the country's region.
    pub(super) fn region(&self) -> Option<&str> {
        self.entry.region.as_deref()
    }

    fn indicator_row(&self, one: &Latest) -> TableRow {
        let locale = &self.briefing.locale;
        let catalogue = &self.briefing.catalogue;
        let indicator = catalogue.indicators.get(&one.indicator);
        let median = |region: Option<&str>| {
            region
                .and_then(|region| catalogue.spread(&one.indicator, region))
                .map_or_else(|| self.say("no-median", &[]), |spread| locale.number(spread.median))
        };
        let mut value = locale.number(one.value);
        if let Some((low, high)) = one.interval {
            value = self.say(
                "value-interval",
                &[
                    ("value", value.into()),
                    ("low", locale.number(low).into()),
                    ("high", locale.number(high).into()),
                ],
            );
        }
        let category = indicator
            .and_then(|indicator| indicator.category.as_deref())
            .map(|category| self.briefing.labels.of(category))
            .unwrap_or_default();
        let unit = indicator
            .and_then(|indicator| indicator.unit.clone())
            .unwrap_or_default();
        let direction = indicator
            .and_then(|indicator| indicator.direction.as_deref())
            .map(|direction| self.briefing.labels.of(direction))
            .unwrap_or_default();
        TableRow {
            cells: [
                ("category", category),
                (
                    "indicator",
                    indicator.map_or_else(
                        || vocab::key(&one.indicator).to_owned(),
                        |indicator| indicator.label.clone(),
                    ),
                ),
                ("value", value),
                ("year", one.year.clone()),
                ("regionMedian", median(self.region())),
                ("worldMedian", median(Some(WORLD))),
                (
                    "unit",
                    [unit, direction]
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .collect::<Vec<_>>()
                        .join("; "),
                ),
            ]
            .into(),
            refs: one.refs.clone(),
            flags: Vec::new(),
        }
    }

    /// The first of the chosen indicators as a key fact, with the world's median.
    fn key_indicator(&self, one: &Latest) -> Option<Statement> {
        let indicator = self.briefing.catalogue.indicators.get(&one.indicator)?;
        let world = self.briefing.catalogue.spread(&one.indicator, WORLD)?;
        let locale = &self.briefing.locale;
        Some(Statement {
            text: self.say(
                "say-key-indicator",
                &[
                    ("indicator", indicator.label.as_str().into()),
                    ("value", locale.number(one.value).into()),
                    ("year", one.year.as_str().into()),
                    ("median", locale.number(world.median).into()),
                    ("countries", locale.number(world.count).into()),
                ],
            ),
            refs: one.refs.clone(),
            kind: one.kind.clone(),
            query: "observations".to_owned(),
        })
    }
}
