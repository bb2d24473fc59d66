//! What was found out about a list, each with what a choice can turn round.

use domain::plan::Plan;
use import::table::column_letters;
use import::values::Separator;
use import::{Applications, Field, Finding, RawTable, mapping_findings};

use super::choice;
use super::known::{challenges, wants_tracks};
use super::reading::Asked;
use crate::Result;
use crate::wire::{ColumnChoice, ImportFound};

/// Everything that was found, in the order of the file; then what follows for the session.
pub(super) fn found(asked: &Asked, plan: &Plan) -> Result<Vec<ImportFound>> {
    let of_file = asked.table.findings().into_iter();
    let of_mapping = mapping_findings(&asked.table, &asked.fields);
    let mut found: Vec<_> = of_file.chain(of_mapping).map(|finding| shown(&asked.table, finding)).collect();
    found.extend(chosen(asked, &found));
    found.extend(further(asked)?);
    let several = found.iter().any(|one| one.columns.iter().any(|own| Some(own.column) == challenge(asked)));
    found.extend(tracks(asked, plan).map(|one| if several { one } else { parted(asked, one) }));
    Ok(found)
}

fn shown(table: &RawTable, finding: Finding) -> ImportFound {
    let taken = finding.params.iter().find(|(name, _)| *name == "taken").map(|(_, value)| value == "yes");
    let columns = columns(table, &finding);
    let params = finding.params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    ImportFound { code: finding.code.to_owned(), params, taken, columns }
}

/// The columns that a finding is about, with what holds for each.
fn columns(table: &RawTable, finding: &Finding) -> Vec<ColumnChoice> {
    let choice = |column: usize, code: &str| ColumnChoice { column, code: code.to_owned() };
    match finding.code {
        "doubtful-dates" => {
            table.doubtful_dates.iter().map(|at| choice(*at, table.dates_of(*at).code())).collect()
        }
        "doubtful-numbers" => {
            table.doubtful_numbers.iter().map(|at| choice(*at, table.numbers_of(*at).code())).collect()
        }
        "several-values" => {
            let letter = finding.params.iter().find(|(name, _)| *name == "column").map(|(_, value)| value);
            let separator = |at: usize| table.separator_of(at).unwrap_or(Separator::None).code();
            let own = (0..table.width()).filter(|at| Some(&column_letters(*at)) == letter);
            own.map(|at| choice(at, separator(at))).collect()
        }
        _ => Vec::new(),
    }
}

/// What was chosen for columns that are no longer in doubt, so that it can be chosen once more.
fn chosen(asked: &Asked, found: &[ImportFound]) -> Vec<ImportFound> {
    let (choice, width) = (&asked.choice, asked.table.width());
    let families = [
        ("chosen-dates", "doubtful-dates", &choice.column_dates),
        ("chosen-numbers", "doubtful-numbers", &choice.column_numbers),
        ("chosen-values", "several-values", &choice.separators),
    ];
    // How challenges are parted is chosen beside them.
    let beside_tracks = |at: usize| Some(at) == challenge(asked);
    let open = |beside: &str, at: usize| {
        (beside == "several-values" && beside_tracks(at))
            || found
                .iter()
                .any(|one| one.code == beside && one.columns.iter().any(|column| column.column == at))
    };
    let mut all = Vec::new();
    for (code, beside, choices) in families {
        let columns = choices.iter().filter(|own| own.column < width && !open(beside, own.column));
        let columns: Vec<ColumnChoice> = columns.cloned().collect();
        if !columns.is_empty() {
            let letters: Vec<_> = columns.iter().map(|own| column_letters(own.column)).collect();
            let params = [("columns".to_owned(), letters.join(", "))].into();
            all.push(ImportFound { code: code.to_owned(), params, taken: None, columns });
        }
    }
    all
}

/// The column of the challenges.
fn challenge(asked: &Asked) -> Option<usize> {
    asked.fields.iter().position(|field| *field == Field::Challenge)
}

/// The same with what parts several challenges in one cell, which one cell alone does not tell.
fn parted(asked: &Asked, found: ImportFound) -> ImportFound {
    let separator = |at: usize| asked.table.separator_of(at).unwrap_or(Separator::None).code().to_owned();
    let columns = challenge(asked).map(|column| ColumnChoice { column, code: separator(column) });
    ImportFound { columns: columns.into_iter().collect(), ..found }
}

/// Who applies more than once: one pitch each, or one an application.
fn further(asked: &Asked) -> Result<Option<ImportFound>> {
    let count = asked.checked.further.len();
    let all = choice::applications(&asked.choice)? == Applications::All;
    Ok((count > 0).then(|| of_session("further", [("count", count.to_string())], all)))
}

/// Whether each challenge gets a track.
fn tracks(asked: &Asked, plan: &Plan) -> Option<ImportFound> {
    let count = challenges(&asked.checked).len();
    let mapped = asked.fields.contains(&Field::Challenge) && count > 0;
    mapped.then(|| {
        let several = asked.checked.ready.iter().filter(|row| row.challenges.len() > 1).count();
        // A catalogue matches texts by name, so whether there are any is a word of its own.
        let more = if several > 0 { "yes" } else { "no" };
        let params =
            [("count", count.to_string()), ("several", several.to_string()), ("more", more.to_owned())];
        of_session("challenges", params, wants_tracks(asked, plan))
    })
}

fn of_session<const N: usize>(code: &str, params: [(&str, String); N], taken: bool) -> ImportFound {
    let word = if taken { "yes" } else { "no" }.to_owned();
    let params = params.into_iter().chain([("taken", word)]);
    ImportFound {
        code: code.to_owned(),
        params: params.map(|(name, value)| (name.to_owned(), value)).collect(),
        taken: Some(taken),
        columns: Vec::new(),
    }
}
