//! Connections to the database, with every setting that the promises rest on, set and read back.
//! The only module that names a pragma of SQLCipher or of durability.

use crate::{Error, Piece, Result, folder::private_file, keys::DataKey, migrations};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
    config::DbConfig,
    types::Value,
};
use std::{collections::BTreeSet, path::Path};

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
    // In KiB: what lists and figures read of a large register fits, so that a page is decrypted and its seal
    // reckoned once and not at every question. A small register never takes more than it has.
    ("cache_size", "-65536", -65_536),
    #[cfg(target_os = "macos")]
    ("fullfsync", "ON", 1),
    #[cfg(target_os = "macos")]
    ("checkpoint_fullfsync", "ON", 1),
];

/// Statements kept ready: some four for each table.
const STATEMENTS: usize = 160;

/// Makes a new database with the migrations up to `schema`. The file must not exist: it is made here, for its
/// owner alone, and SQLite gives the files that it puts beside it the same permissions.
pub(crate) fn create(path: &Path, key: &DataKey, schema: u32) -> Result<Connection> {
    create_keyed(path, &key.pragma(), schema)
}

/// The same with its pages sealed with a salt that is given: then they are the pages of any database
/// with that key and salt.
pub(crate) fn create_salted(
    path: &Path,
    key: &DataKey,
    salt: &[u8; 16],
    schema: u32,
) -> Result<Connection> {
    create_keyed(path, &key.pragma_with_salt(salt), schema)
}

fn create_keyed(path: &Path, keying: &str, schema: u32) -> Result<Connection> {
    private_file().create_new(true).open(path)?;
    let mut connection = keyed_by(path, keying, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    write_ahead(&connection)?;
    settle(&connection)?;
    migrations::run_to(&mut connection, schema)?;
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
    copy(source, path, key)?;
    let copy = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    for pragma in ["application_id", "user_version", "page_count"] {
        let of = |connection: &Connection| {
            connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0))
        };
        if of(source)? != of(&copy)? {
            return Err(Error::Damaged(Piece::Data));
        }
    }
    if broken_seals(&copy)? > 0 || !is_sound(&copy)? {
        return Err(Error::Damaged(Piece::Data));
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

/// Opens a database that nobody writes in, such as a backup, for reading only.
pub(crate) fn open_backup(path: &Path, key: &DataKey) -> Result<Connection> {
    let connection = open_reading(path, key)?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    let found = migrations::version(&connection)?;
    if application != APPLICATION_ID {
        return Err(Error::Damaged(Piece::Data));
    }
    if found > migrations::LATEST {
        return Err(Error::NewerFormat { found, known: migrations::LATEST });
    }
    Ok(connection)
}

/// Opens a copy of a damaged database, to read in it what can be read. What the file's first page
/// says of its length is not believed.
pub(crate) fn open_damaged(path: &Path, key: &DataKey) -> Result<Connection> {
    let connection = unread(path, &key.pragma(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true)?;
    // Reads the list of tables: where not even that can be read, nothing can.
    let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    let found = migrations::version(&connection)?;
    if found > migrations::LATEST {
        return Err(Error::NewerFormat { found, known: migrations::LATEST });
    }
    Ok(connection)
}

/// The numbers of the pages, from 1, that are not sealed as they were written. Nothing needs to be
/// readable for that.
pub(crate) fn broken_pages(path: &Path, key: &DataKey) -> Result<BTreeSet<u32>> {
    let connection = unread(path, &key.pragma(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut broken = BTreeSet::new();
    for line in lines {
        // "HMAC verification failed for page 7"
        let line = line?;
        let after = line.split_once("page ").map_or("", |(_, after)| after);
        let digits = after.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        broken.extend(digits.parse::<u32>().ok());
    }
    Ok(broken)
}

/// Copies every page of a database, as the connection sees it, into a new file under the same key.
/// The copy needs no other file beside it, so it can be read where nothing may be written. It is not
/// synced yet.
pub(crate) fn copy(source: &Connection, path: &Path, key: &DataKey) -> Result<()> {
    private_file().create_new(true).open(path)?;
    let mut copy = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // A copy that is interrupted is thrown away: nothing of it needs to be taken back.
    copy.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")?;
    let copied = Backup::new(source, &mut copy)?.step(-1)?;
    if copied != StepResult::Done {
        return Err(Error::InUse(None));
    }
    let mode: String =
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode != "delete" {
        return Err(Error::UnsafePlace("journal_mode"));
    }
    copy.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// How many pages of the database's file are not sealed as they were written. What lies in the
/// write-ahead log is not looked at.
pub(crate) fn broken_seals(connection: &Connection) -> Result<usize> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    // Answers with one row for each broken page, and with none on a database in memory.
    Ok(statement.query_map([], |_| Ok(()))?.count())
}

/// Whether the database finds its own structure right.
pub(crate) fn is_sound(connection: &Connection) -> Result<bool> {
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(answer == "ok")
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
    keyed_by(path, &key.pragma(), flags)
}

fn keyed_by(path: &Path, keying: &str, flags: OpenFlags) -> Result<Connection> {
    let connection = unread(path, keying, flags)?;
    // Keying never fails; the first read does.
    let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    Ok(connection)
}

/// A connection with its key, of which nothing has been read.
fn unread(path: &Path, keying: &str, flags: OpenFlags) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // First of all: SQLCipher would write to stderr.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    // What SQLite lets go of is zeroed: pages lie decrypted in its memory.
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    connection.execute_batch(keying)?;
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
/// register and nothing erased is left beside it. Answers with whether it is empty: it is not as long as
/// another connection reads an earlier moment in it.
pub(crate) fn checkpoint(connection: &Connection) -> Result<bool> {
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
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
