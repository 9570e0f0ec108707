//! Handing over with the program killed at every step, with a copy that is damaged, with a stick pulled out.

use super::*;
use store::{Program as Holder, Register, World};

const PASSWORD: &str = "korrekt häst batteri stift";

fn form() -> HandOver {
    HandOver { password: PASSWORD.into(), typed_name: "Prov".to_owned() }
}

fn folder(within: &Path, name: &str, files: &[&str]) -> PathBuf {
    let folder = within.join(name);
    fs::create_dir_all(&folder).unwrap();
    files.iter().for_each(|file| fs::write(folder.join(file), b"x").unwrap());
    folder
}

#[test]
fn only_a_registers_own_files_are_removed_and_never_through_a_link() {
    let all = tempfile::tempdir().unwrap();
    let whole = folder(all.path(), "a.kompetenspass", &PIECES);
    let more = folder(all.path(), "b.kompetenspass", &["keys.a", "own.txt"]);
    let aim = folder(all.path(), "aim", &["keys.a"]);
    let link = all.path().join("c.kompetenspass");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&aim, &link).unwrap();
    let cleared = clear(&[whole.clone(), more.clone(), link], &mut |_| ());
    assert_eq!(cleared.removed, std::slice::from_ref(&whole));
    assert!(!whole.exists() && !more.join("keys.a").exists() && more.join("own.txt").exists());
    assert!(aim.join("keys.a").exists(), "what a link leads to stays");
}

/// A laptop with a register that has a backup, and the register's place.
fn laptop(folder: &Path) -> PathBuf {
    let program = Program::in_folder(folder);
    let register = program.make_register("Prov", PASSWORD);
    program.close();
    register
}

fn sit_down(folder: &Path, register: &Path) -> Program {
    let program = Program::in_folder(folder);
    let input = serde_json::json!({ "path": register, "password": PASSWORD });
    crate::register::open(&program, serde_json::from_value(input).unwrap()).unwrap();
    program
}

fn entries(place: &Path) -> Vec<PathBuf> {
    fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn registers(place: &Path) -> Vec<PathBuf> {
    let is_one = |path: &PathBuf| path.extension().is_some_and(|ending| ending == ENDING);
    entries(place).into_iter().filter(is_one).collect()
}

fn copy_of(folder: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in entries(folder) {
        let name = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy_of(&entry, &name);
        } else {
            fs::copy(entry, name).unwrap();
        }
    }
}

/// Whether a folder opens with the password, every page whole; tried on a copy of it.
fn opens(register: &Path) -> bool {
    let room = tempfile::tempdir().unwrap();
    let copy = room.path().join("copy.kompetenspass");
    copy_of(register, &copy);
    let password = Password::new(PASSWORD);
    let opened = Register::open(&copy, &password, Holder::CommandLine, World::system());
    opened.is_ok_and(|register| register.check().is_ok_and(|report| report.is_whole()))
}

#[cfg(unix)]
const CHILD: &str = "KOMPETENSPASS_TEST_HANDOVER";

/// Hands the register over in a process that is killed before a step, counted from 0. Answers
/// whether there was such a step.
#[cfg(unix)]
fn killed_before(step: usize, folder: &Path) -> bool {
    use std::os::unix::process::ExitStatusExt;
    let name = "handover::tests::killed_before_any_step_the_register_or_a_checked_copy_is_there";
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env(CHILD, format!("{step} {}", folder.display()))
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success() || status.signal() == Some(9), "{status}");
    !status.success()
}

