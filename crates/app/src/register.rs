//! Making, opening, locking a register, and taking back what was done in it. Not how it is kept:
//! that is the store's.

use crate::{
    api::{
        Nothing, Saved,
        program::ProgramState,
        register::{ChangePassword, CreateRegister, OpenRegister, OpenRegisterAt, Picked},
    },
    backup, builtin,
    desk::{Desk, Sitting, instant},
    error::{Error, Result, Wrong},
    example,
    idle::Touch,
    passwords,
    program::{self, Program, held},
    typed,
};
use chrono::NaiveDate;
use domain::{
    company::Company, id::CoachId, operation::OperationCode, person::Person, project::Coach,
};
use std::path::{Path, PathBuf};
use store::{Operation, Password, Place, Register};

pub use store::Report;

/// Ending of a register's folder.
pub const ENDING: &str = store::ENDING;
/// The example's password, which is no secret.
pub const EXAMPLE_PASSWORD: &str = "exempel";

const COACH: &str = "coach";
pub(crate) const EXAMPLE: &str = "example";
pub(crate) const AS_OF: &str = "as_of";

/// A register's name: its folder's, without the ending.
pub(crate) fn name_of(folder: &Path) -> String {
    folder.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Lets the user choose a register's folder.
///
/// # Errors
/// Never; a closed dialog is an answer.
pub fn pick(program: &Program, _: Nothing) -> Result<Picked> {
    Ok(picked(program, program.setup.dialogs.pick_register()))
}

/// Lets the user choose where to make a register.
///
/// # Errors
/// Never; a closed dialog is an answer.
pub fn pick_place(program: &Program, _: Nothing) -> Result<Picked> {
    Ok(picked(program, program.setup.dialogs.pick_folder()))
}

fn picked(program: &Program, folder: Option<PathBuf>) -> Picked {
    let words = words::in_language(program.language());
    Picked {
        remark: folder.as_ref().and_then(|folder| remark_on(Place::of(folder), words)),
        path: folder.map(|folder| folder.display().to_string()),
    }
}

/// What speaks against a place for a register, if anything does.
pub(crate) fn remark_on(place: Place, words: &words::Words) -> Option<String> {
    match place {
        Place::Own => None,
        Place::Network => Some(words.places().network()),
        Place::Synchronised { by } => Some(words.places().synchronised(by)),
    }
}

/// Makes a register with the built-in library and opens it.
///
/// # Errors
/// When the name or coach is missing, the password is weak or differs from its repetition, something
/// lies there already, or the place cannot be written to.
pub fn create(program: &Program, form: CreateRegister) -> Result<OpenRegister> {
    let name = typed::name("name", &form.name)?;
    let coach = typed::name("coach", &form.coach)?;
    check_new_password(program, &form.password, &form.repeated)?;
    let place = match form.place.trim() {
        "" => program.setup.documents_folder.clone(),
        place => PathBuf::from(place),
    };
    if form.place.trim().is_empty() {
        std::fs::create_dir_all(&place).map_err(|error| Error::file(&place, error))?;
    }
    let folder = place.join(format!("{}.{ENDING}", crate::file_name::safe(&name)));
    let mut register = Register::create(
        &folder,
        &Password::new(&form.password),
        program.setup.key_cost,
        program.setup.holder,
        (program.setup.world)(),
    )
    .map_err(|error| Error::at(&folder, error))?;
    fill(&mut register, &name, &coach)?;
    // What was open until now lets go, and what was made of it is removed.
    program.close();
    seat(program, register, folder)
}

/// Puts the first things into a new register: its project, its coach, the library.
pub(crate) fn fill(register: &mut Register, project: &str, coach: &str) -> Result<CoachId> {
    let coach_id: CoachId = register.new_id();
    let _ = register.write(Operation::new(OperationCode::RegisterCreated), |tx| {
        tx.put(&Coach {
            id: coach_id,
            name: coach.to_owned(),
            title: String::new(),
            phone: String::new(),
        })?;
        builtin::put_project(tx, project)?;
        builtin::put_library(tx)
    })?;
    register.set_setting(COACH, &coach_id)?;
    register.sign_as(Some(coach_id));
    Ok(coach_id)
}

pub(crate) fn check_new_password(program: &Program, password: &str, repeated: &str) -> Result<()> {
    let judged = passwords::strength(password, words::in_language(program.language()));
    if password.is_empty() {
        return Err(Error::field("password", Wrong::PasswordMissing));
    }
    if !judged.enough {
        return Err(Error::field("password", Wrong::PasswordWeak));
    }
    if password != repeated {
        return Err(Error::field("repeated", Wrong::PasswordsDiffer));
    }
    Ok(())
}

/// Opens a register.
///
/// # Errors
/// When it is not there, is no register, is newer, in use, damaged, or the password is wrong.
pub fn open(program: &Program, input: OpenRegisterAt) -> Result<OpenRegister> {
    let folder = PathBuf::from(input.path.trim());
    if input.password.is_empty() {
        return Err(Error::field("password", Wrong::PasswordMissing));
    }
    let_go_of(program, &folder);
    let register = open_at(program, &folder, &Password::new(&input.password))?;
    program.close();
    seat(program, register, folder)
}

/// The one that is open stays open until another is: only the same one must let go first, and one
/// that is being closed.
pub(crate) fn let_go_of(program: &Program, folder: &Path) {
    program.wait_until_closed();
    let same = held(&program.desk).as_ref().is_some_and(|desk| is_same(&desk.path, folder));
    if same {
        program.close();
    }
}

pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn open_at(program: &Program, folder: &Path, password: &Password) -> Result<Register> {
    let (holder, world) = (program.setup.holder, (program.setup.world)());
    keeping(program, folder, |keep| Register::open_and_keep(folder, password, holder, world, keep))
}

/// Opens a register in a way of its own; one of an older format is backed up before it is migrated.
pub(crate) fn keeping(
    program: &Program,
    folder: &Path,
    open: impl FnOnce(&mut dyn FnMut(&store::Snapshot) -> store::Result<()>) -> store::Result<Register>,
) -> Result<Register> {
    let mut kept = None;
    let opened = open(&mut |older| {
        let place = backup::place_here(program, folder);
        let made = older.back_up(&place, &backup::name_for(folder), &mut |_| Ok(()));
        // A register that could not be backed up is not migrated: the place is what went wrong.
        kept = made.is_err().then_some(place);
        made.map(drop)
    });
    opened.map_err(|error| match kept {
        Some(place) => Error::Backup { path: place, error },
        None => Error::at(folder, error),
    })
}

/// Opens the example register, made anew the first time.
///
/// # Errors
/// When it cannot be made or opened.
pub fn example(program: &Program, _: Nothing) -> Result<OpenRegister> {
    let folder = program.setup.settings_folder.join(format!("exempel.{ENDING}"));
    let password = Password::new(EXAMPLE_PASSWORD);
    // The example may be what is open: it lets go of its lock before it is opened again.
    program.close();
    if !folder.exists() {
        make_example(program, &folder)?;
    }
    let register = match open_at(program, &folder, &password) {
        // Somebody has given it a password of their own: it is kept, and a new one made.
        Err(Error::Register { error: store::Error::WrongPassword, .. }) => {
            set_aside(&folder)?;
            make_example(program, &folder)?;
            open_at(program, &folder, &password)?
        }
        other => other?,
    };
    seat(program, register, folder)
}

/// Makes the example by a clock of its own, beside its place, and moves it there whole, so that one
/// that was interrupted is never opened.
fn make_example(program: &Program, folder: &Path) -> Result<()> {
    let making = folder.with_file_name(format!("exempel-ny.{ENDING}"));
    let moved = |error| Error::file(folder, error);
    std::fs::create_dir_all(&program.setup.settings_folder)
        .map_err(|error| Error::file(&program.setup.settings_folder, error))?;
    if making.exists() {
        std::fs::remove_dir_all(&making).map_err(moved)?;
    }
    example::make(&making, program.setup.key_cost, program.setup.holder)?.close()?;
    std::fs::rename(&making, folder).map_err(moved)
}

/// Gives a register that is in the way the first free name.
fn set_aside(folder: &Path) -> Result<()> {
    let mut names = (2_u32..).map(|n| folder.with_file_name(format!("exempel-{n}.{ENDING}")));
    let free = names.find(|name| name.symlink_metadata().is_err()).ok_or(Error::Internal)?;
    std::fs::rename(folder, free).map_err(|error| Error::file(folder, error))
}

/// Sits down at an open register.
pub(crate) fn seat(program: &Program, register: Register, folder: PathBuf) -> Result<OpenRegister> {
    let mut desk = desk(program, register, folder)?;
    let open = state(&mut desk, Nothing {})?;
    {
        let mut settings = held(&program.settings);
        if !desk.example {
            settings.remember(&desk.path);
            crate::handover::keep(&mut settings, &desk.path);
            backup::note_register(&mut settings, &desk);
            // A preference that cannot be kept hinders no work.
            let _ = settings.write(&program.setup.settings_folder);
        }
    }
    *held(&program.touched) = Touch::at(program.wall_clock(), false);
    backup::seated(program, &desk);
    *held(&program.desk) = Some(desk);
    Ok(open)
}

fn desk(program: &Program, mut register: Register, folder: PathBuf) -> Result<Desk> {
    let kept: Option<CoachId> = register.setting(COACH)?;
    // A register from another laptop has coaches but no setting here: the first one works on.
    let coach = match kept {
        Some(id) => id,
        None => register.all::<Coach>()?.first().ok_or(Error::NotFound)?.id,
    };
    register.sign_as(Some(coach));
    let example = register.setting::<bool>(EXAMPLE)?.unwrap_or(false);
    let as_of = register.setting::<NaiveDate>(AS_OF)?;
    let id = store::register_id(&folder).map_err(|error| Error::at(&folder, error))?;
    Ok(Desk {
        register,
        id: id.to_string(),
        place: Place::of(&folder),
        path: folder,
        language: program.language(),
        coach,
        example,
        as_of,
        new_code: None,
        package: None,
        preview: None,
        printer: None,
        search: None,
        saved_at: None,
        sitting: Sitting::default(),
    })
}

/// The open register.
///
/// # Errors
/// When it cannot be read.
pub fn state(desk: &mut Desk, _: Nothing) -> Result<OpenRegister> {
    let words = desk.words();
    let named =
        |entry: Option<store::Entry>| entry.map(|entry| words.label_within(entry.code).to_owned());
    Ok(OpenRegister {
        name: name_of(&desk.path),
        path: desk.path.display().to_string(),
        place_remark: remark_on(desk.place, words),
        example: desk.example,
        today: desk.today(),
        coach: desk.coach()?,
        companies: desk.register.count::<Company>()?,
        people: desk.register.count::<Person>()?,
        undo: named(desk.register.last_undoable()?),
        redo: named(desk.register.last_redoable()?),
        recovery_made_on: desk.register.recovery_made_on()?,
        saved_at: desk.saved_at.map(instant),
    })
}

/// Closes the register. What is read from it is forgotten.
///
/// # Errors
/// When this laptop's settings cannot be said; the register is closed all the same.
pub fn lock(program: &Program, _: Nothing) -> Result<ProgramState> {
    program.close();
    program::state(program, Nothing {})
}

/// Checks that the open register is whole: its pages, its references, and its tables against its
/// log. Damage is an answer and no error.
///
/// # Errors
/// When the check itself cannot be done.
pub fn check(desk: &mut Desk, _: Nothing) -> Result<Report> {
    Ok(desk.register.check()?)
}

/// Takes the last operation back.
///
/// # Errors
/// When there is nothing to undo, or something that it touched was changed since.
pub fn undo(desk: &mut Desk, _: Nothing) -> Result<Saved> {
    let undone = desk.register.undo()?;
    let what = desk.words().undone(undone.original.code);
    let mut saved = desk.saved(OperationCode::Undone, undone.operation.to_string());
    saved.what = what;
    Ok(saved)
}

/// Does again what was taken back.
///
/// # Errors
/// When there is nothing to redo, or something that it touched was changed since.
pub fn redo(desk: &mut Desk, _: Nothing) -> Result<Saved> {
    let redone = desk.register.redo()?;
    let what = desk.words().redone(redone.original.code);
    let mut saved = desk.saved(OperationCode::Redone, redone.operation.to_string());
    saved.what = what;
    Ok(saved)
}

/// Changes the password of the open register.
///
/// # Errors
/// When the present one is wrong, or the new one weak or not repeated.
pub fn change_password(program: &Program, form: ChangePassword) -> Result<ProgramState> {
    program.with_desk(|_| Ok(()))?;
    check_new_password(program, &form.password, &form.repeated)?;
    let cost = program.setup.key_cost;
    program.with_desk(|desk| {
        let (present, new) = (Password::new(&form.present), Password::new(&form.password));
        desk.register.change_password(&present, &new, cost).map_err(|error| match error {
            store::Error::WrongPassword => Error::field("present", Wrong::PasswordWrong),
            other => other.into(),
        })
    })?;
    program::state(program, Nothing {})
}
