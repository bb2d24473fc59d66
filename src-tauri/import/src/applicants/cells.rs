//! One row under a mapping: each mapped cell is read, and either all are good or every fault is named.

use super::{Candidate, Decisions};
use crate::fault::{Fault, FaultCode};
use crate::field::Field;
use crate::limits;
use crate::table::{RawTable, Row};
use crate::values::{
    DateFault, DateStyle, EmailFault, NumberStyle, check_email, is_unseen_control, parse_amount, parse_date,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::{HashMap, HashSet};

/// Characters of a faulty cell that are shown.
const SHOWN_CHARS: usize = 120;

/// Reads rows of one table under one mapping.
pub(super) struct RowReader<'a> {
    columns: HashMap<Field, usize>,
    waived: HashSet<(u32, Field)>,
    corrected: HashMap<(u32, Field), &'a str>,
    dates: DateStyle,
    numbers: NumberStyle,
}

impl<'a> RowReader<'a> {
    pub fn new(table: &RawTable, mapping: &[Field], decisions: &'a Decisions) -> Self {
        let columns = mapping.iter().enumerate().map(|(column, field)| (*field, column)).collect();
        let corrected = decisions.corrected.iter();
        RowReader {
            columns,
            waived: decisions.waived.iter().copied().collect(),
            corrected: corrected.map(|(row, field, text)| ((*row, *field), text.as_str())).collect(),
            dates: table.dates.unwrap_or(DateStyle::DayMonthYear),
            numbers: table.numbers,
        }
    }

    pub fn read(&self, row: &Row) -> Result<Candidate, Vec<Fault>> {
        let mut cells = RowCells { reader: self, row, faults: Vec::new() };
        let candidate = Candidate {
            row: row.number,
            name: cells.name(),
            place: cells.line(Field::Place),
            presenter: cells.line(Field::Presenter),
            email: cells.email(),
            description: cells.text(Field::Description),
            received: cells.day(),
            amount: cells.amount(),
            reference: cells.line(Field::Reference),
            website: cells.line(Field::Website),
        };
        if cells.faults.is_empty() { Ok(candidate) } else { Err(cells.faults) }
    }
}

struct RowCells<'r, 'a> {
    reader: &'r RowReader<'a>,
    row: &'r Row,
    faults: Vec<Fault>,
}

impl RowCells<'_, '_> {
    /// The text of a field, unless it is blank, waived or has unseen characters.
    fn text(&mut self, field: Field) -> Option<String> {
        let column = *self.reader.columns.get(&field)?;
        let key = (self.row.number, field);
        if field != Field::Name && self.reader.waived.contains(&key) {
            return None;
        }
        let corrected = self.reader.corrected.get(&key).copied();
        let text = corrected.unwrap_or_else(|| self.row.cell(column)).trim().to_owned();
        if text.is_empty() {
            return None;
        }
        if text.contains(is_unseen_control) {
            self.fault(field, FaultCode::ControlCharacters, &text);
            return None;
        }
        Some(text)
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

    fn email(&mut self) -> Option<String> {
        let text = self.text(Field::Email)?;
        let address = text.strip_prefix("mailto:").unwrap_or(&text).trim().to_owned();
        let code = match check_email(&address) {
            Ok(()) => return Some(address),
            Err(EmailFault::NoEnding) => FaultCode::EmailNoEnding,
            Err(EmailFault::Incomplete) => FaultCode::EmailIncomplete,
        };
        self.fault(Field::Email, code, &text);
        None
    }

    fn day(&mut self) -> Option<NaiveDate> {
        let text = self.text(Field::Received)?;
        let code = match parse_date(&text, self.reader.dates) {
            Ok(day) => return Some(day),
            Err(DateFault::NoSuchDay { month, year, days }) => FaultCode::DateNoSuchDay { month, year, days },
            Err(DateFault::NoSuchMonth { month }) => FaultCode::DateNoSuchMonth { month },
            Err(DateFault::Unreadable) => FaultCode::DateUnreadable,
        };
        self.fault(Field::Received, code, &text);
        None
    }

    fn amount(&mut self) -> Option<Decimal> {
        let text = self.text(Field::Amount)?;
        let amount = parse_amount(&text, self.reader.numbers);
        if amount.is_none() {
            self.fault(Field::Amount, FaultCode::NotANumber, &text);
        }
        amount
    }

    fn fault(&mut self, field: Field, code: FaultCode, value: &str) {
        let seen = |c| if is_unseen_control(c) { '\u{FFFD}' } else { c };
        self.faults.push(Fault {
            row: self.row.number,
            column: self.reader.columns.get(&field).copied().unwrap_or_default(),
            field,
            code,
            value: value.chars().take(SHOWN_CHARS).map(seen).collect(),
        });
    }
}
