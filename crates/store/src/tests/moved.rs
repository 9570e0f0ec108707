//! A register whose folder goes away while it is open says so instead of saving into nowhere.

use super::{
    create, open, place,
    power::{save, saves},
};
use crate::{Error, Register};
use std::{fs, path::Path};

fn refuses_to_save(register: &mut Register, number: u32) {
    assert!(matches!(save(register, number), Err(Error::Moved)));
    assert!(matches!(register.set_setting("language", &"en"), Err(Error::Moved)));
    assert!(matches!(register.undo(), Err(Error::Moved)));
    let together = register.together(|register| save(register, number));
    assert!(matches!(together, Err(Error::Moved)));
}

#[test]
fn in_a_folder_that_was_renamed_nothing_is_saved_until_it_is_back() {
    let (folder, place) = place();
    let elsewhere = folder.path().join("flyttat.kompetenspass");
    let mut register = create(&place).unwrap();
    save(&mut register, 1).unwrap();
    fs::rename(&place, &elsewhere).unwrap();
    refuses_to_save(&mut register, 2);
    assert_eq!(saves(&register), 1, "what is there can be read all the same");
    fs::rename(&elsewhere, &place).unwrap();
    save(&mut register, 2).unwrap();
    fs::rename(&place, &elsewhere).unwrap();
    // Closing tidies the files wherever they are.
    register.close().unwrap();
    assert_eq!(saves(&open(&elsewhere).unwrap()), 2);
}

type GoAway = fn(&Path);

#[test]
fn a_register_that_was_removed_or_replaced_takes_no_more_saves() {
    let cases: [(&str, GoAway); 4] = [
        ("removed", |place| fs::remove_dir_all(place).unwrap()),
        ("another in its place", |place| {
            fs::rename(place, place.with_extension("old")).unwrap();
            create(place).unwrap();
        }),
        ("its data removed", |place| fs::remove_file(place.join("register.db")).unwrap()),
        ("its newest saves removed", |place| {
            fs::remove_file(place.join("register.db-wal")).unwrap();
        }),
    ];
    for (what, go_away) in cases {
        let (_folder, place) = place();
        let mut register = create(&place).unwrap();
        save(&mut register, 1).unwrap();
        go_away(&place);
        println!("{what}");
        refuses_to_save(&mut register, 2);
    }
}

#[test]
fn a_folder_that_goes_away_within_a_save_is_noticed_before_the_save_is_acknowledged() {
    let (folder, place) = place();
    let mut register = create(&place).unwrap();
    let elsewhere = folder.path().join("flyttat.kompetenspass");
    let answer = register.together(|register| {
        save(register, 1)?;
        fs::rename(&place, &elsewhere).unwrap();
        Ok(())
    });
    assert!(matches!(answer, Err(Error::Moved)));
}
