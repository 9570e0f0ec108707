//! Generated registers and the project's figures, as scripts ask for them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails, helpers included"
)]

use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kompetenspass-cli"))
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("KOMPETENSPASS_PASSWORD", "exempel")
        .stdin(Stdio::null())
        .args(arguments)
        .output()
        .unwrap()
}

#[track_caller]
fn ok(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&ok(arguments)).unwrap()
}

fn generated(folder: &Path, seed: &str, numbers: &Path) -> PathBuf {
    let (folder_text, numbers) = (folder.to_str().unwrap(), numbers.to_str().unwrap());
    ok(&[
        "generate",
        folder_text,
        "--companies",
        "9",
        "--people",
        "90",
        "--seed",
        seed,
        "--numbers",
        numbers,
    ]);
    folder.join("genererat.kompetenspass")
}

#[test]
fn the_same_seed_gives_the_same_figures_and_every_step_adds_up() {
    let folder = tempfile::tempdir().unwrap();
    let numbers = folder.path().join("numbers.txt");
    fs::write(&numbers, "18900101-9802\nno number\n189001029819\n").unwrap();
    let registers = [("a", "7"), ("b", "7"), ("c", "8")]
        .map(|(name, seed)| generated(&folder.path().join(name), seed, &numbers));
    let report = |register: &Path, more: &[&str]| {
        let arguments = [&["report", register.to_str().unwrap(), "--json"], more].concat();
        json(&arguments)
    };
    let [a, b, c] = registers.each_ref().map(|register| report(register, &[]));
    assert_eq!(a, b);
    assert_ne!(a["funnel"], c["funnel"]);
    let steps = a["funnel"].as_array().unwrap();
    assert_eq!(steps.first().unwrap()["step"], "participants");
    let count = |step: &Value, of: &str| step[of].as_u64().unwrap();
    for step in steps {
        let parts = ["women", "men", "unknown"].map(|of| count(step, of));
        assert_eq!(parts.iter().sum::<u64>(), count(step, "total"), "{step}");
        assert!(count(step, "total") <= count(&steps[0], "total"), "{step}");
    }
    assert!(count(&steps[0], "total") > 50, "{steps:?}");
    assert_eq!(a["targets"][0]["so_far"], steps[0]["total"]);
    // Half of the time has fewer, and the halves make the whole.
    let first = report(&registers[0], &["--to", "2021-09-30"]);
    let second = report(&registers[0], &["--from", "2021-10-01"]);
    for (at, step) in steps.iter().enumerate() {
        let halves = [&first, &second].map(|half| count(&half["funnel"][at], "total"));
        assert_eq!(halves.iter().sum::<u64>(), count(step, "total"), "{step}");
    }
    // Every group of every effect is there, and a hidden one is null.
    for effect in a["effects"].as_array().unwrap() {
        for group in effect["companies"].as_array().unwrap() {
            let answers = group["shown"]["answers"].as_u64();
            assert!(answers.is_none_or(|answers| answers >= 5 || answers == 0), "{group}");
        }
    }
    let month = json(&["month", registers[0].to_str().unwrap(), "2021-03", "--json"]);
    assert_eq!(month["due_on"], "2021-04-28");
    let lines = month["lines"].as_array().unwrap();
    assert!(lines.len() > 5, "{month}");
    let identities: Vec<&str> = lines
        .iter()
        .filter_map(|line| line["identity"].as_str())
        .filter(|identity| !identity.is_empty())
        .collect();
    assert!(identities.iter().all(|one| ["18900101-9802", "18900102-9819"].contains(one)));
    let checked = ok(&["check", registers[0].to_str().unwrap()]);
    assert!(checked.contains("whole"), "{checked}");
}

#[test]
fn a_register_that_is_there_is_not_generated_over_and_wrong_days_are_wrong_use() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().to_str().unwrap();
    let small = ["generate", text, "--companies", "1", "--people", "2"];
    ok(&small);
    let again = run(&small);
    assert_eq!(again.status.code(), Some(1));
    let register = folder.path().join("genererat.kompetenspass");
    let register = register.to_str().unwrap();
    for arguments in
        [["report", register, "--from", "i går"], ["month", register, "2021-13", "--json"]]
    {
        assert_eq!(run(&arguments).status.code(), Some(2), "{arguments:?}");
    }
    let backwards = ["report", register, "--from", "2021-02-01", "--to", "2021-01-01"];
    assert_eq!(run(&backwards).status.code(), Some(1));
}
