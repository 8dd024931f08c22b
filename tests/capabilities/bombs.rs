//! What is sent to bring a public service down: each is refused when its limit is reached, while others are served and
//! memory stays bounded.

use super::served::{Kept, Service, encoded, shared, status as status_of};
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Time limit of queries here, in seconds.
const LIMIT: u64 = 3;
/// After so long an answer counts as none. On a quiet machine it comes within a second of the limit, as the printed times show; a
/// machine that runs other tests too is not always quick.
const HANG: Duration = Duration::from_secs(15);
/// Memory that a query may take, in MiB.
const MEMORY: u64 = 256;

/// A service with short limits that believes what this machine says of clients.
fn limited() -> Arc<Service> {
    static KEPT: Kept = Kept::new();
    let (limit, memory) = (LIMIT.to_string(), MEMORY.to_string());
    let arguments = [
        "--rate",
        "0",
        "--costly-rate",
        "0",
        "--patience",
        "2",
        "--trusted-proxy",
        "127.0.0.1",
    ];
    let limits = ["--query-time", &limit, "--query-memory", &memory];
    KEPT.get(&[&arguments[..], &limits].concat())
}

/// Runs `bomb` while another client goes on asking for records and small queries, all of which must be answered.
fn while_others_are_served<T>(service: &Service, bomb: impl FnOnce() -> T) -> T {
    /// Tells the other client to stop, also when the bomb fails.
    struct Done<'a>(&'a AtomicBool);
    impl Drop for Done<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let ending = Done(&done);
        let other = scope.spawn(|| {
            // at least one round, however soon the bomb is refused
            loop {
                let told = service.get("/api/v1/countries/KEN");
                assert_eq!(told.status, 200, "{}", told.text());
                let told = service.ask("ASK { ?s ?p ?o }", Some("198.51.100.77"));
                assert_eq!(told.status, 200, "{}", told.text());
                if done.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        let result = bomb();
        drop(ending);
        other.join().expect("the other client is served");
        result
    })
}

/// Sends a query that must be refused in time.
fn refused(query: &str) -> u16 {
    let service = &limited();
    let start = Instant::now();
    let told = while_others_are_served(service, || {
        let told = service.ask(query, Some("203.0.113.5"));
        let elapsed = start.elapsed();
        eprintln!("a limit of {LIMIT} s, answered after {elapsed:?}");
        assert!(elapsed < HANG, "answered after {elapsed:?}");
        told
    });
    assert!(
        (400..500).contains(&told.status) || told.status == 503,
        "{}: {}",
        told.status,
        told.text().chars().take(300).collect::<String>()
    );
    assert_eq!(told.media(), "application/problem+json", "{}", told.text());
    told.status
}

#[test]
fn nested_braces_and_parentheses_are_refused() {
    let service = limited();
    assert_eq!(
        refused(&format!("SELECT * {}{}", "{".repeat(100_000), "}".repeat(100_000))),
        400
    );
    assert_eq!(
        refused(&format!(
            "SELECT * {{ FILTER({}1{}) }}",
            "(".repeat(100_000),
            ")".repeat(100_000)
        )),
        400
    );
    // the fault is in the text, or the nesting is answered: the service lives either way
    let told = service.ask(&format!("SELECT * {}{}", "{".repeat(1000), "}".repeat(1000)), None);
    assert!(
        told.status == 200 || told.status == 400 || told.status == 503,
        "{}",
        told.status
    );
}

#[test]
fn a_product_of_values_is_stopped() {
    let mut query = String::from("SELECT (COUNT(*) AS ?n) {");
    for name in 0..9 {
        let _ = write!(query, " VALUES ?v{name} {{ 1 2 3 4 5 6 7 8 9 10 }}");
    }
    query.push('}');
    assert_eq!(refused(&query), 503);
}

#[test]
fn sorting_a_cross_join_is_stopped() {
    assert_eq!(refused("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"), 503);
}

#[test]
fn a_path_between_all_pairs_is_stopped() {
    assert_eq!(refused("SELECT (COUNT(*) AS ?n) { ?a (!<a:a>|^!<a:b>)* ?b }"), 503);
}

