//! A list that comes a second time: which applicants are new, which have changed in what, which are the same, and who
//! is no longer in it.
//!
//! Rows are matched with known applicants by reference, then by e-mail address and name, then by name and place; each
//! known one is matched once. Whether a change is taken over is the host's to decide. Stores nothing.

use super::same::has_running_reference;
use super::{Candidate, Checked};
use crate::field::Field;
use crate::values::{name_key, place_key, text_key};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

/// An applicant who is stored already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// What the caller knows it by.
    pub key: String,
    /// Its values, each as [`Candidate::value`] would give it.
    pub values: BTreeMap<Field, String>,
}

impl Known {
    /// A known applicant without values.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Known {
        Known { key: key.into(), values: BTreeMap::new() }
    }

    /// The same with one value more; an empty text is none.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Into<String>) -> Known {
        let value = value.into();
        if !value.is_empty() {
            self.values.insert(field, value);
        }
        self
    }

    fn value(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }
}

/// One field that the list gives otherwise than what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: Field,
    /// What is stored; `None` for nothing.
    pub before: Option<String>,
    /// What the list gives; `None` for a blank cell, which a careful caller does not take over unasked.
    pub after: Option<String>,
}

/// A known applicant whom the list gives otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// 1-based row in the file.
    pub row: u32,
    /// The known applicant.
    pub key: String,
    /// What is different, in the order of the fields.
    pub changes: Vec<Change>,
}

/// A row that is not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New {
    /// 1-based row in the file.
    pub row: u32,
    /// The known applicant whose further application it is; `None` for a new applicant.
    pub further_of: Option<String>,
}

/// What a second list changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Rows that are not known yet, in the order of the file.
    pub new: Vec<New>,
    /// Known applicants with changes, in the order of the file.
    pub changed: Vec<Changed>,
    /// Row and key of those without any.
    pub same: Vec<(u32, String)>,
    /// Keys of those who are in no row, not even in one with a fault, in the order in which they were given.
    pub gone: Vec<String>,
}

/// Compares a checked list with what is stored. `mapping` is the one it was checked with: fields without a column are
/// not compared.
#[must_use]
pub fn compare(known: &[Known], checked: &Checked, mapping: &[Field]) -> Difference {
    // Rows that are left out match last: they only keep somebody from being gone.
    let ready = checked.ready.len();
    let rows: Vec<&Candidate> = checked.ready.iter().chain(&checked.left).collect();
    let matched = match_rows(known, &rows);
    let fields: Vec<Field> = Field::TAKEN.into_iter().filter(|f| is_compared(*f, mapping)).collect();
    let mut difference = Difference::default();
    let by_row: HashMap<u32, &str> =
        rows.iter().zip(&matched).filter_map(|(c, m)| Some((c.row, key_of(known, *m)?))).collect();
    for (candidate, found) in rows.iter().zip(&matched).take(ready) {
        match found.and_then(|index| known.get(index)) {
            Some(known) => difference.place(candidate, known, &fields),
            None => {
                let first = (candidate.applicant != candidate.row).then(|| by_row.get(&candidate.applicant));
                let further_of = first.flatten().map(|key| (*key).to_owned());
                difference.new.push(New { row: candidate.row, further_of });
            }
        }
    }
    let seen: HashSet<usize> = matched.iter().flatten().copied().collect();
    let gone = known.iter().enumerate().filter(|(index, _)| !seen.contains(index));
    difference.gone = gone.map(|(_, known)| known.key.clone()).collect();
    difference
}

fn key_of(known: &[Known], index: Option<usize>) -> Option<&str> {
    known.get(index?).map(|known| known.key.as_str())
}

fn is_compared(field: Field, mapping: &[Field]) -> bool {
    match field {
        // The given name is part of the presenter, and compared with it.
        Field::GivenName => false,
        Field::Presenter => mapping.contains(&field) || mapping.contains(&Field::GivenName),
        field => mapping.contains(&field),
    }
}

impl Difference {
    fn place(&mut self, candidate: &Candidate, known: &Known, fields: &[Field]) {
        let changes: Vec<Change> =
            fields.iter().filter_map(|field| change(*field, candidate, known)).collect();
        if changes.is_empty() {
            self.same.push((candidate.row, known.key.clone()));
        } else {
            self.changed.push(Changed { row: candidate.row, key: known.key.clone(), changes });
        }
    }
}

