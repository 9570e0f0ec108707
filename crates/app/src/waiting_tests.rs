//! What waits, found a second time from every row there is; and that all of it is shown somewhere.

use super::*;
use crate::generate::{self, Wanted};
use domain::{
    assessment::Assessment,
    evaluation::Evaluation,
    mapping::{Mapping, MappingState},
    participation::Participation,
    plan::{Action, FollowUp, Plan},
    proposed_level::{LevelAnswer, waiting},
    step::CompanyStep,
    training::{Occasion, Seat, TrainingContent},
    visit::Visit,
};

fn desk() -> Desk {
    let wanted = Wanted { companies: 25, people: 240, seed: 7, numbers: Vec::new() };
    Desk::of(generate::in_memory(&wanted).unwrap()).unwrap()
}

/// How much of each kind waits for whom, by the rules alone.
fn by_the_rules(view: &View, today: NaiveDate) -> BTreeMap<(WaitingKind, Subject), usize> {
    let mut found = BTreeMap::new();
    let mut add = |kind, subject| *found.entry((kind, subject)).or_default() += 1;
    let soon = today + SOON;
    for one in view.all::<FollowUp>().unwrap() {
        if one.held_on.is_none() && one.due_on <= soon {
            add(WaitingKind::FollowUp, Subject::Person(one.person_id));
        }
    }
    for one in view.all::<Action>().unwrap() {
        if plan::is_overdue(&one, today) {
            add(WaitingKind::Action, Subject::Person(one.person_id));
        }
    }
    for one in view.all::<Mapping>().unwrap() {
        if one.state == MappingState::Open {
            add(WaitingKind::Mapping, Subject::Person(one.person_id));
        }
    }
    for one in view.all::<Participation>().unwrap() {
        let answered = view.children::<Evaluation, _>(one.person_id).unwrap();
        let is_answered = |moment| evaluation::of_moment(&answered, moment).is_some();
        if evaluation::due(one.ends, is_answered, today).is_some() {
            add(WaitingKind::Evaluation, Subject::Person(one.person_id));
        }
    }
    let mut held: BTreeMap<(PersonId, PermitId), Vec<Holding>> = BTreeMap::new();
    for one in view.all::<Holding>().unwrap() {
        held.entry((one.person_id, one.permit_id)).or_default().push(one);
    }
    for ((person, id), holdings) in held {
        let permit = view.require::<Permit>(id).unwrap();
        let state = permit::state(&permit, &holdings.iter().collect::<Vec<_>>(), today);
        if !matches!(state, PermitState::Valid | PermitState::Missing) {
            add(WaitingKind::Permit, Subject::Person(person));
        }
    }
    let mut proposed = HashSet::new();
    for seat in view.all::<Seat>().unwrap().iter().filter(|seat| seat.is_passed()) {
        let training = view.require::<Occasion>(seat.occasion_id).unwrap().training_id;
        let contents = view.children::<TrainingContent, _>(training).unwrap();
        let said = view.children::<Assessment, _>(seat.person_id).unwrap();
        let answered = view.children::<LevelAnswer, _>(seat.id).unwrap();
        let answered: Vec<_> = answered.into_iter().map(|one| one.competence_id).collect();
        let wanted = contents.iter().map(|one| (one.competence_id, one.level));
        if !waiting(wanted, &said, &answered).is_empty() && proposed.insert(seat.person_id) {
            add(WaitingKind::Level, Subject::Person(seat.person_id));
        }
    }
    for one in view.all::<CompanyStep>().unwrap() {
        if lateness(one.state(today)).is_some() {
            add(WaitingKind::Step, Subject::Company(one.company_id));
        }
    }
    for one in view.all::<Visit>().unwrap() {
        if one.day > today && one.day <= soon {
            add(WaitingKind::Visit, Subject::Company(one.company_id));
        }
    }
    found
}

#[test]
fn what_waits_is_what_every_row_says_by_the_rules() {
    let desk = desk();
    let today = desk.today();
    let expected = by_the_rules(&desk.register, today);
    let kinds: HashSet<String> = expected.keys().map(|(kind, _)| format!("{kind:?}")).collect();
    assert!(kinds.len() >= 7, "the register has little of {kinds:?}");
    let mut found = BTreeMap::new();
    for (_, subject, things) in Waiting::read(&desk.register, today, None).unwrap().rows {
        for thing in things {
            *found.entry((thing.what.kind(), subject)).or_default() += 1;
        }
    }
    assert_eq!(found, expected);
}

#[test]
fn the_overview_shows_a_few_of_each_part_and_says_how_many_there_are() {
    let mut desk = desk();
    let parts = first(&mut desk, Nothing {}).unwrap();
    assert_eq!(parts.iter().map(|part| part.urgency).collect::<Vec<_>>(), Urgency::ALL);
    assert!(parts.iter().map(|part| part.total).sum::<u32>() > 100);
    for part in parts {
        assert_eq!(part.rows.len(), FIRST.min(part.total as usize), "{:?}", part.urgency);
        let of = WaitingOf { urgency: Some(part.urgency), kind: None, from: 0 };
        let page = list(&mut desk, of).unwrap();
        assert_eq!(page.total, part.total, "{:?}", part.urgency);
        let names =
            |rows: &[WaitingRow]| rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&page.rows[..part.rows.len()]), names(&part.rows));
    }
}

#[test]
fn page_by_page_everything_that_waits_is_reached_once_the_most_urgent_first() {
    let mut desk = desk();
    let today = desk.today();
    let all = Waiting::read(&desk.register, today, None).unwrap().rows;
    let things: usize = all.iter().map(|(_, _, things)| things.len()).sum();
    let mut seen = HashSet::new();
    let (mut shown, mut last) = (0, Urgency::Overdue);
    loop {
        let from = count(seen.len());
        let page = list(&mut desk, WaitingOf { urgency: None, kind: None, from }).unwrap();
        assert!(page.rows.len() <= PAGE && page.total == count(all.len()));
        if page.rows.is_empty() {
            break;
        }
        for row in page.rows {
            assert!(row.urgency >= last && row.things.len() <= OF_ONE);
            assert!(row.things.windows(2).all(|two| two[0].overdue >= two[1].overdue));
            last = row.urgency;
            shown += row.things.len() + row.more as usize;
            assert!(seen.insert((row.person_id, row.company_id)), "{} twice", row.name);
        }
    }
    assert_eq!((seen.len(), shown), (all.len(), things));
}

#[test]
fn of_one_with_much_that_waits_some_is_told_and_how_much_more_there_is() {
    let mut desk = desk();
    let plan = &desk.register.all::<Plan>().unwrap()[0];
    let (plan, person) = (plan.id, plan.person_id);
    let about = crate::desk::About::person(person);
    let due_on = desk.today();
    desk.save(domain::operation::OperationCode::FollowUpSaved, about, |tx| {
        for number in 0..OF_ONE + 5 {
            tx.put(&FollowUp {
                id: tx.new_id(),
                plan_id: plan,
                person_id: person,
                due_on,
                what: format!("Punkt {number}"),
                held_on: None,
                outcome: String::new(),
            })?;
        }
        Ok(person)
    })
    .unwrap();
    let of = WaitingOf { urgency: None, kind: Some(WaitingKind::FollowUp), from: 0 };
    let page = list(&mut desk, of).unwrap();
    let row = page.rows.iter().find(|row| row.person_id == Some(person)).unwrap();
    assert_eq!(row.things.len(), OF_ONE);
    assert!(row.more >= 5);
    assert!(
        page.rows.iter().all(|row| row.things.iter().all(|one| one.kind == WaitingKind::FollowUp))
    );
}
