//! State aid for training: which rule the project follows, how much it allows, and the ledger of aid
//! of minor importance. A proposal for whoever decides; not legal advice, and no payment.
//!
//! - *Article 31* of Regulation (EU) No 651/2014 (GBER): aid for training may cover 50 % of the
//!   eligible costs, 10 points more for medium-sized and 20 for small enterprises, at most 70 %; none
//!   for training that meets mandatory national standards (31.2). The 10 points for workers with a
//!   disability are left out on purpose: no health data has a place here.
//! - *De minimis*: Regulation (EU) No 1407/2013, article 3.2, from 2014-01-01 to 2023-12-31: 200,000 euros
//!   over the present fiscal year of the undertaking and the two before it; Regulation (EU) 2023/2831,
//!   article 3.2, from 2024-01-01: 300,000 euros over any three years. Both count what a single undertaking
//!   has had, so linked companies count together. Ceiling and period are the project's own setting, with
//!   their source; when a fiscal year begins is the undertaking's.
//! - *Cost*: only what was spent counts. A seat that is accepted is planned.
//!
//! Money is exact: kronor in öre, euros in cents.

use crate::{
    id::{
        AidEntryId, AidSettingId, CompanyGroupId, CompanyId, CostId, FiscalYearId,
        GroupMembershipId, OccasionId, PersonId, ProjectId,
    },
    person::{EmploymentStatus, EmploymentStatusKind},
    size_class::SizeClass,
    training::SeatState,
    vocabulary,
};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// Which rule aid is given under.
    AidRule, "aid_rule" {
        /// No aid, or not decided.
        None = "none",
        /// Aid of minor importance.
        DeMinimis = "de_minimis",
        /// Aid for training, article 31 of the general block exemption regulation.
        Article31 = "article_31",
    }
}

/// What the project follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AidSetting {
    /// Identity.
    pub id: AidSettingId,
    /// The project.
    pub project_id: ProjectId,
    /// The rule.
    pub rule: AidRule,
    /// Ceiling of de minimis aid for a company group, euro cents.
    pub ceiling_cents: i64,
    /// Years that the ceiling is for.
    pub years: u32,
    /// Whether the years are fiscal years, the present one included; else they end on the day.
    pub fiscal_years: bool,
    /// Where ceiling and period come from.
    pub source: String,
}

/// Companies that are one undertaking in the sense of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyGroup {
    /// Identity.
    pub id: CompanyGroupId,
    /// What it is called.
    pub name: String,
}

/// That a company belongs to a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupMembership {
    /// Identity.
    pub id: GroupMembershipId,
    /// The group.
    pub group_id: CompanyGroupId,
    /// The company.
    pub company_id: CompanyId,
}

/// When the fiscal year of a company, or of a whole group, begins. Where nothing is said it is the
/// calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FiscalYear {
    /// Identity.
    pub id: FiscalYearId,
    /// A company that stands by itself; none for a group's.
    pub company_id: Option<CompanyId>,
    /// A group; none for a company's.
    pub group_id: Option<CompanyGroupId>,
    /// The month that it begins in, 1 to 12, on the first.
    pub starts_month: u32,
}

/// The month that a fiscal year begins in where nothing else is said.
pub const CALENDAR_YEAR: u32 = 1;

/// Aid that a company has been given, by this project or another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AidEntry {
    /// Identity.
    pub id: AidEntryId,
    /// The company.
    pub company_id: CompanyId,
    /// The rule.
    pub rule: AidRule,
    /// The day when it was granted: that is when it counts.
    pub granted_on: NaiveDate,
    /// How much, öre.
    pub amount_ore: i64,
    /// The same in euro cents, at the rate of the day it was entered.
    pub amount_cents: i64,
    /// Who granted it; empty for this project.
    pub granter: String,
    /// What for.
    pub note: String,
}

vocabulary! {
    /// What something cost.
    CostKind, "cost_kind" {
        /// A fee beside the price of a seat.
        Fee = "fee",
        /// Wages while somebody takes part.
        Wages = "wages",
        /// Travel and lodging.
        Travel = "travel",
        /// Something else.
        Other = "other",
    }
}

/// A cost beside the prices of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cost {
    /// Identity.
    pub id: CostId,
    /// The company that it is for.
    pub company_id: CompanyId,
    /// The person, if for one.
    pub person_id: Option<PersonId>,
    /// The occasion, if of one.
    pub occasion_id: Option<OccasionId>,
    /// What kind.
    pub kind: CostKind,
    /// The day.
    pub day: NaiveDate,
    /// How much, öre.
    pub amount_ore: i64,
    /// Note.
    pub note: String,
}

/// Aid intensity by article 31, per cent of the eligible costs.
#[must_use]
pub const fn intensity_percent(class: SizeClass) -> i64 {
    match class {
        SizeClass::Large => 50,
        SizeClass::Medium => 60,
        SizeClass::Small | SizeClass::Micro => 70,
    }
}

/// The most that article 31 allows of a cost: none for training to meet mandatory national
/// standards. What does not divide is left with the company.
#[must_use]
pub const fn most_by_article_31(cost_ore: i64, class: SizeClass, mandatory: bool) -> i64 {
    if mandatory { 0 } else { cost_ore * intensity_percent(class) / 100 }
}

