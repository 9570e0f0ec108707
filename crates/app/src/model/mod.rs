//! The model as a package: what a project has worked out that belongs to no company and no person, given
//! away as one file, and taken in from one. Not how the file is written: see `package`.

mod compare;
mod package;
mod take;

use crate::{
    api::{
        Nothing,
        model::{ModelContents, ModelTaken, TakeModel},
        paper::SavedPaper,
    },
    backup,
    desk::Desk,
    error::{Error, Result},
    paper,
    program::Program,
};
use compare::Compared;
use domain::operation::OperationCode;
pub(crate) use package::Package;
use std::path::Path;

/// Saves the model of the open register where the user says.
///
/// # Errors
/// When no register is open, or the file cannot be written.
pub fn save(program: &Program, _: Nothing) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let package = Package::of(desk.view(), desk.today())?;
        Ok((package.to_bytes()?, package.file_name(), desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Lets the user choose a package and compares it with the open register. It is kept at the desk, to be
/// taken from there; nothing is taken yet.
///
/// # Errors
/// When no register is open, or the file is no package that this program reads.
pub fn look(program: &Program, _: Nothing) -> Result<ModelContents> {
    let sitting = program.with_desk(|desk| Ok(desk.sitting()))?;
    let Some(path) = program.setup.dialogs.pick_file(package::ENDING) else {
        return Ok(ModelContents::default());
    };
    let package = Package::read_file(&path)?;
    program.still_at(sitting, |desk| {
        let mut contents = Compared::of(desk.view(), &package)?.contents(&package, desk.language);
        contents.path = Some(path.display().to_string());
        desk.package = Some(package);
        Ok(contents)
    })
}

/// Takes the package that was looked at: a backup first, then all of it as one operation.
///
/// # Errors
/// When none was looked at, or the backup or the register cannot be written; nothing is taken then.
pub fn take(program: &Program, input: TakeModel) -> Result<ModelTaken> {
    let (sitting, is_example) = program.with_desk(|desk| {
        desk.package.as_ref().ok_or(Error::NotFound)?;
        Ok((desk.sitting(), desk.example))
    })?;
    let backup_at = match is_example {
        true => None,
        false => backup::make(program, Nothing {})?.last.map(|last| last.at),
    };
    program.still_at(sitting, |desk| {
        let package = desk.package.take().ok_or(Error::NotFound)?;
        let taken = take_at(desk, &package, input, backup_at);
        if taken.is_err() {
            // It can be tried again.
            desk.package = Some(package);
        }
        taken
    })
}

fn take_at(
    desk: &mut Desk,
    package: &Package,
    input: TakeModel,
    backup_at: Option<String>,
) -> Result<ModelTaken> {
    let (saved, added, changed) = take::take(desk, package, input)?;
    Ok(ModelTaken { saved, added, changed, backup_at })
}

/// Writes the model of the open register to a file.
///
/// # Errors
/// When the register cannot be read, or the file not be written.
pub fn write(desk: &Desk, file: &Path) -> Result<()> {
    let package = Package::of(desk.view(), desk.today())?;
    crate::files::write_whole(file, &package.to_bytes()?)
}

/// What history calls taking a package.
const TAKEN: OperationCode = OperationCode::ModelTaken;
