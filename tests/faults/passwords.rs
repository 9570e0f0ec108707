//! Killed at any moment while the password is changed, a program leaves a register that opens with the
//! old password or the new, and never with neither.

use crate::{
    figures::figure,
    victim::{Victim, task, tell},
};
use domain::{operation::OperationCode, project::Coach};
use std::{path::Path, time::Duration};
use store::{Error, KeyCost, Operation, Password, Program, Register, World};

const VICTIM: &str = "passwords::a_program_that_changes_the_password_until_it_is_killed";

/// The password after so many changes.
fn password(changes: usize) -> Password {
    Password::new(&format!("lösenord nummer {changes}"))
}

fn open(place: &Path, changes: usize) -> Option<Register> {
    match Register::open(place, &password(changes), Program::CommandLine, World::system()) {
        Ok(register) => Some(register),
        Err(Error::WrongPassword) => None,
        Err(other) => panic!("after {changes} changes: {other:?}"),
    }
}

#[test]
fn a_program_that_changes_the_password_until_it_is_killed() {
    let Some((place, changes)) = task() else { return };
    let mut changes: usize = changes.parse().unwrap();
    tell("begun");
    let mut register = open(&place, changes).unwrap();
    loop {
        let (old, new) = (password(changes), password(changes + 1));
        register.change_password(&old, &new, KeyCost::FOR_TESTS).unwrap();
        changes += 1;
        tell(&changes.to_string());
    }
}

#[test]
fn a_program_killed_while_it_changes_the_password_leaves_the_old_one_or_the_new() {
    let kills = figure("password_kills", 60);
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("prov.kompetenspass");
    let (cost, world) = (KeyCost::FOR_TESTS, World::system());
    let mut register =
        Register::create(&place, &password(0), cost, Program::Window, world).unwrap();
    let written = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
        let name = "Kim Berg".to_owned();
        tx.put(&Coach { id: tx.new_id(), name, title: String::new(), phone: String::new() })
    });
    written.unwrap();
    register.close().unwrap();
    let (mut changes, mut unacknowledged) = (0, 0);
    for kill in 0..kills {
        let wait = Duration::from_micros((kill as u64 * 7_919) % 3_989);
        let victim = Victim::start(VICTIM, &place, &changes.to_string());
        let told = victim.kill_after(1 + kill % 5, wait);
        let told = told.iter().rev().find_map(|line| line.parse().ok()).unwrap_or(changes);
        let [old, new] = [told, told + 1].map(|changes| open(&place, changes).is_some());
        assert!(old != new, "kill {kill}: exactly one of the two opens");
        unacknowledged += usize::from(new);
        changes = told + usize::from(new);
        let register = open(&place, changes).unwrap();
        assert_eq!(register.count::<Coach>().unwrap(), 1);
        assert!(register.check().unwrap().is_whole(), "kill {kill}");
    }
    println!(
        "tried: {kills} kills among {changes} changes of password: 0 opened by neither, \
         {unacknowledged} by the new one before it was acknowledged"
    );
}
