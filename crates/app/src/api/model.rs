//! Shapes for the model package: what one holds, compared with the register, and what is taken of it.

use super::Saved;
use chrono::NaiveDate;
use domain::library::Said;
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
    /// The guide that came with it.
    pub guide: String,
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
