//! What changed between two revisions of a plan, as a list that can be read.
//!
//! Names nobody: a change carries ids and values, the names come from the directory and the
//! words from the catalogue. `parts` goes through the plan, `lists` compares rows, `pieces` is
//! what a value comes to. Two plans that differ give at least one change: every struct is
//! taken apart field by field, so that a new field does not compile until it is compared.

mod lists;
mod parts;
mod pieces;

pub use pieces::Piece;

use crate::directory::code_of;

use super::Plan;
use pieces::Say;

/// The part of the plan that a change belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Angaben.
    Particulars,
    /// Applicants.
    Applicants,
    /// The slot template.
    Slot,
    /// Agenda, tracks and columns.
    Agenda,
    /// Form and where its criteria come from.
    Form,
    /// Rules of the evaluation.
    Rules,
    /// Panel.
    Panel,
    /// Decks, hand-outs and papers.
    Papers,
    /// Points of the check list that were let go.
    Points,
    /// The contest.
    Contest,
}

code_of! { Part {
    Particulars => "particulars", Applicants => "applicants", Slot => "slot", Agenda => "agenda", Form => "form",
    Rules => "rules", Panel => "panel", Papers => "papers", Points => "points", Contest => "contest",
} }

/// What became of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands elsewhere among its like.
    Moved,
    /// It has another value.
    Changed,
}

code_of! { Became { Added => "added", Removed => "removed", Moved => "moved", Changed => "changed" } }

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub part: Part,
    /// What, as a stable word: "title", "item-length", "criterion".
    pub what: &'static str,
    /// What became of it.
    pub became: Became,
    /// Which one, where there are several.
    pub subject: Vec<Piece>,
    /// Value before; empty for none.
    pub before: Vec<Piece>,
    /// Value after; empty for none.
    pub after: Vec<Piece>,
}

/// The changes that lead from one plan to another, in the order of the steps.
#[must_use]
pub fn difference(before: &Plan, after: &Plan) -> Vec<Change> {
    let mut changes = Changes { part: Part::Particulars, list: Vec::new() };
    parts::plan(&mut changes, before, after);
    changes.list
}

/// The changes found so far.
struct Changes {
    part: Part,
    list: Vec<Change>,
}

impl Changes {
    /// Compares one value.
    fn field<T: Say + PartialEq>(&mut self, what: &'static str, before: &T, after: &T) {
        self.field_of(what, &[], before, after);
    }

    /// Compares one value of a thing among several.
    fn field_of<T: Say + PartialEq>(&mut self, what: &'static str, subject: &[Piece], before: &T, after: &T) {
        if before != after {
            self.push(what, Became::Changed, subject.to_vec(), before.say(), after.say());
        }
    }

    fn push(
        &mut self,
        what: &'static str,
        became: Became,
        subject: Vec<Piece>,
        before: Vec<Piece>,
        after: Vec<Piece>,
    ) {
        self.list.push(Change { part: self.part, what, became, subject, before, after });
    }
}

#[cfg(test)]
mod tests;
