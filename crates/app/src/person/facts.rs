//! Who a person is: names, number, gender, wishes. The same person is asked about before being
//! taken in twice.

use crate::{
    api::{
        ById, Saved,
        person::{NumberForm, PersonForm, ShownNumber},
    },
    desk::{About, Desk},
    erasure,
    error::{Error, Result, SamePerson, identity_warnings},
    typed,
};
use domain::{
    company::Company,
    fold::fold,
    id::{PersonId, ProjectId},
    identity::{IdentityNumber, IdentityReading},
    operation::OperationCode,
    participation::Participation,
    person::{Employment, Person, PersonNumber},
    role::{Comparison, ComparisonKind, Role},
};

/// Adds a person, with employment and participation if they are given, or changes one's facts.
///
/// # Errors
/// [`Error::SamePerson`] where a new person has the number of one who is there, or the same name and
/// nobody has said that this is another; or when something typed is wrong, or the register cannot be
/// written.
pub fn save(desk: &mut Desk, form: PersonForm) -> Result<Saved> {
    let today = desk.today();
    let fields = Person {
        id: form.id.unwrap_or(PersonId(uuid::Uuid::nil())),
        given_name: typed::name("given_name", &form.given_name)?,
        family_name: typed::line("family_name", &form.family_name)?,
        birth_date: typed::date("birth_date", &form.birth_date, today)?,
        gender: form.gender,
        reporting_identity: Some(typed::line("reporting_identity", &form.reporting_identity)?)
            .filter(|identity| !identity.is_empty()),
        paper_language: form.paper_language,
        interpreter: typed::line("interpreter", &form.interpreter)?,
        wishes: typed::note("wishes", &form.wishes)?,
        note: typed::note("note", &form.note)?,
    };
    match form.id {
        Some(id) => {
            desk.get::<Person>(id)?;
            desk.save(OperationCode::PersonChanged, About::person(id), |tx| {
                tx.put(&fields)?;
                Ok(id)
            })
        }
        None => add(desk, fields, &form),
    }
}

fn add(desk: &mut Desk, fields: Person, form: &PersonForm) -> Result<Saved> {
    let today = desk.today();
    let parsed = match form.identity_number.trim() {
        "" => None,
        typed => Some(read_number(typed, today)?),
    };
    if let Some(parsed) = &parsed {
        refuse_taken_number(desk, &parsed.number, None)?;
    }
    if !form.is_another {
        let name = fold(&fields.full_name());
        let same = desk
            .register
            .all::<Person>()?
            .into_iter()
            .find(|other| fold(&other.full_name()) == name);
        if let Some(same) = same {
            return Err(Error::SamePerson { by: SamePerson::Name, id: same.id });
        }
    }
    let participant_from = typed::date("participant_from", &form.participant_from, today)?;
    if let Some(company) = form.company_id {
        desk.get::<Company>(company)?;
    }
    if let Some(role) = form.role_id {
        desk.get::<Role>(role)?;
    }
    let project_id = desk.project()?.id;
    let number = next_participant_number(desk, project_id)?;
    let about = About { person: None, company: form.company_id };
    let mut saved = desk.save(OperationCode::PersonAdded, about, |tx| {
        let id = tx.new_id();
        tx.about_person(id);
        tx.put(&Person { id, ..fields })?;
        if let Some(parsed) = &parsed {
            let number = parsed.number;
            tx.put(&PersonNumber { id: tx.new_id(), person_id: id, number, registered_on: today })?;
        }
        if let Some(company_id) = form.company_id {
            tx.put(&Employment {
                id: tx.new_id(),
                person_id: id,
                company_id,
                role_id: form.role_id,
                shift: String::new(),
                starts: None,
                ends: None,
            })?;
        }
        if let Some(role_id) = form.role_id {
            let kind = ComparisonKind::Present;
            tx.put(&Comparison { id: tx.new_id(), person_id: id, role_id, kind })?;
        }
        tx.put(&Participation {
            id: tx.new_id(),
            person_id: id,
            project_id,
            number,
            starts: participant_from,
            ends: None,
        })?;
        Ok(id)
    })?;
    if let Some(parsed) = parsed {
        saved.warnings = identity_warnings(desk.words(), &parsed.warnings);
    }
    Ok(saved)
}

/// The number after the highest given: a number is never given twice, whoever leaves.
fn next_participant_number(desk: &Desk, project: ProjectId) -> Result<u32> {
    let highest = desk
        .register
        .all::<Participation>()?
        .into_iter()
        .filter(|participation| participation.project_id == project)
        .map(|participation| participation.number)
        .max();
    Ok(highest.unwrap_or(0).max(erasure::highest_erased(desk)?) + 1)
}

fn read_number(typed: &str, today: chrono::NaiveDate) -> Result<IdentityReading> {
    IdentityNumber::parse(typed, today).map_err(|wrong| Error::field("identity_number", wrong))
}

fn refuse_taken_number(
    desk: &Desk,
    number: &IdentityNumber,
    except: Option<PersonId>,
) -> Result<()> {
    let taken = desk
        .register
        .all::<PersonNumber>()?
        .into_iter()
        .find(|other| other.number == *number && Some(other.person_id) != except);
    match taken {
        Some(other) => Err(Error::SamePerson { by: SamePerson::Number, id: other.person_id }),
        None => Ok(()),
    }
}

/// Registers an identity number; the earlier ones stay as history.
///
/// # Errors
/// When the number is wrong (which part), or another person has it, or the register cannot be
/// written.
pub fn save_number(desk: &mut Desk, form: NumberForm) -> Result<Saved> {
    let today = desk.today();
    let person = desk.get::<Person>(form.person_id)?;
    let parsed = read_number(&form.identity_number, today)?;
    refuse_taken_number(desk, &parsed.number, Some(person.id))?;
    let numbers = desk.register.children::<PersonNumber, _>(person.id)?;
    // The same number again is no change; one typed wrong today is replaced, not kept as history.
    let same_day = super::latest_number(numbers)
        .filter(|latest| latest.registered_on == today || latest.number == parsed.number);
    let mut saved =
        desk.save(OperationCode::PersonNumberSaved, About::person(person.id), |tx| {
            let (id, registered_on) = same_day
                .map_or_else(|| (tx.new_id(), today), |latest| (latest.id, latest.registered_on));
            let number = parsed.number;
            tx.put(&PersonNumber { id, person_id: person.id, number, registered_on })?;
            Ok(person.id)
        })?;
    saved.warnings = identity_warnings(desk.words(), &parsed.warnings);
    Ok(saved)
}

/// The present identity number in full: only when asked for.
///
/// # Errors
/// When the register cannot be read.
pub fn show_number(desk: &mut Desk, input: ById<PersonId>) -> Result<ShownNumber> {
    let today = desk.today();
    let number = super::present_number(&desk.register, input.id)?;
    Ok(ShownNumber { number: number.map(|n| n.number.formatted(today)).unwrap_or_default() })
}