#[test]
fn a_huge_pattern_is_refused_or_stopped() {
    let service = limited();
    let query = format!(
        "SELECT * {{ ?s ?p ?o FILTER(REGEX(STR(?o), \"({}){{100}}{{100}}{{100}}\")) }}",
        "a?".repeat(500)
    );
    let told = while_others_are_served(&service, || service.ask(&query, Some("203.0.113.5")));
    // a pattern that is too large is an error of the expression, which holds for no row
    assert!([200, 400, 503].contains(&told.status), "{}", told.status);
}

#[test]
fn a_text_that_doubles_itself_is_stopped() {
    let mut query = String::from("SELECT ?x40 { BIND(\"0123456789\" AS ?x0)");
    for step in 1..=40 {
        let _ = write!(query, " BIND(CONCAT(?x{0}, ?x{0}) AS ?x{step})", step - 1);
    }
    query.push('}');
    assert_eq!(refused(&query), 503);
}

#[test]
fn a_body_of_50_megabytes_is_refused() {
    let service = shared();
    let body = format!("query={}", "a".repeat(50 << 20));
    let head = format!(
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let before = service.memory();
    let status = while_others_are_served(&service, || service.send(format!("{head}{body}").as_bytes()));
    assert!(matches!(status, Some(413) | None), "{status:?}");
    assert!(service.memory() < before + (64 << 20));
    // the same without a length
    let head = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunk = format!("100000\r\n{}\r\n", "a".repeat(0x10_0000));
    let status = service.send(format!("{head}{}0\r\n\r\n", chunk.repeat(50)).as_bytes());
    assert!(matches!(status, Some(413) | None), "{status:?}");
}

#[test]
fn a_client_that_sends_or_reads_slowly_is_let_go() {
    let service = limited();
    while_others_are_served(&service, || {
        for begun in [
            "GET /api/v1/countries HTTP/1.1\r\nHost:",
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK",
        ] {
            let mut stream = service.connect();
            stream.write_all(begun.as_bytes()).expect("a beginning");
            let start = Instant::now();
            // an answer that it was too slow, or the end of the connection
            assert!(matches!(status_of(&mut stream), Some(408) | None));
            eprintln!("a patience of 2 s, let go after {:?}", start.elapsed());
            assert!(start.elapsed() < HANG, "{:?}", start.elapsed());
        }
    });
}

#[test]
fn hundreds_of_heavy_queries_leave_others_alone() {
    let service = &limited();
    let before = service.memory();
    let heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    let statuses = while_others_are_served(service, || {
        std::thread::scope(|scope| {
            let clients: Vec<_> = (0..500)
                .map(|_| {
                    scope.spawn(move || {
                        let start = Instant::now();
                        let told = service.ask(heavy, Some("203.0.113.66"));
                        (told.status, start.elapsed())
                    })
                })
                .collect();
            clients
                .into_iter()
                .map(|client| client.join().expect("an answer"))
                .collect::<Vec<_>>()
        })
    });
    assert!(statuses.iter().all(|(status, _)| *status == 503), "{statuses:?}");
    let longest = statuses.iter().map(|(_, elapsed)| *elapsed).max().unwrap_or_default();
    eprintln!("a limit of {LIMIT} s, the last of 500 answered after {longest:?}");
    assert!(longest < HANG, "{longest:?}");
    let bound = before + ((MEMORY * 2) << 20);
    assert!(service.memory() < bound, "{} of {bound}", service.memory());
}

#[test]
fn malformed_text_and_floods_of_headers_are_refused() {
    let service = shared();
    let told = service.post(
        "/sparql",
        &[("content-type", "application/sparql-query")],
        b"ASK { \xff\xfe }",
    );
    assert_eq!(told.status, 400);
    for (request, expected) in [
        (b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(), vec![400]),
        (b"GET /id/%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(), vec![400, 404]),
        (
            b"GET /sparql?query=%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
            vec![400],
        ),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(), vec![400]),
        (
            format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "X-A: b\r\n".repeat(5000)).into_bytes(),
            vec![431, 400],
        ),
        (
            format!("GET / HTTP/1.1\r\nHost: x\r\nX-A: {}\r\n\r\n", "b".repeat(1 << 20)).into_bytes(),
            vec![431, 400],
        ),
        (
            format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(1 << 20)).into_bytes(),
            vec![414, 431, 400],
        ),
    ] {
        let status = service.send(&request);
        assert!(
            status.is_none_or(|status| expected.contains(&status)),
            "{status:?} for {}",
            String::from_utf8_lossy(&request[..40.min(request.len())])
        );
    }
    assert_eq!(service.get("/healthz").status, 200);
}

