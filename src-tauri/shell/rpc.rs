//! Questions of a page: who asks follows from the window, never from the page.

use app::Caller;
use app::wire::{DocumentRequest, Failure, Upload};
use percent_encoding::percent_decode;
use serde_json::Value;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{State, WebviewWindow};

use crate::gate::{Gate, failure};
use crate::windows::Bindings;

/// Runs blocking work aside; a panic in it is an answer too.
pub(crate) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| Err(failure("internal")))
}

/// Asks the router in the role of the window.
#[tauri::command]
pub(crate) async fn rpc(
    window: WebviewWindow,
    gate: State<'_, Gate>,
    bindings: State<'_, Bindings>,
    command: String,
    params: Value,
) -> Result<Value, Failure> {
    let caller = bindings.caller(window.label()).ok_or_else(|| failure("not-allowed"))?;
    let app = gate.app().await?;
    aside(move || app.call(&caller, &command, params).map_err(|error| error.to_failure())).await
}

/// The bytes of a document, to be shown on the console: raw, as JSON would make a list of
/// numbers of them.
#[tauri::command]
pub(crate) async fn read_document(
    window: WebviewWindow,
    gate: State<'_, Gate>,
    bindings: State<'_, Bindings>,
    request: DocumentRequest,
) -> Result<Response, Failure> {
    let caller = bindings.caller(window.label()).ok_or_else(|| failure("not-allowed"))?;
    let app = gate.app().await?;
    let document = aside(move || app.document(&caller, &request).map_err(|error| error.to_failure())).await?;
    Ok(Response::new(document.bytes))
}

/// Takes in a file that was dropped on the console: raw bytes, the name percent-encoded in
/// `x-file-name`.
#[tauri::command]
pub(crate) async fn drop_file(
    window: WebviewWindow,
    gate: State<'_, Gate>,
    bindings: State<'_, Bindings>,
    request: Request<'_>,
) -> Result<Upload, Failure> {
    if bindings.caller(window.label()) != Some(Caller::host()) {
        return Err(failure("not-allowed"));
    }
    let InvokeBody::Raw(bytes) = request.body() else { return Err(failure("bad-request")) };
    let name = request.headers().get("x-file-name").map(|name| percent_decode(name.as_bytes()));
    let name = name.map(|name| name.decode_utf8_lossy().into_owned()).unwrap_or_default();
    let (app, bytes) = (gate.app().await?, bytes.clone());
    aside(move || app.upload(&name, bytes).map_err(|error| error.to_failure())).await
}
