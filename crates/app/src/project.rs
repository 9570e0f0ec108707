//! The project that the register serves, its periods and its coach. Not who carries it and what is to
//! be reached: see [`partner`](crate::partner) and [`sub_goal`].

use crate::{
    api::{
        Nothing, Saved,
        project::{
            CoachChange, ProjectChange, ProjectPage, ProjectStepChange, ReportMade, ReportView,
            SubGoalView,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    sorting::by_name,
    sub_goal, template, typed,
};
use domain::{
    operation::OperationCode,
    partner::{Partner, ProjectActivity, Responsibility, SteeringMeeting},
    project::{Coach, Project, ProjectStep},
    sub_goal::{ReportDate, SubGoal},
};
use std::cmp::Reverse;
use store::View;

/// The project with all that is its own.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<ProjectPage> {
    let project = desk.project()?;
    let (view, today): (&View, _) = (&desk.register, desk.today());
    let mut steps = view.children::<ProjectStep, _>(project.id)?;
    steps.sort_by_key(|step| (step.position, step.id));
    let mut partners = view.children::<Partner, _>(project.id)?;
    by_name(&mut partners, |partner| &partner.name);
    let responsibilities = view.children::<Responsibility, _>(project.id)?;
    let mut meetings = view.children::<SteeringMeeting, _>(project.id)?;
    meetings.sort_by_key(|meeting| Reverse((meeting.held_on, meeting.id)));
    let mut activities = view.children::<ProjectActivity, _>(project.id)?;
    activities.sort_by_key(|activity| Reverse((activity.day, activity.id)));
    let mut sub_goals = view.children::<SubGoal, _>(project.id)?;
    sub_goals.sort_by_key(|goal| (goal.position, goal.id));
    let mut reports = view.children::<ReportDate, _>(project.id)?;
    reports.sort_by_key(|report| (report.due_on, report.id));
    let planned = steps.iter().any(|step| step.starts.is_some() || step.ends.is_some());
    Ok(ProjectPage {
        blank: partners.is_empty() && sub_goals.is_empty() && reports.is_empty() && !planned,
        templates: template::all(desk.language)?,
        coach: desk.coach()?,
        sub_goals: sub_goals
            .into_iter()
            .map(|goal| SubGoalView { state: goal.state(today), goal })
            .collect(),
        reports: reports
            .into_iter()
            .map(|report| {
                let made = sub_goal::report_of(view, report.id)?.map(|made| ReportMade {
                    id: made.id,
                    starts: made.starts,
                    ends: made.ends,
                    issued_on: made.issued_on,
                });
                Ok(ReportView { state: report.state(today), report, made })
            })
            .collect::<Result<_>>()?,
        project,
        steps,
        partners,
        responsibilities,
        meetings,
        activities,
        today,
    })
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
