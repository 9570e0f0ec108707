//! Reports through the commands: the funnel, evaluations and their groups, months, period reports, and
//! rules about keeping.

use crate::support::{TestProgram, id, person_form};
use serde_json::{Value, json};

/// A participant from 5 October 2020 at a company.
fn participant(test: &TestProgram, company: &str, name: &str, gender: Option<&str>) -> String {
    let mut form = person_form(name, "Prov");
    form["company_id"] = company.into();
    form["gender"] = gender.into();
    form["participant_from"] = "2020-10-05".into();
    id(&test.ok("person_save", form))
}

fn evaluation(person: &str, moment: &str, on: &str, answers: [Option<u8>; 3]) -> Value {
    let [secure, equipped, strong] = answers;
    json!({
        "person_id": person, "moment": moment, "answered_on": on, "secure": secure,
        "equipped": equipped, "strong": strong, "own_words": "", "source": "paper",
    })
}

fn step<'a>(page: &'a Value, step: &str) -> &'a Value {
    let rows = page["funnel"]["people"].as_array().expect("steps");
    &rows.iter().find(|row| row["step"] == step).expect("a step")["count"]
}

/// The participation's days as a form takes them.
fn take_part(test: &TestProgram, person: &str, from: &str, to: &str) {
    test.ok("participation_save", json!({ "person_id": person, "starts": from, "ends": to }));
}

#[test]
fn the_funnel_is_the_same_on_the_overview_and_in_the_report_and_over_any_days() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    for (name, gender) in [("Ada", Some("woman")), ("Bo", Some("man")), ("Kim", None)] {
        participant(&test, &company, name, gender);
    }
    // Interested only.
    test.ok("person_save", person_form("Di", "Prov"));
    let page = test.ok("report_page", json!({ "from": "", "to": "" }));
    let counted = json!({ "women": 1, "men": 1, "unknown": 1, "total": 3 });
    assert_eq!(step(&page, "participants"), &counted);
    assert_eq!(test.ok("overview", json!({}))["targets"][0]["count"], counted);
    let nobody = json!({ "women": 0, "men": 0, "unknown": 0, "total": 0 });
    for (from, to, expected) in [
        ("2020-10-05", "2020-10-05", &counted),
        ("", "2020-10-04", &nobody),
        ("2020-10-06", "", &nobody),
    ] {
        let page = test.ok("report_page", json!({ "from": from, "to": to }));
        assert_eq!(step(&page, "participants"), expected, "{from} {to}");
    }
    assert_eq!(page["forecasts"]["participants"]["outlook"]["says"], "no_end");
    let (_, field) =
        test.refused("report_page", json!({ "from": "2021-01-01", "to": "2020-01-01" }));
    assert_eq!(field.as_deref(), Some("to"));
}

#[test]
fn an_evaluation_of_a_moment_is_there_once_and_something_must_be_answered() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let person = participant(&test, &company, "Ada", Some("woman"));
    let first = test.ok(
        "evaluation_save",
        evaluation(&person, "before", "2020-10-05", [Some(2), Some(3), None]),
    );
    let second = test
        .ok("evaluation_save", evaluation(&person, "before", "2020-10-06", [Some(4), None, None]));
    assert_eq!(id(&first), id(&second), "a correction replaces what was answered");
    let page = test.ok("evaluation_page", json!({ "id": person }));
    assert_eq!(page["moments"][0]["evaluation"]["secure"], 4);
    assert_eq!(page["moments"][0]["evaluation"]["answered_on"], "2020-10-06");
    for (what, form, field) in [
        ("nothing", evaluation(&person, "end", "2020-10-06", [None; 3]), "secure"),
        ("ahead", evaluation(&person, "end", "2190-01-01", [Some(1), None, None]), "answered_on"),
    ] {
        let (_, refused) = test.refused("evaluation_save", form);
        assert_eq!(refused.as_deref(), Some(field), "{what}");
    }
    let (code, _) = test.refused(
        "evaluation_save",
        evaluation(&person, "end", "2020-10-06", [Some(6), None, None]),
    );
    assert_eq!(code, "invalid_input");
    test.ok("evaluation_remove", json!({ "id": id(&first) }));
    let page = test.ok("evaluation_page", json!({ "id": person }));
    assert_eq!(page["moments"][0]["evaluation"], Value::Null);
    let saved = test.ok("evaluation_sheet_save", json!({ "moment": "end", "language": "sv" }));
    let bytes = std::fs::read(saved["path"].as_str().expect("a path")).expect("the form");
    assert!(bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_overview_reminds_of_an_evaluation_from_the_last_day_on() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let person = participant(&test, &company, "Ada", Some("woman"));
    let waiting = |test: &TestProgram| {
        let all = test.waiting().into_iter();
        all.filter(|one| one["kind"] == "evaluation").collect::<Vec<_>>()
    };
    assert!(waiting(&test).is_empty());
    take_part(&test, &person, "2020-10-05", "2021-03-01");
    let found = waiting(&test);
    assert_eq!((found.len(), &found[0]["day"]), (1, &json!("2021-09-29")));
    assert_eq!(found[0]["overdue"], true);
    let later = evaluation(&person, "six_months", "2021-09-10", [Some(4), Some(4), Some(4)]);
    test.ok("evaluation_save", later);
    assert!(waiting(&test).is_empty());
}

