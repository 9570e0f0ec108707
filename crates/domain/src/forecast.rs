//! What the project will have reached at its end if it goes on as it has gone. Two paces give a range:
//! that of the latest eight weeks, and that of the whole time so far. Not a promise and no average of
//! the two: where they differ, the range is wide, and that is what it says. Whole numbers all through.

use crate::vocabulary;
use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

/// Days that make the recent pace: eight weeks.
pub const RECENT_DAYS: u32 = 56;
/// Days that must have passed before anything is said: twice the recent ones, so that the two paces
/// are two.
pub const LEAST_DAYS: u32 = 2 * RECENT_DAYS;
/// How many must have come before anything is said.
pub const LEAST_COUNT: u32 = 10;

vocabulary! {
    /// How far a forecast can be trusted.
    Sureness, "sureness" {
        /// The two paces differ by a tenth of the higher result at most.
        Steady = "steady",
        /// By a third at most.
        Swaying = "swaying",
        /// By more: the project goes another way than it did.
        Wide = "wide",
    }
}

/// How many came in how many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Pace {
    /// How many.
    pub count: u32,
    /// In how many days; at least one.
    pub days: u32,
}

impl Pace {
    /// How many more come in some days at this pace, rounded down: nobody comes by halves.
    #[must_use]
    pub const fn in_days(self, days: u32) -> u32 {
        let more = self.count as u64 * days as u64 / self.days as u64;
        if more > u32::MAX as u64 { u32::MAX } else { more as u32 }
    }

    /// Days until some more have come, rounded up; none if nobody comes.
    #[must_use]
    pub fn days_until(self, more: u32) -> Option<u32> {
        if more == 0 {
            return Some(0);
        }
        let days = (u64::from(more) * u64::from(self.days)).checked_div(u64::from(self.count))?;
        let rest = u64::from(more) * u64::from(self.days) % u64::from(self.count);
        u32::try_from(days + u64::from(rest > 0)).ok()
    }
}

/// What is said of the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "says", rename_all = "snake_case")]
pub enum Outlook {
    /// The project has no last day, so there is nothing to reckon to.
    NoEnd,
    /// Its last day has passed: what is there is what there is.
    Ended,
    /// It is too early, or too few have come.
    TooLittle {
        /// Days that have passed.
        days: u32,
        /// How many have come.
        count: u32,
    },
    /// Between these two, both included.
    Between {
        /// By the slower pace.
        low: u32,
        /// By the faster pace.
        high: u32,
        /// Pace of the latest eight weeks.
        recent: Pace,
        /// Pace of the whole time.
        whole: Pace,
        /// How far it can be trusted.
        sureness: Sureness,
        /// Day on which the target is reached by the faster pace; none without a target, or if never.
        earliest: Option<NaiveDate>,
        /// The same by the slower pace.
        latest: Option<NaiveDate>,
    },
}

/// What is needed from now on to reach the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Needed {
    /// How many are missing.
    pub missing: u32,
    /// Whole weeks left, rounded up; at least one.
    pub weeks: u32,
    /// How many in every four weeks, rounded up.
    pub in_four_weeks: u32,
    /// How many came in the latest four weeks.
    pub came_in_four_weeks: u32,
}

/// The forecast for one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Forecast {
    /// How many there are.
    pub so_far: u32,
    /// How many are aimed at.
    pub target: Option<u32>,
    /// What is said of the end.
    pub outlook: Outlook,
    /// What is needed; none without a target or an end, or when it is reached.
    pub needed: Option<Needed>,
}

/// The project's days as a forecast needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day of the project. Where it is not known, or somebody came earlier, that day counts.
    pub starts: Option<NaiveDate>,
    /// Last day, extension included.
    pub ends: Option<NaiveDate>,
    /// The day it is.
    pub today: NaiveDate,
}

