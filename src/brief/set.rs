//! Sets of countries: the cover brief of a portfolio, and countries side by side.

use super::BriefError;
use super::briefing::{Briefing, Head};
use super::draft::{Draft, row as table_row, statement};
use super::elections::next_vote;
use super::model::{Block, Brief, Chapter, Point, Statement, Table};
use super::references::{Cited, References};
use super::resources::resource;
use crate::policy::{Answer, Question};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How countries are ordered.
pub(super) static RANKING: LazyLock<Ranking> =
    LazyLock::new(|| toml::from_str(resource("ranking.toml")).expect("reports/ranking.toml is part of the program"));

/// The form of `reports/ranking.toml`, which says what each is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ranking {
    law: Vec<String>,
    least_known: usize,
    some_concern: f64,
    more_concern: f64,
    horizons: [i64; 3],
}

impl Ranking {
    /// The place of a number of days among the horizons; their count beyond the last.
    pub(super) fn horizon(&self, days: i64) -> usize {
        let place = self.horizons.iter().position(|limit| days <= *limit);
        place.unwrap_or(self.horizons.len())
    }

    /// The count of the horizons.
    pub(super) fn horizons(&self) -> usize {
        self.horizons.len()
    }
}

/// Keys of the columns of a comparison.
const COLUMNS: [&str; 6] = ["c1", "c2", "c3", "c4", "c5", "c6"];
/// Most countries that can stand side by side.
pub const MOST_COMPARED: usize = COLUMNS.len();

/// What an organisation runs where: the file given to `--portfolio`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portfolio {
    /// Its name.
    pub organisation: String,
    /// Whom to ask about the portfolio.
    pub contact: Option<String>,
    /// The countries.
    #[serde(rename = "country", default)]
    pub countries: Vec<Holding>,
}

/// One country of a portfolio.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// Code or name, as on the command line.
    pub code: String,
    /// Services run there.
    #[serde(default)]
    pub services: Vec<String>,
}

/// How the law of a country stands by the answers: the share of concern, and of how many questions.
#[derive(Debug, Clone, Copy)]
struct Exposure {
    /// From 0, the answer of least concern to each question, to 1, that of most.
    share: f64,
    known: usize,
}

/// A country of a set, looked at.
pub(super) struct Member {
    iso3: String,
    pub(super) name: String,
    services: Vec<String>,
    pub(super) vote: Option<(String, String, Option<i64>, Cited)>,
    /// Days to the last day on which that vote may be, as far as its date is known.
    pub(super) latest: Option<i64>,
    exposure: Exposure,
    /// What its law rests on.
    cited: Cited,
    /// What its name rests on.
    country: Cited,
    pub(super) open: usize,
}

impl Member {
    /// The place in the order: votes that are near first, then law of more concern, then the day.
    fn rank(&self) -> (usize, std::cmp::Reverse<i64>, i64, String) {
        let days = self.latest;
        let horizon = days.map_or(RANKING.horizons() + 1, |days| RANKING.horizon(days));
        // a country whose law is hardly known stands with those in the middle
        let share = if self.exposure.known < RANKING.least_known {
            0.5
        } else {
            self.exposure.share
        };
        #[allow(clippy::cast_possible_truncation, reason = "between 0 and 1,000")]
        let concern = (share * 1000.0).round() as i64;
        (
            horizon,
            std::cmp::Reverse(concern),
            days.unwrap_or(i64::MAX),
            self.iso3.clone(),
        )
    }
}

