//! What is scored: criteria with weights, one scale, anchors for its levels.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ids::CriterionId;
use crate::{Error, Result};

/// The levels a score may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Lowest level.
    pub min: Decimal,
    /// Highest level.
    pub max: Decimal,
    /// Distance between levels.
    pub step: Decimal,
}

impl Scale {
    /// Whether a score is one of the levels.
    #[must_use]
    pub fn allows(&self, score: Decimal) -> bool {
        score >= self.min
            && score <= self.max
            && !self.step.is_zero()
            && ((score - self.min) % self.step).is_zero()
    }

    /// All levels, lowest first.
    #[must_use]
    pub fn levels(&self) -> Vec<Decimal> {
        let mut levels = Vec::new();
        let mut level = self.min;
        while level <= self.max && self.step > Decimal::ZERO && levels.len() < 101 {
            levels.push(level);
            level += self.step;
        }
        levels
    }
}

/// What a level means for one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The level.
    pub level: Decimal,
    /// Its meaning.
    pub text: String,
}

/// One question that every evaluator answers with a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Identity.
    pub id: CriterionId,
    /// Name.
    pub name: String,
    /// The question behind it.
    pub question: String,
    /// Weight in percent; the weights of a form add up to exactly 100.
    pub weight: Decimal,
    /// Mean below which an applicant gets no rank.
    pub minimum: Option<Decimal>,
    /// Meaning of the levels.
    pub anchors: Vec<Anchor>,
}

/// When an evaluator has to give a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RationaleRule {
    /// Never required.
    Optional,
    /// Required at the lowest and the highest level.
    AtExtremes,
    /// Always required.
    Always,
}

impl RationaleRule {
    /// Whether this score needs a reason on this scale.
    #[must_use]
    pub fn requires(self, score: Decimal, scale: &Scale) -> bool {
        match self {
            Self::Optional => false,
            Self::AtExtremes => score == scale.min || score == scale.max,
            Self::Always => true,
        }
    }

    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::AtExtremes => "at_extremes",
            Self::Always => "always",
        }
    }
}

/// The scoring form (Bewertungsbogen).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The scale of every criterion.
    pub scale: Scale,
    /// When a reason is required.
    pub rationale: RationaleRule,
    /// Criteria in order.
    pub criteria: Vec<Criterion>,
}

impl Form {
    /// The criterion with this id.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// Sum of the weights, in percent.
    #[must_use]
    pub fn weight_sum(&self) -> Decimal {
        self.criteria.iter().map(|criterion| criterion.weight).sum()
    }

    /// How many anchors of the form have words, and how many there could be.
    #[must_use]
    pub fn anchors_described(&self) -> (usize, usize) {
        let levels = self.scale.levels().len();
        let described = self
            .criteria
            .iter()
            .map(|criterion| criterion.anchors.iter().filter(|anchor| !anchor.text.trim().is_empty()).count())
            .sum();
        (described, levels * self.criteria.len())
    }

    /// Refuses a form that could not be scored or computed, whatever its weights add up to.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field.
    pub fn check(&self) -> Result<()> {
        let scale_fits = self.scale.min < self.scale.max
            && self.scale.step > Decimal::ZERO
            && self.scale.allows(self.scale.max)
            && (self.scale.max - self.scale.min) / self.scale.step <= Decimal::from(100);
        let weights_fit = self
            .criteria
            .iter()
            .all(|criterion| criterion.weight >= Decimal::ZERO && criterion.weight <= Decimal::ONE_HUNDRED);
        let minima_fit = self
            .criteria
            .iter()
            .filter_map(|criterion| criterion.minimum)
            .all(|minimum| minimum >= self.scale.min && minimum <= self.scale.max);
        let anchors_fit = self
            .criteria
            .iter()
            .flat_map(|criterion| &criterion.anchors)
            .all(|anchor| self.scale.allows(anchor.level));
        for (fits, field) in
            [(scale_fits, "scale"), (weights_fit, "weight"), (minima_fit, "minimum"), (anchors_fit, "anchor")]
        {
            if !fits {
                return Err(Error::Invalid { field });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_marks_are_levels_and_thirds_are_not() {
        let scale = Scale { min: Decimal::ONE, max: Decimal::from(5), step: Decimal::new(5, 1) };
        assert!(scale.allows(Decimal::new(35, 1)));
        assert!(!scale.allows(Decimal::new(33, 1)));
        assert!(!scale.allows(Decimal::new(55, 1)));
        assert_eq!(scale.levels().len(), 9);
    }

    #[test]
    fn reasons_are_asked_for_where_the_rule_says_so() {
        let scale = Scale { min: Decimal::ZERO, max: Decimal::from(5), step: Decimal::ONE };
        assert!(RationaleRule::AtExtremes.requires(Decimal::from(5), &scale));
        assert!(!RationaleRule::AtExtremes.requires(Decimal::from(4), &scale));
        assert!(RationaleRule::Always.requires(Decimal::from(4), &scale));
    }
}
