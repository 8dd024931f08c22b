//! The HTML briefs, as a browser and the reference HTML checker see them.
//!
//! `tests/browser/` holds the script that drives headless Chromium, and the versions of what it needs.

use super::served::{Service, shared};
use super::support::{BRIEFS, SETS, available, none_found, repository};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

/// Places that are shown of each fault.
const PLACES: usize = 4;

/// A page on which each of the checks must find something.
const FAULTY: &str = r#"<!doctype html>
<html>
<head><meta charset="utf-8"><title>Faulty</title><link rel="icon" href="data:,"></head>
<body>
<main>
<h1>One</h1>
<h3>Three</h3>
<p style="color:#bbb">weak</p>
<p style="width:1500px">wide</p>
<img src="elsewhere.png">
<p id="twice">a</p><p id="twice">b</p>
</main>
<script>missing();</script>
</body>
</html>
"#;

/// Something that is wrong with a page.
struct Fault {
    /// The rule and what it says.
    rule: String,
    /// File, window or line, and the piece of the page.
    place: String,
}

/// A folder with pages.
struct Pages {
    _folder: TempDir,
    files: Vec<PathBuf>,
}

impl Pages {
    fn of<'a>(pages: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let files = pages
            .into_iter()
            .map(|(name, html)| {
                let file = folder.path().join(format!("{name}.html"));
                std::fs::write(&file, html).expect("a file can be written");
                file
            })
            .collect();
        Self { _folder: folder, files }
    }

    fn briefs() -> Self {
        let briefs = BRIEFS.iter().map(|brief| (brief.name.as_str(), brief.html.as_str()));
        let sets = SETS.iter().map(|(name, html)| (name.as_str(), html.as_str()));
        Self::of(briefs.chain(sets))
    }

    /// What headless Chromium and axe find; nothing, said aloud, where they cannot run.
    fn in_a_browser(&self, test: &str) -> Option<Vec<Fault>> {
        if !available("node", test) || !available("chromium", test) || !installed("axe-core", test) {
            return None;
        }
        let mut command = Command::new("node");
        command.arg(repository("tests/browser/axe.mjs")).args(&self.files);
        let found = json(&finished(&mut command).stdout);
        let fault = |one: &Value| Fault {
            rule: format!("{}: {}", text(&one["rule"]), text(&one["help"])),
            place: format!(
                "{} {} {}\n      {}",
                text(&one["file"]),
                text(&one["viewport"]),
                text(&one["target"]),
                text(&one["html"])
            ),
        };
        Some(found.as_array().expect("a list of faults").iter().map(fault).collect())
    }

    /// Errors of the Nu Html Checker; nothing, said aloud, where it cannot run.
    fn by_the_checker(&self, test: &str) -> Option<Vec<Fault>> {
        if !available("java", test) || !installed("vnu-jar", test) {
            return None;
        }
        let mut command = Command::new("java");
        command
            .arg("-jar")
            .arg(repository("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar"))
            .args(["--format", "json", "--errors-only", "--exit-zero-always", "--stdout"])
            .args(&self.files);
        let found = json(&finished(&mut command).stdout);
        let fault = |one: &Value| Fault {
            rule: text(&one["message"]),
            place: format!(
                "{}:{}:{}\n      {}",
                text(&one["url"]).rsplit('/').next().unwrap_or_default(),
                one["lastLine"],
                one["lastColumn"],
                text(&one["extract"]).replace('\n', " ")
            ),
        };
        let messages = found["messages"].as_array().expect("a list of messages");
        Some(messages.iter().map(fault).collect())
    }
}

/// Whether a package of `tests/browser` is installed; says so when it is not.
fn installed(package: &str, test: &str) -> bool {
    let found = repository("tests/browser/node_modules").join(package).is_dir();
    if !found {
        eprintln!("SKIPPED {test}: {package} is not installed; `npm ci --ignore-scripts` in tests/browser does it");
    }
    found
}

