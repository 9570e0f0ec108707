//! The model package through the commands: nobody is in it, a new register gets all of it, what differs
//! is kept unless theirs is asked for, and a bad file changes nothing.

use crate::support::{TestProgram, id, person_form};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

/// What must not be in a package: people, a company, a contact, the coach, the project, a company's role.
const CANARIES: [&str; 7] = [
    "Kanarina",
    "Zzyzxsson",
    "Qvobbelverket",
    "Flimperdal",
    "Karin Ek",
    "Projektet Grythult",
    "Befattning hos Qvobbel",
];

/// Kinds of things, and how many of each a new register has.
const KINDS: [(&str, u64); 8] = [
    ("areas", 20),
    ("competences", 76),
    ("permits", 16),
    ("roles", 19),
    ("criteria", CRITERIA),
    ("plan_templates", 0),
    ("validation_models", 0),
    ("retention_rules", 0),
];
const CRITERIA: u64 = 16;

fn choices(take: &[&str]) -> Value {
    KINDS.iter().map(|(kind, _)| ((*kind).to_owned(), json!(take.contains(kind)))).collect()
}

fn no_models() -> Value {
    json!({ "validation_models": [] })
}

fn file(test: &TestProgram) -> PathBuf {
    let mut found = fs::read_dir(test.folder()).unwrap().flatten().map(|entry| entry.path());
    found.find(|path| path.extension().is_some_and(|ending| ending == "json")).expect("a package")
}

fn competence_form(area: &str, name: &str) -> Value {
    json!({
        "id": null, "area_id": area, "name_sv": name, "name_en": "", "about_sv": "Om den",
        "about_en": "", "levels_sv": ["a", "b", "c", "d", "e"],
        "levels_en": ["", "", "", "", ""], "archived": false,
    })
}

/// Adds an area, a competence, a permit and a template that requires both.
fn own_model(test: &TestProgram) {
    let area = json!({ "id": null, "name_sv": "Glasblåsning", "name_en": "", "archived": false });
    let area = id(&test.ok("area_save", area));
    let competence = id(&test.ok("competence_save", competence_form(&area, "Blåser kolvar")));
    let permit = json!({
        "id": null, "name_sv": "Ugnskort", "name_en": "", "about_sv": "", "about_en": "",
        "valid_months": "36", "confirm_months": "", "archived": false,
    });
    let permit = id(&test.ok("permit_save", permit));
    let role = json!({
        "company_id": null, "template_id": null, "name_sv": "Glasblåsare", "name_en": "",
        "ssyk": "",
    });
    let role = id(&test.ok("role_add", role));
    let requirement =
        json!({ "role_id": role, "competence_id": competence, "level": 3, "critical": true });
    test.ok("requirement_save", requirement);
    test.ok(
        "permit_requirement_set",
        json!({ "role_id": role, "permit_id": permit, "required": true }),
    );
}

/// New, differing and alike, by kind.
fn counts(found: &Value) -> Vec<(usize, usize, u64)> {
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    KINDS
        .iter()
        .map(|(kind, _)| &found[*kind])
        .map(|part| {
            (length(&part["new"]), length(&part["differing"]), part["same"].as_u64().unwrap())
        })
        .collect()
}

fn names(library: &Value) -> String {
    library.to_string()
}

