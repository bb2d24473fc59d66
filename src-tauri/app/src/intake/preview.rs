//! What a page shows of a list before anything is stored.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::plan::Plan;
use domain::plan::agenda::ITEMS_MAX;
use import::{Candidate, Checked, Field, Row, column_letters};

use super::found::found;
use super::known::{Compared, Match, compared};
use super::reading::{Asked, ask};
use crate::wire::{
    ImportChange, ImportColumn, ImportDifference, ImportFault, ImportMatch, ImportMissing, ImportPreview,
    ImportRow, PreviewImport,
};
use crate::{App, Caller, Error, Result};

/// Rows shown beside the mapping.
const SAMPLES: usize = 3;
/// Rows of one page of the list.
const PAGE: usize = 200;
/// Faults and known rows that are sent; more are counted.
const LISTED: usize = 200;
/// Most characters of a cell that are sent to be looked at.
const SHOWN: usize = 300;

pub(crate) fn preview(app: &App, _: &Caller, asking: PreviewImport) -> Result<ImportPreview> {
    let upload = app.uploaded(&asking.upload)?;
    let asked = ask(app, &upload, &asking.choice)?;
    let plan = app.state(asking.session)?.plan.clone();
    let known = app.inner.store.read(|reading| compared(reading, asking.session, &plan, &asked))?;
    preview_of(&asked, &plan, &known, &asking)
}

fn preview_of(asked: &Asked, plan: &Plan, known: &Compared, asking: &PreviewImport) -> Result<ImportPreview> {
    let (table, checked) = (&asked.table, &asked.checked);
    let samples = &table.rows[..table.rows.len().min(SAMPLES)];
    let faults = faults(asked);
    let difference = difference(asked, plan, known);
    let listed = listed(asked, &asking.words);
    Ok(ImportPreview {
        name: table.name.clone(),
        size: table.size_bytes,
        kind: table.kind.code().to_owned(),
        row_count: table.rows.len(),
        encoding: table.encoding.map(|encoding| encoding.code().to_owned()),
        delimiter: table.delimiter.map(|delimiter| delimiter.code().to_owned()),
        header_row: table.header_row.unwrap_or(0),
        header_rows: table.header_rows,
        dates: table.dates.map(|dates| dates.code().to_owned()).unwrap_or_default(),
        numbers: table.numbers.code().to_owned(),
        sheets: table.sheets.clone(),
        hidden_sheets: table.hidden_sheets.clone(),
        sheet: table.sheet.clone(),
        columns: columns(asked, samples),
        sample_rows: samples.iter().map(|row| row.number).collect(),
        rows: rows(asked, known, difference.is_some(), listed.iter().skip(asking.offset).take(PAGE)),
        offset: asking.offset,
        matching: match asking.words.trim() {
            "" => Vec::new(),
            _ => listed.iter().map(|row| row.number).collect(),
        },
        ready: checked.ready.len(),
        left_out: checked.rows_left_out(),
        fault_count: faults.len(),
        faults: faults.into_iter().take(LISTED).collect(),
        found: found(asked, plan)?,
        remembered: asked.remembered,
        kinds: kinds(checked),
        capacity: ITEMS_MAX.saturating_sub(plan.agenda.items.len()),
        difference,
        refused: asked.refused.map(|error| Error::from(error).to_failure()),
    })
}

/// Cut for the eye: a cell can hold a whole page.
fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn columns(asked: &Asked, samples: &[Row]) -> Vec<ImportColumn> {
    let named = asked.table.headers.iter().zip(&asked.fields).enumerate();
    named
        .map(|(index, (header, field))| ImportColumn {
            letter: column_letters(index),
            header: cut(header),
            field: field.code().to_owned(),
            samples: samples.iter().map(|row| cut(row.cell(index))).collect(),
        })
        .collect()
}

fn kinds(checked: &Checked) -> Vec<String> {
    let kind = |row: &Candidate| row.kind.unwrap_or(import::ApplicantKind::StartUp).code();
    let kinds: BTreeSet<_> = checked.ready.iter().map(kind).collect();
    kinds.into_iter().map(str::to_owned).collect()
}

/// What the list shows of a row: its name, and what tells it from others of this name. Rows of
/// one applicant differ in what they are about, so every row shows it, ready or not.
fn told<'a>(asked: &Asked, row: &'a Row) -> (&'a str, &'a str) {
    let column = |field| asked.fields.iter().position(|of| *of == field);
    let about = column(Field::Description).or(column(Field::Place));
    let cell = |column: Option<usize>| column.map(|at| row.cell(at)).unwrap_or_default();
    (cell(column(Field::Name)), cell(about))
}

