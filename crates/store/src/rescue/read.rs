//! Reading a damaged database: every table, row by row, around the pages that are broken. Writes
//! nothing and decides nothing about what was read.

use super::first_pages;
use crate::{Error, Result, connection, folder::Files, keys::DataKey, migrations};
use rusqlite::{
    Connection, OptionalExtension, Row, params_from_iter,
    types::{Value, ValueRef},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::OpenOptions,
    path::Path,
};

/// Size of a page, in bytes.
pub(super) const PAGE: u64 = 4096;

/// A row as it was read: one value for each of its table's columns.
pub(super) type Values = Vec<Value>;

/// What was read of one table.
#[derive(Default)]
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Values>,
    /// Whether every page of it was read.
    pub(super) is_whole: bool,
}

impl Table {
    /// Where a column stands.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }
}

/// Everything that was read.
pub(super) struct Found {
    /// Number of the data's schema.
    pub(super) schema: u32,
    pub(super) damaged_pages: usize,
    /// By name. The list of migrations is not among them: the new register has its own.
    pub(super) tables: BTreeMap<String, Table>,
}

/// The damaged database while it is read. After a broken page a connection reads nothing more, so
/// it is opened anew each time.
struct Damaged<'f> {
    files: &'f Files,
    key: &'f DataKey,
    connection: Connection,
    /// Whether empty pages stand for broken ones: then nothing that looks whole is believed to be.
    has_empty_pages: bool,
}

impl Damaged<'_> {
    fn open_again(&mut self) {
        if let Ok(connection) = connection::open_damaged(&self.files.data(), self.key) {
            self.connection = connection;
        }
    }

    /// Rows of whole numbers, as far as they can be read, and whether those were all.
    fn numbers(&mut self, sql: &str) -> (Vec<i64>, bool) {
        let mut numbers = Vec::new();
        let is_complete = (|| {
            let mut statement = self.connection.prepare(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                numbers.push(row.get(0)?);
            }
            Ok::<_, rusqlite::Error>(())
        })()
        .is_ok();
        if !is_complete {
            self.open_again();
        }
        (numbers, is_complete && !self.has_empty_pages)
    }
}

/// Reads all tables. The log first: it knows which rows the others had.
pub(super) fn everything(files: &Files, key: &DataKey, schema: u32) -> Result<Found> {
    let data = files.data();
    // One that was cut off is read as far as it goes only if it is as long as its first page says.
    lengthen(&data)?;
    let broken = connection::broken_pages(&data, key)?;
    let (connection, has_empty_pages) = match connection::open_damaged(&data, key) {
        Err(Error::Damaged(_)) => {
            first_pages::put(files, key, schema, &broken)?;
            (connection::open_damaged(&data, key)?, true)
        }
        other => (other?, false),
    };
    let (schema, mut names) = (migrations::version(&connection)?, names(&connection)?);
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let damaged_pages = broken.iter().filter(|page| **page <= pages).count();
    let mut damaged = Damaged { files, key, connection, has_empty_pages };
    names.sort_by_key(|name| name != "revision");
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut tables = BTreeMap::new();
    for name in names {
        let ids = known.remove(&name).unwrap_or_default();
        let table = read(&mut damaged, &name, &ids)?;
        if name == "revision"
            && let (Some(entity), Some(id)) = (table.column("entity"), table.column("entity_id"))
        {
            for row in &table.rows {
                if let (Value::Text(entity), Value::Text(id)) = (&row[entity], &row[id]) {
                    known.entry(entity.clone()).or_default().insert(id.clone());
                }
            }
        }
        tables.insert(name, table);
    }
    Ok(Found { schema, damaged_pages, tables })
}

/// How many times its size a copy is made long. Nothing is written there, so it takes no room.
const LENGTHENED: u64 = 16;

fn lengthen(data: &Path) -> Result<()> {
    let file = OpenOptions::new().write(true).open(data)?;
    let length = file.metadata()?.len().max(PAGE).saturating_mul(LENGTHENED);
    Ok(file.set_len(length.next_multiple_of(PAGE))?)
}

fn names(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Where a row lies in its tree: by number, or by its key in a tree of keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(String),
}

impl Key {
    fn value(&self) -> Value {
        match self {
            Self::Number(number) => Value::Integer(*number),
            Self::Text(text) => Value::Text(text.clone()),
        }
    }
}

/// How many places are tried in a table whose index is broken too.
const MOST_TRIED: usize = 2_000;

/// A table's rows while they are read.
struct Tree<'d, 'f> {
    damaged: &'d mut Damaged<'f>,
    name: &'d str,
    by: String,
    rows: BTreeMap<Key, Values>,
}

/// How a reading ended.
struct Ended {
    /// The last row that was read.
    last: Option<Key>,
    /// Whether there was nothing more to read; else a page was broken.
    is_complete: bool,
}

