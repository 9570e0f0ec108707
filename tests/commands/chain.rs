//! The whole chain through the commands: company, role, person, interview, gap, action, plan, papers;
//! closed, opened again, and all there.

use crate::support::{PASSWORD, TestProgram, id, paper_of, person_form};
use serde_json::{Value, json};

/// Rates a question as both, at a level.
pub(crate) fn rate(
    test: &TestProgram,
    mapping: &str,
    competence: &Value,
    own: u8,
    coach: u8,
) -> Value {
    let mut answer = Value::Null;
    for (rater, level) in [("self", own), ("coach", coach)] {
        answer = test.ok(
            "mapping_assess",
            json!({
                "mapping_id": mapping, "competence_id": competence, "rater": rater,
                "outcome": "level", "level": level, "basis": "seen", "reason": "", "note": "",
                "wants_to_guide": null,
            }),
        );
    }
    answer
}

/// All questions of an interview page.
pub(crate) fn questions(page: &Value) -> Vec<Value> {
    page["areas"]
        .as_array()
        .expect("areas")
        .iter()
        .flat_map(|area| area["questions"].as_array().expect("questions").clone())
        .collect()
}

#[test]
fn the_chain_from_company_to_papers_holds_over_closing_and_opening() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);

    let start = json!({ "person_id": person, "role_id": role });
    let mapping = id(&test.ok("mapping_start", start.clone()));
    assert_eq!(mapping, id(&test.ok("mapping_start", start)), "an open interview is gone on with");
    let page = test.ok("mapping_page", json!({ "id": mapping }));
    let questions = questions(&page);
    assert!(questions.len() >= 12);
    let first = &questions[0]["competence_id"];
    let rated = rate(&test, &mapping, first, 2, 1);
    assert_eq!(rated["rated"], 1);
    let revealed = &rated["question"]["revealed"];
    assert_eq!(revealed["differ"], true);
    for question in &questions[1..] {
        rate(&test, &mapping, &question["competence_id"], 3, 3);
    }
    test.ok("mapping_finish", json!({ "id": mapping, "done": true }));

    let required = revealed["required"].as_u64().expect("a level");
    assert!(required > 1, "the first question must be a gap for what follows");
    let action = json!({
        "id": null, "person_id": person, "kind": "training", "title": "TIG-svetsning, grund",
        "purpose": "", "responsible": "Per Lind", "time": "working", "starts": "", "ends": "",
        "status": "planned", "gaps": [{ "competence_id": first, "to_level": required }],
    });
    test.ok("action_save", action);
    test.ok(
        "plan_save",
        json!({
            "person_id": person, "goal_short": "Svetsa TIG självständigt",
            "goal_short_by": "våren 2021", "goal_long": "", "goal_long_by": "", "conditions": "",
        }),
    );
    for kind in ["profile", "plan"] {
        let preview = test.ok("paper_preview", paper_of(&person, kind));
        assert!(preview["pages"].as_u64() >= Some(1));
        let image = test.ok("paper_preview_page", json!({ "page": 1, "scale": 50 }));
        assert!(image["source"].as_str().expect("a picture").starts_with("data:image/png;base64,"));
        let saved = test.ok("paper_save", paper_of(&person, kind));
        let bytes = std::fs::read(saved["path"].as_str().expect("a path")).expect("a file");
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }

    test.close();
    let path = test.register().display().to_string();
    test.ok("register_open", json!({ "path": path, "password": PASSWORD }));
    let page = test.ok("person_page", json!({ "id": person }));
    assert_eq!(page["name"], "Amira Haddad");
    let comparison = &page["comparisons"][0];
    assert_eq!(comparison["coverage"]["assessed"], questions.len());
    assert_eq!(page["plan"]["actions"][0]["gaps"][0]["from_level"], 1);
    assert_eq!(page["mappings"][0]["mapping"]["state"], "done");
}

#[test]
fn requirement_and_standing_stay_hidden_until_both_have_rated() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let mapping = id(&test.ok("mapping_start", json!({ "person_id": person, "role_id": role })));
    let page = test.ok("mapping_page", json!({ "id": mapping }));
    let first = questions(&page)[0]["competence_id"].clone();
    let assess = |rater: &str, outcome: &str, level: Value| {
        let input = json!({
            "mapping_id": mapping, "competence_id": first, "rater": rater, "outcome": outcome,
            "level": level, "basis": null, "reason": "", "note": "", "wants_to_guide": null,
        });
        test.ok("mapping_assess", input)["question"].clone()
    };
    assert!(assess("coach", "level", json!(3))["revealed"].is_null());
    assert_eq!(assess("self", "level", json!(3))["revealed"]["differ"], false);
    assert_eq!(assess("self", "level", json!(0))["own"], json!({"outcome": "level", "level": 0}));
    let taken_back = assess("coach", "not_assessed", Value::Null);
    assert_eq!(taken_back["revealed"]["state"], "not_assessed");
}

