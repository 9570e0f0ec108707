//! Leaving a company's matrix: the paper is kept byte for byte with who got it, when and from whom. Looking
//! at a matrix, saving or printing it is not leaving it: see [`matrix`].

use crate::{
    api::{
        ById, Saved,
        matrix::{LeaveMatrix, MatrixCopyView, PersonMatrixCopy},
        paper::SavedPaper,
    },
    desk::{About, Desk},
    error::{Error, Result},
    library::Library,
    matrix, paper,
    program::Program,
    role,
};
use domain::{
    company::{Company, Contact},
    id::{CompanyId, MatrixCopyId, PersonId},
    language::Language,
    matrix_copy::{MatrixCopy, MatrixCopyPerson, next_version},
    operation::OperationCode,
    project::Coach,
    role::Role,
};
use print::documents::matrix::Left;
use std::cmp::Reverse;
use store::View;

/// Leaves a matrix with a contact person: keeps its paper, which says so, and notes who is in it.
///
/// # Errors
/// When the company has no such contact, nobody is in the matrix, the paper cannot be made, or the register
/// cannot be written.
pub fn leave(desk: &mut Desk, input: LeaveMatrix) -> Result<Saved> {
    let company = desk.get::<Company>(input.matrix.company_id)?;
    let contact = desk.get::<Contact>(input.contact_id)?;
    if contact.company_id != company.id {
        return Err(Error::NotFound);
    }
    let received_by = [contact.name.as_str(), contact.title.as_str()];
    let received_by: Vec<&str> = received_by.into_iter().filter(|part| !part.is_empty()).collect();
    let received_by = received_by.join(", ");
    let version = next_version(&desk.register.children::<MatrixCopy, _>(company.id)?);
    let left = Left { version, received_by: received_by.clone() };
    let made = matrix::make(desk, &input.matrix, Some(left))?;
    if made.people.is_empty() {
        return Err(Error::NothingToPrint);
    }
    let (left_on, coach_id, language) = (desk.today(), desk.coach, desk.language);
    desk.save(OperationCode::MatrixLeft, About::company(company.id), |tx| {
        let id = tx.new_id();
        tx.put(&MatrixCopy {
            id,
            company_id: company.id,
            version,
            left_on,
            received_by,
            coach_id,
            role_id: input.matrix.role_id,
            area_id: input.matrix.area_id,
            before: made.before,
            language,
            sha256: tx.put_blob(&made.bytes)?,
        })?;
        for person_id in &made.people {
            tx.put(&MatrixCopyPerson { id: tx.new_id(), copy_id: id, person_id: *person_id })?;
        }
        Ok(id)
    })
}

/// Saves a copy that was left, byte for byte what it was, where the user says.
///
/// # Errors
/// When it is not there, or went with somebody in it who was erased; when the file cannot be written.
pub fn save(program: &Program, input: ById<MatrixCopyId>) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let copy = desk.get::<MatrixCopy>(input.id)?;
        let bytes = desk.view().blob(&copy.sha256)?.ok_or(Error::NotFound)?;
        let company = desk.get::<Company>(copy.company_id)?.name;
        let said = words::in_language(copy.language);
        let title = said.matrix().title_of(&company, copy.left_on);
        let title = format!("{title}, {}", said.papers().version(copy.version));
        Ok((format!("{}.pdf", crate::file_name::safe(&title)), bytes, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Opens a copy that was left in the system's viewer, from which it is printed.
///
/// # Errors
/// As for [`save`]; when there is no viewer.
pub fn print(program: &Program, input: ById<MatrixCopyId>) -> Result<SavedPaper> {
    paper::show(program, |desk| {
        let copy = desk.get::<MatrixCopy>(input.id)?;
        desk.view().blob(&copy.sha256)?.ok_or(Error::NotFound)
    })
}

/// What was left at a company, the latest first.
pub(crate) fn of_company(
    view: &View,
    library: &Library,
    company: CompanyId,
    language: Language,
) -> Result<Vec<MatrixCopyView>> {
    let mut copies = view.children::<MatrixCopy, _>(company)?;
    copies.sort_by_key(|copy| Reverse((copy.version, copy.id)));
    copies
        .into_iter()
        .map(|copy| {
            let role = copy.role_id.map(|id| view.require::<Role>(id)).transpose()?;
            Ok(MatrixCopyView {
                coach: view.require::<Coach>(copy.coach_id)?.name,
                role: role.map(|role| role::name(&role, language)),
                area: copy.area_id.map(|id| library.area_name(id, language)),
                is_kept: view.blob(&copy.sha256)?.is_some(),
                copy,
            })
        })
        .collect()
}

/// Who has got a matrix with a person in it, the latest first.
pub(crate) fn of_person(view: &View, person: PersonId) -> Result<Vec<PersonMatrixCopy>> {
    let mut found = Vec::new();
    for there in view.children::<MatrixCopyPerson, _>(person)? {
        let copy = view.require::<MatrixCopy>(there.copy_id)?;
        let company = view.require::<Company>(copy.company_id)?.name;
        let (left_on, version, received_by) = (copy.left_on, copy.version, copy.received_by);
        found.push(PersonMatrixCopy { left_on, version, company, received_by });
    }
    found.sort_by_key(|copy| Reverse((copy.left_on, copy.version)));
    Ok(found)
}
