//! A refusal as it crosses: a status and `{"failure": {code, params}}`.

use std::collections::BTreeMap;

use app::wire::Failure;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

pub(crate) struct Refusal {
    status: StatusCode,
    failure: Failure,
}

#[derive(Serialize)]
struct Body {
    failure: Failure,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &str) -> Self {
        Self { status, failure: Failure { code: code.to_owned(), params: BTreeMap::new() } }
    }

    /// No key, or one that this process never gave.
    pub(crate) fn not_entered() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "not-entered")
    }

    /// The work was lost with a panic; what was not acknowledged was not stored.
    pub(crate) fn lost() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
    }
}

impl From<app::Error> for Refusal {
    fn from(error: app::Error) -> Self {
        let status = match error.code {
            "not-allowed" => StatusCode::FORBIDDEN,
            "unknown-command" => StatusCode::NOT_FOUND,
            "bad-request" => StatusCode::BAD_REQUEST,
            "upload-too-large" => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self { status, failure: error.to_failure() }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(Body { failure: self.failure })).into_response()
    }
}
