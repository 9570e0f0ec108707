//! Shapes for the project and its coach.

use domain::{
    id::ProjectStepId,
    project::{Coach, Project, ProjectStep},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The project with its steps.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectPage {
    /// The project.
    pub project: Project,
    /// Its way of working.
    pub steps: Vec<ProjectStep>,
    /// The coach who works in this register.
    pub coach: Coach,
}

/// The project's facts as typed. Dates and numbers are texts; empty means none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProjectChange {
    /// Name.
    pub name: String,
    /// Owner.
    pub owner: String,
    /// Call.
    pub call: String,
    /// Programme area.
    pub programme_area: String,
    /// Registration number.
    pub diary_number: String,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
    /// Last day if extended.
    pub extended_to: String,
    /// Participants aimed at.
    pub target_participants: String,
    /// Of these, women.
    pub target_women: String,
    /// Companies aimed at.
    pub target_companies: String,
    /// Line about the funder.
    pub funder_line: String,
    /// Kronor per euro, with a decimal comma or point.
    pub kronor_per_euro: String,
}

/// A step's planned period as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProjectStepChange {
    /// The step.
    pub id: ProjectStepId,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
}

/// The coach's facts as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CoachChange {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// Telephone.
    pub phone: String,
}
