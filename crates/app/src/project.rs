//! The project that the register serves, its steps and its coach.

use crate::{
    api::{
        Nothing, Saved,
        project::{CoachChange, ProjectChange, ProjectPage, ProjectStepChange},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    typed,
};
use domain::{
    operation::OperationCode,
    project::{Coach, Project, ProjectStep},
};

/// The project with its steps.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<ProjectPage> {
    let project = desk.project()?;
    let mut steps = desk.register.children::<ProjectStep, _>(project.id)?;
    steps.sort_by_key(|step| (step.position, step.id));
    Ok(ProjectPage { project, steps, coach: desk.coach()? })
}

/// Changes the project's facts.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn change(desk: &mut Desk, form: ProjectChange) -> Result<Saved> {
    let today = desk.today();
    let present = desk.project()?;
    let (starts, ends) = typed::period(("starts", &form.starts), ("ends", &form.ends), today)?;
    let extended_to = typed::date("extended_to", &form.extended_to, today)?;
    typed::in_order("extended_to", ends, extended_to)?;
    let target_participants = typed::number("target_participants", &form.target_participants)?;
    let target_women = typed::number("target_women", &form.target_women)?;
    if target_women > target_participants && target_participants.is_some() {
        return Err(Error::field("target_women", Wrong::MoreWomenThanPeople));
    }
    let changed = Project {
        id: present.id,
        name: typed::name("name", &form.name)?,
        owner: typed::line("owner", &form.owner)?,
        call: typed::line("call", &form.call)?,
        programme_area: typed::line("programme_area", &form.programme_area)?,
        diary_number: typed::line("diary_number", &form.diary_number)?,
        starts,
        ends,
        extended_to,
        target_participants,
        target_women,
        target_companies: typed::number("target_companies", &form.target_companies)?,
        funder_line: typed::line("funder_line", &form.funder_line)?,
        kronor_per_euro_thousandths: typed::thousandths("kronor_per_euro", &form.kronor_per_euro)?
            .filter(|rate| *rate > 0)
            .unwrap_or(present.kronor_per_euro_thousandths),
    };
    desk.save(OperationCode::ProjectChanged, About::NOBODY, |tx| {
        tx.put(&changed)?;
        Ok(changed.id)
    })
}

/// Changes the planned period of a step.
///
/// # Errors
/// When a date is wrong, or the register cannot be written.
pub fn change_step(desk: &mut Desk, form: ProjectStepChange) -> Result<Saved> {
    let (starts, ends) =
        typed::period(("starts", &form.starts), ("ends", &form.ends), desk.today())?;
    let step = desk.get::<ProjectStep>(form.id)?;
    desk.save(OperationCode::ProjectChanged, About::NOBODY, |tx| {
        tx.put(&ProjectStep { starts, ends, ..step })?;
        Ok(form.id)
    })
}

/// Changes the coach's facts.
///
/// # Errors
/// When the name is empty or a text does not fit, or the register cannot be written.
pub fn change_coach(desk: &mut Desk, form: CoachChange) -> Result<Saved> {
    let coach = Coach {
        id: desk.coach,
        name: typed::name("name", &form.name)?,
        title: typed::line("title", &form.title)?,
        phone: typed::line("phone", &form.phone)?,
    };
    desk.save(OperationCode::CoachChanged, About::NOBODY, |tx| {
        tx.put(&coach)?;
        Ok(coach.id)
    })
}
