//! Who carries the project and what is done in it: partners, responsibilities, meetings of the steering
//! group and activities. Not what is done at a company: see [`step`](crate::step).

use crate::{
    api::{
        ById, Saved,
        project::{PartnerForm, ProjectActivityForm, ResponsibilityForm, SteeringMeetingForm},
    },
    desk::{About, Desk},
    error::Result,
    typed,
};
use domain::{
    id::{PartnerId, ProjectActivityId, ResponsibilityId, SteeringMeetingId},
    operation::OperationCode,
    partner::{Partner, ProjectActivity, Responsibility, SteeringMeeting},
};

/// Adds or changes a partner.
///
/// # Errors
/// When the name is empty or a text does not fit, or the register cannot be written.
pub fn save(desk: &mut Desk, form: PartnerForm) -> Result<Saved> {
    let project_id = desk.project()?.id;
    let name = typed::name("name", &form.name)?;
    let note = typed::note("note", &form.note)?;
    desk.save(OperationCode::PartnerSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let (kind, in_steering_group) = (form.kind, form.in_steering_group);
        tx.put(&Partner { id, project_id, name, kind, in_steering_group, note })?;
        Ok(id)
    })
}

/// Removes a partner that nothing refers to.
///
/// # Errors
/// When it is not there, something refers to it, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<PartnerId>) -> Result<Saved> {
    let partner = desk.get::<Partner>(input.id)?;
    desk.save(OperationCode::PartnerRemoved, About::NOBODY, |tx| {
        tx.delete::<Partner>(partner.id)?;
        Ok(partner.id)
    })
}

/// Adds or changes a responsibility.
///
/// # Errors
/// When it says nothing or a text does not fit, the partner is not there, or the register cannot be
/// written.
pub fn save_responsibility(desk: &mut Desk, form: ResponsibilityForm) -> Result<Saved> {
    let project_id = desk.project()?.id;
    let what = typed::name("what", &form.what)?;
    let note = typed::note("note", &form.note)?;
    let partner = form.partner_id.map(|id| desk.get::<Partner>(id)).transpose()?;
    desk.save(OperationCode::ResponsibilitySaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let partner_id = partner.map(|partner| partner.id);
        tx.put(&Responsibility { id, project_id, what, partner_id, note })?;
        Ok(id)
    })
}

/// Removes a responsibility.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_responsibility(desk: &mut Desk, input: ById<ResponsibilityId>) -> Result<Saved> {
    let responsibility = desk.get::<Responsibility>(input.id)?;
    desk.save(OperationCode::ResponsibilityRemoved, About::NOBODY, |tx| {
        tx.delete::<Responsibility>(responsibility.id)?;
        Ok(responsibility.id)
    })
}

/// Adds or changes a meeting of the steering group.
///
/// # Errors
/// When the day is missing or wrong or a text does not fit, or the register cannot be written.
pub fn save_meeting(desk: &mut Desk, form: SteeringMeetingForm) -> Result<Saved> {
    let project_id = desk.project()?.id;
    let held_on = typed::required_date("held_on", &form.held_on, desk.today())?;
    let present = typed::note("present", &form.present)?;
    let minutes = typed::note("minutes", &form.minutes)?;
    let decisions = typed::note("decisions", &form.decisions)?;
    desk.save(OperationCode::SteeringMeetingSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&SteeringMeeting { id, project_id, held_on, present, minutes, decisions })?;
        Ok(id)
    })
}

/// Removes a meeting of the steering group.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_meeting(desk: &mut Desk, input: ById<SteeringMeetingId>) -> Result<Saved> {
    let meeting = desk.get::<SteeringMeeting>(input.id)?;
    desk.save(OperationCode::SteeringMeetingRemoved, About::NOBODY, |tx| {
        tx.delete::<SteeringMeeting>(meeting.id)?;
        Ok(meeting.id)
    })
}

/// Adds or changes something done in the project itself.
///
/// # Errors
/// When it says nothing, the day is missing or wrong, the partner is not there, or the register cannot
/// be written.
pub fn save_activity(desk: &mut Desk, form: ProjectActivityForm) -> Result<Saved> {
    let project_id = desk.project()?.id;
    let day = typed::required_date("day", &form.day, desk.today())?;
    let what = typed::name("what", &form.what)?;
    let outcome = typed::note("outcome", &form.outcome)?;
    let partner = form.partner_id.map(|id| desk.get::<Partner>(id)).transpose()?;
    desk.save(OperationCode::ProjectActivitySaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let (step, partner_id) = (form.step, partner.map(|partner| partner.id));
        tx.put(&ProjectActivity { id, project_id, day, step, partner_id, what, outcome })?;
        Ok(id)
    })
}

/// Removes something done in the project itself.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_activity(desk: &mut Desk, input: ById<ProjectActivityId>) -> Result<Saved> {
    let activity = desk.get::<ProjectActivity>(input.id)?;
    desk.save(OperationCode::ProjectActivityRemoved, About::NOBODY, |tx| {
        tx.delete::<ProjectActivity>(activity.id)?;
        Ok(activity.id)
    })
}
