//! Handing the register over and clearing this laptop of it: first a copy that is checked, then the
//! removal, then a receipt of both. Not backups, which stay on the laptop.
//!
//! What is to be removed is noted in this laptop's settings before anything goes, and the next start
//! goes on with what is left. So whoever pulls the plug finds either the register where it was, or a
//! checked copy in the chosen place; never neither.

use crate::{
    api::handover::{HandOver, HandedOver, ReceiptPart},
    backup,
    error::{Error, Result, Wrong},
    files,
    program::{Program, held},
    register::{ENDING, is_same, name_of},
    settings::Settings,
};
use chrono::{DateTime, Utc};
use domain::{company::Company, language::Language, person::Person};
use print::{Document, documents::handover::HandoverReceipt};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{Backup, BackupStep, Password};
use words::Words;

/// What a register's folder holds, in the order in which it goes: without its keys the data is
/// unreadable, whatever a disk keeps of what was deleted.
const PIECES: [&str; 6] =
    ["keys.a", "keys.b", "register.db", "register.db-wal", "register.db-shm", "lock"];

/// The steps of a handing over. Killed before any of them, the register is where it was or a checked
/// copy in the chosen place, and what was begun can be finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A step in which the copy is made.
    Copy(BackupStep),
    /// Opening the copy in its place, as whoever gets it will, and looking at every page.
    Open,
    /// Noting what is to go: from here on it goes.
    Note,
    /// Closing the register.
    Close,
    /// Removing one file or folder.
    Remove,
    /// Writing the receipt.
    Receipt,
    /// Forgetting the note.
    Forget,
}

type Before<'a> = dyn FnMut(Step) + 'a;

/// A register that was handed over and is to be removed from this laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Leaving {
    /// Where it lies.
    register: PathBuf,
    /// That folder and all others that hold it: what was moved aside of it, its backups.
    folders: Vec<PathBuf>,
    /// The checked copy.
    copy: PathBuf,
    /// Size of the copy's data, to know it again.
    bytes: u64,
    at: DateTime<Utc>,
    people: u32,
    companies: u32,
    /// A place for backups that could not be reached.
    unreached: Option<PathBuf>,
}

/// What was removed, and what was not.
struct Cleared {
    removed: Vec<PathBuf>,
    left: Vec<PathBuf>,
}

/// Lets the user choose a place, writes a checked copy of the open register there, and removes the
/// register and its backups from this laptop.
///
/// # Errors
/// When no register is open, the password or the typed name is wrong, or the copy cannot be made or
/// opened: nothing is removed then, and no copy is left that is not whole.
pub fn hand_over(program: &Program, form: HandOver) -> Result<HandedOver> {
    by_steps(program, form, &mut |_| ())
}

