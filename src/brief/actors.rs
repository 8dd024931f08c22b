//! The chapters on commitments and on bodies, technology, networks and norms: registers set as tables.

use super::BriefError;
use super::briefing::Draft;
use super::model::{Actors, Commitments, Statement, Titled};
use super::references::refs_of;

type Columns = &'static [(&'static str, &'static str)];

/// The registers in the order in which a brief shows them: name, columns, most rows.
pub(super) const REGISTERS: &[(&str, Columns, usize)] = &[
    (
        "election-body",
        &[
            ("name", "start"),
            ("model", "start"),
            ("appointedBy", "start"),
            ("term", "start"),
            ("section", "start"),
            ("note", "start"),
            ("asOf", "start"),
        ],
        6,
    ),
    (
        "election-technology",
        &[
            ("technology", "start"),
            ("used", "start"),
            ("year", "start"),
            ("extent", "start"),
            ("note", "start"),
            ("asOf", "start"),
        ],
        12,
    ),
    (
        "network-ownership",
        &[
            ("owner", "start"),
            ("control", "start"),
            ("networks", "end"),
            ("operator", "start"),
            ("year", "end"),
        ],
        10,
    ),
    (
        "operators",
        &[
            ("name", "start"),
            ("brand", "start"),
            ("parent", "start"),
            ("status", "start"),
            ("stateOwned", "start"),
            ("gni", "start"),
            ("asOf", "start"),
        ],
        12,
    ),
    (
        "fact-checkers",
        &[
            ("name", "start"),
            ("language", "start"),
            ("active", "start"),
            ("ifcn", "start"),
            ("asOf", "start"),
        ],
        12,
    ),
    (
        "verification-projects",
        &[("name", "start"), ("year", "end"), ("kind", "start"), ("note", "start")],
        6,
    ),
    (
        "platform-measures",
        &[
            ("platform", "start"),
            ("measure", "start"),
            ("since", "start"),
            ("status", "start"),
            ("note", "start"),
        ],
        10,
    ),
    (
        "norms",
        &[
            ("title", "start"),
            ("body", "start"),
            ("binding", "start"),
            ("date", "start"),
            ("says", "start"),
            ("status", "start"),
        ],
        8,
    ),
    (
        "observer-findings",
        &[
            ("mission", "start"),
            ("year", "end"),
            ("kind", "start"),
            ("says", "start"),
            ("status", "start"),
        ],
        14,
    ),
    (
        "roam-assessments",
        &[("status", "start"), ("year", "end"), ("note", "start")],
        4,
    ),
    (
        "igf",
        &[
            ("name", "start"),
            ("kind", "start"),
            ("established", "end"),
            ("lastMeeting", "start"),
        ],
        4,
    ),
];

impl Draft<'_> {
    /// The chapter on commitments.
    pub(super) fn commitments(&mut self) -> Result<Commitments, BriefError> {
        const COLUMNS: Columns = &[
            ("treaty", "start"),
            ("status", "start"),
            ("date", "start"),
            ("note", "start"),
        ];
        let mut chapter = Commitments {
            table: self.register("commitments", COLUMNS, usize::MAX)?.table,
            ..Commitments::default()
        };
        chapter.gaps.push(self.say("say-commitments-limit", &[]));
        Ok(chapter)
    }

    /// The chapter on bodies, technology, networks and norms.
    pub(super) fn actors(&mut self) -> Result<Actors, BriefError> {
        let mut chapter = Actors::default();
        let mut empty = Vec::new();
        for (name, columns, most) in REGISTERS {
            let title = self.say(&format!("title-{name}"), &[]);
            let register = self.register(name, columns, *most)?;
            match register.table {
                Some(table) => {
                    if register.count > *most {
                        chapter.intro.push(Statement {
                            text: self.say(
                                "say-register-shown",
                                &[
                                    ("title", title.as_str().into()),
                                    ("shown", (*most).into()),
                                    ("all", register.count.into()),
                                ],
                            ),
                            refs: refs_of(table.rows.iter().map(|row| &row.refs)),
                            kind: "derived".to_owned(),
                            query: format!("registers/{name}"),
                        });
                    }
                    chapter.tables.push(Titled { title, table });
                }
                None => {
                    empty.push(title);
                }
            }
        }
        if !empty.is_empty() {
            chapter
                .gaps
                .push(self.say("say-registers-empty", &[("titles", empty.join("; ").into())]));
        }
        Ok(chapter)
    }
}
