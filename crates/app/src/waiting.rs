//! What waits for the coach: people's follow-ups, actions, interviews, permits, evaluations, levels and
//! certificates; steps and visits at companies; the project's sub-goals and reports. Put together by
//! person, company or project, the most urgent first. Not today's visits, which stand apart.

use crate::{
    api::{
        Nothing, count,
        waiting::{WaitingKind, WaitingOf, WaitingPage, WaitingPart, WaitingRow, WaitingThing},
    },
    desk::Desk,
    error::Result,
    person, plan, proposed_level, sub_goal,
};
use chrono::{Days, NaiveDate};
use domain::{
    company::Company,
    evaluation::{self, Moment},
    id::{CompanyId, PeriodReportId, PermitId, PersonId, ValidationModelId, VisitId},
    permit::{self, EXPIRES_SOON_DAYS, Holding, Permit, PermitState},
    person::Person,
    project::StepKind,
    step::{SOON, StepState},
    sub_goal::{ReportDate, SubGoal},
    urgency::Urgency,
    validation::{self, CertificateState, ValidationModel},
    wall_time::WallTime,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::View;

/// Rows of each part on the overview.
const FIRST: usize = 6;
/// Rows of a page of the whole list.
const PAGE: usize = 50;
/// Things of one row: no more is told of one person or company at a time.
const OF_ONE: usize = 12;

/// Whom something waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Project,
    Company(CompanyId),
    Person(PersonId),
}

/// What waits. Put into words only where it is shown.
enum What {
    FollowUp(String),
    Action(String),
    Mapping,
    Evaluation(Moment),
    Permit(PermitId, PermitState),
    Levels(usize),
    Certificate(ValidationModelId, CertificateState),
    Step(StepKind),
    Visit(VisitId, WallTime),
    SubGoal(String),
    Report(String, Option<PeriodReportId>),
}

impl What {
    const fn kind(&self) -> WaitingKind {
        match self {
            Self::FollowUp(_) => WaitingKind::FollowUp,
            Self::Action(_) => WaitingKind::Action,
            Self::Mapping => WaitingKind::Mapping,
            Self::Evaluation(_) => WaitingKind::Evaluation,
            Self::Permit(..) => WaitingKind::Permit,
            Self::Levels(_) => WaitingKind::Level,
            Self::Certificate(..) => WaitingKind::Certificate,
            Self::Step(_) => WaitingKind::Step,
            Self::Visit(..) => WaitingKind::Visit,
            Self::SubGoal(_) => WaitingKind::SubGoal,
            Self::Report(..) => WaitingKind::Report,
        }
    }
}

struct Thing {
    what: What,
    day: Option<NaiveDate>,
    overdue: bool,
}

/// When things are seen to: late ones first, by day, those of no day last.
type Place = (Urgency, bool, Option<NaiveDate>);

impl Thing {
    fn place(&self, today: NaiveDate) -> Place {
        (Urgency::of(self.overdue, self.day, today), self.day.is_none(), self.day)
    }
}

/// Those with something that waits, and what it is, the most urgent first.
struct Waiting {
    rows: Vec<(Place, Subject, Vec<Thing>)>,
    permits: HashMap<PermitId, Permit>,
    models: HashMap<ValidationModelId, ValidationModel>,
}

impl Waiting {
    fn read(view: &View, today: NaiveDate, only: Option<WaitingKind>) -> Result<Self> {
        let mut found = Found {
            view,
            today,
            permits: view.all::<Permit>()?.into_iter().map(|one| (one.id, one)).collect(),
            models: view.all::<ValidationModel>()?.into_iter().map(|one| (one.id, one)).collect(),
            things: BTreeMap::new(),
        };
        found.plans()?;
        found.mappings()?;
        found.evaluations()?;
        found.permits()?;
        found.levels()?;
        found.certificates()?;
        found.companies()?;
        found.project()?;
        let Found { permits, models, things, .. } = found;
        let mut rows: Vec<(Place, Subject, Vec<Thing>)> = things
            .into_iter()
            .filter_map(|(subject, mut things)| {
                things.retain(|thing| only.is_none_or(|kind| thing.what.kind() == kind));
                things.sort_by_key(|thing| (thing.place(today), thing.what.kind()));
                Some((things.first()?.place(today), subject, things))
            })
            .collect();
        rows.sort_by_key(|(place, subject, _)| (*place, *subject));
        Ok(Self { rows, permits, models })
    }
}

/// What is found, by whom it waits for.
struct Found<'v> {
    view: &'v View,
    today: NaiveDate,
    permits: HashMap<PermitId, Permit>,
    models: HashMap<ValidationModelId, ValidationModel>,
    things: BTreeMap<Subject, Vec<Thing>>,
}