/// The rows of the list: all, or those that hold the words.
fn listed<'a>(asked: &'a Asked, words: &str) -> Vec<&'a Row> {
    let words = words.trim().to_lowercase();
    let holds = |row: &Row| {
        let (name, about) = told(asked, row);
        words.is_empty() || format!("{} {name} {about}", row.number).to_lowercase().contains(&words)
    };
    asked.table.rows.iter().filter(|row| holds(row)).collect()
}

/// One page of the list to pick from.
fn rows<'a>(
    asked: &Asked,
    known: &Compared,
    compares: bool,
    page: impl Iterator<Item = &'a &'a Row>,
) -> Vec<ImportRow> {
    let states = states(&asked.whole);
    let coming: HashSet<u32> = asked.checked.ready.iter().filter(|_| compares).map(|row| row.row).collect();
    page.map(|row| {
        let (name, about) = told(asked, row);
        ImportRow {
            row: row.number,
            name: cut(name),
            detail: cut(about),
            state: (*states.get(&row.number).unwrap_or(&"fault")).to_owned(),
            known: if coming.contains(&row.number) { standing(known, row.number) } else { "" }.to_owned(),
        }
    })
    .collect()
}

fn states(whole: &Checked) -> HashMap<u32, &'static str> {
    let ready = whole.ready.iter().map(|row| (row.row, "ready"));
    let doubles = whole.doubles.iter().map(|double| (double.row, "double"));
    let further =
        whole.further.iter().filter(|further| !further.taken).map(|further| (further.row, "further"));
    ready.chain(doubles).chain(further).collect()
}

/// What a row is to those who are known.
fn standing(known: &Compared, row: u32) -> &'static str {
    match known.of(row) {
        None => "new",
        Some(found) if !found.inside => "linked",
        Some(found) if changes(found) => "changed",
        Some(_) => "same",
    }
}

fn changes(found: &Match) -> bool {
    found.changes.iter().any(|(_, taken)| *taken)
}

fn difference(asked: &Asked, plan: &Plan, known: &Compared) -> Option<ImportDifference> {
    if plan.applicants.is_empty() && known.matches.is_empty() {
        return None;
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for row in &asked.checked.ready {
        *counts.entry(standing(known, row.row)).or_default() += 1;
    }
    let count = |standing: &str| counts.get(standing).copied().unwrap_or_default();
    let mut rows: Vec<_> = known.matches.iter().filter(|(_, found)| is_shown(found)).collect();
    rows.sort_unstable_by_key(|(row, _)| **row);
    let removed = &asked.choice.removed;
    Some(ImportDifference {
        new: count("new"),
        linked: count("linked"),
        changed: count("changed"),
        same: count("same"),
        gone: known.gone.len(),
        removed: known.gone.iter().filter(|gone| removed.contains(&gone.id)).count(),
        row_count: rows.len(),
        rows: rows.into_iter().take(LISTED).map(|(row, found)| shown(*row, found)).collect(),
        missing: known
            .gone
            .iter()
            .take(LISTED)
            .map(|gone| ImportMissing {
                applicant: gone.id,
                name: gone.name.clone(),
                removed: removed.contains(&gone.id),
            })
            .collect(),
    })
}

/// Whoever stays as it is needs no look.
fn is_shown(found: &Match) -> bool {
    !found.inside || found.separate || !found.changes.is_empty()
}

fn shown(row: u32, found: &Match) -> ImportMatch {
    let changes = found.changes.iter().map(|(change, taken)| ImportChange {
        field: change.field.code().to_owned(),
        before: change.before.as_deref().map(cut),
        after: change.after.as_deref().map(cut),
        taken: *taken,
    });
    ImportMatch {
        row,
        name: found.applicant.name.clone(),
        place: found.applicant.place.clone(),
        inside: found.inside,
        separate: found.separate,
        changes: changes.collect(),
    }
}

fn faults(asked: &Asked) -> Vec<ImportFault> {
    let checked = &asked.checked;
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
        taken: false,
    });
    let of_two = |row, code: &str, name: &str, params, other, taken| ImportFault {
        row,
        field: Field::Name.code().to_owned(),
        code: code.to_owned(),
        params: owned(params),
        waivable: false,
        value: name.to_owned(),
        other_row: Some(other),
        taken,
    };
    let doubles = checked.doubles.iter().map(|double| {
        of_two(double.row, import::Double::CODE, &double.name, double.params(), double.taken, false)
    });
    // Who takes all of them has decided; a row that was kept alone can be let go again.
    let open = checked.further.iter().filter(|one| !one.taken || asked.choice.kept.contains(&one.row));
    let further =
        open.map(|one| of_two(one.row, import::Further::CODE, &one.name, one.params(), one.first, one.taken));
    let mut all: Vec<_> = faults.chain(doubles).chain(further).collect();
    all.sort_by_key(|fault| fault.row);
    all
}
