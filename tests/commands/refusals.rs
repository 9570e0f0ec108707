//! Bad input: each with a code, a sentence and the field it concerns, and nothing lost or half done.

use crate::support::{
    PASSWORD, TestProgram, company_form, id, paper_of, person_form, register_form,
};
use serde_json::{Value, json};

/// Two of the tax agency's published test numbers.
const NUMBER: &str = "189001019802";
const COORDINATION: &str = "191401682396";

fn field(name: &str) -> Option<String> {
    Some(name.to_owned())
}

#[test]
fn a_register_that_cannot_be_opened_says_why() {
    let test = TestProgram::with_register();
    test.close();
    let path = test.register();
    let open = |path: &std::path::Path, password: &str| {
        test.refused(
            "register_open",
            json!({ "path": path.display().to_string(), "password": password }),
        )
        .0
    };
    assert_eq!(open(&path, "fel lösenord"), "wrong_password");
    assert_eq!(open(&path, ""), "password_missing");
    assert_eq!(open(&test.folder().join("borta.kompetenspass"), PASSWORD), "no_such_register");
    assert_eq!(open(test.folder(), PASSWORD), "not_a_register");

    let data = path.join("register.db");
    let whole = std::fs::read(&data).expect("the data");
    let mut broken = whole.clone();
    let middle = broken.len() / 2;
    broken[middle..middle + 64].fill(0x5a);
    broken[100..164].fill(0x5a);
    std::fs::write(&data, &broken).expect("write");
    assert_eq!(open(&path, PASSWORD), "register_damaged");
    assert_eq!(std::fs::read(&data).expect("the data"), broken, "a damaged file is left as it is");
    std::fs::write(&data, &whole).expect("write");
    test.ok("register_open", json!({ "path": path.display().to_string(), "password": PASSWORD }));
}

#[test]
fn a_register_that_is_open_elsewhere_says_so() {
    let test = TestProgram::with_register();
    let other = TestProgram::new();
    let path = test.register().display().to_string();
    let (code, _) = other.refused("register_open", json!({ "path": path, "password": PASSWORD }));
    assert_eq!(code, "in_use");
    test.company("Nordmark Svets AB");
}

#[test]
fn a_new_register_wants_a_name_a_coach_and_a_strong_password_twice() {
    let test = TestProgram::new();
    for (key, value, code, at) in [
        ("name", " ", "missing", "name"),
        ("coach", "", "missing", "coach"),
        ("password", "sommar2020", "password_too_weak", "password"),
        ("password", "", "password_missing", "password"),
        ("repeated", "annat", "passwords_differ", "repeated"),
    ] {
        let mut form = register_form("Prov");
        form[key] = value.into();
        assert_eq!(test.refused("register_create", form), (code.to_owned(), field(at)), "{key}");
    }
    assert!(!test.register().exists(), "nothing half made is left");
    test.ok("register_create", register_form("Prov"));
    test.close();
    let (code, _) = test.refused("register_create", register_form("Prov"));
    assert_eq!(code, "already_exists");
}

#[test]
fn a_wrong_identity_number_says_which_part_is_wrong() {
    let test = TestProgram::with_register();
    for (typed, part) in [
        ("19890101980", "identity_number_length"),
        ("198901x19802", "identity_number_characters"),
        ("188913019802", "identity_number_month"),
        ("189002309802", "identity_number_day"),
        ("189001019803", "identity_number_check_digit"),
        ("189001010002", "identity_number_serial"),
    ] {
        let answer = test.call("program_read_identity", json!({ "text": typed })).expect_err(typed);
        let code = answer["code"].as_str().unwrap_or_default();
        let said = answer["text"].as_str().unwrap_or_default().to_owned();
        assert!(code.starts_with("identity"), "{typed}: {answer}, wanted {part}");
        assert!(!said.contains(typed), "an identity number stands in an error: {said}");
    }
    let read = test.ok("program_read_identity", json!({ "text": NUMBER }));
    assert_eq!(read["coordination"], false);
    let read = test.ok("program_read_identity", json!({ "text": COORDINATION }));
    assert_eq!(read["coordination"], true);
}

#[test]
fn the_same_person_is_not_taken_in_twice() {
    let test = TestProgram::with_register();
    let mut form = person_form("Amira", "Haddad");
    form["identity_number"] = NUMBER.into();
    let first = id(&test.ok("person_save", form.clone()));
    let (code, at) = test.refused("person_save", form.clone());
    assert_eq!((code.as_str(), at), ("person_exists", field("identity_number")));
    // The same name may be another person, but not without being asked.
    form["identity_number"] = "".into();
    form["given_name"] = "AMIRA".into();
    let refused = test.call("person_save", form.clone()).expect_err("the same name");
    assert_eq!((&refused["code"], &refused["concerns"]), (&json!("same_name"), &json!(first)));
    form["is_another"] = true.into();
    test.ok("person_save", form);
    assert_eq!(test.people().len(), 2);
}