/// Runs a check that must get to its end.
fn finished(command: &mut Command) -> Output {
    let output = command.output().expect("the check starts");
    assert!(
        output.status.success(),
        "the check did not run: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(bytes)))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// One entry for each rule, with how often it is broken and where first.
fn by_rule(faults: Vec<Fault>) -> Vec<String> {
    let mut rules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for fault in faults {
        rules.entry(fault.rule).or_default().push(fault.place);
    }
    rules
        .into_iter()
        .map(|(rule, places)| {
            let shown: Vec<&str> = places.iter().take(PLACES).map(String::as_str).collect();
            format!(
                "{rule}\n  {} places, first:\n    {}",
                places.len(),
                shown.join("\n    ")
            )
        })
        .collect()
}

/// Demands that each piece is in one of the faults.
fn found(faults: &[String], pieces: &[&str]) {
    for piece in pieces {
        assert!(
            faults.iter().any(|fault| fault.contains(piece)),
            "{piece:?} was not found: {faults:#?}"
        );
    }
}

#[test]
fn pages_are_accessible_fetch_nothing_and_fit_a_telephone() {
    let test = "pages_are_accessible_fetch_nothing_and_fit_a_telephone";
    if let Some(faults) = Pages::briefs().in_a_browser(test) {
        none_found(&by_rule(faults));
    }
}

#[test]
fn pages_are_valid_html() {
    if let Some(faults) = Pages::briefs().by_the_checker("pages_are_valid_html") {
        none_found(&by_rule(faults));
    }
}

#[test]
fn the_browser_sees_faults() {
    if let Some(faults) = Pages::of([("faulty", FAULTY)]).in_a_browser("the_browser_sees_faults") {
        let rules = [
            "color-contrast:",
            "heading-order:",
            "html-has-lang:",
            "image-alt:",
            "no-console-error:",
            "no-request:",
            "page-width: the page is 1",
        ];
        found(&by_rule(faults), &rules);
    }
}

#[test]
fn the_html_checker_sees_faults() {
    if let Some(faults) = Pages::of([("faulty", FAULTY)]).by_the_checker("the_html_checker_sees_faults") {
        found(&by_rule(faults), &["Duplicate ID “twice”", "“alt” attribute"]);
    }
}

/// A page of each type, in English and Arabic.
fn pages_of_the_service(service: &Service) -> Vec<String> {
    let paths = [
        "/",
        "/search?q=guinea%20republic",
        "/countries",
        "/countries/KEN",
        "/countries/TUV?audience=public",
        "/elections?status=scheduled",
        "/elections?country=Atlantis",
        "/incidents?kind=full-shutdown",
        "/law",
        "/law?topic=shutdown-power&attribute=written-order-required",
        "/law?topic=shutdown-power&country=IND,UGA,FRA",
        "/indicators",
        "/indicators/wb-IT.NET.USER.ZS?countries=KEN,UGA",
        "/threats",
        "/threats/T01",
        "/recommendations",
        "/recommendations/R11",
        "/find?q=P08%3Drecorded&region=Africa",
        "/find?q=P99%3Dno",
        "/compare",
        "/compare?countries=KEN,UGA,TZA",
        "/method",
        "/questions",
        "/questions/P08",
        "/questions/P24",
        "/sources",
        "/sparql",
        "/sparql?example=P03",
        "/thing/incident/SD-555e66d8df",
        "/thing/source/access-now-stop",
        "/ontology",
        "/nothing",
    ];
    let pages = ["en", "ar"]
        .iter()
        .flat_map(|language| paths.map(|path| service.url(&format!("/{language}{path}"))));
    pages.chain([service.url("/api")]).collect()
}

#[test]
fn pages_of_the_service_are_accessible_and_fit_a_telephone_in_light_and_dark() {
    let test = "pages_of_the_service_are_accessible_and_fit_a_telephone_in_light_and_dark";
    let service = shared();
    let pages = Pages {
        _folder: tempfile::tempdir().expect("a temporary folder"),
        files: pages_of_the_service(&service).into_iter().map(PathBuf::from).collect(),
    };
    if let Some(faults) = pages.in_a_browser(test) {
        none_found(&by_rule(faults));
    }
}

#[test]
fn pages_of_the_service_are_valid_html() {
    let service = shared();
    let html: Vec<(String, String)> = pages_of_the_service(&service)
        .iter()
        .map(|page| {
            let path = page.replace(&service.url(""), "");
            let told = service.get_with(&path, &[("accept", "text/html")]);
            assert_eq!(told.media(), "text/html", "{path}");
            let name: String = path
                .chars()
                .map(|c| if c.is_alphanumeric() { c } else { '-' })
                .collect();
            (name, told.text())
        })
        .collect();
    let pages = Pages::of(html.iter().map(|(name, html)| (name.as_str(), html.as_str())));
    if let Some(faults) = pages.by_the_checker("pages_of_the_service_are_valid_html") {
        none_found(&by_rule(faults));
    }
}

#[test]
fn a_first_time_visitor_finds_what_is_looked_for() {
    let test = "a_first_time_visitor_finds_what_is_looked_for";
    if !available("node", test) || !available("chromium", test) || !installed("playwright-core", test) {
        return;
    }
    let service = shared();
    let mut command = Command::new("node");
    command.arg(repository("tests/browser/visit.mjs")).arg(service.url(""));
    let seen = json(&finished(&mut command).stdout);
    assert_eq!(seen[0]["filtered"], seen[1]["filtered"], "{seen}");
}
