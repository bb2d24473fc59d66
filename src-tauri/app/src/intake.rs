//! Taking over a table of applicants: preview as often as wanted, stored once, all or none.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use domain::directory::Applicant;
use domain::ids::{ApplicantId, ItemId};
use import::{
    Candidate, Checked, DateStyle, Decisions, Delimiter, Field, NumberStyle, RawTable, TableChoice,
    TextEncoding, check_applicants, column_letters, guess_mapping, read_table,
};

use crate::prepare::plan_view;
use crate::sessions::new_id;
use crate::uploads::Uploaded;
use crate::wire::{
    ImportChoice, ImportColumn, ImportFault, ImportPreview, ImportRow, PlanView, PreviewImport, StoreImport,
};
use crate::{App, Caller, Error, Result};

/// Rows shown beside the mapping.
const SAMPLES: usize = 3;
/// Rows of one page of the list.
const PAGE: usize = 200;
/// Faults that are sent; more are counted.
const FAULTS: usize = 200;

/// A table as it was read, with what was decided about it.
struct Reading {
    table: RawTable,
    fields: Vec<Field>,
    decisions: Decisions,
    checked: Checked,
}

pub(crate) fn preview(app: &App, _: &Caller, ask: PreviewImport) -> Result<ImportPreview> {
    let upload = app.uploaded(&ask.upload)?;
    let reading = read(&upload, &ask.choice)?;
    // The list offers every row, whether picked or not.
    let all = Decisions { picked: None, ..reading.decisions.clone() };
    let whole = check_applicants(&reading.table, &reading.fields, &all)?;
    Ok(preview_of(&reading, &whole, ask.offset))
}

fn read(upload: &Uploaded, choice: &ImportChoice) -> Result<Reading> {
    let table = read_table(&upload.name, &upload.bytes, &table_choice(choice)?)?;
    let fields = match &choice.fields {
        Some(codes) => codes.iter().map(|code| field(code)).collect::<Result<Vec<_>>>()?,
        None => guess_mapping(&table),
    };
    let decisions = Decisions {
        picked: choice.picked.clone(),
        waived: choice
            .waived
            .iter()
            .map(|waived| Ok((waived.row, field(&waived.field)?)))
            .collect::<Result<_>>()?,
        corrected: choice
            .corrected
            .iter()
            .map(|corrected| Ok((corrected.row, field(&corrected.field)?, corrected.value.clone())))
            .collect::<Result<_>>()?,
        kept: choice.kept.clone(),
    };
    let checked = check_applicants(&table, &fields, &decisions)?;
    Ok(Reading { table, fields, decisions, checked })
}

fn table_choice(choice: &ImportChoice) -> Result<TableChoice> {
    Ok(TableChoice {
        encoding: chosen(choice.encoding.as_deref(), "encoding", TextEncoding::from_code)?,
        delimiter: chosen(choice.delimiter.as_deref(), "delimiter", Delimiter::from_code)?,
        header_row: choice.header_row,
        sheet: choice.sheet.clone(),
        dates: chosen(choice.dates.as_deref(), "dates", DateStyle::from_code)?,
        numbers: chosen(choice.numbers.as_deref(), "numbers", NumberStyle::from_code)?,
    })
}

fn chosen<T>(code: Option<&str>, name: &'static str, find: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    code.map(|code| find(code).ok_or_else(|| domain::Error::Invalid { field: name }.into())).transpose()
}

fn field(code: &str) -> Result<Field> {
    Field::from_code(code).ok_or_else(|| domain::Error::Invalid { field: "field" }.into())
}

fn preview_of(reading: &Reading, whole: &Checked, offset: usize) -> ImportPreview {
    let (table, checked) = (&reading.table, &reading.checked);
    let samples = &table.rows[..table.rows.len().min(SAMPLES)];
    let faults = faults(checked);
    ImportPreview {
        name: table.name.clone(),
        size: table.size_bytes,
        kind: table.kind.code().to_owned(),
        row_count: table.rows.len(),
        encoding: table.encoding.map(|encoding| encoding.code().to_owned()),
        delimiter: table.delimiter.map(|delimiter| delimiter.code().to_owned()),
        header_row: table.header_row.unwrap_or(0),
        dates: table.dates.map(|dates| dates.code().to_owned()).unwrap_or_default(),
        numbers: table.numbers.code().to_owned(),
        sheets: table.sheets.clone(),
        sheet: table.sheet.clone(),
        columns: columns(reading, samples),
        sample_rows: samples.iter().map(|row| row.number).collect(),
        rows: rows(reading, whole, offset),
        offset,
        ready: checked.ready.len(),
        left_out: checked.rows_left_out(),
        fault_count: faults.len(),
        faults: faults.into_iter().take(FAULTS).collect(),
    }
}

