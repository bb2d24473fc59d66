//! Attendance: who is there, and heads by sector.
