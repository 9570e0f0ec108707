//! The development plan of a person: goals, actions on gaps, follow-ups, states. Not what a training
//! costs or who gives it.

use crate::{
    api::{
        ById, Saved,
        plan::{
            ActionForm, ActionGapView, ActionTrainingView, ActionView, FollowUpForm, FollowUpView,
            OpenGap, PlanForm, PlanStateForm, PlanView,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    person,
    role::{self, InForce},
    typed,
};
use chrono::NaiveDate;
use domain::{
    comparison::Standing,
    id::{ActionId, CompanyId, CompetenceId, FollowUpId, PersonId, PlanId, RoleId},
    language::Language,
    level::Level,
    library::Competence,
    operation::OperationCode,
    person::{Employment, Person},
    plan::{Action, ActionGap, ActionStatus, FollowUp, Plan, PlanState},
    role::Comparison,
    training::{ActionTraining, Occasion, Training},
};
use std::collections::{HashMap, HashSet, hash_map::Entry};
use store::{View, Writing};

/// The person's plan: the latest made, if there is one.
pub(crate) fn of_person(view: &View, person: PersonId) -> Result<Option<Plan>> {
    Ok(view.children::<Plan, _>(person)?.pop())
}

/// The plan with its actions and follow-ups, if there is one.
pub(crate) fn view(
    view: &View,
    library: &Library,
    person: PersonId,
    today: NaiveDate,
    language: Language,
) -> Result<Option<PlanView>> {
    let Some(plan) = of_person(view, person)? else { return Ok(None) };
    let mut actions = view.children::<Action, _>(plan.id)?;
    actions.sort_by_key(|action| (action.position, action.id));
    let mut gaps: HashMap<ActionId, Vec<ActionGapView>> = HashMap::new();
    for gap in view.children::<ActionGap, _>(person)? {
        gaps.entry(gap.action_id).or_default().push(ActionGapView {
            competence_id: gap.competence_id,
            name: library.name(gap.competence_id, language),
            from_level: gap.from_level,
            to_level: gap.to_level,
        });
    }
    let mut trainings = trainings(view, person)?;
    let actions: Vec<ActionView> = actions
        .into_iter()
        .map(|action| ActionView {
            gaps: gaps.remove(&action.id).unwrap_or_default(),
            training: trainings.remove(&action.id),
            overdue: is_overdue(&action, today),
            action,
        })
        .collect();
    let mut follow_ups = view.children::<FollowUp, _>(plan.id)?;
    follow_ups.sort_by_key(|follow_up| (follow_up.due_on, follow_up.id));
    Ok(Some(PlanView {
        next: plan.state.next().to_vec(),
        follow_ups: follow_ups
            .into_iter()
            .map(|follow_up| FollowUpView { overdue: follow_up.is_overdue(today), follow_up })
            .collect(),
        actions,
        plan,
    }))
}

/// The trainings that a person's actions consist of.
fn trainings(view: &View, person: PersonId) -> Result<HashMap<ActionId, ActionTrainingView>> {
    view.children::<ActionTraining, _>(person)?
        .into_iter()
        .map(|one| {
            let of_action = ActionTrainingView {
                training_id: one.training_id,
                name: view.require::<Training>(one.training_id)?.name,
                occasion: one.occasion_id.map(|id| view.require::<Occasion>(id)).transpose()?,
            };
            Ok((one.action_id, of_action))
        })
        .collect()
}

/// Whether an action's last day has passed without its being done or cancelled.
pub(crate) fn is_overdue(action: &Action, today: NaiveDate) -> bool {
    !matches!(action.status, ActionStatus::Done | ActionStatus::Cancelled)
        && action.ends.is_some_and(|last| last < today)
}

/// The competences that an action develops, unless it was called off.
pub(crate) fn developed(plan: Option<&PlanView>) -> HashSet<CompetenceId> {
    plan.iter()
        .flat_map(|plan| &plan.actions)
        .filter(|action| action.action.status != ActionStatus::Cancelled)
        .flat_map(|action| &action.gaps)
        .map(|gap| gap.competence_id)
        .collect()
}

/// What the compared roles require and the person has not reached or not been rated in, and that no
/// action develops. Critical ones first; within them what is known before what is not.
pub(crate) fn open_gaps(
    view: &View,
    library: &Library,
    person: PersonId,
    developed: &HashSet<CompetenceId>,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<OpenGap>> {
    let mut comparisons = view.children::<Comparison, _>(person)?;
    comparisons.sort_by_key(|comparison| (comparison.kind, comparison.id));
    let mut found: Vec<OpenGap> = Vec::new();
    let shared = gaps_of_colleagues(view, person, today)?;
    for comparison in comparisons {
        let (_, against) = person::against(view, library, person, comparison.role_id)?;
        for line in against.lines {
            let open = matches!(line.standing, Standing::Gap { .. } | Standing::NotAssessed);
            let known = found.iter().any(|gap| gap.competence_id == line.competence_id);
            if open && !known && !developed.contains(&line.competence_id) {
                found.push(OpenGap {
                    competence_id: line.competence_id,
                    name: library.name(line.competence_id, language),
                    level: line.standing.level(),
                    required: line.required,
                    critical: line.critical,
                    colleagues: shared.get(&line.competence_id).copied().unwrap_or_default(),
                });
            }
        }
    }
    found.sort_by_key(|gap| (gap.level.is_none(), !gap.critical));
    Ok(found)
}

/// How many colleagues at the person's company have a gap in a competence, each against the own
/// present role.
fn gaps_of_colleagues(
    view: &View,
    person: PersonId,
    today: NaiveDate,
) -> Result<HashMap<CompetenceId, u32>> {
    let mut gaps: HashMap<CompetenceId, u32> = HashMap::new();
    let Some(company) = person::employer(view, person, today)? else { return Ok(gaps) };
    let outcomes = view.current_outcomes(Some(company))?;
    let mut in_force: HashMap<RoleId, InForce> = HashMap::new();
    for colleague in colleagues(view, company, today)? {
        let Some(said) = outcomes.get(&colleague).filter(|_| colleague != person) else { continue };
        let Some(role) = person::present_role(view, colleague)? else { continue };
        let required = match in_force.entry(role) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(role::in_force(view, role)?),
        };
        for one in &required.requirements {
            let standing = Standing::of(said.get(&one.competence_id).copied(), one.level);
            if matches!(standing, Standing::Gap { .. }) {
                *gaps.entry(one.competence_id).or_default() += 1;
            }
        }
    }
    Ok(gaps)
}

/// Who works at a company, each once.
fn colleagues(view: &View, company: CompanyId, today: NaiveDate) -> Result<HashSet<PersonId>> {
    Ok(view
        .children::<Employment, _>(company)?
        .into_iter()
        .filter(|one| domain::period::contains(one.starts, one.ends, today))
        .map(|one| one.person_id)
        .collect())
}

/// The person's plan, made within this write if there is none.
pub(crate) fn plan_within(tx: &Writing<'_>, person_id: PersonId, today: NaiveDate) -> Result<Plan> {
    if let Some(plan) = of_person(tx, person_id)? {
        return Ok(plan);
    }
    let plan = Plan {
        id: tx.new_id(),
        person_id,
        state: PlanState::Draft,
        made_on: today,
        agreed_on: None,
        closed_on: None,
        goal_short: String::new(),
        goal_short_by: String::new(),
        goal_long: String::new(),
        goal_long_by: String::new(),
        conditions: String::new(),
    };
    tx.put(&plan)?;
    Ok(plan)
}

/// Saves goals and conditions; the first time this makes the plan.
///
/// # Errors
/// When a text does not fit, or the register cannot be written.
pub fn save(desk: &mut Desk, form: PlanForm) -> Result<Saved> {
    let today = desk.today();
    let goal_short = typed::note("goal_short", &form.goal_short)?;
    let goal_short_by = typed::line("goal_short_by", &form.goal_short_by)?;
    let goal_long = typed::note("goal_long", &form.goal_long)?;
    let goal_long_by = typed::line("goal_long_by", &form.goal_long_by)?;
    let conditions = typed::note("conditions", &form.conditions)?;
    let person = desk.get::<Person>(form.person_id)?.id;
    desk.save(OperationCode::PlanChanged, About::person(person), |tx| {
        let plan = plan_within(tx, person, today)?;
        let id = plan.id;
        tx.put(&Plan { goal_short, goal_short_by, goal_long, goal_long_by, conditions, ..plan })?;
        Ok(id)
    })
}

/// Takes the plan to another state.
///
/// # Errors
/// When it may not go there from where it is, the day is wrong, or the register cannot be written.
pub fn set_state(desk: &mut Desk, form: PlanStateForm) -> Result<Saved> {
    let today = desk.today();
    let mut plan = desk.get::<Plan>(form.id)?;
    if !plan.state.next().contains(&form.state) {
        return Err(Error::field("state", Wrong::PlanState { from: plan.state, to: form.state }));
    }
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    match form.state {
        PlanState::Draft => plan.agreed_on = None,
        PlanState::Agreed => plan.agreed_on = Some(on),
        PlanState::Ongoing => plan.closed_on = None,
        PlanState::Closed => {
            typed::in_order("on", plan.agreed_on, Some(on))?;
            plan.closed_on = Some(on);
        }
    }
    plan.state = form.state;
    desk.save(OperationCode::PlanStateChanged, About::person(plan.person_id), |tx| {
        tx.put(&plan)?;
        Ok(plan.id)
    })
}

/// Adds or changes an action with the competences it develops; the first one makes the plan.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save_action(desk: &mut Desk, form: ActionForm) -> Result<Saved> {
    let today = desk.today();
    let (starts, ends) = typed::period(("starts", &form.starts), ("ends", &form.ends), today)?;
    let title = typed::name("title", &form.title)?;
    let purpose = typed::note("purpose", &form.purpose)?;
    let responsible = typed::line("responsible", &form.responsible)?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let present = form.id.map(|id| desk.get::<Action>(id)).transpose()?;
    let mut gaps: Vec<(CompetenceId, Level)> = Vec::new();
    for gap in &form.gaps {
        let level = typed::level("gaps", gap.to_level)?;
        desk.get::<Competence>(gap.competence_id)?;
        if gaps.iter().all(|(id, _)| *id != gap.competence_id) {
            gaps.push((gap.competence_id, level));
        }
    }
    let training_id = form.training_id.map(|id| desk.get::<Training>(id)).transpose()?;
    let training_id = training_id.map(|training| training.id);
    let occasion_id = match form.occasion_id.map(|id| desk.get::<Occasion>(id)).transpose()? {
        Some(occasion) if Some(occasion.training_id) != training_id => return Err(Error::NotFound),
        occasion => occasion.map(|occasion| occasion.id),
    };
    let said = desk.register.children::<domain::assessment::Assessment, _>(person_id)?;
    let current = |competence: CompetenceId| {
        domain::assessment::current(said.iter().filter(|one| one.competence_id == competence))
            .and_then(|one| one.level)
    };
    desk.save(OperationCode::ActionSaved, About::person(person_id), |tx| {
        let plan_id = match &present {
            Some(action) => action.plan_id,
            None => plan_within(tx, person_id, today)?.id,
        };
        let last = tx.children::<Action, _>(plan_id)?.iter().map(|one| one.position).max();
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Action {
            id,
            plan_id,
            person_id,
            kind: form.kind,
            title,
            purpose,
            responsible,
            time: form.time,
            starts,
            ends,
            status: form.status,
            position: present.as_ref().map_or(last.unwrap_or(0) + 1, |action| action.position),
        })?;
        let before = tx.children::<ActionGap, _>(id)?;
        for gap in &before {
            if gaps.iter().all(|(competence, _)| *competence != gap.competence_id) {
                tx.delete::<ActionGap>(gap.id)?;
            }
        }
        for &(competence_id, to_level) in &gaps {
            let kept = before.iter().find(|gap| gap.competence_id == competence_id);
            tx.put(&ActionGap {
                id: kept.map_or_else(|| tx.new_id(), |gap| gap.id),
                action_id: id,
                person_id,
                competence_id,
                // What was known when the action was chosen stays.
                from_level: kept.map_or_else(|| current(competence_id), |gap| gap.from_level),
                to_level,
            })?;
        }
        let before = tx.children::<ActionTraining, _>(id)?.pop();
        match (training_id, before) {
            (Some(training_id), before) => {
                let kept = before.map(|one| one.id);
                tx.put(&ActionTraining {
                    id: kept.unwrap_or_else(|| tx.new_id()),
                    action_id: id,
                    person_id,
                    training_id,
                    occasion_id,
                })?;
            }
            (None, Some(before)) => {
                tx.delete::<ActionTraining>(before.id)?;
            }
            (None, None) => {}
        }
        Ok(id)
    })
}

