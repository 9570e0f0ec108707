//! The example register: one invented project with its companies and people, the same every time it
//! is made. Not a fixture for tests of rules: it is what one shows to a company.
//!
//! The texts lie in `example/data`; `texts` is their shape. `story` puts what they tell in the
//! order of the calendar and writes it as the coach would have, one operation after another, so
//! that every history reads as if it had been lived. All companies and people are invented. The
//! identity numbers are forty of the Tax Agency's published test numbers, the telephone numbers
//! those that the telecoms agency (PTS) keeps for fiction, and the e-mail addresses end in
//! `.example` (RFC 2606).

mod companies;
mod development;
mod development_texts;
mod evaluations;
mod interview;
mod people;
mod plans;
mod reporting;
mod story;
mod texts;
mod way;

#[cfg(test)]
mod tests;

use crate::{
    error::{Error, Result},
    register,
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use store::{Clock, KeyCost, Password, Program, Register, World};

/// Any number: the example's ids follow from it.
const SEED: u64 = 2020;

/// Makes the example register in `folder` and leaves it open. Its rows, ids and instants are the
/// same every time; its keys, and so its bytes, are not. If it is interrupted, nothing of the
/// example is in the register.
///
/// # Errors
/// When `folder` exists already or cannot be written.
pub fn make(folder: &Path, cost: KeyCost, holder: Program) -> Result<Register> {
    let texts = texts::read()?;
    let calendar = Calendar::at(texts.project.coach.begins_on);
    let password = Password::new(register::EXAMPLE_PASSWORD);
    let mut register = Register::create(folder, &password, cost, holder, calendar.world())
        .map_err(|error| Error::at(folder, error))?;
    register.together(|register| story::tell(register, &calendar, &texts))?;
    Ok(register)
}

/// The same register in memory, for tests.
#[cfg(test)]
pub(crate) fn in_memory() -> Result<Register> {
    let texts = texts::read()?;
    let calendar = Calendar::at(texts.project.coach.begins_on);
    let mut register = Register::in_memory(calendar.world())?;
    story::tell(&mut register, &calendar, &texts)?;
    Ok(register)
}

/// The clock of the example, turned forward by the one who tells it. Clones show the same time.
#[derive(Clone, Debug)]
struct Calendar {
    /// Milliseconds since 1970.
    now: Arc<AtomicI64>,
}

/// When a day's work begins, UTC: eight or nine in Sweden.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(7, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
/// Between two operations. A day of sixty of them ends before four in the afternoon.
const BETWEEN: TimeDelta = TimeDelta::minutes(2);

impl Calendar {
    fn at(day: NaiveDate) -> Self {
        Self { now: Arc::new(AtomicI64::new(morning(day).timestamp_millis())) }
    }

    /// A world with this clock, and chance that repeats.
    fn world(&self) -> World {
        World { clock: Box::new(self.clone()), ..World::fixed(SEED, self.now()) }
    }

    /// Goes on to the next operation: a little later the same day, or the morning of `day`.
    fn turn_to(&self, day: NaiveDate) {
        let next = (self.now() + BETWEEN).max(morning(day));
        self.now.store(next.timestamp_millis(), Ordering::Relaxed);
    }
}

impl Clock for Calendar {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.now.load(Ordering::Relaxed)).unwrap_or_default()
    }
}

fn morning(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(MORNING).and_utc()
}
