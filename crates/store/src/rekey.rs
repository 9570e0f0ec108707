//! A new data key for a register, for when the old one may be known: all data is encrypted anew. Not
//! a new password, which is a new lock on the same key: see `register`.
//!
//! The data under the new key is made and checked beside the old (`register.db.new`) while nothing
//! has changed yet. Then, each step synced before the next:
//!
//! 1. the old data is closed, all of it in its one file;
//! 2. the key files get the new key's slots beside the old key's;
//! 3. the new data is moved into the old data's place;
//! 4. the key files lose the old key's slots.
//!
//! Between 2 and 4 a register is found in the middle by whoever opens it next. What the secret opens
//! says the way: the old password goes back as long as the old data lies there, the new password and
//! the new recovery code go on to the end. So at every moment the old or the new secrets open the
//! register, and what they open is whole.

use crate::{
    Error, KeyCost, Password, Piece, RecoveryCode, Register, Result, View, connection,
    folder::{Files, sync_folder},
    keys::{DataKey, Keys, Slot, copies},
    register::Storage,
    secret::Secret,
};
use chrono::NaiveDate;
use std::{
    fs::{self, File},
    io,
    path::Path,
    sync::Arc,
};

/// What a register is to be opened with once its data has a new key.
#[derive(Debug)]
pub struct NewSecrets<'a> {
    /// The new password.
    pub password: &'a Password,
    /// The new recovery code and the day that it was made. Without one there is none afterwards.
    pub recovery: Option<(&'a RecoveryCode, NaiveDate)>,
}

/// A register that did not get a new key.
pub struct NotRekeyed {
    /// The register as it was. None where the change was interrupted half-way: then it is closed,
    /// and opening it brings the change to an end.
    pub register: Option<Register>,
    /// Why.
    pub error: Error,
}

impl std::fmt::Debug for NotRekeyed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NotRekeyed")
            .field("is_open", &self.register.is_some())
            .field("error", &self.error)
            .finish()
    }
}

/// The steps of a change. Stopping before any of them leaves a register that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Writing the data under the new key, beside the old.
    Copy,
    /// Waiting until it is on the disk.
    SyncCopy,
    /// Closing the old data.
    Close,
    /// Putting the new slots beside the old.
    AddSlots(copies::Step),
    /// Moving the new data into its place.
    Rename,
    /// Waiting until the folder knows.
    SyncFolder,
    /// Taking the old slots away.
    DropSlots(copies::Step),
}

type Before<'a> = &'a mut dyn FnMut(Step) -> io::Result<()>;

impl Register {
    /// Encrypts the register anew under a new data key, which only the new secrets open. Old copies
    /// of the folder keep the old key and the old secrets. Takes as long as copying the data, and
    /// room for it on the disk.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] if `present` is not the password, [`Error::InUse`] while a
    /// [`Reader`](crate::Reader) looks at the register, [`Error::DiskFull`].
    pub fn rekey(
        self,
        present: &Password,
        new: &NewSecrets<'_>,
        cost: KeyCost,
    ) -> Result<Self, Box<NotRekeyed>> {
        self.rekey_by_steps(present, new, cost, &mut |_| Ok(())).inspect_err(|not| {
            if let Some(Storage::Folder { files, .. }) = not.register.as_ref().map(Self::storage) {
                // It is in nobody's way; the error is what matters.
                let _ = forget_copy(files);
            }
        })
    }

    /// `before` is asked before every step and may stop there: that is how tests are killed.
    pub(crate) fn rekey_by_steps(
        self,
        present: &Password,
        new: &NewSecrets<'_>,
        cost: KeyCost,
        before: Before<'_>,
    ) -> Result<Self, Box<NotRekeyed>> {
        let (keys, key) = match self.copy_to_new_key(present, new, cost, before) {
            Ok(made) => made,
            Err(error) => return Err(Box::new(NotRekeyed { register: Some(self), error })),
        };
        let Self { view, maker, author, storage } = self;
        let Storage::Folder { files, lock, .. } = storage else {
            return Err(closed(Error::Missing(Piece::Keys)));
        };
        let connection = swap(&files, view, &keys, &key, before).map_err(closed)?;
        let storage = Storage::folder(files, key, lock).map_err(closed)?;
        Ok(Self { view: View::new(connection), maker, author, storage })
    }

