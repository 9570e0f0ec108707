//! Shapes for the development plan.

use domain::{
    id::{ActionId, CompetenceId, FollowUpId, OccasionId, PersonId, PlanId, TrainingId},
    level::Level,
    library::Said,
    plan::{Action, ActionKind, ActionStatus, ActionTime, FollowUp, Plan, PlanState},
    training::Occasion,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A plan with its actions and follow-ups.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanView {
    /// The plan.
    pub plan: Plan,
    /// States it may go to.
    pub next: Vec<PlanState>,
    /// Actions in order.
    pub actions: Vec<ActionView>,
    /// Follow-ups by date.
    pub follow_ups: Vec<FollowUpView>,
}

/// An action with the competences it develops.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionView {
    /// The action.
    pub action: Action,
    /// What it develops.
    pub gaps: Vec<ActionGapView>,
    /// The training that it consists of, if it is one of the catalogue's.
    pub training: Option<ActionTrainingView>,
    /// Whether its last day has passed without its being done.
    pub overdue: bool,
}

/// The training that an action consists of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionTrainingView {
    /// The training.
    pub training_id: TrainingId,
    /// Its name.
    pub name: String,
    /// The occasion, once there is one.
    pub occasion: Option<Occasion>,
}

/// A competence that an action develops.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionGapView {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// Level when the action was chosen.
    pub from_level: Option<Level>,
    /// Level aimed at.
    pub to_level: Level,
}

/// A follow-up and whether it is late.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FollowUpView {
    /// The follow-up.
    pub follow_up: FollowUp,
    /// Whether it should have been held.
    pub overdue: bool,
}

/// A gap without an action.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenGap {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// Current level; none if not assessed.
    pub level: Option<Level>,
    /// Level required.
    pub required: Level,
    /// Whether critical.
    pub critical: bool,
    /// Colleagues at the same company with the same gap.
    pub colleagues: u32,
}

/// Goals and conditions as typed. Makes the person's plan if there is none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanForm {
    /// The person.
    pub person_id: PersonId,
    /// Near goal.
    pub goal_short: String,
    /// By when.
    pub goal_short_by: String,
    /// Far goal.
    pub goal_long: String,
    /// By when.
    pub goal_long_by: String,
    /// What stands in the way and what is needed.
    pub conditions: String,
}

/// A state to go to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanStateForm {
    /// The plan.
    pub id: PlanId,
    /// The state.
    pub state: PlanState,
    /// Day of agreement or closing; empty means today.
    pub on: String,
}

/// An action as typed. Makes the person's plan if there is none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionForm {
    /// None for a new one.
    pub id: Option<ActionId>,
    /// The person.
    pub person_id: PersonId,
    /// What kind.
    pub kind: ActionKind,
    /// What is done.
    pub title: String,
    /// What for.
    pub purpose: String,
    /// Who sees to it.
    pub responsible: String,
    /// In whose time.
    pub time: Option<ActionTime>,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
    /// Where it stands.
    pub status: ActionStatus,
    /// Competences it develops, with the level aimed at.
    pub gaps: Vec<ActionGapForm>,
    /// The training of the catalogue that it consists of.
    pub training_id: Option<TrainingId>,
    /// The occasion; only with its training.
    pub occasion_id: Option<OccasionId>,
}

/// A competence to develop.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionGapForm {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Level aimed at, 0–4.
    #[ts(type = "number")]
    pub to_level: i64,
}

/// A follow-up as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUpForm {
    /// None for a new one.
    pub id: Option<FollowUpId>,
    /// The person, who has a plan.
    pub person_id: PersonId,
    /// Day when it is due.
    pub due_on: String,
    /// What is checked.
    pub what: String,
    /// Day when it was held; empty while it is to come.
    pub held_on: String,
    /// What came out.
    pub outcome: String,
}
