//! What happens: the append-only log of a session and everything folded from it.
//!
//! `event` is what can be written and `kind` what follows from which it is, `entry` how it
//! stands in the hash chain, `state` what a session is, `fold` how entries become it, `decide`
//! the rules that turn a command into events. `timer` is the arithmetic of a running phase,
//! `course` the agenda and the panel as the day has them, `projection` when it will end,
//! `remaining` what is left until then, `catch_up` how lost minutes come back. `queue` holds
//! the questions, `actions` what is to be done after the day, `room` who is there, `people`
//! whom the log names, `drawn` and `outreach` what it tells of draws and of the time before the
//! day. Pure; must not know where entries lie.

pub mod actions;
pub mod catch_up;
pub mod course;
pub mod decide;
pub mod drawn;
pub mod entry;
pub mod event;
mod fold;
mod kind;
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
