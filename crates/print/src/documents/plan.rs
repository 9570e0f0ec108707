//! What an individual development plan (individuell utvecklingsplan) holds. Not its layout.

use chrono::NaiveDate;
use domain::{
    document::DocumentKind,
    level::Level,
    library::Said,
    plan::{ActionKind, ActionStatus, ActionTime, PlanState},
};

use super::{Imprint, Participant};

/// A person's development plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What stands on every page.
    pub imprint: Imprint,
    /// Whose plan.
    pub participant: Participant,
    /// Where it stands: a draft is headed as a proposal.
    pub state: PlanState,
    /// Day of the first draft.
    pub made_on: NaiveDate,
    /// Day of the agreement.
    pub agreed_on: Option<NaiveDate>,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The coach.
    pub coach: String,
    /// Who signs for the employer; empty leaves a line for the name.
    pub employer_signatory: String,
    /// The near goal.
    pub goal_short: Goal,
    /// The far goal.
    pub goal_long: Goal,
    /// Actions in their order.
    pub actions: Vec<Action>,
    /// What stands in the way and what is needed so that it can happen; may be empty.
    pub conditions: String,
    /// What the person needs in order to take part: only needs that may be shared.
    pub shared_needs: Vec<String>,
    /// Follow-ups by day.
    pub follow_ups: Vec<FollowUp>,
    /// Which papers the employer receives.
    pub shared: Vec<DocumentKind>,
}

/// A goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// What is aimed at; empty where there is none.
    pub text: String,
    /// By when, in words or as a date; may be empty.
    pub by: String,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it develops; empty for an action on no gap.
    pub develops: Vec<Develops>,
    /// What kind of answer.
    pub kind: ActionKind,
    /// What is done.
    pub title: String,
    /// What for; may be empty.
    pub purpose: String,
    /// Who sees to it; may be empty.
    pub responsible: String,
    /// In whose time.
    pub time: Option<ActionTime>,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Where it stands.
    pub status: ActionStatus,
}

/// A competence that an action develops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Develops {
    /// Its name.
    pub competence: Said,
    /// Level when the action was chosen; none if it was not assessed.
    pub from: Option<Level>,
    /// Level aimed at.
    pub to: Level,
}

/// A follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Day when it is due.
    pub due_on: NaiveDate,
    /// What is checked.
    pub what: String,
    /// Day when it was held.
    pub held_on: Option<NaiveDate>,
    /// What came out; may be empty.
    pub outcome: String,
}
