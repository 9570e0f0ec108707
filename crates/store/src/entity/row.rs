//! Rows between SQL, JSON and the domain's structs. The one place that says how a value is written:
//! enums, dates and ids as text, yes and no as 1 and 0, what is missing as NULL.

use crate::{Error, Piece, Result};
use rusqlite::{
    Connection, params_from_iter,
    types::{Value as SqlValue, ValueRef},
};
use serde::{
    Serialize,
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess,
        SeqAccess, Visitor, value::Error as SerdeError,
    },
    forward_to_deserialize_any,
};
use serde_json::Value;

/// A row as the log keeps it: column names and values.
pub type Row = serde_json::Map<String, Value>;

/// The row of a struct.
pub(crate) fn of_entity<E: Serialize>(entity: &E) -> Result<Row> {
    match serde_json::to_value(entity) {
        Ok(Value::Object(mut row)) => {
            for value in row.values_mut() {
                if let Value::Bool(yes) = value {
                    *value = Value::from(u8::from(*yes));
                }
            }
            Ok(row)
        }
        _ => Err(Error::Value),
    }
}

/// Inserts a row, or makes the one with the same id equal to it.
pub(crate) fn upsert(connection: &Connection, table: &str, row: &Row) -> Result<()> {
    let columns: Vec<&str> = row.keys().map(String::as_str).collect();
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let updates: Vec<String> = columns
        .iter()
        .filter(|column| **column != "id")
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}",
        columns.join(", "),
        places.join(", "),
        updates.join(", "),
    );
    let values: Vec<SqlValue> = row.values().map(to_sql).collect::<Result<_>>()?;
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// The value as it is bound to a statement.
fn to_sql(value: &Value) -> Result<SqlValue> {
    Ok(match value {
        Value::Null => SqlValue::Null,
        Value::Bool(yes) => SqlValue::Integer(i64::from(*yes)),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => SqlValue::Integer(integer),
            (None, Some(real)) => SqlValue::Real(real),
            (None, None) => return Err(Error::Value),
        },
        Value::String(text) => SqlValue::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => return Err(Error::Value),
    })
}

/// The row that a statement stands on, as the log keeps it.
pub(crate) fn read(row: &rusqlite::Row<'_>) -> Result<Row> {
    let statement = row.as_ref();
    let mut read = Row::new();
    for index in 0..statement.column_count() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(integer) => Value::from(integer),
            ValueRef::Real(real) => Value::from(real),
            ValueRef::Text(text) => {
                Value::from(std::str::from_utf8(text).map_err(|_| Error::Damaged(Piece::Data))?)
            }
            // No logged table has such a column.
            ValueRef::Blob(_) => return Err(Error::Damaged(Piece::Data)),
        };
        read.insert(statement.column_name(index)?.to_owned(), value);
    }
    Ok(read)
}

/// The struct of the row that a statement stands on.
///
/// # Errors
/// [`Error::Damaged`] if the row does not fit it, which the schema's checks should have refused.
pub(crate) fn to_entity<E: DeserializeOwned>(row: &rusqlite::Row<'_>) -> Result<E> {
    E::deserialize(SqlRow(row)).map_err(|_| Error::Damaged(Piece::Data))
}

/// The cells of the row that a statement stands on, in the order of its columns: for queries that
/// read a few columns of many rows.
///
/// # Errors
/// [`Error::Damaged`] if the cells do not fit, which the schema's checks should have refused.
pub(crate) fn to_cells<T: DeserializeOwned>(row: &rusqlite::Row<'_>) -> Result<T> {
    T::deserialize(SqlCells(row)).map_err(|_| Error::Damaged(Piece::Data))
}

struct SqlCells<'a>(&'a rusqlite::Row<'a>);

impl<'de> Deserializer<'de> for SqlCells<'_> {
    type Error = SerdeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        visitor.visit_seq(InOrder { row: self.0, next: 0 })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct InOrder<'a> {
    row: &'a rusqlite::Row<'a>,
    next: usize,
}

impl<'de> SeqAccess<'de> for InOrder<'_> {
    type Error = SerdeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, SerdeError> {
        // Past the last column: then there are too few for the tuple, which serde says.
        let Ok(value) = self.row.get_ref(self.next) else { return Ok(None) };
        self.next += 1;
        seed.deserialize(Cell(value)).map(Some)
    }
}

struct SqlRow<'a>(&'a rusqlite::Row<'a>);

impl<'de> Deserializer<'de> for SqlRow<'_> {
    type Error = SerdeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        visitor.visit_map(Columns { row: self.0, next: 0 })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Columns<'a> {
    row: &'a rusqlite::Row<'a>,
    next: usize,
}

impl<'de> MapAccess<'de> for Columns<'_> {
    type Error = SerdeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, SerdeError> {
        let statement = self.row.as_ref();
        if self.next == statement.column_count() {
            return Ok(None);
        }
        let name = statement.column_name(self.next).map_err(SerdeError::custom)?;
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<T::Value, SerdeError> {
        let value = self.row.get_ref(self.next).map_err(SerdeError::custom)?;
        self.next += 1;
        seed.deserialize(Cell(value))
    }
}

struct Cell<'a>(ValueRef<'a>);

impl Cell<'_> {
    fn text(&self) -> Result<&str, SerdeError> {
        self.0.as_str().map_err(SerdeError::custom)
    }
}

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = SerdeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self.0 {
            ValueRef::Null => visitor.visit_unit(),
            ValueRef::Integer(integer) => visitor.visit_i64(integer),
            ValueRef::Real(real) => visitor.visit_f64(real),
            ValueRef::Text(_) => visitor.visit_str(self.text()?),
            ValueRef::Blob(bytes) => visitor.visit_bytes(bytes),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self.0 {
            ValueRef::Integer(0) => visitor.visit_bool(false),
            ValueRef::Integer(1) => visitor.visit_bool(true),
            _ => Err(SerdeError::custom("neither 0 nor 1")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self.0 {
            ValueRef::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, SerdeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, SerdeError> {
        visitor.visit_enum(self.text()?.into_deserializer())
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
