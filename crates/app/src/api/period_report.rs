//! Shapes for period reports, for rules about keeping, and for figures of the surrounding world.

use chrono::NaiveDate;
use domain::{
    funnel::Funnel,
    id::{CompanyId, PeriodReportId, RetentionRuleId, WorldFigureId},
    language::Language,
    period_report::PeriodReport,
    retention::{RetentionFrom, RetentionOf, RetentionRule},
    sub_goal::ReportDate,
    world_figure::WorldFigure,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A report in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PeriodReportRow {
    /// Which.
    pub id: PeriodReportId,
    /// What it is called.
    pub title: String,
    /// The company's name; empty for the project.
    pub company: String,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: NaiveDate,
    /// Day on which it was issued.
    pub issued_on: Option<NaiveDate>,
}

/// A report with its figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PeriodReportPage {
    /// The report.
    pub report: PeriodReport,
    /// The company's name; empty for the project.
    pub company: String,
    /// Figures of the period, as they are now. An issued report keeps its own in its paper.
    pub in_period: Funnel,
    /// Figures up to the last day, as they are now.
    pub so_far: Funnel,
    /// The report date that asks for it, if one does.
    pub date: Option<ReportDate>,
}

/// A report as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PeriodReportForm {
    /// None for a new one.
    pub id: Option<PeriodReportId>,
    /// The company; none for the project.
    pub company_id: Option<CompanyId>,
    /// What it is called.
    pub title: String,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
    /// What was done.
    pub activities: String,
    /// What came of it.
    pub results: String,
    /// What went otherwise than planned.
    pub deviations: String,
    /// What the external evaluator found.
    pub evaluator: String,
    /// Language of its paper.
    pub language: Language,
}

/// A report's paper or tables, to be saved.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PeriodSheetOf {
    /// Which report.
    pub id: PeriodReportId,
    /// Its tables as CSV in place of the paper.
    pub tables: bool,
}

/// Rules about keeping, and what may go when; and the figures of the surrounding world.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeepingPage {
    /// The rules.
    pub rules: Vec<RetentionRule>,
    /// What the rules come to, by the day from which it may go.
    pub groups: Vec<KeptGroup>,
    /// The figures, latest first.
    pub figures: Vec<WorldFigure>,
}

/// People whose data may go on the same day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptGroup {
    /// Whose data.
    pub whose: RetentionOf,
    /// Day from which it may go; none while that cannot be said.
    pub may_go_on: Option<NaiveDate>,
    /// How many.
    pub people: u32,
    /// The ground of the longest rule; empty where there is no rule.
    pub ground: String,
    /// Whether the day has come.
    pub has_come: bool,
}

/// A rule as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetentionRuleForm {
    /// None for a new one.
    pub id: Option<RetentionRuleId>,
    /// Whose data.
    pub whose: RetentionOf,
    /// What is kept.
    pub what: String,
    /// On what ground.
    pub ground: String,
    /// For how many years.
    pub years: String,
    /// Counted from when.
    pub counted_from: RetentionFrom,
}

/// A figure as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorldFigureForm {
    /// None for a new one.
    pub id: Option<WorldFigureId>,
    /// What is counted.
    pub what: String,
    /// The sector.
    pub sector: String,
    /// The figure.
    pub value: String,
    /// First day of its time.
    pub starts: String,
    /// Last day of its time.
    pub ends: String,
    /// Who says so.
    pub source: String,
}
