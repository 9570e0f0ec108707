//! What the example reports of the whole project: closed months, a period report, rules about keeping, and
//! figures of the surrounding world. Not evaluations.

use super::{story::Making, texts};
use crate::{
    error::{Error, Result},
    month,
};
use chrono::NaiveDate;
use domain::{
    language::Language,
    month::Month,
    operation::OperationCode,
    period_report::PeriodReport,
    project::Project,
    retention::{RetentionFrom, RetentionOf, RetentionRule},
    world_figure::WorldFigure,
};
use serde::Deserialize;
use store::Operation;

const TEXT: &str = include_str!("data/reporting.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportingTexts {
    pub(super) month: Vec<MonthText>,
    pub(super) report: Vec<PeriodText>,
    pub(super) rule: Vec<RuleText>,
    pub(super) figure: Vec<FigureText>,
}

/// A month that was closed, and sent the same day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MonthText {
    month: Month,
    pub(super) closed: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeriodText {
    title: String,
    pub(super) written: NaiveDate,
    starts: NaiveDate,
    ends: NaiveDate,
    activities: String,
    results: String,
    deviations: String,
    evaluator: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleText {
    pub(super) on: NaiveDate,
    whose: RetentionOf,
    what: String,
    ground: String,
    years: u32,
    from: RetentionFrom,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureText {
    pub(super) on: NaiveDate,
    what: String,
    sector: String,
    value: u32,
    starts: NaiveDate,
    ends: NaiveDate,
    source: String,
}

pub(super) fn read() -> Result<ReportingTexts> {
    texts::parse(TEXT)
}

impl Making<'_> {
    pub(super) fn close_month(&mut self, text: &MonthText) -> Result<()> {
        let on = text.closed;
        let closed = self.write(Operation::new(OperationCode::MonthClosed), |tx| {
            let project = tx.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)?;
            month::put(tx, &project, text.month, on)
        })?;
        self.write(Operation::new(OperationCode::MonthSent), |tx| month::put_sent(tx, closed, on))
    }

    pub(super) fn write_report(&mut self, text: &PeriodText) -> Result<()> {
        self.write(Operation::new(OperationCode::PeriodReportSaved), |tx| {
            tx.put(&PeriodReport {
                id: tx.new_id(),
                company_id: None,
                title: text.title.clone(),
                starts: text.starts,
                ends: text.ends,
                activities: text.activities.clone(),
                results: text.results.clone(),
                deviations: text.deviations.clone(),
                evaluator: text.evaluator.clone(),
                language: Language::Sv,
                issued_on: None,
                sha256: None,
                tables_sha256: None,
            })?;
            Ok(())
        })
    }

    pub(super) fn save_rule(&mut self, text: &RuleText) -> Result<()> {
        self.write(Operation::new(OperationCode::RetentionRuleSaved), |tx| {
            tx.put(&RetentionRule {
                id: tx.new_id(),
                whose: text.whose,
                what: text.what.clone(),
                ground: text.ground.clone(),
                years: text.years,
                counted_from: text.from,
            })?;
            Ok(())
        })
    }

    pub(super) fn save_figure(&mut self, text: &FigureText) -> Result<()> {
        self.write(Operation::new(OperationCode::WorldFigureSaved), |tx| {
            tx.put(&WorldFigure {
                id: tx.new_id(),
                what: text.what.clone(),
                sector: text.sector.clone(),
                value: text.value,
                starts: text.starts,
                ends: text.ends,
                source: text.source.clone(),
            })?;
            Ok(())
        })
    }
}
