//! `brief`: a sourced country brief in HTML, PDF and JSON, for every member of the United Nations.

use super::briefs::{brief, brief_as_of, brief_for, briefing, each, gaps, members, name, sample, selector, table};
use super::support::{BASE, Program, TODAY, available};
use scraper::Html;
use scrutineer::brief::{Audience, Block, Brief, BriefError, Chart, Language, Statement, Table};
use std::collections::BTreeSet;
use std::process::Command as Process;

const COMING: &str = "Coming national votes";
const PAST: &str = "National votes since 2010, newest first";
const CLAIMS: &str = "Election-related cyber and information incidents, with the claims made about them";

/// What the summary says.
fn said(brief: &Brief) -> Vec<&Statement> {
    brief.summary.iter().flat_map(|point| &point.statements).collect()
}

/// The questions to ask, all of them.
fn asked(brief: &Brief) -> usize {
    brief
        .annex
        .iter()
        .flat_map(|chapter| &chapter.blocks)
        .map(|block| match block {
            Block::Questions { questions } => questions.len(),
            _ => 0,
        })
        .sum()
}

fn charts(brief: &Brief) -> Vec<&Chart> {
    let blocks = brief.chapters().flat_map(|chapter| &chapter.blocks);
    let drawn = blocks.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    brief.locator.iter().chain(drawn).collect()
}

/// The tables of what legal texts say, one for each text.
fn law_tables(brief: &Brief) -> Vec<&Table> {
    brief
        .tables()
        .filter(|table| {
            table
                .columns
                .iter()
                .map(|column| column.key)
                .eq(["attribute", "value", "checked"])
        })
        .collect()
}

#[test]
fn every_member_of_the_united_nations_gets_a_brief_in_all_formats() {
    each(&members(), &[Language::English], &[Audience::Planner], |brief| {
        let iso3 = &brief.code;
        let html = brief.html().unwrap_or_else(|error| panic!("{iso3}: {error}"));
        assert!(html.contains("</html>"), "{iso3}");
        let pdf = brief.pdf().unwrap_or_else(|error| panic!("{iso3}: {error}"));
        assert!(pdf.starts_with(b"%PDF-"), "{iso3}");
        let json = brief.json().unwrap_or_else(|error| panic!("{iso3}: {error}"));
        assert!(json.contains(iso3));
    });
}

#[test]
fn every_reader_gets_a_brief_in_every_language() {
    each(&sample(), &Language::ALL, &Audience::ALL, |brief| {
        let name = name(brief);
        let html = brief.html().unwrap_or_else(|error| panic!("{name}: {error}"));
        let page = Html::parse_document(&html);
        let root = page.root_element().value();
        assert_eq!(root.attr("lang"), Some(brief.language), "{name}");
        assert_eq!(root.attr("dir"), Some(brief.direction), "{name}");
        let direction = if brief.language == "ar" { "rtl" } else { "ltr" };
        assert_eq!(brief.direction, direction, "{name}");
        let titles = page.select(&selector("h1")).count();
        assert_eq!(titles, 1, "{name}");
        assert!(brief.json().is_ok(), "{name}");
        assert!(
            !brief.summary.is_empty() && !brief.face.is_empty() && !brief.annex.is_empty(),
            "{name}"
        );
    });
}

#[test]
fn every_reader_gets_a_pdf() {
    let codes: Vec<String> = ["KEN", "TUV"].map(str::to_owned).into();
    each(&codes, &[Language::English], &Audience::ALL, |brief| {
        let pdf = brief.pdf().unwrap_or_else(|error| panic!("{}: {error}", name(brief)));
        assert!(pdf.starts_with(b"%PDF-"), "{}", name(brief));
    });
}

#[test]
fn pdfs_are_set_in_the_languages_whose_fonts_the_program_has() {
    let codes: Vec<String> = ["KEN", "EGY"].map(str::to_owned).into();
    let languages = [Language::French, Language::Spanish, Language::Russian, Language::Arabic];
    each(&codes, &languages, &[Audience::Planner], |brief| {
        let pdf = brief.pdf().unwrap_or_else(|error| panic!("{}: {error}", name(brief)));
        assert!(pdf.starts_with(b"%PDF-"), "{}", name(brief));
    });
}

