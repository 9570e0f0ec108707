//! Sheets: papers that are made of the open register on the spot, whichever noun they are about. Each is
//! looked at, printed and saved in one way. What stands on each, its own module says.

use super::{Paper, pages, save_as, show};
use crate::{
    api::paper::{Preview, SavedPaper, SheetOf},
    certificate, company_way, criterion,
    desk::Desk,
    error::Result,
    file_name,
    program::Program,
    time,
};

/// A paper that is kept nowhere, named by its title.
pub(crate) fn paper(bytes: Vec<u8>, title: String, funder_line: &str, desk: &Desk) -> Paper {
    let remarks = desk.words().remarks();
    Paper {
        bytes,
        file_name: format!("{}.pdf", file_name::safe(&title)),
        title,
        profile: None,
        remarks: if funder_line.is_empty() { vec![remarks.no_funder_line()] } else { Vec::new() },
    }
}

fn make(desk: &mut Desk, input: &SheetOf) -> Result<Paper> {
    match input {
        SheetOf::TimeList(of) => time::paper(desk, *of),
        SheetOf::CompanyWay(of) => company_way::paper(desk, *of),
        SheetOf::Criteria(of) => criterion::paper(desk, *of),
        SheetOf::Certificate(of) => certificate::paper(desk, *of),
    }
}

/// Makes the sheet and gets its pages ready to be looked at.
///
/// # Errors
/// When what it is about is not there, a character is in no font, or the register cannot be read.
pub fn preview_sheet(desk: &mut Desk, input: SheetOf) -> Result<Preview> {
    let paper = make(desk, &input)?;
    pages(desk, paper)
}

/// Saves the sheet where the user says.
///
/// # Errors
/// When it cannot be made, the file not be written, or the register was locked while the user chose a
/// place.
pub fn save_sheet(program: &Program, input: SheetOf) -> Result<SavedPaper> {
    let (paper, sitting) = program.with_desk(|desk| Ok((make(desk, &input)?, desk.sitting())))?;
    save_as(program, sitting, &paper.file_name, &paper.bytes)
}

/// Opens the sheet in the system's viewer, from which it is printed.
///
/// # Errors
/// When it cannot be made, or there is no viewer.
pub fn print_sheet(program: &Program, input: SheetOf) -> Result<SavedPaper> {
    show(program, |desk| Ok(make(desk, &input)?.bytes))
}