#[test]
fn undo_takes_back_the_last_operation_by_name_and_redo_does_it_again() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    assert_eq!(test.ok("register_state", json!({}))["undo"], "företag tillagt");
    test.ok("register_undo", json!({}));
    assert_eq!(test.ok("company_list", json!({})), json!([]));
    test.ok("register_redo", json!({}));
    assert_eq!(
        test.ok("company_page", json!({ "id": company }))["company"]["name"],
        "Nordmark Svets AB"
    );
    let history = test.ok("history", json!({ "company": company }));
    assert_eq!(history.as_array().map(Vec::len), Some(3), "{history}");
}

#[test]
fn search_finds_people_companies_and_competences_whatever_the_marks() {
    let test = TestProgram::with_register();
    let company = test.company("Åsele Mekaniska");
    let role = test.role(&company, "Svetsare");
    test.person("Åsa", "Öhrnström", &company, &role);
    for (text, name) in [
        ("asele", "Åsele Mekaniska"),
        ("ÖHRN", "Åsa Öhrnström"),
        ("ohrn asa", "Åsa Öhrnström"),
        ("tig", "TIG-svetsning"),
    ] {
        let found = test.ok("search", json!({ "text": text }));
        let names: Vec<_> =
            found["hits"].as_array().expect("hits").iter().map(|h| &h["name"]).collect();
        assert!(names.contains(&&json!(name)), "{text}: {names:?}");
    }
    assert_eq!(test.ok("search", json!({ "text": " " }))["total"], 0);
}

#[test]
fn a_cited_requirement_profile_gets_a_new_version_and_the_old_one_stays() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let page = test.ok("role_page", json!({ "id": role }));
    let first = page["requirements"][0]["competence_id"].clone();
    let form = |level: u8| json!({ "role_id": role, "competence_id": first, "level": level, "critical": false });
    test.ok("requirement_save", form(1));
    assert_eq!(test.ok("role_page", json!({ "id": role }))["profile"]["version"], 1);
    let person = test.person("Amira", "Haddad", &company, &role);
    let mapping = id(&test.ok("mapping_start", json!({ "person_id": person, "role_id": role })));
    rate(&test, &mapping, &first, 2, 2);
    test.ok("requirement_save", form(4));
    let page = test.ok("role_page", json!({ "id": role }));
    assert_eq!(page["profile"]["version"], 2);
    assert_eq!(page["requirements"][0]["level"], 4);
    let interview = test.ok("mapping_page", json!({ "id": mapping }));
    assert_eq!(interview["profile"]["version"], 1, "the interview goes on with its own version");
}

#[test]
fn an_issued_paper_stays_byte_for_byte_what_it_was() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    test.ok("paper_issue", paper_of(&person, "profile"));
    let issued = test.ok("person_page", json!({ "id": person }))["issued"][0].clone();
    let save = || {
        let saved = test.ok("paper_issued_save", json!({ "id": issued["id"] }));
        std::fs::read(saved["path"].as_str().expect("a path")).expect("a file")
    };
    let before = save();
    test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    test.ok("company_save", {
        let mut form = crate::support::company_form("Ett helt annat namn");
        form["id"] = json!(company);
        form
    });
    assert_eq!(save(), before);
    assert_eq!(issued["version"], 1);
}

#[test]
fn papers_of_a_whole_company_come_as_files_of_their_own() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    for family in ["Haddad", "Åkesson"] {
        let person = test.person("Amira", family, &company, &role);
        test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    }
    let batch = json!({
        "company_id": company, "kinds": ["profile"], "language": "en", "one_file": false,
        "large_print": true,
    });
    test.ok("paper_batch", batch);
    let state = loop {
        let state = test.ok("paper_batch_state", json!({}));
        if state["running"] == false {
            break state;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    };
    assert_eq!((&state["done"], &state["refused"]), (&json!(2), &json!([])), "{state}");
    let papers = std::fs::read_dir(test.folder())
        .expect("the folder")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "pdf"));
    assert_eq!(papers.count(), 2);
}