impl Found<'_> {
    fn add(&mut self, subject: Subject, what: What, day: Option<NaiveDate>, overdue: bool) {
        self.things.entry(subject).or_default().push(Thing { what, day, overdue });
    }

    fn within(&self, days: Days) -> NaiveDate {
        self.today.checked_add_days(days).unwrap_or(self.today)
    }

    fn plans(&mut self) -> Result<()> {
        for one in self.view.follow_ups_open(self.within(SOON))? {
            let overdue = one.is_overdue(self.today);
            let (subject, day) = (Subject::Person(one.person_id), Some(one.due_on));
            self.add(subject, What::FollowUp(one.what), day, overdue);
        }
        for one in self.view.actions_open(self.today)? {
            if plan::is_overdue(&one, self.today) {
                let subject = Subject::Person(one.person_id);
                self.add(subject, What::Action(one.title), one.ends, true);
            }
        }
        Ok(())
    }

    fn mappings(&mut self) -> Result<()> {
        for one in self.view.mappings_open()? {
            let subject = Subject::Person(one.person_id);
            self.add(subject, What::Mapping, Some(one.started_on), false);
        }
        Ok(())
    }

    /// Whose evaluation should be asked for now.
    fn evaluations(&mut self) -> Result<()> {
        let answered: HashSet<(PersonId, Moment)> = self
            .view
            .evaluated()?
            .into_iter()
            .map(|(person, moment, _)| (person, moment))
            .collect();
        for (person, _, ends) in self.view.taking_part()? {
            let is_answered = |moment| answered.contains(&(person, moment));
            if let Some(due) = evaluation::due(ends, is_answered, self.today) {
                let what = What::Evaluation(due.moment);
                self.add(Subject::Person(person), what, Some(due.until), due.overdue);
            }
        }
        Ok(())
    }

    fn permits(&mut self) -> Result<()> {
        let mut held: BTreeMap<(PersonId, PermitId), Vec<Holding>> = BTreeMap::new();
        for one in self.view.holdings_ending(self.within(Days::new(EXPIRES_SOON_DAYS)))? {
            held.entry((one.person_id, one.permit_id)).or_default().push(one);
        }
        for ((person, permit_id), holdings) in held {
            let Some(permit) = self.permits.get(&permit_id) else { continue };
            let state = permit::state(permit, &holdings.iter().collect::<Vec<_>>(), self.today);
            let overdue = match state {
                PermitState::ExpiresSoon => false,
                PermitState::Expired | PermitState::ConfirmationDue => true,
                PermitState::Valid | PermitState::Missing => continue,
            };
            let last = holdings.iter().filter_map(|holding| holding.valid_until).max();
            self.add(Subject::Person(person), What::Permit(permit_id, state), last, overdue);
        }
        Ok(())
    }

    fn levels(&mut self) -> Result<()> {
        for (person, levels) in proposed_level::waiting_by_person(self.view)? {
            self.add(Subject::Person(person), What::Levels(levels), None, false);
        }
        Ok(())
    }

    fn certificates(&mut self) -> Result<()> {
        let until = self.within(Days::new(EXPIRES_SOON_DAYS));
        for case in self.view.certificates_ending(until)? {
            let Some(model) = self.models.get(&case.model_id) else { continue };
            let Some(state) = validation::certificate_state(model, &case, self.today) else {
                continue;
            };
            let overdue = match state {
                CertificateState::ExpiresSoon => false,
                CertificateState::Expired | CertificateState::ConfirmationDue => true,
                CertificateState::Valid => continue,
            };
            let due = validation::confirm_by(model, &case).filter(|_| overdue);
            let what = What::Certificate(model.id, state);
            self.add(Subject::Person(case.person_id), what, case.expires_on.or(due), overdue);
        }
        Ok(())
    }

    fn companies(&mut self) -> Result<()> {
        for step in self.view.steps_open(self.within(SOON))? {
            if let Some(overdue) = lateness(step.state(self.today)) {
                let subject = Subject::Company(step.company_id);
                self.add(subject, What::Step(step.kind), step.planned_on, overdue);
            }
        }
        for visit in self.view.visits_between(self.within(Days::new(1)), self.within(SOON))? {
            let what = What::Visit(visit.id, visit.starts);
            self.add(Subject::Company(visit.company_id), what, Some(visit.day), false);
        }
        Ok(())
    }

    fn project(&mut self) -> Result<()> {
        for goal in self.view.all::<SubGoal>()? {
            if let Some(overdue) = lateness(goal.state(self.today)) {
                self.add(Subject::Project, What::SubGoal(goal.name), goal.due_on, overdue);
            }
        }
        for report in self.view.all::<ReportDate>()? {
            if let Some(overdue) = lateness(report.state(self.today)) {
                let made = sub_goal::report_of(self.view, report.id)?.map(|made| made.id);
                let (what, day) = (What::Report(report.what, made), Some(report.due_on));
                self.add(Subject::Project, what, day, overdue);
            }
        }
        Ok(())
    }
}

