//! A test builder for the service: start it, ask it, stop it.

use super::support::TODAY;
use assert_cmd::cargo::cargo_bin;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use ureq::Agent;
use ureq::http::{HeaderMap, Response};

/// A service that tests share while any of them runs: it ends with the last.
pub struct Kept(Mutex<Weak<Service>>);

impl Kept {
    pub const fn new() -> Self {
        Self(Mutex::new(Weak::new()))
    }

    /// The service, started with these arguments where none runs.
    pub fn get(&self, arguments: &[&str]) -> Arc<Service> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.upgrade().unwrap_or_else(|| {
            let service = Arc::new(Service::start(arguments));
            *kept = Arc::downgrade(&service);
            service
        })
    }
}

/// A service for tests that do not disturb others: no limits of rate.
pub fn shared() -> Arc<Service> {
    static KEPT: Kept = Kept::new();
    KEPT.get(&["--rate", "0", "--costly-rate", "0"])
}

/// A running service.
pub struct Service {
    child: Child,
    address: SocketAddr,
    agent: Agent,
}

/// An answer.
#[derive(Debug)]
pub struct Told {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Told {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The type of the body without its parameters.
    pub fn media(&self) -> &str {
        self.header("content-type").split(';').next().unwrap_or_default()
    }
}

impl From<Response<ureq::Body>> for Told {
    fn from(mut response: Response<ureq::Body>) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response
                .body_mut()
                .with_config()
                .limit(200 << 20)
                .read_to_vec()
                .expect("a body that can be read"),
        }
    }
}

impl Service {
    /// Starts the program with `serve` and these arguments on a free port, and waits until it is ready.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(cargo_bin("scrutineer"))
            .args(["serve", "--bind", "127.0.0.1:0", "--as-of", TODAY])
            .args(arguments)
            .env_remove("SCRUTINEER_KB")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("a log"));
        let mut said = String::new();
        let address = loop {
            let mut line = String::new();
            assert!(
                log.read_line(&mut line).is_ok_and(|read| read > 0),
                "the service ended: {said}"
            );
            said.push_str(&line);
            let entry: Value = serde_json::from_str(&line).unwrap_or_default();
            if entry["message"] == "serving" {
                break entry["address"]
                    .as_str()
                    .and_then(|text| text.parse().ok())
                    .expect("an address");
            }
        };
        // a log that nobody reads would stop the service
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_mins(1)))
            .build()
            .new_agent();
        let service = Self { child, address, agent };
        let start = Instant::now();
        while service.get("/readyz").status != 200 {
            assert!(start.elapsed() < Duration::from_mins(1), "the service is not ready");
            std::thread::sleep(Duration::from_millis(50));
        }
        service
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn get(&self, path: &str) -> Told {
        self.get_with(path, &[])
    }

    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Told {
        let request = headers
            .iter()
            .fold(self.agent.get(self.url(path)), |request, (name, value)| {
                request.header(*name, *value)
            });
        request.call().expect("an answer").into()
    }

    pub fn head_with(&self, path: &str, headers: &[(&str, &str)]) -> Told {
        let request = headers
            .iter()
            .fold(self.agent.head(self.url(path)), |request, (name, value)| {
                request.header(*name, *value)
            });
        request.call().expect("an answer").into()
    }

    pub fn post(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Told {
        let request = headers
            .iter()
            .fold(self.agent.post(self.url(path)), |request, (name, value)| {
                request.header(*name, *value)
            });
        request.send(body).expect("an answer").into()
    }

    pub fn put(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Told {
        let request = headers
            .iter()
            .fold(self.agent.put(self.url(path)), |request, (name, value)| {
                request.header(*name, *value)
            });
        request.send(body).expect("an answer").into()
    }

    /// A query by POST, as the client with this address where one is given.
    pub fn ask(&self, query: &str, client: Option<&str>) -> Told {
        let mut headers = vec![("content-type", "application/sparql-query")];
        headers.extend(client.map(|client| ("x-forwarded-for", client)));
        self.post("/sparql", &headers, query.as_bytes())
    }

    /// A connection, for what no client would send.
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .expect("a timeout");
        stream
    }

    /// Sends bytes as they are; the status, if the service answers at all.
    pub fn send(&self, bytes: &[u8]) -> Option<u16> {
        let mut stream = self.connect();
        // the service may answer and close before all is sent
        let _ = stream.write_all(bytes);
        status(&mut stream)
    }

    /// Bytes that the service and its workers hold in memory.
    pub fn memory(&self) -> u64 {
        let of = |id: &str| -> u64 {
            std::fs::read_to_string(format!("/proc/{id}/status"))
                .unwrap_or_default()
                .lines()
                .find_map(|line| line.strip_prefix("VmRSS:"))
                .and_then(|rest| rest.trim().strip_suffix("kB")?.trim().parse::<u64>().ok())
                .unwrap_or_default()
                << 10
        };
        let id = self.child.id().to_string();
        self.workers().iter().map(|worker| of(worker)).sum::<u64>() + of(&id)
    }

    /// Process numbers of the workers.
    pub fn workers(&self) -> Vec<String> {
        let id = self.child.id();
        let mut found = Vec::new();
        for task in std::fs::read_dir(format!("/proc/{id}/task"))
            .into_iter()
            .flatten()
            .flatten()
        {
            let children = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            found.extend(children.split_whitespace().map(str::to_owned));
        }
        found
    }

    /// Ends the service as the system would in want of memory.
    pub fn kill(&mut self) {
        self.child.kill().expect("a process to end");
        self.child.wait().expect("a process that ended");
    }

    /// Asks the service to end; how it ended.
    pub fn terminate(mut self) -> Option<i32> {
        let ended = Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .expect("kill runs");
        assert!(ended.success());
        self.child.wait().expect("a process that ended").code()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The status of the answer on a connection; none where it was closed without one.
pub fn status(stream: &mut TcpStream) -> Option<u16> {
    let mut head = [0; 12];
    stream.read_exact(&mut head).ok()?;
    std::str::from_utf8(&head).ok()?.split(' ').nth(1)?.parse().ok()
}

/// A text as a part of a query string.
pub fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
