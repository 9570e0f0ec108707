//! Plans of many people at once: a role to compare with, a template, or a training, applied to a
//! selection in one operation that is undone as one. Each plan is its person's own from then on.

pub use crate::plan_template::{
    from_plan as template_from, list as templates, save as save_template,
};
use crate::{
    api::{
        count,
        plan_many::{
            Applied, AppliedToMany, ApplyToMany, ManyChoices, ManyOf, ManyPerson, ManyRole,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    person::{self, Named},
    plan,
    plan_template::actions_in_order,
    role,
    sorting::by_name,
    training::{self, not_done},
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    fold::{Wanted, fold},
    id::{ActionId, CompanyId, CompetenceId, OccasionId, PersonId, TrainingId},
    language::Language,
    level::Level,
    operation::OperationCode,
    person::Person,
    plan::{Action, ActionGap, ActionKind, ActionStatus, ActionTime, Plan, PlanState},
    plan_template::{PlanTemplate, TemplateAction},
    role::{Comparison, ComparisonKind, Role},
    training::{ActionTraining, Occasion, Seat, SeatState, Training, TrainingContent, may_invite},
    training_fit::{KnownGap, covers},
};
use std::collections::{HashMap, HashSet};
use store::{View, Writing};

/// People to choose from at a time.
const SHOWN: usize = 200;

/// What can be applied, and to whom.
///
/// # Errors
/// When the register cannot be read.
pub fn choices(desk: &mut Desk, input: ManyOf) -> Result<ManyChoices> {
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let (people, total, chosen) = people(view, &input, today, language)?;
    let companies: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let mut roles: Vec<(bool, ManyRole)> = view
        .all::<Role>()?
        .into_iter()
        .filter(|one| !one.archived)
        .filter(|one| {
            let everywhere = input.company_id.is_none() || one.company_id.is_none();
            everywhere || one.company_id == input.company_id
        })
        .map(|one| {
            let company = one.company_id.and_then(|id| companies.get(&id));
            let name = role::name(&one, language).text;
            let name = company.map_or(name.clone(), |company| format!("{name}, {company}"));
            (one.company_id.is_none(), ManyRole { id: one.id, name })
        })
        .collect();
    by_name(&mut roles, |(_, one)| &one.name);
    roles.sort_by_key(|(template, _)| *template);
    let mut templates = view.all::<PlanTemplate>()?;
    templates.retain(|one| !one.archived);
    by_name(&mut templates, |one| &one.name);
    let roles = roles.into_iter().map(|(_, one)| one).collect();
    Ok(ManyChoices { people, total, chosen, roles, templates })
}

/// The first of those looked for, how many there are, and those who were chosen already.
fn people(
    view: &View,
    input: &ManyOf,
    today: NaiveDate,
    language: Language,
) -> Result<(Vec<ManyPerson>, u32, Vec<ManyPerson>)> {
    let mut all: Vec<ManyPerson> = match input.company_id {
        Some(company) => person::company_rows(view, company, today, language)?
            .into_iter()
            .map(|row| ManyPerson { id: row.id, name: row.name, beside: row.role })
            .collect(),
        None => everybody(view, today)?,
    };
    let is_chosen = |one: &&ManyPerson| input.chosen.contains(&one.id);
    let chosen = all.iter().filter(is_chosen).cloned().collect();
    let wanted = Wanted::new(&input.find);
    if !wanted.is_empty() {
        all.retain(|one| wanted.is_in(&fold(&format!("{}\n{}", one.name, one.beside))));
    }
    let total = count(all.len());
    all.truncate(SHOWN);
    Ok((all, total, chosen))
}

/// Everybody by name, with the company beside it.
fn everybody(view: &View, today: NaiveDate) -> Result<Vec<ManyPerson>> {
    let companies: HashMap<CompanyId, String> = view.company_names()?.into_iter().collect();
    let jobs = person::jobs(view, today)?;
    let row = |one: Named| {
        let company = jobs.get(&one.0).and_then(|(company, _)| companies.get(company));
        let beside = company.cloned().unwrap_or_default();
        ManyPerson { id: one.0, name: person::full_name(&one), beside }
    };
    Ok(person::by_family_name(view.people_names()?).into_iter().map(row).collect())
}

/// Applies something to a selection: whoever it cannot be done for is named with the reason, and the
/// others get it all the same.
///
/// # Errors
/// When it can be done for nobody (with the first reason), or the register cannot be written.
pub fn apply(desk: &mut Desk, form: ApplyToMany) -> Result<AppliedToMany> {
    let today = desk.today();
    let mut chosen: Vec<Person> = Vec::new();
    for id in form.people {
        if chosen.iter().all(|one| one.id != id) {
            chosen.push(desk.get::<Person>(id)?);
        }
    }
    let work = Work::read(desk, form.what)?;
    let mut doing: Vec<Person> = Vec::new();
    let mut refused: Vec<String> = Vec::new();
    let mut first: Option<Wrong> = None;
    for one in chosen {
        match work.hindrance(&desk.register, one.id, today)? {
            None => doing.push(one),
            Some(wrong) => {
                refused.push(not_done(desk.words(), &one, &wrong));
                first.get_or_insert(wrong);
            }
        }
    }
    if doing.is_empty() {
        let wrong = first.unwrap_or(Wrong::Text(domain::text::TextError::Empty));
        return Err(Error::field("people", wrong));
    }
    let library = Library::read(&desk.register)?;
    let language = desk.language;
    let done = count(doing.len());
    let saved = desk.save(OperationCode::AppliedToMany, About::NOBODY, |tx| {
        for one in &doing {
            work.apply(tx, &library, one.id, today, language)?;
        }
        Ok(doing.first().map_or_else(|| tx.new_id(), |one| one.id))
    })?;
    Ok(AppliedToMany { saved, done, not_done: refused })
}

/// What is to be applied, read once.
enum Work {
    Role(Role, ComparisonKind),
    Template(PlanTemplate, Vec<TemplateAction>),
    Training(Training, Vec<TrainingContent>, Option<Occasion>),
}

impl Work {
    fn read(desk: &Desk, what: Applied) -> Result<Self> {
        Ok(match what {
            Applied::Role { role_id, kind } => Self::Role(desk.get::<Role>(role_id)?, kind),
            Applied::Template { template_id } => {
                let template = desk.get::<PlanTemplate>(template_id)?;
                let actions = actions_in_order(&desk.register, &template)?;
                Self::Template(template, actions)
            }
            Applied::Training { training_id, occasion_id } => {
                let training = desk.get::<Training>(training_id)?;
                let contents = desk.register.children::<TrainingContent, _>(training_id)?;
                let occasion = occasion_id.map(|id| desk.get::<Occasion>(id)).transpose()?;
                if occasion.as_ref().is_some_and(|one| one.training_id != training_id) {
                    return Err(Error::NotFound);
                }
                Self::Training(training, contents, occasion)
            }
        })
    }

    /// Why it cannot be done for somebody.
    fn hindrance(&self, view: &View, who: PersonId, today: NaiveDate) -> Result<Option<Wrong>> {
        let plan = plan::of_person(view, who)?;
        let closed = plan.as_ref().is_some_and(|plan| plan.state == PlanState::Closed);
        match self {
            Self::Role(role, kind) => {
                let compared = view.children::<Comparison, _>(who)?;
                let same = compared.iter().any(|one| one.role_id == role.id && one.kind == *kind);
                Ok(same.then_some(Wrong::ComparedAlready))
            }
            Self::Template(..) | Self::Training(..) if closed => Ok(Some(Wrong::PlanClosed)),
            Self::Template(template, actions) => {
                let Some(plan) = plan else { return Ok(None) };
                let titles = titles(view, &plan)?;
                let nothing_new = actions.iter().all(|one| titles.contains(&one.title));
                let filled = !plan.goal_short.is_empty() || template.goal_short.is_empty();
                Ok((nothing_new && filled).then_some(Wrong::HasTemplate))
            }
            Self::Training(training, _, occasion) => {
                let ties = view.children::<ActionTraining, _>(who)?;
                let tied = ties.iter().any(|one| one.training_id == training.id);
                match occasion {
                    None => Ok(tied.then_some(Wrong::HasTraining)),
                    Some(occasion) => {
                        let seats = view.children::<Seat, _>(occasion.id)?;
                        let held = seats.iter().filter(|seat| seat.state.holds_a_seat()).count();
                        if let Err(no) = may_invite(occasion, count(held), today) {
                            return Ok(Some(Wrong::Seat(no)));
                        }
                        training::hindrance(view, occasion, &seats, who, today)
                    }
                }
            }
        }
    }

    fn apply(
        &self,
        tx: &Writing<'_>,
        library: &Library,
        who: PersonId,
        today: NaiveDate,
        language: Language,
    ) -> Result<()> {
        match self {
            Self::Role(role, kind) => compare_with(tx, who, role, *kind),
            Self::Template(template, actions) => {
                let plan = plan::plan_within(tx, who, today)?;
                let own = |mine: &str, theirs: &str| {
                    if mine.is_empty() { theirs.to_owned() } else { mine.to_owned() }
                };
                // What somebody has is the own already: only what is empty is filled.
                tx.put(&Plan {
                    goal_short: own(&plan.goal_short, &template.goal_short),
                    goal_short_by: own(&plan.goal_short_by, &template.goal_short_by),
                    goal_long: own(&plan.goal_long, &template.goal_long),
                    goal_long_by: own(&plan.goal_long_by, &template.goal_long_by),
                    conditions: own(&plan.conditions, &template.conditions),
                    ..plan.clone()
                })?;
                let titles = titles(tx, &plan)?;
                for action in actions.iter().filter(|one| !titles.contains(&one.title)) {
                    let id = add_action(tx, &plan, &NewAction::of(action))?;
                    if let Some(training_id) = action.training_id {
                        let contents = tx.children::<TrainingContent, _>(training_id)?;
                        let gaps = covered(tx, library, who, &contents, today, language)?;
                        tie(tx, who, id, training_id, None, &gaps)?;
                    }
                }
                Ok(())
            }
            Self::Training(training, contents, occasion) => {
                let plan = plan::plan_within(tx, who, today)?;
                let ties = tx.children::<ActionTraining, _>(who)?;
                let tied = ties.into_iter().find(|one| one.training_id == training.id);
                let occasion_id = occasion.as_ref().map(|one| one.id);
                if let Some(before) = tied {
                    tx.put(&ActionTraining { occasion_id, ..before })?;
                } else {
                    let action = NewAction {
                        kind: ActionKind::Training,
                        title: &training.name,
                        ..NewAction::default()
                    };
                    let id = add_action(tx, &plan, &action)?;
                    let gaps = covered(tx, library, who, contents, today, language)?;
                    tie(tx, who, id, training.id, occasion_id, &gaps)?;
                }
                if let Some(occasion_id) = occasion_id {
                    tx.put(&Seat {
                        id: tx.new_id(),
                        occasion_id,
                        person_id: who,
                        state: SeatState::Invited,
                        result: None,
                        invited_on: today,
                        answered_on: None,
                        attended_on: None,
                        result_on: None,
                        note: String::new(),
                    })?;
                }
                Ok(())
            }
        }
    }
}

/// An action that is put into a plan.
struct NewAction<'a> {
    kind: ActionKind,
    title: &'a str,
    purpose: &'a str,
    responsible: &'a str,
    time: Option<ActionTime>,
}

impl Default for NewAction<'_> {
    fn default() -> Self {
        Self { kind: ActionKind::Training, title: "", purpose: "", responsible: "", time: None }
    }
}

