//! The program as people and scripts run it: arguments, environment, exit status, what stands where.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails, helpers included")]

use app::{
    api::{
        person::PersonForm,
        recovery::{PresentPassword, TypedCode},
        register::OpenRegisterAt,
    },
    program::{Holder, KeyCost, Program, Setup, World},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::{Arc, LazyLock},
};

/// The example, made once for all tests: they only read it, or take a copy.
static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example");
    // What an earlier run left; nothing, the first time.
    let _ = fs::remove_dir_all(&folder);
    let made = run(["example".as_ref(), folder.as_os_str()]);
    assert!(made.status.success(), "{}", complaint(&made));
    folder
});

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kompetenspass-cli"));
    command
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("KOMPETENSPASS_PASSWORD", "exempel")
        .stdin(Stdio::null());
    command
}

fn run<'a>(arguments: impl IntoIterator<Item = &'a std::ffi::OsStr>) -> Output {
    command().args(arguments).output().unwrap()
}

fn answer(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A copy of the example register that a test has to itself.
fn register() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("kopia.kompetenspass");
    fs::create_dir(&register).unwrap();
    for file in fs::read_dir(EXAMPLE.join("exempel.kompetenspass")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), register.join(file.file_name())).unwrap();
    }
    (folder, register)
}

fn people(register: &Path) -> serde_json::Value {
    let output = command().arg("people").arg(register).arg("--json").output().unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn files(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).collect()
}

#[test]
fn help_names_the_commands_and_the_exit_statuses() {
    for arguments in [&["--help"][..], &["papers", "--help"]] {
        let output = command().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(complaint(&output).is_empty());
    }
    let help = answer(&command().arg("--help").output().unwrap());
    for part in [
        "example",
        "papers",
        "check",
        "recover",
        "backup",
        "backups",
        "restore",
        "rescue",
        "people",
        "Exit status",
        "KOMPETENSPASS_PASSWORD",
    ] {
        assert!(help.contains(part), "{part} in {help}");
    }
}

#[test]
fn wrong_use_leaves_with_2() {
    for arguments in [
        &[][..],
        &["paper"],
        &["papers", "x.kompetenspass"],
        &["papers", "x.kompetenspass", "--out", "out", "--kind", "matrix"],
        &["people", "x.kompetenspass", "--password", "exempel"],
    ] {
        let output = command().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}

#[test]
fn the_example_is_the_same_every_time_it_is_made() {
    let again = tempfile::tempdir().unwrap();
    let made = run(["example".as_ref(), again.path().as_os_str()]);
    assert!(made.status.success(), "{}", complaint(&made));
    assert!(complaint(&made).is_empty(), "no bar where there is no terminal");
    let [first, second] = [EXAMPLE.as_path(), again.path()];
    assert_eq!(
        people(&first.join("exempel.kompetenspass")),
        people(&second.join("exempel.kompetenspass"))
    );
    assert_eq!(files(&first.join("papers")), files(&second.join("papers")));
}

#[test]
fn an_example_that_is_there_is_kept_and_somebody_elses_register_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, register) = register();
    fs::rename(&register, folder.path().join("exempel.kompetenspass")).unwrap();
    drop(copy);
    let output = run(["example".as_ref(), folder.path().as_os_str()]);
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(answer(&output).contains("was in"), "{}", answer(&output));

    let other = tempfile::tempdir().unwrap();
    fs::create_dir(other.path().join("exempel.kompetenspass")).unwrap();
    fs::write(other.path().join("exempel.kompetenspass/note.txt"), "mine").unwrap();
    let output = run(["example".as_ref(), other.path().as_os_str()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(files(&other.path().join("exempel.kompetenspass")), ["note.txt".to_owned()].into());
}

#[test]
fn everyone_mapped_has_a_profile_and_everyone_planned_a_plan_in_the_example() {
    let register = EXAMPLE.join("exempel.kompetenspass");
    let people = people(&register);
    let with = |field: &str| {
        people.as_array().unwrap().iter().filter(|person| !person[field].is_null()).count()
    };
    let papers = files(&EXAMPLE.join("papers"));
    assert!(with("mapping") >= 30, "{}", with("mapping"));
    assert_eq!(papers.len(), with("mapping") + with("plan"));
    for paper in &papers {
        let bytes = fs::read(EXAMPLE.join("papers").join(paper)).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 5_000, "{paper}");
    }
}

