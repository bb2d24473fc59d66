//! What happened before the day, and which points of the check list were let go.

use domain::record::{Before, QuestionRow, Record};
use serde_json::{Value, json};

use super::paragraphs;
use crate::blocks::{self, cell, detailed, facts, small, table};
use crate::words::Words;

/// Invitations, questions and notices; `None` where nothing was recorded.
pub(super) fn before(record: &Record, words: &Words) -> Option<Value> {
    let before = &record.before;
    if before.is_empty() {
        return None;
    }
    let mut told = Vec::new();
    told.extend(invitations(before, words));
    told.extend(questions(before, words));
    told.extend(notices(before, words));
    Some(json!({ "heading": words.word("report-before"), "blocks": told }))
}

fn invitations(before: &Before, words: &Words) -> Vec<Value> {
    if before.invitations.is_empty() {
        return Vec::new();
    }
    let row = |row: &domain::record::InvitationRow| {
        let papers: Vec<String> = row.papers.iter().map(|paper| paper.name.clone()).collect();
        let others =
            (row.others > 0).then(|| words.say("report-invited-others", &[("count", row.others.into())]));
        let whom: Vec<String> = row.to.iter().cloned().chain(others).collect();
        vec![
            cell(words.date(row.on)),
            cell(words.word(&format!("report-channel-{}", row.channel.code()))),
            detailed(
                words.say("report-invited", &[("count", (row.to.len() + row.others as usize).into())]),
                vec![words.list(&whom)],
            ),
            cell(words.list(&papers)),
        ]
    };
    let head = ["day", "channel", "invited", "papers"];
    let head = head.map(|key| words.word(&format!("report-before-{key}"))).into();
    let same = if before.same_papers() { "report-papers-same" } else { "report-papers-differ" };
    let rows = before.invitations.iter().map(row).collect();
    let columns = [(34, "left"), (30, "left"), (-1, "left"), (48, "left")];
    vec![
        blocks::sub_heading(words.word("report-invitations")),
        table(&columns, head, rows, Some(words.word(same))),
    ]
}

fn questions(before: &Before, words: &Words) -> Vec<Value> {
    let mut told = Vec::new();
    for question in &before.questions {
        if told.is_empty() {
            told.push(blocks::sub_heading(words.word("report-questions")));
        }
        told.extend(asked(question, words));
    }
    told
}

fn asked(question: &QuestionRow, words: &Words) -> Vec<Value> {
    let said = |text: &Option<String>| {
        text.as_ref().map_or_else(|| words.word("report-note-erased"), |text| paragraphs(text).join(" "))
    };
    let mut rows =
        vec![(words.say("report-asked", &[("day", words.date(question.on).into())]), said(&question.text))];
    for answer in &question.answers {
        let key = if answer.to_all { "report-answered-all" } else { "report-answered-one" };
        let channel = words.word(&format!("report-channel-{}", answer.channel.code()));
        let label = words.say(key, &[("day", words.date(answer.on).into()), ("channel", channel.into())]);
        rows.push((label, said(&answer.text)));
    }
    let open = question.answers.is_empty().then(|| small(words.word("report-unanswered")));
    std::iter::once(facts(rows)).chain(open).collect()
}

fn notices(before: &Before, words: &Words) -> Vec<Value> {
    if before.notices.is_empty() {
        return Vec::new();
    }
    let row = |row: &domain::record::NoticeRow| {
        let group = words.word(&format!("report-group-{}", row.group.code()));
        let channel = words.word(&format!("report-channel-{}", row.channel.code()));
        (
            group,
            words.say("report-noticed", &[("day", words.date(row.on).into()), ("channel", channel.into())]),
        )
    };
    let rows = before.notices.iter().map(row).collect();
    vec![blocks::sub_heading(words.word("report-notices")), facts(rows)]
}

/// Points that were let go, each with its reason.
pub(super) fn waivers(record: &Record, words: &Words) -> Option<Value> {
    if record.waivers.is_empty() {
        return None;
    }
    let row = |(point, reason): &(String, String)| {
        vec![cell(words.word(&format!("report-point-{point}"))), cell(reason.as_str())]
    };
    let head = vec![words.word("report-waiver-point"), words.word("report-waiver-reason")];
    let rows = record.waivers.iter().map(row).collect();
    let shown = table(&[(60, "left"), (-1, "left")], head, rows, None);
    Some(json!({ "heading": words.word("report-waivers"), "blocks": [shown] }))
}
