//! Who carries the project and who does what in it: partners, the steering group and its minutes, and
//! what was done through it. Not what is done at a company: see [`step`](crate::step).

use crate::{
    id::{PartnerId, ProjectActivityId, ProjectId, ResponsibilityId, SteeringMeetingId},
    project::StepKind,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// What kind of organisation a partner is.
    PartnerKind, "partner_kind" {
        /// A region, a municipality or an authority.
        PublicBody = "public_body",
        /// A trade union or a branch of one.
        TradeUnion = "trade_union",
        /// An employers' organisation.
        Employers = "employers",
        /// Who gives education or validates.
        Education = "education",
        /// Any other.
        Other = "other",
    }
}

/// An organisation that carries the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Partner {
    /// Identity.
    pub id: PartnerId,
    /// The project.
    pub project_id: ProjectId,
    /// Its name.
    pub name: String,
    /// What kind of organisation.
    pub kind: PartnerKind,
    /// Whether it sits in the steering group.
    pub in_steering_group: bool,
    /// Note: who speaks for it, how it is reached.
    pub note: String,
}

/// A row of the table of who is responsible for what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Responsibility {
    /// Identity.
    pub id: ResponsibilityId,
    /// The project.
    pub project_id: ProjectId,
    /// What is to be seen to.
    pub what: String,
    /// Who sees to it; none until that is settled.
    pub partner_id: Option<PartnerId>,
    /// Note.
    pub note: String,
}

/// A meeting of the steering group, with its minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SteeringMeeting {
    /// Identity.
    pub id: SteeringMeetingId,
    /// The project.
    pub project_id: ProjectId,
    /// The day.
    pub held_on: NaiveDate,
    /// Who was there.
    pub present: String,
    /// What was said.
    pub minutes: String,
    /// What was decided.
    pub decisions: String,
}

/// Something that was done or is to be done in the project itself, such as marketing through a
/// partner of the steering group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProjectActivity {
    /// Identity.
    pub id: ProjectActivityId,
    /// The project.
    pub project_id: ProjectId,
    /// The day.
    pub day: NaiveDate,
    /// To which step of the way of working it belongs.
    pub step: StepKind,
    /// Through whom.
    pub partner_id: Option<PartnerId>,
    /// What.
    pub what: String,
    /// What came of it.
    pub outcome: String,
}
