//! Shapes for plans of many people: templates, and what is applied to a selection.

use domain::{
    id::{CompanyId, OccasionId, PersonId, PlanTemplateId, RoleId, TrainingId},
    plan::{ActionKind, ActionTime},
    plan_template::{PlanTemplate, TemplateAction},
    role::ComparisonKind,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Saved;

/// A template with its actions.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanTemplateView {
    /// The template.
    pub template: PlanTemplate,
    /// Its actions, in order.
    pub actions: Vec<TemplateAction>,
}

/// A template as typed; the actions given are all that it then has.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanTemplateForm {
    /// None for a new one.
    pub id: Option<PlanTemplateId>,
    /// What it is called.
    pub name: String,
    /// Near goal.
    pub goal_short: String,
    /// By when.
    pub goal_short_by: String,
    /// Far goal.
    pub goal_long: String,
    /// By when.
    pub goal_long_by: String,
    /// What is needed.
    pub conditions: String,
    /// No longer offered.
    pub archived: bool,
    /// Actions in order.
    pub actions: Vec<TemplateActionForm>,
}

/// An action of a template as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateActionForm {
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
    /// The training of the catalogue that it is.
    pub training_id: Option<TrainingId>,
}

/// A person's plan to make a template of.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanTemplateFrom {
    /// Whose plan.
    pub person_id: PersonId,
    /// What the template is called.
    pub name: String,
}

/// What can be applied to many, and to whom.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ManyChoices {
    /// People by name: the first of those looked for.
    pub people: Vec<ManyPerson>,
    /// How many are looked for.
    pub total: u32,
    /// Those who were chosen already, whoever is looked for.
    pub chosen: Vec<ManyPerson>,
    /// Roles with requirements, the company's own first.
    pub roles: Vec<ManyRole>,
    /// Templates by name.
    pub templates: Vec<PlanTemplate>,
}

/// Somebody in a selection.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ManyPerson {
    /// The person.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// Company or role, beside the name.
    pub beside: String,
}

/// A role to compare with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ManyRole {
    /// The role.
    pub id: RoleId,
    /// Its name and company.
    pub name: String,
}

/// Whose people can be chosen.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ManyOf {
    /// A company's; none for everybody.
    pub company_id: Option<CompanyId>,
    /// Words that must all be in the name or in what stands beside it; empty for everybody.
    pub find: String,
    /// Those who were chosen already.
    pub chosen: Vec<PersonId>,
}

/// What is applied.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Applied {
    /// A role to compare with.
    Role {
        /// The role.
        role_id: RoleId,
        /// Why.
        kind: ComparisonKind,
    },
    /// A template of a plan.
    Template {
        /// The template.
        template_id: PlanTemplateId,
    },
    /// A training as an action, and an invitation where an occasion is named.
    Training {
        /// The training.
        training_id: TrainingId,
        /// The occasion.
        occasion_id: Option<OccasionId>,
    },
}

/// Something to apply to a selection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ApplyToMany {
    /// To whom.
    pub people: Vec<PersonId>,
    /// What.
    pub what: Applied,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AppliedToMany {
    /// The one operation.
    pub saved: Saved,
    /// How many it was done for.
    pub done: u32,
    /// For whom it was not, and why, in words.
    pub not_done: Vec<String>,
}
