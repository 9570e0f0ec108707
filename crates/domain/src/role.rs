//! Roles (befattningar) and the requirement profiles that describe them, version by version. A
//! role without a company is a template. Not people: see [`person`](crate::person).

use crate::{
    id::{
        CompanyId, ComparisonId, CompetenceId, PermitId, PermitRequirementId, PersonId, ProfileId,
        RequirementId, RoleId,
    },
    level::Level,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A role at a company, or a template role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Role {
    /// Identity.
    pub id: RoleId,
    /// The company whose role it is; none for a template.
    pub company_id: Option<CompanyId>,
    /// Stable code of a built-in template; none for others.
    pub code: Option<String>,
    /// Swedish name.
    pub name_sv: String,
    /// English name; may be empty.
    pub name_en: String,
    /// Occupation code, SSYK 2012, four digits.
    pub ssyk: Option<String>,
    /// What the role is.
    pub about: String,
    /// No longer offered.
    pub archived: bool,
}

/// One version of a role's requirement profile. Edited in place until an assessment or an issued
/// paper cites it; then the next change makes the next version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// Identity.
    pub id: ProfileId,
    /// The role.
    pub role_id: RoleId,
    /// Counts from 1; the highest is in force.
    pub version: u32,
    /// Day of the version.
    pub made_on: NaiveDate,
}

/// One required competence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Requirement {
    /// Identity.
    pub id: RequirementId,
    /// The profile.
    pub profile_id: ProfileId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level that the role requires.
    pub level: Level,
    /// Sorts first and is marked; changes no arithmetic.
    pub critical: bool,
}

/// One required permit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PermitRequirement {
    /// Identity.
    pub id: PermitRequirementId,
    /// The profile.
    pub profile_id: ProfileId,
    /// The permit.
    pub permit_id: PermitId,
}

vocabulary! {
    /// Why a person is compared with a role.
    ComparisonKind, "comparison_kind" {
        /// The role that the person has now.
        Present = "present",
        /// A role that the person wishes for.
        Wished = "wished",
        /// Another job that is of interest.
        Other = "other",
    }
}

/// A role that a person is compared with: always against the version in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comparison {
    /// Identity.
    pub id: ComparisonId,
    /// The person.
    pub person_id: PersonId,
    /// The role.
    pub role_id: RoleId,
    /// Why.
    pub kind: ComparisonKind,
}
