//! Undo and redo.

use super::{create, in_memory, open, place, sample};
use crate::{Error, Operation, Register, Subject, UndoRefusal};
use domain::{
    id::{CoachId, PersonId},
    operation::OperationCode,
    person::{Need, Person},
    project::Coach,
};

fn rename(register: &mut Register, id: CoachId, name: &str) {
    let coach = Coach { id, name: name.into(), title: String::new(), phone: String::new() };
    register.write(Operation::new(OperationCode::CoachChanged), |tx| tx.put(&coach)).unwrap();
}

fn name(register: &Register, id: CoachId) -> Option<String> {
    register.get::<Coach>(id).unwrap().map(|coach| coach.name)
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, Error>) -> UndoRefusal {
    match answer {
        Err(Error::CannotUndo(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn undo_goes_back_step_by_step_and_redo_forward_again() {
    let mut register = in_memory();
    let id = register.new_id();
    for name in ["A", "B", "C"] {
        rename(&mut register, id, name);
    }
    let forward = [Some("A"), Some("B"), Some("C")].map(|name| name.map(str::to_owned));
    for expected in [Some("B"), Some("A"), None] {
        register.undo().unwrap();
        assert_eq!(name(&register, id).as_deref(), expected);
    }
    assert_eq!(refusal(register.undo()), UndoRefusal::Nothing);
    for expected in &forward {
        register.redo().unwrap();
        assert_eq!(&name(&register, id), expected);
    }
    assert_eq!(refusal(register.redo()), UndoRefusal::Nothing);
    // And back and forth again: an undone redo is undone like anything else.
    for expected in [Some("B"), Some("A")] {
        register.undo().unwrap();
        assert_eq!(name(&register, id).as_deref(), expected);
    }
    register.redo().unwrap();
    assert_eq!(name(&register, id).as_deref(), Some("B"));
    register.undo().unwrap();
    register.undo().unwrap();
    assert_eq!(name(&register, id), None);
    for expected in &forward {
        register.redo().unwrap();
        assert_eq!(&name(&register, id), expected);
    }
    assert_eq!(register.rebuild_check().unwrap(), []);
}

#[test]
fn something_new_ends_what_can_be_redone() {
    let mut register = in_memory();
    let id = register.new_id();
    rename(&mut register, id, "A");
    rename(&mut register, id, "B");
    register.undo().unwrap();
    assert!(register.last_redoable().unwrap().is_some());
    rename(&mut register, id, "C");
    assert!(register.last_redoable().unwrap().is_none());
    assert_eq!(refusal(register.redo()), UndoRefusal::Nothing);
    register.undo().unwrap();
    assert_eq!(name(&register, id).as_deref(), Some("A"), "and undo goes past what was undone");
    register.undo().unwrap();
    assert_eq!(name(&register, id), None);
}

#[test]
fn the_menu_names_the_user_s_own_operation_however_often_it_was_undone_and_redone() {
    let mut register = in_memory();
    let id = register.new_id();
    rename(&mut register, id, "A");
    let first = register.last_undoable().unwrap().unwrap();
    assert_eq!(first.code, OperationCode::CoachChanged);
    for _ in 0..3 {
        let undone = register.undo().unwrap();
        assert_eq!(undone.original.operation, first.operation);
        assert_eq!(register.last_undoable().unwrap(), None);
        let redoable = register.last_redoable().unwrap().unwrap();
        assert_eq!(redoable.operation, first.operation);
        register.redo().unwrap();
        let undoable = register.last_undoable().unwrap().unwrap();
        assert_eq!(undoable.operation, first.operation);
    }
}

#[test]
fn undo_lasts_over_a_restart() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    let id = register.new_id();
    rename(&mut register, id, "A");
    rename(&mut register, id, "B");
    register.close().unwrap();
    let mut register = open(&place).unwrap();
    register.undo().unwrap();
    register.close().unwrap();
    let mut register = open(&place).unwrap();
    assert_eq!(name(&register, id).as_deref(), Some("A"));
    register.redo().unwrap();
    assert_eq!(name(&register, id).as_deref(), Some("B"));
}

#[test]
fn everything_that_one_operation_did_comes_and_goes_together() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    register.undo().unwrap();
    for table in crate::entity::tables::LOGGED {
        let sql = format!("SELECT count(*) FROM {table}");
        let rows: i64 = register.connection().query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    register.redo().unwrap();
    assert!(register.get::<Person>(sample.person).unwrap().is_some());
    assert!(register.check().unwrap().is_whole());
    let history = register.history(Subject::Person(sample.person), 10).unwrap();
    let codes: Vec<_> = history.iter().map(|entry| entry.code).collect();
    assert_eq!(
        codes,
        [OperationCode::Redone, OperationCode::Undone, OperationCode::PersonAdded],
        "and the person's history tells of it"
    );
}

#[test]
fn a_row_written_twice_in_one_operation_goes_back_to_before_the_first() {
    let mut register = in_memory();
    let id = register.new_id();
    rename(&mut register, id, "A");
    register
        .write(Operation::new(OperationCode::CoachChanged), |tx| {
            let mut coach: Coach = tx.require(id)?;
            for name in ["B", "C"] {
                coach.name = name.into();
                tx.put(&coach)?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    register.undo().unwrap();
    assert_eq!(name(&register, id).as_deref(), Some("A"));
    // An operation that came to nothing in the end can be undone too, and is then behind us.
    register
        .write(Operation::new(OperationCode::CoachChanged), |tx| {
            let mut coach: Coach = tx.require(id)?;
            for name in ["B", "A"] {
                coach.name = name.into();
                tx.put(&coach)?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    register.undo().unwrap();
    register.undo().unwrap();
    assert_eq!(name(&register, id), None);
}

#[test]
fn what_was_changed_since_is_not_undone() {
    let mut register = in_memory();
    let id = register.new_id();
    rename(&mut register, id, "A");
    // Something that cannot itself be undone touches the same row afterwards.
    let coach = Coach { id, name: "B".into(), title: String::new(), phone: String::new() };
    register.write(Operation::new(OperationCode::DocumentIssued), |tx| tx.put(&coach)).unwrap();
    let operations = register.history(Subject::Everything, 10).unwrap().len();
    assert_eq!(refusal(register.undo()), UndoRefusal::ChangedSince);
    assert_eq!(name(&register, id).as_deref(), Some("B"));
    assert_eq!(register.history(Subject::Everything, 10).unwrap().len(), operations);
}

#[test]
fn what_is_used_since_is_not_undone() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    register
        .write(Operation::new(OperationCode::DocumentIssued), |tx| {
            let need = Need {
                id: tx.new_id(),
                person_id: sample.person,
                text: "Tolk".into(),
                shared: false,
            };
            tx.put(&need)
        })
        .unwrap();
    assert_eq!(refusal(register.undo()), UndoRefusal::UsedSince);
    assert_eq!(register.children::<Need, PersonId>(sample.person).unwrap().len(), 2);
    assert!(register.check().unwrap().is_whole());
    sample::fill(&mut register);
    register.undo().unwrap();
}

#[test]
fn issuing_is_never_undone() {
    let mut register = in_memory();
    let coach: CoachId = register.new_id();
    rename(&mut register, coach, "A");
    sample_of_issuing(&mut register);
    let undone = register.undo().unwrap();
    assert_eq!(undone.original.code, OperationCode::CoachChanged, "the one before it is taken");
    assert_eq!(register.count::<domain::document::IssuedDocument>().unwrap(), 1);
}

/// The sample as one operation that cannot be undone.
fn sample_of_issuing(register: &mut Register) {
    register
        .write(Operation::new(OperationCode::DocumentIssued), |tx| {
            sample::fill_in(tx);
            Ok::<_, Error>(())
        })
        .unwrap();
}