#[test]
fn effects_of_fewer_than_five_are_never_given() {
    let test = TestProgram::with_register();
    let (large, small) = (test.company("Stora AB"), test.company("Lilla AB"));
    for number in 0..9 {
        let company = if number < 7 { &large } else { &small };
        let gender = if number < 4 { "woman" } else { "man" };
        let person = participant(&test, company, &format!("P{number}"), Some(gender));
        let before = if number % 2 == 0 { 2 } else { 4 };
        for (moment, on, step) in [
            ("before", "2020-10-05", before),
            ("end", "2021-02-01", if number < 6 { 5 } else { 2 }),
        ] {
            test.ok("evaluation_save", evaluation(&person, moment, on, [Some(step), None, None]));
        }
        let page = test.ok("effects_page", json!({}));
        let effects = page["effects"].as_array().expect("effects");
        let secure = effects
            .iter()
            .find(|one| one["effect"] == "secure" && one["moment"] == "end")
            .expect("an effect");
        assert_eq!(secure["whole"].is_null(), number < 4, "{number}");
        let groups = ["genders", "companies", "half_years"]
            .into_iter()
            .flat_map(|of| secure[of].as_array().expect("groups").clone());
        for group in groups.filter(|group| !group["shown"].is_null()) {
            let answers = group["shown"]["answers"].as_u64().expect("a count");
            assert!(answers >= 5 || answers == 0, "{number} {group}");
        }
    }
    let page = test.ok("effects_page", json!({}));
    let secure = &page["effects"].as_array().expect("effects")[1];
    // Nine in all; four women, so the men go with them; two at the small company, so both go.
    assert_eq!(secure["whole"]["answers"], 9);
    assert_eq!(secure["whole"]["counts"][1], json!({ "low": 6, "high": 6 }));
    assert!(
        secure["genders"].as_array().expect("genders").iter().all(|one| one["shown"].is_null())
    );
    assert!(
        secure["companies"].as_array().expect("companies").iter().all(|one| one["shown"].is_null())
    );
    assert_eq!(secure["half_years"][0]["shown"]["answers"], 9);
}

#[test]
fn months_are_closed_in_order_and_one_that_changes_is_to_be_sent_again() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let person = participant(&test, &company, "Ada", Some("woman"));
    let state = |test: &TestProgram, month: &str| {
        let page = test.ok("months_page", json!({}));
        let months = page["months"].as_array().expect("months").clone();
        months.into_iter().find(|one| one["month"] == month).expect("a month")
    };
    let october = state(&test, "2020-10");
    assert_eq!((&october["state"], &october["due_on"]), (&json!("open"), &json!("2020-11-28")));
    let (code, field) = test.refused("month_close", json!({ "month": "2020-11" }));
    assert_eq!((code.as_str(), field.as_deref()), ("month_not_open", Some("month")));
    test.ok("month_columns_save", json!({ "columns": ["number", "starts", "month"] }));
    let closed = id(&test.ok("month_close", json!({ "month": "2020-10" })));
    let file = |test: &TestProgram, closed: &str| {
        let saved = test.ok("month_sheet_save", json!({ "id": closed }));
        std::fs::read(saved["path"].as_str().expect("a path")).expect("the file")
    };
    let before = file(&test, &closed);
    let expected = "\u{FEFF}Deltagarnummer;Start i månaden;Månad\r\n1;2020-10-05;2020-10\r\n";
    assert_eq!(String::from_utf8_lossy(&before), expected);
    test.refused("month_close", json!({ "month": "2020-10" }));
    test.ok("month_sent", json!({ "id": closed, "sent_on": "" }));
    let november = id(&test.ok("month_close", json!({ "month": "2020-11" })));
    test.ok("month_sent", json!({ "id": november, "sent_on": "" }));
    assert_eq!(state(&test, "2020-11")["state"], "sent");
    // The start was another day.
    take_part(&test, &person, "2020-10-07", "");
    let changed = state(&test, "2020-10");
    assert_eq!(changed["state"], "send_again");
    assert_eq!(changed["changes"][0]["before"]["starts"], "2020-10-05");
    assert_eq!(changed["changes"][0]["after"]["starts"], "2020-10-07");
    assert_eq!(state(&test, "2020-11")["state"], "send_again");
    assert_eq!(file(&test, &closed), before, "what was closed stays as it was");
    let again = id(&test.ok("month_close", json!({ "month": "2020-10" })));
    assert!(String::from_utf8_lossy(&file(&test, &again)).contains("2020-10-07"));
    for columns in [json!([]), json!(["month", "month"])] {
        test.refused("month_columns_save", json!({ "columns": columns }));
    }
}

