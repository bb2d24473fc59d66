//! What happens by itself at a moment of a phase: built-in acts only, told in the plan before
//! the first pitch and so the same for everyone.
//!
//! A trigger is no event. What it does follows from the plan and the time of the phase, so
//! nothing is missed after a crash and nothing happens twice.

use serde::{Deserialize, Serialize};

use super::marks::{Sound, is_line};
use super::slot::SlotPhase;
use crate::directory::code_of;
use crate::{Error, Result};

/// Most triggers that a phase may have.
pub const TRIGGERS_MAX: usize = 16;
/// Longest words that a trigger shows on the stage, in characters.
pub const TRIGGER_TEXT_MAX: usize = 80;

/// A moment of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum TriggerAt {
    /// When it begins.
    Start,
    /// At one of its marks.
    Mark {
        /// Which, as time left.
        mark_ms: u64,
    },
    /// When its time is up, whether or not it goes on.
    End,
}

impl TriggerAt {
    /// Stable word for the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Mark { .. } => "mark",
            Self::End => "end",
        }
    }

    /// The mark, where it is one.
    #[must_use]
    pub const fn mark_ms(self) -> Option<u64> {
        match self {
            Self::Mark { mark_ms } => Some(mark_ms),
            _ => None,
        }
    }

    /// Sorts moments as they come: the more time is left the earlier.
    const fn place(self) -> u64 {
        match self {
            Self::Start => 0,
            Self::Mark { mark_ms } => u64::MAX - mark_ms,
            Self::End => u64::MAX,
        }
    }
}

/// What the stage shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TriggerLayout {
    /// The timer alone.
    Timer,
    /// The deck with the timer below.
    Deck,
    /// The office's logo.
    Logo,
}

code_of! { TriggerLayout { Timer => "timer", Deck => "deck", Logo => "logo" } }

/// What a trigger does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum TriggerAct {
    /// The console plays a sound. At a mark the mark's own sound does this.
    Sound {
        /// Which.
        sound: Sound,
    },
    /// The stage shows words until the phase ends or other words come.
    Message {
        /// The words.
        text: String,
    },
    /// The stage takes another layout until the phase ends or another one comes.
    Layout {
        /// Which.
        layout: TriggerLayout,
    },
    /// The panel may hand in ballots for the pitch from here, and not before.
    OpenScoring,
}

impl TriggerAct {
    /// Stable word for the wire.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Sound { .. } => "sound",
            Self::Message { .. } => "message",
            Self::Layout { .. } => "layout",
            Self::OpenScoring => "open_scoring",
        }
    }
}

/// One act at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// When.
    #[serde(flatten)]
    pub at: TriggerAt,
    /// What.
    #[serde(flatten)]
    pub act: TriggerAct,
}

impl Trigger {
    fn is_fit(&self, marks_ms: &[u64]) -> bool {
        let known = self.at.mark_ms().is_none_or(|mark| marks_ms.contains(&mark));
        known
            && match &self.act {
                TriggerAct::Sound { sound } => *sound != Sound::None && self.at.mark_ms().is_none(),
                TriggerAct::Message { text } => !text.is_empty() && is_line(text, TRIGGER_TEXT_MAX),
                TriggerAct::Layout { .. } => true,
                // Whether a ballot is taken must follow from the log alone, and a mark is no entry.
                TriggerAct::OpenScoring => self.at == TriggerAt::Start,
            }
    }
}

