//! A place where backups lie: what is there of one register, how a backup is called, and the removal
//! of older ones. Not how one is made: see `copy`.

use super::thinning;
use crate::{
    Error, Piece, Result,
    folder::Files,
    keys::copies,
    world::{fill_secret, whole_milliseconds},
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// Ending of a register's folder, and of a backup's: they are of one kind.
pub const ENDING: &str = "kompetenspass";

/// An instant in the name of a folder: sorts as text, and every file system takes it.
const INSTANT: &str = "%Y-%m-%dT%H-%M-%S-%3fZ";
/// How long that is.
const INSTANT_LENGTH: usize = "2020-10-05T08-00-00-000Z".len();
/// Most bytes of a register's name in a backup's.
const NAME_LIMIT: usize = 100;

/// A backup under its name: when it was put there, everything in it had been opened and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub(crate) folder: PathBuf,
    pub(crate) register: Uuid,
    pub(crate) at: DateTime<Utc>,
    pub(crate) bytes: u64,
}

impl Backup {
    /// The backup in a folder, which may be any register's folder too: they are of one kind.
    ///
    /// # Errors
    /// Those of opening a register, as far as they show without a password.
    pub fn at(folder: &Path) -> Result<Self> {
        let files = Files::of_register(folder)?;
        let keys = copies::read(&files)?.keys;
        let data = fs::symlink_metadata(files.data())?;
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let at = match instant_in(name) {
            Some(at) => at,
            None => data.modified()?.into(),
        };
        Ok(Self { folder: folder.to_owned(), register: keys.register, at, bytes: data.len() })
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What it is called, without the instant: the name of the register that it is of.
    #[must_use]
    pub fn name(&self) -> String {
        let stem = self.folder.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = self.folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        match stem.len().checked_sub(INSTANT_LENGTH + 1) {
            Some(end) if instant_in(file).is_some() => stem[..end].to_owned(),
            _ => stem,
        }
    }

    /// Removes a backup that turned out not to be whole: first out of its name, so that no half of
    /// it ever stands under that.
    ///
    /// # Errors
    /// Why it is still there.
    pub fn discard(self) -> Result<()> {
        let place = self.folder.parent().ok_or(Error::NotARegister)?;
        let going = hidden(place, self.register)?;
        fs::rename(&self.folder, &going)?;
        Ok(fs::remove_dir_all(&going)?)
    }

    /// The register that it is of: two registers of the same name have different ones.
    #[must_use]
    pub fn register(&self) -> Uuid {
        self.register
    }

    /// The instant that it shows the register at. Of one register in one place no two are the same,
    /// and one made later is later, also when the clock was set back.
    #[must_use]
    pub fn made_at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Size of its data, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

/// The register that lies in a folder, as its keys say; known without a password.
///
/// # Errors
/// Those of opening a register, as far as they show without a password.
pub fn register_id(folder: &Path) -> Result<Uuid> {
    Ok(copies::read(&Files::of_register(folder)?)?.keys.register)
}

/// All backups that lie in a place, of every register, newest first. What is no backup is passed
/// over: other files, links, folders that cannot be read, and backups that a newer program made.
///
/// # Errors
/// [`Error::Missing`] if the place is not there, or why it cannot be read.
pub fn backups_in(place: &Path) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::Missing(Piece::Folder));
        }
        Err(error) => return Err(error.into()),
    };
    let mut found: Vec<Backup> = entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(|name| instant_in(name).is_some()))
        .filter_map(|entry| Backup::at(&entry.path()).ok())
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.folder.cmp(&b.folder)));
    Ok(found)
}

