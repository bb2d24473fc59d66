//! The page of whoever presents, messages to it and signals from it.
