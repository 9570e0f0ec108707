//! What stands around a person: employment and status, participation, background, needs, roles to
//! compare with, permits held. One form each.

use crate::{
    api::{
        ById, Saved,
        person::{
            BackgroundForm, ComparisonForm, EmploymentForm, HoldingForm, NeedForm,
            ParticipationForm, StatusForm,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    typed,
};
use domain::{
    company::Company,
    id::{BackgroundId, ComparisonId, HoldingId, NeedId, StatusId},
    operation::OperationCode,
    participation::Participation,
    permit::{Holding, Permit},
    person::{Background, Employment, EmploymentStatus, EmploymentStatusKind, Need, Person},
    role::{Comparison, ComparisonKind, Role},
};

/// Adds or changes an employment.
///
/// # Errors
/// When a date is wrong or the end lies before the start, or the register cannot be written.
pub fn save_employment(desk: &mut Desk, form: EmploymentForm) -> Result<Saved> {
    let (starts, ends) =
        typed::period(("starts", &form.starts), ("ends", &form.ends), desk.today())?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let role_id = form.role_id.map(|id| desk.get::<Role>(id)).transpose()?.map(|role| role.id);
    let shift = typed::line("shift", &form.shift)?;
    let about = About { person: Some(person_id), company: Some(company_id) };
    desk.save(OperationCode::EmploymentSaved, about, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Employment { id, person_id, company_id, role_id, shift, starts, ends })?;
        // Whoever gets a role is compared with it, if with none as the present one before.
        let present = tx
            .children::<Comparison, _>(person_id)?
            .into_iter()
            .any(|comparison| comparison.kind == ComparisonKind::Present);
        if let Some(role_id) = role_id.filter(|_| !present) {
            let kind = ComparisonKind::Present;
            tx.put(&Comparison { id: tx.new_id(), person_id, role_id, kind })?;
        }
        Ok(id)
    })
}

/// Adds or changes a dated labour-market status.
///
/// # Errors
/// When a date or percentage is wrong, or the register cannot be written.
pub fn save_status(desk: &mut Desk, form: StatusForm) -> Result<Saved> {
    let today = desk.today();
    let employment = desk.get::<Employment>(form.employment_id)?;
    let starts = typed::required_date("starts", &form.starts, today)?;
    let ends = typed::date("ends", &form.ends, today)?;
    typed::in_order("ends", Some(starts), ends)?;
    let percent = typed::percent("percent", &form.percent)?
        .filter(|_| form.kind == EmploymentStatusKind::ShortTime);
    let about = About { person: Some(employment.person_id), company: Some(employment.company_id) };
    desk.save(OperationCode::StatusSaved, about, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&EmploymentStatus {
            id,
            employment_id: employment.id,
            person_id: employment.person_id,
            kind: form.kind,
            percent,
            starts,
            ends,
        })?;
        Ok(id)
    })
}

/// Removes a status.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_status(desk: &mut Desk, input: ById<StatusId>) -> Result<Saved> {
    let status = desk.get::<EmploymentStatus>(input.id)?;
    desk.save(OperationCode::StatusRemoved, About::person(status.person_id), |tx| {
        tx.delete::<EmploymentStatus>(status.id)?;
        Ok(status.id)
    })
}

/// Changes when a person takes part.
///
/// # Errors
/// When a date is wrong, or there is an end without a start, or the register cannot be written.
pub fn save_participation(desk: &mut Desk, form: ParticipationForm) -> Result<Saved> {
    let (starts, ends) =
        typed::period(("starts", &form.starts), ("ends", &form.ends), desk.today())?;
    if starts.is_none() && ends.is_some() {
        return Err(Error::field("starts", domain::text::TextError::Empty));
    }
    let participation = desk
        .register
        .children::<Participation, _>(form.person_id)?
        .into_iter()
        .next()
        .ok_or(Error::NotFound)?;
    desk.save(OperationCode::ParticipationSaved, About::person(form.person_id), |tx| {
        tx.put(&Participation { starts, ends, ..participation.clone() })?;
        Ok(participation.id)
    })
}