#[test]
fn a_wrong_password_and_a_missing_register_are_told_in_the_users_language() {
    let (_folder, register) = register();
    let missing = register.with_file_name("borta.kompetenspass");
    for (language, path, part) in [
        ("sv_SE.UTF-8", &register, "Lösenordet öppnar inte"),
        ("en_GB.UTF-8", &register, "does not open this register"),
        ("sv_SE.UTF-8", &missing, "Det finns inget register"),
        ("C", &missing, "There is no register"),
    ] {
        let output = command()
            .env("LC_ALL", language)
            .env("KOMPETENSPASS_PASSWORD", "fel")
            .arg("people")
            .arg(path)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        assert!(complaint(&output).contains(part), "{}", complaint(&output));
    }
    assert!(!missing.exists());
}

#[test]
fn without_a_password_and_a_terminal_nothing_is_opened() {
    let (_folder, register) = register();
    let output = command()
        .env_remove("KOMPETENSPASS_PASSWORD")
        .arg("people")
        .arg(&register)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("KOMPETENSPASS_PASSWORD"));
}

#[test]
fn a_register_in_use_is_refused_until_it_is_let_go() {
    let (_folder, path) = register();
    let window = window(&path);
    let refused = command().arg("check").arg(&path).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(complaint(&refused).contains("another window"), "{}", complaint(&refused));
    window.close();
    let let_go = command().arg("check").arg(&path).output().unwrap();
    assert!(let_go.status.success(), "{}", complaint(&let_go));
    assert!(answer(&let_go).contains("whole"));
}

/// What the window does when it opens a register.
fn window(register: &Path) -> Program {
    let nowhere = register.with_file_name("window");
    let program = Program::new(Setup {
        settings_folder: nowhere.join("settings"),
        documents_folder: nowhere.join("documents"),
        waiting_room: nowhere.join("waiting"),
        dialogs: Arc::new(NoDialogs),
        key_cost: KeyCost::FOR_TESTS,
        world: World::system,
        holder: Holder::Window,
    });
    let path = register.display().to_string();
    let at = OpenRegisterAt { path, password: "exempel".into() };
    app::register::open(&program, at).unwrap();
    program
}

#[test]
fn a_forgotten_password_is_replaced_with_the_recovery_code() {
    const NEW: &str = "fyra helt andra ord nu";
    let (_folder, register) = register();
    let window = window(&register);
    let present = PresentPassword { present: "exempel".into() };
    let shown = window.with_desk(|desk| app::recovery::start(desk, present)).unwrap();
    let groups: Vec<&str> = shown.groups.iter().map(|group| &**group).collect();
    let code = groups.join(" ").to_lowercase();
    app::recovery::confirm(&window, TypedCode { code: code.as_str().into() }).unwrap();
    drop(window);

    let recover = |code: &str, password: Option<&str>| {
        let mut command = command();
        command.arg("recover").arg(&register).env("KOMPETENSPASS_RECOVERY_CODE", code);
        command.env_remove("KOMPETENSPASS_PASSWORD");
        if let Some(password) = password {
            command.env("KOMPETENSPASS_NEW_PASSWORD", password);
        }
        command.output().unwrap()
    };
    for (code, password, said) in [
        (&code[1..], Some(NEW), "33 characters"),
        (code.as_str(), Some("sommar2020"), "too easy to guess"),
        (code.as_str(), None, "KOMPETENSPASS_NEW_PASSWORD"),
        ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP", Some(NEW), "does not open this register"),
    ] {
        let output = recover(code, password);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(complaint(&output).contains(said), "{}", complaint(&output));
    }
    let output = recover(&code, Some(NEW));
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(answer(&output).contains("new password"));
    for (password, opens) in [("exempel", false), (NEW, true)] {
        let mut people = command();
        people.arg("people").arg(&register).env("KOMPETENSPASS_PASSWORD", password);
        assert_eq!(people.output().unwrap().status.success(), opens, "{password}");
    }
}

