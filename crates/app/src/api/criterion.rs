//! Shapes for the criteria for gender equality and accessibility.

use domain::{
    criterion::{Criterion, CriterionKind, TickedAt},
    id::CriterionId,
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
    /// Occasions and visits where it is ticked.
    pub checks: u32,
}

/// Where criteria are asked.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriteriaAt {
    /// An occasion or a visit.
    pub at: TickedAt,
}

/// A criterion at an occasion or a visit.
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

/// A criterion ticked, or not, at an occasion or a visit.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriterionTickForm {
    /// The criterion.
    pub criterion_id: CriterionId,
    /// The occasion or the visit.
    pub at: TickedAt,
    /// Whether it is seen to.
    pub ticked: bool,
    /// How.
    pub note: String,
}
