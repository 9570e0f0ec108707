//! From a gap to a level that the coach has confirmed: proposal, occasion, seat, result; and what is
//! refused on the way, in plain words.

use crate::support::{TestProgram, id, paper_of, person_form, text_of};
use serde_json::{Value, json};

/// The refusal, with its code, field and text.
fn refused(test: &TestProgram, command: &str, input: Value) -> Value {
    test.call(command, input).expect_err("a refusal")
}

/// A company with a mapped person who has one gap: that competence, and the level required.
struct Mapped {
    test: TestProgram,
    company: String,
    person: String,
    mapping: String,
    competence: Value,
    required: u64,
}

impl Mapped {
    fn new() -> Self {
        let test = TestProgram::with_register();
        let company = test.company("Nordmark Svets AB");
        let role = test.role(&company, "Svetsare");
        let person = test.person("Amira", "Haddad", &company, &role);
        let start = json!({ "person_id": person, "role_id": role });
        let mapping = id(&test.ok("mapping_start", start));
        let page = test.ok("mapping_page", json!({ "id": mapping }));
        let questions = page["areas"].as_array().expect("areas").iter();
        let questions: Vec<Value> = questions
            .flat_map(|area| area["questions"].as_array().expect("some").clone())
            .collect();
        let competence = questions[0]["competence_id"].clone();
        let mut required = 0;
        for (number, question) in questions.iter().enumerate() {
            let level = if number == 0 { 1 } else { 4 };
            for rater in ["self", "coach"] {
                let answer = test.ok(
                    "mapping_assess",
                    json!({
                        "mapping_id": mapping, "competence_id": question["competence_id"],
                        "rater": rater, "outcome": "level", "level": level, "basis": "seen",
                        "reason": "", "note": "", "wants_to_guide": null,
                    }),
                );
                if number == 0 && rater == "coach" {
                    required = answer["question"]["revealed"]["required"].as_u64().expect("one");
                }
            }
        }
        assert!(required > 1, "the first question must be a gap for what follows");
        Self { test, company, person, mapping, competence, required }
    }

    fn training(&self, name: &str, level: u64) -> String {
        id(&self.test.ok(
            "training_save",
            json!({
                "id": null, "name": name, "provider": "Kurshuset", "about": "", "hours": "16",
                "price": "12 500,50", "form": "classroom", "language": "svenska",
                "mandatory": false, "archived": false,
                "contents": [{ "competence_id": self.competence, "level": level }],
            }),
        ))
    }

    fn occasion(&self, training: &str, starts: &str, ends: &str, seats: &str) -> String {
        let form = occasion_form(training, Some(&self.company), starts, ends, seats);
        id(&self.test.ok("occasion_save", form))
    }

    fn invite(&self, occasion: &str, on: &str) -> Value {
        let form = json!({ "occasion_id": occasion, "people": [self.person], "on": on });
        self.test.ok("seat_invite", form)
    }

    fn seat(&self, occasion: &str) -> Value {
        self.test.ok("occasion_page", json!({ "id": occasion }))["seats"][0].clone()
    }

    fn set(&self, seat: &Value, state: &str, on: &str) -> Result<Value, Value> {
        let form = json!({ "id": seat["seat"]["id"], "state": state, "on": on });
        self.test.call("seat_state_set", form)
    }

    /// The person's level in the competence, as the person's page shows it.
    fn level(&self) -> Value {
        let page = self.test.ok("person_page", json!({ "id": self.person }));
        let lines = page["comparisons"][0]["areas"].as_array().expect("areas").iter();
        let mut lines = lines.flat_map(|area| area["lines"].as_array().expect("lines").clone());
        lines.find(|line| line["competence_id"] == self.competence).expect("a line")["level"]
            .clone()
    }
}

fn occasion_form(
    training: &str,
    company: Option<&str>,
    starts: &str,
    ends: &str,
    seats: &str,
) -> Value {
    json!({
        "id": null, "training_id": training, "company_id": company, "starts": starts, "ends": ends,
        "place": "Åsele", "seats": seats, "note": "",
    })
}

