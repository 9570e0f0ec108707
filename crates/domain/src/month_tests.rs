//! Months: what stands in them, by when they are sent, and that none changes unmarked.

use super::*;
use crate::chance::Chance;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

fn taking(number: u32, starts: &str, ends: Option<&str>) -> Taking {
    Taking {
        person: person(number.into()),
        number,
        identity: format!("ID{number}"),
        starts: day(starts),
        ends: ends.map(day),
    }
}

fn time(number: u128, on: &str, minutes: u32, funded: bool) -> Time {
    Time { person: person(number), day: day(on), minutes, funded }
}

/// A month closed, and sent, with what it held.
fn kept(id: u128, of: &str, sent: Option<&str>, lines: Vec<MonthLine>) -> Kept {
    Kept {
        reported: ReportedMonth {
            id: ReportedMonthId(uuid::Uuid::from_u128(id)),
            month: month(of),
            closed_on: month(of).opens_on(),
            sent_on: sent.map(day),
            lines_sha256: String::new(),
            file_sha256: String::new(),
        },
        lines,
    }
}

#[test]
fn a_month_opens_on_the_first_of_the_next_and_is_due_within_four_weeks() {
    for (of, first, last, opens, due) in [
        ("2020-10", "2020-10-01", "2020-10-31", "2020-11-01", "2020-11-28"),
        ("2020-12", "2020-12-01", "2020-12-31", "2021-01-01", "2021-01-28"),
        ("2021-01", "2021-01-01", "2021-01-31", "2021-02-01", "2021-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29", "2020-03-01", "2020-03-28"),
    ] {
        let found = month(of);
        assert_eq!(
            [found.first_day(), found.last_day(), found.opens_on(), found.due_on()],
            [first, last, opens, due].map(day),
            "{of}"
        );
        assert_eq!(found.to_string(), of);
    }
    for text in
        ["", "2020", "2020-13", "2020-00", "20-10", "2020-1", "2020-10-01", "+020-10", "0001-01"]
    {
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
}

#[test]
fn start_and_end_stand_in_their_months_and_time_is_split_by_who_pays() {
    let all = [
        taking(1, "2020-10-05", Some("2020-12-18")),
        taking(2, "2020-11-02", None),
        taking(3, "2020-10-31", Some("2020-10-31")),
    ];
    let times = [
        time(1, "2020-10-05", 60, true),
        time(1, "2020-10-06", 30, false),
        time(1, "2020-11-30", 45, true),
        time(2, "2020-10-20", 20, true),
        // After the end: told all the same, since all time is certified.
        time(1, "2021-01-10", 15, true),
    ];
    for (of, expected) in [
        ("2020-09", vec![]),
        (
            "2020-10",
            vec![
                (1, Some("2020-10-05"), None, 60, 30),
                (3, Some("2020-10-31"), Some("2020-10-31"), 0, 0),
            ],
        ),
        ("2020-11", vec![(1, None, None, 45, 0), (2, Some("2020-11-02"), None, 0, 0)]),
        ("2020-12", vec![(1, None, Some("2020-12-18"), 0, 0), (2, None, None, 0, 0)]),
        ("2021-01", vec![(1, None, None, 15, 0), (2, None, None, 0, 0)]),
        ("2021-02", vec![(2, None, None, 0, 0)]),
    ] {
        let found: Vec<_> = lines(month(of), &all, &times)
            .into_iter()
            .map(|line| (line.number, line.starts, line.ends, line.funded, line.unfunded))
            .collect();
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(number, starts, ends, funded, unfunded)| {
                (number, starts.map(day), ends.map(day), funded, unfunded)
            })
            .collect();
        assert_eq!(found, expected, "{of}");
    }
}

