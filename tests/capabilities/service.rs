//! The API, linked data and feeds, as programs see them.

use super::served::{encoded, shared};
use super::support::TODAY;
use oxrdf::{NamedNode, NamedNodeRef, TermRef};
use oxttl::{NTriplesParser, TurtleParser};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn lists_go_on_page_by_page_without_gap_or_repetition() {
    let service = shared();
    for (path, least) in [
        ("/api/v1/countries?limit=100", 200),
        ("/api/v1/elections?limit=500&type=presidential", 300),
        ("/api/v1/incidents?limit=500", 1000),
        ("/api/v1/provisions?limit=200", 300),
        ("/api/v1/observations?country=KEN,UGA&limit=50", 60),
        ("/api/v1/indicators?limit=30", 50),
        ("/api/v1/questions?limit=20", 66),
        ("/api/v1/answers?country=KEN&limit=40", 66),
        ("/api/v1/sources?limit=20", 40),
        ("/api/v1/forecasts?limit=30", 50),
    ] {
        let mut seen = BTreeSet::new();
        let mut next = path.to_owned();
        loop {
            let told = service.get(&next);
            assert_eq!(told.status, 200, "{next}: {}", told.text());
            let page = told.json();
            for item in page["items"].as_array().expect("items") {
                let key = item["id"].as_str().or(item["code"].as_str()).expect("a key");
                assert!(seen.insert(key.to_owned()), "{next}: {key} comes twice");
            }
            let total = page["total"].as_u64().expect("a total");
            let Some(address) = page["next"].as_str() else {
                assert_eq!(seen.len() as u64, total, "{path}");
                break;
            };
            assert!(told.header("link").contains(address), "{:?}", told.headers);
            next = address.replace(&service.url(""), "");
        }
        assert!(seen.len() >= least, "{path} has {}", seen.len());
    }
}

#[test]
fn filters_filter() {
    let service = shared();
    let items = |path: &str| -> Vec<Value> {
        let told = service.get(path);
        assert_eq!(told.status, 200, "{path}: {}", told.text());
        told.json()["items"].as_array().cloned().expect("items")
    };
    let around = items("/api/v1/incidents?country=uga&around_vote=true");
    assert!(!around.is_empty());
    assert!(
        around
            .iter()
            .all(|one| one["country"] == "UGA" && !one["elections"].as_array().expect("a list").is_empty())
    );
    let january = items("/api/v1/incidents?country=UGA&from=2021-01&to=2021-01");
    assert!(january.iter().any(|one| one["id"] == "SD-555e66d8df"));
    let coming = items("/api/v1/elections?status=scheduled&region=Sub-Saharan%20Africa&from=2026-11-25&limit=500");
    assert!(!coming.is_empty());
    assert!(coming.iter().all(|one| one["status"] == "scheduled"));
    let law = items("/api/v1/provisions?topic=shutdown-power&attribute=written-order-required&verified=true");
    assert!(
        law.iter()
            .all(|one| one["topic"] == "shutdown-power" && one["verified"] == true)
    );
    let sure = items("/api/v1/answers?question=P08&confidence=medium&region=Africa");
    assert!(
        !sure.is_empty()
            && sure
                .iter()
                .all(|one| one["confidence"] != "low" && one["confidence"] != "none")
    );
    let found = items(&format!(
        "/api/v1/find?q={}",
        encoded("P08=recorded and region:Africa and not country:UGA")
    ));
    assert!(!found.is_empty() && found.iter().all(|one| one["country"] != "UGA"));
    assert_eq!(service.get("/api/v1/countries/Kenya").json()["item"]["code"], "KEN");
}

#[test]
fn records_have_what_their_sources_mark_and_sources_their_limits() {
    let service = shared();
    let told = service.get("/api/v1/incidents?source=access-now-stop&limit=500").json();
    let incidents = told["items"].as_array().expect("items");
    let marked = |mark: &str| incidents.iter().filter(|one| one["election_related"] == mark).count();
    assert!(
        marked("yes") > 0 && marked("no") > 100,
        "{} {}",
        marked("yes"),
        marked("no")
    );
    assert!(
        incidents
            .iter()
            .any(|one| one["evidence"].as_array().is_some_and(|pages| !pages.is_empty()))
    );
    let told = service.get("/api/v1/sources?limit=500").json();
    for source in told["items"].as_array().expect("items") {
        assert!(
            source["coverage"].as_str().is_some_and(|text| !text.is_empty()),
            "{source}"
        );
        assert!(source["known_limits"].is_array());
    }
    let law = service.get("/api/v1/provisions?country=NGA&limit=100").json();
    let law = law["items"].as_array().expect("items");
    assert!(
        law.iter()
            .any(|one| one["pages"].as_array().is_some_and(|pages| pages.len() > 1))
    );
}

