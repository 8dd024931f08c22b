//! Text in facts is data in every output, whatever it looks like.

use super::briefs::{bare, brief, page_texts, pdf_text, selector};
use super::support::{Program, TODAY, available};
use scraper::Html;
use scrutineer::brief::{Block, Brief};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "#import \"@preview/evil:1.0.0\": *",
    "$x$ #panic(\"no\") \\ ] }",
    "{{ 7 * 7 }}{% raw %}",
    "\"; DROP ALL; } INSERT DATA { <a> <b> <c> }",
    "' onmouseover='alert(1)",
    "</style></svg><b>",
    "\u{202e}reversed\u{202c} \u{1f5f3}\u{fe0f} \u{200d}zero",
    "=1+1 @SUM(A1)",
    "line one\nBEGIN:VEVENT\nSUMMARY:forged",
    "</script><script>alert(2)</script>",
    "<!-- <script> ]]> <![CDATA[",
    "{% include 'brief/brief.css' %}{{ brief.stamp }}{# no",
    "&lt;b&gt;&#60;i&#62; &amp;copy;",
    "#let x = 1; #read(\"brief.json\") @source-1 <label> = heading",
    "[link](javascript:alert(3)) *bold* _thin_ `raw` // no comment",
    "\u{2066}isolated\u{2069} \u{200f}mark\u{200e} \u{feff}start",
    "\u{1f469}\u{200d}\u{1f4bb}\u{1f1f0}\u{1f1ea} e\u{301}\u{302}\u{303}\u{304}",
];

/// Fact-checkers that a brief shows of one country.
const SHOWN: usize = 10;

/// A base in which every name is hostile.
fn hostile() -> Program {
    let long = "w".repeat(10_000);
    let names: Vec<&str> = [long.as_str()].into_iter().chain(HOSTILE.iter().copied()).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["key", "country", "name", "as_of", "members", "page"])
        .expect("a header");
    for (place, name) in names.iter().enumerate() {
        writer
            .write_record([
                format!("h{place}").as_str(),
                if place < SHOWN { "TUV" } else { "NRU" },
                name,
                "2026-11-01",
                "3",
                "https://example.org/?a=1&b='%3C",
            ])
            .expect("a row");
    }
    let table = writer.into_inner().expect("a table");
    let program = Program::with_source().file("example/checkers.csv", table).sealed();
    program.run(&["--kb", "kb", "import", "example"]).succeeds();
    program
}

#[test]
fn hostile_names_are_text_in_html_json_and_pdf() {
    let program = hostile();
    program
        .run(&[
            "--kb",
            "kb",
            "brief",
            "TUV",
            "NRU",
            "--format",
            "html,pdf,json",
            "--as-of",
            TODAY,
        ])
        .succeeds();
    let pages = ["TUV", "NRU"].map(|iso3| is_safe(&program.text(&format!("briefs/{iso3}.html"))));
    let jsons = ["TUV", "NRU"].map(|iso3| program.text(&format!("briefs/{iso3}.json")));
    for name in HOSTILE {
        assert!(
            pages
                .iter()
                .any(|page| page_texts(page).iter().any(|text| text.contains(name))),
            "{name:?} is not shown"
        );
        let quoted = serde_json::to_string(name).expect("JSON");
        let quoted = quoted.trim_matches('"');
        assert!(
            jsons.iter().any(|json| json.contains(quoted)),
            "{name:?} is not in the JSON"
        );
    }
    for (iso3, json) in ["TUV", "NRU"].iter().zip(&jsons) {
        assert!(serde_json::from_str::<Value>(json).is_ok(), "{iso3}");
        let pdf = std::fs::read(program.path(&format!("briefs/{iso3}.pdf"))).expect("the PDF");
        assert!(pdf.starts_with(b"%PDF-"), "{iso3}");
    }
}

