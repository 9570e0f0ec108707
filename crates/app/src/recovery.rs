//! The recovery code: making one, its sheet, reading it back, and opening a register with it. Not
//! how it opens one: that is the store's.
//!
//! A new code lives at the desk, in memory, until it has been read back from paper. Only then is it
//! written, in the one writing that takes the old one away. So a program that dies in between leaves
//! the sheet in force that was in force; a sheet that nobody has read back opens nothing.

use crate::{
    api::{
        Nothing,
        paper::SavedPaper,
        recovery::{
            NewRecoveryCode, PresentPassword, ReadCode, Recover, RecoveryState, RegisterAt,
            TypedCode,
        },
        register::{ChangePassword, OpenRegister},
        secret::SecretText,
    },
    desk::Desk,
    error::{Error, Result, Wrong},
    paper,
    program::{Program, held},
    register,
};
use chrono::NaiveDate;
use print::documents::recovery::RecoverySheet;
use std::path::{Path, PathBuf};
use store::{NewSecrets, NotRekeyed, Password, RecoveryCode, Register};
use zeroize::{Zeroize, Zeroizing};

/// A code that was shown and has not been read back.
pub(crate) struct NewCode {
    code: RecoveryCode,
    made: NaiveDate,
    present: Password,
    /// The new password, where the register is to get a new key with this code.
    rekey_with: Option<Password>,
    /// Its sheets in the waiting room.
    sheets: Vec<PathBuf>,
}

impl Drop for NewCode {
    fn drop(&mut self) {
        for sheet in &self.sheets {
            // What a viewer holds goes when the room is emptied.
            let _ = std::fs::remove_file(sheet);
        }
    }
}

/// Makes a recovery code, for the sheet and to be read back. Nothing is in force yet.
///
/// # Errors
/// When the present password is wrong.
pub fn start(desk: &mut Desk, input: PresentPassword) -> Result<NewRecoveryCode> {
    show_new(desk, &input.present, None)
}

/// Makes a recovery code for a register that is to get a new key and a new password. Nothing is in
/// force yet.
///
/// # Errors
/// When the present password is wrong, or the new one weak, not repeated, or the same.
pub fn start_rekey(program: &Program, form: ChangePassword) -> Result<NewRecoveryCode> {
    program.with_desk(|_| Ok(()))?;
    register::check_new_password(program, &form.password, &form.repeated)?;
    if *form.password == *form.present {
        return Err(Error::field("password", Wrong::PasswordSame));
    }
    let new = Password::new(&form.password);
    program.with_desk(|desk| show_new(desk, &form.present, Some(new)))
}

fn show_new(
    desk: &mut Desk,
    present: &SecretText,
    rekey_with: Option<Password>,
) -> Result<NewRecoveryCode> {
    let present = Password::new(present);
    if !desk.register.opens_with(&present)? {
        return Err(Error::field("present", Wrong::PasswordWrong));
    }
    let (code, made) = (RecoveryCode::generate()?, desk.today());
    let groups = code.groups().iter().map(|group| group.as_str().into()).collect();
    desk.new_code = Some(NewCode { code, made, present, rekey_with, sheets: Vec::new() });
    Ok(NewRecoveryCode { groups, made })
}

/// Forgets a code that was shown and not read back.
///
/// # Errors
/// Never; the answer is shaped like the others.
pub fn cancel(desk: &mut Desk, _: Nothing) -> Result<OpenRegister> {
    desk.new_code = None;
    register::state(desk, Nothing {})
}

/// The sheet with the code that was shown, and a name for its file.
fn sheet(desk: &Desk) -> Result<(Zeroizing<Vec<u8>>, String)> {
    let new = desk.new_code.as_ref().ok_or(Error::NoNewCode)?;
    let register = register::name_of(&desk.path);
    let title = desk.words().recovery().title_of(&register);
    let groups = new.code.groups().iter().map(|group| group.to_string()).collect();
    let mut sheet = RecoverySheet { language: desk.language, register, made: new.made, groups };
    // A printer of its own, since a printer remembers the words that it has set.
    let made = print::Printer::new().and_then(|printer| printer.recovery_sheet(&sheet));
    sheet.groups.iter_mut().for_each(Zeroize::zeroize);
    let name = format!("{}.pdf", crate::file_name::safe(&format!("{title} {}", new.made)));
    Ok((Zeroizing::new(made?), name))
}

