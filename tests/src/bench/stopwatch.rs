//! The stopwatch of the measurements.

use std::time::Instant;

/// Milliseconds since it was started.
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts.
    #[must_use]
    #[allow(
        clippy::disallowed_methods,
        reason = "a measurement needs a stopwatch, and nothing is decided by it"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds so far.
    #[must_use]
    pub fn ms(&self) -> f64 {
        self.0.elapsed().as_secs_f64() * 1000.0
    }

    /// Milliseconds since the last lap, or since the start.
    pub fn lap_ms(&mut self) -> f64 {
        let ms = self.ms();
        *self = Self::start();
        ms
    }
}
