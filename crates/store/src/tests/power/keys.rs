//! A power cut while the key files are written anew, as a change of password does, leaves the old
//! slots or the new, and always one of them.

use super::{
    disk::{Chance, Disk},
    files_of,
    layer::Event::{Create, Rename, Sync, SyncFolder, Write},
};
use crate::{
    folder::Files,
    keys::{Keys, copies, copies::Step},
    tests::{create, open, place},
};
use std::fs;

#[test]
fn a_power_cut_while_the_keys_are_written_leaves_the_old_or_the_new() {
    const TRIES: usize = 25;
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let before = files_of(&place);
    let files = Files::in_folder(place.clone());
    let old = copies::read(&files).unwrap().keys;
    let new = Keys { generation: old.generation + 1, ..old.clone() };
    let mut events = Vec::new();
    let mut name = "keys.a";
    copies::write(&files, &new, &mut |step| {
        let beside = format!("{name}.new");
        match step {
            Step::Write => {}
            Step::Sync => {
                let bytes = fs::read(place.join(&beside))?;
                events.extend([Create(beside.clone()), Write(beside, 0, bytes)]);
            }
            Step::Rename => events.push(Sync(beside)),
            Step::SyncFolder => {
                events.extend([Rename(beside, name.to_owned()), SyncFolder]);
                name = "keys.b";
            }
        }
        Ok(())
    })
    .unwrap();

    let (mut disk, mut chance) = (Disk::holding(&before), Chance::new(3));
    let mut found = Vec::new();
    for cut in 0..=events.len() {
        for _ in 0..TRIES {
            let (_folder, place) = place_with(&disk, &mut chance);
            let keys = copies::read(&Files::in_folder(place.clone())).unwrap().keys;
            assert!(keys == old || keys == new, "cut {cut}");
            found.push(keys == new);
            open(&place).unwrap();
        }
        if let Some(event) = events.get(cut) {
            disk.apply(event);
        }
    }
    assert!(!found[0] && found[found.len() - 1]);
    println!("tried: {} power cuts while keys were written: 0 opened by neither", found.len());
}

fn place_with(disk: &Disk, chance: &mut Chance) -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, place) = place();
    fs::create_dir(&place).unwrap();
    for (name, bytes) in disk.after_power_cut(chance) {
        fs::write(place.join(name), bytes).unwrap();
    }
    (folder, place)
}
