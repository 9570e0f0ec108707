//! Drafts through the commands: kept apart from what is saved, bound to whom they are about.

use crate::support::{PASSWORD, TestProgram, id};
use serde_json::{Value, json};

/// A test identity number of the tax agency's.
const NUMBER: &str = "189001019802";

fn form(about: &str, form: &str, now: &str) -> Value {
    json!({
        "id": null, "form": form, "about": about, "part": "", "title": "Nytt behov",
        "address": format!("/people/{about}/background"),
        "fields": [{ "name": "text", "label": "Behov", "before": "", "now": now, "said": "" }],
    })
}

#[test]
fn a_draft_is_offered_again_by_name_after_locking_and_is_nothing_that_was_saved() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let before = test.ok("register_state", json!({}));
    let kept = test.ok("draft_keep", form(&person, "need", "Tolk på plats"));
    assert!(kept.get("what").is_none() && kept.get("at").is_none(), "called saved: {kept}");
    let mut again = form(&person, "need", "Tolk på plats, arabiska");
    again["id"] = kept["id"].clone();
    test.ok("draft_keep", again);
    let after = test.ok("register_state", json!({}));
    for part in ["undo", "redo", "saved_at"] {
        assert_eq!(before[part], after[part], "{part}");
    }
    let history = test.ok("history", json!({ "person": person }));
    assert!(!history.to_string().contains("Tolk"), "{history}");

    test.ok("register_lock", json!({}));
    let path = test.register().display().to_string();
    test.ok("register_open", json!({ "path": path, "password": PASSWORD }));
    let drafts = test.ok("draft_list", json!({}));
    assert_eq!(drafts.as_array().map(Vec::len), Some(1), "{drafts}");
    assert_eq!(drafts[0]["subject"], "Amira Haddad");
    assert_eq!(drafts[0]["about"], json!(person));
    assert_eq!(drafts[0]["gone"], false);
    assert_eq!(drafts[0]["fields"][0]["now"], "Tolk på plats, arabiska");
    test.ok("draft_discard", json!({ "id": kept["id"] }));
    assert_eq!(test.ok("draft_list", json!({})), json!([]));
}

#[test]
fn a_draft_about_something_that_was_taken_back_says_so_and_keeps_its_text() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    test.ok("draft_keep", form(&company, "contact", "Per Lind"));
    test.ok("draft_keep", form("", "company_new", "Ett nytt"));
    test.ok("register_undo", json!({}));
    let drafts = test.ok("draft_list", json!({}));
    let seen: Vec<_> = drafts
        .as_array()
        .expect("drafts")
        .iter()
        .map(|draft| (&draft["form"], &draft["gone"], &draft["subject"]))
        .collect();
    let (contact, fresh) = (json!("contact"), json!("company_new"));
    let (yes, no) = (json!(true), json!(false));
    assert_eq!(seen, [(&fresh, &no, &Value::Null), (&contact, &yes, &Value::Null)]);
    assert_eq!(drafts[1]["fields"][0]["now"], "Per Lind");
}

#[test]
fn much_text_is_kept_and_more_than_anyone_types_is_refused_in_words() {
    let test = TestProgram::with_register();
    let long = "å".repeat(1_000_000);
    let kept = test.ok("draft_keep", form("", "person_new", &long));
    assert_eq!(test.ok("draft_list", json!({}))[0]["fields"][0]["now"], json!(long));
    let mut endless = form("", "person_new", &"x".repeat(9 << 20));
    endless["id"] = kept["id"].clone();
    let (code, _) = test.refused("draft_keep", endless);
    assert_eq!(code, "text_too_long");
    assert_eq!(test.ok("draft_list", json!({}))[0]["fields"][0]["now"], json!(long));
}

#[test]
fn a_number_in_a_draft_lies_in_the_register_alone() {
    let test = TestProgram::with_register();
    let kept = test.ok("draft_keep", form("", "person_new", NUMBER));
    assert_eq!(id(&kept).len(), 36);
    let mut folders = vec![test.folder().to_owned()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = std::fs::read(entry.path()).expect("a file");
            let found = bytes.windows(NUMBER.len()).any(|window| window == NUMBER.as_bytes());
            assert!(!found, "{}", entry.path().display());
            read += 1;
        }
    }
    assert!(read >= 4, "the register has files");
}
