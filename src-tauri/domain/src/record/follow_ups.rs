//! What is left to do after the day: questions that were not answered in the room, and
//! action items.

use chrono::NaiveDate;

use crate::directory::Directory;
use crate::ids::{ItemId, PersonId};
use crate::session::State;
use crate::session::actions::ActionStanding;
use crate::session::projection::ProjectedItem;
use crate::session::queue::QuestionStanding;

/// Questions that stayed open, and action items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FollowUps {
    /// Questions without an answer in the room, item by item.
    pub questions: Vec<OpenQuestionRow>,
    /// Action items, in the order in which they were taken down.
    pub actions: Vec<ActionRow>,
}

/// A question that was not answered in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestionRow {
    /// Number of the item at which it was asked.
    pub number: String,
    /// Who asked; empty where nobody was named.
    pub asker: String,
    /// Whom; empty for the one who pitched.
    pub asked: String,
    /// What; `None` where the words were erased.
    pub text: Option<String>,
    /// Whether an answer in writing was promised.
    pub in_writing: bool,
}

/// Something that has to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRow {
    /// Number of the item at which it came up, if at any.
    pub number: String,
    /// What; `None` where the words were erased.
    pub what: Option<String>,
    /// Who; empty where nobody was named.
    pub who: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Whether it is done.
    pub done: bool,
}

impl FollowUps {
    pub(super) fn derive(state: &State, directory: &Directory, projected: &[ProjectedItem]) -> Self {
        let number = |item: ItemId| {
            let place = state.course.agenda.items.iter().position(|other| other.id == item);
            place.and_then(|place| projected.get(place)).map(|item| item.number.clone()).unwrap_or_default()
        };
        let named = |person: Option<PersonId>, typed: &str| {
            person.map_or(typed, |person| directory.person_name(person)).to_owned()
        };
        let questions = state.course.agenda.items.iter().flat_map(|item| {
            state
                .queue
                .0
                .iter()
                .filter(move |question| question.item == item.id && stayed_open(question.standing))
        });
        let actions = state.actions.iter().filter(|action| action.standing != ActionStanding::Dropped);
        Self {
            questions: questions
                .map(|question| {
                    let words = question.words.clone().unwrap_or_default();
                    OpenQuestionRow {
                        number: number(question.item),
                        asker: named(question.asker, &words.asker),
                        asked: words.asked,
                        text: question.words.as_ref().map(|words| words.question.clone()),
                        in_writing: question.standing == QuestionStanding::Parked,
                    }
                })
                // A wish to speak that nobody came back to was no question.
                .filter(|row| row.text.as_ref().is_none_or(|text| !text.is_empty()))
                .collect(),
            actions: actions
                .map(|action| ActionRow {
                    number: action.item.map(number).unwrap_or_default(),
                    what: action.words.as_ref().map(|words| words.what.clone()),
                    who: named(action.who, action.words.as_ref().map_or("", |words| &words.who)),
                    due: action.due,
                    done: action.standing == ActionStanding::Done,
                })
                .collect(),
        }
    }
}

/// Whoever still has the word when the record is derived has not been answered either.
const fn stayed_open(standing: QuestionStanding) -> bool {
    matches!(standing, QuestionStanding::Open | QuestionStanding::Parked | QuestionStanding::Speaking)
}