#[test]
fn a_passed_training_proposes_a_level_and_only_the_coach_s_answer_changes_it() {
    let mapped = Mapped::new();
    let training = mapped.training("Grundkurs", mapped.required);
    mapped.training("För lågt", mapped.required - 1);
    let of_person = json!({ "id": mapped.person });
    let proposed = mapped.test.ok("training_of_person", of_person.clone());
    assert_eq!(proposed["gaps"], 1);
    assert_eq!(
        proposed["proposals"].as_array().map(Vec::len),
        Some(1),
        "coming closer covers nothing"
    );
    assert_eq!(proposed["proposals"][0]["training"]["price_ore"], 1_250_050);
    let company = mapped.test.ok("training_for_company", json!({ "id": mapped.company }));
    assert_eq!(company["proposals"][0]["people"][0]["name"], "Amira Haddad");

    let occasion = mapped.occasion(&training, "2021-02-01", "2021-02-02", "1");
    mapped.invite(&occasion, "2021-01-11");
    let seat = mapped.seat(&occasion);
    mapped.set(&seat, "accepted", "2021-01-12").expect("accepted");
    mapped.set(&seat, "attended", "2021-02-02").expect("attended");
    assert_eq!(mapped.seat(&occasion)["levels"], json!([]), "attending proposes nothing yet");
    let passed = json!({ "id": seat["seat"]["id"], "result": "passed", "on": "2021-02-03" });
    mapped.test.ok("seat_result_set", passed);

    let levels = mapped.seat(&occasion)["levels"].clone();
    assert_eq!((&levels[0]["from"], &levels[0]["level"]), (&json!(1), &json!(mapped.required)));
    assert_eq!(mapped.level(), 1, "a proposal is no level");
    assert!(mapped.test.waiting().iter().any(|one| one["kind"] == "level"));

    let mut answer = json!({
        "by": { "seat": seat["seat"]["id"] }, "competence_id": mapped.competence,
        "level": mapped.required, "basis": null, "note": "Visade på provbit",
    });
    let refusal = refused(&mapped.test, "level_answer", answer.clone());
    assert_eq!(refusal["field"], "basis", "how it is known belongs to a level");
    answer["basis"] = json!("work_sample");
    mapped.test.ok("level_answer", answer.clone());
    assert_eq!(mapped.level(), mapped.required);
    assert_eq!(mapped.seat(&occasion)["levels"], json!([]));
    assert_eq!(refused(&mapped.test, "level_answer", answer)["code"], "not_found");
    mapped.test.ok("register_undo", json!({}));
    assert_eq!(mapped.level(), 1, "one answer is one operation");
    assert_eq!(mapped.test.ok("training_of_person", of_person)["gaps"], 1);
}

#[test]
fn those_whose_gaps_a_training_covers_can_be_invited_first_and_the_chosen_stay_whoever_is_sought() {
    let mapped = Mapped::new();
    let mut form = person_form("Åke", "Aaltonen");
    form["company_id"] = mapped.company.clone().into();
    let other = id(&mapped.test.ok("person_save", form));
    let training = mapped.training("Svetsning", mapped.required);
    let occasion = mapped.occasion(&training, "2021-02-01", "2021-02-02", "");
    let ask = |find: &str, chosen: &[&str]| {
        let of = json!({ "occasion_id": occasion, "find": find, "chosen": chosen });
        mapped.test.ok("occasion_candidates", of)
    };
    let ids = |list: &Value| -> Vec<String> {
        list.as_array()
            .expect("a list")
            .iter()
            .map(|one| one["person_id"].as_str().expect("an id").to_owned())
            .collect()
    };
    let all = ask("", &[]);
    assert_eq!(ids(&all["people"]), [mapped.person.clone(), other.clone()], "before the alphabet");
    assert_eq!((&all["people"][0]["covered"], &all["people"][1]["of"]), (&json!(1), &json!(0)));
    let found = ask("AALT", &[&mapped.person]);
    assert_eq!(found["total"], 1);
    assert_eq!(
        (ids(&found["people"]), ids(&found["chosen"])),
        (vec![other], vec![mapped.person.clone()])
    );
    mapped.invite(&occasion, "2021-01-11");
    assert_eq!(ask("", &[])["total"], 1, "whoever has a seat is not invited again");
}

