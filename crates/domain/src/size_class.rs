//! Size class of a company by Commission Recommendation 2003/361/EC, proposed from figures. Not a
//! decision: headcount counts annual work units of linked and partner companies too, and a class
//! changes only after two years over a limit (articles 3–6), so the coach states it with its basis.

use crate::vocabulary;

vocabulary! {
    /// Size class, smallest first.
    SizeClass, "size_class" {
        /// Under 10 work units, and turnover or balance sheet total of at most 2 million euros.
        Micro = "micro",
        /// Under 50 work units, and turnover or balance sheet total of at most 10 million euros.
        Small = "small",
        /// Under 250 work units, and turnover of at most 50 or balance sheet total of at most 43
        /// million euros.
        Medium = "medium",
        /// Everything else.
        Large = "large",
    }
}

/// Limits of a class (article 2 of the annex): headcount below; money at most, in millions of euros.
struct Limits {
    class: SizeClass,
    headcount_below: u32,
    turnover: u64,
    balance: u64,
}

const LIMITS: [Limits; 3] = [
    Limits { class: SizeClass::Micro, headcount_below: 10, turnover: 2, balance: 2 },
    Limits { class: SizeClass::Small, headcount_below: 50, turnover: 10, balance: 10 },
    Limits { class: SizeClass::Medium, headcount_below: 250, turnover: 50, balance: 43 },
];

impl SizeClass {
    /// Whether the class is among small and medium-sized enterprises (SME).
    #[must_use]
    pub const fn is_sme(self) -> bool {
        !matches!(self, Self::Large)
    }
}

/// The figures that a class follows from. Unknown ones are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Annual work units.
    pub headcount: Option<u32>,
    /// Turnover of the year, thousands of kronor.
    pub turnover_tkr: Option<u32>,
    /// Balance sheet total, thousands of kronor.
    pub balance_tkr: Option<u32>,
    /// Kronor for one euro, in thousandths; 0 means not known.
    pub kronor_per_euro_thousandths: u32,
}

/// The class that follows from the figures; none where an unknown figure could change it.
#[must_use]
pub fn propose(figures: Figures) -> Option<SizeClass> {
    for limits in &LIMITS {
        if figures.fit(limits)? {
            return Some(limits.class);
        }
    }
    Some(SizeClass::Large)
}

impl Figures {
    /// Headcount and (turnover or balance) within the limits; none where that cannot be said.
    fn fit(self, limits: &Limits) -> Option<bool> {
        let staff = self.headcount.map(|count| count < limits.headcount_below);
        let turnover = self.within(self.turnover_tkr, limits.turnover);
        let balance = self.within(self.balance_tkr, limits.balance);
        let money = match (turnover, balance) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        };
        match (staff, money) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }

    /// Thousands of kronor against millions of euros. A million euros at `rate` thousandths are
    /// exactly `rate` thousand kronor, so nothing is rounded.
    fn within(self, tkr: Option<u32>, million_euros: u64) -> Option<bool> {
        let rate = u64::from(self.kronor_per_euro_thousandths);
        tkr.filter(|_| rate > 0).map(|tkr| u64::from(tkr) <= million_euros * rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SizeClass::{Large, Medium, Micro, Small};

    /// Ten kronor and fifty öre for a euro: 2, 10, 43 and 50 million euros are 21,000, 105,000,
    /// 451,500 and 525,000 thousand kronor.
    const RATE: u32 = 10_500;

    fn propose_at(rate: u32, headcount: i64, turnover: i64, balance: i64) -> Option<SizeClass> {
        // Minus one stands for unknown: it keeps the tables readable.
        let known = |figure: i64| u32::try_from(figure).ok();
        propose(Figures {
            headcount: known(headcount),
            turnover_tkr: known(turnover),
            balance_tkr: known(balance),
            kronor_per_euro_thousandths: rate,
        })
    }

    #[test]
    fn headcount_is_below_and_money_at_most_the_limit_and_one_of_the_two_sums_suffices() {
        for (headcount, turnover, balance, class) in [
            (0, 0, 0, Micro),
            (9, 21_000, 21_000, Micro),
            (9, 21_001, 21_000, Micro),
            (9, 21_000, 21_001, Micro),
            (9, 21_001, 21_001, Small),
            (10, 0, 0, Small),
            (49, 105_000, 900_000, Small),
            (49, 900_000, 105_000, Small),
            (49, 105_001, 105_001, Medium),
            (50, 0, 0, Medium),
            (249, 525_000, 900_000, Medium),
            (249, 900_000, 451_500, Medium),
            (249, 525_001, 451_500, Medium),
            (249, 525_000, 451_501, Medium),
            (249, 525_001, 451_501, Large),
            (3, 525_001, 451_501, Large),
            (250, 0, 0, Large),
            (i64::from(u32::MAX), i64::from(u32::MAX), i64::from(u32::MAX), Large),
        ] {
            assert_eq!(
                propose_at(RATE, headcount, turnover, balance),
                Some(class),
                "{headcount} {turnover} {balance}"
            );
        }
    }

    #[test]
    fn an_unknown_figure_is_no_hindrance_where_it_cannot_matter() {
        for (headcount, turnover, balance, class) in [
            (-1, -1, -1, None),
            (9, -1, -1, None),
            (9, 21_000, -1, Some(Micro)),
            (9, -1, 21_000, Some(Micro)),
            (9, 21_001, -1, None),
            (20, -1, 21_001, Some(Small)),
            (60, 105_001, -1, Some(Medium)),
            (60, -1, -1, None),
            (-1, 0, 0, None),
            (250, -1, -1, Some(Large)),
            (-1, 525_001, 451_501, Some(Large)),
            (-1, 525_001, -1, None),
        ] {
            assert_eq!(
                propose_at(RATE, headcount, turnover, balance),
                class,
                "{headcount} {turnover} {balance}"
            );
        }
    }

    #[test]
    fn without_a_rate_only_headcount_can_decide() {
        assert_eq!(propose_at(0, 9, 0, 0), None);
        assert_eq!(propose_at(0, 250, 0, 0), Some(Large));
    }

    #[test]
    fn the_rate_is_used_to_the_thousandth() {
        assert_eq!(propose_at(10_589, 5, 21_178, 90_000), Some(Micro));
        assert_eq!(propose_at(10_589, 5, 21_179, 90_000), Some(Small));
    }

    #[test]
    fn small_and_medium_sized_is_everything_but_large() {
        let sme: Vec<_> = SizeClass::ALL.iter().filter(|class| class.is_sme()).collect();
        assert_eq!(sme, [&Micro, &Small, &Medium]);
    }
}
