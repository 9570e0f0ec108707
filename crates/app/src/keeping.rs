//! Rules about how long data of people is kept, what may go when, and figures of the surrounding world. Not
//! the erasing.

use crate::{
    api::{
        ById, Nothing, Saved,
        period_report::{KeepingPage, KeptGroup, RetentionRuleForm, WorldFigureForm},
    },
    desk::{About, Desk},
    error::{Error, Result},
    typed,
};
use chrono::NaiveDate;
use domain::{
    id::{PersonId, RetentionRuleId, WorldFigureId},
    operation::OperationCode,
    retention::{self, RetentionDays, RetentionOf, RetentionRule},
    text::TextError,
    world_figure::WorldFigure,
};
use std::collections::{BTreeMap, HashMap};
use store::View;

/// Most years of a rule.
const YEARS: u32 = 100;

/// Rules, what they come to, and figures.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<KeepingPage> {
    let view: &View = &desk.register;
    let rules = view.all::<RetentionRule>()?;
    let project = desk.project()?;
    let project_end = project.extended_to.or(project.ends);
    let mut figures = view.all::<WorldFigure>()?;
    figures.sort_by_key(|one| std::cmp::Reverse((one.ends, one.id)));
    let groups = groups(view, &rules, project_end, desk.today())?;
    Ok(KeepingPage { rules, groups, figures })
}

fn groups(
    view: &View,
    rules: &[RetentionRule],
    project_end: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<KeptGroup>> {
    let mut ended: HashMap<PersonId, Option<NaiveDate>> = HashMap::new();
    for (person, starts, ends) in view.taking_part()? {
        if starts.is_some() {
            ended.insert(person, ends);
        }
    }
    let mut counted: BTreeMap<(RetentionOf, Option<NaiveDate>, String), u32> = BTreeMap::new();
    for (person, _) in view.stated_genders()? {
        let participation = ended.get(&person);
        let whose = match participation {
            Some(_) => RetentionOf::Participants,
            None => RetentionOf::Interested,
        };
        let participation_end = participation.copied().flatten();
        let days = RetentionDays { participation_end, project_end };
        let kept = retention::longest(rules, whose, days);
        let ground = kept.map(|kept| kept.rule.ground.clone()).unwrap_or_default();
        let may_go_on = kept.and_then(|kept| kept.may_go_on);
        *counted.entry((whose, may_go_on, ground)).or_default() += 1;
    }
    Ok(counted
        .into_iter()
        .map(|((whose, may_go_on, ground), people)| KeptGroup {
            whose,
            may_go_on,
            people,
            ground,
            has_come: may_go_on.is_some_and(|day| day <= today),
        })
        .collect())
}

/// Adds or changes a rule.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save_rule(desk: &mut Desk, form: RetentionRuleForm) -> Result<Saved> {
    let what = typed::name("what", &form.what)?;
    let ground = typed::name("ground", &form.ground)?;
    let years = typed::number_up_to("years", &form.years, YEARS)?
        .ok_or_else(|| Error::field("years", TextError::Empty))?;
    if let Some(id) = form.id {
        desk.get::<RetentionRule>(id)?;
    }
    desk.save(OperationCode::RetentionRuleSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let (whose, counted_from) = (form.whose, form.counted_from);
        tx.put(&RetentionRule { id, whose, what, ground, years, counted_from })?;
        Ok(id)
    })
}

/// Removes a rule.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_rule(desk: &mut Desk, input: ById<RetentionRuleId>) -> Result<Saved> {
    let rule = desk.get::<RetentionRule>(input.id)?;
    desk.save(OperationCode::RetentionRuleRemoved, About::NOBODY, |tx| {
        tx.delete::<RetentionRule>(rule.id)?;
        Ok(rule.id)
    })
}

/// Adds or changes a figure of the surrounding world.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save_figure(desk: &mut Desk, form: WorldFigureForm) -> Result<Saved> {
    let today = desk.today();
    let missing = |field| move || Error::field(field, TextError::Empty);
    let (starts, ends) = typed::period(("starts", &form.starts), ("ends", &form.ends), today)?;
    let what = typed::name("what", &form.what)?;
    let sector = typed::line("sector", &form.sector)?;
    let source = typed::name("source", &form.source)?;
    let value = typed::number("value", &form.value)?.ok_or_else(missing("value"))?;
    let starts = starts.ok_or_else(missing("starts"))?;
    let ends = ends.ok_or_else(missing("ends"))?;
    if let Some(id) = form.id {
        desk.get::<WorldFigure>(id)?;
    }
    desk.save(OperationCode::WorldFigureSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&WorldFigure { id, what, sector, value, starts, ends, source })?;
        Ok(id)
    })
}

/// Removes a figure.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_figure(desk: &mut Desk, input: ById<WorldFigureId>) -> Result<Saved> {
    let figure = desk.get::<WorldFigure>(input.id)?;
    desk.save(OperationCode::WorldFigureRemoved, About::NOBODY, |tx| {
        tx.delete::<WorldFigure>(figure.id)?;
        Ok(figure.id)
    })
}
