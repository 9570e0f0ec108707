//! Shapes for the project: its facts and periods, who carries it, its sub-goals and reports; and its
//! coach.

use chrono::NaiveDate;
use domain::{
    id::{
        PartnerId, PeriodReportId, ProjectActivityId, ProjectStepId, ReportDateId,
        ResponsibilityId, SteeringMeetingId, SubGoalId,
    },
    partner::{Partner, PartnerKind, ProjectActivity, Responsibility, SteeringMeeting},
    project::{Coach, Project, ProjectStep, StepKind},
    step::StepState,
    sub_goal::{ReportDate, SubGoal},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The project with all that is its own.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectPage {
    /// The project.
    pub project: Project,
    /// Its way of working.
    pub steps: Vec<ProjectStep>,
    /// Who carries it, by name.
    pub partners: Vec<Partner>,
    /// Who is responsible for what, as it was written.
    pub responsibilities: Vec<Responsibility>,
    /// Meetings of the steering group, latest first.
    pub meetings: Vec<SteeringMeeting>,
    /// What was done in the project itself, latest first.
    pub activities: Vec<ProjectActivity>,
    /// Sub-goals in their order.
    pub sub_goals: Vec<SubGoalView>,
    /// Report dates, earliest first.
    pub reports: Vec<ReportView>,
    /// Templates that can fill it in.
    pub templates: Vec<ProjectTemplate>,
    /// Whether nothing of it has been filled in: then a template is offered.
    pub blank: bool,
    /// The day that the register lives in.
    pub today: NaiveDate,
    /// The coach who works in this register.
    pub coach: Coach,
}

/// A sub-goal as it stands today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SubGoalView {
    /// The sub-goal.
    pub goal: SubGoal,
    /// Where it stands.
    pub state: StepState,
}

/// A report date as it stands today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportView {
    /// The report date.
    pub report: ReportDate,
    /// Where it stands.
    pub state: StepState,
    /// The period report that was made for it.
    pub made: Option<ReportMade>,
}

/// A period report that was made for a date. Its figures are told there and nowhere else.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportMade {
    /// Which.
    pub id: PeriodReportId,
    /// First day of its period.
    pub starts: NaiveDate,
    /// Last day of its period.
    pub ends: NaiveDate,
    /// Day on which it was issued.
    pub issued_on: Option<NaiveDate>,
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

/// A partner as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnerForm {
    /// None for a new one.
    pub id: Option<PartnerId>,
    /// Name.
    pub name: String,
    /// What kind of organisation.
    pub kind: PartnerKind,
    /// Whether it sits in the steering group.
    pub in_steering_group: bool,
    /// Note.
    pub note: String,
}

/// A responsibility as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResponsibilityForm {
    /// None for a new one.
    pub id: Option<ResponsibilityId>,
    /// What is to be seen to.
    pub what: String,
    /// Who sees to it.
    pub partner_id: Option<PartnerId>,
    /// Note.
    pub note: String,
}

/// A meeting of the steering group as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SteeringMeetingForm {
    /// None for a new one.
    pub id: Option<SteeringMeetingId>,
    /// Day.
    pub held_on: String,
    /// Who was there.
    pub present: String,
    /// What was said.
    pub minutes: String,
    /// What was decided.
    pub decisions: String,
}

/// A project activity as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProjectActivityForm {
    /// None for a new one.
    pub id: Option<ProjectActivityId>,
    /// Day.
    pub day: String,
    /// To which step it belongs.
    pub step: StepKind,
    /// Through whom.
    pub partner_id: Option<PartnerId>,
    /// What.
    pub what: String,
    /// What came of it.
    pub outcome: String,
}

/// A sub-goal as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SubGoalForm {
    /// None for a new one, which stands last.
    pub id: Option<SubGoalId>,
    /// What is to be reached.
    pub name: String,
    /// By when.
    pub due_on: String,
    /// When it was reached.
    pub reached_on: String,
    /// By what one sees it.
    pub evidence: String,
}

/// A report date as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportDateForm {
    /// None for a new one.
    pub id: Option<ReportDateId>,
    /// Which report.
    pub what: String,
    /// The last day.
    pub due_on: String,
    /// The day that it was handed in.
    pub delivered_on: String,
}

/// A template that can fill in a project.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectTemplate {
    /// What it is asked for by.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it fills in.
    pub about: String,
}

/// Which template is to fill in the project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FillProject {
    /// The template's code.
    pub template: String,
}