impl Briefing<'_> {
    /// The cover brief of a portfolio whose countries are `codes` (alpha-3, in the order of the file).
    ///
    /// # Errors
    /// The base has no such country, or a query fails.
    pub fn portfolio(&self, portfolio: &Portfolio, codes: &[String]) -> Result<Brief, BriefError> {
        let mut references = References::new(&self.ground.releases);
        let mut members = Vec::new();
        for (code, holding) in codes.iter().zip(&portfolio.countries) {
            members.push(self.member(code, &holding.services, &mut references)?);
        }
        members.sort_by_key(Member::rank);

        let rows = members
            .iter()
            .zip(1_usize..)
            .map(|(member, place)| self.portfolio_row(member, place))
            .collect();
        let columns = &[
            ("rank", "end"),
            ("country", "start"),
            ("vote", "start"),
            ("days", "end"),
            ("exposure", "start"),
            ("open", "end"),
            ("services", "start"),
        ];
        let ranking = self.set_table("caption-portfolio", "questions", columns, rows);
        let law: Vec<&str> = RANKING.law.iter().map(String::as_str).collect();
        let law = self.answers_table("caption-portfolio-law", &members, &law, &mut references);
        let mut draft = self.draft(&members[0].iso3, references)?;
        let steps = draft.steps_said();
        let references = draft.into_references();

        let mut summary = self.portfolio_summary(&members);
        if !steps.is_empty() {
            summary.push(self.set_point("first", steps.iter().take(2).cloned().collect()));
        }
        let mut face = vec![self.set_chapter("ranking", vec![Block::Table(ranking)])];
        if !steps.is_empty() {
            face.push(self.set_chapter("steps", vec![Block::Steps { statements: steps }]));
        }
        let annex = vec![self.set_chapter("portfolio-law", vec![Block::Table(law)])];
        let title = self.locale.say(
            "title-portfolio",
            &[("organisation", portfolio.organisation.as_str().into())],
        );
        let subtitle = match &portfolio.contact {
            Some(contact) => self.locale.say(
                "subtitle-portfolio-contact",
                &[
                    ("day", self.locale.day(self.as_of).into()),
                    ("contact", contact.as_str().into()),
                ],
            ),
            None => self
                .locale
                .say("subtitle-portfolio", &[("day", self.locale.day(self.as_of).into())]),
        };
        let head = Head {
            kind: "portfolio",
            code: "portfolio".to_owned(),
            name: portfolio.organisation.clone(),
            title,
            subtitle,
            country: None,
        };
        Ok(self.finished(head, None, summary, face, annex, references))
    }

    /// What a portfolio's first lines say: on votes, on law, and on what is not known.
    fn portfolio_summary(&self, members: &[Member]) -> Vec<Point> {
        let say = |id: &str| self.locale.say(id, &[]);
        let near = members
            .iter()
            .filter(|member| matches!(&member.vote, Some((_, _, Some(days), _)) if *days <= RANKING.horizons[1]))
            .collect::<Vec<_>>();
        let vote_cited = Cited::all(
            near.iter()
                .filter_map(|member| member.vote.as_ref())
                .map(|vote| &vote.3),
        );
        let near_text = if near.is_empty() {
            say("say-portfolio-no-vote")
        } else {
            let names: Vec<String> = near
                .iter()
                .filter_map(|member| {
                    let (_, date, _, _) = member.vote.as_ref()?;
                    let name = ("value", member.name.as_str().into());
                    let date = ("qualifier", date.as_str().into());
                    Some(self.locale.say("value-qualified", &[name, date]))
                })
                .collect();
            self.locale
                .say("say-portfolio-votes", &[("countries", self.locale.join(&names).into())])
        };
        let kind = if near.is_empty() { "gap" } else { "claimed" };
        let grave: Vec<&Member> = members
            .iter()
            .filter(|member| {
                member.exposure.known >= RANKING.least_known && member.exposure.share >= RANKING.more_concern
            })
            .collect();
        let law_cited = Cited::all(grave.iter().map(|member| &member.cited));
        let law_text = if grave.is_empty() {
            say("say-portfolio-law-none")
        } else {
            let names = self.locale.join(grave.iter().map(|member| &member.name));
            self.locale.say("say-portfolio-law", &[("countries", names.into())])
        };
        let unknown: Vec<&Member> = members
            .iter()
            .filter(|member| member.exposure.known < RANKING.least_known)
            .collect();
        let mut summary = vec![
            self.set_point("vote", vec![statement(near_text, &vote_cited, kind, "votes")]),
            self.set_point(
                "law",
                vec![statement(
                    law_text,
                    &law_cited,
                    if grave.is_empty() { "gap" } else { "derived" },
                    "questions",
                )],
            ),
        ];
        if !unknown.is_empty() {
            let names = self.locale.join(unknown.iter().map(|member| &member.name));
            let text = self.locale.say("say-portfolio-unknown", &[("countries", names.into())]);
            summary.push(self.set_point("unknown", vec![statement(text, &Cited::default(), "gap", "questions")]));
        }
        summary
    }

    /// Countries side by side.
    ///
    /// # Errors
    /// The base has no such country, or a query fails.
    ///
    /// # Panics
    /// There are more countries than [`MOST_COMPARED`], which the command line refuses, or none.
    pub fn comparison(&self, codes: &[String]) -> Result<Brief, BriefError> {
        assert!(
            (1..=MOST_COMPARED).contains(&codes.len()),
            "too many or too few countries"
        );
        let mut references = References::new(&self.ground.releases);
        let mut members = Vec::new();
        for code in codes {
            members.push(self.member(code, &[], &mut references)?);
        }
        let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        let mut summary = Vec::new();
        for member in &members {
            let mut said = Vec::new();
            if let Some((kind, date, _, cited)) = &member.vote {
                let text = self.locale.say(
                    "say-compare-vote",
                    &[("kind", kind.as_str().into()), ("date", date.as_str().into())],
                );
                said.push(statement(text, cited, "claimed", "votes"));
            } else {
                let text = self.locale.say("say-no-coming-vote", &[]);
                said.push(statement(text, &Cited::default(), "gap", "votes"));
            }
            let text = self.locale.say(
                "say-compare-open",
                &[("open", member.open.into()), ("all", self.questions.all().len().into())],
            );
            said.push(statement(text, &Cited::default(), "gap", "questions"));
            summary.push(Point {
                key: member.iso3.to_lowercase(),
                title: member.name.clone(),
                statements: said,
            });
        }
        let mut themes: Vec<(&str, Vec<&str>)> = Vec::new();
        for question in self.questions.all() {
            let theme = question.metadata.theme.as_str();
            match themes.iter_mut().find(|(known, _)| *known == theme) {
                Some((_, ids)) => ids.push(question.id()),
                None => themes.push((theme, vec![question.id()])),
            }
        }
        let mut blocks = Vec::new();
        for (theme, ids) in themes {
            blocks.push(Block::Heading {
                text: self.locale.say_or(&format!("theme-{theme}"), theme),
            });
            blocks.push(Block::Table(self.answers_table(
                "caption-compare",
                &members,
                &ids,
                &mut references,
            )));
        }
        let joined = self.locale.join(&names);
        let day = self.locale.day(self.as_of);
        let head = Head {
            kind: "comparison",
            code: codes.join("-"),
            name: joined.clone(),
            title: self.locale.say("title-comparison", &[("countries", joined.into())]),
            subtitle: self.locale.say("subtitle-comparison", &[("day", day.into())]),
            country: None,
        };
        let face = vec![self.set_chapter("comparison", blocks)];
        Ok(self.finished(head, None, summary, face, Vec::new(), references))
    }

    fn draft<'b>(&'b self, iso3: &str, references: References<'b>) -> Result<Draft<'b>, BriefError> {
        Draft::new(self, iso3, references)
    }

    /// Looks at a country: its next vote and its law.
    pub(super) fn member<'b>(
        &'b self,
        iso3: &str,
        services: &[String],
        references: &mut References<'b>,
    ) -> Result<Member, BriefError> {
        let mut draft = self.draft(
            iso3,
            std::mem::replace(references, References::new(&self.ground.releases)),
        )?;
        let votes = draft.votes()?;
        let next = next_vote(&votes, self.as_of);
        let latest = next.map(|vote| (vote.date.last() - self.as_of).num_days());
        let vote = next.map(|vote| {
            let days = vote.date.day().map(|day| (day - self.as_of).num_days());
            let cited = vote.cited.clone();
            (draft.vote_name(vote), self.locale.date(vote.date), days, cited)
        });
        let mut concern = Vec::new();
        let mut cited = Cited::default();
        let mut open = 0;
        for question in self.questions.all() {
            let Some(answer) = self
                .ground
                .answers
                .get(question.id(), iso3)
                .filter(|answer| answer.is_known())
            else {
                open += 1;
                continue;
            };
            if RANKING.law.iter().any(|id| id == question.id()) {
                concern.push(concern_of(question, answer));
                cited.add(&draft.answer_cited(answer));
            }
        }
        let name = draft.country_name(iso3);
        let country = Cited {
            refs: draft.country()?.refs,
            facts: Vec::new(),
        };
        *references = draft.into_references();
        #[allow(clippy::cast_precision_loss, reason = "a handful of answers")]
        let share = concern.iter().sum::<f64>() / concern.len().max(1) as f64;
        Ok(Member {
            iso3: iso3.to_owned(),
            name,
            services: services.to_vec(),
            vote,
            latest,
            exposure: Exposure {
                share,
                known: concern.len(),
            },
            cited,
            country,
            open,
        })
    }

    fn portfolio_row(&self, member: &Member, place: usize) -> super::model::TableRow {
        let locale = &self.locale;
        let known = member.exposure.known;
        let exposure = if known < RANKING.least_known {
            locale.say(
                "exposure-not-assessed",
                &[("known", known.into()), ("all", RANKING.law.len().into())],
            )
        } else {
            let level = if member.exposure.share >= RANKING.more_concern {
                "exposure-high"
            } else if member.exposure.share >= RANKING.some_concern {
                "exposure-middle"
            } else {
                "exposure-low"
            };
            let share = locale.number((member.exposure.share * 100.0).round());
            locale.say(
                level,
                &[
                    ("share", share.into()),
                    ("known", known.into()),
                    ("all", RANKING.law.len().into()),
                ],
            )
        };
        let (vote, days, mut cited) = match &member.vote {
            Some((kind, date, days, cited)) => {
                let days = days.map_or_else(
                    || locale.say("days-open", &[]),
                    |days| locale.number(f64::from(i32::try_from(days).unwrap_or(i32::MAX))),
                );
                (format!("{date}: {kind}"), days, cited.clone())
            }
            None => (locale.say("no-vote-listed", &[]), String::new(), Cited::default()),
        };
        cited.add(&member.cited);
        if cited.refs.is_empty() {
            cited.add(&member.country);
        }
        let cells = [
            ("rank", place.to_string()),
            ("country", format!("{} ({})", member.name, member.iso3)),
            ("vote", vote),
            ("days", days),
            ("exposure", exposure),
            ("open", member.open.to_string()),
            ("services", locale.join(&member.services)),
        ];
        table_row(cells, &[], &cited, &[])
    }

    /// The answers of several countries to some questions, a row for each question.
    fn answers_table<'b>(
        &'b self,
        caption: &str,
        members: &[Member],
        ids: &[&str],
        references: &mut References<'b>,
    ) -> Table {
        let wide = members.len() <= COLUMNS.len();
        let mut rows = Vec::new();
        for id in ids {
            let Some(question) = self.questions.get(id) else {
                continue;
            };
            let mut cells = vec![("question", format!("{id} {}", self.question_name(question)))];
            let mut cited = Cited::default();
            let mut said: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for (member, key) in members.iter().zip(COLUMNS.iter().cycle()) {
                let answer = self
                    .ground
                    .answers
                    .get(id, &member.iso3)
                    .filter(|answer| answer.is_known());
                let text = answer.map_or_else(
                    || self.locale.say("answer-unknown", &[]),
                    |answer| self.locale.answer(id, &answer.code),
                );
                if let Some(answer) = answer {
                    let taken = std::mem::replace(references, References::new(&self.ground.releases));
                    // the country is known, or its answers would not be
                    if let Ok(mut draft) = self.draft(&member.iso3, taken) {
                        cited.add(&draft.answer_cited(answer));
                        *references = draft.into_references();
                    }
                }
                if wide {
                    cells.push((*key, text));
                } else {
                    said.entry(text).or_default().push(&member.iso3);
                }
            }
            if !wide {
                // too many for a column each: who shares an answer stands together
                let texts = said.iter().map(|(text, who)| format!("{text}: {}", who.join(", ")));
                cells.push(("answer", self.locale.join(texts)));
            }
            if cited.refs.is_empty() {
                for member in members {
                    cited.add(&member.country);
                }
            }
            rows.push(table_row(cells, &[], &cited, &[]));
        }
        let columns: Vec<(&'static str, &'static str)> = if wide {
            std::iter::once("question")
                .chain(COLUMNS.iter().copied().take(members.len()))
                .map(|key| (key, "start"))
                .collect()
        } else {
            vec![("question", "start"), ("answer", "start")]
        };
        let mut table = self.set_table(caption, "questions", &columns, rows);
        for column in &mut table.columns {
            if let Some(place) = COLUMNS.iter().position(|key| *key == column.key) {
                column.label.clone_from(&members[place].name);
            }
        }
        table
    }

    fn set_table(
        &self,
        caption: &str,
        query: &str,
        columns: &[(&'static str, &'static str)],
        rows: Vec<super::model::TableRow>,
    ) -> Table {
        Table {
            caption: self.locale.say(caption, &[]),
            caption_lang: None,
            query: query.to_owned(),
            columns: columns
                .iter()
                .map(|(key, align)| super::model::Column {
                    key,
                    label: self.locale.say_or(&format!("column-{key}"), key),
                    align,
                })
                .collect(),
            rows,
        }
    }

    fn set_point(&self, key: &str, statements: Vec<Statement>) -> Point {
        Point {
            key: key.to_owned(),
            title: self.locale.say(&format!("point-{key}"), &[]),
            statements,
        }
    }

    fn set_chapter(&self, key: &str, blocks: Vec<Block>) -> Chapter {
        let note = self.locale.say_or(&format!("note-{key}"), "");
        Chapter {
            key: key.to_owned(),
            title: self.locale.say(&format!("chapter-{key}"), &[]),
            note: Some(note).filter(|note| !note.is_empty()),
            blocks,
        }
    }
}

/// From 0, the answer of least concern in the order of the question, to 1, that of most.
fn concern_of(question: &Question, answer: &Answer) -> f64 {
    let last = question.metadata.answers.len().saturating_sub(1).max(1);
    let place = question.concern(&answer.code).min(last);
    #[allow(clippy::cast_precision_loss, reason = "a handful of codes")]
    let share = place as f64 / last as f64;
    1.0 - share
}
