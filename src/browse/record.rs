//! The records: keys of concepts, dates with the precision of their source, and where each stands.

use serde::Serialize;
use utoipa::ToSchema;

/// What has a key of its own, by which lists are ordered and paged.
pub trait Record {
    /// Its key.
    fn id(&self) -> &str;
}

macro_rules! records {
    ($($name:ident),*) => { $(impl Record for $name {
        fn id(&self) -> &str {
            &self.id
        }
    })* };
}

records!(Election, Incident, Provision, Observation, Indicator, SourceRelease);

/// A national vote, as one source has it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Election {
    /// Key.
    #[schema(example = "EL-0c6fea7780")]
    pub id: String,
    /// IRI.
    pub iri: String,
    /// ISO 3166-1 alpha-3.
    #[schema(example = "KEN")]
    pub country: String,
    /// Key in the scheme `election-type`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Key in the scheme `election-status`: `scheduled` is an expectation, not a confirmation.
    pub status: String,
    /// Polling day, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: no more exact than the source.
    #[schema(example = "2027-08-10")]
    pub polling_day: String,
    /// Last polling day where there are several.
    pub last_polling_day: Option<String>,
    /// Round, if the source says.
    pub round: Option<String>,
    /// Chamber or office, if the source says.
    pub chamber: Option<String>,
    /// The source's own date.
    pub as_of: Option<String>,
    /// Keys of sources that have the same vote.
    pub corroborated_by: Vec<String>,
    /// What the source adds.
    pub note: Option<String>,
    /// Key of the source release.
    pub source: String,
    /// Page of the source.
    pub page: String,
}

/// An incident, as one source has it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToSchema)]
pub struct Incident {
    /// Key.
    #[schema(example = "SD-555e66d8df")]
    pub id: String,
    /// IRI.
    pub iri: String,
    /// ISO 3166-1 alpha-3.
    #[schema(example = "UGA")]
    pub country: String,
    /// Key in the scheme `incident-kind`.
    pub kind: String,
    /// First day, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    #[schema(example = "2021-01-13")]
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// How certain the first day is, in the source's word.
    pub start_certainty: Option<String>,
    /// Key in the scheme `incident-status`.
    pub status: Option<String>,
    /// Key in the scheme `scope`.
    pub scope: Option<String>,
    /// Place, in the source's words.
    pub area: Option<String>,
    /// Services named.
    pub services: Vec<String>,
    /// Who or what it was aimed at, in the source's words.
    pub targets: Vec<String>,
    /// Keys in the scheme `trigger`.
    pub triggers: Vec<String>,
    /// Keys in the scheme `orderer`: whom the source names.
    pub ordered_by: Vec<String>,
    /// Key in the scheme `tristate`: whether the source links it to an election; absent or `unknown` is not `no`.
    pub election_related: Option<String>,
    /// Key in the scheme `tristate`: whether the source records that speed was cut.
    pub throttled: Option<String>,
    /// Key in the scheme `tristate`: whether an official body acknowledged it.
    pub acknowledged: Option<String>,
    /// Reason given, as the source tells it.
    pub justification: Option<String>,
    /// How it is related to an election, in the source's words.
    pub election_context: Option<String>,
    /// Keys of the votes around which it fell: from 14 days before polling day to 45 days after.
    pub elections: Vec<String>,
    /// What the source adds.
    pub note: Option<String>,
    /// Key in the scheme `fact-kind`, as the source is described: measured, claimed and so on.
    pub fact_kind: Option<String>,
    /// Key of the source release.
    pub source: String,
    /// Pages of the source.
    pub pages: Vec<String>,
    /// Pages that the source cites for it.
    pub evidence: Vec<String>,
}

/// A legal text.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Instrument {
    /// Title.
    pub title: String,
    /// Year.
    pub year: Option<String>,
}

/// What a text states of a legal attribute.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stated {
    /// Key in the scheme `legal-code` or `tristate`.
    Code(String),
    /// A number in the attribute's unit.
    Number(f64),
    /// Words of the collection.
    Text(String),
}

/// An attribute of a provision.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Attribute {
    /// Key in the scheme `legal-attribute`.
    #[schema(example = "written-order-required")]
    pub attribute: String,
    /// Its value; absent where the source names the attribute without one.
    pub value: Option<Stated>,
    /// What narrows it.
    pub qualifier: Option<String>,
}

/// A provision of law.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Provision {
    /// Key.
    #[schema(example = "KEN-shutdown-limit-c5647f")]
    pub id: String,
    /// IRI.
    pub iri: String,
    /// ISO 3166-1 alpha-3.
    #[schema(example = "KEN")]
    pub country: String,
    /// Key in the scheme `legal-topic`.
    #[schema(example = "shutdown-limit")]
    pub topic: String,
    /// The text it stands in.
    pub instrument: Instrument,
    /// Section or article.
    pub section: Option<String>,
    /// What it says, in a few words of the collection.
    pub summary: Option<String>,
    /// Whether the reading was verified against the text.
    pub verified: bool,
    /// When the text was last read, `YYYY-MM-DD` or `YYYY-MM`.
    pub text_checked: String,
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Key of the source release.
    pub source: String,
    /// Pages of the text or of reports on it.
    pub pages: Vec<String>,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Observation {
    /// Key.
    #[schema(example = "wdi-2024-09-wb-IT.NET.USER.ZS-ZMB-2020")]
    pub id: String,
    /// ISO 3166-1 alpha-3.
    #[schema(example = "ZMB")]
    pub country: String,
    /// Key of the indicator.
    #[schema(example = "wb-IT.NET.USER.ZS")]
    pub indicator: String,
    /// Year it speaks of.
    pub year: i32,
    /// The figure, in the indicator's unit.
    pub value: f64,
    /// Lower bound, if the source states an interval.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// Key of the source release.
    pub source: String,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Indicator {
    /// Key.
    #[schema(example = "wb-IT.NET.USER.ZS")]
    pub id: String,
    /// IRI.
    pub iri: String,
    /// Name in English.
    pub label: String,
    /// The publisher's own code.
    pub notation: String,
    /// Unit, in words.
    pub unit: Option<String>,
    /// Key in the scheme `direction`: whether more is better.
    pub direction: Option<String>,
    /// Least value of its scale.
    pub scale_min: Option<f64>,
    /// Greatest value of its scale.
    pub scale_max: Option<f64>,
    /// Keys in the scheme `roam`.
    pub roam: Vec<String>,
    /// First year with a figure.
    pub first_year: Option<i32>,
    /// Last year with a figure.
    pub last_year: Option<i32>,
    /// Countries with a figure.
    pub countries: usize,
    /// Key of the source release.
    pub source: String,
}

/// A release of a source: one named graph.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SourceRelease {
    /// Key.
    #[schema(example = "access-now-stop")]
    pub id: String,
    /// IRI.
    pub iri: String,
    /// IRI of its named graph.
    pub graph: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Key in the scheme `fact-kind`.
    pub fact_kind: String,
    /// Licence, as an address.
    pub licence: Option<String>,
    /// The terms in plain words.
    pub licence_note: Option<String>,
    /// Release or snapshot.
    pub release: String,
    /// Day of retrieval, `YYYY-MM-DD`.
    pub retrieved: String,
    /// How to cite it.
    pub citation: String,
    /// Its home page.
    pub homepage: String,
    /// What it covers, where and when, in words.
    pub coverage: Option<String>,
    /// Known gaps and errors of it, or of its use here.
    pub known_limits: Vec<String>,
}
