//! What was read of a damaged register, put together: tables fill what the log lost, the log fills
//! what the tables lost, and nothing refers to what is gone. Reads nothing of the damaged one.

use super::{
    Rescue, RescuedTable,
    read::{Found, Table, Values},
};
use crate::{
    Difference, Error, Operation, Register, Result,
    blob::sha256,
    entity::{row, tables::LOGGED},
    log::history::parse_row,
    world::instant_text,
};
use chrono::DateTime;
use domain::operation::OperationCode;
use rusqlite::{Connection, params_from_iter, types::Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The latest change of each row, by table and id: its stamp and device, and the row as JSON.
type Latest = BTreeMap<(String, String), (i64, String, Option<String>)>;

/// Puts everything into an empty register's tables.
pub(super) fn into(connection: &Connection, mut found: Found) -> Result<Rescue> {
    let mut take = |name: &str| found.tables.remove(name).unwrap_or_default();
    let (operations, revisions) = (take("operation"), take("revision"));
    let (blobs, devices) = (take("blob"), take("device"));
    let (nameless, latest) = log(connection, &operations, &revisions)?;
    for device in &devices.rows {
        if let Some(id) = text(&devices, device, "id") {
            connection.execute("INSERT INTO device (id, is_this) VALUES (?1, 0)", [id])?;
        }
    }
    for row in &blobs.rows {
        if let (Some(digest), [_, Value::Blob(bytes)]) = (text(&blobs, row, "sha256"), &row[..])
            && sha256(bytes) == digest
        {
            insert(connection, "blob", &blobs, row)?;
        }
    }
    let mut tables = Vec::new();
    for name in LOGGED {
        let table = found.tables.remove(*name).unwrap_or_default();
        let mut rescued = RescuedTable {
            name: (*name).to_owned(),
            is_whole: table.is_whole,
            ..Default::default()
        };
        let mut there = BTreeSet::new();
        for row in &table.rows {
            insert(connection, name, &table, row)?;
            there.extend(text(&table, row, "id").map(str::to_owned));
            rescued.read += 1;
        }
        // A row that a whole table has not was removed, whatever is left of the log.
        if !table.is_whole {
            rescued.from_log = fill_from_log(connection, name, &there, &latest)?;
        }
        tables.push(rescued);
    }
    // What is left belongs to this laptop: settings, and what was being typed.
    for (name, table) in &found.tables {
        for row in &table.rows {
            insert(connection, name, table, row)?;
        }
    }
    let papers = "SELECT count(*) FROM (
            SELECT sha256 FROM issued_document UNION ALL SELECT sha256 FROM issued_certificate
        ) AS paper
        WHERE NOT EXISTS (SELECT 1 FROM blob WHERE blob.sha256 = paper.sha256)";
    let papers_lost = connection.query_row(papers, [], |row| row.get(0))?;
    for (table, rows) in drop_dangling(connection)? {
        if let Some(rescued) = tables.iter_mut().find(|rescued| rescued.name == table) {
            rescued.left_out += rows;
        }
    }
    tables.retain(|table| table.read + table.from_log > 0 || !table.is_whole);
    Ok(Rescue {
        damaged_pages: found.damaged_pages,
        tables,
        operations: count(operations.rows.len()),
        nameless,
        revisions: count(revisions.rows.len()),
        revisions_lost: lost(&revisions),
        is_log_whole: operations.is_whole && revisions.is_whole,
        papers_lost,
    })
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn text<'t>(table: &Table, row: &'t Values, column: &str) -> Option<&'t str> {
    match row.get(table.column(column)?) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn integer(table: &Table, row: &Values, column: &str) -> Option<i64> {
    match row.get(table.column(column)?) {
        Some(Value::Integer(integer)) => Some(*integer),
        _ => None,
    }
}

fn insert(connection: &Connection, name: &str, table: &Table, row: &Values) -> Result<()> {
    let places: Vec<String> = (1..=row.len()).map(|n| format!("?{n}")).collect();
    let sql =
        format!("INSERT INTO {name} ({}) VALUES ({})", table.columns.join(", "), places.join(", "));
    connection.prepare_cached(&sql)?.execute(params_from_iter(row))?;
    Ok(())
}

/// Puts the log there, with an operation made anew for changes that have lost theirs. Answers with
/// how many were, and with the latest change of each row.
fn log(connection: &Connection, operations: &Table, revisions: &Table) -> Result<(u32, Latest)> {
    for row in &operations.rows {
        insert(connection, "operation", operations, row)?;
    }
    // What was undone is lost; that something was undone is not.
    connection.execute(
        "UPDATE operation SET undoes = NULL
         WHERE undoes IS NOT NULL AND undoes NOT IN (SELECT id FROM operation)",
        [],
    )?;
    let known: BTreeSet<&str> =
        operations.rows.iter().filter_map(|row| text(operations, row, "id")).collect();
    let mut made = BTreeSet::new();
    let mut latest = Latest::new();
    for row in &revisions.rows {
        insert(connection, "revision", revisions, row)?;
        let of = |column| text(revisions, row, column);
        let stamp = integer(revisions, row, "hlc").unwrap_or_default();
        let (Some(operation), Some(device)) = (of("operation_id"), of("device")) else { continue };
        if !known.contains(operation) && made.insert(operation.to_owned()) {
            nameless(connection, operation, device, stamp)?;
        }
        if let (Some(entity), Some(id)) = (of("entity"), of("entity_id")) {
            let change = (stamp, device.to_owned(), of("row").map(str::to_owned));
            let kept = latest.entry((entity.to_owned(), id.to_owned())).or_insert(change.clone());
            if (kept.0, &kept.1) < (change.0, &change.1) {
                *kept = change;
            }
        }
    }
    Ok((count(made.len()), latest))
}

