//! What concerns many at once: plans applied to a selection, criteria ticked, and aid under a ceiling.

use crate::support::{TestProgram, id};
use serde_json::{Value, json};

fn refused(test: &TestProgram, command: &str, input: Value) -> Value {
    test.call(command, input).expect_err("a refusal")
}

fn plan(test: &TestProgram, person: &str) -> Value {
    test.ok("person_page", json!({ "id": person }))["plan"].clone()
}

#[test]
fn a_template_is_applied_to_a_selection_as_one_thing_and_each_plan_is_its_own() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let people: Vec<String> = ["Amira", "Bo", "Cleo"]
        .iter()
        .map(|given| test.person(given, "Haddad", &company, &role))
        .collect();
    let template = json!({
        "id": null, "name": "Första året", "goal_short": "Svetsa TIG", "goal_short_by": "våren",
        "goal_long": "", "goal_long_by": "", "conditions": "", "archived": false,
        "actions": [{
            "kind": "guidance", "title": "Gå bredvid", "purpose": "", "responsible": "Per",
            "time": "working", "training_id": null,
        }],
    });
    let template = id(&test.ok("plan_template_save", template));
    // Bo has a goal of his own, and Cleo's plan is closed.
    let goal = |person: &str, text: &str| {
        json!({
            "person_id": person, "goal_short": text, "goal_short_by": "", "goal_long": "",
            "goal_long_by": "", "conditions": "",
        })
    };
    test.ok("plan_save", goal(&people[1], "Bli lagledare"));
    test.ok("plan_save", goal(&people[2], "Klart"));
    let closed = plan(&test, &people[2])["plan"]["id"].clone();
    for state in ["agreed", "ongoing", "closed"] {
        test.ok("plan_state_set", json!({ "id": closed, "state": state, "on": "" }));
    }
    let form = json!({ "people": people, "what": { "template": { "template_id": template } } });
    let answer = test.ok("many_apply", form.clone());
    assert_eq!(answer["done"], 2);
    let not_done = answer["not_done"][0].as_str().expect("a line");
    assert!(not_done.contains("Cleo Haddad") && not_done.contains("avslutad"), "{not_done}");
    for (person, goal) in [(&people[0], "Svetsa TIG"), (&people[1], "Bli lagledare")] {
        let plan = plan(&test, person);
        assert_eq!(plan["plan"]["goal_short"], goal, "what somebody has stays the own");
        assert_eq!(plan["actions"][0]["action"]["title"], "Gå bredvid");
    }
    assert_eq!(plan(&test, &people[2])["actions"], json!([]));
    let again = refused(&test, "many_apply", form);
    assert_eq!((&again["code"], &again["field"]), (&json!("has_template"), &json!("people")));

    test.ok("register_undo", json!({}));
    assert_eq!(plan(&test, &people[0]), Value::Null, "undone as one thing");
    assert_eq!(plan(&test, &people[1])["actions"], json!([]));
    assert_eq!(plan(&test, &people[1])["plan"]["goal_short"], "Bli lagledare");
}

#[test]
fn a_role_and_an_occasion_are_applied_to_many_and_whoever_cannot_is_named() {
    let test = TestProgram::with_register();
    let (here, elsewhere) = (test.company("Nordmark Svets AB"), test.company("Annat AB"));
    let role = test.role(&here, "Svetsare");
    let other = test.role(&here, "Montör");
    let amira = test.person("Amira", "Haddad", &here, &role);
    let bo = test.person("Bo", "Lind", &elsewhere, &role);
    let compare = |people: &[&String]| json!({ "people": people, "what": { "role": { "role_id": other, "kind": "wished" } } });
    assert_eq!(test.ok("many_apply", compare(&[&amira]))["done"], 1);
    let both = test.ok("many_apply", compare(&[&amira, &bo]));
    assert_eq!(both["done"], 1);
    assert!(both["not_done"][0].as_str().expect("a line").contains("Amira Haddad"));
    let training = id(&test.ok(
        "training_save",
        json!({
            "id": null, "name": "Grundkurs", "provider": "", "about": "", "hours": "", "price": "",
            "form": "workplace", "language": "", "mandatory": false, "archived": false,
            "contents": [],
        }),
    ));
    let occasion = id(&test.ok(
        "occasion_save",
        json!({
            "id": null, "training_id": training, "company_id": here, "starts": "2098-02-01",
            "ends": "", "place": "", "seats": "", "note": "",
        }),
    ));
    let what = json!({ "training": { "training_id": training, "occasion_id": occasion } });
    let answer = test.ok("many_apply", json!({ "people": [amira, bo], "what": what }));
    assert_eq!(answer["done"], 1);
    assert!(answer["not_done"][0].as_str().expect("a line").contains("Bo Lind"), "{answer}");
    assert_eq!(plan(&test, &amira)["actions"][0]["training"]["name"], "Grundkurs");
    let seats = test.ok("occasion_page", json!({ "id": occasion }))["seats"].clone();
    assert_eq!(seats[0]["person"], "Amira Haddad");
}

