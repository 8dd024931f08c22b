//! The chapters on commitments and on bodies, technology, networks and norms: registers set as tables.

use super::BriefError;
use super::draft::{Draft, statement};
use super::model::Block;
use super::pool::Pool;

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
    /// The pieces on commitments.
    pub(super) fn commitments(&mut self, pool: &mut Pool) -> Result<(), BriefError> {
        const COLUMNS: Columns = &[
            ("treaty", "start"),
            ("status", "start"),
            ("date", "start"),
            ("note", "start"),
        ];
        let register = self.register("commitments", COLUMNS, usize::MAX)?;
        pool.table("commitments.table", register.table);
        pool.gaps("commitments.gaps", vec![self.say("say-commitments-limit", &[])]);
        Ok(())
    }

    /// The pieces on bodies, technology, networks and norms, one for each register.
    pub(super) fn registers(&mut self, pool: &mut Pool) -> Result<(), BriefError> {
        let mut empty = Vec::new();
        for (name, columns, most) in REGISTERS {
            let title = self.say(&format!("title-{name}"), &[]);
            let register = self.register(name, columns, *most)?;
            let Some(table) = register.table else {
                empty.push(title);
                continue;
            };
            let mut blocks = vec![Block::Heading { text: title.clone() }];
            if register.count > *most {
                let text = self.say(
                    "say-register-shown",
                    &[
                        ("title", title.into()),
                        ("shown", (*most).into()),
                        ("all", register.count.into()),
                    ],
                );
                let said = statement(text, &table.cited(), "derived", &format!("registers/{name}"));
                blocks.push(Block::Paragraphs { statements: vec![said] });
            }
            blocks.push(Block::Table(table));
            pool.put(&format!("register.{name}"), blocks);
        }
        if !empty.is_empty() {
            let empty = self.briefing.locale.join(&empty);
            let text = self.say("say-registers-empty", &[("titles", empty.into())]);
            pool.gaps("register.gaps", vec![text]);
        }
        Ok(())
    }
}
