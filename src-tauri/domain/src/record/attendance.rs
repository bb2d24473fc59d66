//! Who was there, from when to when, and heads by sector.
