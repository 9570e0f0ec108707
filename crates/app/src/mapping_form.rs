//! The blank mapping form of the open register: from a role's requirement profile, for a person or for
//! whoever comes. Not its layout, and nothing of it is recorded: it says only what is in the library.

use crate::{
    api::{mapping::MappingFormOf, paper::SavedPaper},
    desk::Desk,
    error::Result,
    library::Library,
    paper, person,
    program::Program,
    role,
};
use domain::{
    company::Company,
    id::{CompanyId, PersonId},
    participation::Participation,
    person::Person,
    role::Role,
};
use print::documents::{
    TextSize,
    mapping_form::{FormArea, FormParticipant, MappingForm},
};

/// Saves a blank form where the user says.
///
/// # Errors
/// When the role or the person is not there, a character is in no font, or the file cannot be written.
pub fn save(program: &Program, input: MappingFormOf) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let (bytes, name) = make(desk, &input)?;
        Ok((bytes, name, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Opens a blank form in the system's viewer, from which it is printed.
///
/// # Errors
/// As for [`save`]; when there is no viewer.
pub fn print(program: &Program, input: MappingFormOf) -> Result<SavedPaper> {
    paper::show(program, |desk| Ok(make(desk, &input)?.0))
}

/// The form, and a name for its file.
fn make(desk: &mut Desk, input: &MappingFormOf) -> Result<(Vec<u8>, String)> {
    let form = form(desk, input)?;
    let words = words::in_language(input.language).mapping_form();
    let whose = form.participant.as_ref().map_or(&form.role.text, |one| &one.name);
    let title = format!("{} {}", words.title_of(whose), form.dated);
    let name = format!("{}.pdf", crate::file_name::safe(&title));
    let bytes = paper::with_printer(desk, |_, printer| {
        Ok(printer.document(print::Document::MappingForm(&form))?)
    })?;
    Ok((bytes, name))
}

fn form(desk: &Desk, input: &MappingFormOf) -> Result<MappingForm> {
    let language = input.language;
    let view = desk.view();
    let role = desk.get::<Role>(input.role_id)?;
    let in_force = role::in_force(view, role.id)?;
    let library = Library::read(view)?;
    let project = desk.project()?;
    let places = library.places();
    let mut competences: Vec<_> = in_force
        .requirements
        .iter()
        .filter_map(|one| Some((places.get(&one.competence_id)?, one.competence_id)))
        .collect();
    competences.sort_by_key(|(place, _)| place.order);
    let areas =
        competences.chunk_by(|(one, _), (other, _)| one.area_id == other.area_id).map(|there| {
            FormArea {
                name: library.area_name(there[0].0.area_id, language),
                competences: there.iter().map(|(_, id)| library.name(*id, language)).collect(),
            }
        });
    let permits = library
        .permits
        .iter()
        .filter(|permit| in_force.permits.iter().any(|one| one.permit_id == permit.id));
    let employer = match input.person_id {
        Some(id) => person::employer(view, id, desk.today())?,
        None => role.company_id,
    };
    Ok(MappingForm {
        language,
        text_size: if input.large_print { TextSize::Large } else { TextSize::Normal },
        dated: desk.today(),
        version: in_force.profile.version,
        employer: company_name(desk, employer)?,
        participant: input.person_id.map(|id| participant(desk, id)).transpose()?,
        coach: desk.coach()?.name,
        project: project.name,
        diary_number: project.diary_number,
        funder_line: project.funder_line,
        areas: areas.collect(),
        permits: permits.map(|permit| permit.name(language)).collect(),
        role: role::name(&role, language),
    })
}

fn company_name(desk: &Desk, id: Option<CompanyId>) -> Result<String> {
    let company = id.map(|id| desk.get::<Company>(id)).transpose()?;
    Ok(company.map(|company| company.name).unwrap_or_default())
}

fn participant(desk: &Desk, id: PersonId) -> Result<FormParticipant> {
    let person = desk.get::<Person>(id)?;
    let participations = desk.view().children::<Participation, _>(id)?;
    let number = participations.last().map(|one| one.number);
    Ok(FormParticipant { name: person.full_name(), number })
}
