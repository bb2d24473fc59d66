//! How the marks of a phase look and sound: a word, a shape, a tone and a sound each, so that
//! no mark is told by its colour alone. A mark without a look of its own is a plain one.

use serde::{Deserialize, Serialize};

use super::slot::SlotPhase;
use crate::directory::code_of;
use crate::{Error, Result};

/// Longest word of a mark, in characters: what a stage of 4:3 shows on one line.
pub const MARK_WORD_MAX: usize = 24;

/// The shape beside the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkShape {
    /// Dreieck.
    #[default]
    Triangle,
    /// Raute.
    Diamond,
    /// Quadrat.
    Square,
    /// Achteck.
    Octagon,
}

code_of! { MarkShape {
    Triangle => "triangle", Diamond => "diamond", Square => "square", Octagon => "octagon",
} }

/// The colour of the band, always together with shape and word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkTone {
    /// Hinweis, blue.
    Info,
    /// Warnung, orange.
    #[default]
    Warn,
    /// Dringend, red.
    Danger,
}

code_of! { MarkTone { Info => "info", Warn => "warn", Danger => "danger" } }

/// What the console plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sound {
    /// Nothing.
    #[default]
    None,
    /// One stroke of the gong.
    Gong,
    /// Two strokes.
    DoubleGong,
    /// A soft stroke that does not interrupt.
    Soft,
}

code_of! { Sound { None => "none", Gong => "gong", DoubleGong => "double_gong", Soft => "soft" } }

/// How one mark looks and sounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkLook {
    /// Which mark, as time left.
    pub mark_ms: u64,
    /// Its own word; empty for "1 minute left" in the language of the page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub word: String,
    /// Shape.
    #[serde(default)]
    pub shape: MarkShape,
    /// Tone.
    #[serde(default)]
    pub tone: MarkTone,
    /// Sound.
    #[serde(default)]
    pub sound: Sound,
}

impl MarkLook {
    /// A mark that says how much time is left, with a triangle, as a warning, and is silent.
    #[must_use]
    pub const fn plain(mark_ms: u64) -> Self {
        Self {
            mark_ms,
            word: String::new(),
            shape: MarkShape::Triangle,
            tone: MarkTone::Warn,
            sound: Sound::None,
        }
    }

    fn is_plain(&self) -> bool {
        *self == Self::plain(self.mark_ms)
    }
}

impl SlotPhase {
    /// Every mark with its look, the longest time left first.
    pub fn marks(&self) -> impl Iterator<Item = MarkLook> + '_ {
        self.marks_ms.iter().map(|mark| self.look(*mark))
    }

    /// The look of a mark.
    #[must_use]
    pub fn look(&self, mark_ms: u64) -> MarkLook {
        let own = self.looks.iter().find(|look| look.mark_ms == mark_ms);
        own.cloned().unwrap_or_else(|| MarkLook::plain(mark_ms))
    }

    /// Gives marks their looks, in place of those they had. Plain ones need no row, so that
    /// what was never touched reads, and is hashed, as before there were looks.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a look without its mark, two for one mark, or a word that is too
    /// long for the stage or has more than one line.
    pub fn set_looks(&mut self, mut looks: Vec<MarkLook>) -> Result<()> {
        for look in &mut looks {
            look.word = look.word.trim().to_owned();
        }
        let known = looks.iter().all(|look| self.marks_ms.contains(&look.mark_ms));
        looks.sort_by_key(|look| std::cmp::Reverse(look.mark_ms));
        let once = looks.windows(2).all(|pair| pair[0].mark_ms != pair[1].mark_ms);
        if !known || !once {
            return Err(Error::Invalid { field: "looks" });
        }
        if !looks.iter().all(|look| is_line(&look.word, MARK_WORD_MAX)) {
            return Err(Error::Invalid { field: "mark-word" });
        }
        looks.retain(|look| !look.is_plain());
        self.looks = looks;
        Ok(())
    }

    /// Lets go of looks and triggers whose mark is gone.
    pub(super) fn fit_signals(&mut self) {
        let marks = &self.marks_ms;
        self.looks.retain(|look| marks.contains(&look.mark_ms));
        self.triggers.retain(|trigger| trigger.at.mark_ms().is_none_or(|mark| marks.contains(&mark)));
    }

    /// Gives the phase another length; what no longer fits into it goes.
    pub(crate) fn cut(&mut self, duration_ms: u64) {
        self.duration_ms = duration_ms;
        self.marks_ms.retain(|mark| *mark < duration_ms);
        self.fit_signals();
    }
}

