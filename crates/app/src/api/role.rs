//! Shapes for roles and requirement profiles.

use domain::{
    id::{AreaId, CompanyId, CompetenceId, PermitId, ProfileId, RoleId},
    level::Level,
    library::Said,
    role::{Profile, Role},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose roles: a company's, or the templates.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RolesOf {
    /// The company; none for the templates.
    pub company_id: Option<CompanyId>,
}

/// A role in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RoleRow {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: Said,
    /// SSYK code or empty.
    pub ssyk: String,
    /// Required competences in the version in force.
    pub requirements: u32,
    /// Version in force.
    pub version: u32,
    /// People who have it now.
    pub people: u32,
    /// The company; none for a template.
    pub company_id: Option<CompanyId>,
}

/// A role with its requirement profile.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RolePage {
    /// The role.
    pub role: Role,
    /// Its name in the interface's language.
    pub name: Said,
    /// The company's name; empty for a template.
    pub company: String,
    /// The version in force.
    pub profile: Profile,
    /// Whether it is cited: then the next change makes the next version.
    pub cited: bool,
    /// What is required, in the order of the library.
    pub requirements: Vec<RequirementRow>,
    /// Permits required.
    pub permits: Vec<PermitRow>,
}

/// A required competence.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RequirementRow {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// Its area.
    pub area_id: AreaId,
    /// The area's name.
    pub area: Said,
    /// Level required.
    pub level: Level,
    /// What that level means here.
    pub level_text: Said,
    /// Whether critical.
    pub critical: bool,
}

/// A required permit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PermitRow {
    /// The permit.
    pub permit_id: PermitId,
    /// Its name.
    pub name: Said,
}

/// A new role.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddRole {
    /// The company; none for a template of one's own.
    pub company_id: Option<CompanyId>,
    /// Role to copy requirements from; none for an empty profile.
    pub template_id: Option<RoleId>,
    /// Swedish name; empty takes the template's.
    pub name_sv: String,
    /// English name; may be empty.
    pub name_en: String,
    /// SSYK code; empty takes the template's.
    pub ssyk: String,
}

/// A role's facts as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoleForm {
    /// The role.
    pub id: RoleId,
    /// Swedish name.
    pub name_sv: String,
    /// English name.
    pub name_en: String,
    /// SSYK code.
    pub ssyk: String,
    /// What the role is.
    pub about: String,
    /// No longer offered.
    pub archived: bool,
}

/// A requirement to add or change.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequirementForm {
    /// The role.
    pub role_id: RoleId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// Level, 0–4.
    #[ts(type = "number")]
    pub level: i64,
    /// Whether critical.
    pub critical: bool,
}

/// A requirement to remove.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequirementRef {
    /// The role.
    pub role_id: RoleId,
    /// The competence.
    pub competence_id: CompetenceId,
}

/// A permit required, or no longer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PermitRequirementForm {
    /// The role.
    pub role_id: RoleId,
    /// The permit.
    pub permit_id: PermitId,
    /// Whether it is required.
    pub required: bool,
}

/// The requirement profile that something was held against.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProfileRef {
    /// The profile.
    pub id: ProfileId,
    /// The role.
    pub role_id: RoleId,
    /// The role's name.
    pub role: Said,
    /// Its version.
    pub version: u32,
}
