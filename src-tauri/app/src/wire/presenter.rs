//! The page of whoever stands at the lectern.
