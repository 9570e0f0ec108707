//! Backups and the ways back as scripts use them: arguments, exit status, what stands where.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails, helpers included")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::LazyLock,
};

/// The example, made once for all tests: they take copies.
static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example-of-backups");
    let _ = fs::remove_dir_all(&folder);
    let register = folder.join("exempel.kompetenspass");
    fs::create_dir_all(&folder).unwrap();
    let made = app::example::make(
        &register,
        app::program::KeyCost::FOR_TESTS,
        app::program::Holder::CommandLine,
    );
    made.unwrap().close().unwrap();
    register
});

fn run(arguments: &[&std::ffi::OsStr]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kompetenspass-cli"))
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("KOMPETENSPASS_PASSWORD", "exempel")
        .stdin(Stdio::null())
        .args(arguments)
        .output()
        .unwrap()
}

fn answer(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    answer(output)
}

#[track_caller]
fn failed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", answer(output));
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn register() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("prov.kompetenspass");
    fs::create_dir(&register).unwrap();
    for file in fs::read_dir(&*EXAMPLE).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), register.join(file.file_name())).unwrap();
    }
    (folder, register)
}

#[test]
fn a_backup_is_made_listed_and_restored_and_what_lay_there_is_kept() {
    let (folder, register) = register();
    let said = done(&run(&["backup".as_ref(), register.as_ref()]));
    assert!(said.contains("opened and checked: 40 participants"), "{said}");
    let place = folder.path().join("Kompetenspass-kopior");
    let list = done(&run(&["backups".as_ref(), place.as_ref()]));
    let line: Vec<&str> = list.trim_end().split('\t').collect();
    assert_eq!(line.len(), 3, "one line of three columns: {list}");
    assert!(line[1].parse::<u64>().unwrap() > 100_000);
    let backup = line[2];
    let of = done(&run(&["backups".as_ref(), place.as_ref(), "--of".as_ref(), register.as_ref()]));
    assert_eq!(of, list);
    fs::write(register.join("register.db"), "nothing of ours").unwrap();
    failed(&run(&["check".as_ref(), register.as_ref()]));
    let said =
        done(&run(&["restore".as_ref(), backup.as_ref(), "--to".as_ref(), register.as_ref()]));
    assert!(said.contains("40 participants") && said.contains("undanlagt"), "{said}");
    assert!(done(&run(&["check".as_ref(), register.as_ref()])).contains("whole"));
    assert!(Path::new(backup).is_dir(), "the backup stays");
}

#[test]
fn reading_commands_make_no_backup_of_their_own() {
    let (folder, register) = register();
    done(&run(&["people".as_ref(), register.as_ref()]));
    done(&run(&["check".as_ref(), register.as_ref()]));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_damaged_register_is_rescued_into_a_whole_one_and_the_losses_are_told() {
    let (folder, register) = register();
    let data = register.join("register.db");
    let mut bytes = fs::read(&data).unwrap();
    let pages = bytes.len() / 4096;
    for page in [pages / 3, pages / 2, pages - 2] {
        bytes[page * 4096 + 7] ^= 0xff;
    }
    fs::write(&data, &bytes).unwrap();
    let out = folder.path().join("räddat.kompetenspass");
    let arguments: [&std::ffi::OsStr; 4] =
        ["rescue".as_ref(), register.as_ref(), "--out".as_ref(), out.as_ref()];
    let said = done(&run(&arguments));
    assert!(said.contains("3 pages of the database could not be read"), "{said}");
    assert!(done(&run(&["check".as_ref(), out.as_ref()])).contains("whole"));
    assert_eq!(fs::read(&data).unwrap(), bytes, "the damaged one is only read");
    assert!(failed(&run(&arguments)).contains("already something"), "and never overwritten");
}

#[test]
fn places_and_backups_that_are_not_there_are_told() {
    let (folder, register) = register();
    let nowhere = folder.path().join("ingenstans");
    assert!(failed(&run(&["backups".as_ref(), nowhere.as_ref()])).contains("is not there"));
    let restore = run(&["restore".as_ref(), nowhere.as_ref(), "--to".as_ref(), register.as_ref()]);
    assert!(failed(&restore).contains("is not there"));
    fs::create_dir(&nowhere).unwrap();
    assert_eq!(done(&run(&["backups".as_ref(), nowhere.as_ref()])), "");
}
