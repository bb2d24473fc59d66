//! Sessions: more of the list, search, copies, templates, stages of a contest.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, SessionId};

use super::SessionCard;

/// Asks for further sessions of a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoreSessions {
    /// "running", "upcoming" or "past".
    pub group: String,
    /// How many are there already.
    pub offset: usize,
}

/// A page of a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionPage {
    /// "running", "upcoming" or "past".
    pub group: String,
    /// How many the group has.
    pub total: u64,
    /// There are more than `total`, which nobody counted.
    pub more: bool,
    /// Sessions of this page.
    pub sessions: Vec<SessionCard>,
}

/// Asks for sessions by words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchFor {
    /// As they were typed.
    pub words: String,
}

/// What a search has found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchView {
    /// The words that were searched for.
    pub words: String,
    /// Sessions, best first.
    pub hits: Vec<SearchHit>,
    /// Whether there are more than are shown.
    pub more: bool,
}

/// A session that was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// Its card.
    pub card: SessionCard,
    /// Where: "title", "reference", "applicant", "decision" or "note".
    pub found_in: String,
    /// The text around the words, in pieces.
    pub snippet: Vec<SnippetPiece>,
}

/// A piece of a snippet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SnippetPiece {
    /// The words.
    pub text: String,
    /// Whether they are what was searched for.
    pub marked: bool,
}

/// Begins a session from an earlier one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CopySession {
    /// Which one.
    #[ts(type = "string")]
    pub from: SessionId,
    /// Whether the panel comes along.
    pub panel: bool,
    /// Whether the applicants come along.
    pub applicants: bool,
}

/// Asks for the session templates.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InLanguage {
    /// "de", "en" or "fr".
    pub language: String,
}

/// The session templates there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionTemplates {
    /// Templates, in their order; faulty ones last.
    pub templates: Vec<SessionTemplateView>,
}

/// A session template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionTemplateView {
    /// Name of the file without ending.
    pub template: String,
    /// Name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Purpose code that it suggests.
    pub purpose: Option<String>,
    /// Time of the pitch.
    pub pitch_ms: u64,
    /// Time for questions.
    pub questions_ms: u64,
    /// Names of the stages, where it is a contest.
    pub stages: Vec<String>,
    /// Why the file cannot be used.
    pub fault: Option<TemplateFault>,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateFault {
    /// Line, from 1; 0 where it is the whole.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// Names the stages of a contest and fixes what this one passes on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetStage {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Names, as many as there are stages.
    pub stages: Vec<String>,
    /// Share of this result that the next stage takes over, in percent; none for the shortlist only.
    pub carries: Option<String>,
}

/// Begins the next stage.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextStage {
    /// The session of the stage before.
    #[ts(type = "string")]
    pub from: SessionId,
    /// Who goes on.
    #[ts(type = "string[]")]
    pub applicants: Vec<ApplicantId>,
    /// Share of the results that is carried, in percent: what the frozen plan says.
    #[serde(default)]
    pub carry: Option<String>,
    /// Template whose slot and agenda the stage gets; none for those of the stage before.
    #[serde(default)]
    pub template: Option<String>,
    /// Language of the template's titles.
    #[serde(default)]
    pub language: Option<String>,
}

/// The stage that follows a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextStageView {
    /// Its name.
    pub name: String,
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Share of the results that it takes over, in percent.
    pub carries: Option<String>,
    /// Whether it can be begun now.
    pub possible: bool,
    /// Its session, once it was begun.
    #[ts(type = "string | null")]
    pub made: Option<SessionId>,
    /// Who can go on, by rank.
    pub candidates: Vec<StageCandidate>,
}

/// Somebody who can go on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageCandidate {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Short name.
    pub name: String,
    /// Rank, if there is one.
    pub rank: Option<usize>,
    /// Result, if there is one.
    pub points: Option<String>,
}
