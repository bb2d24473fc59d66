//! The invitation as a letter after DIN 5008, with the criteria sheet as its annex: one for
//! each applicant, or one without an address.

use domain::record::Prepared;
use domain::record::prepared::{ApplicantRow, HostRow};
use serde_json::{Value, json};

use super::agenda::time_rules;
use super::criteria;
use super::sheet::{fact, frame, kind, subject, when_and_where};
use super::{Printed, Recipient};
use crate::blocks::{facts, paragraph, points, signed_by, small};
use crate::paper::{self, shortened};
use crate::typeset::Picture;
use crate::words::Words;

/// Longest line of the sender over the address.
const SENDER_MAX: usize = 90;
/// Longest subject that still leaves room for the letter.
const SUBJECT_MAX: usize = 160;
/// Longest line of an address.
const LINE_MAX: usize = 80;
/// Longest line of the foot or of the block of information.
const SMALL_MAX: usize = 44;

pub(super) fn data(
    prepared: &Prepared,
    recipient: Recipient,
    logo: Option<&Picture>,
    words: &Words,
) -> Value {
    let wanted = prepared.applicants.iter().filter(|applicant| recipient.wants(applicant.id.0));
    let mut letters: Vec<Value> = wanted.map(|found| letter(prepared, Some(found), words)).collect();
    if letters.is_empty() {
        letters.push(letter(prepared, None, words));
    }
    let mut data = frame(Printed::Invitation, prepared, words);
    let logo = logo.and_then(|logo| Some(json!({ "path": logo.path()?, "alt": alt(prepared, logo) })));
    data["logo"] = logo.unwrap_or_default();
    data["sender"] = json!(sender(prepared));
    data["information"] = json!(information(prepared, words));
    data["foot"] = json!(foot(prepared.host(), words));
    data["letters"] = json!(letters);
    data
}

/// A picture has to say what it shows; without words of its own it is the office's.
fn alt(prepared: &Prepared, logo: &Picture) -> String {
    let alt = logo.alt.trim();
    let office = prepared.host().map(|host| host.name.as_str()).unwrap_or_default();
    if alt.is_empty() { format!("Logo {office}") } else { alt.to_owned() }
}

/// "Bezirksregierung Musterstadt · Hauptstraße 1 · 12345 Musterstadt".
fn sender(prepared: &Prepared) -> String {
    let Some(host) = prepared.host() else { return String::new() };
    let address = paper::paragraphs(&host.letterhead.address).join(" · ");
    let parts = [host.name.trim(), address.as_str()];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    shortened(&line, SENDER_MAX)
}

