//! Killed at any moment, a program leaves every save that it has acknowledged.

use crate::{
    figures::figure,
    victim::{Victim, task, tell},
};
use domain::{operation::OperationCode, project::Coach};
use std::{path::Path, time::Duration};
use store::{KeyCost, Operation, Password, Program, Register, Result, World};

const VICTIM: &str = "kills::a_program_that_saves_until_it_is_killed";
pub(crate) const PASSWORD: &str = "korrekt häst batteri";
/// A register is left for a new one after so many kills, lest it grow slow.
const KILLS_A_REGISTER: usize = 100;

pub(crate) fn open(place: &Path) -> Result<Register> {
    Register::open(place, &Password::new(PASSWORD), Program::CommandLine, World::system())
}

/// Saves a coach whose name is the number of the save, with a text of some length.
pub(crate) fn save(register: &mut Register, number: usize) -> Result<()> {
    let title = "x".repeat(number * 37 % 6_000);
    let written = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
        tx.put(&Coach { id: tx.new_id(), name: number.to_string(), title, phone: String::new() })
    });
    written.map(|_| ())
}

/// How many saves a register holds, counted as long as none is missing.
pub(crate) fn saves(register: &Register) -> usize {
    let coaches = register.all::<Coach>().unwrap();
    (1..).zip(&coaches).take_while(|(n, coach)| coach.name == n.to_string()).count()
}

#[test]
fn a_program_that_saves_until_it_is_killed() {
    let Some((place, _)) = task() else { return };
    tell("begun");
    let mut register = open(&place).unwrap();
    let mut number = saves(&register);
    loop {
        number += 1;
        if number.is_multiple_of(7) {
            // Several at once are kept together or not at all.
            register
                .together(|register| {
                    save(register, number)?;
                    save(register, number + 1)
                })
                .unwrap();
            number += 1;
        } else {
            save(&mut register, number).unwrap();
        }
        tell(&number.to_string());
        if number.is_multiple_of(50) {
            register.close().unwrap();
            register = open(&place).unwrap();
        }
    }
}

#[test]
fn a_program_killed_at_any_moment_loses_no_acknowledged_save() {
    let kills = figure("kills", 300);
    let (mut acknowledged, mut within, mut registers) = (0, 0, Vec::new());
    for kill in 0..kills {
        if kill % KILLS_A_REGISTER == 0 {
            let folder = tempfile::tempdir().unwrap();
            let place = folder.path().join("prov.kompetenspass");
            let (password, world) = (Password::new(PASSWORD), World::system());
            let cost = KeyCost::FOR_TESTS;
            Register::create(&place, &password, cost, Program::Window, world).unwrap();
            registers = vec![folder];
        }
        let place = registers[0].path().join("prov.kompetenspass");
        let before = saves(&open(&place).unwrap());
        // From within the opening to some ten saves later; primes, so that no step falls in with
        // the work's own rhythm.
        let wait = Duration::from_micros((kill as u64 * 7_919) % 4_999);
        let told = Victim::start(VICTIM, &place, "save").kill_after(1 + kill % 11, wait);
        let last = told.iter().rev().find_map(|line| line.parse().ok()).unwrap_or(before);
        let register = open(&place).unwrap();
        let found = saves(&register);
        assert!(found >= last, "kill {kill}: {last} saves were acknowledged, {found} are there");
        let all = register.count::<Coach>().unwrap() as usize;
        assert_eq!(all, found, "kill {kill}: and nothing lies between them");
        acknowledged += last - before;
        within += usize::from(found > last);
        let is_last = kill + 1 == kills || (kill + 1) % KILLS_A_REGISTER == 0;
        if is_last || kill % 10 == 0 {
            assert!(register.check().unwrap().is_whole(), "kill {kill}");
        }
    }
    assert!(acknowledged > kills, "the victims have worked: {acknowledged} saves");
    println!(
        "tried: {kills} kills: 0 of {acknowledged} acknowledged saves lost, \
         {within} kills between commit and acknowledgement"
    );
}
