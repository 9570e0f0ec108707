//! The list for a day at a company: who comes when, to hang on the door of the room. By name, role and
//! time; never an identity number. Not its layout.

use crate::{
    api::{ById, paper::SavedPaper},
    desk::Desk,
    error::Result,
    file_name, paper,
    program::Program,
    visit,
};
use domain::{company::Company, id::VisitId, visit::Visit};
use print::{
    Document,
    documents::day_list::{DayList, Turn},
};

/// Saves the list where the user says.
///
/// # Errors
/// When the visit is not there, the file cannot be written, or the register was locked while the user
/// chose a place.
pub fn save(program: &Program, input: ById<VisitId>) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let (name, bytes) = make(desk, input.id)?;
        Ok((name, bytes, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Opens the list in the system's viewer, from which it is printed.
///
/// # Errors
/// When the visit is not there, or there is no viewer.
pub fn print(program: &Program, input: ById<VisitId>) -> Result<SavedPaper> {
    paper::show(program, |desk| Ok(make(desk, input.id)?.1))
}

/// A name for the file, and the paper.
fn make(desk: &mut Desk, id: VisitId) -> Result<(String, Vec<u8>)> {
    let visit = desk.get::<Visit>(id)?;
    let company = desk.get::<Company>(visit.company_id)?;
    let list = DayList {
        language: desk.language,
        company: company.name,
        day: visit.day,
        starts: visit.starts,
        ends: visit.ends,
        place: visit.place.clone(),
        agenda: visit.agenda.clone(),
        coach: desk.coach()?.name,
        project: desk.project()?.name,
        turns: visit::slots(desk, &visit)?
            .into_iter()
            .map(|one| Turn {
                starts: one.slot.starts,
                ends: one.slot.starts.later(one.slot.minutes),
                name: one.name,
                role: one.role,
                shift: one.shift,
            })
            .collect(),
    };
    let mut printer = match desk.printer.take() {
        Some(printer) => printer,
        None => print::Printer::new()?,
    };
    let made = printer.document(Document::DayList(&list));
    desk.printer = Some(printer);
    let title = desk.words().day_list().title_of(&list.company, list.day);
    Ok((format!("{}.pdf", file_name::safe(&title)), made?))
}
