//! What was done before the day: invitations, questions and answers, notices.

use chrono::NaiveDate;

use super::checked_text;
use crate::ids::ApplicantId;
use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::outreach::{NoticeGroup, OutreachChannel, OutreachWhat, SentPaper};
use crate::session::state::State;
use crate::{Error, Result};

/// Most papers that one invitation names.
const PAPERS_MAX: usize = 50;
/// Most others that one invitation reaches.
const OTHERS_MAX: u32 = 1_000_000;

/// An invitation as it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Applicants.
    pub to: Vec<ApplicantId>,
    /// How many others.
    pub others: u32,
    /// Channel.
    pub channel: OutreachChannel,
    /// When.
    pub on: NaiveDate,
    /// Papers.
    pub papers: Vec<SentPaper>,
    /// Other recipients, or a remark.
    pub words: String,
}

impl State {
    /// Records an invitation.
    ///
    /// # Errors
    /// For nobody, an unknown applicant, or words that are too long.
    pub fn invite(&self, invitation: Invitation) -> Result<NewEntry> {
        self.require_unsigned()?;
        let Invitation { to: named, others, channel, on, papers, words } = invitation;
        let mut to = Vec::with_capacity(named.len());
        for applicant in named {
            if !to.contains(&applicant) {
                to.push(applicant);
            }
        }
        if (to.is_empty() && others == 0) || others > OTHERS_MAX {
            return Err(Error::Invalid { field: "recipients" });
        }
        to.iter().try_for_each(|applicant| self.require_admitted(*applicant))?;
        if papers.len() > PAPERS_MAX || papers.iter().any(|paper| paper.name.trim().is_empty()) {
            return Err(Error::Invalid { field: "papers" });
        }
        let text = checked_text(&words, "remark")?;
        Ok(NewEntry { event: Event::InvitationSent { to, others, channel, on, papers }, text })
    }

    /// Records a question.
    ///
    /// # Errors
    /// Without words, or for an unknown applicant.
    pub fn ask(&self, from: Option<ApplicantId>, on: NaiveDate, words: &str) -> Result<NewEntry> {
        self.require_unsigned()?;
        from.map_or(Ok(()), |applicant| self.require_admitted(applicant))?;
        let text = checked_text(words, "question")?.ok_or(Error::Invalid { field: "question" })?;
        Ok(NewEntry { event: Event::QuestionReceived { from, on }, text: Some(text) })
    }

    /// Records an answer.
    ///
    /// # Errors
    /// Without words, or for a question that does not stand.
    pub fn answer(
        &self,
        question: u64,
        on: NaiveDate,
        to_all: bool,
        channel: OutreachChannel,
        words: &str,
    ) -> Result<NewEntry> {
        self.require_unsigned()?;
        let asked = self
            .standing_outreach()
            .find(|entry| entry.seq == question && matches!(entry.what, OutreachWhat::Question { .. }));
        let asked = asked.ok_or(Error::Unknown { what: "question" })?;
        let OutreachWhat::Question { on: asked_on, .. } = asked.what else {
            return Err(Error::Unknown { what: "question" });
        };
        if on < asked_on {
            return Err(Error::Invalid { field: "date" });
        }
        let text = checked_text(words, "answer")?.ok_or(Error::Invalid { field: "answer" })?;
        Ok(NewEntry { event: Event::QuestionAnswered { question, on, to_all, channel }, text: Some(text) })
    }

    /// Records that a notice was given.
    ///
    /// # Errors
    /// When the words are too long.
    pub fn notice(
        &self,
        group: NoticeGroup,
        on: NaiveDate,
        channel: OutreachChannel,
        words: &str,
    ) -> Result<NewEntry> {
        self.require_unsigned()?;
        Ok(NewEntry {
            event: Event::NoticeGiven { group, on, channel },
            text: checked_text(words, "remark")?,
        })
    }

