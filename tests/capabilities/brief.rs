//! `brief`: a sourced country brief in HTML, PDF and JSON, for every member of the United Nations.

use super::support::{BASE, Program, TODAY, available};
use rayon::prelude::*;
use scrutineer::brief::{Brief, Briefing, Language, Statement, Table, TableRow};
use scrutineer::kb::Kb;
use scrutineer::policy::{Policy, QuestionSet};
use std::collections::BTreeSet;
use std::process::Command as Process;
use std::sync::LazyLock;

static QUESTIONS: LazyLock<QuestionSet> = LazyLock::new(|| QuestionSet::built_in().expect("the questions"));
static NOW: LazyLock<Kb> = LazyLock::new(|| base_at(TODAY));
static BRIEFING: LazyLock<Briefing<'static>> = LazyLock::new(|| {
    let policy = Policy::new(&NOW, &QUESTIONS, day(TODAY)).expect("questions to ask");
    Briefing::new(&policy, Language::English, None).expect("what all briefs share")
});

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn base_at(text: &str) -> Kb {
    Kb::built_in()
        .and_then(|kb| kb.at(day(text)))
        .expect("the base as of a day")
}

fn brief(iso3: &str) -> Brief {
    BRIEFING.brief(iso3).expect("a brief")
}

fn brief_as_of(iso3: &str, text: &str) -> Brief {
    let kb = base_at(text);
    let policy = Policy::new(&kb, &QUESTIONS, day(text)).expect("questions to ask");
    let briefing = Briefing::new(&policy, Language::English, Some(iso3)).expect("what all briefs share");
    briefing.brief(iso3).expect("a brief")
}

fn members() -> Vec<String> {
    let codes: Vec<String> = BASE
        .countries()
        .expect("the countries")
        .all()
        .iter()
        .filter(|entry| entry.un_member)
        .map(|entry| entry.iso3.clone())
        .collect();
    assert_eq!(codes.len(), 193);
    codes
}

fn statements(brief: &Brief) -> Vec<&Statement> {
    let sections = &brief.sections;
    let mut all: Vec<&Statement> = Vec::new();
    all.extend(&brief.summary);
    all.extend(&sections.elections.intro);
    all.extend(&sections.incidents.intro);
    all.extend(&sections.law.intro);
    for topic in &sections.law.topics {
        all.extend(&topic.says);
        all.extend(&topic.readings);
    }
    all.extend(&sections.indicators.intro);
    all.extend(&sections.commitments.intro);
    all.extend(&sections.actors.intro);
    all.extend(&sections.scorecard.intro);
    all.extend(&sections.actions.intro);
    all
}

fn tables(brief: &Brief) -> Vec<&Table> {
    let sections = &brief.sections;
    let mut all: Vec<&Table> = Vec::new();
    all.extend(&sections.elections.next);
    all.extend(&sections.elections.past);
    all.extend(&sections.incidents.table);
    all.extend(&sections.incidents.cyber);
    all.extend(&sections.incidents.costs);
    all.extend(sections.law.topics.iter().filter_map(|topic| topic.provisions.as_ref()));
    all.extend(&sections.indicators.table);
    all.extend(&sections.commitments.table);
    all.extend(sections.actors.tables.iter().map(|one| &one.table));
    all.extend(sections.scorecard.themes.iter().map(|one| &one.table));
    all.extend(sections.actions.groups.iter().map(|one| &one.table));
    all
}

/// The values of all legal topics.
fn law_rows(brief: &Brief) -> Vec<&TableRow> {
    brief
        .sections
        .law
        .topics
        .iter()
        .filter_map(|topic| topic.provisions.as_ref())
        .flat_map(|table| &table.rows)
        .collect()
}

#[test]
fn every_member_of_the_united_nations_gets_a_brief_in_all_formats() {
    // before the parallel part: asking the questions is parallel itself
    LazyLock::force(&BRIEFING);
    members().par_iter().for_each(|iso3| {
        let brief = brief(iso3);
        let html = brief.html().unwrap_or_else(|error| panic!("{iso3}: {error}"));
        assert!(html.contains("</html>"), "{iso3}");
        let pdf = brief.pdf().unwrap_or_else(|error| panic!("{iso3}: {error}"));
        assert!(pdf.starts_with(b"%PDF-"), "{iso3}");
        assert!(
            brief
                .json()
                .unwrap_or_else(|error| panic!("{iso3}: {error}"))
                .contains(iso3)
        );
    });
}

