//! A company's way through the project: how it came and whether it may take part, the steps that are
//! planned and done there, and what it said that it needs. Not the project's own plan: see
//! [`project`](crate::project); and not a day at the company: see [`visit`](crate::visit).

use crate::{
    id::{
        CompanyEnrolmentId, CompanyId, CompanyStepId, ContactId, NeedSheetId, PartnerId, PersonId,
        StepPresenceId,
    },
    project::StepKind,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days ahead that what is planned stands among what waits.
pub const SOON: Days = Days::new(14);

/// How a company came to the project, and whether it may take part. A company has at most one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyEnrolment {
    /// Identity.
    pub id: CompanyEnrolmentId,
    /// The company.
    pub company_id: CompanyId,
    /// The partner that brought it; none if it came otherwise.
    pub partner_id: Option<PartnerId>,
    /// How it came, in words.
    pub source: String,
    /// Whether it belongs to the private sector; none until somebody has looked.
    pub private_sector: Option<bool>,
    /// Whether its workplace lies in the county; none until somebody has looked.
    pub workplace_in_county: Option<bool>,
    /// What the decision rests on.
    pub basis: String,
    /// The day of the decision.
    pub decided_on: Option<NaiveDate>,
}

/// Whether a company may take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Eligibility {
    /// Nobody has decided, or something is not known.
    Undecided,
    /// It may: private, in the county, decided.
    Eligible,
    /// It may not.
    NotEligible,
}

impl CompanyEnrolment {
    /// Whether the company may take part: one no is enough for no; yes takes both and a decision.
    #[must_use]
    pub const fn eligibility(&self) -> Eligibility {
        match (self.private_sector, self.workplace_in_county, self.decided_on) {
            (Some(false), _, _) | (_, Some(false), _) => Eligibility::NotEligible,
            (Some(true), Some(true), Some(_)) => Eligibility::Eligible,
            _ => Eligibility::Undecided,
        }
    }
}

/// The kinds of steps that are done at a company, in the project's order; coaching runs alongside.
/// Marketing goes through the steering group: it is an activity of the project.
pub const KINDS: [StepKind; 7] = [
    StepKind::FirstMeeting,
    StepKind::InformationMeeting,
    StepKind::Mapping,
    StepKind::Validation,
    StepKind::Training,
    StepKind::Evaluation,
    StepKind::Coaching,
];

/// A step of the way of working at a company. Several of a kind are possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyStep {
    /// Identity.
    pub id: CompanyStepId,
    /// The company.
    pub company_id: CompanyId,
    /// Which step.
    pub kind: StepKind,
    /// The day that it is planned for.
    pub planned_on: Option<NaiveDate>,
    /// The day that it was done.
    pub done_on: Option<NaiveDate>,
    /// Who of the project's own took part.
    pub ours: String,
    /// Note.
    pub note: String,
    /// What follows from it.
    pub next_step: String,
}

/// Where a step stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// It was done.
    Done,
    /// Its day has passed and it was not done.
    Overdue,
    /// It is planned within [`SOON`].
    Soon,
    /// It is planned for later.
    Planned,
    /// It is to be done; when is not said.
    Undated,
}

/// Where something with a planned and a done day stands on a day. The planned day itself is not late.
#[must_use]
pub fn state(
    planned_on: Option<NaiveDate>,
    done_on: Option<NaiveDate>,
    today: NaiveDate,
) -> StepState {
    match (done_on, planned_on) {
        (Some(_), _) => StepState::Done,
        (None, None) => StepState::Undated,
        (None, Some(day)) if day < today => StepState::Overdue,
        (None, Some(day)) if Some(day) <= today.checked_add_days(SOON) => StepState::Soon,
        (None, Some(_)) => StepState::Planned,
    }
}

impl CompanyStep {
    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> StepState {
        state(self.planned_on, self.done_on, today)
    }

    /// The day by which it is told: done, else planned.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.done_on.or(self.planned_on)
    }
}

/// The step that is next: the one not done with the earliest day, and where none has a day, the
/// first in the project's order.
#[must_use]
pub fn next(steps: &[CompanyStep]) -> Option<&CompanyStep> {
    let order =
        |step: &CompanyStep| (step.planned_on.is_none(), step.planned_on, step.kind, step.id);
    steps.iter().filter(|step| step.done_on.is_none()).min_by_key(|step| order(step))
}

/// The first kind of step that has not been taken up at a company: where none is planned, this is
/// what to plan. Coaching runs alongside and is never waited for.
#[must_use]
pub fn next_kind(steps: &[CompanyStep]) -> Option<StepKind> {
    let taken_up = |kind: &StepKind| steps.iter().any(|step| step.kind == *kind);
    let furthest = KINDS.iter().rposition(|kind| *kind != StepKind::Coaching && taken_up(kind));
    KINDS.into_iter().skip(furthest.map_or(0, |at| at + 1)).find(|kind| *kind != StepKind::Coaching)
}

