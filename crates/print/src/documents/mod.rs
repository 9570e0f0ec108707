//! The papers: what each holds, as plain data, and how it is laid out. Not where the data comes
//! from, and no rule of the field: gap and coverage come in as the domain counted them.

pub mod certificate;
mod certificate_pages;
pub mod company_way;
mod company_way_pages;
pub mod criteria;
mod criteria_pages;
pub mod day_list;
mod day_list_pages;
mod frame;
pub mod handover;
mod handover_pages;
pub mod incident;
mod incident_pages;
pub mod mapping_form;
mod mapping_form_pages;
pub mod matrix;
mod matrix_pages;
pub mod plan;
mod plan_pages;
pub mod profile;
mod profile_pages;
pub mod recovery;
mod recovery_pages;
pub mod report;
mod report_pages;
mod section;
mod sheet;
mod signature;
#[cfg(test)]
mod tests;
pub mod time_list;
mod time_list_pages;

use chrono::NaiveDate;
use domain::language::Language;

pub use crate::theme::TextSize;
use crate::{error::Error, text::Typesetter, write::Laid};
use certificate::Certificate;
use company_way::CompanyWay;
use criteria::CriteriaList;
use day_list::DayList;
use handover::HandoverReceipt;
use incident::IncidentSheet;
use mapping_form::MappingForm;
use matrix::CompanyMatrix;
use plan::Plan;
use profile::Profile;
use recovery::RecoverySheet;
use report::ReportPaper;
use time_list::TimeList;

/// What every page of a paper says of the paper itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// Language of the paper.
    pub language: Language,
    /// Size of its text.
    pub text_size: TextSize,
    /// The paper's own number, short enough to read aloud.
    pub number: String,
    /// Counts the person's papers of this kind, from 1.
    pub version: u32,
    /// The day that the paper is made; also its date as a file.
    pub dated: NaiveDate,
    /// Stands for the person in place of the identity number; may be empty.
    pub participant_number: String,
    /// The employer's organisation number; may be empty.
    pub organisation_number: String,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
}

/// Whose paper it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Full name.
    pub name: String,
    /// Personal identity number as it is to be shown. Only where it was asked for: it stands in the
    /// body and never in a title, a file name or the foot.
    pub identity_number: Option<String>,
    /// Role; may be empty.
    pub role: String,
    /// Employer; may be empty.
    pub employer: String,
}

/// A paper to be made.
#[derive(Clone, Copy, Debug)]
pub enum Document<'a> {
    /// A competence profile.
    Profile(&'a Profile),
    /// An individual development plan.
    Plan(&'a Plan),
    /// The sheet with a register's recovery code.
    Recovery(&'a RecoverySheet),
    /// The sheet about a lost or stolen laptop.
    Incident(&'a IncidentSheet),
    /// The receipt for a register that was handed over.
    Handover(&'a HandoverReceipt),
    /// The list for a day at a company.
    DayList(&'a DayList),
    /// A report of figures and texts, or a form to fill in.
    Report(&'a ReportPaper),
    /// A company's competence matrix.
    Matrix(&'a CompanyMatrix),
    /// A list of certified time to sign.
    TimeList(&'a TimeList),
    /// A blank form for a mapping without a laptop.
    MappingForm(&'a MappingForm),
    /// A company's way through the project.
    CompanyWay(&'a CompanyWay),
    /// A list of criteria for gender equality and accessibility.
    Criteria(&'a CriteriaList),
    /// A certificate of participation.
    Certificate(&'a Certificate),
}

impl Document<'_> {
    pub(crate) fn lay_out(self, setter: &mut Typesetter) -> Result<Laid, Error> {
        match self {
            Self::Profile(profile) => profile_pages::lay_out(profile, setter),
            Self::Plan(plan) => plan_pages::lay_out(plan, setter),
            Self::Recovery(sheet) => recovery_pages::lay_out(sheet, setter),
            Self::Incident(sheet) => incident_pages::lay_out(sheet, setter),
            Self::Handover(receipt) => handover_pages::lay_out(receipt, setter),
            Self::DayList(list) => day_list_pages::lay_out(list, setter),
            Self::Report(paper) => report_pages::lay_out(paper, setter),
            Self::Matrix(matrix) => matrix_pages::lay_out(matrix, setter),
            Self::TimeList(list) => time_list_pages::lay_out(list, setter),
            Self::MappingForm(form) => mapping_form_pages::lay_out(form, setter),
            Self::CompanyWay(way) => company_way_pages::lay_out(way, setter),
            Self::Criteria(list) => criteria_pages::lay_out(list, setter),
            Self::Certificate(paper) => certificate_pages::lay_out(paper, setter),
        }
    }

    /// The language that the paper is in.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::Profile(profile) => profile.imprint.language,
            Self::Plan(plan) => plan.imprint.language,
            Self::Recovery(sheet) => sheet.language,
            Self::Incident(sheet) => sheet.language,
            Self::Handover(receipt) => receipt.language,
            Self::DayList(list) => list.language,
            Self::Report(paper) => paper.language,
            Self::Matrix(matrix) => matrix.language,
            Self::TimeList(list) => list.language,
            Self::MappingForm(form) => form.language,
            Self::CompanyWay(way) => way.language,
            Self::Criteria(list) => list.language,
            Self::Certificate(paper) => paper.imprint.language,
        }
    }
}
