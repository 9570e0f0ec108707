//! Visits at companies and their slots: planning a day, and noting who came. Not the calendar file:
//! see [`calendar`](crate::calendar); nor the list for the day: see [`day_list`](crate::day_list).

use crate::{
    api::{
        ById, Nothing, Saved, count,
        visit::{SlotForm, SlotView, SlotsForm, VisitForm, VisitList, VisitPage, VisitRow},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    step, typed,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    criterion::CriterionCheck,
    id::{CompanyId, CompanyStepId, PersonId, VisitId, VisitSlotId},
    operation::OperationCode,
    person::{Employment, Person},
    project::StepKind,
    step::CompanyStep,
    text::TextError,
    visit::{self, LONGEST_SLOT, SLOT_MINUTES, SlotOutcome, Visit, VisitSlot, VisitStep},
    wall_time::WallTime,
};
use std::collections::{HashMap, HashSet};
use store::{View, Writing};

/// A company's visits, latest day first.
pub(crate) fn of_company(view: &View, company: &Company) -> Result<Vec<VisitRow>> {
    let mut visits = view.children::<Visit, _>(company.id)?;
    visits.sort_by_key(|one| std::cmp::Reverse((one.day, one.starts, one.id)));
    visits.into_iter().map(|one| row(view, one, &company.name)).collect()
}

/// How many slots of a visit are booked and how many were held.
type Slots = HashMap<VisitId, (usize, usize)>;

/// Of all visits, read once.
fn all_slots(view: &View) -> Result<Slots> {
    let mut all = Slots::new();
    for (visit, outcome) in view.slot_outcomes()? {
        let (booked, held) = all.entry(visit).or_default();
        *booked += 1;
        *held += usize::from(outcome == Some(SlotOutcome::Held));
    }
    Ok(all)
}

fn row(view: &View, visit: Visit, company: &str) -> Result<VisitRow> {
    let step = step_of(view, visit.id)?.map(|step| step.kind);
    let slots = view.children::<VisitSlot, _>(visit.id)?;
    let held = slots.iter().filter(|slot| slot.outcome == Some(SlotOutcome::Held)).count();
    Ok(counted(visit, company.to_owned(), step, (slots.len(), held)))
}

fn counted(
    visit: Visit,
    company: String,
    step: Option<StepKind>,
    (booked, held): (usize, usize),
) -> VisitRow {
    VisitRow {
        id: visit.id,
        company_id: visit.company_id,
        company,
        day: visit.day,
        starts: visit.starts,
        ends: visit.ends,
        place: visit.place,
        step,
        booked: count(booked),
        held: count(held),
    }
}

/// Visits of a day, in their order.
pub(crate) fn on(desk: &Desk, day: NaiveDate) -> Result<Vec<VisitRow>> {
    let view: &View = &desk.register;
    let visits = view.visits_between(day, day)?.into_iter();
    visits.map(|one| row(view, one.clone(), &desk.get::<Company>(one.company_id)?.name)).collect()
}

/// The step that a visit is held for.
fn step_of(view: &View, visit: VisitId) -> Result<Option<CompanyStep>> {
    let tie = view.children::<VisitStep, _>(visit)?.into_iter().next();
    Ok(tie.map(|tie| view.require::<CompanyStep>(tie.step_id)).transpose()?)
}

/// The kinds of the steps that all visits are held for, read once.
fn kinds_of_steps(view: &View) -> Result<HashMap<VisitId, StepKind>> {
    let kinds: HashMap<CompanyStepId, StepKind> =
        view.all::<CompanyStep>()?.into_iter().map(|step| (step.id, step.kind)).collect();
    let ties = view.all::<VisitStep>()?.into_iter();
    Ok(ties.filter_map(|tie| Some((tie.visit_id, *kinds.get(&tie.step_id)?))).collect())
}

/// The visits that are held for a step, the earliest first.
pub(crate) fn of_step(view: &View, step: CompanyStepId, company: &str) -> Result<Vec<VisitRow>> {
    let mut visits = view
        .children::<VisitStep, _>(step)?
        .into_iter()
        .map(|tie| Ok(view.require::<Visit>(tie.visit_id)?))
        .collect::<Result<Vec<_>>>()?;
    visits.sort_by_key(|one| (one.day, one.starts, one.id));
    visits.into_iter().map(|one| row(view, one, company)).collect()
}

/// All visits.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<VisitList> {
    let (coming, earlier) = rows(desk)?;
    Ok(VisitList { coming, earlier })
}