/// Whether words fit on one line of the stage.
pub(super) fn is_line(words: &str, max: usize) -> bool {
    words.chars().count() <= max && !words.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agenda::{MINUTE_MS, PhaseKind, Trigger, TriggerAct, TriggerAt};

    fn phase() -> SlotPhase {
        SlotPhase::new(PhaseKind::Pitch, 12 * MINUTE_MS, [5, 3, 2, 1].map(|left| left * MINUTE_MS).to_vec())
    }

    fn look(mark: u64, word: &str, shape: MarkShape, tone: MarkTone, sound: Sound) -> MarkLook {
        MarkLook { mark_ms: mark * MINUTE_MS, word: word.into(), shape, tone, sound }
    }

    #[test]
    fn seven_nine_ten_and_eleven_of_twelve_minutes_are_four_marks_that_nobody_can_confuse() {
        let mut phase = phase();
        let looks = vec![
            look(5, "7 von 12 Minuten", MarkShape::Square, MarkTone::Info, Sound::None),
            look(3, "9 von 12 Minuten", MarkShape::Diamond, MarkTone::Info, Sound::Soft),
            look(1, "Bitte zum Schluss", MarkShape::Octagon, MarkTone::Danger, Sound::Gong),
            look(2, "", MarkShape::Triangle, MarkTone::Warn, Sound::None),
        ];
        phase.set_looks(looks).unwrap();
        let elapsed: Vec<_> = phase.marks().map(|mark| 12 - mark.mark_ms / MINUTE_MS).collect();
        assert_eq!(elapsed, [7, 9, 10, 11]);
        let shapes: Vec<_> = phase.marks().map(|mark| mark.shape.code()).collect();
        assert_eq!(shapes, ["square", "diamond", "triangle", "octagon"]);
        assert_eq!(phase.looks.len(), 3, "the plain one needs no row");
        let stored = serde_json::to_string(&phase).unwrap();
        assert_eq!(serde_json::from_str::<SlotPhase>(&stored).unwrap(), phase);
    }

    #[test]
    fn a_phase_without_looks_is_stored_as_it_was_before_there_were_any() {
        let stored = r#"{"kind":"pitch","duration_ms":720000,"marks_ms":[300000,180000,120000,60000]}"#;
        assert_eq!(serde_json::to_string(&phase()).unwrap(), stored);
        assert_eq!(serde_json::from_str::<SlotPhase>(stored).unwrap(), phase());
    }

    #[test]
    fn a_look_needs_its_mark_once_and_a_word_that_the_stage_can_hold() {
        let mut phase = phase();
        let plain = |word: &str| look(5, word, MarkShape::Square, MarkTone::Warn, Sound::None);
        let field = |refused: Result<()>| match refused {
            Err(Error::Invalid { field }) => field,
            _ => "taken",
        };
        assert_eq!(field(phase.set_looks(vec![MarkLook::plain(4 * MINUTE_MS)])), "looks");
        assert_eq!(field(phase.set_looks(vec![plain("a"), plain("b")])), "looks");
        assert_eq!(field(phase.set_looks(vec![plain(&"w".repeat(25))])), "mark-word");
        assert_eq!(field(phase.set_looks(vec![plain("zwei\nZeilen")])), "mark-word");
        assert_eq!(field(phase.set_looks(vec![plain("  Halbzeit  ")])), "taken");
        assert_eq!(phase.look(5 * MINUTE_MS).word, "Halbzeit");
    }

    #[test]
    fn what_belonged_to_a_mark_goes_with_it() {
        let mut phase = phase();
        phase.set_looks(vec![look(5, "Halbzeit", MarkShape::Square, MarkTone::Info, Sound::Soft)]).unwrap();
        let at = TriggerAt::Mark { mark_ms: 5 * MINUTE_MS };
        let act = TriggerAct::Message { text: "Bitte zum Ende kommen".into() };
        phase.set_triggers(vec![Trigger { at, act }]).unwrap();
        phase.cut(4 * MINUTE_MS);
        assert_eq!(phase, SlotPhase::new(PhaseKind::Pitch, 4 * MINUTE_MS, vec![180_000, 120_000, 60_000]));
    }
}