impl<'a> NewAction<'a> {
    fn of(action: &'a TemplateAction) -> Self {
        Self {
            kind: action.kind,
            title: &action.title,
            purpose: &action.purpose,
            responsible: &action.responsible,
            time: action.time,
        }
    }
}

/// What the actions of a plan are called.
fn titles(view: &View, plan: &Plan) -> Result<HashSet<String>> {
    Ok(view.children::<Action, _>(plan.id)?.into_iter().map(|one| one.title).collect())
}

/// A person has one present role: another one takes its place.
fn compare_with(tx: &Writing<'_>, who: PersonId, role: &Role, kind: ComparisonKind) -> Result<()> {
    let others = tx.children::<Comparison, _>(who)?;
    let same = others.iter().find(|one| one.role_id == role.id).map(|one| one.id);
    let id = same.unwrap_or_else(|| tx.new_id());
    if kind == ComparisonKind::Present {
        for other in others.iter().filter(|one| one.kind == kind && one.id != id) {
            tx.delete::<Comparison>(other.id)?;
        }
    }
    tx.put(&Comparison { id, person_id: who, role_id: role.id, kind })?;
    Ok(())
}

fn add_action(tx: &Writing<'_>, plan: &Plan, new: &NewAction<'_>) -> Result<ActionId> {
    let last = tx.children::<Action, _>(plan.id)?.iter().map(|one| one.position).max();
    let id = tx.new_id();
    tx.put(&Action {
        id,
        plan_id: plan.id,
        person_id: plan.person_id,
        kind: new.kind,
        title: new.title.to_owned(),
        purpose: new.purpose.to_owned(),
        responsible: new.responsible.to_owned(),
        time: new.time,
        starts: None,
        ends: None,
        status: ActionStatus::Planned,
        position: last.unwrap_or(0) + 1,
    })?;
    Ok(id)
}