/// Adds or changes a line of background.
///
/// # Errors
/// When a text or year is wrong, or the register cannot be written.
pub fn save_background(desk: &mut Desk, form: BackgroundForm) -> Result<Saved> {
    let title = typed::name("title", &form.title)?;
    let place = typed::line("place", &form.place)?;
    let from_year = typed::year("from_year", &form.from_year)?;
    let to_year = typed::year("to_year", &form.to_year)?;
    if from_year.zip(to_year).is_some_and(|(from, to)| to < from) {
        return Err(Error::field("to_year", Wrong::YearBefore));
    }
    let person_id = desk.get::<Person>(form.person_id)?.id;
    desk.save(OperationCode::BackgroundSaved, About::person(person_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Background { id, person_id, kind: form.kind, title, place, from_year, to_year })?;
        Ok(id)
    })
}

/// Removes a line of background.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_background(desk: &mut Desk, input: ById<BackgroundId>) -> Result<Saved> {
    let line = desk.get::<Background>(input.id)?;
    desk.save(OperationCode::BackgroundRemoved, About::person(line.person_id), |tx| {
        tx.delete::<Background>(line.id)?;
        Ok(line.id)
    })
}

/// Adds or changes a need.
///
/// # Errors
/// When the text is empty or too long, or the register cannot be written.
pub fn save_need(desk: &mut Desk, form: NeedForm) -> Result<Saved> {
    let text = typed::name("text", &form.text)?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    desk.save(OperationCode::NeedSaved, About::person(person_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Need { id, person_id, text, shared: form.shared })?;
        Ok(id)
    })
}

/// Removes a need.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_need(desk: &mut Desk, input: ById<NeedId>) -> Result<Saved> {
    let need = desk.get::<Need>(input.id)?;
    desk.save(OperationCode::NeedRemoved, About::person(need.person_id), |tx| {
        tx.delete::<Need>(need.id)?;
        Ok(need.id)
    })
}

/// Adds a role to compare with, or says otherwise why it is compared with. A person has one present
/// role: another one takes its place.
///
/// # Errors
/// When the role is not there, or the register cannot be written.
pub fn save_comparison(desk: &mut Desk, form: ComparisonForm) -> Result<Saved> {
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let role_id = desk.get::<Role>(form.role_id)?.id;
    let others = desk.register.children::<Comparison, _>(person_id)?;
    let same_role = others.iter().find(|other| other.role_id == role_id).map(|other| other.id);
    desk.save(OperationCode::ComparisonSaved, About::person(person_id), |tx| {
        let id = form.id.or(same_role).unwrap_or_else(|| tx.new_id());
        if form.kind == ComparisonKind::Present {
            for other in &others {
                if other.kind == ComparisonKind::Present && other.id != id {
                    tx.delete::<Comparison>(other.id)?;
                }
            }
        }
        tx.put(&Comparison { id, person_id, role_id, kind: form.kind })?;
        Ok(id)
    })
}

/// Removes a role to compare with.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_comparison(desk: &mut Desk, input: ById<ComparisonId>) -> Result<Saved> {
    let comparison = desk.get::<Comparison>(input.id)?;
    desk.save(OperationCode::ComparisonRemoved, About::person(comparison.person_id), |tx| {
        tx.delete::<Comparison>(comparison.id)?;
        Ok(comparison.id)
    })
}

/// Adds or changes a held permit.
///
/// # Errors
/// When a date is wrong or out of order, or the register cannot be written.
pub fn save_holding(desk: &mut Desk, form: HoldingForm) -> Result<Saved> {
    let today = desk.today();
    let permit_id = desk.get::<Permit>(form.permit_id)?.id;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let (issued_on, valid_until) =
        typed::period(("issued_on", &form.issued_on), ("valid_until", &form.valid_until), today)?;
    let confirmed_on = typed::date("confirmed_on", &form.confirmed_on, today)?;
    typed::in_order("confirmed_on", issued_on, confirmed_on)?;
    let issuer = typed::line("issuer", &form.issuer)?;
    let note = typed::note("note", &form.note)?;
    desk.save(OperationCode::HoldingSaved, About::person(person_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Holding {
            id,
            person_id,
            permit_id,
            issuer,
            issued_on,
            valid_until,
            confirmed_on,
            note,
        })?;
        Ok(id)
    })
}

/// Removes a held permit.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_holding(desk: &mut Desk, input: ById<HoldingId>) -> Result<Saved> {
    let holding = desk.get::<Holding>(input.id)?;
    desk.save(OperationCode::HoldingRemoved, About::person(holding.person_id), |tx| {
        tx.delete::<Holding>(holding.id)?;
        Ok(holding.id)
    })
}
