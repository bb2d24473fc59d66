//! The stream of changes over a WebSocket: what was stored, as soon as it is.
//!
//! Sends where a session stands and never what it holds: a view fetches what it shows. Who
//! was too slow is told `{"all":true}` and fetches everything. No time is ever sent.

use std::time::Duration;

use app::wire::Changed;
use app::{Caller, Role};
use axum::extract::rejection::QueryRejection;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use crate::refusal::Refusal;
use crate::serve::House;

/// How often a silent connection is proven to be alive.
const PING: Duration = Duration::from_secs(15);
const ALL: &str = r#"{"all":true}"#;

/// A browser cannot set headers on a WebSocket, so the key comes in the address. It is kept
/// nowhere: this server writes no log of addresses.
#[derive(Deserialize)]
pub(crate) struct Ask {
    key: String,
}

pub(crate) async fn changes(
    State(house): State<House>,
    ask: Result<Query<Ask>, QueryRejection>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, Refusal> {
    let Query(Ask { key }) = ask.map_err(|_| Refusal::not_entered())?;
    let caller = house.door.caller(&key).ok_or_else(Refusal::not_entered)?;
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    // Listening begins before the answer, so that nothing falls between them.
    let changes = house.app.changes();
    Ok(upgrade.on_upgrade(move |socket| tell(socket, changes, caller, house.stopping)))
}

async fn tell(
    mut socket: WebSocket,
    mut changes: Receiver<Changed>,
    caller: Caller,
    mut stopping: watch::Receiver<bool>,
) {
    let mut beat = tokio::time::interval(PING);
    loop {
        let message = tokio::select! {
            change = changes.recv() => match change {
                Ok(change) if concerns(&caller, &change) => match serde_json::to_string(&change) {
                    Ok(json) => Message::Text(json.into()),
                    Err(_) => Message::Text(ALL.into()),
                },
                Ok(_) => continue,
                Err(RecvError::Lagged(_)) => Message::Text(ALL.into()),
                Err(RecvError::Closed) => break,
            },
            _ = beat.tick() => Message::Ping(Vec::new().into()),
            _ = stopping.wait_for(|stop| *stop) => break,
            heard = socket.recv() => match heard {
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                // Pages say nothing here; what they say is passed over.
                Some(Ok(_)) => continue,
            },
        };
        if socket.send(message).await.is_err() {
            return;
        }
    }
    // The page may be gone already.
    let _ = socket.send(Message::Close(None)).await;
}

fn concerns(caller: &Caller, change: &Changed) -> bool {
    caller.role == Role::Host || caller.session == Some(change.session) || change.is_for_everyone()
}
