//! The program between its registers: this laptop's settings, the lock, and the one open register.
//! Not a window: a front end holds one [`Program`] and calls use cases through it.

use crate::{
    api::{
        Nothing,
        program::{
            PasswordStrength, PasswordText, ProgramChange, ProgramState, ReadDate, ReadIdentity,
            ReadOrganisation, RecentRegister, TypedText, Vocabulary,
        },
    },
    backup::{self, BackupJob},
    batch::BatchJob,
    company,
    desk::{Desk, Sitting, local_day},
    dialogs::Dialogs,
    error::{Error, Result, Wrong},
    idle::{self, Touch},
    passwords, register,
    settings::Settings,
    typed,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    identity::{IdentityKind, IdentityNumber},
    level::Level,
    organisation_number::OrganisationNumber,
};
use std::{
    ops::RangeInclusive,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError},
};
use store::Place;
pub use store::{KeyCost, Program as Holder, World};

/// What a program is set up with.
pub struct Setup {
    /// Folder for this laptop's settings: which registers were opened, never anything from them.
    pub settings_folder: PathBuf,
    /// Folder where new registers are made unless the user says otherwise.
    pub documents_folder: PathBuf,
    /// Private folder where papers wait for the system's viewer.
    pub waiting_room: PathBuf,
    /// Questions that only the front end can put to the user.
    pub dialogs: Arc<dyn Dialogs>,
    /// What a guess at a password costs.
    pub key_cost: KeyCost,
    /// Clock and random numbers, made anew for each register that is opened.
    pub world: fn() -> World,
    /// Which program holds the register's lock.
    pub holder: Holder,
}

/// The program: settings, and at most one open register.
pub struct Program {
    pub(crate) setup: Setup,
    pub(crate) settings: Arc<Mutex<Settings>>,
    pub(crate) desk: Mutex<Option<Desk>>,
    /// Held while a register that was taken from the desk is backed up and closed.
    closing: Mutex<()>,
    pub(crate) batch: Arc<Mutex<BatchJob>>,
    pub(crate) touched: Mutex<Touch>,
    pub(crate) backups: Arc<BackupJob>,
}