#[test]
fn a_package_holds_the_model_and_nobody_and_a_new_register_gets_all_of_it() {
    let test = TestProgram::with_register();
    let company = test.company("Qvobbelverket");
    let contact = json!({
        "id": null, "company_id": company, "name": "Flimperdal", "title": "", "phone": "",
        "email": "", "signs_plans": false,
    });
    test.ok("contact_save", contact);
    let mut project = test.ok("project_page", json!({}))["project"].clone();
    project["name"] = json!("Projektet Grythult");
    let mut person = person_form("Kanarina", "Zzyzxsson");
    person["company_id"] = json!(company);
    test.ok("person_save", person);
    let role = json!({
        "company_id": company, "template_id": null, "name_sv": "Befattning hos Qvobbel",
        "name_en": "", "ssyk": "",
    });
    test.ok("role_add", role);
    own_model(&test);
    let saved = test.ok("model_save", no_models());
    let path = file(&test);
    assert_eq!(saved["path"], path.display().to_string());
    let package = fs::read_to_string(&path).unwrap();
    let found: Vec<_> = CANARIES.iter().filter(|canary| package.contains(**canary)).collect();
    assert!(found.is_empty(), "{found:?}");
    assert!(package.contains("Glasblåsning") && package.contains("Så arbetar du med"));

    // Its own register knows all of it.
    let own = test.ok("model_look", json!({}));
    assert!(counts(&own).iter().all(|(new, differing, _)| (*new, *differing) == (0, 0)), "{own}");

    let other = TestProgram::with_register();
    fs::copy(&path, other.folder().join("package.json")).unwrap();
    let before = other.ok("library_page", json!({}));
    let look = other.ok("model_look", json!({}));
    let expected = KINDS.map(|(kind, same)| {
        let has_forms = ["criteria", "plan_templates", "retention_rules", "validation_models"];
        (usize::from(!has_forms.contains(&kind)), 0, same)
    });
    assert_eq!(counts(&look), expected);
    assert_eq!(look["areas"]["new"][0]["text"], "Glasblåsning");
    assert_eq!(other.ok("library_page", json!({})), before, "looking takes nothing");
    let taken = other.ok("model_take", choices(&[]));
    assert_eq!((&taken["added"], &taken["changed"]), (&json!(4), &json!(0)));
    assert_eq!(taken["saved"]["operation"], "model_taken");
    assert!(taken["backup_at"].is_string());
    let templates = other.ok("role_list", json!({ "company_id": null }));
    let role =
        templates.as_array().unwrap().iter().find(|one| one["name"]["text"] == "Glasblåsare");
    let page = other.ok("role_page", json!({ "id": role.expect("it came")["id"] }));
    assert_eq!(page["requirements"][0]["name"]["text"], "Blåser kolvar");
    assert_eq!(
        (&page["requirements"][0]["level"], &page["requirements"][0]["critical"]),
        (&json!(3), &json!(true))
    );
    assert_eq!(page["permits"][0]["name"]["text"], "Ugnskort");

    // Known again, and one operation to take back.
    let again = other.ok("model_look", json!({}));
    assert!(
        counts(&again).iter().all(|(new, differing, _)| (*new, *differing) == (0, 0)),
        "{again}"
    );
    let nothing = other.ok("model_take", choices(&["areas", "competences", "permits", "roles"]));
    assert_eq!((&nothing["added"], &nothing["changed"]), (&json!(0), &json!(0)));
    other.ok("register_undo", json!({}));
    assert_eq!(names(&other.ok("library_page", json!({}))), names(&before));
    other.ok("register_redo", json!({}));
    assert!(names(&other.ok("library_page", json!({}))).contains("Glasblåsning"));
}

#[test]
fn what_differs_is_kept_unless_theirs_is_asked_for_and_then_a_new_version() {
    let test = TestProgram::with_register();
    own_model(&test);
    test.ok("model_save", no_models());
    let library = test.ok("library_page", json!({}));
    let areas = library["areas"].as_array().unwrap();
    let area = areas.iter().find(|one| one["area"]["name_sv"] == "Glasblåsning").unwrap();
    let competence = area["competences"][0]["id"].as_str().unwrap().to_owned();
    let mut mine = competence_form(area["area"]["id"].as_str().unwrap(), "Blåser kolvar själv");
    mine["id"] = json!(competence);
    test.ok("competence_save", mine);
    let templates = test.ok("role_list", json!({ "company_id": null }));
    let role = templates
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"]["text"] == "Glasblåsare")
        .unwrap();
    let lower = json!({ "role_id": role["id"], "competence_id": competence, "level": 2, "critical": false });
    test.ok("requirement_save", lower);

    let look = test.ok("model_look", json!({}));
    assert_eq!(look["competences"]["differing"][0]["text"], "Blåser kolvar");
    assert_eq!(look["roles"]["differing"][0]["text"], "Glasblåsare");
    let page = |test: &TestProgram| test.ok("competence_page", json!({ "id": competence }));
    let profile = |test: &TestProgram| test.ok("role_page", json!({ "id": role["id"] }));
    let kept = test.ok("model_take", choices(&["areas", "permits"]));
    assert_eq!((&kept["added"], &kept["changed"]), (&json!(0), &json!(0)));
    assert_eq!(page(&test)["name"]["text"], "Blåser kolvar själv");
    assert_eq!(profile(&test)["requirements"][0]["level"], 2);

    test.ok("model_look", json!({}));
    let taken = test.ok("model_take", choices(&["competences", "roles"]));
    assert_eq!((&taken["added"], &taken["changed"]), (&json!(0), &json!(2)));
    let now = page(&test);
    assert_eq!(
        (&now["name"]["text"], &now["competence"]["version"]),
        (&json!("Blåser kolvar"), &json!(3))
    );
    let now = profile(&test);
    assert_eq!(
        (&now["requirements"][0]["level"], &now["profile"]["version"]),
        (&json!(3), &json!(2))
    );
    test.ok("register_undo", json!({}));
    assert_eq!(page(&test)["name"]["text"], "Blåser kolvar själv");
    assert_eq!(profile(&test)["requirements"][0]["level"], 2);
}

