//! The faults of the day: what happened, its effect, and what the minutes will say.
