//! One row under a mapping: each mapped cell is read, and either all are good or every fault is named.

use super::{Candidate, Decisions};
use crate::fault::{Fault, FaultCode};
use crate::field::Field;
use crate::limits;
use crate::table::{RawTable, Row};
use crate::values::{
    ApplicantKind, DateFault, EmailFault, Founded, Separator, check_email, is_email, is_placeholder,
    is_unseen_control, is_web_address, kind_of_name, kind_of_word, parse_amount, parse_date, parse_founded,
    parse_heads, parse_remote, parts, phone_is_lost,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::{HashMap, HashSet};

/// Characters of a faulty cell that are shown.
const SHOWN_CHARS: usize = 120;

/// Reads rows of one table under one mapping.
pub(super) struct RowReader<'a> {
    table: &'a RawTable,
    columns: HashMap<Field, usize>,
    waived: HashSet<(u32, Field)>,
    corrected: HashMap<(u32, Field), &'a str>,
}

impl<'a> RowReader<'a> {
    pub fn new(table: &'a RawTable, mapping: &[Field], decisions: &'a Decisions) -> Self {
        let corrected = decisions.corrected.iter();
        RowReader {
            table,
            columns: mapping.iter().enumerate().map(|(column, field)| (*field, column)).collect(),
            waived: decisions.waived.iter().copied().collect(),
            corrected: corrected.map(|(row, field, text)| ((*row, *field), text.as_str())).collect(),
        }
    }

    /// Reads a row; what has a fault is left empty in the candidate.
    pub fn read(&self, row: &Row) -> (Candidate, Vec<Fault>) {
        let mut cells = RowCells { reader: self, row, faults: Vec::new() };
        let name = cells.name();
        let (email, more_emails) = cells.emails();
        let (website, more_websites) = cells.websites();
        let (kind, kind_guessed) = cells.kind(&name);
        let candidate = Candidate {
            row: row.number,
            applicant: row.number,
            name,
            place: cells.line(Field::Place),
            presenter: cells.presenter(),
            email,
            more_emails,
            description: cells.text(Field::Description),
            received: cells.day(),
            amount: cells.amount(),
            reference: cells.line(Field::Reference),
            website,
            more_websites,
            kind,
            kind_guessed,
            phone: cells.phone(),
            challenges: cells.challenges(),
            founded: cells.founded(),
            proof: cells.line(Field::Proof),
            branch: cells.line(Field::Branch),
            size: cells.heads(),
            access: cells.text(Field::Access).filter(|text| !is_placeholder(text)),
            remote: cells.remote(),
        };
        (candidate, cells.faults)
    }
}

struct RowCells<'r, 'a> {
    reader: &'r RowReader<'a>,
    row: &'r Row,
    faults: Vec<Fault>,
}

impl RowCells<'_, '_> {
    fn column(&self, field: Field) -> usize {
        self.reader.columns.get(&field).copied().unwrap_or_default()
    }

