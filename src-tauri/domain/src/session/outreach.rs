//! Before the day: who was invited, what was asked and answered, which notices were given.
//!
//! Folded from the log like everything else. What was struck out stays and says so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::state::State;
use crate::directory::code_of;
use crate::hash::Hash;
use crate::ids::ApplicantId;

/// Through which channel something went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutreachChannel {
    /// E-Mail.
    Email,
    /// Brief.
    Letter,
    /// Veröffentlichung: page, portal, gazette.
    Publication,
    /// Telefon.
    Phone,
    /// Persönlich, oder als Aushang.
    InPerson,
}

code_of! { OutreachChannel {
    Email => "email", Letter => "letter", Publication => "publication", Phone => "phone", InPerson => "in_person",
} }

/// To whom a notice after Art. 13 GDPR goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeGroup {
    /// Presenters.
    Presenters,
    /// Members of the panel.
    Panel,
    /// Guests.
    Guests,
}

code_of! { NoticeGroup { Presenters => "presenters", Panel => "panel", Guests => "guests" } }

/// A paper that went along. Same name and checksum mean the same paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentPaper {
    /// Name.
    pub name: String,
    /// SHA-256 of the bytes, where the file is attached to the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<Hash>,
}

/// An entry of the outreach log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outreach {
    /// Place in the chain.
    pub seq: u64,
    /// What it says.
    pub what: OutreachWhat,
    /// The words, unless there are none or they were erased.
    pub text: Option<String>,
    /// Why it was struck out; `None` while it stands, `Some("")` where the reason was erased.
    pub struck: Option<String>,
}

/// What an entry of the outreach log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutreachWhat {
    /// An invitation.
    Invitation {
        /// Applicants.
        to: Vec<ApplicantId>,
        /// How many others.
        others: u32,
        /// Channel.
        channel: OutreachChannel,
        /// When.
        on: NaiveDate,
        /// Papers.
        papers: Vec<SentPaper>,
    },
    /// A question.
    Question {
        /// Whose.
        from: Option<ApplicantId>,
        /// When.
        on: NaiveDate,
    },
    /// An answer.
    Answer {
        /// Place of the question.
        question: u64,
        /// When.
        on: NaiveDate,
        /// Whether everybody got it.
        to_all: bool,
        /// Channel.
        channel: OutreachChannel,
    },
    /// A notice after Art. 13 GDPR.
    Notice {
        /// To whom.
        group: NoticeGroup,
        /// When.
        on: NaiveDate,
        /// Channel.
        channel: OutreachChannel,
    },
}

/// A paper that others were sent and this applicant was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperGap {
    /// Who lacks it.
    pub applicant: ApplicantId,
    /// What.
    pub paper: SentPaper,
}

impl State {
    /// Entries of the outreach log that stand.
    pub fn standing_outreach(&self) -> impl DoubleEndedIterator<Item = &Outreach> {
        self.outreach.iter().filter(|entry| entry.struck.is_none())
    }

    /// Whether a notice was given to a group.
    #[must_use]
    pub fn noticed(&self, group: NoticeGroup) -> bool {
        self.standing_outreach()
            .any(|entry| matches!(entry.what, OutreachWhat::Notice { group: to, .. } if to == group))
    }

    /// Whether an applicant was invited.
    #[must_use]
    pub fn invited(&self, applicant: ApplicantId) -> bool {
        self.standing_outreach().any(
            |entry| matches!(&entry.what, OutreachWhat::Invitation { to, .. } if to.contains(&applicant)),
        )
    }

    /// Answers to a question that stand.
    pub fn answers(&self, asked: u64) -> impl Iterator<Item = &Outreach> {
        self.standing_outreach().filter(
            move |entry| matches!(entry.what, OutreachWhat::Answer { question, .. } if question == asked),
        )
    }

    /// Whether every invited applicant got the same papers: what is missing for whom, in the
    /// order of the applicants. Later invitations add to earlier ones.
    #[must_use]
    pub fn paper_gaps(&self) -> Vec<PaperGap> {
        let invited = self.plan.applicants.iter().filter(|applicant| self.invited(**applicant));
        let sent: Vec<_> = invited.map(|applicant| (*applicant, self.papers_sent_to(*applicant))).collect();
        let mut all: Vec<&SentPaper> = Vec::new();
        for paper in sent.iter().flat_map(|(_, papers)| papers) {
            if !all.contains(paper) {
                all.push(paper);
            }
        }
        sent.iter()
            .flat_map(|(applicant, papers)| {
                let missing = all.iter().filter(|paper| !papers.contains(paper));
                missing.map(|paper| PaperGap { applicant: *applicant, paper: (*paper).clone() })
            })
            .collect()
    }

    fn papers_sent_to(&self, applicant: ApplicantId) -> Vec<&SentPaper> {
        let invitations = self.standing_outreach().filter_map(|entry| match &entry.what {
            OutreachWhat::Invitation { to, papers, .. } if to.contains(&applicant) => Some(papers),
            _ => None,
        });
        invitations.flatten().collect()
    }
}
