//! Shapes for the mapping interview.

use super::{Saved, role::ProfileRef};
use domain::{
    assessment::{Basis, Outcome, OutcomeKind, Rater},
    comparison::Standing,
    id::{AreaId, CompetenceId, MappingId, PersonId, RoleId},
    language::Language,
    level::Level,
    library::Said,
    mapping::Mapping,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An interview to begin, or to go on with: an open one for the same role is returned to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartMapping {
    /// With whom.
    pub person_id: PersonId,
    /// Against which role.
    pub role_id: RoleId,
}

/// The interview page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct InterviewPage {
    /// The mapping.
    pub mapping: Mapping,
    /// The person's name.
    pub person: String,
    /// The person's given name, for labels.
    pub given_name: String,
    /// Employer, or empty.
    pub company: String,
    /// Role and version.
    pub profile: ProfileRef,
    /// What the person wishes.
    pub wishes: String,
    /// Interpreter's language.
    pub interpreter: String,
    /// Version of the information text in force, and its text.
    pub information_version: String,
    /// The information text to be gone through.
    pub information: String,
    /// Areas in order.
    pub areas: Vec<InterviewArea>,
    /// Where it was left, or what was rated last since; none if nothing was.
    pub at_competence: Option<CompetenceId>,
    /// Rated by the coach.
    pub rated: u32,
    /// Competences in all.
    pub of: u32,
    /// Strengths as proposed by rule.
    pub proposed_strengths: Vec<Said>,
    /// Development areas as proposed by rule.
    pub proposed_development: Vec<Said>,
}

/// An area in the interview.
#[derive(Clone, Debug, Serialize, TS)]
pub struct InterviewArea {
    /// The area.
    pub area_id: AreaId,
    /// Its name.
    pub name: Said,
    /// Its competences.
    pub questions: Vec<Question>,
}

/// One competence in the interview.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Question {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// What it is.
    pub about: Said,
    /// What levels 0–4 mean in it.
    pub levels: Vec<Said>,
    /// Whether its requirement is critical.
    pub critical: bool,
    /// The person's own rating in this mapping.
    pub own: Option<Outcome>,
    /// The coach's rating in this mapping.
    pub coach: Option<Outcome>,
    /// How the coach's rating is known.
    pub basis: Option<Basis>,
    /// The coach's note.
    pub note: String,
    /// Why it is not applicable.
    pub reason: String,
    /// Whether the person wants to guide others; asked at level 4.
    pub wants_to_guide: Option<bool>,
    /// Titles of linked evidence.
    pub evidence: Vec<String>,
    /// Requirement and standing; none until both have rated, so that nobody is anchored.
    pub revealed: Option<Revealed>,
}

/// What is shown when both have rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Revealed {
    /// Level required.
    pub required: Level,
    /// Where the person stands.
    #[serde(flatten)]
    pub standing: Standing,
    /// Whether the two ratings differ.
    pub differ: bool,
}

/// A rating. Saved at once, one row each time.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Assess {
    /// The mapping.
    pub mapping_id: MappingId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// Who rates: self or coach.
    pub rater: Rater,
    /// What is said.
    pub outcome: OutcomeKind,
    /// The level 0–4, if it is a level.
    #[ts(type = "number | null")]
    pub level: Option<i64>,
    /// How it is known.
    pub basis: Option<Basis>,
    /// Why it is not applicable; may be empty.
    pub reason: String,
    /// Note.
    pub note: String,
    /// Whether the person wants to guide others.
    pub wants_to_guide: Option<bool>,
}

/// What a rating answers with: exactly what changed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Assessed {
    /// That it is saved.
    pub saved: Saved,
    /// The competence as it now is.
    pub question: Question,
    /// Rated by the coach, in all.
    pub rated: u32,
}

/// Texts of a mapping; what is left out stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct MappingChange {
    /// The mapping.
    pub id: MappingId,
    /// Day when the person was informed, as typed.
    pub informed_on: Option<String>,
    /// What the person wishes (kept with the person).
    pub wishes: Option<String>,
    /// Interpreter's language (kept with the person).
    pub interpreter: Option<String>,
    /// Strengths in the coach's words.
    pub strengths: Option<String>,
    /// Development areas in the coach's words.
    pub to_develop: Option<String>,
    /// "Något vi missat?"
    pub missed: Option<String>,
}

/// Where an interview is left, to go on there. A note of this laptop and no change of the mapping:
/// it stands in no history, and nothing is undone by it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PauseMapping {
    /// The mapping.
    pub id: MappingId,
    /// The competence that is asked when it goes on.
    pub at_competence: CompetenceId,
}

/// An interview that was gone through, or is opened again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FinishMapping {
    /// The mapping.
    pub id: MappingId,
    /// Done, or open again.
    pub done: bool,
}

/// A blank form to fill in by hand, from a role's requirement profile.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MappingFormOf {
    /// The role.
    pub role_id: RoleId,
    /// Whose name and participant number stand on it; none leaves lines for them.
    pub person_id: Option<PersonId>,
    /// Language of the form.
    pub language: Language,
    /// 14 pt in place of 11.
    pub large_print: bool,
}