#[test]
fn what_is_not_understood_is_refused_with_the_mend() {
    let service = shared();
    for (path, status, says) in [
        ("/api/v1/countries?regoin=Africa", 400, "regoin"),
        ("/api/v1/countries?region=Atlantis", 400, "there are"),
        ("/api/v1/countries?limit=0", 400, "1 to 500"),
        ("/api/v1/countries?limit=many", 400, "limit"),
        ("/api/v1/countries?cursor=zzz", 400, "cursor"),
        ("/api/v1/elections?from=yesterday", 400, "YYYY-MM-DD"),
        ("/api/v1/elections?country=Atlantis", 400, "Atlantis"),
        ("/api/v1/answers?question=P99", 400, "P99"),
        ("/api/v1/answers?confidence=total", 400, "none, low, medium or high"),
        ("/api/v1/find?q=P99%3Dyes", 400, "P99"),
        // a slip must not pass for what nothing has
        ("/api/v1/elections?type=foo", 400, "presidential"),
        ("/api/v1/elections?status=foo", 400, "scheduled"),
        ("/api/v1/incidents?kind=foo", 400, "full-shutdown"),
        ("/api/v1/incidents?source=foo", 400, "access-now-stop"),
        ("/api/v1/provisions?topic=foo", 400, "shutdown-power"),
        ("/api/v1/provisions?attribute=foo", 400, "there are"),
        ("/api/v1/observations?indicator=foo", 400, "there are"),
        ("/api/v1/answers?code=foo", 400, "there are"),
        ("/api/v1/countries/KEN?x=1", 400, "x"),
        // a region is not the one country in whose name it stands
        ("/api/v1/countries/Africa", 404, "South Africa"),
        ("/api/v1/incidents?country=Africa", 400, "South Africa"),
        ("/api/v1/countries/Kenia", 404, "Kenya"),
        ("/api/v1/incidents/none", 404, "none"),
        ("/api/v1/countries/KEN/brief?lang=xx", 400, "lang"),
        ("/api/v1/countries/KEN/brief?audience=all", 400, "audience"),
        ("/api/v1/concepts/nothing", 404, "incident-kind"),
        ("/api/v1/nothing", 404, "openapi.json"),
        ("/id/country/QQQ", 404, "QQQ"),
        ("/feeds/votes/Atlantis.ics", 404, "Atlantis"),
        ("/graphs", 400, "graph=IRI"),
        ("/graphs?graph=nothing", 400, "no IRI"),
        ("/sparql?query=SELECT", 400, "expected"),
    ] {
        let told = service.get(path);
        assert_eq!(told.status, status, "{path}: {}", told.text());
        assert_eq!(told.media(), "application/problem+json", "{path}");
        let problem = told.json();
        assert_eq!(problem["status"], status);
        assert!(
            problem["detail"].as_str().is_some_and(|detail| detail.contains(says)),
            "{path}: {problem}"
        );
    }
}

