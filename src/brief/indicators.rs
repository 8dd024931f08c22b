//! The chapter on indicators: latest observations against region and world.

use super::BriefError;
use super::charts;
use super::draft::{Draft, row as table_row, statement};
use super::model::{Statement, TableRow};
use super::pool::Pool;
use super::references::Cited;
use crate::browse::{Facts, Labels};
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
    pub(super) chosen: Vec<String>,
}

impl Catalogue {
    pub(super) fn read(kb: &Kb, labels: &Labels) -> Result<Self, KbError> {
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
                    label: labels.get(iri).unwrap_or(label).to_owned(),
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
    pub(super) cited: Cited,
}

impl Draft<'_> {
    /// The chapter's pieces.
    pub(super) fn indicators(&mut self, pool: &mut Pool) -> Result<(), BriefError> {
        const COLUMNS: &[(&str, &str)] = &[
            ("indicator", "start"),
            ("category", "start"),
            ("value", "end"),
            ("year", "end"),
            ("regionMedian", "end"),
            ("worldMedian", "end"),
            ("unit", "start"),
        ];
        let latest = self.latest()?;
        let catalogue = &self.briefing.catalogue;
        let chosen: Vec<&Latest> = catalogue
            .chosen
            .iter()
            .flat_map(|iri| latest.iter().filter(move |one| one.indicator == *iri))
            .collect();
        if latest.is_empty() {
            pool.gaps("indicators.gaps", vec![self.say("say-no-indicators", &[])]);
            return Ok(());
        }
        let text = self.say(
            "say-indicators",
            &[("count", latest.len().into()), ("shown", chosen.len().into())],
        );
        let cited = Cited::all(chosen.iter().map(|one| &one.cited));
        pool.paragraphs(
            "indicators.intro",
            vec![statement(text, &cited, "derived", "observations")],
        );
        pool.chart("indicators.chart", charts::roam(self, &chosen));
        let rows = chosen.iter().map(|one| self.indicator_row(one)).collect();
        pool.table(
            "indicators.table",
            self.table("caption-indicators", "observations", COLUMNS, rows),
        );
        let missing: Vec<&str> = catalogue
            .chosen
            .iter()
            .filter(|iri| !chosen.iter().any(|one| one.indicator == **iri))
            .filter_map(|iri| catalogue.indicators.get(iri))
            .map(|indicator| indicator.label.as_str())
            .collect();
        if !missing.is_empty() {
            let missing = self.briefing.locale.join(missing);
            let text = self.say("say-indicators-missing", &[("indicators", missing.into())]);
            pool.gaps("indicators.gaps", vec![text]);
        }
        let (series, cited) = self.series()?;
        pool.chart("indicators.trend", charts::trend(self, &series, &cited));
        // the first of the list is the key fact, and no other in its place
        let key = catalogue.chosen.first();
        if let Some(said) = chosen
            .iter()
            .find(|one| Some(&one.indicator) == key)
            .and_then(|one| self.key_indicator(one))
        {
            self.point("online", said);
        }
        Ok(())
    }

    /// The share of people online by year.
    fn series(&mut self) -> Result<(BTreeMap<i32, f64>, Cited), BriefError> {
        let facts = self.read("trend")?;
        let mut cited = Cited::default();
        let mut series: BTreeMap<i32, f64> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(year), Some(value)) = (row.text("year").and_then(|year| year.parse().ok()), row.number("value"))
            else {
                continue;
            };
            cited.add(&self.references.cite(row));
            series.insert(year, value);
        }
        Ok((series, cited))
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
            let cited = self.references.cite(row);
            latest.push(Latest {
                indicator: indicator.to_owned(),
                year: year.to_owned(),
                value,
                interval: row.number("low").zip(row.number("high")),
                kind: row
                    .text("graph")
                    .map(|graph| self.references.kind(graph))
                    .unwrap_or_default(),
                cited,
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
            .and_then(|indicator| indicator.unit.as_deref())
            .map(|unit| locale.say_named("unit", unit))
            .unwrap_or_default();
        let direction = indicator
            .and_then(|indicator| indicator.direction.as_deref())
            .map(|direction| self.briefing.labels.of(direction))
            .unwrap_or_default();
        let label = indicator.map_or_else(
            || vocab::key(&one.indicator).to_owned(),
            |indicator| indicator.label.clone(),
        );
        let cells = [
            ("category", category),
            ("indicator", label),
            ("value", value),
            ("year", one.year.clone()),
            ("regionMedian", median(self.region())),
            ("worldMedian", median(Some(WORLD))),
            (
                "unit",
                locale.join([unit, direction].into_iter().filter(|text| !text.is_empty())),
            ),
        ];
        table_row(cells, &[], &one.cited, &[])
    }

    /// The first of the chosen indicators as a key fact, with the world's median.
    fn key_indicator(&self, one: &Latest) -> Option<Statement> {
        let indicator = self.briefing.catalogue.indicators.get(&one.indicator)?;
        let world = self.briefing.catalogue.spread(&one.indicator, WORLD)?;
        let locale = &self.briefing.locale;
        let text = self.say(
            "say-key-indicator",
            &[
                ("indicator", indicator.label.as_str().into()),
                ("value", locale.number(one.value).into()),
                ("year", one.year.as_str().into()),
                ("median", locale.number(world.median).into()),
                ("countries", locale.number(world.count).into()),
            ],
        );
        Some(statement(text, &one.cited, &one.kind, "observations"))
    }
}
