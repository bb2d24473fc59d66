//! Values a new plan starts from. Words come from outside: this room has none.

use chrono_tz::Tz;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::agenda::{
    Agenda, AgendaItem, ClockStart, ItemKind, MINUTE_MS, PhaseKind, SlotPhase, SlotTemplate,
};
use super::form::{Form, RationaleRule, Scale};
use super::hosts::CriteriaOrigin;
use super::panel::Panel;
use super::papers::Papers;
use super::rules::{Aggregation, Overtime, Rules};
use super::{Head, Plan};
use crate::ids::ItemId;

/// Five minutes pitch, five questions, three scoring, two changeover.
#[must_use]
pub fn slot_five_five() -> SlotTemplate {
    let phase = |kind, minutes: u64, warn: bool| {
        SlotPhase::new(kind, minutes * MINUTE_MS, if warn { vec![MINUTE_MS] } else { Vec::new() })
    };
    SlotTemplate {
        phases: vec![
            phase(PhaseKind::Pitch, 5, true),
            phase(PhaseKind::Questions, 5, true),
            phase(PhaseKind::Scoring, 3, true),
            phase(PhaseKind::Changeover, 2, false),
        ],
        clock_start: ClockStart::OnKey,
    }
}

/// The 0–5 scale without criteria.
#[must_use]
pub fn form_zero_to_five() -> Form {
    Form {
        scale: Scale { min: Decimal::ZERO, max: Decimal::from(5), step: Decimal::ONE },
        rationale: RationaleRule::AtExtremes,
        criteria: Vec::new(),
    }
}

/// A plan with nothing in it but a welcome, a deliberation and a closing item. Their ids
/// are fixed within every plan; an item's id is only ever used together with its session.
#[must_use]
pub fn empty_plan() -> Plan {
    let item = |number: u128, kind, minutes: u64| {
        AgendaItem::new(ItemId(Uuid::from_u128(number)), kind, minutes * MINUTE_MS)
    };
    Plan {
        head: Head {
            title: String::new(),
            file_reference: String::new(),
            office: None,
            unit: String::new(),
            date: None,
            start: None,
            time_zone: Tz::Europe__Berlin,
            venue: None,
            room: None,
            chair: None,
            minute_taker: None,
            purpose: None,
            co_hosts: Vec::new(),
        },
        applicants: Vec::new(),
        slot: slot_five_five(),
        agenda: Agenda {
            items: vec![
                item(1, ItemKind::Welcome, 10),
                item(2, ItemKind::Deliberation, 30),
                item(3, ItemKind::Closing, 5),
            ],
            tracks: Vec::new(),
            columns: Vec::new(),
        },
        form: form_zero_to_five(),
        panel: Panel::default(),
        rules: Rules {
            aggregation: Aggregation::WeightedMean,
            minimum_total: None,
            tie_break: Vec::new(),
            overtime: Overtime::CountUp,
            deduction: None,
            carried: None,
        },
        origin: CriteriaOrigin::default(),
        papers: Papers::default(),
        waivers: Vec::new(),
        stage: None,
    }
}
