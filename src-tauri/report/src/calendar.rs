//! The calendar file (RFC 5545): the session, or the time of each pitch, with the rules of
//! its time zone.
//!
//! The library writes the events; frame and time zone are ours, because it cannot name a
//! VTIMEZONE and would give it an identity of its own. Lines are folded anew for the same
//! reason: its last piece of a line may be a byte too long. Must not know a clock: the
//! stamp is the moment the model was derived at.

mod zone;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use domain::record::Prepared;
use domain::record::prepared::AgendaRow;
use icalendar::{Component as _, Event, EventLike as _, EventStatus, Property};

use crate::printed::Recipient;
use crate::words::Words;
use crate::{Language, paper};

/// Longest line in bytes, its end left out (RFC 5545, section 3.1).
const LINE_MAX: usize = 75;
/// Who made the file.
const PRODUCT: &str = concat!("-//Pitchpult//Pitchpult ", env!("CARGO_PKG_VERSION"), "//DE");

/// What a calendar file is made of.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    /// What is known.
    pub prepared: &'a Prepared,
    /// Whose identity the events carry, so that a later file replaces them.
    pub session: SessionId,
    /// Rises with every change of the plan.
    pub sequence: u64,
    /// In which language.
    pub language: Language,
}

impl Calendar<'_> {
    /// The session as one event; `None` while it has no day or start.
    #[must_use]
    pub fn session(&self) -> Option<Vec<u8>> {
        let (head, words) = (&self.prepared.head, Words::new(self.language));
        let from = head.starts?;
        let uid = self.session.to_string();
        let mut event = self.event(&uid, from, head.ends, &words);
        event.summary(&one_line(&self.title(&words)));
        event.description(&self.description(None, &words));
        Some(self.file(&[event], from, head.ends.unwrap_or(from)))
    }

    /// An event for each pitch that is wanted; `None` where there is none or no day.
    #[must_use]
    pub fn pitches(&self, recipient: Recipient) -> Option<Vec<u8>> {
        let words = Words::new(self.language);
        let wanted = |row: &&AgendaRow| row.applicant.is_some_and(|id| recipient.wants(id.0));
        let pitches: Vec<_> = self.prepared.agenda.iter().filter(wanted).collect();
        let spans: Vec<_> = pitches.iter().filter_map(|row| row.instants).collect();
        let (from, to) = (spans.iter().map(|(from, _)| *from).min()?, spans.iter().map(|(_, to)| *to).max()?);
        let events: Vec<Event> = pitches.iter().filter_map(|row| self.pitch(row, &words)).collect();
        Some(self.file(&events, from, to))
    }

    fn pitch(&self, row: &AgendaRow, words: &Words) -> Option<Event> {
        let (from, to) = row.instants?;
        // An item's id is only ever used together with its session.
        let uid = format!("{}-{}", self.session, row.item);
        let mut event = self.event(&uid, from, Some(to), words);
        let title = self.title(words);
        let filling = [("name", one_line(&row.title).into()), ("title", title.into())];
        event.summary(&one_line(&words.say("printed-calendar-pitch", &filling)));
        event.description(&self.description(Some(row), words));
        Some(event)
    }

    /// What every event says.
    fn event(&self, uid: &str, from: DateTime<Utc>, to: Option<DateTime<Utc>>, words: &Words) -> Event {
        let mut event = Event::new();
        event
            .uid(uid)
            .timestamp(self.prepared.made.1)
            .sequence(u32::try_from(self.sequence).unwrap_or(u32::MAX));
        event.append_property(self.local("DTSTART", from));
        // An end that is not after the start is no end.
        if let Some(to) = to.filter(|to| *to > from) {
            event.append_property(self.local("DTEND", to));
        }
        event.status(if self.prepared.is_draft() { EventStatus::Tentative } else { EventStatus::Confirmed });
        let location = self.location();
        if !location.is_empty() {
            event.location(&location);
        }
        self.reach(&mut event, words);
        event
    }

    fn local(&self, key: &str, at: DateTime<Utc>) -> Property {
        let zone = self.prepared.head.zone;
        let clock = at.with_timezone(&zone).format("%Y%m%dT%H%M%S").to_string();
        Property::new(key, clock).add_parameter("TZID", zone.name()).done()
    }

    /// Who can be asked, where a mail address is known.
    fn reach(&self, event: &mut Event, words: &Words) {
        let Some(host) = self.prepared.host() else { return };
        let (name, of) = (one_line(&host.name), &host.letterhead);
        if let Some(address) = mail(&of.email) {
            let mut organizer = Property::new("ORGANIZER", format!("mailto:{address}"));
            // Quotes cannot stand in a parameter.
            let name = name.replace('"', "'");
            if !name.is_empty() {
                organizer.add_parameter("CN", &name);
            }
            event.append_property(organizer.done());
        }
        let parts =
            [one_line(&self.prepared.head.chair.name), name, one_line(&of.phone), one_line(&of.email)];
        let known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if !known.is_empty() {
            let mut contact = Property::new("CONTACT", known.join(", "));
            contact.add_parameter("LANGUAGE", words.language.code());
            event.append_property(contact.done());
        }
    }

    fn location(&self) -> String {
        let head = &self.prepared.head;
        let address = paper::paragraphs(&head.address).join(", ");
        let parts = [one_line(&head.venue), one_line(&address)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn title(&self, words: &Words) -> String {
        match one_line(&self.prepared.head.title) {
            title if title.is_empty() => words.word("printed-untitled"),
            title => title,
        }
    }

    /// Purpose and file reference, and for a pitch where to dial in.
    fn description(&self, row: Option<&AgendaRow>, words: &Words) -> String {
        let head = &self.prepared.head;
        let purpose = paper::purpose(head.purpose, words);
        let remote = row.and_then(|row| row.remote.as_deref()).map(one_line).filter(|link| !link.is_empty());
        let lines = [
            ["label", "text"].map(|field| purpose[field].as_str().unwrap_or_default()).join(" "),
            remote
                .map(|link| words.say("printed-calendar-remote", &[("link", link.into())]))
                .unwrap_or_default(),
            paper::file_reference(&one_line(&head.file_reference), words).unwrap_or_default(),
        ];
        lines.into_iter().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The whole file, with the time zone as it is between the two instants.
    fn file(&self, events: &[Event], from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<u8> {
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            format!("PRODID:{PRODUCT}"),
            "CALSCALE:GREGORIAN".to_owned(),
            "METHOD:PUBLISH".to_owned(),
        ];
        lines.extend(zone::lines(self.prepared.head.zone, from, to));
        for event in events {
            let written = event.try_into_string().unwrap_or_default();
            let unfolded = written.replace("\r\n ", "");
            lines.extend(unfolded.split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned));
        }
        lines.push("END:VCALENDAR".to_owned());
        lines.iter().flat_map(|line| folded(line)).collect()
    }
}

/// A text without controls and marks of direction, on one line.
fn one_line(text: &str) -> String {
    let seen = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !turns(*c));
    seen.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that turn the reading direction round, so that a name reads as another.
const fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// An address that can stand in a link as it is; `None` for anything that is none.
fn mail(text: &str) -> Option<&str> {
    let text = text.trim();
    let (name, house) = text.split_once('@')?;
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
    };
    (plain(name) && plain(house)).then_some(text)
}

/// A line in pieces of at most 75 bytes, never within a character, each with its end.
fn folded(line: &str) -> Vec<u8> {
    let mut folded = Vec::with_capacity(line.len() + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE_MAX {
            folded.extend_from_slice(b"\r\n ");
            length = 1;
        }
        let mut bytes = [0; 4];
        folded.extend_from_slice(letter.encode_utf8(&mut bytes).as_bytes());
        length += letter.len_utf8();
    }
    folded.extend_from_slice(b"\r\n");
    folded
}
