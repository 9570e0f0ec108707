//! A company's way through the project, from how it came to what waits on the overview.

use crate::support::{TestProgram, company_form, id, text_of};
use chrono::{Days, Local, NaiveDate};
use serde_json::{Value, json};

fn today() -> NaiveDate {
    Local::now().date_naive()
}

fn in_days(days: u64) -> String {
    (today() + Days::new(days)).to_string()
}

fn days_ago(days: u64) -> String {
    (today() - Days::new(days)).to_string()
}

fn step(company: &str, kind: &str, planned_on: &str, done_on: &str) -> Value {
    json!({
        "id": null, "company_id": company, "kind": kind, "planned_on": planned_on,
        "done_on": done_on, "ours": "Karin Ek", "contact_ids": [], "person_ids": [], "note": "",
        "next_step": "",
    })
}

fn contact(test: &TestProgram, company: &str, name: &str) -> String {
    let form = json!({
        "id": null, "company_id": company, "name": name, "title": "", "phone": "", "email": "",
        "signs_plans": false,
    });
    id(&test.ok("contact_save", form))
}

fn partner(test: &TestProgram, name: &str) -> String {
    let form = json!({
        "id": null, "name": name, "kind": "trade_union", "in_steering_group": true, "note": "",
    });
    id(&test.ok("partner_save", form))
}

#[test]
fn steps_stand_in_the_projects_order_and_the_earliest_that_is_not_done_is_next() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let page = || test.ok("company_steps", json!({ "id": company }));
    assert_eq!(page()["next"], Value::Null);
    assert_eq!(page()["next_kind"], "first_meeting");
    let training = id(&test.ok("company_step_save", step(&company, "training", &in_days(30), "")));
    let mapping = id(&test.ok("company_step_save", step(&company, "mapping", &days_ago(1), "")));
    let mut first = step(&company, "first_meeting", "", &days_ago(10));
    let birgitta = contact(&test, &company, "Birgitta Stenvall");
    let person = test.person("Amira", "Haddad", &company, &test.role(&company, "Svetsare"));
    first["contact_ids"] = json!([birgitta]);
    first["person_ids"] = json!([person]);
    let first_id = id(&test.ok("company_step_save", first.clone()));
    let seen = page();
    let steps = seen["steps"].as_array().expect("steps");
    let order: Vec<_> = steps.iter().map(|one| &one["step"]["kind"]).collect();
    assert_eq!(order, ["first_meeting", "mapping", "training"]);
    let states: Vec<_> = steps.iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["done", "overdue", "planned"]);
    assert_eq!(seen["next"], json!(mapping));
    let names: Vec<_> =
        steps[0]["present"].as_array().expect("people").iter().map(|p| &p["name"]).collect();
    assert_eq!(names, ["Amira Haddad", "Birgitta Stenvall"]);

    // One of the two is taken out again; a contact is no participant by having been there.
    first["id"] = json!(first_id);
    first["person_ids"] = json!([]);
    test.ok("company_step_save", first);
    assert_eq!(page()["steps"][0]["present"].as_array().map(Vec::len), Some(1));
    test.ok("contact_remove", json!({ "id": birgitta }));
    assert_eq!(page()["steps"][0]["present"], json!([]));
    test.ok("register_undo", json!({}));
    assert_eq!(page()["steps"][0]["present"][0]["name"], "Birgitta Stenvall");

    test.ok("company_step_remove", json!({ "id": mapping }));
    assert_eq!(page()["next"], json!(training));
    let history = test.ok("history", json!({ "company": company })).to_string();
    assert!(history.contains("Steg hos") || history.contains("Steg: första möte"), "{history}");
}

#[test]
fn a_company_may_take_part_when_both_are_yes_and_it_is_decided() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let partner = partner(&test, "Facket");
    let eligibility = || test.ok("company_steps", json!({ "id": company }))["eligibility"].clone();
    assert_eq!(eligibility(), "undecided");
    let mut form = json!({
        "company_id": company, "partner_id": partner, "source": "Klubben ringde",
        "private_sector": true, "workplace_in_county": null, "basis": "Registreringsbevis",
        "decided_on": days_ago(0),
    });
    test.ok("company_enrolment_save", form.clone());
    assert_eq!(eligibility(), "undecided");
    form["workplace_in_county"] = json!(true);
    test.ok("company_enrolment_save", form.clone());
    assert_eq!(eligibility(), "eligible");
    form["private_sector"] = json!(false);
    test.ok("company_enrolment_save", form);
    assert_eq!(eligibility(), "not_eligible");
    assert_eq!(test.refused("partner_remove", json!({ "id": partner })).0, "referenced_elsewhere");
}

#[test]
fn a_company_has_one_need_sheet_however_often_it_is_saved() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let form = |demands: &str| {
        json!({
            "company_id": company, "talked_on": days_ago(3), "demands": demands, "technology": "",
            "recruitment": "Två svetsare", "staffing": "", "hinders": "",
        })
    };
    let first = id(&test.ok("need_sheet_save", form("Tunnare gods")));
    let second = id(&test.ok("need_sheet_save", form("Rostfritt")));
    assert_eq!(first, second);
    let sheet = test.ok("company_steps", json!({ "id": company }))["need_sheet"].clone();
    assert_eq!(
        (&sheet["demands"], &sheet["recruitment"]),
        (&json!("Rostfritt"), &json!("Två svetsare"))
    );
    let mut late = form("");
    late["talked_on"] = json!(in_days(1));
    assert_eq!(test.refused("need_sheet_save", late), ("not_yet".into(), Some("talked_on".into())));
}