#[test]
fn what_is_typed_wrong_is_refused_at_its_field_and_saves_nothing() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let with = |mut form: Value, changes: &[(&str, Value)]| {
        for (key, value) in changes {
            form[*key] = value.clone();
        }
        form
    };
    let employment = json!({
        "id": null, "person_id": person, "company_id": company, "role_id": role, "shift": "",
        "starts": "2020-10-05", "ends": "2020-10-04",
    });
    let requirement = test.ok("role_page", json!({ "id": role }))["requirements"][0].clone();
    let level = json!({
        "role_id": role, "competence_id": requirement["competence_id"], "level": 5,
        "critical": false,
    });
    let cases: [(&str, Value, &str, &str); 8] = [
        ("employment_save", employment.clone(), "ends_before_start", "ends"),
        ("employment_save", with(employment, &[("ends", json!("31/2"))]), "", "ends"),
        ("requirement_save", level, "level_outside", "level"),
        ("company_save", company_form("   "), "missing", "name"),
        ("company_save", company_form(&"å".repeat(301)), "text_too_long", "name"),
        (
            "company_save",
            with(company_form("B"), &[("headcount", json!("tolv"))]),
            "number_unreadable",
            "headcount",
        ),
        ("company_save", with(company_form("B"), &[("sni_code", json!("00"))]), "", "sni_code"),
        (
            "company_save",
            with(company_form("B"), &[("organisation_number", json!("123456-7890"))]),
            "",
            "organisation_number",
        ),
    ];
    for (command, input, code, at) in cases {
        let (found, found_at) = test.refused(command, input.clone());
        assert!(code.is_empty() || found == code, "{command} {input}: {found}");
        assert_eq!(found_at, field(at), "{command} {input}");
    }
    assert_eq!(test.ok("company_list", json!({})).as_array().map(Vec::len), Some(1));
}

#[test]
fn names_of_two_hundred_characters_quotes_emoji_and_marks_are_kept_as_they_are() {
    let test = TestProgram::with_register();
    for name in ["å".repeat(200).as_str(), "O'Brien & \"Söner\" <AB>", "Ylva 🙂", "Ольга", "Łukasz"]
    {
        let company = test.company(name);
        assert_eq!(test.ok("company_page", json!({ "id": company }))["company"]["name"], name);
    }
    let company = test.company("A\u{30a}sele");
    assert_eq!(test.ok("company_page", json!({ "id": company }))["company"]["name"], "Åsele");
}

#[test]
fn a_script_that_the_font_lacks_is_named_and_that_paper_alone_is_refused() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("小明", "王", &company, &role);
    let refused = test.call("paper_preview", paper_of(&person, "profile")).expect_err("no glyph");
    assert_eq!(refused["code"], "font_lacks");
    assert!(refused["text"].as_str().is_some_and(|text| text.contains("U+")), "{refused}");
    let greek = test.person("Ελένη", "Παπαδοπούλου", &company, &role);
    test.ok("paper_preview", paper_of(&greek, "profile"));
}

#[test]
fn a_person_with_nothing_assessed_gets_a_profile_and_no_plan() {
    let test = TestProgram::with_register();
    let person = id(&test.ok("person_save", person_form("Amira", "")));
    let preview = test.ok("paper_preview", paper_of(&person, "profile"));
    assert!(!preview["remarks"].as_array().expect("remarks").is_empty());
    assert_eq!(test.refused("paper_preview", paper_of(&person, "plan")).0, "no_plan");
}

#[test]
fn an_empty_company_has_pages_and_no_papers() {
    let test = TestProgram::with_register();
    let company = test.company("Tomma AB");
    let page = test.ok("company_page", json!({ "id": company }));
    assert_eq!((&page["people"], &page["roles"]), (&json!([]), &json!([])));
    let batch = json!({
        "company_id": company, "kinds": [], "language": "sv", "one_file": true,
        "large_print": false,
    });
    assert_eq!(test.refused("paper_batch", batch).0, "nothing_to_print");
}

#[test]
fn a_plan_goes_through_its_states_in_order() {
    let test = TestProgram::with_register();
    let person = id(&test.ok("person_save", person_form("Amira", "Haddad")));
    let plan = id(&test.ok(
        "plan_save",
        json!({
            "person_id": person, "goal_short": "Mål", "goal_short_by": "", "goal_long": "",
            "goal_long_by": "", "conditions": "",
        }),
    ));
    let set = |state: &str, on: &str| json!({ "id": plan, "state": state, "on": on });
    assert_eq!(test.refused("plan_state_set", set("closed", "")).0, "plan_state_refused");
    test.ok("plan_state_set", set("agreed", "2020-10-05"));
    test.ok("plan_state_set", set("ongoing", ""));
    assert_eq!(test.refused("plan_state_set", set("closed", "2020-10-04")).0, "ends_before_start");
    test.ok("plan_state_set", set("closed", "2020-12-18"));
}
