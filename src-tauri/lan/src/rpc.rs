//! Entering, and the router over HTTP.

use app::{Caller, Role};
use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::guard::Entered;
use crate::refusal::Refusal;
use crate::serve::House;

/// Largest command in bytes: ballots are the largest, and many of them may come at once.
pub(crate) const COMMAND_MAX: usize = 8 * 1024 * 1024;

#[derive(Deserialize)]
pub(crate) struct Ticket {
    ticket: String,
}

/// Who the page is from now on.
#[derive(Serialize)]
pub(crate) struct Welcome {
    key: String,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evaluator: Option<String>,
}

/// Takes a one-time ticket and gives a key.
pub(crate) async fn enter(
    State(house): State<House>,
    body: Result<Json<Ticket>, JsonRejection>,
) -> Result<Json<Welcome>, Refusal> {
    if house.door.is_barred() {
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "too-many-tickets"));
    }
    let Json(Ticket { ticket }) = body.map_err(|_| bad_request())?;
    let Some(caller) = house.app.redeem(&ticket) else {
        house.door.count_wrong();
        return Err(Refusal::new(StatusCode::UNAUTHORIZED, "ticket-not-valid"));
    };
    let key = house.door.admit(caller);
    let key = key.ok_or_else(|| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "no-randomness"))?;
    Ok(Json(welcome(key, &caller)))
}

fn welcome(key: String, caller: &Caller) -> Welcome {
    Welcome {
        key,
        role: role_code(caller.role),
        session: caller.session.map(|session| session.to_string()),
        evaluator: caller.evaluator.map(|evaluator| evaluator.to_string()),
    }
}

const fn role_code(role: Role) -> &'static str {
    match role {
        Role::Host => "host",
        Role::MinuteTaker => "minute_taker",
        Role::Evaluator => "evaluator",
        Role::Stage => "stage",
        Role::Presenter => "presenter",
        Role::Public => "public",
    }
}

#[derive(Deserialize)]
pub(crate) struct Question {
    command: String,
    #[serde(default)]
    params: Value,
}

#[derive(Serialize)]
pub(crate) struct Answer {
    answer: Value,
}

/// Asks the router in the caller's role.
pub(crate) async fn rpc(
    State(house): State<House>,
    Entered(caller): Entered,
    body: Result<Json<Question>, JsonRejection>,
) -> Result<Json<Answer>, Refusal> {
    let Json(Question { command, params }) = body.map_err(|_| bad_request())?;
    // A write waits for the disk; that must not hold up the other requests.
    let work = tokio::task::spawn_blocking(move || house.app.call(&caller, &command, params));
    let answer = work.await.map_err(|_| Refusal::lost())??;
    Ok(Json(Answer { answer }))
}

fn bad_request() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "bad-request")
}
