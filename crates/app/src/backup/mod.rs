//! Backups of the open register: where they go, how they stand, and one made now. Not how one is
//! made, which is the store's, and not the ways back: see `restore` and `rescue`.
//!
//! A backup on this disk is made when the register is closed, before it is migrated or replaced, and
//! by the first thing done when half an hour has passed, if anything was changed. A second place,
//! such as a stick, gets a copy of each; when it is slow, full or gone, the one on this disk counts
//! all the same, and the copy is tried again.

mod job;
mod rescue;
mod restore;

use crate::{
    api::{
        Nothing,
        backup::{BackupReceipt, BackupState, ChosenPlace},
    },
    desk::{Desk, instant},
    error::{Error, Result},
    file_name,
    program::{Holder, Program, held},
    register::name_of,
    settings::{BackupNote, BackupNotes, Settings},
};
use chrono::TimeDelta;
pub(crate) use job::{BackupJob, Work, at_close, begin_if_due, copy_on, seated};
pub use rescue::{account, rescue, rescue_beside};
pub use restore::{list, look, restore};
use std::path::{Path, PathBuf};
pub use store::{Backup, Rescue, backups_in, register_id};

/// The folder of backups on this disk, beside the registers and never within one.
pub const FOLDER: &str = "Kompetenspass-kopior";

/// How long changes may be in no backup before somebody should know.
const OLD: TimeDelta = TimeDelta::hours(2);
/// How long the chosen place may be without the newest backup before somebody should know.
const OLD_THERE: TimeDelta = TimeDelta::days(7);

/// Where backups of a register go on this disk: among the user's documents, or, from the command
/// line, beside the register.
pub(crate) fn place_here(program: &Program, register: &Path) -> PathBuf {
    match (program.setup.holder, register.parent()) {
        (Holder::CommandLine, Some(parent)) => parent.join(FOLDER),
        _ => program.setup.documents_folder.join(FOLDER),
    }
}

/// Where backups of a register may lie: on this disk, and in the place that the user has chosen.
fn places(program: &Program, register: &Path) -> Vec<PathBuf> {
    let chosen = chosen_place(program, register);
    std::iter::once(place_here(program, register)).chain(chosen).collect()
}

/// The second place that the user has chosen for a register's backups.
pub(crate) fn chosen_place(program: &Program, register: &Path) -> Option<PathBuf> {
    notes_of(&held(&program.settings), register).chosen
}

/// Waits until no backup is being made or copied.
pub(crate) fn wait_until_idle(program: &Program) {
    program.backups.wait_until_idle();
}

/// How the backups of the register at a folder are called.
pub(crate) fn name_for(register: &Path) -> String {
    file_name::safe(&name_of(register))
}

/// What is noted of a register's backups.
fn notes_of(settings: &Settings, register: &Path) -> BackupNotes {
    let id = store::register_id(register).ok().map(|id| id.to_string());
    let by_id = id.and_then(|id| settings.backups.get(&id));
    // Damaged keys tell no name: then the place where it was opened does.
    let by_path = || settings.backups.values().find(|notes| notes.register == register);
    by_id.or_else(by_path).cloned().unwrap_or_default()
}

/// Notes where a register was opened.
pub(crate) fn note_register(settings: &mut Settings, desk: &Desk) {
    settings.backups.entry(desk.id.clone()).or_default().register.clone_from(&desk.path);
}

/// What is noted of the open register's backups. Asked after every command, so it looks at no disk.
fn notes_at<'s>(settings: &'s Settings, desk: &Desk) -> Option<&'s BackupNotes> {
    settings.backups.get(&desk.id)
}

