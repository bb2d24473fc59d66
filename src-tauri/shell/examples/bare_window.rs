//! A bare Tauri window with one blue field: the yardstick beside which `cargo xtask bench`
//! measures the start and the memory of Pitchpult. Knows nothing of it.

use tauri::http::{HeaderValue, Response};
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><title>bare</title>\
    <style>body{margin:0;background:#2044aa}</style><p>bare</p>";

fn page() -> Response<Vec<u8>> {
    let mut response = Response::new(PAGE.as_bytes().to_vec());
    response.headers_mut().insert("content-type", HeaderValue::from_static("text/html"));
    response
}

fn main() {
    let ran = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| page())
        .setup(|app| {
            let address = WebviewUrl::CustomProtocol("bare://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "bare", address).inner_size(1366.0, 768.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = ran {
        panic!("the window does not open: {error}");
    }
}
