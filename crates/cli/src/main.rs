//! The command line: the example, papers of many people, a check, a new password, backups and the way
//! back, model packages, the project's figures, a list of people. It calls the use cases that the window calls and adds no rule of its own.

mod arguments;
mod backups;
mod commands;
mod failure;
mod figures;
mod locale;
mod models;
mod output;
mod session;

use clap::Parser;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    app::fault::tell_only_where();
    // Wrong use is told by clap, which leaves with 2.
    let arguments = arguments::Arguments::parse();
    let words = words::in_language(locale::of_environment());
    match commands::run(arguments.command, words) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the answer has read enough (`| head`).
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            output::complain(&failure.say(words));
            ExitCode::FAILURE
        }
    }
}
