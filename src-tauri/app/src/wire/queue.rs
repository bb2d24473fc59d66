//! Questions, the order of speakers and action items.
