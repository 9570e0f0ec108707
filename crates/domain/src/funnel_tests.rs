//! The funnel against a register counted by hand, and what must hold of any.

use super::*;
use crate::chance::Chance;
use CompanyStage::{Contacted, FirstMeeting, SmeTrained, WithParticipants};
use PersonStage::{Evaluated, InTraining, Mapped, Participants, Trained, Validated};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

fn company(number: u128) -> CompanyId {
    CompanyId(uuid::Uuid::from_u128(number))
}

/// Four people at three companies: Ada and Bo take part, Cy has no known gender, Di never starts.
fn counted_by_hand() -> Facts {
    let (ada, bo, cy, di) = (person(1), person(2), person(3), person(4));
    let (small, large, unstated) = (company(1), company(2), company(3));
    Facts {
        genders: [(ada, Gender::Woman), (bo, Gender::Man), (di, Gender::Woman)].into(),
        people: vec![
            (ada, Participants, day("2020-10-05")),
            // Twice: the first counts.
            (ada, Participants, day("2021-02-01")),
            (ada, Mapped, day("2020-10-06")),
            (ada, Mapped, day("2021-03-01")),
            (ada, Validated, day("2020-12-01")),
            (ada, Trained, day("2021-01-15")),
            (ada, Evaluated, day("2021-02-15")),
            // Mapped while only interested: counts from the start.
            (bo, Mapped, day("2020-10-20")),
            (bo, Participants, day("2020-11-02")),
            (bo, InTraining, day("2021-01-10")),
            (bo, Trained, day("2021-02-10")),
            (cy, Participants, day("2021-01-04")),
            (di, Mapped, day("2020-10-20")),
            (di, Trained, day("2021-01-15")),
            (di, Evaluated, day("2021-02-15")),
        ],
        companies: vec![
            (small, Contacted, day("2020-08-17")),
            (large, Contacted, day("2020-09-01")),
            (unstated, Contacted, day("2021-01-02")),
            (small, FirstMeeting, day("2020-09-07")),
        ],
        employments: vec![
            (ada, small, None, None),
            (bo, large, None, Some(day("2021-01-31"))),
            // Bo had left the large company when the training was completed.
            (bo, unstated, Some(day("2021-02-01")), None),
            (di, large, None, None),
        ],
        sizes: [(small, SizeClass::Micro), (large, SizeClass::Large)].into(),
    }
}

fn count(women: u32, men: u32, unknown: u32) -> Count {
    Count { women, men, unknown, total: women + men + unknown }
}

#[test]
fn a_small_register_is_counted_as_by_hand() {
    let reached = Reached::of(&counted_by_hand());
    let whole = reached.funnel(Window::default());
    for (step, expected) in [
        (Participants, count(1, 1, 1)),
        (Mapped, count(1, 1, 0)),
        (PersonStage::Planned, count(0, 0, 0)),
        (Validated, count(1, 0, 0)),
        (InTraining, count(1, 1, 0)),
        (Trained, count(1, 1, 0)),
        (Evaluated, count(1, 0, 0)),
    ] {
        assert_eq!(whole.people(step), expected, "{step:?}");
    }
    for (step, expected) in [
        (Contacted, 3),
        (FirstMeeting, 1),
        (CompanyStage::InformationMeeting, 0),
        (WithParticipants, 3),
        (SmeTrained, 1),
    ] {
        assert_eq!(whole.companies(step), expected, "{step:?}");
    }
    assert_eq!(whole.size_unknown, 1);
    assert_eq!(whole.people(Participants).share_of_women(), Share { part: 1, whole: 3 });
}

#[test]
fn a_period_has_both_its_days_and_counts_what_was_reached_first_in_it() {
    let reached = Reached::of(&counted_by_hand());
    for (from, to, step, expected) in [
        (None, Some("2020-11-01"), Participants, count(1, 0, 0)),
        (None, Some("2020-11-02"), Participants, count(1, 1, 0)),
        (Some("2020-11-02"), Some("2021-01-04"), Participants, count(0, 1, 1)),
        (Some("2020-11-03"), Some("2021-01-03"), Participants, count(0, 0, 0)),
        // Ada's second participation and mapping are not hers anew.
        (Some("2021-01-05"), None, Participants, count(0, 0, 0)),
        (Some("2021-01-05"), None, Mapped, count(0, 0, 0)),
        (Some("2020-11-02"), Some("2020-11-02"), Mapped, count(0, 1, 0)),
        (None, Some("2020-11-01"), Mapped, count(1, 0, 0)),
    ] {
        let window = Window { from: from.map(day), to: to.map(day) };
        assert_eq!(reached.funnel(window).people(step), expected, "{step:?} {from:?} {to:?}");
    }
}

