//! The individual development plan: goals, actions on gaps, follow-ups, and the states it goes
//! through. Not which trainings exist.

use crate::{
    id::{ActionGapId, ActionId, CompetenceId, FollowUpId, PersonId, PlanId},
    level::Level,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// The states of a plan, in their order.
    PlanState, "plan_state" {
        /// Being written (utkast).
        Draft = "draft",
        /// Agreed by participant and employer (överenskommen).
        Agreed = "agreed",
        /// Under way (pågående).
        Ongoing = "ongoing",
        /// Closed (avslutad).
        Closed = "closed",
    }
}

impl PlanState {
    /// Where a plan may go from here. An agreed plan may go back to draft before it is under way;
    /// a closed one may be opened again; nothing is skipped.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Agreed],
            Self::Agreed => &[Self::Ongoing, Self::Draft],
            Self::Ongoing => &[Self::Closed],
            Self::Closed => &[Self::Ongoing],
        }
    }

    /// Whether papers of the plan still say *förslag*.
    #[must_use]
    pub const fn is_proposal(self) -> bool {
        matches!(self, Self::Draft)
    }
}

/// A person's development plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Plan {
    /// Identity.
    pub id: PlanId,
    /// The person.
    pub person_id: PersonId,
    /// Where it stands.
    pub state: PlanState,
    /// Day of the first draft.
    pub made_on: NaiveDate,
    /// Day of the agreement.
    pub agreed_on: Option<NaiveDate>,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The near goal.
    pub goal_short: String,
    /// By when, in words ("våren 2021") or as a date.
    pub goal_short_by: String,
    /// The far goal.
    pub goal_long: String,
    /// By when.
    pub goal_long_by: String,
    /// What stands in the way and what is needed so that it can happen; seen by the employer.
    pub conditions: String,
}

vocabulary! {
    /// What kind of answer to a gap an action is.
    ActionKind, "action_kind" {
        /// Training (utbildning).
        Training = "training",
        /// Guidance by a colleague (handledning).
        Guidance = "guidance",
        /// Practice in the work (övning i arbetet).
        Practice = "practice",
        /// Validation of what is already known.
        Validation = "validation",
        /// Assessing what is not yet assessed.
        Assessment = "assessment",
        /// Obtaining or renewing a permit.
        Permit = "permit",
        /// Recruiting, as the company's answer.
        Recruitment = "recruitment",
    }
}

vocabulary! {
    /// In whose time an action is done.
    ActionTime, "action_time" {
        /// Paid working time.
        Working = "working",
        /// Time free through short-time work.
        ShortTimeFree = "short_time_free",
        /// One's own time.
        Own = "own",
    }
}

vocabulary! {
    /// Where an action stands.
    ActionStatus, "action_status" {
        /// Planned.
        Planned = "planned",
        /// Booked.
        Booked = "booked",
        /// Under way.
        Ongoing = "ongoing",
        /// Done.
        Done = "done",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Action {
    /// Identity.
    pub id: ActionId,
    /// The plan.
    pub plan_id: PlanId,
    /// The person (as in the plan).
    pub person_id: PersonId,
    /// What kind of answer.
    pub kind: ActionKind,
    /// What is done.
    pub title: String,
    /// What for.
    pub purpose: String,
    /// Who sees to it.
    pub responsible: String,
    /// In whose time.
    pub time: Option<ActionTime>,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day: when it is to be finished.
    pub ends: Option<NaiveDate>,
    /// Where it stands.
    pub status: ActionStatus,
    /// Place in the plan, from 1.
    pub position: u32,
}

/// The link from an action to a competence that it develops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionGap {
    /// Identity.
    pub id: ActionGapId,
    /// The action.
    pub action_id: ActionId,
    /// The person (as in the plan).
    pub person_id: PersonId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// Level when the action was chosen; none if it was not assessed.
    pub from_level: Option<Level>,
    /// Level aimed at.
    pub to_level: Level,
}

/// A follow-up of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    /// Identity.
    pub id: FollowUpId,
    /// The plan.
    pub plan_id: PlanId,
    /// The person (as in the plan).
    pub person_id: PersonId,
    /// Day when it is due.
    pub due_on: NaiveDate,
    /// What is checked.
    pub what: String,
    /// Day when it was held.
    pub held_on: Option<NaiveDate>,
    /// What came out.
    pub outcome: String,
}

impl FollowUp {
    /// Whether it should have been held before `today`.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.held_on.is_none() && self.due_on < today
    }
}
