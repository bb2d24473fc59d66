//! What happens: the append-only log of a session and everything folded from it.
//!
//! `event` is what can be written, `entry` how it stands in the hash chain, `state` what a
//! session is, `fold` how entries become it, `decide` the rules that turn a command into
//! events, `timer` the arithmetic of a running phase, `course` the agenda and the panel as the
//! day has them, `projection` when it will end, `remaining`
//! what is left until then, `queue` the questions,
//! `actions` what has to be done after the day, `room` who is there, `drawn` and `outreach` what the
//! log tells of draws and of the time before the day. Pure; must not know where entries lie.

pub mod actions;
pub mod catch_up;
pub mod course;
pub mod decide;
pub mod drawn;
pub mod entry;
pub mod event;
mod fold;
pub mod outreach;
mod people;
pub mod projection;
pub mod queue;
pub mod remaining;
pub mod room;
pub mod state;
pub mod timer;

pub use entry::Entry;
pub use event::{Actor, Event};
pub use state::State;