/// A base in which votes, legal texts, what they say, and incidents are hostile; so is the title of their source.
fn hostile_facts() -> Program {
    let long = "w".repeat(10_000);
    let names: Vec<&str> = HOSTILE.iter().copied().chain([long.as_str()]).collect();
    let table = |heading: &str, row: &dyn Fn(usize, &str) -> Vec<String>| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(heading.split(',')).expect("a header");
        for (place, name) in names.iter().enumerate() {
            writer.write_record(row(place, name)).expect("a row");
        }
        String::from_utf8(writer.into_inner().expect("a table")).expect("text")
    };
    let text = |text: &str| text.to_owned();
    let votes = table("key,country,day,chamber,note,stated,page", &|place, name| {
        let day = format!("2027-03-{:02}", place + 1);
        vec![
            format!("h{place}"),
            text("TUV"),
            day,
            text(name),
            text(name),
            text(name),
            text(PAGE),
        ]
    });
    let instruments = table("key,country,title", &|place, name| {
        vec![format!("h{place}"), text("TUV"), text(name)]
    });
    let provisions = table(
        "key,country,instrument,section,summary,verified,checked,stated,page",
        &|place, name| {
            let key = format!("h{place}");
            let (yes, checked) = (text("y"), text("2026-11"));
            vec![
                key.clone(),
                text("TUV"),
                key,
                text(name),
                text(name),
                yes,
                checked,
                text(name),
                text(PAGE),
            ]
        },
    );
    let values = table("key,country,provision,number,qualifier", &|place, name| {
        let key = format!("h{place}");
        vec![
            key.clone(),
            text("TUV"),
            key,
            (24 * (place + 1)).to_string(),
            text(name),
        ]
    });
    let incidents = table("key,country,start,area,service,justification,page", &|place, name| {
        let day = format!("2026-{:02}-01", place % 9 + 1);
        vec![
            format!("h{place}"),
            text("TUV"),
            day,
            text(name),
            text(name),
            text(name),
            text(PAGE),
        ]
    });
    let title = "</script><script>alert(0)</script> #panic() {{ 7 * 7 }} $x$";
    Program::new().source(
        "kb/hostile",
        title,
        &[
            (
                "instruments.csv",
                "scr:LegalInstrument",
                INSTRUMENT_COLUMNS,
                INSTRUMENTS,
                &instruments,
            ),
            (
                "provisions.csv",
                "scr:LegalProvision",
                PROVISION_COLUMNS,
                PROVISIONS,
                &provisions,
            ),
            ("values.csv", "scr:AttributeValue", VALUE_COLUMNS, VALUES, &values),
            ("votes.csv", "scr:Election", VOTE_COLUMNS, VOTES, &votes),
            ("incidents.csv", "scr:Incident", INCIDENT_COLUMNS, INCIDENTS, &incidents),
        ],
    )
}

/// The brief of Tuvalu with hostile facts, in one format.
fn hostile_brief(format: &str, audience: &str) -> (Program, String) {
    let program = hostile_facts();
    program
        .run(&[
            "--kb",
            "kb",
            "brief",
            "TUV",
            "--format",
            format,
            "--audience",
            audience,
            "--as-of",
            TODAY,
        ])
        .succeeds();
    let mut name = "briefs/TUV".to_owned();
    if audience != "planner" {
        write!(name, ".{audience}").expect("a string can be written to");
    }
    (program, format!("{name}.{format}"))
}

/// Names of the elements and attributes of a page.
fn parts(page: &Html) -> BTreeSet<String> {
    page.select(&selector("*"))
        .flat_map(|element| {
            let attributes = element.value().attrs().map(|(name, _)| format!("@{name}"));
            attributes
                .chain([element.value().name().to_owned()])
                .collect::<Vec<_>>()
        })
        .collect()
}