#[test]
fn what_is_late_and_what_comes_within_fourteen_days_waits_on_the_overview() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    for (kind, planned, done) in [
        ("validation", days_ago(2), String::new()),
        ("training", in_days(14), String::new()),
        ("evaluation", in_days(15), String::new()),
        ("mapping", days_ago(9), days_ago(8)),
        ("coaching", String::new(), String::new()),
    ] {
        test.ok("company_step_save", step(&company, kind, &planned, &done));
    }
    test.ok(
        "sub_goal_save",
        json!({ "id": null, "name": "Samverkan", "due_on": days_ago(1), "reached_on": "", "evidence": "" }),
    );
    test.ok(
        "report_date_save",
        json!({ "id": null, "what": "Rapport 1", "due_on": in_days(3), "delivered_on": "" }),
    );
    let overview = test.ok("overview", json!({}));
    let waiting = test.waiting();
    let seen: Vec<(&str, &str, bool)> = waiting
        .iter()
        .map(|one| {
            let text = |key: &str| one[key].as_str().unwrap_or_default();
            (text("kind"), text("name"), one["overdue"] == true)
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("step", "Nordmark Svets AB", true),
            ("step", "Nordmark Svets AB", false),
            ("sub_goal", "", true),
            ("report", "", false),
        ]
    );
    let goals = &overview["sub_goals"];
    assert_eq!((&goals["reached"], &goals["total"]), (&json!(0), &json!(1)));
    assert_eq!((&goals["next"]["name"], &goals["overdue"]), (&json!("Samverkan"), &json!(true)));
}

#[test]
fn a_step_that_cannot_be_is_refused_at_its_field() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let other = test.company("Åsele Svets AB");
    let stranger = contact(&test, &other, "Ove Marklin");
    let field = |name: &str| Some(name.to_owned());
    for (change, value, expected) in [
        ("done_on", json!(in_days(1)), ("not_yet".to_owned(), field("done_on"))),
        ("planned_on", json!("31/2"), ("date_day".to_owned(), field("planned_on"))),
        ("kind", json!("marketing"), ("missing".to_owned(), field("kind"))),
        ("note", json!("x".repeat(10_001)), ("text_too_long".to_owned(), field("note"))),
        ("contact_ids", json!([stranger]), ("not_found".to_owned(), None)),
    ] {
        let mut form = step(&company, "mapping", "", "");
        form[change] = value;
        assert_eq!(test.refused("company_step_save", form), expected, "{change}");
    }
    assert_eq!(test.ok("company_steps", json!({ "id": company }))["steps"], json!([]));
}

#[test]
fn the_company_s_paper_has_its_steps_and_needs_and_nothing_that_stays_with_the_coach() {
    let test = TestProgram::with_register();
    let mut form = company_form("Nordmark Svets AB");
    for field in ["note", "need"] {
        form[field] = json!("HEMLIGT om företaget");
    }
    let company = id(&test.ok("company_save", form));
    let contact = json!({
        "id": null, "company_id": company, "name": "Per Lind", "title": "", "phone": "HEMLIGT 070",
        "email": "", "signs_plans": false,
    });
    let contact = id(&test.ok("contact_save", contact));
    test.ok(
        "company_enrolment_save",
        json!({
            "company_id": company, "partner_id": null, "source": "Ringde själva",
            "private_sector": true, "workplace_in_county": true, "basis": "HEMLIGT underlag",
            "decided_on": "2020-09-10",
        }),
    );
    test.ok(
        "company_step_save",
        json!({
            "id": null, "company_id": company, "kind": "first_meeting", "planned_on": "2020-09-08",
            "done_on": "2020-09-08", "ours": "Karin Ek", "contact_ids": [contact],
            "person_ids": [], "note": "Visade verkstaden", "next_step": "Informera skiften",
        }),
    );
    test.ok(
        "visit_save",
        json!({
            "id": null, "company_id": company, "step_id": null, "day": "2020-10-06", "starts": "9",
            "ends": "", "place": "", "agenda": "", "note": "HEMLIGT om grinden",
            "slot_minutes": "",
        }),
    );
    test.ok(
        "need_sheet_save",
        json!({
            "company_id": company, "talked_on": "2020-09-08", "demands": "Tunnare rostfritt",
            "technology": "", "recruitment": "", "staffing": "", "hinders": "",
        }),
    );
    let of = |language: &str| {
        let way = json!({ "company_way": { "company_id": company, "language": language } });
        let saved = test.ok("sheet_save", way);
        std::fs::read(saved["path"].as_str().expect("a path")).expect("a file")
    };
    let (Some(swedish), Some(english)) = (text_of(&of("sv")), text_of(&of("en"))) else { return };
    for wanted in
        ["Ringde själva", "Får delta", "Per Lind", "Visade verkstaden", "Tunnare rostfritt"]
    {
        assert!(swedish.contains(wanted), "{wanted} in\n{swedish}");
    }
    assert!(english.contains("May take part") && english.contains("First meeting"), "{english}");
    for text in [swedish, english] {
        assert!(!text.contains("HEMLIGT"), "what stays with the coach is in\n{text}");
    }
}
