//! Sub-goals (delmål) of the project as milestones that can be checked, and the days on which reports
//! are due. Not the targets in numbers: see [`project`](crate::project).

use crate::{
    id::{PeriodReportId, ProjectId, ReportDateId, ReportOfDateId, SubGoalId},
    step::{StepState, state},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sub-goal: reached on a day, and by what one sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubGoal {
    /// Identity.
    pub id: SubGoalId,
    /// The project.
    pub project_id: ProjectId,
    /// Place in the list, from 1.
    pub position: u32,
    /// What is to be reached.
    pub name: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was reached.
    pub reached_on: Option<NaiveDate>,
    /// By what one sees that it is reached.
    pub evidence: String,
}

impl SubGoal {
    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> StepState {
        state(self.due_on, self.reached_on, today)
    }
}

/// A day on which a report is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportDate {
    /// Identity.
    pub id: ReportDateId,
    /// The project.
    pub project_id: ProjectId,
    /// Which report.
    pub what: String,
    /// The last day.
    pub due_on: NaiveDate,
    /// The day that it was handed in.
    pub delivered_on: Option<NaiveDate>,
}

impl ReportDate {
    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> StepState {
        state(Some(self.due_on), self.delivered_on, today)
    }
}

/// That a period report is the one that a report date asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportOfDate {
    /// Identity.
    pub id: ReportOfDateId,
    /// The report date.
    pub report_date_id: ReportDateId,
    /// The report.
    pub period_report_id: PeriodReportId,
}

/// The period that the report of a date is about: from the day after the date before it, or from the
/// project's first day, to the date itself. None where nothing is before it and the project's first day
/// is not known, or lies after it.
#[must_use]
pub fn period_of(
    date: &ReportDate,
    all: &[ReportDate],
    project_starts: Option<NaiveDate>,
) -> Option<(NaiveDate, NaiveDate)> {
    let before = all.iter().map(|other| other.due_on).filter(|due| *due < date.due_on).max();
    let starts = before.and_then(|due| due.succ_opt()).or(project_starts)?;
    (starts <= date.due_on).then_some((starts, date.due_on))
}

/// How many sub-goals are reached.
#[must_use]
pub fn reached(goals: &[SubGoal]) -> usize {
    goals.iter().filter(|goal| goal.reached_on.is_some()).count()
}

/// The sub-goal that is next: the one not reached that is due first, then those without a day.
#[must_use]
pub fn next(goals: &[SubGoal]) -> Option<&SubGoal> {
    let order = |goal: &SubGoal| (goal.due_on.is_none(), goal.due_on, goal.position, goal.id);
    goals.iter().filter(|goal| goal.reached_on.is_none()).min_by_key(|goal| order(goal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn goal(position: u32, due: &str, reached: &str) -> SubGoal {
        SubGoal {
            id: Uuid::from_u128(position.into()).into(),
            project_id: Uuid::nil().into(),
            position,
            name: String::new(),
            due_on: due.parse().ok(),
            reached_on: reached.parse().ok(),
            evidence: String::new(),
        }
    }

    #[test]
    fn next_is_what_is_due_first_of_what_is_not_reached() {
        let reached_one = goal(1, "2020-06-30", "2020-06-20");
        let undated = goal(2, "", "");
        let late = goal(3, "2020-09-30", "");
        let later = goal(4, "2021-10-31", "");
        for (goals, count, expected) in [
            (vec![], 0, None),
            (vec![reached_one.clone()], 1, None),
            (vec![reached_one.clone(), undated.clone()], 1, Some(2)),
            (vec![later, undated, reached_one, late], 1, Some(3)),
        ] {
            assert_eq!(reached(&goals), count);
            assert_eq!(next(&goals).map(|goal| goal.position), expected, "{goals:?}");
        }
    }

    #[test]
    fn a_report_is_about_the_time_since_the_date_before_or_since_the_beginning() {
        let date = |due: &str| ReportDate {
            id: Uuid::nil().into(),
            project_id: Uuid::nil().into(),
            what: String::new(),
            due_on: due.parse().unwrap(),
            delivered_on: None,
        };
        // Out of order, as they may be entered; two reports on one day are about the same time.
        let dues = ["2020-12-31", "2020-10-31", "2021-02-28", "2020-12-31"];
        let all: Vec<ReportDate> = dues.map(date).into();
        for (due, starts, expected) in [
            ("2020-10-31", "2020-06-01", Some(("2020-06-01", "2020-10-31"))),
            ("2020-12-31", "2020-06-01", Some(("2020-11-01", "2020-12-31"))),
            ("2021-02-28", "", Some(("2021-01-01", "2021-02-28"))),
            ("2020-10-31", "", None),
            ("2020-10-31", "2020-11-01", None),
        ] {
            let found = period_of(&date(due), &all, starts.parse().ok());
            let expected = expected.map(|(from, to)| (from.parse().unwrap(), to.parse().unwrap()));
            assert_eq!(found, expected, "{due} {starts}");
        }
    }

    #[test]
    fn a_report_is_late_the_day_after_it_was_due() {
        let report = |delivered: &str| ReportDate {
            id: Uuid::nil().into(),
            project_id: Uuid::nil().into(),
            what: String::new(),
            due_on: "2020-10-31".parse().unwrap(),
            delivered_on: delivered.parse().ok(),
        };
        for (delivered, today, expected) in [
            ("", "2020-10-01", StepState::Planned),
            ("", "2020-10-20", StepState::Soon),
            ("", "2020-10-31", StepState::Soon),
            ("", "2020-11-01", StepState::Overdue),
            ("2020-11-02", "2020-11-03", StepState::Done),
        ] {
            assert_eq!(report(delivered).state(today.parse().unwrap()), expected, "{today}");
        }
    }
}
