//! The chapter on votes: coming ones with day counts, past ones, and where sources differ.

use super::BriefError;
use super::dates::PartialDate;
use super::draft::{Draft, gap, row, statement};
use super::locale::Argument;
use super::model::{Statement, TableRow};
use super::pool::Pool;
use super::references::Cited;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Days within which two sources may mean the same vote.
const SAME_VOTE: i64 = 60;

/// A vote as one or more sources state it.
#[derive(Debug, Clone)]
pub(super) struct VoteFact {
    /// IRI of the kind of vote.
    pub(super) kind: String,
    /// Key of the status.
    pub(super) status: String,
    pub(super) date: PartialDate,
    pub(super) end: Option<NaiveDate>,
    rounds: BTreeSet<String>,
    chambers: BTreeSet<String>,
    notes: BTreeSet<String>,
    as_of: BTreeSet<String>,
    graphs: BTreeSet<String>,
    pub(super) cited: Cited,
}

impl VoteFact {
    /// The last polling day.
    pub(super) fn last(&self) -> NaiveDate {
        self.end.unwrap_or_else(|| self.date.last())
    }

    /// Whether it lies ahead on `day`: a vote that was held only if all of its time does.
    fn is_ahead(&self, day: NaiveDate) -> bool {
        if self.status == "held" {
            self.date.first() >= day
        } else {
            self.last() >= day
        }
    }
}

