//! A period between two dates, either of which may be open. Not a time of day: a date is a date.

use chrono::NaiveDate;
use serde::Serialize;

/// The end of a period lies before its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("a period ends before it starts")]
pub struct EndsBeforeStart {
    /// First day.
    pub starts: NaiveDate,
    /// Last day as given.
    pub ends: NaiveDate,
}

/// Checks that a period does not end before it starts; an open side is always right.
///
/// # Errors
/// [`EndsBeforeStart`] with both dates.
pub fn check(starts: Option<NaiveDate>, ends: Option<NaiveDate>) -> Result<(), EndsBeforeStart> {
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends < starts => Err(EndsBeforeStart { starts, ends }),
        _ => Ok(()),
    }
}

/// Whether `day` lies in the period; both ends belong to it.
#[must_use]
pub fn contains(starts: Option<NaiveDate>, ends: Option<NaiveDate>, day: NaiveDate) -> bool {
    starts.is_none_or(|s| s <= day) && ends.is_none_or(|e| day <= e)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    #[test]
    fn a_period_of_one_day_is_right_and_an_end_before_the_start_is_not() {
        assert!(check(day("2020-10-05"), day("2020-10-05")).is_ok());
        assert!(check(day("2020-10-05"), day("2020-10-04")).is_err());
        assert!(check(None, day("2020-10-04")).is_ok());
    }

    #[test]
    fn both_ends_belong_to_the_period() {
        let (from, to) = (day("2020-10-05"), day("2020-10-07"));
        for (date, inside) in [
            ("2020-10-04", false),
            ("2020-10-05", true),
            ("2020-10-07", true),
            ("2020-10-08", false),
        ] {
            assert_eq!(day(date).is_some_and(|d| contains(from, to, d)), inside, "{date}");
        }
    }
}
