//! How long nobody has touched the program, and when that is too long. The page warns and locks by
//! itself; this is what locks when the page does not. Not the lock: see [`program`](crate::program).

use crate::{
    api::{Nothing, program::Touched},
    error::Result,
    program::{Program, held},
};
use chrono::{DateTime, Utc};
use std::time::{Duration, Instant};

/// Shortest and longest limit that one may set, in minutes.
pub(crate) const MINUTES: std::ops::RangeInclusive<u32> = 1..=60;
/// The same for an interview, whose two are talking.
pub(crate) const INTERVIEW_MINUTES: std::ops::RangeInclusive<u32> = 1..=120;

/// How much later than the page this locks: it would have said so by then.
const GRACE: Duration = Duration::from_secs(30);

/// When somebody last touched the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touch {
    wall: DateTime<Utc>,
    running: Instant,
    interview: bool,
}

impl Touch {
    /// Somebody touches it at this time of the wall clock.
    pub(crate) fn at(wall: DateTime<Utc>, interview: bool) -> Self {
        Self { wall, running: Instant::now(), interview }
    }

    /// For how long nobody has touched it. The wall clock knows of a laptop that slept, the other
    /// of a wall clock that was set back: the longer time counts.
    fn idle_at(&self, wall: DateTime<Utc>, running: Instant) -> Duration {
        let by_wall = (wall - self.wall).to_std().unwrap_or_default();
        by_wall.max(running.saturating_duration_since(self.running))
    }
}

impl Program {
    /// Whether a register has lain open and untouched for longer than this laptop allows.
    #[must_use]
    pub fn is_left(&self) -> bool {
        self.is_left_at(self.wall_clock(), Instant::now())
    }

    fn is_left_at(&self, wall: DateTime<Utc>, running: Instant) -> bool {
        let touch = *held(&self.touched);
        let minutes = {
            let settings = held(&self.settings);
            if touch.interview { settings.interview_lock_minutes } else { settings.lock_minutes }
        };
        let limit = Duration::from_secs(u64::from(minutes) * 60) + GRACE;
        touch.idle_at(wall, running) > limit && self.is_open()
    }
}

/// Somebody touched the program. Takes no part in what the register does, and waits for nothing.
///
/// # Errors
/// Never; the answer is shaped like the others.
pub fn touched(program: &Program, input: Touched) -> Result<Nothing> {
    // Whoever comes when it should have been locked already finds it locked.
    if !program.is_left() {
        *held(&program.touched) = Touch::at(program.wall_clock(), input.interview);
    }
    Ok(Nothing {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleep_counts_as_idle_and_a_clock_set_back_gives_no_time() {
        let touch = Touch::at("2020-10-05T08:00:00Z".parse().unwrap(), false);
        let minutes = |n: u64| Duration::from_secs(60 * n);
        let cases = [
            ("nothing happened", touch.wall, touch.running, minutes(0)),
            ("both went on", touch.wall + minutes(4), touch.running + minutes(4), minutes(4)),
            ("the laptop slept", touch.wall + minutes(90), touch.running, minutes(90)),
            ("set back a day", touch.wall - minutes(1440), touch.running + minutes(6), minutes(6)),
        ];
        for (case, wall, running, idle) in cases {
            assert_eq!(touch.idle_at(wall, running), idle, "{case}");
        }
    }
}