#[test]
fn dates_and_full_occasions_are_refused_in_plain_words() {
    let mapped = Mapped::new();
    let training = mapped.training("Grundkurs", mapped.required);
    let other = mapped.test.company("Annat AB");
    for (form, field, said) in [
        (occasion_form(&training, None, "", "", ""), "starts", "fyllas i"),
        (occasion_form(&training, None, "2021-02-02", "2021-02-01", ""), "ends", "före början"),
        (occasion_form(&training, None, "2021-02-02", "", "0"), "seats", "1"),
        (occasion_form(&training, None, "2021-02-02", "", "många"), "seats", ""),
    ] {
        let refusal = refused(&mapped.test, "occasion_save", form);
        assert_eq!(refusal["field"], field, "{refusal}");
        assert!(refusal["text"].as_str().expect("a text").contains(said), "{refusal}");
    }
    let elsewhere = occasion_form(&training, Some(&other), "2021-02-01", "", "");
    let elsewhere = id(&mapped.test.ok("occasion_save", elsewhere));
    let invite = |occasion: &str, on: &str| json!({ "occasion_id": occasion, "people": [mapped.person], "on": on });
    let refusal = refused(&mapped.test, "seat_invite", invite(&elsewhere, "2021-01-11"));
    assert_eq!(refusal["code"], "occasion_of_other_company");

    let occasion = mapped.occasion(&training, "2021-02-01", "2021-02-02", "1");
    let refusal = refused(&mapped.test, "seat_invite", invite(&occasion, "2021-02-03"));
    assert_eq!(refusal["code"], "occasion_over");
    mapped.invite(&occasion, "2021-01-11");
    let refusal = refused(&mapped.test, "seat_invite", invite(&occasion, "2021-01-12"));
    assert_eq!(refusal["code"], "has_seat");
    let seat = mapped.seat(&occasion);
    for (state, on, code) in
        [("attended", "2021-02-02", "seat_refused"), ("accepted", "2021-01-10", "seat_too_early")]
    {
        assert_eq!(
            mapped.set(&seat, state, on).expect_err("refused")["code"],
            code,
            "{state} {on}"
        );
    }
    mapped.set(&seat, "accepted", "2021-01-12").expect("accepted");
    let early = mapped.set(&seat, "attended", "2021-02-01").expect_err("refused");
    assert_eq!(early["code"], "occasion_not_over");

    // The only seat is taken: a second person is refused, and the limit cannot go under it.
    let role = mapped.test.role(&mapped.company, "Montör");
    let second = mapped.test.person("Bo", "Lind", &mapped.company, &role);
    let full = json!({ "occasion_id": occasion, "people": [second], "on": "2021-01-12" });
    let full = refused(&mapped.test, "seat_invite", full);
    assert_eq!(full["code"], "occasion_full");
    assert!(full["text"].as_str().expect("a text").contains("platsen är tagen"), "{full}");
    let removed = refused(&mapped.test, "occasion_remove", json!({ "id": occasion }));
    assert_eq!(removed["code"], "referenced_elsewhere");
}

#[test]
fn an_action_of_a_plan_is_tied_to_a_training_and_let_go_of_again() {
    let mapped = Mapped::new();
    let training = mapped.training("Grundkurs", mapped.required);
    let occasion = mapped.occasion(&training, "2021-02-01", "2021-02-02", "");
    let mut action = json!({
        "id": null, "person_id": mapped.person, "kind": "training", "title": "Grundkurs",
        "purpose": "", "responsible": "", "time": null, "starts": "", "ends": "",
        "status": "planned", "training_id": training, "occasion_id": occasion,
        "gaps": [{ "competence_id": mapped.competence, "to_level": mapped.required }],
    });
    let saved = id(&mapped.test.ok("action_save", action.clone()));
    let of_plan = || {
        let page = mapped.test.ok("person_page", json!({ "id": mapped.person }));
        page["plan"]["actions"][0]["training"].clone()
    };
    assert_eq!(of_plan()["name"], "Grundkurs");
    assert_eq!(of_plan()["occasion"]["starts"], "2021-02-01");
    let proposed = mapped.test.ok("training_of_person", json!({ "id": mapped.person }));
    assert_eq!(proposed["proposals"][0]["chosen"], true);
    action["id"] = json!(saved);
    action["training_id"] = Value::Null;
    assert_eq!(refused(&mapped.test, "action_save", action.clone())["code"], "not_found");
    action["occasion_id"] = Value::Null;
    mapped.test.ok("action_save", action);
    assert_eq!(of_plan(), Value::Null);
    mapped.test.ok("action_remove", json!({ "id": saved }));
}