/// A page holds no more than the parts of any brief, and one script: its description as linked data.
fn is_safe(html: &str) -> Html {
    let page = Html::parse_document(html);
    let usual: BTreeSet<String> = ["KEN", "UGA"]
        .iter()
        .flat_map(|iso3| parts(&Html::parse_document(&brief(iso3).html().expect("HTML"))))
        .collect();
    let unusual: Vec<String> = parts(&page).difference(&usual).cloned().collect();
    assert!(unusual.is_empty(), "{unusual:?}");
    let scripts: Vec<_> = page.select(&selector("script")).collect();
    assert_eq!(scripts.len(), 1, "scripts");
    assert_eq!(scripts[0].value().attr("type"), Some("application/ld+json"));
    let report: Value = serde_json::from_str(&scripts[0].text().collect::<String>()).expect("JSON");
    assert_eq!(report["@type"], "Report");
    let sources = page.select(&selector("ol.references > li")).count();
    assert!(sources > 3);
    assert_eq!(report["citation"].as_array().expect("citations").len(), sources);
    assert_eq!(page.select(&selector("style")).count(), 1);
    page
}

#[test]
fn hostile_facts_are_text_in_html() {
    for audience in ["planner", "company"] {
        let (program, file) = hostile_brief("html", audience);
        let html = program.text(&file);
        let page = is_safe(&html);
        let texts = page_texts(&page);
        for name in HOSTILE {
            // in notes of votes, in legal texts, in reasons given for a disruption
            let count = texts.iter().filter(|text| text.contains(name)).count();
            assert!(count >= 3, "{name:?} is shown {count} times");
        }
        assert!(html.contains(&"w".repeat(10_000)), "the long word is cut");
        let script = page.select(&selector("script")).next().expect("a script");
        assert!(
            script.inner_html().contains("alert(0)"),
            "the title is not in the linked data"
        );
    }
}

#[test]
fn hostile_facts_are_text_in_json() {
    let (program, file) = hostile_brief("json", "planner");
    let json: Value = serde_json::from_str(&program.text(&file)).expect("JSON");
    let mut texts = Vec::new();
    strings(&json, &mut texts);
    let long = "w".repeat(10_000);
    for name in HOSTILE.iter().copied().chain([long.as_str()]) {
        let count = texts.iter().filter(|text| text.contains(name)).count();
        assert!(count >= 5, "{name:.40?} is told {count} times");
    }
    let titles: Vec<&Value> = json["references"].as_array().expect("references").iter().collect();
    assert!(
        titles
            .iter()
            .any(|one| one["source_title"] == "</script><script>alert(0)</script> #panic() {{ 7 * 7 }} $x$")
    );
}

fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(members) => members.values().for_each(|member| strings(member, found)),
        _ => {}
    }
}

#[test]
fn hostile_facts_are_text_in_pdf() {
    let test = "hostile_facts_are_text_in_pdf";
    let (program, file) = hostile_brief("pdf", "planner");
    let pdf = std::fs::read(program.path(&file)).expect("the PDF");
    assert!(pdf.starts_with(b"%PDF-"));
    for forbidden in [
        &b"/JavaScript"[..],
        b"/JS ",
        b"/Launch",
        b"/EmbeddedFile",
        b"/SubmitForm",
    ] {
        assert!(
            !pdf.windows(forbidden.len()).any(|part| part == forbidden),
            "{forbidden:?}"
        );
    }
    if !available("pdftotext", test) {
        return;
    }
    let words = pdf_text(&pdf);
    let together = bare(&words);
    // what the fonts can set stands there letter by letter
    for name in HOSTILE.iter().filter(|name| name.is_ascii()) {
        assert!(together.contains(&bare(name)), "{name:?} is not in the PDF");
    }
    assert!(words.matches('w').count() > 10_000, "the long word is cut");
    for control in ['\u{202e}', '\u{2066}', '\u{200f}', '\u{0}'] {
        assert!(!words.contains(control), "{control:?} is in the PDF");
    }
}

/// Replaces what charts show: titles, descriptions, notes, and every text of the drawing.
fn with_hostile_charts(brief: &mut Brief, name: &str) -> usize {
    let mut count = 0;
    for chapter in brief.face.iter_mut().chain(&mut brief.annex) {
        for block in &mut chapter.blocks {
            if let Block::Chart(chart) = block {
                name.clone_into(&mut chart.title);
                name.clone_into(&mut chart.desc);
                name.clone_into(&mut chart.note);
                replace(&mut chart.figure, name);
                count += 1;
            }
        }
    }
    count
}

