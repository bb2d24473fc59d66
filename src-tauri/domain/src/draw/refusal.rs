//! Why a draw is refused. No words for people: the interface words a code from its catalogue.

use crate::ids::PersonId;

/// What a function of the draw answers.
pub type Result<T> = std::result::Result<T, Refusal>;

/// A broken rule of the draw.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nobody to draw.
    #[error("the list has no names")]
    NoNames,
    /// An applicant stands on the list more than once.
    #[error("an applicant is on the list twice")]
    NameTwice,
    /// The number, or someone's part of it, holds anything but the digits 0 to 9, or nothing.
    #[error("these are not digits")]
    NotDigits,
    /// Not every order could come, or not equally often.
    #[error("{needed} digits are needed, {called} were called")]
    TooFewDigits {
        /// How many it takes.
        needed: usize,
        /// How many there are.
        called: usize,
    },
    /// More than [`super::DIGITS_MAX`].
    #[error("these are too many digits")]
    TooManyDigits,
    /// One person alone could choose the order.
    #[error("at least two different people have to call digits")]
    TooFewCallers,
    /// A caller hosts, evaluates or applies.
    #[error("a caller takes part in the session")]
    CallerTakesPart {
        /// Who.
        caller: PersonId,
    },
    /// The order entered leaves someone out, names someone twice or names a stranger.
    #[error("the order is not the list in another order")]
    NotAPermutation,
    /// Fewer than two different people saw the lots drawn.
    #[error("at least two different witnesses are needed")]
    TooFewWitnesses,
}

impl Refusal {
    /// Stable code, used as the last part of the catalogue key.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoNames => "draw-no-names",
            Self::NameTwice => "draw-name-twice",
            Self::NotDigits => "draw-not-digits",
            Self::TooFewDigits { .. } => "draw-too-few-digits",
            Self::TooManyDigits => "draw-too-many-digits",
            Self::TooFewCallers => "draw-too-few-callers",
            Self::CallerTakesPart { .. } => "draw-caller-takes-part",
            Self::NotAPermutation => "draw-not-a-permutation",
            Self::TooFewWitnesses => "draw-too-few-witnesses",
        }
    }

    /// What the words of this refusal are filled with. The caller's name is the app's to look up.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooFewDigits { needed, called } => {
                vec![("needed", needed.to_string()), ("called", called.to_string())]
            }
            Self::TooManyDigits => vec![("most", super::DIGITS_MAX.to_string())],
            _ => Vec::new(),
        }
    }
}
