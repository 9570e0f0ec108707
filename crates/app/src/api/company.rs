//! Shapes for companies, contact persons and notices.

use super::{person::PersonRow, role::RoleRow};
use domain::{
    company::{Company, Contact, Notice, NoticeKind},
    id::{CompanyId, ContactId, NoticeId},
    size_class::SizeClass,
    sni::SniVersion,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A company in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyRow {
    /// Identity.
    pub id: CompanyId,
    /// Name.
    pub name: String,
    /// Place.
    pub place: String,
    /// Industry in words, or empty.
    pub industry: String,
    /// People with an employment there now.
    pub people: u32,
    /// Of these, with a finished mapping.
    pub mapped: u32,
}

/// A company with everything of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyPage {
    /// The company.
    pub company: Company,
    /// Organisation number as shown: masked for a sole trader.
    pub organisation_number: String,
    /// Industry in words, or empty.
    pub industry: String,
    /// Size class that follows from the figures, if they suffice.
    pub proposed_size: Option<SizeClass>,
    /// Contact persons.
    pub contacts: Vec<Contact>,
    /// Notices and short-time work, latest first.
    pub notices: Vec<Notice>,
    /// Its roles.
    pub roles: Vec<RoleRow>,
    /// Its people.
    pub people: Vec<PersonRow>,
}

/// A company as typed. Numbers and dates are texts; empty means none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompanyForm {
    /// None for a new company.
    pub id: Option<CompanyId>,
    /// Name.
    pub name: String,
    /// Organisation number; none leaves it as it is, empty takes it away.
    pub organisation_number: Option<String>,
    /// Place.
    pub place: String,
    /// SNI version; none means 2007.
    pub sni_version: Option<SniVersion>,
    /// SNI code.
    pub sni_code: String,
    /// Annual work units.
    pub headcount: String,
    /// Turnover, thousands of kronor.
    pub turnover_tkr: String,
    /// Balance sheet total, thousands of kronor.
    pub balance_tkr: String,
    /// Stated class.
    pub size_class: Option<SizeClass>,
    /// What it rests on.
    pub size_basis: String,
    /// Day of the statement.
    pub size_stated_on: String,
    /// What the company needs.
    pub need: String,
    /// Note.
    pub note: String,
}

/// A contact person as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactForm {
    /// None for a new one.
    pub id: Option<ContactId>,
    /// The company.
    pub company_id: CompanyId,
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Whether this person signs plans.
    pub signs_plans: bool,
}

/// A notice as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoticeForm {
    /// None for a new one.
    pub id: Option<NoticeId>,
    /// The company.
    pub company_id: CompanyId,
    /// What was announced.
    pub kind: NoticeKind,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
    /// People concerned.
    pub people: String,
    /// Per cent.
    pub percent: String,
    /// Note.
    pub note: String,
}
