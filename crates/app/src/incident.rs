//! The sheet for when the laptop is lost or stolen: whose data was on it and of what kinds, made on
//! another machine from a backup, or from the register itself. Changes nothing; not its layout.

use crate::{
    api::{Nothing, incident::IncidentOf, paper::SavedPaper},
    desk::local_day,
    error::{Error, Result, Wrong},
    files, paper, passwords, person,
    program::Program,
    register::{AS_OF, ENDING, name_of},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    assessment::Assessment,
    certificate::IssuedCertificate,
    certified_time::TimeEntry,
    company::{Company, Contact},
    document::IssuedDocument,
    evaluation::Evaluation,
    evidence::Evidence,
    id::PersonId,
    language::Language,
    mapping::Mapping,
    matrix_copy::MatrixCopyPerson,
    permit::Holding,
    person::{Background, Employment, Need, Person, PersonNumber},
    plan::Plan,
    project::Coach,
    step::StepPresence,
    training::Seat,
    validation::ValidationCase,
    visit::VisitSlot,
};
use print::{
    Document,
    documents::incident::{Affected, DataKind, IncidentSheet},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
};
use store::{Backup, Register, Secret, Subject, View};

/// Saves the sheet about the open register where the user says.
///
/// # Errors
/// When no register is open, or the file cannot be written.
pub fn save(program: &Program, _: Nothing) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let (language, sitting) = (desk.language, desk.sitting());
        let (name, today) = (name_of(&desk.path), desk.today());
        let (bytes, name) = make(&desk.register, &name, &desk.path, today, language)?;
        Ok((bytes, name, sitting))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Saves the sheet about a register that lies in a folder, such as a backup on another machine, where
/// the user says. What lies there is only read.
///
/// # Errors
/// When it is no register, the password is missing or wrong, or the file cannot be written.
pub fn save_of(program: &Program, input: IncidentOf) -> Result<SavedPaper> {
    if input.password.is_empty() {
        return Err(Error::field("password", Wrong::PasswordMissing));
    }
    let folder = PathBuf::from(input.path.trim());
    let (bytes, name) = make_of(program, &folder, &input.password, program.language())?;
    let Some(file) = program.setup.dialogs.save_file(&name) else {
        return Ok(SavedPaper { path: None });
    };
    files::write_whole(&file, &bytes)?;
    Ok(SavedPaper { path: Some(file.display().to_string()) })
}

/// Writes the sheet about a register that lies in a folder to a file.
///
/// # Errors
/// As for [`save_of`].
pub fn write_of(
    program: &Program,
    folder: &Path,
    password: &str,
    language: Language,
    file: &Path,
) -> Result<()> {
    files::write_whole(file, &make_of(program, folder, password, language)?.0)
}

/// How a folder begins in which a copy lies while it is read.
const READING: &str = "underlag-";

/// The sheet about what lies in a folder. A copy of it is opened, encrypted as it is, since tables of an
/// older program must be brought up to date before they can be read; and then removed.
fn make_of(
    program: &Program,
    folder: &Path,
    password: &str,
    language: Language,
) -> Result<(Vec<u8>, String)> {
    let at = |error| Error::at(folder, error);
    let found = Backup::at(folder).map_err(at)?;
    let around = &program.setup.settings_folder;
    files::make_private(around)?;
    let room = tempfile::Builder::new().prefix(READING).tempdir_in(around);
    let room = room.map_err(|error| Error::file(around, error))?;
    let (holder, world) = (program.setup.holder, program.setup.world);
    let copy = room.path().join(format!("kopia.{ENDING}"));
    found.copy_files(&copy).map_err(at)?;
    let open = |secret: Secret<'_>| Register::open(&copy, secret, holder, world());
    let register = passwords::with_either(password, open).map_err(at)?;
    let today = register.setting::<NaiveDate>(AS_OF)?;
    let today = today.unwrap_or_else(|| local_day(program.wall_clock()));
    make(&register, &found.name(), folder, today, language)
}

