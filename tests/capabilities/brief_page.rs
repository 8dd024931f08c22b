//! HTML and PDF say what `brief.json` says: each statement, each cell, each figure, and nothing else.

use super::briefs::{
    bare, brief, each, figures, name, objects, page_texts, pdf_text, raised, sample, selector, text_of, value,
};
use super::support::available;
use scraper::{ElementRef, Html};
use scrutineer::brief::{Audience, Brief, Language};
use serde_json::Value;
use std::collections::BTreeSet;

/// Figures of all texts and whole numbers of a brief; of drawings, those of their texts.
fn figures_of(brief: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(brief, &mut found);
    found
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend(figures(text)),
        Value::Number(number) if number.is_u64() => {
            found.insert(number.to_string());
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => members.values().for_each(|member| collect(member, found)),
        _ => {}
    }
}

/// The texts that a reader must find in every format, with their places: statements, tables, scorecard, gaps, questions.
fn said(brief: &Value) -> Vec<(String, String)> {
    let mut said = Vec::new();
    objects(brief, &mut |place, object| {
        if place == "locator" || place.starts_with("country") || place.contains(".figure") {
            return;
        }
        let shown: &[&str] = if object.get("known") == Some(&Value::Bool(false)) {
            &["id", "name"]
        } else if object.contains_key("svg_key") {
            &["title", "note"]
        } else {
            &["id", "name", "answer", "text", "missing", "caption", "label", "title"]
        };
        for key in shown {
            if let Some(text) = object.get(*key).and_then(Value::as_str) {
                said.push((format!("{place}.{key}"), text.to_owned()));
            }
        }
        for key in ["cells", "texts"] {
            let inner = object.get(key).into_iter().flat_map(|inner| match inner {
                Value::Object(cells) => cells.values().collect::<Vec<_>>(),
                Value::Array(texts) => texts.iter().collect(),
                _ => Vec::new(),
            });
            said.extend(inner.filter_map(|text| Some((format!("{place}.{key}"), text.as_str()?.to_owned()))));
        }
    });
    said
}

fn languages() -> [Language; 3] {
    [Language::English, Language::Russian, Language::Arabic]
}

#[test]
fn every_figure_of_the_page_is_in_the_json() {
    each(&sample(), &languages(), &Audience::ALL, |brief| {
        let html = brief.html().expect("HTML");
        let page = Html::parse_document(&html);
        let known = figures_of(&value(brief));
        let mut count = 0;
        for text in page_texts(&page) {
            for figure in figures(text) {
                count += 1;
                assert!(known.contains(&figure), "{}: {figure} in {text:?}", name(brief));
            }
        }
        assert!(count > 200, "{}: only {count} figures", name(brief));
    });
}

#[test]
fn every_figure_of_the_json_is_on_the_page() {
    each(&sample(), &languages(), &Audience::ALL, |brief| {
        let html = brief.html().expect("HTML");
        let page = Html::parse_document(&html);
        let shown: BTreeSet<String> = page_texts(&page).into_iter().flat_map(figures).collect();
        for (place, text) in said(&value(brief)) {
            for figure in figures(&text) {
                assert!(
                    shown.contains(&figure),
                    "{}: {place}: {figure} in {text:?}",
                    name(brief)
                );
            }
        }
    });
}

#[test]
fn the_page_has_every_statement_with_its_sources_in_order() {
    each(&sample(), &Language::ALL, &Audience::ALL, |brief| {
        let html = brief.html().expect("HTML");
        let page = Html::parse_document(&html);
        let without = selector("sup.refs, .kind");
        let shown: Vec<(String, Vec<usize>, String)> = page
            .select(&selector("main [data-query]:not(table)"))
            .map(|element| (text_of(element, &without), raised(element), query_of(element)))
            .collect();
        let told: Vec<(String, Vec<usize>, String)> = brief
            .statements()
            .map(|one| {
                let lead = one.lead.as_deref().unwrap_or_default();
                let words = format!("{lead} {}", one.text).trim().to_owned();
                (words, unique(&one.refs), one.query.clone())
            })
            .collect();
        assert_eq!(shown.len(), told.len(), "{}", name(brief));
        for (shown, told) in shown.iter().zip(&told) {
            assert_eq!(shown, told, "{}", name(brief));
        }
    });
}

