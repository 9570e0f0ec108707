//! `cargo xtask`: starts what a developer and the continuous integration need, in the right order and
//! surroundings. It only launches; what is built and what is tested lives elsewhere.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a launcher talks to a terminal")]

mod account;
mod check;
mod icons;
mod launch;
mod package;
mod python;
mod run;
mod system;
mod test;
mod torture;
mod ui;
mod verapdf;

use std::env;
use std::process::ExitCode;

use launch::{Failure, Outcome};

const HELP: &str = "\
cargo xtask run [ARGUMENTS]    install what is missing, build the program and open its window
                               (without a display: make the example's papers in out/)
cargo xtask test [FILTER]      install what the tests need, check everything, run every test
cargo xtask torture            before a release: kill, cut the power and damage as often as is promised
cargo xtask check              formatting, lints, documentation, JavaScript types, licences, house rules
cargo xtask bench [ARGUMENTS]  measure, beside others
cargo xtask icons              render the program's icons from icons/app.svg
cargo xtask package            build the release and its Debian package
";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match perform(&command, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(command: &str, rest: &[String]) -> Outcome {
    match command {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "torture" => torture::torture(),
        "check" => check::check(),
        "bench" => run::bench(rest),
        "icons" => icons::render(),
        "package" => package::package(),
        "" | "help" | "-h" | "--help" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Failure::Usage(other.to_owned())),
    }
}