struct NoDialogs;

impl app::dialogs::Dialogs for NoDialogs {
    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _ending: &str) -> Option<PathBuf> {
        None
    }
    fn save_file(&self, _proposed: &str) -> Option<PathBuf> {
        None
    }
    fn show_file(&self, _file: &Path) -> bool {
        false
    }
}

#[test]
fn odd_names_get_papers_with_harmless_file_names_and_missing_letters_are_named() {
    let (folder, path) = register();
    let mapped: Vec<serde_json::Value> = people(&path)
        .as_array()
        .unwrap()
        .iter()
        .filter(|person| !person["mapping"].is_null())
        .cloned()
        .collect();
    let names = ["../../A\u{30A}sa", "CON", "\"Bosse\" O’Neill/..", "\u{4E2D}\u{6587}"];
    let window = window(&path);
    for (person, name) in mapped.iter().zip(names) {
        let form = PersonForm {
            id: serde_json::from_value(person["id"].clone()).unwrap(),
            given_name: name.to_owned(),
            family_name: String::new(),
            identity_number: String::new(),
            gender: None,
            birth_date: String::new(),
            reporting_identity: String::new(),
            paper_language: None,
            interpreter: String::new(),
            wishes: String::new(),
            note: String::new(),
            company_id: None,
            role_id: None,
            participant_from: String::new(),
            is_another: false,
        };
        window.with_desk(|desk| app::person::save(desk, form)).unwrap();
    }
    window.close();
    let out = folder.path().join("out");
    let output = command()
        .args(["papers", "--kind", "profile", "--out"])
        .args([&out, &path])
        .output()
        .unwrap();
    // The name in a script that the font lacks; all others are there.
    assert_eq!(output.status.code(), Some(1));
    let said = complaint(&output);
    assert!(said.contains("U+4E2D") && said.contains("1 document could not"), "{said}");
    let papers = files(&out);
    assert_eq!(papers.len(), mapped.len() - 1);
    for name in ["Åsa", "CON", "-Bosse- O’Neill"] {
        assert!(papers.iter().any(|paper| paper.contains(name)), "{name} in {papers:?}");
    }
    let beside = ["kopia.kompetenspass", "out", "window"].map(str::to_owned);
    assert!(files(folder.path()).is_subset(&beside.into()), "{:?}", files(folder.path()));
}

#[test]
fn damage_is_found_by_the_check() {
    let (_folder, path) = register();
    let data = path.join("register.db");
    let mut bytes = fs::read(&data).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&data, &bytes).unwrap();
    let output = command().arg("check").arg(&path).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    // Every seal is looked at when a register is opened: it is not even let in to be checked.
    assert!(complaint(&output).contains("is damaged"), "{}", complaint(&output));
    assert_eq!(fs::read(&data).unwrap(), bytes, "nothing of it is changed");
}

