//! The card of keys for whoever runs the session: one page to lay beside the laptop.

use domain::record::Prepared;
use serde_json::{Value, json};

use super::Printed;
use super::sheet::frame;
use crate::words::Words;

/// Groups with the stable words of their acts, in the order of the overlay on the screen.
const GROUPS: [(&str, &[&str]); 5] = [
    ("time", &["toggle", "next", "next-item", "more", "less", "gong"]),
    ("stage", &["black", "logo", "message", "slides", "mirror"]),
    ("agenda", &["catch-up", "incident", "move", "room", "ballots"]),
    ("notes", &["content", "valuation", "question", "action", "snippet"]),
    ("everywhere", &["undo", "redo", "region", "views", "leave", "keys"]),
];

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let mut data = frame(Printed::Keys, prepared, words);
    let row = |act: &&str| {
        let caps = words.word(&format!("keys-caps-{act}"));
        let caps: Vec<&str> = caps.split_whitespace().collect();
        json!({ "words": words.word(&format!("keys-act-{act}")), "keys": caps })
    };
    let group = |(name, acts): &(&str, &[&str])| {
        let rows: Vec<Value> = acts.iter().map(row).collect();
        json!({ "name": words.word(&format!("keys-group-{name}")), "rows": rows })
    };
    data["heading"] = json!(words.word("printed-keys"));
    data["subject"] = json!(words.word("keys-subject"));
    data["columns"] = json!([words.word("keys-column-act"), words.word("keys-column-key")]);
    data["groups"] = GROUPS.iter().map(group).collect();
    data["note"] = json!(words.word("keys-note"));
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, sample};

    #[test]
    fn the_card_has_a_key_for_every_act_in_every_language() {
        for language in [Language::De, Language::En, Language::Fr] {
            let data = data(&sample::prepared(), &Words::new(language));
            for row in
                data["groups"].as_array().unwrap().iter().flat_map(|group| group["rows"].as_array().unwrap())
            {
                assert!(!row["keys"].as_array().unwrap().is_empty(), "{row}");
                assert!(!row["words"].as_str().unwrap().starts_with("keys-"), "{row}");
            }
        }
    }
}
