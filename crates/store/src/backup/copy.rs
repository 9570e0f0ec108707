//! One whole copy of a register: made beside its place, synced, opened and checked, and only then put
//! under its name. Not when it is made, and not which others go.

use super::place::{Backup, hidden, name_at, next_instant, sweep, thin};
use crate::{
    Error, Piece, Result, connection,
    folder::{Files, FolderLock, make_private_folder, sync_folder},
    keys::{DataKey, Keys, copies},
    migrations,
    register::newest_stamp,
};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::{
    fs::{self, OpenOptions},
    io,
    path::Path,
    sync::Arc,
};
use uuid::Uuid;

/// The steps in which a backup is made. Stopping before any of them leaves everything that was there
/// as it was, and no backup that is not whole under a backup's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupStep {
    /// Making a hidden folder beside its place.
    Folder,
    /// Copying the data, page by page.
    Data,
    /// Writing both copies of the keys.
    Keys,
    /// Waiting until all of it is on the disk.
    Sync,
    /// Opening it, and checking every page.
    Check,
    /// Giving it its name.
    Rename,
    /// Waiting until the place knows.
    SyncPlace,
    /// Removing older ones.
    Thin,
}

/// What is asked before every step; an error stops there.
pub type Before<'a> = dyn FnMut(BackupStep) -> io::Result<()> + 'a;

/// What a copy is compared by: read from the source and from the copy, they must be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counts {
    schema: u32,
    people: u32,
    operations: u32,
    revisions: u32,
    newest: i64,
}

impl Counts {
    fn of(connection: &Connection) -> Result<Self> {
        let count = |sql| -> Result<u32> { Ok(connection.query_row(sql, [], |row| row.get(0))?) };
        Ok(Self {
            schema: migrations::version(connection)?,
            people: count("SELECT count(*) FROM person")?,
            operations: count("SELECT count(*) FROM operation")?,
            revisions: count("SELECT count(*) FROM revision")?,
            newest: newest_stamp(connection)?,
        })
    }
}

/// A register at one moment, to be backed up on another thread. Holds the register's lock.
pub struct Snapshot {
    connection: Connection,
    copier: Copier,
    now: DateTime<Utc>,
    _lock: Arc<FolderLock>,
}

impl Snapshot {
    pub(crate) fn of(
        files: &Files,
        key: &DataKey,
        lock: &Arc<FolderLock>,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let connection = connection::open_reading(&files.data(), key)?;
        // The first read within a transaction fixes what the whole transaction sees.
        connection.execute_batch("BEGIN")?;
        let _: i64 = connection.query_row("SELECT count(*) FROM device", [], |row| row.get(0))?;
        let keys = copies::read(files)?.keys;
        let copier = Copier { key: key.clone(), keys };
        Ok(Self { connection, copier, now, _lock: Arc::clone(lock) })
    }

    /// The register that it is of.
    #[must_use]
    pub fn register(&self) -> Uuid {
        self.copier.keys.register
    }

    /// The newest stamp in its log, 0 in an empty one.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn newest_stamp(&self) -> Result<i64> {
        newest_stamp(&self.connection)
    }

    /// Makes a backup in `place`, which is made if it is not there, under a name that begins with
    /// `name`. When this returns, the backup has been opened and checked and is on the disk, and
    /// older ones of this register have been thinned.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the register itself is: nothing is thinned then. [`Error::DiskFull`],
    /// [`Error::ReadOnly`], or what else hinders it; nothing is left of the attempt.
    pub fn back_up(&self, place: &Path, name: &str, before: &mut Before<'_>) -> Result<Backup> {
        let register = self.register();
        make_place(place)?;
        sweep(place, register);
        let at = next_instant(place, register, name, self.now)?;
        self.copier.put(&self.connection, place, name, at, before)
    }

    /// What makes further copies of its backups, when the register is closed again.
    #[must_use]
    pub fn copier(&self) -> Copier {
        self.copier.clone()
    }
}

/// Copies backups of one register to another place. Holds the register's key, and no lock.
#[derive(Clone)]
pub struct Copier {
    pub(crate) key: DataKey,
    pub(crate) keys: Keys,
}

