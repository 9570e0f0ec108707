//! A person's and a company's history.

use super::{in_memory, sample};
use crate::{Error, Operation, Subject};
use domain::{
    id::PersonId,
    operation::OperationCode,
    person::{Need, Person},
};

#[test]
fn history_tells_newest_first_what_each_operation_changed() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    let operation = Operation::new(OperationCode::PersonChanged).about_person(sample.person);
    register
        .write(operation, |tx| {
            let mut person: Person = tx.require(sample.person)?;
            person.family_name = "Berg".into();
            tx.put(&person)
        })
        .unwrap();
    let operation = Operation::new(OperationCode::NeedRemoved).about_person(sample.person);
    register
        .write(operation, |tx| {
            let needs = tx.children::<Need, PersonId>(sample.person)?;
            tx.delete::<Need>(needs[0].id)?;
            Ok::<_, Error>(())
        })
        .unwrap();

    let history = register.history(Subject::Person(sample.person), 10).unwrap();
    let codes: Vec<_> = history.iter().map(|entry| entry.code).collect();
    assert_eq!(
        codes,
        [OperationCode::NeedRemoved, OperationCode::PersonChanged, OperationCode::PersonAdded]
    );
    let [removed, changed, added] = &history[..] else { panic!() };
    assert_eq!(removed.changes[0].entity, "need");
    assert_eq!(removed.changes[0].after, None);
    let before = removed.changes[0].before.as_ref().unwrap();
    assert_eq!(before["text"], "Kursmaterial på engelska");
    assert_eq!(before["shared"], 0);
    let change = &changed.changes[0];
    assert_eq!(change.before.as_ref().unwrap()["family_name"], "Öberg");
    assert_eq!(change.after.as_ref().unwrap()["family_name"], "Berg");
    assert_eq!(change.entity_id, sample.person.0);
    assert_eq!(added.changes.len(), crate::entity::tables::LOGGED.len());
    assert!(added.changes.iter().all(|change| change.before.is_none()));

    assert_eq!(register.history(Subject::Person(sample.person), 1).unwrap().len(), 1);
    let company = register.history(Subject::Company(sample.company), 10).unwrap();
    assert_eq!(company.len(), 1, "only what was about the company");
    let nobody = register.new_id();
    assert_eq!(register.history(Subject::Person(nobody), 10).unwrap(), []);
}

#[test]
fn what_was_done_for_many_stands_in_the_history_of_each_with_their_own_rows_alone() {
    let mut register = in_memory();
    let need = |person_id, text: &str, id| Need { id, person_id, text: text.into(), shared: false };
    let sample = sample::fill(&mut register).value;
    let pattern: Person = register.require(sample.person).unwrap();
    let person = |id, name: &str| Person { id, given_name: name.into(), ..pattern.clone() };
    let (first, second): (PersonId, PersonId) = (register.new_id(), register.new_id());
    let needs = [register.new_id(), register.new_id()];
    register
        .write(Operation::new(OperationCode::AppliedToMany), |tx| {
            for (id, name, need_id) in [(first, "Amira", needs[0]), (second, "Bo", needs[1])] {
                tx.put(&person(id, name))?;
                tx.put(&need(id, "Tolk", need_id))?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    register
        .write(Operation::new(OperationCode::AppliedToMany), |tx| {
            needs.iter().try_for_each(|id| tx.delete::<Need>(*id).map(drop))
        })
        .unwrap();
    register
        .write(Operation::new(OperationCode::NeedSaved).about_person(second), |tx| {
            tx.put(&need(second, "Teckentolk", tx.new_id()))
        })
        .unwrap();

    for (one, other, entries) in [(first, second, 2), (second, first, 3)] {
        let history = register.history(Subject::Person(one), 10).unwrap();
        assert_eq!(history.len(), entries);
        let [removed, added] = &history[entries - 2..] else { panic!() };
        assert_eq!(removed.changes.len(), 1);
        assert_eq!(removed.changes[0].after, None);
        assert_eq!(removed.changes[0].before.as_ref().unwrap()["text"], "Tolk");
        let entities: Vec<_> = added.changes.iter().map(|one| one.entity.as_str()).collect();
        assert_eq!(entities, ["person", "need"]);
        let told = format!("{history:?}");
        assert!(!told.contains(&other.to_string()), "{told}");
        assert_eq!(register.history(Subject::Person(one), 1).unwrap()[0], history[0]);
    }
}
