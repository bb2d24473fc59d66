//! Questions that stayed open, and action items.
