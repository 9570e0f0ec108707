//! Shapes for the competence library.

use domain::{
    id::{AreaId, CompetenceId, PermitId, RoleId},
    library::{Area, Competence, Said},
    permit::Permit,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The library.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LibraryPage {
    /// Areas with their competences, in order.
    pub areas: Vec<AreaView>,
    /// Permits.
    pub permits: Vec<PermitView>,
}

/// An area.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AreaView {
    /// The area.
    pub area: Area,
    /// Its name.
    pub name: Said,
    /// Its competences.
    pub competences: Vec<CompetenceRow>,
}

/// A competence in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompetenceRow {
    /// Identity.
    pub id: CompetenceId,
    /// Name.
    pub name: Said,
    /// What it is.
    pub about: Said,
    /// No longer offered.
    pub archived: bool,
}

/// A permit in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PermitView {
    /// The permit.
    pub permit: Permit,
    /// Its name.
    pub name: Said,
    /// What it is.
    pub about: Said,
}

/// A competence with its texts and where it is used.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompetencePage {
    /// The competence, with texts in both languages.
    pub competence: Competence,
    /// Its name in the interface's language.
    pub name: Said,
    /// What it is, in the interface's language.
    pub about: Said,
    /// Level texts 0–4 in the interface's language.
    pub levels: Vec<Said>,
    /// Its area's name.
    pub area: Said,
    /// Roles that require it.
    pub required_by: Vec<RequiredBy>,
}

/// A role that requires a competence.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RequiredBy {
    /// The role.
    pub role_id: RoleId,
    /// Its name.
    pub role: Said,
    /// The company's name; empty for a template.
    pub company: String,
    /// The level required.
    pub level: domain::level::Level,
}

/// An area as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AreaForm {
    /// None for a new one.
    pub id: Option<AreaId>,
    /// Swedish name.
    pub name_sv: String,
    /// English name.
    pub name_en: String,
    /// No longer offered.
    pub archived: bool,
}

/// A competence as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompetenceForm {
    /// None for a new one.
    pub id: Option<CompetenceId>,
    /// Its area.
    pub area_id: AreaId,
    /// Swedish name.
    pub name_sv: String,
    /// English name.
    pub name_en: String,
    /// What it is, Swedish.
    pub about_sv: String,
    /// What it is, English.
    pub about_en: String,
    /// Level texts 0–4, Swedish.
    pub levels_sv: [String; 5],
    /// Level texts 0–4, English.
    pub levels_en: [String; 5],
    /// No longer offered.
    pub archived: bool,
}

/// A permit as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PermitForm {
    /// None for a new one.
    pub id: Option<PermitId>,
    /// Swedish name.
    pub name_sv: String,
    /// English name.
    pub name_en: String,
    /// What it is, Swedish.
    pub about_sv: String,
    /// What it is, English.
    pub about_en: String,
    /// Usual validity, months; empty for none.
    pub valid_months: String,
    /// Months between the employer's confirmations; empty for none.
    pub confirm_months: String,
    /// No longer offered.
    pub archived: bool,
}
