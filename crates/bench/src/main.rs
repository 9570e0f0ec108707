//! `cargo xtask bench`: how fast and how small the program is, each figure beside a baseline that is
//! measured in the same run, since the same laptop is twice as slow on another day. Prints; asserts
//! nothing. The goals beside the figures are aims and no limits.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are for a terminal")]

mod names;
mod outcome;
mod pages;
mod papers;
mod save;
mod search;
mod size;
mod start;
mod table;
mod timing;
mod workplace;

use print::documents;
use std::{env, process::ExitCode};

use outcome::{Outcome, Stopped};
use table::Table;
use workplace::Workplace;

/// The tests' own papers: a welder's profile with 25 competences.
#[path = "../../print/src/samples.rs"]
#[allow(
    dead_code,
    clippy::expect_used,
    reason = "shared with the tests of the papers, which use all of it"
)]
mod samples;

/// A figure: its name on the command line, and what measures it.
type Figure = (&'static str, fn(&Workplace) -> Outcome);

const FIGURES: [Figure; 6] = [
    ("papers", papers::measure),
    ("pages", pages::measure),
    ("save", save::measure),
    ("search", search::measure),
    ("start", start::measure),
    ("size", size::measure),
];

fn main() -> ExitCode {
    let wanted: Vec<String> = env::args().skip(1).collect();
    let names = FIGURES.map(|(name, _)| name);
    if let Some(unknown) = wanted.iter().find(|wanted| !names.contains(&wanted.as_str())) {
        eprintln!("no figure is called `{unknown}`; there are: {}", names.join(", "));
        return ExitCode::FAILURE;
    }
    let chosen =
        FIGURES.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|w| w == name));
    if cfg!(debug_assertions) {
        println!("This is no release build: what it measures says nothing of the program.");
    }
    let mut table = Table::default();
    let mut failed = false;
    for (name, measure) in chosen {
        eprintln!("measuring {name} ...");
        match Workplace::named(name).map_err(Stopped::from).and_then(|place| measure(&place)) {
            Ok(rows) => table.add(rows),
            Err(Stopped::Skipped(why)) => table.say(name, format!("skipped: {why}")),
            Err(Stopped::Failed(error)) => {
                failed = true;
                table.say(name, format!("FAILED: {error}"));
            }
        }
    }
    println!("\n{table}");
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
