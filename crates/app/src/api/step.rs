//! Shapes for a company's way through the project: how it came, its steps, what it needs.

use super::visit::VisitRow;
use chrono::NaiveDate;
use domain::{
    company::Contact,
    id::{CompanyId, CompanyStepId, ContactId, PartnerId, PersonId},
    partner::Partner,
    project::StepKind,
    step::{CompanyEnrolment, CompanyStep, Eligibility, NeedSheet, StepState},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A company's way through the project.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepsPage {
    /// All steps, in the project's order and within a kind by day; those without a day last.
    pub steps: Vec<StepView>,
    /// The step that is next, if one is planned.
    pub next: Option<CompanyStepId>,
    /// What to plan where none is; none where every kind has been taken up.
    pub next_kind: Option<StepKind>,
    /// How it came and whether it may take part, if that is written down.
    pub enrolment: Option<CompanyEnrolment>,
    /// Whether it may take part.
    pub eligibility: Eligibility,
    /// What it said that it needs, if that is written down.
    pub need_sheet: Option<NeedSheet>,
    /// Its visits, latest day first.
    pub visits: Vec<VisitRow>,
    /// Whom it may have come through.
    pub partners: Vec<Partner>,
    /// Whom of the company to choose from: contact persons.
    pub contacts: Vec<Contact>,
    /// Whom of the company to choose from: staff.
    pub staff: Vec<StaffMember>,
    /// The coach's name, for a new step.
    pub coach: String,
}

/// One step as it stands today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepView {
    /// The step.
    pub step: CompanyStep,
    /// Where it stands.
    pub state: StepState,
    /// Who of the company took part.
    pub present: Vec<PresentAtStep>,
    /// Visits that are held for it, the earliest first.
    pub visits: Vec<VisitRow>,
    /// The day on which it may be noted as done, where its visits have passed and nobody has said so.
    pub may_be_done_on: Option<NaiveDate>,
}

/// Somebody of the company who took part in a step.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PresentAtStep {
    /// As a contact person.
    pub contact_id: Option<ContactId>,
    /// As one of the staff.
    pub person_id: Option<PersonId>,
    /// Name.
    pub name: String,
}

/// Somebody employed at a company today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StaffMember {
    /// Who.
    pub person_id: PersonId,
    /// Full name.
    pub name: String,
    /// Role, or empty.
    pub role: String,
    /// Shift or team, or empty.
    pub shift: String,
    /// Whether a mapping of theirs is done.
    pub mapped: bool,
}

/// How a company came, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EnrolmentForm {
    /// The company.
    pub company_id: CompanyId,
    /// The partner that brought it.
    pub partner_id: Option<PartnerId>,
    /// How it came, in words.
    pub source: String,
    /// Private sector; none: not looked at.
    pub private_sector: Option<bool>,
    /// Workplace in the county; none: not looked at.
    pub workplace_in_county: Option<bool>,
    /// What the decision rests on.
    pub basis: String,
    /// Day of the decision.
    pub decided_on: String,
}

/// A step as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepForm {
    /// None for a new one.
    pub id: Option<CompanyStepId>,
    /// The company.
    pub company_id: CompanyId,
    /// Which step.
    pub kind: StepKind,
    /// Planned day.
    pub planned_on: String,
    /// Day when it was done.
    pub done_on: String,
    /// Who of the project's own took part.
    pub ours: String,
    /// Contact persons who took part.
    pub contact_ids: Vec<ContactId>,
    /// Staff who took part.
    pub person_ids: Vec<PersonId>,
    /// Note.
    pub note: String,
    /// What follows.
    pub next_step: String,
}

/// A need sheet as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeedSheetForm {
    /// The company.
    pub company_id: CompanyId,
    /// Day of the talk.
    pub talked_on: String,
    /// What the customers ask for.
    pub demands: String,
    /// New technology.
    pub technology: String,
    /// Whom they look for.
    pub recruitment: String,
    /// Staff.
    pub staffing: String,
    /// What hinders.
    pub hinders: String,
}
