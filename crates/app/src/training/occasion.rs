//! When trainings are held. Not who has a seat there: see [`seat`](super::seat).

use super::catalogue;
use crate::{
    api::{
        ById, Saved, count,
        training::{OccasionForm, OccasionPage, OccasionRow, SeatView},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    person, proposed_level, sorting, typed,
};
use chrono::NaiveDate;
use domain::{
    certificate::certified,
    company::Company,
    id::{CompanyId, OccasionId, PersonId, TrainingId},
    operation::OperationCode,
    person::Person,
    training::{Occasion, Seat, SeatState, Training, TrainingContent},
};
use std::collections::HashMap;
use store::View;

/// Occasions that are not over, the next first; then those that are, the latest first.
pub(super) fn rows(
    view: &View,
    today: NaiveDate,
    wanted: impl Fn(&Occasion) -> bool,
) -> Result<Vec<OccasionRow>> {
    let trainings: HashMap<TrainingId, String> =
        view.all::<Training>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let companies: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let mut seats: HashMap<OccasionId, Vec<SeatState>> = HashMap::new();
    for seat in view.all::<Seat>()? {
        seats.entry(seat.occasion_id).or_default().push(seat.state);
    }
    let mut rows: Vec<OccasionRow> = view
        .all::<Occasion>()?
        .into_iter()
        .filter(|occasion| wanted(occasion))
        .map(|occasion| {
            let states = seats.remove(&occasion.id).unwrap_or_default();
            let company = occasion.company_id.and_then(|id| companies.get(&id).cloned());
            let training = trainings.get(&occasion.training_id).cloned().unwrap_or_default();
            row(occasion, training, company.unwrap_or_default(), &states, today)
        })
        .collect();
    rows.sort_by_key(|row| (row.occasion.starts, row.occasion.id));
    let (mut over, mut coming): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.over);
    over.reverse();
    coming.append(&mut over);
    Ok(coming)
}

fn row(
    occasion: Occasion,
    training: String,
    company: String,
    states: &[SeatState],
    today: NaiveDate,
) -> OccasionRow {
    let taken = count(states.iter().filter(|state| state.holds_a_seat()).count());
    OccasionRow {
        training,
        company,
        invited: count(states.iter().filter(|state| **state == SeatState::Invited).count()),
        taken,
        free: occasion.seats.map(|seats| seats.saturating_sub(taken)),
        over: occasion.ends < today,
        occasion,
    }
}

/// An occasion with its seats, and who could be invited.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn occasion(desk: &mut Desk, input: ById<OccasionId>) -> Result<OccasionPage> {
    let occasion = desk.get::<Occasion>(input.id)?;
    let training = desk.get::<Training>(occasion.training_id)?;
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let contents = view.children::<TrainingContent, _>(training.id)?;
    let held = view.children::<Seat, _>(occasion.id)?;
    let mut people = HashMap::new();
    for seat in &held {
        people.insert(seat.person_id, view.require::<Person>(seat.person_id)?);
    }
    let mut sorted: Vec<Person> = people.values().cloned().collect();
    sorting::people(&mut sorted);
    let place: HashMap<_, usize> =
        sorted.iter().enumerate().map(|(at, person)| (person.id, at)).collect();
    let states: Vec<SeatState> = held.iter().map(|seat| seat.state).collect();
    let mut seats: Vec<SeatView> = held
        .into_iter()
        .map(|seat| {
            Ok(SeatView {
                person: people.get(&seat.person_id).map(Person::full_name).unwrap_or_default(),
                company: employer(view, seat.person_id, today)?,
                next: seat.state.next().to_vec(),
                certifies: certified(&seat).is_some(),
                levels: proposed_level::of_seat(view, &library, &seat, &contents, language)?,
                seat,
            })
        })
        .collect::<Result<_>>()?;
    seats.sort_by_key(|seat| place.get(&seat.seat.person_id).copied());
    let company = occasion.company_id.map(|id| view.require::<Company>(id)).transpose()?;
    let company = company.map(|one| one.name).unwrap_or_default();
    Ok(OccasionPage {
        contents: catalogue::content_views(&library, &contents, language),
        row: row(occasion, training.name.clone(), company, &states, today),
        training,
        seats,
    })
}

/// The name of where somebody works, or empty.
fn employer(view: &View, person: PersonId, today: NaiveDate) -> Result<String> {
    let company = person::employer(view, person, today)?;
    let company = company.map(|id| view.require::<Company>(id)).transpose()?;
    Ok(company.map(|company| company.name).unwrap_or_default())
}

/// Adds or changes an occasion.
///
/// # Errors
/// When a day is missing or wrong, when there would be fewer seats than are taken, when its days
/// are changed after attendance was noted, or the register cannot be written.
pub fn save_occasion(desk: &mut Desk, form: OccasionForm) -> Result<Saved> {
    let today = desk.today();
    let training_id = desk.get::<Training>(form.training_id)?.id;
    let company_id = form.company_id.map(|id| desk.get::<Company>(id)).transpose()?;
    let company_id = company_id.map(|company| company.id);
    let starts = typed::required_date("starts", &form.starts, today)?;
    let ends = typed::date("ends", &form.ends, today)?.unwrap_or(starts);
    typed::in_order("ends", Some(starts), Some(ends))?;
    let place = typed::line("place", &form.place)?;
    let seats = typed::number_up_to("seats", &form.seats, 9_999)?;
    if seats == Some(0) {
        return Err(Error::field("seats", Wrong::Outside { lowest: 1, highest: 9_999 }));
    }
    let note = typed::note("note", &form.note)?;
    if let Some(id) = form.id {
        let before = desk.get::<Occasion>(id)?;
        let held = desk.register.children::<Seat, _>(id)?;
        let taken = count(held.iter().filter(|seat| seat.state.holds_a_seat()).count());
        if seats.is_some_and(|seats| seats < taken) {
            return Err(Error::field("seats", Wrong::FewerSeats { taken }));
        }
        let noted = held.iter().any(|seat| seat.attended_on.is_some());
        if noted && (before.starts, before.ends) != (starts, ends) {
            let field = if before.starts == starts { "ends" } else { "starts" };
            return Err(Error::field(field, Wrong::AttendanceNoted));
        }
    }
    let about = company_id.map_or(About::NOBODY, About::company);
    desk.save(OperationCode::OccasionSaved, about, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Occasion { id, training_id, company_id, starts, ends, place, seats, note })?;
        Ok(id)
    })
}

/// Removes an occasion that nobody was invited to.
///
/// # Errors
/// When it is not there, when somebody has a seat or an action is tied to it, or the register
/// cannot be written.
pub fn remove_occasion(desk: &mut Desk, input: ById<OccasionId>) -> Result<Saved> {
    let occasion = desk.get::<Occasion>(input.id)?;
    let about = occasion.company_id.map_or(About::NOBODY, About::company);
    desk.save(OperationCode::OccasionRemoved, about, |tx| {
        tx.delete::<Occasion>(occasion.id)?;
        Ok(occasion.id)
    })
}
