//! What kind of event one is: whether undo may reach it, whether the minutes tell it as a fault of
//! the day, and its stable word.

use super::event::{Event, InterruptionCause};

impl Event {
    /// Whether undo may reach this event at all: phase, timer, agenda.
    #[must_use]
    pub const fn is_live_control(&self) -> bool {
        matches!(
            self,
            Self::PhaseStarted { .. }
                | Self::TimerPaused
                | Self::TimerResumed
                | Self::TimeAdjusted { .. }
                | Self::RunEnded
                | Self::ItemMoved { .. }
                | Self::TimesCut { .. }
        ) || self.is_incident()
    }

    /// Whether this is one of the faults of the day: told in the minutes with its reason.
    #[must_use]
    pub const fn is_incident(&self) -> bool {
        matches!(
            self,
            Self::NoShowRecorded { .. }
                | Self::ApplicantWithdrew { .. }
                | Self::ArrivalDelayed { .. }
                | Self::ApplicantReturned { .. }
                | Self::PitchesSwapped { .. }
                | Self::ApplicantAdded { .. }
                | Self::EvaluatorReplaced { .. }
                | Self::RunInterrupted { .. }
        )
    }

    /// Whether a fault of the day must say why. That somebody did not come, withdrew, was cut
    /// off or that the machine slept says enough by itself.
    #[must_use]
    pub const fn needs_reason(&self) -> bool {
        let says_itself = matches!(
            self,
            Self::NoShowRecorded { .. }
                | Self::ApplicantWithdrew { .. }
                | Self::RunInterrupted { cause: InterruptionCause::LinkLost | InterruptionCause::Sleep, .. }
        );
        self.is_incident() && !says_itself
    }

    /// Stable word, the same as in the stored facts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SessionCreated => "session_created",
            Self::DeclarationMade { .. } => "declaration_made",
            Self::DrawListFixed { .. } => "draw_list_fixed",
            Self::DrawHeld { .. } => "draw_held",
            Self::InvitationSent { .. } => "invitation_sent",
            Self::QuestionReceived { .. } => "question_received",
            Self::QuestionAnswered { .. } => "question_answered",
            Self::NoticeGiven { .. } => "notice_given",
            Self::OutreachStruck { .. } => "outreach_struck",
            Self::PlanFrozen { .. } => "plan_frozen",
            Self::PhaseStarted { .. } => "phase_started",
            Self::TimerPaused => "timer_paused",
            Self::TimerResumed => "timer_resumed",
            Self::TimeAdjusted { .. } => "time_adjusted",
            Self::RunEnded => "run_ended",
            Self::Redone { .. } => "redone",
            Self::ItemMoved { .. } => "item_moved",
            Self::TimesCut { .. } => "times_cut",
            Self::NoShowRecorded { .. } => "no_show_recorded",
            Self::ApplicantWithdrew { .. } => "applicant_withdrew",
            Self::ArrivalDelayed { .. } => "arrival_delayed",
            Self::ApplicantReturned { .. } => "applicant_returned",
            Self::PitchesSwapped { .. } => "pitches_swapped",
            Self::ApplicantAdded { .. } => "applicant_added",
            Self::EvaluatorReplaced { .. } => "evaluator_replaced",
            Self::RunInterrupted { .. } => "run_interrupted",
            Self::MessageShown { .. } => "message_shown",
            Self::MessageCleared => "message_cleared",
            Self::PresenterSignalled { .. } => "presenter_signalled",
            Self::QuestionQueued { .. } => "question_queued",
            Self::QuestionTurned { .. } => "question_turned",
            Self::QuestionMoved { .. } => "question_moved",
            Self::ActionItemRecorded { .. } => "action_item_recorded",
            Self::ActionItemSettled { .. } => "action_item_settled",
            Self::PersonArrived { .. } => "person_arrived",
            Self::PersonLeft { .. } => "person_left",
            Self::MovementStruck { .. } => "movement_struck",
            Self::HeadsCounted { .. } => "heads_counted",
            Self::StageBlanked { .. } => "stage_blanked",
            Self::Undone { .. } => "undone",
            Self::NoteTaken { .. } => "note_taken",
            Self::BallotSubmitted { .. } => "ballot_submitted",
            Self::ScoringClosed => "scoring_closed",
            Self::ResolutionRecorded => "resolution_recorded",
            Self::SignedOff { .. } => "signed_off",
            Self::SignOffRevoked => "sign_off_revoked",
        }
    }
}
