//! Catching up: the proposal, and applying it.
