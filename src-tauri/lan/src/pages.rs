//! The pages, as the interface was built. A debug build reads them from the disk, so that a
//! new build of the interface needs none of the program.

use std::borrow::Cow;
use std::sync::Arc;

use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::refusal::Refusal;

#[derive(rust_embed::RustEmbed)]
#[folder = "../../ui/dist/"]
struct Pages;

/// The page that carries the single-file ballot; nobody asks for it by its address.
const BALLOT_FILE: &str = "ballot-file.html";
const START: &str = "console.html";
const NOT_BUILT: &str = "Pitchpult: the interface was not built (npm run build in ui/).\n";

/// The self-contained ballot page, where the interface was built.
#[must_use]
pub fn ballot_page() -> Option<Arc<str>> {
    let file = Pages::get(BALLOT_FILE)?;
    std::str::from_utf8(&file.data).ok().map(Arc::from)
}

pub(crate) async fn page(method: Method, uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => START,
        path => path,
    };
    match read(path) {
        Some(bytes) if method == Method::GET || method == Method::HEAD => {
            ([(header::CONTENT_TYPE, media_type(path)), (header::CACHE_CONTROL, caching(path))], bytes)
                .into_response()
        }
        None if path == START => (
            StatusCode::SERVICE_UNAVAILABLE,
            [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
            NOT_BUILT,
        )
            .into_response(),
        _ => Refusal::new(StatusCode::NOT_FOUND, "no-such-page").into_response(),
    }
}

fn read(path: &str) -> Option<Cow<'static, [u8]>> {
    (path != BALLOT_FILE).then(|| Pages::get(path)).flatten().map(|file| file.data)
}

/// What lies in `assets/` has a hash of its content in its name.
fn caching(path: &str) -> &'static str {
    if path.starts_with("assets/") { "private, max-age=31536000, immutable" } else { "no-store" }
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("wav") => "audio/wav",
        _ => "application/octet-stream",
    }
}
