//! When something that waits for the coach is to be seen to. Not what waits: each kind of thing says that
//! of itself.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When something that waits is to be seen to, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// It should have been done.
    Overdue,
    /// From today to the coming Sunday.
    ThisWeek,
    /// After that, or on no certain day.
    Later,
}

impl Urgency {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::ThisWeek, Self::Later];

    /// When something is to be seen to that is late, or concerns a day. A day that has passed without
    /// making it late, such as that on which an interview was begun, sets no time.
    #[must_use]
    pub fn of(overdue: bool, day: Option<NaiveDate>, today: NaiveDate) -> Self {
        let to_sunday = Days::new(u64::from(6 - today.weekday().num_days_from_monday()));
        let sunday = today.checked_add_days(to_sunday).unwrap_or(today);
        match day {
            _ if overdue => Self::Overdue,
            Some(day) if (today..=sunday).contains(&day) => Self::ThisWeek,
            _ => Self::Later,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_ends_on_sunday_and_what_is_late_comes_first() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (overdue, on, today, expected) in [
            (true, None, "2021-03-15", Urgency::Overdue),
            (true, Some("2021-04-01"), "2021-03-15", Urgency::Overdue),
            (false, Some("2021-03-15"), "2021-03-15", Urgency::ThisWeek),
            (false, Some("2021-03-21"), "2021-03-15", Urgency::ThisWeek),
            (false, Some("2021-03-22"), "2021-03-15", Urgency::Later),
            (false, Some("2021-03-21"), "2021-03-21", Urgency::ThisWeek),
            (false, Some("2021-03-22"), "2021-03-21", Urgency::Later),
            (false, Some("2021-03-14"), "2021-03-15", Urgency::Later),
            (false, None, "2021-03-15", Urgency::Later),
        ] {
            let found = Urgency::of(overdue, on.map(day), day(today));
            assert_eq!(found, expected, "{overdue} {on:?} {today}");
        }
    }
}
