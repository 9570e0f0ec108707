//! Which backups stay when there are many: a rule of instants alone. It removes nothing itself.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::BTreeSet;

/// The newest ones, which always stay.
pub const NEWEST: usize = 3;
/// Days of which the newest backup stays.
pub const DAYS: usize = 12;
/// Weeks of which the newest backup stays.
pub const WEEKS: usize = 10;
/// Months of which the newest backup stays.
pub const MONTHS: usize = 9;

/// For each backup of one register in one place, in the order given: whether it stays.
///
/// It stays if any of these is true of it, so what one of them asks for the others need not keep
/// again, and never more than 34 stay:
/// - it is one of the three newest;
/// - it is the newest of its day, and that is one of the latest twelve days that have a backup;
/// - it is the newest of its week (from Monday), and that is one of the latest ten that have one;
/// - it is the newest of its month, and that is one of the latest nine that have one.
///
/// Days that have no backup are not counted: after a summer without work, the twelve days before it
/// are still there. Days, weeks and months are UTC's: no change to summer time makes one longer, and
/// UTC's midnight falls in the Swedish night. Of several at the same instant the first given counts
/// as the newest.
#[must_use]
pub fn stays(made: &[DateTime<Utc>]) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..made.len()).collect();
    newest_first.sort_by_key(|index| std::cmp::Reverse(made[*index]));
    let mut stays = vec![false; made.len()];
    for &index in newest_first.iter().take(NEWEST) {
        stays[index] = true;
    }
    for (most, period) in
        [(DAYS, day as fn(NaiveDate) -> NaiveDate), (WEEKS, monday), (MONTHS, month)]
    {
        let mut seen = BTreeSet::new();
        for &index in &newest_first {
            let is_newest_of_it = seen.insert(period(made[index].date_naive()));
            if seen.len() > most {
                break;
            }
            stays[index] |= is_newest_of_it;
        }
    }
    stays
}

fn day(day: NaiveDate) -> NaiveDate {
    day
}

/// The week, by its first day.
fn monday(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(day)
}

/// The month, by its first day.
fn month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    /// The instants that stay, in the order given.
    fn left(made: &[&str]) -> Vec<String> {
        let instants: Vec<DateTime<Utc>> =
            made.iter().map(|text| format!("{text}:00Z").parse().unwrap()).collect();
        let kept = stays(&instants);
        made.iter().zip(kept).filter(|(_, stays)| *stays).map(|(at, _)| (*at).to_owned()).collect()
    }

    #[test]
    fn what_stays_of_these_is_this() {
        // What there is, and what of it goes.
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("nothing", &[], &[]),
            (
                "the newest three stay whatever they are",
                &["2020-10-05T10:00", "2020-10-05T10:30", "2020-10-05T11:00"],
                &[],
            ),
            (
                "of a day long gone one stays",
                &["2020-10-05T10:00", "2020-10-05T10:30", "2020-10-05T11:00", "2020-10-05T11:30"],
                &["2020-10-05T10:00"],
            ),
            (
                "an order that is no order",
                &["2020-10-05T11:30", "2020-10-05T10:00", "2020-10-05T11:00", "2020-10-05T10:30"],
                &["2020-10-05T10:00"],
            ),
            (
                "of each day the newest",
                &[
                    "2020-10-01T09:00",
                    "2020-10-01T16:00",
                    "2020-10-02T09:00",
                    "2020-10-02T16:00",
                    "2020-10-05T09:00",
                    "2020-10-05T16:00",
                    "2020-10-06T16:00",
                ],
                &["2020-10-01T09:00", "2020-10-02T09:00"],
            ),
            (
                "a day is UTC's",
                &[
                    "2020-10-04T23:59",
                    "2020-10-05T00:00",
                    "2020-10-06T08:00",
                    "2020-10-06T09:00",
                    "2020-10-06T10:00",
                ],
                &[],
            ),
            (
                "a leap day is a day",
                &[
                    "2020-02-28T08:00",
                    "2020-02-29T07:00",
                    "2020-02-29T08:00",
                    "2020-03-01T08:00",
                    "2020-03-01T09:00",
                    "2020-03-01T10:00",
                ],
                &["2020-02-29T07:00"],
            ),
        ];
        for (what, made, gone) in cases {
            let expected: Vec<&str> =
                made.iter().filter(|at| !gone.contains(at)).copied().collect();
            assert_eq!(left(made), expected, "{what}");
        }
    }

    /// Noon of every day for so many days, oldest first, beginning on a Thursday.
    fn daily(days: i64) -> Vec<DateTime<Utc>> {
        let start: DateTime<Utc> = "2020-01-02T12:00:00Z".parse().unwrap();
        (0..days).map(|day| start + TimeDelta::days(day)).collect()
    }

    #[test]
    fn of_a_year_of_daily_backups_twelve_days_ten_weeks_and_nine_months_stay() {
        let made = daily(366);
        let kept: Vec<_> =
            made.iter().zip(stays(&made)).filter(|(_, stays)| *stays).map(|(at, _)| at).collect();
        let dates: Vec<String> = kept.iter().map(|at| at.date_naive().to_string()).collect();
        let expected = [
            // The last of each month, as far as nine reach back.
            "2020-05-31",
            "2020-06-30",
            "2020-07-31",
            "2020-08-31",
            "2020-09-30",
            // Sundays, as far as ten weeks reach back, and the last of each month.
            "2020-10-31",
            "2020-11-01",
            "2020-11-08",
            "2020-11-15",
            "2020-11-22",
            "2020-11-29",
            "2020-11-30",
            "2020-12-06",
            "2020-12-13",
            "2020-12-20",
            // Twelve days; the first of January is its week's and its month's newest too.
            "2020-12-21",
            "2020-12-22",
            "2020-12-23",
            "2020-12-24",
            "2020-12-25",
            "2020-12-26",
            "2020-12-27",
            "2020-12-28",
            "2020-12-29",
            "2020-12-30",
            "2020-12-31",
            "2021-01-01",
        ];
        assert_eq!(dates, expected);
    }

    #[test]
    fn thinning_each_time_keeps_what_thinning_once_would_keep_at_the_end() {
        let made = daily(400);
        let mut there: Vec<DateTime<Utc>> = Vec::new();
        for at in &made {
            there.push(*at);
            let kept = stays(&there);
            let mut kept = kept.iter();
            there.retain(|_| kept.next() == Some(&true));
            assert!(there.len() <= NEWEST + DAYS + WEEKS + MONTHS);
            assert_eq!(there.last(), Some(at), "the newest is never removed");
        }
        let once: Vec<_> =
            made.iter().zip(stays(&made)).filter(|(_, stays)| *stays).map(|(at, _)| *at).collect();
        assert_eq!(there, once);
    }
}
