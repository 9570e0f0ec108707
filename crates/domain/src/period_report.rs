//! A report of a period (periodrapport), of the project or of one company: what the coach writes in it,
//! and what was issued. Not its figures: those are counted when it is shown, and kept when it is issued.

use crate::{
    id::{CompanyId, PeriodReportId},
    language::Language,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeriodReport {
    /// Identity.
    pub id: PeriodReportId,
    /// The company that it is about; none for the project.
    pub company_id: Option<CompanyId>,
    /// What it is called.
    pub title: String,
    /// First day of the period.
    pub starts: NaiveDate,
    /// Last day of the period.
    pub ends: NaiveDate,
    /// What was done.
    pub activities: String,
    /// What came of it.
    pub results: String,
    /// What went otherwise than planned, and what follows from it.
    pub deviations: String,
    /// What the external evaluator found, with the evaluator's own figures.
    pub evaluator: String,
    /// Language in which it was issued.
    pub language: Language,
    /// Day on which it was issued; from then on nothing of it changes.
    pub issued_on: Option<NaiveDate>,
    /// SHA-256 of the issued paper.
    pub sha256: Option<String>,
    /// SHA-256 of the issued tables.
    pub tables_sha256: Option<String>,
}

impl PeriodReport {
    /// Whether it is issued, and so frozen.
    #[must_use]
    pub const fn is_issued(&self) -> bool {
        self.issued_on.is_some()
    }
}
