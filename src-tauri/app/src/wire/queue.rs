//! Questions, the order of speakers, action items, and text blocks for notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{EntryId, ItemId, SessionId};

use super::Named;

/// The queue and the action items of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QueueView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// All questions, in the order of speakers.
    pub questions: Vec<AskedQuestion>,
    /// Action items that are open or done, in the order in which they were taken down.
    pub actions: Vec<ActionView>,
    /// Forms that somebody began to fill in.
    pub drafts: Vec<QueueDraft>,
    /// Who is likely to ask or to do something: panel, chair, minute taker.
    pub people: Vec<Named>,
    /// The boot that every `since_boot_ms` belongs to.
    pub boot_id: String,
}

/// A question, or a wish to speak.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AskedQuestion {
    /// Place in the log; names the question.
    pub question: u64,
    /// During which item it came up.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Who asks: of the directory with an identity, else as it was typed.
    pub asker: Named,
    /// The same, as short as a list needs it.
    pub asker_short: String,
    /// Whom; empty for the one who pitches.
    pub asked: String,
    /// What; empty for a wish to speak, `null` where the words were erased.
    pub text: Option<String>,
    /// "open", "speaking", "answered", "parked" or "withdrawn".
    pub standing: String,
    /// Clock time with seconds at which it came in.
    pub at: String,
    /// Time at the word when this view was made.
    pub spoken_ms: u64,
    /// Boot time from which the time at the word counts; `null` while it does not run.
    pub since_boot_ms: Option<i64>,
}

/// Something that has to be done after the day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ActionView {
    /// Place in the log; names the action item.
    pub action: u64,
    /// At which item it came up.
    #[ts(type = "string | null")]
    pub item: Option<ItemId>,
    /// Number of that item.
    pub number: String,
    /// What; `null` where the words were erased.
    pub what: Option<String>,
    /// Who: of the directory with an identity, else as it was typed.
    pub who: Named,
    /// The same, as short as a list needs it.
    pub who_short: String,
    /// By when.
    pub due: Option<String>,
    /// "open" or "done".
    pub standing: String,
}

/// A form that was begun and not sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QueueDraft {
    /// "question" or "action".
    pub kind: String,
    /// The form as the page wrote it.
    pub body: String,
    /// Clock time with seconds at which it was stored.
    pub saved_at: String,
}

/// Stores a form that is being filled in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveQueueDraft {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// "question" or "action".
    pub kind: String,
    /// The form as the page writes it; empty removes it.
    pub body: String,
}

/// Queues a question or a wish to speak, or words one anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QueueQuestion {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// During which item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Who asks. A typed name makes no entry in the directory: it stays with the question.
    pub asker: Named,
    /// Whom; empty for the one who pitches.
    pub asked: String,
    /// What; empty for a wish to speak.
    pub text: String,
    /// The question that it replaces.
    pub replaces: Option<u64>,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Gives a question the word, settles it or opens it again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TurnQuestion {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which question.
    pub question: u64,
    /// "open", "speaking", "answered", "parked" or "withdrawn".
    pub to: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Gives a question another place in the order of speakers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveQuestion {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which question.
    pub question: u64,
    /// The question that it now precedes; `null` for the last place.
    pub before: Option<u64>,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Takes an action item down, or words one anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordAction {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// At which item it came up.
    #[ts(type = "string | null")]
    pub item: Option<ItemId>,
    /// What is to be done.
    pub what: String,
    /// Who does it. A typed name makes no entry in the directory: it stays with the words.
    pub who: Named,
    /// By when.
    pub due: Option<String>,
    /// The action item that it replaces.
    pub replaces: Option<u64>,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Settles an action item, drops it or opens it again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettleAction {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which action item.
    pub action: u64,
    /// "open", "done" or "dropped".
    pub to: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Text blocks for notes, of this laptop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextBlocks {
    /// The blocks; `null` where nobody has settled any: then a page offers its own.
    pub blocks: Option<Vec<TextBlock>>,
}

/// Words that an abbreviation stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextBlock {
    /// What is typed before the Tab key.
    pub abbreviation: String,
    /// What comes of it.
    pub words: String,
}