#[test]
fn every_statement_and_row_names_its_sources() {
    // before the parallel part: asking the questions is parallel itself
    LazyLock::force(&BRIEFING);
    members().par_iter().for_each(|iso3| {
        let brief = brief(iso3);
        let known: BTreeSet<usize> = brief.references.iter().map(|one| one.n).collect();
        assert_eq!(known, (1..=brief.references.len()).collect(), "{iso3}");
        for statement in statements(&brief) {
            assert!(!statement.text.trim().is_empty(), "{iso3}: an empty statement");
            assert!(
                !statement.refs.is_empty() || statement.kind == "gap",
                "{iso3}: no source: {}",
                statement.text
            );
            assert!(!statement.query.is_empty(), "{iso3}: no query: {}", statement.text);
            assert!(
                statement.refs.iter().all(|n| known.contains(n)),
                "{iso3}: {}",
                statement.text
            );
        }
        for table in tables(&brief) {
            for row in &table.rows {
                assert!(
                    !row.refs.is_empty(),
                    "{iso3}: {}: no source: {:?}",
                    table.caption,
                    row.cells
                );
                assert!(row.refs.iter().all(|n| known.contains(n)), "{iso3}: {:?}", row.cells);
            }
        }
        for reference in &brief.references {
            assert!(
                reference.licence.is_some() || reference.licence_note.is_some(),
                "{iso3}: no licence: {}",
                reference.source_title
            );
        }
    });
}

#[test]
fn a_brief_is_the_same_bytes_each_time() {
    let (first, second) = (brief("UGA"), brief("UGA"));
    assert_eq!(first.json().expect("JSON"), second.json().expect("JSON"));
    assert_eq!(first.html().expect("HTML"), second.html().expect("HTML"));
    assert!(
        first.pdf().expect("PDF") == second.pdf().expect("PDF"),
        "the PDFs differ"
    );
}

#[test]
fn a_brief_made_alone_is_the_one_made_among_all() {
    for iso3 in ["KEN", "IND", "TUV", "FRA", "EGY", "ERI", "USA"] {
        let alone = brief_as_of(iso3, TODAY);
        assert_eq!(alone.json().expect("JSON"), brief(iso3).json().expect("JSON"), "{iso3}");
    }
}

#[test]
fn two_runs_of_the_program_write_the_same_bytes() {
    let (first, second) = (Program::new(), Program::new());
    let arguments = ["brief", "KEN", "EGY", "--format", "html,pdf,json", "--as-of", TODAY];
    for program in [&first, &second] {
        program
            .run(&arguments)
            .succeeds()
            .prints(&["KEN.html", "KEN.pdf", "EGY.json"]);
    }
    assert!(first.tree("briefs") == second.tree("briefs"), "the files differ");
}

#[test]
fn the_smallest_and_the_dateless_say_what_is_not_known() {
    for iso3 in ["TUV", "NRU", "ERI"] {
        let brief = brief(iso3);
        assert!(!brief.questions.is_empty(), "{iso3}: nothing to ask");
        assert!(
            brief.summary.iter().any(|one| one.kind == "gap"),
            "{iso3}: {:?}",
            brief.summary
        );
    }
    let eritrea = brief("ERI");
    assert!(eritrea.sections.elections.next.is_none());
    assert!(
        eritrea
            .summary
            .iter()
            .any(|one| one.kind == "gap" && one.text.starts_with("No coming national vote is recorded")),
        "{:?}",
        eritrea.summary
    );
}

#[test]
fn none_recorded_is_never_said_as_no() {
    let tuvalu = brief("TUV");
    let gap = tuvalu
        .sections
        .incidents
        .gaps
        .first()
        .expect("a sentence on disruptions that are not recorded");
    assert!(gap.contains("Access Now"), "{gap}");
    assert!(gap.contains("None recorded does not mean that none happened."), "{gap}");
}

#[test]
fn days_are_counted_from_the_day_given() {
    for (day, expected) in [
        ("2027-08-09", "in 1 day"),
        ("2027-07-11", "in 30 days"),
        ("2027-08-10", "today"),
    ] {
        let kenya = brief_as_of("KEN", day);
        let next = kenya.sections.elections.next.as_ref().expect("a coming vote");
        assert!(
            next.rows.iter().any(|row| row.cells["days"] == expected),
            "as of {day}: {:?}",
            next.rows
        );
    }
}

