//! The chapter on what can be done: the colloquium's recommendations by whom they address, with status and lead time.

use super::BriefError;
use super::answers::MOST_REFS;
use super::draft::{Draft, gap_with, row as table_row, statement};
use super::elections::{VoteFact, next_vote};
use super::model::Block;
use super::pool::Pool;
use super::references::Cited;
use crate::browse::Facts;
use crate::policy::Status;
use crate::vocab;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Columns of the actions.
const ACTION_COLUMNS: &[(&str, &str)] = &[
    ("action", "start"),
    ("status", "start"),
    ("lead", "start"),
    ("told", "start"),
];
/// Columns of the actions that come first.
const FIRST_COLUMNS: &[(&str, &str)] = &[
    ("who", "start"),
    ("action", "start"),
    ("status", "start"),
    ("lead", "start"),
];
/// Actions that the first pages show.
const FIRST_ACTIONS: usize = 5;

impl Draft<'_> {
    /// What each group can do, as the colloquium recommends, with its status and the time it takes.
    pub(super) fn actions(&mut self, votes: &[VoteFact], pool: &mut Pool) -> Result<(), BriefError> {
        let facts = Facts::read(self.briefing.kb, "recommendations", None)?;
        let colloquium = self.references.colloquium(&self.briefing.ground.colloquium);
        let next = next_vote(votes, self.as_of).and_then(|vote| vote.date.day());
        let mut groups: BTreeMap<String, Vec<Action>> = BTreeMap::new();
        let (mut unknown, mut all) = (BTreeSet::new(), BTreeSet::new());
        for row in facts.rows() {
            let (Some(iri), Some(addressee)) = (row.text("recommendation"), row.text("addressee")) else {
                continue;
            };
            let key = vocab::key(iri);
            let Some(rule) = self.briefing.ground.recommendations.iter().find(|one| one.id == key) else {
                continue;
            };
            all.insert(key.to_owned());
            let (status, told) = rule.status(
                &self.entry.iso3,
                &self.briefing.ground.answers,
                &self.briefing.ground.country_facts,
            );
            if status == Status::Unknown {
                unknown.insert(key.to_owned());
            }
            let mut cited = colloquium.clone();
            for id in &told {
                let answers = &self.briefing.ground.answers;
                if let Some(answer) = answers.get(id, &self.entry.iso3)
                    && cited.refs.len() < MOST_REFS
                {
                    cited.add(&self.answer_cited(answer));
                }
            }
            groups
                .entry(vocab::key(addressee).to_owned())
                .or_default()
                .push(Action {
                    text: self.briefing.labels.of(iri),
                    status,
                    lead: rule.lead_days,
                    told: told.join(", "),
                    cited,
                });
        }
        let rests_on: Vec<&Cited> = groups.values().flatten().map(|action| &action.cited).collect();
        let cited = Cited::all(rests_on.into_iter());
        let mut intro = vec![statement(
            self.say(
                "say-actions",
                &[("all", all.len().into()), ("unknown", unknown.len().into())],
            ),
            &cited,
            "derived",
            "recommendations",
        )];
        let lead = match next {
            Some(day) => self.say("say-lead", &[("day", self.briefing.locale.day(day).into())]),
            None => self.say("say-lead-open", &[]),
        };
        intro.push(statement(lead, &colloquium, "derived", "recommendations"));
        pool.paragraphs("actions.intro", intro);
        for actions in groups.values_mut() {
            // what takes longest first, and of that what is missing
            actions.sort_by_key(|action| (std::cmp::Reverse(action.lead), action.concern()));
        }
        self.first_actions(&groups, next, &colloquium, pool);
        let plan = self.briefing.audience.plan();
        let order = |group: &String| plan.act_first.iter().position(|one| one == group).unwrap_or(usize::MAX);
        let mut names: Vec<&String> = groups.keys().collect();
        names.sort_by_key(|group| (order(group), (*group).clone()));
        for group in names {
            let (open, known): (Vec<&Action>, Vec<&Action>) = groups[group]
                .iter()
                .partition(|action| action.status == Status::Unknown);
            let rows = known
                .iter()
                .map(|action| {
                    let cells = [
                        ("action", action.text.clone()),
                        ("status", self.status(action.status)),
                        ("lead", self.lead(action.lead, next)),
                        ("told", action.told.clone()),
                    ];
                    table_row(cells, &[], &action.cited, &[])
                })
                .collect();
            let table = self.table("caption-actions", "recommendations", ACTION_COLUMNS, rows);
            let mut blocks = vec![Block::Heading {
                text: capital(&self.briefing.labels.concept("stakeholder", group)),
            }];
            blocks.extend(table.map(Block::Table));
            if !open.is_empty() {
                // what nobody knows takes one sentence, not a row each
                let texts = open.iter().map(|action| self.open_action(action, next));
                let texts = self.briefing.locale.join(texts);
                let text = self.say("say-actions-open", &[("actions", texts.into())]);
                blocks.push(Block::Paragraphs {
                    statements: vec![gap_with(text, &colloquium, "recommendations")],
                });
            }
            pool.put(&format!("actions.{group}"), blocks);
        }
        Ok(())
    }

    /// What is missing and can still be done, of the groups that the audience looks at first.
    fn first_actions(
        &mut self,
        groups: &BTreeMap<String, Vec<Action>>,
        next: Option<NaiveDate>,
        colloquium: &Cited,
        pool: &mut Pool,
    ) {
        let plan = self.briefing.audience.plan();
        let mut open: Vec<(&String, &Action)> = plan
            .act_first
            .iter()
            .filter_map(|group| groups.get_key_value(group))
            .flat_map(|(group, actions)| actions.iter().map(move |action| (group, action)))
            .filter(|(_, action)| matches!(action.status, Status::NotInPlace | Status::Partly))
            .filter(|(_, action)| action.is_in_time(self.as_of, next))
            .collect();
        // what takes longest comes first, whoever is asked to do it
        open.sort_by_key(|(_, action)| (action.concern(), std::cmp::Reverse(action.lead)));
        let mut seen = BTreeSet::new();
        open.retain(|(_, action)| seen.insert(&action.text));
        open.truncate(FIRST_ACTIONS);
        open.sort_by_key(|(_, action)| (std::cmp::Reverse(action.lead), action.concern()));
        if open.is_empty() {
            let text = self.say("say-first-none", &[]);
            let said = statement(text, colloquium, "derived", "recommendations");
            pool.paragraphs("actions.first", vec![said.clone()]);
            self.point("first", said);
            return;
        }
        for (group, action) in open.iter().take(3) {
            let text = self.say(
                "say-first",
                &[
                    ("who", self.briefing.labels.concept("stakeholder", group).into()),
                    ("action", action.text.as_str().into()),
                    ("status", self.status(action.status).into()),
                ],
            );
            let said = statement(text, &action.cited, "derived", "recommendations");
            self.point("first", said);
        }
        let rows = open
            .iter()
            .map(|(group, action)| {
                let cells = [
                    ("who", self.briefing.labels.concept("stakeholder", group)),
                    ("action", action.text.clone()),
                    ("status", self.status(action.status)),
                    ("lead", self.lead(action.lead, next)),
                ];
                table_row(cells, &[], &action.cited, &[])
            })
            .collect();
        pool.table(
            "actions.first",
            self.table("caption-first", "recommendations", FIRST_COLUMNS, rows),
        );
    }

    /// An action of which nothing is known, with the last day to begin where it is still to come.
    fn open_action(&self, action: &Action, next: Option<NaiveDate>) -> String {
        let begin = action
            .lead
            .and_then(|days| next?.checked_sub_days(Days::new(days.into())))
            .filter(|begin| *begin >= self.as_of);
        match begin {
            Some(begin) => self.say(
                "value-qualified",
                &[
                    ("value", action.text.as_str().into()),
                    (
                        "qualifier",
                        self.say("begin-by", &[("day", self.briefing.locale.day(begin).into())])
                            .into(),
                    ),
                ],
            ),
            None => action.text.clone(),
        }
    }

    fn status(&self, status: Status) -> String {
        self.say(&format!("status-{}", status.name()), &[])
    }

    /// When to begin: the last day that leaves the lead time, or the lead time where no polling day is known.
    fn lead(&self, lead: Option<u32>, next: Option<NaiveDate>) -> String {
        let Some(days) = lead else {
            return self.say("lead-none", &[]);
        };
        let count = usize::try_from(days).unwrap_or_default();
        let begin = next.and_then(|day| day.checked_sub_days(Days::new(days.into())));
        match begin {
            Some(begin) if begin < self.as_of => self.say("lead-short", &[("days", count.into())]),
            Some(begin) => self.say(
                "lead-by",
                &[("days", count.into()), ("day", self.briefing.locale.day(begin).into())],
            ),
            None => self.say("lead-days", &[("days", count.into())]),
        }
    }
}

/// A recommendation with what the answers tell of it.
struct Action {
    text: String,
    status: Status,
    /// Days that it takes before a vote, by the file of recommendations.
    lead: Option<u32>,
    told: String,
    cited: Cited,
}

impl Action {
    /// What is missing first.
    fn concern(&self) -> u8 {
        match self.status {
            Status::NotInPlace => 0,
            Status::Partly => 1,
            Status::Unknown => 2,
            Status::InPlace => 3,
        }
    }

    /// Whether there is time for it before the vote on `next`.
    fn is_in_time(&self, today: NaiveDate, next: Option<NaiveDate>) -> bool {
        match (self.lead, next) {
            (Some(lead), Some(day)) => (day - today).num_days() >= i64::from(lead),
            _ => true,
        }
    }
}

/// `text` with a capital letter at its start, where its script has one.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
