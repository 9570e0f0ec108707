//! The rules of state aid as data: intensities, ceilings and years, money without floats, double funding.

use super::*;
use crate::id::{EmploymentId, StatusId};
use EmploymentStatusKind::{Employed, ShortTime};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// The rule of 2013 or, `rolling`, that of 2023.
fn setting(rolling: bool) -> AidSetting {
    AidSetting {
        id: AidSettingId(Uuid::nil()),
        project_id: ProjectId(Uuid::nil()),
        rule: AidRule::DeMinimis,
        ceiling_cents: if rolling { 30_000_000 } else { 20_000_000 },
        years: 3,
        fiscal_years: !rolling,
        source: String::new(),
    }
}

fn entry(on: &str, cents: i64) -> AidEntry {
    AidEntry {
        id: AidEntryId(Uuid::nil()),
        company_id: CompanyId(Uuid::nil()),
        rule: AidRule::DeMinimis,
        granted_on: day(on),
        amount_ore: cents * 10,
        amount_cents: cents,
        granter: String::new(),
        note: String::new(),
    }
}

#[test]
fn article_31_is_50_per_cent_and_more_for_smaller_companies_and_never_over_70() {
    for (class, percent) in [
        (SizeClass::Large, 50),
        (SizeClass::Medium, 60),
        (SizeClass::Small, 70),
        (SizeClass::Micro, 70),
    ] {
        assert_eq!(intensity_percent(class), percent, "{class:?}");
        assert_eq!(most_by_article_31(100_000, class, false), percent * 1_000, "{class:?}");
        assert_eq!(most_by_article_31(100_000, class, true), 0, "{class:?}: mandatory");
    }
    assert_eq!(most_by_article_31(101, SizeClass::Medium, false), 60, "never rounded up");
}

#[test]
fn no_aid_is_given_for_what_is_mandatory() {
    let spent = Spent::of([(1_000_000, false), (300_000, true), (200_000, false)]);
    assert_eq!(spent, Spent { ore: 1_500_000, mandatory_ore: 300_000 });
    assert_eq!(spent.most_aid(Some(SizeClass::Medium)), Some(720_000));
    assert_eq!(spent.most_aid(None), None, "nothing is said without a size class");
}

#[test]
fn the_presets_are_what_the_regulations_say() {
    for (preset, ceiling, years, fiscal) in [
        (AidPreset::Regulation2013, 20_000_000, 3, true),
        (AidPreset::Regulation2023, 30_000_000, 3, false),
    ] {
        let found = (preset.ceiling_cents(), preset.years(), preset.fiscal_years());
        assert_eq!(found, (ceiling, years, fiscal), "{preset:?}");
    }
}

#[test]
fn the_years_that_count_are_fiscal_years_or_end_on_the_day() {
    for (rolling, month, on, first) in [
        (false, CALENDAR_YEAR, "2021-03-15", "2019-01-01"),
        (false, CALENDAR_YEAR, "2021-12-31", "2019-01-01"),
        (false, CALENDAR_YEAR, "2022-01-01", "2020-01-01"),
        (false, 7, "2021-06-30", "2018-07-01"),
        (false, 7, "2021-07-01", "2019-07-01"),
        (false, 5, "2021-12-31", "2019-05-01"),
        (false, 12, "2021-11-30", "2018-12-01"),
        (true, CALENDAR_YEAR, "2024-03-15", "2021-03-16"),
        (true, CALENDAR_YEAR, "2024-02-29", "2021-03-01"),
        // Any three years know no fiscal year.
        (true, 7, "2024-03-15", "2021-03-16"),
    ] {
        let found = setting(rolling).counts_from(day(on), month);
        assert_eq!(found, day(first), "{on}, from month {month}");
    }
}

#[test]
fn what_was_granted_within_the_years_is_taken_of_the_ceiling() {
    let entries = [
        entry("2018-12-31", 9_000_000),
        entry("2019-01-01", 5_000_000),
        entry("2021-03-15", 4_000_000),
        entry("2021-03-16", 7_000_000),
        AidEntry { rule: AidRule::Article31, ..entry("2020-01-01", 8_000_000) },
    ];
    let of_2013 = setting(false);
    assert_eq!(of_2013.taken_cents(&entries, day("2021-03-15"), CALENDAR_YEAR), 9_000_000);
    assert_eq!(of_2013.room_cents(&entries, day("2021-03-15"), CALENDAR_YEAR), 1100_0000);
    assert_eq!(of_2013.taken_cents(&entries, day("2022-01-01"), CALENDAR_YEAR), 1100_0000);
    let full = [entry("2020-05-01", 20_000_001)];
    assert_eq!(
        of_2013.room_cents(&full, day("2021-03-15"), CALENDAR_YEAR),
        0,
        "never under nothing"
    );
}