/// `before` is told of every step: that is where tests kill the program or damage the copy.
fn by_steps(program: &Program, form: HandOver, before: &mut Before<'_>) -> Result<HandedOver> {
    let path = program.with_desk(|desk| Ok(desk.path.clone()))?;
    if form.typed_name.trim() != name_of(&path) {
        return Err(Error::field("typed_name", Wrong::NotConfirmed));
    }
    let password = Password::new(&form.password);
    let own = Backup::at(&path).map_err(|error| Error::at(&path, error))?;
    own.open(&password).map_err(|error| match error {
        store::Error::WrongPassword => Error::field("password", Wrong::PasswordWrong),
        other => Error::at(&path, other),
    })?;
    let Some(place) = program.setup.dialogs.pick_folder() else {
        return Ok(HandedOver::default());
    };
    let backups = backup::place_here(program, &path);
    if place.starts_with(&path) || place.starts_with(&backups) {
        // It would be cleared together with what it shall save.
        let error = std::io::ErrorKind::InvalidInput.into();
        return Err(Error::File { path: place, error });
    }
    backup::wait_until_idle(program);

    // The desk is held until the register is closed: nothing is entered after the copy.
    let mut open = held(&program.desk);
    let desk = open.as_ref().filter(|desk| desk.path == path).ok_or(Error::Locked)?;
    let (people, companies) = (desk.register.count::<Person>()?, desk.register.count::<Company>()?);
    let failed = |error| match error {
        store::Error::Damaged(_) => Error::CopyNotWhole(place.clone()),
        error => Error::Backup { path: place.clone(), error },
    };
    let snapshot = desk.register.snapshot().map_err(failed)?;
    let made = snapshot.back_up(&place, &backup::name_for(&path), &mut |step| {
        before(Step::Copy(step));
        Ok(())
    });
    let copy = made.map_err(failed)?;
    let at = desk.register.now();
    drop(snapshot);
    before(Step::Open);
    if let Err(error) = copy.open(&password).and_then(|opened| opened.check()) {
        // What cannot be removed either is told by the error all the same.
        let _ = copy.discard();
        return Err(failed(error));
    }

    let (folders, unreached) = to_clear(program, &path, &copy);
    let (register, bytes) = (path.clone(), copy.bytes());
    let copied = copy.folder().to_owned();
    let leaving =
        Leaving { register, folders, copy: copied, bytes, at, people, companies, unreached };
    before(Step::Note);
    if let Err(error) = note(program, &leaving) {
        let _ = copy.discard();
        return Err(error);
    }
    before(Step::Close);
    if let Some(desk) = open.take() {
        held(&program.batch).forget();
        // What is not checkpointed is in the copy.
        let _ = desk.register.close();
    }
    drop(open);
    crate::paper::empty_waiting_room(&program.setup.waiting_room);
    let mut settings = held(&program.settings);
    Ok(finish(&leaving, &mut settings, &program.setup.settings_folder, before))
}

/// The folders on this laptop, and on what is plugged into it, that hold the register: itself, what
/// lies aside of it, its backups. And the chosen place for backups, if it cannot be reached.
fn to_clear(program: &Program, path: &Path, copy: &Backup) -> (Vec<PathBuf>, Option<PathBuf>) {
    let chosen = backup::chosen_place(program, path);
    let unreached = chosen.clone().filter(|place| !place.is_dir());
    let places = [
        path.parent().map(Path::to_owned),
        Some(program.setup.documents_folder.clone()),
        Some(backup::place_here(program, path)),
        chosen,
    ];
    let mut folders = vec![path.to_owned()];
    for entry in places.into_iter().flatten().flat_map(fs::read_dir).flatten().flatten() {
        let folder = entry.path();
        let is_ours = folder.extension().is_some_and(|ending| ending == ENDING)
            && store::register_id(&folder).is_ok_and(|id| id == copy.register());
        let is_kept = is_same(&folder, copy.folder());
        let is_known = folders.iter().any(|known| is_same(known, &folder));
        if is_ours && !is_kept && !is_known {
            folders.push(folder);
        }
    }
    (folders, unreached)
}

/// Notes what is to be removed.
fn note(program: &Program, leaving: &Leaving) -> Result<()> {
    let mut settings = held(&program.settings);
    settings.leaving.push(leaving.clone());
    settings.write(&program.setup.settings_folder).inspect_err(|_| {
        settings.leaving.pop();
    })
}

/// Goes on with what an earlier run began to remove, where the copy is in reach.
pub(crate) fn go_on(settings: &mut Settings, folder: &Path) {
    for leaving in settings.leaving.clone() {
        if leaving.may_go() {
            finish(&leaving, settings, folder, &mut |_| ());
        }
    }
}

/// Somebody opened the register again before it was removed: then it stays.
pub(crate) fn keep(settings: &mut Settings, register: &Path) {
    settings.leaving.retain(|leaving| !is_same(&leaving.register, register));
}

/// What is to be said of registers that were handed over and still lie here.
pub(crate) fn unfinished(settings: &Settings, words: &Words) -> Vec<String> {
    let said = |leaving: &Leaving| {
        let copy = leaving.copy.display().to_string();
        words.handover().unfinished(&name_of(&leaving.register), &copy)
    };
    settings.leaving.iter().map(said).collect()
}

