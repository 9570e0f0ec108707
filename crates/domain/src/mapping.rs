//! A competence mapping (kompetenskartläggning): one interview with a person, over one or several
//! sittings. Not its ratings: see [`assessment`](crate::assessment).

use crate::{
    id::{CoachId, MappingId, PersonId, ProfileId},
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// How far a mapping has come.
    MappingState, "mapping_state" {
        /// Going on, or paused.
        Open = "open",
        /// Gone through with the person.
        Done = "done",
    }
}

/// One interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mapping {
    /// Identity.
    pub id: MappingId,
    /// The person.
    pub person_id: PersonId,
    /// Who holds the interview.
    pub coach_id: CoachId,
    /// The requirement profile that gives the competences.
    pub profile_id: ProfileId,
    /// How far it has come.
    pub state: MappingState,
    /// First day.
    pub started_on: NaiveDate,
    /// Day when it was gone through.
    pub done_on: Option<NaiveDate>,
    /// Day when the person was told what is recorded and why (GDPR article 13).
    pub informed_on: Option<NaiveDate>,
    /// Version of the information text that was given.
    pub information_version: String,
    /// Strengths in the coach's words; empty means those proposed by rule.
    pub strengths: String,
    /// What to develop in the coach's words; empty means what is proposed by rule.
    pub to_develop: String,
    /// "Något vi missat?"
    pub missed: String,
}
