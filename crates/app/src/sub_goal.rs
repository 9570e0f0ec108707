//! The project's sub-goals and report dates: setting them up, and noting that they are reached or handed
//! in. Not the reports themselves.

use crate::{
    api::{
        ById, Saved,
        project::{ReportDateForm, SubGoalForm},
    },
    desk::{About, Desk},
    error::Result,
    typed,
};
use domain::{
    id::{ReportDateId, SubGoalId},
    operation::OperationCode,
    sub_goal::{ReportDate, SubGoal},
};

/// Adds or changes a sub-goal; a new one stands last.
///
/// # Errors
/// When it has no name, a date is wrong, the day on which it was reached has not been, or the register
/// cannot be written.
pub fn save(desk: &mut Desk, form: SubGoalForm) -> Result<Saved> {
    let (project_id, today) = (desk.project()?.id, desk.today());
    let name = typed::name("name", &form.name)?;
    let due_on = typed::date("due_on", &form.due_on, today)?;
    let reached_on = typed::past_date("reached_on", &form.reached_on, today)?;
    let evidence = typed::note("evidence", &form.evidence)?;
    let goals = desk.register.children::<SubGoal, _>(project_id)?;
    let last = goals.iter().map(|goal| goal.position).max().unwrap_or(0);
    let position = match form.id {
        Some(id) => desk.get::<SubGoal>(id)?.position,
        None => last + 1,
    };
    desk.save(OperationCode::SubGoalSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&SubGoal { id, project_id, position, name, due_on, reached_on, evidence })?;
        Ok(id)
    })
}

/// Removes a sub-goal.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<SubGoalId>) -> Result<Saved> {
    let goal = desk.get::<SubGoal>(input.id)?;
    desk.save(OperationCode::SubGoalRemoved, About::NOBODY, |tx| {
        tx.delete::<SubGoal>(goal.id)?;
        Ok(goal.id)
    })
}

/// Adds or changes a report date.
///
/// # Errors
/// When it says nothing, a date is missing or wrong, the day on which it was handed in has not been, or
/// the register cannot be written.
pub fn save_report(desk: &mut Desk, form: ReportDateForm) -> Result<Saved> {
    let (project_id, today) = (desk.project()?.id, desk.today());
    let what = typed::name("what", &form.what)?;
    let due_on = typed::required_date("due_on", &form.due_on, today)?;
    let delivered_on = typed::past_date("delivered_on", &form.delivered_on, today)?;
    desk.save(OperationCode::ReportDateSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&ReportDate { id, project_id, what, due_on, delivered_on })?;
        Ok(id)
    })
}

/// Removes a report date.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_report(desk: &mut Desk, input: ById<ReportDateId>) -> Result<Saved> {
    let report = desk.get::<ReportDate>(input.id)?;
    desk.save(OperationCode::ReportDateRemoved, About::NOBODY, |tx| {
        tx.delete::<ReportDate>(report.id)?;
        Ok(report.id)
    })
}
