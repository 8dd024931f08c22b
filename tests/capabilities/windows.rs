//! Dates around the next vote: what the law read bars or demands, counted from polling day.

use super::briefs::{brief_as_of, gaps, texts};
use super::support::Program;
use scrutineer::brief::{Block, Brief, Chart, Table};
use serde_json::Value;
use std::collections::BTreeSet;

fn dates(brief: &Brief) -> (Option<&Table>, Option<&Chart>) {
    let blocks: Vec<&Block> = brief
        .face
        .iter()
        .filter(|chapter| chapter.key == "dates")
        .flat_map(|chapter| &chapter.blocks)
        .collect();
    let table = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let chart = blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    (table, chart)
}

fn kenya(day: &str) -> Vec<[String; 4]> {
    let brief = brief_as_of("KEN", day);
    let (table, chart) = dates(&brief);
    let table = table.expect("dates around the vote");
    let lanes = chart.expect("a ruler").figure["lanes"].as_array().expect("lanes").len();
    assert_eq!(lanes + 1, table.rows.len(), "a lane for each row but that of the vote");
    let row = |row: &scrutineer::brief::TableRow| ["mark", "from", "to", "rule"].map(|key| row.cells[key].clone());
    table.rows.iter().map(row).collect()
}

#[test]
fn days_and_hours_of_the_law_become_dates() {
    let rows = kenya("2027-08-09");
    assert_eq!(rows[0][..3], ["Polling day", "10 August 2027", "10 August 2027"]);
    for expected in [
        [
            "No publication of opinion polls",
            "5 August 2027",
            "10 August 2027",
            "5 days before polling day",
        ],
        [
            "Campaign silence",
            "8 August 2027",
            "10 August 2027",
            "48 hours before polling day",
        ],
        [
            "Results due",
            "10 August 2027",
            "17 August 2027",
            "within 7 days after polling day",
        ],
    ] {
        assert!(rows.iter().any(|row| *row == expected), "no {expected:?} in {rows:#?}");
    }
}

#[test]
fn the_dates_are_the_same_from_afar_and_on_the_day_and_end_with_it() {
    let expected = kenya("2027-08-09");
    assert_eq!(kenya("2026-11-25"), expected);
    assert_eq!(kenya("2027-08-10"), expected);
    let after = brief_as_of("KEN", "2027-08-11");
    let (table, chart) = dates(&after);
    assert!(table.is_none() && chart.is_none());
    assert!(
        gaps(&after)
            .iter()
            .any(|gap| gap.starts_with("No coming vote is recorded here")),
        "{:?}",
        gaps(&after)
    );
}

#[test]
fn the_ruler_marks_the_as_of_day_where_it_reaches() {
    let today = |day: &str| {
        let brief = brief_as_of("KEN", day);
        dates(&brief).1.expect("a ruler").figure["today"].clone()
    };
    assert_eq!(today("2027-08-09")["label"], "9 Aug");
    assert_eq!(today("2026-11-25"), Value::Null);
}

const INSTRUMENTS: (&str, &str, &str, &str, &str) = (
    "instruments.csv",
    "scr:LegalInstrument",
    "country = { type = \"country\" }\ntitle = { type = \"text\", required = true }\nyear = { type = \"year\" }",
    "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT { ?thing a scr:LegalInstrument ; scr:country ?countryIri ; dcterms:title ?title ; scr:instrumentYear ?year . }
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/instrument/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
}",
    "key,country,title,year
act-e,ERI,Made-up Act of Eritrea,2020
act-t,TUV,Made-up Act of Tuvalu,2020
act-n,NRU,Made-up Act of Nauru,2020
",
);

