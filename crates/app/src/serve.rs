//! Serving and working until the process is told to stop; what is at work then is finished first.

use crate::web;
use ground::telemetry::Figures;
use kernel::{App, Error, Result, stir, worker};
use std::net::SocketAddr;
use tokio::{net::TcpListener, signal, sync::watch};

/// Listens before anything else, so that a taken port is an error and not a half-started house.
pub async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .map_err(|error| Error::fault(format!("cannot listen on {address}: {error}")))
}

/// Serves pages and API, and works in the same process, until SIGTERM or Ctrl C.
pub async fn run(app: App, listener: TcpListener) -> Result<()> {
    forget_again(&app).await?;
    let (stop, stopped) = watch::channel(false);
    let worker = start_worker(&app, stopped.clone());
    let router =
        web::router(&app, Some(Figures::start())).into_make_service_with_connect_info::<SocketAddr>();
    let mut until = stopped;
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
        drop(until.wait_for(|stop| *stop).await);
    });
    #[expect(clippy::disallowed_methods, reason = "waiting for a signal beside serving")]
    tokio::spawn(async move {
        told_to_stop().await;
        // Open pages would hold the server until they close.
        app.hush();
        stop.send_replace(true);
    });
    serving.await?;
    worker.await.map_err(Error::fault)
}

/// Works without serving: a node for jobs alone.
pub async fn work(app: App) -> Result<()> {
    forget_again(&app).await?;
    let (stop, stopped) = watch::channel(false);
    let worker = start_worker(&app, stopped);
    told_to_stop().await;
    stop.send_replace(true);
    worker.await.map_err(Error::fault)
}

/// A database that was restored by other means than ours may hold people who were erased since: they go before the first
/// answer and the first job.
// law: gdpr/17.1
async fn forget_again(app: &App) -> Result<()> {
    let erased = rights::replay(app).await?;
    if erased > 0 {
        tracing::warn!(erased, "the data is older than the journal of erasures: people were erased again");
    }
    Ok(())
}

fn start_worker(app: &App, stopped: watch::Receiver<bool>) -> tokio::task::JoinHandle<()> {
    let (app, at_once) = (app.clone(), app.config().workers);
    #[expect(clippy::disallowed_methods, reason = "the worker lives as long as the process")]
    tokio::spawn(async move {
        let carrying = stir::carry(app.clone(), stopped.clone());
        if at_once > 0 {
            let listening = inbox::listen(app.clone(), stopped.clone());
            tokio::join!(worker::run(app, at_once, stopped), listening, carrying);
        } else {
            carrying.await;
        }
    })
}

async fn told_to_stop() {
    let interrupt = signal::ctrl_c();
    match signal::unix::signal(signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(interrupt.await),
    }
}
