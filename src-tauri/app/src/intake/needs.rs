//! What a cell says about taking part, as needs that a room can answer.
//!
//! The words stay as they are in the guest's note; a need is noted beside them only where a
//! word names it plainly, so that the check list can count it.

use domain::directory::AccessNeed;

/// Beginnings of words, folded to small letters, and the need that they name.
const WORDS: [(&str, AccessNeed); 30] = [
    ("rollstuhl", AccessNeed::StepFree),
    ("rollator", AccessNeed::StepFree),
    ("stufenlos", AccessNeed::StepFree),
    ("stufenfrei", AccessNeed::StepFree),
    ("wheelchair", AccessNeed::StepFree),
    ("step-free", AccessNeed::StepFree),
    ("fauteuil roulant", AccessNeed::StepFree),
    ("plain-pied", AccessNeed::StepFree),
    ("induktion", AccessNeed::HearingLoop),
    ("höranlage", AccessNeed::HearingLoop),
    ("hörschleife", AccessNeed::HearingLoop),
    ("hearing loop", AccessNeed::HearingLoop),
    ("induction loop", AccessNeed::HearingLoop),
    ("boucle", AccessNeed::HearingLoop),
    ("gebärden", AccessNeed::SignLanguage),
    ("sign language", AccessNeed::SignLanguage),
    ("langue des signes", AccessNeed::SignLanguage),
    ("untertitel", AccessNeed::Captions),
    ("schriftdolmetsch", AccessNeed::Captions),
    ("caption", AccessNeed::Captions),
    ("subtitle", AccessNeed::Captions),
    ("sous-titre", AccessNeed::Captions),
    ("große schrift", AccessNeed::ReadablePapers),
    ("großdruck", AccessNeed::ReadablePapers),
    ("screenreader", AccessNeed::ReadablePapers),
    ("large print", AccessNeed::ReadablePapers),
    ("gros caractères", AccessNeed::ReadablePapers),
    ("begleitperson", AccessNeed::Assistance),
    ("assistenz", AccessNeed::Assistance),
    ("assistan", AccessNeed::Assistance),
];

/// The needs that a text names, each once.
pub(super) fn named(text: &str) -> Vec<AccessNeed> {
    let text = text.to_lowercase();
    let mut needs: Vec<_> =
        WORDS.iter().filter(|(word, _)| text.contains(word)).map(|(_, need)| *need).collect();
    needs.sort_unstable();
    needs.dedup();
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_noted_only_where_a_word_names_it() {
        assert_eq!(named("Rollstuhl, stufenloser Zugang"), [AccessNeed::StepFree]);
        let both = [AccessNeed::HearingLoop, AccessNeed::SignLanguage];
        assert_eq!(named("Gebärdensprache oder Induktionsanlage"), both);
        assert!(named("vegetarisches Essen").is_empty());
    }
}
