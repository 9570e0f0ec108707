//! Chance that repeats: the same numbers for the same seed, for invented registers and for tests. Never
//! for keys or ids.

/// A row of numbers (xorshift64*), spread evenly enough for what is invented.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The row that follows from a seed.
    #[must_use]
    pub const fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number under `limit`; 0 where that is 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        let number = (self.next() >> 32).checked_rem(u64::from(limit));
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low.saturating_add(self.below(high.saturating_sub(low).saturating_add(1)))
    }

    /// Yes in `of` out of a hundred.
    pub fn percent(&mut self, of: u32) -> bool {
        self.below(100) < of
    }

    /// One of several; none of nothing.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(u32::try_from(of.len()).unwrap_or(u32::MAX)) as usize)
    }

    /// Puts what is there in another order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(u32::try_from(at + 1).unwrap_or(1)) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_row_and_all_of_a_range_comes() {
        let row = |seed| {
            let mut chance = Chance::of(seed);
            (0..400).map(|_| chance.between(3, 9)).collect::<Vec<_>>()
        };
        assert_eq!(row(1), row(1));
        assert_ne!(row(1), row(2));
        for number in 3..=9 {
            assert!(row(1).contains(&number), "{number}");
        }
        assert!(row(1).iter().all(|number| (3..=9).contains(number)));
        assert_eq!(Chance::of(1).below(0), 0);
        assert_eq!(Chance::of(1).one::<u8>(&[]), None);
    }
}
