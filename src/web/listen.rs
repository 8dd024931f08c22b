//! Taking connections: at most so many at a time, with limits on how long a head, a body or a reader may take.

use super::guard::{Peer, network};
use super::settings::Settings;
use super::shares::Shares;
use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// Most header fields of a request.
const HEADERS: usize = 64;
/// Bytes that a request's head may have, and that are read ahead of a body.
const BUFFER: usize = 32 << 10;
/// One address may hold one of so many parts of all connections.
const OF_ONE: usize = 4;
/// What running requests get to end in when the service is stopped.
const LEAVE: Duration = Duration::from_secs(15);
/// Rest after the system gave no connection, for example for want of files.
const REST: Duration = Duration::from_millis(100);

/// Serves `router` on `listener` until `stop` is done, then ends what is running.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    settings: &Settings,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(settings.connections.max(1)));
    let own = Shares::new(usize::MAX, (settings.connections / OF_ONE).max(1));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            () = &mut stop => break,
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "no connection could be taken");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        // a proxy stands for many
        let address = peer.ip().to_canonical();
        let trusted = settings
            .trusted_proxies
            .iter()
            .any(|network| network.contains(&address));
        let share = if trusted { None } else { own.take(network(address), 1) };
        if share.is_none() && !trusted {
            continue;
        }
        let connection = connection(stream, router.clone(), Peer(peer.ip()), settings.patience);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _held = (place, share);
            // a client that leaves or is too slow is nothing to tell
            let _ = connection.await;
        });
    }
    drop(listener);
    tracing::info!("stopping: running requests are ended");
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(LEAVE) => tracing::warn!("some requests were cut off"),
    }
    Ok(())
}

type Connection =
    http1::Connection<TokioIo<std::pin::Pin<Box<TimeoutStream<TcpStream>>>>, TowerToHyperService<Service>>;
type Service =
    tower::util::BoxCloneSyncService<hyper::Request<Incoming>, axum::response::Response, std::convert::Infallible>;

fn connection(stream: TcpStream, router: Router, peer: Peer, patience: Duration) -> Connection {
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    // a reader that stands still is let go; a quiet kept-alive connection ends by the timeout of the head
    stream.set_write_timeout(Some(patience));
    let service = tower::service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(peer);
        router.clone().oneshot(request)
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .max_headers(HEADERS)
        .max_buf_size(BUFFER)
        .serve_connection(
            TokioIo::new(Box::pin(stream)),
            TowerToHyperService::new(Service::new(service)),
        )
}
