//! The recovery code and the change of the key, as the page asks for them.

use crate::support::{PASSWORD, TestProgram};
use serde_json::{Value, json};
use std::{fs, path::Path};

const NEW: &str = "fyra helt andra ord nu";

fn groups(shown: &Value) -> String {
    let groups = shown["groups"].as_array().expect("groups");
    let groups: Vec<_> = groups.iter().map(|group| group.as_str().expect("a group")).collect();
    assert_eq!(groups.len(), 8);
    groups.join("-")
}

/// Makes a recovery code and reads it back.
fn with_code(test: &TestProgram) -> String {
    let code = groups(&test.ok("recovery_start", json!({ "present": PASSWORD })));
    test.ok("recovery_confirm", json!({ "code": code }));
    code
}

fn path(test: &TestProgram) -> String {
    test.register().display().to_string()
}

fn recover(test: &TestProgram, code: &str) -> Value {
    json!({ "path": path(test), "code": code, "password": NEW, "repeated": NEW })
}

fn opens(test: &TestProgram, password: &str) -> bool {
    test.close();
    test.call("register_open", json!({ "path": path(test), "password": password })).is_ok()
}

/// The code with another symbol at its start: a typing error.
fn mistyped(code: &str) -> String {
    let wrong = if code.starts_with('7') { "8" } else { "7" };
    format!("{wrong}{}", &code[1..])
}

#[test]
fn a_code_counts_when_it_has_been_read_back_and_not_before() {
    let test = TestProgram::with_register();
    let made_on =
        |test: &TestProgram| test.ok("register_state", json!({}))["recovery_made_on"].clone();
    assert_eq!(made_on(&test), Value::Null);
    let (code, at) = test.refused("recovery_start", json!({ "present": "fel lösenord" }));
    assert_eq!((code.as_str(), at.as_deref()), ("password_wrong", Some("present")));
    assert_eq!(test.refused("recovery_sheet_save", json!({})).0, "no_new_code");

    let shown = test.ok("recovery_start", json!({ "present": PASSWORD }));
    let code = groups(&shown);
    assert_eq!(made_on(&test), Value::Null, "shown is not in force");
    for (typed, refusal) in [
        ("", "recovery_code_missing"),
        (&code[..12], "recovery_code_length"),
        (code.replace('-', ".").as_str(), "recovery_code_characters"),
        (mistyped(&code).as_str(), "recovery_code_check"),
        ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP", "recovery_code_differs"),
    ] {
        let refused = test.refused("recovery_confirm", json!({ "code": typed }));
        assert_eq!(refused, (refusal.to_owned(), Some("code".to_owned())), "{typed}");
    }
    assert_eq!(test.refused("rekey_confirm", json!({ "code": code })).0, "no_new_code");
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    let open = test.ok("recovery_confirm", json!({ "code": typed }));
    assert_eq!(open["recovery_made_on"], shown["made"]);
    assert_eq!(made_on(&test), shown["made"]);
    assert_eq!(test.refused("recovery_confirm", json!({ "code": code })).0, "no_new_code");
    let state = test.ok("register_recovery_state", json!({ "path": path(&test) }));
    assert_eq!(state["made_on"], shown["made"]);
}

#[test]
fn a_code_that_was_shown_and_forgotten_leaves_the_old_one_in_force() {
    let test = TestProgram::with_register();
    let first = with_code(&test);
    let second = groups(&test.ok("recovery_start", json!({ "present": PASSWORD })));
    assert_ne!(first, second);
    test.ok("recovery_cancel", json!({}));
    assert_eq!(test.refused("recovery_confirm", json!({ "code": second })).0, "no_new_code");
    // Locking forgets it too.
    let third = groups(&test.ok("recovery_start", json!({ "present": PASSWORD })));
    test.ok("register_lock", json!({}));
    for unused in [&second, &third] {
        let refused = test.refused("register_recover", recover(&test, unused));
        assert_eq!(refused, ("recovery_code_wrong".to_owned(), Some("code".to_owned())));
    }
    test.ok("register_recover", recover(&test, &first));
}

#[test]
fn a_forgotten_password_is_replaced_and_everything_is_there() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    let code = with_code(&test);
    test.ok("register_lock", json!({}));
    let read = test.ok("program_read_recovery_code", json!({ "code": code.to_lowercase() }));
    assert_eq!(read["formatted"], code.as_str());
    for (field, value, refusal) in [
        ("code", mistyped(&code), "recovery_code_check"),
        ("code", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP".to_owned(), "recovery_code_wrong"),
        ("password", "sommar2020".to_owned(), "password_too_weak"),
        ("password", String::new(), "password_missing"),
        ("repeated", "annat".to_owned(), "passwords_differ"),
    ] {
        let mut input = recover(&test, &code);
        input[field] = value.into();
        let refused = test.refused("register_recover", input);
        assert_eq!(refused, (refusal.to_owned(), Some(field.to_owned())));
    }
    assert!(opens(&test, PASSWORD), "nothing was changed");
    // With the register open in this very program, as after a glance at another one.
    let open = test.ok("register_recover", recover(&test, &code));
    assert_eq!(open["companies"], 1);
    assert!(!open["recovery_made_on"].is_null(), "the code stays in force");
    assert!(!opens(&test, PASSWORD));
    assert!(opens(&test, NEW));
}

#[test]
fn a_register_without_a_code_says_so() {
    let test = TestProgram::with_register();
    test.ok("register_lock", json!({}));
    let state = test.ok("register_recovery_state", json!({ "path": path(&test) }));
    assert_eq!(state["made_on"], Value::Null);
    let unknown = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP";
    let refused = test.refused("register_recover", recover(&test, unknown));
    assert_eq!(refused, ("no_recovery_code".to_owned(), Some("code".to_owned())));
    let gone = json!({ "path": test.folder().join("borta").display().to_string() });
    assert_eq!(test.refused("register_recovery_state", gone).0, "no_such_register");
}

