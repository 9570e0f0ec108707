//! The border itself: what is locked answers nothing, and no input makes it stumble.

use crate::support::TestProgram;
use serde_json::{Value, json};
use shell::commands::{DESK_NAMES, NAMES};

#[test]
fn after_locking_no_data_command_answers() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.ok("register_lock", json!({}));
    for command in DESK_NAMES {
        // Whatever is asked, right or wrong, nothing but a refusal comes back.
        let answer = test.call(command, json!({})).expect_err(command);
        let code = answer["code"].as_str();
        assert!(matches!(code, Some("register_locked" | "invalid_input")), "{command}: {answer}");
        assert!(!answer.to_string().contains("Nordmark"), "{command}: {answer}");
    }
    for command in ["overview", "company_list", "project_page", "library_page", "register_state"] {
        let (code, _) = test.refused(command, json!({}));
        assert_eq!(code, "register_locked", "{command}");
    }
}

#[test]
fn hostile_input_is_refused_with_a_code_and_without_a_path_or_sql() {
    let test = TestProgram::with_register();
    let huge = "x".repeat(1_000_000);
    let hostile = [
        Value::Null,
        json!(7),
        json!("text"),
        json!([]),
        json!({ "id": 7 }),
        json!({ "id": "not-a-uuid" }),
        json!({ "id": "00000000-0000-7000-8000-000000000000" }),
        json!({ "person_id": { "deep": [[[[]]]] } }),
        json!({ "unknown": true, "id": null }),
        json!({ "text": huge }),
        json!({ "path": "/etc/passwd\0", "password": "x" }),
        json!({ "id": "'; DROP TABLE person; --" }),
    ];
    // These would open a dialog, lock or replace the register: they have tests of their own.
    let apart = ["register_pick", "register_pick_place", "register_lock", "register_example"];
    for command in NAMES.iter().filter(|name| !apart.contains(name)) {
        for input in &hostile {
            // Some take no input at all and may answer; none may stumble.
            let Err(error) = test.call(command, input.clone()) else { continue };
            let shown = error.to_string();
            assert!(error["code"].is_string(), "{command} {input}: {shown}");
            for forbidden in ["SELECT", "sqlite", "panicked", "src/", "DROP TABLE"] {
                assert!(!shown.contains(forbidden), "{command}: {shown}");
            }
            assert_ne!(error["code"], "internal", "{command} {input}");
        }
    }
    test.ok("company_list", json!({}));
}

#[test]
fn a_command_that_is_not_in_the_capability_file_does_not_exist() {
    let test = TestProgram::with_register();
    for command in ["person_drop", "plugin:dialog|open", "plugin:opener|open_path"] {
        assert!(test.call(command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn a_call_without_its_input_is_refused_and_not_a_crash() {
    let test = TestProgram::with_register();
    for command in NAMES {
        assert!(test.send(command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn what_waits_for_the_viewer_is_gone_when_the_register_is_locked_and_when_the_program_ends() {
    let ends: [fn(&TestProgram); 2] =
        [|test| _ = test.ok("register_lock", json!({})), TestProgram::close];
    for end in ends {
        let test = TestProgram::with_register();
        let person = crate::support::id(
            &test.ok("person_save", crate::support::person_form("Amira", "Haddad")),
        );
        test.ok("paper_print", crate::support::paper_of(&person, "profile"));
        let room = test.folder().join("waiting");
        assert_eq!(std::fs::read_dir(&room).expect("the room").count(), 1);
        end(&test);
        assert!(!room.exists());
    }
}
