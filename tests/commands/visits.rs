//! Visits through the commands: times that follow each other, who came, the list for the day and the
//! calendar file.

use crate::support::{TestProgram, id};
use chrono::{Days, Local};
use serde_json::{Value, json};
use std::path::PathBuf;

fn in_days(days: u64) -> String {
    (Local::now().date_naive() + Days::new(days)).to_string()
}

fn visit_form(company: &str, day: &str) -> Value {
    json!({
        "id": null, "company_id": company, "day": day, "starts": "9", "ends": "10.00",
        "place": "Lunchrummet", "agenda": "Kartläggning", "note": "Koden till grinden är hemlig",
        "slot_minutes": "",
    })
}

struct Scene {
    test: TestProgram,
    company: String,
    visit: String,
    people: Vec<String>,
}

impl Scene {
    fn new(day: &str) -> Self {
        let test = TestProgram::with_register();
        let company = test.company("Nordmark Svets AB");
        let role = test.role(&company, "Svetsare");
        let people = ["Haddad", "Lind", "Öberg", "Ärlig"]
            .map(|family| test.person("Kim", family, &company, &role))
            .to_vec();
        let visit = id(&test.ok("visit_save", visit_form(&company, day)));
        Self { test, company, visit, people }
    }

    fn page(&self) -> Value {
        self.test.ok("visit_page", json!({ "id": self.visit }))
    }

    fn times(&self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let page = self.page();
        let slots = page["slots"].as_array().expect("slots");
        slots.iter().map(|one| (text(&one["slot"]["starts"]), text(&one["name"]))).collect()
    }

    fn add(&self, people: &[String]) -> Value {
        json!({ "visit_id": self.visit, "person_ids": people })
    }
}

#[test]
fn people_get_the_next_free_times_and_where_there_is_no_room_nobody_does() {
    let scene = Scene::new(&in_days(3));
    let test = &scene.test;
    assert_eq!(scene.page()["room"], 3);
    let (code, field) = test.refused("visit_slots_add", scene.add(&scene.people));
    assert_eq!((code.as_str(), field.as_deref()), ("no_room", Some("person_ids")));
    assert_eq!(scene.times(), []);
    test.ok("visit_slots_add", scene.add(&scene.people[1..3]));
    // Whoever has a time keeps it, and no second one is given.
    test.ok("visit_slots_add", scene.add(&scene.people[..2]));
    let named = |times: &[(&str, &str)]| -> Vec<(String, String)> {
        times.iter().map(|(time, name)| ((*time).to_owned(), format!("Kim {name}"))).collect()
    };
    assert_eq!(scene.times(), named(&[("09:00", "Lind"), ("09:20", "Öberg"), ("09:40", "Haddad")]));
    assert_eq!(scene.page()["room"], 0);
    test.ok("register_undo", json!({}));
    assert_eq!(scene.times(), named(&[("09:00", "Lind"), ("09:20", "Öberg")]));

    // An hour later: the times come along, and back again, as one operation each.
    let mut later = visit_form(&scene.company, &in_days(3));
    later["id"] = json!(scene.visit);
    later["starts"] = json!("10.30");
    later["ends"] = json!("11.30");
    test.ok("visit_save", later);
    assert_eq!(scene.times(), named(&[("10:30", "Lind"), ("10:50", "Öberg")]));
    test.ok("register_undo", json!({}));
    assert_eq!(scene.times(), named(&[("09:00", "Lind"), ("09:20", "Öberg")]));

    let slot = scene.page()["slots"][0]["slot"].clone();
    let form = |starts: &str, minutes: &str, outcome: Value| json!({ "id": slot["id"], "starts": starts, "minutes": minutes, "outcome": outcome });
    let (code, field) = test.refused("visit_slot_save", form("9.10", "20", Value::Null));
    assert_eq!((code.as_str(), field.as_deref()), ("time_taken", Some("starts")));
    assert_eq!(
        test.refused("visit_slot_save", form("nio", "20", Value::Null)).0,
        "time_unreadable"
    );
    assert_eq!(test.refused("visit_slot_save", form("9", "0", Value::Null)).0, "number_outside");
    test.ok("visit_slot_save", form("9.40", "15", json!("no_show")));
    assert_eq!(scene.times(), named(&[("09:20", "Öberg"), ("09:40", "Lind")]));
    let told = test.ok("history", json!({ "person": slot["person_id"] })).to_string();
    assert!(told.contains("kom inte"), "{told}");
    test.ok("visit_slot_remove", json!({ "id": slot["id"] }));
    assert_eq!(scene.times(), named(&[("09:20", "Öberg")]));
}

