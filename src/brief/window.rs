//! The days around the next vote: what the law bars or demands, and from when, computed by `reports/windows.toml`.

use super::BriefError;
use super::charts::{self, Mark};
use super::draft::{Draft, row as table_row};
use super::elections::{VoteFact, next_vote};
use super::pool::Pool;
use super::references::Cited;
use super::resources::resource;
use crate::browse::{Facts, Row};
use crate::vocab;
use chrono::{Days, NaiveDate};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let rules: Rules = toml::from_str(resource("windows.toml")).expect("reports/windows.toml is part of the program");
    rules.rule
});

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    rule: Vec<Rule>,
}

/// How the number of an attribute becomes days.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "the form of the file: one of them is set")]
struct Rule {
    key: String,
    topic: String,
    attribute: String,
    #[serde(default)]
    days_before: bool,
    #[serde(default)]
    hours_before: bool,
    #[serde(default)]
    days_after: bool,
    #[serde(default)]
    polling_day: bool,
    /// Attribute that tells whether the rule reaches the internet.
    online: Option<String>,
}

impl Rule {
    /// First and last day of what the rule says, for a vote from `first` to `last`, in the order of time.
    fn days(
        &self,
        number: Option<f64>,
        code: Option<&str>,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<(NaiveDate, NaiveDate)> {
        if self.polling_day {
            return (code == Some("y")).then_some((first, last));
        }
        let number = number.filter(|number| (0.5..=3660.0).contains(number))?;
        let whole = |days: f64| {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 1 and 3,660, see above"
            )]
            Days::new(days.ceil() as u64)
        };
        if self.days_before {
            Some((first.checked_sub_days(whole(number))?, last))
        } else if self.hours_before {
            Some((first.checked_sub_days(whole(number / 24.0))?, last))
        } else if self.days_after {
            Some((last, last.checked_add_days(whole(number))?))
        } else {
            None
        }
    }
}

/// A stretch of days that a rule gives.
struct Stretch {
    key: String,
    from: NaiveDate,
    to: NaiveDate,
    /// The number and its qualifier, as the base has them.
    rule: String,
    quoted: bool,
    place: String,
    online: Option<String>,
    flags: Vec<&'static str>,
    cited: Cited,
}

/// What is known of a provision besides the rule's own attribute, by the key of the attribute.
type Codes<'a> = HashMap<(&'a str, &'a str), &'a str>;

