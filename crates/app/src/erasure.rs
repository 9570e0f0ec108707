//! Erasing a person: what there is to be told before, a backup, and then the erasing itself. How a
//! register forgets is the store's; how long data must be kept is not decided here.

use crate::{
    api::{
        ById,
        backup::BackupsOf,
        count,
        erasure::{Erasable, ErasePerson, PersonErased},
    },
    backup,
    desk::Desk,
    error::{Error, Result, Wrong},
    person,
    program::{Program, held},
    register::{ENDING, is_same},
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    assessment::Assessment, certificate::IssuedCertificate, document::IssuedDocument,
    erasure::ErasureGround, evidence::Evidence, fold::fold, id::PersonId, mapping::Mapping,
    matrix_copy::MatrixCopyPerson, participation::Participation, permit::Holding, person::Person,
    plan::Plan,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use store::{View, thinning};

/// The setting that keeps the highest participant number that was erased: none is given twice.
const HIGHEST_NUMBER: &str = "highest erased participant number";

/// For how many days the thinning of backups is foretold at most.
const FORETOLD: u64 = 800;

/// What there is of a person, and where it stays. Changes nothing.
///
/// # Errors
/// When there is no such person, or the register cannot be read.
pub fn page(program: &Program, input: ById<PersonId>) -> Result<Erasable> {
    let backups = || backup::list(program, BackupsOf::default());
    let (mut found, path, now) = program.with_desk(|desk| {
        let found = look_at(desk, input.id)?;
        Ok((found, desk.path.clone(), desk.register.now()))
    })?;
    found.backups = backups()?.backups;
    let here = found.backups.iter().filter(|backup| backup.here);
    let made: Vec<DateTime<Utc>> = here.filter_map(|backup| backup.at.parse().ok()).collect();
    found.backups_gone_by = gone_by(&made, now);
    found.aside = aside(program, &path);
    found.unreached = backup::chosen_place(program, &path)
        .filter(|place| !place.is_dir())
        .map(|place| place.display().to_string());
    Ok(found)
}

fn look_at(desk: &Desk, id: PersonId) -> Result<Erasable> {
    let view: &View = &desk.register;
    let person = desk.get::<Person>(id)?;
    let participation = view.children::<Participation, _>(id)?.pop();
    let evidence = view.children::<Evidence, _>(id)?.len() + view.children::<Holding, _>(id)?.len();
    let issued = view.children::<IssuedDocument, _>(id)?.len()
        + view.children::<IssuedCertificate, _>(id)?.len()
        + view.children::<MatrixCopyPerson, _>(id)?.len();
    Ok(Erasable {
        name: person.full_name(),
        number: participation.as_ref().map(|one| one.number),
        participant_since: participation.and_then(|one| one.starts),
        mappings: count(view.children::<Mapping, _>(id)?.len()),
        ratings: count(view.children::<Assessment, _>(id)?.len()),
        evidence: count(evidence),
        has_plan: !view.children::<Plan, _>(id)?.is_empty(),
        papers: count(issued),
        backups: Vec::new(),
        backups_gone_by: None,
        aside: Vec::new(),
        unreached: None,
    })
}

/// What lies of the register beside it and among the user's documents: put aside by a restoring, or
/// copied there by somebody.
fn aside(program: &Program, path: &Path) -> Vec<String> {
    let own = store::register_id(path).ok();
    let is_aside = |folder: &PathBuf| {
        folder.extension().is_some_and(|ending| ending == ENDING)
            && !is_same(folder, path)
            && own.is_some_and(|own| store::register_id(folder).is_ok_and(|id| id == own))
    };
    let places = path.parent().into_iter().chain([program.setup.documents_folder.as_path()]);
    let entries = places.flat_map(fs::read_dir).flatten().flatten();
    let found: BTreeSet<PathBuf> = entries.map(|entry| entry.path()).filter(is_aside).collect();
    found.iter().map(|folder| folder.display().to_string()).collect()
}

/// The day on which the last of these backups, and of one that is made now, is thinned away, if one is
/// made every day from now on.
fn gone_by(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Option<NaiveDate> {
    let mut there = made.to_vec();
    there.push(now);
    for days in 1..FORETOLD {
        let day = now.checked_add_days(Days::new(days))?;
        there.push(day);
        let mut kept = thinning::stays(&there).into_iter();
        there.retain(|_| kept.next() == Some(true));
        if there.iter().all(|at| *at > now) {
            return Some(day.date_naive());
        }
    }
    None
}

/// Erases a person, once their name or number has been typed: a backup first, then all of it at once.
///
/// # Errors
/// When something else was typed, papers are being made, or the backup or the erasing fails: nothing is
/// erased then.
pub fn erase(program: &Program, form: ErasePerson) -> Result<PersonErased> {
    let (sitting, is_example) = program.with_desk(|desk| {
        confirm(desk, &form)?;
        Ok((desk.sitting(), desk.example))
    })?;
    if held(&program.batch).is_running() {
        return Err(Error::BatchRunning);
    }
    let backup_at = match is_example {
        true => None,
        false => backup::make(program, crate::api::Nothing {})?.last.map(|last| last.at),
    };
    let erased = program.still_at(sitting, |desk| {
        let ground = confirm(desk, &form)?;
        erase_at(desk, form.id, ground, backup_at)
    })?;
    // What the last batch said names people, and a paper may be on its way to the viewer.
    held(&program.batch).forget();
    crate::paper::empty_waiting_room(&program.setup.waiting_room);
    Ok(erased)
}

/// Whether it is this person who was meant; on which ground.
fn confirm(desk: &Desk, form: &ErasePerson) -> Result<ErasureGround> {
    let person = desk.get::<Person>(form.id)?;
    let typed = form.typed_name.trim();
    let participations = desk.register.children::<Participation, _>(form.id)?;
    let is_number = participations.iter().any(|one| one.number.to_string() == typed);
    if !is_number && fold(typed) != fold(&person.full_name()) {
        return Err(Error::field("typed_name", Wrong::PersonNotConfirmed));
    }
    form.ground.ok_or(Error::field("ground", Wrong::GroundMissing))
}

fn erase_at(
    desk: &mut Desk,
    id: PersonId,
    ground: ErasureGround,
    backup_at: Option<String>,
) -> Result<PersonErased> {
    let numbers = desk.register.children::<Participation, _>(id)?;
    let highest = numbers.iter().map(|one| one.number).max().unwrap_or(0);
    if highest > highest_erased(desk)? {
        desk.register.set_setting(HIGHEST_NUMBER, &highest)?;
    }
    let employer = person::employer(&desk.register, id, desk.today())?;
    let code = ground.operation();
    let erased = desk.register.erase_person(id, code, employer)?;
    // What is kept in memory of what was read.
    desk.search = None;
    desk.preview = None;
    let mut saved = desk.saved(code, id.to_string());
    if !erased.is_swept {
        saved.warnings.push(words::Message::ErasedWhileRead.say(desk.words()));
    }
    Ok(PersonErased { saved, papers: erased.papers, backup_at })
}

/// The highest participant number of those who were erased; 0 if nobody was.
pub(crate) fn highest_erased(desk: &Desk) -> Result<u32> {
    Ok(desk.register.setting(HIGHEST_NUMBER)?.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_of_the_last_day_of_a_month_is_gone_when_nine_newer_months_have_one() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let day = |made: &[DateTime<Utc>], now| gone_by(made, at(now)).map(|day| day.to_string());
        // Its month's newest, if the next day is another month's.
        assert_eq!(day(&[], "2020-10-31T08:00:00Z").as_deref(), Some("2021-07-01"));
        assert_eq!(day(&[], "2020-10-05T08:00:00Z").as_deref(), Some("2020-10-17"));
        // September has none, so it counts for nothing.
        let earlier = [at("2020-08-31T08:00:00Z")];
        assert_eq!(day(&earlier, "2020-10-05T08:00:00Z").as_deref(), Some("2021-06-01"));
    }
}
