//! What can be printed, for how many, and what is missing for the rest.

use domain::record::Prepared;

use super::{Printed, cards};

impl Printed {
    /// What has to be settled before it can be printed, as a stable code; `None` where
    /// nothing is missing.
    #[must_use]
    pub fn why_not(self, prepared: &Prepared) -> Option<&'static str> {
        let missing = |missing: bool, why: &'static str| missing.then_some(why);
        let criteria = prepared.criteria.as_ref();
        match self {
            Self::Agenda | Self::RunSheet => missing(prepared.agenda.is_empty(), "no-agenda"),
            Self::Invitation => missing(prepared.head.starts.is_none(), "no-date"),
            Self::Criteria => missing(criteria.is_none(), "not-scored")
                .or(missing(criteria.is_some_and(|sheet| sheet.criteria.is_empty()), "no-criteria")),
            Self::NameCards => missing(cards::cards(prepared).is_empty(), "nobody"),
            Self::Declarations => missing(criteria.is_none(), "not-scored")
                .or(missing(prepared.panel.is_empty(), "no-panel"))
                .or(missing(prepared.applicants.is_empty(), "no-applicants")),
            Self::NoticePanel => {
                missing(criteria.is_none(), "not-scored").or(missing(prepared.hosts.is_empty(), "no-office"))
            }
            Self::NoticePresenters | Self::NoticeGuests => missing(prepared.hosts.is_empty(), "no-office"),
            Self::Keys => None,
            Self::Draw => missing(prepared.draws.is_empty(), "no-draw"),
            Self::Papers => {
                missing(prepared.papers.required.is_empty() && prepared.papers.own.is_empty(), "no-papers")
            }
        }
    }

    /// How many there are of it in one file: letters, cards, declarations, draws.
    #[must_use]
    pub fn count(self, prepared: &Prepared) -> usize {
        match self {
            Self::Invitation => prepared.applicants.len().max(1),
            Self::NameCards => cards::cards(prepared).len(),
            Self::Declarations => prepared.panel.len(),
            Self::Draw => prepared.draws.len(),
            _ => 1,
        }
    }

    /// Whether it says on every page that the plan is not fixed yet. What has to be sent,
    /// signed or hung up before the freeze does not: it says as of when it is.
    #[must_use]
    pub fn is_draft(self, prepared: &Prepared) -> bool {
        let published = prepared.criteria.as_ref().is_some_and(|sheet| sheet.origin.published_on.is_some());
        match self {
            Self::Agenda | Self::RunSheet => prepared.is_draft(),
            Self::Criteria => prepared.is_draft() && !published,
            _ => false,
        }
    }
}
