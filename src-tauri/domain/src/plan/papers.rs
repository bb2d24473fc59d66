//! Decks, hand-outs and the session's own papers: what is attached, until when, how large.
//!
//! The plan holds names and checksums, so that the freeze fixes them; the bytes lie in the
//! data folder under their checksum.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::directory::code_of;
use crate::hash::Hash;
use crate::ids::{ApplicantId, AttachmentId};
use crate::{Error, Result};

/// Largest file that is taken, in bytes, whatever a plan says.
pub const FILE_MAX: u64 = 100 * 1024 * 1024;
/// Most files of one session.
pub const FILES_MAX: usize = 1000;

/// What an attached file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// Präsentation.
    Deck,
    /// Handzettel.
    Handout,
    /// Paper of the session itself: call, criteria sheet, map.
    Paper,
}

code_of! { AttachmentKind { Deck => "deck", Handout => "handout", Paper => "paper" } }

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Identity.
    pub id: AttachmentId,
    /// Whose; `None` for a paper of the session.
    pub applicant: Option<ApplicantId>,
    /// What it is.
    pub kind: AttachmentKind,
    /// Name of the file as it came.
    pub name: String,
    /// Kind of file as its content says, not its name.
    pub mime: String,
    /// Size in bytes.
    pub size: u64,
    /// Pages, where they can be counted.
    #[serde(default)]
    pub pages: Option<u32>,
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// The day it came in.
    pub received: NaiveDate,
}

impl Attachment {
    /// Whether a screen can show it.
    #[must_use]
    pub fn is_previewable(&self) -> bool {
        matches!(
            self.mime.as_str(),
            "application/pdf" | "image/png" | "image/jpeg" | "image/webp" | "image/gif"
        )
    }
}

/// What is attached to a session, and what is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers {
    /// Attached files, in order of arrival.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// What every applicant has to hand in.
    #[serde(default)]
    pub required: Vec<AttachmentKind>,
    /// Last day for it.
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
    /// Largest file in bytes; `None` for [`FILE_MAX`].
    #[serde(default)]
    pub size_max: Option<u64>,
}

/// Something that an applicant has not handed in, or handed in late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Who.
    pub applicant: ApplicantId,
    /// What.
    pub kind: AttachmentKind,
    /// The day it came in after the deadline; `None` while it is missing.
    pub late: Option<NaiveDate>,
}

impl Papers {
    /// Attaches a file. It takes the place of the applicant's file of the same kind, or of
    /// the session's paper of the same name.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a paper of an applicant, a deck or hand-out of nobody, an empty
    /// file, one over the limit, or one too many.
    pub fn attach(&mut self, file: Attachment) -> Result<()> {
        if (file.kind == AttachmentKind::Paper) != file.applicant.is_none() {
            return Err(Error::Invalid { field: "paper-kind" });
        }
        if file.size == 0 || file.size > self.size_max() {
            return Err(Error::Invalid { field: "paper-size" });
        }
        let replaced = |old: &Attachment| {
            let same = old.kind == file.kind && old.applicant == file.applicant;
            same && (file.applicant.is_some() || old.name == file.name)
        };
        self.attachments.retain(|old| !replaced(old));
        if self.attachments.len() >= FILES_MAX {
            return Err(Error::Invalid { field: "papers" });
        }
        self.attachments.push(file);
        Ok(())
    }

    /// Takes a file away again.
    ///
    /// # Errors
    /// [`Error::Unknown`] when it is not attached.
    pub fn detach(&mut self, id: AttachmentId) -> Result<()> {
        let before = self.attachments.len();
        self.attachments.retain(|file| file.id != id);
        if self.attachments.len() == before {
            return Err(Error::Unknown { what: "attachment" });
        }
        Ok(())
    }

    /// What is asked for: each kind once, never a paper, a limit within [`FILE_MAX`].
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field.
    pub fn ask(
        &mut self,
        mut required: Vec<AttachmentKind>,
        deadline: Option<NaiveDate>,
        size_max: Option<u64>,
    ) -> Result<()> {
        required.sort_unstable();
        required.dedup();
        if required.contains(&AttachmentKind::Paper) {
            return Err(Error::Invalid { field: "paper-kind" });
        }
        if size_max.is_some_and(|size| size == 0 || size > FILE_MAX) {
            return Err(Error::Invalid { field: "paper-size" });
        }
        (self.required, self.deadline, self.size_max) = (required, deadline, size_max);
        Ok(())
    }

    /// Files of the session itself.
    pub fn own(&self) -> impl Iterator<Item = &Attachment> {
        self.attachments.iter().filter(|file| file.applicant.is_none())
    }

    /// Largest file in bytes.
    #[must_use]
    pub fn size_max(&self) -> u64 {
        self.size_max.unwrap_or(FILE_MAX).min(FILE_MAX)
    }

    /// The newest file of a kind that an applicant handed in.
    #[must_use]
    pub fn of(&self, applicant: ApplicantId, kind: AttachmentKind) -> Option<&Attachment> {
        self.attachments.iter().rev().find(|file| file.applicant == Some(applicant) && file.kind == kind)
    }

