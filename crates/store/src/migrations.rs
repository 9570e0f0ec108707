//! The schema, step by step. A released migration is never edited; all pending ones run in one
//! transaction.

use crate::{Error, Result, blob::sha256};
use rusqlite::{Connection, Transaction, TransactionBehavior};

struct Migration {
    number: u32,
    sql: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, sql: include_str!("../migrations/0001_initial.sql") },
    Migration { number: 2, sql: include_str!("../migrations/0002_drafts.sql") },
    Migration { number: 3, sql: include_str!("../migrations/0003_lighter_saves.sql") },
    Migration { number: 4, sql: include_str!("../migrations/0004_training_validation_time.sql") },
    Migration { number: 5, sql: include_str!("../migrations/0005_steps_and_visits.sql") },
    Migration { number: 6, sql: include_str!("../migrations/0006_evaluation_and_reports.sql") },
    Migration { number: 7, sql: include_str!("../migrations/0007_criteria_templates_aid.sql") },
    Migration { number: 8, sql: include_str!("../migrations/0008_history_of_each.sql") },
    Migration {
        number: 9,
        sql: include_str!("../migrations/0009_steps_of_visits_certificates.sql"),
    },
    Migration {
        number: 10,
        sql: include_str!("../migrations/0010_copies_and_reports_of_dates.sql"),
    },
    Migration { number: 11, sql: include_str!("../migrations/0011_lists_in_indexes.sql") },
];

/// The schema that this program knows.
pub(crate) const LATEST: u32 = 11;

/// The number of the schema that a database has; 0 if it is empty.
pub(crate) fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Runs all pending migrations, or none of them.
pub(crate) fn run(connection: &mut Connection) -> Result<()> {
    run_to(connection, LATEST)
}

/// Runs the pending migrations up to a number, or none of them.
pub(crate) fn run_to(connection: &mut Connection, schema: u32) -> Result<()> {
    let from = version(connection)?;
    if from >= schema {
        return Ok(());
    }
    // Tables are rebuilt by dropping them, which must not take what refers to them along; no pragma
    // can change this within the transaction.
    connection.pragma_update(None, "foreign_keys", false)?;
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    let pending = from + 1..=schema;
    for migration in MIGRATIONS.iter().filter(|migration| pending.contains(&migration.number)) {
        transaction.execute_batch(migration.sql)?;
        transaction.execute(
            "INSERT INTO migration (number, sha256) VALUES (?1, ?2)",
            (migration.number, sha256(migration.sql.as_bytes())),
        )?;
    }
    // Looked at once more, since nothing looked meanwhile: a migration that loses one is none.
    let lost: i64 =
        transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |r| r.get(0))?;
    if lost > 0 {
        return Err(Error::Reference);
    }
    transaction.pragma_update(None, "user_version", schema)?;
    transaction.commit()?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}
