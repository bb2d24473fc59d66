//! Rows of one applicant: which are the same application written twice, and which are further applications.
//!
//! Two rows are of one applicant if their names are the same but for case, blanks and punctuation, and neither
//! their e-mail addresses nor, without these, their towns differ. Two rows of one applicant are one application,
//! unless they give another challenge, another description or another reference. A running number is no reference.
//!
//! Lists of 100,000 rows may be of one applicant, so nothing here compares each with each without a bound.

use super::{Applications, Candidate};
use crate::field::Field;
use crate::values::{name_key, place_key, text_key};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Applications of one applicant with which a row is compared.
const MOST_COMPARED: usize = 64;
/// Of ten pairs of neighbours so many must count on for a column to be a running number …
const RUNNING_TENTHS: usize = 8;
/// … by this much at most, since rows with faults are left out …
const RUNNING_STEP: u64 = 4;
/// … and from this number at most.
const RUNNING_START: u64 = 1_000;

/// A row left out because another row of the same file is the same application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The row left out.
    pub row: u32,
    /// The row that is taken.
    pub taken: u32,
    /// The name in the row left out.
    pub name: String,
    /// Whether both give the same e-mail address; otherwise at least one gives none.
    pub same_email: bool,
    /// When the row left out came in.
    pub received: Option<NaiveDate>,
    /// When the taken one came in.
    pub taken_received: Option<NaiveDate>,
}

impl Double {
    /// Stable code; the catalogue words it as `fault-double-title` and `fault-double`.
    pub const CODE: &'static str = "double";

    /// What the wording names.
    #[must_use]
    pub fn params(&self) -> crate::error::Params {
        let email = if self.same_email { "same" } else { "missing" };
        vec![
            ("row", self.row.to_string()),
            ("taken", self.taken.to_string()),
            ("value", self.name.clone()),
            ("email", email.to_owned()),
        ]
    }
}

/// A further application of an applicant who stands further up in the same file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// Its row.
    pub row: u32,
    /// The first row of the applicant.
    pub first: u32,
    /// The name in the row.
    pub name: String,
    /// In what it differs from the first: challenge, description or reference.
    pub differs: Field,
    /// Whether it is taken.
    pub taken: bool,
}

impl Further {
    /// Stable code; the catalogue words it as `fault-further-title` and `fault-further`.
    pub const CODE: &'static str = "further";

    /// What the wording names.
    #[must_use]
    pub fn params(&self) -> crate::error::Params {
        vec![
            ("row", self.row.to_string()),
            ("first", self.first.to_string()),
            ("value", self.name.clone()),
            ("field", self.differs.code().to_owned()),
            ("taken", if self.taken { "yes" } else { "no" }.to_owned()),
        ]
    }
}

/// What a row is to the others of its applicant.
enum Fate {
    First,
    Double { taken: usize },
    Further { first: usize, differs: Field, taken: bool },
}

/// Rows parted by what they are to others.
#[derive(Default)]
pub(super) struct Parted {
    pub ready: Vec<Candidate>,
    pub doubles: Vec<Double>,
    pub further: Vec<Further>,
    pub left: Vec<Candidate>,
}

/// Parts rows; rows that were kept by hand stay in any case.
pub(super) fn part(all: Vec<Candidate>, kept: &[u32], applications: Applications) -> Parted {
    let kept: HashSet<u32> = kept.iter().copied().collect();
    let running = has_running_reference(all.iter());
    let mut fates: Vec<Fate> = all.iter().map(|_| Fate::First).collect();
    for group in by_applicant(&all) {
        settle(&all, &group, running, &kept, applications, &mut fates);
    }
    sort_out(all, &fates)
}