fn change(field: Field, candidate: &Candidate, known: &Known) -> Option<Change> {
    let before = known.values.get(&field).cloned();
    let after = candidate.value(field).filter(|value| !value.is_empty());
    // What only the name told, and nobody wrote down, is no news.
    let guessed = field == Field::Kind && (candidate.kind_guessed || after.is_none());
    (before != after && !guessed).then_some(Change { field, before, after })
}

/// The known applicant of each row.
fn match_rows(known: &[Known], rows: &[&Candidate]) -> Vec<Option<usize>> {
    let mut in_order = rows.to_vec();
    in_order.sort_by_key(|row| row.row);
    let running = has_running_reference(in_order.into_iter());
    let mut matched = vec![None; rows.len()];
    let mut taken = vec![false; known.len()];
    let name = |known: &Known| name_key(known.value(Field::Name));
    if running {
        // A running number counts another list's rows too, so it says something only beside the same name.
        let of_row = |row: &Candidate| Some((reference_of(row)?, name_key(&row.name)));
        let of_known = |known: &Known| Some((filled(text_key(known.value(Field::Reference)))?, name(known)));
        step(known, rows, &mut matched, &mut taken, of_known, of_row);
    } else {
        let of_known = |known: &Known| filled(text_key(known.value(Field::Reference)));
        step(known, rows, &mut matched, &mut taken, of_known, reference_of);
    }
    let of_known = |known: &Known| Some((filled(known.value(Field::Email).to_lowercase())?, name(known)));
    let of_row = |row: &Candidate| Some((row.email.as_ref()?.to_lowercase(), name_key(&row.name)));
    step(known, rows, &mut matched, &mut taken, of_known, of_row);
    let town = |place: &str| filled(place_key(place));
    let of_known = |known: &Known| Some((name(known), town(known.value(Field::Place))?));
    let of_row = |row: &Candidate| Some((name_key(&row.name), town(row.place.as_deref()?)?));
    step(known, rows, &mut matched, &mut taken, of_known, of_row);
    // A place that one side does not give does not speak against it, unless several of the name are known.
    let mut names: HashMap<String, usize> = HashMap::new();
    for known in known {
        *names.entry(name(known)).or_default() += 1;
    }
    let of_known = |known: &Known| Some(name(known)).filter(|name| names.get(name) == Some(&1));
    let of_row = |row: &Candidate| row.place.is_none().then(|| name_key(&row.name));
    step(known, rows, &mut matched, &mut taken, of_known, of_row);
    let of_known = |known: &Known| known.value(Field::Place).is_empty().then(|| name(known));
    let of_row = |row: &Candidate| Some(name_key(&row.name));
    step(known, rows, &mut matched, &mut taken, of_known, of_row);
    matched
}

fn filled(key: String) -> Option<String> {
    (!key.is_empty()).then_some(key)
}

fn reference_of(row: &Candidate) -> Option<String> {
    filled(text_key(row.reference.as_deref()?))
}

/// Matches what is still open and has the same key, in order on both sides.
fn step<K: Eq + Hash>(
    known: &[Known],
    rows: &[&Candidate],
    matched: &mut [Option<usize>],
    taken: &mut [bool],
    of_known: impl Fn(&Known) -> Option<K>,
    of_row: impl Fn(&Candidate) -> Option<K>,
) {
    let mut open: HashMap<K, Vec<usize>> = HashMap::new();
    for (index, known) in known.iter().enumerate().rev() {
        if !taken.get(index).copied().unwrap_or(true)
            && let Some(key) = of_known(known)
        {
            open.entry(key).or_default().push(index);
        }
    }
    for (row, place) in rows.iter().zip(matched.iter_mut()).filter(|(_, place)| place.is_none()) {
        let found = of_row(row).and_then(|key| open.get_mut(&key)?.pop());
        if let Some(index) = found {
            *place = Some(index);
            taken.iter_mut().skip(index).take(1).for_each(|taken| *taken = true);
        }
    }
}
