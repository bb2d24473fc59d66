//! How the order was found, with every sum, so that a reader can redo it with a pencil.

use domain::record::Record;
use serde_json::{Value, json};

use crate::printed::draw;
use crate::words::Words;

/// The draws that were held; `None` where there was none.
pub(super) fn draws(record: &Record, words: &Words) -> Option<Value> {
    let held: Vec<_> = record.draws.iter().filter(|draw| draw.held.is_some()).collect();
    if held.is_empty() {
        return None;
    }
    let told: Vec<Value> = held.iter().flat_map(|one| draw::told(one, words)).collect();
    Some(json!({ "heading": words.word("report-draws"), "blocks": told }))
}

/// "ausgelost, Zahl 271 828" among the facts.
pub(super) fn in_short(record: &Record, words: &Words) -> Option<String> {
    let held: Vec<_> = record.draws.iter().filter_map(|draw| draw.held.as_ref()).collect();
    match held.as_slice() {
        [] => None,
        [one] if !one.number.is_empty() => {
            Some(words.say("report-order-number", &[("number", draw::digits(&one.number).into())]))
        }
        [_] => Some(words.word("report-order-lots")),
        several => Some(words.say("report-order-tracks", &[("count", several.len().into())])),
    }
}
