//! The first page: counts against the project's targets, and what waits for the coach. And histories.

use crate::{
    api::{
        Nothing, count,
        overview::{
            HistoryEntry, HistoryOf, Overview, SubGoalProgress, TargetKind, TargetRow, Waiting,
            WaitingKind,
        },
    },
    desk::{Desk, instant},
    error::Result,
    figures, history, plan, proposed_level, report, role, visit, waiting,
};
use chrono::NaiveDate;
use domain::{
    company::{Company, Contact},
    criterion::Criterion,
    evaluation::{self, Due, Evaluation, Moment},
    funnel::{CompanyStage, Count, PersonStage, Reached, Window},
    id::{
        CompanyId, CompanyStepId, CompetenceId, CriterionId, OccasionId, PersonId, TrainingId,
        ValidationModelAreaId, ValidationModelId, VisitId,
    },
    library::Competence,
    mapping::{Mapping, MappingState},
    participation::Participation,
    partner::Partner,
    permit::{self, Holding, Permit, PermitState},
    person::{Employment, Person},
    plan::{Action, FollowUp},
    project::{Coach, Project},
    role::Role,
    step::{CompanyStep, StepState},
    sub_goal::{self, SubGoal},
    training::{Occasion, Training},
    validation::{self, CertificateState, ValidationCase, ValidationModel, ValidationModelArea},
    visit::Visit,
};
use std::collections::HashMap;
use store::{Subject, View};

/// Entries shown of a history.
const HISTORY_SHOWN: usize = 200;

/// The overview.
///
/// # Errors
/// When the register cannot be read.
pub fn overview(desk: &mut Desk, _: Nothing) -> Result<Overview> {
    let project = desk.project()?;
    let today = desk.today();
    let people: HashMap<PersonId, Person> =
        desk.register.all::<Person>()?.into_iter().map(|person| (person.id, person)).collect();
    let companies = desk.register.count::<Company>()?;
    let reached = figures::reached(&desk.register)?;
    Ok(Overview {
        today,
        project: project.name.clone(),
        ends: project.extended_to.or(project.ends),
        targets: targets(&reached, &project, today),
        forecast: report::forecasts(&project, &reached, today).participants,
        waiting: waiting(desk, &people, today)?,
        visits_today: visit::rows(desk)?.0.into_iter().filter(|one| one.day == today).collect(),
        sub_goals: sub_goals(&desk.register, today)?,
        empty: people.is_empty() && companies == 0,
    })
}

fn sub_goals(view: &View, today: NaiveDate) -> Result<SubGoalProgress> {
    let goals = view.all::<SubGoal>()?;
    let next = sub_goal::next(&goals).cloned();
    Ok(SubGoalProgress {
        reached: count(sub_goal::reached(&goals)),
        total: count(goals.len()),
        overdue: next.as_ref().is_some_and(|next| next.state(today) == StepState::Overdue),
        next,
    })
}

/// Everyone and every company counted up to today, against what is aimed at.
fn targets(reached: &Reached, project: &Project, today: NaiveDate) -> Vec<TargetRow> {
    let funnel = reached.funnel(Window::until(today));
    let companies = funnel.companies(CompanyStage::SmeTrained);
    let row = |what, count, target, target_women| TargetRow { what, count, target, target_women };
    let people = |what, stage| {
        let Project { target_participants, target_women, .. } = project;
        row(what, funnel.people(stage), *target_participants, *target_women)
    };
    vec![
        people(TargetKind::Participants, PersonStage::Participants),
        people(TargetKind::Mapped, PersonStage::Mapped),
        row(TargetKind::Planned, funnel.people(PersonStage::Planned), None, None),
        people(TargetKind::Trained, PersonStage::Trained),
        row(
            TargetKind::Companies,
            Count { total: companies, ..Count::default() },
            project.target_companies,
            None,
        ),
    ]
}

