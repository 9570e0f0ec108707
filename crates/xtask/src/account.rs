//! The honest account that closes a check or a test run: what passed, what failed, and what was not
//! tried and why.

use std::fmt;
use std::time::{Duration, Instant};

use crate::launch::{Failure, Outcome};

/// The steps so far.
#[derive(Default)]
pub(crate) struct Account(Vec<Step>);

struct Step {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

enum Verdict {
    Passed,
    Failed(Failure),
    Skipped(String),
}

impl Account {
    /// Takes a step; one that fails does not hinder the next, so that one run tells everything.
    pub(crate) fn step(&mut self, name: &'static str, act: impl FnOnce() -> Outcome) {
        let start = Instant::now();
        let verdict = match act() {
            Ok(()) => Verdict::Passed,
            Err(Failure::Missing(packages)) => {
                Verdict::Skipped(format!("missing {}", packages.join(" ")))
            }
            Err(failure) => {
                eprintln!("{name}: {failure}");
                Verdict::Failed(failure)
            }
        };
        self.0.push(Step { name, verdict, took: start.elapsed() });
    }

    /// Notes something that could not be tried.
    pub(crate) fn skip(&mut self, name: &'static str, why: impl Into<String>) {
        let verdict = Verdict::Skipped(why.into());
        self.0.push(Step { name, verdict, took: Duration::ZERO });
    }

    /// Prints the account and ends the task.
    ///
    /// # Errors
    /// When a step failed.
    pub(crate) fn close(self) -> Outcome {
        println!("\n{self}");
        let failed = self.0.iter().filter(|s| matches!(s.verdict, Verdict::Failed(_))).count();
        if failed == 0 { Ok(()) } else { Err(Failure::Steps(failed)) }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Step { name, verdict, took } in &self.0 {
            let seconds = took.as_secs_f32();
            match verdict {
                Verdict::Passed => writeln!(f, "passed   {name} ({seconds:.1} s)")?,
                Verdict::Failed(failure) => writeln!(f, "FAILED   {name}: {failure}")?,
                Verdict::Skipped(why) => writeln!(f, "skipped  {name}: {why}")?,
            }
        }
        Ok(())
    }
}
