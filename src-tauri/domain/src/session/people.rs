//! Who the log names beside the plan: so that every one of them has a name where it is read.

use std::collections::BTreeSet;

use super::event::{Actor, Event, Signer};
use super::state::State;
use crate::ids::PersonId;

impl Event {
    /// The people that an event names.
    #[must_use]
    pub fn people(&self) -> Vec<PersonId> {
        match self {
            Self::DeclarationMade { evaluator, ordered_by, .. } => {
                [Some(*evaluator), *ordered_by].into_iter().flatten().collect()
            }
            Self::DrawHeld { turns, .. } => turns.iter().map(|turn| turn.caller).collect(),
            Self::NoShowRecorded { ordered_by, .. }
            | Self::ApplicantWithdrew { ordered_by, .. }
            | Self::ArrivalDelayed { ordered_by, .. }
            | Self::ApplicantReturned { ordered_by, .. }
            | Self::PitchesSwapped { ordered_by, .. }
            | Self::ApplicantAdded { ordered_by, .. }
            | Self::RunInterrupted { ordered_by, .. } => ordered_by.iter().copied().collect(),
            Self::EvaluatorReplaced { evaluator, substitute, ordered_by, .. } => {
                [Some(*evaluator), Some(*substitute), *ordered_by].into_iter().flatten().collect()
            }
            Self::QuestionQueued { asker, .. } => asker.iter().copied().collect(),
            Self::ActionItemRecorded { who, .. } => who.iter().copied().collect(),
            Self::PersonArrived { person, .. } | Self::PersonLeft { person, .. } => vec![*person],
            Self::BallotSubmitted { evaluator, .. } => vec![*evaluator],
            Self::SignedOff { signer, person, .. } => match signer {
                Signer::CoHost { person: of_co_host, .. } => vec![*person, *of_co_host],
                Signer::Chair | Signer::MinuteTaker => vec![*person],
            },
            _ => Vec::new(),
        }
    }
}

impl State {
    /// Everyone whom the log names.
    #[must_use]
    pub fn people(&self) -> BTreeSet<PersonId> {
        let named = self.entries.iter().filter_map(|entry| entry.event.as_ref()).flat_map(Event::people);
        let acted = self.entries.iter().filter_map(|entry| match entry.by {
            Some(Actor::Evaluator { person }) => Some(person),
            _ => None,
        });
        named.chain(acted).collect()
    }
}
