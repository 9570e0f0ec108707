//! The day that the program shows is the day where the laptop is, through the nights when clocks
//! change. The time zone is a process's own, so this test starts itself once more in Stockholm.

use app::{
    api::register::CreateRegister,
    dialogs::Dialogs,
    program::{Holder, KeyCost, Program, Setup, World},
    register,
};
use chrono::{DateTime, Local, Utc};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
};
use store::Clock;

const THIS: &str = "days::today_is_the_day_in_stockholm_whatever_clocks_do";
const IN_STOCKHOLM: &str = "KOMPETENSPASS_TEST_IN_STOCKHOLM";

/// Instants and the day in Stockholm.
const DAYS: [(&str, &str); 10] = [
    ("2020-02-28T22:59:59Z", "2020-02-28"),
    ("2020-02-28T23:00:00Z", "2020-02-29"),
    ("2020-02-29T23:00:00Z", "2020-03-01"),
    // The clocks go forward at 02:00: that day has 23 hours.
    ("2020-03-28T22:59:59Z", "2020-03-28"),
    ("2020-03-28T23:00:00Z", "2020-03-29"),
    ("2020-03-29T21:59:59Z", "2020-03-29"),
    ("2020-03-29T22:00:00Z", "2020-03-30"),
    // And back at 03:00: 25 hours.
    ("2020-10-24T22:00:00Z", "2020-10-25"),
    ("2020-10-25T22:59:59Z", "2020-10-25"),
    ("2020-10-25T23:00:00Z", "2020-10-26"),
];

static NOW: Mutex<DateTime<Utc>> = Mutex::new(DateTime::UNIX_EPOCH);

struct Told;

impl Clock for Told {
    fn now(&self) -> DateTime<Utc> {
        *NOW.lock().unwrap()
    }
}

struct NoDialogs;

impl Dialogs for NoDialogs {
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
fn today_is_the_day_in_stockholm_whatever_clocks_do() {
    if env::var_os(IN_STOCKHOLM).is_none() {
        let mut there = Command::new(env::current_exe().unwrap());
        there.args(["--exact", THIS, "--nocapture"]);
        there.env("TZ", "Europe/Stockholm").env(IN_STOCKHOLM, "yes");
        let output = there.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        if let Some(line) = said.lines().find(|line| line.starts_with("skipped: ")) {
            eprintln!("{line}");
        }
        return;
    }
    let summer: DateTime<Utc> = "2020-07-01T00:00:00Z".parse().unwrap();
    if summer.with_timezone(&Local).offset().local_minus_utc() != 7_200 {
        eprintln!("skipped: this system knows no time zones");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = Program::new(Setup {
        settings_folder: folder.path().join("settings"),
        documents_folder: folder.path().join("documents"),
        waiting_room: folder.path().join("waiting"),
        dialogs: Arc::new(NoDialogs),
        key_cost: KeyCost::FOR_TESTS,
        world: || World { clock: Box::new(Told), ..World::system() },
        holder: Holder::Window,
    });
    let password = "korrekt häst batteri stift";
    let form = CreateRegister {
        name: "Prov".into(),
        place: String::new(),
        password: password.into(),
        repeated: password.into(),
        coach: "Kim Berg".into(),
    };
    register::create(&program, form).unwrap();
    for (instant, day) in DAYS {
        *NOW.lock().unwrap() = instant.parse().unwrap();
        let today = program.with_desk(|desk| Ok(desk.today())).unwrap();
        assert_eq!(today.to_string(), day, "{instant}");
    }
}
