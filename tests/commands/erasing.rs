//! Erasing a person through the commands: told before, confirmed by a typed name, and gone from every
//! answer afterwards.

use crate::support::{PASSWORD, TestProgram, id, paper_of, person_form};
use serde_json::{Value, json};
use store::{Password, Program, Register, World};

/// Names and texts that stand nowhere else.
const CANARIES: [&str; 4] = ["Kanarina", "Zzyzxsson", "Hostar i Flimperdal", "Mål om Grythult"];

fn form(person: &str, ground: &str, typed: &str) -> Value {
    json!({ "id": person, "ground": ground, "typed_name": typed })
}

/// A register with two people, of whom the first has something of everything.
fn two(test: &TestProgram) -> [String; 3] {
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let other = test.person("Per", "Lind", &company, &role);
    let person = test.person(CANARIES[0], CANARIES[1], &company, &role);
    let need = json!({ "id": null, "person_id": person, "text": CANARIES[2], "shared": false });
    test.ok("need_save", need);
    test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    let goals = json!({
        "person_id": person, "goal_short": CANARIES[3], "goal_short_by": "", "goal_long": "",
        "goal_long_by": "", "conditions": "",
    });
    test.ok("plan_save", goals);
    test.ok("paper_issue", paper_of(&person, "profile"));
    test.ok(
        "draft_keep",
        json!({
            "id": null, "form": "need", "about": person, "part": "", "title": "Nytt behov",
            "address": "/people", "fields": [{
                "name": "text", "label": "Behov", "before": "", "now": CANARIES[2], "said": "",
            }],
        }),
    );
    [company, other, person]
}

/// Everything that the program says of the register's content.
fn all_answers(test: &TestProgram, [company, other, person]: &[String; 3]) -> String {
    [
        test.ok("overview", json!({})),
        test.ok("waiting_first", json!({})),
        Value::from(test.people()),
        test.ok("company_page", json!({ "id": company })),
        test.ok("person_page", json!({ "id": other })),
        test.ok("history", json!({ "company": company })),
        test.ok("history", json!({ "person": person })),
        test.ok("history", json!({ "person": other })),
        test.ok("draft_list", json!({})),
        test.ok("register_state", json!({})),
        test.ok("search", json!({ "text": "kanarina" })),
        test.ok("search", json!({ "text": "zzyz" })),
    ]
    .map(|answer| answer.to_string())
    .join("\n")
}

#[test]
fn whoever_is_erased_is_in_no_answer_and_in_no_row_and_never_comes_back() {
    let test = TestProgram::with_register();
    let all = two(&test);
    let [company, other, person] = &all;
    assert!(CANARIES.iter().all(|canary| all_answers(&test, &all).contains(canary)));
    let told = test.ok("erasure_page", json!({ "id": person }));
    assert_eq!(told["name"], "Kanarina Zzyzxsson");
    assert_eq!(
        (&told["number"], &told["mappings"], &told["papers"]),
        (&json!(2), &json!(1), &json!(1))
    );
    assert_eq!(
        (&told["has_plan"], &told["participant_since"]),
        (&json!(true), &json!("2020-10-05"))
    );
    assert_eq!((&told["backups"], &told["aside"]), (&json!([]), &json!([])));
    assert!(told["backups_gone_by"].is_string(), "of the one that is made first");

    let done = test.ok("person_erase", form(person, "asked", " kanarina zzyzxsson "));
    assert_eq!(done["saved"]["operation"], "person_erased_asked");
    assert_eq!((&done["papers"], &done["saved"]["warnings"]), (&json!(1), &json!([])));
    let backups = test.ok("backup_list", json!({}))["backups"].clone();
    assert_eq!(backups.as_array().map(Vec::len), Some(1), "a backup was made first");
    assert_eq!(backups[0]["people"], 2);
    assert!(done["backup_at"].is_string());

    let said = all_answers(&test, &all);
    let found: Vec<_> = CANARIES.iter().filter(|canary| said.contains(**canary)).collect();
    assert!(found.is_empty(), "{found:?} in {said}");
    assert_eq!(test.refused("person_page", json!({ "id": person })).0, "not_found");
    let history = test.ok("history", json!({ "company": company }));
    assert_eq!(history[0]["operation"], "person_erased_asked");
    assert_eq!((&history[0]["who"], &history[0]["details"]), (&json!("Karin Ek"), &json!([])));
    assert_eq!(test.people().len(), 1);

    // Undoing goes past it, to what was done with others.
    test.ok("register_undo", json!({}));
    assert_eq!(test.refused("person_page", json!({ "id": person })).0, "not_found");
    assert_eq!(test.refused("person_page", json!({ "id": other })).0, "not_found");
    test.ok("register_redo", json!({}));

    // A number is never given twice.
    let next = id(&test.ok("person_save", person_form("Ny", "Nilsson")));
    assert_eq!(test.ok("person_page", json!({ "id": next }))["participation"]["number"], 3);

    test.close();
    let register = Register::open(
        &test.register(),
        &Password::new(PASSWORD),
        Program::Window,
        World::system(),
    );
    assert!(register.unwrap().check().unwrap().is_whole());
}

