//! The house on the network: the same pages and the same router over HTTP, on loopback only.
//!
//! Holds the transport and who is let in. Must not know a rule of a session, a window or the
//! store: what a caller may do is decided in the router, one room below. Everything is
//! refused unless it is named here: pages, `/enter` with a one-time ticket, `/download` with
//! a one-time token, and the rest with the key that a ticket was exchanged for.

mod changes;
mod door;
mod files;
mod folder;
mod guard;
mod pages;
mod percent;
mod refusal;
mod rpc;
mod serve;
pub mod words;

pub use files::FILE_MAX;
pub use folder::data_folder;
pub use pages::ballot_page;
pub use serve::{Server, bind};