#[test]
fn an_answer_is_cut_at_its_limits_and_says_so() {
    let service = Service::start(&[
        "--rate",
        "0",
        "--costly-rate",
        "0",
        "--query-rows",
        "7",
        "--query-size",
        "1",
    ]);
    let told = service.ask("SELECT ?s { ?s ?p ?o }", None);
    assert_eq!(told.status, 200);
    assert_eq!(told.json()["results"]["bindings"].as_array().map(Vec::len), Some(7));
    assert_eq!(told.header("x-sparql-maxrows"), "7");
    let told = service.ask("SELECT ?s { ?s ?p ?o } LIMIT 7", None);
    assert_eq!(told.header("x-sparql-maxrows"), "", "nothing was cut");
    let told = service.ask("CONSTRUCT WHERE { ?s ?p ?o }", None);
    assert_eq!(told.header("x-sparql-maxrows"), "7");
    // one row of two megabytes passes the size, and is the last
    let query = format!(
        "SELECT ?t {{ VALUES ?n {{ 1 2 3 }} BIND(REPLACE(\"{}\", \"a\", \"{}\") AS ?t) }}",
        "a".repeat(1000),
        "b".repeat(1100)
    );
    let told = service.ask(&query, None);
    assert_eq!(told.status, 200, "{}", told.text());
    assert_eq!(told.json()["results"]["bindings"].as_array().map(Vec::len), Some(1));
    assert_eq!(told.header("x-sparql-maxrows"), "1");
}

#[test]
fn nothing_leaves_this_machine() {
    let service = shared();
    for query in [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * FROM <http://127.0.0.1:1/x> { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } }",
    ] {
        let told = service.ask(query, None);
        assert_eq!(told.status, 400, "{}", told.text());
        assert!(told.text().contains("never leave this machine"), "{}", told.text());
    }
    for update in [
        "LOAD <http://127.0.0.1:1/>",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "CLEAR ALL",
    ] {
        let told = service.post(
            "/sparql",
            &[("content-type", "application/sparql-update")],
            update.as_bytes(),
        );
        assert_eq!(told.status, 400, "{}", told.text());
        assert_eq!(service.ask(update, None).status, 400);
        let told = service.get(&format!("/sparql?update={}", encoded(update)));
        assert_eq!(told.status, 400);
    }
}

#[test]
fn a_client_that_asks_too_much_waits_while_another_does_not() {
    let service = Service::start(&["--rate", "1/5", "--costly-rate", "1/2", "--trusted-proxy", "127.0.0.1"]);
    let ask = |client: &str| service.get_with("/api/v1/countries/KEN", &[("x-forwarded-for", client)]);
    for _ in 0..5 {
        assert_eq!(ask("203.0.113.1").status, 200);
    }
    // on a slow machine a second may pass between two of them
    let told = (0..200)
        .map(|_| ask("203.0.113.1"))
        .find(|told| told.status == 429)
        .expect("a client that asks more than it may");
    assert_eq!(told.header("access-control-allow-origin"), "*", "scripts read it too");
    assert!(
        told.header("retry-after")
            .parse::<u64>()
            .is_ok_and(|seconds| seconds >= 1)
    );
    assert_eq!(ask("203.0.113.2").status, 200);
    let statuses: Vec<u16> = (0..4)
        .map(|_| service.ask("ASK {}", Some("203.0.113.3")).status)
        .collect();
    assert_eq!(statuses[..2], [200; 2]);
    assert!(statuses[2..].contains(&429), "queries are counted apart: {statuses:?}");
    // an escape in the path does not make a costly page cheap
    let file = |file: &str| {
        service.get_with(
            &format!("/en/countries/KEN/{file}"),
            &[("x-forwarded-for", "203.0.113.4")],
        )
    };
    assert_eq!(file("brief.json").status, 200);
    assert!((0..200).any(|_| file("brief%2ejson").status == 429));
    // who looks after the process is always answered, and so is a script that asks whether it may ask
    for _ in 0..30 {
        let told = service.get_with("/healthz", &[("x-forwarded-for", "203.0.113.1")]);
        assert_eq!((told.status, told.header("cache-control")), (200, "no-store"));
        let preflight = "OPTIONS /api/v1/countries HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.1\r\nOrigin: https://elsewhere.example\r\n\
                         Access-Control-Request-Method: GET\r\n\r\n";
        assert_eq!(service.send(preflight.as_bytes()), Some(200));
    }
    // a proxy's word for the client is never taken for the proxy
    for client in ["a, 198.51.100.9", "198.51.100.9:5555", "nonsense", "[2001:db8::1]:443"] {
        let told = service.get_with("/metrics", &[("x-forwarded-for", client)]);
        assert_eq!(told.status, 403, "{client}");
    }
    let head = b"GET /metrics HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: \xff, 198.51.100.9\r\n\r\n";
    assert_eq!(service.send(head), Some(403));
}