/// An amount in euro cents at a rate (kronor per euro in thousandths), rounded up: the ceiling is never
/// passed by rounding. None without a rate.
#[must_use]
pub fn cents(amount_ore: i64, kronor_per_euro_thousandths: u32) -> Option<i64> {
    let rate = i64::from(kronor_per_euro_thousandths);
    if rate == 0 {
        return None;
    }
    let exact = amount_ore.checked_mul(1_000)?;
    Some(exact / rate + i64::from(exact % rate > 0))
}

vocabulary! {
    /// Where a ceiling of de minimis aid is taken from.
    AidPreset, "aid_preset" {
        /// Regulation (EU) No 1407/2013, article 3.2.
        Regulation2013 = "regulation_2013",
        /// Regulation (EU) 2023/2831, article 3.2, in force since 2024.
        Regulation2023 = "regulation_2023",
    }
}

impl AidPreset {
    /// The ceiling, euro cents.
    #[must_use]
    pub const fn ceiling_cents(self) -> i64 {
        match self {
            Self::Regulation2013 => 20_000_000,
            Self::Regulation2023 => 30_000_000,
        }
    }

    /// How many years it is for.
    #[must_use]
    pub const fn years(self) -> u32 {
        3
    }

    /// Whether these are fiscal years.
    #[must_use]
    pub const fn fiscal_years(self) -> bool {
        matches!(self, Self::Regulation2013)
    }
}

/// Whether a cost is reckoned with only, or has come about. Aid is given for the latter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostState {
    /// Reckoned with.
    Planned,
    /// Come about.
    Spent,
}

impl CostState {
    /// That of a seat's price: planned while it is accepted, spent when somebody has taken part. For one that
    /// stood empty no training was had: what must be paid all the same is entered as a cost of its own.
    #[must_use]
    pub const fn of_seat(state: SeatState) -> Option<Self> {
        match state {
            SeatState::Accepted => Some(Self::Planned),
            SeatState::Attended => Some(Self::Spent),
            SeatState::Invited | SeatState::Declined | SeatState::Absent => None,
        }
    }

    /// That of a cost with a day: one to come is planned.
    #[must_use]
    pub fn of_day(day: NaiveDate, today: NaiveDate) -> Self {
        if day > today { Self::Planned } else { Self::Spent }
    }
}

/// What has been spent, and what of it no aid is given for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Spent {
    /// All of it, öre.
    pub ore: i64,
    /// Of this, for training to meet mandatory national standards, öre.
    pub mandatory_ore: i64,
}

impl Spent {
    /// Adds up amounts, each with whether it is for mandatory training.
    #[must_use]
    pub fn of(amounts: impl IntoIterator<Item = (i64, bool)>) -> Self {
        amounts.into_iter().fold(Self::default(), |mut sum, (ore, mandatory)| {
            sum.ore += ore;
            if mandatory {
                sum.mandatory_ore += ore;
            }
            sum
        })
    }

    /// The most that article 31 allows of it; none where the size class is not known.
    #[must_use]
    pub fn most_aid(self, class: Option<SizeClass>) -> Option<i64> {
        class.map(|class| most_by_article_31(self.ore - self.mandatory_ore, class, false))
    }
}

impl AidSetting {
    /// The first day that counts together with `on`: with fiscal years, which begin in `starts_month`,
    /// the first of the present one and of as many before it as the rule says; else so many years back.
    #[must_use]
    pub fn counts_from(&self, on: NaiveDate, starts_month: u32) -> NaiveDate {
        let earliest = if self.fiscal_years {
            let years = i32::try_from(self.years.saturating_sub(1)).unwrap_or(i32::MAX);
            // Before its month the fiscal year is still the one that began last year.
            let began = on.year() - i32::from(on.month() < starts_month);
            NaiveDate::from_ymd_opt(began.saturating_sub(years), starts_month, 1)
        } else {
            let back = on.checked_sub_months(Months::new(self.years.saturating_mul(12)));
            // Three years to the day are three years: the day itself counts no more.
            back.and_then(|day| day.succ_opt())
        };
        earliest.unwrap_or(NaiveDate::MIN)
    }

    /// De minimis aid that `entries` (those of one group) take of the ceiling on a day, euro cents.
    #[must_use]
    pub fn taken_cents<'a>(
        &self,
        entries: impl IntoIterator<Item = &'a AidEntry>,
        on: NaiveDate,
        starts_month: u32,
    ) -> i64 {
        let from = self.counts_from(on, starts_month);
        entries
            .into_iter()
            .filter(|one| one.rule == AidRule::DeMinimis)
            .filter(|one| from <= one.granted_on && one.granted_on <= on)
            .map(|one| one.amount_cents)
            .sum()
    }

    /// What is left of the ceiling on a day, euro cents; never under 0.
    #[must_use]
    pub fn room_cents<'a>(
        &self,
        entries: impl IntoIterator<Item = &'a AidEntry>,
        on: NaiveDate,
        starts_month: u32,
    ) -> i64 {
        (self.ceiling_cents - self.taken_cents(entries, on, starts_month)).max(0)
    }
}

/// Whether somebody was on short-time work at some time of a period: then part of the training may
/// be paid by the state already, and whoever asks for aid must ask about double funding.
#[must_use]
pub fn is_in_short_time_work(
    statuses: &[EmploymentStatus],
    starts: NaiveDate,
    ends: NaiveDate,
) -> bool {
    statuses.iter().any(|status| {
        status.kind == EmploymentStatusKind::ShortTime
            && status.starts <= ends
            && status.ends.is_none_or(|last| last >= starts)
    })
}

#[cfg(test)]
#[path = "aid_tests.rs"]
mod tests;
