//! Criteria for gender equality and accessibility: an editable list, ticked for an occasion or a
//! visit. They say how something is arranged, and nothing about any person.

use crate::{
    id::{CriterionCheckId, CriterionId, OccasionId, VisitId},
    language::Language,
    library::Said,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// What a criterion is for.
    CriterionKind, "criterion_kind" {
        /// Gender equality.
        Equality = "equality",
        /// Accessibility.
        Accessibility = "accessibility",
    }
}

/// A criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Criterion {
    /// Identity.
    pub id: CriterionId,
    /// What it is for.
    pub kind: CriterionKind,
    /// Stable code of a built-in one; none for one's own.
    pub code: Option<String>,
    /// Place in the list, from 1.
    pub position: u32,
    /// What is to be seen to, in Swedish.
    pub text_sv: String,
    /// The same in English; may be empty.
    pub text_en: String,
    /// No longer asked.
    pub archived: bool,
}

impl Criterion {
    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> Said {
        Said::in_language(language, &self.text_sv, &self.text_en)
    }
}

/// That a criterion is seen to at an occasion or a visit: at one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionCheck {
    /// Identity.
    pub id: CriterionCheckId,
    /// The criterion.
    pub criterion_id: CriterionId,
    /// The occasion, unless it is a visit.
    pub occasion_id: Option<OccasionId>,
    /// The visit, unless it is an occasion.
    pub visit_id: Option<VisitId>,
    /// Day when it was ticked.
    pub checked_on: NaiveDate,
    /// How it is seen to.
    pub note: String,
}

/// Where criteria are ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TickedAt {
    /// At an occasion of a training.
    Occasion(OccasionId),
    /// At a visit to a company.
    Visit(VisitId),
}

impl TickedAt {
    /// The occasion and the visit, as a check has them.
    #[must_use]
    pub const fn ids(self) -> (Option<OccasionId>, Option<VisitId>) {
        match self {
            Self::Occasion(id) => (Some(id), None),
            Self::Visit(id) => (None, Some(id)),
        }
    }
}
