//! From ballots to the official result, in exact arithmetic.
//!
//! `exact` turns decimals into rationals and back for the eye, `weighted` computes a
//! ballot's total and an applicant's result, `rank` orders them. Thresholds, ties and ranks
//! compare rationals; rounding never decides anything. No floats in this room.

pub mod exact;
pub mod rank;
pub mod weighted;

pub use exact::Exact;
