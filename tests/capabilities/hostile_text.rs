//! Text in facts is data in every output, whatever it looks like.

use super::support::{Program, TODAY};

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
];

/// A base in which every name is hostile.
fn hostile() -> Program {
    let long = "w".repeat(10_000);
    let names: Vec<&str> = HOSTILE.iter().copied().chain([long.as_str()]).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["key", "country", "name", "as_of", "members", "page"])
        .expect("a header");
    for (place, name) in names.iter().enumerate() {
        writer
            .write_record([
                &format!("h{place}"),
                "TUV",
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
            "--format",
            "html,pdf,json",
            "--as-of",
            TODAY,
        ])
        .succeeds();
    let html = program.text("briefs/TUV.html");
    assert!(!html.contains("<script"), "a script got into the page");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;"), "the name is not shown");
    assert!(html.contains("{{ 7 * 7 }}"), "the template ran what it was to show");
    assert!(!html.contains("</style></svg><b>"));
    assert_eq!(html.matches("</style>").count(), 1);
    let json: serde_json::Value = serde_json::from_str(&program.text("briefs/TUV.json")).expect("JSON");
    let text = json.to_string();
    assert!(text.contains("#import") && text.contains("#panic"));
    assert!(
        std::fs::read(program.path("briefs/TUV.pdf"))
            .expect("the PDF")
            .starts_with(b"%PDF-")
    );
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