#[test]
fn the_page_has_every_table_cell_by_cell() {
    each(&sample(), &Language::ALL, &Audience::ALL, |brief| {
        let html = brief.html().expect("HTML");
        let page = Html::parse_document(&html);
        let without = selector(".flag, .unseen");
        let blank = &brief.labels["empty_cell"];
        let shown: Vec<ElementRef<'_>> = page.select(&selector("table[data-query]")).collect();
        assert_eq!(shown.len(), brief.tables().count(), "{}", name(brief));
        for (shown, table) in shown.into_iter().zip(brief.tables()) {
            assert_eq!(query_of(shown), table.query, "{}", name(brief));
            let caption: String = shown.select(&selector("caption")).flat_map(|one| one.text()).collect();
            assert_eq!(caption.trim(), table.caption.trim(), "{}", name(brief));
            let rows: Vec<ElementRef<'_>> = shown.select(&selector("tbody tr")).collect();
            assert_eq!(rows.len(), table.rows.len(), "{}: {caption}", name(brief));
            for (shown, row) in rows.into_iter().zip(&table.rows) {
                let cells: Vec<String> = shown
                    .select(&selector("th .cell, td:not(.sources) .cell"))
                    .map(|cell| text_of(cell, &without))
                    .collect();
                let told: Vec<&str> = table
                    .columns
                    .iter()
                    .map(|column| row.cells.get(column.key).map_or("", String::as_str).trim())
                    .map(|cell| if cell.is_empty() { blank } else { cell })
                    .collect();
                assert_eq!(cells, told, "{}: {caption}", name(brief));
                assert_eq!(raised(shown), unique(&row.refs), "{}: {caption}: {told:?}", name(brief));
                let flags = shown.select(&selector(".flag")).count();
                assert_eq!(flags, row.flags.len(), "{}: {caption}: {told:?}", name(brief));
            }
        }
    });
}

#[test]
fn the_page_has_a_word_for_every_kind_of_fact_and_every_mark() {
    each(&sample(), &Language::ALL, &[Audience::Planner], |brief| {
        for statement in brief.statements() {
            let key = format!("kind_{}", statement.kind.replace('-', "_"));
            assert!(brief.labels.contains_key(&key), "{}: no label {key}", name(brief));
        }
        for flag in brief.tables().flat_map(|table| &table.rows).flat_map(|row| &row.flags) {
            let key = format!("flag_{flag}");
            assert!(brief.labels.contains_key(&key), "{}: no label {key}", name(brief));
        }
    });
}

fn query_of(element: ElementRef<'_>) -> String {
    element.value().attr("data-query").unwrap_or_default().to_owned()
}

/// Numbers as they are shown: in order, each once.
fn unique(refs: &[usize]) -> Vec<usize> {
    refs.iter().copied().collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn the_pdf_has_every_figure_and_statement_of_the_json() {
    let test = "the_pdf_has_every_figure_and_statement_of_the_json";
    if !available("pdftotext", test) {
        return;
    }
    for iso3 in ["KEN", "UGA", "FRA", "TUV"] {
        in_pdf(&brief(iso3));
    }
    each(
        &["UGA".to_owned()],
        &[Language::English],
        &[Audience::Company, Audience::Public],
        in_pdf,
    );
}

fn in_pdf(brief: &Brief) {
    let text = pdf_text(&brief.pdf().expect("a PDF"));
    let shown: BTreeSet<String> = figures(&text.replace('\u{200b}', ""))
        .into_iter()
        // a word that is broken goes on in the next line
        .chain(figures(&bare(&text)))
        .collect();
    let mut missing = Vec::new();
    for (place, said) in said(&value(brief)) {
        for figure in figures(&said) {
            // the number of a source may stand right behind
            let found = shown
                .range(figure.clone()..)
                .next()
                .is_some_and(|one| one.starts_with(&figure));
            if !found {
                missing.push(format!("{place}: {figure} in {said:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}: {missing:#?}", name(brief));
    let text = bare(&text);
    let missing: Vec<&str> = brief
        .statements()
        .map(|one| one.text.as_str())
        .filter(|one| !text.contains(&bare(one)))
        .collect();
    assert!(missing.is_empty(), "{}: {missing:#?}", name(brief));
}
