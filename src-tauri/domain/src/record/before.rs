//! What happened before the day, with names: who was invited with which papers, what was
//! asked and answered, which notices were given. Entries that were struck out stay out.

use chrono::NaiveDate;

use crate::directory::Directory;
use crate::session::State;
use crate::session::outreach::{NoticeGroup, Outreach, OutreachChannel, OutreachWhat, SentPaper};

/// Everything done before the day, each kind in order of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    /// Invitations.
    pub invitations: Vec<InvitationRow>,
    /// Questions with their answers.
    pub questions: Vec<QuestionRow>,
    /// Notices after Art. 13 GDPR.
    pub notices: Vec<NoticeRow>,
}

/// An invitation as it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationRow {
    /// When.
    pub on: NaiveDate,
    /// Channel.
    pub channel: OutreachChannel,
    /// Names of the applicants.
    pub to: Vec<String>,
    /// How many others.
    pub others: u32,
    /// Papers that went along.
    pub papers: Vec<SentPaper>,
}

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    /// When.
    pub on: NaiveDate,
    /// The words, unless they were erased. Who asked is not told: the answer goes to all.
    pub text: Option<String>,
    /// Answers.
    pub answers: Vec<AnswerRow>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// When.
    pub on: NaiveDate,
    /// Whether everybody got it.
    pub to_all: bool,
    /// Channel.
    pub channel: OutreachChannel,
    /// The words, unless they were erased.
    pub text: Option<String>,
}

/// A notice that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// To whom.
    pub group: NoticeGroup,
    /// When.
    pub on: NaiveDate,
    /// Channel.
    pub channel: OutreachChannel,
}

impl Before {
    pub(super) fn derive(state: &State, directory: &Directory) -> Self {
        let mut before = Self::default();
        for entry in state.standing_outreach() {
            match &entry.what {
                OutreachWhat::Invitation { to, others, channel, on, papers } => {
                    let to = to.iter().map(|id| directory.applicant_name(*id).to_owned()).collect();
                    let (on, channel, others, papers) = (*on, *channel, *others, papers.clone());
                    before.invitations.push(InvitationRow { on, channel, to, others, papers });
                }
                OutreachWhat::Question { on, .. } => before.questions.push(QuestionRow {
                    on: *on,
                    text: entry.text.clone(),
                    answers: answers(state, entry.seq),
                }),
                OutreachWhat::Notice { group, on, channel } => {
                    before.notices.push(NoticeRow { group: *group, on: *on, channel: *channel });
                }
                OutreachWhat::Answer { .. } => {}
            }
        }
        before
    }

    /// Whether every invitation went out with the same papers, in whatever order.
    #[must_use]
    pub fn same_papers(&self) -> bool {
        let sorted = |row: &InvitationRow| {
            let mut papers: Vec<_> =
                row.papers.iter().map(|paper| (paper.name.clone(), paper.hash.map(|hash| hash.0))).collect();
            papers.sort_unstable();
            papers.dedup();
            papers
        };
        self.invitations.windows(2).all(|pair| sorted(&pair[0]) == sorted(&pair[1]))
    }

    /// Whether there is nothing to tell.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.invitations.is_empty() && self.questions.is_empty() && self.notices.is_empty()
    }
}

/// Answers to the question at this place of the chain.
fn answers(state: &State, seq: u64) -> Vec<AnswerRow> {
    let answer = |entry: &Outreach| match &entry.what {
        OutreachWhat::Answer { question, on, to_all, channel } if *question == seq => {
            Some(AnswerRow { on: *on, to_all: *to_all, channel: *channel, text: entry.text.clone() })
        }
        _ => None,
    };
    state.standing_outreach().filter_map(answer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::Hash;

    fn invitation(papers: &[(&str, &[u8])]) -> InvitationRow {
        let papers = papers
            .iter()
            .map(|(name, bytes)| SentPaper { name: (*name).into(), hash: Some(Hash::of(&[bytes])) })
            .collect();
        let on = NaiveDate::default();
        InvitationRow { on, channel: OutreachChannel::Email, to: Vec::new(), others: 1, papers }
    }

    #[test]
    fn papers_are_the_same_by_name_and_content_whatever_their_order() {
        let of = |rows: Vec<InvitationRow>| Before { invitations: rows, ..Before::default() }.same_papers();
        let (call, sheet, newer) = (("Aufruf", &b"1"[..]), ("Bogen", &b"2"[..]), ("Bogen", &b"3"[..]));
        assert!(of(vec![]) && of(vec![invitation(&[call])]));
        assert!(of(vec![invitation(&[call, sheet]), invitation(&[sheet, call])]));
        assert!(!of(vec![invitation(&[call, sheet]), invitation(&[call])]));
        assert!(!of(vec![invitation(&[call, sheet]), invitation(&[call, newer])]));
    }
}
