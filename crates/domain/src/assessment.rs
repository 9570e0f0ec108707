//! Assessments: what one rater says of one person in one competence on one day. Only added, never
//! overwritten. Never validation: that is somebody else's judgement.

use crate::{
    id::{AssessmentId, CompetenceId, MappingId, PersonId, ProfileId},
    level::Level,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// Who rates.
    Rater, "rater" {
        /// The person: shown beside, never counted.
        Participant = "self",
        /// The competence coach.
        Coach = "coach",
        /// The person's manager.
        Manager = "manager",
        /// Somebody outside, for instance a test centre's assessor.
        External = "external",
    }
}

vocabulary! {
    /// How a rating is known ("så vet vi").
    Basis, "basis" {
        /// From talking.
        Talk = "talk",
        /// Seen in the work.
        Seen = "seen",
        /// A work sample.
        WorkSample = "work_sample",
        /// A certificate.
        Certificate = "certificate",
        /// The manager says so.
        Manager = "manager",
    }
}

vocabulary! {
    /// What an assessment says. 0 is a level; these are three different things.
    OutcomeKind, "outcome" {
        /// A level.
        Level = "level",
        /// Not assessed: also takes an earlier level back.
        NotAssessed = "not_assessed",
        /// Not applicable to this person: leaves the denominator.
        NotApplicable = "not_applicable",
    }
}

/// One assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// Identity; sorts in the order in which assessments were made.
    pub id: AssessmentId,
    /// The person.
    pub person_id: PersonId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// The interview it was made in, if in one.
    pub mapping_id: Option<MappingId>,
    /// The requirement profile it was made against, with that very version.
    pub profile_id: Option<ProfileId>,
    /// Who rates.
    pub rater: Rater,
    /// What is said.
    pub outcome: OutcomeKind,
    /// The level, if and only if `outcome` is a level.
    pub level: Option<Level>,
    /// Why it is not applicable; may follow later.
    pub reason: String,
    /// How it is known.
    pub basis: Option<Basis>,
    /// The coach's note. The participant may read it.
    pub note: String,
    /// Whether the person wants to guide others in this; asked at level 4.
    pub wants_to_guide: Option<bool>,
    /// Day of the assessment.
    pub assessed_on: NaiveDate,
}

/// What is said of somebody in a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "outcome", content = "level", rename_all = "snake_case")]
pub enum Outcome {
    /// A level.
    Level(Level),
    /// Not assessed.
    NotAssessed,
    /// Not applicable.
    NotApplicable,
}

impl Outcome {
    /// What a row says with these two. One that names a level without one (which the register's own
    /// checks refuse) says nothing.
    #[must_use]
    pub const fn of(kind: OutcomeKind, level: Option<Level>) -> Self {
        match (kind, level) {
            (OutcomeKind::Level, Some(level)) => Self::Level(level),
            (OutcomeKind::NotApplicable, _) => Self::NotApplicable,
            _ => Self::NotAssessed,
        }
    }
}

impl Assessment {
    /// What this assessment says.
    #[must_use]
    pub const fn says(&self) -> Outcome {
        Outcome::of(self.outcome, self.level)
    }
}

/// The assessment that counts: the latest that is not a self-assessment, by day and then by the
/// order in which they were made.
#[must_use]
pub fn current<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
) -> Option<&'a Assessment> {
    latest(assessments.into_iter().filter(|a| a.rater != Rater::Participant))
}

/// The person's own latest rating, which is shown beside and never counted.
#[must_use]
pub fn own<'a>(assessments: impl IntoIterator<Item = &'a Assessment>) -> Option<&'a Assessment> {
    latest(assessments.into_iter().filter(|a| a.rater == Rater::Participant))
}

fn latest<'a>(assessments: impl Iterator<Item = &'a Assessment>) -> Option<&'a Assessment> {
    assessments.max_by_key(|a| (a.assessed_on, a.id))
}
