//! Certificates of participation in the open register: one person's, all of an occasion, and those that
//! were issued. Who may have one is the domain's rule; not their layout.

use crate::{
    api::{
        ById, Saved,
        paper::{CertificateBatch, CertificateOf, SavedPaper},
    },
    desk::{About, Desk, instant},
    error::{Error, Result, Wrong},
    library::Library,
    paper::{self, Identity, Marks, Paper, Wanted},
    person,
    program::Program,
    role,
};
use chrono::NaiveDate;
use domain::{
    certificate::{self, IssuedCertificate},
    certified_time::{self, TimeEntry},
    company::Company,
    fold::SortKey,
    id::{CertificateId, SeatId},
    language::Language,
    operation::OperationCode,
    person::{Employment, Person},
    project::{Coach, Project},
    role::Role,
    training::{Occasion, Seat, Training, TrainingContent},
};
use print::{
    Document,
    documents::{Participant, certificate::Certificate},
};
use store::View;

/// What a certificate is made of.
///
/// # Errors
/// When the person did not take part to the end, or something of it is not there.
pub(crate) fn content(
    view: &View,
    of: CertificateOf,
    identity: Identity,
    today: NaiveDate,
) -> Result<Certificate> {
    let seat = view.require::<Seat>(of.seat_id)?;
    let certified =
        certificate::certified(&seat).ok_or_else(|| Error::field("seat_id", Wrong::NotAttended))?;
    let occasion = view.require::<Occasion>(seat.occasion_id)?;
    let training = view.require::<Training>(occasion.training_id)?;
    let project = view.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)?;
    let coach = view.all::<Coach>()?.into_iter().next().ok_or(Error::NotFound)?;
    // Where the person worked then, not where today.
    let employments = view.children::<Employment, _>(seat.person_id)?;
    let employment = person::present_employment(&employments, occasion.ends);
    let company = employment.map(|one| view.require::<Company>(one.company_id)).transpose()?;
    let role = employment
        .and_then(|one| one.role_id)
        .map(|id| view.require::<Role>(id))
        .transpose()?
        .map(|role| role::name(&role, of.language).text);
    let library = Library::read(view)?;
    let contents = view.children::<TrainingContent, _>(training.id)?;
    let own = view.children::<TimeEntry, _>(seat.id)?;
    let marks = Marks {
        language: of.language,
        large_print: of.large_print,
        identity,
        version: next_version(view, seat.id)?,
    };
    Ok(Certificate {
        imprint: paper::imprint(view, seat.person_id, marks, today, &project, company.as_ref())?,
        participant: Participant {
            name: view.require::<Person>(seat.person_id)?.full_name(),
            identity_number: None,
            role: role.unwrap_or_default(),
            employer: company.map(|one| one.name).unwrap_or_default(),
        },
        certified,
        contents: crate::training::content_views(&library, &contents, of.language)
            .into_iter()
            .map(|one| one.name)
            .collect(),
        training: training.name,
        provider: training.provider,
        about: training.about,
        starts: occasion.starts,
        ends: occasion.ends,
        place: occasion.place,
        form: training.form,
        given_in: training.language,
        minutes: training.minutes,
        own_minutes: Some(certified_time::sum(&own).minutes).filter(|minutes| *minutes > 0),
        coach: coach.name,
    })
}

/// The version that the next issued certificate of a seat gets.
fn next_version(view: &View, seat: SeatId) -> Result<u32> {
    let issued = view.children::<IssuedCertificate, _>(seat)?;
    Ok(issued.iter().map(|one| one.version).max().unwrap_or(0) + 1)
}

fn make(desk: &mut Desk, of: CertificateOf, identity: Identity) -> Result<Paper> {
    let content = content(&desk.register, of, identity, desk.today())?;
    let bytes = paper::with_printer(desk, |_, printer| {
        Ok(printer.document(Document::Certificate(&content))?)
    })?;
    let title = title(&content.participant.name, &content.training, of.language);
    Ok(paper::sheet_paper(bytes, title, &content.imprint.funder_line, desk))
}