impl Copier {
    /// Copies a backup to `place`, which must be there: a stick that was pulled out must not become
    /// a folder on the disk. The copy bears the same name and is checked like the first.
    ///
    /// # Errors
    /// [`Error::Missing`] if the place is not there; otherwise as [`Snapshot::back_up`].
    pub fn copy(&self, backup: &Backup, place: &Path, before: &mut Before<'_>) -> Result<Backup> {
        if !place.is_dir() {
            return Err(Error::Missing(Piece::Folder));
        }
        let name = backup.folder.file_name().ok_or(Error::NotARegister)?;
        if let Ok(there) = Backup::at(&place.join(name))
            && there.register == self.keys.register
            && there.bytes == backup.bytes
        {
            return Ok(there);
        }
        sweep(place, self.keys.register);
        let files = Files::of_register(&backup.folder)?;
        let source = connection::open_backup(&files.data(), &self.key)?;
        let name = name.to_string_lossy();
        self.put_as(&source, place, &name, backup.at, before)
    }

    fn put(
        &self,
        source: &Connection,
        place: &Path,
        name: &str,
        at: DateTime<Utc>,
        before: &mut Before<'_>,
    ) -> Result<Backup> {
        self.put_as(source, place, &name_at(name, at), at, before)
    }

    fn put_as(
        &self,
        source: &Connection,
        place: &Path,
        name: &str,
        at: DateTime<Utc>,
        before: &mut Before<'_>,
    ) -> Result<Backup> {
        let beside = hidden(place, self.keys.register)?;
        let folder = place.join(name);
        let made = (|| {
            self.write(source, &beside, before)?;
            before(BackupStep::Rename)?;
            if folder.symlink_metadata().is_ok() {
                return Err(Error::AlreadyExists);
            }
            fs::rename(&beside, &folder)?;
            before(BackupStep::SyncPlace)?;
            sync_folder(place)?;
            Ok(())
        })();
        if let Err(error) = made {
            // Only what was made here a moment ago; the error is what matters.
            let _ = fs::remove_dir_all(&beside);
            return Err(error);
        }
        if before(BackupStep::Thin).is_ok() {
            // The backup is there; older ones that cannot be removed hinder nothing.
            let _ = thin(place, self.keys.register);
        }
        let bytes = fs::metadata(Files::in_folder(folder.clone()).data())?.len();
        Ok(Backup { folder, register: self.keys.register, at, bytes })
    }

    /// Writes a whole copy into a new folder, and opens and checks it there.
    pub(crate) fn write(
        &self,
        source: &Connection,
        folder: &Path,
        before: &mut Before<'_>,
    ) -> Result<()> {
        let expected = Counts::of(source)?;
        before(BackupStep::Folder)?;
        make_private_folder(folder)?;
        let files = Files::in_folder(folder.to_owned());
        before(BackupStep::Data)?;
        connection::copy(source, &files.data(), &self.key)?;
        before(BackupStep::Keys)?;
        copies::write(&files, &self.keys, &mut |_| Ok(()))?;
        before(BackupStep::Sync)?;
        // Windows syncs only what may be written.
        OpenOptions::new().write(true).open(files.data())?.sync_all()?;
        sync_folder(folder)?;
        before(BackupStep::Check)?;
        self.check(&files, expected)
    }

    fn check(&self, files: &Files, expected: Counts) -> Result<()> {
        let copies = copies::read(files)?;
        if copies.needs_mending || copies.keys != self.keys {
            return Err(Error::Damaged(Piece::Keys));
        }
        let copy = connection::open_backup(&files.data(), &self.key)?;
        is_whole(&copy)?;
        if Counts::of(&copy)? != expected {
            return Err(Error::Damaged(Piece::Data));
        }
        Ok(())
    }
}

/// Whether every page of a copy is as it was sealed, and its structure right.
pub(super) fn is_whole(copy: &Connection) -> Result<()> {
    if connection::broken_seals(copy)? > 0 || !connection::is_sound(copy)? {
        return Err(Error::Damaged(Piece::Data));
    }
    Ok(())
}

/// Makes the place, for its owner alone, where it is not there; what it lies in must be.
fn make_place(place: &Path) -> Result<()> {
    match make_private_folder(place) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && place.is_dir() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::Missing(Piece::Folder)),
        Err(error) => Err(error.into()),
    }
}
