//! The order of speakers and the action items, over a chain that grows by what is decided.

use std::sync::Arc;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::hash::Hash;
use crate::ids::{ApplicantId, EntryId};
use crate::plan::agenda::{AgendaItem, ItemKind};
use crate::plan::templates;
use crate::session::entry::{StoredEntry, seal};
use crate::session::event::{Actor, Signer};

const SECOND: u64 = 1000;

/// A chain with a clock of its own.
struct Chain {
    stored: Vec<StoredEntry>,
    state: State,
    now_ms: u64,
}

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// Two pitches; frozen, and the first one runs.
fn running() -> Chain {
    let mut chain = planned();
    chain.write(Ok(Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO }.into()));
    chain.write(chain.state.advance());
    chain
}

fn planned() -> Chain {
    let mut plan = templates::empty_plan();
    let pitch = |number| {
        let applicant = ApplicantId(Uuid::from_u128(number));
        AgendaItem::new(item(number), ItemKind::Pitch { applicant }, 0)
    };
    plan.agenda.items = vec![pitch(1), pitch(2)];
    Chain { stored: Vec::new(), state: State::new(Arc::new(plan)), now_ms: 0 }
}

impl Chain {
    fn now(&self) -> Moment {
        let wall = "2026-11-24T09:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        let wall = wall + chrono::Duration::milliseconds(self.now_ms.cast_signed());
        Moment { wall, boot_ms: self.now_ms, boot_id: "test".into() }
    }

    fn write(&mut self, new: Result<NewEntry>) -> u64 {
        let place = (self.state.seq() + 1, self.state.head());
        let id = EntryId(Uuid::from_u128(u128::from(place.0)));
        let stored = seal(&new.unwrap(), place, id, self.now(), Actor::Host, [7; 32]).unwrap();
        self.state = self.state.clone().with(stored.read());
        self.stored.push(stored);
        place.0
    }

    fn after(&mut self, seconds: u64) -> &mut Self {
        self.now_ms += seconds * SECOND;
        self
    }

    fn ask(&mut self, question: &str) -> u64 {
        self.write(self.state.queue_question(item(1), asking(question)))
    }

    fn turn(&mut self, question: u64, to: QuestionStanding) {
        self.write(self.state.turn_question(question, to));
    }

    fn act(&mut self, what: &str) -> u64 {
        self.write(self.state.record_action(acting(what), &self.now()))
    }

    fn order(&self) -> Vec<u64> {
        self.state.queue.0.iter().map(|question| question.seq).collect()
    }

    fn standing(&self, question: u64) -> QuestionStanding {
        self.state.queue.find(question).unwrap().standing
    }

    fn spoken_s(&self, question: u64) -> u64 {
        self.state.queue.find(question).unwrap().spoken_ms(&self.state.runs, &self.now()) / SECOND
    }

    fn signed(mut self) -> Self {
        let event = Event::SignedOff { signer: Signer::Chair, person: person(1), head: Hash::ZERO };
        self.write(Ok(event.into()));
        self
    }

    /// The same log after every word of it was erased.
    fn erased(&self) -> State {
        let gone = self.stored.iter().map(|stored| StoredEntry { text: None, ..stored.clone() }.read());
        State::fold(self.state.plan.clone(), gone.map(Arc::new).collect())
    }
}

fn asking(question: &str) -> Asking {
    let words = QuestionWords { question: question.into(), ..QuestionWords::default() };
    Asking { asker: Some(person(7)), words, replaces: None }
}

fn acting(what: &str) -> Acting {
    let words = ActionWords { what: what.into(), who: "Dezernat 34".into() };
    Acting { item: Some(item(1)), words, ..Acting::default() }
}

fn due(day: &str) -> Option<NaiveDate> {
    Some(day.parse().unwrap())
}

#[test]
fn a_question_waits_in_the_order_in_which_it_came() {
    let mut chain = running();
    let asked: Vec<_> = ["Schnittstelle?", "Kosten?", "Betrieb?"].map(|words| chain.ask(words)).into();
    assert_eq!(chain.order(), asked);
    assert_eq!(chain.standing(asked[0]), QuestionStanding::Open);
    let words = chain.state.queue.0[1].words.clone().unwrap();
    assert_eq!((words.question.as_str(), words.asker.as_str()), ("Kosten?", ""));
}

#[test]
fn one_has_the_word_at_a_time_and_whoever_had_it_has_been_heard() {
    let mut chain = running();
    let (first, second) = (chain.ask("Eins?"), chain.ask("Zwei?"));
    chain.turn(first, QuestionStanding::Speaking);
    chain.after(30).turn(second, QuestionStanding::Speaking);
    assert_eq!(chain.standing(first), QuestionStanding::Answered);
    chain.after(12).turn(second, QuestionStanding::Parked);
    assert_eq!((chain.spoken_s(first), chain.spoken_s(second)), (30, 12));
    assert_eq!((chain.state.queue.speaking(), chain.standing(second)), (None, QuestionStanding::Parked));
}