/// The forecast for what is counted on `days`; those after today are left out.
#[must_use]
pub fn forecast(
    days: impl IntoIterator<Item = NaiveDate>,
    target: Option<u32>,
    span: Span,
) -> Forecast {
    let today = span.today;
    let came: Vec<NaiveDate> = days.into_iter().filter(|day| *day <= today).collect();
    let so_far = length(came.len());
    let since = |days: u32| {
        let first = today.checked_sub_days(Days::new(u64::from(days) - 1)).unwrap_or(today);
        length(came.iter().filter(|day| **day >= first).count())
    };
    let begun = came.iter().copied().chain(span.starts).min().unwrap_or(today);
    let passed = between(begun, today) + 1;
    let left = span.ends.filter(|ends| *ends >= today).map(|ends| between(today, ends));
    let outlook = match (span.ends, left) {
        (None, _) => Outlook::NoEnd,
        (Some(_), None) => Outlook::Ended,
        _ if passed < LEAST_DAYS || so_far < LEAST_COUNT => {
            Outlook::TooLittle { days: passed, count: so_far }
        }
        (Some(_), Some(left)) => {
            let recent = Pace { count: since(RECENT_DAYS), days: RECENT_DAYS };
            let whole = Pace { count: so_far, days: passed };
            range(so_far, target, recent, whole, left, today)
        }
    };
    let needed = left.zip(target).filter(|(_, target)| *target > so_far).map(|(left, target)| {
        let missing = target - so_far;
        let weeks = left.div_ceil(7).max(1);
        let four = u64::from(missing) * 4;
        Needed {
            missing,
            weeks,
            in_four_weeks: u32::try_from(four.div_ceil(u64::from(weeks))).unwrap_or(u32::MAX),
            came_in_four_weeks: since(28),
        }
    });
    Forecast { so_far, target, outlook, needed }
}

fn range(
    so_far: u32,
    target: Option<u32>,
    recent: Pace,
    whole: Pace,
    left: u32,
    today: NaiveDate,
) -> Outlook {
    let ends = [recent, whole].map(|pace| so_far.saturating_add(pace.in_days(left)));
    let (low, high) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    let apart = u64::from(high - low);
    let sureness = if apart * 10 <= u64::from(high) {
        Sureness::Steady
    } else if apart * 3 <= u64::from(high) {
        Sureness::Swaying
    } else {
        Sureness::Wide
    };
    let on = |pace: Pace| {
        let days = pace.days_until(target?.saturating_sub(so_far))?;
        today.checked_add_days(Days::new(u64::from(days)))
    };
    let (a, b) = (on(recent), on(whole));
    Outlook::Between {
        low,
        high,
        recent,
        whole,
        sureness,
        earliest: [a, b].into_iter().flatten().min(),
        latest: a.zip(b).map(|(a, b)| a.max(b)),
    }
}

