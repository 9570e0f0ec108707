//! What waits at companies and in the project: steps and visits, sub-goals and reports that are late or
//! come within fourteen days. What waits for a person is told in [`overview`](crate::overview).

use crate::{
    api::overview::{Waiting, WaitingKind},
    error::Result,
    sub_goal,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    id::{CompanyId, VisitId},
    project::StepKind,
    step::{CompanyStep, SOON, StepState},
    sub_goal::{ReportDate, SubGoal},
    visit::Visit,
};
use std::collections::HashMap;
use store::View;
use words::Words;

/// Whether it belongs among what waits, and whether it is late.
const fn urgency(state: StepState) -> Option<bool> {
    match state {
        StepState::Overdue => Some(true),
        StepState::Soon => Some(false),
        StepState::Done | StepState::Planned | StepState::Undated => None,
    }
}

/// What waits at companies. Today's visits stand apart.
pub(crate) fn at_companies(view: &View, words: &Words, today: NaiveDate) -> Result<Vec<Waiting>> {
    let names: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let at = |kind, company_id: CompanyId, visit_id: Option<VisitId>, day, what, overdue| Waiting {
        kind,
        person_id: None,
        company_id: Some(company_id),
        visit_id,
        name: names.get(&company_id).cloned().unwrap_or_default(),
        company: String::new(),
        day,
        what,
        overdue,
        report_id: None,
    };
    let mut found = Vec::new();
    for step in view.all::<CompanyStep>()? {
        if let Some(overdue) = urgency(step.state(today)) {
            let what = words.overview().step(words.label::<StepKind>(step.kind));
            let day = step.planned_on;
            found.push(at(WaitingKind::Step, step.company_id, None, day, what, overdue));
        }
    }
    let soon = today.checked_add_days(SOON);
    for visit in view.all::<Visit>()? {
        if visit.day > today && Some(visit.day) <= soon {
            let what = words.overview().visit(&visit.starts.to_string());
            let (id, day) = (Some(visit.id), Some(visit.day));
            found.push(at(WaitingKind::Visit, visit.company_id, id, day, what, false));
        }
    }
    Ok(found)
}

/// What waits in the project itself.
pub(crate) fn in_project(view: &View, words: &Words, today: NaiveDate) -> Result<Vec<Waiting>> {
    let of = |kind, day, what, overdue| Waiting {
        kind,
        person_id: None,
        company_id: None,
        visit_id: None,
        name: String::new(),
        company: String::new(),
        day,
        what,
        overdue,
        report_id: None,
    };
    let mut found = Vec::new();
    for goal in view.all::<SubGoal>()? {
        if let Some(overdue) = urgency(goal.state(today)) {
            let what = words.overview().sub_goal(&goal.name);
            found.push(of(WaitingKind::SubGoal, goal.due_on, what, overdue));
        }
    }
    for report in view.all::<ReportDate>()? {
        if let Some(overdue) = urgency(report.state(today)) {
            let what = words.overview().report(&report.what);
            let made = sub_goal::report_of(view, report.id)?.map(|made| made.id);
            let waiting = of(WaitingKind::Report, Some(report.due_on), what, overdue);
            found.push(Waiting { report_id: made, ..waiting });
        }
    }
    Ok(found)
}