#[test]
fn the_word_ends_with_the_phase_and_with_the_run() {
    let mut chain = running();
    let question = chain.ask("Eins?");
    chain.turn(question, QuestionStanding::Speaking);
    let next = chain.after(20).state.advance();
    chain.write(next);
    assert_eq!((chain.standing(question), chain.spoken_s(question)), (QuestionStanding::Answered, 20));
    chain.turn(question, QuestionStanding::Speaking);
    chain.after(5).write(Ok(Event::RunEnded.into()));
    chain.after(60);
    assert_eq!((chain.state.queue.speaking(), chain.spoken_s(question)), (None, 25));
    let refused = chain.state.turn_question(question, QuestionStanding::Speaking);
    assert_eq!(refused.unwrap_err(), Error::NotNow { why: "nothing-runs" });
}

#[test]
fn while_the_room_stands_still_so_does_whoever_speaks() {
    let mut chain = running();
    let question = chain.ask("Eins?");
    chain.turn(question, QuestionStanding::Speaking);
    let paused = chain.after(10).state.pause();
    chain.write(paused);
    assert_eq!(chain.after(40).spoken_s(question), 10);
    let resumed = chain.state.resume();
    chain.write(resumed);
    assert_eq!(chain.after(5).spoken_s(question), 15);
}

#[test]
fn a_question_moves_before_another_or_to_the_end() {
    let mut chain = running();
    let [one, two, three] = ["1?", "2?", "3?"].map(|words| chain.ask(words));
    chain.write(chain.state.move_question(three, Some(one)));
    assert_eq!(chain.order(), [three, one, two]);
    chain.write(chain.state.move_question(one, None));
    assert_eq!(chain.order(), [three, two, one]);
    for (moved, before) in [(two, Some(one)), (two, Some(two)), (one, None)] {
        let refused = chain.state.move_question(moved, before).unwrap_err();
        assert_eq!(refused, Error::NotNow { why: "unchanged" });
    }
}

#[test]
fn new_words_keep_place_item_and_standing() {
    let mut chain = running();
    let (first, second) = (chain.ask("Kosten"), chain.ask("Betrieb?"));
    chain.turn(first, QuestionStanding::Parked);
    let anew = Asking { replaces: Some(first), ..asking("Kosten je Fall?") };
    chain.write(chain.state.queue_question(item(2), anew));
    assert_eq!(chain.order(), [first, second]);
    let question = chain.state.queue.find(first).unwrap();
    assert_eq!((question.item, question.standing), (item(1), QuestionStanding::Parked));
    assert_eq!(question.words.as_ref().unwrap().question, "Kosten je Fall?");
}

#[test]
fn what_cannot_be_a_question_is_refused() {
    let mut chain = running();
    let (here, there) = (chain.ask("Eins?"), chain.state.queue_question(item(2), asking("Zwei?")));
    let there = chain.write(there);
    let state = &chain.state;
    let nobody = |question: &str| Asking { asker: None, ..asking(question) };
    let long = "x".repeat(WORDS_MAX + 1);
    let free = |asker: String| Asking {
        asker: None,
        words: QuestionWords { asker, ..QuestionWords::default() },
        replaces: None,
    };
    let cases = [
        (state.queue_question(item(9), asking("Wo?")), "not-there"),
        (state.queue_question(item(1), Asking { replaces: Some(99), ..asking("Wo?") }), "not-there"),
        (state.queue_question(item(1), nobody(" ")), "invalid"),
        (state.queue_question(item(1), asking(&long)), "invalid"),
        (state.queue_question(item(1), free("x".repeat(NAME_MAX + 1))), "invalid"),
        (state.turn_question(99, QuestionStanding::Answered), "not-there"),
        (state.turn_question(here, QuestionStanding::Open), "not-now"),
        (state.move_question(here, Some(there)), "not-there"),
        (state.move_question(99, None), "not-there"),
    ];
    for (index, (decided, code)) in cases.into_iter().enumerate() {
        assert_eq!(decided.unwrap_err().code(), code, "case {index}");
    }
    // A wish to speak has a name and no question yet.
    assert!(state.queue_question(item(1), free("Frau aus Reihe 3".into())).is_ok());
}

#[test]
fn an_action_item_is_replaced_settled_dropped_and_opened_again() {
    let mut chain = running();
    let action = chain.act("Referenzen anfordern");
    chain.write(chain.state.settle_action(action, ActionStanding::Done));
    let anew = Acting {
        item: Some(item(2)),
        who: Some(person(3)),
        due: due("2026-12-01"),
        replaces: Some(action),
        ..acting("Referenzen der Kreise anfordern")
    };
    chain.write(chain.state.record_action(anew, &chain.now()));
    let [found] = chain.state.actions.as_slice() else { panic!() };
    assert_eq!((found.seq, found.item, found.standing), (action, Some(item(1)), ActionStanding::Done));
    assert_eq!((found.who, found.due), (Some(person(3)), due("2026-12-01")));
    let words = found.words.clone().unwrap();
    assert_eq!((words.what.as_str(), words.who.as_str()), ("Referenzen der Kreise anfordern", ""));
    for to in [ActionStanding::Dropped, ActionStanding::Open] {
        chain.write(chain.state.settle_action(action, to));
        assert_eq!(chain.state.actions[0].standing, to);
    }
}