fn title(person: &str, training: &str, language: Language) -> String {
    words::in_language(language).certificate().file_name(person, training)
}

/// A name for its file; never an identity number.
pub(crate) fn file_name(person: &str, training: &str, language: Language) -> String {
    format!("{}.pdf", crate::file_name::safe(&title(person, training, language)))
}

/// A certificate to be looked at, printed or saved; not issued.
pub(crate) fn paper(desk: &mut Desk, of: CertificateOf) -> Result<Paper> {
    make(desk, of, Identity::NotIssued)
}

/// Issues a certificate: keeps its bytes, under an id and version that stand on every page.
///
/// # Errors
/// When the person did not take part to the end, the paper cannot be made, or the register not be
/// written.
pub fn issue(desk: &mut Desk, input: CertificateOf) -> Result<Saved> {
    let seat = desk.get::<Seat>(input.seat_id)?;
    let id: CertificateId = desk.register.new_id();
    let version = next_version(&desk.register, seat.id)?;
    let paper = make(desk, input, Identity::Issued(id.0))?;
    let issued_at = instant(desk.register.now());
    desk.save(OperationCode::DocumentIssued, About::person(seat.person_id), |tx| {
        let sha256 = tx.put_blob(&paper.bytes)?;
        tx.put(&IssuedCertificate {
            id,
            person_id: seat.person_id,
            seat_id: seat.id,
            version,
            language: input.language,
            issued_at,
            sha256,
        })?;
        Ok(id)
    })
}

/// Saves an issued certificate, byte for byte what it was, where the user says.
///
/// # Errors
/// When it is not there, the file cannot be written, or the register was locked while the user chose a
/// place.
pub fn save_issued(program: &Program, input: ById<CertificateId>) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let issued = desk.get::<IssuedCertificate>(input.id)?;
        let bytes = desk.register.blob(&issued.sha256)?.ok_or(Error::NotFound)?;
        let person = desk.get::<Person>(issued.person_id)?.full_name();
        let seat = desk.get::<Seat>(issued.seat_id)?;
        let occasion = desk.get::<Occasion>(seat.occasion_id)?;
        let training = desk.get::<Training>(occasion.training_id)?.name;
        Ok((file_name(&person, &training, issued.language), bytes, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// The certificates of everybody who took part in an occasion to its end, in the order of names, each in
/// the person's own language unless one is chosen.
///
/// # Errors
/// When the occasion is not there, or the register cannot be read.
pub(crate) fn select(view: &View, input: &CertificateBatch) -> Result<Vec<Wanted>> {
    let mut seats = Vec::new();
    for seat in view.children::<Seat, _>(input.occasion_id)? {
        if certificate::certified(&seat).is_some() {
            seats.push((view.require::<Person>(seat.person_id)?, seat.id));
        }
    }
    seats.sort_by_cached_key(|(person, seat)| (name_key(person), *seat));
    Ok(seats
        .into_iter()
        .map(|(person, seat_id)| {
            let language = input.language.unwrap_or(person.papers_in());
            let of = CertificateOf { seat_id, language, large_print: input.large_print };
            Wanted::certificate(person.full_name(), of)
        })
        .collect())
}

fn name_key(person: &Person) -> SortKey {
    SortKey::new(&format!("{} {}", person.family_name, person.given_name))
}

/// A name for the one file of an occasion.
///
/// # Errors
/// When it is not there.
pub(crate) fn batch_file_name(view: &View, input: &CertificateBatch) -> Result<String> {
    let occasion = view.require::<Occasion>(input.occasion_id)?;
    let training = view.require::<Training>(occasion.training_id)?.name;
    let words = words::in_language(input.language.unwrap_or_default());
    let title = words.certificate().file_of_many(&training, occasion.ends);
    Ok(format!("{}.pdf", crate::file_name::safe(&title)))
}
