//! Migrations that have been released, which no one may edit: registers in use were made by them.
//! The released ones stand in released_migrations.txt, in the form of sha256sum.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::project::files;

const FOLDER: &str = "crates/store/migrations/";
/// Set for the store's upgrade tests, it lets them make the newest schema's register.
const WRITE: &str = "KOMPETENSPASS_WRITE_FIXTURE";
const LIST: &str = include_str!("released_migrations.txt");

/// The names and hashes of a list, in its order.
fn listed(list: &str) -> Vec<(&str, &str)> {
    let entries = list.lines().filter(|line| !line.starts_with('#'));
    entries.filter_map(|line| line.split_once("  ")).map(|(hash, name)| (name, hash)).collect()
}

fn hash(text: &str) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(text) {
        write!(hash, "{byte:02x}").expect("memory");
    }
    hash
}

/// What is wrong with the migrations (names and texts, in order) in the light of the list.
fn breaches(migrations: &[(&str, &str)], list: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, (name, _)) in (1..).zip(migrations) {
        if !name.starts_with(&format!("{number:04}_")) {
            found.push(format!(
                "{name}: migrations are numbered without a gap, this one is {number:04}"
            ));
        }
    }
    for (at, (name, released)) in listed(list).into_iter().enumerate() {
        match migrations.get(at) {
            Some((there, text)) if *there == name && hash(text) == released => {}
            Some((there, _)) if *there == name => {
                found.push(format!("{name} was released and has changed: write a new migration"));
            }
            _ => found.push(format!("{name} was released and is gone from its place")),
        }
    }
    found
}

#[test]
fn a_released_migration_never_changes() {
    let migrations: Vec<_> = files()
        .iter()
        .filter_map(|file| Some((file.path.strip_prefix(FOLDER)?, file.text.as_str())))
        .filter(|(name, _)| name.ends_with(".sql"))
        .collect();
    let found = breaches(&migrations, LIST);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_released_schema_has_a_register_that_its_program_made() {
    for (number, (name, _)) in (1..).zip(listed(LIST)) {
        let register = format!("tests/fixtures/schema-{number}.kompetenspass/register.db");
        let is_there = files().iter().any(|file| file.path == register);
        assert!(is_there, "{name} is released: make its register with {WRITE} before it changes");
    }
}

#[test]
fn a_changed_a_lost_and_a_misnumbered_migration_are_seen() {
    let list = format!("# released\n{}  0001_a.sql\n{}  0002_b.sql\n", hash("a"), hash("b"));
    assert_eq!(breaches(&[("0001_a.sql", "a"), ("0002_b.sql", "b")], &list), [""; 0]);
    assert_eq!(
        breaches(&[("0001_a.sql", "A"), ("0003_c.sql", "c")], &list),
        [
            "0003_c.sql: migrations are numbered without a gap, this one is 0002",
            "0001_a.sql was released and has changed: write a new migration",
            "0002_b.sql was released and is gone from its place",
        ]
    );
}
