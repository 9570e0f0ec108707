//! Reads out of the register what the project's figures are counted of. Not how they are counted: that
//! is the domain's `funnel`, the one definition of them.

use crate::{error::Result, person};
use chrono::{DateTime, NaiveDate};
use domain::{
    company::Company,
    evaluation::{Evaluation, Moment},
    funnel::{CompanyStage, Facts, PersonStage, Reached},
    id::{PersonId, TypedId},
    mapping::{Mapping, MappingState},
    participation::Participation,
    person::{Employment, Gender, Person},
    plan::Plan,
    project::StepKind,
    step::{CompanyEnrolment, CompanyStep},
    training::Seat,
    validation::ValidationCase,
};
use std::collections::HashMap;
use store::View;

/// Everything that the funnel is counted of.
pub(crate) fn facts(view: &View) -> Result<Facts> {
    let mut facts = Facts { genders: genders(view)?, ..Facts::default() };
    for participation in view.all::<Participation>()? {
        let start = participation.starts.map(|day| (PersonStage::Participants, day));
        facts.people.extend(start.map(|(stage, day)| (participation.person_id, stage, day)));
    }
    for mapping in view.all::<Mapping>()? {
        if mapping.state == MappingState::Done {
            let day = mapping.done_on.unwrap_or(mapping.started_on);
            facts.people.push((mapping.person_id, PersonStage::Mapped, day));
        }
    }
    for plan in view.all::<Plan>()? {
        if !plan.state.is_proposal() {
            let day = plan.agreed_on.unwrap_or(plan.made_on);
            facts.people.push((plan.person_id, PersonStage::Planned, day));
        }
    }
    for one in view.all::<Evaluation>()? {
        if one.moment == Moment::End {
            facts.people.push((one.person_id, PersonStage::Evaluated, one.answered_on));
        }
    }
    companies(view, &mut facts)?;
    trainings(view, &mut facts)?;
    for one in view.all::<ValidationCase>()?.iter().filter(|one| one.is_validated()) {
        let day = one.ended_on.map(|day| (one.person_id, PersonStage::Validated, day));
        facts.people.extend(day);
    }
    for one in view.all::<Employment>()? {
        facts.employments.push((one.person_id, one.company_id, one.starts, one.ends));
    }
    for company in view.all::<Company>()? {
        facts.sizes.extend(company.size_class.map(|size| (company.id, size)));
    }
    Ok(facts)
}

/// What was reached at companies. A company is contacted from the day on which it was enrolled or a step
/// was done; where no such day is known, from the day on which that was entered: planned for later is
/// contacted already.
fn companies(view: &View, facts: &mut Facts) -> Result<()> {
    for one in view.all::<CompanyEnrolment>()? {
        let day = one.decided_on.or_else(|| entered_on(one.id));
        let reached = day.map(|day| (one.company_id, CompanyStage::Contacted, day));
        facts.companies.extend(reached);
    }
    for one in view.all::<CompanyStep>()? {
        let contacted = one.done_on.or_else(|| entered_on(one.id)).or(one.planned_on);
        let held = one.done_on.and_then(|day| match one.kind {
            StepKind::FirstMeeting => Some((CompanyStage::FirstMeeting, day)),
            StepKind::InformationMeeting => Some((CompanyStage::InformationMeeting, day)),
            _ => None,
        });
        let contacted = contacted.map(|day| (CompanyStage::Contacted, day));
        let both = contacted.into_iter().chain(held);
        facts.companies.extend(both.map(|(stage, day)| (one.company_id, stage, day)));
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
    for seat in view.all::<Seat>()? {
        if seat.is_in_training() {
            let day = seat.answered_on.unwrap_or(seat.invited_on);
            facts.people.push((seat.person_id, PersonStage::InTraining, day));
        }
        if seat.is_trained() {
            let day = seat.attended_on.or(seat.result_on).or(seat.answered_on);
            let day = day.unwrap_or(seat.invited_on);
            facts.people.push((seat.person_id, PersonStage::Trained, day));
        }
    }
    Ok(())
}

/// Gender of everyone for whom it is known.
pub(crate) fn genders(view: &View) -> Result<HashMap<PersonId, Gender>> {
    let numbers = person::numbers(view)?;
    let known =
        |one: Person| person::gender(&one, numbers.get(&one.id)).map(|gender| (one.id, gender));
    Ok(view.all::<Person>()?.into_iter().filter_map(known).collect())
}

/// From which day everyone and every company counts where.
pub(crate) fn reached(view: &View) -> Result<Reached> {
    Ok(Reached::of(&facts(view)?))
}
