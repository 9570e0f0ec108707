//! The rules of certified time as data: what is entered, and what follows.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> DateTime<Utc> {
    format!("{text}Z").parse().expect("an instant")
}

#[test]
fn an_interview_proposes_its_sittings_in_quarters_of_an_hour() {
    for (what, moments, expected) in [
        ("nothing rated", &[][..], &[][..]),
        ("one rating", &["2020-10-05T08:00:00"], &[("2020-10-05", 15)]),
        ("fifteen minutes", &["2020-10-05T08:00:00", "2020-10-05T08:15:00"], &[("2020-10-05", 15)]),
        ("a minute more", &["2020-10-05T08:00:00", "2020-10-05T08:15:01"], &[("2020-10-05", 30)]),
        (
            "a pause is no time",
            &["2020-10-05T08:00:00", "2020-10-05T08:20:00", "2020-10-05T13:00:00"],
            &[("2020-10-05", 45)],
        ),
        (
            "in whatever order they come",
            &["2020-10-05T08:20:00", "2020-10-05T08:00:00"],
            &[("2020-10-05", 30)],
        ),
        (
            "each day for itself",
            &["2020-10-05T15:00:00", "2020-10-05T15:40:00", "2020-10-06T07:00:00"],
            &[("2020-10-05", 45), ("2020-10-06", 15)],
        ),
    ] {
        let moments: Vec<_> = moments.iter().map(|text| at(text)).collect();
        let expected: Vec<_> = expected.iter().map(|&(on, sum)| (day(on), sum)).collect();
        assert_eq!(of_interview(&moments, |moment| moment.date_naive()), expected, "{what}");
    }
}

#[test]
fn an_occasion_spreads_its_hours_over_its_weekdays() {
    for (what, minutes, starts, ends, expected) in [
        ("one day", 480, "2020-11-02", "2020-11-02", &[("2020-11-02", 480)][..]),
        (
            "over a weekend",
            960,
            "2020-11-06",
            "2020-11-09",
            &[("2020-11-06", 480), ("2020-11-09", 480)],
        ),
        (
            "on a weekend",
            600,
            "2020-11-07",
            "2020-11-08",
            &[("2020-11-07", 300), ("2020-11-08", 300)],
        ),
        (
            "what does not divide",
            100,
            "2020-11-02",
            "2020-11-04",
            &[("2020-11-02", 34), ("2020-11-03", 33), ("2020-11-04", 33)],
        ),
        ("fewer minutes than days", 1, "2020-11-02", "2020-11-03", &[("2020-11-02", 1)]),
        ("no length", 0, "2020-11-02", "2020-11-03", &[]),
    ] {
        let expected: Vec<_> = expected.iter().map(|&(on, sum)| (day(on), sum)).collect();
        assert_eq!(of_occasion(minutes, day(starts), day(ends)), expected, "{what}");
    }
}

#[test]
fn a_month_is_written_with_its_year_and_two_digits() {
    for (text, fits) in [
        ("2020-10", true),
        ("2020-02", true),
        ("2020-2", false),
        ("2020-13", false),
        ("2020-00", false),
        ("20-10", false),
        ("oktober", false),
        ("2020-10-05", false),
    ] {
        let month = Month::try_from(text.to_owned());
        assert_eq!(month.is_ok(), fits, "{text}");
        if let Ok(month) = month {
            assert_eq!(month.to_string(), text);
            assert!(month.contains(month.first_day()));
        }
    }
}

fn entry(minutes: u32, funded: bool, certified: bool) -> TimeEntry {
    TimeEntry {
        id: TimeEntryId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        company_id: None,
        day: day("2020-10-05"),
        minutes,
        kind: TimeKind::Coaching,
        funded,
        note: String::new(),
        mapping_id: None,
        seat_id: None,
        case_id: None,
        certified_on: certified.then(|| day("2020-11-01")),
    }
}

proptest! {
    #[test]
    fn funded_and_unfunded_are_all_and_no_more_is_certified_than_there_is(
        entries in proptest::collection::vec((1_u32..600, any::<bool>(), any::<bool>()), 0..40),
    ) {
        let entries: Vec<_> = entries.into_iter().map(|(m, f, c)| entry(m, f, c)).collect();
        let sum = sum(&entries);
        prop_assert_eq!(sum.funded + sum.unfunded, sum.minutes);
        prop_assert_eq!(sum.minutes, entries.iter().map(|entry| entry.minutes).sum::<u32>());
        prop_assert!(sum.certified <= sum.minutes);
    }

    #[test]
    fn an_occasion_loses_no_minute(minutes in 0_u32..3_000, starts in 0_u64..30, length in 0_u64..12) {
        let starts = day("2020-11-02") + chrono::Days::new(starts);
        let spread = of_occasion(minutes, starts, starts + chrono::Days::new(length));
        let longest = spread.iter().map(|(_, minutes)| *minutes).max().unwrap_or(0);
        if longest < DAY_MINUTES {
            prop_assert_eq!(spread.iter().map(|(_, minutes)| *minutes).sum::<u32>(), minutes);
        }
    }
}

#[test]
fn a_validation_proposes_each_of_its_days_once_when_it_has_been_and_has_no_time_yet() {
    use crate::validation::ValidationResult;
    let case = |days: [&str; 4], result: Option<ValidationResult>| ValidationCase {
        id: Uuid::nil().into(),
        person_id: Uuid::nil().into(),
        model_id: Uuid::nil().into(),
        overview_on: days[0].parse().ok(),
        in_depth_on: days[1].parse().ok(),
        test_centre: String::new(),
        assessed_from: days[2].parse().ok(),
        result,
        ended_on: days[3].parse().ok(),
        issuer: String::new(),
        expires_on: None,
        confirmed_on: None,
        evidence_id: None,
        note: String::new(),
    };
    let met = Some(ValidationResult::Certificate);
    let whole = ["2020-10-06", "2020-11-09", "2020-12-07", "2020-12-09"];
    for (what, days, result, kept, expected) in [
        ("no day yet", ["", "", "", ""], None, &[][..], &[][..]),
        ("all", whole, met, &[], &whole[..]),
        ("one is kept", whole, met, &["2020-11-09"], &["2020-10-06", "2020-12-07", "2020-12-09"]),
        ("all are kept", whole, met, &whole, &[]),
        ("broken off", whole, None, &[], &whole[..3]),
        (
            "a day that is two steps",
            ["2020-10-06", "2020-10-06", "", ""],
            None,
            &[],
            &["2020-10-06"],
        ),
        ("to come", ["2020-10-06", "2021-01-02", "", ""], None, &[], &["2020-10-06"]),
    ] {
        let has_time = |on: NaiveDate| kept.iter().any(|text| day(text) == on);
        let expected: Vec<_> = expected.iter().map(|text| day(text)).collect();
        let today = day("2021-01-01");
        assert_eq!(of_validation(&case(days, result), has_time, today), expected, "{what}");
    }
}
