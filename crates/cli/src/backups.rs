//! Backups and the ways back, as calls of use cases: make, list, restore, rescue.

use crate::{
    failure::Failure,
    output::Answer,
    session::{self, Session},
};
use app::{
    api::{Nothing, backup::RestoreBackup},
    backup::{self, FOLDER},
    program::Program,
    register,
};
use std::path::{Path, PathBuf};
use words::Words;

fn people(program: &Program) -> Result<u32, Failure> {
    Ok(program.with_desk(|desk| register::state(desk, Nothing {}))?.people)
}

pub(crate) fn back_up(register: &Path, to: Option<&Path>, words: &Words) -> Result<(), Failure> {
    let session = session::open(register, words)?;
    let place = to.map_or_else(|| beside(register), Path::to_owned);
    let made = backup::make_at(&session.program, &place)?;
    let mut answer = Answer::new();
    let path = made.folder().display().to_string();
    answer.line(&words.command_line().backed_up(&path, people(&session.program)?))?;
    answer.end()
}

/// The place for backups beside a register.
pub(crate) fn beside(register: &Path) -> PathBuf {
    register.canonicalize().unwrap_or_else(|_| register.to_owned()).with_file_name(FOLDER)
}

pub(crate) fn list(place: &Path, of: Option<&Path>, words: &Words) -> Result<(), Failure> {
    let at = |path: &Path, error| app::Error::Backup { path: path.to_owned(), error };
    let mut found = backup::backups_in(place).map_err(|error| at(place, error))?;
    if let Some(register) = of {
        let id = backup::register_id(register).map_err(|error| at(register, error))?;
        found.retain(|backup| backup.register() == id);
    }
    let mut answer = Answer::new();
    for backup in &found {
        answer.columns(&[
            &backup.made_at().format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            &backup.bytes().to_string(),
            &backup.folder().display().to_string(),
        ])?;
    }
    answer.end()?;
    if found.is_empty() {
        crate::output::complain(&words.command_line().no_backups());
    }
    Ok(())
}

pub(crate) fn restore(backup: &Path, to: &Path, words: &Words) -> Result<(), Failure> {
    let session = Session::new(words.language())?;
    let password =
        if backup.is_dir() { session::password(backup, words)? } else { "?".to_owned().into() };
    let input = RestoreBackup {
        backup: backup.display().to_string(),
        register: Some(to.display().to_string()),
        password,
    };
    let restored = backup::restore(&session.program, input)?;
    let mut answer = Answer::new();
    let said = words.command_line();
    answer.line(&said.restored(&restored.open.path, restored.open.people))?;
    if let Some(aside) = &restored.aside {
        answer.line(&said.kept_aside(aside))?;
    }
    answer.end()
}

pub(crate) fn rescue(
    register: &Path,
    out: &Path,
    keys: Option<&Path>,
    words: &Words,
) -> Result<(), Failure> {
    let session = Session::new(words.language())?;
    let password =
        if register.is_dir() { session::password(register, words)? } else { "?".to_owned().into() };
    let report = backup::rescue(&session.program, register, keys, &password, out)?;
    let mut answer = Answer::new();
    let said = words.command_line();
    for line in
        backup::account(&report, &out.display().to_string(), people(&session.program)?, words)
    {
        answer.line(&line)?;
    }
    for table in &report.tables {
        if !table.is_whole || table.left_out > 0 {
            answer.line(&said.unread_table(&table.name))?;
            answer.line(&said.rescued_table(
                &table.name,
                table.read,
                table.from_log,
                table.left_out,
            ))?;
        }
    }
    answer.end()
}
