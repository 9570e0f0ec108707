//! The encrypted register: the one crate that knows SQL. It keeps what the domain describes, logs
//! every change and can take the last one back. It decides no rule of competence mapping, and it
//! shows nothing to anybody.
//!
//! - [`Register::create`] and [`Register::open`] are the two ways in: a folder with the data, its
//!   key slots in two copies and a lock. [`Register::in_memory`] is the same register for tests.
//! - [`Register::write`] is the one way to change it: a named [`Operation`], one transaction, one
//!   line of [history](View::history). What is `put` there is logged; what did not change is not.
//! - [`View`] is the one way to read it: from the register, within a write, or from a
//!   [`Reader`] on another thread.
//! - [`Register::undo`] and [`Register::redo`] are operations too.
//! - [`Register::erase_person`] is the one way in which something leaves the log.
//! - [`Snapshot::back_up`] makes a [`Backup`], on another thread; [`OpenedBackup::restore`] puts one
//!   in the register's place.
//! - [`rescue()`] reads what can still be read of a damaged register into a new one.
//! - [`Register::check`] says whether it is whole: pages, references, and tables against the log.
//!
//! ```
//! use domain::{id::CoachId, operation::OperationCode, project::Coach};
//! use store::{Operation, Register, World};
//!
//! let start = "2020-10-05T08:00:00Z".parse()?;
//! let mut register = Register::in_memory(World::fixed(1, start))?;
//! let saved = register.write(Operation::new(OperationCode::CoachChanged), |tx| {
//!     let id: CoachId = tx.new_id();
//!     tx.put(&Coach { id, name: "Kim Berg".into(), title: String::new(), phone: String::new() })?;
//!     Ok::<_, store::Error>(id)
//! })?;
//! assert_eq!(register.all::<Coach>()?.len(), 1);
//! assert!(saved.operation.is_some());
//! register.undo()?;
//! assert_eq!(register.all::<Coach>()?.len(), 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod anchor;
mod backup;
mod blob;
mod check;
mod connection;
mod draft;
mod entity;
mod erase;
mod error;
mod folder;
mod hybrid_clock;
mod keys;
mod local;
mod log;
mod migrations;
mod password;
mod place;
mod queries;
mod reader;
mod recovery_code;
mod register;
mod rekey;
mod rescue;
mod secret;
mod together;
mod view;
mod world;
mod write;

pub use backup::{
    copy::{BackupStep, Before, Copier, Snapshot},
    place::{Backup, ENDING, backups_in, register_id},
    restore::{Contents, OpenedBackup, RestoreStep, Restored},
    thinning,
};
pub use check::Report;
pub use draft::{Draft, DraftField};
pub use entity::{BelongsTo, Entity};
pub use erase::Erased;
pub use error::{DatabaseFault, Error, Piece, Result, UndoRefusal};
pub use folder::{Holder, Program};
pub use keys::KeyCost;
pub use log::{
    history::{Change, Entry, Row, Subject},
    rebuild::Difference,
    since::{Moment, Touched},
    undo::Undone,
};
pub use password::Password;
pub use place::Place;
pub use queries::{
    assessments::CurrentOutcomes,
    figures::{
        Answer, Employed, LevelOn, NumberOf, Numbered, Planned, SeatDays, StepDays, TakingPart,
    },
    people::PersonRow,
    waiting::LedTo,
};
pub use reader::Reader;
pub use recovery_code::{RecoveryCode, RecoveryCodeError};
pub use register::{Closed, Register};
pub use rekey::{NewSecrets, NotRekeyed};
pub use rescue::{Rescue, RescuedTable, rescue};
pub use secret::Secret;
pub use view::View;
pub use world::{Clock, Random, World, instant_text};
pub use write::{Operation, Writing, Written};

#[cfg(test)]
mod tests;