#[test]
fn a_scheduled_day_that_has_passed_is_neither_held_nor_next() {
    let day = "2028-01-01";
    let kenya = brief_as_of("KEN", day);
    let elections = &kenya.sections.elections;
    let stale = "was scheduled; no source here confirms it";
    let past = elections.past.as_ref().expect("past votes");
    assert!(
        past.rows.iter().any(|row| row.cells["status"] == stale),
        "{:?}",
        past.rows
    );
    for row in elections.next.iter().flat_map(|table| &table.rows) {
        assert_ne!(row.cells["status"], stale);
    }
    assert!(
        kenya
            .summary
            .iter()
            .any(|one| one.text.contains("no source here confirms that it was held")),
        "{:?}",
        kenya.summary
    );
}

#[test]
fn what_happened_after_the_day_given_is_not_seen_as_past() {
    for day in ["2019-06-01", "2021-01-10", "2023-01-01"] {
        let uganda = brief_as_of("UGA", day);
        let elections = &uganda.sections.elections;
        for row in elections.past.iter().flat_map(|table| &table.rows) {
            assert!(!row.cells["days"].starts_with("in "), "as of {day}: {:?}", row.cells);
        }
        let json = uganda.json().expect("JSON");
        if day == "2019-06-01" {
            // the shutdown of January 2021 lies ahead
            assert!(!json.contains("13 January 2021"), "as of {day}");
        }
    }
}

#[test]
fn a_month_is_no_day() {
    let votes = BASE
        .select(
            "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
             SELECT ?country WHERE { GRAPH ?graph {
               ?vote a scr:Election ; scr:country ?country ; scr:pollingDay ?day ;
                     scr:electionStatus <https://w3id.org/scrutineer/id/election-status/scheduled> .
               FILTER(STRLEN(STR(?day)) = 7 && STR(?day) > '2026-12') } }",
            &[],
        )
        .expect("a query that runs");
    let codes: BTreeSet<String> = votes
        .rows
        .iter()
        .filter_map(|row| {
            Some(
                row[0]
                    .as_ref()?
                    .to_string()
                    .rsplit('/')
                    .next()?
                    .trim_end_matches('>')
                    .to_owned(),
            )
        })
        .collect();
    assert!(!codes.is_empty(), "no vote known to the month");
    for code in codes.iter().take(5) {
        let table = brief(code).sections.elections.next.expect("coming votes");
        let open: Vec<_> = table
            .rows
            .iter()
            .filter(|row| row.cells["days"] == "day not known")
            .collect();
        assert!(!open.is_empty(), "{code}: {:?}", table.rows);
    }
}

#[test]
fn claims_about_who_was_behind_an_incident_stay_claims() {
    let america = brief("USA");
    let claims = america.sections.incidents.cyber.expect("incidents with attributions");
    assert!(
        claims.rows.iter().any(|row| row.cells["claim"].contains(" named ")),
        "{:?}",
        claims.rows
    );
    let say = america
        .sections
        .incidents
        .intro
        .iter()
        .find(|one| one.kind == "claimed" && one.text.contains("claim of the body named"))
        .expect("a sentence that says so");
    assert!(!say.refs.is_empty());
}