#[test]
fn months_are_closed_in_order_and_a_correction_marks_every_later_one() {
    let all = [taking(1, "2020-10-05", None), taking(2, "2020-11-02", None)];
    let times = [time(1, "2020-10-05", 60, true), time(1, "2020-11-05", 60, true)];
    let of = |of: &str| lines(month(of), &all, &times);
    let states = |kept: &[Kept], times: &[Time], today: &str| {
        let found = statuses(&all, times, kept, day(today));
        found.into_iter().map(|one| (one.month.to_string(), one.state)).collect::<Vec<_>>()
    };
    let told = |states: [MonthState; 3]| {
        let months = ["2020-10", "2020-11", "2020-12"].map(str::to_owned);
        months.into_iter().zip(states).collect::<Vec<_>>()
    };
    use MonthState::{Changed, Closed, Open, Running, SendAgain, Sent, Waiting};
    let october = kept(1, "2020-10", Some("2020-11-10"), of("2020-10"));
    let november = kept(2, "2020-11", Some("2020-12-10"), of("2020-11"));
    assert_eq!(states(&[], &times, "2020-12-15"), told([Open, Waiting, Running]));
    assert_eq!(
        states(std::slice::from_ref(&october), &times, "2020-12-15"),
        told([Sent, Open, Running])
    );
    let unsent = kept(2, "2020-11", None, of("2020-11"));
    assert_eq!(
        states(&[october.clone(), unsent], &times, "2020-12-15"),
        told([Sent, Closed, Running])
    );
    let both = [october.clone(), november.clone()];
    assert_eq!(states(&both, &times, "2020-12-15"), told([Sent, Sent, Running]));
    // Half an hour more in October.
    let corrected = [times[0], times[1], time(1, "2020-10-06", 30, false)];
    assert_eq!(states(&both, &corrected, "2020-12-15"), told([SendAgain, SendAgain, Running]));
    let found = statuses(&all, &corrected, &both, day("2020-12-15"));
    let [change] = &found[0].changes[..] else { panic!("{found:?}") };
    assert_eq!(change.number, 1);
    assert_eq!(change.before.as_ref().map(MonthLine::minutes), Some(60));
    assert_eq!(change.after.as_ref().map(MonthLine::minutes), Some(90));
    assert!(found[1].changes.is_empty());
    // A change in November leaves October alone.
    let later = [times[0], times[1], time(2, "2020-11-06", 30, false)];
    assert_eq!(states(&both, &later, "2020-12-15"), told([Sent, SendAgain, Running]));
    // October sent again: November still is to be.
    let october_again =
        kept(3, "2020-10", Some("2020-12-14"), lines(month("2020-10"), &all, &corrected));
    let three = [october, november, october_again.clone()];
    assert_eq!(states(&three, &corrected, "2020-12-15"), told([Sent, SendAgain, Running]));
    let november_again = kept(4, "2020-11", None, of("2020-11"));
    let four = [three[1].clone(), october_again, november_again];
    assert_eq!(states(&four, &corrected, "2020-12-15"), told([Sent, Closed, Running]));
    let changed_again = [corrected.to_vec(), vec![time(2, "2020-11-06", 30, false)]].concat();
    assert_eq!(states(&four, &changed_again, "2020-12-15"), told([Sent, Changed, Running]));
}

#[test]
fn what_should_have_been_sent_is_overdue_after_the_last_day() {
    let all = [taking(1, "2020-10-05", None)];
    for (today, overdue) in [("2020-10-31", false), ("2020-11-28", false), ("2020-11-29", true)] {
        assert_eq!(statuses(&all, &[], &[], day(today))[0].overdue, overdue, "{today}");
    }
}

#[test]
fn a_closed_month_never_changes_unmarked() {
    let mut chance = Chance::of(17);
    let mut marked = 0;
    for round in 0..400 {
        let any_day = |chance: &mut Chance| day("2020-10-01") + Days::new(chance.below(150).into());
        let mut all: Vec<Taking> = (1..=1 + chance.below(6))
            .map(|number| {
                let starts = any_day(&mut chance);
                let ends = chance.percent(40).then(|| starts + Days::new(chance.below(90).into()));
                Taking { starts, ends, ..taking(number, "2020-10-01", None) }
            })
            .collect();
        let mut times: Vec<Time> = (0..chance.below(20))
            .map(|_| Time {
                person: person(1 + u128::from(chance.below(6))),
                day: any_day(&mut chance),
                minutes: chance.below(300),
                funded: chance.percent(50),
            })
            .collect();
        let today = day("2021-03-15");
        let mut closed: Vec<Kept> = Vec::new();
        for (number, status) in statuses(&all, &times, &[], today).into_iter().enumerate() {
            if status.state == MonthState::Running || chance.percent(10) {
                break;
            }
            let of = status.month.to_string();
            let sent = chance.percent(70).then_some("2021-03-01");
            closed.push(kept(number as u128, &of, sent, lines(status.month, &all, &times)));
        }
        let fresh = statuses(&all, &times, &closed, today);
        let is_marked = |state| matches!(state, MonthState::SendAgain | MonthState::Changed);
        assert!(fresh.iter().all(|one| !is_marked(one.state)), "round {round}: {fresh:?}");
        // Something happens: time more, less or other; a start, an end, an identity.
        for _ in 0..1 + chance.below(3) {
            let at = chance.below(u32::try_from(all.len()).unwrap()) as usize;
            match chance.below(5) {
                0 => times
                    .push(Time { day: any_day(&mut chance), ..time(1, "2020-10-01", 30, true) }),
                1 => drop(times.pop()),
                2 => all[at].starts = any_day(&mut chance),
                3 => all[at].ends = Some(all[at].starts + Days::new(chance.below(60).into())),
                _ => all[at].identity.push('X'),
            }
        }
        let now = statuses(&all, &times, &closed, today);
        let mut seen = false;
        for kept in &closed {
            let month = kept.reported.month;
            seen |= lines(month, &all, &times) != kept.lines;
            let status = now.iter().find(|one| one.month == month);
            let state = status.map(|one| one.state);
            assert_eq!(state.is_some_and(is_marked), seen, "round {round} {month}: {now:?}");
            marked += u32::from(seen);
        }
    }
    assert!(marked > 200, "hardly anything changed: {marked}");
}
