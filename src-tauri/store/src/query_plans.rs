//! What lists, searches and look-ups read: a few rows by an index, never a whole table. A
//! statement that would grow with the store is found here before it is slow.

use crate::{Error, Store};

/// What is asked for by every screen, and whether it may sort a handful of rows.
const ASKED: [(&str, bool); 27] = [
    (include_str!("card/get.sql"), false),
    (include_str!("card/running.sql"), false),
    (include_str!("card/upcoming.sql"), false),
    (include_str!("card/upcoming_count.sql"), false),
    (include_str!("card/past.sql"), false),
    (include_str!("card/past_count.sql"), false),
    (include_str!("card/contest.sql"), false),
    (include_str!("card/without.sql"), false),
    (include_str!("directory/applicant_get.sql"), false),
    (include_str!("directory/person_get.sql"), false),
    (include_str!("directory/applicant_family.sql"), false),
    (include_str!("directory/person_family.sql"), false),
    (include_str!("directory/listing_page.sql"), false),
    (include_str!("directory/listing_of_kind.sql"), false),
    (include_str!("directory/listing_place.sql"), false),
    (include_str!("directory/listing_named.sql"), false),
    (include_str!("directory/listing_found.sql"), true),
    (include_str!("directory/likeness_of_key.sql"), false),
    (include_str!("directory/unlike_of.sql"), false),
    (include_str!("directory/merge_of.sql"), false),
    (include_str!("directory/merge_later.sql"), false),
    (include_str!("guest/list.sql"), false),
    (include_str!("participation/count.sql"), true),
    (include_str!("participation/sessions.sql"), true),
    (include_str!("plan/list.sql"), false),
    (include_str!("search/find.sql"), false),
    (include_str!("log/after.sql"), false),
];

/// Tables that grow with the years.
const LARGE: [&str; 19] = [
    "applicant",
    "person",
    "office",
    "venue",
    "challenge",
    "listing",
    "likeness",
    "unlike",
    "merge",
    "session",
    "session_card",
    "card",
    "participation",
    "guest",
    "session_text",
    "plan_revision",
    "log_entry",
    "log_text",
    "draft",
];

fn steps(store: &Store, sql: &str) -> Vec<String> {
    let explained = store.read::<_, Error>(|r| {
        let mut statement = r.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        for parameter in 1..=statement.parameter_count() {
            statement.raw_bind_parameter(parameter, rusqlite::types::Null)?;
        }
        let (mut rows, mut steps) = (statement.raw_query(), Vec::new());
        while let Some(row) = rows.next()? {
            steps.push(row.get(3)?);
        }
        Ok(steps)
    });
    explained.unwrap()
}

fn reads_all(step: &str) -> bool {
    LARGE
        .iter()
        .any(|table| step.starts_with(&format!("SCAN {table}")) && !step.contains("VIRTUAL TABLE INDEX"))
}

#[test]
fn no_screen_reads_a_whole_table_or_sorts_one() {
    let store = Store::temporary().unwrap();
    for (sql, may_sort) in ASKED {
        let steps = steps(&store, sql);
        assert!(!steps.iter().any(|step| reads_all(step)), "{sql}\n{steps:#?}");
        let sorts = steps.iter().any(|step| step.contains("TEMP B-TREE"));
        assert!(may_sort || !sorts, "{sql}\n{steps:#?}");
    }
}

#[test]
fn the_past_is_two_walks_through_one_index_merged() {
    let store = Store::temporary().unwrap();
    let steps = steps(&store, include_str!("card/past.sql"));
    assert!(steps.iter().any(|step| step.contains("MERGE (UNION ALL)")), "{steps:#?}");
}
