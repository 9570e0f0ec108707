//! The way back: a backup opened and looked into, and put in a register's place. What lay there is
//! kept aside, whole, and never overwritten. Not the making of backups.

use super::{
    copy::{BackupStep, Copier, is_whole},
    place::{Backup, ENDING},
};
use crate::{
    Error, Program, Register, Result, Secret, World, connection,
    folder::{Files, FolderLock, make_private_folder, private_file, sync_folder},
    keys::{DataKey, Keys, copies},
    register::{Storage, add_device, beside, parent_and_name, refuse_newer},
    world::whole_milliseconds,
};
use chrono::{DateTime, Utc};
use domain::operation::OperationCode;
use rusqlite::{Connection, OptionalExtension};
use std::{
    ffi::{OsStr, OsString},
    fs, io,
    path::{Path, PathBuf},
};

/// The steps in which a backup takes a register's place. Stopped before any of them, the place opens
/// with what lay there or with the backup, and what lay there is still somewhere under its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestoreStep {
    /// A step in which the copy is made, beside the place.
    Copy(BackupStep),
    /// Saying that the copy is whole and waits.
    Ready,
    /// Moving aside what lies in the place.
    Aside,
    /// Moving the copy to the place.
    Place,
    /// Waiting until the folder around it knows.
    Sync,
}

/// A backup whose key is known.
pub struct OpenedBackup {
    backup: Backup,
    copier: Copier,
    data: Connection,
}

/// What is in a backup, for whoever wonders whether it is the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Companies in the order in which they were added, each with how many work or have worked there.
    pub companies: Vec<(String, u32)>,
    /// People.
    pub people: u32,
    /// Operations in its log.
    pub operations: u32,
    /// The latest operation and when it was done.
    pub newest: Option<(OperationCode, DateTime<Utc>)>,
}

/// A register that was put back.
pub struct Restored {
    /// The register, open.
    pub register: Register,
    /// Where what lay in its place is kept; none if nothing did.
    pub aside: Option<PathBuf>,
}

