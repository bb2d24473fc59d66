//! A session as one stage of a contest: sift, pitch, pilot.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Plan;
use super::copy::Keep;
use crate::ids::{ApplicantId, ContestId, SessionId};
use crate::{Error, Result};

/// Most stages that a contest may have.
pub const STAGES_MAX: usize = 12;

/// Which stage of which contest a session is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestStage {
    /// The contest.
    pub contest: ContestId,
    /// Names of all its stages, in order.
    pub stages: Vec<String>,
    /// Place of this one in them, from 0.
    pub place: usize,
    /// The session of the stage before.
    #[serde(default)]
    pub from: Option<SessionId>,
    /// Share of this stage's result that its successor takes over, in percent; `None` where
    /// only the shortlist goes on.
    #[serde(default)]
    pub carries: Option<Decimal>,
}

impl ContestStage {
    /// Name of this stage.
    #[must_use]
    pub fn name(&self) -> &str {
        self.stages.get(self.place).map_or("", String::as_str)
    }

    /// Whether no stage follows.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.place + 1 >= self.stages.len()
    }

    /// Checks what was typed or read from a file.
    ///
    /// # Errors
    /// [`Error::Invalid`] for no or too many stages, one without a name, a place outside of
    /// them, or a share that is not between 0 and 100 percent.
    pub fn check(&self) -> Result<()> {
        let named = self.stages.iter().all(|name| !name.trim().is_empty());
        let share = self.carries.is_none_or(|share| share > Decimal::ZERO && share < Decimal::ONE_HUNDRED);
        if !named || self.place >= self.stages.len() || self.stages.len() > STAGES_MAX {
            return Err(Error::Invalid { field: "stages" });
        }
        if share { Ok(()) } else { Err(Error::Invalid { field: "carried" }) }
    }

    /// The stage that follows in the same contest, led by the session `from`.
    #[must_use]
    pub fn next(&self, from: SessionId) -> Option<Self> {
        let place = self.place + 1;
        (place < self.stages.len()).then(|| Self { place, from: Some(from), carries: None, ..self.clone() })
    }
}

impl Plan {
    /// The plan of the stage that follows this one, which is the session `from`: a copy with
    /// the panel and those who were chosen. What the rules carry forward is not in it yet.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a session outside of a contest, [`Error::NotNow`] after the
    /// last stage, [`Error::Invalid`] for nobody, somebody twice or somebody who was not here.
    pub fn following(&self, from: SessionId, shortlist: &[ApplicantId]) -> Result<Self> {
        let stage = self.stage.as_ref().ok_or(Error::Unknown { what: "stage" })?;
        let next = stage.next(from).ok_or(Error::NotNow { why: "last-stage" })?;
        let known = shortlist
            .iter()
            .enumerate()
            .all(|(at, id)| self.applicants.contains(id) && !shortlist[..at].contains(id));
        if shortlist.is_empty() || !known {
            return Err(Error::Invalid { field: "shortlist" });
        }
        let mut plan = self.copied(Keep { panel: true, applicants: true });
        plan.applicants.retain(|id| shortlist.contains(id));
        plan.agenda.items.retain(|item| item.applicant().is_none_or(|id| shortlist.contains(&id)));
        plan.stage = Some(next);
        Ok(plan)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ItemId;
    use crate::plan::templates;
    use uuid::Uuid;

    fn session(number: u128) -> SessionId {
        SessionId(Uuid::from_u128(number))
    }

    fn applicant(number: u128) -> ApplicantId {
        ApplicantId(Uuid::from_u128(number))
    }

    fn stage(stages: &[&str], place: usize) -> ContestStage {
        let stages = stages.iter().map(|&name| name.to_owned()).collect();
        ContestStage { contest: ContestId(Uuid::from_u128(9)), stages, place, from: None, carries: None }
    }

    fn plan(place: usize) -> Plan {
        let mut plan = templates::empty_plan();
        let mut next = 100;
        plan.admit(&[applicant(1), applicant(2), applicant(3)], || {
            next += 1;
            ItemId(Uuid::from_u128(next))
        });
        plan.stage =
            Some(ContestStage { carries: Some(Decimal::from(30)), ..stage(&["Sichtung", "Pitch"], place) });
        plan
    }

    #[test]
    fn a_contest_goes_from_stage_to_stage_and_ends() {
        let first = stage(&["Sichtung", "Pitch", "Pilot"], 0);
        let second = first.next(session(1)).unwrap();
        assert_eq!((second.name(), second.place, second.from), ("Pitch", 1, Some(session(1))));
        assert_eq!(second.contest, first.contest);
        let third = second.next(session(2)).unwrap();
        assert!(third.is_last() && third.next(session(3)).is_none());
        assert_eq!(stage(&[], 0).name(), "");
    }

    #[test]
    fn stages_without_names_places_or_sensible_shares_are_refused() {
        assert!(stage(&["Sichtung", "Pitch"], 1).check().is_ok());
        for faulty in
            [stage(&[], 0), stage(&["Sichtung", " "], 0), stage(&["Sichtung"], 1), stage(&["x"; 13], 0)]
        {
            assert_eq!(faulty.check(), Err(Error::Invalid { field: "stages" }));
        }
        for share in [0, 100, 101] {
            let stage = ContestStage { carries: Some(share.into()), ..stage(&["Sichtung", "Pitch"], 0) };
            assert_eq!(stage.check(), Err(Error::Invalid { field: "carried" }));
        }
    }

    #[test]
    fn the_shortlist_goes_on_in_its_order_and_nobody_else_does() {
        let next = plan(0).following(session(1), &[applicant(3), applicant(1)]).unwrap();
        assert_eq!(next.applicants, [applicant(1), applicant(3)]);
        assert_eq!(next.agenda.pitches(None), [applicant(1), applicant(3)]);
        let stage = next.stage.unwrap();
        assert_eq!((stage.place, stage.from, stage.carries), (1, Some(session(1)), None));
    }

    #[test]
    fn a_shortlist_that_makes_no_sense_is_refused_by_name() {
        let shortlist = Err(Error::Invalid { field: "shortlist" });
        for list in [&[][..], &[applicant(4)], &[applicant(1), applicant(1)]] {
            assert_eq!(plan(0).following(session(1), list).map(drop), shortlist);
        }
        let last = plan(1).following(session(1), &[applicant(1)]);
        assert_eq!(last.map(drop), Err(Error::NotNow { why: "last-stage" }));
        let none = Plan { stage: None, ..plan(0) }.following(session(1), &[applicant(1)]);
        assert_eq!(none.map(drop), Err(Error::Unknown { what: "stage" }));
    }
}
