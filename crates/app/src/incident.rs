//! The sheet for when the laptop is lost or stolen: whose data was on it and of what kinds, made on
//! another machine from a backup, or from the register itself. Changes nothing; not its layout.

use crate::{
    api::{Nothing, paper::SavedPaper},
    desk::Desk,
    error::Result,
    files, paper, person,
    program::Program,
    register::name_of,
};
use chrono::{DateTime, Utc};
use domain::{
    assessment::Assessment,
    company::{Company, Contact},
    document::IssuedDocument,
    evidence::Evidence,
    id::PersonId,
    language::Language,
    mapping::Mapping,
    permit::Holding,
    person::{Background, Employment, Need, Person, PersonNumber},
    plan::Plan,
    project::Coach,
};
use print::{
    Document,
    documents::incident::{Affected, DataKind, IncidentSheet},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};
use store::{Subject, View};

/// Saves the sheet about the open register where the user says.
///
/// # Errors
/// When no register is open, or the file cannot be written.
pub fn save(program: &Program, _: Nothing) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let (language, sitting) = (desk.language, desk.sitting());
        let (bytes, name) = make(desk, language)?;
        Ok((bytes, name, sitting))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Writes the sheet about the open register to a file.
///
/// # Errors
/// When the register cannot be read, or the file not be written.
pub fn write(desk: &mut Desk, language: Language, file: &Path) -> Result<()> {
    files::write_whole(file, &make(desk, language)?.0)
}

/// The sheet, and a name for its file.
fn make(desk: &mut Desk, language: Language) -> Result<(Vec<u8>, String)> {
    let sheet = sheet(desk, language)?;
    let bytes = print::Printer::new()?.document(Document::Incident(&sheet))?;
    let title = words::in_language(language).incident().title_of(&sheet.register);
    let name = crate::file_name::safe(&format!("{title} {}", sheet.made));
    Ok((bytes, format!("{name}.pdf")))
}

fn sheet(desk: &Desk, language: Language) -> Result<IncidentSheet> {
    let view = desk.view();
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
    let newest = desk.register.history(Subject::Everything, 1)?;
    let folder = desk.path.file_name().unwrap_or_default();
    Ok(IncidentSheet {
        language,
        register: name_of(&desk.path),
        source: folder.to_string_lossy().into_owned(),
        made: desk.today(),
        until: newest.first().map(|entry| moment(entry.at)),
        people: person::of_company(view, None)?.into_iter().map(affected).collect(),
        companies,
        contacts: view.count::<Contact>()?,
        coaches: view.count::<Coach>()?,
        recovery_made_on: desk.register.recovery_made_on()?,
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
    Ok(found)
}