#[test]
fn a_company_is_found_however_it_is_written_and_only_its_people_get_papers() {
    let (folder, path) = register();
    let people = people(&path);
    let company = people[0]["company"].as_str().unwrap();
    let mapped = people
        .as_array()
        .unwrap()
        .iter()
        .filter(|person| person["company"] == company && !person["mapping"].is_null())
        .count();
    let out = folder.path().join("ut, \"och\" ’in’ å");
    let output = command()
        .arg("papers")
        .arg(&path)
        .arg("--out")
        .arg(&out)
        .args(["--kind", "profile", "--language", "en"])
        .args(["--company", &company.to_uppercase()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    let papers = files(&out);
    assert_eq!(papers.len(), mapped);
    assert!(papers.iter().all(|paper| paper.starts_with("Competence profile")), "{papers:?}");
}

#[test]
fn papers_come_in_each_person_s_language_unless_one_is_asked_for() {
    let (folder, path) = register();
    let out = folder.path().join("out");
    let output = command()
        .args(["papers", "--kind", "profile", "--out"])
        .args([&out, &path])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    let papers = files(&out);
    let english = papers.iter().filter(|paper| paper.starts_with("Competence profile")).count();
    let swedish = papers.iter().filter(|paper| paper.starts_with("Kompetensprofil")).count();
    assert_eq!(english, 1, "one of the example's people wants English papers: {papers:?}");
    assert_eq!(english + swedish, papers.len());
}

#[test]
fn a_company_that_is_not_there_is_told_which_there_are() {
    let (folder, path) = register();
    let out = folder.path().join("out");
    let output = command()
        .arg("papers")
        .arg(&path)
        .arg("--out")
        .arg(&out)
        .args(["--company", "Ingen AB\u{1b}[2J"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = complaint(&output);
    let company = people(&path)[0]["company"].as_str().unwrap().to_owned();
    assert!(said.contains("Ingen AB") && said.contains(&company), "{said}");
    assert!(!said.contains('\u{1b}') && !out.exists());
}

#[test]
fn one_file_holds_all_plans() {
    let (folder, path) = register();
    let out = folder.path().join("out");
    let output = command()
        .arg("papers")
        .arg(&path)
        .arg("--out")
        .arg(&out)
        .args(["--kind", "plan", "--one-file"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    let papers = files(&out);
    assert_eq!(papers.len(), 1, "{papers:?}");
    assert!(papers.iter().all(|paper| paper.ends_with(".pdf")));
}

#[cfg(unix)]
#[test]
fn papers_go_to_no_folder_that_may_not_be_written_in() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = register();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(out.join("probe"), "").is_ok() {
        eprintln!("skipped: this user may write everywhere");
        return;
    }
    let output = command().arg("papers").arg(&path).arg("--out").arg(&out).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("not possible to write"), "{}", complaint(&output));
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let (_folder, path) = register();
    let mut child = command()
        .arg("people")
        .arg(&path)
        .arg("--json")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(complaint(&output).is_empty());
}

#[test]
fn people_are_listed_one_a_line_without_identity_numbers() {
    let (_folder, path) = register();
    let output = command().arg("people").arg(&path).output().unwrap();
    let lines = answer(&output);
    assert_eq!(lines.lines().count(), 40);
    assert!(lines.lines().all(|line| line.split('\t').count() == 4));
    let digits = |line: &str| line.chars().filter(char::is_ascii_digit).count();
    assert!(lines.lines().all(|line| digits(line) < 6), "{lines}");
}

#[test]
fn the_model_of_the_example_is_saved_without_anybody_in_it() {
    let (folder, register) = register();
    let out = folder.path().join("modell.json");
    let made = command()
        .args(["model".as_ref(), register.as_os_str(), "--out".as_ref(), out.as_os_str()])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", complaint(&made));
    let package = std::fs::read_to_string(&out).unwrap();
    assert!(package.contains("kompetenspass-model") && package.contains("TIG-svetsning"));
    for person in people(&register).as_array().unwrap() {
        for part in [&person["name"], &person["company"]] {
            let name = part.as_str().unwrap();
            assert!(name.is_empty() || !package.contains(name), "{name}");
        }
    }
}

#[test]
fn the_sheet_about_a_missing_laptop_names_people_and_no_identity_number() {
    let (folder, register) = register();
    let out = folder.path().join("underlag.pdf");
    let made = command()
        .args(["incident".as_ref(), register.as_os_str(), "--out".as_ref(), out.as_os_str()])
        .args(["--language", "sv"])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", complaint(&made));
    assert!(answer(&made).contains("underlag.pdf"));
    let Ok(text) = Command::new("pdftotext").arg("-layout").arg(&out).arg("-").output() else {
        eprintln!("skipped: pdftotext is not installed");
        return;
    };
    let text = String::from_utf8(text.stdout).unwrap();
    for person in people(&register).as_array().unwrap() {
        let family = person["name"].as_str().unwrap().rsplit(' ').next().unwrap();
        assert!(text.contains(family), "{family} is missing");
    }
    for needed in ["Incidentunderlag", "72 timmar", "artikel 33", "krypterat", "Kontaktpersoner"] {
        assert!(text.contains(needed), "{needed}: {text}");
    }
    // The shape of a number, wherever it stands; days are written otherwise.
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let is_number = |word: &&str| digits(word) >= 10 && !word.contains(':');
    let numbers: Vec<_> = text.split_whitespace().filter(is_number).collect();
    assert!(numbers.is_empty(), "{numbers:?}");
}