#[test]
fn bodies_have_limits_whatever_the_method() {
    let service = limited();
    let before = service.memory();
    let chunk = format!("100000\r\n{}\r\n", "a".repeat(0x10_0000));
    for method in ["GET", "HEAD", "DELETE"] {
        let head = format!("{method} /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        let status = service.send(format!("{head}{}0\r\n\r\n", chunk.repeat(50)).as_bytes());
        assert!(matches!(status, Some(413) | None), "{method}: {status:?}");
        let mut stream = service.connect();
        let slow = format!("{method} /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nASK");
        stream.write_all(slow.as_bytes()).expect("a beginning");
        let start = Instant::now();
        assert!(matches!(status_of(&mut stream), Some(408) | None), "{method}");
        assert!(start.elapsed() < HANG, "{:?}", start.elapsed());
    }
    assert!(service.memory() < before + (64 << 20));
    let wrong = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    assert_eq!(service.send(wrong.as_bytes()), Some(400));
    let told = service.post(
        "/sparql",
        &[
            ("content-type", "application/sparql-query"),
            ("content-encoding", "gzip"),
        ],
        b"ASK {}",
    );
    assert_eq!(told.status, 415);
}

#[test]
fn long_lists_and_long_names_hold_nobody_up() {
    let service = limited();
    let long = "a".repeat(30_000);
    let list = "a,".repeat(15_000);
    let many: String = (0..4_000).fold(String::new(), |mut list, number| {
        let _ = write!(list, "x{number},");
        list
    });
    for path in [
        format!("/en/compare?countries={list}"),
        format!("/en/compare?countries={many}"),
        format!("/en/law?country={list}"),
        format!("/en/indicators/wb-IT.NET.USER.ZS?countries={list}"),
        format!("/en/search?q={long}"),
        format!("/api/v1/countries/{long}"),
        format!("/api/v1/incidents?country={many}"),
        format!("/feeds/votes/{long}.ics"),
        format!("/en/search?q={}", "%EF%B7%BA".repeat(3_000)),
    ] {
        let start = Instant::now();
        let told = while_others_are_served(&service, || service.get(&path));
        eprintln!("{} … after {:?}", &path[..30], start.elapsed());
        assert!(
            [200, 400, 404].contains(&told.status),
            "{}: {}",
            &path[..30],
            told.status
        );
        assert!(start.elapsed() < HANG, "{}: {:?}", &path[..30], start.elapsed());
    }
}

#[test]
fn answers_that_nobody_fetches_do_not_fill_the_memory() {
    let service = Service::start(&[
        "--rate",
        "0",
        "--costly-rate",
        "0",
        "--patience",
        "120",
        "--trusted-proxy",
        "127.0.0.1",
    ]);
    let before = service.memory();
    // one row of about twelve megabytes
    let query = format!(
        "SELECT ?t {{ BIND(REPLACE(\"{}\", \"a\", \"{}\") AS ?t) }}",
        "a".repeat(3_000),
        "b".repeat(4_000)
    );
    let head = format!(
        "POST /sparql HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.77\r\nContent-Type: application/sparql-query\r\nContent-Length: {}\r\n\r\n",
        query.len()
    );
    let statuses = while_others_are_served(&service, || {
        let mut kept = Vec::new();
        let mut statuses = Vec::new();
        for _ in 0..40 {
            let mut stream = service.connect();
            stream.write_all(format!("{head}{query}").as_bytes()).expect("a query");
            statuses.push(status_of(&mut stream));
            // read no further
            kept.push(stream);
        }
        statuses
    });
    assert_eq!(statuses[0], Some(200));
    assert!(statuses.contains(&Some(503)), "{statuses:?}");
    let grown = service.memory().saturating_sub(before);
    assert!(grown < 450 << 20, "{grown}");
    // another client's large answer goes
    assert_eq!(service.ask(&query, Some("203.0.113.78")).status, 200);
}

#[test]
fn one_address_cannot_hold_all_connections_and_a_proxy_can() {
    let head = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let service = Service::start(&["--connections", "8"]);
    let idle: Vec<_> = (0..2).map(|_| service.connect()).collect();
    assert_eq!(service.send(head), None);
    drop(idle);
    let mut tries = 0..200;
    let served = tries.any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        service.send(head) == Some(200)
    });
    assert!(served, "what was let go can be taken again");
    let service = Service::start(&["--connections", "8", "--trusted-proxy", "127.0.0.1"]);
    let _idle: Vec<_> = (0..5).map(|_| service.connect()).collect();
    assert_eq!(service.send(head), Some(200));
}

