//! `calendar`: coming votes as a table, as JSON and as an iCalendar file.

use super::support::{Program, TODAY};

#[test]
fn the_table_counts_days_and_names_the_source() {
    let outcome = Program::new()
        .run(&["calendar", "--as-of", TODAY, "--within", "120d"])
        .succeeds();
    insta::assert_snapshot!("calendar_120_days", outcome.stdout);
}

#[test]
fn json_has_the_same_votes_in_the_order_of_their_days() {
    let program = Program::new();
    let json = program
        .run(&["calendar", "--as-of", TODAY, "--format", "json"])
        .succeeds()
        .json();
    let votes = json.as_array().expect("a list");
    assert!(votes.len() > 30, "only {}", votes.len());
    let days: Vec<i64> = votes.iter().filter_map(|vote| vote["days"].as_i64()).collect();
    assert!(days.iter().all(|days| (0..=365).contains(days)), "{days:?}");
    for vote in votes {
        assert!(
            vote["page"].as_str().is_some_and(|page| page.starts_with("http")),
            "{vote}"
        );
        assert!(!vote["publisher"].as_str().unwrap_or_default().is_empty(), "{vote}");
        if vote["polling_day"].as_str().is_some_and(|day| day.len() < 10) {
            assert!(vote["days"].is_null(), "a month is no day: {vote}");
        }
    }
}

#[test]
fn countries_limit_the_list() {
    let json = Program::new()
        .run(&["calendar", "Kenya", "--as-of", TODAY, "--format", "json"])
        .succeeds()
        .json();
    let votes = json.as_array().expect("a list");
    assert!(!votes.is_empty());
    assert!(votes.iter().all(|vote| vote["country"] == "KEN"), "{votes:?}");
}

#[test]
fn the_icalendar_file_follows_its_standard() {
    let program = Program::new();
    let first = program
        .run(&["calendar", "--as-of", TODAY, "--format", "ics"])
        .succeeds()
        .stdout;
    let second = program
        .run(&["calendar", "--as-of", TODAY, "--format", "ics"])
        .succeeds()
        .stdout;
    assert_eq!(first, second, "the same votes give the same file");
    assert!(
        first.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        "{}",
        &first[..80]
    );
    assert!(first.trim_end().ends_with("END:VCALENDAR"));
    for line in first.split("\r\n") {
        assert!(!line.contains('\n'), "a bare line feed");
        assert!(line.len() <= 75, "a line of more than 75 octets: {line}");
    }
    let unfolded = first.replace("\r\n ", "");
    let events = unfolded.matches("BEGIN:VEVENT").count();
    assert!(events > 30, "only {events}");
    for property in [
        "UID:",
        "DTSTAMP:",
        "DTSTART;VALUE=DATE:",
        "DTEND;VALUE=DATE:",
        "SUMMARY:",
        "URL:",
    ] {
        assert_eq!(
            unfolded.matches(&format!("\r\n{property}")).count(),
            events,
            "{property}"
        );
    }
    // what a source expects is no confirmation
    assert_eq!(unfolded.matches("STATUS:TENTATIVE").count(), events);
    let mut uids: Vec<&str> = unfolded.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), events, "identifiers are unique");
}