#[test]
fn a_bad_file_is_told_apart_and_changes_nothing_and_none_is_taken_unseen() {
    let test = TestProgram::with_register();
    assert_eq!(test.refused("model_take", choices(&[])).0, "not_found");
    test.ok("model_save", no_models());
    let path = file(&test);
    let good = fs::read_to_string(&path).unwrap();
    let before = test.ok("register_state", json!({}));
    let newer = good.replacen("\"version\": 2", "\"version\": 3", 1);
    let more = good.replacen("\"areas\"", "\"people\": [], \"areas\"", 1);
    for (bytes, code) in [
        (b"PK\x03\x04 something zipped".to_vec(), "not_a_package"),
        (Vec::new(), "not_a_package"),
        (good.as_bytes()[..good.len() / 2].to_vec(), "not_a_package"),
        (vec![b' '; 5 << 20], "package_too_large"),
        (newer.into_bytes(), "package_newer"),
        (more.into_bytes(), "package_broken"),
    ] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(test.refused("model_look", json!({})).0, code);
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(test.refused("model_look", json!({})).0, "file_failed");
    assert_eq!(test.ok("register_state", json!({})), before);
    assert_eq!(test.refused("model_take", choices(&[])).0, "not_found");
    assert_eq!(test.ok("backup_list", json!({}))["backups"], json!([]));
}

#[test]
fn a_package_that_was_looked_at_is_forgotten_when_the_register_is_locked() {
    let test = TestProgram::with_register();
    test.ok("model_save", no_models());
    test.ok("model_look", json!({}));
    test.ok("register_lock", json!({}));
    test.open();
    assert_eq!(test.refused("model_take", choices(&[])).0, "not_found");
}

/// Adds a template, a validation model with an area, a rule and a criterion of one's own.
fn own_forms(test: &TestProgram, responsible: &str) -> String {
    let template = json!({
        "id": null, "name": "Ny glasblåsare", "goal_short": "Blåsa själv", "goal_short_by": "",
        "goal_long": "", "goal_long_by": "", "conditions": "", "archived": false,
        "actions": [{
            "kind": "guidance", "title": "Tre veckor vid ugnen", "purpose": "Trygg start",
            "responsible": responsible, "time": "working", "training_id": null,
        }],
    });
    test.ok("plan_template_save", template);
    let library = test.ok("library_page", json!({}));
    let areas = library["areas"].as_array().unwrap();
    let own = areas.iter().find(|one| one["area"]["name_sv"] == "Glasblåsning").unwrap();
    let model = json!({
        "id": null, "name": "Glas BAS", "owner": "Glasets branschråd", "about": "",
        "valid_months": "36", "confirm_months": "", "archived": false,
        "areas": [{
            "id": null, "name": "Vid ugnen", "competence_id": own["competences"][0]["id"],
            "level": 3,
        }],
    });
    let model = id(&test.ok("validation_model_save", model));
    let rule = json!({
        "id": null, "whose": "participants", "what": "Deltagaruppgifter",
        "ground": "Fondens villkor", "years": "10", "counted_from": "project_end",
    });
    test.ok("retention_rule_save", rule);
    let criterion = json!({
        "id": null, "kind": "accessibility", "text_sv": "Ugnen nås sittande", "text_en": "",
        "archived": false,
    });
    test.ok("criterion_save", criterion);
    model
}