/// How the open register's backups stand.
///
/// # Errors
/// [`Error::Locked`] when no register is open.
pub fn state(program: &Program, _: Nothing) -> Result<BackupState> {
    let (path, now, rows, automatic, notes) = program.with_desk(|desk| {
        let rows = desk.register.rows_written();
        let automatic = job::is_automatic(program, desk);
        let notes = notes_at(&held(&program.settings), desk).cloned().unwrap_or_default();
        Ok((desk.path.clone(), desk.register.now(), rows, automatic, notes))
    })?;
    let words = words::in_language(program.language());
    let told = program.backups.told(rows, words);
    let old = automatic
        && told.is_changed
        && told.since.is_some_and(|since| now.signed_duration_since(since) > OLD);
    let old_there = told.there.is_some()
        && notes.there.as_ref().is_none_or(|note| now.signed_duration_since(note.at) > OLD_THERE);
    let is_old = || old.then(|| words::Message::BackupOld.say(words));
    let warning = told.here.or_else(is_old).or_else(|| told.there.clone().filter(|_| old_there));
    Ok(BackupState {
        running: told.running,
        automatic,
        place: place_here(program, &path).display().to_string(),
        last: notes.here.as_ref().map(receipt),
        chosen: notes.chosen.map(|chosen| ChosenPlace {
            path: chosen.display().to_string(),
            last: notes.there.as_ref().map(receipt),
            problem: told.there,
        }),
        warning,
    })
}

fn receipt(note: &BackupNote) -> BackupReceipt {
    BackupReceipt { at: instant(note.at), kilobytes: kilobytes(note.bytes) }
}

fn kilobytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX).max(1)
}

/// Makes a backup now, and waits until it is made and, where a place is chosen, copied. The desk is
/// not held meanwhile.
///
/// # Errors
/// When the one on this disk cannot be made; a copy that fails is told in the answer.
pub fn make(program: &Program, _: Nothing) -> Result<BackupState> {
    program.backups.wait_until_idle();
    let work = program.with_desk(|desk| Work::prepare(program, desk))?;
    program.backups.make_now(work)?;
    state(program, Nothing {})
}

/// Makes a backup in a place, apart from those that are made by themselves.
///
/// # Errors
/// When no register is open, or the backup cannot be made; nothing half made is left.
pub fn make_at(program: &Program, place: &Path) -> Result<Backup> {
    let (snapshot, name) =
        program.with_desk(|desk| Ok((desk.register.snapshot()?, name_for(&desk.path))))?;
    snapshot.back_up(place, &name, &mut |_| Ok(())).map_err(|error| job::failed(place, &error))
}

/// Lets the user choose a second place, and copies the newest backup there.
///
/// # Errors
/// When no register is open, or the backup cannot be made. A closed dialog changes nothing.
pub fn pick_place(program: &Program, _: Nothing) -> Result<BackupState> {
    let path = program.with_desk(|desk| Ok(desk.path.clone()))?;
    let Some(place) = program.setup.dialogs.pick_folder() else {
        return state(program, Nothing {});
    };
    if place.starts_with(&path) {
        // It would be lost and moved together with what it shall save.
        let error = std::io::ErrorKind::InvalidInput.into();
        return Err(Error::File { path: place, error });
    }
    change_place(program, &path, Some(place))?;
    make(program, Nothing {})
}

/// Forgets the second place. What lies there stays.
///
/// # Errors
/// When no register is open, or the settings cannot be written.
pub fn forget_place(program: &Program, _: Nothing) -> Result<BackupState> {
    let path = program.with_desk(|desk| Ok(desk.path.clone()))?;
    change_place(program, &path, None)?;
    state(program, Nothing {})
}

fn change_place(program: &Program, register: &Path, chosen: Option<PathBuf>) -> Result<()> {
    let id = store::register_id(register).map_err(|error| Error::at(register, error))?;
    let mut settings = held(&program.settings);
    let notes = settings.backups.entry(id.to_string()).or_default();
    notes.register = register.to_owned();
    if notes.chosen != chosen {
        notes.chosen = chosen;
        notes.there = None;
    }
    settings.write(&program.setup.settings_folder)?;
    program.backups.forget_there();
    Ok(())
}
