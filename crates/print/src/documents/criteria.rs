//! What a list of criteria for gender equality and accessibility holds: blank to take along, or with what
//! is ticked at an occasion or a visit. It speaks of how something is arranged and of no person; not its
//! layout.

use chrono::NaiveDate;
use domain::{criterion::CriterionKind, language::Language, library::Said};

/// A list of criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaList {
    /// Language of the paper.
    pub language: Language,
    /// The day that the paper is made; also its date as a file.
    pub made: NaiveDate,
    /// Where the criteria are ticked; none for a blank list.
    pub at: Option<CriteriaPlace>,
    /// The coach.
    pub coach: String,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
    /// The criteria, kind by kind in their order.
    pub lines: Vec<CriterionLine>,
}

/// Where criteria are ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaPlace {
    /// An occasion's training; none for a visit.
    pub training: Option<String>,
    /// The company; may be empty for an occasion that is open to all.
    pub company: String,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: NaiveDate,
    /// Where; may be empty.
    pub place: String,
}

impl CriteriaPlace {
    /// What the list is headed by.
    pub(super) fn name(&self) -> &str {
        self.training.as_deref().unwrap_or(&self.company)
    }
}

/// A criterion in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionLine {
    /// What it is for.
    pub kind: CriterionKind,
    /// The criterion.
    pub text: Said,
    /// Whether it is seen to.
    pub ticked: bool,
    /// How; may be empty.
    pub note: String,
}
