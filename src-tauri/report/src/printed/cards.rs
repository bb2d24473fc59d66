//! Table cards for everyone who has a seat.

use std::collections::HashSet;

use domain::directory::GuestRole;
use domain::record::Prepared;
use serde_json::{Value, json};

use super::Printed;
use super::sheet::frame;
use crate::words::Words;

/// A card before it has words: key of the role, name, where from.
pub(super) type Card = (&'static str, String, String);

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let mut data = frame(Printed::NameCards, prepared, words);
    let shown = |(role, name, organisation): Card| json!({ "role": words.word(role), "name": name, "organisation": organisation });
    data["cards"] = cards(prepared).into_iter().map(shown).collect();
    data
}

/// Everyone once, whoever has the more particular role first. Nobody gets a card without a
/// name.
pub(super) fn cards(prepared: &Prepared) -> Vec<Card> {
    let head = &prepared.head;
    let of_host = |role, person: &domain::record::prepared::PersonRow| {
        (role, person.name.clone(), person.organisation.clone())
    };
    let mut cards: Vec<Card> = vec![
        of_host("report-signature-chair", &head.chair),
        of_host("report-signature-minute_taker", &head.minute_taker),
    ];
    cards.extend(
        prepared
            .panel
            .iter()
            .map(|member| ("report-panel", member.name.clone(), member.organisation.clone())),
    );
    cards.extend(prepared.applicants.iter().map(|applicant| match applicant.presenter.trim() {
        "" => ("printed-role-presenter", applicant.name.clone(), applicant.place.clone()),
        presenter => ("printed-role-presenter", presenter.to_owned(), applicant.name.clone()),
    }));
    cards.extend(prepared.guests.iter().map(|guest| {
        let role = match guest.role {
            GuestRole::Presenter => "printed-role-presenter",
            GuestRole::Panel => "report-panel",
            GuestRole::Staff => "printed-role-staff",
            GuestRole::Guest => "printed-role-guest",
        };
        (role, guest.name.clone(), guest.organisation.clone())
    }));
    let mut seen = HashSet::new();
    cards.retain(|(_, name, from)| !name.trim().is_empty() && seen.insert((name.clone(), from.clone())));
    cards
}
