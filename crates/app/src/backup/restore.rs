//! The way back: which backups there are of a register, a look inside one, and one put in the
//! register's place. Works for a register that does not open, too.

use super::{at_close, kilobytes, name_for, notes_of, place_here};
use crate::{
    api::backup::{
        BackupContents, BackupList, BackupRow, BackupsOf, CompanyInBackup, DoneInBackup, LookAt,
        RestoreBackup, RestoredRegister,
    },
    desk::instant,
    error::{Error, Result, Wrong},
    passwords,
    program::{Program, held},
    register, sorting,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{Backup, OpenedBackup};

/// Lists the backups of a register, newest first: those on this disk and those in the chosen place.
///
/// # Errors
/// [`Error::Locked`] when no register is named and none is open. Places that cannot be read are
/// passed over.
pub fn list(program: &Program, input: BackupsOf) -> Result<BackupList> {
    let path = match input.register.as_deref().map(str::trim) {
        Some(path) if !path.is_empty() => PathBuf::from(path),
        _ => program.with_desk(|desk| Ok(desk.path.clone()))?,
    };
    let is_open = input.register.is_none();
    let here = place_here(program, &path);
    let chosen = notes_of(&held(&program.settings), &path).chosen;
    let mut found: Vec<(Backup, BackupRow)> = Vec::new();
    for (place, is_here) in
        std::iter::once((&here, true)).chain(chosen.iter().map(|place| (place, false)))
    {
        for backup in of_register(program, place, &path) {
            let same = found.iter_mut().find(|(other, _)| other.made_at() == backup.made_at());
            match same {
                Some((_, row)) if is_here => row.here = true,
                Some((_, row)) => row.there = true,
                None => {
                    let row = BackupRow {
                        path: backup.folder().display().to_string(),
                        at: instant(backup.made_at()),
                        kilobytes: kilobytes(backup.bytes()),
                        here: is_here,
                        there: !is_here,
                        people: None,
                    };
                    found.push((backup, row));
                }
            }
        }
    }
    found.sort_by_key(|(backup, _)| std::cmp::Reverse(backup.made_at()));
    let mut opened: Option<OpenedBackup> = None;
    for (backup, row) in &mut found {
        opened = if is_open {
            program.with_desk(|desk| Ok(desk.register.open_backup(backup).ok()))?
        } else {
            // The password is asked of one of them only: deriving its key takes a moment.
            let again = opened.as_ref().and_then(|other| other.another(backup).ok());
            let password = input.password.as_deref().filter(|password| !password.is_empty());
            again.or_else(|| open_with(backup, password?).ok()).or(opened)
        };
        let own = opened.as_ref().filter(|opened| opened.backup() == backup);
        row.people = own.and_then(|own| Some(own.contents().ok()?.people));
    }
    let written = fs::metadata(path.join("register.db")).and_then(|data| data.modified());
    Ok(BackupList {
        backups: found.into_iter().map(|(_, row)| row).collect(),
        places: std::iter::once(&here)
            .chain(&chosen)
            .map(|place| place.display().to_string())
            .collect(),
        written_at: written.ok().map(|at| instant(at.into())),
    })
}

/// The backups of the register at a path in one place. If its own keys do not say which register it
/// is, those count that were made of one that was opened there, or else of one of that name.
pub(super) fn of_register(program: &Program, place: &Path, path: &Path) -> Vec<Backup> {
    let mut all = store::backups_in(place).unwrap_or_default();
    let own = store::register_id(path).ok().map(|id| id.to_string()).or_else(|| {
        let settings = held(&program.settings);
        let mut noted = settings.backups.iter();
        noted.find(|(_, notes)| notes.register == path).map(|(id, _)| id.clone())
    });
    match own {
        Some(id) => all.retain(|backup| backup.register().to_string() == id),
        None => {
            let start = format!("{}-", name_for(path));
            all.retain(|backup| {
                let name = backup.folder().file_name().unwrap_or_default().to_string_lossy();
                // What is left when the name is taken off is the instant alone.
                name.strip_prefix(&start).is_some_and(|rest| rest.len() == INSTANT_AND_ENDING)
            });
        }
    }
    all
}

/// How long the part of a backup's name after the register's is, in bytes.
const INSTANT_AND_ENDING: usize = "2020-10-05T08-00-00-000Z.kompetenspass".len();

fn backup_at(path: &str) -> Result<Backup> {
    let folder = PathBuf::from(path.trim());
    Backup::at(&folder).map_err(|error| Error::Backup { path: folder, error })
}

/// Opens a backup with the open register's key, or with the password that it had.
fn open(program: &Program, backup: &Backup, password: &str) -> Result<OpenedBackup> {
    let by_key = program.with_desk(|desk| Ok(desk.register.open_backup(backup).ok()));
    if let Ok(Some(opened)) = by_key {
        return Ok(opened);
    }
    if password.is_empty() {
        return Err(Error::field("password", Wrong::PasswordMissing));
    }
    open_with(backup, password)
        .map_err(|error| Error::Backup { path: backup.folder().to_owned(), error })
}

/// Opens a backup with what was typed: the password that it had, or the code on the printed sheet.
fn open_with(backup: &Backup, typed: &str) -> store::Result<OpenedBackup> {
    passwords::with_either(typed, |secret| backup.open(secret))
}

/// Looks into a backup, and changes nothing.
///
/// # Errors
/// When it is not there or not whole, or the password is missing or wrong.
pub fn look(program: &Program, input: LookAt) -> Result<BackupContents> {
    let backup = backup_at(&input.backup)?;
    let opened = open(program, &backup, &input.password)?;
    let contents = opened
        .contents()
        .map_err(|error| Error::Backup { path: backup.folder().to_owned(), error })?;
    let words = words::in_language(program.language());
    let since = program.with_desk(|desk| Ok(desk.register.operations_since(&contents)?)).ok();
    let mut companies: Vec<CompanyInBackup> = contents
        .companies
        .into_iter()
        .map(|(name, people)| CompanyInBackup { name, people })
        .collect();
    sorting::by_name(&mut companies, |company| &company.name);
    Ok(BackupContents {
        at: instant(backup.made_at()),
        people: contents.people,
        companies,
        newest: contents.newest.map(|(operation, at)| DoneInBackup {
            operation,
            what: words.label(operation).to_owned(),
            at: instant(at),
        }),
        since,
    })
}

/// Puts a backup in a register's place and opens it there. What lies in the place is kept beside it;
/// if the register is open, it is backed up first.
///
/// # Errors
/// When the backup is not whole, the password is missing or wrong, or the place cannot be written
/// to. The register is then as it was, and an open one is open again.
pub fn restore(program: &Program, input: RestoreBackup) -> Result<RestoredRegister> {
    let backup = backup_at(&input.backup)?;
    let opened = open(program, &backup, &input.password)?;
    let named = input.register.as_deref().map(str::trim).filter(|path| !path.is_empty());
    let folder = match named {
        Some(path) => PathBuf::from(path),
        None => program.with_desk(|desk| Ok(desk.path.clone()))?,
    };
    let (holder, world) = (program.setup.holder, program.setup.world);
    let is_open =
        held(&program.desk).as_ref().is_some_and(|desk| register::is_same(&desk.path, &folder));
    let mut closed = None;
    program.wait_until_closed();
    if is_open && let (Some(desk), _closing) = program.take_desk() {
        // What is kept aside is a whole register; this is one more way back, so it may fail.
        let _ = at_close(program, &desk);
        closed = Some(desk.register.close_to_return().map_err(|error| Error::at(&folder, error))?);
    }
    let restored = opened.restore(&folder, holder, world(), &mut |_| Ok(()));
    match restored {
        Ok(restored) => {
            program.close();
            let aside = restored.aside.map(|aside| aside.display().to_string());
            Ok(RestoredRegister {
                open: register::seat(program, restored.register, folder)?,
                aside,
            })
        }
        Err(error) => {
            if let Some(closed) = closed
                && let Ok(register) = closed.open(holder, world())
            {
                register::seat(program, register, folder)?;
            }
            let path = backup.folder().to_owned();
            Err(Error::Backup { path, error })
        }
    }
}
