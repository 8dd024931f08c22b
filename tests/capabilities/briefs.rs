//! What tests of briefs share: briefs for every reader in every language, brief.json as plain values, the text of pages.

use super::support::{BASE, TODAY};
use rayon::prelude::*;
use scraper::{ElementRef, Html, Node, Selector};
use scrutineer::brief::{Audience, Block, Brief, Briefing, Language, Table};
use scrutineer::kb::Kb;
use scrutineer::policy::{Policy, QuestionSet};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command as Process, Stdio};
use std::sync::{LazyLock, OnceLock};

/// Countries of every sort: large and small, with and without votes, law and disruptions.
pub const SAMPLE: &[&str] = &["KEN", "UGA", "FRA", "EGY", "CHN", "RUS", "MEX", "TUV", "ERI"];

pub static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("the questions"));
static NOW: LazyLock<Kb> = LazyLock::new(|| base_at(TODAY));
static BRIEFINGS: [OnceLock<Briefing<'static>>; 18] = [const { OnceLock::new() }; 18];

pub fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

pub fn base_at(text: &str) -> Kb {
    Kb::built_in()
        .and_then(|kb| kb.at(day(text)))
        .expect("the base as of a day")
}

/// What all briefs in `language` for `audience` share. Call it before a parallel part: asking is parallel itself.
pub fn briefing(language: Language, audience: Audience) -> &'static Briefing<'static> {
    let place = |found: Option<usize>| found.expect("one of all");
    let row = place(Language::ALL.iter().position(|one| *one == language));
    let column = place(Audience::ALL.iter().position(|one| *one == audience));
    BRIEFINGS[row * Audience::ALL.len() + column].get_or_init(|| {
        let policy = Policy::new(&NOW, &QUESTIONS, day(TODAY)).expect("questions to ask");
        Briefing::new(&policy, language, audience, None).expect("what all briefs share")
    })
}

/// A brief in English for planners.
pub fn brief(iso3: &str) -> Brief {
    brief_for(iso3, Language::English, Audience::Planner)
}

pub fn brief_for(iso3: &str, language: Language, audience: Audience) -> Brief {
    briefing(language, audience).brief(iso3).expect("a brief")
}

/// A brief in English for planners, as of a day.
pub fn brief_as_of(iso3: &str, text: &str) -> Brief {
    let kb = base_at(text);
    let policy = Policy::new(&kb, &QUESTIONS, day(text)).expect("questions to ask");
    let briefing =
        Briefing::new(&policy, Language::English, Audience::Planner, Some(iso3)).expect("what all briefs share");
    briefing.brief(iso3).expect("a brief")
}

/// Looks at the briefs of `codes` in all of `languages` for all of `audiences`.
pub fn each(codes: &[String], languages: &[Language], audiences: &[Audience], look: impl Fn(&Brief) + Sync) {
    let mut all = Vec::new();
    for language in languages {
        for audience in audiences {
            briefing(*language, *audience);
            all.extend(codes.iter().map(|code| (code, *language, *audience)));
        }
    }
    // a message of another thread may be lost, so that each is told here
    let failures: Vec<String> = all
        .par_iter()
        .filter_map(|(code, language, audience)| {
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                look(&brief_for(code, *language, *audience));
            }));
            let payload = outcome.err()?;
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string));
            let tag = language.tag();
            Some(format!(
                "{code} {tag} {}: {}",
                audience.name(),
                text.unwrap_or_default()
            ))
        })
        .collect();
    let shown = failures.iter().take(10).cloned().collect::<Vec<_>>().join("\n");
    assert!(
        failures.is_empty(),
        "{} of {} fail:\n{shown}",
        failures.len(),
        all.len()
    );
}

/// Alpha-3 codes of the members of the United Nations.
pub fn members() -> Vec<String> {
    let codes: Vec<String> = BASE
        .countries()
        .expect("the countries")
        .all()
        .iter()
        .filter(|entry| entry.un_member)
        .map(|entry| entry.iso3.clone())
        .collect();
    assert_eq!(codes.len(), 193);
    codes
}

pub fn sample() -> Vec<String> {
    SAMPLE.iter().map(ToString::to_string).collect()
}

/// Which brief it is, for messages.
pub fn name(brief: &Brief) -> String {
    format!("{} {} {}", brief.code, brief.language, brief.audience)
}

/// The table with this caption.
pub fn table<'a>(brief: &'a Brief, caption: &str) -> Option<&'a Table> {
    brief.tables().find(|table| table.caption == caption)
}