/// Somebody's gaps that a training covers: competence, level now, level required.
fn covered(
    tx: &Writing<'_>,
    library: &Library,
    who: PersonId,
    contents: &[TrainingContent],
    today: NaiveDate,
    language: Language,
) -> Result<Vec<(CompetenceId, Option<Level>, Level)>> {
    let open = plan::open_gaps(tx, library, who, &HashSet::new(), today, language)?;
    Ok(open
        .into_iter()
        .filter(|gap| gap.level.is_some())
        .filter(|gap| {
            let known = KnownGap {
                competence_id: gap.competence_id,
                required: gap.required,
                critical: gap.critical,
            };
            covers(contents, &known)
        })
        .map(|gap| (gap.competence_id, gap.level, gap.required))
        .collect())
}

/// Ties an action to its training, and says which gaps it is for.
fn tie(
    tx: &Writing<'_>,
    who: PersonId,
    action_id: ActionId,
    training_id: TrainingId,
    occasion_id: Option<OccasionId>,
    gaps: &[(CompetenceId, Option<Level>, Level)],
) -> Result<()> {
    let id = tx.new_id();
    tx.put(&ActionTraining { id, action_id, person_id: who, training_id, occasion_id })?;
    for &(competence_id, from_level, to_level) in gaps {
        let id = tx.new_id();
        let person_id = who;
        tx.put(&ActionGap { id, action_id, person_id, competence_id, from_level, to_level })?;
    }
    Ok(())
}
