//! Shapes for validation: models with their areas, and people's ways through them.

use chrono::NaiveDate;
use domain::{
    id::{CompetenceId, PersonId, ValidationCaseId, ValidationModelAreaId, ValidationModelId},
    level::Level,
    library::Said,
    validation::{
        AreaOutcome, CertificateState, ValidationCase, ValidationModel, ValidationModelArea,
        ValidationResult, ValidationStage,
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{proposed_level::ProposedLevelView, training::CompetenceChoice};

/// Every model.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValidationModels {
    /// Models by name; those that are no longer offered last.
    pub models: Vec<ValidationModelView>,
    /// Every competence that an area can speak of.
    pub competences: Vec<CompetenceChoice>,
}

/// A model with its areas.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValidationModelView {
    /// The model.
    pub model: ValidationModel,
    /// Its areas, in order.
    pub areas: Vec<ValidationAreaView>,
    /// How many people's validations follow it.
    pub cases: u32,
}

/// An area of a model.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValidationAreaView {
    /// The area.
    pub area: ValidationModelArea,
    /// The competence's name, where it speaks of one.
    pub competence: Option<Said>,
}

/// A model as typed; the areas given are all that it then has.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValidationModelForm {
    /// None for a new one.
    pub id: Option<ValidationModelId>,
    /// What it is called.
    pub name: String,
    /// Whose model it is.
    pub owner: String,
    /// What it is about.
    pub about: String,
    /// Validity, months; empty where it does not expire.
    pub valid_months: String,
    /// Months between the employer's confirmations; empty where none is needed.
    pub confirm_months: String,
    /// No longer offered.
    pub archived: bool,
    /// Areas in order.
    pub areas: Vec<ValidationAreaForm>,
}

/// An area as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValidationAreaForm {
    /// None for a new one.
    pub id: Option<ValidationModelAreaId>,
    /// What it is called.
    pub name: String,
    /// The competence that it speaks of.
    pub competence_id: Option<CompetenceId>,
    /// The level that it proposes, 0–4; only with a competence.
    #[ts(type = "number | null")]
    pub level: Option<i64>,
}

/// A person's validations.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonValidation {
    /// The latest first.
    pub cases: Vec<ValidationCaseView>,
    /// Models to choose from.
    pub models: Vec<ValidationModel>,
}

/// A person's way through a validation.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValidationCaseView {
    /// The case.
    pub case: ValidationCase,
    /// The model.
    pub model: ValidationModel,
    /// How far it has come.
    pub stage: ValidationStage,
    /// The model's areas with what was said of each.
    pub areas: Vec<CaseArea>,
    /// What follows from what was said of the areas.
    pub follows: Option<ValidationResult>,
    /// Where its certificate stands; none where there is none.
    pub certificate: Option<CertificateState>,
    /// Last day on which the employer's next confirmation is in time.
    pub confirm_by: Option<NaiveDate>,
    /// Levels that it proposes and that wait for an answer.
    pub levels: Vec<ProposedLevelView>,
}

/// An area with what was said of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseArea {
    /// The area.
    pub id: ValidationModelAreaId,
    /// What it is called.
    pub name: String,
    /// The competence's name, where it speaks of one.
    pub competence: Option<Said>,
    /// The level that it proposes.
    pub level: Option<Level>,
    /// What was said; none where it was not judged.
    pub outcome: Option<AreaOutcome>,
    /// Note.
    pub note: String,
}

/// A person's validation as typed, without its outcome.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValidationForm {
    /// None for a new one.
    pub id: Option<ValidationCaseId>,
    /// The person.
    pub person_id: PersonId,
    /// The model.
    pub model_id: ValidationModelId,
    /// Day of the overview mapping.
    pub overview_on: String,
    /// Day of the mapping in depth.
    pub in_depth_on: String,
    /// The test centre.
    pub test_centre: String,
    /// First day at the test centre.
    pub assessed_from: String,
    /// Note.
    pub note: String,
}

/// What a validation came to, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValidationOutcomeForm {
    /// The case.
    pub id: ValidationCaseId,
    /// The outcome; none with a day: broken off; none without: not ended yet.
    pub result: Option<ValidationResult>,
    /// Day of the outcome, or day when it was broken off.
    pub ended_on: String,
    /// Who issued the certificate; empty means the test centre.
    pub issuer: String,
    /// Last valid day; empty means as long as the model says.
    pub expires_on: String,
    /// What was said of the areas; one that is left out was not judged.
    pub areas: Vec<AreaOutcomeForm>,
}

/// What was said of one area.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AreaOutcomeForm {
    /// The area.
    pub area_id: ValidationModelAreaId,
    /// What was said.
    pub outcome: AreaOutcome,
    /// Note.
    pub note: String,
}

/// That the employer confirms the certificate.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValidationConfirmation {
    /// The case.
    pub id: ValidationCaseId,
    /// The day; empty means today.
    pub on: String,
}
