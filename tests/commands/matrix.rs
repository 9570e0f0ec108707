//! A company's competence matrix through the commands: what is counted, and that the paper says the same.

use crate::{
    chain::{questions, rate},
    support::{TestProgram, id},
};
use serde_json::{Value, json};

/// A company of three welders: the first question is carried by one of them, the second by two, the
/// third by nobody who is mapped; the third welder is not mapped at all.
fn welders() -> (TestProgram, String, Vec<String>) {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let people: Vec<String> = [("Amira", "Haddad"), ("Björn", "Ek"), ("Carin", "Åström")]
        .iter()
        .map(|(given, family)| test.person(given, family, &company, &role))
        .collect();
    for (person, levels) in people.iter().zip([[4, 3, 1], [1, 3, 2]]) {
        let start = json!({ "person_id": person, "role_id": role });
        let mapping = id(&test.ok("mapping_start", start));
        let page = test.ok("mapping_page", json!({ "id": mapping }));
        for (question, level) in questions(&page).iter().zip(levels) {
            rate(&test, &mapping, &question["competence_id"], level, level);
        }
    }
    (test, company, people)
}

fn matrix_of(company: &str, before: &str) -> Value {
    json!({ "company_id": company, "role_id": null, "before": before })
}

fn lines(page: &Value) -> Vec<Value> {
    let areas = page["areas"].as_array().expect("areas");
    areas.iter().flat_map(|area| area["lines"].as_array().expect("lines").clone()).collect()
}

#[test]
fn the_matrix_says_who_is_the_only_one_and_what_nobody_can() {
    let (test, company, people) = welders();
    let page = test.ok("matrix_page", matrix_of(&company, ""));
    let names: Vec<&str> = page["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names.len(), 3);
    let at = |name: &str| names.iter().position(|one| *one == name).unwrap();
    let lines = lines(&page);
    let first = &lines[0];
    assert_eq!(first["backing"], json!({ "kind": "one", "person_id": people[0] }));
    assert_eq!(
        first["cells"][at("Amira Haddad")]["said"],
        json!({ "outcome": "level", "level": 4 })
    );
    assert_eq!(first["cells"][at("Carin Åström")]["standing"], json!({ "state": "not_assessed" }));
    assert_eq!(first["strength"]["alone"], 1);
    assert_eq!(first["demand"]["unknown"], 1);
    assert_eq!(lines[1]["backing"], json!({ "kind": "several" }));
    assert_eq!(lines[2]["backing"], json!({ "kind": "nobody" }));
    assert_eq!(page["people"][at("Amira Haddad")]["alone_in"], 1);
    assert_eq!(page["on_one_person"], 1);
    let unmapped = lines.len() as u64 - 2;
    assert_eq!(page["without_anyone"], unmapped, "what nobody is mapped in, nobody can");
}

#[test]
fn before_the_first_mapping_nobody_could_and_a_day_that_is_none_is_told() {
    let (test, company, _) = welders();
    let page = test.ok("matrix_page", matrix_of(&company, "1999-12-31"));
    assert_eq!(page["before"], "1999-12-31");
    let first = &lines(&page)[0];
    assert_eq!(first["before"]["alone"], 0);
    assert_eq!(first["strength"]["alone"], 1);
    let (code, field) = test.refused("matrix_page", matrix_of(&company, "31 brumaire"));
    assert_eq!((code.as_str(), field.as_deref()), ("date_unreadable", Some("before")));
}

#[test]
fn a_company_without_people_has_an_empty_matrix_and_still_a_paper() {
    let test = TestProgram::with_register();
    let company = test.company("Tomma Verkstaden AB");
    let page = test.ok("matrix_page", matrix_of(&company, ""));
    assert_eq!((page["people"].clone(), page["areas"].clone()), (json!([]), json!([])));
    let saved = test.ok("matrix_save", matrix_of(&company, ""));
    let path = saved["path"].as_str().expect("a path");
    assert!(path.ends_with(".pdf"), "{path}");
    assert!(path.contains("Kompetensmatris, Tomma Verkstaden AB"), "{path}");
    assert!(std::fs::read(path).expect("a file").starts_with(b"%PDF-1.7"));
}