    /// The data under a new key beside the old, whole and on the disk; and the keys that say so.
    fn copy_to_new_key(
        &self,
        present: &Password,
        new: &NewSecrets<'_>,
        cost: KeyCost,
        before: Before<'_>,
    ) -> Result<(Keys, DataKey)> {
        let Storage::Folder { files, lock, key: present_key, .. } = self.storage() else {
            return Err(Error::Missing(Piece::Keys));
        };
        if Arc::strong_count(lock) > 1 {
            return Err(Error::InUse(None));
        }
        self.is_at_its_place()?;
        let keys = copies::read(files)?.keys;
        if !keys.open(present)?.is(present_key) {
            // The slots are not those of the data that is open: the way back would be lost.
            return Err(Error::Damaged(Piece::Keys));
        }
        let key = DataKey::generate()?;
        let mut next = vec![Slot::of_password(keys.register, new.password, cost, &key)?];
        if let Some((code, made)) = new.recovery {
            next.push(Slot::of_recovery_code(keys.register, code, made, cost, &key)?);
        }
        forget_copy(files)?;
        before(Step::Copy)?;
        connection::copy_under(self.connection(), &files.new_data(), &key)?;
        before(Step::SyncCopy)?;
        File::options().write(true).open(files.new_data())?.sync_all()?;
        sync_folder(files.folder())?;
        Ok((keys.moving_to(next), key))
    }
}

fn closed(error: Error) -> Box<NotRekeyed> {
    Box::new(NotRekeyed { register: None, error })
}

/// Puts the new data in the old data's place and opens it.
fn swap(
    files: &Files,
    view: View,
    keys: &Keys,
    key: &DataKey,
    before: Before<'_>,
) -> Result<rusqlite::Connection> {
    before(Step::Close)?;
    let connection = view.into_connection();
    connection::checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    copies::write(files, keys, &mut |step| before(Step::AddSlots(step)))?;
    before(Step::Rename)?;
    move_into_place(files)?;
    before(Step::SyncFolder)?;
    sync_folder(files.folder())?;
    copies::write(files, &keys.moved(), &mut |step| before(Step::DropSlots(step)))?;
    connection::open_writing(&files.data(), key)
}

/// Brings a change that was interrupted between its second step and its last to an end, back or on,
/// as far as the secret allows; answers with the keys as they are then.
pub(crate) fn settle(files: &Files, keys: &Keys, secret: Secret<'_>) -> Result<Keys> {
    let new_key = keys.open_next(secret)?;
    let old_key = match keys.open(secret) {
        Ok(key) => Some(key),
        Err(refusal) if new_key.is_none() => return Err(refusal),
        Err(_) => None,
    };
    if let Some(key) = &old_key
        && opens(&files.data(), key)?
    {
        return settled(files, keys.not_moved());
    }
    if let Some(key) = &new_key {
        if !opens(&files.data(), key)? {
            if !opens(&files.new_data(), key)? {
                return Err(Error::Damaged(Piece::Data));
            }
            move_into_place(files)?;
            sync_folder(files.folder())?;
        }
        return settled(files, keys.moved());
    }
    // Only the old secrets open: right if the new data has not been moved yet.
    if fs::exists(files.new_data())? {
        Err(Error::Damaged(Piece::Data))
    } else {
        Err(keys.refusal(secret))
    }
}

fn settled(files: &Files, keys: Keys) -> Result<Keys> {
    copies::write(files, &keys, &mut |_| Ok(()))?;
    forget_copy(files)?;
    Ok(keys)
}

/// Removes a copy that never came into force.
pub(crate) fn forget_copy(files: &Files) -> Result<()> {
    match fs::remove_file(files.new_data()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Moves the new data over the old. A write-ahead log with saves in it must never meet data that it
/// does not belong to; closing has left none, and if one is there all the same nothing is moved.
fn move_into_place(files: &Files) -> Result<()> {
    for (path, may_hold_bytes) in [(files.data_log(), false), (files.data_log_index(), true)] {
        match fs::metadata(&path) {
            Ok(found) if found.len() > 0 && !may_hold_bytes => {
                return Err(Error::Damaged(Piece::Data));
            }
            Ok(_) => fs::remove_file(&path)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    fs::rename(files.new_data(), files.data())?;
    Ok(())
}

/// Whether the data at a place is there and under this key.
fn opens(path: &Path, key: &DataKey) -> Result<bool> {
    if !fs::exists(path)? {
        return Ok(false);
    }
    match connection::is_under(path, key) {
        Ok(()) => Ok(true),
        Err(Error::Damaged(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
