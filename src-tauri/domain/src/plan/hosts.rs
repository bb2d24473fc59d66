//! Several hosts of equal standing, and who set the criteria.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Head, Plan};
use crate::ids::{OfficeId, PersonId};
use crate::{Error, Result};

/// People who sign for a co-host.
pub const SIGNERS: usize = 2;

/// An organisation that hosts together with the one at the head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoHost {
    /// Which one.
    pub office: OfficeId,
    /// Who signs for it, at most [`SIGNERS`].
    #[serde(default)]
    pub signers: Vec<PersonId>,
}

/// Where the criteria come from, and how they became known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriteriaOrigin {
    /// The hosts that set them, in order.
    #[serde(default)]
    pub set_by: Vec<OfficeId>,
    /// When they were set.
    #[serde(default)]
    pub set_on: Option<NaiveDate>,
    /// When they were published.
    #[serde(default)]
    pub published_on: Option<NaiveDate>,
    /// How: with the call, by mail to all.
    #[serde(default)]
    pub published_how: String,
}

impl CriteriaOrigin {
    /// Whether this may stand in a plan with this head.
    ///
    /// # Errors
    /// [`Error::Invalid`] when somebody set the criteria who does not host, or when they
    /// were published before they were set.
    pub fn check(&self, head: &Head) -> Result<()> {
        if !self.set_by.iter().all(|office| head.hosts().any(|host| host == *office)) {
            return Err(Error::Invalid { field: "criteria-set-by" });
        }
        match (self.set_on, self.published_on) {
            (Some(set), Some(published)) if published < set => Err(Error::Invalid { field: "published-on" }),
            _ => Ok(()),
        }
    }
}

impl Plan {
    /// Takes out what names somebody who no longer hosts: who set the criteria, who
    /// nominated a member, who leads an item.
    pub fn keep_to_hosts(&mut self) {
        let hosts: Vec<OfficeId> = self.head.hosts().collect();
        let hosting = |office: &OfficeId| hosts.contains(office);
        self.origin.set_by.retain(hosting);
        for member in &mut self.panel.evaluators {
            member.nominated_by = member.nominated_by.filter(hosting);
        }
        for item in &mut self.agenda.items {
            item.office = item.office.filter(hosting);
        }
    }
}

/// Checks the co-hosts of a head.
///
/// # Errors
/// [`Error::Invalid`] when one is named twice or is the host itself, or when one person
/// signs twice for the same co-host.
pub fn check(host: Option<OfficeId>, co_hosts: &[CoHost]) -> Result<()> {
    let invalid = Err(Error::Invalid { field: "co-hosts" });
    for (index, co_host) in co_hosts.iter().enumerate() {
        let twice = co_hosts[..index].iter().any(|other| other.office == co_host.office);
        if twice || Some(co_host.office) == host {
            return invalid;
        }
        let signers = &co_host.signers;
        let same = signers.iter().enumerate().any(|(at, signer)| signers[..at].contains(signer));
        if signers.len() > SIGNERS || same {
            return invalid;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::directory::Sector;
    use crate::plan::panel::Evaluator;
    use crate::plan::templates;

    fn office(number: u128) -> OfficeId {
        OfficeId(Uuid::from_u128(number))
    }

    fn person(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn co_host(number: u128, signers: &[u128]) -> CoHost {
        CoHost { office: office(number), signers: signers.iter().map(|signer| person(*signer)).collect() }
    }

    #[test]
    fn a_co_host_is_named_once_is_not_the_host_and_has_two_different_signers() {
        let refused = Err(Error::Invalid { field: "co-hosts" });
        let host = Some(office(1));
        assert_eq!(check(host, &[co_host(2, &[1, 2]), co_host(3, &[1])]), Ok(()));
        assert_eq!(check(host, &[co_host(2, &[]), co_host(2, &[])]), refused);
        assert_eq!(check(host, &[co_host(1, &[])]), refused);
        assert_eq!(check(host, &[co_host(2, &[7, 7])]), refused);
        assert_eq!(check(host, &[co_host(2, &[7, 8, 9])]), refused);
        assert_eq!(check(None, &[co_host(1, &[])]), Ok(()));
    }

    #[test]
    fn only_hosts_set_the_criteria_and_nobody_publishes_them_before() {
        let mut head = templates::empty_plan().head;
        (head.office, head.co_hosts) = (Some(office(1)), vec![co_host(2, &[])]);
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day);
        let origin = |set_by: &[u128], set_on, published_on| CriteriaOrigin {
            set_by: set_by.iter().map(|number| office(*number)).collect(),
            set_on,
            published_on,
            published_how: String::new(),
        };
        assert_eq!(origin(&[2, 1], day(2), day(2)).check(&head), Ok(()));
        assert_eq!(origin(&[], None, day(2)).check(&head), Ok(()));
        let refused = |field| Err(Error::Invalid { field });
        assert_eq!(origin(&[3], None, None).check(&head), refused("criteria-set-by"));
        assert_eq!(origin(&[1], day(3), day(2)).check(&head), refused("published-on"));
    }

    #[test]
    fn who_no_longer_hosts_has_set_nothing_and_nominated_nobody() {
        let mut plan = templates::empty_plan();
        plan.head.office = Some(office(1));
        plan.origin.set_by = vec![office(2), office(1)];
        let nominated_by = Some(office(2));
        plan.panel.put(Evaluator { person: person(1), sector: Sector::Research, nominated_by });
        plan.keep_to_hosts();
        assert_eq!(plan.origin.set_by, [office(1)]);
        assert_eq!(plan.panel.evaluators[0].nominated_by, None);
    }
}