impl Leaving {
    /// Whether it may be removed. As long as anything here opens, the copy must be seen first: a
    /// stick may have been lost or emptied since.
    fn may_go(&self) -> bool {
        let ids = self.folders.iter().filter_map(|folder| store::register_id(folder).ok());
        let there = Backup::at(&self.copy).ok().filter(|copy| copy.bytes() == self.bytes);
        // A folder that cannot be reached now has not gone.
        let is_in_reach = self.register.parent().is_some_and(Path::is_dir);
        is_in_reach
            && ids.into_iter().all(|id| there.as_ref().is_some_and(|copy| copy.register() == id))
    }

    fn receipt(&self, cleared: &Cleared, language: Language) -> HandoverReceipt {
        let local = self.at.with_timezone(&chrono::Local);
        let shown = |path: &PathBuf| path.display().to_string();
        HandoverReceipt {
            language,
            register: name_of(&self.register),
            made: local.date_naive(),
            moment: local.format("%Y-%m-%d %H.%M").to_string(),
            copy: shown(&self.copy),
            people: self.people,
            companies: self.companies,
            removed: cleared.removed.iter().map(shown).collect(),
            left: cleared.left.iter().map(shown).collect(),
            unreached: self.unreached.as_ref().map(shown),
        }
    }
}

/// Removes what is noted, writes the receipt beside the copy and forgets the note.
fn finish(
    leaving: &Leaving,
    settings: &mut Settings,
    folder: &Path,
    before: &mut Before<'_>,
) -> HandedOver {
    let cleared = clear(&leaving.folders, before);
    before(Step::Receipt);
    let receipt = leaving.receipt(&cleared, settings.language);
    let written = write_receipt(&receipt, &leaving.copy);
    before(Step::Forget);
    settings.leaving.retain(|other| other != leaving);
    settings.recent.retain(|recent| cleared.left.contains(recent) || !is_of(leaving, recent));
    settings.backups.retain(|_, notes| !is_of(leaving, &notes.register));
    // What cannot be noted now is found to be gone at the next start.
    let _ = settings.write(folder);
    let part = |part: print::documents::handover::Part| ReceiptPart {
        heading: part.heading,
        lines: part.lines,
    };
    let words = words::in_language(receipt.language);
    HandedOver {
        copy: Some(receipt.copy.clone()),
        receipt: written.ok().map(|path| path.display().to_string()),
        title: words.handover().title_of(&receipt.register),
        said: receipt.parts().into_iter().map(part).collect(),
    }
}

fn is_of(leaving: &Leaving, path: &Path) -> bool {
    path == leaving.register || leaving.folders.iter().any(|folder| folder == path)
}

/// Writes the receipt beside the copy; one that was written already is written anew.
fn write_receipt(receipt: &HandoverReceipt, copy: &Path) -> Result<PathBuf> {
    let bytes = print::Printer::new()?.document(Document::Handover(receipt))?;
    let words = words::in_language(receipt.language);
    let title = words.handover().title_of(&receipt.register);
    let name = crate::file_name::safe(&format!("{title} {}", receipt.moment));
    let path = copy.with_file_name(format!("{name}.pdf"));
    files::write_whole(&path, &bytes)?;
    Ok(path)
}

/// Removes registers' folders: all keys first.
fn clear(folders: &[PathBuf], before: &mut Before<'_>) -> Cleared {
    let ours: Vec<&PathBuf> = folders.iter().filter(|folder| !files::is_link(folder)).collect();
    for piece in PIECES {
        for folder in &ours {
            before(Step::Remove);
            // Only our own files, by their names: a folder that somebody has put more into stays.
            let _ = fs::remove_file(folder.join(piece));
        }
    }
    for folder in &ours {
        before(Step::Remove);
        let _ = fs::remove_dir(folder);
        // The folder of backups goes with the last of them.
        if let Some(place) = folder.parent().filter(|place| place.ends_with(backup::FOLDER)) {
            let _ = fs::remove_dir(place);
        }
    }
    let (left, removed) =
        folders.iter().cloned().partition(|folder| folder.symlink_metadata().is_ok());
    Cleared { removed, left }
}

#[cfg(test)]
mod tests;
