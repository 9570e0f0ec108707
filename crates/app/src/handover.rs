//! Handing the register over and clearing this laptop of it: first a copy that is checked, then the
//! removal, then a receipt of both. Not backups, which stay on the laptop.
//!
//! What is to be removed is noted in this laptop's settings before anything goes, and the next start
//! goes on with what is left. So whoever pulls the plug finds either the register where it was, or a
//! checked copy in the chosen place; never neither.

use crate::{
    api::handover::{HandOver, HandedOver},
    backup,
    error::{Error, Result, Wrong},
    files,
    program::{Program, held},
    register::{ENDING, name_of},
    settings::Settings,
};
use domain::{company::Company, person::Person};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{Backup, Password};
use words::Words;

/// What a register's folder holds, in the order in which it goes: without its keys the data is
/// unreadable, whatever a disk keeps of what was deleted.
const PIECES: [&str; 6] =
    ["keys.a", "keys.b", "register.db", "register.db-wal", "register.db-shm", "lock"];

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
/// opened: nothing is removed then.
pub fn hand_over(program: &Program, form: HandOver) -> Result<HandedOver> {
    let path = program.with_desk(|desk| Ok(desk.path.clone()))?;
    if form.typed_name.trim() != name_of(&path) {
        return Err(Error::field("typed_name", Wrong::NotConfirmed));
    }
    let password = Password::new(&form.password);
    let opens = |backup: &Backup| backup.open(&password).map(drop);
    let own = Backup::at(&path).map_err(|error| Error::at(&path, error))?;
    opens(&own).map_err(|error| match error {
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
    let now = desk.register.now();
    let failed = |error| Error::Backup { path: place.clone(), error };
    let snapshot = desk.register.snapshot().map_err(failed)?;
    let copy =
        snapshot.back_up(&place, &backup::name_for(&path), &mut |_| Ok(())).map_err(failed)?;
    drop(snapshot);
    // As whoever gets it will open it.
    opens(&copy).map_err(failed)?;

    let (folders, unreached) = to_clear(program, &path, &copy);
    note(program, &path, &folders)?;
    if let Some(desk) = open.take() {
        held(&program.batch).forget();
        // What is not checkpointed is in the copy.
        let _ = desk.register.close();
    }
    drop(open);
    let cleared = clear(&folders);
    let _ = go_on(&mut held(&program.settings), &program.setup.settings_folder);
    crate::paper::empty_waiting_room(&program.setup.waiting_room);

    let words = words::in_language(program.language());
    let moment = now.with_timezone(&chrono::Local).format("%Y-%m-%d %H.%M").to_string();
    let mut said = vec![
        words.handover().title_of(&name_of(&path)),
        words.handover().at(&moment),
        words.handover().copy(&copy.folder().display().to_string(), people, companies),
    ];
    said.extend(account(&cleared, unreached.as_deref(), words));
    let title = crate::file_name::safe(&format!("{} {moment}", said[0]));
    let receipt = place.join(format!("{title}.txt"));
    let written = files::write_whole(&receipt, (said.join("\n\n") + "\n").as_bytes());
    Ok(HandedOver {
        copy: Some(copy.folder().display().to_string()),
        receipt: written.is_ok().then(|| receipt.display().to_string()),
        said,
    })
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
        let is_kept = crate::register::is_same(&folder, copy.folder());
        let is_known = folders.iter().any(|known| crate::register::is_same(known, &folder));
        if is_ours && !is_kept && !is_known {
            folders.push(folder);
        }
    }
    (folders, unreached)
}

/// Notes what is to be removed, and forgets the register.
fn note(program: &Program, path: &Path, folders: &[PathBuf]) -> Result<()> {
    let mut settings = held(&program.settings);
    settings.clearing = folders.to_vec();
    settings.recent.retain(|recent| !crate::register::is_same(recent, path));
    settings.backups.retain(|_, notes| notes.register != path);
    settings.write(&program.setup.settings_folder)
}

/// Goes on with what an earlier run began to remove.
pub(crate) fn go_on(settings: &mut Settings, folder: &Path) -> Result<()> {
    if settings.clearing.is_empty() {
        return Ok(());
    }
    let left = clear(&settings.clearing).left;
    settings.clearing.clear();
    settings.recent.retain(|recent| !left.contains(recent));
    settings.write(folder)
}

/// Removes registers' folders: all keys first.
fn clear(folders: &[PathBuf]) -> Cleared {
    let ours: Vec<&PathBuf> = folders.iter().filter(|folder| !files::is_link(folder)).collect();
    for piece in PIECES {
        for folder in &ours {
            // Only our own files, by their names: a folder that somebody has put more into stays.
            let _ = fs::remove_file(folder.join(piece));
        }
    }
    for folder in &ours {
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

fn account(cleared: &Cleared, unreached: Option<&Path>, words: &Words) -> Vec<String> {
    let words = words.handover();
    let mut said = vec![words.removed()];
    said.extend(
        cleared.removed.iter().map(|path| words.removed_folder(&path.display().to_string())),
    );
    said.push(words.removed_traces());
    said.push(words.left());
    said.extend(cleared.left.iter().map(|path| words.left_folder(&path.display().to_string())));
    said.extend(unreached.map(|path| words.left_place(&path.display().to_string())));
    said.extend([words.left_papers(), words.left_copies(), words.disk()]);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(within: &Path, name: &str, files: &[&str]) -> PathBuf {
        let folder = within.join(name);
        fs::create_dir_all(&folder).unwrap();
        files.iter().for_each(|file| fs::write(folder.join(file), b"x").unwrap());
        folder
    }

    #[test]
    fn only_a_registers_own_files_are_removed_and_never_through_a_link() {
        let all = tempfile::tempdir().unwrap();
        let whole = folder(all.path(), "a.kompetenspass", &PIECES);
        let more = folder(all.path(), "b.kompetenspass", &["keys.a", "own.txt"]);
        let aim = folder(all.path(), "aim", &["keys.a"]);
        let link = all.path().join("c.kompetenspass");
        #[cfg(unix)]
        std::os::unix::fs::symlink(&aim, &link).unwrap();
        let cleared = clear(&[whole.clone(), more.clone(), link]);
        assert_eq!(cleared.removed, std::slice::from_ref(&whole));
        assert!(!whole.exists() && !more.join("keys.a").exists() && more.join("own.txt").exists());
        assert!(aim.join("keys.a").exists(), "what a link leads to stays");
    }

    #[test]
    fn what_was_begun_goes_on_at_the_next_start_and_is_then_forgotten() {
        let all = tempfile::tempdir().unwrap();
        // Killed after the keys: the rest is unreadable, and goes now.
        let half = folder(all.path(), "a.kompetenspass", &["register.db", "lock"]);
        let mut settings = Settings { clearing: vec![half.clone()], ..Settings::default() };
        settings.write(all.path()).unwrap();
        go_on(&mut settings, all.path()).unwrap();
        assert!(!half.exists());
        assert!(Settings::read(all.path()).clearing.is_empty());
    }
}
