//! The faults of the day: absences, delays, swaps, late additions, substitutes, interruptions.
