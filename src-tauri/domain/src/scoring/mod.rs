//! From ballots to the official result, in exact arithmetic.
//!
//! `exact` turns decimals into rationals and back for the eye, `weighted` computes a
//! ballot's total and an applicant's own mean, `outcome` adds what an earlier stage brings
//! along and takes off what overtime costs, `rank` orders the results. Thresholds, ties and ranks
//! compare rationals; rounding never decides anything. No floats in this room.

pub mod exact;
pub mod outcome;
pub mod rank;
pub mod weighted;

pub use exact::Exact;
