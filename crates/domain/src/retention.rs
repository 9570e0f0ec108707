//! How long what is kept of people must be kept, on what ground, and what may go when. The longest rule
//! wins. Not the erasing.

use crate::{id::RetentionRuleId, vocabulary};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// From when the time is counted.
    RetentionFrom, "retention_from" {
        /// The end of the person's participation.
        ParticipationEnd = "participation_end",
        /// The end of the project, extension included.
        ProjectEnd = "project_end",
        /// The end of the year in which the project ends.
        YearOfProjectEnd = "year_of_project_end",
    }
}

vocabulary! {
    /// Whom a rule is about.
    RetentionOf, "retention_of" {
        /// Participants.
        Participants = "participants",
        /// Those who never became participants: registered, interested, from a staff list.
        Interested = "interested",
    }
}

/// A rule about how long something is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RetentionRule {
    /// Identity.
    pub id: RetentionRuleId,
    /// Whose data.
    pub whose: RetentionOf,
    /// What is kept, in words.
    pub what: String,
    /// On what ground: a law, a decision, the fund's conditions.
    pub ground: String,
    /// For how many years.
    pub years: u32,
    /// Counted from when.
    pub counted_from: RetentionFrom,
}

/// The days from which rules count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionDays {
    /// The end of the person's participation.
    pub participation_end: Option<NaiveDate>,
    /// The end of the project.
    pub project_end: Option<NaiveDate>,
}

impl RetentionRule {
    /// The day from which the rule no longer demands keeping; none while the day that it counts from is
    /// not known. A rule from an end of participation counts from the project's end for those who have none.
    #[must_use]
    pub fn until(&self, days: RetentionDays) -> Option<NaiveDate> {
        let from = match self.counted_from {
            RetentionFrom::ParticipationEnd => days.participation_end.or(days.project_end),
            RetentionFrom::ProjectEnd => days.project_end,
            RetentionFrom::YearOfProjectEnd => days
                .project_end
                .and_then(|day| NaiveDate::from_ymd_opt(chrono::Datelike::year(&day), 12, 31)),
        }?;
        from.succ_opt()?.checked_add_months(Months::new(self.years.checked_mul(12)?))
    }
}

/// The rule that keeps somebody's data longest, and the day from which it may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptUntil<'r> {
    /// The rule.
    pub rule: &'r RetentionRule,
    /// Day from which the data may go; none while that cannot be said.
    pub may_go_on: Option<NaiveDate>,
}

/// The longest of the rules; one whose end is not known is longer than any. None where there is no rule.
#[must_use]
pub fn longest(
    rules: &[RetentionRule],
    whose: RetentionOf,
    days: RetentionDays,
) -> Option<KeptUntil<'_>> {
    rules
        .iter()
        .filter(|rule| rule.whose == whose)
        .map(|rule| KeptUntil { rule, may_go_on: rule.until(days) })
        .max_by_key(|kept| (kept.may_go_on.is_none(), kept.may_go_on, kept.rule.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(number: u128, years: u32, counted_from: RetentionFrom) -> RetentionRule {
        RetentionRule {
            id: RetentionRuleId(uuid::Uuid::from_u128(number)),
            whose: RetentionOf::Participants,
            what: String::new(),
            ground: String::new(),
            years,
            counted_from,
        }
    }

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    #[test]
    fn a_rule_counts_from_the_day_after_its_end() {
        use RetentionFrom::{ParticipationEnd, ProjectEnd, YearOfProjectEnd};
        for (from, years, ended, project, expected) in [
            (ParticipationEnd, 2, "2021-03-01", "2021-12-31", "2023-03-02"),
            (ParticipationEnd, 2, "", "2021-12-31", "2024-01-01"),
            (ProjectEnd, 10, "2021-03-01", "2021-06-30", "2031-07-01"),
            (YearOfProjectEnd, 10, "", "2021-06-30", "2032-01-01"),
            (ProjectEnd, 10, "2021-03-01", "", ""),
            (ProjectEnd, 0, "", "2021-06-30", "2021-07-01"),
        ] {
            let days = RetentionDays { participation_end: day(ended), project_end: day(project) };
            assert_eq!(rule(1, years, from).until(days), day(expected), "{from:?} {years}");
        }
    }

    #[test]
    fn the_longest_rule_wins_and_an_unknown_end_is_the_longest() {
        let rules = [
            rule(1, 2, RetentionFrom::ParticipationEnd),
            rule(2, 10, RetentionFrom::ProjectEnd),
            RetentionRule {
                whose: RetentionOf::Interested,
                ..rule(3, 99, RetentionFrom::ProjectEnd)
            },
        ];
        let known =
            RetentionDays { participation_end: day("2021-03-01"), project_end: day("2021-12-31") };
        let longest_of = |days| longest(&rules, RetentionOf::Participants, days);
        let kept = longest_of(known).expect("a rule");
        assert_eq!((kept.rule.id, kept.may_go_on), (rules[1].id, day("2032-01-01")));
        let kept = longest_of(RetentionDays { project_end: None, ..known }).expect("a rule");
        assert_eq!((kept.rule.id, kept.may_go_on), (rules[1].id, None));
        assert_eq!(longest(&rules[..2], RetentionOf::Interested, known), None);
    }
}
