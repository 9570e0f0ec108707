//! The border itself: what is locked answers nothing, and no input makes it stumble.

use crate::support::{PASSWORD, TestProgram, paper_of, register_form};
use serde_json::{Value, json};
use shell::commands::{DESK_NAMES, NAMES};

/// Commands that hold nothing of a register, and those that open and close one.
const WITHOUT_REGISTER: &[&str] = &[
    "program_state",
    "program_change",
    "program_vocabulary",
    "program_password_strength",
    "program_read_date",
    "program_read_identity",
    "program_read_organisation",
    "program_read_recovery_code",
    "program_touched",
    "register_pick",
    "register_pick_place",
    "register_create",
    "register_open",
    "register_example",
    "register_recovery_state",
    "register_recover",
    "register_lock",
    // The way back of a register that does not open: what a backup holds is told to its password.
    "backup_list",
    "backup_look",
    "backup_restore",
    "backup_rescue",
    // The same of the sheet about a computer that is gone.
    "incident_sheet_save_of",
];

/// What the others that are no use case of the desk take.
fn right_input(command: &str) -> Value {
    let nobody = "00000000-0000-7000-8000-000000000000";
    match command {
        "paper_save" | "paper_print" => paper_of(nobody, "profile"),
        "model_save" => json!({ "validation_models": [] }),
        "model_take" => json!({
            "areas": false, "competences": false, "permits": false, "roles": false,
            "criteria": false, "plan_templates": false, "validation_models": false,
            "retention_rules": false,
        }),
        "paper_issued_save"
        | "certificate_issued_save"
        | "day_list_save"
        | "day_list_print"
        | "matrix_copy_save"
        | "matrix_copy_print" => json!({ "id": nobody }),
        "visit_calendar_save" => json!({ "visit_id": null }),
        "mapping_form_save" | "mapping_form_print" => json!({
            "role_id": nobody, "person_id": null, "language": "sv", "large_print": false,
        }),
        "matrix_save" | "matrix_print" => {
            json!({ "company_id": nobody, "role_id": null, "area_id": null, "before": "" })
        }
        "paper_batch" => json!({
            "company_id": null, "kinds": [], "language": "sv", "one_file": false,
            "large_print": false,
        }),
        "sheet_save" | "sheet_print" => {
            json!({ "company_way": { "company_id": nobody, "language": "sv" } })
        }
        "certificate_batch" => json!({
            "occasion_id": nobody, "language": null, "one_file": true, "large_print": false,
        }),
        "recovery_confirm" | "rekey_confirm" => json!({ "code": "0123-4567" }),
        "erasure_page" => json!({ "id": nobody }),
        "person_erase" => json!({ "id": nobody, "ground": "asked", "typed_name": "Amira" }),
        "evaluation_sheet_save" => json!({ "moment": "end", "language": "sv" }),
        "month_sheet_save" => json!({ "id": nobody }),
        "period_report_sheet_save" => json!({ "id": nobody, "tables": false }),
        "register_hand_over" => json!({ "password": PASSWORD, "typed_name": "Prov" }),
        "register_change_password" | "rekey_start" => {
            json!({ "present": PASSWORD, "password": PASSWORD, "repeated": PASSWORD })
        }
        _ => json!({}),
    }
}

#[test]
fn after_locking_every_command_of_the_register_says_that_it_is_locked() {
    let test = TestProgram::with_register();
    test.company("Nordmark Svets AB");
    test.ok("register_lock", json!({}));
    let others = NAMES.iter().filter(|name| !WITHOUT_REGISTER.contains(name));
    let mut asked = 0;
    for command in others {
        let mut inputs = vec![right_input(command)];
        if DESK_NAMES.contains(command) {
            // Right or wrong, and whatever of it is.
            inputs.extend([Value::Null, json!(7), json!({ "id": "x" }), json!({ "text": "Nord" })]);
        }
        for input in inputs {
            let (code, _) = test.refused(command, input.clone());
            assert_eq!(code, "register_locked", "{command} {input}");
        }
        asked += 1;
    }
    assert_eq!(asked + WITHOUT_REGISTER.len(), NAMES.len());
    for command in ["program_state", "program_vocabulary"] {
        let answer = test.ok(command, json!({})).to_string();
        assert!(!answer.contains("Nordmark") && !answer.contains("Karin"), "{command}: {answer}");
    }
}

#[test]
fn what_a_batch_said_of_people_is_not_said_in_the_next_register() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Ha\u{16a0}ddad", &company, &role);
    test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    test.ok("paper_batch", right_input("paper_batch"));
    let refused = || test.ok("paper_batch_state", json!({}))["refused"].clone();
    let begun = std::time::Instant::now();
    while refused() == json!([]) && begun.elapsed().as_secs() < 60 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(
        refused().to_string().contains("Amira"),
        "a paper with a rune in it is refused by name"
    );
    test.ok("register_lock", json!({}));
    test.ok("register_create", register_form("Annat"));
    assert_eq!(refused(), json!([]));
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