#[test]
fn the_forms_go_along_and_of_validation_models_only_those_that_were_chosen() {
    let test = TestProgram::with_register();
    own_model(&test);
    let model = own_forms(&test, "Handledaren");
    test.ok("model_save", no_models());
    let path = file(&test);
    let without = fs::read_to_string(&path).unwrap();
    assert!(!without.contains("Glas BAS") && without.contains("Ny glasblåsare"));
    for told in ["Jag känner mig trygg i mitt arbete.", "klaga hos", "Behovsbladet", "handleda"] {
        assert!(without.contains(told), "{told} is to be read");
    }
    fs::remove_file(&path).unwrap();
    test.ok("model_save", json!({ "validation_models": [model] }));
    let other = TestProgram::with_register();
    fs::copy(file(&test), other.folder().join("package.json")).unwrap();
    let look = other.ok("model_look", json!({}));
    assert_eq!(counts(&look)[4..], [(1, 0, CRITERIA), (1, 0, 0), (1, 0, 0), (1, 0, 0)]);
    assert_eq!(look["texts"].as_array().unwrap().len(), 5);
    assert_eq!(other.ok("model_take", choices(&[]))["added"], 8);

    // All of it is there, and the area speaks of the competence that came.
    let templates = other.ok("plan_template_list", json!({}));
    assert_eq!(templates[0]["actions"][0]["title"], "Tre veckor vid ugnen");
    let models = other.ok("validation_models", json!({}));
    assert_eq!(models["models"][0]["areas"][0]["competence"]["text"], "Blåser kolvar");
    assert_eq!(other.ok("keeping_page", json!({}))["rules"][0]["years"], 10);
    let criteria = other.ok("criterion_list", json!({})).to_string();
    assert!(criteria.contains("Ugnen nås sittande"));
    let again = other.ok("model_look", json!({}));
    assert!(counts(&again).iter().all(|(new, differing, _)| (*new, *differing) == (0, 0)));

    // What differs is kept unless theirs is asked for.
    let mut mine = templates[0]["template"].clone();
    mine["name"] = json!("Min glasblåsare");
    mine["actions"] = json!([]);
    other.ok("plan_template_save", mine);
    assert_eq!(
        other.ok("model_look", json!({}))["plan_templates"]["differing"][0]["text"],
        "Ny glasblåsare"
    );
    assert_eq!(other.ok("model_take", choices(&["areas"]))["changed"], 0);
    other.ok("model_look", json!({}));
    assert_eq!(other.ok("model_take", choices(&["plan_templates"]))["changed"], 1);
    let name = |test: &TestProgram| {
        test.ok("plan_template_list", json!({}))[0]["template"]["name"].clone()
    };
    assert_eq!(name(&other), "Ny glasblåsare");
    other.ok("register_undo", json!({}));
    assert_eq!(name(&other), "Min glasblåsare");
    other.ok("register_undo", json!({}));
    other.ok("register_undo", json!({}));
    assert_eq!(other.ok("validation_models", json!({}))["models"], json!([]), "one operation");
}

#[test]
fn a_package_is_not_made_of_a_model_that_names_somebody() {
    let test = TestProgram::with_register();
    own_model(&test);
    own_forms(&test, "Fråga Karin Ek");
    let (code, _) = test.refused("model_save", no_models());
    assert_eq!(code, "package_names");
    let there = fs::read_dir(test.folder()).unwrap().flatten();
    assert_eq!(there.filter(|one| one.path().extension() == Some("json".as_ref())).count(), 0);
}

#[test]
fn a_package_of_the_format_without_forms_is_taken_in_as_it_was() {
    let test = TestProgram::with_register();
    own_model(&test);
    test.ok("model_save", no_models());
    let path = file(&test);
    let mut package: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    package["version"] = json!(1);
    package.as_object_mut().unwrap().remove("forms");
    let other = TestProgram::with_register();
    fs::write(other.folder().join("package.json"), package.to_string()).unwrap();
    let look = other.ok("model_look", json!({}));
    assert_eq!(counts(&look)[..4], [(1, 0, 20), (1, 0, 76), (1, 0, 16), (1, 0, 19)]);
    assert_eq!(counts(&look)[4..], [(0, 0, 0); 4]);
    assert_eq!(other.ok("model_take", choices(&[]))["added"], 4);
}