/// Removes copies that an earlier run left when it was killed while it read them.
pub(crate) fn sweep(settings_folder: &Path) {
    for entry in fs::read_dir(settings_folder).into_iter().flatten().flatten() {
        let is_left = entry.file_name().to_str().is_some_and(|name| name.starts_with(READING))
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_left {
            // What cannot be removed now is tried again at the next start.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The sheet, and a name for its file.
fn make(
    register: &Register,
    name: &str,
    folder: &Path,
    today: NaiveDate,
    language: Language,
) -> Result<(Vec<u8>, String)> {
    let sheet = sheet(register, name, folder, today, language)?;
    let bytes = print::Printer::new()?.document(Document::Incident(&sheet))?;
    let title = words::in_language(language).incident().title_of(&sheet.register);
    let name = crate::file_name::safe(&format!("{title} {}", sheet.made));
    Ok((bytes, format!("{name}.pdf")))
}

fn sheet(
    view: &Register,
    name: &str,
    folder: &Path,
    today: NaiveDate,
    language: Language,
) -> Result<IncidentSheet> {
    let employers = employers(view)?;
    let mut companies: Vec<(String, u32)> = view
        .all::<Company>()?
        .into_iter()
        .map(|company| {
            let there = |companies: &&BTreeSet<String>| companies.contains(&company.name);
            let people = employers.values().filter(there).count();
            (company.name, u32::try_from(people).unwrap_or(u32::MAX))
        })
        .collect();
    companies.sort();
    let kinds = kinds(view)?;
    let affected = |person: Person| Affected {
        name: person.full_name(),
        companies: employers
            .get(&person.id)
            .map(|names| names.iter().cloned().collect::<Vec<_>>().join(", "))
            .unwrap_or_default(),
        kinds: kinds.get(&person.id).into_iter().flatten().copied().collect(),
    };
    let newest = view.history(Subject::Everything, 1)?;
    let folder = folder.file_name().unwrap_or_default();
    Ok(IncidentSheet {
        language,
        register: name.to_owned(),
        source: folder.to_string_lossy().into_owned(),
        made: today,
        until: newest.first().map(|entry| moment(entry.at)),
        people: person::of_company(view, None)?.into_iter().map(affected).collect(),
        companies,
        contacts: view.count::<Contact>()?,
        coaches: view.count::<Coach>()?,
        recovery_made_on: view.recovery_made_on()?,
    })
}

/// Day and time where the laptop is.
fn moment(at: DateTime<Utc>) -> String {
    at.with_timezone(&chrono::Local).format("%Y-%m-%d %H.%M").to_string()
}

/// Names of the companies where each person works or has worked.
fn employers(view: &View) -> Result<HashMap<PersonId, BTreeSet<String>>> {
    let names: HashMap<_, _> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let mut employers = HashMap::<_, BTreeSet<String>>::new();
    for employment in view.all::<Employment>()? {
        if let Some(name) = names.get(&employment.company_id) {
            employers.entry(employment.person_id).or_default().insert(name.clone());
        }
    }
    Ok(employers)
}

/// What there is about each person beside the name.
fn kinds(view: &View) -> Result<BTreeMap<PersonId, BTreeSet<DataKind>>> {
    let mut found = BTreeMap::<PersonId, BTreeSet<DataKind>>::new();
    let mut has = |person, kind| {
        found.entry(person).or_default().insert(kind);
    };
    for person in view.all::<Person>()? {
        if person.birth_date.is_some() || person.gender.is_some() {
            has(person.id, DataKind::Birth);
        }
        if person.reporting_identity.is_some() {
            has(person.id, DataKind::Number);
        }
        if !person.interpreter.is_empty() {
            has(person.id, DataKind::Needs);
        }
        if !person.wishes.is_empty() || !person.note.is_empty() {
            has(person.id, DataKind::Notes);
        }
    }
    for assessment in view.all::<Assessment>()? {
        has(assessment.person_id, DataKind::Assessments);
        if !assessment.note.is_empty() || !assessment.reason.is_empty() {
            has(assessment.person_id, DataKind::Notes);
        }
    }
    for mapping in view.all::<Mapping>()? {
        let texts = [mapping.strengths, mapping.to_develop, mapping.missed];
        if texts.iter().any(|text| !text.is_empty()) {
            has(mapping.person_id, DataKind::Notes);
        }
    }
    view.all::<PersonNumber>()?.iter().for_each(|one| has(one.person_id, DataKind::Number));
    view.all::<Employment>()?.iter().for_each(|one| has(one.person_id, DataKind::Employment));
    view.all::<Background>()?.iter().for_each(|one| has(one.person_id, DataKind::Background));
    view.all::<Need>()?.iter().for_each(|one| has(one.person_id, DataKind::Needs));
    view.all::<Holding>()?.iter().for_each(|one| has(one.person_id, DataKind::Permits));
    view.all::<Evidence>()?.iter().for_each(|one| has(one.person_id, DataKind::Permits));
    view.all::<Plan>()?.iter().for_each(|one| has(one.person_id, DataKind::Plans));
    view.all::<IssuedDocument>()?.iter().for_each(|one| has(one.person_id, DataKind::Papers));
    view.all::<IssuedCertificate>()?.iter().for_each(|one| has(one.person_id, DataKind::Papers));
    view.all::<MatrixCopyPerson>()?.iter().for_each(|one| has(one.person_id, DataKind::Papers));
    view.all::<Seat>()?.iter().for_each(|one| has(one.person_id, DataKind::Training));
    view.all::<ValidationCase>()?.iter().for_each(|one| has(one.person_id, DataKind::Training));
    view.all::<TimeEntry>()?.iter().for_each(|one| has(one.person_id, DataKind::Training));
    view.all::<Evaluation>()?.iter().for_each(|one| has(one.person_id, DataKind::Evaluation));
    view.all::<VisitSlot>()?.iter().for_each(|one| has(one.person_id, DataKind::Visits));
    for present in view.all::<StepPresence>()? {
        present.person_id.into_iter().for_each(|person| has(person, DataKind::Visits));
    }
    Ok(found)
}