#[cfg(unix)]
#[test]
fn killed_before_any_step_the_register_or_a_checked_copy_is_there() {
    if let Some(order) = std::env::var_os(CHILD) {
        let order = order.into_string().unwrap();
        let (step, folder) = order.split_once(' ').unwrap();
        let mut left: usize = step.parse().unwrap();
        let folder = Path::new(folder);
        let program = sit_down(folder, &folder.join("documents/Prov.kompetenspass"));
        let mut before = |_: Step| {
            if left == 0 {
                let own = rustix::process::getpid();
                rustix::process::kill_process(own, rustix::process::Signal::KILL).unwrap();
            }
            left -= 1;
        };
        by_steps(&program, form(), &mut before).unwrap();
        return;
    }
    let all = tempfile::tempdir().unwrap();
    let start = all.path().join("start");
    laptop(&start);
    let mut found_register = 0;
    let mut step = 0;
    loop {
        let folder = all.path().join(step.to_string());
        copy_of(&start, &folder);
        let register = folder.join("documents/Prov.kompetenspass");
        let answers = folder.join("answers");
        if !killed_before(step, &folder) {
            break;
        }
        let there = register.exists() && opens(&register);
        let copied = registers(&answers);
        assert!(copied.iter().all(|copy| opens(copy)), "{step}: half a copy has a name");
        assert!(there || !copied.is_empty(), "{step}: neither is there");

        // Started again, it goes on by itself, or can be done from the beginning.
        let program = Program::in_folder(&folder);
        if register.exists() {
            found_register += 1;
            drop(program);
            let program = sit_down(&folder, &register);
            by_steps(&program, form(), &mut |_| ()).unwrap();
        }
        assert_eq!(registers(&folder.join("documents")), [""; 0].map(PathBuf::from), "{step}");
        let backups = folder.join("documents").join(backup::FOLDER);
        assert!(!backups.exists(), "{step}: backups are left");
        let copied = registers(&answers);
        assert!(!copied.is_empty() && copied.iter().all(|copy| opens(copy)), "{step}");
        let others = entries(&answers).into_iter().filter(|path| !copied.contains(path));
        let others: Vec<_> = others.collect();
        assert_eq!(others.len(), 1, "{step}: the receipt alone: {others:?}");
        assert!(fs::read(&others[0]).unwrap().starts_with(b"%PDF"), "{step}");
        let settings = Settings::read(&folder.join("settings"));
        assert!(settings.leaving.is_empty(), "{step}");
        assert!(!settings.recent.contains(&register), "{step}: still in the list");
        step += 1;
    }
    // The steps of a copy, then those of a register and its one backup.
    assert!(found_register >= 10 && step >= 10 + 2 * 7, "{found_register} of {step}");
    eprintln!("killed before each of {step} steps; {found_register} times from the beginning");
}

#[test]
fn a_copy_that_fails_its_check_does_not_stay_and_the_register_does() {
    for when in [Step::Copy(BackupStep::Check), Step::Open] {
        let all = tempfile::tempdir().unwrap();
        let register = laptop(all.path());
        let answers = all.path().join("answers");
        let program = sit_down(all.path(), &register);
        let mut damaged = 0;
        let result = by_steps(&program, form(), &mut |step| {
            if step == when {
                for copy in registers(&answers).into_iter().chain(entries(&answers)).take(1) {
                    let data = copy.join("register.db");
                    let mut bytes = fs::read(&data).unwrap();
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 1;
                    fs::write(&data, bytes).unwrap();
                    damaged += 1;
                }
            }
        });
        assert_eq!(damaged, 1, "{when:?}");
        assert!(matches!(result, Err(Error::CopyNotWhole(_))), "{when:?}");
        assert_eq!(entries(&answers), [""; 0].map(PathBuf::from), "{when:?}");
        program.with_desk(|desk| Ok(desk.register.count::<Person>()?)).expect("still open");
        assert!(Settings::read(&all.path().join("settings")).leaving.is_empty());
    }
}

#[test]
fn what_was_begun_waits_for_its_copy_and_is_given_up_when_the_register_is_opened() {
    let all = tempfile::tempdir().unwrap();
    let register = laptop(all.path());
    let copy = all.path().join("answers/Prov-2020-10-05T08-00-00-000Z.kompetenspass");
    copy_of(&register, &copy);
    let settings_folder = all.path().join("settings");
    let mut settings = Settings::read(&settings_folder);
    settings.leaving.push(Leaving {
        register: register.clone(),
        folders: vec![register.clone()],
        bytes: Backup::at(&copy).unwrap().bytes(),
        copy: copy.clone(),
        at: DateTime::UNIX_EPOCH,
        people: 0,
        companies: 0,
        unreached: None,
    });
    settings.write(&settings_folder).unwrap();
    // The stick is out.
    let elsewhere = all.path().join("elsewhere");
    fs::rename(&copy, &elsewhere).unwrap();
    let program = Program::in_folder(all.path());
    assert!(opens(&register), "removed without a copy in sight");
    let state = crate::program::state(&program, crate::api::Nothing {}).unwrap();
    assert!(state.unfinished[0].contains("Prov"), "{:?}", state.unfinished);
    drop(program);
    // Somebody goes on working in it: then the stick's coming back removes nothing.
    drop(sit_down(all.path(), &register));
    fs::rename(&elsewhere, &copy).unwrap();
    drop(Program::in_folder(all.path()));
    assert!(opens(&register), "removed with what was entered since");

    settings.write(&settings_folder).unwrap();
    drop(Program::in_folder(all.path()));
    assert!(!register.exists(), "it goes when its copy is seen");
}