fn waiting(
    desk: &Desk,
    people: &HashMap<PersonId, Person>,
    today: NaiveDate,
) -> Result<Vec<Waiting>> {
    let view: &View = &desk.register;
    let companies: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let mut employer: HashMap<PersonId, String> = HashMap::new();
    for employment in view.all::<Employment>()? {
        if domain::period::contains(employment.starts, employment.ends, today) {
            let name = companies.get(&employment.company_id).cloned().unwrap_or_default();
            employer.insert(employment.person_id, name);
        }
    }
    let words = desk.words().overview();
    let mut found: Vec<Waiting> = Vec::new();
    let mut add = |kind, person_id: PersonId, day: Option<NaiveDate>, what: String, overdue| {
        let Some(person) = people.get(&person_id) else { return };
        found.push(Waiting {
            kind,
            person_id: Some(person_id),
            company_id: None,
            visit_id: None,
            name: person.full_name(),
            company: employer.get(&person_id).cloned().unwrap_or_default(),
            day,
            what,
            overdue,
            report_id: None,
        });
    };
    let soon = today.checked_add_days(chrono::Days::new(14)).unwrap_or(today);
    for follow_up in view.all::<FollowUp>()? {
        if follow_up.held_on.is_none() && follow_up.due_on <= soon {
            let overdue = follow_up.is_overdue(today);
            let what = words.follow_up(&follow_up.what);
            add(WaitingKind::FollowUp, follow_up.person_id, Some(follow_up.due_on), what, overdue);
        }
    }
    for action in view.all::<Action>()? {
        if plan::is_overdue(&action, today) {
            let what = words.action(&action.title);
            add(WaitingKind::Action, action.person_id, action.ends, what, true);
        }
    }
    for mapping in view.all::<Mapping>()? {
        if mapping.state == MappingState::Open {
            let day = Some(mapping.started_on);
            add(WaitingKind::Mapping, mapping.person_id, day, words.mapping(), false);
        }
    }
    for (person_id, due) in evaluations_due(view, today)? {
        let what = match due.moment {
            Moment::SixMonths => words.evaluation_six_months(),
            Moment::Before | Moment::End => words.evaluation_end(),
        };
        add(WaitingKind::Evaluation, person_id, Some(due.until), what, due.overdue);
    }
    let permits: HashMap<_, Permit> =
        view.all::<Permit>()?.into_iter().map(|permit| (permit.id, permit)).collect();
    let mut held: HashMap<(PersonId, _), Vec<Holding>> = HashMap::new();
    for holding in view.all::<Holding>()? {
        held.entry((holding.person_id, holding.permit_id)).or_default().push(holding);
    }
    for ((person_id, permit_id), holdings) in held {
        let Some(permit) = permits.get(&permit_id) else { continue };
        let state = permit::state(permit, &holdings.iter().collect::<Vec<_>>(), today);
        let name = permit.name(desk.language).text;
        let last = holdings.iter().filter_map(|holding| holding.valid_until).max();
        let (what, overdue) = match state {
            PermitState::ExpiresSoon => (words.permit_expires(&name), false),
            PermitState::Expired => (words.permit_expired(&name), true),
            PermitState::ConfirmationDue => (words.permit_confirmation(&name), true),
            PermitState::Valid | PermitState::Missing => continue,
        };
        add(WaitingKind::Permit, person_id, last, what, overdue);
    }
    for (person_id, levels) in proposed_level::waiting_by_person(view)? {
        add(WaitingKind::Level, person_id, None, words.levels(levels), false);
    }
    let models: HashMap<_, ValidationModel> =
        view.all::<ValidationModel>()?.into_iter().map(|model| (model.id, model)).collect();
    for case in view.all::<ValidationCase>()? {
        let Some(model) = models.get(&case.model_id) else { continue };
        let (what, overdue) = match validation::certificate_state(model, &case, today) {
            Some(CertificateState::ExpiresSoon) => (words.certificate_expires(&model.name), false),
            Some(CertificateState::Expired) => (words.certificate_expired(&model.name), true),
            Some(CertificateState::ConfirmationDue) => {
                (words.certificate_confirmation(&model.name), true)
            }
            Some(CertificateState::Valid) | None => continue,
        };
        let due = validation::confirm_by(model, &case).filter(|_| overdue);
        add(WaitingKind::Certificate, case.person_id, case.expires_on.or(due), what, overdue);
    }
    found.extend(waiting::at_companies(view, desk.words(), today)?);
    found.extend(waiting::in_project(view, desk.words(), today)?);
    found.sort_by(|a, b| {
        (!a.overdue, a.day, &a.name, &a.what).cmp(&(!b.overdue, b.day, &b.name, &b.what))
    });
    Ok(found)
}

/// Whose evaluation should be asked for now.
fn evaluations_due(view: &View, today: NaiveDate) -> Result<Vec<(PersonId, Due)>> {
    let mut answered: HashMap<PersonId, Vec<Evaluation>> = HashMap::new();
    for one in view.all::<Evaluation>()? {
        answered.entry(one.person_id).or_default().push(one);
    }
    let due_of = |one: Participation| {
        let answered = answered.get(&one.person_id).map_or(&[][..], Vec::as_slice);
        evaluation::due(one.ends, answered, today).map(|due| (one.person_id, due))
    };
    Ok(view.all::<Participation>()?.into_iter().filter_map(due_of).collect())
}

