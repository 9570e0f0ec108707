//! Templates of development plans in the open register. What is begun from one is its person's own: see
//! [`plan_many`](crate::plan_many).

use crate::{
    api::{
        Nothing, Saved, count,
        plan_many::{PlanTemplateForm, PlanTemplateFrom, PlanTemplateView},
    },
    desk::{About, Desk},
    error::{Error, Result},
    plan,
    sorting::by_name,
    typed,
};
use domain::{
    operation::OperationCode,
    person::Person,
    plan::{Action, ActionStatus},
    plan_template::{PlanTemplate, TemplateAction},
    training::{ActionTraining, Training},
};
use store::View;

/// The actions of a template, in order.
pub(crate) fn actions_in_order(
    view: &View,
    template: &PlanTemplate,
) -> Result<Vec<TemplateAction>> {
    let mut actions = view.children::<TemplateAction, _>(template.id)?;
    actions.sort_by_key(|one| (one.position, one.id));
    Ok(actions)
}

/// Every template; what is no longer offered last.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<Vec<PlanTemplateView>> {
    let view: &View = &desk.register;
    let mut all = view.all::<PlanTemplate>()?;
    by_name(&mut all, |one| &one.name);
    all.sort_by_key(|one| one.archived);
    all.into_iter()
        .map(|template| {
            Ok(PlanTemplateView { actions: actions_in_order(view, &template)?, template })
        })
        .collect()
}

/// Adds or changes a template.
///
/// # Errors
/// When a name or title is missing, or the register cannot be written.
pub fn save(desk: &mut Desk, form: PlanTemplateForm) -> Result<Saved> {
    let template = |id| -> Result<PlanTemplate> {
        Ok(PlanTemplate {
            id,
            name: typed::name("name", &form.name)?,
            goal_short: typed::note("goal_short", &form.goal_short)?,
            goal_short_by: typed::line("goal_short_by", &form.goal_short_by)?,
            goal_long: typed::note("goal_long", &form.goal_long)?,
            goal_long_by: typed::line("goal_long_by", &form.goal_long_by)?,
            conditions: typed::note("conditions", &form.conditions)?,
            archived: form.archived,
        })
    };
    if let Some(id) = form.id {
        desk.get::<PlanTemplate>(id)?;
    }
    let template = template(form.id.unwrap_or_else(|| desk.register.new_id()))?;
    let mut actions = Vec::new();
    for one in &form.actions {
        let training = one.training_id.map(|id| desk.get::<Training>(id)).transpose()?;
        actions.push(TemplateAction {
            id: desk.register.new_id(),
            template_id: template.id,
            position: count(actions.len() + 1),
            kind: one.kind,
            title: typed::name("actions", &one.title)?,
            purpose: typed::note("actions", &one.purpose)?,
            responsible: typed::line("actions", &one.responsible)?,
            time: one.time,
            training_id: training.map(|training| training.id),
        });
    }
    put_template(desk, &template, &actions)
}

fn put_template(
    desk: &mut Desk,
    template: &PlanTemplate,
    actions: &[TemplateAction],
) -> Result<Saved> {
    desk.save(OperationCode::PlanTemplateSaved, About::NOBODY, |tx| {
        tx.put(template)?;
        for gone in tx.children::<TemplateAction, _>(template.id)? {
            tx.delete::<TemplateAction>(gone.id)?;
        }
        for action in actions {
            tx.put(action)?;
        }
        Ok(template.id)
    })
}

/// Makes a template of a person's plan, with nothing that says whose it was but what the coach wrote
/// in it.
///
/// # Errors
/// When the person has no plan, the name is missing, or the register cannot be written.
pub fn from_plan(desk: &mut Desk, form: PlanTemplateFrom) -> Result<Saved> {
    let name = typed::name("name", &form.name)?;
    let person = desk.get::<Person>(form.person_id)?;
    let plan = plan::of_person(&desk.register, person.id)?.ok_or(Error::NoPlan)?;
    let ties = desk.register.children::<ActionTraining, _>(person.id)?;
    let mut own = desk.register.children::<Action, _>(plan.id)?;
    own.sort_by_key(|action| (action.position, action.id));
    let template = PlanTemplate {
        id: desk.register.new_id(),
        name,
        goal_short: plan.goal_short,
        goal_short_by: plan.goal_short_by,
        goal_long: plan.goal_long,
        goal_long_by: plan.goal_long_by,
        conditions: plan.conditions,
        archived: false,
    };
    let mut actions = Vec::new();
    for action in own.into_iter().filter(|one| one.status != ActionStatus::Cancelled) {
        let tie = ties.iter().find(|tie| tie.action_id == action.id);
        actions.push(TemplateAction {
            id: desk.register.new_id(),
            template_id: template.id,
            position: count(actions.len() + 1),
            kind: action.kind,
            title: action.title,
            purpose: action.purpose,
            responsible: action.responsible,
            time: action.time,
            training_id: tie.map(|tie| tie.training_id),
        });
    }
    put_template(desk, &template, &actions)
}