#[test]
fn answers_can_be_kept_asked_for_again_and_read_by_other_sites() {
    let service = shared();
    let told = service.get_with("/api/v1/countries/KEN", &[("origin", "https://elsewhere.example")]);
    assert_eq!(told.header("access-control-allow-origin"), "*");
    let tag = told.header("etag").to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");
    let again = service.get_with("/api/v1/countries/KEN", &[("if-none-match", &tag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(
        service
            .get_with("/api/v1/countries/UGA", &[("if-none-match", &tag)])
            .status,
        200
    );
    for header in [
        "content-security-policy",
        "x-content-type-options",
        "referrer-policy",
        "cache-control",
    ] {
        assert!(!told.header(header).is_empty(), "{header} is missing");
    }
    assert!(told.header("set-cookie").is_empty());
    assert!(!told.header("content-security-policy").contains("unsafe"));
}

#[test]
fn what_depends_on_a_header_says_so_and_heads_are_as_their_answers() {
    let service = shared();
    for path in [
        "/sparql",
        "/sparql?query=ASK%20%7B%7D",
        "/graph/gni-members",
        "/graphs?graph=https://w3id.org/scrutineer/graph/gni-members",
        "/data/country/KEN",
        "/api/v1/countries/KEN",
        "/en/countries/KEN",
        "/feeds/incidents.atom",
    ] {
        let (got, head) = (service.get(path), service.head_with(path, &[]));
        assert_eq!((got.status, head.status, head.body.len()), (200, 200, 0), "{path}");
        for name in [
            "etag",
            "content-type",
            "content-length",
            "vary",
            "link",
            "cache-control",
        ] {
            assert_eq!(got.header(name), head.header(name), "{name} of {path}");
        }
        let told = service.head_with(
            path,
            &[("if-none-match", "\"none\""), ("if-none-match", got.header("etag"))],
        );
        assert_eq!(told.status, 304, "{path}");
        let varies = |told: &super::served::Told, by: &str| {
            let mut all = told.headers.get_all("vary").iter();
            all.any(|value| {
                value
                    .to_str()
                    .is_ok_and(|text| text.split(',').any(|one| one.trim() == by))
            })
        };
        assert_eq!(varies(&told, "accept"), varies(&got, "accept"), "{path}");
        let negotiates = ["/sparql", "/graph", "/data"]
            .iter()
            .any(|start| path.starts_with(start));
        assert_eq!(varies(&got, "accept"), negotiates, "{path}");
    }
    for path in ["/healthz", "/readyz"] {
        assert_eq!(service.get(path).header("cache-control"), "no-store");
    }
}

#[test]
fn calendars_are_of_the_whole_region() {
    let service = shared();
    let votes = |name: &str| {
        let told = service.get(&format!("/feeds/votes/{name}.ics"));
        assert_eq!(told.status, 200, "{name}");
        told.text().matches("BEGIN:VEVENT").count()
    };
    let africa = votes("Africa");
    assert_eq!(africa, votes("002"));
    assert!(africa > 20 && africa > votes("ZAF"), "{africa}");
    assert!(
        service
            .get("/feeds/votes/KEN.ics")
            .text()
            .contains("NAME:Elections: Kenya (Scrutineer)")
    );
}

#[test]
fn a_forecast_names_no_day_that_its_source_does_not() {
    let service = shared();
    let told = service.get("/api/v1/forecasts?limit=500").json();
    let items = told["items"].as_array().expect("items");
    let months = items.iter().filter(|one| one["month_only"] == true).count();
    assert!(months > 0 && months < items.len(), "{months}");
    for one in items {
        let day = one["polling_day"].as_str().expect("a day or month");
        assert_eq!(day.len(), if one["month_only"] == true { 7 } else { 10 }, "{one}");
        let key = format!("{}-{day}", one["country"].as_str().unwrap_or_default());
        assert_eq!(one["id"], key.as_str());
        assert!(one.get("first").is_none());
    }
}

#[test]
fn the_vocabulary_is_documented_with_its_definitions() {
    let service = shared();
    for (tag, says) in [
        ("en", "this does not say that one caused the other"),
        ("fr", "Un tour d’un vote national"),
    ] {
        let told = service.get(&format!("/{tag}/ontology"));
        assert!(told.text().contains(says), "{tag}");
        assert!(told.text().contains("rdfs:range"), "{tag}");
        assert!(told.header("link").contains("/ontology.ttl"), "{tag}");
    }
}

#[test]
fn the_description_of_the_api_covers_every_route_and_its_references_lead_somewhere() {
    let service = shared();
    let told = service.get("/api/v1/openapi.json");
    let document = told.json();
    assert!(
        document["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3.1"))
    );
    assert_eq!(document["paths"].as_object().map(serde_json::Map::len), Some(21));
    let text = told.text();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap_or_default();
        assert!(document.pointer(pointer).is_some(), "{pointer} leads nowhere");
    }
    // what is served is what the description says
    for (path, schema) in [
        ("/api/v1/countries/KEN/brief", "BriefDocument"),
        ("/api/v1/incidents?limit=200", "List_Incident"),
        ("/api/v1/answers?country=KEN&limit=100", "List_KeyedAnswer"),
        ("/api/v1/countries/KEN/profile", "One_Profile"),
        ("/api/v1/countries/TUV/profile", "One_Profile"),
        ("/api/v1/forecasts?limit=200", "List_KeyedForecast"),
        ("/api/v1/provisions?limit=500", "List_Provision"),
    ] {
        let mut schema = document["components"]["schemas"][schema].clone();
        assert!(schema.is_object(), "{path}: no such schema");
        schema["components"] = document["components"].clone();
        let validator = jsonschema::draft202012::new(&schema).expect("a schema");
        let told = service.get(path).json();
        let faults: Vec<String> = validator
            .iter_errors(&told)
            .take(3)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:?}");
    }
}

