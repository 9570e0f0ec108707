//! The house rules that a program can check: what must stand where, and what must stand nowhere.
//! They read the project's files as text and run nothing; docs/architecture.md gives the reasons.

#![allow(clippy::expect_used, clippy::panic, reason = "all of this is test code")]

mod commands;
mod interface;
mod layers;
mod migrations;
mod privacy;
mod project;
mod sources;
mod tauri;
mod words;

use project::{File, files};

/// A rule about the text of files.
struct Rule {
    /// Said when the rule is broken: what to do instead, and for what reason.
    why: &'static str,
    /// Which files, by their path from the root with `/`.
    covers: fn(&str) -> bool,
    /// The lines that break the rule, counted from 1; 0 stands for the file as a whole.
    breaches: fn(&File) -> Vec<usize>,
    /// A file, path and text, that breaks the rule: the proof that the rule can be broken.
    broken_by: (&'static str, &'static str),
}

impl Rule {
    /// Panics, telling where and why, unless the rule holds in the whole project.
    fn holds(self) {
        let (path, text) = self.broken_by;
        let example = File::new(path, text.as_bytes().to_vec());
        assert!((self.covers)(path), "the rule does not cover its own counter-example {path}");
        assert!(!(self.breaches)(&example).is_empty(), "the rule misses its own counter-example");

        let places: Vec<String> = files()
            .iter()
            .filter(|file| (self.covers)(&file.path))
            .flat_map(|file| (self.breaches)(file).into_iter().map(|at| file.place(at)))
            .collect();
        assert!(places.is_empty(), "{}\n  {}", self.why, places.join("\n  "));
    }
}