fn sort_out(all: Vec<Candidate>, fates: &[Fate]) -> Parted {
    let mut parted = Parted::default();
    let rows: Vec<(u32, Option<NaiveDate>, bool)> =
        all.iter().map(|c| (c.row, c.received, c.email.is_some())).collect();
    for (mut candidate, fate) in all.into_iter().zip(fates) {
        match fate {
            Fate::First => parted.ready.push(candidate),
            Fate::Double { taken } => {
                let (taken, taken_received, with_email) = rows.get(*taken).copied().unwrap_or_default();
                parted.doubles.push(Double {
                    row: candidate.row,
                    taken,
                    name: candidate.name.clone(),
                    same_email: candidate.email.is_some() && with_email,
                    received: candidate.received,
                    taken_received,
                });
                candidate.applicant = taken;
                parted.left.push(candidate);
            }
            Fate::Further { first, differs, taken } => {
                let first = rows.get(*first).map(|(row, ..)| *row).unwrap_or_default();
                let (row, name) = (candidate.row, candidate.name.clone());
                parted.further.push(Further { row, first, name, differs: *differs, taken: *taken });
                candidate.applicant = first;
                if *taken { parted.ready.push(candidate) } else { parted.left.push(candidate) }
            }
        }
    }
    parted
}

/// Groups of rows of one applicant, as indices in the order of the file; lone rows are left out.
fn by_applicant(all: &[Candidate]) -> Vec<Vec<usize>> {
    let mut names: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, candidate) in all.iter().enumerate() {
        names.entry(name_key(&candidate.name)).or_default().push(index);
    }
    let several = names.into_values().filter(|group| group.len() > 1);
    let mut groups: Vec<Vec<usize>> =
        several.flat_map(|group| by_address(all, &group)).filter(|group| group.len() > 1).collect();
    groups.sort_unstable();
    groups
}

/// Parts rows of one name by e-mail address; rows without one go by town, to the first that does not differ.
fn by_address(all: &[Candidate], group: &[usize]) -> Vec<Vec<usize>> {
    let candidate = |index: &usize| all.get(*index);
    let email = |index: &usize| candidate(index).and_then(|c| c.email.as_ref()).map(|e| e.to_lowercase());
    let town = |index: &usize| {
        candidate(index).and_then(|c| c.place.as_ref()).map(|p| place_key(p)).unwrap_or_default()
    };
    let mut applicants: Vec<Vec<usize>> = Vec::new();
    let mut by_email: HashMap<String, usize> = HashMap::new();
    let mut by_town: HashMap<String, usize> = HashMap::new();
    for index in group.iter().filter(|index| email(index).is_some()) {
        let new = applicants.len();
        let at = *by_email.entry(email(index).unwrap_or_default()).or_insert(new);
        if at == new {
            applicants.push(Vec::new());
        }
        by_town.entry(town(index)).or_insert(at);
        by_town.entry(String::new()).or_insert(at);
        applicants.iter_mut().skip(at).take(1).for_each(|rows| rows.push(*index));
    }
    for index in group.iter().filter(|index| email(index).is_none()) {
        let (town, new) = (town(index), applicants.len());
        // An applicant of whom no town is known may be from this one.
        let open = || by_town.get("").filter(|at| is_townless(all, applicants.get(**at))).copied();
        let at = by_town.get(&town).copied().or_else(open).unwrap_or(new);
        if at == new {
            applicants.push(Vec::new());
        }
        by_town.entry(String::new()).or_insert(at);
        by_town.entry(town).or_insert(at);
        applicants.iter_mut().skip(at).take(1).for_each(|rows| rows.push(*index));
    }
    applicants.iter_mut().for_each(|rows| rows.sort_unstable());
    applicants
}

fn is_townless(all: &[Candidate], rows: Option<&Vec<usize>>) -> bool {
    let first = rows.and_then(|rows| rows.first()).and_then(|index| all.get(*index));
    first.is_some_and(|candidate| candidate.place.is_none())
}