fn triples(text: &[u8]) -> Vec<oxrdf::Triple> {
    TurtleParser::new()
        .for_slice(text)
        .collect::<Result<_, _>>()
        .expect("Turtle")
}

#[test]
fn a_thing_answers_in_the_form_that_is_preferred() {
    let service = shared();
    for (accept, place) in [
        ("text/turtle", "/data/incident/SD-555e66d8df.ttl"),
        ("application/ld+json", "/data/incident/SD-555e66d8df.jsonld"),
        (
            "application/rdf+xml;q=0.9, text/html;q=0.1",
            "/data/incident/SD-555e66d8df.rdf",
        ),
        (
            "application/n-triples, text/turtle;q=0.2",
            "/data/incident/SD-555e66d8df.nt",
        ),
        (
            "text/html,application/xhtml+xml,*/*;q=0.8",
            "/fr/thing/incident/SD-555e66d8df",
        ),
        ("*/*", "/fr/thing/incident/SD-555e66d8df"),
    ] {
        let told = service.get_with(
            "/id/incident/SD-555e66d8df",
            &[("accept", accept), ("accept-language", "fr-CA, en;q=0.5")],
        );
        assert_eq!(told.status, 303, "{accept}");
        assert_eq!(told.header("location"), service.url(place), "{accept}");
        assert!(
            told.headers
                .get_all("vary")
                .iter()
                .any(|value| value.to_str().is_ok_and(|value| value.contains("accept")))
        );
    }
    assert_eq!(
        service.get_with("/id/country/KEN", &[("accept", "image/png")]).status,
        406
    );
    let told = service.get("/data/incident/SD-555e66d8df.ttl");
    assert_eq!(told.media(), "text/turtle");
    assert!(told.header("link").contains("rel=\"alternate\"") && told.header("link").contains("rel=\"describes\""));
    let thing = NamedNodeRef::new_unchecked("https://w3id.org/scrutineer/id/incident/SD-555e66d8df");
    let found = triples(&told.body);
    assert!(found.iter().any(|triple| triple.subject == thing.into_owned().into()));
    let in_lines = service.get("/data/incident/SD-555e66d8df.nt");
    let lines: Vec<oxrdf::Triple> = NTriplesParser::new()
        .for_slice(&in_lines.body)
        .collect::<Result<_, _>>()
        .expect("N-Triples");
    assert_eq!(lines.len(), found.len());
    assert_eq!(
        service.get("/data/incident/SD-555e66d8df.jsonld").media(),
        "application/ld+json"
    );
    assert_eq!(
        service.get("/data/incident/SD-555e66d8df.rdf").media(),
        "application/rdf+xml"
    );
}

#[test]
fn the_whole_is_described() {
    let service = shared();
    let void = triples(&service.get("/.well-known/void").body);
    let endpoint = NamedNode::new_unchecked(service.url("/sparql"));
    assert!(void.iter().any(|triple| triple.object == endpoint.clone().into()
        && triple.predicate.as_str() == "http://rdfs.org/ns/void#sparqlEndpoint"));
    let catalogue = triples(&service.get("/catalog").body);
    let files: Vec<String> = catalogue
        .iter()
        .filter(|triple| triple.predicate.as_str() == "http://www.w3.org/ns/dcat#downloadURL")
        .filter_map(|triple| match triple.object.as_ref() {
            TermRef::NamedNode(node) => Some(node.as_str().to_owned()),
            _ => None,
        })
        .collect();
    assert!(files.len() > 40);
    let told = service.get(&files[0].replace(&service.url(""), ""));
    assert_eq!((told.status, told.media()), (200, "text/turtle"));
    let ontology = triples(&service.get("/ontology.ttl").body);
    assert!(
        ontology
            .iter()
            .any(|triple| triple.subject.to_string().contains("ontology#Incident"))
    );
    let told = service.get_with("/ontology", &[("accept", "text/turtle")]);
    assert_eq!(
        (told.status, told.header("location")),
        (303, service.url("/ontology.ttl").as_str())
    );
}