const PROVISIONS: (&str, &str, &str, &str, &str) = (
    "provisions.csv",
    "scr:LegalProvision",
    "country = { type = \"country\" }\ninstrument = { type = \"text\" }\ntopic = { type = \"text\" }
section = { type = \"text\" }\nsummary = { type = \"text\" }\nverified = { type = \"boolean\" }
checked = { type = \"partial-date\" }\npage = { type = \"iri\" }",
    "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:LegalProvision ; scr:country ?countryIri ; scr:instrument ?instrumentIri ; scr:legalTopic ?topicIri ;
         scr:section ?section ; scr:summary ?summary ; scr:verified ?verified ; scr:textChecked ?checked ;
         dcterms:source ?page .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/provision/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/instrument/\", ?instrument)) AS ?instrumentIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/legal-topic/\", ?topic)) AS ?topicIri)
}",
    "key,country,instrument,topic,section,summary,verified,checked,page
s30,ERI,act-e,silence,s. 30,Silence of 30 hours.,y,2027-02,https://example.org/law
s24,ERI,act-e,silence,s. 24,Silence of 24 hours.,y,2027-02,https://example.org/law
s25,ERI,act-e,silence,s. 25,Silence of 25 hours.,y,2027-02,https://example.org/law
s-old,ERI,act-e,silence,s. 99,Repealed.,y,2027-02,https://example.org/law
p-check,ERI,act-e,opinion-polls,s. 5,Polls.,y,2027-02,https://example.org/law
p-bill,ERI,act-e,opinion-polls,s. 6,A bill.,y,2027-02,https://example.org/law
p-exit,ERI,act-e,opinion-polls,s. 7,Exit polls.,y,2027-02,https://example.org/law
p-free,ERI,act-e,opinion-polls,s. 8,Exit polls are free.,y,2027-02,https://example.org/law
a-unverified,ERI,act-e,political-ads,s. 9,Ads.,n,2027-02,https://example.org/law
a-none,ERI,act-e,political-ads,s. 10,No ban.,y,2027-02,https://example.org/law
r-due,ERI,act-e,results-publication,s. 11,Results.,y,2027-02,https://example.org/law
r-usual,ERI,act-e,results-publication,s. 12,Usual.,y,2026-01,https://example.org/law
t-silence,TUV,act-t,silence,s. 1,Silence.,y,2027-02,https://example.org/law
t-results,TUV,act-t,results-publication,s. 2,Results.,y,2027-02,https://example.org/law
n-silence,NRU,act-n,silence,s. 1,Silence.,y,2027-02,https://example.org/law
",
);

const VALUES: (&str, &str, &str, &str, &str) = (
    "values.csv",
    "scr:AttributeValue",
    "country = { type = \"country\" }\nprovision = { type = \"text\" }\nattribute = { type = \"text\" }
code = { type = \"text\" }\nnumber = { type = \"decimal\" }\nqualifier = { type = \"text\" }",
    "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:AttributeValue ; scr:country ?countryIri ; scr:provision ?provisionIri ; scr:attribute ?attributeIri ;
         scr:codeValue ?codeIri ; scr:numberValue ?number ; scr:qualifier ?qualifier .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/legal-value/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/provision/\", ?provision)) AS ?provisionIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/legal-attribute/\", ?attribute)) AS ?attributeIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/legal-code/\", ?code)) AS ?codeIri)
}",
    "key,country,provision,attribute,code,number,qualifier
v1,ERI,s30,hours-before-polling-day,,30,to the opening of the polls
v2,ERI,s30,covers-online,y,,
v3,ERI,s24,hours-before-polling-day,,24,
v4,ERI,s25,hours-before-polling-day,,25,
v5,ERI,s-old,silence-days-before,,3,
v6,ERI,s-old,text-in-force,n,,
v7,ERI,p-check,poll-publication-banned-days-before,,5,
v8,ERI,p-check,text-in-force,check,,
v9,ERI,p-bill,poll-publication-banned-days-before,,7,
v10,ERI,p-bill,text-in-force,bill,,
v11,ERI,p-exit,exit-poll-ban,y,,
v12,ERI,p-free,exit-poll-ban,n,,
v13,ERI,a-unverified,paid-political-ads-banned-days-before,,10,
v14,ERI,a-none,paid-political-ads-banned-days-before,,0,
v15,ERI,r-due,deadline-days,,3,
v16,ERI,r-due,text-in-force,y,,
v17,ERI,r-usual,usual-announcement-days,,1,
v18,TUV,t-silence,hours-before-polling-day,,48,
v19,TUV,t-results,deadline-days,,7,
v20,NRU,n-silence,hours-before-polling-day,,48,
",
);

const VOTES: (&str, &str, &str, &str, &str) = (
    "votes.csv",
    "scr:Election",
    "country = { type = \"country\" }\nday = { type = \"partial-date\" }\nend = { type = \"date\" }
precision = { type = \"text\" }\npage = { type = \"iri\" }",
    "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:Election ; scr:country ?countryIri ; scr:pollingDay ?day ; scr:endDay ?end ; dcterms:source ?page ;
         scr:datePrecision ?precisionIri ;
         scr:electionType <https://w3id.org/scrutineer/id/election-type/presidential> ;
         scr:electionStatus <https://w3id.org/scrutineer/id/election-status/scheduled> .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/election/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/date-precision/\", ?precision)) AS ?precisionIri)
}",
    "key,country,day,end,precision,page
vote-e,ERI,2027-03-10,,day,https://example.org/votes
vote-t,TUV,2027-03-10,2027-03-12,day,https://example.org/votes
vote-n,NRU,2027-03,,month,https://example.org/votes
",
);

/// Briefs of made-up votes and laws, as of 1 March 2027.
fn made_up() -> (Program, [Value; 3]) {
    let program = Program::new().source("kb/made-up", "Made-up law", &[INSTRUMENTS, PROVISIONS, VALUES, VOTES]);
    let arguments = [
        "--kb",
        "kb",
        "brief",
        "ERI",
        "TUV",
        "NRU",
        "--format",
        "html,json",
        "--as-of",
        "2027-03-01",
    ];
    program.run(&arguments).succeeds();
    let read = |iso3: &str| serde_json::from_str(&program.text(&format!("briefs/{iso3}.json"))).expect("JSON");
    let briefs = ["ERI", "TUV", "NRU"].map(read);
    (program, briefs)
}

fn blocks<'a>(brief: &'a Value, kind: &str) -> Vec<&'a Value> {
    let chapters = brief["face"].as_array().expect("chapters");
    let dates = chapters
        .iter()
        .find(|chapter| chapter["key"] == "dates")
        .expect("dates");
    let blocks = dates["blocks"].as_array().expect("blocks").iter();
    blocks.filter(|block| block["block"] == kind).collect()
}

