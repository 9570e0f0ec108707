//! The project that a register serves, its way of working and its coaches. Not what has been done at
//! a company.

use crate::{
    id::{CoachId, ProjectId, ProjectStepId},
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A Social Fund project with its targets and period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Project {
    /// Identity.
    pub id: ProjectId,
    /// Name as on papers.
    pub name: String,
    /// Who owns the project (and is controller of the register).
    pub owner: String,
    /// The fund's call for proposals.
    pub call: String,
    /// Programme area.
    pub programme_area: String,
    /// The fund's registration number (diarienummer).
    pub diary_number: String,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day as granted.
    pub ends: Option<NaiveDate>,
    /// Last day if the project is extended.
    pub extended_to: Option<NaiveDate>,
    /// Participants aimed at.
    pub target_participants: Option<u32>,
    /// Of these, women.
    pub target_women: Option<u32>,
    /// Small and medium-sized companies aimed at.
    pub target_companies: Option<u32>,
    /// The line about the funder that every paper carries. Its wording changed between programme
    /// periods, so it is the project's own.
    pub funder_line: String,
    /// Swedish kronor per euro in thousandths, for size classes.
    pub kronor_per_euro_thousandths: u32,
}

vocabulary! {
    /// The way of working, in its order. Coaching runs alongside.
    StepKind, "step_kind" {
        /// Marketing through the steering group.
        Marketing = "marketing",
        /// First meeting with a company.
        FirstMeeting = "first_meeting",
        /// Information meeting with its staff.
        InformationMeeting = "information_meeting",
        /// Competence mapping.
        Mapping = "mapping",
        /// Validation of earlier learning.
        Validation = "validation",
        /// Training.
        Training = "training",
        /// Evaluation.
        Evaluation = "evaluation",
        /// Coaching, alongside the others.
        Coaching = "coaching",
    }
}

/// One step of the project's way of working, with its planned period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProjectStep {
    /// Identity.
    pub id: ProjectStepId,
    /// The project.
    pub project_id: ProjectId,
    /// Which step.
    pub kind: StepKind,
    /// Place in the order, from 1.
    pub position: u32,
    /// Planned first day.
    pub starts: Option<NaiveDate>,
    /// Planned last day.
    pub ends: Option<NaiveDate>,
}

/// A competence coach: who maps, and signs for the mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Coach {
    /// Identity.
    pub id: CoachId,
    /// Name as on papers.
    pub name: String,
    /// Title as on papers; empty means the vocabulary's word for coach.
    pub title: String,
    /// Telephone for papers; may be empty.
    pub phone: String,
}
