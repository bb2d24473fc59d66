//! What happens: the append-only log of a session and everything folded from it.
//!
//! `event` is what can be written, `entry` how it stands in the hash chain, `state` the
//! fold, `decide` the rules that turn a command into events, `timer` the arithmetic of a
//! running phase, `drawn` and `outreach` what the log tells of draws and of the time before
//! the day. Pure; must not know where entries lie.

pub mod decide;
pub mod drawn;
pub mod entry;
pub mod event;
pub mod outreach;
pub mod state;
pub mod timer;

pub use entry::Entry;
pub use event::{Actor, Event};
pub use state::State;