/// Somebody of the company who took part in a step: a contact person or one of the staff. A contact
/// is no participant by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepPresence {
    /// Identity.
    pub id: StepPresenceId,
    /// The step.
    pub step_id: CompanyStepId,
    /// The contact person, unless it is one of the staff.
    pub contact_id: Option<ContactId>,
    /// The one of the staff, unless it is a contact person.
    pub person_id: Option<PersonId>,
}

/// What a company said that it needs, from the first meeting on. A company has at most one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeedSheet {
    /// Identity.
    pub id: NeedSheetId,
    /// The company.
    pub company_id: CompanyId,
    /// The day that it was talked through.
    pub talked_on: Option<NaiveDate>,
    /// What the customers ask for, now and soon.
    pub demands: String,
    /// New machines, materials and ways of working.
    pub technology: String,
    /// Whom they look for and do not find.
    pub recruitment: String,
    /// Staff: ages, shifts, who is alone with something.
    pub staffing: String,
    /// What hinders people from learning.
    pub hinders: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn step(number: u128, kind: StepKind, planned: &str, done: &str) -> CompanyStep {
        CompanyStep {
            id: Uuid::from_u128(number).into(),
            company_id: Uuid::nil().into(),
            kind,
            planned_on: planned.parse().ok(),
            done_on: done.parse().ok(),
            ours: String::new(),
            note: String::new(),
            next_step: String::new(),
        }
    }

    #[test]
    fn one_no_is_enough_and_yes_takes_both_and_a_decision() {
        let yes = Some(true);
        let no = Some(false);
        for (private, county, decided, expected) in [
            (None, None, None, Eligibility::Undecided),
            (yes, yes, None, Eligibility::Undecided),
            (yes, None, Some("2020-10-05"), Eligibility::Undecided),
            (yes, yes, Some("2020-10-05"), Eligibility::Eligible),
            (no, yes, Some("2020-10-05"), Eligibility::NotEligible),
            (yes, no, None, Eligibility::NotEligible),
            (no, None, None, Eligibility::NotEligible),
        ] {
            let enrolment = CompanyEnrolment {
                id: Uuid::nil().into(),
                company_id: Uuid::nil().into(),
                partner_id: None,
                source: String::new(),
                private_sector: private,
                workplace_in_county: county,
                basis: String::new(),
                decided_on: decided.map(day),
            };
            assert_eq!(enrolment.eligibility(), expected, "{private:?} {county:?} {decided:?}");
        }
    }

    #[test]
    fn a_step_is_late_the_day_after_and_soon_for_fourteen_days() {
        for (planned, done, expected) in [
            ("", "", StepState::Undated),
            ("2020-10-04", "", StepState::Overdue),
            ("2020-10-05", "", StepState::Soon),
            ("2020-10-19", "", StepState::Soon),
            ("2020-10-20", "", StepState::Planned),
            ("2020-10-04", "2020-10-05", StepState::Done),
            ("", "2020-10-01", StepState::Done),
        ] {
            let step = step(1, StepKind::Mapping, planned, done);
            assert_eq!(step.state(day("2020-10-05")), expected, "{planned:?} {done:?}");
        }
    }

    #[test]
    fn next_is_the_earliest_that_is_not_done_and_without_a_day_the_first_of_the_order() {
        use StepKind::{Coaching, FirstMeeting, Mapping, Training};
        let done = step(1, FirstMeeting, "2020-09-01", "2020-09-01");
        let late = step(2, Training, "2020-09-20", "");
        let soon = step(3, Mapping, "2020-10-10", "");
        let undated = step(4, Mapping, "", "");
        let alongside = step(5, Coaching, "", "");
        let all = [done.clone(), undated.clone(), alongside, soon, late.clone()];
        assert_eq!(next(&all), Some(&late));
        assert_eq!(next(&all[..3]), Some(&undated));
        assert_eq!(next(&all[..1]), None);
        assert_eq!(next(&[]), None);
    }

    #[test]
    fn what_to_plan_next_follows_the_furthest_step_and_is_never_coaching() {
        use StepKind::{Coaching, Evaluation, FirstMeeting, InformationMeeting, Mapping, Training};
        for (taken_up, expected) in [
            (vec![], Some(FirstMeeting)),
            (vec![Coaching], Some(FirstMeeting)),
            (vec![FirstMeeting], Some(InformationMeeting)),
            (vec![FirstMeeting, Mapping], Some(StepKind::Validation)),
            (vec![Mapping, FirstMeeting, Coaching], Some(StepKind::Validation)),
            (vec![Training], Some(Evaluation)),
            (vec![Evaluation], None),
        ] {
            let steps: Vec<_> = taken_up.iter().map(|kind| step(1, *kind, "", "")).collect();
            assert_eq!(next_kind(&steps), expected, "{taken_up:?}");
        }
    }

    #[test]
    fn a_company_s_steps_are_the_projects_without_its_marketing_in_the_same_order() {
        let others: Vec<_> =
            StepKind::ALL.iter().copied().filter(|kind| *kind != StepKind::Marketing).collect();
        assert_eq!(KINDS.to_vec(), others);
    }
}