#[test]
fn a_pdf_in_chinese_is_set_or_says_which_font_it_needs() {
    match brief_for("CHN", Language::Chinese, Audience::Planner).pdf() {
        Ok(pdf) => assert!(pdf.starts_with(b"%PDF-")),
        Err(error @ BriefError::NoFont) => {
            assert!(error.to_string().contains("fonts-noto-cjk"), "{error}");
            eprintln!("SKIPPED a_pdf_in_chinese_is_set_or_says_which_font_it_needs: no font for Chinese is installed");
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn every_reference_names_its_terms() {
    each(&members(), &[Language::English], &[Audience::Planner], |brief| {
        for reference in &brief.references {
            assert!(
                reference.licence.is_some() || reference.licence_note.is_some(),
                "{}: no licence: {}",
                brief.code,
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
fn runs_of_the_program_write_the_same_bytes_whatever_the_number_of_threads() {
    let arguments = ["brief", "KEN", "EGY", "--format", "html,pdf,json", "--as-of", TODAY];
    let files: Vec<_> = [None, None, Some("1"), Some("2")]
        .into_iter()
        .map(|threads| {
            let program = Program::new();
            let mut command = program.command(&arguments);
            if let Some(threads) = threads {
                command.env("RAYON_NUM_THREADS", threads);
            }
            super::support::Outcome::of(command)
                .succeeds()
                .prints(&["KEN.html", "KEN.pdf", "EGY.json"]);
            program.tree("briefs")
        })
        .collect();
    let names: Vec<&String> = files[0].iter().map(|(name, _)| name).collect();
    assert!(names.len() >= 6, "{names:?}");
    for other in &files[1..] {
        for ((name, bytes), (other_name, other_bytes)) in files[0].iter().zip(other) {
            assert_eq!(name, other_name);
            assert!(bytes == other_bytes, "{name} differs");
        }
        assert_eq!(files[0].len(), other.len());
    }
}

#[test]
fn the_smallest_and_the_dateless_say_what_is_not_known() {
    for iso3 in ["TUV", "NRU", "ERI"] {
        let brief = brief(iso3);
        assert!(asked(&brief) > 0, "{iso3}: nothing to ask");
        assert!(
            said(&brief).iter().any(|one| one.kind == "gap"),
            "{iso3}: {:?}",
            brief.summary
        );
    }
    let eritrea = brief("ERI");
    assert!(table(&eritrea, COMING).is_none());
    assert!(
        said(&eritrea)
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
        .statements()
        .find(|one| one.query == "disruption-sources")
        .expect("a sentence on disruptions that are not recorded");
    assert_eq!(gap.kind, "gap");
    assert!(gap.text.contains("Access Now"), "{}", gap.text);
    assert!(
        gap.text.contains("None recorded does not mean that none happened."),
        "{}",
        gap.text
    );
}

#[test]
fn days_are_counted_from_the_day_given() {
    for (day, expected) in [
        ("2027-08-09", "in 1 day"),
        ("2027-07-11", "in 30 days"),
        ("2027-08-10", "today"),
    ] {
        let kenya = brief_as_of("KEN", day);
        let next = table(&kenya, COMING).expect("a coming vote");
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
    let stale = "was scheduled; no source here confirms it";
    let past = table(&kenya, PAST).expect("past votes");
    assert!(
        past.rows.iter().any(|row| row.cells["status"] == stale),
        "{:?}",
        past.rows
    );
    for row in table(&kenya, COMING).into_iter().flat_map(|table| &table.rows) {
        assert_ne!(row.cells["status"], stale);
    }
    assert!(
        said(&kenya)
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
        let past = table(&uganda, PAST).expect("past votes");
        for row in &past.rows {
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
        let brief = brief(code);
        let rows = &table(&brief, COMING).expect("coming votes").rows;
        assert!(
            rows.iter().any(|row| row.cells["days"] == "day not known"),
            "{code}: {rows:?}"
        );
    }
}

#[test]
fn claims_about_who_was_behind_an_incident_stay_claims() {
    let america = brief("USA");
    let claims = table(&america, CLAIMS).expect("incidents with attributions");
    assert!(
        claims.rows.iter().any(|row| row.cells["claim"].contains(" named ")),
        "{:?}",
        claims.rows
    );
    let say = america
        .statements()
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
        said(&india).iter().any(|one| one.text.contains(&counted)),
        "{counted}: {:?}",
        india.summary
    );
    for row in table(&india, CLAIMS).into_iter().flat_map(|table| &table.rows) {
        assert_ne!(row.cells["kind"], "network disruption", "{:?}", row.cells);
    }
}

#[test]
fn law_is_shown_with_section_qualifier_and_day_of_the_last_look() {
    let kenya = brief("KEN");
    let tables = law_tables(&kenya);
    let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
    assert!(rows > 10, "only {rows} values");
    for table in &tables {
        let text = &table.caption;
        let placed = text.contains(|c: char| c.is_ascii_digit()) || text.contains("section not given");
        assert!(placed, "{text}");
        for row in &table.rows {
            assert!(row.cells["checked"].contains("2026"), "{text}: {:?}", row.cells);
        }
    }
    // sections 22 and 23 of the Act on false news were struck down in court on 6 March 2026
    let json = kenya.json().expect("JSON");
    assert!(json.contains("struck down"), "the ruling of March 2026 is not told");
}

#[test]
fn an_old_reading_of_the_law_is_marked() {
    let later = brief_as_of("KEN", "2028-06-01");
    let flags: BTreeSet<&str> = law_tables(&later)
        .into_iter()
        .flat_map(|table| &table.rows)
        .flat_map(|row| row.flags.iter().copied())
        .collect();
    assert!(flags.contains("old"), "{flags:?}");
    let html = later.html().expect("HTML");
    assert!(html.contains("<span class=\"flag\">check again</span>"));
}

#[test]
fn the_page_is_one_file_that_fetches_nothing_and_runs_nothing() {
    for (language, audience) in [
        (Language::English, Audience::Planner),
        (Language::Arabic, Audience::Company),
    ] {
        let html = brief_for("KEN", language, audience).html().expect("HTML");
        assert!(!html.contains("@import"));
        // what a drawing points to is in it
        assert_eq!(html.matches("url(").count(), html.matches("url(#").count());
        let page = Html::parse_document(&html);
        for forbidden in [
            "iframe",
            "img",
            "object",
            "embed",
            "form",
            "base",
            "image",
            "use",
            "audio",
            "video",
            "source",
            "meta[http-equiv]",
        ] {
            assert!(page.select(&selector(forbidden)).next().is_none(), "{forbidden}");
        }
        for element in page.select(&selector("*")) {
            for (attribute, text) in element.value().attrs() {
                assert!(!attribute.starts_with("on"), "{attribute}");
                assert!(
                    !text.trim().to_lowercase().starts_with("javascript:"),
                    "{attribute}={text}"
                );
            }
        }
        // the only link element is an empty icon, which keeps browsers from asking for one
        for link in page.select(&selector("link")) {
            assert_eq!(link.value().attr("href"), Some("data:,"));
        }
        for script in page.select(&selector("script")) {
            assert_eq!(script.value().attr("type"), Some("application/ld+json"));
        }
        assert!(html.starts_with("<!doctype html>"));
    }
}

#[test]
fn the_page_says_what_it_is_as_linked_data() {
    each(
        &sample(),
        &[Language::English, Language::Arabic],
        &[Audience::Planner],
        |brief| {
            let page = Html::parse_document(&brief.html().expect("HTML"));
            let scripts: Vec<String> = page
                .select(&selector("script"))
                .map(|one| one.text().collect())
                .collect();
            let [script] = scripts.as_slice() else {
                panic!("{}: {} scripts", name(brief), scripts.len());
            };
            let report: serde_json::Value = serde_json::from_str(script).expect("JSON");
            assert_eq!(report["@context"], "https://schema.org");
            assert_eq!(report["@type"], "Report");
            assert_eq!(report["inLanguage"], brief.language);
            let citations = report["citation"].as_array().expect("citations");
            let numbers: Vec<u64> = citations.iter().filter_map(|one| one["position"].as_u64()).collect();
            let expected: Vec<u64> = brief.references.iter().map(|one| one.n as u64).collect();
            assert_eq!(numbers, expected, "{}", name(brief));
        },
    );
}

#[test]
fn every_place_of_a_page_has_a_name_of_its_own_and_every_link_within_leads_to_one() {
    each(&sample(), &[Language::English], &Audience::ALL, |brief| {
        let page = Html::parse_document(&brief.html().expect("HTML"));
        let mut ids = BTreeSet::new();
        for element in page.select(&selector("[id]")) {
            let id = element.value().attr("id").unwrap_or_default();
            assert!(ids.insert(id), "{}: two elements are {id:?}", name(brief));
        }
        for link in page.select(&selector("a[href]")) {
            if let Some(id) = link.value().attr("href").and_then(|target| target.strip_prefix('#')) {
                assert!(ids.contains(id), "{}: no element is {id:?}", name(brief));
            }
        }
        for element in page.select(&selector("[aria-labelledby]")) {
            for id in element.value().attr("aria-labelledby").unwrap_or_default().split(' ') {
                assert!(ids.contains(id), "{}: no element is {id:?}", name(brief));
            }
        }
    });
}

#[test]
fn charts_have_a_text_alternative() {
    each(&sample(), &[Language::English], &[Audience::Planner], |brief| {
        let page = Html::parse_document(&brief.html().expect("HTML"));
        let drawings: Vec<_> = page.select(&selector("svg")).collect();
        let charts = charts(brief);
        assert_eq!(drawings.len(), charts.len(), "{}", brief.code);
        for (chart, drawing) in charts.into_iter().zip(drawings) {
            let described: String = drawing
                .select(&selector("desc"))
                .next()
                .expect("a description")
                .text()
                .collect();
            assert_eq!(described, chart.desc, "{}", brief.code);
            assert!(chart.desc.len() > 30, "{}", chart.desc);
            assert_eq!(
                drawing.value().attr("role"),
                Some("img"),
                "{}: {}",
                brief.code,
                chart.svg_key
            );
        }
    });
    let drawn: BTreeSet<&str> = charts(&brief("UGA")).iter().map(|chart| chart.svg_key).collect();
    for key in ["timeline", "roam", "trend"] {
        assert!(drawn.contains(key), "{drawn:?}");
    }
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
        assert!(words.contains(title) && words.contains("At a glance"), "{words}");
    }
}

#[test]
fn the_gaps_are_sentences() {
    each(&sample(), &[Language::English], &Audience::ALL, |brief| {
        for text in gaps(brief) {
            assert!(text.trim_end().ends_with(['.', '?']), "{}: {text}", name(brief));
        }
    });
}

#[test]
fn a_country_that_is_not_there_is_an_error() {
    let error = briefing(Language::English, Audience::Planner)
        .brief("XYZ")
        .expect_err("no such country");
    assert!(error.to_string().contains("XYZ"), "{error}");
}

/// The summary of two countries, as a person reads it. Update with `INSTA_UPDATE=always`.
#[test]
fn the_summary_reads_well() {
    let text = |iso3: &str| {
        brief(iso3)
            .summary
            .iter()
            .map(|point| {
                let said = point
                    .statements
                    .iter()
                    .map(|one| format!("\n  [{}] {}", one.kind, one.text));
                format!("{}{}", point.title, said.collect::<String>())
            })
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!("summary_kenya", text("KEN"));
    insta::assert_snapshot!("summary_tuvalu", text("TUV"));
}