/// Whether something with a planned day belongs among what waits, and whether it is late.
const fn lateness(state: StepState) -> Option<bool> {
    match state {
        StepState::Overdue => Some(true),
        StepState::Soon => Some(false),
        StepState::Done | StepState::Planned | StepState::Undated => None,
    }
}

/// What waits, for the overview: the first of each part, and how many there are. A question of its own, so
/// that the counts can be read while it is looked for.
///
/// # Errors
/// When the register cannot be read.
pub fn first(desk: &mut Desk, _: Nothing) -> Result<Vec<WaitingPart>> {
    let desk: &Desk = desk;
    let waiting = Waiting::read(&desk.register, desk.today(), None)?;
    let mut parts: Vec<WaitingPart> = Vec::new();
    for urgency in Urgency::ALL {
        let of = waiting.rows.iter().filter(|((of, ..), ..)| *of == urgency);
        let rows = of.clone().take(FIRST).map(|one| row(desk, &waiting, one));
        let total = count(of.count());
        parts.push(WaitingPart { urgency, total, rows: rows.collect::<Result<_>>()? });
    }
    Ok(parts)
}

/// All that waits, or some of it, page by page.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, input: WaitingOf) -> Result<WaitingPage> {
    let today = desk.today();
    let mut waiting = Waiting::read(&desk.register, today, input.kind)?;
    waiting.rows.retain(|((of, ..), ..)| input.urgency.is_none_or(|wanted| wanted == *of));
    let from = usize::try_from(input.from).unwrap_or(usize::MAX);
    let rows = waiting.rows.iter().skip(from).take(PAGE);
    Ok(WaitingPage {
        today,
        rows: rows.map(|one| row(desk, &waiting, one)).collect::<Result<_>>()?,
        total: count(waiting.rows.len()),
        at_most: count(PAGE),
    })
}

/// A row with its names and words.
fn row(
    desk: &Desk,
    waiting: &Waiting,
    ((urgency, ..), subject, things): &(Place, Subject, Vec<Thing>),
) -> Result<WaitingRow> {
    let view: &View = &desk.register;
    let company_name = |id| Ok::<_, crate::Error>(view.require::<Company>(id)?.name);
    let (name, company) = match *subject {
        Subject::Project => (String::new(), String::new()),
        Subject::Company(id) => (company_name(id)?, String::new()),
        Subject::Person(id) => {
            let employer = person::employer(view, id, desk.today())?;
            let company = employer.map(company_name).transpose()?.unwrap_or_default();
            (view.require::<Person>(id)?.full_name(), company)
        }
    };
    let thing = |one: &Thing| WaitingThing {
        kind: one.what.kind(),
        visit_id: match one.what {
            What::Visit(id, _) => Some(id),
            _ => None,
        },
        report_id: match one.what {
            What::Report(_, made) => made,
            _ => None,
        },
        day: one.day,
        what: said(desk, waiting, &one.what),
        overdue: one.overdue,
    };
    Ok(WaitingRow {
        person_id: match subject {
            Subject::Person(id) => Some(*id),
            _ => None,
        },
        company_id: match subject {
            Subject::Company(id) => Some(*id),
            _ => None,
        },
        name,
        company,
        urgency: *urgency,
        things: things.iter().take(OF_ONE).map(thing).collect(),
        more: count(things.len().saturating_sub(OF_ONE)),
    })
}

fn said(desk: &Desk, waiting: &Waiting, what: &What) -> String {
    let words = desk.words().overview();
    let model = |id| waiting.models.get(id).map_or("", |model| model.name.as_str());
    match what {
        What::FollowUp(what) => words.follow_up(what),
        What::Action(title) => words.action(title),
        What::Mapping => words.mapping(),
        What::Evaluation(Moment::SixMonths) => words.evaluation_six_months(),
        What::Evaluation(Moment::Before | Moment::End) => words.evaluation_end(),
        What::Permit(id, state) => {
            let permit = waiting.permits.get(id).map(|permit| permit.name(desk.language).text);
            let name = permit.unwrap_or_default();
            match state {
                PermitState::Expired => words.permit_expired(&name),
                PermitState::ConfirmationDue => words.permit_confirmation(&name),
                _ => words.permit_expires(&name),
            }
        }
        What::Levels(levels) => words.levels(*levels),
        What::Certificate(id, CertificateState::Expired) => words.certificate_expired(model(id)),
        What::Certificate(id, CertificateState::ConfirmationDue) => {
            words.certificate_confirmation(model(id))
        }
        What::Certificate(id, _) => words.certificate_expires(model(id)),
        What::Step(kind) => words.step(desk.words().label::<StepKind>(*kind)),
        What::Visit(_, starts) => words.visit(&starts.to_string()),
        What::SubGoal(name) => words.sub_goal(name),
        What::Report(what, _) => words.report(what),
    }
}

#[cfg(test)]
#[path = "waiting_tests.rs"]
mod tests;
