//! Copyfitting: what the typesetter must know of the words beforehand, so that it need not measure each cell itself.
//!
//! Text that no font at hand can set is replaced by a note, long words get places where they may break, and each column
//! of a table gets the widths of its longest word and its longest cell.

use super::BriefError;
use super::model::Brief;
use serde_json::{Map, Value, json};

/// Words from so many characters on may break inside.
const LONG_WORD: usize = 25;
/// Most letters and digits in a long word without a place to break.
const UNBROKEN: usize = 20;
/// Where a word may break without a hyphen.
const BREAK: char = '\u{200b}';
/// Name of the message that stands for text that cannot be set.
const OTHER_SCRIPT: &str = "other_script";

/// What copyfitting asks of the fonts.
pub(super) trait Fonts {
    /// Names of the families, first choice first.
    fn families(&self) -> &[&'static str];
    /// Whether one of them has a glyph for `c`.
    fn have(&self, c: char) -> bool;
    /// Width of `text` in units of the font size.
    fn width(&self, text: &str, bold: bool) -> f64;
}

/// The brief as JSON for the typesetter.
///
/// Columns of tables have two more members, `least` and `most`: the widths of the longest word and of the longest cell,
/// in units of the font size. References have `address`, the page to show.
///
/// `fonts` are the families to set it with.
///
/// # Errors
/// A word of the brief's own language cannot be set: text of sources that cannot be is replaced by a note, which needs
/// words that can.
pub(super) fn fit(brief: &Brief, fonts: &impl Fonts) -> Result<Value, BriefError> {
    let note = brief.labels.get(OTHER_SCRIPT).map_or("", String::as_str);
    let own = brief
        .labels
        .values()
        .chain(brief.chapters().map(|chapter| &chapter.title));
    if let Some(c) = own
        .flat_map(|text| text.chars())
        .find(|c| !c.is_whitespace() && !is_invisible(*c) && !fonts.have(*c))
    {
        return Err(BriefError::NoGlyph(c));
    }
    let mut value = serde_json::to_value(brief)?;
    value["fonts"] = json!(fonts.families());
    let name = value["name"].clone();
    if let Some(names) = value["country"].get_mut("names").and_then(Value::as_array_mut) {
        // names in other scripts are left to the HTML brief
        names.retain(|one| {
            one["name"] != name
                && one["name"]
                    .as_str()
                    .is_some_and(|text| text.chars().all(|c| fonts.have(c)))
        });
    }
    if let Some(references) = value["references"].as_array_mut() {
        for reference in references {
            let page = reference["page"].as_str().or(reference["homepage"].as_str());
            let shown = breakable(&settable(page.unwrap_or_default(), fonts, note), 0);
            reference["address"] = shown.into();
        }
    }
    fit_value(&mut value, fonts, note);
    Ok(value)
}

fn fit_value(value: &mut Value, fonts: &impl Fonts, note: &str) {
    match value {
        Value::String(text) => *text = settable(text, fonts, note),
        Value::Array(items) => items.iter_mut().for_each(|item| fit_value(item, fonts, note)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                // the targets of links stay as they are
                if key != "page" && key != "homepage" && key != "address" {
                    fit_value(member, fonts, note);
                }
            }
            if members.contains_key("columns") && members.contains_key("rows") {
                fit_table(members, fonts);
            }
        }
        _ => {}
    }
}

/// Breaks the long words of the cells and adds the widths of the columns.
fn fit_table(table: &mut Map<String, Value>, fonts: &impl Fonts) {
    let Some(Value::Array(mut columns)) = table.remove("columns") else {
        return;
    };
    for (place, column) in columns.iter_mut().enumerate() {
        let key = column["key"].as_str().unwrap_or_default().to_owned();
        let label = column["label"].as_str().unwrap_or_default();
        let (mut least, mut most) = (longest_word(label, fonts, true), fonts.width(label, true));
        let (mut cell_least, bold) = (0.0_f64, place == 0);
        for row in table
            .get_mut("rows")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let Some(Value::String(cell)) = row["cells"].get_mut(&key) else {
                continue;
            };
            *cell = breakable(cell, LONG_WORD);
            cell_least = cell_least.max(longest_word(cell, fonts, bold));
            most = most.max(fonts.width(cell, bold));
        }
        least = least.max(0.8);
        most = most.max(least);
        column["least"] = json!({ "label": rounded(least), "cell": rounded(cell_least) });
        column["most"] = json!(rounded(most));
    }
    table.insert("columns".to_owned(), Value::Array(columns));
}

