//! What the flows share: a clock that is set, and an office that drives a whole session
//! through the router, as its windows would. No mocks: real store, real router.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "this crate is only ever run as a test, a demonstration or a measurement"
)]

pub mod bench;
pub mod clock;
pub mod filed;
pub mod headless;
pub mod nine_challenges;
pub mod office;
pub mod sample_day;

pub use clock::SetClock;
pub use office::Office;
