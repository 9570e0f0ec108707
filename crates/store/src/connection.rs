//! Connections to the database, with every setting that the promises rest on, set and read back.
//! The only module that names a pragma of SQLCipher or of durability.

use crate::{Error, Piece, Result, folder::private_file, keys::DataKey, migrations};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
    config::DbConfig,
    types::{Value, ValueRef},
};
use std::path::Path;

/// Says that the file is ours (`KPAS`); shown by the `file` command where it knows us.
const APPLICATION_ID: i32 = 0x4b50_4153;

/// What every connection is set to, and must answer when asked. `full` costs one sync of the disk a
/// save; without it a power cut loses saves that were acknowledged.
const SETTINGS: &[(&str, &str, i64)] = &[
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("busy_timeout", "5000", 5000),
    ("trusted_schema", "OFF", 0),
    ("secure_delete", "ON", 1),
    ("cell_size_check", "ON", 1),
    // Sorting never spills into a temporary file, which nothing would encrypt.
    ("temp_store", "MEMORY", 2),
    #[cfg(target_os = "macos")]
    ("fullfsync", "ON", 1),
    #[cfg(target_os = "macos")]
    ("checkpoint_fullfsync", "ON", 1),
];

/// Statements kept ready: some four for each table.
const STATEMENTS: usize = 160;

/// Makes a new database with all migrations. The file must not exist: it is made here, for its
/// owner alone, and SQLite gives the files that it puts beside it the same permissions.
pub(crate) fn create(path: &Path, key: &DataKey) -> Result<Connection> {
    private_file().create_new(true).open(path)?;
    let mut connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    write_ahead(&connection)?;
    settle(&connection)?;
    migrations::run(&mut connection)?;
    Ok(connection)
}

/// Opens an existing database for writing. Refuses a newer one before anything is written, and
/// leaves an older one to be migrated.
pub(crate) fn open_writing(path: &Path, key: &DataKey) -> Result<Connection> {
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Until the version is known, closing must not move anything from the log into the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::Damaged(Piece::Data));
    }
    let found = migrations::version(&connection)?;
    if found > migrations::LATEST {
        return Err(Error::NewerFormat { found, known: migrations::LATEST });
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    if connection.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    write_ahead(&connection)?;
    settle(&connection)?;
    // The first read makes the log, which a save must find where it was.
    let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    Ok(connection)
}

/// Opens an existing database that another connection of ours has open, for reading only.
pub(crate) fn open_reading(path: &Path, key: &DataKey) -> Result<Connection> {
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    settle(&connection)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// Copies every page of an open database into a new file under another key, and reads the copy back
/// from there. The file must not exist. Not on the disk for certain until it is synced.
///
/// Pages are copied and no rows, so that the copy is the same in everything but its key. (Changing
/// the key in place rewrites all pages through the write-ahead log, where they would lie under both
/// keys at once.)
pub(crate) fn copy_under(source: &Connection, path: &Path, key: &DataKey) -> Result<()> {
    private_file().create_new(true).open(path)?;
    {
        let mut copy = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // A copy that is interrupted is thrown away: it needs no journal of its own.
        copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
        if Backup::new(source, &mut copy)?.step(-1)? != StepResult::Done {
            return Err(Error::InUse(None));
        }
        // The pages say that there is a write-ahead log, and here there is none.
        copy.execute_batch("PRAGMA journal_mode = DELETE")?;
        copy.close().map_err(|(_, error)| error)?;
    }
    let copy = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    for pragma in ["application_id", "user_version", "page_count"] {
        let of = |connection: &Connection| {
            connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0))
        };
        if of(source)? != of(&copy)? {
            return Err(Error::Damaged(Piece::Data));
        }
    }
    for check in ["cipher_integrity_check", "quick_check"] {
        let mut statement = copy.prepare(&format!("PRAGMA {check}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if row.get_ref(0)? != ValueRef::Text(b"ok") {
                return Err(Error::Damaged(Piece::Data));
            }
        }
    }
    Ok(())
}

/// Looks whether a database is under this key, and changes nothing of what it holds.
///
/// # Errors
/// [`Error::Damaged`] if it is under another, or damaged.
pub(crate) fn is_under(path: &Path, key: &DataKey) -> Result<()> {
    keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE).map(drop)
}

/// An empty database in memory with all migrations, not encrypted.
pub(crate) fn in_memory() -> Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    settle(&connection)?;
    migrations::run(&mut connection)?;
    Ok(connection)
}

fn keyed(path: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // First of all: SQLCipher would write to stderr.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    // What SQLite lets go of is zeroed: pages lie decrypted in its memory.
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    connection.execute_batch(&key.pragma())?;
    // Keying never fails; the first read does.
    let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    Ok(connection)
}

fn write_ahead(connection: &Connection) -> Result<()> {
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |r| r.get(0))?;
    if mode != "wal" {
        return Err(Error::UnsafePlace("journal_mode"));
    }
    Ok(())
}

fn settle(connection: &Connection) -> Result<()> {
    for (name, value, number) in SETTINGS {
        connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
        let answer: Value = connection.pragma_query_value(None, name, |r| r.get(0))?;
        if answer != Value::Integer(*number) {
            return Err(Error::UnsafePlace(name));
        }
    }
    Ok(())
}

/// Moves the write-ahead log into the database and empties it, so that the file alone is the
/// register and nothing erased is left beside it.
pub(crate) fn checkpoint(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{create, open, place};

    fn answers(connection: &Connection) -> Vec<(&'static str, Value)> {
        ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "query_only"]
            .map(|name| (name, connection.pragma_query_value(None, name, |r| r.get(0)).unwrap()))
            .into()
    }

    #[test]
    fn every_connection_answers_with_the_settings_that_the_promises_rest_on() {
        let expected = |query_only| {
            [
                ("journal_mode", Value::Text("wal".into())),
                ("synchronous", Value::Integer(2)),
                ("foreign_keys", Value::Integer(1)),
                ("secure_delete", Value::Integer(1)),
                ("query_only", Value::Integer(query_only)),
            ]
        };
        let (_folder, place) = place();
        let register = create(&place).unwrap();
        assert_eq!(answers(register.connection()), expected(0), "made");
        register.close().unwrap();
        let register = open(&place).unwrap();
        assert_eq!(answers(register.connection()), expected(0), "opened");
        assert_eq!(answers(register.reader().unwrap().connection()), expected(1), "reader");
    }

    #[test]
    fn a_place_that_takes_no_write_ahead_log_is_refused() {
        // As a database in memory does, and some network folders.
        let connection = Connection::open_in_memory().unwrap();
        assert!(matches!(write_ahead(&connection), Err(Error::UnsafePlace("journal_mode"))));
    }
}
