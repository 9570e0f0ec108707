//! What can still be read of a damaged register, put into a new one. The damaged one is only read: a
//! copy of its files is worked on. Not a backup, which is better wherever there is one.
//!
//! Pages are sealed one by one, so a broken one costs the rows that lie on it and no others. What a
//! table lost the log has, and what the log lost the tables have; what both lost is lost, and the
//! report says so.

mod first_pages;
mod merge;
mod read;

use crate::{
    Error, Piece, Program, Register, Result, Secret, World, connection,
    folder::{Files, FolderLock, make_private_folder, sync_folder},
    keys::{DataKey, copies},
    register::{add_device, beside, parent_and_name, refuse_newer},
};
use rusqlite::Connection;
use std::{fs, io, path::Path};

/// What was saved of a damaged register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescue {
    /// Pages that cannot be read.
    pub damaged_pages: usize,
    /// The tables, as far as something was to be done about them or they hold anything.
    pub tables: Vec<RescuedTable>,
    /// Operations of the log that were read.
    pub operations: u32,
    /// Operations of which only the changes were left: their name is lost, and their time is not.
    pub nameless: u32,
    /// Changes in the log that were read.
    pub revisions: u32,
    /// Changes in the log that are lost; those at its very end show in no gap.
    pub revisions_lost: u32,
    /// Whether every page of the log was read.
    pub is_log_whole: bool,
    /// Issued papers whose bytes are lost.
    pub papers_lost: u32,
}

/// What was saved of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RescuedTable {
    /// Its name.
    pub name: String,
    /// Rows that were read in it.
    pub read: u32,
    /// Rows that could not be read in it and were in the log.
    pub from_log: u32,
    /// Rows that were left out, since what they refer to is lost.
    pub left_out: u32,
    /// Whether every page of it was read: if not, and changes are lost too, rows may be missing.
    pub is_whole: bool,
}

impl Rescue {
    /// Whether nothing is known to be lost: every row was read, or was in a log without gaps.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        let in_tables = self.tables.iter().all(|table| table.is_whole);
        let in_log = self.revisions_lost == 0 && self.is_log_whole;
        self.papers_lost == 0
            && self.nameless == 0
            && self.tables.iter().all(|table| table.left_out == 0)
            && (in_tables || in_log)
    }
}

/// Reads what can be read of the damaged register at `damaged` and makes a new register of it at `to`,
/// which must not exist. It keeps the keys, so the same password opens it, and it passes a whole
/// check. If the damaged one's own keys are gone, those of a backup of it do: `keys` is its folder.
///
/// # Errors
/// [`Error::WrongPassword`], [`Error::AlreadyExists`], [`Error::InUse`], [`Error::DiskFull`];
/// [`Error::Damaged`] if not even the list of tables can be read or made anew, or the keys belong to
/// other data.
pub fn rescue<'s>(
    damaged: &Path,
    keys: Option<&Path>,
    secret: impl Into<Secret<'s>>,
    to: &Path,
    program: Program,
    mut world: World,
) -> Result<(Register, Rescue)> {
    match fs::symlink_metadata(to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Error::AlreadyExists),
    }
    let source =
        Files::in_folder(fs::canonicalize(damaged).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::Missing(Piece::Folder),
            _ => error.into(),
        })?);
    let _lock = FolderLock::take(&source, program)?;
    let of_keys = match keys {
        Some(backup) => Files::of_register(backup)?,
        None => source.clone(),
    };
    let keys = copies::read(&of_keys)?.keys;
    refuse_newer(&keys)?;
    let key = keys.open(secret)?;
    let (parent, name) = parent_and_name(to)?;
    let (copy, making) = (beside(&parent, &name)?, beside(&parent, &name)?);
    let rescued = (|| {
        make_private_folder(&copy)?;
        let found = read::everything(&copied(&source, &copy)?, &key, keys.schema)?;
        make_private_folder(&making)?;
        let files = Files::in_folder(making.clone());
        copies::write(&files, &keys, &mut |_| Ok(()))?;
        let report = fill(&files, &key, found, &mut world)?;
        // The log is made to agree while it lies beside: under its name it is whole.
        let lock = FolderLock::take(&files, program)?;
        let register = open(&files, &key, lock, World::system())?;
        merge::log_what_is_there(register)?;
        fs::rename(&making, parent.join(&name))?;
        sync_folder(&parent)?;
        Ok(report)
    })();
    // Only what was made here a moment ago.
    let _ = fs::remove_dir_all(&copy);
    let report = match rescued {
        Ok(report) => report,
        Err(error) => {
            let _ = fs::remove_dir_all(&making);
            return Err(error);
        }
    };
    let files = Files::of_register(&parent.join(&name))?;
    let lock = FolderLock::take(&files, program)?;
    Ok((open(&files, &key, lock, world)?, report))
}

fn open(files: &Files, key: &DataKey, lock: FolderLock, world: World) -> Result<Register> {
    let copies = copies::read(files)?;
    let (files, key) = (files.clone(), key.clone());
    Register::open_with_key(files, copies, key, lock, world, &mut |_| Ok(()))
}

/// A copy of the data with its write-ahead log, to be read and not to be kept.
fn copied(source: &Files, folder: &Path) -> Result<Files> {
    let copy = Files::in_folder(folder.to_owned());
    for (from, to) in [(source.data(), copy.data()), (source.data_log(), copy.data_log())] {
        match fs::copy(from, to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(copy)
}

/// Makes the new register's data of what was found, whole and checked.
fn fill(files: &Files, key: &DataKey, found: read::Found, world: &mut World) -> Result<Rescue> {
    // As old as the damaged one: it is migrated when it is opened.
    let connection = connection::create(&files.data(), key, found.schema)?;
    let report = in_one(&connection, |connection| merge::into(connection, found))?;
    add_device(&connection, world)?;
    connection::checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(report)
}

/// One transaction, with references looked at when everything is there.
fn in_one<T>(connection: &Connection, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = work(connection)?;
    connection.execute_batch("COMMIT")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(done)
}