#[test]
fn feeds_can_be_read() {
    let service = shared();
    let told = service.get("/feeds/votes/Africa.ics");
    assert_eq!(told.media(), "text/calendar");
    let text = told.text();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("STATUS:TENTATIVE"));
    assert!(!text.contains("STATUS:CONFIRMED"));
    assert!(service.get("/feeds/votes/KEN.ics").text().contains("SUMMARY:Kenya"));
    for path in ["/feeds/incidents.atom", "/feeds/changes.atom"] {
        let told = service.get(path);
        assert_eq!(told.media(), "application/atom+xml");
        let feed = atom_syndication::Feed::read_from(&told.body[..]).expect("a feed");
        assert!(feed.entries().len() > 20, "{path}");
        let ids: BTreeSet<&str> = feed.entries().iter().map(atom_syndication::Entry::id).collect();
        assert_eq!(ids.len(), feed.entries().len());
    }
}

#[test]
fn the_figures_of_the_service_are_for_this_machine_and_name_nobody() {
    let service = shared();
    service.get("/api/v1/countries/KEN");
    let told = service.get("/metrics");
    assert_eq!(told.status, 200);
    let text = told.text();
    assert!(
        text.contains("route=\"/api/v1/countries/{country}\"") && text.ends_with("# EOF\n"),
        "{text}"
    );
    assert!(!text.contains("127.0.0.1"));
    assert_eq!(service.get("/healthz").text(), "ok\n");
}

#[test]
fn the_answers_of_the_service_are_those_of_the_commands() {
    let service = shared();
    let program = super::support::Program::new();
    let outcome = program
        .run(&["profile", "KEN", "--format", "json", "--as-of", TODAY])
        .succeeds();
    let told: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let served = service.get("/api/v1/countries/KEN/profile").json();
    assert_eq!(served["item"]["families"], told[0]["profile"]["families"]);
}

#[test]
fn every_example_of_the_documentation_can_be_tried_and_every_name_is_explained() {
    let service = shared();
    let told = service.get("/api");
    assert_eq!(told.status, 200);
    let page = Html::parse_document(&told.text());
    let links = |text: &str| -> BTreeSet<String> {
        let selector = Selector::parse(text).expect("a selector");
        page.select(&selector)
            .filter_map(|link| link.value().attr("href").map(str::to_owned))
            .collect()
    };
    let examples = links("section > p.note > a[href^='/api/v1/']");
    let operations = told.text().matches("<section aria-labelledby=\"operation-").count();
    assert_eq!(examples.len(), operations, "{examples:?}");
    for example in &examples {
        assert_eq!(service.get(example).status, 200, "{example}");
    }
    let anchors = links("main a[href^='#']");
    assert!(anchors.len() > 40, "{anchors:?}");
    for anchor in &anchors {
        let id = format!("[id='{}']", &anchor[1..]);
        let selector = Selector::parse(&id).expect("a selector");
        assert!(page.select(&selector).next().is_some(), "{anchor} leads nowhere");
    }
    // Markdown is shown as what it means
    assert!(!told.text().contains('`'), "a mark of Markdown is left");
}

#[test]
fn law_of_the_countries_named_stands_side_by_side() {
    let service = shared();
    let grid = |path: &str| -> Vec<Vec<String>> {
        let told = service.get(path);
        assert_eq!(told.status, 200, "{path}: {}", told.text());
        let page = Html::parse_document(&told.text());
        let selector = |text: &str| Selector::parse(text).expect("a selector");
        page.select(&selector("main table tr"))
            .map(|row| {
                row.select(&selector("th, td"))
                    .map(|cell| cell.text().collect::<String>().trim().to_owned())
                    .collect()
            })
            .collect()
    };
    let table = grid("/en/law?topic=shutdown-power&country=india,%20Uganda,%D8%8CFRA");
    // no power was read for France; two texts were for Uganda
    assert_eq!(table[0], ["Attribute", "France", "India", "Uganda", "Uganda"]);
    assert_eq!(table[1][1], "no provision read");
    let of = |country: &str| -> Vec<Value> {
        let told = service.get(&format!("/api/v1/provisions?topic=shutdown-power&country={country}"));
        told.json()["items"].as_array().cloned().expect("items")
    };
    let (india, uganda) = (of("IND"), of("UGA"));
    assert_eq!((india.len(), uganda.len()), (1, 2));
    let stated = |provision: &Value| provision["attributes"].as_array().map_or(0, Vec::len);
    for (column, provision) in [(2, &india[0]), (3, &uganda[0]), (4, &uganda[1])] {
        let told = table[4..].iter().filter(|row| !row[column].contains("not stated"));
        assert_eq!(told.count(), stated(provision), "{}", provision["id"]);
    }
    let written = table.iter().find(|row| row[0] == "Written order required");
    assert_eq!(written.map(|row| row[2].as_str()), Some("yes"));
    // a provision that says nothing of the attribute chosen was read all the same
    let one = grid("/en/law?topic=shutdown-power&attribute=satellite-covered&country=IND,UGA");
    assert_eq!(one.len(), 5, "{one:?}");
    assert!(
        one[4][1].contains("not stated") && !one[1][1].contains("no provision"),
        "{one:?}"
    );
    // a name that is none is a fault of the form, in the language of the page
    let told = service.get("/fr/law?country=Kenya,Atlantis&topic=silence");
    assert!(told.text().contains("Atlantis") && told.text().contains("role=\"alert\""));
}

