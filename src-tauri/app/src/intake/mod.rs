//! Taking over a list of applicants: preview as often as wanted, stored once, all or none.
//!
//! `choice` takes in what a page chose, `reading` reads, maps and checks, `memory` recalls how
//! a list of this shape was mapped, `known` finds who is known, `preview` and `found` show it,
//! `admission` stores it, `entry` and `needs` say what a row becomes, `faults` writes down what
//! stays out.

mod admission;
mod choice;
mod entry;
mod faults;
mod found;
mod known;
mod memory;
mod needs;
mod preview;
mod reading;

pub(crate) use admission::store;
pub(crate) use entry::applicant;
pub(crate) use faults::document;
pub(crate) use preview::preview;
pub(crate) use reading::Readings;
