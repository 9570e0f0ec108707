//! That operations done together are saved together, each in its own place in history.

use super::{create, in_memory, open, place, sample};
use crate::{Error, Operation, Register, Subject};
use domain::{id::CoachId, operation::OperationCode, project::Coach};

fn add(register: &mut Register, name: &str) -> Result<CoachId, Error> {
    let written = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
        let id = tx.new_id();
        tx.put(&Coach { id, name: name.into(), title: String::new(), phone: String::new() })?;
        Ok::<_, Error>(id)
    })?;
    Ok(written.value)
}

fn names(register: &Register) -> Vec<String> {
    register.all::<Coach>().unwrap().into_iter().map(|coach| coach.name).collect()
}

#[test]
fn operations_done_together_are_on_the_disk_and_each_in_history() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    register
        .together(|register| {
            register.set_setting("example", &true)?;
            add(register, "Kim")?;
            add(register, "Lo")
        })
        .unwrap();
    register.close().unwrap();
    let mut register = open(&place).unwrap();
    assert_eq!(names(&register), ["Kim", "Lo"]);
    assert_eq!(register.setting::<bool>("example").unwrap(), Some(true));
    assert_eq!(register.history(Subject::Everything, 9).unwrap().len(), 2);
    assert!(register.check().unwrap().is_whole());
    register.undo().unwrap();
    assert_eq!(names(&register), ["Kim"]);
}

#[test]
fn when_one_fails_none_is_left_and_the_next_goes_on_as_if_nothing_had_been() {
    let mut register = in_memory();
    sample::fill(&mut register);
    let (before, history) = (names(&register), register.history(Subject::Everything, 99).unwrap());
    let answer = register.together(|register| {
        add(register, "Kim")?;
        register.set_setting("example", &true)?;
        Err::<(), _>(Error::NoRandomness)
    });
    assert!(matches!(answer, Err(Error::NoRandomness)));
    assert_eq!(names(&register), before);
    assert_eq!(register.setting::<bool>("example").unwrap(), None);
    assert_eq!(register.history(Subject::Everything, 99).unwrap(), history);
    add(&mut register, "Lo").unwrap();
    assert!(register.check().unwrap().is_whole());
}

#[test]
fn one_that_fails_may_be_passed_over_and_leaves_nothing_of_itself() {
    let mut register = in_memory();
    register
        .together(|register| {
            add(register, "Kim")?;
            let failed = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
                let coach = Coach {
                    id: tx.new_id(),
                    name: "Lo".into(),
                    title: String::new(),
                    phone: String::new(),
                };
                tx.put(&coach)?;
                Err::<(), _>(Error::NoRandomness)
            });
            assert!(failed.is_err());
            add(register, "Mo")
        })
        .unwrap();
    assert_eq!(names(&register), ["Kim", "Mo"]);
    assert!(register.check().unwrap().is_whole());
}