/// Visits from today on, the nearest first; and earlier ones, the latest first.
pub(crate) fn rows(desk: &Desk) -> Result<(Vec<VisitRow>, Vec<VisitRow>)> {
    let (view, today): (&View, _) = (&desk.register, desk.today());
    let names: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let steps = kinds_of_steps(view)?;
    let slots = all_slots(view)?;
    let mut all: Vec<VisitRow> = view
        .all::<Visit>()?
        .into_iter()
        .map(|one| {
            let name = names.get(&one.company_id).cloned().unwrap_or_default();
            let slots = slots.get(&one.id).copied().unwrap_or_default();
            let step = steps.get(&one.id).copied();
            counted(one, name, step, slots)
        })
        .collect();
    all.sort_by_key(|one| (one.day, one.starts, one.id));
    let (coming, mut earlier): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.day >= today);
    earlier.reverse();
    Ok((coming, earlier))
}

/// A visit with its slots and the staff to choose from.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<VisitId>) -> Result<VisitPage> {
    let visit = desk.get::<Visit>(input.id)?;
    let company = desk.get::<Company>(visit.company_id)?.name;
    let slots = slots(desk, &visit)?;
    let taken: Vec<VisitSlot> = slots.iter().map(|one| one.slot.clone()).collect();
    let room = visit.ends.map(|_| count(visit::free_times(&visit, &taken, usize::MAX).len()));
    let view: &View = &desk.register;
    let staff = step::staff(view, visit.company_id, visit.day, desk.language)?;
    let held_for = step_of(view, visit.id)?;
    let mut steps = view.children::<CompanyStep, _>(visit.company_id)?;
    steps.retain(|one| one.done_on.is_none() || held_for.as_ref() == Some(one));
    steps.sort_by_key(|one| (one.kind, one.planned_on.is_none(), one.planned_on, one.id));
    let today = desk.today();
    Ok(VisitPage { visit, company, slots, staff, step: held_for, steps, room, today })
}

/// The slots of a visit by time, with who they are for.
pub(crate) fn slots(desk: &Desk, visit: &Visit) -> Result<Vec<SlotView>> {
    let view: &View = &desk.register;
    let mut slots = view.children::<VisitSlot, _>(visit.id)?;
    slots.sort_by_key(|slot| (slot.starts, slot.id));
    let staff = step::staff(view, visit.company_id, visit.day, desk.language)?;
    slots
        .into_iter()
        .map(|slot| {
            let found = staff.iter().find(|one| one.person_id == slot.person_id);
            Ok(match found {
                Some(one) => SlotView {
                    name: one.name.clone(),
                    role: one.role.clone(),
                    shift: one.shift.clone(),
                    slot,
                },
                // Left since: the name stays.
                None => SlotView {
                    name: desk.get::<Person>(slot.person_id)?.full_name(),
                    role: String::new(),
                    shift: String::new(),
                    slot,
                },
            })
        })
        .collect()
}

/// A time of day that must be given.
fn time(field: &'static str, text: &str) -> Result<WallTime> {
    WallTime::parse(text).map_err(|wrong| Error::field(field, wrong))
}

fn minutes(field: &'static str, text: &str) -> Result<Option<u32>> {
    match typed::number_up_to(field, text, LONGEST_SLOT) {
        Ok(Some(0)) | Err(_) => {
            Err(Error::field(field, Wrong::Outside { lowest: 1, highest: LONGEST_SLOT }))
        }
        Ok(minutes) => Ok(minutes),
    }
}

/// Adds or changes a visit. Where its beginning is moved, those who have a time come along.
///
/// # Errors
/// When the day or a time is missing or wrong, it ends before it begins, the step is another company's,
/// or the register cannot be written.
pub fn save(desk: &mut Desk, form: VisitForm) -> Result<Saved> {
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let present = form.id.map(|id| desk.get::<Visit>(id)).transpose()?;
    let starts = time("starts", &form.starts)?;
    let ends = match form.ends.trim() {
        "" => None,
        text => Some(time("ends", text)?),
    };
    if ends.is_some_and(|ends| ends <= starts) {
        return Err(Error::field("ends", Wrong::TimeBefore));
    }
    let changed = Visit {
        id: form.id.unwrap_or(VisitId(uuid::Uuid::nil())),
        // A visit stays with its company: so do the people who have times there.
        company_id: present.as_ref().map_or(company_id, |visit| visit.company_id),
        day: typed::required_date("day", &form.day, desk.today())?,
        starts,
        ends,
        place: typed::line("place", &form.place)?,
        agenda: typed::note("agenda", &form.agenda)?,
        note: typed::note("note", &form.note)?,
        slot_minutes: minutes("slot_minutes", &form.slot_minutes)?.unwrap_or(SLOT_MINUTES),
    };
    let step = form.step_id.map(|id| desk.get::<CompanyStep>(id)).transpose()?;
    if step.as_ref().is_some_and(|step| step.company_id != changed.company_id) {
        return Err(Error::NotFound);
    }
    let moved = match &present {
        Some(before) => {
            let slots = desk.register.children::<VisitSlot, _>(before.id)?;
            visit::moved_along(&slots, before.starts, starts)
        }
        None => None,
    };
    desk.save(OperationCode::VisitSaved, About::company(changed.company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Visit { id, ..changed })?;
        for slot in moved.unwrap_or_default() {
            tx.put(&slot)?;
        }
        hold_for(tx, id, step.map(|step| step.id))?;
        Ok(id)
    })
}