/// An operation of which only its changes are left, at the time that its id tells.
fn nameless(connection: &Connection, id: &str, device: &str, stamp: i64) -> Result<()> {
    let own = Uuid::try_parse(id).ok().filter(|id| id.get_version_num() == 7).map(|id| {
        let [a, b, c, d, e, f, high, low, ..] = *id.as_bytes();
        let milliseconds = i64::from_be_bytes([0, 0, a, b, c, d, e, f]);
        milliseconds << 16 | i64::from(high & 0x0f) << 8 | i64::from(low)
    });
    let stamp = own.unwrap_or(stamp);
    let at = DateTime::from_timestamp_millis(stamp >> 16).unwrap_or_default();
    connection.execute(
        "INSERT INTO operation (id, code, at, hlc, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, OperationCode::RegisterRescued.code(), instant_text(at), stamp, device),
    )?;
    Ok(())
}

/// How many changes are missing in the devices' own rows of numbers.
fn lost(revisions: &Table) -> u32 {
    let mut last = BTreeMap::<&str, i64>::new();
    for row in &revisions.rows {
        if let (Some(device), Some(number)) =
            (text(revisions, row, "device"), integer(revisions, row, "seq"))
        {
            let last = last.entry(device).or_default();
            *last = number.max(*last);
        }
    }
    let expected: i64 = last.values().sum();
    u32::try_from(expected).unwrap_or(u32::MAX).saturating_sub(count(revisions.rows.len()))
}

/// Puts the rows of one table there that the log has and the table has lost.
fn fill_from_log(
    connection: &Connection,
    name: &str,
    there: &BTreeSet<String>,
    latest: &Latest,
) -> Result<u32> {
    let mut filled = 0;
    for ((entity, id), (_, _, row)) in latest {
        if entity != name || there.contains(id) {
            continue;
        }
        let row = row.clone().and_then(|row| parse_row(Some(row)).ok().flatten());
        if let Some(row) = row {
            filled += u32::from(row::upsert(connection, name, &row).is_ok());
        }
    }
    Ok(filled)
}

/// Takes away what refers to a row that is lost: the reference where it may be empty, else the row.
/// Answers with the rows that went, by table.
fn drop_dangling(connection: &Connection) -> Result<BTreeMap<String, u32>> {
    let mut gone = BTreeMap::new();
    loop {
        let before: u32 = gone.values().sum();
        for name in LOGGED {
            for (column, parent, key, may_be_empty) in references(connection, name)? {
                let dangles = format!(
                    "{column} IS NOT NULL AND NOT EXISTS
                     (SELECT 1 FROM {parent} WHERE {parent}.{key} = {name}.{column})"
                );
                if may_be_empty {
                    let sql =
                        format!("UPDATE OR IGNORE {name} SET {column} = NULL WHERE {dangles}");
                    connection.execute(&sql, [])?;
                }
                let rows =
                    connection.execute(&format!("DELETE FROM {name} WHERE {dangles}"), [])?;
                *gone.entry((*name).to_owned()).or_insert(0) += count(rows);
            }
        }
        if gone.values().sum::<u32>() == before {
            return Ok(gone);
        }
    }
}

/// A table's references: column, the table and column that it refers to, and whether it may be empty.
fn references(connection: &Connection, name: &str) -> Result<Vec<(String, String, String, bool)>> {
    let mut statement = connection.prepare(
        "SELECT reference.\"from\", reference.\"table\", coalesce(reference.\"to\", 'id'),
                NOT info.\"notnull\"
         FROM pragma_foreign_key_list(?1) AS reference
         JOIN pragma_table_info(?1) AS info ON info.name = reference.\"from\"",
    )?;
    let found = statement
        .query_map([name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Makes the log say what the tables hold, as one operation, and closes the register.
pub(super) fn log_what_is_there(mut register: Register) -> Result<()> {
    let differences = register.rebuild_check()?;
    if !differences.is_empty() {
        register.write(Operation::new(OperationCode::RegisterRescued), |tx| {
            for difference in &differences {
                match difference {
                    Difference::OnlyInLog { entity, id } => tx.log(entity, *id, None)?,
                    Difference::OnlyInTable { entity, id }
                    | Difference::Values { entity, id, .. } => {
                        tx.log(entity, *id, tx.row(entity, *id)?.as_ref())?;
                    }
                    // A change of something that this program does not know stays in the log.
                    Difference::Unknown { .. } => {}
                }
            }
            Ok::<_, Error>(())
        })?;
    }
    register.close()
}
