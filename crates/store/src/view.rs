//! Reading: the same for the register, within a write and from a reader. Changes nothing.

use crate::{
    BelongsTo, Entity, Error, Result,
    entity::row::{self, Row},
};
use domain::id::TypedId;
use rusqlite::{Connection, OptionalExtension, Params};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// What can be read of a register.
pub struct View {
    connection: Connection,
}

impl View {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn into_connection(self) -> Connection {
        self.connection
    }

    /// The thing with this id, if there is one.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn get<E: Entity>(&self, id: E::Id) -> Result<Option<E>> {
        let sql = format!("SELECT * FROM {} WHERE id = ?1", E::TABLE);
        let mut found = self.query_entities(&sql, [id.to_string()])?;
        Ok(found.pop())
    }

    /// The thing with this id, where there must be one.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none.
    pub fn require<E: Entity>(&self, id: E::Id) -> Result<E> {
        self.get(id)?.ok_or(Error::NotFound { entity: E::TABLE, id: id.uuid() })
    }

    /// All things of a kind, in the order in which they were made.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn all<E: Entity>(&self) -> Result<Vec<E>> {
        self.query_entities(&format!("SELECT * FROM {} ORDER BY id", E::TABLE), [])
    }

    /// All things of a kind that belong to `parent`, in the order in which they were made.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn children<E, ParentId>(&self, parent: ParentId) -> Result<Vec<E>>
    where
        E: BelongsTo<ParentId>,
        ParentId: TypedId,
    {
        let sql = format!("SELECT * FROM {} WHERE {} = ?1 ORDER BY id", E::TABLE, E::COLUMN);
        self.query_entities(&sql, [parent.to_string()])
    }

    /// How many things of a kind there are.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count<E: Entity>(&self) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM {}", E::TABLE);
        Ok(self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }

    /// The structs of the rows that a query gives, which must have an entity's columns.
    pub(crate) fn query_entities<E: Entity>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Vec<E>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut entities = Vec::new();
        while let Some(row) = rows.next()? {
            entities.push(row::to_entity(row)?);
        }
        Ok(entities)
    }

    /// The cells of the rows that a query gives, row by row in the order of its columns.
    pub(crate) fn query_cells<T: DeserializeOwned>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(row::to_cells(row)?);
        }
        Ok(found)
    }

    /// A row of a logged table as the log keeps it.
    pub(crate) fn row(&self, table: &str, id: Uuid) -> Result<Option<Row>> {
        let sql = format!("SELECT * FROM {table} WHERE id = ?1");
        self.connection
            .prepare_cached(&sql)?
            .query_row([id.to_string()], |row| Ok(row::read(row)))
            .optional()?
            .transpose()
    }
}