#[test]
fn an_interview_goes_on_where_it_was_left_and_leaving_it_is_nothing_to_undo() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let mapping = id(&test.ok("mapping_start", json!({ "person_id": person, "role_id": role })));
    let page = || test.ok("mapping_page", json!({ "id": mapping }));
    let asked: Vec<Value> =
        questions(&page()).iter().map(|one| one["competence_id"].clone()).collect();
    assert_eq!(page()["at_competence"], Value::Null, "nothing is rated yet");
    rate(&test, &mapping, &asked[0], 2, 2);
    assert_eq!(page()["at_competence"], asked[0], "where the last rating was made");
    let (before, history) = (test.ok("register_state", json!({})), json!({ "person": person }));
    let told = test.ok("history", history.clone());
    test.ok("mapping_pause", json!({ "id": mapping, "at_competence": asked[5] }));
    assert_eq!(page()["at_competence"], asked[5]);
    assert_eq!(test.ok("register_state", json!({}))["undo"], before["undo"]);
    assert_eq!(test.ok("history", history), told);
    rate(&test, &mapping, &asked[2], 2, 2);
    assert_eq!(page()["at_competence"], asked[2], "a rating since then counts for more");
    test.refused(
        "mapping_pause",
        json!({ "id": mapping, "at_competence": "00000000-0000-7000-8000-000000000000" }),
    );
}

#[test]
fn open_gaps_and_who_shares_them_are_told_before_there_is_a_plan() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let mut people = Vec::new();
    for (family, level) in [("Haddad", 0), ("Åkesson", 0), ("Öberg", 4)] {
        let person = test.person("Kim", family, &company, &role);
        let mapping =
            id(&test.ok("mapping_start", json!({ "person_id": person, "role_id": role })));
        let questions = questions(&test.ok("mapping_page", json!({ "id": mapping })));
        rate(&test, &mapping, &questions[0]["competence_id"], level, level);
        people.push((person, questions));
    }
    let (person, questions) = &people[0];
    let page = test.ok("person_page", json!({ "id": person }));
    assert_eq!(page["plan"], Value::Null);
    let gaps = page["open_gaps"].as_array().expect("gaps");
    assert_eq!(gaps.len(), questions.len(), "what is not assessed is open too, after the known");
    assert_eq!(gaps[0]["competence_id"], questions[0]["competence_id"]);
    assert_eq!((&gaps[0]["level"], &gaps[0]["colleagues"]), (&json!(0), &json!(1)));
    let (_, after) = gaps.split_at(1);
    assert!(after.iter().all(|gap| gap["level"].is_null() && gap["colleagues"] == 0));
    let met = test.ok("person_page", json!({ "id": people[2].0 }));
    assert_eq!(met["open_gaps"].as_array().expect("gaps").len(), questions.len() - 1);
}

#[test]
fn the_sheet_about_a_missing_laptop_lies_where_the_user_says_under_the_registers_name() {
    let test = TestProgram::with_register();
    test.ok("person_save", person_form("小明", "Haddad"));
    let saved = test.ok("incident_sheet_save", json!({}));
    let path = std::path::PathBuf::from(saved["path"].as_str().expect("a path"));
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("Incidentunderlag, Prov 20"), "{name}");
    assert!(std::fs::read(&path).expect("the sheet").starts_with(b"%PDF-"));
}

/// What lies in a folder, file by file.
fn bytes_of(folder: &std::path::Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name(), std::fs::read(entry.path()).expect("a file")))
        .collect();
    files.sort();
    files
}

#[test]
fn the_sheet_is_made_of_a_backup_that_is_only_read_also_one_of_an_older_program() {
    let test = TestProgram::with_register();
    test.ok("person_save", person_form("Kim", "Haddad"));
    test.ok("register_lock", json!({}));
    let place = test.folder().join("documents").join("Kompetenspass-kopior");
    let backup = std::fs::read_dir(place).expect("backups").flatten().next().expect("one").path();
    let older = test.folder().join("äldre.kompetenspass");
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/schema-1.kompetenspass");
    std::fs::create_dir(&older).expect("a folder");
    for (name, bytes) in bytes_of(std::path::Path::new(fixture)) {
        std::fs::write(older.join(name), bytes).expect("a file");
    }
    for (folder, password) in [(&backup, PASSWORD), (&older, "korrekt häst batteri")] {
        let before = bytes_of(folder);
        let with = |password: &str| json!({ "path": folder, "password": password });
        assert_eq!(test.refused("incident_sheet_save_of", with("")).0, "password_missing");
        assert_eq!(test.refused("incident_sheet_save_of", with("fel")).0, "wrong_password");
        let saved = test.ok("incident_sheet_save_of", with(password));
        let path = std::path::PathBuf::from(saved["path"].as_str().expect("a path"));
        assert!(std::fs::read(&path).expect("the sheet").starts_with(b"%PDF-"));
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(name.starts_with("Incidentunderlag, "), "{name}");
        assert_eq!(name.matches("20").count(), 1, "the register's name, and the day: {name}");
        assert!(bytes_of(folder) == before, "{} was written to", folder.display());
    }
    let left = std::fs::read_dir(test.folder().join("settings")).expect("settings").flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["settings.json"], "the copy that was read is gone");
}
