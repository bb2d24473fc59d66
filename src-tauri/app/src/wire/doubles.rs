//! Two entries of a directory that may be one: compared, merged, parted again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::hash::Hash;
use domain::ids::{MergeId, SessionId};

/// Two entries side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfPair {
    /// "applicant" or "person".
    pub noun: String,
    /// One, which would stay.
    pub one: String,
    /// The other, which would go into it.
    pub other: String,
}

/// Two entries, field by field. Nothing is changed by looking.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompareView {
    /// "applicant" or "person".
    pub noun: String,
    /// The entry that would stay.
    pub one: CompareSide,
    /// The entry that would go into it.
    pub other: CompareSide,
    /// What both have in common: codes, the strongest first.
    pub reasons: Vec<String>,
    /// Fields in which at least one says something.
    pub rows: Vec<CompareRow>,
    /// What is not chosen but kept of both: legal holds, contacts.
    pub kept_of_both: BTreeMap<String, Vec<String>>,
    /// Sessions that point to one of them and will point to the one that stays.
    pub sessions: Vec<CompareSession>,
}

/// One of two entries.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompareSide {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// State that a merge is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
}

/// A field of two entries, each as its value is written: codes, days, numbers, words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompareRow {
    /// Field code.
    pub field: String,
    /// Value of the one that would stay.
    pub one: String,
    /// Value of the other.
    pub other: String,
    /// Whether the other's value is proposed, because the one says nothing.
    pub propose_other: bool,
}

/// A session that points to one of two entries.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompareSession {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<String>,
    /// "one", "other" or "both".
    pub side: String,
}

/// Makes one entry of two.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MergeEntries {
    /// "applicant" or "person".
    pub noun: String,
    /// The entry that stays.
    pub kept: String,
    /// State it was read at.
    #[ts(type = "string")]
    pub kept_based_on: Hash,
    /// The entry that goes into it.
    pub dropped: String,
    /// State it was read at.
    #[ts(type = "string")]
    pub dropped_based_on: Hash,
    /// Fields whose value comes from the one that goes.
    pub from_dropped: Vec<String>,
}

/// What was merged.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Merged {
    /// The merge, by which it is taken back.
    #[ts(type = "string")]
    pub merge: MergeId,
    /// The entry that stayed.
    pub kept: String,
}

/// Takes a merge back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfMerge {
    /// "applicant" or "person".
    pub noun: String,
    /// The entry that it made.
    pub entry: String,
    /// Which.
    #[ts(type = "string")]
    pub merge: MergeId,
}