impl SlotPhase {
    /// Sets what happens by itself, in place of what did.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than [`TRIGGERS_MAX`], one at a mark that is none, the same
    /// act twice at one moment, a sound at a mark or none at all, words that are none or do not
    /// fit on the stage, or scoring that opens at another moment than the start.
    pub fn set_triggers(&mut self, mut triggers: Vec<Trigger>) -> Result<()> {
        for trigger in &mut triggers {
            if let TriggerAct::Message { text } = &mut trigger.act {
                *text = text.trim().to_owned();
            }
        }
        triggers.sort_by_key(|trigger| (trigger.at.place(), trigger.act.code()));
        let same = |pair: &[Trigger]| pair[0].at == pair[1].at && pair[0].act.code() == pair[1].act.code();
        let fit = triggers.iter().all(|trigger| trigger.is_fit(&self.marks_ms));
        if !fit || triggers.len() > TRIGGERS_MAX || triggers.windows(2).any(same) {
            return Err(Error::Invalid { field: "triggers" });
        }
        self.triggers = triggers;
        Ok(())
    }

    /// Whether scoring opens with this phase.
    #[must_use]
    pub fn opens_scoring(&self) -> bool {
        self.triggers.iter().any(|trigger| trigger.act == TriggerAct::OpenScoring)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agenda::{MINUTE_MS, PhaseKind};

    fn phase() -> SlotPhase {
        SlotPhase::new(PhaseKind::Questions, 5 * MINUTE_MS, vec![2 * MINUTE_MS, MINUTE_MS])
    }

    const fn trigger(at: TriggerAt, act: TriggerAct) -> Trigger {
        Trigger { at, act }
    }

    fn message(text: &str) -> TriggerAct {
        TriggerAct::Message { text: text.into() }
    }

    const LAST_MINUTE: TriggerAt = TriggerAt::Mark { mark_ms: MINUTE_MS };

    #[test]
    fn triggers_stand_in_the_order_of_time_and_are_stored_as_plain_rows() {
        let mut phase = phase();
        let gong = TriggerAct::Sound { sound: Sound::DoubleGong };
        let deck = TriggerAct::Layout { layout: TriggerLayout::Deck };
        let set = vec![
            trigger(TriggerAt::End, gong),
            trigger(LAST_MINUTE, message(" Letzte Frage ")),
            trigger(TriggerAt::Start, TriggerAct::OpenScoring),
            trigger(TriggerAt::Mark { mark_ms: 2 * MINUTE_MS }, deck),
        ];
        phase.set_triggers(set).unwrap();
        let moments: Vec<_> = phase.triggers.iter().map(|one| (one.at.code(), one.act.code())).collect();
        assert_eq!(
            moments,
            [("start", "open_scoring"), ("mark", "layout"), ("mark", "message"), ("end", "sound")]
        );
        assert!(phase.opens_scoring());
        let stored = serde_json::to_value(&phase).unwrap();
        let row =
            serde_json::json!({ "at": "mark", "mark_ms": 60_000, "act": "message", "text": "Letzte Frage" });
        assert_eq!(stored["triggers"][2], row);
        assert_eq!(serde_json::from_value::<SlotPhase>(stored).unwrap(), phase);
    }

    #[test]
    fn what_no_trigger_can_do_is_refused() {
        let nowhere = TriggerAt::Mark { mark_ms: 90_000 };
        let sound = |sound| TriggerAct::Sound { sound };
        let refused = [
            vec![trigger(nowhere, message("Bitte"))],
            vec![trigger(LAST_MINUTE, sound(Sound::Gong))],
            vec![trigger(TriggerAt::Start, sound(Sound::None))],
            vec![trigger(TriggerAt::Start, message("  "))],
            vec![trigger(TriggerAt::Start, message("zwei\nZeilen"))],
            vec![trigger(TriggerAt::Start, message(&"w".repeat(81)))],
            vec![trigger(TriggerAt::End, TriggerAct::OpenScoring)],
            vec![trigger(TriggerAt::Start, message("a")), trigger(TriggerAt::Start, message("b"))],
        ];
        for triggers in refused {
            let mut phase = phase();
            let said = format!("{triggers:?}");
            assert_eq!(phase.set_triggers(triggers), Err(Error::Invalid { field: "triggers" }), "{said}");
            assert!(phase.triggers.is_empty());
        }
    }
}