/// Days from one day to a later one; 0 where it is not later.
fn between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// One every `step` days from `first` on.
    fn every(first: &str, step: u64, count: u64) -> Vec<NaiveDate> {
        (0..count).filter_map(|n| day(first).checked_add_days(Days::new(n * step))).collect()
    }

    fn span(starts: &str, today: &str, ends: &str) -> Span {
        Span { starts: Some(day(starts)), ends: Some(day(ends)), today: day(today) }
    }

    #[test]
    fn a_steady_project_ends_where_its_one_pace_leads() {
        // One a week for twenty weeks, twenty weeks left: forty, by both paces.
        let days = every("2020-10-05", 7, 20);
        let said = forecast(days, Some(50), span("2020-10-05", "2021-02-21", "2021-07-11"));
        assert_eq!(said.so_far, 20);
        let Outlook::Between { low, high, recent, whole, sureness, earliest, latest } =
            said.outlook
        else {
            panic!("{said:?}")
        };
        assert_eq!((low, high), (40, 40));
        assert_eq!((recent, whole), (Pace { count: 8, days: 56 }, Pace { count: 20, days: 140 }));
        assert_eq!(sureness, Sureness::Steady);
        // Thirty more weeks for thirty more.
        assert_eq!((earliest, latest), (Some(day("2021-09-19")), Some(day("2021-09-19"))));
        let needed = Needed { missing: 30, weeks: 20, in_four_weeks: 6, came_in_four_weeks: 4 };
        assert_eq!(said.needed, Some(needed));
    }

    #[test]
    fn a_project_that_has_stopped_gets_a_wide_range_and_no_latest_day() {
        let days = every("2020-10-05", 1, 40);
        let said = forecast(days, Some(80), span("2020-10-05", "2021-03-15", "2021-12-31"));
        let Outlook::Between { low, high, recent, sureness, earliest, latest, .. } = said.outlook
        else {
            panic!("{said:?}")
        };
        assert_eq!((low, recent.count, sureness, latest), (40, 0, Sureness::Wide, None));
        // 40 in 162 days, 291 days left: 71 more.
        assert_eq!((high, earliest), (111, Some(day("2021-08-24"))));
    }

    #[test]
    fn too_little_is_said_plainly() {
        for (what, count, today, ends, outlook) in [
            (
                "early",
                20,
                "2020-11-01",
                Some("2021-12-31"),
                Outlook::TooLittle { days: 28, count: 20 },
            ),
            (
                "few",
                9,
                "2021-03-15",
                Some("2021-12-31"),
                Outlook::TooLittle { days: 162, count: 9 },
            ),
            (
                "none",
                0,
                "2021-03-15",
                Some("2021-12-31"),
                Outlook::TooLittle { days: 162, count: 0 },
            ),
            ("no end", 40, "2021-03-15", None, Outlook::NoEnd),
            ("over", 40, "2021-03-15", Some("2021-03-14"), Outlook::Ended),
        ] {
            let span =
                Span { starts: Some(day("2020-10-05")), ends: ends.map(day), today: day(today) };
            assert_eq!(
                forecast(every("2020-10-05", 1, count), None, span).outlook,
                outlook,
                "{what}"
            );
        }
    }

    #[test]
    fn on_the_last_day_nobody_is_foreseen_and_one_week_is_left() {
        let said = forecast(
            every("2020-10-05", 7, 20),
            Some(25),
            span("2020-10-05", "2021-02-21", "2021-02-21"),
        );
        assert!(matches!(said.outlook, Outlook::Between { low: 20, high: 20, .. }), "{said:?}");
        assert_eq!(said.needed.map(|needed| (needed.weeks, needed.in_four_weeks)), Some((1, 20)));
    }

    #[test]
    fn a_target_that_is_reached_needs_nothing_and_what_lies_ahead_is_not_counted() {
        let mut days = every("2020-10-05", 7, 20);
        days.push(day("2021-06-01"));
        let said = forecast(days, Some(20), span("2020-10-05", "2021-02-21", "2021-07-11"));
        assert_eq!((said.so_far, said.needed), (20, None));
        let Outlook::Between { earliest, .. } = said.outlook else { panic!("{said:?}") };
        assert_eq!(earliest, Some(day("2021-02-21")));
    }

    #[test]
    fn the_range_holds_both_paces_whatever_the_order_and_the_sizes() {
        let mut chance = crate::chance::Chance::of(7);
        for round in 0..500 {
            let count = chance.below(300);
            let mut days: Vec<NaiveDate> = (0..count)
                .filter_map(|_| {
                    day("2020-08-01").checked_add_days(Days::new(u64::from(chance.below(500))))
                })
                .collect();
            let span = span("2020-10-05", "2021-05-01", "2021-12-31");
            let said = forecast(days.clone(), Some(250), span);
            chance.shuffle(&mut days);
            assert_eq!(forecast(days, Some(250), span), said, "round {round}");
            if let Outlook::Between { low, high, recent, whole, earliest, latest, .. } =
                said.outlook
            {
                assert!(said.so_far <= low && low <= high, "{said:?}");
                for pace in [recent, whole] {
                    let end = said.so_far + pace.in_days(244);
                    assert!((low..=high).contains(&end), "{said:?}");
                }
                assert!(latest.is_none_or(|latest| earliest.is_some_and(|e| e <= latest)));
            }
        }
    }
}
