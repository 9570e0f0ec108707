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
