//! Shapes for visits and their slots.

use super::step::StaffMember;
use chrono::NaiveDate;
use domain::{
    id::{CompanyId, CompanyStepId, PersonId, VisitId, VisitSlotId},
    project::StepKind,
    step::CompanyStep,
    visit::{SlotOutcome, Visit, VisitSlot},
    wall_time::WallTime,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A visit in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VisitRow {
    /// Identity.
    pub id: VisitId,
    /// The company.
    pub company_id: CompanyId,
    /// The company's name.
    pub company: String,
    /// The day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends, if that is settled.
    pub ends: Option<WallTime>,
    /// Where.
    pub place: String,
    /// The kind of step that it is held for, if it is held for one.
    pub step: Option<StepKind>,
    /// People with a time.
    pub booked: u32,
    /// Of these, who came.
    pub held: u32,
}

/// All visits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VisitList {
    /// Today's and later, the nearest first.
    pub coming: Vec<VisitRow>,
    /// Earlier ones, the latest first.
    pub earlier: Vec<VisitRow>,
}

/// One visit with its slots.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VisitPage {
    /// The visit.
    pub visit: Visit,
    /// The company's name.
    pub company: String,
    /// Slots by time.
    pub slots: Vec<SlotView>,
    /// The staff to choose from.
    pub staff: Vec<StaffMember>,
    /// The step that it is held for, if it is held for one.
    pub step: Option<CompanyStep>,
    /// Steps that it can be held for: what is planned at the company, and the one it has.
    pub steps: Vec<CompanyStep>,
    /// How many more slots there is room for; none where the visit has no end.
    pub room: Option<u32>,
    /// The day that the register lives in.
    pub today: NaiveDate,
}

/// A slot as it is shown.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SlotView {
    /// The slot.
    pub slot: VisitSlot,
    /// Whose.
    pub name: String,
    /// Role there, or empty.
    pub role: String,
    /// Shift or team, or empty.
    pub shift: String,
}

/// A visit as typed. Times are texts such as `9.30`.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VisitForm {
    /// None for a new one.
    pub id: Option<VisitId>,
    /// The company.
    pub company_id: CompanyId,
    /// The step of the company that it is held for; none: for none.
    pub step_id: Option<CompanyStepId>,
    /// Day.
    pub day: String,
    /// When it begins.
    pub starts: String,
    /// When it ends.
    pub ends: String,
    /// Where.
    pub place: String,
    /// What is to be done.
    pub agenda: String,
    /// Note.
    pub note: String,
    /// Minutes of each new slot; empty means twenty.
    pub slot_minutes: String,
}

/// People who are to have a time at a visit.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SlotsForm {
    /// The visit.
    pub visit_id: VisitId,
    /// Who, in the order in which they are to come.
    pub person_ids: Vec<PersonId>,
}

/// A slot as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SlotForm {
    /// Which.
    pub id: VisitSlotId,
    /// When it begins.
    pub starts: String,
    /// How long it is.
    pub minutes: String,
    /// What became of it; none: not known.
    pub outcome: Option<SlotOutcome>,
}

/// Which visits go into a calendar file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarOf {
    /// This one; none: all from today on.
    pub visit_id: Option<VisitId>,
}
