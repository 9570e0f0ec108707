//! Puts what waits for the coach into a generated register: interviews begun, follow-ups, actions, permits,
//! steps to come and visits with people's times. Invents nothing.

use super::story::{CompanyStory, PersonStory};
use crate::error::Result;
use chrono::NaiveDate;
use domain::{
    id::{CoachId, CompanyId, PermitId, PersonId, PlanId, ProfileId},
    mapping::{Mapping, MappingState},
    permit::Holding,
    plan::{Action, ActionKind, ActionStatus, FollowUp},
    project::StepKind,
    step::CompanyStep,
    visit::{SLOT_MINUTES, SlotOutcome, Visit, VisitSlot, free_times},
    wall_time::WallTime,
};
use store::Writing;

/// A mapping that was begun.
pub(super) fn begun(
    tx: &Writing<'_>,
    person_id: PersonId,
    coach_id: CoachId,
    profile_id: ProfileId,
    on: NaiveDate,
) -> Result<()> {
    tx.put(&Mapping {
        id: tx.new_id(),
        person_id,
        coach_id,
        profile_id,
        state: MappingState::Open,
        started_on: on,
        done_on: None,
        informed_on: Some(on),
        information_version: "1".to_owned(),
        strengths: String::new(),
        to_develop: String::new(),
        missed: String::new(),
    })?;
    Ok(())
}

/// What a plan says that is to be done.
pub(super) fn plan(
    tx: &Writing<'_>,
    plan_id: PlanId,
    person_id: PersonId,
    story: &PersonStory,
) -> Result<()> {
    if let Some((due_on, held)) = story.follow_up {
        tx.put(&FollowUp {
            id: tx.new_id(),
            plan_id,
            person_id,
            due_on,
            what: "Hur det går".to_owned(),
            held_on: held.then_some(due_on),
            outcome: String::new(),
        })?;
    }
    if let Some((ends, done)) = story.action {
        tx.put(&Action {
            id: tx.new_id(),
            plan_id,
            person_id,
            kind: ActionKind::Guidance,
            title: "Gå bredvid en kollega".to_owned(),
            purpose: String::new(),
            responsible: String::new(),
            time: None,
            starts: None,
            ends: Some(ends),
            status: if done { ActionStatus::Done } else { ActionStatus::Planned },
            position: 1,
        })?;
    }
    Ok(())
}

/// A permit that is held until a day.
pub(super) fn permit(
    tx: &Writing<'_>,
    person_id: PersonId,
    permit_id: PermitId,
    until: NaiveDate,
) -> Result<()> {
    tx.put(&Holding {
        id: tx.new_id(),
        person_id,
        permit_id,
        issuer: String::new(),
        issued_on: None,
        valid_until: Some(until),
        confirmed_on: None,
        note: String::new(),
    })?;
    Ok(())
}

/// A company's next step, and its visits, each with times for some of its people.
pub(super) fn company(
    tx: &Writing<'_>,
    company_id: CompanyId,
    story: &CompanyStory,
    people: &[PersonId],
) -> Result<()> {
    if let Some(planned_on) = story.next {
        tx.put(&CompanyStep {
            id: tx.new_id(),
            company_id,
            kind: StepKind::Mapping,
            planned_on: Some(planned_on),
            done_on: None,
            ours: String::new(),
            note: String::new(),
            next_step: String::new(),
        })?;
    }
    let Ok(starts) = WallTime::parse("8.00") else { return Ok(()) };
    for &day in &story.visits {
        let visit = Visit {
            id: tx.new_id(),
            company_id,
            day,
            starts,
            ends: None,
            place: String::new(),
            agenda: String::new(),
            note: String::new(),
            slot_minutes: SLOT_MINUTES,
        };
        tx.put(&visit)?;
        let some = people.iter().take(4);
        for (person_id, starts) in some.zip(free_times(&visit, &[], 4)) {
            tx.put(&VisitSlot {
                id: tx.new_id(),
                visit_id: visit.id,
                person_id: *person_id,
                starts,
                minutes: SLOT_MINUTES,
                outcome: (day <= super::AS_OF).then_some(SlotOutcome::Held),
            })?;
        }
    }
    Ok(())
}
