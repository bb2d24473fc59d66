//! Catching up: a proposal, and the new lengths that are applied.