/// Decides about the rows of one applicant: kept ones stay, then the first of each application.
fn settle(
    all: &[Candidate],
    group: &[usize],
    running: bool,
    kept: &HashSet<u32>,
    applications: Applications,
    fates: &mut [Fate],
) {
    let is_kept = |index: &usize| all.get(*index).is_some_and(|c| kept.contains(&c.row));
    let signs: HashMap<usize, Sign> =
        group.iter().filter_map(|index| Some((*index, Sign::of(all.get(*index)?, running)))).collect();
    let sign = |index: &usize| signs.get(index);
    let mut staying: Vec<usize> = group.iter().copied().filter(is_kept).collect();
    let mut seen: HashMap<&Sign, usize> = staying.iter().filter_map(|i| Some((sign(i)?, *i))).collect();
    let mut doubles = Vec::new();
    for index in group.iter().filter(|index| !is_kept(index)) {
        let Some(own) = sign(index) else { continue };
        let same = |other: &&usize| sign(other).is_some_and(|other| own.differs(other).is_none());
        let nearby = || staying.iter().take(MOST_COMPARED).find(same).copied();
        match seen.get(own).copied().or_else(nearby) {
            Some(taken) => doubles.push((*index, taken)),
            None => {
                staying.push(*index);
                seen.insert(own, *index);
            }
        }
    }
    staying.sort_unstable();
    // Who takes only the first of each applicant, but has kept another by hand, has said which is the first.
    let only_first = applications == Applications::First;
    let head = staying.iter().find(|index| only_first && is_kept(index)).or(staying.first()).copied();
    let Some(first) = head else { return };
    let is_taken = |index: &usize| !only_first || *index == first || is_kept(index);
    for (index, taken) in doubles {
        put(fates, index, Fate::Double { taken: if is_taken(&taken) { taken } else { first } });
    }
    for index in staying.iter().filter(|index| **index != first) {
        let differs =
            sign(index).zip(sign(&first)).and_then(|(a, b)| a.differs(b)).unwrap_or(Field::Reference);
        put(fates, *index, Fate::Further { first, differs, taken: is_taken(index) });
    }
}

fn put(fates: &mut [Fate], index: usize, fate: Fate) {
    if let Some(place) = fates.get_mut(index) {
        *place = fate;
    }
}

/// What tells one application of an applicant from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Sign {
    challenges: Vec<String>,
    description: String,
    reference: String,
    amount: String,
}

impl Sign {
    fn of(candidate: &Candidate, running: bool) -> Sign {
        let key = |text: &Option<String>| text.as_deref().map(text_key).unwrap_or_default();
        let mut challenges: Vec<String> = candidate.challenges.iter().map(|c| text_key(c)).collect();
        challenges.sort_unstable();
        Sign {
            challenges,
            description: key(&candidate.description),
            reference: if running { String::new() } else { key(&candidate.reference) },
            amount: candidate.value(Field::Amount).unwrap_or_default(),
        }
    }

    /// In what two applications differ; `None` if nothing tells them apart.
    fn differs(&self, other: &Sign) -> Option<Field> {
        let both = |a: &String, b: &String| !a.is_empty() && !b.is_empty();
        let references = both(&self.reference, &other.reference);
        if references && self.reference == other.reference {
            return None;
        }
        let challenges = !self.challenges.is_empty() && !other.challenges.is_empty();
        if challenges && self.challenges != other.challenges {
            return Some(Field::Challenge);
        }
        let descriptions = both(&self.description, &other.description);
        if descriptions && self.description != other.description {
            return Some(Field::Description);
        }
        // The same words for the same sum under a second number: somebody has sent the form twice.
        let amounts_differ = both(&self.amount, &other.amount) && self.amount != other.amount;
        (references && (!descriptions || amounts_differ)).then_some(Field::Reference)
    }
}

/// True where the references only count the rows of the list: small numbers of which each is a little more than the
/// one before.
pub(super) fn has_running_reference<'a>(all: impl Iterator<Item = &'a Candidate>) -> bool {
    let number = |text: &String| text.trim_end_matches('.').parse().ok();
    let numbers: Vec<Option<u64>> = all.map(|c| c.reference.as_ref().and_then(number)).collect();
    let counts_on = |pair: &&[Option<u64>]| match pair {
        [Some(a), Some(b)] => (1..=RUNNING_STEP).contains(&b.saturating_sub(*a)),
        _ => false,
    };
    let small = numbers.first().copied().flatten().is_some_and(|first| first <= RUNNING_START);
    let pairs = numbers.len().saturating_sub(1);
    small && pairs > 0 && numbers.windows(2).filter(counts_on).count() * 10 >= pairs * RUNNING_TENTHS
}