impl Backup {
    /// Opens the backup with the password that it had, or with its recovery code.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] and its like, [`Error::NewerFormat`], or that the backup is not whole.
    pub fn open<'s>(&self, secret: impl Into<Secret<'s>>) -> Result<OpenedBackup> {
        let keys = copies::read(&Files::of_register(&self.folder)?)?.keys;
        refuse_newer(&keys)?;
        let key = keys.open(secret)?;
        OpenedBackup::with(self, keys, key)
    }

    /// Copies its files as they are into `folder`, which must not exist, to be opened there as a
    /// register and thrown away. The backup is only read, whatever program made it and wherever it
    /// lies: not even a file of SQLite's comes to lie beside it.
    ///
    /// # Errors
    /// [`Error::InUse`] if somebody has it open as a register, or what hinders the copying.
    pub fn copy_files(&self, folder: &Path) -> Result<()> {
        let from = Files::of_register(&self.folder)?;
        if FolderLock::is_held(&from) {
            return Err(Error::InUse(None));
        }
        make_private_folder(folder)?;
        let to = Files::in_folder(folder.to_owned());
        for (from, to) in [
            (from.keys_a(), to.keys_a()),
            (from.keys_b(), to.keys_b()),
            (from.data(), to.data()),
            (from.data_log(), to.data_log()),
        ] {
            match fs::File::open(from) {
                // Not with its permissions: a copy from a disc may be written to.
                Ok(mut from) => {
                    io::copy(&mut from, &mut private_file().create_new(true).open(to)?)?;
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

impl Register {
    /// Opens a backup of this register with the key that this one has. When it is restored, it keeps
    /// this one's password.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] if it has another key: then its own password may open it.
    pub fn open_backup(&self, backup: &Backup) -> Result<OpenedBackup> {
        let Storage::Folder { files, key, .. } = self.storage() else {
            return Err(Error::WrongPassword);
        };
        let keys = copies::read(files)?.keys;
        if keys.register != backup.register {
            return Err(Error::WrongPassword);
        }
        OpenedBackup::with(backup, keys, key.clone()).map_err(|error| match error {
            // Whether the key is another or the data is damaged does not show.
            Error::Damaged(_) => Error::WrongPassword,
            other => other,
        })
    }

    /// How many operations this register has beyond what a backup holds.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn operations_since(&self, contents: &Contents) -> Result<u32> {
        let count: u32 =
            self.connection().query_row("SELECT count(*) FROM operation", [], |row| row.get(0))?;
        Ok(count.saturating_sub(contents.operations))
    }
}

impl OpenedBackup {
    fn with(backup: &Backup, keys: Keys, key: DataKey) -> Result<Self> {
        let files = Files::of_register(&backup.folder)?;
        let data = connection::open_backup(&files.data(), &key)?;
        // One moment of it, also if somebody has opened it as a register.
        data.execute_batch("BEGIN")?;
        Ok(Self { backup: backup.clone(), copier: Copier { key, keys }, data })
    }

    /// Another backup of the same register, opened with the same key and not asked for again.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it has another key or is damaged.
    pub fn another(&self, backup: &Backup) -> Result<Self> {
        let keys = copies::read(&Files::of_register(&backup.folder)?)?.keys;
        Self::with(backup, keys, self.copier.key.clone())
    }

    /// The backup.
    #[must_use]
    pub fn backup(&self) -> &Backup {
        &self.backup
    }

    /// Looks at every page of it.
    ///
    /// # Errors
    /// [`Error::Damaged`] if one is.
    pub fn check(&self) -> Result<()> {
        is_whole(&self.data)
    }

    /// Looks into it, and changes nothing.
    ///
    /// # Errors
    /// [`Error::Damaged`] if a page of it is.
    pub fn contents(&self) -> Result<Contents> {
        let count = |sql| -> Result<u32> { Ok(self.data.query_row(sql, [], |row| row.get(0))?) };
        let mut statement = self.data.prepare(
            "SELECT company.name, count(DISTINCT employment.person_id)
             FROM company LEFT JOIN employment ON employment.company_id = company.id
             GROUP BY company.id ORDER BY company.id",
        )?;
        let companies = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let newest: Option<(String, String)> = self
            .data
            .query_row("SELECT code, at FROM operation ORDER BY hlc DESC LIMIT 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(Contents {
            companies,
            people: count("SELECT count(*) FROM person")?,
            operations: count("SELECT count(*) FROM operation")?,
            newest: newest.and_then(|(code, at)| {
                let at = DateTime::parse_from_rfc3339(&at).ok()?.to_utc();
                Some((crate::log::history::code(&code).ok()?, at))
            }),
        })
    }

    /// Puts the backup in the place of the register at `folder` and opens it there. It is copied and
    /// checked first; what lies in the place is moved beside it, whole, under a name with the
    /// instant. The backup itself stays where it is.
    ///
    /// The restored register writes as a new device: numbers that the other one has given since must
    /// not be given twice.
    ///
    /// # Errors
    /// [`Error::InUse`] if another program has the register open, [`Error::Damaged`] if the backup is
    /// not whole, or what hinders the copying. What lies in the place is still there then.
    pub fn restore(
        &self,
        folder: &Path,
        program: Program,
        mut world: World,
        before: &mut dyn FnMut(RestoreStep) -> io::Result<()>,
    ) -> Result<Restored> {
        let is_there = match fs::symlink_metadata(folder) {
            Ok(found) if found.file_type().is_symlink() => return Err(Error::SymbolicLink),
            Ok(found) if !found.is_dir() => return Err(Error::NotARegister),
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(error.into()),
        };
        let (parent, name) = parent_and_name(folder)?;
        let place = parent.join(&name);
        if is_there {
            // Nobody may have it open; Windows moves no folder in which a file is open, so the lock
            // is let go of before that.
            drop(FolderLock::take(&Files::in_folder(place.clone()), program)?);
        }
        let making = beside(&parent, &name)?;
        let made = (|| {
            self.copier.write(&self.data, &making, &mut |step| before(RestoreStep::Copy(step)))?;
            let files = Files::in_folder(making.clone());
            let data = connection::open_writing(&files.data(), &self.copier.key)?;
            add_device(&data, &mut world)?;
            connection::checkpoint(&data)?;
            data.close().map_err(|(_, error)| error)?;
            let waiting = waiting(&parent, &name);
            before(RestoreStep::Ready)?;
            if waiting.symlink_metadata().is_ok() {
                // Left by a program that was killed; what it was to replace is still in its place.
                fs::remove_dir_all(&waiting)?;
            }
            fs::rename(&making, &waiting)?;
            sync_folder(&parent)?;
            Ok(waiting)
        })();
        let waiting = match made {
            Ok(waiting) => waiting,
            Err(error) => {
                // Only what was made here a moment ago; the error is what matters.
                let _ = fs::remove_dir_all(&making);
                return Err(error);
            }
        };
        let aside = is_there.then(|| aside(&parent, &name, world.clock.now()));
        let moved = (|| {
            before(RestoreStep::Aside)?;
            if let Some(aside) = &aside {
                fs::rename(&place, aside)?;
            }
            before(RestoreStep::Place)?;
            fs::rename(&waiting, &place)
        })();
        if let Err(error) = moved {
            if let Some(aside) = &aside
                && place.symlink_metadata().is_err()
            {
                fs::rename(aside, &place)?;
            }
            let _ = fs::remove_dir_all(&waiting);
            return Err(error.into());
        }
        before(RestoreStep::Sync)?;
        sync_folder(&parent)?;
        let files = Files::of_register(&place)?;
        let lock = FolderLock::take(&files, program)?;
        let (copies, key) = (copies::read(&files)?, self.copier.key.clone());
        let register = Register::open_with_key(files, copies, key, lock, world, &mut |_| Ok(()))?;
        Ok(Restored { register, aside })
    }
}

/// Where a whole copy waits for the place that is being made free.
fn waiting(parent: &Path, name: &OsStr) -> PathBuf {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".restored");
    parent.join(hidden)
}

/// Where what lies in the place is kept: not a name that a backup has, since nobody has checked it.
pub(crate) fn aside(parent: &Path, name: &OsStr, now: DateTime<Utc>) -> PathBuf {
    let stem = Path::new(name).file_stem().unwrap_or(name).to_string_lossy().into_owned();
    let mut at = whole_milliseconds(now);
    loop {
        let instant = at.format("%Y-%m-%dT%H-%M-%S-%3fZ");
        let path = parent.join(format!("{stem}-{instant}-undanlagt.{ENDING}"));
        if path.symlink_metadata().is_err() {
            return path;
        }
        at += chrono::TimeDelta::milliseconds(1);
    }
}

/// Ends a restoring that was stopped after the place was made free: then the copy is whole.
pub(crate) fn finish_interrupted(folder: &Path) -> Result<()> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        _ => return Ok(()),
    }
    let Ok((parent, name)) = parent_and_name(folder) else { return Ok(()) };
    match fs::rename(waiting(&parent, &name), parent.join(&name)) {
        Ok(()) => Ok(sync_folder(&parent)?),
        // Nothing waits; whoever opens the register says that it is missing.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}
