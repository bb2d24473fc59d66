//! The faults of the day: preview and entry.
