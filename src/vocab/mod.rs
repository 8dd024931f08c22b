//! The terms Scrutineer speaks in: namespaces, the IRIs of things and graphs, and the shared term types.

use oxrdf::{NamedNode, NamedNodeRef};

pub use oxrdf::{GraphName, Literal, NamedOrBlankNode, Quad, Term, Triple};

/// Namespace of classes and properties.
pub const SCR: &str = "https://w3id.org/scrutineer/ontology#";
/// Prefix of the IRIs of things: `<ID><kind>/<key>`.
pub const ID: &str = "https://w3id.org/scrutineer/id/";
/// Prefix of the IRIs of named graphs: `<GRAPH><source id>`.
pub const GRAPH: &str = "https://w3id.org/scrutineer/graph/";
/// Graph that holds the ontology and its schemes.
pub const ONTOLOGY_GRAPH: &str = "https://w3id.org/scrutineer/graph/ontology";
/// Graph that holds the day on which the base is looked at.
pub const CONTEXT_GRAPH: &str = "https://w3id.org/scrutineer/graph/context";
/// Graph that holds the answers to the policy questions.
pub const ANSWERS_GRAPH: &str = "https://w3id.org/scrutineer/graph/answers";
/// Graph that holds what the rules derive.
pub const DERIVED_GRAPH: &str = "https://w3id.org/scrutineer/graph/derived";

