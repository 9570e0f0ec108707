//! Companies, their contact persons and what has been announced there. Not their staff: see
//! [`person`](crate::person).

use crate::{
    id::{CompanyId, ContactId, NoticeId},
    organisation_number::OrganisationNumber,
    size_class::SizeClass,
    sni::SniVersion,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A company with a workplace where people are mapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Company {
    /// Identity.
    pub id: CompanyId,
    /// Registered name.
    pub name: String,
    /// Organisation number; personal data where the company is a sole trader.
    pub organisation_number: Option<OrganisationNumber>,
    /// Place of work.
    pub place: String,
    /// Version of the SNI classification that `sni_code` is taken from.
    pub sni_version: Option<SniVersion>,
    /// Industry, two to five digits without a point.
    pub sni_code: Option<String>,
    /// Annual work units, linked companies included (2003/361/EC).
    pub headcount: Option<u32>,
    /// Turnover a year, thousands of kronor.
    pub turnover_tkr: Option<u32>,
    /// Balance sheet total, thousands of kronor.
    pub balance_tkr: Option<u32>,
    /// Size class as the coach states it.
    pub size_class: Option<SizeClass>,
    /// What the stated class rests on.
    pub size_basis: String,
    /// Day of the statement.
    pub size_stated_on: Option<NaiveDate>,
    /// What the company needs: from the first meeting.
    pub need: String,
    /// The coach's note.
    pub note: String,
}

/// A contact person. Counted as a participant only through a participation of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// Identity.
    pub id: ContactId,
    /// The company.
    pub company_id: CompanyId,
    /// Name.
    pub name: String,
    /// What they do there.
    pub title: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Whether this person signs plans for the employer.
    pub signs_plans: bool,
}

vocabulary! {
    /// What has been announced at a company.
    NoticeKind, "notice_kind" {
        /// Notice of redundancy to the authority (varsel): at least five employees.
        Notice = "notice",
        /// Short-time work with state support (korttidsarbete).
        ShortTimeWork = "short_time_work",
    }
}

/// A dated notice or period of short-time work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// Identity.
    pub id: NoticeId,
    /// The company.
    pub company_id: CompanyId,
    /// What was announced.
    pub kind: NoticeKind,
    /// Day of the announcement, or first day of short-time work.
    pub starts: NaiveDate,
    /// Last day, if known.
    pub ends: Option<NaiveDate>,
    /// People concerned.
    pub people: Option<u32>,
    /// Reduction of working time, per cent (20, 40, 60 or 80), for short-time work.
    pub percent: Option<u32>,
    /// Note.
    pub note: String,
}
