//! Shapes for the model package: what one holds, compared with the register, and what is taken of it.

use super::Saved;
use chrono::NaiveDate;
use domain::{id::ValidationModelId, library::Said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A package that was read, compared with the open register. Nothing of it is taken yet.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct ModelContents {
    /// The file; none if the dialog was closed, and then the rest is empty.
    pub path: Option<String>,
    /// The day that the package was made.
    pub made_on: Option<NaiveDate>,
    /// Competence areas.
    pub areas: ModelPart,
    /// Competences.
    pub competences: ModelPart,
    /// Permits.
    pub permits: ModelPart,
    /// Role templates with their requirements.
    pub roles: ModelPart,
    /// The forms.
    #[serde(flatten)]
    pub forms: ModelForms,
    /// The guide that came with it.
    pub guide: String,
}

/// The forms in a package.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct ModelForms {
    /// Criteria for gender equality and accessibility.
    pub criteria: ModelPart,
    /// Templates of development plans.
    pub plan_templates: ModelPart,
    /// Validation models with their areas.
    pub validation_models: ModelPart,
    /// Rules about keeping.
    pub retention_rules: ModelPart,
    /// Texts of forms to read, each under its title. They are not taken in.
    pub texts: Vec<(Said, Said)>,
}

/// What is to be in a package beside what always is.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveModel {
    /// Validation models that may be given away: they are their owners'.
    pub validation_models: Vec<ValidationModelId>,
}

/// One kind of thing in a package.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct ModelPart {
    /// What the register has not: it is added.
    pub new: Vec<Said>,
    /// What the register has in other words: its own is kept unless theirs is asked for.
    pub differing: Vec<Said>,
    /// How many are alike.
    pub same: u32,
}

/// Of what differs, which kinds are taken as they stand in the package.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeModel {
    /// Areas.
    pub areas: bool,
    /// Competences: as their next version.
    pub competences: bool,
    /// Permits.
    pub permits: bool,
    /// Roles: their requirements as the next version of the profile.
    pub roles: bool,
    /// Criteria.
    pub criteria: bool,
    /// Templates of plans, with their actions.
    pub plan_templates: bool,
    /// Validation models, with their areas.
    pub validation_models: bool,
    /// Rules about keeping.
    pub retention_rules: bool,
}

/// What was taken.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ModelTaken {
    /// That it is done.
    pub saved: Saved,
    /// How many things were added.
    pub added: u32,
    /// How many were changed.
    pub changed: u32,
    /// When the backup was made that went before it, RFC 3339 UTC; none for the example, of which none
    /// are made.
    pub backup_at: Option<String>,
}
