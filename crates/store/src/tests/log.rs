//! What is written in the log, and that it tells the whole truth.

use super::{create, in_memory, open, place, sample, world};
use crate::{Clock, Error, Operation, Register, Subject, World};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    id::{CoachId, CompanyId, NeedId, PersonId},
    operation::OperationCode,
    person::{Need, Person},
    project::Coach,
};
use std::sync::{Arc, Mutex};

fn coach(id: CoachId, name: &str) -> Coach {
    Coach { id, name: name.into(), title: String::new(), phone: String::new() }
}

fn count(register: &Register, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    register.connection().query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_did_not_change_is_not_logged_and_an_empty_operation_writes_nothing() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    let (operations, revisions) = (count(&register, "operation"), count(&register, "revision"));
    let person: Person = register.require(sample.person).unwrap();
    let written =
        register.write(Operation::new(OperationCode::PersonChanged), |tx| tx.put(&person)).unwrap();
    assert!(!written.value, "put says that nothing changed");
    assert_eq!(written.operation, None, "and so does the write");
    let written = register
        .write(Operation::new(OperationCode::NeedRemoved), |tx| {
            tx.delete::<Need>(tx.new_id::<NeedId>())
        })
        .unwrap();
    assert_eq!((written.value, written.operation), (false, None));
    assert_eq!(count(&register, "operation"), operations);
    assert_eq!(count(&register, "revision"), revisions);
}

#[test]
fn work_that_fails_leaves_nothing_behind() {
    #[derive(Debug)]
    enum Refused {
        ByTheDomain,
        ByTheStore(Error),
    }
    impl From<Error> for Refused {
        fn from(error: Error) -> Self {
            Self::ByTheStore(error)
        }
    }
    let mut register = in_memory();
    sample::fill(&mut register);
    let before = register.history(Subject::Everything, 100).unwrap();
    let answer = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
        tx.put(&coach(tx.new_id(), "Kim"))?;
        Err::<(), _>(Refused::ByTheDomain)
    });
    assert!(matches!(answer, Err(Refused::ByTheDomain)));
    let answer = register.write(Operation::new(OperationCode::NeedSaved), |tx| {
        tx.put(&coach(tx.new_id(), "Kim"))?;
        let need =
            Need { id: tx.new_id(), person_id: tx.new_id(), text: "-".into(), shared: false };
        tx.put(&need)?;
        Ok(())
    });
    assert!(matches!(answer, Err(Refused::ByTheStore(Error::Reference))));
    assert_eq!(register.count::<Coach>().unwrap(), 1);
    assert_eq!(register.history(Subject::Everything, 100).unwrap(), before);
    sample::fill(&mut register);
    assert_eq!(register.rebuild_check().unwrap(), [], "and the next operation is in order");
}

#[test]
fn something_that_others_refer_to_is_not_removed() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    let answer = register.write(Operation::new(OperationCode::PersonChanged), |tx| {
        tx.delete::<Person>(sample.person)
    });
    assert!(matches!(answer, Err(Error::Reference)));
    assert_eq!(register.count::<Person>().unwrap(), 1);
}

#[test]
fn the_log_alone_gives_the_tables_after_changes_removals_undo_and_redo() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    for round in 0..5 {
        let sample = sample::fill(&mut register).value;
        for step in 0..4 {
            let operation = Operation::new(OperationCode::PersonChanged);
            register
                .write(operation.about_person(sample.person), |tx| {
                    let mut person: Person = tx.require(sample.person)?;
                    person.note = format!("{round} {step} \" 🙂 O'Brien \u{0}");
                    tx.put(&person)
                })
                .unwrap();
        }
        register
            .write(Operation::new(OperationCode::NeedRemoved), |tx| {
                for need in tx.children::<Need, PersonId>(sample.person)? {
                    tx.delete::<Need>(need.id)?;
                }
                Ok::<_, Error>(())
            })
            .unwrap();
        for _ in 0..round {
            register.undo().unwrap();
        }
        for _ in 0..round / 2 {
            register.redo().unwrap();
        }
        assert_eq!(register.rebuild_check().unwrap(), [], "round {round}");
    }
    register.close().unwrap();
    let report = open(&place).unwrap().check().unwrap();
    assert!(report.is_whole(), "{report:?}");
    assert!(report.operations > 25 && report.revisions > 150);
}

/// A clock that the test sets.
#[derive(Clone)]
struct SetClock(Arc<Mutex<DateTime<Utc>>>);

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

#[test]
fn the_clock_set_back_a_year_changes_no_order_not_even_over_a_restart() {
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let clock = SetClock(Arc::new(Mutex::new("2020-10-25T00:30:00Z".parse().unwrap())));
    let mut ids: Vec<CoachId> = Vec::new();
    for shift in [TimeDelta::hours(1), TimeDelta::days(-365), TimeDelta::zero()] {
        let world = World { clock: Box::new(clock.clone()), ..world() };
        let password = crate::Password::new(super::PASSWORD);
        let mut register =
            Register::open(&place, &password, crate::Program::Window, world).unwrap();
        for n in 0..3 {
            *clock.0.lock().unwrap() += shift / 3;
            let written = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
                let id = tx.new_id();
                tx.put(&coach(id, &format!("{shift} {n}")))?;
                Ok::<_, Error>(id)
            });
            ids.push(written.unwrap().value);
        }
        register.close().unwrap();
    }
    let register = open(&place).unwrap();
    assert!(ids.is_sorted_by(|a, b| a < b), "ids rise");
    let history = register.history(Subject::Everything, 100).unwrap();
    let made: Vec<_> = history.iter().rev().map(|entry| entry.changes[0].entity_id).collect();
    assert_eq!(made, ids.iter().map(|id| id.0).collect::<Vec<_>>(), "history in order of doing");
    assert!(history[0].at < history[8].at, "though the wall clock says otherwise");
    let sequence: Vec<i64> = register
        .connection()
        .prepare("SELECT seq FROM revision ORDER BY hlc")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(sequence, (1..=9).collect::<Vec<i64>>());
}

#[test]
fn an_operation_knows_who_did_it_and_whom_it_is_about() {
    let mut register = in_memory();
    let me: CoachId = register.new_id();
    register.sign_as(Some(me));
    let company: CompanyId = register.new_id();
    let operation = Operation::new(OperationCode::CoachChanged).about_company(company);
    register.write(operation, |tx| tx.put(&coach(me, "Kim"))).unwrap();
    let entry = &register.history(Subject::Company(company), 1).unwrap()[0];
    assert_eq!((entry.coach, entry.company, entry.person), (Some(me), Some(company), None));
    assert_eq!(entry.at, register.now());
}

#[test]
fn a_blob_without_a_row_that_cites_it_is_not_kept() {
    let mut register = in_memory();
    let written = register
        .write(Operation::new(OperationCode::DocumentIssued), |tx| tx.put_blob(b"nobody's"))
        .unwrap();
    assert_eq!(written.operation, None);
    assert_eq!(register.blob(&written.value).unwrap(), None);
}
