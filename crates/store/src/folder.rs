//! The register's folder: which files lie in it, and the lock that lets one program in at a time.
//! Not what is in the files.

use crate::{Error, Piece, Result};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// Where the files of a register lie.
#[derive(Clone, Debug)]
pub(crate) struct Files(PathBuf);

impl Files {
    pub(crate) fn in_folder(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// The files of a register that should lie at `folder`. Looks, and changes nothing.
    pub(crate) fn of_register(folder: &Path) -> Result<Self> {
        let kind = match fs::symlink_metadata(folder) {
            Ok(found) => found.file_type(),
            Err(error) if is_missing(&error) => return Err(Error::Missing(Piece::Folder)),
            Err(error) => return Err(error.into()),
        };
        if kind.is_symlink() {
            return Err(Error::SymbolicLink);
        }
        if !kind.is_dir() {
            return Err(Error::NotARegister);
        }
        let files = Self(fs::canonicalize(folder)?);
        let data = presence(&files.data())?;
        let keys = presence(&files.keys_a())?.max(presence(&files.keys_b())?);
        let lock = presence(&files.lock())?;
        for beside in ["register.db-wal", "register.db-shm"] {
            if presence(&files.0.join(beside))? == Presence::Link {
                return Err(Error::SymbolicLink);
            }
        }
        match (data, keys, lock) {
            (Presence::Link, ..) | (_, Presence::Link, _) | (.., Presence::Link) => {
                Err(Error::SymbolicLink)
            }
            (Presence::No, Presence::No, _) => Err(Error::NotARegister),
            (Presence::No, ..) => Err(Error::Missing(Piece::Data)),
            (_, Presence::No, _) => Err(Error::Missing(Piece::Keys)),
            _ => Ok(files),
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }
    pub(crate) fn data(&self) -> PathBuf {
        self.0.join("register.db")
    }
    /// The write-ahead log beside the data.
    pub(crate) fn data_log(&self) -> PathBuf {
        self.0.join("register.db-wal")
    }
    /// The index of that log.
    pub(crate) fn data_log_index(&self) -> PathBuf {
        self.0.join("register.db-shm")
    }
    /// The data under a new key, before it is in its place.
    pub(crate) fn new_data(&self) -> PathBuf {
        self.0.join("register.db.new")
    }
    pub(crate) fn keys_a(&self) -> PathBuf {
        self.0.join("keys.a")
    }
    pub(crate) fn keys_b(&self) -> PathBuf {
        self.0.join("keys.b")
    }
    fn lock(&self) -> PathBuf {
        self.0.join("lock")
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Presence {
    No,
    Yes,
    Link,
}

fn presence(path: &Path) -> Result<Presence> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_symlink() => Ok(Presence::Link),
        Ok(_) => Ok(Presence::Yes),
        Err(error) if is_missing(&error) => Ok(Presence::No),
        Err(error) => Err(error.into()),
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// How files of a register are opened for writing: readable by their owner only, where the system
/// knows such a thing.
pub(crate) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder that only its owner can look into; fails if anything lies there.
pub(crate) fn make_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Waits until the folder's own entries are on the disk. Windows has no such call: there a rename
/// is written through.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Which of our programs has a register open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Program {
    /// The program with a window.
    Window,
    /// The command line.
    CommandLine,
}

/// Who has a register open. No personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Which program.
    pub program: Program,
    /// Its process number on this machine.
    pub process: u32,
}

/// The lock on a register, held until dropped; the system lets go of it when a program dies.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: File,
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing unlocks too, but not while a program that was started at this very moment, a viewer
        // for papers, has not let go of the files that it inherited.
        let _ = self.file.unlock();
    }
}

impl FolderLock {
    /// Whether a program has it. Looks only: nothing is made or written for that.
    pub(crate) fn is_held(files: &Files) -> bool {
        File::open(files.lock()).is_ok_and(|file| file.try_lock_shared().is_err())
    }

    /// Takes the lock, or says who has it (unknown where the system hides a locked file's bytes, as
    /// Windows does).
    pub(crate) fn take(files: &Files, program: Program) -> Result<Self> {
        let mut file = private_file().read(true).create(true).truncate(false).open(files.lock())?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let holder = file
                    .take(1024)
                    .read_to_string(&mut text)
                    .ok()
                    .and_then(|_| serde_json::from_str(&text).ok());
                return Err(Error::InUse(holder));
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let holder = Holder { program, process: std::process::id() };
        let text = serde_json::to_string(&holder).unwrap_or_default();
        file.set_len(0)?;
        file.rewind()?;
        file.write_all(text.as_bytes())?;
        Ok(Self { file })
    }
}