/// Facts of up to sixty people at up to twelve companies, with gaps and repetitions of all kinds.
fn generated(chance: &mut Chance) -> Facts {
    let some_day =
        |chance: &mut Chance| day("2020-06-01") + chrono::Days::new(u64::from(chance.below(600)));
    let mut facts = Facts::default();
    for number in 0..u128::from(chance.below(60)) {
        let one = person(number);
        if chance.percent(85) {
            let gender = if chance.percent(35) { Gender::Woman } else { Gender::Man };
            facts.genders.insert(one, gender);
        }
        for &step in PersonStage::ALL {
            for _ in 0..chance.below(3) {
                let on = some_day(chance);
                facts.people.push((one, step, on));
            }
        }
        for _ in 0..chance.below(3) {
            let from = chance.percent(50).then(|| some_day(chance));
            let to = chance.percent(30).then(|| some_day(chance));
            let at = company(u128::from(chance.below(12)));
            facts.employments.push((one, at, from, to));
        }
    }
    for number in 0..12 {
        if chance.percent(60) {
            let size = SizeClass::ALL[chance.below(4) as usize];
            facts.sizes.insert(company(number), size);
        }
        for step in [Contacted, FirstMeeting, CompanyStage::InformationMeeting] {
            if chance.percent(50) {
                let on = some_day(chance);
                facts.companies.push((company(number), step, on));
            }
        }
    }
    facts
}

#[test]
fn women_and_men_and_unknown_make_the_total_and_nobody_counts_who_is_no_participant() {
    let mut chance = Chance::of(1);
    for round in 0..300 {
        let facts = generated(&mut chance);
        let reached = Reached::of(&facts);
        let participants = reached.participants();
        let started: HashSet<PersonId> = facts
            .people
            .iter()
            .filter(|(_, step, _)| *step == Participants)
            .map(|(person, ..)| *person)
            .collect();
        assert_eq!(participants, started, "round {round}");
        let whole = reached.funnel(Window::default());
        for row in &whole.people {
            let Count { women, men, unknown, total } = row.count;
            assert_eq!(women + men + unknown, total, "round {round} {row:?}");
            let who: HashSet<PersonId> = reached.days(row.step).map(|(person, _)| person).collect();
            assert_eq!(who.len(), total as usize, "round {round}: one person counts once");
            assert!(who.is_subset(&participants), "round {round} {row:?}");
        }
        let (trained, training) = (whole.people(Trained), whole.people(InTraining));
        assert!(trained.total <= training.total, "round {round}");
        assert!(whole.companies(SmeTrained) <= whole.companies(WithParticipants), "round {round}");
    }
}

#[test]
fn the_order_of_what_is_known_does_not_matter() {
    let mut chance = Chance::of(2);
    for round in 0..300 {
        let mut facts = generated(&mut chance);
        let window = Window { from: Some(day("2020-09-01")), to: Some(day("2021-06-30")) };
        let before = Reached::of(&facts).funnel(window);
        chance.shuffle(&mut facts.people);
        chance.shuffle(&mut facts.companies);
        chance.shuffle(&mut facts.employments);
        assert_eq!(Reached::of(&facts).funnel(window), before, "round {round}");
    }
}

#[test]
fn periods_that_follow_each_other_add_up_to_the_whole() {
    let mut chance = Chance::of(3);
    for round in 0..300 {
        let reached = Reached::of(&generated(&mut chance));
        let cut = day("2020-06-01") + chrono::Days::new(u64::from(chance.below(600)));
        let before = reached.funnel(Window::until(cut));
        let after = reached.funnel(Window { from: cut.succ_opt(), to: None });
        let whole = reached.funnel(Window::default());
        for &step in PersonStage::ALL {
            let [a, b, all] = [&before, &after, &whole].map(|funnel| funnel.people(step));
            assert_eq!(a.women + b.women, all.women, "round {round} {step:?}");
            assert_eq!(a.men + b.men, all.men, "round {round} {step:?}");
            assert_eq!(a.unknown + b.unknown, all.unknown, "round {round} {step:?}");
        }
        for &step in CompanyStage::ALL {
            let [a, b, all] = [&before, &after, &whole].map(|funnel| funnel.companies(step));
            assert_eq!(a + b, all, "round {round} {step:?}");
        }
        assert_eq!(before.size_unknown + after.size_unknown, whole.size_unknown, "round {round}");
    }
}