fn rows(brief: &Value) -> &[Value] {
    blocks(brief, "table")[0]["rows"].as_array().expect("rows")
}

/// What a row says: the section, the days, and its marks.
fn stretch(row: &Value) -> (String, String, String, Vec<&str>) {
    let cell = |key: &str| row["cells"][key].as_str().unwrap_or_default().to_owned();
    (cell("provision"), cell("from"), cell("to"), texts(&row["flags"]))
}

#[test]
fn made_up_rules_become_dates_and_doubts_are_marked() {
    let (program, [eritrea, ..]) = made_up();
    let found: BTreeSet<_> = rows(&eritrea)[1..].iter().map(stretch).collect();
    let expected = |section: &str, from: &str, to: &str, flags: &[&'static str]| {
        (
            format!("Made-up Act of Eritrea (2020), s. {section}"),
            format!("{from} 2027"),
            format!("{to} March 2027"),
            flags.to_vec(),
        )
    };
    let expected = BTreeSet::from([
        // a part of a day bars the whole of it
        expected("30", "8 March", "10", &[]),
        expected("24", "9 March", "10", &[]),
        expected("25", "8 March", "10", &[]),
        // a later law may have changed it
        expected("5", "5 March", "10", &["check"]),
        expected("7", "10 March", "10", &[]),
        expected("9", "28 February", "10", &["unverified"]),
        expected("11", "10 March", "13", &[]),
        // last read more than a year before
        expected("12", "10 March", "11", &["old"]),
    ]);
    assert_eq!(found, expected);

    // each rule stands beside its dates, with what limits it, in the words of the source
    let row = |section: &str| {
        let place = format!("Made-up Act of Eritrea (2020), s. {section}");
        let mut rows = rows(&eritrea).iter();
        rows.find(|row| row["cells"]["provision"] == place.as_str())
            .expect("a row")
    };
    assert_eq!(
        row("30")["cells"]["rule"],
        "30 hours before polling day (to the opening of the polls)"
    );
    assert_eq!(row("30")["cells"]["online"], "yes");
    assert_eq!(row("24")["cells"]["online"], "");
    assert_eq!(texts(&row("30")["quoted"]), ["rule", "provision"]);
    assert_eq!(texts(&row("24")["quoted"]), ["provision"]);
    assert_eq!(row("7")["cells"]["rule"], "on polling day");
    assert_eq!(row("12")["cells"]["rule"], "within 1 day after polling day");

    // a bar for each, dashed where the rule is in doubt
    let chart = blocks(&eritrea, "chart")[0];
    let lanes = chart["figure"]["lanes"].as_array().expect("lanes");
    let doubted = lanes.iter().filter(|lane| lane["sure"] == false).count();
    assert_eq!((lanes.len(), doubted), (8, 3));
    let html = program.text("briefs/ERI.html");
    let ruler = &html[html.find("id=\"ruler-title\"").expect("a ruler")..];
    let ruler = &ruler[..ruler.find("</svg>").expect("an end")];
    assert_eq!(ruler.matches("stroke-dasharray=\"3 2\"").count(), 3);
    let places: Vec<(f64, f64)> = lanes
        .iter()
        .map(|lane| {
            (
                lane["x"].as_f64().expect("a place"),
                lane["w"].as_f64().expect("a width"),
            )
        })
        .collect();
    let right = chart["figure"]["right"].as_f64().expect("an edge");
    assert!(
        places.iter().all(|(x, w)| *w > 0.0 && x + w <= right + 0.01),
        "{places:?}"
    );
}

#[test]
fn a_vote_of_several_days_is_counted_from_its_first_and_its_last() {
    let (_, [_, tuvalu, _]) = made_up();
    let found: Vec<_> = rows(&tuvalu)
        .iter()
        .map(stretch)
        .map(|(_, from, to, _)| (from, to))
        .collect();
    let expected = [("10", "12"), ("8", "12"), ("12", "19")];
    let expected = expected.map(|(from, to)| (format!("{from} March 2027"), format!("{to} March 2027")));
    assert_eq!(found, expected);
}

#[test]
fn a_vote_known_to_the_month_gives_a_gap_and_no_dates() {
    let (_, [_, _, nauru]) = made_up();
    assert!(blocks(&nauru, "chart").is_empty() && blocks(&nauru, "table").is_empty());
    let gaps = texts(&blocks(&nauru, "gaps")[0]["texts"]);
    assert_eq!(
        gaps,
        ["The day of the next vote is not known, so no dates around it are computed."]
    );
}
