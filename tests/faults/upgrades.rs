//! A program that is killed at any moment while it opens a register of an earlier one: what it leaves
//! opens, and says the same.

use crate::{
    figures::figure,
    victim::{Victim, task, tell},
};
use domain::person::Person;
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use store::{Password, Program, Register, Result, World};

const VICTIM: &str = "upgrades::a_program_that_opens_an_older_register";
const PASSWORD: &str = "korrekt häst batteri";

fn open(place: &Path) -> Result<Register> {
    Register::open(place, &Password::new(PASSWORD), Program::CommandLine, World::system())
}

fn people(register: &Register) -> Vec<String> {
    register.all::<Person>().unwrap().iter().map(Person::full_name).collect()
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_program_that_opens_an_older_register() {
    let Some((place, _)) = task() else { return };
    tell("begun");
    let register = open(&place).unwrap();
    tell("open");
    // Until it is killed.
    loop {
        let _ = people(&register);
    }
}

#[test]
fn an_upgrade_killed_at_any_moment_loses_nothing() {
    let kills = figure("upgrade_kills", 20);
    let (mut within, mut registers) = (0, 0);
    for fixture in fixtures() {
        registers += 1;
        for kill in 0..kills {
            let folder = tempfile::tempdir().unwrap();
            let place = folder.path().join("prov.kompetenspass");
            fs::create_dir(&place).unwrap();
            for name in ["keys.a", "keys.b", "register.db"] {
                fs::copy(fixture.join(name), place.join(name)).unwrap();
            }
            // Up to twice as long as an opening takes; a prime, so that all of it is met.
            let wait = Duration::from_micros((kill as u64 * 7_919) % 29_989);
            let told = Victim::start(VICTIM, &place, "open").kill_after(1, wait);
            within += usize::from(!told.contains(&"open".to_owned()));
            let register = open(&place).unwrap();
            let expected = ["Åsa Öberg", "Bo Åke Ärlig", "Zahra Nørgaard"];
            assert_eq!(people(&register), expected, "kill {kill}");
            assert!(register.check().unwrap().is_whole(), "kill {kill}");
        }
    }
    println!(
        "tried: {kills} kills while opening each of {registers} registers of released schemas, \
         {within} of them before it was open: 0 lost"
    );
}
