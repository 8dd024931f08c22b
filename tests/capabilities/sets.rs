//! Sets of countries: a region, a portfolio, countries side by side, and the index page of each.

use super::support::{Program, TODAY};
use serde_json::Value;
use std::collections::BTreeSet;

/// A portfolio with codes and names, with services and without.
const PORTFOLIO: &str = r#"
organisation = "Example & <Telecom>"
contact = "policy@example.org"

[[country]]
code = "KEN"
services = ["mobile", "fixed <b>internet</b>"]

[[country]]
code = "Uganda"
services = ["mobile"]

[[country]]
code = "TUV"

[[country]]
code = "South Sudan"
"#;

fn with_portfolio(text: &str) -> Program {
    Program::new().file("portfolio.toml", text)
}

fn json(program: &Program, name: &str) -> Value {
    serde_json::from_str(&program.text(name)).expect("JSON")
}

/// The tables of a chapter.
fn tables<'a>(brief: &'a Value, part: &str, chapter: &str) -> Vec<&'a Value> {
    brief[part]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| one["key"] == chapter)
        .flat_map(|one| one["blocks"].as_array().into_iter().flatten())
        .filter(|block| block["block"] == "table")
        .collect()
}

fn cells<'a>(table: &'a Value, column: &str) -> Vec<&'a str> {
    table["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|row| row["cells"][column].as_str())
        .collect()
}