/// Those of one register, newest first; none where there is no place yet.
pub(crate) fn of_register(place: &Path, register: Uuid) -> Result<Vec<Backup>> {
    match backups_in(place) {
        Ok(mut all) => {
            all.retain(|backup| backup.register == register);
            Ok(all)
        }
        Err(Error::Missing(_)) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// The name of a backup, `NAME-2020-10-05T08-00-00-000Z.kompetenspass`.
pub(crate) fn name_at(name: &str, at: DateTime<Utc>) -> String {
    let name = &name[..name.floor_char_boundary(NAME_LIMIT)];
    format!("{name}-{}.{ENDING}", at.format(INSTANT))
}

/// The instant in a backup's name; none if it is not called as a backup is.
fn instant_in(name: &str) -> Option<DateTime<Utc>> {
    let stem = name.strip_suffix(ENDING)?.strip_suffix('.')?;
    let start = stem.len().checked_sub(INSTANT_LENGTH)?;
    if name.starts_with('.') || !stem.get(..start)?.ends_with('-') {
        return None;
    }
    let instant = NaiveDateTime::parse_from_str(stem.get(start..)?, INSTANT).ok()?;
    Some(instant.and_utc())
}

/// The instant for the next backup of a register in a place: now, or just after the newest there if
/// the clock stands still or was set back. Another register of the same name may have its own.
pub(crate) fn next_instant(
    place: &Path,
    register: Uuid,
    name: &str,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>> {
    let next = TimeDelta::milliseconds(1);
    let newest = of_register(place, register)?.first().map(|backup| backup.at);
    let mut at = whole_milliseconds(now);
    at = newest.map_or(at, |newest| at.max(newest + next));
    while place.join(name_at(name, at)).symlink_metadata().is_ok() {
        at += next;
    }
    Ok(at)
}

/// A hidden name in a place for a register's folder that is being made, or that is going.
pub(crate) fn hidden(place: &Path, register: Uuid) -> Result<PathBuf> {
    let mut chance = [0; 8];
    fill_secret(&mut chance)?;
    Ok(place.join(format!("{}{}", hidden_start(register), crate::blob::hexadecimal(&chance))))
}

fn hidden_start(register: Uuid) -> String {
    format!(".{register}.")
}

/// Removes what a program that was killed left of one register's backups. Only one program at a time
/// has a register open, so nobody else is at work under these names.
pub(crate) fn sweep(place: &Path, register: Uuid) {
    let start = hidden_start(register);
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let is_left = entry.file_name().to_str().is_some_and(|name| name.starts_with(&start))
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_left {
            // What cannot be removed now is tried again the next time.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Removes a register's older backups by the rule in [`thinning`], and answers with how many went.
/// One that somebody has put something into is left alone.
pub(crate) fn thin(place: &Path, register: Uuid) -> Result<usize> {
    let there = of_register(place, register)?;
    let instants: Vec<_> = there.iter().map(|backup| backup.at).collect();
    let mut gone = 0;
    for (backup, stays) in there.iter().zip(thinning::stays(&instants)) {
        if stays || !holds_only_ours(&backup.folder) {
            continue;
        }
        // First out of its name, so that half a backup never stands under it.
        let going = hidden(place, register)?;
        if fs::rename(&backup.folder, &going).is_ok() {
            let _ = fs::remove_dir_all(&going);
            gone += 1;
        }
    }
    Ok(gone)
}

fn holds_only_ours(folder: &Path) -> bool {
    const OURS: &[&str] = &["register.db", "keys.a", "keys.b", "lock"];
    let Ok(mut entries) = fs::read_dir(folder) else { return false };
    entries.all(|entry| {
        entry.is_ok_and(|entry| {
            let name = entry.file_name();
            name.to_str().is_some_and(|name| {
                OURS.contains(&name) || matches!(name, "register.db-wal" | "register.db-shm")
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_backup_tells_its_instant_and_no_other_name_does() {
        let at: DateTime<Utc> = "2020-10-25T00:30:00.007Z".parse().unwrap();
        let name = name_at("Åsele-registret", at);
        assert_eq!(name, "Åsele-registret-2020-10-25T00-30-00-007Z.kompetenspass");
        assert_eq!(instant_in(&name), Some(at));
        let called =
            |folder: &str| Backup { folder: folder.into(), register: Uuid::nil(), at, bytes: 0 };
        assert_eq!(called(&name).name(), "Åsele-registret");
        assert_eq!(called("Åsele-registret.kompetenspass").name(), "Åsele-registret");
        assert!(name_at(&"å".repeat(200), at).len() < 160, "a long name leaves room");
        for other in [
            "Kompetensregister.kompetenspass",
            "2020-10-25T00-30-00-007Z.kompetenspass",
            "Reg-2020-10-25T00-30-00-007Z",
            "Reg-2020-13-25T00-30-00-007Z.kompetenspass",
            "Reg-2020-10-25T00-30-00Z.kompetenspass",
            ".Reg-2020-10-25T00-30-00-007Z.kompetenspass",
            "ö-20-10-25T00-30-00-007Z.kompetenspass",
            ".kompetenspass",
            "",
        ] {
            assert_eq!(instant_in(other), None, "{other}");
        }
    }
}