fn replace(value: &mut Value, name: &str) {
    match value {
        Value::String(text) => name.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, name)),
        Value::Object(members) => {
            for (key, member) in members {
                // names of signs and the path of a line are the program's own
                if key != "sign" && key != "line" {
                    replace(member, name);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn hostile_labels_are_text_in_charts() {
    let own = brief("UGA");
    for name in HOSTILE {
        let mut brief = own.clone();
        assert!(with_hostile_charts(&mut brief, name) >= 3);
        let page = is_safe(&brief.html().expect("HTML"));
        let drawings: Vec<_> = page.select(&selector("svg")).collect();
        assert!(drawings.len() >= 3);
        for drawing in drawings
            .iter()
            .filter(|drawing| !drawing.html().contains("id=\"locator"))
        {
            let described: String = drawing.select(&selector("desc")).flat_map(|one| one.text()).collect();
            assert_eq!(described, *name);
            assert!(drawing.select(&selector("text")).count() > 3, "{name:?}");
        }
    }
}

#[test]
fn hostile_labels_are_text_in_charts_of_the_pdf() {
    let own = brief("UGA");
    // words of charts are the program's own: what no font can set cannot come up, and would be an error
    for name in HOSTILE.iter().filter(|name| name.is_ascii()) {
        let mut brief = own.clone();
        with_hostile_charts(&mut brief, name);
        let pdf = brief.pdf().unwrap_or_else(|error| panic!("{name:?}: {error}"));
        assert!(pdf.starts_with(b"%PDF-"));
    }
}

#[test]
fn hostile_names_are_text_in_query_results() {
    let program = hostile();
    let query = "PREFIX scr: <https://w3id.org/scrutineer/ontology#> \
                 SELECT ?name WHERE { GRAPH <https://w3id.org/scrutineer/graph/example> { ?c scr:name ?name } }";
    let run = |format: &str| {
        program
            .run(&["--kb", "kb", "query", query, "--format", format])
            .succeeds()
            .stdout
    };
    let json: serde_json::Value = serde_json::from_str(&run("json")).expect("JSON");
    let names: Vec<&str> = json["results"]["bindings"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["name"]["value"].as_str())
        .collect();
    for name in HOSTILE {
        assert!(names.contains(name), "{name:?} was changed: {names:?}");
    }
    let read = csv::Reader::from_reader(run("csv").as_bytes())
        .records()
        .map(|row| row.expect("a row")[0].to_owned())
        .collect::<Vec<_>>();
    for name in HOSTILE {
        assert!(read.iter().any(|other| other == name), "{name:?} is not in the CSV");
    }
    assert!(run("xml").contains("&lt;script"), "XML is not escaped");
    // a control or direction character could forge lines on a terminal
    let table = run("table");
    assert!(!table.contains('\u{202e}'), "a direction override reaches the terminal");
}

#[test]
fn control_characters_are_refused() {
    for control in ["\u{0}", "\u{1b}[31m", "\u{7f}"] {
        let program = Program::with_source()
            .with("example/checkers.csv", "Example Check Kenya", &format!("a{control}b"))
            .sealed();
        program
            .run(&["--kb", "kb", "import", "example"])
            .fails_with(1)
            .says(&["line 2, column `name`", "without control characters"]);
    }
}

#[test]
fn control_characters_are_refused_in_a_folder_that_was_not_imported() {
    for control in ["\u{0}", "\u{1b}[31m"] {
        let program = hostile_facts();
        let csv = program
            .text("kb/hostile/votes.csv")
            .replacen("alert(1)", &format!("a{control}b"), 1);
        let program = program.file("kb/hostile/votes.csv", &csv);
        let sum = {
            use sha2::Digest;
            scrutineer::source::hex(&sha2::Sha256::digest(csv.as_bytes()))
        };
        let manifest = program.text("kb/hostile/source.toml");
        let start = manifest.find("votes.csv").expect("the table");
        let place = start + manifest[start..].find("sha256 = \"").expect("a checksum") + "sha256 = \"".len();
        let manifest = format!("{}{sum}{}", &manifest[..place], &manifest[place + sum.len()..]);
        program
            .file("kb/hostile/source.toml", manifest)
            .run(&["--kb", "kb", "brief", "TUV", "--format", "json"])
            .fails_with(1)
            .says(&["votes.csv", "without control characters"]);
    }
}

const PAGE: &str = "https://example.org/?a=1&b='%3C";

const INSTRUMENT_COLUMNS: &str = "country = { type = \"country\" }\ntitle = { type = \"text\", required = true }";
const INSTRUMENTS: &str = "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT { ?thing a scr:LegalInstrument ; scr:country ?countryIri ; dcterms:title ?title . }
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/instrument/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
}";

const PROVISION_COLUMNS: &str = "country = { type = \"country\" }\ninstrument = { type = \"text\" }
section = { type = \"text\" }\nsummary = { type = \"text\" }\nverified = { type = \"boolean\" }
checked = { type = \"partial-date\" }\nstated = { type = \"text\" }\npage = { type = \"iri\" }";
const PROVISIONS: &str = "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:LegalProvision ; scr:country ?countryIri ; scr:instrument ?instrumentIri ; scr:section ?section ;
         scr:legalTopic <https://w3id.org/scrutineer/id/legal-topic/silence> ; scr:summary ?summary ;
         scr:verified ?verified ; scr:textChecked ?checked ; scr:statedIn ?stated ; dcterms:source ?page .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/provision/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/instrument/\", ?instrument)) AS ?instrumentIri)
}";

const VALUE_COLUMNS: &str = "country = { type = \"country\" }\nprovision = { type = \"text\" }
number = { type = \"decimal\" }\nqualifier = { type = \"text\" }";
const VALUES: &str = "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:AttributeValue ; scr:country ?countryIri ; scr:provision ?provisionIri ; scr:numberValue ?number ;
         scr:attribute <https://w3id.org/scrutineer/id/legal-attribute/hours-before-polling-day> ;
         scr:qualifier ?qualifier .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/legal-value/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/provision/\", ?provision)) AS ?provisionIri)
}";

const VOTE_COLUMNS: &str = "country = { type = \"country\" }\nday = { type = \"partial-date\" }
chamber = { type = \"text\" }\nnote = { type = \"text\" }\nstated = { type = \"text\" }\npage = { type = \"iri\" }";
const VOTES: &str = "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:Election ; scr:country ?countryIri ; scr:pollingDay ?day ; scr:chamber ?chamber ; scr:note ?note ;
         scr:statedIn ?stated ; dcterms:source ?page ;
         scr:electionType <https://w3id.org/scrutineer/id/election-type/parliamentary> ;
         scr:electionStatus <https://w3id.org/scrutineer/id/election-status/scheduled> ;
         scr:datePrecision <https://w3id.org/scrutineer/id/date-precision/day> .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/election/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
}";

const INCIDENT_COLUMNS: &str = "country = { type = \"country\" }\nstart = { type = \"partial-date\" }
area = { type = \"text\" }\nservice = { type = \"text\" }\njustification = { type = \"text\" }\npage = { type = \"iri\" }";
const INCIDENTS: &str = "PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:Incident ; scr:country ?countryIri ; scr:startDay ?start ; scr:area ?area ; scr:affectedService ?service ;
         scr:justification ?justification ; dcterms:source ?page ;
         scr:incidentKind <https://w3id.org/scrutineer/id/incident-kind/service-block> .
}
WHERE {
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/incident/\", ?key)) AS ?thing)
  BIND(IRI(CONCAT(\"https://w3id.org/scrutineer/id/country/\", ?country)) AS ?countryIri)
}";