    /// The text of a field, unless it is blank, waived or has unseen characters.
    fn text(&mut self, field: Field) -> Option<String> {
        let column = *self.reader.columns.get(&field)?;
        let key = (self.row.number, field);
        if field != Field::Name && self.reader.waived.contains(&key) {
            return None;
        }
        let corrected = self.reader.corrected.get(&key).copied();
        let text = corrected.unwrap_or_else(|| self.row.cell(column)).trim();
        if text.is_empty() {
            return None;
        }
        if text.contains(is_unseen_control) {
            self.fault(field, FaultCode::ControlCharacters, text);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text on one line: line breaks and tabs become blanks.
    fn line(&mut self, field: Field) -> Option<String> {
        let text = self.text(field)?;
        let breaks = ['\n', '\r', '\t'];
        if !text.contains(breaks) {
            return Some(text);
        }
        let parts = text.split(breaks).map(str::trim).filter(|part| !part.is_empty());
        Some(parts.collect::<Vec<_>>().join(" "))
    }

    /// The text of a field that holds a value and no words, where a dash says that there is none.
    fn value(&mut self, field: Field) -> Option<String> {
        self.text(field).filter(|text| !is_placeholder(text))
    }

    fn name(&mut self) -> String {
        let faults = self.faults.len();
        let Some(name) = self.line(Field::Name) else {
            if self.faults.len() == faults {
                self.fault(Field::Name, FaultCode::MissingName, "");
            }
            return String::new();
        };
        let chars = name.chars().count();
        if chars > limits::NAME_CHARS {
            let limit = limits::NAME_CHARS;
            self.fault(Field::Name, FaultCode::NameTooLong { chars, limit }, &name);
        }
        name
    }

    fn presenter(&mut self) -> Option<String> {
        match (self.line(Field::GivenName), self.line(Field::Presenter)) {
            (Some(given), Some(family)) => Some(format!("{given} {family}")),
            (given, family) => given.or(family),
        }
    }

    /// The first of several values that all pass, and the others; `None` for one value or for something else.
    fn several(&self, field: Field, text: &str, is_value: fn(&str) -> bool) -> Option<(String, Vec<String>)> {
        let separator = self.reader.table.separator_of(self.column(field))?;
        let parts = parts(text, separator);
        let (first, more) = parts.split_first()?;
        if more.is_empty() || !parts.iter().all(|part| is_value(part)) {
            return None;
        }
        Some(((*first).to_owned(), more.iter().map(|part| (*part).to_owned()).collect()))
    }

    fn emails(&mut self) -> (Option<String>, Vec<String>) {
        let Some(text) = self.value(Field::Email) else { return (None, Vec::new()) };
        if let Some((first, more)) = self.several(Field::Email, &text, is_email) {
            return (Some(first), more);
        }
        let address = text.strip_prefix("mailto:").unwrap_or(&text).trim().to_owned();
        let code = match check_email(&address) {
            Ok(()) => return (Some(address), Vec::new()),
            Err(EmailFault::NoEnding) => FaultCode::EmailNoEnding,
            Err(EmailFault::Incomplete) => FaultCode::EmailIncomplete,
        };
        self.fault(Field::Email, code, &text);
        (None, Vec::new())
    }

    fn websites(&mut self) -> (Option<String>, Vec<String>) {
        let Some(text) = self.line(Field::Website).filter(|text| !is_placeholder(text)) else {
            return (None, Vec::new());
        };
        // Line breaks part addresses too, so the cell itself is looked at.
        let cell = self.text(Field::Website).unwrap_or_default();
        let several = self.several(Field::Website, &cell, is_web_address);
        several.map_or((Some(text), Vec::new()), |(first, more)| (Some(first), more))
    }

    fn kind(&mut self, name: &str) -> (Option<ApplicantKind>, bool) {
        let told = self.line(Field::Kind).and_then(|text| kind_of_word(&text));
        if told.is_some() {
            return (told, false);
        }
        let guessed = kind_of_name(name);
        (guessed, guessed.is_some())
    }

    fn day(&mut self) -> Option<NaiveDate> {
        let text = self.value(Field::Received)?;
        let style = self.reader.table.dates_of(self.column(Field::Received));
        match parse_date(&text, style) {
            Ok(day) => Some(day),
            Err(fault) => {
                self.fault(Field::Received, code_of(fault), &text);
                None
            }
        }
    }

    fn founded(&mut self) -> Option<Founded> {
        let text = self.value(Field::Founded)?;
        let style = self.reader.table.dates_of(self.column(Field::Founded));
        match parse_founded(&text, style) {
            Ok(founded) => Some(founded),
            Err(fault) => {
                let code = match fault {
                    DateFault::Unreadable => FaultCode::YearUnreadable,
                    other => code_of(other),
                };
                self.fault(Field::Founded, code, &text);
                None
            }
        }
    }

    fn amount(&mut self) -> Option<Decimal> {
        let text = self.value(Field::Amount)?;
        let style = self.reader.table.numbers_of(self.column(Field::Amount));
        let amount = parse_amount(&text, style);
        if amount.is_none() {
            self.fault(Field::Amount, FaultCode::NotANumber, &text);
        }
        amount
    }

    fn phone(&mut self) -> Option<String> {
        let text = self.line(Field::Phone).filter(|text| !is_placeholder(text))?;
        if phone_is_lost(&text) {
            self.fault(Field::Phone, FaultCode::PhoneLost, &text);
            return None;
        }
        Some(text)
    }

    fn challenges(&mut self) -> Vec<String> {
        let Some(text) = self.text(Field::Challenge) else { return Vec::new() };
        let found = self.reader.table.separator_of(self.column(Field::Challenge));
        // `1, 4` is two numbers of challenges; a title with a comma in it is one title.
        let numbers = text.chars().all(|c| c.is_ascii_digit() || c == ',' || c == ' ');
        let separator = found.unwrap_or(if numbers { Separator::Comma } else { Separator::Line });
        let parts = parts(&text, separator);
        let mut challenges: Vec<String> = Vec::with_capacity(parts.len());
        for part in parts {
            if !challenges.iter().any(|challenge| challenge == part) {
                challenges.push(part.to_owned());
            }
        }
        challenges
    }

    fn heads(&mut self) -> Option<u32> {
        let text = self.value(Field::Size)?;
        let heads = parse_heads(&text);
        if heads.is_none() {
            self.fault(Field::Size, FaultCode::NotACount, &text);
        }
        heads
    }

    fn remote(&mut self) -> Option<bool> {
        let text = self.value(Field::Remote)?;
        let remote = parse_remote(&text);
        if remote.is_none() {
            self.fault(Field::Remote, FaultCode::NotYesOrNo, &text);
        }
        remote
    }

    fn fault(&mut self, field: Field, code: FaultCode, value: &str) {
        let seen = |c| if is_unseen_control(c) { '\u{FFFD}' } else { c };
        self.faults.push(Fault {
            row: self.row.number,
            column: self.column(field),
            field,
            code,
            value: value.chars().take(SHOWN_CHARS).map(seen).collect(),
        });
    }
}

fn code_of(fault: DateFault) -> FaultCode {
    match fault {
        DateFault::NoSuchDay { month, year, days } => FaultCode::DateNoSuchDay { month, year, days },
        DateFault::NoSuchMonth { month } => FaultCode::DateNoSuchMonth { month },
        DateFault::NoSuchYear { year } => FaultCode::DateNoSuchYear { year },
        DateFault::Unreadable => FaultCode::DateUnreadable,
    }
}
