//! For whom a brief is written: the files `reports/audiences/<name>.toml` say what comes first, and in which order.

use super::resources::resource;
use serde::Deserialize;
use std::sync::LazyLock;
use utoipa::ToSchema;

/// A kind of reader. All briefs of a country hold the same facts; order, emphasis and some words differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Who plans electoral assistance: the order of a needs assessment.
    Planner,
    /// A company that runs networks or platforms: law, precedents, steps.
    Company,
    /// Anybody: plain language.
    Public,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Planner, Self::Company, Self::Public];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Planner => "planner",
            Self::Company => "company",
            Self::Public => "public",
        }
    }

    /// The audience with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.name() == name)
    }

    /// How its briefs are made up.
    pub(super) fn plan(self) -> &'static Plan {
        match self {
            Self::Planner => &PLANNER,
            Self::Company => &COMPANY,
            Self::Public => &PUBLIC,
        }
    }
}

static PLANNER: LazyLock<Plan> = LazyLock::new(|| read("planner"));
static COMPANY: LazyLock<Plan> = LazyLock::new(|| read("company"));
static PUBLIC: LazyLock<Plan> = LazyLock::new(|| read("public"));

fn read(name: &str) -> Plan {
    let text = resource(&format!("audiences/{name}.toml"));
    // the file is part of the program, and every test reads it
    toml::from_str(text).unwrap_or_else(|error| panic!("audiences/{name}.toml: {error}"))
}

/// How a brief is made up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    /// Questions that come first among those to ask in the country.
    pub(super) ask_first: Vec<String>,
    /// Groups whose actions come first.
    pub(super) act_first: Vec<String>,
    /// Points of the summary.
    pub(super) summary: Vec<PointPlan>,
    /// Chapters of the first two pages.
    pub(super) face: Vec<ChapterPlan>,
    /// All other chapters.
    pub(super) annex: Vec<ChapterPlan>,
    /// Steps that the reader may take.
    #[serde(default)]
    pub(super) steps: Vec<StepPlan>,
}

/// A point of the summary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PointPlan {
    /// Message `point-<key>` is its heading.
    pub(super) key: String,
    /// What the chapters said about these things.
    #[serde(default)]
    pub(super) say: Vec<String>,
    /// Questions whose answers are named.
    #[serde(default)]
    pub(super) answers: Vec<String>,
}

/// A chapter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChapterPlan {
    /// Message `chapter-<key>` is its heading.
    pub(super) key: String,
    /// Pieces in their order; a `*` at the end stands for all that begin so and have no place of their own.
    pub(super) blocks: Vec<String>,
}

/// A step that the reader may take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepPlan {
    /// Message with its words.
    pub(super) say: String,
    /// Keys of the norms that it rests on.
    pub(super) norms: Vec<String>,
}
