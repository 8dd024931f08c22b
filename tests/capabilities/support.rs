//! A test builder: run the program in a folder of its own, then look at what it said and left behind.

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin;
use scrutineer::kb::Kb;
use scrutineer::vocab::{GraphName, Quad};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The day on which all tests stand, so that a test says the same tomorrow.
pub const TODAY: &str = "2026-11-25";

/// Languages of the briefs that are looked at, as `--lang` takes them. For English the option is not given.
pub const LANGUAGES: &[&str] = &["en", "fr", "es", "ru", "ar", "zh"];

/// Audiences of the briefs that are looked at, as `--audience` takes them. Without any, the option is not given.
pub const AUDIENCES: &[&str] = &["planner", "company", "public"];

/// Countries whose briefs are looked at: one of which much is known, and one of which little is.
pub const COUNTRIES: &[&str] = &["KEN", "TUV"];

/// The built-in base, loaded once.
pub static BASE: LazyLock<Kb> = LazyLock::new(|| Kb::built_in().expect("the built-in base loads"));

/// A folder of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of the repository.
pub fn text_of(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Files of a folder of the repository with this ending, sorted: name without ending, text.
pub fn texts_in(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir(repository(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (name, text)
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "{folder} has no *.{ending}");
    found
}

/// Quads of a `TriG` text.
pub fn trig(text: &str) -> Vec<Quad> {
    oxttl::TriGParser::new()
        .for_slice(text.as_bytes())
        .collect::<Result<_, _>>()
        .expect("a TriG text that parses")
}

/// Quads of a Turtle text, in one named graph.
pub fn turtle(text: &str) -> Vec<Quad> {
    let graph = GraphName::from(scrutineer::vocab::graph("test"));
    oxttl::TurtleParser::new()
        .for_slice(text.as_bytes())
        .map(|triple| triple.map(|triple| triple.in_graph(graph.clone())))
        .collect::<Result<_, _>>()
        .expect("a Turtle text that parses")
}

/// One brief, as the program wrote it.
pub struct Written {
    /// Country, language and audience, for messages and file names.
    pub name: String,
    pub language: &'static str,
    pub html: String,
    pub pdf: Vec<u8>,
    pub json: serde_json::Value,
}

/// The briefs of [`COUNTRIES`] in all [`LANGUAGES`] for all [`AUDIENCES`], made once.
pub static BRIEFS: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let audiences: Vec<Option<&str>> = match AUDIENCES {
        [] => vec![None],
        some => some.iter().copied().map(Some).collect(),
    };
    let made: Vec<Written> = LANGUAGES
        .iter()
        .flat_map(|language| audiences.iter().flat_map(|audience| written(language, *audience)))
        .collect();
    assert!(!made.is_empty(), "no briefs to look at");
    made
});

/// The briefs of [`COUNTRIES`] in one language for one audience, whatever their files are called.
fn written(language: &'static str, audience: Option<&str>) -> Vec<Written> {
    let program = Program::new();
    let brief = |iso3: &&str| {
        let mut arguments = vec![
            "brief",
            *iso3,
            "--format",
            "html,pdf,json",
            "--as-of",
            TODAY,
            "--out",
            iso3,
        ];
        if language != "en" {
            arguments.extend(["--lang", language]);
        }
        if let Some(audience) = audience {
            arguments.extend(["--audience", audience]);
        }
        let outcome = program.run(&arguments);
        if language == "zh" && outcome.stderr.contains("needs a font that has Chinese characters") {
            eprintln!("SKIPPED briefs in Chinese in the browser and as PDF: no font for Chinese is installed");
            return None;
        }
        assert_eq!(outcome.status, Some(0), "{arguments:?}: {}", outcome.stderr);
        let files = program.tree(iso3);
        let file = |ending: &str| {
            let mut found = files.iter().filter(|(name, _)| name.ends_with(ending));
            let (_, bytes) = found
                .next()
                .unwrap_or_else(|| panic!("{iso3}: no {ending} was written"));
            assert!(found.next().is_none(), "{iso3}: more than one {ending} was written");
            bytes.clone()
        };
        let names: Vec<&str> = [*iso3, language].into_iter().chain(audience).collect();
        Some(Written {
            name: names.join("-"),
            language,
            html: String::from_utf8(file(".html")).expect("a page in UTF-8"),
            pdf: file(".pdf"),
            json: serde_json::from_slice(&file(".json")).expect("JSON"),
        })
    };
    COUNTRIES.iter().filter_map(brief).collect()
}