fn information(prepared: &Prepared, words: &Words) -> Vec<(String, String)> {
    let (chair, head) = (&prepared.head.chair, &prepared.head);
    let letterhead = prepared.host().map(|host| host.letterhead.clone()).unwrap_or_default();
    let known = |own: &str, office: &str| {
        let own = if own.trim().is_empty() { office } else { own };
        Some(shortened(own, SMALL_MAX))
    };
    let rows = vec![
        fact("printed-our-reference", known(&head.file_reference, ""), words),
        fact("printed-contact", known(&chair.name, ""), words),
        fact("printed-phone", known(&chair.phone, &letterhead.phone), words),
        fact("printed-email", known(&chair.email, &letterhead.email), words),
        fact("printed-date", Some(words.date(prepared.made.0.date())), words),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Three columns below a line: name and address, how to reach the office, data protection.
fn foot(host: Option<&HostRow>, words: &Words) -> [Vec<String>; 3] {
    let Some(host) = host else { return [Vec::new(), Vec::new(), Vec::new()] };
    let of = &host.letterhead;
    let cut = |text: &str| shortened(text, SMALL_MAX);
    let lines = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).take(4).collect();
    let first = std::iter::once(host.name.as_str()).chain(paper::paragraphs(&of.address)).map(cut).collect();
    let second = [&of.phone, &of.email, &of.website].map(|text| cut(text)).into();
    let privacy = cut(&of.privacy_contact);
    let third =
        if privacy.is_empty() { Vec::new() } else { vec![words.word("printed-privacy-contact"), privacy] };
    [lines(first), lines(second), third]
}

fn letter(prepared: &Prepared, applicant: Option<&ApplicantRow>, words: &Words) -> Value {
    let annexes = prepared.criteria.as_ref().map(|_| {
        json!({
            "heading": kind(Printed::Criteria, words),
            "blocks": criteria::blocks(prepared, words),
        })
    });
    let subject = shortened(&subject(prepared, words), SUBJECT_MAX);
    json!({
        "address": address(applicant, words),
        "subject": words.say("printed-letter-subject", &[("title", subject.into())]),
        "blocks": body(prepared, applicant, words),
        "annexes": annexes.into_iter().collect::<Vec<_>>(),
    })
}

fn address(applicant: Option<&ApplicantRow>, words: &Words) -> Vec<String> {
    let Some(applicant) = applicant else { return vec![words.word("printed-to-all")] };
    let lines = [&applicant.name, &applicant.presenter, &applicant.place, &applicant.email];
    let lines = lines.into_iter().map(|line| shortened(line, LINE_MAX));
    lines.filter(|line| !line.is_empty()).collect()
}

fn body(prepared: &Prepared, applicant: Option<&ApplicantRow>, words: &Words) -> Vec<Value> {
    let purpose = paper::purpose(prepared.head.purpose, words);
    let purpose = |field: &str| purpose[field].as_str().unwrap_or_default().to_owned();
    let mut body = vec![
        paragraph(greeting(applicant, words)),
        paragraph(invited(prepared, applicant, words)),
        facts(when_and_where(prepared, words)),
        paragraph(format!("{} {}", purpose("label"), purpose("text"))),
        paragraph(order(prepared, applicant, words)),
    ];
    body.push(paragraph(time_rules(prepared, words)));
    body.extend(criteria::required_papers(prepared, words));
    body.push(paragraph(words.word("printed-ask-needs")));
    body.push(paragraph(words.word("printed-regards")));
    body.push(signed_by(prepared.head.chair.name.as_str(), words.word("report-signature-chair")));
    body.push(small(words.word("printed-annexes")));
    body.push(points(annexes(prepared, words)));
    body
}

fn greeting(applicant: Option<&ApplicantRow>, words: &Words) -> String {
    let presenter = applicant.map(|applicant| applicant.presenter.trim()).unwrap_or_default();
    if presenter.is_empty() {
        return words.word("printed-greeting-all");
    }
    words.say("printed-greeting", &[("name", shortened(presenter, LINE_MAX).into())])
}

fn invited(prepared: &Prepared, applicant: Option<&ApplicantRow>, words: &Words) -> String {
    let title = subject(prepared, words);
    let hosts = super::sheet::hosts(prepared, words);
    let key = if prepared.hosts.len() > 1 { "printed-invite-together" } else { "printed-invite" };
    let name = applicant.map(|applicant| applicant.name.clone()).unwrap_or_else(|| words.word("printed-you"));
    words.say(key, &[("name", name.into()), ("title", title.into()), ("hosts", hosts.into())])
}

/// The time of the pitch once the order is drawn or fixed; before that, how it will be found.
fn order(prepared: &Prepared, applicant: Option<&ApplicantRow>, words: &Words) -> String {
    let pitch = applicant.and_then(|applicant| prepared.pitch(applicant.id));
    let from = pitch.and_then(|pitch| pitch.from);
    let found = prepared.frozen.is_some() || prepared.draws.iter().any(|draw| draw.held.is_some());
    match from.filter(|_| found) {
        Some(from) => words.say("printed-your-slot", &[("clock", from.format("%H:%M").to_string().into())]),
        None => words.word("printed-order-open"),
    }
}

fn annexes(prepared: &Prepared, words: &Words) -> Vec<String> {
    let criteria = prepared.criteria.as_ref().map(|_| kind(Printed::Criteria, words));
    let own = prepared.papers.own.iter().map(|paper| paper.name.clone());
    criteria.into_iter().chain([kind(Printed::NoticePresenters, words)]).chain(own).collect()
}
