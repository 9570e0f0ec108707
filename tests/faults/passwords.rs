//! Killed at any moment while the password is changed, or the data gets a new key, a program leaves a
//! register that opens with the old password or the new, and never with neither.

use crate::{
    figures::figure,
    victim::{Victim, task, tell},
};
use domain::{operation::OperationCode, project::Coach};
use std::{path::Path, time::Duration};
use store::{Error, KeyCost, NewSecrets, Operation, Password, Program, Register, World};

const VICTIM: &str = "passwords::a_program_that_changes_the_password_until_it_is_killed";

/// The way of changing the password that encrypts the data anew.
const NEW_KEY: &str = "new_key";

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
    let Some((place, task)) = task() else { return };
    let (way, changes) = task.split_once(' ').unwrap();
    let mut changes: usize = changes.parse().unwrap();
    tell("begun");
    let mut register = open(&place, changes).unwrap();
    loop {
        let (old, new) = (password(changes), password(changes + 1));
        if way == NEW_KEY {
            let secrets = NewSecrets { password: &new, recovery: None };
            register = register.rekey(&old, &secrets, KeyCost::FOR_TESTS).unwrap();
        } else {
            register.change_password(&old, &new, KeyCost::FOR_TESTS).unwrap();
        }
        changes += 1;
        tell(&changes.to_string());
    }
}

/// Kills a program that changes the password in a way, and tells what came of it.
fn kill_at_work(way: &str, kills: usize, longest_wait: u64) -> String {
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
        let wait = Duration::from_micros((kill as u64 * 7_919) % longest_wait);
        let victim = Victim::start(VICTIM, &place, &format!("{way} {changes}"));
        let told = victim.kill_after(1 + kill % 5, wait);
        let told = told.iter().rev().find_map(|line| line.parse().ok()).unwrap_or(changes);
        let [old, new] = [told, told + 1].map(|changes| open(&place, changes).is_some());
        assert!(old != new, "{way}, kill {kill}: exactly one of the two opens");
        unacknowledged += usize::from(new);
        changes = told + usize::from(new);
        let register = open(&place, changes).unwrap();
        assert_eq!(register.count::<Coach>().unwrap(), 1);
        assert!(register.check().unwrap().is_whole(), "{way}, kill {kill}");
    }
    format!(
        "{kills} kills among {changes} changes: 0 opened by neither the old nor the new password, \
         {unacknowledged} by the new one before it was acknowledged"
    )
}

#[test]
fn a_program_killed_while_it_changes_the_password_leaves_the_old_one_or_the_new() {
    let told = kill_at_work("password", figure("password_kills", 60), 3_989);
    println!("tried: changing the password, {told}");
}

#[test]
fn a_program_killed_while_the_data_gets_a_new_key_leaves_the_old_password_or_the_new() {
    let told = kill_at_work(NEW_KEY, figure("new_key_kills", 30), 99_991);
    println!("tried: giving the data a new key, {told}");
}