#[test]
fn what_one_reader_writes_stands_in_no_page_of_another() {
    let service = shared();
    for path in ["/en/", "/en/questions/P03", "/en/countries/UGA"] {
        let first = service.get(&format!("{path}?audience=planner&note=planted-here"));
        assert_eq!(first.status, 200);
        assert!(!first.text().contains("planted-here"), "{path}");
        assert!(!service.get(path).text().contains("planted-here"), "{path}");
    }
    // nor how it is written: a page that is kept for all names its own address, and those of its translations
    for (written, plain) in [
        ("/%65n/countries/%54UN", "/en/countries/TUN"),
        ("/%66r/questions/P0%34", "/fr/questions/P04"),
        ("/ar/countries/GHA?audience=planner", "/ar/countries/GHA"),
    ] {
        let request = format!("GET {written} HTTP/1.1\r\nHost: x\r\n\r\n");
        assert_eq!(service.send(request.as_bytes()), Some(200), "{written}");
        let page = Html::parse_document(&service.get(plain).text());
        let link = |text: &str| {
            let selector = Selector::parse(text).expect("a selector");
            let link = page.select(&selector).next();
            link.and_then(|link| link.value().attr("href")).map(str::to_owned)
        };
        assert_eq!(link("link[rel=canonical]"), Some(service.url(plain)));
        let spanish = service.url(&format!("/es{}", &plain[3..]));
        assert_eq!(link("link[hreflang=es]"), Some(spanish), "{plain}");
    }
    let told = service.get_with(
        "/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        &[("accept", "text/html")],
    );
    assert_eq!(told.status, 200);
    assert!(!told.text().contains("<script>alert"), "{}", told.text());
    let told = service.get_with("/%3Cscript%3Ealert(1)%3C/script%3E", &[("accept", "text/html")]);
    assert_eq!((told.status, told.media()), (404, "text/html"));
    assert!(!told.text().contains("<script>alert"));
    let told = service.get_with("/en/thing/%3Cscript%3E", &[("accept", "text/html")]);
    assert!(told.status == 404 && !told.text().contains("<script>"));
    // a refusal of the framework is a problem like all others
    let told = service.get("/api/v1/countries/%ff");
    assert_eq!((told.status, told.media()), (400, "application/problem+json"));
}

#[test]
fn pages_are_in_the_language_of_their_address_or_of_the_client() {
    let service = shared();
    for (accept, place) in [
        ("fr-CA,en;q=0.3", "/fr/"),
        ("zh-TW", "/zh/"),
        ("de,ru;q=0.2", "/ru/"),
        ("", "/en/"),
    ] {
        let told = service.get_with("/", &[("accept-language", accept)]);
        assert_eq!((told.status, told.header("location")), (302, place), "{accept}");
        assert!(
            told.headers
                .get_all("vary")
                .iter()
                .any(|value| value == "accept-language")
        );
    }
    let told = service.get_with("/questions/P03?a=b", &[("accept-language", "es")]);
    assert_eq!((told.status, told.header("location")), (302, "/es/questions/P03?a=b"));
    for (tag, direction) in [
        ("en", "ltr"),
        ("fr", "ltr"),
        ("es", "ltr"),
        ("ru", "ltr"),
        ("ar", "rtl"),
        ("zh", "ltr"),
    ] {
        let told = service.get(&format!("/{tag}/"));
        assert_eq!(told.header("content-language"), tag);
        assert!(
            told.text()
                .contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">"))
        );
    }
    assert_eq!(service.get("/en/nothing").status, 404);
    assert_eq!(service.get("/xx/").status, 404);
}
