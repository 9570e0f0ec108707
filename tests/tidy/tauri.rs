//! The web view's shell must be new enough: an older one lets a page of another origin call commands,
//! and the list of advisories that the build asks does not know of it.

use crate::project::text;

/// The first version without the fault (CVE-2026-42184).
const FLOOR: [u64; 3] = [2, 11, 1];

/// The versions of a package that a lock file holds; what cannot be read counts as zero.
fn versions(lock: &str, package: &str) -> Vec<[u64; 3]> {
    let name = format!("name = \"{package}\"");
    let lines: Vec<&str> = lock.lines().collect();
    lines
        .windows(2)
        .filter(|pair| pair[0] == name)
        .map(|pair| {
            let version = pair[1].trim_start_matches("version = ").trim_matches('"');
            // A pre-release comes before its release, and is none of ours.
            let mut numbers = version.split('.').map(|part| part.parse().unwrap_or(0));
            [(); 3].map(|()| numbers.next().unwrap_or(0))
        })
        .collect()
}

fn is_safe(lock: &str) -> bool {
    let found = versions(lock, "tauri");
    !found.is_empty() && found.iter().all(|version| *version >= FLOOR)
}

#[test]
fn the_shell_is_not_older_than_its_last_grave_fault() {
    let lock = text("Cargo.lock");
    assert!(is_safe(lock), "tauri {:?} is below {FLOOR:?}", versions(lock, "tauri"));
}

#[test]
fn an_older_shell_is_seen() {
    let lock = |version: &str| format!("[[package]]\nname = \"tauri\"\nversion = \"{version}\"\n");
    for (version, safe) in [
        ("2.11.1", true),
        ("2.12.0", true),
        ("3.0.0", true),
        ("2.11.0", false),
        ("2.9.5", false),
        ("1.8.3", false),
        ("2.11.1-beta.1", false),
    ] {
        assert_eq!(is_safe(&lock(version)), safe, "{version}");
    }
    assert!(!is_safe(""), "no shell at all");
    assert!(!is_safe(&(lock("2.12.0") + &lock("2.10.0"))), "two, one of them old");
}
