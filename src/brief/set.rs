//! Sets of countries: the cover brief of a portfolio, countries side by side, and the index of many briefs.

use super::BriefError;
use super::briefing::{Briefing, Draft, Head, row as table_row, statement};
use super::elections::VoteFact;
use super::model::{Block, Brief, Chapter, Chart, Point, Statement, Table};
use super::references::{Cited, References};
use super::{charts, html};
use crate::policy::{Answer, Question};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The questions on law that bear on an order to cut a network.
const LAW: &[&str] = &["P01", "P02", "P03", "P04", "P05", "P06", "P14", "P20"];
/// Answers to [`LAW`] that must be known before a country's law is placed.
const LEAST_KNOWN: usize = 3;
/// Days to a vote up to which a country stands in one rank with those before it.
const HORIZONS: [i64; 3] = [90, 180, 365];
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

/// A line of the index: a country, and the files of its brief.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Names of its files, each with the format.
    pub files: Vec<(String, String)>,
    /// Why there are none, where it failed.
    pub failure: Option<String>,
}

/// How the law of a country stands by the answers: the share of concern, and of how many questions.
#[derive(Debug, Clone, Copy)]
struct Exposure {
    /// From 0, the answer of least concern to each question, to 1, that of most.
    share: f64,
    known: usize,
}

/// A country of a set, looked at.
struct Member {
    iso3: String,
    name: String,
    services: Vec<String>,
    vote: Option<(String, String, Option<i64>, Cited)>,
    /// Days to the last day on which that vote may be, as far as its date is known.
    latest: Option<i64>,
    exposure: Exposure,
    /// What its law rests on.
    cited: Cited,
    /// What its name rests on.
    country: Cited,
    open: usize,
}

impl Member {
    /// The place in the order: votes that are near first, then law of more concern, then the day.
    fn rank(&self) -> (usize, std::cmp::Reverse<i64>, i64, String) {
        let days = self.latest;
        let horizon = days.map_or(HORIZONS.len() + 1, |days| {
            HORIZONS
                .iter()
                .position(|limit| days <= *limit)
                .unwrap_or(HORIZONS.len())
        });
        // a country whose law is hardly known stands with those in the middle
        let share = if self.exposure.known < LEAST_KNOWN {
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
        let mut references = References::new(&self.releases);
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
        let law = self.answers_table("caption-portfolio-law", &members, LAW, &mut references);
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
            .filter(|member| matches!(&member.vote, Some((_, _, Some(days), _)) if *days <= HORIZONS[1]))
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
            .filter(|member| member.exposure.known >= LEAST_KNOWN && member.exposure.share >= 2.0 / 3.0)
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
            .filter(|member| member.exposure.known < LEAST_KNOWN)
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
        let mut references = References::new(&self.releases);
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

    /// A page that leads to the briefs of many countries.
    ///
    /// # Errors
    /// A query or the template fails.
    pub fn index_page(&self, entries: &[IndexEntry]) -> Result<String, BriefError> {
        let mut lines = Vec::new();
        for entry in entries {
            let mut references = References::new(&self.releases);
            let member = self.member(&entry.iso3, &[], &mut references)?;
            let all = self.questions.all().len();
            let (vote, days) = member
                .vote
                .as_ref()
                .map(|(kind, date, days, _)| (format!("{date}: {kind}"), *days))
                .unwrap_or_default();
            lines.push(IndexLine {
                iso3: &entry.iso3,
                name: member.name,
                vote,
                days,
                latest: member.latest,
                known: all - member.open,
                all,
                files: &entry.files,
                failure: entry.failure.as_deref(),
            });
        }
        let soon: BTreeMap<String, Option<usize>> = lines
            .iter()
            .map(|line| {
                // the nearer, the darker
                let class = line.latest.map(|days| {
                    HORIZONS.len()
                        - HORIZONS
                            .iter()
                            .position(|limit| days <= *limit)
                            .unwrap_or(HORIZONS.len())
                });
                (line.iso3.to_owned(), class)
            })
            .collect();
        let classes = ["votes-later", "votes-year", "votes-half-year", "votes-quarter"];
        let classes: Vec<String> = classes.iter().map(|id| self.locale.say(id, &[])).collect();
        let none = self.locale.say("no-vote-listed", &[]);
        let map = charts::world(self, "chart-world-votes", &classes, &none, &soon);
        let svg = map
            .as_ref()
            .map(|map| html::render("charts/world.svg.j2", map))
            .transpose()?;
        lines.sort_by(|a, b| a.name.cmp(&b.name));
        html::render(
            "site/index.html.j2",
            IndexPage {
                language: self.locale.language().tag(),
                direction: self.locale.language().direction(),
                labels: self.locale.labels(),
                as_of: self.locale.day(self.as_of),
                map,
                svg,
                css: super::resources::resource("brief/brief.css"),
                lines,
            },
        )
    }

    fn draft<'b>(&'b self, iso3: &str, references: References<'b>) -> Result<Draft<'b>, BriefError> {
        Draft::new(self, iso3, references)
    }

    /// Looks at a country: its next vote and its law.
    fn member<'b>(
        &'b self,
        iso3: &str,
        services: &[String],
        references: &mut References<'b>,
    ) -> Result<Member, BriefError> {
        let mut draft = self.draft(iso3, std::mem::replace(references, References::new(&self.releases)))?;
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
            let Some(answer) = self.answers.get(question.id(), iso3).filter(|answer| answer.is_known()) else {
                open += 1;
                continue;
            };
            if LAW.contains(&question.id()) {
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
        let exposure = if known < LEAST_KNOWN {
            locale.say(
                "exposure-not-assessed",
                &[("known", known.into()), ("all", LAW.len().into())],
            )
        } else {
            let level = if member.exposure.share >= 2.0 / 3.0 {
                "exposure-high"
            } else if member.exposure.share >= 1.0 / 3.0 {
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
                    ("all", LAW.len().into()),
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
                let answer = self.answers.get(id, &member.iso3).filter(|answer| answer.is_known());
                let text = answer.map_or_else(
                    || self.locale.say("answer-unknown", &[]),
                    |answer| self.locale.answer(id, &answer.code),
                );
                if let Some(answer) = answer {
                    let taken = std::mem::replace(references, References::new(&self.releases));
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

/// A line of the index page.
#[derive(Debug, Serialize)]
struct IndexLine<'a> {
    iso3: &'a str,
    name: String,
    vote: String,
    days: Option<i64>,
    latest: Option<i64>,
    known: usize,
    all: usize,
    files: &'a [(String, String)],
    failure: Option<&'a str>,
}

/// What the index page's template is given.
#[derive(Debug, Serialize)]
struct IndexPage<'a> {
    language: &'a str,
    direction: &'a str,
    labels: BTreeMap<String, String>,
    as_of: String,
    map: Option<Chart>,
    svg: Option<String>,
    css: &'a str,
    lines: Vec<IndexLine<'a>>,
}

/// The next vote that a source lists.
fn next_vote(votes: &[VoteFact], today: NaiveDate) -> Option<&VoteFact> {
    votes
        .iter()
        .filter(|vote| vote.status == "scheduled" && vote.is_ahead(today))
        .min_by_key(|vote| (vote.last(), vote.date))
}

/// From 0, the answer of least concern in the order of the question, to 1, that of most.
fn concern_of(question: &Question, answer: &Answer) -> f64 {
    let last = question.metadata.answers.len().saturating_sub(1).max(1);
    let place = question.concern(&answer.code).min(last);
    #[allow(clippy::cast_precision_loss, reason = "a handful of codes")]
    let share = place as f64 / last as f64;
    1.0 - share
}
