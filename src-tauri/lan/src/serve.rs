//! Puts the routes together and serves them until told to stop.

use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use app::{App, Caller};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::door::Door;
use crate::{changes, files, guard, pages, rpc};

/// How long open requests may take after the wish to stop.
const GRACE: Duration = Duration::from_secs(3);

/// What every handler may use.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) door: Arc<Door>,
    pub(crate) port: u16,
    /// Turns true once, when the server stops.
    pub(crate) stopping: watch::Receiver<bool>,
}

/// Listens on loopback; port 0 takes any free one. No other address is ever listened on.
///
/// # Errors
/// What the system says, for instance that the port is taken.
pub async fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}

/// An open house with its listener, ready to serve.
pub struct Server {
    app: App,
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Puts the two together.
    ///
    /// # Errors
    /// When the listener has no address any more.
    pub fn new(app: App, listener: TcpListener) -> io::Result<Self> {
        let port = listener.local_addr()?.port();
        Ok(Self { app, listener, port })
    }

    /// A link that lets one page in as the host, once.
    ///
    /// # Errors
    /// "no-randomness" when the system has none.
    pub fn link(&self) -> app::Result<String> {
        let ticket = self.app.grant(Caller::host())?;
        Ok(format!("http://{}:{}/console.html#enter={ticket}", Ipv4Addr::LOCALHOST, self.port))
    }

    /// Serves until `stop` comes true; then lets open requests end, for three seconds at most.
    ///
    /// # Errors
    /// When the listener breaks.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let (tell, stopping) = watch::channel(false);
        let house = House {
            app: self.app,
            door: Arc::new(Door::default()),
            port: self.port,
            stopping: stopping.clone(),
        };
        tokio::spawn(async move {
            stop.await;
            // Nobody listening any more means that serving has ended already.
            let _ = tell.send(true);
        });
        let serving =
            axum::serve(self.listener, routes(house)).with_graceful_shutdown(told(stopping.clone()));
        tokio::select! {
            ended = async { serving.await } => ended,
            () = async { told(stopping).await; tokio::time::sleep(GRACE).await } => Ok(()),
        }
    }
}

async fn told(mut stopping: watch::Receiver<bool>) {
    // A lost sender means the same as the wish to stop.
    let _ = stopping.wait_for(|stop| *stop).await;
}

fn routes(house: House) -> Router {
    Router::new()
        .route("/enter", post(rpc::enter))
        .route("/rpc", post(rpc::rpc).layer(DefaultBodyLimit::max(rpc::COMMAND_MAX)))
        .route("/upload", post(files::upload).layer(DefaultBodyLimit::max(files::BODY_MAX)))
        .route("/download/{token}", get(files::download))
        .route("/changes", get(changes::changes))
        .fallback(pages::page)
        .layer(from_fn_with_state(house.clone(), guard::guard))
        .with_state(house)
}
