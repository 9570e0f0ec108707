//! The hybrid logical clock: orders what happens on one device whatever its wall clock does, and
//! makes the ids. Not the time shown to people: that is the wall clock's.
//!
//! A stamp is one integer, milliseconds << 16 | counter. It follows the wall clock when that goes
//! forward and counts on by itself when that stands still or is set back (Kulkarni and others,
//! "Logical Physical Clocks", 2014).

use crate::world::Stream;
use uuid::Uuid;

/// One point in the order of things: milliseconds since 1970 << 16 | counter.
pub(crate) type Stamp = i64;

const COUNTER_BITS: u32 = 16;
/// The counter stops at what the twelve bits beside a UUIDv7's time hold (RFC 9562, 6.2, method 1);
/// then the milliseconds go on by one.
const COUNTER_LIMIT: Stamp = 1 << 12;

/// Gives stamps that only rise, and ids made from them.
pub(crate) struct HybridClock {
    latest: Stamp,
    chance: Stream,
}

impl HybridClock {
    /// A clock that goes on after `latest`, the highest stamp in the register's log.
    pub(crate) fn after(latest: Stamp, chance: Stream) -> Self {
        Self { latest, chance }
    }

    /// The next stamp, given what the wall clock says.
    pub(crate) fn tick(&mut self, wall_milliseconds: i64) -> Stamp {
        let wall = wall_milliseconds.max(0) << COUNTER_BITS;
        let next = self.latest + 1;
        let counter = next & ((1 << COUNTER_BITS) - 1);
        self.latest = if wall > self.latest {
            wall
        } else if counter < COUNTER_LIMIT {
            next
        } else {
            ((next >> COUNTER_BITS) + 1) << COUNTER_BITS
        };
        self.latest
    }

    /// A new UUIDv7: the stamp's milliseconds as its time, the stamp's counter in `rand_a`, the
    /// rest random. So ids of one device sort as they were made, also when the clock is set back.
    pub(crate) fn new_uuid(&mut self, wall_milliseconds: i64) -> Uuid {
        let stamp = self.tick(wall_milliseconds);
        self.uuid_at(stamp)
    }

    pub(crate) fn uuid_at(&mut self, stamp: Stamp) -> Uuid {
        let mut bytes = [0; 16];
        self.chance.next(&mut bytes[8..]);
        let [.., a, b, c, d, e, f] = (stamp >> COUNTER_BITS).to_be_bytes();
        bytes[..6].copy_from_slice(&[a, b, c, d, e, f]);
        let [.., high, low] = (stamp & (COUNTER_LIMIT - 1)).to_be_bytes();
        bytes[6] = 0x70 | high;
        bytes[7] = low;
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Uuid::from_bytes(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> HybridClock {
        HybridClock::after(0, Stream::new([7; 32]))
    }

    #[test]
    fn ids_sort_as_made_when_the_clock_stands_runs_and_is_set_back_a_year() {
        const NOW: i64 = 1_601_884_800_000;
        const YEAR: i64 = 365 * 24 * 3600 * 1000;
        let mut clock = clock();
        let mut ids = Vec::new();
        for step in 0..10_000_i64 {
            let wall = match step {
                0..5_000 => NOW,
                5_000..6_000 => NOW + step,
                _ => NOW - YEAR + step,
            };
            ids.push(clock.new_uuid(wall));
        }
        assert!(ids.is_sorted_by(|a, b| a < b), "ids rise strictly");
        assert!(ids.iter().all(|id| id.get_version_num() == 7));
        let text: Vec<String> = ids.iter().map(Uuid::to_string).collect();
        assert!(text.is_sorted(), "and as text too");
    }

    #[test]
    fn an_id_tells_the_wall_clock_s_time_while_that_runs() {
        let id = clock().new_uuid(1_601_884_800_123);
        let (seconds, nanos) = id.get_timestamp().map(|t| t.to_unix()).unwrap_or_default();
        assert_eq!((seconds, nanos), (1_601_884_800, 123_000_000));
    }

    #[test]
    fn the_clock_goes_on_after_what_the_log_holds() {
        let mut clock = HybridClock::after(500 << 16, Stream::new([7; 32]));
        assert!(clock.tick(3) > 500 << 16);
    }
}