#[test]
fn a_new_register_has_criteria_in_both_languages_and_they_are_ticked_at_an_occasion() {
    let test = TestProgram::with_register();
    let all = test.ok("criterion_list", json!({}));
    let all = all.as_array().expect("a list");
    assert!(all.len() >= 12);
    for one in all {
        let texts = [&one["criterion"]["text_sv"], &one["criterion"]["text_en"]];
        assert!(texts.iter().all(|text| text.as_str().expect("a text").ends_with('.')), "{one}");
    }
    let training = json!({
        "id": null, "name": "Grundkurs", "provider": "", "about": "", "hours": "", "price": "",
        "form": "workplace", "language": "", "mandatory": false, "archived": false, "contents": [],
    });
    let training = id(&test.ok("training_save", training));
    let occasion = json!({
        "id": null, "training_id": training, "company_id": null, "starts": "2021-02-01", "ends": "",
        "place": "", "seats": "", "note": "",
    });
    let occasion = id(&test.ok("occasion_save", occasion));
    let company = test.company("Nordmark Svets AB");
    let visit = json!({
        "id": null, "company_id": company, "step_id": null, "day": "2021-02-01", "starts": "9",
        "ends": "", "place": "", "agenda": "", "note": "", "slot_minutes": "",
    });
    let visit = id(&test.ok("visit_save", visit));
    let tick = |at: &Value, ticked: bool| {
        json!({
            "criterion_id": all[0]["criterion"]["id"], "at": at, "ticked": ticked,
            "note": "Skiftet före",
        })
    };
    let ticked = |at: &Value| {
        let all = test.ok("criterion_ticked_at", json!({ "at": at }));
        let all = all.as_array().expect("a list").clone();
        all.iter().filter(|one| one["ticked"] == true).count()
    };
    let places = [json!({ "occasion": occasion }), json!({ "visit": visit })];
    for (number, at) in places.iter().enumerate() {
        test.ok("criterion_tick", tick(at, true));
        assert_eq!(ticked(at), 1, "{at}");
        let list = test.ok("criterion_list", json!({}));
        assert_eq!(list[0]["checks"], number + 1, "each place has its own ticks");
    }
    for at in &places {
        test.ok("criterion_tick", tick(at, false));
        assert_eq!(ticked(at), 0, "{at}");
    }
    // Both or neither is no place.
    for at in [json!({}), json!({ "occasion": occasion, "visit": visit }), json!(null)] {
        assert_eq!(test.refused("criterion_tick", tick(&at, true)).0, "invalid_input", "{at}");
    }
    let told = test.ok("history", json!({ "company": company })).to_string();
    assert!(told.contains("Besök: 2021-02-01"), "the visit is named: {told}");
    test.ok("criterion_add_built_in", json!({}));
    let still = test.ok("criterion_list", json!({}));
    assert_eq!(still.as_array().map(Vec::len), Some(all.len()), "what is there is not added again");
}

#[test]
fn a_group_of_companies_shares_one_ceiling_and_the_refusal_says_what_is_left() {
    let test = TestProgram::with_register();
    let (one, other) = (test.company("Ett AB"), test.company("Två AB"));
    let setting = json!({
        "rule": "de_minimis", "ceiling": "200000", "years": "3", "fiscal_years": true,
        "source": "förordning (EU) nr 1407/2013, artikel 3.2",
    });
    test.ok("aid_setting_save", setting);
    let group = json!({ "id": null, "name": "Gruppen", "companies": [one, other] });
    test.ok("company_group_save", group);
    // 11 kronor for a euro in a new register.
    let aid = |company: &str, on: &str, amount: &str| {
        json!({
            "id": null, "company_id": company, "rule": "de_minimis", "granted_on": on,
            "amount": amount, "granter": "", "note": "",
        })
    };
    test.ok("aid_entry_save", aid(&one, "2021-03-01", "1 650 000"));
    let refusal = refused(&test, "aid_entry_save", aid(&other, "2021-03-02", "550 000,01"));
    assert_eq!((&refusal["code"], &refusal["field"]), (&json!("over_ceiling"), &json!("amount")));
    assert!(refusal["text"].as_str().expect("a text").contains("50000 euro"), "{refusal}");
    test.ok("aid_entry_save", aid(&other, "2021-03-02", "550 000"));
    // Over the years that count it is as if it had never been.
    test.ok("aid_entry_save", aid(&other, "2024-01-01", "2 200 000"));
    let page = test.ok("aid_page", json!({ "find": "" }));
    assert_eq!(page["setting"]["ceiling_cents"], 20_000_000);
    assert_eq!(page["companies"][0]["group"], "Gruppen");
}