#[test]
fn a_client_that_leaves_again_and_again_does_not_take_all_workers() {
    let arguments = ["--rate", "0", "--costly-rate", "0", "--trusted-proxy", "127.0.0.1"];
    let service = Service::start(&arguments);
    // a service is ready with its first worker; here the second must be there too
    let start = Instant::now();
    while !service
        .get("/metrics")
        .text()
        .contains("scrutineer_query_workers_ready 2")
    {
        assert!(start.elapsed() < HANG, "{}", service.get("/metrics").text());
        std::thread::sleep(Duration::from_millis(50));
    }
    let query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    let request = format!(
        "POST /sparql HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.9\r\nContent-Type: application/sparql-query\r\nContent-Length: {}\r\n\r\n{query}",
        query.len()
    );
    while_others_are_served(&service, || {
        for _ in 0..40 {
            let mut stream = service.connect();
            stream.write_all(request.as_bytes()).expect("a query");
            std::thread::sleep(Duration::from_millis(50));
            drop(stream);
            assert_eq!(service.get("/readyz").status, 200);
        }
    });
    let figures = service.get("/metrics").text();
    assert!(figures.contains("status=\"499\""), "who left is counted: {figures}");
}

#[test]
fn what_xml_cannot_hold_is_told_and_not_broken() {
    let service = shared();
    let ask = |query: &str, accept: &str| {
        service.get_with(&format!("/sparql?query={}", encoded(query)), &[("accept", accept)])
    };
    let rows = "SELECT (\"a\\u0001\\uFFFE\" AS ?x) {}";
    assert_eq!(ask(rows, "application/sparql-results+xml").status, 406);
    assert_eq!(ask(rows, "application/sparql-results+json").status, 200);
    let triples = "CONSTRUCT { <a:a> <a:b> \"\\u0001\" } {}";
    assert_eq!(ask(triples, "application/rdf+xml").status, 406);
    assert_eq!(ask(triples, "text/turtle").status, 200);
}

#[test]
fn after_an_end_at_any_moment_the_same_is_served_again() {
    let mut service = Service::start(&["--rate", "0", "--costly-rate", "0"]);
    let before = service.get("/api/v1/countries/KEN/profile").text();
    let workers = service.workers();
    assert_eq!(workers.len(), 2);
    std::thread::scope(|scope| {
        let asking = &service;
        let heavy = scope.spawn(move || {
            // the connection breaks off
            asking.connect().write_all(
                b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 41\r\n\r\nSELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY",
            )
        });
        let _ = heavy.join();
    });
    service.kill();
    // what it had started ends with it
    let start = Instant::now();
    while workers.iter().any(|worker| {
        std::fs::read_to_string(format!("/proc/{worker}/cmdline")).is_ok_and(|line| line.contains("query-worker"))
    }) {
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "a worker outlives the service"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
    let again = Service::start(&["--rate", "0", "--costly-rate", "0"]);
    assert_eq!(again.get("/api/v1/countries/KEN/profile").text(), before);
    // a worker that is killed is replaced
    for worker in again.workers() {
        assert!(
            std::process::Command::new("kill")
                .args(["-9", &worker])
                .status()
                .is_ok_and(|ended| ended.success())
        );
    }
    let start = Instant::now();
    while again.ask("ASK { ?s ?p ?o }", None).status != 200 {
        assert!(start.elapsed() < Duration::from_secs(20), "no worker came back");
    }
    assert_eq!(again.terminate(), Some(0), "it ends when it is asked to");
}