    /// Strikes an entry of the outreach log out, with a reason. It stays and says so.
    ///
    /// # Errors
    /// For an entry that does not stand, a question whose answer stands, or without a reason.
    pub fn strike(&self, seq: u64, reason: &str) -> Result<NewEntry> {
        self.require_unsigned()?;
        if !self.standing_outreach().any(|entry| entry.seq == seq) {
            return Err(Error::Unknown { what: "entry" });
        }
        if self.answers(seq).next().is_some() {
            return Err(Error::DependedUpon);
        }
        let reason = checked_text(reason, "reason")?.ok_or(Error::ReasonMissing)?;
        Ok(NewEntry { event: Event::OutreachStruck { seq }, text: Some(reason) })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::hash::Hash;
    use crate::ids::EntryId;
    use crate::plan::templates;
    use crate::session::entry::{StoredEntry, seal};
    use crate::session::event::Actor;
    use crate::time::Moment;
    use uuid::Uuid;

    /// A chain that grows by what is decided, and can lose its words.
    struct Chain {
        stored: Vec<StoredEntry>,
        state: State,
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn who(number: u128) -> ApplicantId {
        ApplicantId(Uuid::from_u128(number))
    }

    fn chain() -> Chain {
        let mut plan = templates::empty_plan();
        plan.applicants = vec![who(1), who(2), who(3)];
        Chain { stored: Vec::new(), state: State::new(Arc::new(plan)) }
    }

    fn moment() -> Moment {
        Moment { wall: "2026-11-10T08:00:00Z".parse().unwrap(), boot_ms: 0, boot_id: "test".into() }
    }

    impl Chain {
        fn write(&mut self, new: Result<NewEntry>) -> u64 {
            let place = (self.state.seq() + 1, self.state.head());
            let id = EntryId(Uuid::from_u128(u128::from(place.0)));
            let stored = seal(&new.unwrap(), place, id, moment(), Actor::Host, [7; 32]).unwrap();
            self.state = self.state.clone().with(stored.read());
            self.stored.push(stored);
            place.0
        }

        fn invite(&mut self, to: &[u128], papers: &[(&str, Option<u8>)]) -> u64 {
            self.write(self.state.invite(invitation(to, papers)))
        }

        fn ask(&mut self) -> u64 {
            self.write(self.state.ask(Some(who(1)), day(12), "Gibt es einen Beamer?"))
        }

        fn answer(&mut self, question: u64) -> u64 {
            self.write(self.state.answer(question, day(13), true, OutreachChannel::Email, "Ja."))
        }

        /// The same log after every word of it was erased.
        fn erased(&self) -> State {
            let entries = self
                .stored
                .iter()
                .map(|stored| Arc::new(StoredEntry { text: None, ..stored.clone() }.read()));
            State::fold(self.state.plan.clone(), entries.collect())
        }
    }

    fn invitation(to: &[u128], papers: &[(&str, Option<u8>)]) -> Invitation {
        let papers = papers
            .iter()
            .map(|(name, hash)| SentPaper { name: (*name).into(), hash: hash.map(|byte| Hash([byte; 32])) });
        Invitation {
            to: to.iter().copied().map(who).collect(),
            others: 0,
            channel: OutreachChannel::Email,
            on: day(10),
            papers: papers.collect(),
            words: String::new(),
        }
    }

    #[test]
    fn an_invitation_is_folded_as_it_went_out_and_names_nobody_twice() {
        let mut chain = chain();
        chain.invite(&[1, 2, 1], &[("Aufruf.pdf", Some(1))]);
        let OutreachWhat::Invitation { to, papers, on, .. } = &chain.state.outreach[0].what else { panic!() };
        assert_eq!((to.as_slice(), papers.len(), *on), ([who(1), who(2)].as_slice(), 1, day(10)));
        assert!(chain.state.invited(who(2)) && !chain.state.invited(who(3)));
    }

    #[test]
    fn what_cannot_have_happened_is_refused() {
        let mut chain = chain();
        let question = chain.ask();
        let state = &chain.state;
        let email = OutreachChannel::Email;
        let long = "x".repeat(super::super::TEXT_MAX + 1);
        let many: Vec<_> = (0..51).map(|_| ("Karte", None)).collect();
        let cases = [
            (state.invite(invitation(&[], &[])), "invalid"),
            (state.invite(Invitation { others: 1_000_001, ..invitation(&[], &[]) }), "invalid"),
            (state.invite(invitation(&[9], &[])), "not-there"),
            (state.invite(invitation(&[1], &[("  ", None)])), "invalid"),
            (state.invite(invitation(&[1], &many)), "invalid"),
            (state.invite(Invitation { words: long, ..invitation(&[1], &[]) }), "invalid"),
            (state.ask(None, day(12), "  "), "invalid"),
            (state.ask(Some(who(9)), day(12), "Wer?"), "not-there"),
            (state.answer(question + 1, day(13), true, email, "Ja."), "not-there"),
            (state.answer(question, day(11), true, email, "Ja."), "invalid"),
            (state.answer(question, day(13), true, email, ""), "invalid"),
            (state.notice(NoticeGroup::Panel, day(13), email, "\u{7}"), "invalid"),
            (state.strike(question, " "), "reason-missing"),
            (state.strike(question + 1, "Irrtum"), "not-there"),
        ];
        for (index, (decided, code)) in cases.into_iter().enumerate() {
            assert_eq!(decided.unwrap_err().code(), code, "case {index}");
        }
    }

    #[test]
    fn what_is_struck_stays_with_its_reason_and_counts_no_more() {
        let mut chain = chain();
        let invited = chain.invite(&[1], &[]);
        let notice =
            chain.write(chain.state.notice(NoticeGroup::Presenters, day(10), OutreachChannel::Letter, ""));
        assert!(chain.state.noticed(NoticeGroup::Presenters));
        for seq in [invited, notice] {
            chain.write(chain.state.strike(seq, "Falscher Tag"));
        }
        assert!(!chain.state.invited(who(1)) && !chain.state.noticed(NoticeGroup::Presenters));
        assert_eq!(chain.state.outreach.len(), 2);
        assert_eq!(chain.state.outreach[0].struck.as_deref(), Some("Falscher Tag"));
        assert_eq!(chain.state.strike(invited, "Noch einmal").unwrap_err().code(), "not-there");
    }

    #[test]
    fn an_answered_question_is_struck_after_its_answer() {
        let mut chain = chain();
        let question = chain.ask();
        let answer = chain.answer(question);
        assert_eq!(chain.state.answers(question).count(), 1);
        assert_eq!(chain.state.strike(question, "Doppelt").unwrap_err(), Error::DependedUpon);
        chain.write(chain.state.strike(answer, "Doppelt"));
        chain.write(chain.state.strike(question, "Doppelt"));
        let again = chain.state.answer(question, day(13), true, OutreachChannel::Email, "Ja.");
        assert_eq!(again.unwrap_err().code(), "not-there");
    }

    #[test]
    fn erased_words_leave_what_happened_and_what_was_struck() {
        let mut chain = chain();
        let question = chain.ask();
        chain.answer(question);
        let invited = chain.invite(&[1, 2], &[("Aufruf.pdf", Some(1))]);
        chain.write(chain.state.strike(invited, "Falscher Tag"));
        let erased = chain.erased();
        assert!(erased.outreach.iter().all(|entry| entry.text.is_none()));
        assert_eq!(erased.outreach.last().unwrap().struck.as_deref(), Some(""));
        assert_eq!(erased.answers(question).count(), 1);
        assert!(!erased.invited(who(1)));
        let facts = |state: &State| state.outreach.iter().map(|entry| entry.what.clone()).collect::<Vec<_>>();
        assert_eq!(facts(&erased), facts(&chain.state));
        assert_eq!(erased.head(), chain.state.head());
    }

    #[test]
    fn a_paper_that_somebody_else_got_is_missing_by_name_and_checksum() {
        let mut chain = chain();
        chain.invite(&[1, 2], &[("Aufruf.pdf", Some(1)), ("Karte", None)]);
        assert_eq!(chain.state.paper_gaps(), []);
        chain.invite(&[3], &[("Aufruf.pdf", Some(2)), ("Karte", None)]);
        let gaps: Vec<_> =
            chain.state.paper_gaps().into_iter().map(|gap| (gap.applicant, gap.paper.hash)).collect();
        let sum = |byte| Some(Hash([byte; 32]));
        assert_eq!(gaps, [(who(1), sum(2)), (who(2), sum(2)), (who(3), sum(1))]);
        // What is sent after closes the gap, whatever it went out with.
        chain.invite(&[1, 2], &[("Aufruf.pdf", Some(2))]);
        chain.invite(&[3], &[("Aufruf.pdf", Some(1))]);
        assert_eq!(chain.state.paper_gaps(), []);
    }
}
