//! What the example's texts tell, in the order of the calendar. Not how each part is written: see
//! the modules beside.

use super::{
    Calendar,
    development::{Step, steps},
    evaluations,
    evaluations::{EndedText, EvaluationText},
    reporting::{self, FigureText, MonthText, PeriodText, RuleText},
    texts::{ActionText, CompanyText, EvidenceText, FollowUpText, HoldingText, LaterText},
    texts::{PersonText, PlanText, StatusText, Texts},
    way::{ActivityText, CompanyWay, Known, MeetingText, ReportText, StepText, SubGoalText},
    way::{VisitText, WayTexts},
};
use crate::{
    error::{Error, Result},
    register as registers,
};
use chrono::NaiveDate;
use domain::{
    id::{
        CoachId, CompanyId, CompetenceId, OccasionId, PermitId, PersonId, ProjectId, RoleId,
        TrainingId, ValidationModelId,
    },
    library::Competence,
    operation::OperationCode,
    permit::Permit,
    plan::{ActionStatus, PlanState},
    project::Project,
};
use std::collections::HashMap;
use store::{Operation, Register, Writing};

/// Something that happened on a day.
pub(super) enum Event<'t> {
    Company(&'t CompanyText),
    Roles(&'t CompanyText),
    Person(&'t PersonText),
    Status(&'t PersonText, &'t StatusText),
    TakesPart(&'t PersonText, NaiveDate),
    Interview(&'t PersonText),
    Holding(&'t PersonText, &'t HoldingText),
    Evidence(&'t PersonText, &'t EvidenceText),
    FollowUpHeld(&'t PersonText, &'t FollowUpText),
    Later(&'t PersonText, &'t LaterText),
    Plan(&'t PersonText, &'t PlanText),
    PlanState(&'t PersonText, PlanState),
    ActionStatus(&'t PersonText, usize, &'t ActionText),
    Meeting(&'t MeetingText),
    Activity(&'t ActivityText),
    SubGoalReached(usize, &'t SubGoalText),
    ReportHandedIn(usize, &'t ReportText),
    Enrolled(&'t CompanyWay),
    Step(&'t CompanyWay, &'t StepText),
    VisitPlanned(&'t CompanyWay, &'t VisitText),
    VisitHeld(&'t CompanyWay, &'t VisitText),
    Evaluation(&'t EvaluationText),
    Ended(&'t EndedText),
    Month(&'t MonthText),
    Report(&'t PeriodText),
    Rule(&'t RuleText),
    Figure(&'t FigureText),
    Development(Step<'t>),
}

impl Event<'_> {
    /// Order among what happens on one day, as it would happen.
    const fn rank(&self) -> u8 {
        match self {
            Self::Company(_) => 0,
            Self::Roles(_) => 1,
            Self::Person(_) => 2,
            Self::Status(..) => 3,
            Self::TakesPart(..) => 4,
            Self::Interview(_) => 5,
            Self::Holding(..) | Self::Evidence(..) => 6,
            Self::FollowUpHeld(..) => 7,
            Self::Later(..) => 8,
            Self::Plan(..) => 9,
            Self::PlanState(_, PlanState::Agreed) => 10,
            Self::ActionStatus(..) => 11,
            Self::PlanState(..) => 12,
            // What is noted when the day's interviews are over.
            Self::Enrolled(_) => 13,
            Self::Step(..) => 14,
            Self::VisitPlanned(..) => 15,
            Self::VisitHeld(..) => 16,
            Self::Meeting(_)
            | Self::Activity(_)
            | Self::SubGoalReached(..)
            | Self::ReportHandedIn(..) => 17,
            Self::Evaluation(_) => 18,
            Self::Ended(_) => 19,
            Self::Month(_) | Self::Report(_) | Self::Rule(_) | Self::Figure(_) => 20,
            Self::Development(_) => 13,
        }
    }
}

/// The example while it is being made.
pub(super) struct Making<'r> {
    pub(super) register: &'r mut Register,
    calendar: &'r Calendar,
    pub(super) today: NaiveDate,
    pub(super) coach: CoachId,
    pub(super) project: ProjectId,
    competences: HashMap<String, CompetenceId>,
    permits: HashMap<String, PermitId>,
    pub(super) companies: HashMap<String, CompanyId>,
    /// By the keys of company and role.
    pub(super) roles: HashMap<(String, String), RoleId>,
    /// By identity number.
    pub(super) people: HashMap<String, PersonId>,
    pub(super) coach_name: String,
    pub(super) known: Known,
    /// By the keys of the example's texts; an occasion by its training's.
    pub(super) trainings: HashMap<String, TrainingId>,
    pub(super) occasions: HashMap<String, OccasionId>,
    pub(super) models: HashMap<String, ValidationModelId>,
}

/// Tells the whole story into an empty register.
pub(super) fn tell(register: &mut Register, calendar: &Calendar, texts: &Texts) -> Result<()> {
    let coach = registers::fill(register, &texts.project.project.name, &texts.project.coach.name)?;
    let project = register.all::<Project>()?.first().ok_or(Error::NotFound)?.id;
    let competences = register.all::<Competence>()?;
    let permits = register.all::<Permit>()?;
    let mut making = Making {
        register,
        calendar,
        today: texts.project.coach.begins_on,
        coach,
        project,
        competences: competences.into_iter().filter_map(|one| Some((one.code?, one.id))).collect(),
        permits: permits.into_iter().filter_map(|one| Some((one.code?, one.id))).collect(),
        companies: HashMap::new(),
        roles: HashMap::new(),
        people: HashMap::new(),
        coach_name: texts.project.coach.name.clone(),
        known: Known::default(),
        trainings: HashMap::new(),
        occasions: HashMap::new(),
        models: HashMap::new(),
    };
    making.put_project(&texts.project)?;
    making.set_up_way(&texts.way)?;
    let mut events = Vec::new();
    for company in &texts.companies {
        events.push((company.first_meeting, Event::Company(company)));
        events.push((company.roles_on, Event::Roles(company)));
    }
    for person in &texts.people {
        events_of(person, &mut events);
    }
    events_of_way(&texts.way, texts.project.as_of, &mut events);
    let (answered, reporting) = (evaluations::read()?, reporting::read()?);
    events.extend(answered.evaluation.iter().map(|one| (one.on, Event::Evaluation(one))));
    events.extend(answered.ended.iter().map(|one| (one.on, Event::Ended(one))));
    events.extend(reporting.month.iter().map(|one| (one.closed, Event::Month(one))));
    events.extend(reporting.report.iter().map(|one| (one.written, Event::Report(one))));
    events.extend(reporting.rule.iter().map(|one| (one.on, Event::Rule(one))));
    events.extend(reporting.figure.iter().map(|one| (one.on, Event::Figure(one))));
    let done = |one: &PersonText| one.mapping.as_ref().map(|it| it.done.unwrap_or(it.on));
    let interviews: Vec<(&str, NaiveDate)> =
        texts.people.iter().filter_map(|one| Some((one.number.as_str(), done(one)?))).collect();
    let plans: Vec<(&str, NaiveDate)> = texts
        .people
        .iter()
        .filter_map(|one| Some((one.number.as_str(), one.plan.as_ref()?.made)))
        .collect();
    for (day, step) in steps(&texts.development, &interviews, &plans) {
        events.push((day, Event::Development(step)));
    }
    events.sort_by_key(|(day, event)| (*day, event.rank()));
    for (day, event) in events {
        making.today = day;
        making.happen(event, &texts.people)?;
    }
    register.set_setting(registers::EXAMPLE, &true)?;
    register.set_setting(registers::AS_OF, &texts.project.as_of)?;
    Ok(())
}

fn events_of<'t>(person: &'t PersonText, events: &mut Vec<(NaiveDate, Event<'t>)>) {
    events.push((person.registered, Event::Person(person)));
    for status in &person.statuses {
        events.push((status.from.max(person.registered), Event::Status(person, status)));
    }
    if let Some(day) = person.takes_part {
        events.push((day, Event::TakesPart(person, day)));
    }
    // What is on paper is looked at in the interview; what comes later is registered then.
    let looked_at = person.mapping.as_ref().map_or(person.registered, |mapping| mapping.on);
    for holding in &person.permits {
        let day = holding.issued.max(looked_at).max(holding.confirmed.unwrap_or_default());
        events.push((day, Event::Holding(person, holding)));
    }
    for evidence in &person.evidence {
        let day = evidence.issued.unwrap_or_default().max(looked_at);
        events.push((day, Event::Evidence(person, evidence)));
    }
    if let Some(mapping) = &person.mapping {
        events.push((mapping.on, Event::Interview(person)));
    }
    for later in &person.later {
        events.push((later.on, Event::Later(person, later)));
    }
    let Some(plan) = &person.plan else { return };
    events.push((plan.made, Event::Plan(person, plan)));
    for (day, state) in [
        (plan.agreed, PlanState::Agreed),
        (plan.begun, PlanState::Ongoing),
        (plan.closed, PlanState::Closed),
    ] {
        events.extend(day.map(|day| (day, Event::PlanState(person, state))));
    }
    let agreed = plan.agreed.unwrap_or(plan.made);
    for (index, action) in plan.actions.iter().enumerate() {
        let day = match action.status {
            ActionStatus::Planned => continue,
            ActionStatus::Booked => agreed,
            ActionStatus::Ongoing | ActionStatus::Cancelled => action.from.unwrap_or(agreed),
            ActionStatus::Done => action.to.unwrap_or(agreed),
        };
        events.push((day.max(agreed), Event::ActionStatus(person, index, action)));
    }
    for follow_up in &plan.follow_ups {
        events.extend(follow_up.held.map(|day| (day, Event::FollowUpHeld(person, follow_up))));
    }
}

fn events_of_way<'t>(
    way: &'t WayTexts,
    as_of: NaiveDate,
    events: &mut Vec<(NaiveDate, Event<'t>)>,
) {
    events.extend(way.meetings.iter().map(|one| (one.on, Event::Meeting(one))));
    events.extend(way.activities.iter().map(|one| (one.on, Event::Activity(one))));
    for (index, goal) in way.sub_goals.iter().enumerate() {
        events.extend(goal.reached.map(|day| (day, Event::SubGoalReached(index, goal))));
    }
    for (index, report) in way.reports.iter().enumerate() {
        events.extend(report.delivered.map(|day| (day, Event::ReportHandedIn(index, report))));
    }
    for company in &way.company {
        events.push((company.decided, Event::Enrolled(company)));
        events.extend(company.steps.iter().map(|one| (one.told_on(), Event::Step(company, one))));
        for visit in &company.visits {
            events.push((visit.written, Event::VisitPlanned(company, visit)));
            // The day that the register lives in has only begun.
            if visit.day < as_of {
                events.push((visit.day, Event::VisitHeld(company, visit)));
            }
        }
    }
}

impl Making<'_> {
    fn happen(&mut self, event: Event<'_>, people: &[PersonText]) -> Result<()> {
        match event {
            Event::Company(company) => self.add_company(company),
            Event::Roles(company) => self.add_roles(company),
            Event::Person(person) => self.add_person(person),
            Event::Status(person, status) => self.save_status(person, status),
            Event::TakesPart(person, day) => self.take_part(person, day),
            Event::Interview(person) => self.interview(person),
            Event::Holding(person, holding) => self.save_holding(person, holding),
            Event::Evidence(person, evidence) => self.save_evidence(person, evidence),
            Event::FollowUpHeld(person, follow_up) => self.hold_follow_up(person, follow_up),
            Event::Later(person, later) => self.rate_later(person, later),
            Event::Plan(person, plan) => self.make_plan(person, plan),
            Event::PlanState(person, state) => self.move_plan(person, state),
            Event::ActionStatus(person, index, action) => self.move_action(person, index, action),
            Event::Meeting(meeting) => self.hold_meeting(meeting),
            Event::Activity(activity) => self.add_activity(activity),
            Event::SubGoalReached(index, goal) => self.reach_sub_goal(index, goal),
            Event::ReportHandedIn(index, report) => self.hand_in_report(index, report),
            Event::Enrolled(company) => self.enrol(company),
            Event::Step(company, step) => self.take_step(company, step, people),
            Event::VisitPlanned(company, visit) => self.plan_visit(company, visit, people),
            Event::VisitHeld(company, visit) => self.hold_visit(company, visit, people),
            Event::Evaluation(text) => self.evaluate(text),
            Event::Ended(text) => self.end_participation(text),
            Event::Month(text) => self.close_month(text),
            Event::Report(text) => self.write_report(text),
            Event::Rule(text) => self.save_rule(text),
            Event::Figure(text) => self.save_figure(text),
            Event::Development(step) => self.develop(step),
        }
    }

    /// Writes one operation, a little after the one before.
    pub(super) fn write<T>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        self.calendar.turn_to(self.today);
        Ok(self.register.write(operation, work)?.value)
    }

    /// Writes one operation in a person's history.
    pub(super) fn write_about<T>(
        &mut self,
        code: OperationCode,
        person: PersonId,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        self.write(Operation::new(code).about_person(person), work)
    }

    pub(super) fn competence(&self, code: &str) -> Result<CompetenceId> {
        self.competences.get(code).copied().ok_or(Error::Internal)
    }

    pub(super) fn permit(&self, code: &str) -> Result<PermitId> {
        self.permits.get(code).copied().ok_or(Error::Internal)
    }

    pub(super) fn role(&self, company: &str, role: &str) -> Result<RoleId> {
        let key = (company.to_owned(), role.to_owned());
        self.roles.get(&key).copied().ok_or(Error::Internal)
    }

    pub(super) fn company(&self, key: &str) -> Result<CompanyId> {
        self.companies.get(key).copied().ok_or(Error::Internal)
    }

    pub(super) fn person(&self, person: &PersonText) -> Result<PersonId> {
        self.people.get(&person.number).copied().ok_or(Error::Internal)
    }
}
