//! The names of the commands, which must agree wherever they are wanted: one that the build does not
//! name is open to every window, one that the capability file does not name is closed to ours.

use std::collections::BTreeSet;

use crate::project::text;

const TABLE: &str = "crates/app/src/api/mod.rs";
const BUILD: &str = "src-tauri/build.rs";
const CAPABILITY: &str = "src-tauri/capabilities/main.json";
const TYPES: &str = "ui/types/api.ts";

type Names = BTreeSet<String>;

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

/// The one table: lines such as `person_add: person::add(PersonAdd) -> Saved;`.
fn in_table(source: &str) -> Names {
    let Some((_, table)) = source.split_once("macro_rules! for_each_command") else {
        return Names::new();
    };
    table
        .lines()
        .take_while(|line| *line != "}")
        .filter(|line| line.ends_with(';') && line.contains(") -> "))
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(name, _)| name.to_owned())
        .filter(|name| is_name(name))
        .collect()
}

/// Everything between quotes.
fn quoted(source: &str) -> impl Iterator<Item = &str> {
    source.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// The capability file names the permissions that Tauri makes of them: `allow-person-add`.
fn in_capability(source: &str) -> Names {
    quoted(source)
        .filter_map(|permission| permission.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect()
}

/// The map from names to types in the generated file: `person_add: [PersonAdd, Saved]`.
fn in_types(source: &str) -> Names {
    let Some((_, map)) = source.split_once("Commands = {") else {
        return Names::new();
    };
    map.split([',', '\n', '{', ';'])
        .filter_map(|entry| entry.split_once(": ["))
        .map(|(name, _)| name.trim().trim_matches('"').to_owned())
        .filter(|name| is_name(name))
        .collect()
}

/// What a place has too little and too much.
fn differences(place: &str, table: &Names, found: &Names) -> Vec<String> {
    let lacks = table.difference(found).map(|name| format!("{place} lacks {name}"));
    let invents = found.difference(table).map(|name| format!("{place} names {name}, no command"));
    lacks.chain(invents).collect()
}

#[test]
fn the_commands_have_the_same_names_everywhere() {
    let table = in_table(text(TABLE));
    assert!(!table.is_empty(), "for_each_command in {TABLE} names the commands, one a line");
    let found = [
        differences(CAPABILITY, &table, &in_capability(text(CAPABILITY))),
        differences(TYPES, &table, &in_types(text(TYPES))),
    ]
    .concat();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_build_tells_tauri_of_every_command() {
    // It reads the table itself; not told of a command, Tauri lets every window call it.
    let build = text(BUILD);
    assert!(build.contains(TABLE), "{BUILD} reads the commands from {TABLE}");
    assert!(build.contains("AppManifest::new().commands("), "{BUILD} hands them to Tauri");
}

#[test]
fn a_name_that_stands_in_one_place_only_is_seen() {
    let table = in_table(
        "macro_rules! for_each_command {\n    a {\n        person_add: person::add(Add) -> Saved;\n\
         person_read: person::read(ById<PersonId>) -> Person;\n    }\n}\nfn other_thing() {}\n",
    );
    assert_eq!(table, Names::from(["person_add".into(), "person_read".into()]));
    let capability =
        in_capability("{\"permissions\": [\"allow-person-add\", \"allow-all-files\"]}");
    assert_eq!(
        differences("capability", &table, &capability),
        ["capability lacks person_read", "capability names all_files, no command"]
    );
    let types = in_types(
        "export type Commands = { person_add: [Add, Saved], person_read: [ById, Person] };",
    );
    assert_eq!(types, table);
}

#[test]
fn the_page_holds_no_permission_beside_the_commands() {
    // Dialogs and the opener are called from Rust, with paths that Rust has checked.
    let (_, permissions) = text(CAPABILITY).split_once("\"permissions\"").expect("permissions");
    let list = permissions.split(']').next().unwrap_or_default();
    let others: Vec<_> = quoted(list).filter(|name| !name.starts_with("allow-")).collect();
    assert_eq!(
        others, [""; 0],
        "the page may call the program's commands and nothing of a plugin's"
    );
}
