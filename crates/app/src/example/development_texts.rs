//! The shape of what the example tells of trainings, validation and time. Not what is made of it.

use chrono::NaiveDate;
use domain::{
    aid::{AidPreset, AidRule},
    level::Level,
    plan::ActionKind,
    training::{DeliveryForm, SeatResult},
    validation::ValidationResult,
};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DevelopmentTexts {
    pub(super) catalogue_on: NaiveDate,
    pub(super) time_until: NaiveDate,
    pub(super) signed_on: NaiveDate,
    pub(super) signed_until: NaiveDate,
    pub(super) aid: AidText,
    pub(super) template: TemplateText,
    pub(super) training: Vec<TrainingText>,
    pub(super) occasion: Vec<OccasionText>,
    pub(super) tie: Vec<TieText>,
    pub(super) model: Vec<ModelText>,
    pub(super) case: Vec<CaseText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AidText {
    pub(super) rule: AidRule,
    pub(super) preset: AidPreset,
    pub(super) company: String,
    pub(super) granted: NaiveDate,
    pub(super) amount_ore: i64,
    pub(super) granter: String,
    pub(super) what: String,
    pub(super) fiscal_year: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateText {
    pub(super) entered: NaiveDate,
    pub(super) name: String,
    /// The near goal and by when.
    pub(super) short: [String; 2],
    /// The far goal and by when.
    pub(super) long: [String; 2],
    pub(super) conditions: String,
    pub(super) actions: Vec<TemplateActionText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateActionText {
    pub(super) kind: ActionKind,
    pub(super) title: String,
    pub(super) purpose: String,
    pub(super) responsible: String,
    pub(super) training: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrainingText {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) provider: String,
    pub(super) about: String,
    pub(super) minutes: u32,
    pub(super) price_ore: i64,
    pub(super) form: DeliveryForm,
    #[serde(default)]
    pub(super) mandatory: bool,
    /// Codes of the competences, each with the level reached.
    pub(super) contents: BTreeMap<String, Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OccasionText {
    pub(super) training: String,
    pub(super) company: Option<String>,
    pub(super) added: NaiveDate,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
    pub(super) place: String,
    pub(super) seats: u32,
    pub(super) seat: Vec<SeatText>,
    /// Codes of the criteria that are seen to.
    #[serde(default)]
    pub(super) criteria: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeatText {
    /// Identity number.
    pub(super) person: String,
    pub(super) answered: Option<NaiveDate>,
    #[serde(default = "yes")]
    pub(super) accepts: bool,
    /// Took part to the end, or did not; none while it is to come.
    pub(super) went: Option<bool>,
    pub(super) result: Option<SeatResult>,
}

const fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TieText {
    pub(super) person: String,
    /// How the action's title begins.
    pub(super) action: String,
    pub(super) training: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ModelText {
    pub(super) key: String,
    pub(super) entered: NaiveDate,
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) about: String,
    pub(super) valid_months: Option<u32>,
    pub(super) confirm_months: Option<u32>,
    pub(super) areas: Vec<AreaText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaText {
    pub(super) name: String,
    /// Code of the competence.
    pub(super) shows: String,
    pub(super) level: Level,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseText {
    pub(super) person: String,
    pub(super) model: String,
    pub(super) overview: NaiveDate,
    pub(super) in_depth: NaiveDate,
    pub(super) centre: String,
    pub(super) from: NaiveDate,
    pub(super) ended: Option<NaiveDate>,
    pub(super) result: Option<ValidationResult>,
    /// How many of the model's first areas were met; the others were not.
    #[serde(default)]
    pub(super) met: usize,
    /// Title of the evidence that the outcome is.
    pub(super) evidence: Option<String>,
}
