//! The scale that people are mapped on: five levels, 0 to 4. Not a SeQF level: that belongs to a
//! qualification and never to a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A level from 0 (has not worked with it) to 4 (solves hard cases and can guide others).
///
/// 0 is a level like the others. *Not assessed* and *not applicable* are no levels: see
/// [`Outcome`](crate::assessment::Outcome).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "0 | 1 | 2 | 3 | 4")]
pub struct Level(u8);

/// A number outside 0–4 was given as a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("level {0} is outside 0 to 4")]
pub struct LevelOutOfRange(pub u8);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];
    /// The level at which a person can guide others.
    pub const GUIDES_OTHERS: Self = Self(4);

    /// A level from its number.
    ///
    /// # Errors
    /// [`LevelOutOfRange`] for anything over 4.
    pub const fn new(number: u8) -> Result<Self, LevelOutOfRange> {
        if number <= 4 { Ok(Self(number)) } else { Err(LevelOutOfRange(number)) }
    }

    /// The number, 0 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Steps left from this level up to `required`; none if it is reached or passed.
    #[must_use]
    pub const fn steps_to(self, required: Self) -> u8 {
        required.0.saturating_sub(self.0)
    }
}

impl TryFrom<u8> for Level {
    type Error = LevelOutOfRange;
    fn try_from(number: u8) -> Result<Self, LevelOutOfRange> {
        Self::new(number)
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_zero_to_four_are_levels() {
        for number in 0..=u8::MAX {
            assert_eq!(Level::new(number).is_ok(), number <= 4, "{number}");
        }
        assert!(serde_json::from_str::<Level>("5").is_err());
        assert!(serde_json::from_str::<Level>("-1").is_err());
    }

    #[test]
    fn a_surplus_is_no_negative_gap() {
        assert_eq!(Level(4).steps_to(Level(2)), 0);
        assert_eq!(Level(1).steps_to(Level(3)), 2);
    }
}
