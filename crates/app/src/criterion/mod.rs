//! Criteria for gender equality and accessibility in the open register: the list, and where they are
//! ticked. Not the built-in texts: those lie in `crates/app/library`.

mod paper;

pub(crate) use paper::paper;

use crate::{
    api::{
        Nothing, Saved, count,
        criterion::{CriteriaAt, CriterionForm, CriterionTick, CriterionTickForm, CriterionView},
    },
    builtin,
    desk::{About, Desk},
    error::Result,
    typed,
};
use domain::{
    criterion::{Criterion, CriterionCheck, TickedAt},
    id::CriterionId,
    language::Language,
    operation::OperationCode,
    training::Occasion,
    visit::Visit,
};
use std::collections::HashMap;
use store::View;

fn in_order(view: &View) -> Result<Vec<Criterion>> {
    let mut criteria = view.all::<Criterion>()?;
    criteria.sort_by_key(|one| (one.archived, one.kind, one.position, one.id));
    Ok(criteria)
}

/// The whole list; what is no longer asked last.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<Vec<CriterionView>> {
    let (view, language): (&View, _) = (&desk.register, desk.language);
    let mut checks: HashMap<CriterionId, usize> = HashMap::new();
    for check in view.all::<CriterionCheck>()? {
        *checks.entry(check.criterion_id).or_default() += 1;
    }
    Ok(in_order(view)?
        .into_iter()
        .map(|criterion| CriterionView {
            text: criterion.text(language),
            checks: count(checks.get(&criterion.id).copied().unwrap_or_default()),
            criterion,
        })
        .collect())
}

/// What is asked at an occasion or a visit, and what is ticked there.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn ticked_at(desk: &mut Desk, input: CriteriaAt) -> Result<Vec<CriterionTick>> {
    about(desk, input.at)?;
    ticks(&desk.register, input.at, desk.language)
}

/// Whose history a tick stands in: the company's that it is at, if there is one.
fn about(desk: &Desk, at: TickedAt) -> Result<About> {
    Ok(match at {
        TickedAt::Occasion(id) => {
            desk.get::<Occasion>(id)?.company_id.map_or(About::NOBODY, About::company)
        }
        TickedAt::Visit(id) => About::company(desk.get::<Visit>(id)?.company_id),
    })
}

fn checks(view: &View, at: TickedAt) -> Result<Vec<CriterionCheck>> {
    Ok(match at {
        TickedAt::Occasion(id) => view.children::<CriterionCheck, _>(id)?,
        TickedAt::Visit(id) => view.children::<CriterionCheck, _>(id)?,
    })
}

/// What is asked there; of what is no longer asked, what is ticked.
pub(crate) fn ticks(view: &View, at: TickedAt, language: Language) -> Result<Vec<CriterionTick>> {
    let checks = checks(view, at)?;
    let found = |id| checks.iter().find(|check| check.criterion_id == id);
    Ok(in_order(view)?
        .into_iter()
        .filter(|one| !one.archived || found(one.id).is_some())
        .map(|one| CriterionTick {
            id: one.id,
            kind: one.kind,
            text: one.text(language),
            ticked: found(one.id).is_some(),
            note: found(one.id).map(|check| check.note.clone()).unwrap_or_default(),
        })
        .collect())
}

/// Adds or changes a criterion.
///
/// # Errors
/// When the Swedish text is missing or one is too long, or the register cannot be written.
pub fn save(desk: &mut Desk, form: CriterionForm) -> Result<Saved> {
    let text_sv = typed::name("text_sv", &form.text_sv)?;
    let text_en = typed::line("text_en", &form.text_en)?;
    let before = form.id.map(|id| desk.get::<Criterion>(id)).transpose()?;
    let last = desk.register.all::<Criterion>()?.iter().map(|one| one.position).max();
    desk.save(OperationCode::CriterionSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Criterion {
            id,
            kind: form.kind,
            code: before.as_ref().and_then(|one| one.code.clone()),
            position: before.as_ref().map_or(last.unwrap_or(0) + 1, |one| one.position),
            text_sv,
            text_en,
            archived: form.archived,
        })?;
        Ok(id)
    })
}

/// Puts the built-in criteria into a register that was made without them.
///
/// # Errors
/// When the register cannot be written.
pub fn add_built_in(desk: &mut Desk, _: Nothing) -> Result<Saved> {
    desk.save(OperationCode::CriterionSaved, About::NOBODY, |tx| {
        builtin::put_criteria(tx)?;
        Ok(tx.all::<Criterion>()?.last().map_or_else(|| tx.new_id(), |one| one.id))
    })
}

/// Ticks a criterion at an occasion or a visit, says how it is seen to, or takes the tick away.
///
/// # Errors
/// When the criterion or the place are not there, or the register cannot be written.
pub fn tick(desk: &mut Desk, form: CriterionTickForm) -> Result<Saved> {
    let note = typed::note("note", &form.note)?;
    let criterion_id = desk.get::<Criterion>(form.criterion_id)?.id;
    let about = about(desk, form.at)?;
    let checked_on = desk.today();
    let checks = checks(&desk.register, form.at)?;
    let present = checks.into_iter().find(|check| check.criterion_id == criterion_id);
    desk.save(OperationCode::CriterionTicked, about, |tx| {
        match (form.ticked, present) {
            (true, present) => {
                let kept = present.map(|check| (check.id, check.checked_on));
                let (id, checked_on) = kept.unwrap_or_else(|| (tx.new_id(), checked_on));
                let (occasion_id, visit_id) = form.at.ids();
                tx.put(&CriterionCheck {
                    id,
                    criterion_id,
                    occasion_id,
                    visit_id,
                    checked_on,
                    note,
                })?;
            }
            (false, Some(check)) => {
                tx.delete::<CriterionCheck>(check.id)?;
            }
            (false, None) => {}
        }
        Ok(criterion_id)
    })
}
