//! An upgrade that ends at any call that changes a file leaves the old schema or the new, never
//! something between, and is finished at the next opening.

use super::{
    power::layer::{Trouble, Watch},
    upgrade::{copy_of, open, released, said},
};
use crate::{connection, folder::Files, keys::DataKey, migrations, register::Storage};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

const PLACE: &str = "KOMPETENSPASS_TEST_UPGRADE_PLACE";
const CALL: &str = "KOMPETENSPASS_TEST_UPGRADE_CALL";
const THIS: &str =
    "tests::upgrade_kills::an_upgrade_killed_at_any_call_leaves_the_old_schema_or_the_new";

/// The schema's number and its whole text.
fn schema(place: &Path, key: &DataKey) -> (u32, Vec<String>) {
    let data = Files::in_folder(place.to_owned()).data();
    let connection = connection::open_writing(&data, key).unwrap();
    let mut statement = connection
        .prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name, type")
        .unwrap();
    let texts = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (migrations::version(&connection).unwrap(), texts)
}

/// Opens a register in a process of its own, which ends at a call; whether it came through.
fn upgrade_ending_at(call: usize, place: &Path) -> bool {
    let mut victim = Command::new(env::current_exe().unwrap());
    victim.args(["--exact", THIS]).env(PLACE, place).env(CALL, call.to_string());
    victim.output().unwrap().status.success()
}

#[test]
fn an_upgrade_killed_at_any_call_leaves_the_old_schema_or_the_new() {
    if let Some(place) = env::var_os(PLACE).map(PathBuf::from) {
        let watch = Watch::over(&place);
        let call = env::var(CALL).unwrap().parse().unwrap();
        watch.befall(Some(Trouble::EndAt(call)));
        drop(open(&place).unwrap());
        return;
    }
    let older: Vec<_> = released().into_iter().filter(|(n, _)| *n < migrations::LATEST).collect();
    if older.is_empty() {
        eprintln!("skipped: no schema older than this program's was released");
    }
    for (number, fixture) in older {
        let (_folder, upgraded) = copy_of(&fixture);
        let register = open(&upgraded).unwrap();
        let Storage::Folder { key, .. } = register.storage() else { panic!("it lies in a folder") };
        let key = key.clone();
        let people = said(&register);
        register.close().unwrap();
        let new = schema(&upgraded, &key);
        let (_folder, untouched) = copy_of(&fixture);
        let old = schema(&untouched, &key);
        assert!(old.0 == number && new.0 == migrations::LATEST && old != new);

        let mut left = Vec::new();
        for call in 0.. {
            let (_folder, place) = copy_of(&fixture);
            let came_through = upgrade_ending_at(call, &place);
            let found = schema(&place, &key);
            assert!(found == old || found == new, "schema {number}, call {call}: between the two");
            left.push(found == new);
            let register = open(&place).unwrap();
            assert_eq!(said(&register), people, "schema {number}, call {call}");
            assert!(register.check().unwrap().is_whole(), "schema {number}, call {call}");
            register.close().unwrap();
            assert_eq!(schema(&place, &key), new);
            if came_through {
                break;
            }
        }
        assert!(left.len() > 10 && left.is_sorted(), "first always the old, then always the new");
        println!(
            "tried: {} upgrades from schema {number}, killed at every call: 0 between old and new",
            left.len() - 1
        );
    }
}
