//! The model as a package: what a project has worked out that belongs to no company and no person, given
//! away as one file, and taken in from one. Not how the file is written: see `package`.

mod compare;
mod compare_forms;
mod forms;
mod nobody;
mod package;
mod sound;
mod take;
mod take_forms;

use crate::{
    api::{
        Nothing,
        model::{ModelContents, ModelTaken, SaveModel, TakeModel},
        paper::SavedPaper,
    },
    backup,
    desk::Desk,
    error::{Error, Result},
    paper,
    program::Program,
};
use compare::Compared;
use domain::{id::ValidationModelId, operation::OperationCode};
pub(crate) use package::Package;
use std::path::Path;

/// Saves the model of the open register where the user says.
///
/// # Errors
/// When no register is open, a text of the model names somebody, or the file cannot be written.
pub fn save(program: &Program, input: SaveModel) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let package = Package::of(desk.view(), desk.today(), &input.validation_models)?;
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
    program.still_at(sitting, |desk| look_through(desk, package, &path))
}

/// The same of a file whose place is known.
///
/// # Errors
/// As for [`look`].
pub fn look_at(desk: &mut Desk, path: &Path) -> Result<ModelContents> {
    look_through(desk, Package::read_file(path)?, path)
}

fn look_through(desk: &mut Desk, package: Package, path: &Path) -> Result<ModelContents> {
    let mut contents = Compared::of(desk.view(), &package)?.contents(&package, desk.language);
    contents.path = Some(path.display().to_string());
    desk.package = Some(package);
    Ok(contents)
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
    program.still_at(sitting, |desk| take_backed_up(desk, input, backup_at))
}

/// Takes the package that was looked at, where a backup has been seen to.
///
/// # Errors
/// As for [`take`].
pub fn take_backed_up(
    desk: &mut Desk,
    input: TakeModel,
    backup_at: Option<String>,
) -> Result<ModelTaken> {
    let package = desk.package.take().ok_or(Error::NotFound)?;
    let taken = take::take(desk, &package, input);
    if taken.is_err() {
        // It can be tried again.
        desk.package = Some(package);
    }
    let (saved, added, changed) = taken?;
    Ok(ModelTaken { saved, added, changed, backup_at })
}

/// Writes the model of the open register to a file, with these of its validation models.
///
/// # Errors
/// When the register cannot be read, a text of the model names somebody, or the file cannot be written.
pub fn write(desk: &Desk, validation_models: &[ValidationModelId], file: &Path) -> Result<()> {
    let package = Package::of(desk.view(), desk.today(), validation_models)?;
    crate::files::write_whole(file, &package.to_bytes()?)
}

/// What history calls taking a package.
const TAKEN: OperationCode = OperationCode::ModelTaken;
