//! Stands before every route: whose name the request was sent to, which page sent it, and
//! what the browser may do with the answer.

use app::Caller;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::refusal::Refusal;
use crate::serve::House;

/// The header that carries the key.
pub(crate) const KEY: HeaderName = HeaderName::from_static("x-pitchpult-key");

/// Refuses what was sent to another name (a foreign name that was bent to this address) or
/// by another page, and adds the headers that keep a page within itself.
pub(crate) async fn guard(State(house): State<House>, request: Request, next: Next) -> Response {
    let mut response = if !is_for_us(request.headers(), house.port) {
        Refusal::new(StatusCode::MISDIRECTED_REQUEST, "foreign-host").into_response()
    } else if !is_from_us(request.headers(), house.port) {
        Refusal::new(StatusCode::FORBIDDEN, "foreign-origin").into_response()
    } else {
        next.run(request).await
    };
    protect(response.headers_mut(), house.port);
    response
}

fn names(port: u16) -> [String; 2] {
    [format!("127.0.0.1:{port}"), format!("localhost:{port}")]
}

fn is_for_us(headers: &HeaderMap, port: u16) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    names(port).iter().any(|name| host.as_bytes().eq_ignore_ascii_case(name.as_bytes()))
}

/// A request that names no page (a link that was typed in) comes from nobody else's page.
fn is_from_us(headers: &HeaderMap, port: u16) -> bool {
    headers
        .get_all(header::ORIGIN)
        .iter()
        .all(|origin| names(port).iter().any(|name| origin.as_bytes() == format!("http://{name}").as_bytes()))
}

fn protect(headers: &mut HeaderMap, port: u16) {
    // Older browsers do not count a WebSocket of the same host as 'self'.
    let policy = format!(
        "default-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws://127.0.0.1:{port} \
         ws://localhost:{port}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Somebody who is in: the key in the header belongs to this caller.
pub(crate) struct Entered(pub(crate) Caller);

impl FromRequestParts<House> for Entered {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Refusal> {
        let key = parts.headers.get(KEY).and_then(|key| key.to_str().ok());
        key.and_then(|key| house.door.caller(key)).map(Self).ok_or_else(Refusal::not_entered)
    }
}
