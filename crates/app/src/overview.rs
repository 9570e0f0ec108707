//! The first page: counts against the project's targets, and what waits for the coach. And histories.

use crate::{
    api::{
        Nothing, count,
        overview::{
            CompaniesShown, HistoryEntry, HistoryOf, Overview, SubGoalProgress, TargetKind,
            TargetRow,
        },
    },
    company,
    desk::{Desk, instant},
    error::Result,
    figures, history, report, role, visit,
};
use chrono::NaiveDate;
use domain::{
    company::{Company, Contact},
    criterion::Criterion,
    funnel::{CompanyStage, Count, Facts, PersonStage, Reached, Window},
    id::{
        CompanyId, CompanyStepId, CompetenceId, CriterionId, OccasionId, PersonId, TrainingId,
        ValidationModelAreaId, ValidationModelId, VisitId,
    },
    library::Competence,
    partner::Partner,
    permit::Permit,
    person::Person,
    project::{Coach, Project},
    role::Role,
    step::{CompanyStep, StepState},
    sub_goal::{self, SubGoal},
    training::{Occasion, Training},
    validation::{ValidationModel, ValidationModelArea},
    visit::Visit,
};
use std::collections::HashMap;
use store::{Subject, View};

/// Companies shown on the overview.
const COMPANIES_SHOWN: usize = 12;

/// Entries shown of a history.
const HISTORY_SHOWN: usize = 200;

/// The overview.
///
/// # Errors
/// When the register cannot be read.
pub fn overview(desk: &mut Desk, _: Nothing) -> Result<Overview> {
    let project = desk.project()?;
    let today = desk.today();
    let empty = desk.register.count::<Person>()? + desk.register.count::<Company>()? == 0;
    let facts = figures::facts(&desk.register)?;
    let reached = Reached::of(&facts);
    Ok(Overview {
        today,
        project: project.name.clone(),
        ends: project.extended_to.or(project.ends),
        targets: targets(&reached, &project, today),
        forecast: report::forecasts(&project, &reached, today).participants,
        visits_today: visit::on(desk, today)?,
        sub_goals: sub_goals(&desk.register, today)?,
        companies: companies(desk, &facts)?,
        empty,
    })
}

/// Companies with people: all of them by name, and where they are many those with most people left to map.
fn companies(desk: &Desk, facts: &Facts) -> Result<CompaniesShown> {
    let mapped = |(person, stage, _): &(PersonId, PersonStage, NaiveDate)| {
        (*stage == PersonStage::Mapped).then_some(*person)
    };
    let mapped = facts.people.iter().filter_map(mapped).collect();
    let (view, today) = (&desk.register, desk.today());
    let mut rows = company::rows(view, &facts.employments, &mapped, today, desk.language)?;
    rows.retain(|row| row.people > 0);
    let total = count(rows.len());
    if rows.len() > COMPANIES_SHOWN {
        rows.sort_by_key(|row| std::cmp::Reverse(row.people - row.mapped));
        rows.truncate(COMPANIES_SHOWN);
    }
    Ok(CompaniesShown { rows, total })
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
