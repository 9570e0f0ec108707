//! Seats at occasions: inviting, answers, attendance, results. One seat a person at each occasion.

use crate::{
    api::{
        ById, Saved, count,
        training::{InviteForm, SeatResultForm, SeatStateForm},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    person, typed,
};
use domain::{
    id::{PersonId, SeatId},
    operation::OperationCode,
    person::Person,
    training::{self, Occasion, Seat, SeatState},
};
use store::View;
use words::{Message, Words};

/// Seats of the occasion that others than `but` have.
fn taken(view: &View, occasion: &Occasion, but: Option<SeatId>) -> Result<u32> {
    let seats = view.children::<Seat, _>(occasion.id)?;
    let held = seats.iter().filter(|seat| Some(seat.id) != but && seat.state.holds_a_seat());
    Ok(count(held.count()))
}

/// Why somebody cannot be invited, beside what holds for everybody.
pub(crate) fn hindrance(
    view: &View,
    occasion: &Occasion,
    seats: &[Seat],
    who: PersonId,
    on: chrono::NaiveDate,
) -> Result<Option<Wrong>> {
    if seats.iter().any(|seat| seat.person_id == who) {
        return Ok(Some(Wrong::HasSeat));
    }
    let Some(company) = occasion.company_id else { return Ok(None) };
    let elsewhere = person::employer(view, who, on)? != Some(company);
    Ok(elsewhere.then_some(Wrong::OtherCompany))
}

/// Invites people. Whoever cannot be invited is named in the warnings with the reason; the others
/// are invited all the same.
///
/// # Errors
/// When the occasion is over or full, when nobody of those chosen can be invited, or the register
/// cannot be written.
pub fn invite(desk: &mut Desk, form: InviteForm) -> Result<Saved> {
    let today = desk.today();
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    let occasion = desk.get::<Occasion>(form.occasion_id)?;
    let there = taken(&desk.register, &occasion, None)?;
    training::may_invite(&occasion, there, on).map_err(|no| Error::field("on", Wrong::Seat(no)))?;
    let mut invited: Vec<PersonId> = Vec::new();
    let mut warnings: Vec<String> = Vec::new();
    let mut first: Option<Wrong> = None;
    let seats = desk.register.children::<Seat, _>(occasion.id)?;
    for id in form.people {
        let who = desk.get::<Person>(id)?;
        match hindrance(&desk.register, &occasion, &seats, id, on)? {
            None if invited.contains(&id) => {}
            None => invited.push(id),
            Some(wrong) => {
                warnings.push(not_done(desk.words(), &who, &wrong));
                first.get_or_insert(wrong);
            }
        }
    }
    if invited.is_empty() {
        let wrong = first.unwrap_or(Wrong::Text(domain::text::TextError::Empty));
        return Err(Error::field("people", wrong));
    }
    let about = match (invited.as_slice(), occasion.company_id) {
        ([one], company) => About { person: Some(*one), company },
        (_, Some(company)) => About::company(company),
        _ => About::NOBODY,
    };
    let mut saved = desk.save(OperationCode::SeatInvited, about, |tx| {
        for person_id in invited {
            tx.put(&Seat {
                id: tx.new_id(),
                occasion_id: occasion.id,
                person_id,
                state: SeatState::Invited,
                result: None,
                invited_on: on,
                answered_on: None,
                attended_on: None,
                result_on: None,
                note: String::new(),
            })?;
        }
        Ok(occasion.id)
    })?;
    saved.warnings = warnings;
    Ok(saved)
}

/// That something was not done for somebody, and why.
pub(crate) fn not_done(words: &Words, who: &Person, wrong: &Wrong) -> String {
    let why = wrong.say(words);
    Message::NotDoneFor { person: &who.full_name(), why: &why }.say(words)
}

/// Notes an answer, attendance or absence.
///
/// # Errors
/// When the seat may not go there, the day does not fit, there is no seat left, or the register
/// cannot be written.
pub fn set_state(desk: &mut Desk, form: SeatStateForm) -> Result<Saved> {
    let today = desk.today();
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    let seat = desk.get::<Seat>(form.id)?;
    let occasion = desk.get::<Occasion>(seat.occasion_id)?;
    let others = taken(&desk.register, &occasion, Some(seat.id))?;
    let gone = training::gone_to(&seat, &occasion, others, form.state, on)
        .map_err(|no| Error::field("on", Wrong::Seat(no)))?;
    change(desk, &gone)
}

/// Notes how it went, or takes that back.
///
/// # Errors
/// When the person did not take part, the day does not fit, or the register cannot be written.
pub fn set_result(desk: &mut Desk, form: SeatResultForm) -> Result<Saved> {
    let today = desk.today();
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    let seat = desk.get::<Seat>(form.id)?;
    let occasion = desk.get::<Occasion>(seat.occasion_id)?;
    let with = training::with_result(&seat, &occasion, form.result, on)
        .map_err(|no| Error::field("on", Wrong::Seat(no)))?;
    change(desk, &with)
}

fn change(desk: &mut Desk, seat: &Seat) -> Result<Saved> {
    desk.save(OperationCode::SeatChanged, About::person(seat.person_id), |tx| {
        tx.put(seat)?;
        Ok(seat.id)
    })
}

/// Takes somebody off an occasion.
///
/// # Errors
/// When the seat is not there, when time or an answered level rests on it, or the register cannot
/// be written.
pub fn remove_seat(desk: &mut Desk, input: ById<SeatId>) -> Result<Saved> {
    let seat = desk.get::<Seat>(input.id)?;
    desk.save(OperationCode::SeatRemoved, About::person(seat.person_id), |tx| {
        tx.delete::<Seat>(seat.id)?;
        Ok(seat.id)
    })
}
