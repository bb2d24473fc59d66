//! A list under one choice: read, mapped, checked. A page asks many times about one file, so
//! what it takes long to find out is kept: the table, and its check as long as nothing but the
//! picked rows changes.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use import::table::LayoutChoice;
use import::{
    Applications, Checked, Decisions, Field, MappingError, RawTable, TableChoice, check_applicants_as,
    guess_mapping, mapping_codes, read_table_as,
};
use serde::Serialize;

use super::{choice, memory};
use crate::uploads::Uploaded;
use crate::wire::ImportChoice;
use crate::{App, Error, Result};

/// A list as somebody asked for it.
pub(super) struct Asked {
    /// The choice, with what was remembered of an earlier list.
    pub(super) choice: ImportChoice,
    /// The table.
    pub(super) table: Arc<RawTable>,
    /// What each column means.
    pub(super) fields: Vec<Field>,
    /// Whether an earlier list told it.
    pub(super) remembered: bool,
    /// Under what its mapping is remembered.
    pub(super) shape: Option<String>,
    /// Every row, picked or not.
    pub(super) whole: Arc<Checked>,
    /// The picked rows.
    pub(super) checked: Arc<Checked>,
    /// Whether rows were picked at all.
    pub(super) partial: bool,
    /// Why the mapping cannot be used; then nothing is ready.
    pub(super) refused: Option<MappingError>,
}

/// What is kept of the newest list that was asked for.
#[derive(Default)]
pub(crate) struct Readings(Mutex<Option<Kept>>);

struct Kept {
    upload: String,
    shape: Option<String>,
    table: Option<(String, Arc<RawTable>)>,
    whole: Option<(String, Arc<Checked>)>,
    checked: Option<Arc<Checked>>,
}

impl Kept {
    fn of(upload: &Uploaded) -> Self {
        let shape = memory::shape_of(upload);
        Self { upload: upload.id.clone(), shape, table: None, whole: None, checked: None }
    }

    fn read(&mut self, upload: &Uploaded, choice: &ImportChoice) -> Result<Arc<RawTable>> {
        let (table, layout) = (choice::table(choice)?, choice::layout(choice)?);
        let key = key(&(&table, &layout))?;
        match &self.table {
            Some((known, table)) if *known == key => Ok(table.clone()),
            _ => self.read_anew(upload, key, &table, &layout),
        }
    }

    fn read_anew(
        &mut self,
        upload: &Uploaded,
        key: String,
        table: &TableChoice,
        layout: &LayoutChoice,
    ) -> Result<Arc<RawTable>> {
        // Let go first: two large tables need not lie in memory at once.
        (self.table, self.whole, self.checked) = (None, None, None);
        let table = Arc::new(read_table_as(&upload.name, &upload.bytes, table, layout)?);
        self.table = Some((key, table.clone()));
        Ok(table)
    }

    fn check(
        &mut self,
        table: &RawTable,
        fields: &[Field],
        decisions: Decisions,
        applications: Applications,
    ) -> Result<(Arc<Checked>, Arc<Checked>), Refused> {
        let all = Decisions { picked: None, ..decisions };
        let key = key(&(self.table.as_ref().map(|(key, _)| key), mapping_codes(fields), &all, applications))?;
        let whole = match &self.whole {
            Some((known, whole)) if *known == key => whole.clone(),
            _ => Arc::new(check_applicants_as(table, fields, &all, applications)?),
        };
        self.whole = Some((key, whole.clone()));
        let checked = match decisions.picked {
            None => whole.clone(),
            picked => {
                Arc::new(check_applicants_as(table, fields, &Decisions { picked, ..all }, applications)?)
            }
        };
        self.checked = Some(checked.clone());
        Ok((whole, checked))
    }
}

/// A check that could not be made.
enum Refused {
    Mapping(MappingError),
    Other(Error),
}

impl From<MappingError> for Refused {
    fn from(error: MappingError) -> Self {
        Self::Mapping(error)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

fn key(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| domain::Error::Invalid { field: "choice" }.into())
}

/// Reads and checks a list as it was asked for.
pub(super) fn ask(app: &App, upload: &Uploaded, choice: &ImportChoice) -> Result<Asked> {
    let mut newest = app.inner.readings.0.lock().unwrap_or_else(PoisonError::into_inner);
    if newest.as_ref().is_none_or(|kept| kept.upload != upload.id) {
        *newest = None;
    }
    let kept = newest.get_or_insert_with(|| Kept::of(upload));
    let recalled = match kept.shape.as_deref().filter(|_| !choice.forget) {
        Some(shape) => app.inner.store.read(|reading| memory::recall(reading, shape))?,
        None => None,
    };
    if let Some(mapping) = recalled
        && let Some(filled) = mapping.filled(choice)
        && let Ok(table) = kept.read(upload, &filled)
        && let Some(fields) = mapping.fields(&table)
    {
        return checked(kept, filled, table, fields, true);
    }
    let table = kept.read(upload, choice)?;
    let fields = guess_mapping(&table);
    checked(kept, choice.clone(), table, fields, false)
}

fn checked(
    kept: &mut Kept,
    choice: ImportChoice,
    table: Arc<RawTable>,
    found: Vec<Field>,
    remembered: bool,
) -> Result<Asked> {
    let fields = choice.fields.as_deref().map_or(Ok(found), choice::fields)?;
    let (mut decisions, applications) = (choice::decisions(&choice)?, choice::applications(&choice)?);
    decisions.picked = decisions.picked.or_else(|| all_but(&table, &choice.dropped));
    let partial = decisions.picked.is_some();
    let (whole, checked, refused) = match kept.check(&table, &fields, decisions, applications) {
        Ok((whole, checked)) => (whole, checked, None),
        Err(Refused::Mapping(error)) => (Arc::default(), Arc::default(), Some(error)),
        Err(Refused::Other(error)) => return Err(error),
    };
    let shape = kept.shape.clone();
    Ok(Asked { choice, table, fields, remembered, shape, whole, checked, partial, refused })
}

/// The rows that are left; `None` where all are.
fn all_but(table: &RawTable, dropped: &[u32]) -> Option<Vec<u32>> {
    let dropped: HashSet<u32> = dropped.iter().copied().collect();
    let left = || table.rows.iter().map(|row| row.number).filter(|row| !dropped.contains(row)).collect();
    (!dropped.is_empty()).then(left)
}

/// The last check of an upload, for the table of its faults.
pub(super) fn last(app: &App, upload: &str) -> Option<Arc<Checked>> {
    let newest = app.inner.readings.0.lock().unwrap_or_else(PoisonError::into_inner);
    newest.as_ref().filter(|kept| kept.upload == upload)?.checked.clone()
}

/// Lets go of a list that is stored.
pub(super) fn forget(app: &App, upload: &str) {
    let mut newest = app.inner.readings.0.lock().unwrap_or_else(PoisonError::into_inner);
    if newest.as_ref().is_some_and(|kept| kept.upload == upload) {
        *newest = None;
    }
}