#[test]
fn todays_visit_stands_first_on_the_overview_and_a_later_one_waits() {
    let scene = Scene::new(&in_days(0));
    scene.test.ok("visit_slots_add", scene.add(&scene.people[..1]));
    scene.test.ok("visit_save", visit_form(&scene.company, &in_days(14)));
    scene.test.ok("visit_save", visit_form(&scene.company, &in_days(15)));
    let overview = scene.test.ok("overview", json!({}));
    let today = overview["visits_today"].as_array().expect("visits");
    assert_eq!(today.len(), 1);
    assert_eq!((&today[0]["id"], &today[0]["booked"]), (&json!(scene.visit), &json!(1)));
    let waiting = scene.test.waiting();
    assert_eq!(waiting.iter().filter(|one| one["kind"] == "visit").count(), 1);
    let list = scene.test.ok("visit_list", json!({}));
    assert_eq!(list["coming"].as_array().map(Vec::len), Some(3));
    assert_eq!(list["earlier"], json!([]));
}

#[test]
fn a_visit_is_removed_with_its_times_and_comes_back_with_them() {
    let scene = Scene::new(&in_days(3));
    scene.test.ok("visit_slots_add", scene.add(&scene.people[..2]));
    scene.test.ok("visit_remove", json!({ "id": scene.visit }));
    assert_eq!(scene.test.refused("visit_page", json!({ "id": scene.visit })).0, "not_found");
    scene.test.ok("register_undo", json!({}));
    assert_eq!(scene.times().len(), 2);
}

#[test]
fn a_visit_that_cannot_be_is_refused_at_its_field() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    for (field, typed, expected) in [
        ("day", "", "missing"),
        ("starts", "", "missing"),
        ("starts", "halv tio", "time_unreadable"),
        ("starts", "25:00", "time_unreadable"),
        ("ends", "8.30", "time_before"),
        ("ends", "9", "time_before"),
        ("slot_minutes", "0", "number_outside"),
        ("slot_minutes", "241", "number_outside"),
        ("slot_minutes", "tjugo", "number_outside"),
    ] {
        let mut form = visit_form(&company, &in_days(3));
        form[field] = json!(typed);
        let (code, at) = test.refused("visit_save", form);
        assert_eq!((code.as_str(), at.as_deref()), (expected, Some(field)), "{field} {typed}");
    }
}

