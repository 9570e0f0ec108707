//! Power cuts and full disks, by a layer between SQLite and the disk: whatever was acknowledged is
//! there afterwards.

mod disk;
mod full;
mod keys;
pub(crate) mod layer;

use self::{
    disk::{Chance, Disk, Files},
    layer::{Event, Watch},
};
use super::{bytes_of, create, open, place};
use crate::{Error, Operation, Register, tests::figure};
use domain::{operation::OperationCode, project::Coach};
use std::{fs, path::Path};

/// Saves a coach whose name is the number of the save, with a text of some length.
pub(crate) fn save(register: &mut Register, number: u32) -> Result<(), Error> {
    let title = "x".repeat(usize::try_from(number).unwrap() * 37 % 6_000);
    register
        .write(Operation::new(OperationCode::CoachChanged), |tx| {
            tx.put(&Coach {
                id: tx.new_id(),
                name: number.to_string(),
                title,
                phone: String::new(),
            })
        })
        .map(|_| ())
}

/// How many saves a register holds, counted as long as none is missing.
pub(crate) fn saves(register: &Register) -> u32 {
    let numbers = register.all::<Coach>().unwrap();
    let in_order = (1..).zip(&numbers).take_while(|(n, coach)| coach.name == n.to_string());
    u32::try_from(in_order.count()).unwrap()
}

pub(crate) fn files_of(folder: &Path) -> Files {
    let files = bytes_of(folder).into_iter().filter_map(|(path, bytes)| {
        let name = path.file_name()?.to_str()?.to_owned();
        // The index in shared memory is made anew, and a lock lasts as long as its program.
        (!name.ends_with("-shm") && name != "lock").then_some((name, bytes))
    });
    files.collect()
}

/// Everything that happened to a register while it was opened, saved in and closed, twice, and
/// what it was before.
fn record(synchronous: &str) -> (Files, Vec<Event>) {
    const SAVES: u32 = 60;
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let before = files_of(&place);
    let watch = Watch::over(&place);
    for sitting in 0..2 {
        let mut register = open(&place).unwrap();
        // The product has no way to change these; a test inside the crate has.
        for (name, value) in [("synchronous", synchronous), ("wal_autocheckpoint", "40")] {
            register.connection().execute_batch(&format!("PRAGMA {name} = {value}")).unwrap();
        }
        for number in 1..=SAVES {
            let number = sitting * SAVES + number;
            save(&mut register, number).unwrap();
            watch.note(Event::Acknowledged(number));
        }
        register.close().unwrap();
    }
    (before, watch.events())
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    states: usize,
    saves_lost: u32,
    states_with_loss: usize,
    not_whole: usize,
}

/// Cuts the power at many moments of a recording and opens what is left.
fn cut((before, events): &(Files, Vec<Event>), states: usize) -> Found {
    let mut chance = Chance::new(7);
    let mut cuts: Vec<_> = (0..states).map(|_| chance.below(events.len() + 1)).collect();
    cuts.sort_unstable();
    let (mut disk, mut done, mut acknowledged) = (Disk::holding(before), 0, 0);
    let mut found = Found { states, ..Found::default() };
    for cut in cuts {
        for event in &events[done..cut] {
            disk.apply(event);
            if let Event::Acknowledged(number) = event {
                acknowledged = *number;
            }
        }
        done = cut;
        let (_folder, place) = place();
        fs::create_dir(&place).unwrap();
        for (name, bytes) in disk.after_power_cut(&mut chance) {
            fs::write(place.join(name), bytes).unwrap();
        }
        match open(&place) {
            Ok(register) if register.check().unwrap().is_whole() => {
                let lost = acknowledged.saturating_sub(saves(&register));
                found.saves_lost += lost;
                found.states_with_loss += usize::from(lost > 0);
            }
            _ => found.not_whole += 1,
        }
    }
    found
}

#[test]
fn a_power_cut_loses_no_acknowledged_save() {
    let states = figure("power_cuts", 60);
    let recording = record("FULL");
    let found = cut(&recording, states);
    println!("tried: {states} power cuts among {} events: {found:?}", recording.1.len());
    assert_eq!(found, Found { states, ..Found::default() });
}

#[test]
fn the_power_cuts_notice_a_disk_that_is_not_waited_for() {
    let states = figure("power_cuts", 60);
    let found = cut(&record("NORMAL"), states);
    println!("tried: the same without waiting for the disk: {found:?}");
    assert!(found.saves_lost > 0, "{found:?}");
}
