//! The rooms: no room imports a room above it, and only `kb` names the triple store.

use super::support::repository;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the ground up.
const ROOMS: &[&str] = &[
    "vocab", "source", "kb", "policy", "risk", "browse", "brief", "web", "cli",
];
/// Crates that only one place may name.
const OWNERS: &[(&str, &str)] = &[
    ("oxigraph", "src/kb/"),
    ("rudof_rdf", "src/kb/shapes.rs"),
    ("shacl", "src/kb/shapes.rs"),
    ("typst", "src/brief/pdf.rs"),
    ("minijinja", "src/brief/html.rs"),
    ("clap", "src/cli/"),
    ("linfa", "src/risk/model.rs"),
    ("ndarray", "src/risk/model.rs"),
    ("axum", "src/web/"),
    ("tokio", "src/web/"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Lines of code: no comments, which may name anything.
fn code(path: &Path) -> Vec<String> {
    fs::read_to_string(path)
        .expect("a readable file")
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn every_folder_of_src_is_a_room() {
    let mut folders: Vec<String> = fs::read_dir(repository("src"))
        .expect("src")
        .map(|entry| entry.expect("src").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut rooms: Vec<String> = ROOMS.iter().map(ToString::to_string).collect();
    rooms.sort();
    assert_eq!(folders, rooms);
}

#[test]
fn no_room_imports_a_room_above_it() {
    for (place, room) in ROOMS.iter().enumerate() {
        for path in sources(&repository("src").join(room)) {
            for (number, line) in code(&path).iter().enumerate() {
                for above in &ROOMS[place + 1..] {
                    for name in [format!("crate::{above}"), format!("super::super::{above}::")] {
                        assert!(
                            !line.contains(&name),
                            "{}:{}: {room} names {above}: {line}",
                            path.display(),
                            number + 1
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn each_engine_is_named_in_one_place_only() {
    for path in sources(&repository("src")) {
        let name = path
            .strip_prefix(env!("CARGO_MANIFEST_DIR"))
            .expect("below the repository")
            .to_string_lossy()
            .replace('\\', "/");
        for (number, line) in code(&path).iter().enumerate() {
            for (engine, owner) in OWNERS {
                let named = line.contains(&format!("{engine}::")) || line.contains(&format!("use {engine}"));
                assert!(
                    !named || name.starts_with(owner),
                    "{name}:{}: {engine} belongs to {owner}: {line}",
                    number + 1
                );
            }
        }
    }
}
