//! Who may know whom: the packages' own manifests, held against the plan of docs/architecture.md.

use std::collections::BTreeMap;

use crate::project::{File, files, text};

/// Each package, and the packages of this workspace that its code may know (its tests may know all).
const KNOWS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("words", &["domain"]),
    ("store", &["domain"]),
    ("print", &["domain", "words"]),
    ("app", &["domain", "print", "store", "words"]),
    ("kompetenspass-cli", &["app", "domain", "words"]),
    ("kompetenspass", &["app", "domain", "words"]),
    ("bench", &["app", "domain", "print", "store", "words"]),
    ("xtask", &[]),
];

/// Crates, by the beginning of their names, that one package alone may know.
const ONE_KNOWS: [(&str, &str); 5] = [
    ("rusqlite", "store"),
    ("printpdf", "print"),
    ("lopdf", "print"),
    ("fluent", "words"),
    ("tauri", "kompetenspass"),
];

/// The sections of a manifest by their names, each with its lines.
fn sections(manifest: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut sections = BTreeMap::<_, Vec<_>>::new();
    let mut section = "";
    for line in manifest.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name;
        } else if !line.is_empty() && !line.starts_with('#') {
            sections.entry(section).or_default().push(line);
        }
    }
    sections
}

/// What the sections of this kind name, on every target: `serde.workspace = true` names serde.
fn dependencies<'a>(manifest: &'a str, kinds: &[&str]) -> Vec<&'a str> {
    sections(manifest)
        .into_iter()
        .filter(|(section, _)| kinds.iter().any(|kind| section.rsplit('.').next() == Some(kind)))
        .flat_map(|(_, lines)| lines)
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .collect()
}

fn package(manifest: &str) -> &str {
    let name = |line: &&str| line.starts_with("name ");
    let package = sections(manifest).remove("package").unwrap_or_default();
    package.into_iter().find(name).and_then(|line| line.split('"').nth(1)).unwrap_or_default()
}

fn manifests() -> impl Iterator<Item = &'static File> {
    files().iter().filter(|file| file.path.ends_with("/Cargo.toml"))
}

/// What a manifest does against the plan.
fn breaches(manifest: &str) -> Vec<String> {
    // Tests may look into what others make; the program may not.
    const BUILT: [&str; 2] = ["dependencies", "build-dependencies"];
    let package = package(manifest);
    let Some((_, known)) = KNOWS.iter().find(|(name, _)| *name == package) else {
        return vec![format!("{package} has no place in the plan: give it one in this test")];
    };
    let ours = |name: &&str| KNOWS.iter().any(|(package, _)| package == name);
    let upward = dependencies(manifest, &["dependencies"])
        .into_iter()
        .filter(|name| ours(name) && !known.contains(name))
        .map(|name| format!("{package} must not know {name}: the layers go one way"));
    let foreign = dependencies(manifest, &BUILT).into_iter().filter_map(|name| {
        let (_, owner) = ONE_KNOWS.iter().find(|(crates, _)| name.starts_with(crates))?;
        (*owner != package).then(|| {
            format!("{package} must not know {name}: only {owner} does, so that it can be replaced")
        })
    });
    let lax = sections(manifest).get("lints").is_none_or(|lints| *lints != ["workspace = true"]);
    let lax = lax.then(|| format!("{package} must take the workspace's lints"));
    upward.chain(foreign).chain(lax).collect()
}

#[test]
fn every_package_keeps_to_its_layer() {
    let found: Vec<_> = manifests().flat_map(|manifest| breaches(&manifest.text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_package_that_leaves_its_layer_is_seen() {
    let found = breaches(
        "[package]\nname = \"domain\"\n[dependencies]\nstore.workspace = true\n\
         [target.'cfg(unix)'.dependencies]\nrusqlite = { version = \"1\" }\n",
    );
    assert_eq!(
        found,
        [
            "domain must not know store: the layers go one way",
            "domain must not know rusqlite: only store does, so that it can be replaced",
            "domain must take the workspace's lints",
        ]
    );
}

/// The versions of a package in a lock file.
fn locked<'a>(lock: &'a str, name: &str) -> Vec<&'a str> {
    let head = format!("name = \"{name}\"");
    lock.split("[[package]]")
        .filter(|entry| entry.lines().any(|line| line == head))
        .filter_map(|entry| entry.split_once("\nversion = \"")?.1.split('"').next())
        .collect()
}

/// Major, minor and patch number.
fn numbers(version: &str) -> Vec<u64> {
    let release = version.split(['-', '+']).next().unwrap_or_default();
    release.split('.').filter_map(|part| part.parse().ok()).collect()
}

#[test]
fn tauri_is_newer_than_its_known_hole() {
    // CVE-2026-42184, mended in 2.11.1; the Rust advisory database does not list it.
    let versions = locked(text("Cargo.lock"), "tauri");
    assert!(!versions.is_empty(), "the window is built with tauri");
    for version in versions {
        assert!(numbers(version) >= vec![2, 11, 1], "tauri {version} is older than 2.11.1");
    }
    assert!(numbers("2.9.9") < vec![2, 11, 1], "versions compare as numbers, not as text");
}