/// The addresses that a page links to within its folder.
fn links(page: &str) -> Vec<String> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|address| {
            [".html", ".pdf", ".json"]
                .iter()
                .any(|ending| address.ends_with(ending))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_portfolio_gets_a_cover_that_ranks_its_countries_and_a_brief_of_each() {
    let program = with_portfolio(PORTFOLIO);
    program
        .run(&[
            "brief",
            "--portfolio",
            "portfolio.toml",
            "--audience",
            "company",
            "--format",
            "html,pdf,json",
            "--as-of",
            TODAY,
        ])
        .succeeds()
        .prints(&[
            "portfolio.company.html",
            "KEN.company.pdf",
            "SSD.company.json",
            "index.html",
        ]);
    let cover = json(&program, "briefs/portfolio.company.json");
    assert_eq!(cover["kind"], "portfolio");
    assert_eq!(cover["name"], "Example & <Telecom>");
    assert_eq!(cover["country"], Value::Null);
    let ranking = tables(&cover, "face", "ranking");
    // South Sudan votes in December 2026, Kenya in August 2027, Tuvalu in 2028, and no vote is listed for Uganda
    assert_eq!(
        cells(ranking[0], "country"),
        ["South Sudan (SSD)", "Kenya (KEN)", "Tuvalu (TUV)", "Uganda (UGA)"]
    );
    assert_eq!(cells(ranking[0], "rank"), ["1", "2", "3", "4"]);
    let exposure = cells(ranking[0], "exposure");
    assert!(exposure[2].starts_with("not assessed"), "{exposure:?}");
    assert!(exposure[3].contains(" of 100 ("), "{exposure:?}");
    // each row rests on something
    for table in ranking.iter().chain(&tables(&cover, "annex", "portfolio-law")) {
        for row in table["rows"].as_array().into_iter().flatten() {
            assert!(!row["refs"].as_array().is_none_or(Vec::is_empty), "{row}");
        }
    }
    // the safety of staff comes first among the steps, and no step tells to refuse
    let steps = cover["face"][1]["blocks"][0]["statements"].as_array().expect("steps");
    assert!(
        steps[0]["text"]
            .as_str()
            .is_some_and(|text| text.starts_with("Safety first"))
    );
    for step in steps {
        let text = step["text"].as_str().unwrap_or_default().to_lowercase();
        assert!(!text.contains("refuse") && !text.contains("do not comply"), "{text}");
        assert!(!step["refs"].as_array().is_none_or(Vec::is_empty), "{step}");
    }
    let page = program.text("briefs/portfolio.company.html");
    assert!(page.contains("Example &amp; &lt;Telecom&gt;") && !page.contains("<Telecom>"));
    assert!(page.contains("fixed &lt;b&gt;internet"));
    let index = program.text("briefs/index.html");
    let known: BTreeSet<String> = program.tree("briefs").into_iter().map(|(name, _)| name).collect();
    let linked = links(&index);
    assert_eq!(linked.len(), 12, "{linked:?}");
    for address in linked {
        assert!(known.contains(&address), "{address} is not among {known:?}");
    }
}

#[test]
fn a_faulty_portfolio_is_refused_with_place_and_mend_and_nothing_is_written() {
    for (text, says) in [
        ("organisation = \"A\"\n[[country]]\ncode = ", "line 3"),
        ("organisation = \"A\"\n", "names no country"),
        ("[[country]]\ncode = \"KEN\"\n", "organisation"),
        (
            "organisation = \"A\"\nowner = \"B\"\n[[country]]\ncode = \"KEN\"\n",
            "unknown field `owner`",
        ),
        (
            "organisation = \"A\"\n[[country]]\ncode = \"Kenia\"\n",
            "did you mean Kenya",
        ),
        (
            "organisation = \"A\"\n[[country]]\ncode = \"KEN\"\n[[country]]\ncode = \"Kenya\"\n",
            "twice",
        ),
    ] {
        let program = with_portfolio(text);
        program
            .run(&["brief", "--portfolio", "portfolio.toml", "--as-of", TODAY])
            .fails_with(2)
            .says(&[says]);
        assert!(!program.path("briefs").exists(), "{text}");
    }
    Program::new()
        .run(&["brief", "--portfolio", "nowhere.toml"])
        .fails_with(1)
        .says(&["nowhere.toml: cannot be read"]);
}

#[test]
fn countries_stand_side_by_side() {
    let program = Program::new();
    program
        .run(&[
            "brief",
            "--compare",
            "KEN",
            "Uganda",
            "TZA",
            "--format",
            "json,html,pdf",
            "--as-of",
            TODAY,
        ])
        .succeeds()
        .prints(&["KEN-UGA-TZA.json"]);
    let brief = json(&program, "briefs/KEN-UGA-TZA.json");
    assert_eq!(brief["kind"], "comparison");
    let tables = tables(&brief, "face", "comparison");
    let rows: usize = tables.iter().map(|table| cells(table, "question").len()).sum();
    assert_eq!(rows, 66, "each policy question has a row");
    for table in &tables {
        let labels: Vec<&str> = table["columns"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|column| column["label"].as_str())
            .collect();
        assert_eq!(labels[1..], ["Kenya", "Uganda", "United Republic of Tanzania"]);
    }
    // the answers are those of the countries' own briefs
    let alone = Program::new();
    alone
        .run(&["ask", "P01", "KEN", "UGA", "TZA", "--format", "json", "--as-of", TODAY])
        .succeeds();
    assert!(
        cells(tables[0], "c2")[0].starts_with("claimed"),
        "{:?}",
        tables[0]["rows"][0]
    );
    assert_eq!(program.tree("briefs").len(), 3);
}

#[test]
fn too_few_or_too_many_to_compare_is_an_error() {
    for countries in [&["KEN"][..], &["KEN", "UGA", "TZA", "RWA", "BDI", "SSD", "ETH"]] {
        let mut arguments = vec!["brief", "--compare"];
        arguments.extend(countries);
        Program::new()
            .run(&arguments)
            .fails_with(2)
            .says(&["two to 6 countries"]);
    }
}

#[test]
fn a_region_is_its_member_states() {
    let program = Program::new();
    program
        .run(&[
            "brief",
            "--region",
            "Northern Africa",
            "--format",
            "json",
            "--as-of",
            TODAY,
        ])
        .succeeds();
    let names: Vec<String> = program.tree("briefs").into_iter().map(|(name, _)| name).collect();
    // Western Sahara lies there and is no member state
    assert_eq!(
        names,
        [
            "DZA.json",
            "EGY.json",
            "LBY.json",
            "MAR.json",
            "SDN.json",
            "TUN.json",
            "index.html"
        ]
    );
    Program::new()
        .run(&["brief", "--region", "Atlantis"])
        .fails_with(2)
        .says(&["no region \"Atlantis\"", "Northern Africa"]);
}

#[test]
fn one_that_fails_is_reported_and_stops_no_other() {
    // a folder stands where the page would be written
    let program = Program::new().file("briefs/UGA.html/in-the-way", "");
    let outcome = program.run(&["brief", "KEN", "UGA", "TUV", "--format", "html", "--as-of", TODAY]);
    assert_eq!(outcome.status, Some(1), "{}", outcome.stderr);
    for piece in ["UGA: ", "UGA.html: cannot be written", "1 of 3 briefs failed"] {
        assert!(outcome.stderr.contains(piece), "{piece}: {}", outcome.stderr);
    }
    for name in ["briefs/KEN.html", "briefs/TUV.html"] {
        assert!(program.text(name).contains("</html>"), "{name}");
    }
    let index = program.text("briefs/index.html");
    assert!(index.contains("No brief was made:"), "{index}");
    assert_eq!(links(&index), ["KEN.html", "TUV.html"]);
}

#[test]
fn audience_and_language_stand_in_the_names_of_the_files() {
    let program = Program::new();
    for arguments in [
        &["--lang", "fr"][..],
        &["--audience", "public"],
        &["--audience", "company", "--lang", "ru"],
        &[],
    ] {
        let mut all = vec!["brief", "TUV", "--format", "json", "--as-of", TODAY];
        all.extend(arguments);
        program.run(&all).succeeds();
    }
    let names: Vec<String> = program.tree("briefs").into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        ["TUV.company.ru.json", "TUV.fr.json", "TUV.json", "TUV.public.json"]
    );
}
