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
    json!({ "company_id": company, "role_id": null, "area_id": null, "before": before })
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

#[test]
fn a_matrix_of_one_area_counts_that_area_alone() {
    let (test, company, _) = welders();
    let all = test.ok("matrix_page", matrix_of(&company, ""));
    let areas = all["areas"].as_array().unwrap();
    assert!(areas.len() > 1, "{}", areas.len());
    let chosen = &areas[1];
    let mut of = matrix_of(&company, "");
    of["area_id"] = chosen["area_id"].clone();
    let page = test.ok("matrix_page", of.clone());
    assert_eq!(page["areas"], json!([chosen]), "the very same lines");
    assert_eq!(page["areas_there"], all["areas_there"], "every area can still be chosen");
    assert_eq!(page["areas_there"].as_array().unwrap().len(), areas.len());
    let required = chosen["lines"].as_array().unwrap().len();
    for person in page["people"].as_array().unwrap() {
        assert_eq!(person["coverage"]["applicable"], required, "{person}");
    }
    assert_eq!(page["without_anyone"], required, "nobody is mapped there");
    let saved = test.ok("matrix_save", of);
    assert!(std::fs::read(saved["path"].as_str().unwrap()).unwrap().starts_with(b"%PDF-1.7"));
}

/// A contact person of a company.
fn contact(test: &TestProgram, company: &str, name: &str) -> String {
    let contact = json!({
        "id": null, "company_id": company, "name": name, "title": "Produktionschef", "phone": "",
        "email": "", "signs_plans": false,
    });
    id(&test.ok("contact_save", contact))
}

/// The bytes of a copy that was left.
fn copy(test: &TestProgram, copy: &Value) -> Vec<u8> {
    let saved = test.ok("matrix_copy_save", json!({ "id": copy["copy"]["id"] }));
    std::fs::read(saved["path"].as_str().unwrap()).unwrap()
}

#[test]
fn what_was_left_stays_byte_for_byte_with_who_got_it_and_looking_leaves_nothing() {
    let (test, company, people) = welders();
    let to = contact(&test, &company, "Annika Hedborg");
    let of = matrix_of(&company, "");
    let copies = || test.ok("matrix_page", of.clone())["copies"].as_array().unwrap().clone();
    test.ok("matrix_save", of.clone());
    test.ok("matrix_print", of.clone());
    assert!(copies().is_empty(), "to save or print is not to leave");

    let left = test.ok("matrix_leave", json!({ "matrix": of, "contact_id": to }));
    assert_eq!(left["operation"], "matrix_left");
    let first = copies().remove(0);
    assert_eq!(first["copy"]["version"], 1);
    assert_eq!(first["copy"]["received_by"], "Annika Hedborg, Produktionschef");
    assert_eq!((&first["coach"], &first["is_kept"]), (&json!("Karin Ek"), &json!(true)));
    let bytes = copy(&test, &first);
    // What is undone is what was done before: the copy has been given away.
    test.ok("register_undo", json!({}));
    assert_eq!(copies().len(), 1);
    test.ok("register_redo", json!({}));

    // Levels change, and the contact goes: the copy is what it was.
    let page = test.ok("person_page", json!({ "id": people[0] }));
    let mapping = page["mappings"][0]["mapping"]["id"].as_str().unwrap().to_owned();
    let interview = test.ok("mapping_page", json!({ "id": mapping }));
    rate(&test, &mapping, &questions(&interview)[0]["competence_id"], 1, 1);
    test.ok("contact_remove", json!({ "id": to }));
    assert_eq!(copy(&test, &first), bytes);
    let next = contact(&test, &company, "Olle Ström");
    test.ok("matrix_leave", json!({ "matrix": of, "contact_id": next }));
    let both = copies();
    assert_eq!((both.len(), &both[0]["copy"]["version"]), (2, &json!(2)));
    assert_ne!(copy(&test, &both[0]), bytes);

    // A person's page says who has got it; the history of the company too.
    let person = test.ok("person_page", json!({ "id": people[1] }));
    assert_eq!(person["in_matrices"].as_array().unwrap().len(), 2);
    assert_eq!(person["in_matrices"][1]["received_by"], "Annika Hedborg, Produktionschef");
    let history = test.ok("history", json!({ "company": company }));
    assert!(history.to_string().contains("matrix_left"), "{history}");

    let other = test.company("Annat AB");
    let strange = contact(&test, &other, "Någon Annan");
    let wrong = json!({ "matrix": of, "contact_id": strange });
    assert_eq!(test.refused("matrix_leave", wrong).0, "not_found");
    let nobody = json!({ "matrix": matrix_of(&other, ""), "contact_id": strange });
    assert_eq!(test.refused("matrix_leave", nobody).0, "nothing_to_print");
}

#[test]
fn a_copy_goes_with_the_first_in_it_who_is_erased_and_that_it_was_left_stays() {
    let (test, company, people) = welders();
    let to = contact(&test, &company, "Annika Hedborg");
    test.ok("matrix_leave", json!({ "matrix": matrix_of(&company, ""), "contact_id": to }));
    let erase = json!({ "id": people[2], "ground": "asked", "typed_name": "Carin Åström" });
    assert_eq!(test.ok("person_erase", erase)["papers"], 1);
    let page = test.ok("matrix_page", matrix_of(&company, ""));
    assert_eq!(page["copies"][0]["is_kept"], false);
    assert_eq!(page["copies"][0]["copy"]["received_by"], "Annika Hedborg, Produktionschef");
    let gone = json!({ "id": page["copies"][0]["copy"]["id"] });
    assert_eq!(test.refused("matrix_copy_save", gone.clone()).0, "not_found");
    assert_eq!(test.refused("matrix_copy_print", gone).0, "not_found");
    let person = test.ok("person_page", json!({ "id": people[0] }));
    assert_eq!(person["in_matrices"].as_array().unwrap().len(), 1);
}
