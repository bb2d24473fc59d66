//! Questions and wishes to speak, in the order of speakers (Redeliste), each with the clock of
//! whoever speaks.

use serde::{Deserialize, Serialize};

use super::timer::PhaseRun;
use crate::directory::code_of;
use crate::ids::{ItemId, PersonId};
use crate::time::Moment;

/// How far a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionStanding {
    /// Waits.
    Open,
    /// Has the word: the speaker's clock runs.
    Speaking,
    /// Was answered.
    Answered,
    /// Will be answered later, in writing.
    Parked,
    /// Was taken back.
    Withdrawn,
}

code_of! { QuestionStanding {
    Open => "open", Speaking => "speaking", Answered => "answered", Parked => "parked", Withdrawn => "withdrawn",
} }

/// The words of a question: erasable, so they stand in the entry's text as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionWords {
    /// What is asked; empty for a wish to speak.
    pub question: String,
    /// Who asks, where it is nobody of the directory.
    pub asker: String,
    /// Whom, where it is not the one who pitches.
    pub asked: String,
}

/// A question in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedQuestion {
    /// Place in the chain; names the question.
    pub seq: u64,
    /// During which item it came up.
    pub item: ItemId,
    /// Who asks, where it is somebody of the directory.
    pub asker: Option<PersonId>,
    /// Its words; `None` where they were erased.
    pub words: Option<QuestionWords>,
    /// How far it is.
    pub standing: QuestionStanding,
    /// When it came in.
    pub at: Moment,
    /// Turns at the word, in order: from, and to where it has ended.
    pub spoken: Vec<(Moment, Option<Moment>)>,
}

impl QueuedQuestion {
    /// Time at the word up to `now`, in milliseconds. While the room stands still, so does
    /// whoever speaks: the stops of `runs` do not count.
    #[must_use]
    pub fn spoken_ms(&self, runs: &[PhaseRun], now: &Moment) -> u64 {
        let turn = |(from, to): &(Moment, Option<Moment>)| {
            let whole = to.as_ref().unwrap_or(now).ms_since(from);
            let pauses = runs.iter().flat_map(|run| &run.pauses);
            let stood: u64 = pauses
                .map(|pause| {
                    let ends = pause.to.as_ref().unwrap_or(now).ms_since(from).min(whole);
                    ends.saturating_sub(pause.from.ms_since(from))
                })
                .sum();
            whole.saturating_sub(stood)
        };
        self.spoken.iter().map(turn).sum()
    }
}

/// The queue, in the order of speakers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queue(pub Vec<QueuedQuestion>);

impl Queue {
    /// The question of a place in the chain.
    #[must_use]
    pub fn find(&self, seq: u64) -> Option<&QueuedQuestion> {
        self.0.iter().find(|question| question.seq == seq)
    }

    /// Who has the word.
    #[must_use]
    pub fn speaking(&self) -> Option<&QueuedQuestion> {
        self.0.iter().find(|question| question.standing == QuestionStanding::Speaking)
    }

    pub(super) fn find_mut(&mut self, seq: u64) -> Option<&mut QueuedQuestion> {
        self.0.iter_mut().find(|question| question.seq == seq)
    }

    /// The phase is over, and so is the turn at the word.
    pub(super) fn hush(&mut self, at: &Moment) {
        if let Some(seq) = self.speaking().map(|question| question.seq) {
            self.turn(seq, QuestionStanding::Answered, at);
        }
    }

    /// One has the word at a time: whoever had it before has been heard.
    pub(super) fn turn(&mut self, seq: u64, to: QuestionStanding, at: &Moment) {
        for question in &mut self.0 {
            let turned = question.seq == seq;
            let had_word = question.standing == QuestionStanding::Speaking;
            if had_word && (turned || to == QuestionStanding::Speaking) {
                if let Some((_, ended)) = question.spoken.last_mut() {
                    ended.get_or_insert_with(|| at.clone());
                }
                question.standing = QuestionStanding::Answered;
            }
            if turned {
                if to == QuestionStanding::Speaking {
                    question.spoken.push((at.clone(), None));
                }
                question.standing = to;
            }
        }
    }

    pub(super) fn place(&mut self, seq: u64, before: Option<u64>) {
        let known = before.is_none_or(|before| before != seq && self.find(before).is_some());
        let Some(from) = self.0.iter().position(|question| question.seq == seq).filter(|_| known) else {
            return;
        };
        let moved = self.0.remove(from);
        let to = before.and_then(|before| self.0.iter().position(|question| question.seq == before));
        self.0.insert(to.unwrap_or(self.0.len()), moved);
    }
}