/// Removes an action.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_action(desk: &mut Desk, input: ById<ActionId>) -> Result<Saved> {
    let action = desk.get::<Action>(input.id)?;
    desk.save(OperationCode::ActionRemoved, About::person(action.person_id), |tx| {
        for gap in tx.children::<ActionGap, _>(action.id)? {
            tx.delete::<ActionGap>(gap.id)?;
        }
        for training in tx.children::<ActionTraining, _>(action.id)? {
            tx.delete::<ActionTraining>(training.id)?;
        }
        tx.delete::<Action>(action.id)?;
        Ok(action.id)
    })
}

/// Adds or changes a follow-up; the first thing in a plan makes the plan.
///
/// # Errors
/// When a date is missing or wrong, or the register cannot be written.
pub fn save_follow_up(desk: &mut Desk, form: FollowUpForm) -> Result<Saved> {
    let today = desk.today();
    let due_on = typed::required_date("due_on", &form.due_on, today)?;
    let held_on = typed::date("held_on", &form.held_on, today)?;
    let what = typed::name("what", &form.what)?;
    let outcome = typed::note("outcome", &form.outcome)?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let present = form.id.map(|id| desk.get::<FollowUp>(id)).transpose()?;
    desk.save(OperationCode::FollowUpSaved, About::person(person_id), |tx| {
        let plan_id: PlanId = match present {
            Some(follow_up) => follow_up.plan_id,
            None => plan_within(tx, person_id, today)?.id,
        };
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&FollowUp { id, plan_id, person_id, due_on, what, held_on, outcome })?;
        Ok(id)
    })
}

/// Removes a follow-up.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_follow_up(desk: &mut Desk, input: ById<FollowUpId>) -> Result<Saved> {
    let follow_up = desk.get::<FollowUp>(input.id)?;
    desk.save(OperationCode::FollowUpRemoved, About::person(follow_up.person_id), |tx| {
        tx.delete::<FollowUp>(follow_up.id)?;
        Ok(follow_up.id)
    })
}
