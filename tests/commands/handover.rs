//! Handing a register over: a checked copy first, then nothing of it on this laptop, and a receipt.

use crate::support::{PASSWORD, TestProgram};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn form(password: &str, typed: &str) -> Value {
    json!({ "password": password, "typed_name": typed })
}

/// All registers' folders below a folder.
fn registers(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "kompetenspass") {
            found.push(path);
        } else if path.is_dir() {
            found.extend(registers(&path));
        }
    }
    found
}

#[test]
fn after_handing_over_there_is_one_checked_copy_and_a_receipt_and_nothing_on_the_laptop() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.ok("backup_now", json!({}));
    assert_eq!(registers(test.folder()).len(), 2, "the register and a backup");

    let done = test.ok("register_hand_over", form(PASSWORD, "Prov"));
    let copy = PathBuf::from(done["copy"].as_str().expect("a copy"));
    assert_eq!(registers(test.folder()), std::slice::from_ref(&copy));
    assert_eq!(test.refused("company_list", json!({})).0, "register_locked");
    assert_eq!(test.ok("program_state", json!({}))["recent"], json!([]));
    let receipt = done["receipt"].as_str().expect("a receipt");
    assert!(fs::read(receipt).expect("a file").starts_with(b"%PDF-1.7"), "{receipt}");
    assert!(receipt.ends_with(".pdf") && test.papers().len() == 1, "{receipt}");
    let said: String = done["said"]
        .as_array()
        .expect("parts")
        .iter()
        .flat_map(|part| part["lines"].as_array().expect("lines"))
        .map(|line| line.as_str().expect("a line"))
        .collect();
    let gone = test.register().display().to_string();
    assert!(said.contains(&gone) && said.contains("ett företag"), "{said}");

    // Whoever gets it opens it with the password that it had.
    let path = copy.display().to_string();
    test.ok("register_open", json!({ "path": path, "password": PASSWORD }));
    assert_eq!(test.ok("company_list", json!({})).as_array().map(Vec::len), Some(1));
}

#[test]
fn nothing_is_removed_without_the_password_the_name_and_a_copy_that_opens() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    for (password, typed, code, field) in [
        ("fel lösenord", "Prov", "password_wrong", "password"),
        (PASSWORD, "prov", "not_confirmed", "typed_name"),
        (PASSWORD, "", "not_confirmed", "typed_name"),
    ] {
        let (found, at) = test.refused("register_hand_over", form(password, typed));
        assert_eq!((found.as_str(), at.as_deref()), (code, Some(field)));
    }
    assert_eq!(test.ok("company_list", json!({})).as_array().map(Vec::len), Some(1));
    assert_eq!(registers(test.folder()), [test.register()]);
}