/// Prefixes used when RDF is written for people, and understood in `source.toml`.
pub const PREFIXES: &[(&str, &str)] = &[
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("qb", "http://purl.org/linked-data/cube#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "https://schema.org/"),
    ("scr", SCR),
    ("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#"),
    ("sdmx-measure", "http://purl.org/linked-data/sdmx/2009/measure#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// Frequently used terms of the standard vocabularies.
pub mod terms {
    use super::NamedNodeRef;

    pub use oxrdf::vocab::{rdf, rdfs, xsd};

    macro_rules! terms {
        ($($(#[$doc:meta])* $name:ident = $iri:literal;)*) => {
            $($(#[$doc])* pub const $name: NamedNodeRef<'static> = NamedNodeRef::new_unchecked($iri);)*
        };
    }

    terms! {
        /// `scr:Source`
        SOURCE = "https://w3id.org/scrutineer/ontology#Source";
        /// `scr:Country`
        COUNTRY = "https://w3id.org/scrutineer/ontology#Country";
        /// `scr:stakeholderGroup`
        STAKEHOLDER_GROUP = "https://w3id.org/scrutineer/ontology#stakeholderGroup";
        /// `scr:factKind`
        FACT_KIND = "https://w3id.org/scrutineer/ontology#factKind";
        /// `scr:licenceNote`
        LICENCE_NOTE = "https://w3id.org/scrutineer/ontology#licenceNote";
        /// `scr:release`
        RELEASE = "https://w3id.org/scrutineer/ontology#release";
        /// `scr:retrieved`
        RETRIEVED = "https://w3id.org/scrutineer/ontology#retrieved";
        /// `scr:coverage`
        COVERAGE = "https://w3id.org/scrutineer/ontology#coverage";
        /// `scr:knownLimit`
        KNOWN_LIMIT = "https://w3id.org/scrutineer/ontology#knownLimit";
        /// `scr:graph`
        IN_GRAPH = "https://w3id.org/scrutineer/ontology#graph";
        /// `scr:rowCount`
        ROW_COUNT = "https://w3id.org/scrutineer/ontology#rowCount";
        /// `skos:Concept`
        CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";
        /// `skos:inScheme`
        IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme";
        /// `skos:topConceptOf`
        TOP_CONCEPT_OF = "http://www.w3.org/2004/02/skos/core#topConceptOf";
        /// `skos:notation`
        NOTATION = "http://www.w3.org/2004/02/skos/core#notation";
        /// `skos:prefLabel`
        PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
        /// `scr:verified`
        VERIFIED = "https://w3id.org/scrutineer/ontology#verified";
        /// `scr:provision`
        PROVISION = "https://w3id.org/scrutineer/ontology#provision";
        /// `scr:AttributeValue`
        ATTRIBUTE_VALUE = "https://w3id.org/scrutineer/ontology#AttributeValue";
        /// `scr:attribute`
        ATTRIBUTE = "https://w3id.org/scrutineer/ontology#attribute";
        /// `scr:codeValue`
        CODE_VALUE = "https://w3id.org/scrutineer/ontology#codeValue";
        /// `scr:numberValue`
        NUMBER_VALUE = "https://w3id.org/scrutineer/ontology#numberValue";
        /// `scr:textValue`
        TEXT_VALUE = "https://w3id.org/scrutineer/ontology#textValue";
        /// `scr:qualifier`
        QUALIFIER = "https://w3id.org/scrutineer/ontology#qualifier";
        /// `scr:day`
        DAY = "https://w3id.org/scrutineer/ontology#day";
        /// `scr:Answer`
        ANSWER = "https://w3id.org/scrutineer/ontology#Answer";
        /// `scr:question`
        QUESTION = "https://w3id.org/scrutineer/ontology#question";
        /// `scr:country`
        IN_COUNTRY = "https://w3id.org/scrutineer/ontology#country";
        /// `scr:asOf`
        AS_OF = "https://w3id.org/scrutineer/ontology#asOf";
        /// `scr:answerCode`
        ANSWER_CODE = "https://w3id.org/scrutineer/ontology#answerCode";
        /// `scr:answerValue`
        ANSWER_VALUE = "https://w3id.org/scrutineer/ontology#answerValue";
        /// `scr:answerDate`
        ANSWER_DATE = "https://w3id.org/scrutineer/ontology#answerDate";
        /// `scr:confidence`
        CONFIDENCE = "https://w3id.org/scrutineer/ontology#confidence";
        /// `scr:conflict`
        CONFLICT = "https://w3id.org/scrutineer/ontology#conflict";
        /// `prov:used`
        USED = "http://www.w3.org/ns/prov#used";
        /// `dcterms:source`
        PAGE = "http://purl.org/dc/terms/source";
        /// `dcat:Dataset`
        DATASET = "http://www.w3.org/ns/dcat#Dataset";
        /// `dcat:landingPage`
        LANDING_PAGE = "http://www.w3.org/ns/dcat#landingPage";
        /// `dcterms:title`
        TITLE = "http://purl.org/dc/terms/title";
        /// `dcterms:publisher`
        PUBLISHER = "http://purl.org/dc/terms/publisher";
        /// `dcterms:license`
        LICENSE = "http://purl.org/dc/terms/license";
        /// `dcterms:bibliographicCitation`
        CITATION = "http://purl.org/dc/terms/bibliographicCitation";
    }
}

/// IRI of a thing: `https://w3id.org/scrutineer/id/<kind>/<key>`.
///
/// `kind` and `key` are trusted, IRI-safe keys (for example `country`, `KEN`).
///
/// ```
/// let kenya = scrutineer::vocab::thing("country", "KEN");
/// assert_eq!(kenya.as_str(), "https://w3id.org/scrutineer/id/country/KEN");
/// ```
#[must_use]
pub fn thing(kind: &str, key: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{ID}{kind}/{key}"))
}

/// IRI of the named graph of a source: `https://w3id.org/scrutineer/graph/<source id>`.
#[must_use]
pub fn graph(source: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{GRAPH}{source}"))
}

/// Expands a prefixed name such as `scr:Election` with [`PREFIXES`]; `None` for an unknown prefix.
///
/// ```
/// let class = scrutineer::vocab::expand("scr:Election").expect("a known prefix");
/// assert_eq!(class.as_str(), "https://w3id.org/scrutineer/ontology#Election");
/// assert!(scrutineer::vocab::expand("foo:Bar").is_none());
/// ```
#[must_use]
pub fn expand(name: &str) -> Option<NamedNode> {
    let (prefix, local) = name.split_once(':')?;
    let (_, namespace) = PREFIXES.iter().find(|(known, _)| *known == prefix)?;
    NamedNode::new(format!("{namespace}{local}")).ok()
}

/// An IRI as people read it: `id:country/KEN`, a prefixed name, or the IRI itself.
///
/// ```
/// assert_eq!(scrutineer::vocab::short("https://w3id.org/scrutineer/id/country/KEN"), "id:country/KEN");
/// assert_eq!(scrutineer::vocab::short("http://www.w3.org/ns/prov#used"), "prov:used");
/// ```
#[must_use]
pub fn short(iri: &str) -> String {
    if let Some(rest) = iri.strip_prefix(ID) {
        return format!("id:{rest}");
    }
    PREFIXES
        .iter()
        .find_map(|(prefix, namespace)| Some(format!("{prefix}:{}", iri.strip_prefix(namespace)?)))
        .unwrap_or_else(|| iri.to_owned())
}

/// The key at the end of a Scrutineer IRI (`…/id/country/KEN` gives `KEN`), or the whole IRI when it is none of ours.
#[must_use]
pub fn key(iri: &str) -> &str {
    iri.strip_prefix(ID)
        .and_then(|rest| rest.split_once('/'))
        .map_or(iri, |(_, key)| key)
}