#[test]
fn nobody_is_erased_without_a_ground_and_their_name_or_number() {
    let test = TestProgram::with_register();
    let [_, other, person] = two(&test);
    for (ground, typed, code, field) in [
        (json!("asked"), "", "person_not_confirmed", "typed_name"),
        (json!("asked"), "Per Lind", "person_not_confirmed", "typed_name"),
        (json!("asked"), "1", "person_not_confirmed", "typed_name"),
        (json!(null), "2", "ground_missing", "ground"),
    ] {
        let form = json!({ "id": person, "ground": ground, "typed_name": typed });
        let (found, at) = test.refused("person_erase", form);
        assert_eq!((found.as_str(), at.as_deref()), (code, Some(field)), "{typed:?}");
    }
    assert_eq!(test.ok("backup_list", json!({}))["backups"], json!([]), "and nothing was begun");
    assert_eq!(test.ok("person_page", json!({ "id": person }))["name"], "Kanarina Zzyzxsson");
    // The number alone will do.
    test.ok("person_erase", form(&person, "mistake", "2"));
    assert_eq!(test.ok("person_page", json!({ "id": other }))["name"], "Per Lind");
    assert_eq!(test.refused("person_erase", form(&person, "mistake", "2")).0, "not_found");
}

#[test]
fn nobody_is_erased_where_no_backup_can_be_made() {
    let test = TestProgram::with_register();
    let [_, _, person] = two(&test);
    let place = test.folder().join("documents").join("Kompetenspass-kopior");
    std::fs::write(&place, b"in the way").unwrap();
    test.refused("person_erase", form(&person, "asked", "2"));
    assert_eq!(test.ok("person_page", json!({ "id": person }))["name"], "Kanarina Zzyzxsson");
    std::fs::remove_file(&place).unwrap();
    test.ok("person_erase", form(&person, "asked", "2"));
}

#[test]
fn what_was_put_aside_by_a_restoring_is_told_too() {
    let test = TestProgram::with_register();
    let [_, _, person] = two(&test);
    test.ok("backup_now", json!({}));
    let backup = test.ok("backup_list", json!({}))["backups"][0]["path"].clone();
    let restored =
        test.ok("backup_restore", json!({ "backup": backup, "register": null, "password": "" }));
    let told = test.ok("erasure_page", json!({ "id": person }));
    assert_eq!(told["aside"], json!([restored["aside"]]));
    assert_eq!(told["backups"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_example_s_people_are_erased_too_without_a_backup() {
    let test = TestProgram::new();
    test.ok("register_example", json!({}));
    let people = test.people();
    let first = &people[0];
    let typed = first["name"].as_str().expect("a name");
    let done = test.ok("person_erase", form(&id(first), "retention_over", typed));
    assert_eq!(done["backup_at"], Value::Null);
    assert_eq!(test.people().len(), people.len() - 1);
}