/// A thread that panicked while it held the lock leaves data that is still whole: every use case
/// either wrote one transaction or none.
pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Program {
    /// A program with nothing open. What an earlier run left in the waiting room is removed.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let mut settings = Settings::read(&setup.settings_folder);
        crate::handover::go_on(&mut settings, &setup.settings_folder);
        crate::paper::empty_waiting_room(&setup.waiting_room);
        crate::incident::sweep(&setup.settings_folder);
        let touched = Touch::at((setup.world)().clock.now(), false);
        Self {
            setup,
            settings: Arc::new(Mutex::new(settings)),
            desk: Mutex::new(None),
            closing: Mutex::new(()),
            batch: Arc::new(Mutex::new(BatchJob::default())),
            touched: Mutex::new(touched),
            backups: Arc::new(BackupJob::default()),
        }
    }

    /// Does something at the open register.
    ///
    /// # Errors
    /// [`Error::Locked`] if none is open, or what the use case answers.
    pub fn with_desk<T>(&self, act: impl FnOnce(&mut Desk) -> Result<T>) -> Result<T> {
        let mut desk = held(&self.desk);
        let desk = desk.as_mut().ok_or(Error::Locked)?;
        let answer = act(desk);
        backup::begin_if_due(self, desk);
        answer
    }

    /// Does something at the open register if it has been open without a break since then.
    ///
    /// # Errors
    /// [`Error::Locked`] if it was locked in between, or what the use case answers.
    pub(crate) fn still_at<T>(
        &self,
        sitting: Sitting,
        act: impl FnOnce(&mut Desk) -> Result<T>,
    ) -> Result<T> {
        self.with_desk(
            |desk| if desk.is_sitting(&sitting) { act(desk) } else { Err(Error::Locked) },
        )
    }

    /// Whether a register is open. One in which something is being done is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.desk.try_lock() {
            Ok(desk) => desk.is_some(),
            Err(TryLockError::Poisoned(desk)) => desk.into_inner().is_some(),
            Err(TryLockError::WouldBlock) => true,
        }
    }

    /// The language of the interface.
    #[must_use]
    pub fn language(&self) -> domain::language::Language {
        held(&self.settings).language
    }

    /// What the laptop's clock says.
    pub(crate) fn wall_clock(&self) -> DateTime<Utc> {
        (self.setup.world)().clock.now()
    }

    /// The day that typed dates refer to: the open register's, or the laptop's.
    fn today(&self) -> NaiveDate {
        held(&self.desk).as_ref().map_or_else(|| local_day(self.wall_clock()), Desk::today)
    }

    /// Closes the open register, if there is one, and forgets everything read from it. Whoever asks
    /// from now on hears that it is locked. What was changed since the last backup is backed up
    /// first; a copy to another place goes on after it. Returns when the register is let go of, also
    /// if somebody else closes it.
    pub fn close(&self) {
        let (desk, closing) = self.take_desk();
        crate::paper::empty_waiting_room(&self.setup.waiting_room);
        if let Some(desk) = desk {
            let copy = backup::at_close(self, &desk);
            // A checkpoint that fails leaves the saves in the write-ahead log: none is lost.
            let _ = desk.register.close();
            backup::copy_on(self, copy);
        }
        drop(closing);
    }

    /// Takes the open register away from the desk, and what is remembered of it from the program.
    /// Until the guard is dropped, whoever closes or opens a register waits.
    pub(crate) fn take_desk(&self) -> (Option<Desk>, MutexGuard<'_, ()>) {
        let closing = held(&self.closing);
        let desk = held(&self.desk).take();
        held(&self.batch).forget();
        (desk, closing)
    }

    /// Waits until a register that is being closed has let go of its lock.
    pub(crate) fn wait_until_closed(&self) {
        drop(held(&self.closing));
    }

    /// Closes the open register and waits a while for a copy that is on its way to another place.
    pub fn end(&self) {
        self.close();
        self.backups.wait_for_copy();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
impl Program {
    /// A program that lives in a folder, and whose dialogs answer with a folder in it.
    pub(crate) fn in_folder(folder: &std::path::Path) -> Self {
        let answers = folder.join("answers");
        for folder in [&answers, &folder.join("documents")] {
            std::fs::create_dir_all(folder).unwrap();
        }
        Self::new(Setup {
            settings_folder: folder.join("settings"),
            documents_folder: folder.join("documents"),
            waiting_room: folder.join("waiting"),
            dialogs: Arc::new(crate::dialogs::Always(answers)),
            key_cost: KeyCost::FOR_TESTS,
            world: World::system,
            holder: Holder::Window,
        })
    }

    /// Makes a register of its own and opens it.
    pub(crate) fn make_register(&self, name: &str, password: &str) -> PathBuf {
        let form = serde_json::json!({
            "name": name, "place": "", "password": password, "repeated": password,
            "coach": "Karin Ek",
        });
        let made = register::create(self, serde_json::from_value(form).unwrap()).unwrap();
        PathBuf::from(made.path)
    }
}

/// Everything the start page and the frame need to know.
///
/// # Errors
/// When the open register cannot be read.
pub fn state(program: &Program, _: Nothing) -> Result<ProgramState> {
    let open = match held(&program.desk).as_mut() {
        Some(desk) => Some(register::state(desk, Nothing {})?),
        None => None,
    };
    let settings = held(&program.settings);
    Ok(ProgramState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: settings.language,
        theme: settings.theme,
        text_size: settings.text_size,
        level_keys: settings.level_keys,
        documents_remark: register::remark_on(
            Place::of(&program.setup.documents_folder),
            words::in_language(settings.language),
        ),
        lock_minutes: settings.lock_minutes,
        interview_lock_minutes: settings.interview_lock_minutes,
        unfinished: crate::handover::unfinished(&settings, words::in_language(settings.language)),
        recent: settings
            .recent
            .iter()
            .map(|path| RecentRegister {
                name: register::name_of(path),
                path: path.display().to_string(),
                exists: path.is_dir(),
            })
            .collect(),
        open,
    })
}