/// Reads a table from its start and from its end, and between them, where a page is broken, from
/// every place at which a row may begin.
fn read(damaged: &mut Damaged<'_>, name: &str, ids: &BTreeSet<String>) -> Result<Table> {
    let Shape { columns, key, has_numbers } = shape(&damaged.connection, name)?;
    let by = if has_numbers { "rowid" } else { &key }.to_owned();
    let mut tree = Tree { damaged, name, by: by.clone(), rows: BTreeMap::new() };
    let first = tree.scan(&format!("ORDER BY {by}"), None);
    if !first.is_complete {
        let last = tree.scan(&format!("ORDER BY {by} DESC"), None);
        if has_numbers {
            tree.read_by_number(&key, first.last, last.last);
        } else {
            for id in ids {
                tree.scan_from(&Key::Text(id.clone()));
            }
        }
    }
    let rows = tree.rows.into_values().collect();
    Ok(Table { columns, rows, is_whole: first.is_complete })
}

impl Tree<'_, '_> {
    /// Reads rows in an order until there are no more, one is known already, or a page is broken.
    fn scan(&mut self, order: &str, from: Option<&Key>) -> Ended {
        let mut ended = Ended { last: None, is_complete: false };
        let sql = format!("SELECT {}, * FROM {} NOT INDEXED {order}", self.by, self.name);
        let rows = &mut self.rows;
        let read = (|| {
            let mut statement = self.damaged.connection.prepare(&sql)?;
            let mut found = statement.query(params_from_iter(from.map(Key::value)))?;
            while let Some(row) = found.next()? {
                let (key, values) = values(row)?;
                if rows.insert(key.clone(), values).is_some() {
                    break;
                }
                ended.last = Some(key);
            }
            Ok::<_, rusqlite::Error>(())
        })();
        ended.is_complete = read.is_ok() && (from.is_some() || !self.damaged.has_empty_pages);
        if read.is_err() {
            self.damaged.open_again();
        }
        ended
    }

    /// Reads on from a row, if it has not been read.
    fn scan_from(&mut self, key: &Key) -> Option<Ended> {
        let order = format!("WHERE {by} >= ?1 ORDER BY {by}", by = self.by);
        (!self.rows.contains_key(key)).then(|| self.scan(&order, Some(key)))
    }

    /// Reads between two rows by the numbers that the index of the table's key has, and, where that
    /// is broken too, by trying.
    fn read_by_number(&mut self, key: &str, first: Option<Key>, last: Option<Key>) {
        let name = self.name;
        let index = format!("SELECT rowid FROM {name} INDEXED BY sqlite_autoindex_{name}_1");
        let (mut numbers, is_complete) = self.damaged.numbers(&format!("{index} ORDER BY {key}"));
        if !is_complete {
            numbers.extend(self.damaged.numbers(&format!("{index} ORDER BY {key} DESC")).0);
        }
        numbers.sort_unstable();
        for number in &numbers {
            self.scan_from(&Key::Number(*number));
        }
        if is_complete {
            return;
        }
        let number = |key: Option<Key>| match key {
            Some(Key::Number(number)) => Some(number),
            _ => None,
        };
        let start = number(first).unwrap_or(0) + 1;
        let highest = numbers.last().copied().unwrap_or(start).saturating_add(100);
        let mut tried = 0;
        for number in start..number(last).unwrap_or(highest) {
            tried += usize::from(self.scan_from(&Key::Number(number)).is_some());
            if tried > MOST_TRIED {
                return;
            }
        }
    }
}

/// The row's place and its values.
fn values(row: &Row<'_>) -> rusqlite::Result<(Key, Values)> {
    let key = match row.get_ref(0)? {
        ValueRef::Integer(number) => Key::Number(number),
        other => Key::Text(other.as_str()?.to_owned()),
    };
    let count = row.as_ref().column_count();
    Ok((key, (1..count).map(|index| row.get(index)).collect::<rusqlite::Result<_>>()?))
}

/// What a table looks like.
struct Shape {
    columns: Vec<String>,
    /// The column of its key.
    key: String,
    /// Whether its rows have numbers beside their key.
    has_numbers: bool,
}

fn shape(connection: &Connection, name: &str) -> Result<Shape> {
    let mut statement = connection.prepare("SELECT name, pk FROM pragma_table_info(?1)")?;
    let columns: Vec<(String, i64)> = statement
        .query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let has_no_numbers: bool = connection
        .query_row("SELECT wr FROM pragma_table_list(?1)", [name], |row| row.get(0))
        .optional()?
        .unwrap_or(false);
    let key = columns.iter().find(|(_, pk)| *pk == 1).map(|(name, _)| name.clone());
    Ok(Shape {
        columns: columns.into_iter().map(|(name, _)| name).collect(),
        has_numbers: !has_no_numbers || key.is_none(),
        key: key.unwrap_or_else(|| "rowid".to_owned()),
    })
}