#[test]
fn time_is_proposed_kept_signed_and_then_stays_as_it_is() {
    let mapped = Mapped::new();
    let test = &mapped.test;
    let of_person = json!({ "id": mapped.person });
    assert_eq!(test.ok("time_of_person", of_person.clone())["proposals"], json!([]));
    test.ok("mapping_finish", json!({ "id": mapped.mapping, "done": true }));
    let proposals = test.ok("time_of_person", of_person.clone())["proposals"].clone();
    assert_eq!(proposals[0]["kind"], "mapping");
    let minutes = proposals[0]["days"][0]["minutes"].as_u64().expect("minutes");
    assert_eq!(minutes % 15, 0, "quarters of an hour");
    let take = json!({
        "by": proposals[0]["by"], "funded": true,
        "days": [{ "day": "2021-01-11", "hours": "2:30" }, { "day": "2021-01-12", "hours": "" }],
    });
    test.ok("time_take", take.clone());
    assert_eq!(refused(test, "time_take", take)["code"], "not_found", "taken once");
    let form = |hours: &str, day: &str, funded: bool| {
        json!({
            "id": null, "person_id": mapped.person, "day": day, "hours": hours,
            "kind": "coaching", "funded": funded, "note": "",
        })
    };
    for (hours, day, code) in [
        ("", "2021-01-12", "missing"),
        ("25", "2021-01-12", "more_than_a_day"),
        ("1", "2099-01-01", "day_to_come"),
        ("snart", "2021-01-12", "hours_unreadable"),
    ] {
        assert_eq!(
            refused(test, "time_save", form(hours, day, true))["code"],
            code,
            "{hours} {day}"
        );
    }
    let coaching = id(&test.ok("time_save", form("0,5", "2021-01-20", false)));
    let time = test.ok("time_of_person", of_person.clone());
    assert_eq!(
        time["sum"],
        json!({ "minutes": 180, "funded": 150, "unfunded": 30, "certified": 0 })
    );
    let all = test.ok("time_page", json!({ "month": null }));
    assert_eq!(
        (&all["month"], &all["companies"][0]["name"]),
        (&json!("2021-01"), &json!("Nordmark Svets AB"))
    );

    let list = json!({ "month": "2021-01", "person_id": mapped.person, "company_id": null });
    let paper = json!({ "time_list": { "of": list, "language": "sv" } });
    assert_eq!(test.ok("sheet_preview", paper.clone())["pages"], 1);
    let page = test.ok("paper_preview_page", json!({ "page": 1, "scale": 100 }));
    assert!(page["source"].as_str().is_some_and(|image| image.starts_with("data:image/png")));
    let saved = test.ok("sheet_save", paper);
    let bytes = std::fs::read(saved["path"].as_str().expect("a path")).expect("a file");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let sign = |on: &str| json!({ "of": list, "signed": true, "on": on });
    assert_eq!(refused(test, "time_certify", sign("2021-01-19"))["code"], "day_before");
    test.ok("time_certify", sign("2021-02-01"));
    let mut change = form("8", "2021-01-20", true);
    change["id"] = json!(coaching);
    let refusal = refused(test, "time_save", change);
    assert_eq!(refusal["code"], "time_certified");
    assert!(refusal["text"].as_str().expect("a text").contains("2021-02-01"), "{refusal}");
    assert_eq!(refused(test, "time_remove", json!({ "id": coaching }))["code"], "time_certified");
    let unsign = json!({ "of": list, "signed": false, "on": "" });
    test.ok("time_certify", unsign);
    test.ok("time_remove", json!({ "id": coaching }));
}

