//! Pitchpult without a window: the same pages and router on loopback, with a one-time link.
//!
//! Prints one line, "Pitchpult: <link>", when it is ready. Ends on SIGINT or SIGTERM with
//! the store closed. Exit codes: 0 ended, 2 could not begin (the reason stands on stderr).

mod arguments;

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use app::App;
use app::clock::RealClock;
use arguments::Arguments;
use lan::Server;

const COULD_NOT_BEGIN: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // Without a terminal to write to there is only the exit code.
            let _ = writeln!(std::io::stderr(), "{reason}");
            ExitCode::from(COULD_NOT_BEGIN)
        }
    }
}

async fn run() -> Result<(), String> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let app = open(&arguments).map_err(|error| worded(&error))?;
    let listener = lan::bind(arguments.port).await.map_err(|error| port_taken(arguments.port, &error))?;
    let server = Server::new(app.clone(), listener).map_err(|error| error.to_string())?;
    let link = server.link().map_err(|error| worded(&error))?;
    let told_to_stop = told_to_stop().map_err(|error| error.to_string())?;
    announce(&link).map_err(|error| error.to_string())?;
    let served = server.run(told_to_stop).await;
    app.close();
    served.map_err(|error| error.to_string())
}

fn open(arguments: &Arguments) -> app::Result<App> {
    app::open(&arguments.folder, Arc::new(RealClock::default()), lan::ballot_page(), &mut |_| {})
}

/// The one line on standard output, flushed at once: whoever started this waits for it.
fn announce(link: &str) -> std::io::Result<()> {
    let mut output = std::io::stdout().lock();
    writeln!(output, "Pitchpult: {link}")?;
    output.flush()
}

/// Title and text of the opening page, in German as on a fresh laptop.
fn worded(error: &app::Error) -> String {
    let failure = error.to_failure();
    let say = |end: &str| lan::words::say("de", &format!("opening-{}-{end}", failure.code), &failure.params);
    match (say("title"), say("text")) {
        (Some(title), Some(text)) => {
            let params: Vec<_> = failure
                .params
                .values()
                .filter(|value| !value.is_empty())
                .map(|value| format!("  {value}"))
                .collect();
            [vec![format!("{title}. {text}")], params].concat().join("\n")
        }
        _ => lan::words::say("de", "opening-other-title", &failure.params)
            .map_or_else(|| failure.code.clone(), |title| format!("{title} ({})", failure.code)),
    }
}

fn port_taken(port: u16, error: &std::io::Error) -> String {
    let params = [("port".to_owned(), port.to_string()), ("reason".to_owned(), error.to_string())];
    lan::words::say("de", "headless-port", &params.into()).unwrap_or_else(|| error.to_string())
}

/// Listens for the wish to end from this call on, not only once it is awaited: whoever has read
/// the link may ask at once.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Listens for Ctrl+C from this call on.
#[cfg(windows)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