#[test]
fn what_cannot_be_an_action_item_is_refused() {
    let mut chain = running();
    let action = chain.act("Referenzen anfordern");
    let (state, now) = (&chain.state, chain.now());
    let on = |day| Acting { due: due(day), ..acting("Tun") };
    let cases = [
        (state.record_action(acting("  "), &now), "invalid"),
        (state.record_action(acting(&"x".repeat(WORDS_MAX + 1)), &now), "invalid"),
        (state.record_action(Acting { item: Some(item(9)), ..acting("Tun") }, &now), "not-there"),
        (state.record_action(Acting { replaces: Some(99), ..acting("Tun") }, &now), "not-there"),
        (state.record_action(on("2026-11-23"), &now), "invalid"),
        (state.record_action(on("2226-11-23"), &now), "invalid"),
        (state.settle_action(99, ActionStanding::Done), "not-there"),
        (state.settle_action(action, ActionStanding::Open), "not-now"),
    ];
    for (index, (decided, code)) in cases.into_iter().enumerate() {
        assert_eq!(decided.unwrap_err().code(), code, "case {index}");
    }
    assert!(state.record_action(on("2026-11-24"), &now).is_ok());
}

#[test]
fn a_day_that_has_passed_since_does_not_keep_the_words_from_being_mended() {
    let mut chain = running();
    let first = Acting { due: due("2026-11-24"), ..acting("Referenzen") };
    let action = chain.write(chain.state.record_action(first.clone(), &chain.now()));
    chain.after(3 * 24 * 3600);
    let mended = Acting { replaces: Some(action), words: acting("Referenzen anfordern").words, ..first };
    assert!(chain.state.record_action(mended, &chain.now()).is_ok());
}

#[test]
fn nothing_is_queued_before_the_freeze_or_after_the_signatures() {
    let before = planned();
    let mut chain = running();
    let (question, action) = (chain.ask("Eins?"), chain.act("Tun"));
    let after = chain.signed();
    for (state, error) in [(&before.state, Error::PlanNotFrozen), (&after.state, Error::SignedOff)] {
        let refusals = [
            state.queue_question(item(1), asking("Zwei?")),
            state.turn_question(question, QuestionStanding::Answered),
            state.move_question(question, None),
            state.record_action(acting("Mehr"), &after.now()),
            state.settle_action(action, ActionStanding::Done),
        ];
        for refusal in refusals {
            assert_eq!(refusal.unwrap_err(), error);
        }
    }
}

#[test]
fn erased_words_leave_the_question_and_the_action_item() {
    let mut chain = running();
    let (question, action) = (chain.ask("Eins?"), chain.act("Tun"));
    chain.turn(question, QuestionStanding::Parked);
    let anew = Acting { replaces: Some(action), ..acting("Anders tun") };
    chain.write(chain.state.record_action(anew, &chain.now()));
    let erased = chain.erased();
    let question = erased.queue.find(question).unwrap();
    assert_eq!((&question.words, question.standing), (&None, QuestionStanding::Parked));
    assert_eq!((erased.actions.len(), &erased.actions[0].words), (1, &None));
    assert_eq!(erased.head(), chain.state.head());
}

/// Anything that a page could send: which question, and what is to become of it.
fn any_act() -> impl Strategy<Value = (usize, usize, u64)> {
    (0..8_usize, 0..8_usize, 0..90_u64)
}

proptest! {
    /// Whatever is pressed in whatever order: nobody gets lost, at most one has the word, and
    /// the log folds to what the pages saw.
    #[test]
    fn any_course_of_questions_folds_to_the_same_queue(acts in prop::collection::vec(any_act(), 0..60)) {
        let mut chain = running();
        let mut asked = Vec::new();
        for (what, which, seconds) in acts {
            chain.after(seconds);
            let question = asked.get(which % asked.len().max(1)).copied().unwrap_or(99);
            let other = asked.last().copied();
            let decided = match what {
                0 | 1 => chain.state.queue_question(item(1), asking("Frage?")),
                2 => chain.state.move_question(question, other),
                3 => chain.state.move_question(question, None),
                4 => chain.state.advance(),
                _ => chain.state.turn_question(question, QuestionStanding::ALL[which % 5]),
            };
            if decided.is_ok() {
                let seq = chain.write(decided);
                if what < 2 {
                    asked.push(seq);
                }
            }
        }
        let speaking = chain.state.queue.0.iter().filter(|one| one.standing == QuestionStanding::Speaking);
        prop_assert!(speaking.count() <= 1);
        let mut order = chain.order();
        order.sort_unstable();
        prop_assert_eq!(order, asked);
        let entries = chain.stored.iter().map(|stored| Arc::new(stored.read())).collect();
        let replayed = State::fold(chain.state.plan.clone(), entries);
        prop_assert_eq!(&replayed.queue, &chain.state.queue);
        let ran_ms = chain.now_ms;
        prop_assert!(replayed.queue.0.iter().map(|one| one.spoken_ms(&replayed.runs, &chain.now())).sum::<u64>() <= ran_ms);
    }
}
