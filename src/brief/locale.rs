//! The words: messages from Fluent files; dates and numbers as a language writes them, by the data of the Unicode CLDR.

use super::dates::{PartialDate, Precision};
use super::resources::resource;
use chrono::{Datelike, NaiveDate};
use fixed_decimal::Decimal;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale as Tag;
use serde::Deserialize;
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

/// A language a brief can be written in: the six of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, ToSchema)]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// Chinese, in simplified characters.
    #[serde(rename = "zh")]
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Russian,
        Self::Arabic,
        Self::Chinese,
    ];

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Russian => "ru",
            Self::Arabic => "ar",
            Self::Chinese => "zh",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Writing direction, `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// Its rules for dates and numbers: of Arabic, with the digits that the sources, codes and references have too.
    fn formats(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Arabic => "ar-u-nu-latn",
            other => other.tag(),
        }
    }
}

/// The messages of one language.
pub(super) struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    short_days: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    numbers: DecimalFormatter,
}

/// Prefix of the messages that a template shows as they are.
const LABEL: &str = "label-";
/// Prefix, after that, of those that only pages of a service show.
const SITE: &str = "site-";
/// The Fluent files of a language: answers, words of the templates, sentences, and words of the service.
const FILES: &[&str] = &["answers.ftl", "brief.ftl", "sentences.ftl", "site.ftl"];

impl Locale {
    /// Reads the messages of `language`.
    ///
    /// # Panics
    /// The Fluent file, which is part of the program, does not parse, or the CLDR data that is compiled in lacks the
    /// language; the first test finds that.
    pub(super) fn new(language: Language) -> Self {
        let tag = language.tag();
        let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        let mut ids = Vec::new();
        for file in FILES {
            let text = resource(&format!("locales/{tag}/{file}"));
            let messages = FluentResource::try_new(text.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("locales/{tag}/{file}: {errors:?}"));
            ids.extend(
                text.lines()
                    .filter_map(|line| line.split_once(" ="))
                    .map(|(id, _)| id.to_owned())
                    .filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic())),
            );
            if let Err(errors) = bundle.add_resource(messages) {
                panic!("locales/{tag}/{file}: {errors:?}");
            }
        }
        let tag: Tag = language.formats().parse().unwrap_or(Tag::UNKNOWN);
        Self {
            language,
            bundle,
            ids,
            days: FixedCalendarDateTimeFormatter::try_new((&tag).into(), YMD::long()).expect("days are compiled in"),
            months: FixedCalendarDateTimeFormatter::try_new((&tag).into(), YM::long()).expect("months are compiled in"),
            short_days: FixedCalendarDateTimeFormatter::try_new((&tag).into(), MD::medium())
                .expect("days are compiled in"),
            numbers: DecimalFormatter::try_new((&tag).into(), icu_decimal::options::DecimalFormatterOptions::default())
                .expect("numbers are compiled in"),
        }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The message `id` with `arguments`.
    ///
    /// # Panics
    /// There is no such message, or it wants an argument that is not given; the ids are fixed in the code, and the test
    /// over all countries finds a missing one.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .unwrap_or_else(|| panic!("no message {id}"));
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            values.set(*name, argument.value());
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        assert!(errors.is_empty(), "message {id}: {errors:?}");
        text
    }

    /// The message `id`, or `other` where there is none.
    pub(super) fn say_or(&self, id: &str, other: &str) -> String {
        if self.bundle.has_message(id) {
            self.say(id, &[])
        } else {
            other.to_owned()
        }
    }

    /// The message `<kind>-<words of text>`, with the letters and digits of `text` in lower case and hyphens between its words;
    /// `text` itself where there is none.
    pub(super) fn say_named(&self, kind: &str, text: &str) -> String {
        let words: Vec<String> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        self.say_or(&format!("{kind}-{}", words.join("-")), text)
    }

    /// Label of a question's answer code; of somebody's own code the code itself.
    pub(super) fn answer(&self, question: &str, code: &str) -> String {
        let general = self.say_or(&format!("answer-{code}"), code);
        self.say_or(&format!("answer-{question}-{code}"), &general)
    }

    /// The messages that templates of briefs show as they are, by id.
    pub(super) fn labels(&self) -> BTreeMap<String, String> {
        self.labels_if(|key| !key.starts_with(SITE))
    }

    /// The same with those of the pages of a service.
    pub(super) fn all_labels(&self) -> BTreeMap<String, String> {
        self.labels_if(|_| true)
    }

    fn labels_if(&self, takes: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
        self.ids
            .iter()
            .filter_map(|id| {
                let key = id.strip_prefix(LABEL).filter(|key| takes(key))?;
                Some((key.replace('-', "_"), self.say(id, &[])))
            })
            .collect()
    }

    /// A number as text: three decimals below ten, two below a hundred, one above, whole numbers whole.
    pub(super) fn number(&self, number: f64) -> String {
        let text = rounded(number);
        let text = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            &text
        };
        text.parse::<Decimal>()
            .map_or_else(|_| text.to_owned(), |decimal| self.numbers.format(&decimal).to_string())
    }

    /// A day as text, for example `9 August 2022`.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        self.date(PartialDate::from(day))
    }

    /// A day as short text without the year, for example `9 Aug`.
    pub(super) fn short_day(&self, day: NaiveDate) -> String {
        gregorian(day).map_or_else(|| day.to_string(), |day| self.short_days.format(&day).to_string())
    }

    /// A date as text with the precision it has.
    pub(super) fn date(&self, date: PartialDate) -> String {
        let first = date.first();
        let Some(gregorian) = gregorian(first) else {
            return date.to_string();
        };
        match date.precision() {
            Precision::Year => first.year().to_string(),
            Precision::Month => self.months.format(&gregorian).to_string(),
            Precision::Day => self.days.format(&gregorian).to_string(),
        }
    }

    /// Several texts as one, with the language's sign between them.
    pub(super) fn join<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        let mut joined = String::new();
        for text in texts {
            if !joined.is_empty() {
                joined.push_str(&self.say("separator", &[]));
            }
            joined.push_str(text.as_ref());
        }
        joined
    }
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    Date::try_new_gregorian(day.year(), month, u8::try_from(day.day()).ok()?).ok()
}

/// Rounds as [`Locale::number`] says.
fn rounded(number: f64) -> String {
    let decimals = if number.fract() == 0.0 {
        0
    } else if number.abs() >= 100.0 {
        1
    } else if number.abs() >= 10.0 {
        2
    } else {
        3
    };
    let text = format!("{number:.decimals$}");
    // what rounds to nothing has no sign
    if text.bytes().all(|b| matches!(b, b'-' | b'0' | b'.')) {
        "0".to_owned()
    } else {
        text
    }
}

/// A value in a message.
#[derive(Debug, Clone)]
pub(super) enum Argument {
    /// Text, set as it is.
    Text(String),
    /// A count, which chooses the plural form.
    Count(usize),
}

impl Argument {
    fn value(&self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.clone()),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}