/// Two decimals are finer than any printer.
fn rounded(width: f64) -> f64 {
    (width * 100.0).ceil() / 100.0
}

fn longest_word(text: &str, fonts: &impl Fonts, bold: bool) -> f64 {
    // a line may end after every Chinese character, so that none is part of a longer word
    text.split(|c: char| c.is_whitespace() || matches!(c, BREAK | '/' | '-') || is_chinese(c))
        .map(|word| fonts.width(word, bold))
        .fold(0.0, f64::max)
}

fn is_chinese(c: char) -> bool {
    ('\u{2e80}'..='\u{ffef}').contains(&c)
}

/// `text` with single spaces, without invisible characters, and with `note` for whatever no font can set.
fn settable(text: &str, fonts: &impl Fonts, note: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut skipping = false;
    let mut space: Option<char> = None;
    for c in text.chars() {
        if c.is_whitespace() {
            // a space that may not break keeps its rights among others
            space = Some(match (c, space) {
                ('\u{a0}' | '\u{202f}', _) => c,
                (_, Some(held @ ('\u{a0}' | '\u{202f}'))) => held,
                _ => ' ',
            });
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        if fonts.have(c) {
            set.extend(space.take());
            set.push(c);
            skipping = false;
        } else if !skipping {
            set.extend(space.take());
            set.push_str(note);
            skipping = true;
        } else {
            space = None;
        }
    }
    set.extend(space);
    set
}

/// Characters that only steer others: joiners, directions, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200c}' | '\u{200d}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
        || (c.is_control() && !c.is_whitespace())
}

/// `text` with places to break in words of `long` characters or more: after signs, and after every [`UNBROKEN`] others.
fn breakable(text: &str, long: usize) -> String {
    let mut broken = String::with_capacity(text.len());
    for (place, word) in text.split(' ').enumerate() {
        if place > 0 {
            broken.push(' ');
        }
        if word.chars().count() < long || word.chars().any(is_chinese) {
            broken.push_str(word);
            continue;
        }
        let mut run = 0;
        let mut characters = word.chars().peekable();
        while let Some(c) = characters.next() {
            broken.push(c);
            run += 1;
            let sign = matches!(c, '/' | '.' | '_' | '=' | '&' | '?' | '%' | '+' | ';' | ',' | '-');
            // a row of strokes stays together
            let inside = c == '/' && characters.peek() == Some(&'/');
            if (sign && !inside) || run == UNBROKEN {
                broken.push(BREAK);
                run = 0;
            }
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character is one unit wide, and there are no letters beyond Latin.
    struct Plain;

    impl Fonts for Plain {
        fn families(&self) -> &[&'static str] {
            &[]
        }

        fn have(&self, c: char) -> bool {
            c < '\u{250}' || c == BREAK
        }

        fn width(&self, text: &str, _bold: bool) -> f64 {
            f64::from(u32::try_from(text.chars().filter(|c| *c != BREAK).count()).unwrap_or(u32::MAX))
        }
    }

    #[test]
    fn what_no_font_has_is_said_once_and_the_rest_stays() {
        assert_eq!(settable("Kenya (كينيا والبحر)", &Plain, "[other]"), "Kenya ([other])");
        assert_eq!(settable("a\n\t b\u{a0} c", &Plain, "[other]"), "a b\u{a0}c");
        assert_eq!(settable("\u{202e}abc\u{202c}\u{0}", &Plain, "[other]"), "abc");
        assert_eq!(settable("选举 vote", &Plain, "[other]"), "[other] vote");
    }

    #[test]
    fn long_words_may_break_and_short_ones_do_not() {
        assert_eq!(breakable("a/b c-d", LONG_WORD), "a/b c-d");
        assert_eq!(
            breakable("https://example.org/a", 0),
            "https://\u{200b}example.\u{200b}org/\u{200b}a"
        );
        let long = "w".repeat(45);
        let parts: Vec<usize> = breakable(&long, LONG_WORD).split(BREAK).map(str::len).collect();
        assert_eq!(parts, [20, 20, 5]);
    }

    #[test]
    fn columns_know_their_longest_word_and_cell() {
        let mut table = json!({
            "columns": [{ "key": "a", "label": "Head line" }],
            "rows": [{ "cells": { "a": "one threefour" } }, { "cells": { "a": "" } }],
        });
        fit_value(&mut table, &Plain, "");
        let column = &table["columns"][0];
        assert_eq!(column["least"], json!({ "label": 4.0, "cell": 9.0 }));
        assert_eq!(column["most"], json!(13.0));
    }
}