#[test]
fn a_fiscal_year_is_the_company_s_own_or_its_group_s_and_says_what_counts_together() {
    let test = TestProgram::with_register();
    let (one, other) = (test.company("Ett AB"), test.company("Två AB"));
    let setting = json!({
        "rule": "de_minimis", "ceiling": "200000", "years": "3", "fiscal_years": true,
        "source": "förordning (EU) nr 1407/2013, artikel 3.2",
    });
    test.ok("aid_setting_save", setting);
    let months = || {
        let page = test.ok("aid_page", json!({ "find": "" }));
        let companies = page["companies"].as_array().unwrap().clone();
        companies.iter().map(|one| one["starts_month"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(months(), [1, 1], "the calendar year where nothing is said");
    let year = |company: &str, month: u32| json!({ "company_id": company, "starts_month": month });
    test.ok("fiscal_year_save", year(&one, 7));
    assert_eq!(months(), [7, 1]);
    assert_eq!(test.refused("fiscal_year_save", year(&one, 13)).1.as_deref(), Some("starts_month"));
    let group = json!({ "id": null, "name": "Gruppen", "companies": [one, other] });
    let group = id(&test.ok("company_group_save", group));
    assert_eq!(months(), [1, 1], "a group has a fiscal year of its own");
    test.ok("fiscal_year_save", year(&other, 9));
    assert_eq!(months(), [9, 9]);

    // Granted in July 2020: with September it is gone from 2022-09-01, with January not before 2023.
    let aid = |on: &str, amount: &str| {
        json!({
            "id": null, "company_id": one, "rule": "de_minimis", "granted_on": on,
            "amount": amount, "granter": "", "note": "",
        })
    };
    test.ok("aid_entry_save", aid("2020-07-01", "2 200 000"));
    assert_eq!(test.refused("aid_entry_save", aid("2022-08-31", "100")).0, "over_ceiling");
    test.ok("aid_entry_save", aid("2022-09-01", "100"));
    test.ok("company_group_remove", json!({ "id": group }));
    assert_eq!(months(), [7, 1], "each its own again");
}

#[test]
fn a_seat_that_is_accepted_is_planned_and_counts_as_cost_when_it_was_attended() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let setting = json!({
        "rule": "article_31", "ceiling": "200000", "years": "3", "fiscal_years": true,
        "source": "",
    });
    test.ok("aid_setting_save", setting);
    let today = test.ok("overview", json!({}))["today"].as_str().unwrap().to_owned();
    let cost = |day: &str, amount: &str| {
        json!({
            "id": null, "company_id": company, "person_id": person, "occasion_id": null,
            "kind": "travel", "day": day, "amount": amount, "note": "",
        })
    };
    test.ok("cost_save", cost(&today, "100"));
    test.ok("cost_save", cost("2099-01-01", "40"));
    let ore = || {
        let page = test.ok("aid_page", json!({ "find": "" }));
        let one = &page["companies"][0];
        let [spent, planned] = ["spent", "planned"].map(|part| one[part]["ore"].as_i64().unwrap());
        let of_person = &one["people"][0];
        assert_eq!(of_person["spent"]["ore"], spent);
        assert_eq!(of_person["planned"]["ore"], planned);
        (spent, planned)
    };
    assert_eq!(ore(), (10_000, 4_000));
    let training = json!({
        "id": null, "name": "TIG grund", "provider": "", "about": "", "hours": "16",
        "price": "5 000", "form": "classroom", "language": "", "mandatory": false,
        "archived": false, "contents": [],
    });
    let training = id(&test.ok("training_save", training));
    let occasion = json!({
        "id": null, "training_id": training, "company_id": null, "starts": today, "ends": today,
        "place": "", "seats": "2", "note": "",
    });
    let occasion = id(&test.ok("occasion_save", occasion));
    test.ok("seat_invite", json!({ "occasion_id": occasion, "people": [person], "on": "" }));
    let seat = test.ok("occasion_page", json!({ "id": occasion }));
    let seat = seat["seats"][0]["seat"]["id"].clone();
    let to = |state: &str| json!({ "id": seat, "state": state, "on": today });
    assert_eq!(ore(), (10_000, 4_000), "an invitation costs nothing");
    test.ok("seat_state_set", to("accepted"));
    assert_eq!(ore(), (10_000, 504_000));
    test.ok("seat_state_set", to("attended"));
    assert_eq!(ore(), (510_000, 4_000));
    test.ok("seat_state_set", to("absent"));
    assert_eq!(ore(), (10_000, 4_000), "nobody was trained");
}
