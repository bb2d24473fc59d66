//! Who else was there, who was out of the room, and when. Guests are counted, not named.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use domain::directory::Sector;
use domain::record::{AbsenceRow, Attendance, GuestsRow, Record};
use serde_json::{Value, json};

use crate::words::Words;
use crate::{Language, blocks};

/// A section of its own where there is no table of the panel under which it could stand.
pub(super) fn attendance(record: &Record, words: &Words) -> Option<Value> {
    if !record.panel.is_empty() {
        return None;
    }
    let told = sentences(&record.attendance, words);
    let blocks: Vec<Value> = told.into_iter().map(blocks::paragraph).collect();
    (!blocks.is_empty()).then(|| json!({ "heading": words.word("report-attendance"), "blocks": blocks }))
}

/// What the minutes say of the attendance, sentence by sentence.
#[must_use]
pub fn attendance_in_words(attendance: &Attendance, language: Language) -> Vec<String> {
    sentences(attendance, &Words::new(language))
}

/// What is told below the panel.
pub(super) fn sentences(attendance: &Attendance, words: &Words) -> Vec<String> {
    let (from_then_on, away): (Vec<&AbsenceRow>, Vec<&AbsenceRow>) =
        attendance.absences.iter().partition(|row| is_first_record(row));
    let absent: Vec<String> = away.into_iter().map(|row| absence(row, words)).collect();
    let absent =
        (!absent.is_empty()).then(|| words.say("report-absent", &[("who", absent.join("; ").into())]));
    [also_there(attendance, words), voluntary(attendance, words), absent]
        .into_iter()
        .flatten()
        .chain(recorded_from(&from_then_on, words))
        .collect()
}

/// Whether all that is known is that somebody was first recorded as there after the beginning.
/// Nobody has said that the person was away before.
fn is_first_record(row: &AbsenceRow) -> bool {
    row.recused_from.is_none() && row.from.is_none() && row.to.is_some() && row.to_noted.is_none()
}

/// One sentence for each moment at which people were first recorded.
fn recorded_from(rows: &[&AbsenceRow], words: &Words) -> Vec<String> {
    let mut moments: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows {
        let at = row.to.map(|at| at.format("%H:%M").to_string()).unwrap_or_default();
        moments.entry(at).or_default().push(name(row, words));
    }
    let said = |(at, names): (String, Vec<String>)| {
        words.say("report-recorded-from", &[("at", at.into()), ("names", words.list(&names).into())])
    };
    moments.into_iter().map(said).collect()
}

fn name(row: &AbsenceRow, words: &Words) -> String {
    if row.name.is_empty() { words.word("report-name-erased") } else { row.name.clone() }
}

fn also_there(attendance: &Attendance, words: &Words) -> Option<String> {
    let count = |key: &str, heads: usize| words.say(key, &[("count", heads.into())]);
    let presenters = attendance.presenters.filter(|heads| *heads > 0).map(|heads| {
        let filling = [("count", heads.into()), ("heard", attendance.heard.into())];
        words.say(if attendance.heard > 0 { "report-presenters-of" } else { "report-presenters" }, &filling)
    });
    let staff = (attendance.staff > 0).then(|| count("report-staff", attendance.staff));
    let guests = attendance.guests.as_ref().map(|row| guests(row, words));
    let there: Vec<String> = [presenters, staff, guests].into_iter().flatten().collect();
    (!there.is_empty()).then(|| words.say("report-also-there", &[("who", there.join(", ").into())]))
}

fn guests(row: &GuestsRow, words: &Words) -> String {
    let heads = words.say("report-guests", &[("count", row.heads.into())]);
    if row.sectors.is_empty() {
        return heads;
    }
    let of = |(of, heads): &(Sector, usize)| format!("{} {heads}", sector(*of, words));
    format!("{heads} ({})", row.sectors.iter().map(of).collect::<Vec<_>>().join(", "))
}

/// What guests said of themselves. Who is left out is not told apart: some are, so that one
/// small group cannot be reckoned.
fn voluntary(attendance: &Attendance, words: &Words) -> Option<String> {
    let (told, hidden) = attendance.voluntary.as_ref()?;
    let told: Vec<String> =
        told.iter().map(|(of, heads)| format!("{} {heads}", sector(*of, words))).collect();
    let hidden: Vec<String> = hidden.iter().map(|of| sector(*of, words)).collect();
    let said =
        (!told.is_empty()).then(|| words.say("report-voluntary", &[("counts", told.join(", ").into())]));
    let left_out = (!hidden.is_empty())
        .then(|| words.say("report-voluntary-hidden", &[("sectors", words.list(&hidden).into())]));
    let parts: Vec<String> = [said, left_out].into_iter().flatten().collect();
    Some(parts.join(" "))
}

fn sector(sector: Sector, words: &Words) -> String {
    words.word(&format!("report-sector-{}", sector.code()))
}