fn pdf_in(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let files = files.flatten().map(|file| file.path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "pdf")).collect()
}

#[test]
fn the_sheet_is_saved_and_printed_and_leaves_the_waiting_room_with_its_code() {
    let test = TestProgram::with_register();
    let code = groups(&test.ok("recovery_start", json!({ "present": PASSWORD })));
    let saved = test.ok("recovery_sheet_save", json!({}));
    let saved = saved["path"].as_str().expect("a path").to_owned();
    assert!(fs::read(&saved).expect("the sheet").starts_with(b"%PDF"));
    assert!(saved.contains("Återställningskod för Prov"), "{saved}");
    test.ok("recovery_sheet_print", json!({}));
    let waiting = test.folder().join("waiting");
    assert_eq!(pdf_in(&waiting).len(), 1);
    let shown = fs::read(test.folder().join("shown.pdf")).expect("the sheet");
    assert_eq!(shown, fs::read(&saved).expect("the sheet"), "the same sheet");
    test.ok("recovery_confirm", json!({ "code": code }));
    assert!(pdf_in(&waiting).is_empty());

    test.ok("recovery_start", json!({ "present": PASSWORD }));
    test.ok("recovery_sheet_print", json!({}));
    assert_eq!(pdf_in(&waiting).len(), 1);
    test.ok("recovery_cancel", json!({}));
    assert!(pdf_in(&waiting).is_empty());
}

#[test]
fn a_new_key_comes_with_a_new_password_and_a_new_code_and_the_old_ones_stop() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let old = with_code(&test);
    let form = |present: &str, password: &str| json!({ "present": present, "password": password, "repeated": password });
    for (form, refusal, field) in [
        (form("fel", NEW), "password_wrong", "present"),
        (form(PASSWORD, "sommar2020"), "password_too_weak", "password"),
        (form(PASSWORD, PASSWORD), "password_same", "password"),
    ] {
        let refused = test.refused("rekey_start", form);
        assert_eq!(refused, (refusal.to_owned(), Some(field.to_owned())));
    }
    let data = test.register().join("register.db");
    let before = fs::read(&data).expect("the data");
    let code = groups(&test.ok("rekey_start", form(PASSWORD, NEW)));
    assert_eq!(test.refused("recovery_confirm", json!({ "code": code })).0, "no_new_code");
    assert_eq!(test.refused("rekey_confirm", json!({ "code": old })).0, "recovery_code_differs");
    let open = test.ok("rekey_confirm", json!({ "code": code }));
    assert_eq!(open["companies"], 1);
    assert_ne!(fs::read(&data).expect("the data")[..4096], before[..4096]);

    // It is open, goes on, and takes back what was done before.
    test.company("Umeå Verkstad AB");
    test.ok("register_undo", json!({}));
    test.ok("company_page", json!({ "id": company }));
    assert!(!opens(&test, PASSWORD));
    assert!(opens(&test, NEW));
    test.ok("register_lock", json!({}));
    assert_eq!(test.refused("register_recover", recover(&test, &old)).0, "recovery_code_wrong");
    test.ok("register_recover", recover(&test, &code));
}

#[test]
fn the_example_opens_whatever_password_somebody_gave_it() {
    let test = TestProgram::new();
    test.ok("register_example", json!({}));
    let form = json!({ "present": "exempel", "password": NEW, "repeated": NEW });
    test.ok("register_change_password", form);
    let open = test.ok("register_example", json!({}));
    assert_eq!(open["example"], true);
    let kept = test.folder().join("settings").join("exempel-2.kompetenspass");
    let at = json!({ "path": kept.display().to_string(), "password": NEW });
    test.ok("register_open", at);
}

#[test]
fn a_locked_program_neither_shows_nor_takes_a_code() {
    let test = TestProgram::with_register();
    let code = groups(&test.ok("recovery_start", json!({ "present": PASSWORD })));
    test.ok("register_lock", json!({}));
    let passwords = json!({ "present": PASSWORD, "password": NEW, "repeated": NEW });
    for (command, input) in [
        ("recovery_start", json!({ "present": PASSWORD })),
        ("recovery_cancel", json!({})),
        ("recovery_sheet_save", json!({})),
        ("recovery_sheet_print", json!({})),
        ("recovery_confirm", json!({ "code": code })),
        ("rekey_start", passwords),
        ("rekey_confirm", json!({ "code": code })),
    ] {
        assert_eq!(test.refused(command, input).0, "register_locked", "{command}");
    }
}

#[test]
fn a_change_of_the_key_that_is_interrupted_half_way_locks_and_loses_nothing() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    let old = with_code(&test);
    let form = json!({ "present": PASSWORD, "password": NEW, "repeated": NEW });
    let code = groups(&test.ok("rekey_start", form));
    // What no key file can be written over.
    let in_the_way = test.register().join("keys.a.new");
    fs::create_dir(&in_the_way).expect("a folder");
    assert_eq!(test.refused("rekey_confirm", json!({ "code": code })).0, "rekey_interrupted");
    assert_eq!(test.refused("company_list", json!({})).0, "register_locked");
    fs::remove_dir(&in_the_way).expect("the folder");
    assert!(opens(&test, PASSWORD));
    assert_eq!(test.ok("company_list", json!({})).as_array().map(Vec::len), Some(1));
    assert!(!test.register().join("register.db.new").exists(), "the copy is thrown away");
    test.ok("register_recover", recover(&test, &old));
}
