//! The built-in sources: every row became one entity, and what was refused stays out.

use super::support::{BASE, repository, text_of};
use scrutineer::source::Manifest;
use scrutineer::vocab;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;

fn manifests() -> Vec<Manifest> {
    let mut found = Vec::new();
    for entry in fs::read_dir(repository("data")).expect("data") {
        let folder = entry.expect("data").path();
        if folder.is_dir() {
            let file = folder.join("source.toml");
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            found.push(Manifest::parse(&file, &text, &name).expect("a valid manifest"));
        }
    }
    assert!(found.len() > 30, "only {} sources", found.len());
    found
}

#[test]
fn every_row_is_one_entity_in_the_graph_of_its_source() {
    for manifest in manifests() {
        let quads = BASE.graph(&manifest.graph()).expect("the graph");
        // tables of one source that describe things of the same class are counted together
        let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
        for table in &manifest.tables {
            let path = repository("data").join(&manifest.id).join(&table.file);
            let count = csv::Reader::from_path(&path)
                .expect("a table")
                .into_records()
                .collect::<Result<Vec<_>, _>>()
                .expect("rows")
                .len();
            *rows.entry(&table.entity).or_default() += count;
        }
        for (class, rows) in rows {
            let class_iri = vocab::expand(class).expect("a class");
            let entities = quads
                .iter()
                .filter(|quad| quad.predicate.as_ref() == vocab::terms::rdf::TYPE)
                .filter(|quad| quad.object == class_iri.clone().into())
                .map(|quad| &quad.subject)
                .collect::<HashSet<_>>()
                .len();
            // a file with a bad row is refused whole when the program is built: no row of a built-in file is refused
            let refused = 0;
            assert_eq!(rows, entities + refused, "{}: {class}", manifest.id);
            assert!(rows > 0, "{}: no {class}", manifest.id);
        }
    }
}

#[test]
fn every_source_says_where_it_is_from_and_what_its_limits_are() {
    for manifest in manifests() {
        for (field, text) in [
            ("title", &manifest.title),
            ("publisher", &manifest.publisher),
            ("release", &manifest.release),
            ("citation", &manifest.citation),
            ("coverage", &manifest.coverage),
        ] {
            assert!(!text.trim().is_empty(), "{}: {field} is empty", manifest.id);
        }
        assert!(!manifest.known_limits.is_empty(), "{}: no known limits", manifest.id);
        // an identifier that forbids commercial or derived use has no place here
        let licence = manifest.licence.as_deref().unwrap_or_default();
        assert!(
            !licence.contains("-NC") && !licence.contains("-ND"),
            "{}: {licence}",
            manifest.id
        );
    }
}

#[test]
fn every_entity_but_a_source_names_its_page() {
    let without = BASE
        .select(
            "PREFIX dcterms: <http://purl.org/dc/terms/>
             PREFIX scr: <https://w3id.org/scrutineer/ontology#>
             SELECT DISTINCT ?class ?thing WHERE {
               GRAPH ?graph { ?thing a ?class . FILTER(STRSTARTS(STR(?class), STR(scr:))) }
               FILTER(?class NOT IN (scr:Source, scr:ElectionWindow, scr:IndicatorSpread))
               FILTER(STRSTARTS(STR(?graph), 'https://w3id.org/scrutineer/graph/'))
               FILTER(?graph NOT IN (<https://w3id.org/scrutineer/graph/ontology>, <https://w3id.org/scrutineer/graph/derived>))
               FILTER NOT EXISTS { GRAPH ?graph { ?thing dcterms:source ?page } }
               # the pages of a legal instrument are those of its provisions
               FILTER NOT EXISTS { GRAPH ?graph { ?provision scr:instrument ?thing ; dcterms:source ?page } }
               FILTER NOT EXISTS { GRAPH ?graph { ?thing scr:provision ?provision . ?provision dcterms:source ?page } }
             } LIMIT 5",
            &[],
        )
        .expect("a query that runs");
    assert_eq!(without.rows, Vec::<Vec<Option<vocab::Term>>>::new());
}

#[test]
fn no_rejected_date_of_a_vote_is_in_the_base() {
    let votes = BASE
        .select(
            "PREFIX scr: <https://w3id.org/scrutineer/ontology#>
             SELECT ?country ?type ?day WHERE {
               GRAPH ?graph { ?vote a scr:Election ; scr:country ?country ; scr:electionType ?type ; scr:pollingDay ?day }
             }",
            &[],
        )
        .expect("a query that runs");
    let known: BTreeSet<(String, String, String)> = votes
        .rows
        .iter()
        .map(|row| {
            let text = |place: usize| match &row[place] {
                Some(vocab::Term::NamedNode(node)) => vocab::key(node.as_str()).to_owned(),
                Some(vocab::Term::Literal(literal)) => literal.value().to_owned(),
                _ => String::new(),
            };
            (text(0), text(1), text(2))
        })
        .collect();
    assert!(known.len() > 1_500, "only {} votes", known.len());
    let table = text_of("tests/data/elections_rejected.csv");
    let mut rejected = 0;
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.expect("a row");
        rejected += 1;
        let vote = (row[0].to_owned(), row[1].replace('_', "-"), row[2].to_owned());
        assert!(!known.contains(&vote), "{vote:?} was rejected: {}", &row[3]);
    }
    assert!(rejected > 20, "only {rejected} rejected dates");
}

#[test]
fn the_base_has_about_the_size_it_is_meant_to_have() {
    // above this the cold start misses its budget: loading grows faster than the base
    let quads = BASE.info().quads;
    assert!((150_000..=400_000).contains(&quads), "{quads} quads");
}
