//! The project's page through the commands: a template that fills in what is empty, and all of it
//! editable afterwards.

use crate::support::{TestProgram, id};
use serde_json::{Value, json};

fn page(test: &TestProgram) -> Value {
    test.ok("project_page", json!({}))
}

fn counts(page: &Value) -> Vec<usize> {
    ["partners", "responsibilities", "meetings", "activities", "sub_goals", "reports"]
        .map(|part| page[part].as_array().expect("a list").len())
        .to_vec()
}

#[test]
fn a_template_fills_an_empty_project_as_one_operation_that_can_be_taken_back() {
    let test = TestProgram::with_register();
    let before = page(&test);
    assert_eq!((counts(&before), &before["blank"]), (vec![0; 6], &json!(true)));
    let template = before["templates"][0]["code"].clone();
    test.ok("project_fill", json!({ "template": template }));
    let filled = page(&test);
    assert_eq!(counts(&filled), [5, 4, 0, 0, 6, 6]);
    assert_eq!(filled["blank"], false);
    let project = &filled["project"];
    assert_eq!(
        (&project["target_participants"], &project["target_women"], &project["target_companies"]),
        (&json!(250), &json!(75), &json!(25))
    );
    assert_eq!(
        (&project["starts"], &project["ends"], &project["extended_to"]),
        (&json!("2020-06-01"), &json!("2021-12-31"), &json!("2022-12-31"))
    );
    assert_eq!(project["name"], before["project"]["name"], "the name is one's own");
    let mapping =
        filled["steps"].as_array().expect("steps").iter().find(|s| s["kind"] == "mapping");
    assert_eq!(mapping.expect("a step")["starts"], "2020-10-01");
    test.ok("register_undo", json!({}));
    assert_eq!(page(&test), before);
    test.ok("register_redo", json!({}));
    assert_eq!(counts(&page(&test)), [5, 4, 0, 0, 6, 6]);
    assert_eq!(test.refused("project_fill", json!({ "template": "annan" })).0, "not_found");
}

#[test]
fn another_project_is_set_up_by_hand_and_a_template_changes_nothing_of_it() {
    let test = TestProgram::with_register();
    let partner = id(&test.ok(
        "partner_save",
        json!({ "id": null, "name": "Kommunen", "kind": "public_body", "in_steering_group": true, "note": "" }),
    ));
    test.ok(
        "responsibility_save",
        json!({ "id": null, "what": "Lokaler", "partner_id": partner, "note": "" }),
    );
    let meeting = json!({
        "id": null, "held_on": "2020-09-03", "present": "Alla", "minutes": "Läget", "decisions": "Ja",
    });
    test.ok("steering_meeting_save", meeting);
    test.ok(
        "project_activity_save",
        json!({
            "id": null, "day": "2020-09-07", "step": "marketing", "partner_id": partner,
            "what": "Brev", "outcome": "",
        }),
    );
    let goal = id(&test.ok(
        "sub_goal_save",
        json!({ "id": null, "name": "Först", "due_on": "2020-09-30", "reached_on": "", "evidence": "" }),
    ));
    let reached = json!({
        "id": goal, "name": "Först", "due_on": "2020-09-30", "reached_on": "2020-09-29",
        "evidence": "Protokoll",
    });
    test.ok("sub_goal_save", reached);
    let before = page(&test);
    assert_eq!(counts(&before), [1, 1, 1, 1, 1, 0]);
    assert_eq!(before["sub_goals"][0]["state"], "done");
    test.ok("project_fill", json!({ "template": before["templates"][0]["code"] }));
    let after = page(&test);
    assert_eq!(counts(&after), [6, 5, 1, 1, 7, 6]);
    assert_eq!(after["sub_goals"][0], before["sub_goals"][0], "one's own comes first");
    assert_eq!(test.refused("partner_remove", json!({ "id": partner })).0, "referenced_elsewhere");
    let gone = [
        ("responsibility_remove", &before["responsibilities"][0]["id"]),
        ("steering_meeting_remove", &before["meetings"][0]["id"]),
        ("project_activity_remove", &before["activities"][0]["id"]),
        ("sub_goal_remove", &before["sub_goals"][0]["goal"]["id"]),
    ];
    for (command, id) in gone {
        test.ok(command, json!({ "id": id }));
    }
    test.ok("partner_remove", json!({ "id": partner }));
    assert_eq!(counts(&page(&test)), [5, 4, 0, 0, 6, 6]);
}

#[test]
fn what_is_missing_or_has_not_been_yet_is_refused_at_its_field() {
    let test = TestProgram::with_register();
    let goal = |name: &str, reached: &str| json!({ "id": null, "name": name, "due_on": "", "reached_on": reached, "evidence": "" });
    let report = |what: &str, due: &str| json!({ "id": null, "what": what, "due_on": due, "delivered_on": "" });
    for (command, form, code, field) in [
        ("sub_goal_save", goal("", ""), "missing", "name"),
        ("sub_goal_save", goal("Mål", "2099-01-01"), "not_yet", "reached_on"),
        ("report_date_save", report("", "2020-10-31"), "missing", "what"),
        ("report_date_save", report("Rapport", ""), "missing", "due_on"),
    ] {
        let refused = test.refused(command, form);
        assert_eq!((refused.0.as_str(), refused.1.as_deref()), (code, Some(field)), "{command}");
    }
}
