//! Catching up and moving items: what may change of a frozen agenda, and what never.
