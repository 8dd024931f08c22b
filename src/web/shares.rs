//! What clients hold at a time, such as connections or the bytes of answers on their way: limited in all and for one client.

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use std::collections::HashMap;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

#[derive(Debug, Default)]
struct Held {
    total: usize,
    by_client: HashMap<IpAddr, usize>,
}

/// A limit of something that clients hold.
#[derive(Debug)]
pub(super) struct Shares {
    most: usize,
    most_of_one: usize,
    held: Arc<Mutex<Held>>,
}

/// What a client holds until this is dropped.
#[derive(Debug)]
pub(super) struct Share {
    client: IpAddr,
    amount: usize,
    held: Arc<Mutex<Held>>,
}

fn lock(held: &Mutex<Held>) -> MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shares {
    pub(super) fn new(most: usize, most_of_one: usize) -> Self {
        Self {
            most,
            most_of_one,
            held: Arc::default(),
        }
    }

    /// So much for `client`, unless it or all together would then hold more than they may. Who holds nothing gets what it asks for, however
    /// much, if there is that much left or nobody holds anything.
    pub(super) fn take(&self, client: IpAddr, amount: usize) -> Option<Share> {
        let mut held = lock(&self.held);
        let own = held.by_client.get(&client).copied().unwrap_or_default();
        let within = |held: usize, most: usize| held == 0 || held.saturating_add(amount) <= most;
        if !within(held.total, self.most) || !within(own, self.most_of_one) {
            return None;
        }
        held.total = held.total.saturating_add(amount);
        held.by_client.insert(client, own.saturating_add(amount));
        drop(held);
        Some(Share {
            client,
            amount,
            held: Arc::clone(&self.held),
        })
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut held = lock(&self.held);
        held.total -= self.amount;
        if let Some(own) = held.by_client.get_mut(&self.client) {
            *own -= self.amount;
            if *own == 0 {
                held.by_client.remove(&self.client);
            }
        }
    }
}

/// Bytes of a part of an answer: what of it has been handed over no longer counts as waiting.
const PART: usize = 64 << 10;
/// Bytes a second that a reader must take at least, beyond the patience of the service.
const LEAST_RATE: usize = 64 << 10;

/// An answer that is handed over part by part, and broken off where its reader takes too long.
struct Paced {
    rest: Bytes,
    deadline: Instant,
    _share: Share,
}

/// Answers on their way to their readers.
#[derive(Debug)]
pub(super) struct Answers {
    shares: Shares,
    patience: Duration,
}

impl Answers {
    /// At most so many bytes at a time, half of them for one client.
    pub(super) fn new(most: usize, patience: Duration) -> Self {
        Self {
            shares: Shares::new(most, most / 2),
            patience,
        }
    }

    /// The body of an answer to `client`; none where too much is on its way already. Small answers always go.
    pub(super) fn body(&self, client: IpAddr, bytes: Bytes) -> Option<Body> {
        if bytes.len() <= PART {
            return Some(bytes.into());
        }
        let share = self.shares.take(client, bytes.len())?;
        let seconds = u64::try_from(bytes.len() / LEAST_RATE).unwrap_or(u64::MAX);
        let longest = self.patience.saturating_add(Duration::from_secs(seconds));
        Some(Body::new(Paced {
            rest: bytes,
            deadline: Instant::now() + longest,
            _share: share,
        }))
    }
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        if Instant::now() > self.deadline {
            return Poll::Ready(Some(Err(std::io::ErrorKind::TimedOut.into())));
        }
        let length = self.rest.len().min(PART);
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;

    const ONE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 1));
    const OTHER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 2));

    #[test]
    fn one_client_cannot_hold_all_and_gets_back_what_it_lets_go() {
        let shares = Shares::new(100, 50);
        let first = shares.take(ONE, 30).expect("the first");
        assert!(shares.take(ONE, 30).is_none(), "more than one may hold");
        let other = shares.take(OTHER, 50).expect("another client's");
        assert!(shares.take(ONE, 20).is_some(), "up to the limit");
        drop(first);
        let large = shares.take(ONE, 50).expect("what it had is free again");
        drop((other, large));
        assert!(
            shares.take(OTHER, 500).is_some(),
            "one thing larger than the limit, alone"
        );
    }

    #[test]
    fn a_reader_that_takes_too_long_is_broken_off() {
        let answers = Answers::new(1 << 20, Duration::ZERO);
        let body = answers.body(ONE, Bytes::from(vec![7; PART + 1])).expect("a body");
        std::thread::sleep(Duration::from_millis(1_100));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        assert!(runtime.block_on(body.collect()).is_err());
        assert!(
            answers.shares.take(OTHER, 1 << 19).is_some(),
            "what it held is given back"
        );
    }

    #[test]
    fn an_answer_arrives_whole_and_counts_until_it_has() {
        let answers = Answers::new(1 << 20, Duration::from_secs(1));
        let bytes = Bytes::from(vec![7; 600_000]);
        let body = answers.body(ONE, bytes.clone()).expect("the first");
        assert_eq!(HttpBody::size_hint(&body).exact(), Some(600_000));
        assert!(answers.body(ONE, bytes.clone()).is_none(), "more than half");
        assert!(answers.body(ONE, Bytes::from_static(b"small")).is_some());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        let collected = runtime.block_on(body.collect()).expect("a body").to_bytes();
        assert_eq!(collected, bytes);
        assert!(answers.body(ONE, bytes).is_some());
    }
}
