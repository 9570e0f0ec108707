//! The project's figures as the coach and the project's owner read them: how far it has come in some
//! days, and where it is going. Not the counting: that is the domain's.

use crate::{
    api::report::{
        Forecasts, FunnelLine, Milestone, ReportOf, ReportPage, Summary, TargetLine, Targets,
    },
    desk::Desk,
    error::Result,
    evaluation, figures, typed,
};
use chrono::NaiveDate;
use domain::{
    forecast::{self, Span},
    funnel::{CompanyStage, Count, PeopleReached, PersonStage, Reached, Window},
    person::Gender,
    project::Project,
    sub_goal::SubGoal,
};
use store::View;

/// The funnel over some days, and the forecast.
///
/// # Errors
/// When a date is wrong, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ReportOf) -> Result<ReportPage> {
    let today = desk.today();
    let (from, to) = typed::period(("from", &input.from), ("to", &input.to), today)?;
    let window = Window { from, to: to.or(Some(today)) };
    let project = desk.project()?;
    let reached = figures::reached(&desk.register)?;
    Ok(ReportPage {
        today,
        ends: project.extended_to.or(project.ends),
        window,
        funnel: reached.funnel(window),
        targets: targets(&project),
        forecasts: forecasts(&project, &reached, today),
        project: project.name,
    })
}

/// The same figures as one document, with effects.
///
/// # Errors
/// When a date is wrong, or the register cannot be read.
pub fn summary(desk: &mut Desk, input: ReportOf) -> Result<Summary> {
    let today = desk.today();
    let page = page(desk, input)?;
    let view = desk.view();
    let to = page.window.to.unwrap_or(today);
    let reached = figures::reached(view)?;
    let so_far = reached.funnel(Window::until(to));
    let participants = so_far.people(PersonStage::Participants);
    let Targets { participants: aimed, women, companies } = page.targets;
    let target = |what, target, so_far| TargetLine { what, target, so_far };
    Ok(Summary {
        from: page.window.from,
        to: page.window.to,
        targets: vec![
            target("participants", aimed, participants.total),
            target("women", women, participants.women),
            target("companies", companies, so_far.companies(CompanyStage::SmeTrained)),
        ],
        funnel: page.funnel.people.iter().map(line).collect(),
        companies: page.funnel.companies,
        milestones: milestones(view)?,
        effects: evaluation::effects(view, today)?,
    })
}

const fn line(row: &PeopleReached) -> FunnelLine {
    let Count { women, men, unknown, total } = row.count;
    FunnelLine { step: row.step, women, men, unknown, total }
}

/// Sub-goals in their order.
pub(crate) fn milestones(view: &View) -> Result<Vec<Milestone>> {
    let mut goals = view.all::<SubGoal>()?;
    goals.sort_by_key(|goal| (goal.position, goal.id));
    let milestone = |goal: SubGoal| Milestone {
        name: goal.name,
        due_on: goal.due_on,
        reached_on: goal.reached_on,
        evidence: goal.evidence,
    };
    Ok(goals.into_iter().map(milestone).collect())
}

pub(crate) const fn targets(project: &Project) -> Targets {
    Targets {
        participants: project.target_participants,
        women: project.target_women,
        companies: project.target_companies,
    }
}

/// What the end will be, for each of the project's targets.
pub(crate) fn forecasts(project: &Project, reached: &Reached, today: NaiveDate) -> Forecasts {
    let span = Span { starts: project.starts, ends: project.extended_to.or(project.ends), today };
    let participants = || reached.days(PersonStage::Participants);
    let is_woman = |person| reached.gender(person) == Some(Gender::Woman);
    let women = participants().filter(|(person, _)| is_woman(*person));
    let companies = reached.company_days(CompanyStage::SmeTrained);
    Forecasts {
        participants: forecast::forecast(
            participants().map(|(_, day)| day),
            project.target_participants,
            span,
        ),
        women: forecast::forecast(women.map(|(_, day)| day), project.target_women, span),
        companies: forecast::forecast(companies, project.target_companies, span),
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
