//! Taking part in the project. A contact, or somebody who is interested, is no participant before a
//! start date; one person counts once per project.

use crate::id::{ParticipationId, PersonId, ProjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's participation in the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Participation {
    /// Identity.
    pub id: ParticipationId,
    /// The person.
    pub person_id: PersonId,
    /// The project.
    pub project_id: ProjectId,
    /// Participant number (deltagarnummer): stands on papers in place of the identity number.
    pub number: u32,
    /// First day; none while the person is only interested.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
}

impl Participation {
    /// Whether the person counts as a participant: only with a start date.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.starts.is_some()
    }
}