/// All sentences on what is not known.
pub fn gaps(brief: &Brief) -> Vec<&str> {
    brief
        .chapters()
        .flat_map(|chapter| &chapter.blocks)
        .filter_map(|block| match block {
            Block::Gaps { texts } => Some(texts),
            _ => None,
        })
        .flatten()
        .map(String::as_str)
        .collect()
}

/// `brief.json` as a reader has it.
pub fn value(brief: &Brief) -> Value {
    serde_json::from_str(&brief.json().expect("JSON")).expect("JSON that parses")
}

/// Calls `look` for each object, with where it stands; the parts of a brief come in reading order.
pub fn objects<'a>(brief: &'a Value, look: &mut impl FnMut(&str, &'a serde_json::Map<String, Value>)) {
    for part in ["country", "summary", "locator", "face", "annex"] {
        objects_in(&brief[part], part, look);
    }
}

fn objects_in<'a>(value: &'a Value, place: &str, look: &mut impl FnMut(&str, &'a serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            look(place, members);
            for (key, member) in members {
                objects_in(member, &format!("{place}.{key}"), look);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                objects_in(item, &format!("{place}[{n}]"), look);
            }
        }
        _ => {}
    }
}

/// Numbers of a member `refs`.
pub fn refs(object: &serde_json::Map<String, Value>) -> Option<Vec<u64>> {
    let refs = object.get("refs")?.as_array().expect("a list of numbers");
    Some(refs.iter().map(|n| n.as_u64().expect("a whole number")).collect())
}

/// Texts of a list.
pub fn texts(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

pub fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

/// The texts of a page that a reader sees or hears, piece by piece.
pub fn page_texts(page: &Html) -> Vec<&str> {
    page.tree
        .root()
        .descendants()
        .filter(|node| {
            !node
                .ancestors()
                .filter_map(|one| one.value().as_element())
                .any(|element| matches!(element.name(), "style" | "script"))
        })
        .filter_map(|node| match node.value() {
            Node::Text(text) => Some(&**text),
            _ => None,
        })
        .collect()
}

/// The text of an element without that of the parts inside it that `without` selects.
pub fn text_of(element: ElementRef<'_>, without: &Selector) -> String {
    let hidden: BTreeSet<_> = element.select(without).map(|part| part.id()).collect();
    let mut text = String::new();
    for node in element.descendants() {
        if let Node::Text(piece) = node.value()
            && !node.ancestors().any(|one| hidden.contains(&one.id()))
        {
            text.push_str(piece);
        }
    }
    text.trim().to_owned()
}

/// The numbers of sources that an element raises: `1, 3–5`.
pub fn raised(element: ElementRef<'_>) -> Vec<usize> {
    let mut numbers = Vec::new();
    for link in element.select(&selector("sup.refs a")) {
        let text: String = link.text().collect();
        let mut ends = text.split('–').map(|n| n.trim().parse::<usize>().expect("a number"));
        let first = ends.next().expect("a number");
        numbers.extend(first..=ends.next().unwrap_or(first));
    }
    numbers
}

/// The figures of a text: runs of digits, with single signs between them that group digits or part decimals.
pub fn figures(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| characters.get(place).is_some_and(|c| c.is_numeric());
    let mut place = 0;
    while place < characters.len() {
        if !is_digit(place) {
            place += 1;
            continue;
        }
        let start = place;
        while is_digit(place)
            || (characters
                .get(place)
                .is_some_and(|c| matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '٫' | '٬'))
                && is_digit(place + 1))
        {
            place += 1;
        }
        found.insert(characters[start..place].iter().collect());
    }
    found
}

/// The text of a PDF without heads and feet of pages (what `brief.typ` sets between 16 and 282 mm), in the order in which it
/// is set.
pub fn pdf_text(pdf: &[u8]) -> String {
    let mut child = Process::new("pdftotext")
        .args(["-raw", "-x", "0", "-y", "46", "-W", "600", "-H", "754", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("pdftotext runs");
    let mut input = child.stdin.take().expect("an input");
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes).expect("pdftotext reads"));
    let output = child.wait_with_output().expect("pdftotext ends");
    writer.join().expect("all is written");
    assert!(output.status.success(), "pdftotext fails");
    String::from_utf8(output.stdout).expect("text in UTF-8")
}

/// A text without what setting it in lines may add, drop or move: spaces, hyphens and signs that cannot be seen.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(
                    c,
                    '-' | '\u{2010}' | '\u{2011}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                )
                && !c.is_control()
        })
        .collect()
}
