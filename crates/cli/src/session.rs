//! One command's work in a register: the password, the lock, the program with the register open.
//! Leaves no trace of its own on the laptop: no settings, no list of registers opened lately.

use crate::failure::Failure;
use app::{
    api::program::ProgramChange,
    api::{
        recovery::{Recover, RegisterAt, TypedCode},
        register::{OpenRegister, OpenRegisterAt},
        secret::SecretText,
    },
    dialogs::Dialogs,
    program::{Holder, KeyCost, Program, Setup, World},
    recovery, register,
};
use domain::language::Language;
use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    sync::Arc,
};
use words::Words;

/// Where a password may stand, so that it stands in no list of processes.
pub(crate) const PASSWORD_VARIABLE: &str = "KOMPETENSPASS_PASSWORD";
/// The same for a password that is to be.
const NEW_PASSWORD_VARIABLE: &str = "KOMPETENSPASS_NEW_PASSWORD";
/// The same for the code on the printed sheet.
const RECOVERY_CODE_VARIABLE: &str = "KOMPETENSPASS_RECOVERY_CODE";

/// Nobody is there to choose anything: places come from the arguments.
struct NoDialogs;

impl Dialogs for NoDialogs {
    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _ending: &str) -> Option<PathBuf> {
        None
    }
    fn save_file(&self, _proposed: &str) -> Option<PathBuf> {
        None
    }
    fn show_file(&self, _file: &Path) -> bool {
        false
    }
}

/// A program with at most one register open, which holds that register's lock while it lives.
pub(crate) struct Session {
    pub(crate) program: Program,
    /// What the program would keep for the next time goes with it. Dropped after the program.
    _settings: tempfile::TempDir,
}

impl Session {
    pub(crate) fn new(language: Language) -> Result<Self, Failure> {
        let settings = tempfile::tempdir().map_err(Failure::Folder)?;
        let folder = settings.path();
        let program = Program::new(Setup {
            settings_folder: folder.join("settings"),
            documents_folder: folder.join("documents"),
            waiting_room: folder.join("waiting"),
            dialogs: Arc::new(NoDialogs),
            key_cost: KeyCost::STANDARD,
            world: World::system,
            holder: Holder::CommandLine,
        });
        let change = ProgramChange { language: Some(language), ..ProgramChange::default() };
        app::program::change(&program, change)?;
        Ok(Self { program, _settings: settings })
    }

    /// Opens a register.
    pub(crate) fn open(
        &self,
        register: &Path,
        password: SecretText,
    ) -> Result<OpenRegister, Failure> {
        let path = register.display().to_string();
        Ok(register::open(&self.program, OpenRegisterAt { path, password })?)
    }
}

/// Opens a register with the password that the environment or the user gives.
pub(crate) fn open(register: &Path, words: &Words) -> Result<Session, Failure> {
    let session = Session::new(words.language())?;
    // Nobody is asked for the password to something that is not there: the use case says so.
    let password = if register.is_dir() { password(register, words)? } else { "?".into() };
    session.open(register, password)?;
    Ok(session)
}

/// Opens a register with the recovery code that the environment or the user gives, and gives it the
/// new password that they give.
pub(crate) fn recover(register: &Path, words: &Words) -> Result<Session, Failure> {
    let session = Session::new(words.language())?;
    let said = words.command_line();
    let path = register.display().to_string();
    let name = name_of(register);
    // Nobody is asked for the code to something that is not there: the use case says so.
    recovery::state(&session.program, RegisterAt { path: path.clone() })?;
    let code = secret(RECOVERY_CODE_VARIABLE, &said.recovery_code(&name), Failure::CodeNotGiven)?;
    // A typing error is told before anybody thinks of a password.
    recovery::read(&session.program, TypedCode { code: code.clone() })?;
    let new = NEW_PASSWORD_VARIABLE;
    let password = secret(new, &said.new_password(&name), Failure::NewPasswordNotGiven)?;
    let repeated = secret(new, &said.new_password_again(), Failure::NewPasswordNotGiven)?;
    recovery::recover(&session.program, Recover { path, code, password, repeated })?;
    Ok(session)
}

pub(crate) fn password(register: &Path, words: &Words) -> Result<SecretText, Failure> {
    let question = words.command_line().password(&name_of(register));
    secret(PASSWORD_VARIABLE, &question, Failure::PasswordNotGiven)
}

fn name_of(register: &Path) -> String {
    register.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A secret from the environment, or from whoever sits at the terminal; it is not shown there.
fn secret(variable: &str, question: &str, not_given: Failure) -> Result<SecretText, Failure> {
    if let Ok(secret) = std::env::var(variable) {
        return Ok(secret.into());
    }
    if !io::stdin().is_terminal() {
        return Err(not_given);
    }
    let typed = rpassword::prompt_password(format!("{question} "));
    typed.map(SecretText::from).map_err(|_| Failure::PasswordUnreadable)
}
