//! Shapes for the criteria for gender equality and accessibility.

use domain::{
    criterion::{Criterion, CriterionKind},
    id::{CriterionId, OccasionId},
    library::Said,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A criterion in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CriterionView {
    /// The criterion.
    pub criterion: Criterion,
    /// Its text.
    pub text: Said,
    /// Occasions where it is ticked.
    pub checks: u32,
}

/// A criterion at an occasion.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CriterionTick {
    /// The criterion.
    pub id: CriterionId,
    /// What it is for.
    pub kind: CriterionKind,
    /// Its text.
    pub text: Said,
    /// Whether it is ticked.
    pub ticked: bool,
    /// How it is seen to.
    pub note: String,
}

/// A criterion as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriterionForm {
    /// None for a new one.
    pub id: Option<CriterionId>,
    /// What it is for.
    pub kind: CriterionKind,
    /// Swedish.
    pub text_sv: String,
    /// English; may be empty.
    pub text_en: String,
    /// No longer asked.
    pub archived: bool,
}

/// A criterion ticked, or not, at an occasion.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriterionTickForm {
    /// The criterion.
    pub criterion_id: CriterionId,
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Whether it is seen to.
    pub ticked: bool,
    /// How.
    pub note: String,
}