#[test]
fn the_list_and_the_calendar_lie_where_the_user_says_and_the_calendar_names_nobody() {
    let scene = Scene::new(&in_days(3));
    let test = &scene.test;
    test.ok("visit_slots_add", scene.add(&scene.people[..3]));
    let saved = |command: &str, input: Value| -> PathBuf {
        test.ok(command, input)["path"].as_str().expect("a path").into()
    };
    let list = saved("day_list_save", json!({ "id": scene.visit }));
    assert!(
        list.to_string_lossy()
            .ends_with(&format!("Dagslista Nordmark Svets AB {}.pdf", in_days(3)))
    );
    assert!(std::fs::read(&list).expect("the list").starts_with(b"%PDF-1.7"));
    test.ok("day_list_print", json!({ "id": scene.visit }));
    assert!(test.papers().contains(&"shown.pdf".to_owned()));

    let calendar = saved("visit_calendar_save", json!({ "visit_id": scene.visit }));
    let text = std::fs::read_to_string(&calendar).expect("the calendar").replace("\r\n ", "");
    let day = in_days(3).replace('-', "");
    for line in [
        format!("UID:{}", scene.visit),
        format!("DTSTART;TZID=Europe/Stockholm:{day}T090000"),
        format!("DTEND;TZID=Europe/Stockholm:{day}T100000"),
        "SUMMARY:Nordmark Svets AB".to_owned(),
        "DESCRIPTION:Kartläggning".to_owned(),
    ] {
        assert!(text.lines().any(|one| one == line), "{line} is not in\n{text}");
    }
    for secret in ["Kim", "Haddad", "hemlig", "Karin"] {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
    assert!(calendar.extension().is_some_and(|ending| ending == "ics"));
    let all = saved("visit_calendar_save", json!({ "visit_id": null }));
    assert_eq!(std::fs::read_to_string(all).expect("a file").matches("BEGIN:VEVENT").count(), 1);
    test.ok("visit_remove", json!({ "id": scene.visit }));
    assert_eq!(test.refused("visit_calendar_save", json!({ "visit_id": null })).0, "no_visits");
}

#[test]
fn a_visit_is_held_for_a_step_which_is_offered_as_done_when_the_day_has_passed_and_never_by_itself()
{
    let scene = Scene::new(&in_days(3));
    let test = &scene.test;
    let step = |company: &str, kind: &str| {
        id(&test.ok(
            "company_step_save",
            json!({
                "id": null, "company_id": company, "kind": kind, "planned_on": "2020-10-06",
                "done_on": "", "ours": "", "contact_ids": [], "person_ids": [], "note": "",
                "next_step": "",
            }),
        ))
    };
    let mapping = step(&scene.company, "mapping");
    let elsewhere = step(&test.company("Annat AB"), "mapping");
    let for_step = |step: Value, day: &str| {
        let mut form = visit_form(&scene.company, day);
        form["id"] = json!(scene.visit);
        form["step_id"] = step;
        form
    };
    let refused = test.refused("visit_save", for_step(json!(elsewhere), &in_days(3)));
    assert_eq!(refused.0, "not_found", "a step of another company");
    let steps = || test.ok("company_steps", json!({ "id": scene.company }))["steps"][0].clone();
    let list = || test.ok("visit_list", json!({}));
    assert_eq!(scene.page()["steps"].as_array().map(Vec::len), Some(1));

    test.ok("visit_save", for_step(json!(mapping), &in_days(3)));
    assert_eq!(scene.page()["step"]["id"], json!(mapping));
    assert_eq!(list()["coming"][0]["step"], "mapping");
    assert_eq!(steps()["visits"][0]["id"], json!(scene.visit));
    assert_eq!(steps()["may_be_done_on"], Value::Null, "the visit is still to come");
    test.ok("visit_save", for_step(json!(mapping), "2020-10-06"));
    assert_eq!(steps()["may_be_done_on"], "2020-10-06");
    assert_eq!(steps()["step"]["done_on"], Value::Null, "nothing is done by itself");

    // Without its step, removed, and back again: the tie follows.
    test.ok("visit_save", for_step(Value::Null, "2020-10-06"));
    assert_eq!((&steps()["visits"], &scene.page()["step"]), (&json!([]), &Value::Null));
    test.ok("register_undo", json!({}));
    test.ok("visit_remove", json!({ "id": scene.visit }));
    assert_eq!(steps()["visits"], json!([]));
    test.ok("register_undo", json!({}));
    assert_eq!(steps()["visits"][0]["id"], json!(scene.visit));
    test.ok("company_step_remove", json!({ "id": mapping }));
    assert_eq!(scene.page()["step"], Value::Null, "the visit stays without the step");
}
