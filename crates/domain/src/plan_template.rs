//! Templates of development plans: goals and actions to begin many plans from. A plan that was begun
//! from one is its person's own from then on and follows it no more.

use crate::{
    id::{PlanTemplateId, TemplateActionId, TrainingId},
    plan::{ActionKind, ActionTime},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A template of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanTemplate {
    /// Identity.
    pub id: PlanTemplateId,
    /// What it is called.
    pub name: String,
    /// The near goal.
    pub goal_short: String,
    /// By when.
    pub goal_short_by: String,
    /// The far goal.
    pub goal_long: String,
    /// By when.
    pub goal_long_by: String,
    /// What is needed so that it can happen.
    pub conditions: String,
    /// No longer offered.
    pub archived: bool,
}

/// An action of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateAction {
    /// Identity.
    pub id: TemplateActionId,
    /// The template.
    pub template_id: PlanTemplateId,
    /// Place in the plan, from 1.
    pub position: u32,
    /// What kind of answer.
    pub kind: ActionKind,
    /// What is done.
    pub title: String,
    /// What for.
    pub purpose: String,
    /// Who sees to it.
    pub responsible: String,
    /// In whose time.
    pub time: Option<ActionTime>,
    /// The training of the catalogue that it is.
    pub training_id: Option<TrainingId>,
}