#[test]
fn every_disruption_is_counted_as_one_and_none_as_a_cyber_incident() {
    let recorded = BASE
        .select(
            "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
             SELECT ?incident WHERE { GRAPH <https://w3id.org/scrutineer/graph/access-now-stop> {
               ?incident a scr:Incident ; scr:country <https://w3id.org/scrutineer/id/country/IND> } }",
            &[],
        )
        .expect("a query that runs")
        .rows
        .len();
    let india = brief("IND");
    let counted = format!("Recorded by Access Now: {recorded} network or service disruptions");
    assert!(
        india.summary.iter().any(|one| one.text.contains(&counted)),
        "{counted}: {:?}",
        india.summary
    );
    for row in india.sections.incidents.cyber.iter().flat_map(|table| &table.rows) {
        assert_ne!(row.cells["kind"], "network disruption", "{:?}", row.cells);
    }
}

#[test]
fn law_is_shown_with_section_qualifier_and_day_of_the_last_look() {
    let kenya = brief("KEN");
    let rows = law_rows(&kenya);
    assert!(rows.len() > 10, "only {} values", rows.len());
    for row in &rows {
        let provision = &row.cells["provision"];
        let placed = provision.contains(|c: char| c.is_ascii_digit()) || provision.contains("section not given");
        assert!(placed, "{:?}", row.cells);
        assert!(row.cells["checked"].contains("2026"), "{:?}", row.cells);
    }
    // sections 22 and 23 of the Act on false news were struck down in court on 6 March 2026
    let json = kenya.json().expect("JSON");
    assert!(json.contains("struck down"), "the ruling of March 2026 is not told");
}

#[test]
fn an_old_reading_of_the_law_is_marked() {
    let later = brief_as_of("KEN", "2028-06-01");
    let flags: BTreeSet<&str> = law_rows(&later)
        .into_iter()
        .flat_map(|row| row.flags.iter().copied())
        .collect();
    assert!(flags.contains("old"), "{flags:?}");
    assert!(later.html().expect("HTML").contains("Check again"));
}

#[test]
fn the_page_is_one_file_that_fetches_nothing_and_runs_nothing() {
    let html = brief("KEN").html().expect("HTML");
    for forbidden in [
        "<script", "<iframe", "<img", "@import", "url(", "<object", "<embed", " onload", " onclick",
    ] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    // the only link element is an empty icon, which keeps browsers from asking for one
    assert_eq!(
        html.matches("<link").count(),
        html.matches("<link rel=\"icon\" href=\"data:,\">").count()
    );
    assert!(html.starts_with("<!doctype html>"));
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn charts_have_a_text_alternative() {
    let kenya = brief("UGA");
    let html = kenya.html().expect("HTML");
    let charts = [&kenya.sections.incidents.chart, &kenya.sections.indicators.chart];
    for chart in charts.into_iter().flatten() {
        assert!(chart.desc.len() > 60, "{}", chart.desc);
        assert!(html.contains("<desc"), "no description in the drawing");
        assert!(html.contains("role=\"img\""));
    }
    assert_eq!(html.matches("<svg").count(), 2);
}

#[test]
fn the_pdf_is_tagged() {
    let test = "the_pdf_is_tagged";
    if !available("pdfinfo", test) || !available("pdftotext", test) {
        return;
    }
    let program = Program::new();
    program
        .run(&["brief", "KEN", "TUV", "ERI", "--format", "pdf", "--as-of", TODAY])
        .succeeds();
    for (iso3, title) in [("KEN", "Kenya"), ("TUV", "Tuvalu"), ("ERI", "Eritrea")] {
        let file = program.path(&format!("briefs/{iso3}.pdf"));
        let output = Process::new("pdfinfo").arg(&file).output().expect("pdfinfo runs");
        let info = String::from_utf8_lossy(&output.stdout).into_owned();
        let value = |name: &str| {
            info.lines()
                .find_map(|line| line.strip_prefix(name))
                .map(str::trim)
                .unwrap_or_default()
                .to_owned()
        };
        assert_eq!(value("Tagged:"), "yes", "{info}");
        assert!(value("Title:").contains(title), "{info}");
        assert_eq!(value("JavaScript:"), "no", "{info}");
        let output = Process::new("pdftotext")
            .args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()])
            .output()
            .expect("pdftotext runs");
        let words = String::from_utf8_lossy(&output.stdout);
        assert!(words.contains(title) && words.contains("Key facts"), "{words}");
    }
}

#[test]
fn html_and_pdf_say_what_the_json_says() {
    let kenya = brief("KEN");
    let html = kenya.html().expect("HTML");
    let text = |html: &str| {
        html.replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&#x2f;", "/")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    };
    let html = text(&html);
    for statement in statements(&kenya) {
        assert!(html.contains(&statement.text), "not in the page: {}", statement.text);
    }
    for table in tables(&kenya) {
        for cell in table.rows.iter().flat_map(|row| row.cells.values()) {
            assert!(html.contains(cell), "not in the page: {cell}");
        }
    }
}

/// The key facts of one country, as a person reads them. Update with `INSTA_UPDATE=always`.
#[test]
fn the_key_facts_read_well() {
    let text = |iso3: &str| {
        brief(iso3)
            .summary
            .iter()
            .map(|one| format!("[{}] {}", one.kind, one.text))
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!("key_facts_kenya", text("KEN"));
    insta::assert_snapshot!("key_facts_tuvalu", text("TUV"));
}