#[test]
fn a_validation_becomes_evidence_and_proposes_levels_of_somebody_outside() {
    let mapped = Mapped::new();
    let test = &mapped.test;
    let model = json!({
        "id": null, "name": "Provmodell", "owner": "Branschen", "about": "", "valid_months": "24",
        "confirm_months": "6", "archived": false,
        "areas": [
            { "id": null, "name": "Ett", "competence_id": mapped.competence, "level": 3 },
            { "id": null, "name": "Två", "competence_id": null, "level": null },
        ],
    });
    let model = id(&test.ok("validation_model_save", model));
    let mut case = json!({
        "id": null, "person_id": mapped.person, "model_id": model, "overview_on": "2021-01-11",
        "in_depth_on": "2021-01-10", "test_centre": "Testcentret", "assessed_from": "",
        "note": "",
    });
    let refusal = refused(test, "validation_save", case.clone());
    assert_eq!(
        (&refusal["field"], &refusal["code"]),
        (&json!("in_depth_on"), &json!("day_before"))
    );
    case["in_depth_on"] = json!("2021-01-18");
    let saved = id(&test.ok("validation_save", case.clone()));
    let of_person = || test.ok("validation_of_person", json!({ "id": mapped.person }));
    assert_eq!(of_person()["cases"][0]["stage"], "in_depth_mapping");
    case["id"] = json!(saved);
    case["assessed_from"] = json!("2021-01-25");
    test.ok("validation_save", case);
    assert_eq!(of_person()["cases"][0]["stage"], "assessment");

    let areas = of_person()["cases"][0]["areas"].clone();
    let outcome = |result: &str, second: &str| {
        json!({
            "id": saved, "result": result, "ended_on": "2021-01-29", "issuer": "",
            "expires_on": "",
            "areas": [
                { "area_id": areas[0]["id"], "outcome": "met", "note": "" },
                { "area_id": areas[1]["id"], "outcome": second, "note": "" },
            ],
        })
    };
    for (result, second) in [("certificate", "not_met"), ("attestation", "met"), ("not_met", "met")]
    {
        let refusal = refused(test, "validation_outcome_save", outcome(result, second));
        assert_eq!(refusal["code"], "result_against_areas", "{result} with {second}");
    }
    test.ok("validation_outcome_save", outcome("attestation", "not_met"));
    let view = of_person()["cases"][0].clone();
    assert_eq!(view["case"]["expires_on"], "2023-01-29");
    assert_eq!(view["case"]["issuer"], "Testcentret");
    let page = test.ok("person_page", json!({ "id": mapped.person }));
    let evidence = &page["evidence"][0];
    assert_eq!(evidence["evidence"]["kind"], "validation");
    assert_eq!(evidence["competences"], json!([mapped.competence]));
    assert_eq!(mapped.level(), 1, "a validation proposes, and the coach confirms");
    test.ok(
        "level_answer",
        json!({
            "by": { "case": saved }, "competence_id": mapped.competence, "level": 3,
            "basis": "certificate", "note": "",
        }),
    );
    assert_eq!(mapped.level(), 3);
    test.ok("validation_confirm", json!({ "id": saved, "on": "2021-06-01" }));
    assert_eq!(of_person()["cases"][0]["confirm_by"], "2021-12-01");
    let removed = refused(test, "validation_remove", json!({ "id": saved }));
    assert_eq!(removed["code"], "referenced_elsewhere", "an answered level rests on it");

    // Its days propose time, with minutes that only the coach knows; no day counts twice.
    let proposals =
        || test.ok("time_of_person", json!({ "id": mapped.person }))["proposals"].clone();
    let days = || {
        let days = proposals()[0]["days"].as_array().cloned().unwrap_or_default();
        days.iter().map(|one| one["day"].as_str().expect("a day").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(days(), ["2021-01-11", "2021-01-18", "2021-01-25", "2021-01-29"]);
    assert_eq!(
        (&proposals()[0]["kind"], &proposals()[0]["days"][0]["minutes"]),
        (&json!("validation"), &json!(0))
    );
    let take = |days: &[(&str, &str)]| {
        let days: Vec<Value> =
            days.iter().map(|(day, hours)| json!({ "day": day, "hours": hours })).collect();
        json!({ "by": { "case": saved }, "funded": true, "days": days })
    };
    test.ok("time_take", take(&[("2021-01-11", ""), ("2021-01-18", "3"), ("2021-01-25", "8")]));
    assert_eq!(days(), ["2021-01-11", "2021-01-29"]);
    for twice in [&[("2021-01-18", "1")][..], &[("2021-01-29", "1"), ("2021-01-29", "2")]] {
        assert_eq!(refused(test, "time_take", take(twice))["code"], "day_has_time", "{twice:?}");
    }
    test.ok("time_take", take(&[("2021-01-11", "1"), ("2021-01-29", "0:45")]));
    assert_eq!(proposals(), json!([]));
    let sum = test.ok("time_of_person", json!({ "id": mapped.person }))["sum"].clone();
    assert_eq!(sum["minutes"], 3 * 60 + 8 * 60 + 60 + 45);
}

#[test]
fn a_certificate_is_given_to_who_took_part_and_an_issued_one_stays_as_it_was() {
    let mapped = Mapped::new();
    let test = &mapped.test;
    let role = test.role(&mapped.company, "Montör");
    let absent = test.person("Bo", "Lind", &mapped.company, &role);
    let training = mapped.training("Grundkurs", mapped.required);
    let occasion = mapped.occasion(&training, "2021-02-01", "2021-02-02", "");
    mapped.invite(&occasion, "2021-01-11");
    let of_absent = json!({ "occasion_id": occasion, "people": [absent], "on": "2021-01-11" });
    test.ok("seat_invite", of_absent);
    let seats = || {
        let page = test.ok("occasion_page", json!({ "id": occasion }));
        page["seats"].as_array().expect("seats").clone()
    };
    let seat_of = |name: &str| {
        seats().into_iter().find(|one| one["person"] == name).expect("a seat of that person")
    };
    let certificate = |seat: &Value| json!({ "seat_id": seat["seat"]["id"], "language": "sv", "large_print": false });
    let (amira, bo) = (seat_of("Amira Haddad"), seat_of("Bo Lind"));
    let too_early = refused(test, "certificate_issue", certificate(&amira));
    assert_eq!(too_early["code"], "not_attended", "{too_early}");
    assert_eq!(test.refused("certificate_batch", batch_of(&occasion)).0, "nothing_to_print");
    for (seat, state) in [(&amira, "attended"), (&bo, "absent")] {
        mapped.set(seat, "accepted", "2021-01-12").expect("accepted");
        mapped.set(seat, state, "2021-02-02").expect("noted");
    }
    assert_eq!(seat_of("Bo Lind")["certifies"], false);
    let sheet = |seat: &Value| json!({ "certificate": certificate(seat) });
    for command in ["sheet_preview", "sheet_save", "sheet_print"] {
        assert_eq!(refused(test, command, sheet(&bo))["code"], "not_attended", "{command}");
    }
    assert_eq!(test.ok("sheet_preview", sheet(&amira))["pages"], 1);

    // Issued once, then passed: the copy says what it said, and the next one is another version.
    test.ok("certificate_issue", certificate(&amira));
    let issued = || {
        let page = test.ok("training_of_person", json!({ "id": mapped.person }));
        page["seats"][0]["certificates"].clone()
    };
    let copy = |number: usize| {
        let id = issued()[number]["id"].clone();
        let saved = test.ok("certificate_issued_save", json!({ "id": id }));
        std::fs::read(saved["path"].as_str().expect("a path")).expect("a file")
    };
    let first = copy(0);
    if let Some(text) = text_of(&first) {
        for wanted in ["Amira Haddad", "Har deltagit", "16 timmar", "Kurshuset", "ingen validering"]
        {
            assert!(text.contains(wanted), "{wanted} in\n{text}");
        }
        assert!(text.contains("deltagarnummer") && !text.contains("Godkänd"), "{text}");
    }
    let passed = json!({ "id": amira["seat"]["id"], "result": "passed", "on": "2021-02-03" });
    test.ok("seat_result_set", passed);
    test.ok("certificate_issue", certificate(&amira));
    let versions: Vec<Value> =
        issued().as_array().expect("two").iter().map(|one| one["version"].clone()).collect();
    assert_eq!(versions, [json!(2), json!(1)]);
    assert_eq!(copy(1), first, "byte for byte");
    assert_ne!(copy(0), first);
    let removed = refused(test, "seat_remove", json!({ "id": amira["seat"]["id"] }));
    assert_eq!(removed["code"], "referenced_elsewhere", "a certificate rests on it");

    // All who took part: one, and nobody who was absent.
    test.ok("certificate_batch", batch_of(&occasion));
    while test.ok("paper_batch_state", json!({}))["running"] == true {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let state = test.ok("paper_batch_state", json!({}));
    assert_eq!((&state["done"], &state["refused"]), (&json!(1), &json!([])));
    let name = "Intyg om deltagande Amira Haddad Grundkurs.pdf";
    assert!(test.papers().contains(&name.to_owned()), "{:?}", test.papers());
}

fn batch_of(occasion: &str) -> Value {
    json!({ "occasion_id": occasion, "language": "sv", "one_file": false, "large_print": false })
}

/// What the funnel counts at a step.
fn counted(test: &TestProgram, step: &str) -> u64 {
    let page = test.ok("report_page", json!({ "from": "", "to": "" }));
    let rows = page["funnel"]["people"].as_array().expect("steps").iter();
    let found = rows.filter(|row| row["step"] == step).map(|row| &row["count"]["total"]);
    found.filter_map(Value::as_u64).sum()
}

#[test]
fn what_the_coach_rates_is_mapped_and_only_somebody_else_validates() {
    let mapped = Mapped::new();
    let test = &mapped.test;
    let take_part = json!({ "person_id": mapped.person, "starts": "2020-10-05", "ends": "" });
    test.ok("participation_save", take_part);
    test.ok("mapping_finish", json!({ "id": mapped.mapping, "done": true }));
    let profile = || {
        let saved = test.ok("paper_save", paper_of(&mapped.person, "profile"));
        let path = saved["path"].as_str().expect("a path");
        let bytes = std::fs::read(path).expect("a file");
        std::fs::remove_file(path).expect("it is there");
        text_of(&bytes).map(|text| text.to_lowercase())
    };
    // Everything is rated by the coach: mapped, and nowhere validated.
    assert_eq!((counted(test, "mapped"), counted(test, "validated")), (1, 0));
    if let Some(text) = profile() {
        assert!(text.contains("kartlagt"), "{text}");
        assert!(!text.contains("validera"), "{text}");
    }
    let model = json!({
        "id": null, "name": "Provmodell", "owner": "Branschen", "about": "", "valid_months": "",
        "confirm_months": "", "archived": false,
        "areas": [{ "id": null, "name": "Ett", "competence_id": null, "level": null }],
    });
    let model = id(&test.ok("validation_model_save", model));
    let case = json!({
        "id": null, "person_id": mapped.person, "model_id": model, "overview_on": "",
        "in_depth_on": "", "test_centre": "Testcentret", "assessed_from": "2021-01-25", "note": "",
    });
    let case = id(&test.ok("validation_save", case));
    // At the test centre she is in validation, and not validated.
    assert_eq!(counted(test, "validated"), 0);
    assert!(profile().is_none_or(|text| !text.contains("validerad kompetens")));
    let area = test.ok("validation_of_person", json!({ "id": mapped.person }));
    let area = area["cases"][0]["areas"][0]["id"].clone();
    for (result, met, validated) in [("not_met", "not_met", 0), ("certificate", "met", 1)] {
        let outcome = json!({
            "id": case, "result": result, "ended_on": "2021-01-29", "issuer": "", "expires_on": "",
            "areas": [{ "area_id": area, "outcome": met, "note": "" }],
        });
        test.ok("validation_outcome_save", outcome);
        assert_eq!((counted(test, "mapped"), counted(test, "validated")), (1, validated));
        let Some(text) = profile() else { continue };
        assert_eq!(text.contains("validerad kompetens"), validated == 1, "{result}: {text}");
        assert!(validated == 0 || text.contains("testcentret"), "{text}");
    }
    assert_eq!(mapped.level(), 1, "and no level follows by itself");
}