#[test]
fn in_a_broken_fiscal_year_other_grants_count_together() {
    let entries = [entry("2018-06-30", 4_000_000), entry("2018-07-01", 5_000_000)];
    let of_2013 = setting(false);
    for (month, on, taken) in [
        (CALENDAR_YEAR, "2020-12-31", 9_000_000),
        (CALENDAR_YEAR, "2021-01-01", 0),
        (7, "2021-01-01", 5_000_000),
        (7, "2021-06-30", 5_000_000),
        (7, "2021-07-01", 0),
    ] {
        assert_eq!(of_2013.taken_cents(&entries, day(on), month), taken, "{on}, month {month}");
    }
}

#[test]
fn what_is_accepted_is_planned_and_only_what_was_attended_is_spent() {
    use SeatState::{Absent, Accepted, Attended, Declined, Invited};
    for (state, expected) in [
        (Invited, None),
        (Declined, None),
        (Accepted, Some(CostState::Planned)),
        (Attended, Some(CostState::Spent)),
        (Absent, None),
    ] {
        assert_eq!(CostState::of_seat(state), expected, "{state:?}");
    }
    let today = day("2021-03-15");
    for (on, expected) in [
        ("2021-03-14", CostState::Spent),
        ("2021-03-15", CostState::Spent),
        ("2021-03-16", CostState::Planned),
    ] {
        assert_eq!(CostState::of_day(day(on), today), expected, "{on}");
    }
}

#[test]
fn kronor_become_euros_without_floats_and_the_ceiling_is_not_passed_by_rounding() {
    for (ore, rate, expected) in [
        (1_048_700, 10_487, Some(100_000)),
        (1_048_701, 10_487, Some(100_001)),
        (1, 10_487, Some(1)),
        (0, 10_487, Some(0)),
        (100, 0, None),
        (i64::MAX, 10_487, None),
    ] {
        assert_eq!(cents(ore, rate), expected, "{ore} at {rate}");
    }
}

#[test]
fn double_funding_is_asked_about_where_training_and_short_time_work_meet() {
    let status = |kind, starts: &str, ends: Option<&str>| EmploymentStatus {
        id: StatusId(Uuid::nil()),
        employment_id: EmploymentId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        kind,
        percent: Some(60),
        starts: day(starts),
        ends: ends.map(day),
    };
    for (kind, starts, ends, asks) in [
        (ShortTime, "2020-04-01", Some("2020-11-01"), false),
        (ShortTime, "2020-04-01", Some("2020-11-02"), true),
        (ShortTime, "2020-11-04", None, true),
        (ShortTime, "2020-11-05", None, false),
        (Employed, "2020-01-01", None, false),
    ] {
        let statuses = [status(kind, starts, ends)];
        let met = is_in_short_time_work(&statuses, day("2020-11-02"), day("2020-11-04"));
        assert_eq!(met, asks, "{kind:?} {starts} {ends:?}");
    }
}

proptest! {
    #[test]
    fn what_is_taken_and_what_is_left_are_the_ceiling(
        amounts in proptest::collection::vec((0_u64..1_500, 0_i64..3_000_000), 0..12),
        rolling in any::<bool>(),
        month in 1_u32..=12,
    ) {
        let on = day("2021-03-15");
        let entries: Vec<AidEntry> = amounts
            .into_iter()
            .map(|(ago, cents)| {
                let granted_on = on - chrono::Days::new(ago);
                AidEntry { granted_on, ..entry("2021-03-15", cents) }
            })
            .collect();
        let setting = setting(rolling);
        let taken = setting.taken_cents(&entries, on, month);
        let room = setting.room_cents(&entries, on, month);
        if taken <= setting.ceiling_cents {
            prop_assert_eq!(taken + room, setting.ceiling_cents);
        } else {
            prop_assert_eq!(room, 0);
        }
    }

    #[test]
    fn aid_by_article_31_is_never_over_70_per_cent_of_the_cost(cost in 0_i64..1_000_000_000) {
        for class in SizeClass::ALL {
            let most = most_by_article_31(cost, *class, false);
            prop_assert!(most * 100 <= cost * 70 && most >= 0);
        }
    }
}
