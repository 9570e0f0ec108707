//! Rules for every source file: it says what it is, is short, finished, and well named.

use crate::Rule;
use crate::project::{File, extension};

/// Written by hand in a language; not data, not generated.
fn is_code(path: &str) -> bool {
    let written = ["rs", "js", "css", "html", "sql", "java"].contains(&extension(path));
    written && !path.contains("/gen/")
}

#[test]
fn every_module_begins_by_saying_what_it_is() {
    Rule {
        why: "Begin the file with a comment that says what it is, and what it is not.",
        covers: |path| ["rs", "js", "css", "sql"].contains(&extension(path)),
        breaches: |file| {
            let heads: &[&str] = match file.extension() {
                "rs" => &["//!"],
                "sql" => &["--"],
                "css" => &["/*"],
                _ => &["//", "/*"],
            };
            let has_head = heads.iter().any(|head| file.text.starts_with(head));
            if has_head { vec![] } else { vec![1] }
        },
        broken_by: ("crates/domain/src/level.rs", "use std::fmt;\n"),
    }
    .holds();
}

#[test]
fn no_source_file_outgrows_a_sitting() {
    const MOST: usize = 600;
    Rule {
        why: "Split it along its nouns: a file over 600 lines is not read from end to end.",
        covers: is_code,
        breaches: |file| {
            if file.text.lines().count() > MOST { vec![0] } else { vec![] }
        },
        broken_by: ("ui/src/main.js", const { newlines::<{ MOST + 1 }>() }),
    }
    .holds();
}

/// So many empty lines.
const fn newlines<const COUNT: usize>() -> &'static str {
    match str::from_utf8(const { &[b'\n'; COUNT] }) {
        Ok(text) => text,
        Err(_) => "",
    }
}

#[test]
fn no_name_says_nothing() {
    Rule {
        why: "Name the file after the noun it is about.",
        covers: is_code,
        breaches: |file| {
            let empty =
                ["util", "utils", "helper", "helpers", "manager", "service", "common", "misc"];
            let mut parts = file.path.split(['/', '.']);
            if parts.any(|part| empty.contains(&part)) { vec![0] } else { vec![] }
        },
        broken_by: ("crates/app/src/utils.rs", ""),
    }
    .holds();
}

#[test]
fn nothing_is_left_for_later() {
    Rule {
        why: "Finish it, or write an issue: nobody reads a mark in the code.",
        covers: |path| is_code(path) || path.ends_with(".md"),
        breaches: |file| {
            let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
            file.lines_where(|line| {
                line.split(|c: char| !c.is_alphanumeric()).any(|word| marks.contains(&word))
            })
        },
        broken_by: ("ui/src/main.js", concat!("// TO", "DO: save\n")),
    }
    .holds();
}

#[test]
fn a_lint_is_set_aside_only_with_a_reason() {
    Rule {
        why: "Write `reason = \"…\"` into the attribute: lints here are few and meant.",
        covers: |path| path.ends_with(".rs"),
        breaches: set_aside_without_reason,
        broken_by: ("crates/app/src/lib.rs", concat!("#[all", "ow(dead_code)]\n")),
    }
    .holds();
}

fn set_aside_without_reason(file: &File) -> Vec<usize> {
    let openings = [concat!("[all", "ow("), concat!("[exp", "ect(")];
    let mut found = Vec::new();
    let mut offset = 0;
    for (at, line) in (1..).zip(file.text.split_inclusive('\n')) {
        let rest = &file.text[offset..];
        let attribute = rest.split_once(")]").map_or(rest, |(attribute, _)| attribute);
        if openings.iter().any(|opening| line.contains(opening)) && !attribute.contains("reason =")
        {
            found.push(at);
        }
        offset += line.len();
    }
    found
}

#[test]
fn only_programs_for_a_terminal_write_to_it() {
    Rule {
        why: "Answer with a value or an error: the window's user has no terminal to look at. \
              (The lints forbid printing; this forbids setting them aside.)",
        covers: |path| {
            let terminal = ["crates/cli/", "crates/xtask/", "crates/bench/", "tests/"];
            path.ends_with(".rs") && !terminal.iter().any(|program| path.contains(program))
        },
        breaches: |file| file.lines_with(&["clippy::print_stdout", "clippy::print_stderr"]),
        broken_by: ("crates/store/src/lib.rs", "#![allow(clippy::print_stderr, reason = \"\")]\n"),
    }
    .holds();
}

#[test]
fn only_the_world_asks_what_time_it_is() {
    Rule {
        why: "Take the time from the register's clock (`World`), so that tests and the example can \
              say when it is.",
        covers: |path| {
            let program = ["crates/", "src-tauri/"].iter().any(|start| path.starts_with(start));
            // The clock itself.
            path.ends_with(".rs") && program && path != "crates/store/src/world.rs"
        },
        breaches: |file| {
            file.lines_with(&["SystemTime::now", "Utc::now", "Local::now", "UNIX_EPOCH.elapsed"])
        },
        broken_by: ("crates/app/src/desk.rs", "let today = chrono::Local::now().date_naive();\n"),
    }
    .holds();
}

#[test]
fn no_file_is_heavy() {
    const MOST: usize = 512 * 1024;
    Rule {
        why: "Make it smaller, or generate it: every clone carries every version of it for ever.",
        // What a released program has written stays as it was written.
        covers: |path| !path.starts_with("tests/fixtures/"),
        breaches: |file| if file.size > MOST { vec![0] } else { vec![] },
        broken_by: ("docs/picture.svg", const { newlines::<{ MOST + 1 }>() }),
    }
    .holds();
}
