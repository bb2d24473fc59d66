//! The rules of a pitch session, as values and pure functions.
//!
//! Holds what a session *is*: the plan, the log's events, the state they fold into, the
//! timer, the scoring and the report model. Must not know where bytes are stored, what
//! time it is, who is connected or how a screen looks: every moment, id and name comes in
//! as an argument, so that each rule can be tested without anything around it.

pub mod directory;
pub mod draw;
pub mod error;
pub mod hash;
pub mod ids;
pub mod plan;
pub mod record;
pub mod scoring;
pub mod session;
pub mod time;

pub use error::{Error, Result};
