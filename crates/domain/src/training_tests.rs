//! The rules of trainings and seats as data: states, and where they may go.

use super::{SeatRefusal as No, SeatState::*, *};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// From 2 to 4 November 2020, with room for two.
fn occasion() -> Occasion {
    Occasion {
        id: OccasionId(Uuid::nil()),
        training_id: TrainingId(Uuid::nil()),
        company_id: None,
        starts: day("2020-11-02"),
        ends: day("2020-11-04"),
        place: String::new(),
        seats: Some(2),
        note: String::new(),
    }
}

/// Invited on 12 October 2020.
fn seat(state: SeatState) -> Seat {
    Seat {
        id: SeatId(Uuid::nil()),
        occasion_id: OccasionId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        state,
        result: None,
        invited_on: day("2020-10-12"),
        answered_on: None,
        attended_on: None,
        result_on: None,
        note: String::new(),
    }
}

#[test]
fn a_seat_goes_step_by_step_and_each_refusal_says_what_it_is() {
    for (from, to, on, taken, expected) in [
        (Invited, Accepted, "2020-10-12", 1, Ok(())),
        (Invited, Accepted, "2020-10-11", 1, Err(No::TooEarly { first: day("2020-10-12") })),
        (Invited, Accepted, "2020-10-20", 2, Err(No::Full { seats: 2 })),
        (Invited, Declined, "2020-10-20", 2, Ok(())),
        (Invited, Attended, "2020-11-04", 0, Err(No::NotFromHere { from: Invited, to: Attended })),
        (Declined, Accepted, "2020-10-20", 1, Ok(())),
        (Declined, Accepted, "2020-10-20", 2, Err(No::Full { seats: 2 })),
        (Declined, Absent, "2020-11-04", 0, Err(No::NotFromHere { from: Declined, to: Absent })),
        (Accepted, Attended, "2020-11-03", 1, Err(No::NotOver { ends: day("2020-11-04") })),
        (Accepted, Attended, "2020-11-04", 2, Ok(())),
        (Accepted, Absent, "2020-11-01", 1, Err(No::TooEarly { first: day("2020-11-02") })),
        (Accepted, Absent, "2020-11-02", 1, Ok(())),
        (Accepted, Declined, "2020-10-30", 1, Ok(())),
        (Attended, Absent, "2020-11-04", 1, Ok(())),
        (Absent, Attended, "2020-11-05", 1, Ok(())),
        (
            Attended,
            Accepted,
            "2020-11-05",
            1,
            Err(No::NotFromHere { from: Attended, to: Accepted }),
        ),
    ] {
        let gone = gone_to(&seat(from), &occasion(), taken, to, day(on));
        let message = format!("{from:?} to {to:?} on {on}, {taken} taken");
        assert_eq!(gone.as_ref().map(|_| ()).map_err(|no| *no), expected, "{message}");
        if let Ok(gone) = gone {
            assert_eq!(gone.state, to, "{message}");
        }
    }
}

#[test]
fn nobody_is_invited_to_an_occasion_that_is_over_or_full() {
    for (on, taken, expected) in [
        ("2020-10-12", 0, Ok(())),
        ("2020-11-04", 1, Ok(())),
        ("2020-11-05", 0, Err(No::Over { ends: day("2020-11-04") })),
        ("2020-10-12", 2, Err(No::Full { seats: 2 })),
        ("2020-10-12", 3, Err(No::Full { seats: 2 })),
    ] {
        assert_eq!(may_invite(&occasion(), taken, day(on)), expected, "{on}, {taken}");
    }
    let unlimited = Occasion { seats: None, ..occasion() };
    assert_eq!(may_invite(&unlimited, u32::MAX, day("2020-10-12")), Ok(()));
}

#[test]
fn a_result_belongs_to_somebody_who_took_part_and_goes_when_that_is_taken_back() {
    let (occasion, on) = (occasion(), day("2020-11-05"));
    let passed = Some(SeatResult::Passed);
    for state in [Invited, Accepted, Declined, Absent] {
        assert_eq!(with_result(&seat(state), &occasion, passed, on), Err(No::DidNotAttend));
    }
    let early = with_result(&seat(Attended), &occasion, passed, day("2020-11-03"));
    assert_eq!(early, Err(No::TooEarly { first: day("2020-11-04") }));
    let seat = with_result(&seat(Attended), &occasion, passed, on).expect("a result");
    assert!(seat.is_passed() && seat.result_on == Some(on));
    let absent = gone_to(&seat, &occasion, 1, Absent, on).expect("put right");
    assert!(!absent.is_passed() && absent.result_on.is_none());
}

#[test]
fn in_training_and_trained_are_what_the_project_counts() {
    for (state, in_training, trained) in [
        (Invited, false, false),
        (Accepted, true, false),
        (Declined, false, false),
        (Attended, true, true),
        (Absent, false, false),
    ] {
        assert_eq!(
            (state.is_in_training(), state.is_trained()),
            (in_training, trained),
            "{state:?}"
        );
    }
    let failed = Seat { result: Some(SeatResult::NotPassed), ..seat(Attended) };
    assert!(failed.is_trained() && !failed.is_passed(), "took part to the end, and passed nothing");
}

proptest! {
    #[test]
    fn however_seats_are_asked_for_no_more_are_taken_than_there_are(
        limit in 0_u32..4,
        asked in proptest::collection::vec((0_usize..6, 0_usize..5, 0_u32..40), 0..60),
    ) {
        let occasion = Occasion { seats: Some(limit), ..occasion() };
        let mut seats = vec![seat(Invited); 6];
        for (who, to, after) in asked {
            let taken_by_others = seats.iter().enumerate()
                .filter(|(other, seat)| *other != who && seat.state.holds_a_seat())
                .count();
            let on = day("2020-10-12") + chrono::Days::new(after.into());
            let taken = u32::try_from(taken_by_others).expect("six");
            if let Ok(gone) = gone_to(&seats[who], &occasion, taken, SeatState::ALL[to], on) {
                seats[who] = gone;
            }
            let held = seats.iter().filter(|seat| seat.state.holds_a_seat()).count();
            prop_assert!(u32::try_from(held).expect("six") <= limit);
        }
    }
}
