//! Questions, the order of speakers and action items.

use chrono::NaiveDate;

use super::checked_text;
use crate::ids::{ItemId, PersonId};
use crate::session::actions::{ActionItem, ActionStanding, ActionWords};
use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::queue::{QuestionStanding, QuestionWords, QueuedQuestion};
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

/// Longest name of somebody who stands in no directory, in characters.
const NAME_MAX: usize = 300;
/// Longest question and longest action item, in characters.
const WORDS_MAX: usize = 2000;
/// Furthest that something can be due, in days: a wrong century is a slip of the hand.
const DUE_MAX_DAYS: i64 = 36_525;

/// A question as a form has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asking {
    /// Who asks, where it is somebody of the directory.
    pub asker: Option<PersonId>,
    /// The words. Without a question they are a wish to speak.
    pub words: QuestionWords,
    /// The question that it replaces.
    pub replaces: Option<u64>,
}

/// An action item as a form has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acting {
    /// At which item it came up.
    pub item: Option<ItemId>,
    /// Who does it, where it is somebody of the directory.
    pub who: Option<PersonId>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The words.
    pub words: ActionWords,
    /// The action item that it replaces.
    pub replaces: Option<u64>,
}

impl State {
    /// Queues a question or a wish to speak at an item, or words one anew.
    ///
    /// # Errors
    /// For an unknown item or question, without any words at all, and for words that are too
    /// long.
    pub fn queue_question(&self, item: ItemId, asking: Asking) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        let Asking { asker, words, replaces } = asking;
        // A question stays with the item at which it was asked.
        let item = match replaces {
            Some(seq) => self.question(seq)?.item,
            None => self.course.agenda.item(item)?.id,
        };
        let words = QuestionWords {
            question: bounded(&words.question, "question", WORDS_MAX)?,
            // Who stands in the directory is named there, and only there.
            asker: if asker.is_some() { String::new() } else { bounded(&words.asker, "asker", NAME_MAX)? },
            asked: bounded(&words.asked, "asked", NAME_MAX)?,
        };
        if asker.is_none() && words.question.is_empty() && words.asker.is_empty() {
            return Err(Error::Invalid { field: "question-missing" });
        }
        worded(Event::QuestionQueued { item, asker, replaces }, &words)
    }

    /// Gives a question the word, settles it or opens it again.
    ///
    /// # Errors
    /// For an unknown question, one that is so already, and for the word while nothing runs.
    pub fn turn_question(&self, question: u64, to: QuestionStanding) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.question(question)?.standing == to {
            return Err(Error::NotNow { why: "unchanged" });
        }
        if to == QuestionStanding::Speaking && self.running().is_none() {
            return Err(Error::NotNow { why: "nothing-runs" });
        }
        Ok(Event::QuestionTurned { question, to }.into())
    }

    /// Gives a question another place in the order of speakers: before another one, or last.
    ///
    /// # Errors
    /// For an unknown question, one of another item, and where it stands there already.
    pub fn move_question(&self, question: u64, before: Option<u64>) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        let moved = self.question(question)?;
        let other = before.map(|before| self.question(before)).transpose()?;
        if other.is_some_and(|other| other.item != moved.item) {
            return Err(Error::Unknown { what: "question" });
        }
        let follows = self.queue.0.iter().skip_while(|other| other.seq != question).nth(1);
        if before == Some(question) || follows.map(|other| other.seq) == before {
            return Err(Error::NotNow { why: "unchanged" });
        }
        Ok(Event::QuestionMoved { question, before }.into())
    }

    /// Takes an action item down, or words one anew.
    ///
    /// # Errors
    /// For an unknown item or action item, without saying what is to be done, and for a day
    /// that has passed.
    pub fn record_action(&self, acting: Acting, now: &Moment) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        let Acting { item, who, due, words, replaces } = acting;
        let old = replaces.map(|seq| self.action(seq)).transpose()?;
        let item = match old {
            Some(old) => old.item,
            None => item.map(|item| self.course.agenda.item(item)).transpose()?.map(|item| item.id),
        };
        // What was due when it was taken down may have passed since.
        if due != old.and_then(|old| old.due) {
            due.map_or(Ok(()), |due| self.check_due(due, now))?;
        }
        let words = ActionWords {
            what: bounded(&words.what, "action", WORDS_MAX)?,
            who: if who.is_some() { String::new() } else { bounded(&words.who, "who", NAME_MAX)? },
        };
        if words.what.is_empty() {
            return Err(Error::Invalid { field: "action-missing" });
        }
        worded(Event::ActionItemRecorded { item, who, due, replaces }, &words)
    }

    /// Settles an action item, drops it or opens it again.
    ///
    /// # Errors
    /// For an unknown action item and one that is so already.
    pub fn settle_action(&self, action: u64, to: ActionStanding) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.action(action)?.standing == to {
            return Err(Error::NotNow { why: "unchanged" });
        }
        Ok(Event::ActionItemSettled { action, to }.into())
    }

    fn question(&self, seq: u64) -> Result<&QueuedQuestion> {
        self.queue.find(seq).ok_or(Error::Unknown { what: "question" })
    }

    fn action(&self, seq: u64) -> Result<&ActionItem> {
        self.actions.iter().find(|action| action.seq == seq).ok_or(Error::Unknown { what: "action" })
    }

    fn check_due(&self, due: NaiveDate, now: &Moment) -> Result<()> {
        let today = now.wall.with_timezone(&self.plan.head.time_zone).date_naive();
        match (due - today).num_days() {
            days if days < 0 => Err(Error::Invalid { field: "due" }),
            days if days > DUE_MAX_DAYS => Err(Error::Invalid { field: "date" }),
            _ => Ok(()),
        }
    }
}

/// An entry whose text is JSON, so that the words can be erased and the facts stay.
fn worded(event: Event, words: &impl serde::Serialize) -> Result<NewEntry> {
    let text = serde_json::to_string(words).map_err(|_| Error::Invalid { field: "entry" })?;
    Ok(NewEntry { event, text: Some(text) })
}

/// Words without the blanks around them, at most `most` characters.
fn bounded(text: &str, field: &'static str, most: usize) -> Result<String> {
    let text = checked_text(text, field)?.unwrap_or_default();
    if text.chars().count() > most { Err(Error::Invalid { field }) } else { Ok(text) }
}

#[cfg(test)]
mod tests;
