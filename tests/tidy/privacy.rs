//! What the project must not tell: where somebody works, and any host that a program could call.

use crate::Rule;

/// Lock files and the list of allowed sources name registries; nothing else does.
fn may_name_hosts(path: &str) -> bool {
    ["Cargo.lock", "ui/package-lock.json", "deny.toml"].contains(&path)
}

#[test]
fn no_host_is_named() {
    Rule {
        why: "The program calls no host, and documents age better when they name the thing and not \
              its address. Only names of formats (XML namespaces) and this machine itself may stand.",
        covers: |path| !may_name_hosts(path),
        breaches: |file| file.lines_where(|line| hosts(line).any(|host| !is_no_address(host))),
        broken_by: ("README.md", concat!("See https:", "//www.tracker.example.\n")),
    }
    .holds();
}

/// What follows each `http://` and `https://`; empty where a program fills it in.
fn hosts(line: &str) -> impl Iterator<Item = &str> {
    line.split("http").skip(1).filter_map(|rest| {
        let rest = rest.strip_prefix('s').unwrap_or(rest).strip_prefix("://")?;
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c)));
        Some(&rest[..end.unwrap_or(rest.len())])
    })
}

/// Namespaces of XML, RDF and XMP, and names of this very machine.
fn is_no_address(host: &str) -> bool {
    let names =
        ["www.w3.org", "www.aiim.org", "ns.adobe.com", "purl.org", "127.0.0.1", "localhost", ""];
    names.contains(&host) || host.ends_with(".localhost")
}

#[test]
fn no_place_on_somebodys_machine_is_named() {
    Rule {
        why: "Write a path from the project's root, or ~ for a user's home.",
        covers: |_| true,
        breaches: |file| {
            let homes = [
                concat!("/", "work/"),
                concat!("/", "root/"),
                concat!("/", "home/"),
                concat!("/", "Users/"),
                concat!("\\", "Users\\"),
            ];
            let begins_there = |before: &str| {
                !before.ends_with(|c: char| c.is_alphanumeric() || "./}>_-".contains(c))
            };
            file.lines_where(|line| {
                homes
                    .iter()
                    .any(|home| line.match_indices(home).any(|(at, _)| begins_there(&line[..at])))
            })
        },
        broken_by: ("docs/data.md", concat!("Look in /", "home/anna/register.\n")),
    }
    .holds();
}