fn columns(reading: &Reading, samples: &[import::Row]) -> Vec<ImportColumn> {
    let named = reading.table.headers.iter().zip(&reading.fields).enumerate();
    named
        .map(|(index, (header, field))| ImportColumn {
            letter: column_letters(index),
            header: header.clone(),
            field: field.code().to_owned(),
            samples: samples.iter().map(|row| row.cell(index).to_owned()).collect(),
        })
        .collect()
}

/// One page of the list to pick from.
fn rows(reading: &Reading, whole: &Checked, offset: usize) -> Vec<ImportRow> {
    let table = &reading.table;
    // Rows of one applicant differ in what they are about, so every row shows it, ready or not.
    let column = |field| reading.fields.iter().position(|of| *of == field);
    let (name, about) = (column(Field::Name), column(Field::Description).or(column(Field::Place)));
    let cell = |row: &import::Row, column: Option<usize>| {
        column.map(|column| row.cell(column).to_owned()).unwrap_or_default()
    };
    let ready: HashSet<u32> = whole.ready.iter().map(|row| row.row).collect();
    let doubles: HashSet<u32> = whole.doubles.iter().map(|row| row.row).collect();
    let page = table.rows.iter().skip(offset).take(PAGE);
    page.map(|row| {
        let state = match (ready.contains(&row.number), doubles.contains(&row.number)) {
            (true, _) => "ready",
            (false, true) => "double",
            (false, false) => "fault",
        };
        ImportRow {
            row: row.number,
            name: cell(row, name),
            detail: cell(row, about),
            state: state.to_owned(),
        }
    })
    .collect()
}

fn faults(checked: &Checked) -> Vec<ImportFault> {
    let owned = |params: import::Params| -> BTreeMap<String, String> {
        params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    };
    let faults = checked.faults.iter().map(|fault| ImportFault {
        row: fault.row,
        field: fault.field.code().to_owned(),
        code: fault.code.code().to_owned(),
        params: owned(fault.params()),
        waivable: fault.can_be_waived(),
        value: fault.value.clone(),
        other_row: None,
    });
    let doubles = checked.doubles.iter().map(|double| ImportFault {
        row: double.row,
        field: Field::Name.code().to_owned(),
        code: import::Double::CODE.to_owned(),
        params: owned(double.params()),
        waivable: false,
        value: double.name.clone(),
        other_row: Some(double.taken),
    });
    let mut all: Vec<_> = faults.chain(doubles).collect();
    all.sort_by_key(|fault| fault.row);
    all
}

pub(crate) fn store(app: &App, _: &Caller, ask: StoreImport) -> Result<PlanView> {
    let upload = app.uploaded(&ask.upload)?;
    let checked = read(&upload, &ask.choice)?.checked;
    if checked.ready.len() != ask.expected {
        return Err(Error::new("import-changed").with("ready", checked.ready.len()));
    }
    let applicants: Arc<[Applicant]> = checked.ready.into_iter().map(applicant).collect();
    app.edit_plan(ask.session, ask.based_on, "imported", move |plan, writing| {
        writing.put_applicants(&applicants)?;
        let ids: Vec<_> = applicants.iter().map(|applicant| applicant.id).collect();
        plan.admit(&ids, || ItemId(new_id()));
        Ok(())
    })?;
    app.drop_upload(&ask.upload);
    plan_view(app, ask.session)
}

fn applicant(row: Candidate) -> Applicant {
    Applicant {
        id: ApplicantId(new_id()),
        name: row.name,
        place: row.place.unwrap_or_default(),
        presenter: row.presenter.unwrap_or_default(),
        email: row.email.unwrap_or_default(),
        description: row.description.unwrap_or_default(),
        website: row.website.unwrap_or_default(),
        reference: row.reference.unwrap_or_default(),
        received: row.received,
        amount: row.amount,
    }
}

/// How many rows of an upload are ready as it stands.
pub(crate) fn ready(app: &App, upload: &str, choice: &ImportChoice) -> Result<usize> {
    Ok(read(&app.uploaded(upload)?, choice)?.checked.ready.len())
}
