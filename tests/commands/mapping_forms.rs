//! The blank mapping form through the commands: it shows what is to be rated and leads nobody by what is
//! required, and a person's own has no identity number.

use crate::support::{TestProgram, person_form, text_of};
use serde_json::{Value, json};
use std::fs;

fn form_of(role: &str, person: Option<&str>) -> Value {
    json!({ "role_id": role, "person_id": person, "language": "sv", "large_print": false })
}

fn saved(test: &TestProgram, form: Value) -> (String, Vec<u8>) {
    let saved = test.ok("mapping_form_save", form);
    let path = saved["path"].as_str().expect("a path").to_owned();
    let bytes = fs::read(&path).expect("a file");
    fs::remove_file(&path).expect("it is there");
    (path, bytes)
}

#[test]
fn what_is_required_is_not_on_the_form_and_nothing_of_it_is_recorded() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let (path, before) = saved(&test, form_of(&role, None));
    assert!(path.ends_with(".pdf") && path.contains("Kartläggningsblankett, Svetsare"), "{path}");
    assert!(before.starts_with(b"%PDF-1.7"));
    let page = test.ok("role_page", json!({ "id": role }));
    let required = &page["requirements"][0];
    let other = if required["level"] == json!(1) { 4 } else { 1 };
    let changed = json!({
        "role_id": role, "competence_id": required["competence_id"], "level": other,
        "critical": required["critical"] != json!(true),
    });
    test.ok("requirement_save", changed);
    let state = test.ok("register_state", json!({}));
    assert_eq!(saved(&test, form_of(&role, None)).1, before, "another level, the same form");
    assert_eq!(test.ok("register_state", json!({})), state, "printing a form changes nothing");
    let removed = json!({ "role_id": role, "competence_id": required["competence_id"] });
    test.ok("requirement_remove", removed);
    assert_ne!(saved(&test, form_of(&role, None)).1, before, "a competence less, another form");
}

#[test]
fn a_person_s_form_is_of_that_person_and_never_bears_the_identity_number() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    // A published test number.
    let mut person = person_form("Amira", "Haddad");
    person["identity_number"] = json!("199001012385");
    person["company_id"] = json!(company);
    person["role_id"] = json!(role);
    let with = crate::support::id(&test.ok("person_save", person));
    let (path, of_person) = saved(&test, form_of(&role, Some(&with)));
    assert!(path.contains("Amira Haddad") && !path.contains("19900101"), "{path}");
    assert_ne!(of_person, saved(&test, form_of(&role, None)).1);
    if let Some(text) = text_of(&of_person) {
        assert!(text.contains("Amira Haddad") && text.contains("Egen skattning"), "{text}");
        assert!(!text.contains("2385"), "{text}");
    }
    let nobody = "00000000-0000-7000-8000-000000000000";
    assert_eq!(test.refused("mapping_form_save", form_of(&role, Some(nobody))).0, "not_found");
    assert_eq!(test.refused("mapping_form_save", form_of(nobody, None)).0, "not_found");
}
