//! The project's sub-goals and report dates: setting them up, noting that they are reached or handed in, and
//! making the report that a date asks for. Not what stands in a report: see
//! [`period_report`](crate::period_report).

use crate::{
    api::{
        ById, Saved,
        project::{ReportDateForm, SubGoalForm},
    },
    desk::{About, Desk},
    error::{Error, Result},
    typed,
};
use domain::{
    id::{PeriodReportId, ReportDateId, SubGoalId},
    operation::OperationCode,
    period_report::PeriodReport,
    sub_goal::{self, ReportDate, ReportOfDate, SubGoal},
};
use store::View;

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

/// The report of a date, if one was made.
pub(crate) fn report_of(view: &View, date: ReportDateId) -> Result<Option<PeriodReport>> {
    let link = view.children::<ReportOfDate, _>(date)?.pop();
    Ok(link.map(|link| view.require::<PeriodReport>(link.period_report_id)).transpose()?)
}

/// Makes the period report that a date asks for: of the project, from the day after the date before it, or
/// from the project's first day. One that was made already is answered with.
///
/// # Errors
/// When there is no date before it and the project has no first day, or the register cannot be written.
pub fn make_report(desk: &mut Desk, input: ById<ReportDateId>) -> Result<Saved> {
    let date = desk.get::<ReportDate>(input.id)?;
    if let Some(report) = report_of(desk.view(), date.id)? {
        return Ok(desk.unchanged(OperationCode::PeriodReportSaved, report.id));
    }
    let project = desk.project()?;
    let all = desk.register.children::<ReportDate, _>(project.id)?;
    let period = sub_goal::period_of(&date, &all, project.starts);
    let (starts, ends) = period.ok_or(Error::ReportWithoutPeriod)?;
    let title = desk.words().report().for_evaluator(&date.what);
    let language = desk.language;
    desk.save(OperationCode::PeriodReportSaved, About::NOBODY, |tx| {
        let id: PeriodReportId = tx.new_id();
        tx.put(&PeriodReport {
            id,
            company_id: None,
            title,
            starts,
            ends,
            activities: String::new(),
            results: String::new(),
            deviations: String::new(),
            evaluator: String::new(),
            language,
            issued_on: None,
            sha256: None,
            tables_sha256: None,
        })?;
        let (link, report_date_id) = (tx.new_id(), date.id);
        tx.put(&ReportOfDate { id: link, report_date_id, period_report_id: id })?;
        Ok(id)
    })
}

/// Notes that a report which was issued is handed in, where it is that of a date that is not. It can be
/// undone, and the report stays issued.
pub(crate) fn deliver(desk: &mut Desk, report: PeriodReportId) -> Result<Option<Saved>> {
    let links = desk.register.children::<ReportOfDate, _>(report)?;
    let Some(link) = links.first() else { return Ok(None) };
    let date = desk.get::<ReportDate>(link.report_date_id)?;
    if date.delivered_on.is_some() {
        return Ok(None);
    }
    let delivered_on = Some(desk.today());
    desk.save(OperationCode::ReportDateDelivered, About::NOBODY, |tx| {
        tx.put(&ReportDate { delivered_on, ..date })?;
        Ok(report)
    })
    .map(Some)
}

/// Removes a report date. A report that was made for it stays.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_report(desk: &mut Desk, input: ById<ReportDateId>) -> Result<Saved> {
    let report = desk.get::<ReportDate>(input.id)?;
    desk.save(OperationCode::ReportDateRemoved, About::NOBODY, |tx| {
        for link in tx.children::<ReportOfDate, _>(report.id)? {
            tx.delete::<ReportOfDate>(link.id)?;
        }
        tx.delete::<ReportDate>(report.id)?;
        Ok(report.id)
    })
}