/// A person's or a company's history, newest first.
///
/// # Errors
/// When the register cannot be read.
pub fn history(desk: &mut Desk, input: HistoryOf) -> Result<Vec<HistoryEntry>> {
    let subject = match input {
        HistoryOf::Person(id) => Subject::Person(id),
        HistoryOf::Company(id) => Subject::Company(id),
    };
    let view: &View = &desk.register;
    let language = desk.language;
    let words = desk.words();
    let coaches: HashMap<_, String> =
        view.all::<Coach>()?.into_iter().map(|coach| (coach.id, coach.name)).collect();
    let competences: HashMap<CompetenceId, String> = view
        .all::<Competence>()?
        .into_iter()
        .map(|competence| (competence.id, competence.name(language).text))
        .collect();
    let companies: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let roles: HashMap<_, String> = view
        .all::<Role>()?
        .into_iter()
        .map(|one| (one.id, role::name(&one, language).text))
        .collect();
    let permits: HashMap<_, String> = view
        .all::<Permit>()?
        .into_iter()
        .map(|permit| (permit.id, permit.name(language).text))
        .collect();
    let partners: HashMap<_, String> =
        view.all::<Partner>()?.into_iter().map(|partner| (partner.id, partner.name)).collect();
    let contacts: HashMap<_, String> =
        view.all::<Contact>()?.into_iter().map(|contact| (contact.id, contact.name)).collect();
    let people: HashMap<PersonId, String> =
        view.all::<Person>()?.into_iter().map(|one| (one.id, one.full_name())).collect();
    let trainings: HashMap<TrainingId, String> =
        view.all::<Training>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let occasions: HashMap<OccasionId, String> = view
        .all::<Occasion>()?
        .into_iter()
        .map(|one| {
            let training = trainings.get(&one.training_id).map_or("", String::as_str);
            (one.id, format!("{training} {}", one.starts))
        })
        .collect();
    let models: HashMap<ValidationModelId, String> =
        view.all::<ValidationModel>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let areas: HashMap<ValidationModelAreaId, String> =
        view.all::<ValidationModelArea>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let day = |day: Option<NaiveDate>| day.map(|day| format!(" {day}")).unwrap_or_default();
    let steps: HashMap<CompanyStepId, String> = view
        .all::<CompanyStep>()?
        .into_iter()
        .map(|one| {
            (one.id, words.label(one.kind).to_owned() + &day(one.done_on.or(one.planned_on)))
        })
        .collect();
    let criteria: HashMap<CriterionId, String> =
        view.all::<Criterion>()?.into_iter().map(|one| (one.id, one.text(language).text)).collect();
    let visits: HashMap<VisitId, String> =
        view.all::<Visit>()?.into_iter().map(|one| (one.id, one.day.to_string())).collect();
    let names = |column: &str, id: &str| -> Option<String> {
        let id: uuid::Uuid = id.parse().ok()?;
        match column {
            "partner_id" => partners.get(&id.into()).cloned(),
            "contact_id" => contacts.get(&id.into()).cloned(),
            "person_id" => people.get(&id.into()).cloned(),
            "competence_id" => competences.get(&id.into()).cloned(),
            "company_id" => companies.get(&id.into()).cloned(),
            "role_id" => roles.get(&id.into()).cloned(),
            "permit_id" => permits.get(&id.into()).cloned(),
            "training_id" => trainings.get(&id.into()).cloned(),
            "occasion_id" => occasions.get(&id.into()).cloned(),
            "model_id" => models.get(&id.into()).cloned(),
            "step_id" => steps.get(&id.into()).cloned(),
            "visit_id" => visits.get(&id.into()).cloned(),
            "criterion_id" => criteria.get(&id.into()).cloned(),
            "area_id" => areas.get(&id.into()).cloned(),
            "coach_id" => coaches.get(&id.into()).cloned(),
            _ => None,
        }
    };
    Ok(view
        .history(subject, HISTORY_SHOWN)?
        .into_iter()
        .map(|entry| HistoryEntry {
            id: entry.operation.to_string(),
            operation: entry.code,
            what: words.label(entry.code).to_owned(),
            at: instant(entry.at),
            who: entry.coach.and_then(|id| coaches.get(&id).cloned()).unwrap_or_default(),
            details: history::details(&entry, words, &names),
        })
        .collect())
}
