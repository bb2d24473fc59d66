//! One session of the full store: its plan, its chain, its card, its words.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveTime, Utc};
use domain::hash::Hash;
use domain::ids::{BallotId, CriterionId, EntryId, ItemId, SessionId};
use domain::plan::form::Criterion;
use domain::plan::panel::{Evaluator, Sector};
use domain::plan::{Plan, Purpose, plan_hash, templates};
use domain::session::Event;
use domain::session::entry::{NewEntry, StoredEntry, seal};
use domain::session::event::{Actor, Channel, NoteField};
use domain::time::Moment;

use super::fill::{ADMITTED, Load};
use super::invented::{self, id};
use crate::Result;
use crate::card::{CardRow, Stands};
use crate::transaction::Writing;

/// Everything of one session.
pub(super) struct Past {
    pub(super) session: SessionId,
    pub(super) texts: Vec<Text>,
    made: DateTime<Utc>,
    plan: Plan,
    bytes: Vec<u8>,
    chain: Chain,
    stands: Stands,
}

/// Words that the search finds.
pub(super) struct Text {
    pub(super) kind: &'static str,
    pub(super) key: String,
    pub(super) text: String,
}

impl Past {
    pub(super) fn new(load: &Load, number: usize, people: usize) -> domain::Result<Self> {
        let plan = plan(load, number, people);
        let bytes = plan.to_bytes()?;
        let made = load.made(number);
        let mut chain = Chain { made, number, entries: Vec::new() };
        chain.push(Event::SessionCreated, None)?;
        let mut texts = texts(&plan);
        let to_come = number >= load.sessions - load.to_come();
        if !to_come {
            hold(&mut chain, &plan, &bytes, &mut texts)?;
        }
        let stands = if to_come { Stands::Open } else { Stands::Ended };
        Ok(Self { session: SessionId(id(5, number)), texts, made, plan, bytes, chain, stands })
    }

    /// Everything but the words.
    pub(super) fn write(&self, w: &mut Writing<'_>) -> Result<()> {
        w.create_session(self.session, self.made)?;
        w.append_revision(self.session, &self.bytes, plan_hash(&self.bytes), self.made, "created")?;
        self.chain.entries.iter().try_for_each(|entry| w.insert_entry(self.session, entry))?;
        w.set_participation(self.session, &self.plan.applicants)?;
        w.put_card(&self.card())
    }

    fn card(&self) -> CardRow {
        let head = &self.plan.head;
        CardRow {
            session: self.session,
            stands: self.stands,
            title: head.title.clone(),
            file_reference: head.file_reference.clone(),
            purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
            date: head.date.map(|day| day.to_string()),
            start: head.start.map(|start| start.format("%H:%M").to_string()),
            time_zone: head.time_zone.name().to_owned(),
            venue: invented::venue().name,
            applicants: self.plan.applicants.len(),
            status: if self.stands == Stands::Open { "draft" } else { "unsigned" }.to_owned(),
            open_points: 0,
            progress: None,
            sample: false,
            contest: None,
            stage: None,
        }
    }
}

fn plan(load: &Load, number: usize, people: usize) -> Plan {
    let mut plan = templates::empty_plan();
    let head = &mut plan.head;
    head.title = invented::title(number);
    head.file_reference = format!("Az. 12-{number:05}");
    head.office = Some(invented::office().id);
    head.venue = Some(invented::venue().id);
    head.date = Some(load.day(number));
    head.start = NaiveTime::from_hms_opt(9, 0, 0);
    head.purpose = Some(Purpose::IdeasContest);
    let criterion = |place: usize, name: &str, weight: i64| Criterion {
        id: CriterionId(id(6, place)),
        name: name.to_owned(),
        question: format!("Wie gut ist es bei: {name}?"),
        weight: weight.into(),
        minimum: None,
        anchors: Vec::new(),
    };
    plan.form.criteria =
        vec![criterion(1, "Nutzen", 40), criterion(2, "Umsetzbarkeit", 30), criterion(3, "Neuheit", 30)];
    for place in 0..load.panel() {
        let person = invented::person((number + place * 7) % people).id;
        plan.panel.put(Evaluator { person, sector: Sector::Administration, nominated_by: None });
    }
    let ids: Vec<_> = (0..ADMITTED.min(load.applicants))
        .map(|place| invented::applicant_id((number * ADMITTED + place) % load.applicants))
        .collect();
    let mut item = 0;
    plan.admit(&ids, || {
        item += 1;
        ItemId(id(7, item))
    });
    plan
}

