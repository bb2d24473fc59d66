//! Comparing rows: which are new, which are gone, which stand elsewhere, which are another.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::pieces::Piece;
use super::{Became, Changes};

/// A key and how often it came before: a list with one key twice is compared as well.
type Nth<K> = (K, usize);

impl Changes {
    /// Compares two lists of the same kind. `kept` goes into what is in both.
    pub(super) fn rows<T, K: Eq + Hash + Clone>(
        &mut self,
        what: &'static str,
        (before, after): (&[T], &[T]),
        key: impl Fn(&T) -> K,
        name: impl Fn(&T) -> Vec<Piece>,
        mut kept: impl FnMut(&mut Self, &T, &T),
    ) {
        let (old, new) = (nth(before, &key), nth(after, &key));
        let places: HashMap<_, usize> = old.iter().cloned().zip(0..).collect();
        let known: HashSet<_> = new.iter().collect();
        for (row, _) in before.iter().zip(&old).filter(|(_, key)| !known.contains(key)) {
            self.push(what, Became::Removed, name(row), Vec::new(), Vec::new());
        }
        for (row, _) in after.iter().zip(&new).filter(|(_, key)| !places.contains_key(key)) {
            self.push(what, Became::Added, name(row), Vec::new(), Vec::new());
        }
        let common: Vec<usize> = new.iter().filter_map(|key| places.get(key).copied()).collect();
        let steady = longest_rising(&common);
        for (row, place) in after.iter().zip(&new).filter_map(|(row, key)| Some((row, *places.get(key)?))) {
            if steady.binary_search(&place).is_err() {
                self.push(what, Became::Moved, name(row), Vec::new(), Vec::new());
            }
            kept(self, &before[place], row);
        }
    }
}

fn nth<T, K: Eq + Hash + Clone>(rows: &[T], key: impl Fn(&T) -> K) -> Vec<Nth<K>> {
    let mut seen: HashMap<K, usize> = HashMap::new();
    let count = |row: &T| {
        let key = key(row);
        let times = seen.entry(key.clone()).or_default();
        *times += 1;
        (key, *times)
    };
    rows.iter().map(count).collect()
}

/// The longest rising run of different numbers: the rows that need not move for the others to
/// find their places. Each number is the place that a row had.
fn longest_rising(places: &[usize]) -> Vec<usize> {
    // `ends[n]` is where the best run of n + 1 numbers ends, `before` what it came from.
    let (mut ends, mut before) = (Vec::<usize>::new(), vec![None; places.len()]);
    for (at, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end] < *place);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        ends.truncate(ends.len().max(length));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run: Vec<_> = std::iter::successors(ends.last().copied(), |at| before[*at]).collect();
    run.reverse();
    run.into_iter().map(|at| places[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::longest_rising;

    #[test]
    fn as_few_rows_as_can_be_are_said_to_have_moved() {
        assert_eq!(longest_rising(&[1, 2, 3, 0]), [1, 2, 3]);
        assert_eq!(longest_rising(&[3, 0, 1, 2]), [0, 1, 2]);
        assert_eq!(longest_rising(&[2, 1, 0]).len(), 1);
        assert_eq!(longest_rising(&[]), [] as [usize; 0]);
    }
}
