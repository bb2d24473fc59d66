//! What went otherwise than planned, with moments and reasons.
