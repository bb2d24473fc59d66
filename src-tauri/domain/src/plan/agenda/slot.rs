//! The time that every applicant gets: phases with budgets and marks, and when the clock
//! starts.

use serde::{Deserialize, Deserializer, Serialize};

use super::marks::MarkLook;
use super::triggers::Trigger;
use crate::directory::code_of;
use crate::{Error, Result};

/// One minute, in the unit all durations have here.
pub const MINUTE_MS: u64 = 60_000;
/// Most marks that a phase may have.
pub const MARKS_MAX: usize = 8;
/// Longest duration a phase or item may have: a day.
pub const DURATION_MAX_MS: u64 = 24 * 60 * MINUTE_MS;

/// What a phase of a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Vortrag.
    Pitch,
    /// Fragerunde.
    Questions,
    /// Bewertungszeit.
    Scoring,
    /// Wechsel.
    Changeover,
    /// The only phase of an item that is no pitch.
    Whole,
}

impl PhaseKind {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pitch => "pitch",
            Self::Questions => "questions",
            Self::Scoring => "scoring",
            Self::Changeover => "changeover",
            Self::Whole => "whole",
        }
    }
}

/// A stretch of time with a budget and warning marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotPhase {
    /// What it is for.
    pub kind: PhaseKind,
    /// Budget in milliseconds.
    pub duration_ms: u64,
    /// Warn when so many milliseconds are left; the longest first. One number or none in
    /// plans from before there were several.
    #[serde(alias = "warn_ms", deserialize_with = "one_or_many", default)]
    pub marks_ms: Vec<u64>,
    /// Looks of marks that are not plain, the longest first. Left out where there are none, so
    /// that a plan from before there were looks keeps its hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks: Vec<MarkLook>,
    /// What happens by itself, in the order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<Trigger>,
}

impl SlotPhase {
    /// A phase with plain marks, in which nothing happens by itself.
    #[must_use]
    pub const fn new(kind: PhaseKind, duration_ms: u64, marks_ms: Vec<u64>) -> Self {
        Self { kind, duration_ms, marks_ms, looks: Vec::new(), triggers: Vec::new() }
    }
}

fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Vec<u64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Marks {
        None,
        One(u64),
        Many(Vec<u64>),
    }
    Ok(match Marks::deserialize(deserializer)? {
        Marks::None => Vec::new(),
        Marks::One(mark) => vec![mark],
        Marks::Many(marks) => marks,
    })
}

/// When the clock of a pitch starts. Part of equal treatment: stated beforehand, the same
/// for everyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    /// When the host says "go".
    #[default]
    OnKey,
    /// With the presenter's first word.
    FirstWord,
    /// With the first slide.
    FirstSlide,
    /// At the time that the agenda gives.
    AtPlannedTime,
}

code_of! { ClockStart {
    OnKey => "on_key", FirstWord => "first_word", FirstSlide => "first_slide", AtPlannedTime => "at_planned_time",
} }

/// A slot that is used in many places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// Stable word.
    pub code: &'static str,
    /// Pitch and questions, in seconds.
    pub seconds: (u64, u64),
}

impl Preset {
    /// The preset of a stable word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        PRESETS.into_iter().find(|preset| preset.code == code)
    }
}

/// The slots that are offered: pitch and questions.
pub const PRESETS: [Preset; 5] = [
    Preset { code: "100-s", seconds: (100, 0) },
    Preset { code: "3-3", seconds: (180, 180) },
    Preset { code: "5-5", seconds: (300, 300) },
    Preset { code: "10-10", seconds: (600, 600) },
    Preset { code: "10-35", seconds: (600, 2100) },
];

/// The time that every applicant gets, the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotTemplate {
    /// Phases in order.
    pub phases: Vec<SlotPhase>,
    /// When its clock starts.
    #[serde(default)]
    pub clock_start: ClockStart,
}

impl SlotTemplate {
    /// Sum of the phases, in milliseconds.
    #[must_use]
    pub fn duration_ms(&self) -> u64 {
        self.phases.iter().map(|phase| phase.duration_ms).sum()
    }

    /// Sets the budgets, in the order of the phases; pitch time must not be zero. A mark that
    /// no longer fits goes.
    ///
    /// # Errors
    /// [`Error::Invalid`] for another number of phases, a pitch of no length or a phase
    /// longer than a day.
    pub fn set_durations(&mut self, durations_ms: &[u64]) -> Result<()> {
        let fits = durations_ms.len() == self.phases.len()
            && durations_ms.iter().all(|duration| *duration <= DURATION_MAX_MS)
            && durations_ms.first().is_some_and(|pitch| *pitch > 0);
        if !fits {
            return Err(Error::Invalid { field: "duration" });
        }
        for (phase, duration) in self.phases.iter_mut().zip(durations_ms) {
            phase.duration_ms = *duration;
        }
        self.fit_marks();
        Ok(())
    }

    /// Sets the marks of one phase; the longest time left first, none of them twice.
    ///
    /// # Errors
    /// [`Error::Unknown`] for no such phase, [`Error::Invalid`] for a mark of no length, one
    /// at or before the start of the phase, or more than [`MARKS_MAX`].
    pub fn set_marks(&mut self, phase: usize, marks_ms: &[u64]) -> Result<()> {
        let phase = self.phase_mut(phase)?;
        let fits = marks_ms.iter().all(|mark| *mark > 0 && *mark < phase.duration_ms);
        if !fits || marks_ms.len() > MARKS_MAX {
            return Err(Error::Invalid { field: "marks" });
        }
        phase.marks_ms = marks_ms.to_vec();
        phase.marks_ms.sort_unstable_by(|a, b| b.cmp(a));
        phase.marks_ms.dedup();
        phase.fit_signals();
        Ok(())
    }

    /// The phase at a place.
    ///
    /// # Errors
    /// [`Error::Unknown`] for no such phase.
    pub fn phase_mut(&mut self, phase: usize) -> Result<&mut SlotPhase> {
        self.phases.get_mut(phase).ok_or(Error::Unknown { what: "phase" })
    }

    /// The phase with which scoring opens, where a trigger says so.
    #[must_use]
    pub fn scoring_opens(&self) -> Option<usize> {
        self.phases.iter().position(SlotPhase::opens_scoring)
    }

    /// Takes the lengths of a preset over; scoring and changeover stay. A mark that no
    /// longer fits goes, and a phase of more than a minute without any gets one a minute
    /// before its end.
    pub fn use_preset(&mut self, preset: Preset) {
        for phase in &mut self.phases {
            match phase.kind {
                PhaseKind::Pitch => phase.duration_ms = preset.seconds.0 * 1000,
                PhaseKind::Questions => phase.duration_ms = preset.seconds.1 * 1000,
                _ => {}
            }
        }
        self.fit_marks();
        for phase in &mut self.phases {
            let spoken = matches!(phase.kind, PhaseKind::Pitch | PhaseKind::Questions);
            if spoken && phase.marks_ms.is_empty() && phase.duration_ms > MINUTE_MS {
                phase.marks_ms = vec![MINUTE_MS];
            }
        }
    }

    fn fit_marks(&mut self) {
        for phase in &mut self.phases {
            phase.cut(phase.duration_ms);
        }
    }
}
