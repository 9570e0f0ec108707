//! Everything that can go wrong with a register, as far as somebody acts on the difference. Not the
//! words for it: those live in the `words` crate.

use crate::Holder;
use uuid::Uuid;

/// What the store answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the store did not do what was asked. Nothing was changed then.
///
/// No variant and no text carries a value from the register, a path or SQL: errors may be logged.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing, or not everything, lies where the register should.
    #[error("missing: {0:?}")]
    Missing(Piece),
    /// Something lies already where a register was to be made.
    #[error("something lies at that place already")]
    AlreadyExists,
    /// What lies there is no register.
    #[error("not a register")]
    NotARegister,
    /// A symbolic link lies where the register or one of its files should: it could lead anywhere.
    #[error("a symbolic link lies at that place")]
    SymbolicLink,
    /// Another program, or another window, has it open.
    #[error("in use by {0:?}")]
    InUse(Option<Holder>),
    /// It lies no longer where it was opened: moved, removed, or its disk taken out.
    #[error("no longer where it was opened")]
    Moved,
    /// This user may not write in the folder, or not read what lies in it.
    #[error("the folder may not be read and written")]
    ReadOnly,
    /// The disk is full. What was saved before still is.
    #[error("the disk is full")]
    DiskFull,
    /// No slot opens with this password.
    #[error("wrong password")]
    WrongPassword,
    /// The recovery code is not this register's, or not its present one.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The register has no recovery code.
    #[error("no recovery code")]
    NoRecoveryCode,
    /// A part of the register is not what was written.
    #[error("damaged: {0:?}")]
    Damaged(Piece),
    /// A newer program has written it; nothing was touched.
    #[error("written in format {found}, this program knows {known}")]
    NewerFormat {
        /// Number found: of the folder's format or of the data's.
        found: u32,
        /// Highest number that this program knows.
        known: u32,
    },
    /// The place does not let data be saved safely, as network folders may: the database would not
    /// take the named setting.
    #[error("no safe place: the database does not take {0}")]
    UnsafePlace(&'static str),
    /// There is no row with this id.
    #[error("no {entity} with id {id}")]
    NotFound {
        /// Name of the table.
        entity: &'static str,
        /// The id that was asked for.
        id: Uuid,
    },
    /// A row refers to one that does not exist, or one that others refer to was to be removed.
    #[error("a reference would lead nowhere")]
    Reference,
    /// A value is outside what the schema allows: a rule of the domain was passed by.
    #[error("a value is outside what the register allows")]
    Value,
    /// Undoing or redoing is not possible.
    #[error("cannot be undone: {0:?}")]
    CannotUndo(UndoRefusal),
    /// The system gave no random bytes: nothing can be encrypted.
    #[error("the system gives no random bytes")]
    NoRandomness,
    /// A file could not be read or written for a reason of the system's.
    #[error("a file of the register could not be read or written ({})", .0.kind())]
    Io(std::io::Error),
    /// The database refused for a reason that nobody can act on: a fault in this program.
    #[error(transparent)]
    Database(DatabaseFault),
}

/// A part of a register on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The folder itself.
    Folder,
    /// Both copies of the key slots.
    Keys,
    /// The database.
    Data,
}

/// Why an operation cannot be undone or redone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// There is nothing to undo or redo.
    Nothing,
    /// Something that it changed was changed again since.
    ChangedSince,
    /// Something that it made is used by something made since.
    UsedSince,
}

/// An answer of the database that nobody can act on. Its text names the kind of fault, never a
/// value.
#[derive(Debug)]
pub struct DatabaseFault(rusqlite::Error);

impl std::fmt::Display for DatabaseFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            rusqlite::Error::SqliteFailure(code, _) => {
                write!(f, "the database answered {:?} ({})", code.code, code.extended_code)
            }
            _ => write!(f, "the database gave an answer of an unexpected kind"),
        }
    }
}

impl std::error::Error for DatabaseFault {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return Self::Database(DatabaseFault(error));
        };
        match failure.code {
            _ if failure.extended_code == ffi::SQLITE_READONLY_DBMOVED => Self::Moved,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged(Piece::Data),
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse(None),
            ErrorCode::CannotOpen => Self::ReadOnly,
            ErrorCode::ConstraintViolation => match failure.extended_code {
                ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::Reference,
                _ => Self::Value,
            },
            // The index of the write-ahead log could not grow.
            _ if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => Self::DiskFull,
            _ => Self::Database(DatabaseFault(error)),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}
