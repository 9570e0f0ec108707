//! Killed at any moment while backups are made and thinned, a program leaves every backup whole, and
//! the newest that it told of is there.

use crate::{
    figures::figure,
    kills::{PASSWORD, open, save, saves},
    victim::{Victim, task, tell},
};
use std::{fs, path::Path, time::Duration};
use store::{KeyCost, Password, Program, Register, World, backups_in};

const VICTIM: &str = "backups::a_program_that_backs_up_until_it_is_killed";

#[test]
fn a_program_that_backs_up_until_it_is_killed() {
    let Some((place, backups)) = task() else { return };
    tell("begun");
    let mut register = open(&place).unwrap();
    let mut number = saves(&register);
    loop {
        number += 1;
        save(&mut register, number).unwrap();
        let snapshot = register.snapshot().unwrap();
        snapshot.back_up(Path::new(&backups), "prov", &mut |_| Ok(())).unwrap();
        tell(&number.to_string());
    }
}

/// How many saves a backup holds; it must be whole.
fn saves_in(backup: &Path) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("kopia.kompetenspass");
    fs::create_dir(&copy).unwrap();
    for entry in fs::read_dir(backup).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    let register = open(&copy).unwrap();
    assert!(register.check().unwrap().is_whole());
    saves(&register)
}

#[test]
fn a_program_killed_while_it_backs_up_leaves_whole_backups_only() {
    let kills = figure("backup_kills", 25);
    let folder = tempfile::tempdir().unwrap();
    let (place, backups) = (folder.path().join("prov.kompetenspass"), folder.path().join("kopior"));
    let (password, world) = (Password::new(PASSWORD), World::system());
    let cost = KeyCost::FOR_TESTS;
    Register::create(&place, &password, cost, Program::Window, world).unwrap().close().unwrap();
    let (mut told, mut looked_at) = (0, 0);
    for kill in 0..kills {
        // Up to a little more than one backup takes; a prime, so that every step is met.
        let wait = Duration::from_micros((kill as u64 * 7_919) % 49_999);
        let victim = Victim::start(VICTIM, &place, backups.to_str().unwrap());
        let lines = victim.kill_after(1 + kill % 3, wait);
        told = lines.iter().rev().find_map(|line| line.parse().ok()).unwrap_or(told);
        let Ok(there) = backups_in(&backups) else { continue };
        // Older ones were looked at when they were new.
        for (age, backup) in there.iter().take(3).enumerate() {
            let found = saves_in(backup.folder());
            looked_at += 1;
            assert!(
                age > 0 || found >= told,
                "kill {kill}: {told} were told of, {found} are there"
            );
        }
        assert!(told == 0 || !there.is_empty(), "kill {kill}");
    }
    assert!(told > 0 && looked_at > kills, "{told} backups were told of, {looked_at} looked at");
    println!("tried: {kills} kills among {told} backups: 0 not whole, 0 that were told of gone");
}
