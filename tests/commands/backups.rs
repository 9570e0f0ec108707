//! Backups through the commands: made at closing and when asked for, copied to a second place, looked
//! into, and restored, with the register open, locked or damaged.

use crate::support::{PASSWORD, TestProgram};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn here(test: &TestProgram) -> PathBuf {
    test.folder().join("documents").join("Kompetenspass-kopior")
}

fn names(place: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn unlock(test: &TestProgram) -> Value {
    let path = test.register().display().to_string();
    test.ok("register_open", json!({ "path": path, "password": PASSWORD }))
}

fn companies(test: &TestProgram) -> usize {
    test.ok("company_list", json!({})).as_array().map_or(0, Vec::len)
}

#[test]
fn a_lock_makes_a_backup_if_anything_was_changed_and_none_if_not() {
    let test = TestProgram::with_register();
    assert!(test.ok("backup_state", json!({}))["last"].is_null());
    test.company("Nordmark Svets AB");
    test.ok("register_lock", json!({}));
    assert_eq!(names(&here(&test)).len(), 1);
    unlock(&test);
    let state = test.ok("backup_state", json!({}));
    assert!(state["last"]["kilobytes"].as_u64() > Some(100), "{state}");
    assert!(state["warning"].is_null() && state["automatic"] == true, "{state}");
    test.ok("register_lock", json!({}));
    assert_eq!(names(&here(&test)).len(), 1, "nothing new, no new backup");
    assert_eq!(test.refused("backup_state", json!({})).0, "register_locked");
}

#[test]
fn the_example_is_backed_up_only_when_asked_for() {
    let test = TestProgram::new();
    test.ok("register_example", json!({}));
    test.company("Nordmark Svets AB");
    test.close();
    assert_eq!(names(&here(&test)), [""; 0]);
    test.ok("register_example", json!({}));
    let state = test.ok("backup_now", json!({}));
    assert_eq!(state["automatic"], false);
    assert!(state["last"]["at"].is_string());
    let row = test.ok("backup_list", json!({}))["backups"][0].clone();
    assert_eq!(row["people"], test.ok("register_state", json!({}))["people"]);
}

#[test]
fn a_second_place_gets_a_copy_and_one_that_is_gone_is_told_and_tried_again() {
    let test = TestProgram::with_register();
    // The dialog answers with the test's own folder; so that is the stick.
    let state = test.ok("backup_place_pick", json!({}));
    assert_eq!(state["chosen"]["path"], test.folder().display().to_string());
    assert!(state["chosen"]["last"]["at"].is_string(), "{state}");
    let stick: Vec<String> =
        names(test.folder()).into_iter().filter(|name| name.starts_with("Prov-")).collect();
    assert_eq!(stick, names(&here(&test)), "the same backup in both places");
    let row = test.ok("backup_list", json!({}))["backups"][0].clone();
    assert_eq!((&row["here"], &row["there"]), (&json!(true), &json!(true)));
    let state = test.ok("backup_place_forget", json!({}));
    assert!(state["chosen"].is_null());
    assert!(test.folder().join(&stick[0]).is_dir(), "what lies there stays");
}

#[test]
fn a_look_inside_tells_companies_and_people_and_what_was_done_since() {
    let test = TestProgram::with_register();
    let company = test.company("Ödéns Mekaniska");
    test.company("Åsele Svets");
    let role = test.role(&company, "Svetsare");
    test.person("Amira", "Haddad", &company, &role);
    test.ok("backup_now", json!({}));
    test.company("Efter kopian");
    let row = test.ok("backup_list", json!({}))["backups"][0].clone();
    let look = test.ok("backup_look", json!({ "backup": row["path"], "password": "" }));
    assert_eq!((&look["people"], &look["since"]), (&json!(1), &json!(1)));
    assert_eq!(look["newest"]["operation"], "person_added");
    let companies: Vec<_> = look["companies"]
        .as_array()
        .expect("companies")
        .iter()
        .map(|company| (company["name"].as_str().expect("a name"), company["people"].as_u64()))
        .collect();
    assert_eq!(companies, [("Åsele Svets", Some(0)), ("Ödéns Mekaniska", Some(1))]);
}

#[test]
fn an_open_register_is_restored_without_its_password_and_what_it_held_is_kept() {
    let test = TestProgram::with_register();
    test.company("Före kopian");
    test.ok("backup_now", json!({}));
    test.company("Efter kopian");
    let row = test.ok("backup_list", json!({}))["backups"][0].clone();
    let input = json!({ "backup": row["path"], "password": "" });
    let restored = test.ok("backup_restore", input);
    assert_eq!(restored["open"]["companies"], 1);
    assert_eq!(companies(&test), 1);
    let aside = restored["aside"].as_str().expect("a folder").to_owned();
    assert_eq!(names(&here(&test)).len(), 2, "what was there is backed up, too");
    let input = json!({ "path": aside, "password": PASSWORD });
    assert_eq!(test.ok("register_open", input)["companies"], 2);
}

#[test]
fn a_damaged_register_leads_to_its_backups_and_back_without_being_open() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.close();
    let path = test.register().display().to_string();
    for (file, code) in [("register.db", "register_damaged"), ("keys.a", "register_keys_damaged")] {
        fs::write(test.register().join(file), "not what was written").expect("a file");
        if file == "keys.a" {
            fs::write(test.register().join("keys.b"), "nor this").expect("a file");
        }
        let (refused, _) =
            test.refused("register_open", json!({ "path": path, "password": PASSWORD }));
        assert_eq!(refused, code);
        let list = test.ok("backup_list", json!({ "register": path }));
        let row = &list["backups"][0];
        assert!(row["people"].is_null() && list["written_at"].is_string(), "{list}");
        let counted = test.ok("backup_list", json!({ "register": path, "password": PASSWORD }));
        assert_eq!(counted["backups"][0]["people"], 0);
        let with = |password: &str| json!({ "backup": row["path"], "register": path, "password": password });
        assert_eq!(test.refused("backup_restore", with("")).0, "password_missing");
        assert_eq!(test.refused("backup_restore", with("fel lösenord")).0, "wrong_password");
        let restored = test.ok("backup_restore", with(PASSWORD));
        assert_eq!(restored["open"]["companies"], 1, "{code}");
        let aside = PathBuf::from(restored["aside"].as_str().expect("a folder"));
        assert_eq!(fs::read(aside.join(file)).expect("kept"), b"not what was written");
        test.close();
    }
}