fn report_form(id: Option<&str>, title: &str) -> Value {
    json!({
        "id": id, "company_id": null, "title": title, "starts": "2020-10-01", "ends": "2020-12-31",
        "activities": "Tre besök", "results": "", "deviations": "", "evaluator": "Delrapport 1",
        "language": "sv",
    })
}

#[test]
fn an_issued_period_report_stays_what_it_was() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    participant(&test, &company, "Ada", Some("woman"));
    let report = id(&test.ok("period_report_save", report_form(None, "Hösten")));
    let page = test.ok("period_report_page", json!({ "id": report }));
    assert_eq!(page["in_period"]["people"][0]["count"]["total"], 1);
    let sheet = |test: &TestProgram, tables: bool| {
        let saved = test.ok("period_report_sheet_save", json!({ "id": report, "tables": tables }));
        std::fs::read(saved["path"].as_str().expect("a path")).expect("the file")
    };
    let draft = sheet(&test, true);
    assert!(String::from_utf8_lossy(&draft).contains("\r\nDeltagare;1;0;0;1;100 %\r\n"));
    test.ok("period_report_issue", json!({ "id": report }));
    let (paper, tables) = (sheet(&test, false), sheet(&test, true));
    assert!(paper.starts_with(b"%PDF-1.7"));
    participant(&test, &company, "Bo", Some("man"));
    let page = test.ok("period_report_page", json!({ "id": report }));
    assert_eq!(page["in_period"]["people"][0]["count"]["total"], 2, "the register goes on");
    assert_eq!((sheet(&test, false), sheet(&test, true)), (paper, tables));
    for (command, input) in [
        ("period_report_save", report_form(Some(&report), "Anders")),
        ("period_report_issue", json!({ "id": report })),
        ("period_report_remove", json!({ "id": report })),
    ] {
        assert_eq!(test.refused(command, input).0, "issued", "{command}");
    }
    let draft = id(&test.ok("period_report_save", report_form(None, "Vintern")));
    test.ok("period_report_remove", json!({ "id": draft }));
    assert_eq!(test.ok("period_report_list", json!({})).as_array().map(Vec::len), Some(1));
    let mut undated = report_form(None, "Odaterad");
    undated["ends"] = "".into();
    assert_eq!(test.refused("period_report_save", undated).1.as_deref(), Some("ends"));
}

