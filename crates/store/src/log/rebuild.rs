//! The tables as the log has them, made anew and compared with the tables as they are. Changes
//! nothing in the register.

use crate::{
    Result, View, connection,
    entity::{row, row::Row, tables::LOGGED},
    log::history::parse_row,
};
use rusqlite::Connection;
use std::cmp::Ordering;
use uuid::Uuid;

/// A row in which a table and the log do not agree. Names what differs, never its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The log has a row that its table has not.
    OnlyInLog {
        /// The table.
        entity: &'static str,
        /// The row.
        id: Uuid,
    },
    /// A table has a row that the log has not.
    OnlyInTable {
        /// The table.
        entity: &'static str,
        /// The row.
        id: Uuid,
    },
    /// Both have the row, with different values.
    Values {
        /// The table.
        entity: &'static str,
        /// The row.
        id: Uuid,
        /// Columns that differ.
        columns: Vec<String>,
    },
    /// The log speaks of a table that is not logged, or its row fits no table.
    Unknown {
        /// What the log calls it.
        entity: String,
    },
}

impl View {
    /// Makes every logged table anew from the revision log, in memory, and compares row for row.
    /// An empty answer means that the log tells the whole truth.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rebuild_check(&self) -> Result<Vec<Difference>> {
        let rebuilt = connection::in_memory()?;
        // Rows come in any order, and papers lie among the blobs, which are not logged.
        rebuilt.pragma_update(None, "foreign_keys", false)?;
        let mut differences = self.replay_into(&rebuilt)?;
        let rebuilt = View::new(rebuilt);
        for table in LOGGED {
            compare(table, self, &rebuilt, &mut differences)?;
        }
        Ok(differences)
    }

    /// Puts the latest revision of every row into empty tables.
    fn replay_into(&self, rebuilt: &Connection) -> Result<Vec<Difference>> {
        let mut unknown = Vec::new();
        let mut statement = self.connection().prepare_cached(
            "SELECT entity, row FROM (
                 SELECT entity, row, row_number() OVER (
                     PARTITION BY entity, entity_id ORDER BY hlc DESC, device DESC
                 ) AS age
                 FROM revision
             ) WHERE age = 1 AND row IS NOT NULL AND row <> '{}'",
        )?;
        let mut rows = statement.query([])?;
        rebuilt.execute_batch("BEGIN")?;
        while let Some(found) = rows.next()? {
            let entity: String = found.get(0)?;
            let row = parse_row(found.get(1)?)?.unwrap_or_default();
            let fits =
                LOGGED.contains(&entity.as_str()) && row::upsert(rebuilt, &entity, &row).is_ok();
            if !fits {
                unknown.push(Difference::Unknown { entity });
            }
        }
        rebuilt.execute_batch("COMMIT")?;
        Ok(unknown)
    }
}

/// Walks through a table and its rebuilt twin, both in the order of ids.
fn compare(
    table: &'static str,
    kept: &View,
    rebuilt: &View,
    differences: &mut Vec<Difference>,
) -> Result<()> {
    let sql = format!("SELECT * FROM {table} ORDER BY id");
    let (mut kept, mut rebuilt) =
        (kept.connection().prepare(&sql)?, rebuilt.connection().prepare(&sql)?);
    let (mut kept, mut rebuilt) = (kept.query([])?, rebuilt.query([])?);
    let (mut left, mut right) = (next(&mut kept)?, next(&mut rebuilt)?);
    loop {
        let order = match (&left, &right) {
            (None, None) => return Ok(()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((left, _)), Some((right, _))) => left.cmp(right),
        };
        match (order, &left, &right) {
            (Ordering::Less, Some((id, _)), _) => {
                differences.push(Difference::OnlyInTable { entity: table, id: *id });
            }
            (Ordering::Greater, _, Some((id, _))) => {
                differences.push(Difference::OnlyInLog { entity: table, id: *id });
            }
            (_, Some((id, left)), Some((_, right))) if left != right => {
                let columns = left.keys().filter(|name| left.get(*name) != right.get(*name));
                let columns = columns.cloned().collect();
                differences.push(Difference::Values { entity: table, id: *id, columns });
            }
            _ => {}
        }
        if order != Ordering::Greater {
            left = next(&mut kept)?;
        }
        if order != Ordering::Less {
            right = next(&mut rebuilt)?;
        }
    }
}

fn next(rows: &mut rusqlite::Rows<'_>) -> Result<Option<(Uuid, Row)>> {
    let Some(found) = rows.next()? else {
        return Ok(None);
    };
    let row = row::read(found)?;
    let id = row.get("id").and_then(serde_json::Value::as_str).unwrap_or_default();
    Ok(Some((crate::write::parse_id::<domain::id::OperationId>(id)?.0, row)))
}
