//! A second way to read, for work on another thread while the coach goes on. Never writes.

use crate::{Result, View, connection, folder::FolderLock, register::Storage};
use rusqlite::backup::Backup;
use std::{ops::Deref, sync::Arc};

/// A picture of the register as it was when the reader was made: later writes do not show in it, so
/// a batch of papers agrees with itself. Can be sent to another thread. The register's lock is held
/// until its last reader is gone.
pub struct Reader {
    view: View,
    _lock: Option<Arc<FolderLock>>,
}

impl Deref for Reader {
    type Target = View;
    fn deref(&self) -> &View {
        &self.view
    }
}

impl Reader {
    pub(crate) fn new(view: &View, storage: &Storage) -> Result<Self> {
        match storage {
            Storage::Memory => {
                // A database in memory belongs to one connection, so the reader gets a copy.
                let mut copy = connection::in_memory()?;
                Backup::new(view.connection(), &mut copy)?.step(-1)?;
                Ok(Self { view: View::new(copy), _lock: None })
            }
            Storage::Folder { files, key, lock, .. } => {
                let connection = connection::open_reading(&files.data(), key)?;
                // The first read within a transaction fixes what the whole transaction sees.
                connection.execute_batch("BEGIN")?;
                let _: i64 =
                    connection.query_row("SELECT count(*) FROM device", [], |row| row.get(0))?;
                Ok(Self { view: View::new(connection), _lock: Some(Arc::clone(lock)) })
            }
        }
    }
}
