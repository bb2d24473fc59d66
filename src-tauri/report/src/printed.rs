//! The printed matter of the preparation: which papers there are, what each says in words,
//! as PDF and as pages for the screen. How they look stands in `assets/report-templates/`.

mod agenda;
mod cards;
mod criteria;
mod declarations;
pub(crate) mod draw;
mod keys;
mod letter;
mod notice;
mod papers;
mod readiness;
mod run_sheet;
mod sheet;

#[cfg(test)]
mod tests;

pub(crate) use criteria::origin as criteria_origin;

use domain::record::Prepared;
use serde_json::Value;
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;
use uuid::Uuid;

use crate::typeset::{self, Picture};
use crate::words::Words;
use crate::{Language, ReportError};

const SHEET: &str = include_str!("../../../assets/report-templates/sheet.typ");
const CARDS: &str = include_str!("../../../assets/report-templates/cards.typ");
const KEYS: &str = include_str!("../../../assets/report-templates/keys.typ");
const LETTER: &str = include_str!("../../../assets/report-templates/letter.typ");

/// A paper of the preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// Tagesordnung, for everybody.
    Agenda,
    /// Ablaufplan, for those who run the session.
    RunSheet,
    /// Einladung with the criteria sheet, one letter an applicant.
    Invitation,
    /// Kriterienblatt, to publish.
    Criteria,
    /// Tischkarten.
    NameCards,
    /// Erklärungen zur Unbefangenheit, one a member of the panel.
    Declarations,
    /// Hinweise after Art. 13 GDPR for presenters.
    NoticePresenters,
    /// The same for the panel.
    NoticePanel,
    /// The same for guests.
    NoticeGuests,
    /// Aushang and protocol of the draws.
    Draw,
    /// What is missing of decks and hand-outs.
    Papers,
    /// Tastenkarte, for whoever runs the session.
    Keys,
}

impl Printed {
    /// All there are, in the order in which they are needed.
    pub const ALL: [Self; 12] = [
        Self::Invitation,
        Self::Criteria,
        Self::NoticePresenters,
        Self::NoticePanel,
        Self::NoticeGuests,
        Self::Papers,
        Self::Declarations,
        Self::Draw,
        Self::Agenda,
        Self::RunSheet,
        Self::NameCards,
        Self::Keys,
    ];

    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::RunSheet => "run_sheet",
            Self::Invitation => "invitation",
            Self::Criteria => "criteria",
            Self::NameCards => "name_cards",
            Self::Declarations => "declarations",
            Self::NoticePresenters => "notice_presenters",
            Self::NoticePanel => "notice_panel",
            Self::NoticeGuests => "notice_guests",
            Self::Draw => "draw",
            Self::Papers => "papers",
            Self::Keys => "keys",
        }
    }

    /// The paper of a stable word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|printed| printed.code() == code)
    }
}

/// For whom a paper is made that exists once a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Recipient {
    /// For everyone, in one file.
    #[default]
    Everyone,
    /// For nobody by name.
    Nobody,
    /// For this applicant or person.
    One(Uuid),
}

impl Recipient {
    /// Whether a paper for this id is wanted.
    pub(crate) fn wants(self, id: Uuid) -> bool {
        match self {
            Self::Everyone => true,
            Self::Nobody => false,
            Self::One(one) => one == id,
        }
    }
}

/// An order to print.
#[derive(Debug, Clone, Copy)]
pub struct Printing<'a> {
    /// What is known.
    pub prepared: &'a Prepared,
    /// Which paper.
    pub printed: Printed,
    /// For whom.
    pub recipient: Recipient,
    /// In which language.
    pub language: Language,
    /// Logo of the office at the head, where it has one.
    pub logo: Option<&'a Picture>,
    /// After how many years the office disposes of its files, where it has a rule.
    pub retention_years: Option<u32>,
}

impl Printing<'_> {
    /// The paper as PDF/A-2a and PDF/UA-1.
    ///
    /// # Errors
    /// [`ReportError::Typesetting`] when the typesetter refuses the document.
    pub fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        self.made(|document| typeset::pdf(&document))
    }

    /// Its pages, each as an SVG picture.
    ///
    /// # Errors
    /// [`ReportError::Typesetting`] when the typesetter refuses the document.
    pub fn pages(&self) -> Result<Vec<String>, ReportError> {
        self.made(|document| {
            Ok(document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect())
        })
    }

    /// A logo that cannot be set must not keep the paper from coming out.
    fn made<T>(&self, finish: impl Fn(PagedDocument) -> Result<T, ReportError>) -> Result<T, ReportError> {
        if self.logo.is_some()
            && let Ok(done) = self.document(self.logo).and_then(&finish)
        {
            return Ok(done);
        }
        finish(self.document(None)?)
    }

    fn document(&self, logo: Option<&Picture>) -> Result<PagedDocument, ReportError> {
        let template = match self.printed {
            Printed::Invitation => LETTER,
            Printed::NameCards => CARDS,
            Printed::Keys => KEYS,
            _ => SHEET,
        };
        typeset::typeset_with(template, self.data(logo, &Words::new(self.language)), logo)
    }

    fn data(&self, logo: Option<&Picture>, words: &Words) -> Value {
        let (prepared, recipient) = (self.prepared, self.recipient);
        match self.printed {
            Printed::Agenda => agenda::data(prepared, words),
            Printed::RunSheet => run_sheet::data(prepared, words),
            Printed::Invitation => letter::data(prepared, recipient, logo, words),
            Printed::Criteria => criteria::data(prepared, words),
            Printed::NameCards => cards::data(prepared, words),
            Printed::Declarations => declarations::data(prepared, recipient, words),
            Printed::NoticePresenters => notice::data(prepared, "presenters", self.retention_years, words),
            Printed::NoticePanel => notice::data(prepared, "panel", self.retention_years, words),
            Printed::NoticeGuests => notice::data(prepared, "guests", self.retention_years, words),
            Printed::Draw => draw::data(prepared, words),
            Printed::Papers => papers::data(prepared, words),
            Printed::Keys => keys::data(prepared, words),
        }
    }
}
