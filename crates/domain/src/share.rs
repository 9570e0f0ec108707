//! A part of a whole, kept as the two whole numbers that it is. Not a float: it is rounded when it is
//! shown, and nowhere before.

use serde::Serialize;
use std::cmp::Ordering;
use ts_rs::TS;

/// A part of a whole, such as the women of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Share {
    /// The part.
    pub part: u32,
    /// The whole; 0 where there is nothing to have a share of.
    pub whole: u32,
}

impl Share {
    /// Whole per cent, halves upwards; none of nothing.
    #[must_use]
    pub const fn percent(self) -> Option<u32> {
        self.of(100)
    }

    /// Whole per mille, halves upwards; none of nothing.
    #[must_use]
    pub const fn per_mille(self) -> Option<u32> {
        self.of(1000)
    }

    const fn of(self, scale: u64) -> Option<u32> {
        if self.whole == 0 {
            return None;
        }
        let (part, whole) = (self.part as u64, self.whole as u64);
        // A part is at most four thousand million: a thousand times that fits.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a part of a whole is at most the scale"
        )]
        Some(((2 * scale * part + whole) / (2 * whole)) as u32)
    }

    /// How two shares compare, exactly; none where one is of nothing.
    #[must_use]
    pub fn compare(self, other: Self) -> Option<Ordering> {
        if self.whole == 0 || other.whole == 0 {
            return None;
        }
        let left = u64::from(self.part) * u64::from(other.whole);
        Some(left.cmp(&(u64::from(other.part) * u64::from(self.whole))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_when_it_is_shown_and_nothing_has_none() {
        for (part, whole, percent, per_mille) in [
            (0, 0, None, None),
            (0, 7, Some(0), Some(0)),
            (1, 3, Some(33), Some(333)),
            (1, 8, Some(13), Some(125)),
            (2, 3, Some(67), Some(667)),
            (75, 250, Some(30), Some(300)),
            (u32::MAX, u32::MAX, Some(100), Some(1000)),
        ] {
            let share = Share { part, whole };
            assert_eq!((share.percent(), share.per_mille()), (percent, per_mille), "{share:?}");
        }
    }

    #[test]
    fn shares_that_round_alike_still_differ() {
        let (less, more) = (Share { part: 299, whole: 1000 }, Share { part: 30, whole: 100 });
        assert_eq!(less.percent(), more.percent());
        assert_eq!(less.compare(more), Some(Ordering::Less));
        assert_eq!(more.compare(Share { part: 75, whole: 250 }), Some(Ordering::Equal));
        assert_eq!(less.compare(Share { part: 0, whole: 0 }), None);
    }
}
