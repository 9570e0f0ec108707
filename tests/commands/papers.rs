//! Papers through the commands: what goes on while a place is chosen, and in which language they come.

use crate::support::{TestProgram, id, paper_of, person_form};
use app::api::{Nothing, overview::Search};
use serde_json::{Value, json};
use std::time::Duration;

/// A program with somebody whose profile can be made.
fn with_a_paper() -> (TestProgram, String) {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    test.ok("paper_issue", paper_of(&person, "profile"));
    (test, person)
}

fn batch(one_file: bool) -> Value {
    json!({
        "company_id": null, "kinds": ["profile"], "language": null, "one_file": one_file,
        "large_print": false,
    })
}

/// What asks for a place or opens a file, with what it is asked.
fn with_dialogs(test: &TestProgram, person: &str) -> Vec<(&'static str, Value)> {
    let page = test.ok("person_page", json!({ "id": person }));
    let issued = page["issued"][0]["id"].clone();
    let company = test.ok("company_list", json!({}))[0]["id"].clone();
    let matrix = json!({ "company_id": company.clone(), "role_id": null, "before": "" });
    vec![
        ("matrix_save", matrix.clone()),
        ("matrix_print", matrix),
        ("paper_save", paper_of(person, "profile")),
        ("paper_issued_save", json!({ "id": issued })),
        ("paper_print", paper_of(person, "profile")),
        ("sheet_save", json!({ "company_way": { "company_id": company, "language": "sv" } })),
        ("sheet_print", json!({ "criteria": { "at": null, "language": "en" } })),
        ("paper_batch", batch(true)),
        ("paper_batch", batch(false)),
    ]
}

/// Waits for the batch that is running.
fn ended(test: &TestProgram) -> Value {
    loop {
        let state = test.ok("paper_batch_state", json!({}));
        if state["running"] == false {
            return state;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn other_commands_go_on_while_a_dialog_stands_open() {
    let (test, person) = with_a_paper();
    for (command, input) in with_dialogs(&test, &person) {
        test.while_a_dialog_stands_open(|program| {
            let search = Search { text: "haddad".to_owned() };
            let found = program.with_desk(|desk| app::search::search(desk, search)).unwrap();
            assert_eq!(found.total, 1);
        });
        assert!(test.ok(command, input)["path"].is_string(), "{command}");
        ended(&test);
    }
}

#[test]
fn who_locks_while_a_place_is_chosen_gets_no_paper() {
    let (test, person) = with_a_paper();
    let asked = with_dialogs(&test, &person);
    for (command, input) in asked.into_iter().filter(|(command, _)| !command.ends_with("_print")) {
        test.while_a_dialog_stands_open(|program| {
            app::register::lock(program, Nothing {}).unwrap();
        });
        let (code, _) = test.refused(command, input);
        assert_eq!((code.as_str(), test.papers()), ("register_locked", vec![]), "{command}");
        test.open();
    }
}

#[test]
fn a_batch_gives_each_person_the_own_language_unless_one_is_chosen() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    for (family, language) in [("Haddad", Some("en")), ("Åkesson", Some("sv")), ("Öberg", None)] {
        let mut form = person_form("Kim", family);
        form["company_id"] = json!(company);
        form["role_id"] = json!(role);
        form["paper_language"] = json!(language);
        let person = id(&test.ok("person_save", form));
        test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    }
    let kinds = |test: &TestProgram| {
        let kinds = test.papers().into_iter().map(|name| name[..name.find(" Kim").unwrap()].into());
        kinds.collect::<Vec<String>>()
    };
    test.ok("paper_batch", batch(false));
    assert_eq!(ended(&test)["done"], 3);
    assert_eq!(kinds(&test), ["Competence profile", "Kompetensprofil", "Kompetensprofil"]);
    let mut english = batch(false);
    english["language"] = json!("en");
    test.ok("paper_batch", english);
    assert_eq!(ended(&test)["done"], 3);
    assert_eq!(kinds(&test).iter().filter(|kind| *kind == "Competence profile").count(), 3);
}
