//! Who hosts, where it is, and who set the criteria, with names.

use chrono::NaiveDate;

use crate::directory::Directory;
use crate::plan::Head;
use crate::session::State;

/// Where the criteria come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OriginRow {
    /// Names of the hosts that set them.
    pub set_by: Vec<String>,
    /// When they were set.
    pub set_on: Option<NaiveDate>,
    /// When they were published.
    pub published_on: Option<NaiveDate>,
    /// How.
    pub published_how: String,
}

pub(super) fn origin(state: &State, directory: &Directory) -> OriginRow {
    let origin = &state.plan.origin;
    let named = origin.set_by.iter().map(|id| directory.office_name(Some(*id)).to_owned());
    OriginRow {
        set_by: named.filter(|name| !name.is_empty()).collect(),
        set_on: origin.set_on,
        published_on: origin.published_on,
        published_how: origin.published_how.clone(),
    }
}

/// Names of those who host beside the one at the head.
pub(super) fn co_hosts(head: &Head, directory: &Directory) -> Vec<String> {
    let named = head.co_hosts.iter().map(|co_host| directory.office_name(Some(co_host.office)));
    named.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// House and room on one line.
pub(super) fn venue(head: &Head, directory: &Directory) -> String {
    let room = directory.room(head.venue, head.room).map_or("", |room| room.name.as_str());
    let parts = [directory.venue_name(head.venue), room];
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}