    /// The preflight: what is missing or late, in the order of the applicants.
    #[must_use]
    pub fn missing(&self, applicants: &[ApplicantId]) -> Vec<Missing> {
        let pairs = applicants.iter().flat_map(|who| self.required.iter().map(move |kind| (*who, *kind)));
        pairs
            .filter_map(|(applicant, kind)| match self.of(applicant, kind) {
                None => Some(Missing { applicant, kind, late: None }),
                Some(file) => {
                    let late = self.deadline.is_some_and(|deadline| file.received > deadline);
                    late.then_some(Missing { applicant, kind, late: Some(file.received) })
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn who(number: u128) -> ApplicantId {
        ApplicantId(Uuid::from_u128(number))
    }

    fn file(id: u128, applicant: Option<ApplicantId>, kind: AttachmentKind) -> Attachment {
        Attachment {
            id: AttachmentId(Uuid::from_u128(id)),
            applicant,
            kind,
            name: "Deck.pdf".into(),
            mime: "application/pdf".into(),
            size: 1000,
            pages: Some(12),
            hash: Hash::of(&[&id.to_be_bytes()]),
            received: day(20),
        }
    }

    #[test]
    fn what_is_asked_for_and_not_there_is_missing_in_the_order_of_the_applicants() {
        let mut papers = Papers::default();
        papers.ask(vec![AttachmentKind::Handout, AttachmentKind::Deck], Some(day(20)), None).unwrap();
        papers.attach(file(1, Some(who(2)), AttachmentKind::Deck)).unwrap();
        let missing: Vec<_> =
            papers.missing(&[who(2), who(1)]).iter().map(|one| (one.applicant, one.kind.code())).collect();
        assert_eq!(missing, [(who(2), "handout"), (who(1), "deck"), (who(1), "handout")]);
    }

    #[test]
    fn a_file_on_the_last_day_is_in_time_and_a_day_later_it_is_late() {
        let mut papers = Papers::default();
        papers.attach(file(1, Some(who(1)), AttachmentKind::Deck)).unwrap();
        for (deadline, late) in [(day(21), None), (day(20), None), (day(19), Some(day(20)))] {
            papers.ask(vec![AttachmentKind::Deck], Some(deadline), None).unwrap();
            assert_eq!(papers.missing(&[who(1)]).first().and_then(|one| one.late), late);
        }
    }

    #[test]
    fn a_newer_file_takes_the_place_of_the_older_one_and_of_no_other() {
        let mut papers = Papers::default();
        for (id, kind) in [(1, AttachmentKind::Deck), (2, AttachmentKind::Handout), (3, AttachmentKind::Deck)]
        {
            papers.attach(file(id, Some(who(1)), kind)).unwrap();
        }
        papers.attach(file(4, Some(who(2)), AttachmentKind::Deck)).unwrap();
        papers.attach(file(5, None, AttachmentKind::Paper)).unwrap();
        papers
            .attach(Attachment { name: "Aufruf.pdf".into(), ..file(6, None, AttachmentKind::Paper) })
            .unwrap();
        papers.attach(file(7, None, AttachmentKind::Paper)).unwrap();
        let ids: Vec<_> = papers.attachments.iter().map(|file| file.id.0.as_u128()).collect();
        assert_eq!(ids, [2, 3, 4, 6, 7]);
        assert_eq!(papers.of(who(1), AttachmentKind::Deck).unwrap().id.0.as_u128(), 3);
        assert_eq!(papers.own().count(), 2);
    }

    #[test]
    fn what_does_not_fit_is_refused_and_nothing_changes() {
        let mut papers = Papers::default();
        papers.ask(vec![], None, Some(2000)).unwrap();
        let before = papers.clone();
        let deck = |size| Attachment { size, ..file(1, Some(who(1)), AttachmentKind::Deck) };
        for refused in [
            deck(0),
            deck(2001),
            file(1, None, AttachmentKind::Deck),
            file(1, Some(who(1)), AttachmentKind::Paper),
        ] {
            assert!(papers.attach(refused).is_err());
        }
        for size_max in [0, FILE_MAX + 1] {
            assert!(papers.ask(vec![], None, Some(size_max)).is_err());
        }
        assert!(papers.ask(vec![AttachmentKind::Paper], None, None).is_err());
        assert!(papers.detach(AttachmentId(Uuid::from_u128(9))).is_err());
        assert_eq!(papers, before);
        assert!(papers.attach(deck(2000)).is_ok());
    }

    proptest! {
        #[test]
        fn each_applicant_has_one_file_of_a_kind_at_most(steps in prop::collection::vec((0..4_u128, any::<bool>()), 0..40)) {
            let mut papers = Papers::default();
            for (id, (applicant, deck)) in steps.into_iter().enumerate() {
                let kind = if deck { AttachmentKind::Deck } else { AttachmentKind::Handout };
                papers.attach(file(id as u128, Some(who(applicant)), kind)).unwrap();
                let newest = papers.of(who(applicant), kind).unwrap();
                prop_assert_eq!(newest.id.0.as_u128(), id as u128);
            }
            prop_assert!(papers.attachments.len() <= 8);
        }
    }
}
