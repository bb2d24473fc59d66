//! Files in and out: uploads of the host's page and one-time downloads.

use app::Role;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;

use crate::guard::Entered;
use crate::percent;
use crate::refusal::Refusal;
use crate::serve::House;

/// The largest file that the app takes, in bytes.
pub const FILE_MAX: usize = 100 * 1024 * 1024;
/// A little more, so that the app says what the limit is.
pub(crate) const BODY_MAX: usize = FILE_MAX + 64 * 1024;

/// Takes a file in: the raw body, its name percent-encoded in `x-file-name`.
pub(crate) async fn upload(
    State(house): State<House>,
    Entered(caller): Entered,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<app::wire::Upload>, Refusal> {
    if caller.role != Role::Host {
        return Err(Refusal::new(StatusCode::FORBIDDEN, "not-allowed"));
    }
    let bytes = body.map_err(|_| too_large())?;
    let name = headers.get("x-file-name").and_then(|name| name.to_str().ok()).unwrap_or_default();
    let upload = house.app.upload(&percent::decoded(name), Vec::from(bytes))?;
    Ok(Json(upload))
}

fn too_large() -> Refusal {
    app::uploads::too_large().into()
}

/// Hands a document over, once. The token is the key.
pub(crate) async fn download(
    State(house): State<House>,
    Path(token): Path<String>,
) -> Result<impl IntoResponse, Refusal> {
    let document = house.app.take_download(&token);
    let document = document.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, "download-gone"))?;
    let headers = [
        (header::CONTENT_TYPE, document.mime.to_owned()),
        (header::CONTENT_DISPOSITION, percent::attachment(&document.name)),
    ];
    Ok((headers, document.bytes))
}
