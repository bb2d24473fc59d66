//! What was done before the day, as one view model: names beside ids, open questions first,
//! and whether everybody was sent the same.

use domain::directory::{Directory, Guest, GuestRole};
use domain::ids::{ApplicantId, SessionId};
use domain::session::State;
use domain::session::outreach::{NoticeGroup, Outreach, OutreachWhat, SentPaper};

use super::papers::today;
use crate::wire::{
    AccessView, AnswerView, GuestView, InvitationView, NeedView, NoticeGroupView, NoticeView, OutreachView,
    PaperGapView, QuestionView, Recipient, SentPaperView,
};
use crate::{App, Result, lookup};

pub(super) fn outreach_view(app: &App, session: SessionId) -> Result<OutreachView> {
    let state = app.state(session)?;
    let mut named = lookup::named(&state.plan);
    named.applicants.extend(recipients(&state));
    let (directory, guests) = app
        .inner
        .store
        .read(|reading| Ok::<_, store::Error>((reading.directory(&named)?, reading.guests(session)?)))?;
    let seen = Seen { state: &state, directory: &directory };
    Ok(OutreachView {
        session,
        seq: state.seq(),
        today: today(app, &state.plan).to_string(),
        signed: !state.signatures.is_empty(),
        invitations: seen.invitations(),
        uninvited: state
            .plan
            .applicants
            .iter()
            .filter(|applicant| !state.invited(**applicant))
            .map(|applicant| seen.recipient(*applicant))
            .collect(),
        gaps: seen.gaps(),
        questions: seen.questions(),
        notices: seen.notices(&guests),
        guests: guests.iter().map(|guest| seen.guest(guest)).collect(),
        room: seen.access(),
    })
}

/// Applicants whom the log names, admitted still or not.
fn recipients(state: &State) -> Vec<ApplicantId> {
    let mut found: Vec<_> = state
        .outreach
        .iter()
        .flat_map(|entry| match &entry.what {
            OutreachWhat::Invitation { to, .. } => to.clone(),
            OutreachWhat::Question { from, .. } => from.iter().copied().collect(),
            OutreachWhat::Answer { .. } | OutreachWhat::Notice { .. } => Vec::new(),
        })
        .filter(|applicant| !state.plan.applicants.contains(applicant))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The log with the names that belong to it.
struct Seen<'a> {
    state: &'a State,
    directory: &'a Directory,
}

impl Seen<'_> {
    fn recipient(&self, applicant: ApplicantId) -> Recipient {
        let found = self.directory.applicant(applicant);
        Recipient { applicant, name: found.map(|found| found.name.clone()).unwrap_or_default() }
    }

    fn invitations(&self) -> Vec<InvitationView> {
        let admitted = &self.state.plan.applicants;
        let view = |entry: &Outreach| match &entry.what {
            OutreachWhat::Invitation { to, others, channel, on, papers } => Some(InvitationView {
                entry: entry.seq,
                to: to.iter().map(|applicant| self.recipient(*applicant)).collect(),
                all: !admitted.is_empty() && admitted.iter().all(|applicant| to.contains(applicant)),
                others: *others,
                channel: channel.code().to_owned(),
                on: on.to_string(),
                papers: papers.iter().map(sent).collect(),
                words: entry.text.clone().unwrap_or_default(),
                struck: entry.struck.clone(),
            }),
            _ => None,
        };
        self.state.outreach.iter().filter_map(view).collect()
    }

    fn gaps(&self) -> Vec<PaperGapView> {
        let gaps = self.state.paper_gaps().into_iter();
        gaps.map(|gap| PaperGapView { applicant: self.recipient(gap.applicant), paper: sent(&gap.paper) })
            .collect()
    }

    /// Open ones first, each part in order.
    fn questions(&self) -> Vec<QuestionView> {
        let view = |entry: &Outreach| match &entry.what {
            OutreachWhat::Question { from, on } => Some(QuestionView {
                entry: entry.seq,
                from: from.map(|applicant| self.recipient(applicant)),
                on: on.to_string(),
                words: entry.text.clone(),
                struck: entry.struck.clone(),
                open: entry.struck.is_none() && self.state.answers(entry.seq).next().is_none(),
                answers: self.answers(entry.seq),
            }),
            _ => None,
        };
        let mut questions: Vec<_> = self.state.outreach.iter().filter_map(view).collect();
        questions.sort_by_key(|question| !question.open);
        questions
    }

    fn answers(&self, asked: u64) -> Vec<AnswerView> {
        let view = |entry: &Outreach| match &entry.what {
            OutreachWhat::Answer { question, on, to_all, channel } if *question == asked => {
                Some(AnswerView {
                    entry: entry.seq,
                    on: on.to_string(),
                    to_all: *to_all,
                    channel: channel.code().to_owned(),
                    words: entry.text.clone(),
                    struck: entry.struck.clone(),
                })
            }
            _ => None,
        };
        self.state.outreach.iter().filter_map(view).collect()
    }

    fn notices(&self, guests: &[Guest]) -> Vec<NoticeGroupView> {
        let plan = &self.state.plan;
        let others = guests.iter().filter(|guest| guest.role == GuestRole::Guest).count();
        [
            (NoticeGroup::Presenters, true, plan.applicants.len()),
            (NoticeGroup::Panel, plan.is_scored(), plan.panel.evaluators.len()),
            (NoticeGroup::Guests, others > 0, others),
        ]
        .map(|(group, due, people)| NoticeGroupView {
            group: group.code().to_owned(),
            due,
            done: self.state.noticed(group),
            people,
            given: self.given(group),
        })
        .into()
    }

    fn given(&self, to: NoticeGroup) -> Vec<NoticeView> {
        let view = |entry: &Outreach| match &entry.what {
            OutreachWhat::Notice { group, on, channel } if *group == to => Some(NoticeView {
                entry: entry.seq,
                on: on.to_string(),
                channel: channel.code().to_owned(),
                words: entry.text.clone().unwrap_or_default(),
                struck: entry.struck.clone(),
            }),
            _ => None,
        };
        self.state.outreach.iter().filter_map(view).collect()
    }

    fn guest(&self, guest: &Guest) -> GuestView {
        let head = &self.state.plan.head;
        let room = self.directory.room(head.venue, head.room);
        let unmet = guest.unmet(room);
        let needs = guest.needs.iter().map(|need| {
            let by_room = room.and_then(|room| need.met_by(room)) == Some(true);
            let met = match (by_room, unmet.contains(need)) {
                (true, _) => "room",
                (false, false) => "arranged",
                (false, true) => "open",
            };
            NeedView { need: need.code().to_owned(), met: met.to_owned() }
        });
        GuestView {
            guest: guest.id,
            role: guest.role.code().to_owned(),
            name: guest.name.clone(),
            organisation: guest.organisation.clone(),
            applicant: guest.applicant,
            needs: needs.collect(),
            needs_note: guest.needs_note.clone(),
            arranged: guest.arranged.clone(),
        }
    }

    fn access(&self) -> AccessView {
        let head = &self.state.plan.head;
        let room = self.directory.room(head.venue, head.room);
        AccessView {
            venue: self.directory.venue_name(head.venue).to_owned(),
            room: room.map(|room| room.name.clone()).unwrap_or_default(),
            step_free: room.and_then(|room| room.step_free),
            hearing_loop: room.and_then(|room| room.hearing_loop),
            seats: room.and_then(|room| room.seats),
        }
    }
}

fn sent(paper: &SentPaper) -> SentPaperView {
    SentPaperView { name: paper.name.clone(), hash: paper.hash.map(|hash| hash.groups()) }
}