/// Pages of sets of countries by name: a portfolio, a comparison, an index, in three languages.
pub static SETS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let portfolio = "organisation = \"Example Telecom\"\n[[country]]\ncode = \"KEN\"\n[[country]]\ncode = \"TUV\"\n";
    let program = Program::new().file("portfolio.toml", portfolio);
    let html = ["--format", "html", "--as-of", TODAY];
    for (arguments, folder) in [
        (
            &["--portfolio", "portfolio.toml", "--audience", "company"][..],
            "portfolio",
        ),
        (&["--compare", "KEN", "UGA", "TUV", "--lang", "ar"], "comparison"),
        (&["--region", "Micronesia", "--lang", "ru"], "region"),
    ] {
        let mut all = vec!["brief", "--out", folder];
        all.extend(arguments);
        all.extend(html);
        let outcome = program.run(&all);
        assert_eq!(outcome.status, Some(0), "{all:?}: {}", outcome.stderr);
    }
    [
        "portfolio/portfolio.company.html",
        "comparison/KEN-UGA-TUV.ar.html",
        "region/index.html",
    ]
    .map(|file| (file.replace(['/', '.'], "-"), program.text(file)))
    .into()
});

/// Text of HTML or XML with its character references resolved.
pub fn unescaped(markup: &str) -> String {
    markup
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2f;", "/")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Fails with the faults, one a line, of very many the first.
pub fn none_found(faults: &[String]) {
    const SHOWN: usize = 80;
    let shown = faults.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>();
    assert!(
        faults.is_empty(),
        "{} faults, {} shown:\n{}",
        faults.len(),
        shown.len(),
        shown.join("\n")
    );
}

/// The program in a temporary folder.
pub struct Program {
    folder: TempDir,
}

impl Program {
    /// An empty folder.
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// A folder with the source `example` in it: one table of made-up fact-checkers.
    pub fn with_source() -> Self {
        Self::new()
            .file("example/source.toml", MANIFEST)
            .file("example/map.rq", MAPPING)
            .file("example/checkers.csv", CHECKERS)
            .sealed()
    }

    /// Writes a file.
    pub fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a path with a folder")).expect("a folder can be made");
        fs::write(&path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self
    }

    /// Replaces a piece of a text file that must be there.
    pub fn with(self, name: &str, old: &str, new: &str) -> Self {
        let text = self.text(name);
        assert!(text.contains(old), "{name} has no {old:?}");
        self.file(name, text.replacen(old, new, 1))
    }

    /// Puts the right checksum into the manifest of the example.
    pub fn sealed(self) -> Self {
        use sha2::Digest;
        let csv = fs::read(self.path("example/checkers.csv")).expect("the table");
        let sum = scrutineer::source::hex(&sha2::Sha256::digest(&csv));
        let manifest = self.text("example/source.toml");
        let lines: Vec<String> = manifest
            .lines()
            .map(|line| {
                if line.starts_with("sha256") {
                    format!("sha256 = \"{sum}\"")
                } else {
                    line.to_owned()
                }
            })
            .collect();
        self.file("example/source.toml", lines.join("\n") + "\n")
    }

    /// A made-up source in a folder whose name ends with its identifier, with tables: file, class, columns besides `key`,
    /// mapping, content.
    pub fn source(self, folder: &str, title: &str, tables: &[(&str, &str, &str, &str, &str)]) -> Self {
        use sha2::Digest;
        let id = folder.rsplit('/').next().unwrap_or(folder);
        let title = toml::Value::from(title);
        let mut manifest = format!(
            "id = \"{id}\"\ntitle = {title}\npublisher = \"Example Observatory\"\nstakeholder_group = \"civil-society\"\n\
             fact_kind = \"claimed\"\nlicence = \"CC0-1.0\"\nrelease = \"2026-11\"\nretrieved = \"2026-11-20\"\n\
             citation = \"Example Observatory, made up.\"\nhomepage = \"https://example.org/{id}\"\ncoverage = \"made up\"\n\
             known_limits = [\"Everything in it is made up.\"]\n"
        );
        let mut program = self;
        for (file, class, columns, mapping, content) in tables {
            let map = file.replace(".csv", ".rq");
            let sum = scrutineer::source::hex(&sha2::Sha256::digest(content.as_bytes()));
            write!(
                manifest,
                "\n[[table]]\nfile = \"{file}\"\nsha256 = \"{sum}\"\nmap = \"{map}\"\nentity = \"{class}\"\nkey = [\"key\"]\n\n\
                 [table.columns]\nkey = {{ type = \"text\", required = true }}\n{columns}\n"
            )
            .expect("a string can be written to");
            program = program
                .file(&format!("{folder}/{file}"), content)
                .file(&format!("{folder}/{map}"), mapping);
        }
        program.file(&format!("{folder}/source.toml"), manifest)
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The text of a file in the folder.
    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// All files below the folder with their bytes, by name; locks and folders are left out.
    pub fn tree(&self, below: &str) -> Vec<(String, Vec<u8>)> {
        let root = self.path(below);
        let mut found = Vec::new();
        let mut open = vec![root.clone()];
        while let Some(folder) = open.pop() {
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries {
                let path = entry.expect("a readable folder").path();
                if path.is_dir() {
                    open.push(path);
                } else if path.file_name().is_some_and(|name| name != ".lock") {
                    let name = path.strip_prefix(&root).expect("below the root");
                    found.push((name.to_string_lossy().into_owned(), fs::read(&path).expect("readable")));
                }
            }
        }
        found.sort();
        found
    }

    /// The command, ready to be changed further.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(cargo_bin!("scrutineer"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("SCRUTINEER_KB");
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        Outcome::of(self.command(arguments))
    }
}

/// How a run ended.
pub struct Outcome {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// Runs a command.
    pub fn of(mut command: Command) -> Self {
        let output = command.output().expect("the program starts");
        Self {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("output in UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("messages in UTF-8"),
        }
    }

    /// It ended well.
    pub fn succeeds(self) -> Self {
        assert_eq!(self.status, Some(0), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// It ended with this status and a message, and neither panicked nor wrote to standard output.
    pub fn fails_with(self, status: i32) -> Self {
        assert_eq!(
            self.status,
            Some(status),
            "stdout: {}\nstderr: {}",
            self.stdout,
            self.stderr
        );
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        assert!(!self.stderr.is_empty(), "no message");
        assert_eq!(self.stdout, "");
        self
    }

    /// The message has all these pieces.
    pub fn says(self, pieces: &[&str]) -> Self {
        for piece in pieces {
            assert!(self.stderr.contains(piece), "no {piece:?} in: {}", self.stderr);
        }
        self
    }

    /// Standard output has all these pieces.
    pub fn prints(self, pieces: &[&str]) -> Self {
        for piece in pieces {
            assert!(self.stdout.contains(piece), "no {piece:?} in: {}", self.stdout);
        }
        self
    }

    /// Standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }
}

/// Whether a program is there to be used; says so when it is not.
pub fn available(program: &str, test: &str) -> bool {
    let found = std::process::Command::new("sh")
        .args(["-c", &format!("command -v {program}")])
        .output()
        .is_ok_and(|output| output.status.success());
    if !found {
        eprintln!("SKIPPED {test}: {program} is not installed");
    }
    found
}

const MANIFEST: &str = r#"id = "example"
title = "Made-up fact-checkers"
publisher = "Example Observatory"
stakeholder_group = "civil-society"
fact_kind = "claimed"
licence = "CC0-1.0"
release = "2026-11"
retrieved = "2026-11-20"
citation = "Example Observatory, Made-up fact-checkers, November 2026."
homepage = "https://example.org/checkers"
coverage = "two countries"
known_limits = ["Everything in it is made up."]

[[table]]
file = "checkers.csv"
sha256 = "0"
map = "map.rq"
entity = "scr:FactChecker"
key = ["key"]

[table.columns]
key = { type = "text", required = true }
country = { type = "country", required = true }
name = { type = "text", required = true }
as_of = { type = "date" }
members = { type = "integer" }
page = { type = "iri", required = true }
"#;

const MAPPING: &str = r#"PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX scr: <https://w3id.org/scrutineer/ontology#>
CONSTRUCT {
  ?thing a scr:FactChecker ;
         scr:country ?countryIri ;
         scr:name ?name ;
         scr:scopeText ?extent ;
         scr:asOf ?as_of ;
         dcterms:source ?page .
}
WHERE {
  BIND(CONCAT(STR(?members), " members") AS ?extent)
  BIND(IRI(CONCAT("https://w3id.org/scrutineer/id/fact-checker/example-", ?key)) AS ?thing)
  BIND(IRI(CONCAT("https://w3id.org/scrutineer/id/country/", ?country)) AS ?countryIri)
}
"#;

const CHECKERS: &str = "\
key,country,name,as_of,members,page
one,KEN,Example Check Kenya,2026-11-01,4,https://example.org/checkers/one
two,TUV,Example Check Tuvalu,,,https://example.org/checkers/two
";
