//! Shapes for cost and state aid.

use chrono::NaiveDate;
use domain::{
    aid::{AidEntry, AidPreset, AidRule, AidSetting, CompanyGroup, Cost, CostKind, Spent},
    id::{AidEntryId, CompanyGroupId, CompanyId, CostId, OccasionId, PersonId},
    size_class::SizeClass,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hours, cost and aid, company by company.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AidPage {
    /// What the project follows.
    pub setting: AidSetting,
    /// Ceilings to choose from.
    pub presets: Vec<AidPresetView>,
    /// The first of the companies looked for: those with time, cost or aid before the others, by name.
    pub companies: Vec<CompanyAid>,
    /// How many companies were looked for.
    pub total: u32,
    /// What every company is called, by name.
    pub all: Vec<CompanyName>,
    /// Groups by name.
    pub groups: Vec<CompanyGroupView>,
}

/// Which companies' hours, cost and aid are shown.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AidOf {
    /// Words that must all be in the name; empty for all.
    pub find: String,
}

/// What a company is called.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyName {
    /// The company.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
}

/// A ceiling to choose.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct AidPresetView {
    /// Which.
    pub preset: AidPreset,
    /// Euro cents.
    pub ceiling_cents: i64,
    /// Years.
    pub years: u32,
    /// Whether these are fiscal years.
    pub fiscal_years: bool,
}

/// A company's hours, cost and aid.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyAid {
    /// The company.
    pub company_id: CompanyId,
    /// Its name.
    pub name: String,
    /// Its size class, as the coach states it.
    pub size_class: Option<SizeClass>,
    /// Aid intensity by article 31, per cent; none without a size class.
    pub percent: Option<i64>,
    /// Certified minutes of its people, signed or not.
    pub minutes: u32,
    /// What has been spent: seats that were attended, and costs whose day has come.
    pub spent: Spent,
    /// What is planned beside it: seats that are accepted, and costs to come. In no sum that is reported.
    pub planned: Spent,
    /// The most that article 31 allows of what is spent, öre; none without a size class.
    pub most_ore: Option<i64>,
    /// Its group's name; empty for a company by itself.
    pub group: String,
    /// The month in which its fiscal year begins, or its group's: 1 to 12.
    pub starts_month: u32,
    /// The first day that counts together with today.
    pub counts_from: NaiveDate,
    /// De minimis aid that its group has taken of the ceiling, euro cents.
    pub taken_cents: i64,
    /// What is left of the ceiling, euro cents.
    pub room_cents: i64,
    /// People with time or cost, by name.
    pub people: Vec<PersonCost>,
    /// Aid that it has been given, the latest first.
    pub entries: Vec<AidEntry>,
    /// Costs beside the prices of seats, the latest first.
    pub costs: Vec<Cost>,
}

/// A person's hours and cost.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonCost {
    /// The person.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// Certified minutes, signed or not.
    pub minutes: u32,
    /// What has been spent.
    pub spent: Spent,
    /// What is planned beside it.
    pub planned: Spent,
    /// Whether a training falls in short-time work: then double funding must be asked about.
    pub ask_double_funding: bool,
}

/// A group and its companies.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyGroupView {
    /// The group.
    pub group: CompanyGroup,
    /// Its companies.
    pub companies: Vec<CompanyId>,
}

/// What the project follows, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AidSettingForm {
    /// The rule.
    pub rule: AidRule,
    /// Ceiling, whole euros.
    pub ceiling: String,
    /// Years that it is for.
    pub years: String,
    /// Whether these are fiscal years.
    pub fiscal_years: bool,
    /// Where that comes from.
    pub source: String,
}

/// Aid that was given, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AidEntryForm {
    /// None for a new one.
    pub id: Option<AidEntryId>,
    /// The company.
    pub company_id: CompanyId,
    /// The rule.
    pub rule: AidRule,
    /// The day when it was granted.
    pub granted_on: String,
    /// Kronor.
    pub amount: String,
    /// Who granted it; empty for this project.
    pub granter: String,
    /// What for.
    pub note: String,
}

/// A group as chosen; the companies given are all that it then has.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompanyGroupForm {
    /// None for a new one.
    pub id: Option<CompanyGroupId>,
    /// What it is called.
    pub name: String,
    /// Its companies.
    pub companies: Vec<CompanyId>,
}

/// A cost as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostForm {
    /// None for a new one.
    pub id: Option<CostId>,
    /// The company.
    pub company_id: CompanyId,
    /// The person, if for one.
    pub person_id: Option<PersonId>,
    /// The occasion, if of one.
    pub occasion_id: Option<OccasionId>,
    /// What kind.
    pub kind: CostKind,
    /// The day.
    pub day: String,
    /// Kronor.
    pub amount: String,
    /// Note.
    pub note: String,
}

/// When a fiscal year begins.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FiscalYearForm {
    /// The company; if it is in a group, the whole group is meant.
    pub company_id: CompanyId,
    /// The month, 1 to 12.
    pub starts_month: u32,
}