#[test]
fn the_longest_rule_says_what_may_go_when() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let person = participant(&test, &company, "Ada", Some("woman"));
    take_part(&test, &person, "2020-10-05", "2021-03-01");
    test.ok("person_save", person_form("Di", "Prov"));
    let rule = |whose: &str, ground: &str, years: &str| {
        json!({
            "id": null, "whose": whose, "what": "Uppgifter", "ground": ground, "years": years,
            "counted_from": "participation_end",
        })
    };
    for (whose, ground, years) in [
        ("participants", "Fonden", "10"),
        ("participants", "Skatt", "7"),
        ("interested", "Beslut", "0"),
    ] {
        test.ok("retention_rule_save", rule(whose, ground, years));
    }
    let (_, field) = test.refused("retention_rule_save", rule("participants", "Fonden", "101"));
    assert_eq!(field.as_deref(), Some("years"));
    let page = test.ok("keeping_page", json!({}));
    let expected = json!([
        { "whose": "participants", "may_go_on": "2031-03-02", "people": 1, "ground": "Fonden",
          "has_come": false },
        { "whose": "interested", "may_go_on": null, "people": 1, "ground": "Beslut",
          "has_come": false },
    ]);
    assert_eq!(page["groups"], expected);
    let figure = json!({
        "id": null, "what": "Varslade", "sector": "Tillverkning", "value": "15 906",
        "starts": "2020-01-01", "ends": "2020-09-30", "source": "Arbetsförmedlingen",
    });
    let figure = id(&test.ok("world_figure_save", figure));
    assert_eq!(test.ok("keeping_page", json!({}))["figures"][0]["value"], 15_906);
    test.ok("world_figure_remove", json!({ "id": figure }));
    test.ok("register_undo", json!({}));
    assert_eq!(test.ok("keeping_page", json!({}))["figures"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_report_date_makes_its_report_and_issuing_that_marks_it_as_handed_in() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let person = participant(&test, &company, "Amira", Some("woman"));
    take_part(&test, &person, "2020-11-16", "");
    let date = |what: &str, due: &str| {
        let date = json!({ "id": null, "what": what, "due_on": due, "delivered_on": "" });
        id(&test.ok("report_date_save", date))
    };
    let december = date("Delrapport december", "2020-12-31");
    let october = date("Delrapport oktober", "2020-10-31");
    let made = |date: &str| test.ok("report_date_report", json!({ "id": date }));
    let view = |date: &str| {
        let page = test.ok("project_page", json!({}));
        let reports = page["reports"].as_array().unwrap().clone();
        reports.into_iter().find(|one| one["report"]["id"] == date).unwrap()
    };
    // Nothing is before the first, and the project has no first day.
    let (code, _) = test.refused("report_date_report", json!({ "id": october }));
    assert_eq!(code, "report_without_period");
    assert_eq!(view(&october)["made"], Value::Null);

    let report = id(&made(&december));
    assert_eq!(id(&made(&december)), report, "one report a date");
    let seen = view(&december);
    assert_eq!(seen["made"]["id"], report);
    assert_eq!(
        (&seen["made"]["starts"], &seen["made"]["ends"], &seen["state"]),
        (&json!("2020-11-01"), &json!("2020-12-31"), &json!("overdue"))
    );
    let waiting = || test.waiting();
    let leads = |waiting: &[Value]| waiting.iter().any(|one| one["report_id"] == report);
    assert!(leads(&waiting()), "the overview leads to it");

    // Its figures are those of any report of these days.
    let page = test.ok("period_report_page", json!({ "id": report }));
    assert_eq!(page["report"]["title"], "Delrapport december: den externa utvärderarens siffror");
    assert_eq!(page["date"]["id"], december);
    let mut by_hand = report_form(None, "För hand");
    by_hand["starts"] = json!("2020-11-01");
    by_hand["ends"] = json!("2020-12-31");
    by_hand["company_id"] = Value::Null;
    let by_hand = id(&test.ok("period_report_save", by_hand));
    let other = test.ok("period_report_page", json!({ "id": by_hand }));
    assert_eq!((&page["in_period"], &page["so_far"]), (&other["in_period"], &other["so_far"]));
    let in_period = json!({ "funnel": page["in_period"] });
    assert_eq!(step(&in_period, "participants")["women"], 1);

    let issued = test.ok("period_report_issue", json!({ "id": report }));
    assert_eq!(issued["operation"], "report_date_delivered");
    assert_eq!(view(&december)["state"], "done");
    assert!(!leads(&waiting()));
    let paper = |test: &TestProgram| {
        let sheet = json!({ "id": report, "tables": false });
        let saved = test.ok("period_report_sheet_save", sheet);
        std::fs::read(saved["path"].as_str().unwrap()).unwrap()
    };
    let bytes = paper(&test);
    test.ok("register_undo", json!({}));
    assert_eq!(view(&december)["state"], "overdue", "only the mark is taken back");
    assert!(view(&december)["made"]["issued_on"].is_string());
    assert_eq!(paper(&test), bytes);
    test.ok("register_redo", json!({}));
    assert_eq!(view(&december)["state"], "done");

    // A draft may go, and its date stays; a date may go, and its report stays.
    let february = date("Delrapport februari", "2021-02-28");
    let draft = id(&made(&february));
    test.ok("period_report_remove", json!({ "id": draft }));
    assert_eq!(view(&february)["made"], Value::Null);
    test.ok("report_date_remove", json!({ "id": december }));
    let page = test.ok("period_report_page", json!({ "id": report }));
    assert_eq!(page["date"], Value::Null, "the report stays without its date");
}
