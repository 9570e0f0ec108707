//! Model packages by command line: one register's model told, taken in, known again, and bad files refused
//! with nothing changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails, helpers included")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kompetenspass-cli"));
    command
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("KOMPETENSPASS_PASSWORD", "exempel")
        .stdin(Stdio::null());
    command
}

fn model(register: &Path, arguments: &[&str]) -> Output {
    command().arg("model").arg(register).args(arguments).output().unwrap()
}

fn ok(register: &Path, arguments: &[&str]) -> String {
    let output = model(register, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(register: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = model(register, arguments);
    assert!(!output.status.success());
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// A register of a few invented people.
fn register(folder: &Path) -> PathBuf {
    let made = command()
        .args(["generate".as_ref(), folder.as_os_str()])
        .args(["--companies", "1", "--people", "3"])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder.join("genererat.kompetenspass")
}

/// A register's bytes.
fn data(register: &Path) -> Vec<u8> {
    fs::read(register.join("register.db")).unwrap()
}

#[test]
fn a_package_is_told_taken_in_with_a_backup_and_known_again() {
    let folder = tempfile::tempdir().unwrap();
    let register = register(folder.path());
    let package = folder.path().join("model.json");
    let package = package.to_str().unwrap();
    ok(&register, &["--out", package]);
    // As another project would have it: an area in other words, and a permit that is new here.
    let text = fs::read_to_string(package).unwrap();
    let theirs = text.replacen("\"Svetsning\"", "\"Svetsning och lödning\"", 1);
    let theirs = theirs.replacen("\"hot-work\"", "\"glass-oven\"", 1);
    assert_ne!(theirs, text);
    fs::write(package, &theirs).unwrap();

    let before = data(&register);
    let told = ok(&register, &["--in", package, "--check"]);
    let line = |kind: &str| {
        let line = told.lines().find(|line| line.starts_with(kind)).unwrap();
        line.split('\t').skip(1).take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(told.lines().count(), 8, "{told}");
    assert_eq!(line("areas"), ["0", "1"]);
    assert_eq!(line("permits"), ["1", "0"]);
    assert_eq!(data(&register), before, "telling takes nothing");

    let taken = ok(&register, &["--in", package, "--replace", "areas,roles"]);
    assert!(taken.contains("1 added") && taken.contains("Kompetenspass-kopior"), "{taken}");
    let backups = fs::read_dir(folder.path().join("Kompetenspass-kopior")).unwrap();
    assert_eq!(backups.count(), 1);
    assert!(ok(&register, &["--in", package]).contains("word for word"));
    let again = fs::read_dir(folder.path().join("Kompetenspass-kopior")).unwrap();
    assert_eq!(again.count(), 1, "nothing to take needs no backup");
    let checked = command().arg("check").arg(&register).output().unwrap();
    assert!(checked.status.success());
    let out = folder.path().join("again.json");
    ok(&register, &["--out", out.to_str().unwrap()]);
    assert!(fs::read_to_string(&out).unwrap().contains("Svetsning och lödning"));
}

#[test]
fn what_is_no_package_or_wrong_use_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let register = register(folder.path());
    let package = folder.path().join("model.json");
    let package = package.to_str().unwrap();
    let before = data(&register);
    for (bytes, said) in [
        (&b"PK\x03\x04 a zip"[..], "no model package"),
        (br#"{"format": "kompetenspass-model", "version": 99}"#, "newer version"),
        (br#"{"format": "kompetenspass-model", "version": 2}"#, "missing, unknown or wrong"),
    ] {
        fs::write(package, bytes).unwrap();
        for arguments in [&["--in", package, "--check"][..], &["--in", package]] {
            let (status, text) = refused(&register, arguments);
            assert_eq!(status, Some(1), "{text}");
            assert!(text.contains(said), "{text}");
        }
    }
    for wrong in [
        &[][..],
        &["--in", package, "--out", package],
        &["--out", package, "--check"],
        &["--in", package, "--replace", "people"],
        &["--in", package, "--check", "--replace", "areas"],
    ] {
        assert_eq!(refused(&register, wrong).0, Some(2), "{wrong:?}");
    }
    let (status, text) = refused(&register, &["--out", package, "--validation-model", "Glas BAS"]);
    assert_eq!(status, Some(1));
    assert!(text.contains("no validation model called"), "{text}");
    assert_eq!(data(&register), before);
    assert!(!folder.path().join("Kompetenspass-kopior").exists());
}
