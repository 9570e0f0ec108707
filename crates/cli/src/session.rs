//! One command's work in a register: the password, the lock, the program with the register open.
//! Leaves no trace of its own on the laptop: no settings, no list of registers opened lately.

use crate::failure::Failure;
use app::{
    api::program::ProgramChange,
    api::register::{OpenRegister, OpenRegisterAt},
    dialogs::Dialogs,
    program::{Holder, KeyCost, Program, Setup, World},
    register,
};
use domain::language::Language;
use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    sync::Arc,
};
use words::Words;

/// Where a password may stand, so that it stands in no list of processes.
const PASSWORD_VARIABLE: &str = "KOMPETENSPASS_PASSWORD";

/// Nobody is there to choose anything: places come from the arguments.
struct NoDialogs;

impl Dialogs for NoDialogs {
    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
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
    pub(crate) fn open(&self, register: &Path, password: String) -> Result<OpenRegister, Failure> {
        let path = register.display().to_string();
        Ok(register::open(&self.program, OpenRegisterAt { path, password })?)
    }
}

/// Opens a register with the password that the environment or the user gives.
pub(crate) fn open(register: &Path, words: &Words) -> Result<Session, Failure> {
    let session = Session::new(words.language())?;
    // Nobody is asked for the password to something that is not there: the use case says so.
    let password = if register.is_dir() { password(register, words)? } else { "?".to_owned() };
    session.open(register, password)?;
    Ok(session)
}

fn password(register: &Path, words: &Words) -> Result<String, Failure> {
    if let Ok(password) = std::env::var(PASSWORD_VARIABLE) {
        return Ok(password);
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::PasswordNotGiven);
    }
    let name = register.file_stem().unwrap_or_default().to_string_lossy();
    rpassword::prompt_password(format!("{} ", words.command_line().password(&name)))
        .map_err(|_| Failure::PasswordUnreadable)
}