/// Ties a visit to a step, or to none.
fn hold_for(tx: &Writing<'_>, visit_id: VisitId, step: Option<CompanyStepId>) -> Result<()> {
    let present = tx.children::<VisitStep, _>(visit_id)?.into_iter().next();
    match (present, step) {
        (Some(tie), None) => {
            tx.delete::<VisitStep>(tie.id)?;
        }
        (present, Some(step_id)) => {
            let id = present.map_or_else(|| tx.new_id(), |tie| tie.id);
            tx.put(&VisitStep { id, visit_id, step_id })?;
        }
        (None, None) => {}
    }
    Ok(())
}

/// Removes a visit with its slots, its step and what is ticked there.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<VisitId>) -> Result<Saved> {
    let visit = desk.get::<Visit>(input.id)?;
    desk.save(OperationCode::VisitRemoved, About::company(visit.company_id), |tx| {
        for slot in tx.children::<VisitSlot, _>(visit.id)? {
            tx.delete::<VisitSlot>(slot.id)?;
        }
        for check in tx.children::<CriterionCheck, _>(visit.id)? {
            tx.delete::<CriterionCheck>(check.id)?;
        }
        hold_for(tx, visit.id, None)?;
        tx.delete::<Visit>(visit.id)?;
        Ok(visit.id)
    })
}

/// Gives people the next free times of a visit, in the order given. Whoever has one keeps it.
///
/// # Errors
/// When nobody is chosen, somebody is not of the company, there is not room for all, or the register
/// cannot be written. Then nobody gets a time.
pub fn add_slots(desk: &mut Desk, form: SlotsForm) -> Result<Saved> {
    let visit = desk.get::<Visit>(form.visit_id)?;
    let taken = desk.register.children::<VisitSlot, _>(visit.id)?;
    let employed: HashSet<PersonId> = desk
        .register
        .children::<Employment, _>(visit.company_id)?
        .into_iter()
        .map(|employment| employment.person_id)
        .collect();
    let mut there: HashSet<PersonId> = taken.iter().map(|slot| slot.person_id).collect();
    if form.person_ids.is_empty() {
        return Err(Error::field("person_ids", TextError::Empty));
    }
    if !form.person_ids.iter().all(|id| employed.contains(id)) {
        return Err(Error::NotFound);
    }
    let new: Vec<PersonId> = form.person_ids.into_iter().filter(|id| there.insert(*id)).collect();
    if new.is_empty() {
        return Ok(desk.unchanged(OperationCode::SlotsAdded, visit.id));
    }
    let times = visit::free_times(&visit, &taken, new.len());
    if times.len() < new.len() {
        return Err(Error::field("person_ids", Wrong::NoRoom { room: count(times.len()) }));
    }
    desk.save(OperationCode::SlotsAdded, About::company(visit.company_id), |tx| {
        for (person_id, starts) in new.into_iter().zip(times) {
            tx.put(&VisitSlot {
                id: tx.new_id(),
                visit_id: visit.id,
                person_id,
                starts,
                minutes: visit.slot_minutes,
                outcome: None,
            })?;
        }
        Ok(visit.id)
    })
}

/// Changes a slot: its time, or what became of it.
///
/// # Errors
/// When the time is wrong or somebody else's, or the register cannot be written.
pub fn save_slot(desk: &mut Desk, form: SlotForm) -> Result<Saved> {
    let slot = desk.get::<VisitSlot>(form.id)?;
    let visit = desk.get::<Visit>(slot.visit_id)?;
    let starts = time("starts", &form.starts)?;
    let minutes = minutes("minutes", &form.minutes)?.unwrap_or(visit.slot_minutes);
    let others = desk.register.children::<VisitSlot, _>(visit.id)?;
    let moved = starts != slot.starts || minutes != slot.minutes;
    if moved && others.iter().any(|other| other.id != slot.id && other.overlaps(starts, minutes)) {
        return Err(Error::field("starts", Wrong::TimeTaken));
    }
    let about = About { person: Some(slot.person_id), company: Some(visit.company_id) };
    desk.save(OperationCode::SlotSaved, about, |tx| {
        tx.put(&VisitSlot { starts, minutes, outcome: form.outcome, ..slot })?;
        Ok(form.id)
    })
}

/// Removes a slot.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_slot(desk: &mut Desk, input: ById<VisitSlotId>) -> Result<Saved> {
    let slot = desk.get::<VisitSlot>(input.id)?;
    let visit = desk.get::<Visit>(slot.visit_id)?;
    let about = About { person: Some(slot.person_id), company: Some(visit.company_id) };
    desk.save(OperationCode::SlotRemoved, about, |tx| {
        tx.delete::<VisitSlot>(slot.id)?;
        Ok(slot.id)
    })
}