/// Saves the sheet where the user says.
///
/// # Errors
/// When no code was shown, the sheet cannot be made, or the file not be written.
pub fn save_sheet(program: &Program, _: Nothing) -> Result<SavedPaper> {
    let ((bytes, name), sitting) = program.with_desk(|desk| Ok((sheet(desk)?, desk.sitting())))?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Opens the sheet in the system's viewer, from which it is printed. It leaves the waiting room when
/// the code has been read back.
///
/// # Errors
/// When no code was shown, the sheet cannot be made, or there is no viewer.
pub fn print_sheet(program: &Program, _: Nothing) -> Result<SavedPaper> {
    let path = program.with_desk(|desk| {
        let (bytes, _) = sheet(desk)?;
        let path = paper::put_in_waiting_room(&program.setup.waiting_room, &bytes)?;
        if let Some(new) = &mut desk.new_code {
            new.sheets.push(path.clone());
        }
        Ok(path)
    })?;
    if program.setup.dialogs.show_file(&path) {
        Ok(SavedPaper { path: Some(path.display().to_string()) })
    } else {
        Err(Error::NoViewer(path))
    }
}

fn parse(typed: &str) -> Result<RecoveryCode> {
    RecoveryCode::parse(typed).map_err(|wrong| Error::field("code", Wrong::RecoveryCode(wrong)))
}

/// The code that was shown, if what was read back is the same and it was shown for this.
fn read_back<'d>(desk: &'d Desk, typed: &str, for_rekey: bool) -> Result<&'d NewCode> {
    let shown = desk.new_code.as_ref().filter(|new| new.rekey_with.is_some() == for_rekey);
    let shown = shown.ok_or(Error::NoNewCode)?;
    if shown.code.is(&parse(typed)?) {
        Ok(shown)
    } else {
        Err(Error::field("code", Wrong::RecoveryCodeDiffers))
    }
}

/// Puts the code in force that was shown, now that it has been read back from its sheet. The one
/// before stops.
///
/// # Errors
/// When it was read back wrongly, none was shown, or the key files cannot be written.
pub fn confirm(program: &Program, input: TypedCode) -> Result<OpenRegister> {
    let cost = program.setup.key_cost;
    program.with_desk(|desk| {
        read_back(desk, &input.code, false)?;
        if let Some(NewCode { code, made, present, .. }) = &desk.new_code {
            desk.register.set_recovery_code(present, code, *made, cost)?;
        }
        desk.new_code = None;
        register::state(desk, Nothing {})
    })
}

/// Encrypts the open register anew under a new key, with the new password and the code that was
/// shown and has been read back.
///
/// # Errors
/// When the code was read back wrongly or none was shown, the register is being read elsewhere in the
/// program, or the disk is full: then nothing has changed. [`Error::RekeyInterrupted`] closes it.
pub fn rekey(program: &Program, input: TypedCode) -> Result<OpenRegister> {
    let cost = program.setup.key_cost;
    let mut open = held(&program.desk);
    read_back(open.as_ref().ok_or(Error::Locked)?, &input.code, true)?;
    let new = open.as_mut().and_then(|desk| desk.new_code.take()).ok_or(Error::NoNewCode)?;
    let password = new.rekey_with.as_ref().ok_or(Error::NoNewCode)?;
    let mut desk = open.take().ok_or(Error::Locked)?;
    let secrets = NewSecrets { password, recovery: Some((&new.code, new.made)) };
    match desk.register.rekey(&new.present, &secrets, cost).map_err(|not| *not) {
        Ok(register) => {
            desk.register = register;
            let desk = open.insert(desk);
            register::state(desk, Nothing {})
        }
        Err(NotRekeyed { register: None, .. }) => Err(Error::RekeyInterrupted),
        Err(NotRekeyed { register: Some(register), error }) => {
            desk.register = register;
            // It can be tried again with the same sheet.
            desk.new_code = Some(new);
            *open = Some(desk);
            Err(match error {
                store::Error::InUse(_) => Error::StillRead,
                other => other.into(),
            })
        }
    }
}

/// Whether the register at a place has a recovery code, and from when. Nothing is opened.
///
/// # Errors
/// When there is no register, or its keys cannot be read.
pub fn state(_: &Program, input: RegisterAt) -> Result<RecoveryState> {
    let folder = Path::new(input.path.trim());
    let made_on =
        Register::recovery_made_on_at(folder).map_err(|error| Error::at(folder, error))?;
    Ok(RecoveryState { made_on })
}

/// Reads a code as typed: a typing error is told before anything is opened.
///
/// # Errors
/// When it is no recovery code.
pub fn read(_: &Program, input: TypedCode) -> Result<ReadCode> {
    let mut formatted = Zeroizing::new(String::with_capacity(2 * RecoveryCode::WRITTEN_SYMBOLS));
    for group in parse(&input.code)?.groups() {
        if !formatted.is_empty() {
            formatted.push('-');
        }
        formatted.push_str(&group);
    }
    Ok(ReadCode { formatted: formatted.as_str().into() })
}

/// Opens a register whose password is forgotten with its recovery code, and gives it a new one.
///
/// # Errors
/// When the code is no code or not this register's, the new password is weak or not repeated, or the
/// register does not open for another reason.
pub fn recover(program: &Program, input: Recover) -> Result<OpenRegister> {
    let folder = PathBuf::from(input.path.trim());
    let code = parse(&input.code)?;
    register::check_new_password(program, &input.password, &input.repeated)?;
    register::let_go_of(program, &folder);
    let new = Password::new(&input.password);
    let (cost, holder, world) =
        (program.setup.key_cost, program.setup.holder, (program.setup.world)());
    let opened = register::keeping(program, &folder, |keep| {
        Register::recover(&folder, &code, (&new, cost), holder, world, keep)
    })
    .map_err(|error| match error {
        Error::Register { error: store::Error::WrongRecoveryCode, .. } => {
            Error::field("code", Wrong::RecoveryCodeWrong)
        }
        Error::Register { error: store::Error::NoRecoveryCode, .. } => {
            Error::field("code", Wrong::NoRecoveryCode)
        }
        other => other,
    })?;
    program.close();
    register::seat(program, opened, folder)
}