/// Changes settings of this laptop.
///
/// # Errors
/// When a value is outside what it may be, or the settings cannot be written.
pub fn change(program: &Program, input: ProgramChange) -> Result<ProgramState> {
    let language = {
        let mut present = held(&program.settings);
        let mut settings = present.clone();
        set(&mut settings.text_size, "text_size", input.text_size, &(100..=200))?;
        set(&mut settings.lock_minutes, "lock_minutes", input.lock_minutes, &idle::MINUTES)?;
        set(
            &mut settings.interview_lock_minutes,
            "interview_lock_minutes",
            input.interview_lock_minutes,
            &idle::INTERVIEW_MINUTES,
        )?;
        settings.language = input.language.unwrap_or(settings.language);
        settings.theme = input.theme.unwrap_or(settings.theme);
        settings.level_keys = input.level_keys.unwrap_or(settings.level_keys);
        settings.write(&program.setup.settings_folder)?;
        *present = settings;
        present.language
    };
    if let Some(desk) = held(&program.desk).as_mut() {
        desk.language = language;
    }
    state(program, Nothing {})
}

/// Sets a number, if one is given that is within its range.
fn set(
    setting: &mut u32,
    field: &'static str,
    wanted: Option<u32>,
    range: &RangeInclusive<u32>,
) -> Result<()> {
    let Some(number) = wanted else { return Ok(()) };
    if !range.contains(&number) {
        let (lowest, highest) = (*range.start(), *range.end());
        return Err(Error::field(field, Wrong::Outside { lowest, highest }));
    }
    *setting = number;
    Ok(())
}

/// Labels of every closed set of words.
///
/// # Errors
/// Never; the answer is shaped like the others.
pub fn vocabulary(program: &Program, _: Nothing) -> Result<Vocabulary> {
    let language = program.language();
    let words = words::in_language(language);
    Ok(Vocabulary {
        language,
        words: words.vocabulary().clone(),
        levels: Level::ALL.iter().map(|level| words.label(*level).to_owned()).collect(),
        sni: company::divisions(language),
    })
}

/// How strong a password is.
///
/// # Errors
/// Never; the answer is shaped like the others.
pub fn password_strength(program: &Program, input: PasswordText) -> Result<PasswordStrength> {
    Ok(passwords::strength(&input.password, words::in_language(program.language())))
}

/// Reads a date as typed.
///
/// # Errors
/// When it is no date.
pub fn read_date(program: &Program, input: TypedText) -> Result<ReadDate> {
    Ok(ReadDate { date: typed::date("date", &input.text, program.today())? })
}

/// Reads an identity number as typed.
///
/// # Errors
/// When it is wrong, with the part that is.
pub fn read_identity(program: &Program, input: TypedText) -> Result<ReadIdentity> {
    let today = program.today();
    let read = IdentityNumber::parse(&input.text, today)
        .map_err(|wrong| Error::field("identity_number", wrong))?;
    let words = words::in_language(program.language());
    Ok(ReadIdentity {
        formatted: read.number.formatted(today),
        gender: read.number.legal_gender().into(),
        birth_date: read.number.birth_date(),
        coordination: read.number.kind() == IdentityKind::Coordination,
        warnings: crate::error::identity_warnings(words, &read.warnings),
    })
}

/// Reads an organisation number as typed.
///
/// # Errors
/// When it is wrong, with the part that is.
pub fn read_organisation(program: &Program, input: TypedText) -> Result<ReadOrganisation> {
    let today = program.today();
    let number = OrganisationNumber::parse(&input.text, today)
        .map_err(|wrong| Error::field("organisation_number", wrong))?;
    Ok(ReadOrganisation {
        formatted: number.formatted(today),
        sole_trader: number.is_sole_trader(),
    })
}
