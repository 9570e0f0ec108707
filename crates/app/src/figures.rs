//! Reads out of the register what the project's figures are counted of. Not how they are counted: that
//! is the domain's `funnel`, the one definition of them.

use crate::{error::Result, person};
use chrono::{DateTime, NaiveDate};
use domain::{
    company::Company,
    evaluation::Moment,
    funnel::{CompanyStage, Facts, PersonStage, Reached},
    id::{PersonId, TypedId},
    mapping::MappingState,
    person::Gender,
    project::StepKind,
};
use std::collections::HashMap;
use store::View;

/// Everything that the funnel is counted of.
pub(crate) fn facts(view: &View) -> Result<Facts> {
    let mut facts = Facts { genders: genders(view)?, ..Facts::default() };
    for (person, starts, _) in view.taking_part()? {
        facts.people.extend(starts.map(|day| (person, PersonStage::Participants, day)));
    }
    for (person, started_on, done_on) in view.mapped(MappingState::Done)? {
        facts.people.push((person, PersonStage::Mapped, done_on.unwrap_or(started_on)));
    }
    for (person, state, made_on, agreed_on) in view.planned()? {
        if !state.is_proposal() {
            facts.people.push((person, PersonStage::Planned, agreed_on.unwrap_or(made_on)));
        }
    }
    for (person, moment, answered_on) in view.evaluated()? {
        if moment == Moment::End {
            facts.people.push((person, PersonStage::Evaluated, answered_on));
        }
    }
    companies(view, &mut facts)?;
    trainings(view, &mut facts)?;
    for (person, result, ended_on) in view.validated()? {
        let day = ended_on.filter(|_| result.is_validated());
        facts.people.extend(day.map(|day| (person, PersonStage::Validated, day)));
    }
    facts.employments = view.employed()?;
    for company in view.all::<Company>()? {
        facts.sizes.extend(company.size_class.map(|size| (company.id, size)));
    }
    Ok(facts)
}

/// What was reached at companies. A company is contacted from the day on which it was enrolled or a step
/// was done; where no such day is known, from the day on which that was entered: planned for later is
/// contacted already.
fn companies(view: &View, facts: &mut Facts) -> Result<()> {
    for (id, company, decided_on) in view.enrolled()? {
        let day = decided_on.or_else(|| entered_on(id));
        facts.companies.extend(day.map(|day| (company, CompanyStage::Contacted, day)));
    }
    for (id, company, kind, planned_on, done_on) in view.step_days()? {
        let contacted = done_on.or_else(|| entered_on(id)).or(planned_on);
        let held = done_on.and_then(|day| match kind {
            StepKind::FirstMeeting => Some((CompanyStage::FirstMeeting, day)),
            StepKind::InformationMeeting => Some((CompanyStage::InformationMeeting, day)),
            _ => None,
        });
        let contacted = contacted.map(|day| (CompanyStage::Contacted, day));
        let both = contacted.into_iter().chain(held);
        facts.companies.extend(both.map(|(stage, day)| (company, stage, day)));
    }
    Ok(())
}

/// The day on which a thing was made: its id tells.
fn entered_on(id: impl TypedId) -> Option<NaiveDate> {
    let (seconds, _) = id.uuid().get_timestamp()?.to_unix();
    Some(DateTime::from_timestamp(seconds.try_into().ok()?, 0)?.date_naive())
}

/// Who is in training, from the day of the answer, and who is trained, from the day on which it was noted.
fn trainings(view: &View, facts: &mut Facts) -> Result<()> {
    for (person, state, invited_on, answered_on, attended_on, result_on) in view.seat_days()? {
        if state.is_in_training() {
            let day = answered_on.unwrap_or(invited_on);
            facts.people.push((person, PersonStage::InTraining, day));
        }
        if state.is_trained() {
            let day = attended_on.or(result_on).or(answered_on).unwrap_or(invited_on);
            facts.people.push((person, PersonStage::Trained, day));
        }
    }
    Ok(())
}

/// Gender of everyone for whom it is known.
pub(crate) fn genders(view: &View) -> Result<HashMap<PersonId, Gender>> {
    let numbers = person::numbers(view)?;
    let known = |(id, stated): (PersonId, Option<Gender>)| {
        let gender = person::counted_gender(stated, numbers.get(&id).copied());
        gender.map(|gender| (id, gender))
    };
    Ok(view.stated_genders()?.into_iter().filter_map(known).collect())
}

/// From which day everyone and every company counts where.
pub(crate) fn reached(view: &View) -> Result<Reached> {
    Ok(Reached::of(&facts(view)?))
}
