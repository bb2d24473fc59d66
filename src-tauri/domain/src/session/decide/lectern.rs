//! Messages to the speaker, and what the speaker tells the host.

use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::state::State;
use crate::{Error, Result};

/// Longest message to the stage, in characters: more cannot be read while speaking.
pub const MESSAGE_MAX: usize = 80;

impl State {
    /// Shows words to whoever speaks; they take the place of those that stand.
    ///
    /// # Errors
    /// Before the freeze, after the sign-off, for no words, more than [`MESSAGE_MAX`] or more
    /// than one line, and for the very words that stand already.
    pub fn say(&self, text: &str, flash: bool) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        let words = text.trim();
        let fits = !words.is_empty() && words.chars().count() <= MESSAGE_MAX;
        if !fits || words.chars().any(char::is_control) {
            return Err(Error::Invalid { field: "message" });
        }
        // Pressed twice, or in two windows, it is said once: a repeat would flash again.
        if self.message.as_ref().is_some_and(|standing| standing.text.as_deref() == Some(words)) {
            return Err(Error::NotNow { why: "unchanged" });
        }
        Ok(NewEntry { event: Event::MessageShown { flash }, text: Some(words.to_owned()) })
    }

    /// Takes the words off the stage.
    ///
    /// # Errors
    /// After the sign-off, and when none stand.
    pub fn hush(&self) -> Result<NewEntry> {
        self.require_unsigned()?;
        if self.message.is_none() {
            return Err(Error::NotNow { why: "unchanged" });
        }
        Ok(Event::MessageCleared.into())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use uuid::Uuid;

    use super::MESSAGE_MAX;
    use crate::Error;
    use crate::hash::Hash;
    use crate::ids::EntryId;
    use crate::plan::templates;
    use crate::session::entry::{NewEntry, seal};
    use crate::session::event::{Actor, Event};
    use crate::session::state::State;
    use crate::time::Moment;

    fn then(state: State, new: impl Into<NewEntry>) -> State {
        let now = Moment { wall: chrono::DateTime::UNIX_EPOCH, boot_ms: 0, boot_id: "boot".into() };
        let place = (state.seq() + 1, state.head());
        let id = EntryId(Uuid::from_u128(u128::from(place.0)));
        let stored = seal(&new.into(), place, id, now, Actor::Host, [7; 32]).unwrap();
        state.with(stored.read())
    }

    fn frozen() -> State {
        let state = State::new(Arc::new(templates::empty_plan()));
        then(state, Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO })
    }

    fn text(state: &State) -> Option<&str> {
        state.message.as_ref().and_then(|message| message.text.as_deref())
    }

    #[test]
    fn words_stand_until_others_come_or_they_are_taken_off() {
        let state = frozen();
        let said = state.say("  Bitte lauter ", false).unwrap();
        let state = then(state, said);
        assert_eq!(text(&state), Some("Bitte lauter"));
        let said = state.say("Bitte zum Ende kommen", true).unwrap();
        let state = then(state, said);
        assert_eq!(
            (text(&state), state.message.as_ref().unwrap().flash),
            (Some("Bitte zum Ende kommen"), true)
        );
        let hushed = state.hush().unwrap();
        let state = then(state, hushed);
        assert_eq!(text(&state), None);
        assert_eq!(state.hush().unwrap_err(), Error::NotNow { why: "unchanged" });
    }

    #[test]
    fn the_same_words_are_said_once_however_often_the_key_is_pressed() {
        let state = frozen();
        let said = state.say("Bitte lauter", true).unwrap();
        let state = then(state, said);
        assert_eq!(state.say("Bitte lauter ", true).unwrap_err(), Error::NotNow { why: "unchanged" });
    }

    #[test]
    fn a_message_is_one_short_line() {
        let state = frozen();
        let invalid = Error::Invalid { field: "message" };
        for bad in ["", "   ", "zwei\nZeilen", "\u{7}", &"x".repeat(MESSAGE_MAX + 1)] {
            assert_eq!(state.say(bad, false).unwrap_err(), invalid, "{bad:?}");
        }
        assert!(state.say(&"ü".repeat(MESSAGE_MAX), false).is_ok());
    }

    #[test]
    fn before_the_freeze_nothing_is_said() {
        let state = State::new(Arc::new(templates::empty_plan()));
        assert_eq!(state.say("Bitte lauter", false).unwrap_err(), Error::PlanNotFrozen);
    }
}
