//! Notes, the panel's resolution, and the signatures under the record.

use super::checked_text;
use crate::ids::ItemId;
use crate::session::entry::NewEntry;
use crate::session::event::{Event, NoteField, Signer};
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

impl State {
    /// Takes a note, or replaces one. Empty words remove the note they replace.
    ///
    /// # Errors
    /// For an unknown item or note, or words that are too long or missing.
    pub fn take_note(
        &self,
        item: ItemId,
        field: NoteField,
        text: &str,
        replaces: Option<u64>,
        now: &Moment,
    ) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        self.course.agenda.item(item)?;
        let text = checked_text(text, "note")?;
        if let Some(seq) = replaces {
            let old =
                self.notes.iter().find(|note| note.seq == seq).ok_or(Error::Unknown { what: "note" })?;
            if old.item != item || old.field != field {
                return Err(Error::Unknown { what: "note" });
            }
        } else if text.is_none() {
            return Err(Error::Invalid { field: "note" });
        }
        let run = self.running().filter(|run| run.item == item);
        let phase = run.map(|run| run.phase);
        let at_ms = run.map_or(0, |run| run.elapsed_ms(now));
        Ok(NewEntry { event: Event::NoteTaken { item, phase, field, at_ms, replaces }, text })
    }

    /// Records the panel's resolution.
    ///
    /// # Errors
    /// While scores are still coming in, or without words.
    pub fn resolve(&self, text: &str) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.plan.is_scored() && self.scoring_closed.is_none() {
            return Err(Error::ScoringOpen);
        }
        let text = checked_text(text, "resolution")?.ok_or(Error::Invalid { field: "resolution" })?;
        Ok(NewEntry { event: Event::ResolutionRecorded, text: Some(text) })
    }

    /// Signs the record as it stands.
    ///
    /// # Errors
    /// Before the run has ended and scoring is closed, without a place, twice in one
    /// function, or over an entry that cannot be read.
    pub fn sign(&self, signer: Signer, place: &str) -> Result<NewEntry> {
        self.require_frozen()?;
        if self.run_ended.is_none() {
            return Err(Error::NotNow { why: "run-not-ended" });
        }
        if self.plan.is_scored() && self.scoring_closed.is_none() {
            return Err(Error::ScoringOpen);
        }
        if !self.unreadable.is_empty() {
            return Err(Error::UnreadableEntry);
        }
        if self.signatures.contains_key(&signer) {
            return Err(Error::SignedOff);
        }
        let person =
            self.signers().into_iter().find(|(who, _)| *who == signer).and_then(|(_, person)| person);
        let person = person.ok_or(Error::Unknown { what: "person" })?;
        let place = checked_text(place, "place")?.ok_or(Error::Invalid { field: "place" })?;
        let event = Event::SignedOff { signer, person, head: self.content_head.1 };
        Ok(NewEntry { event, text: Some(place) })
    }

    /// Takes the signatures back, with a reason.
    ///
    /// # Errors
    /// When nobody has signed, or without a reason.
    pub fn revoke_signatures(&self, reason: &str) -> Result<NewEntry> {
        if self.signatures.is_empty() {
            return Err(Error::NotNow { why: "not-signed" });
        }
        let reason = checked_text(reason, "reason")?.ok_or(Error::ReasonMissing)?;
        Ok(NewEntry { event: Event::SignOffRevoked, text: Some(reason) })
    }
}