impl Draft<'_> {
    /// The pieces on the days around the next vote that is known to the day.
    pub(super) fn window(&mut self, votes: &[VoteFact], pool: &mut Pool) -> Result<(), BriefError> {
        const COLUMNS: &[(&str, &str)] = &[
            ("mark", "start"),
            ("from", "start"),
            ("to", "start"),
            ("rule", "start"),
            ("online", "start"),
            ("provision", "start"),
        ];
        let next = next_vote(votes, self.as_of);
        let Some((vote, day)) = next.and_then(|vote| Some((vote, vote.date.day()?))) else {
            let id = if next.is_some() {
                "say-window-open"
            } else {
                "say-window-none"
            };
            pool.gaps("dates.gaps", vec![self.say(id, &[])]);
            return Ok(());
        };
        let facts = self.read("provisions")?;
        let stretches = self.stretches(&facts, day, vote.last());
        let marks: Vec<Mark> = stretches
            .iter()
            .map(|one| Mark {
                label: self.say(&format!("window-{}", one.key), &[]),
                from: one.from,
                to: one.to,
                sure: one.flags.is_empty(),
            })
            .collect();
        let mut cited = vote.cited.clone();
        for one in &stretches {
            cited.add(&one.cited);
        }
        pool.chart("dates.chart", charts::ruler(self, (day, vote.last()), &marks, &cited));
        let vote_name = self.vote_name(vote);
        let locale = &self.briefing.locale;
        let mut rows = vec![table_row(
            [
                ("mark", self.say("window-polling-day", &[])),
                ("from", locale.day(day)),
                ("to", locale.day(vote.last())),
                ("rule", self.say("window-vote", &[("kind", vote_name.into())])),
                ("online", String::new()),
                ("provision", String::new()),
            ],
            &[],
            &vote.cited,
            &[],
        )];
        rows.extend(stretches.iter().map(|one| {
            let quoted: &[&str] = if one.quoted {
                &["rule", "provision"]
            } else {
                &["provision"]
            };
            table_row(
                [
                    ("mark", self.say(&format!("window-{}", one.key), &[])),
                    ("from", locale.day(one.from)),
                    ("to", locale.day(one.to)),
                    ("rule", one.rule.clone()),
                    ("online", one.online.clone().unwrap_or_default()),
                    ("provision", one.place.clone()),
                ],
                quoted,
                &one.cited,
                &one.flags,
            )
        }));
        pool.table("dates.table", self.table("caption-dates", "provisions", COLUMNS, rows));
        if stretches.is_empty() {
            pool.gaps("dates.gaps", vec![self.say("say-window-no-rules", &[])]);
        }
        Ok(())
    }

    /// What the provisions in force say, in the order of time.
    fn stretches(&mut self, facts: &Facts, first: NaiveDate, last: NaiveDate) -> Vec<Stretch> {
        let codes: Codes<'_> = facts
            .rows()
            .filter_map(|row| {
                Some((
                    (row.text("provision")?, vocab::key(row.text("attribute")?)),
                    row.key("code")?,
                ))
            })
            .collect();
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for row in facts.rows() {
            let found = RULES.iter().find(|rule| {
                row.key("topic") == Some(rule.topic.as_str()) && row.key("attribute") == Some(rule.attribute.as_str())
            });
            let (Some(rule), Some(provision)) = (found, row.text("provision")) else {
                continue;
            };
            let force = codes.get(&(provision, "text-in-force")).copied();
            // what is not law, or no longer, gives no dates
            if matches!(force, Some("n" | "replaced" | "struck-down" | "held-unlawful" | "bill")) {
                continue;
            }
            let Some((from, to)) = rule.days(row.number("number"), row.key("code"), first, last) else {
                continue;
            };
            if !seen.insert(row.text("item")) {
                continue;
            }
            let mut flags = self.law_flags(row);
            if !matches!(force, None | Some("y" | "constitutional" | "statutory")) {
                flags.push("check");
            }
            let online = rule
                .online
                .as_deref()
                .and_then(|attribute| codes.get(&(provision, attribute)))
                .map(|code| self.briefing.labels.concept("legal-code", code));
            stretches.push(Stretch {
                key: rule.key.clone(),
                from,
                to,
                rule: self.rule_text(rule, row),
                quoted: row.text("qualifier").is_some(),
                place: self.provision_name(row),
                online,
                flags,
                cited: self.references.cite(row),
            });
        }
        stretches.sort_by(|a, b| (a.from, a.to, &a.key, &a.place).cmp(&(b.from, b.to, &b.key, &b.place)));
        // one text may state the same days in hours and in days
        stretches.dedup_by(|later, first| {
            let same =
                (&later.key, later.from, later.to, &later.place) == (&first.key, first.from, first.to, &first.place);
            if same {
                first.cited.add(&later.cited);
            }
            same
        });
        stretches
    }

    /// The rule in words: its number with unit, and what limits it.
    fn rule_text(&self, rule: &Rule, row: Row<'_>) -> String {
        let number = row.number("number").unwrap_or_default();
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a count of hours or days, which a cast keeps or caps"
        )]
        let count = number.round() as usize;
        let id = if rule.polling_day {
            "window-rule-polling-day"
        } else if rule.hours_before {
            "window-rule-hours-before"
        } else if rule.days_after {
            "window-rule-days-after"
        } else {
            "window-rule-days-before"
        };
        let mut text = self.say(id, &[("count", count.into())]);
        if let Some(qualifier) = row.text("qualifier") {
            text = self.say(
                "value-qualified",
                &[("value", text.into()), ("qualifier", qualifier.into())],
            );
        }
        text
    }
}
