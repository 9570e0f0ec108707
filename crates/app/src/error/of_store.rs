//! The messages for what the store says: of the open register, of one at a place, of a backup. Not the
//! other errors of use cases.

use std::path::Path;
use store::{Piece, UndoRefusal};
use words::{Message, Words, errors::Holder};

/// The message for what the store says of a backup, or of the place for one.
pub(super) fn of_backup<'a>(error: &store::Error, path: &'a str, words: &'a Words) -> Message<'a> {
    match error {
        store::Error::DiskFull => Message::BackupDiskFull { path },
        store::Error::ReadOnly => Message::BackupReadOnly { path },
        store::Error::Missing(_) => Message::BackupMissing { path },
        store::Error::Damaged(_) | store::Error::NotARegister => Message::BackupDamaged { path },
        store::Error::Io(_) | store::Error::Database(_) => Message::BackupFailed { path },
        other => of_store(other, Path::new(path), words),
    }
}

/// The message for what the store says of the register at `path` (empty for the open one).
pub(super) fn of_store<'a>(error: &store::Error, path: &'a Path, words: &'a Words) -> Message<'a> {
    let shown = path.to_str().unwrap_or_default();
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    match error {
        store::Error::Missing(Piece::Folder) => Message::NoSuchRegister { path: shown },
        store::Error::Missing(_) => Message::RegisterIncomplete { path: shown },
        store::Error::AlreadyExists => Message::AlreadyExists { path: shown },
        store::Error::NotARegister => Message::NotARegister { path: shown },
        store::Error::SymbolicLink => Message::SymbolicLink { path: shown },
        store::Error::InUse(holder) => Message::InUse {
            by: match holder.as_ref().map(|holder| holder.program) {
                Some(store::Program::Window) => Holder::Window,
                Some(store::Program::CommandLine) => Holder::CommandLine,
                None => Holder::Unknown,
            },
        },
        store::Error::Moved => Message::RegisterMoved,
        store::Error::ReadOnly => Message::ReadOnly { path: shown },
        store::Error::DiskFull => Message::DiskFull,
        store::Error::UnsafePlace(_) => Message::UnsafePlace { path: shown },
        store::Error::WrongPassword => Message::WrongPassword,
        store::Error::WrongRecoveryCode => Message::RecoveryCodeWrong,
        store::Error::NoRecoveryCode => Message::NoRecoveryCode,
        store::Error::Damaged(Piece::Keys) => Message::RegisterKeysDamaged { register: name },
        store::Error::Damaged(_) => Message::RegisterDamaged { register: name },
        store::Error::NewerFormat { found, known } => {
            Message::RegisterNewer { found: *found, known: *known }
        }
        store::Error::NotFound { .. } => Message::NotFound,
        store::Error::Reference => Message::ReferencedElsewhere,
        store::Error::NoRandomness => Message::NoRandomness,
        store::Error::CannotUndo(UndoRefusal::Nothing) => Message::NothingToUndo,
        store::Error::CannotUndo(_) => Message::TouchedSince {
            operation: words.label_within(domain::operation::OperationCode::Undone),
        },
        store::Error::Io(_) => Message::SaveFailed,
        _ => Message::SaveFailed,
    }
}