/// What the day brought.
fn hold(chain: &mut Chain, plan: &Plan, bytes: &[u8], texts: &mut Vec<Text>) -> domain::Result<()> {
    let plan_hash = plan_hash(bytes);
    chain.push(Event::PlanFrozen { revision: 1, plan_hash }, None)?;
    for item in plan.agenda.items.iter().filter(|item| item.applicant().is_some()) {
        chain.push(Event::PhaseStarted { item: item.id, phase: 0 }, None)?;
        let field = NoteField::Content;
        let note = Event::NoteTaken { item: item.id, phase: Some(0), field, at_ms: 61_000, replaces: None };
        let text = invented::note(chain.number * ADMITTED + chain.entries.len());
        chain.said(note, "note", text, texts)?;
    }
    chain.push(Event::RunEnded, None)?;
    for evaluator in &plan.panel.evaluators {
        for applicant in &plan.applicants {
            let seq = chain.entries.len();
            let score = |place: usize, shift: usize| {
                (CriterionId(id(6, place)), (1 + (seq + shift) as i64 % 4).into())
            };
            let ballot = Event::BallotSubmitted {
                ballot: BallotId(id(8, seq)),
                evaluator: evaluator.person,
                applicant: *applicant,
                plan_hash,
                scores: BTreeMap::from([score(1, 0), score(2, chain.number), score(3, 3)]),
                channel: Channel::Window,
                edition: 1,
            };
            chain.push(ballot, None)?;
        }
    }
    chain.push(Event::ScoringClosed, None)?;
    let resolution = format!("Das Gremium empfiehlt eine Erprobung nach Vorlage {}.", chain.number + 1);
    chain.said(Event::ResolutionRecorded, "decision", resolution, texts)
}

fn texts(plan: &Plan) -> Vec<Text> {
    let text = |kind, key: String, text: String| Text { kind, key, text };
    let applicants = plan.applicants.iter().map(|id| {
        let number = usize::try_from(id.0.as_u128() & u128::from(u64::MAX)).unwrap_or(0);
        text("applicant", id.to_string(), invented::applicant(number).name)
    });
    let mut texts: Vec<_> = applicants.collect();
    texts.push(text("title", String::new(), plan.head.title.clone()));
    texts.push(text("reference", String::new(), plan.head.file_reference.clone()));
    texts
}

/// A chain that grows, a second an entry.
struct Chain {
    made: DateTime<Utc>,
    number: usize,
    entries: Vec<StoredEntry>,
}

impl Chain {
    fn push(&mut self, event: Event, text: Option<String>) -> domain::Result<()> {
        let head = self.entries.last().map_or((0, Hash::ZERO), |entry| (entry.seq, entry.hash));
        let place = head.0 + 1;
        let wall = self.made + Duration::seconds(place.cast_signed());
        let at = Moment { wall, boot_ms: place * 1000, boot_id: "probe".to_owned() };
        let entry_id = EntryId(id(9, self.entries.len() + 1));
        let entry = seal(&NewEntry { event, text }, (place, head.1), entry_id, at, Actor::Host, [7; 32])?;
        self.entries.push(entry);
        Ok(())
    }

    fn said(
        &mut self,
        event: Event,
        kind: &'static str,
        text: String,
        texts: &mut Vec<Text>,
    ) -> domain::Result<()> {
        self.push(event, Some(text.clone()))?;
        texts.push(Text { kind, key: self.entries.len().to_string(), text });
        Ok(())
    }
}
