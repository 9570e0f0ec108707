//! What the register takes from outside: the time and chance. Given in, so that the example and the
//! tests get the same rows every time. Never the source of keys: those always come from the system.

use crate::{Error, Result};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

/// Tells the time.
pub trait Clock: Send {
    /// The instant now, as the wall clock has it: it may stand still or be set back.
    fn now(&self) -> DateTime<Utc>;
}

/// Gives random bytes for ids.
pub trait Random: Send {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// [`Error::NoRandomness`] where the system gives none.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()>;
}

/// The clock and the chance that a register lives by.
pub struct World {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Where ids take their random part from.
    pub random: Box<dyn Random>,
}

impl World {
    /// The real clock and the system's random bytes.
    #[must_use]
    pub fn system() -> Self {
        Self { clock: Box::new(SystemClock), random: Box::new(SystemRandom) }
    }

    /// A clock that stands at `start` and chance that repeats: the same calls give the same ids and
    /// instants every time. Keys are random all the same.
    #[must_use]
    pub fn fixed(seed: u64, start: DateTime<Utc>) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_be_bytes());
        Self { clock: Box::new(StandingClock(start)), random: Box::new(Stream::new(bytes)) }
    }
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("World").field("now", &self.clock.now()).finish_non_exhaustive()
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }
}

struct StandingClock(DateTime<Utc>);

impl Clock for StandingClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|_| Error::NoRandomness)
    }
}

/// An endless row of bytes that follows from a seed: SHA-256 of the seed and a counter. Stays the
/// same through every version of every dependency, which the example's rows rest on.
pub(crate) struct Stream {
    seed: [u8; 32],
    block: u64,
}

impl Stream {
    pub(crate) fn new(seed: [u8; 32]) -> Self {
        Self { seed, block: 0 }
    }

    pub(crate) fn next(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let mut hash = Sha256::new();
            hash.update(self.seed);
            hash.update(self.block.to_be_bytes());
            self.block = self.block.wrapping_add(1);
            chunk.copy_from_slice(&hash.finalize()[..chunk.len()]);
        }
    }
}

impl Random for Stream {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        self.next(bytes);
        Ok(())
    }
}

/// Fills bytes that a secret is made of: from the system, in every world.
pub(crate) fn fill_secret(bytes: &mut [u8]) -> Result<()> {
    SystemRandom.fill(bytes)
}

/// An instant as the register writes it: RFC 3339, UTC, milliseconds.
#[must_use]
pub fn instant_text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// The instant cut to whole milliseconds, as it reads back from the register.
pub(crate) fn whole_milliseconds(instant: DateTime<Utc>) -> DateTime<Utc> {
    let over = i64::from(instant.timestamp_subsec_nanos() % 1_000_000);
    instant - TimeDelta::nanoseconds(over)
}