#[test]
fn what_can_be_read_of_a_damaged_register_becomes_one_beside_it_also_without_its_own_keys() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.close();
    let data = test.register().join("register.db");
    let mut bytes = fs::read(&data).expect("a file");
    // A page in the middle: some of it is lost, whatever it was.
    let middle = bytes.len() / 4096 / 2 * 4096 + 100;
    bytes[middle] ^= 1;
    fs::write(&data, &bytes).expect("a file");
    let path = test.register().display().to_string();
    let open = json!({ "path": path, "password": PASSWORD });
    assert_eq!(test.refused("register_open", open).0, "register_damaged");
    let with = |password: &str| json!({ "register": path, "password": password });
    assert_eq!(test.refused("backup_rescue", with("")).0, "password_missing");
    assert_eq!(test.refused("backup_rescue", with("fel lösenord")).0, "wrong_password");
    for (name, keys) in [("Prov-räddat", true), ("Prov-räddat-2", false)] {
        if !keys {
            // Its backup has them.
            fs::remove_file(test.register().join("keys.a")).expect("a file");
            fs::remove_file(test.register().join("keys.b")).expect("a file");
        }
        let rescued = test.ok("backup_rescue", with(PASSWORD));
        assert_eq!(rescued["open"]["name"], name, "{rescued}");
        assert_eq!(rescued["open"]["companies"], 1);
        let said = rescued["said"].to_string();
        assert!(said.contains("1 sida i databasen gick inte att läsa"), "{said}");
        test.close();
        assert_eq!(fs::read(&data).expect("a file"), bytes, "the damaged one is only read");
    }
}

#[test]
fn a_locked_program_tells_of_a_backup_no_more_than_its_folder_shows() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.ok("register_lock", json!({}));
    let path = test.register().display().to_string();
    let list = test.ok("backup_list", json!({ "register": path }));
    assert!(!list.to_string().contains("Nordmark"), "{list}");
    let backup = &list["backups"][0];
    assert!(backup["people"].is_null(), "{list}");
    for (password, code) in [("", "password_missing"), ("fel lösenord", "wrong_password")] {
        let input = json!({ "backup": backup["path"], "password": password });
        assert_eq!(test.refused("backup_look", input).0, code);
    }
    assert_eq!(test.refused("backup_list", json!({})).0, "register_locked");
}

#[test]
fn a_backup_that_is_none_is_refused_and_the_register_stays_open() {
    let test = TestProgram::with_register();
    test.ok("backup_now", json!({}));
    let row = test.ok("backup_list", json!({}))["backups"][0].clone();
    let data = PathBuf::from(row["path"].as_str().expect("a path")).join("register.db");
    let mut bytes = fs::read(&data).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&data, bytes).expect("a file");
    let input = json!({ "backup": row["path"], "password": "" });
    assert_eq!(test.refused("backup_restore", input).0, "backup_damaged");
    let nowhere = test.folder().join("ingenstans").display().to_string();
    let input = json!({ "backup": nowhere, "password": "" });
    assert_eq!(test.refused("backup_look", input).0, "backup_missing");
    test.company("Fortfarande öppet");
    assert_eq!(companies(&test), 1);
}

#[test]
fn a_place_that_takes_no_backup_is_told_and_what_is_saved_stays_saved() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    // A file where the folder should be: nothing can be written there, whoever asks.
    fs::write(here(&test), "i vägen").expect("a file");
    let (code, _) = test.refused("backup_now", json!({}));
    assert!(code.starts_with("backup_"), "{code}");
    let state = test.ok("backup_state", json!({}));
    assert!(state["warning"].is_string(), "{state}");
    test.ok("register_lock", json!({}));
    fs::remove_file(here(&test)).expect("a file");
    assert_eq!(unlock(&test)["companies"], 1);
    test.ok("register_lock", json!({}));
    assert_eq!(names(&here(&test)).len(), 1, "made as soon as it could be");
}

/// While nothing is due, what is done at the desk reads no key file: it would at every key press.
#[cfg(target_os = "linux")]
#[test]
fn a_command_that_finds_no_backup_due_reads_no_key_file() {
    use rustix::fs::inotify;
    use std::mem::MaybeUninit;

    let test = TestProgram::with_register();
    let watch = inotify::init(inotify::CreateFlags::NONBLOCK).expect("a watch");
    for keys in ["keys.a", "keys.b"] {
        let opened = inotify::WatchFlags::OPEN;
        inotify::add_watch(&watch, test.register().join(keys), opened).expect("a file to watch");
    }
    let seen = || {
        let mut room = [MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(&watch, &mut room);
        std::iter::from_fn(|| events.next().ok().map(|event| event.events())).count()
    };
    for number in 0..5 {
        test.company(&format!("Nordmark {number} AB"));
        test.ok("company_list", json!({}));
        test.ok("backup_state", json!({}));
    }
    assert_eq!(seen(), 0, "key files were opened");
    test.ok("register_state", json!({}));
    assert!(seen() > 0, "the watch sees who opens them");
}
