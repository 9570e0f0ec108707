//! Papers: previewing, saving, printing and issuing them, one or many. Not how they look: that is
//! the print crate's; what stands in them is put together in `content`.

mod content;
mod many;
mod sheet;
mod waiting_room;

pub(crate) use content::{imprint, organisation_number};
pub use many::{
    Made, Progress, Refused, Selection, Target, Wanted, batch_file_name, make_many, make_wanted,
    select,
};
pub(crate) use sheet::paper as sheet_paper;
pub use sheet::{preview_sheet, print_sheet, save_sheet};

pub(crate) use waiting_room::{empty_waiting_room, put_in_waiting_room};

use crate::{
    api::{
        ById, Saved, count,
        paper::{PageImage, PaperOf, Preview, PreviewPage, SavedPaper},
    },
    desk::{About, Desk, Sitting, instant},
    error::{Error, Result, Wrong},
    program::Program,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use domain::{
    document::{DocumentKind, IssuedDocument},
    id::{DocumentId, PersonId, ProfileId},
    language::Language,
    operation::OperationCode,
    person::Person,
};
use store::View;

/// CSS pixels per typographic point.
const PIXELS_PER_POINT: f32 = 96.0 / 72.0;

/// A paper that was made.
pub(crate) struct Paper {
    pub(crate) bytes: Vec<u8>,
    pub(crate) title: String,
    pub(crate) file_name: String,
    pub(crate) profile: Option<ProfileId>,
    pub(crate) remarks: Vec<String>,
}

/// How a paper identifies itself: issued, or not yet.
#[derive(Clone, Copy)]
pub(crate) enum Identity {
    /// Shown, saved or printed, and not kept.
    NotIssued,
    /// Issued under this id.
    Issued(uuid::Uuid),
}

/// How a person's paper is made, and what its foot says of it.
#[derive(Clone, Copy)]
pub(crate) struct Marks {
    pub(crate) language: Language,
    pub(crate) large_print: bool,
    pub(crate) identity: Identity,
    pub(crate) version: u32,
}

/// The version that the next issued paper of a kind gets.
fn next_version(view: &View, person: PersonId, kind: DocumentKind) -> Result<u32> {
    let issued = view.children::<IssuedDocument, _>(person)?;
    let latest = issued.iter().filter(|one| one.kind == kind).map(|one| one.version).max();
    Ok(latest.unwrap_or(0) + 1)
}

fn make(desk: &mut Desk, of: &PaperOf, identity: Identity) -> Result<Paper> {
    let today = desk.today();
    with_printer(desk, |desk, printer| content::paper(&desk.register, printer, of, identity, today))
}

/// The desk's printer, which remembers the words that it has set.
pub(crate) fn with_printer<T>(
    desk: &mut Desk,
    make: impl FnOnce(&Desk, &mut print::Printer) -> Result<T>,
) -> Result<T> {
    let mut printer = match desk.printer.take() {
        Some(printer) => printer,
        None => print::Printer::new()?,
    };
    let made = make(desk, &mut printer);
    desk.printer = Some(printer);
    made
}

/// A file name that says what the paper is and whose; never an identity number.
fn file_name(kind: DocumentKind, person: &str, language: Language, today: NaiveDate) -> String {
    let kind = words::in_language(language).label(kind);
    format!("{}.pdf", crate::file_name::safe(&format!("{kind} {person} {today}")))
}

/// Makes the paper and gets its pages ready to be looked at.
///
/// # Errors
/// When there is nothing to make it of, a character is in no font, or the register cannot be read.
pub fn preview(desk: &mut Desk, input: PaperOf) -> Result<Preview> {
    let paper = make(desk, &input, Identity::NotIssued)?;
    pages(desk, paper)
}

/// Gets a paper's pages ready to be looked at.
fn pages(desk: &mut Desk, paper: Paper) -> Result<Preview> {
    let preview = print::preview::Preview::open(paper.bytes)?;
    let pages = count(preview.page_count());
    desk.preview = Some(preview);
    Ok(Preview { pages, file_name: paper.file_name, title: paper.title, remarks: paper.remarks })
}

/// One page of the paper last previewed.
///
/// # Errors
/// When there is no such page.
pub fn preview_page(desk: &mut Desk, input: PreviewPage) -> Result<PageImage> {
    if !(50..=300).contains(&input.scale) {
        return Err(Error::field("scale", Wrong::Outside { lowest: 50, highest: 300 }));
    }
    let preview = desk.preview.as_ref().ok_or(Error::NotFound)?;
    let index = input.page.checked_sub(1).ok_or(Error::NotFound)? as usize;
    if index >= preview.page_count() {
        return Err(Error::NotFound);
    }
    let scale = f32::from(u16::try_from(input.scale).unwrap_or(100)) / 100.0 * PIXELS_PER_POINT;
    let png = preview.page_png(index, scale)?;
    // A4 in CSS pixels: 210 × 297 mm at 96 to the inch.
    Ok(PageImage {
        source: format!("data:image/png;base64,{}", STANDARD.encode(png)),
        width: 794,
        height: 1123,
    })
}

/// Saves the paper where the user says.
///
/// # Errors
/// When the paper cannot be made, the file not be written, or the register was locked while the user
/// chose a place.
pub fn save(program: &Program, input: PaperOf) -> Result<SavedPaper> {
    let (paper, sitting) = program.with_desk(|desk| {
        let paper = make(desk, &input, Identity::NotIssued)?;
        Ok((paper, desk.sitting()))
    })?;
    save_as(program, sitting, &paper.file_name, &paper.bytes)
}

/// The desk is free while the user looks for a place; whoever locks it meanwhile gets no paper.
pub(crate) fn save_as(
    program: &Program,
    sitting: Sitting,
    name: &str,
    bytes: &[u8],
) -> Result<SavedPaper> {
    let Some(path) = program.setup.dialogs.save_file(name) else {
        return Ok(SavedPaper { path: None });
    };
    program.still_at(sitting, |_| crate::files::write_whole(&path, bytes))?;
    Ok(SavedPaper { path: Some(path.display().to_string()) })
}

/// Opens the paper in the system's viewer, from which it is printed.
///
/// # Errors
/// When the paper cannot be made, or there is no viewer.
pub fn print(program: &Program, input: PaperOf) -> Result<SavedPaper> {
    show(program, |desk| Ok(make(desk, &input, Identity::NotIssued)?.bytes))
}

/// Makes a paper and opens it in the system's viewer.
pub(crate) fn show(
    program: &Program,
    make: impl FnOnce(&mut Desk) -> Result<Vec<u8>>,
) -> Result<SavedPaper> {
    let path = program.with_desk(|desk| {
        let bytes = make(desk)?;
        waiting_room::put_in_waiting_room(&program.setup.waiting_room, &bytes)
    })?;
    if program.setup.dialogs.show_file(&path) {
        Ok(SavedPaper { path: Some(path.display().to_string()) })
    } else {
        Err(Error::NoViewer(path))
    }
}

/// Issues the paper: keeps its bytes, under an id and version that stand on every page.
///
/// # Errors
/// When the paper cannot be made, or the register not be written.
pub fn issue(desk: &mut Desk, input: PaperOf) -> Result<Saved> {
    let person = desk.get::<Person>(input.person_id)?;
    let id: DocumentId = desk.register.new_id();
    let version = next_version(&desk.register, person.id, input.kind)?;
    let paper = make(desk, &input, Identity::Issued(id.0))?;
    let issued_at = instant(desk.register.now());
    desk.save(OperationCode::DocumentIssued, About::person(person.id), |tx| {
        let sha256 = tx.put_blob(&paper.bytes)?;
        tx.put(&IssuedDocument {
            id,
            person_id: person.id,
            kind: input.kind,
            version,
            language: input.language,
            profile_id: paper.profile,
            issued_at,
            sha256,
        })?;
        Ok(id)
    })
}

/// Saves an issued paper, byte for byte what it was, where the user says.
///
/// # Errors
/// When it is not there, the file cannot be written, or the register was locked while the user chose
/// a place.
pub fn save_issued(program: &Program, input: ById<DocumentId>) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let issued = desk.get::<IssuedDocument>(input.id)?;
        let bytes = desk.register.blob(&issued.sha256)?.ok_or(Error::NotFound)?;
        let person = desk.get::<Person>(issued.person_id)?.full_name();
        let issued_on = issued.issued_at.get(..10).and_then(|day| day.parse().ok());
        let day = issued_on.unwrap_or(desk.today());
        let name = file_name(issued.kind, &person, issued.language, day);
        Ok((name, bytes, desk.sitting()))
    })?;
    save_as(program, sitting, &name, &bytes)
}