impl Draft<'_> {
    /// The chapter's pieces, and the votes it tells of.
    pub(super) fn elections(&mut self, pool: &mut Pool) -> Result<Vec<VoteFact>, BriefError> {
        const COLUMNS: &[(&str, &str)] = &[
            ("date", "start"),
            ("days", "end"),
            ("vote", "start"),
            ("status", "start"),
            ("note", "start"),
            ("asOf", "start"),
        ];
        let votes = self.votes()?;
        let (mut coming, past): (Vec<&VoteFact>, Vec<&VoteFact>) =
            votes.iter().partition(|vote| vote.is_ahead(self.as_of));
        // a vote known only to the month or year may come at its end
        coming.sort_by_key(|vote| (vote.last(), vote.date));
        let unconfirmed: Vec<&VoteFact> = past
            .iter()
            .copied()
            .filter(|vote| vote.status == "scheduled" && !held_near(&votes, vote))
            .collect();

        let mut gaps = Vec::new();
        let mut intro = Vec::new();
        self.coming(&coming, &mut intro, &mut gaps);
        self.unconfirmed(&unconfirmed, &mut intro);
        intro.extend(self.differences(&votes));
        let next = coming.iter().map(|vote| self.vote_row(vote, false)).collect();
        let next = self.table("caption-coming-votes", "votes", COLUMNS, next);
        let shown: Vec<&VoteFact> = past
            .iter()
            .rev()
            .copied()
            .filter(|vote| vote.status != "scheduled" || unconfirmed.iter().any(|other| std::ptr::eq(*other, *vote)))
            .collect();
        if shown.is_empty() {
            gaps.push(self.say("say-no-past-vote", &[]));
        }
        let past = shown
            .iter()
            .map(|vote| {
                let open = unconfirmed.iter().any(|other| std::ptr::eq(*other, *vote));
                self.vote_row(vote, open)
            })
            .collect();
        // what was held needs no date of the expectation
        let past = self.table("caption-past-votes", "votes", &COLUMNS[..5], past);
        pool.paragraphs("elections.intro", intro);
        pool.table("elections.next", next);
        pool.table("elections.past", past);
        pool.gaps("elections.gaps", gaps);
        Ok(votes)
    }

    /// The sentence on what comes next.
    fn coming(&mut self, coming: &[&VoteFact], intro: &mut Vec<Statement>, gaps: &mut Vec<String>) {
        let mut next: Vec<&VoteFact> = coming
            .iter()
            .copied()
            .filter(|vote| vote.status == "scheduled")
            .collect();
        // votes of one day are one event
        if let Some(date) = next.first().map(|vote| vote.date) {
            next.retain(|vote| vote.date == date);
        }
        if let Some(first) = next.first() {
            let statement = self.next_votes(first, &next);
            self.point("vote", statement.clone());
            intro.push(statement);
        } else if let Some(put_off) = coming.first() {
            let text = self.say(
                "say-postponed-vote",
                &[
                    ("kind", self.vote_name(put_off).into()),
                    ("date", self.briefing.locale.date(put_off.date).into()),
                    (
                        "status",
                        self.briefing.labels.concept("election-status", &put_off.status).into(),
                    ),
                ],
            );
            let statement = self.vote_statement(text, put_off);
            self.point("vote", statement.clone());
            intro.push(statement);
            self.ask(self.say("ask-next-vote", &[]));
        } else {
            let text = self.say("say-no-coming-vote", &[]);
            let statement = gap(text.clone(), "votes");
            self.point("vote", statement);
            gaps.push(text);
            self.ask(self.say("ask-next-vote", &[]));
        }
    }

    /// Sentences on votes whose day has passed and of which no source says that they were held.
    fn unconfirmed(&mut self, unconfirmed: &[&VoteFact], intro: &mut Vec<Statement>) {
        for vote in unconfirmed {
            let text = self.say(
                "say-unconfirmed-vote",
                &[
                    ("kind", self.briefing.labels.of(&vote.kind).into()),
                    ("date", self.briefing.locale.date(vote.date).into()),
                ],
            );
            let statement = self.vote_statement(text, vote);
            if (self.as_of - vote.last()).num_days() <= 365 {
                self.point("unconfirmed", statement.clone());
                self.ask(self.say(
                    "ask-unconfirmed-vote",
                    &[
                        ("kind", self.briefing.labels.of(&vote.kind).into()),
                        ("date", self.briefing.locale.date(vote.date).into()),
                    ],
                ));
            }
            intro.push(statement);
        }
    }

    /// Votes by day; what several sources state alike is one vote.
    pub(super) fn votes(&mut self) -> Result<Vec<VoteFact>, BriefError> {
        let facts = self.read("votes")?;
        let mut votes: BTreeMap<(PartialDate, String, String), VoteFact> = BTreeMap::new();
        for row in facts.rows() {
            let (Some(kind), Some(status), Some(date)) = (
                row.text("type"),
                row.key("status"),
                row.text("day").and_then(PartialDate::parse),
            ) else {
                continue;
            };
            let vote = votes
                .entry((date, kind.to_owned(), status.to_owned()))
                .or_insert_with(|| VoteFact {
                    kind: kind.to_owned(),
                    status: status.to_owned(),
                    date,
                    end: None,
                    rounds: BTreeSet::new(),
                    chambers: BTreeSet::new(),
                    notes: BTreeSet::new(),
                    as_of: BTreeSet::new(),
                    graphs: BTreeSet::new(),
                    cited: Cited::default(),
                });
            let end = row.text("endDay").and_then(|day| day.parse().ok());
            vote.end = vote.end.max(end);
            for (column, place) in [
                ("round", &mut vote.rounds),
                ("chamber", &mut vote.chambers),
                ("note", &mut vote.notes),
                ("asOf", &mut vote.as_of),
                ("graph", &mut vote.graphs),
            ] {
                place.extend(row.text(column).map(str::to_owned));
            }
            vote.cited.add(&self.references.cite(row));
        }
        // a vote that one source has as held needs no line that another expected it for the same day
        let held: BTreeSet<(PartialDate, String)> = votes
            .keys()
            .filter(|(_, _, status)| status == "held")
            .map(|(date, kind, _)| (*date, kind.clone()))
            .collect();
        votes.retain(|(date, kind, status), _| status != "scheduled" || !held.contains(&(*date, kind.clone())));
        Ok(votes.into_values().collect())
    }

    fn vote_statement(&self, text: String, vote: &VoteFact) -> Statement {
        let kind = vote
            .graphs
            .first()
            .map_or_else(|| "derived".to_owned(), |graph| self.references.kind(graph));
        statement(text, &vote.cited, &kind, "votes")
    }

    /// The sentence on the next votes: `first`, with all others of that day.
    fn next_votes(&self, first: &VoteFact, all: &[&VoteFact]) -> Statement {
        let kinds: BTreeSet<String> = all.iter().map(|vote| self.vote_name(vote)).collect();
        let kind = self.briefing.locale.join(&kinds);
        let date = self.briefing.locale.date(first.date);
        let text = match first.date.day() {
            Some(day) => {
                let days = (day - self.as_of).num_days();
                let count = usize::try_from(days).unwrap_or_default();
                let id = if days < 0 {
                    "say-vote-under-way"
                } else {
                    "say-next-vote"
                };
                self.say(
                    id,
                    &[
                        ("kind", kind.into()),
                        ("date", date.into()),
                        ("days", Argument::Count(count)),
                    ],
                )
            }
            None => self.say("say-next-vote-open", &[("kind", kind.into()), ("date", date.into())]),
        };
        let cited = Cited::all(all.iter().map(|vote| &vote.cited));
        Statement {
            refs: cited.refs,
            facts: cited.facts,
            ..self.vote_statement(text, first)
        }
    }

    pub(super) fn vote_name(&self, vote: &VoteFact) -> String {
        let mut name = self.briefing.labels.of(&vote.kind);
        if !vote.chambers.is_empty() {
            name = format!("{name} ({})", self.briefing.locale.join(&vote.chambers));
        }
        if let Some(round) = vote.rounds.first() {
            let round = self.say("vote-round", &[("round", round.as_str().into())]);
            name = format!("{name}, {round}");
        }
        name
    }

    fn vote_row(&self, vote: &VoteFact, unconfirmed: bool) -> TableRow {
        let locale = &self.briefing.locale;
        let mut date = locale.date(vote.date);
        if let Some(end) = vote.end.filter(|end| *end > vote.date.first()) {
            date = self.say("date-range", &[("from", date.into()), ("to", locale.day(end).into())]);
        }
        let days = vote.date.day().map_or_else(
            || self.say("days-open", &[]),
            |day| {
                let days = (day - self.as_of).num_days();
                let count = Argument::Count(usize::try_from(days.abs()).unwrap_or_default());
                self.say(if days < 0 { "days-ago" } else { "days-ahead" }, &[("days", count)])
            },
        );
        let status = if unconfirmed {
            self.say("status-unconfirmed", &[])
        } else {
            self.briefing.labels.concept("election-status", &vote.status)
        };
        let as_of = vote
            .as_of
            .last()
            .filter(|_| vote.status == "scheduled")
            .map(|as_of| PartialDate::parse(as_of).map_or_else(|| as_of.clone(), |date| locale.date(date)))
            .unwrap_or_default();
        let cells = [
            ("date", date),
            ("days", days),
            ("vote", self.vote_name(vote)),
            ("status", status),
            ("note", locale.join(&vote.notes)),
            ("asOf", as_of),
        ];
        let quoted = if vote.notes.is_empty() { &[][..] } else { &["note"] };
        row(cells, quoted, &vote.cited, &[])
    }

    /// Sentences on votes for which two sources give different days.
    fn differences(&self, votes: &[VoteFact]) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (place, first) in votes.iter().enumerate() {
            for second in &votes[place + 1..] {
                let (Some(a), Some(b)) = (first.date.day(), second.date.day()) else {
                    continue;
                };
                let graphs_differ = first.graphs.is_disjoint(&second.graphs);
                let alike = first.kind == second.kind
                    && first.status == second.status
                    && (first.rounds.is_empty() || second.rounds.is_empty() || first.rounds == second.rounds);
                let near = (1..=SAME_VOTE).contains(&(b - a).num_days());
                // two rounds in one source are two votes, not a difference
                let known_to_both = votes.iter().any(|other| {
                    other.kind == first.kind
                        && (other.date == first.date && !other.graphs.is_disjoint(&second.graphs)
                            || other.date == second.date && !other.graphs.is_disjoint(&first.graphs))
                });
                if graphs_differ && alike && near && !known_to_both {
                    let mut cited = first.cited.clone();
                    cited.add(&second.cited);
                    statements.push(statement(
                        self.say(
                            "say-dates-differ",
                            &[
                                ("kind", self.briefing.labels.of(&first.kind).into()),
                                ("first", self.briefing.locale.date(first.date).into()),
                                ("second", self.briefing.locale.date(second.date).into()),
                            ],
                        ),
                        &cited,
                        "derived",
                        "votes",
                    ));
                }
            }
        }
        statements
    }
}

/// The next vote that a source lists; one known only to the month or year counts with its last day.
pub(super) fn next_vote(votes: &[VoteFact], today: NaiveDate) -> Option<&VoteFact> {
    votes
        .iter()
        .filter(|vote| vote.status == "scheduled" && vote.is_ahead(today))
        .min_by_key(|vote| (vote.last(), vote.date))
}

/// Whether a vote of the same kind was held about the day for which `vote` was scheduled.
fn held_near(votes: &[VoteFact], vote: &VoteFact) -> bool {
    votes.iter().any(|other| {
        other.status == "held"
            && other.kind == vote.kind
            && (other.date.first() - vote.date.last()).num_days() <= SAME_VOTE
            && (vote.date.first() - other.date.last()).num_days() <= SAME_VOTE
    })
}