fn absence(row: &AbsenceRow, words: &Words) -> String {
    let name = name(row, words);
    let span = span(row, words);
    match &row.recused_from {
        Some(item) => words.say(
            "report-absent-recused",
            &[("name", name.into()), ("span", span.into()), ("item", item.as_str().into())],
        ),
        None => format!("{name} {span}"),
    }
}

/// The detail of an item from which the member was recused.
pub(super) fn went_out(record: &Record, number: &str, name: &str, words: &Words) -> Option<String> {
    let mine = |row: &&AbsenceRow| row.name == name && row.recused_from.as_deref() == Some(number);
    let spans: Vec<String> =
        record.attendance.absences.iter().filter(mine).map(|row| span(row, words)).collect();
    (!spans.is_empty())
        .then(|| words.say("report-went-out", &[("name", name.into()), ("spans", words.list(&spans).into())]))
}

/// "11:02 – 11:17", "bis 09:12", "ab 11:30"; and when it was taken down, where that was later.
fn span(row: &AbsenceRow, words: &Words) -> String {
    let at = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let span = match (row.from, row.to) {
        (Some(from), Some(to)) => format!("{} – {}", at(from), at(to)),
        (Some(from), None) => words.say("report-from-clock", &[("from", at(from).into())]),
        (None, Some(to)) => words.say("report-until-clock", &[("to", at(to).into())]),
        (None, None) => words.word("report-all-the-time"),
    };
    let noted: Vec<String> = [row.from_noted, row.to_noted].into_iter().flatten().map(at).collect();
    if noted.is_empty() {
        return span;
    }
    words.say("report-noted-later", &[("span", span.into()), ("at", words.list(&noted).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{self, at};

    fn german(attendance: &Attendance) -> Vec<String> {
        attendance_in_words(attendance, Language::De)
    }

    fn away(name: &str) -> AbsenceRow {
        let (from, to) = (Some(at(10, 5)), Some(at(10, 20)));
        AbsenceRow { name: name.into(), recused_from: None, from, to, from_noted: None, to_noted: None }
    }

    #[test]
    fn the_contest_says_who_else_was_there_and_who_was_out() {
        let told = german(&sample::contest().attendance);
        assert_eq!(
            told,
            [
                "Anwesend außerdem: 14 Vortragende von 8 Start-ups, 6 Gäste (Verwaltung 4, Wissenschaft 2).",
                "Nicht im Raum: Tobias Brandt 11:02 – 11:17 (befangen zu TOP 2.7).",
            ]
        );
    }

    #[test]
    fn where_nothing_was_recorded_nothing_is_said() {
        assert!(german(&Attendance::default()).is_empty());
    }

    #[test]
    fn a_span_says_which_end_is_open_and_what_was_taken_down_late() {
        let late = AbsenceRow { from: None, to_noted: Some(at(10, 31)), ..away("Jens Petersen") };
        let gone = AbsenceRow { to: None, ..away("") };
        let attendance = Attendance { absences: vec![late, gone], ..Attendance::default() };
        assert_eq!(
            german(&attendance),
            ["Nicht im Raum: Jens Petersen bis 10:20 (nachgetragen 10:31); Name gelöscht ab 10:05."]
        );
    }

    #[test]
    fn whoever_was_first_recorded_late_is_not_said_to_have_been_away() {
        let late = |who: &str| AbsenceRow { from: None, ..away(who) };
        let attendance = Attendance {
            absences: vec![late("Sabine Hartwig"), late("Jonas Reimann")],
            ..Attendance::default()
        };
        assert_eq!(
            german(&attendance),
            ["Anwesenheit erst ab 10:20 erfasst: Sabine Hartwig und Jonas Reimann."]
        );
    }

    #[test]
    fn small_groups_are_named_together_and_without_a_number() {
        let voluntary = Some((vec![(Sector::Administration, 9)], vec![Sector::Business, Sector::Research]));
        let told = german(&Attendance { voluntary, ..Attendance::default() }).join(" ");
        assert!(told.starts_with("Gäste nach freiwilliger Angabe: Verwaltung 9."), "{told}");
        assert!(told.ends_with("gehört: Wirtschaft und Wissenschaft."), "{told}");
    }

    #[test]
    fn a_recusal_is_told_at_its_item_and_only_there_as_a_departure() {
        let record = sample::contest();
        let words = Words::new(Language::De);
        let told = went_out(&record, "2.7", "Tobias Brandt", &words);
        assert_eq!(told.as_deref(), Some("Tobias Brandt hat den Raum verlassen, 11:02 – 11:17"));
        assert_eq!(went_out(&record, "2.6", "Tobias Brandt", &words), None);
    }

    #[test]
    fn every_language_has_the_words() {
        let voluntary = Some((vec![(Sector::Business, 6)], vec![Sector::Research]));
        let mut attendance = Attendance { voluntary, staff: 1, ..sample::contest().attendance };
        attendance.absences.push(AbsenceRow { from: None, to: None, from_noted: Some(at(9, 0)), ..away("") });
        for language in Language::ALL {
            let told = attendance_in_words(&attendance, language).join(" ");
            assert!(!told.contains("report-"), "{told}");
        }
    }
}
