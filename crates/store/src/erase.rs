//! Erasing a person: the one way in which something leaves the log. Their rows go, and of every earlier
//! row the log keeps that it was there and nothing of what it said. Not on which ground, and not from the
//! backups that were made before.

use crate::{
    Error, Operation, Register, Result, Writing, connection, entity::tables::LOGGED,
    write::parse_id,
};
use domain::{
    id::{CompanyId, OperationId, PersonId, TypedId},
    operation::OperationCode,
    person::Person,
};
use rusqlite::{Connection, Params};

/// What the log has in place of a row that was erased. A removed row is NULL there, which can be undone.
pub(crate) const ERASED: &str = "{}";

/// What erasing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The operation that says so.
    pub operation: Option<OperationId>,
    /// Rows that went from the tables.
    pub rows: u32,
    /// Papers that went with them.
    pub papers: u32,
    /// Whether nothing of them lies in the write-ahead log any more. Where something else still reads the
    /// register it does, encrypted, until the register is closed.
    pub is_swept: bool,
}

impl Register {
    /// Erases a person, for good: the rows, what the log knew of them, papers that nobody else's row
    /// cites, drafts and settings about them. Of other people nothing changes. What is erased cannot be
    /// brought back, and no operation that touched it can be undone from now on.
    ///
    /// It is one operation, `code`, in the history of the person and of a company: all of it happens or
    /// nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is no such person, or why it could not be written; nothing is erased
    /// then.
    pub fn erase_person(
        &mut self,
        person: PersonId,
        code: OperationCode,
        company: Option<CompanyId>,
    ) -> Result<Erased> {
        self.require::<Person>(person)?;
        let operation = Operation { code, person: Some(person), company };
        let written = self.write(operation, |writing| writing.erase(person))?;
        let (rows, papers) = written.value;
        // What was overwritten lies in the write-ahead log until that is emptied. The erasing is on the
        // disk already: a checkpoint that fails now is made up for when the register is closed.
        let is_swept = connection::checkpoint(self.connection()).unwrap_or(false);
        Ok(Erased { operation: written.operation, rows, papers, is_swept })
    }
}

impl Writing<'_> {
    /// How many rows and papers went.
    fn erase(&self, person: PersonId) -> Result<(u32, u32)> {
        let connection = self.connection();
        // Rows go in any order; references are looked at when all are gone.
        connection.pragma_update(None, "defer_foreign_keys", true)?;
        let own = person.to_string();
        let papers = cited(connection, &own)?;
        let shared = shared(connection, &own)?;
        let mut rows = 0;
        for table in LOGGED {
            let sql = match *table {
                "person" => "SELECT id FROM person WHERE id = ?1".to_owned(),
                _ if has_column(connection, table, "person_id")? => {
                    format!("SELECT id FROM {table} WHERE person_id = ?1")
                }
                _ => continue,
            };
            for id in texts(connection, &sql, [&own])? {
                let id: OperationId = parse_id(&id)?;
                rows += u32::from(self.set_row(table, id.uuid(), None)?);
            }
        }
        connection.execute(
            "UPDATE revision SET row = ?2
             WHERE row IS NOT NULL
               AND (json_extract(row, '$.person_id') = ?1 OR entity = 'person' AND entity_id = ?1)",
            [&own, ERASED],
        )?;
        let papers = self.forget_papers(&papers)? + self.forget_shared(&shared)?;
        // What is local and named after something of the person: what was typed about it, where an
        // interview was left.
        let erased = "SELECT entity_id FROM revision WHERE row = ?1";
        connection.execute(
            &format!("DELETE FROM draft WHERE about IN ({erased}) OR part IN ({erased})"),
            [ERASED],
        )?;
        connection.execute(
            &format!("DELETE FROM local_setting WHERE substr(key, -36) IN ({erased})"),
            [ERASED],
        )?;
        Ok((rows, papers))
    }

    /// Removes papers that nothing in the log cites any more, and so no row either.
    fn forget_papers(&self, digests: &[String]) -> Result<u32> {
        let connection = self.connection();
        let mut gone = 0;
        for digest in digests {
            let mut is_cited = false;
            for (table, column) in citing(connection)? {
                let sql = format!(
                    "SELECT count(*) FROM revision
                     WHERE entity = ?1 AND json_extract(row, '$.{column}') = ?2"
                );
                let found: u32 =
                    connection.query_row(&sql, [table.as_str(), digest], |row| row.get(0))?;
                is_cited |= found > 0;
            }
            if !is_cited {
                let removed = connection.execute("DELETE FROM blob WHERE sha256 = ?1", [digest])?;
                gone += u32::try_from(removed).unwrap_or(u32::MAX);
            }
        }
        Ok(gone)
    }
}

impl Writing<'_> {
    /// Removes papers that have the person in them among others: what they say of the person cannot be
    /// taken out of them. That they were left, and with whom, stays.
    fn forget_shared(&self, digests: &[String]) -> Result<u32> {
        let mut gone = 0;
        for digest in digests {
            let sql = "DELETE FROM blob WHERE sha256 = ?1";
            gone += self.connection().execute(sql, [digest])?;
        }
        Ok(u32::try_from(gone).unwrap_or(u32::MAX))
    }
}

/// The digests of papers about several people that say something of this one: copies of a matrix.
fn shared(connection: &Connection, person: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT json_extract(copy.row, '$.sha256')
         FROM revision AS there JOIN revision AS copy
           ON copy.entity = 'matrix_copy' AND copy.entity_id = json_extract(there.row, '$.copy_id')
         WHERE there.entity = 'matrix_copy_person'
           AND json_extract(there.row, '$.person_id') = ?1 AND copy.row IS NOT NULL";
    texts(connection, sql, [person])
}

/// The digests of everything that a person's rows cite or ever cited.
fn cited(connection: &Connection, person: &str) -> Result<Vec<String>> {
    let mut digests = Vec::new();
    for (table, column) in citing(connection)? {
        let sql = format!(
            "SELECT DISTINCT json_extract(row, '$.{column}') FROM revision
             WHERE entity = ?1 AND json_extract(row, '$.person_id') = ?2
               AND json_extract(row, '$.{column}') IS NOT NULL"
        );
        digests.extend(texts(connection, &sql, [table.as_str(), person])?);
    }
    Ok(digests)
}

/// Tables and columns that cite a blob.
fn citing(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for table in LOGGED {
        let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'blob'";
        for column in texts(connection, sql, [table])? {
            found.push(((*table).to_owned(), column));
        }
    }
    Ok(found)
}

fn has_column(connection: &Connection, table: &str, column: &str) -> Result<bool> {
    let sql = "SELECT name FROM pragma_table_info(?1) WHERE name = ?2";
    Ok(!texts(connection, sql, [table, column])?.is_empty())
}

/// The first column of every row.
fn texts(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map(params, |row| row.get(0))?;
    rows.collect::<rusqlite::Result<_>>().map_err(Error::from)
}
