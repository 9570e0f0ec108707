//! Whether an open register still lies where it was opened. Whoever holds a file open can write in it
//! long after it was moved or removed, and would call that saved.

use crate::{Error, Result, folder::Files};
use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

/// The files that a save goes into, as they were when the register was opened.
#[derive(Debug)]
pub(crate) struct Anchor(Vec<(PathBuf, Identity)>);

impl Anchor {
    /// Remembers the files of a register that has just been opened.
    pub(crate) fn of(files: &Files) -> Result<Self> {
        let paths = [files.data(), files.data_log()].into_iter();
        let found = paths.map(|path| identity(&path).map(|identity| (path, identity)));
        Ok(Self(found.collect::<io::Result<_>>()?))
    }

    /// Two questions to the system's memory, some microseconds.
    ///
    /// # Errors
    /// [`Error::Moved`] if one of the files is not there any more, or is another.
    pub(crate) fn holds(&self) -> Result<()> {
        let mut files = self.0.iter();
        let is_there = files.all(|(path, known)| identity(path).is_ok_and(|now| now == *known));
        if is_there { Ok(()) } else { Err(Error::Moved) }
    }
}

/// What tells a file from another of the same name: its device and number on it. Windows lets nobody
/// move or remove a file that is open; there the time at which it was made is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity(#[cfg(unix)] (u64, u64), #[cfg(not(unix))] Option<std::time::SystemTime>);

fn identity(path: &Path) -> io::Result<Identity> {
    fs::symlink_metadata(path).map(|found| of_metadata(&found))
}

#[cfg(unix)]
fn of_metadata(found: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    Identity((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn of_metadata(found: &Metadata) -> Identity {
    Identity(found.created().ok())
}
