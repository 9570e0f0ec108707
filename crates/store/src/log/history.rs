//! What was done about a person or a company, newest first, with what each operation changed.

use crate::{Error, Piece, Result, View, write::parse_id};
use chrono::{DateTime, Utc};
use domain::{
    id::{CoachId, CompanyId, OperationId, PersonId},
    operation::OperationCode,
};
use uuid::Uuid;

pub use crate::entity::row::Row;

/// Whose history is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A person's.
    Person(PersonId),
    /// A company's.
    Company(CompanyId),
    /// The whole register's.
    Everything,
}

/// One operation in a history.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The operation.
    pub operation: OperationId,
    /// What was done.
    pub code: OperationCode,
    /// The person it was about.
    pub person: Option<PersonId>,
    /// The company it was about.
    pub company: Option<CompanyId>,
    /// Who did it.
    pub coach: Option<CoachId>,
    /// When, by the wall clock.
    pub at: DateTime<Utc>,
    /// The operation that it undid or did again.
    pub undoes: Option<OperationId>,
    /// What it changed, in the order in which it did.
    pub changes: Vec<Change>,
}

/// One row that an operation changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The row's table.
    pub entity: String,
    /// The row's id.
    pub entity_id: Uuid,
    /// The row before; none if there was none.
    pub before: Option<Row>,
    /// The row after; none if it was removed.
    pub after: Option<Row>,
}

impl Change {
    /// Whether the row is a person's: their own, or one that belongs to them.
    fn is_of(&self, person: PersonId) -> bool {
        let id = person.to_string();
        let belongs = |row: &Row| row.get("person_id").and_then(|id| id.as_str()) == Some(&id);
        let is_theirs = self.entity == "person" && self.entity_id == person.0;
        is_theirs || self.before.iter().chain(&self.after).any(belongs)
    }
}

impl View {
    /// The latest `limit` operations about a subject, newest first.
    ///
    /// A person's history holds also what was done for many at once, or about a company, and changed
    /// something of theirs: with their own rows alone, so that nobody else stands in it.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn history(&self, subject: Subject, limit: usize) -> Result<Vec<Entry>> {
        let (condition, id) = match subject {
            Subject::Person(id) => (OF_PERSON, id.to_string()),
            Subject::Company(id) => ("company_id = ?1", id.to_string()),
            Subject::Everything => ("?1 = ''", String::new()),
        };
        let sql = format!(
            "{SELECT} WHERE {condition} ORDER BY hlc DESC, device DESC LIMIT {limit}",
            limit = i64::try_from(limit).unwrap_or(i64::MAX),
        );
        let mut entries = self.entries(&sql, [id])?;
        if let Subject::Person(person) = subject {
            for entry in entries.iter_mut().filter(|entry| entry.person != Some(person)) {
                entry.changes.retain(|change| change.is_of(person));
            }
        }
        Ok(entries)
    }

    /// One operation, for instance the one that another undid.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none with this id.
    pub fn operation(&self, id: OperationId) -> Result<Entry> {
        let sql = format!("{SELECT} WHERE id = ?1");
        let found = self.entries(&sql, [id.to_string()])?.pop();
        found.ok_or(Error::NotFound { entity: "operation", id: id.0 })
    }

    fn entries(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Entry>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let operation: OperationId = parse_id(row.get_ref(0)?.as_str().map_err(damaged)?)?;
            let at: String = row.get(5)?;
            entries.push(Entry {
                operation,
                code: code(row.get_ref(1)?.as_str().map_err(damaged)?)?,
                person: optional_id(row.get(2)?)?,
                company: optional_id(row.get(3)?)?,
                coach: optional_id(row.get(4)?)?,
                at: at.parse().map_err(damaged)?,
                undoes: optional_id(row.get(6)?)?,
                changes: self.changes(operation)?,
            });
        }
        Ok(entries)
    }

    /// What an operation changed. A row that it wrote twice is two changes.
    fn changes(&self, operation: OperationId) -> Result<Vec<Change>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT now.entity, now.entity_id, now.row,
                    (SELECT earlier.row FROM revision AS earlier
                     WHERE earlier.entity = now.entity AND earlier.entity_id = now.entity_id
                       AND (earlier.hlc, earlier.device) < (now.hlc, now.device)
                     ORDER BY earlier.hlc DESC, earlier.device DESC LIMIT 1)
             FROM revision AS now
             WHERE now.operation_id = ?1
             ORDER BY now.hlc, now.device",
        )?;
        let mut rows = statement.query([operation.to_string()])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let id: String = row.get(1)?;
            changes.push(Change {
                entity: row.get(0)?,
                entity_id: Uuid::try_parse(&id).map_err(damaged)?,
                before: parse_row(row.get(3)?)?,
                after: parse_row(row.get(2)?)?,
            });
        }
        Ok(changes)
    }
}

const SELECT: &str = "SELECT id, code, person_id, company_id, coach_id, at, undoes FROM operation";

/// Operations about a person, and those that changed, or removed, a row of theirs.
const OF_PERSON: &str = "id IN (
    SELECT id FROM operation WHERE person_id = ?1
    UNION SELECT operation_id FROM revision WHERE entity = 'person' AND entity_id = ?1
    UNION SELECT operation_id FROM revision WHERE json_extract(row, '$.person_id') = ?1
    UNION SELECT gone.operation_id FROM revision AS known
        JOIN revision AS gone USING (entity, entity_id)
        WHERE json_extract(known.row, '$.person_id') = ?1 AND gone.row IS NULL
)";

fn damaged<E>(_: E) -> Error {
    Error::Damaged(Piece::Data)
}

pub(crate) fn parse_row(json: Option<String>) -> Result<Option<Row>> {
    json.map(|json| serde_json::from_str(&json).map_err(damaged)).transpose()
}

fn optional_id<Id: domain::id::TypedId>(text: Option<String>) -> Result<Option<Id>> {
    text.map(|text| parse_id(&text)).transpose()
}

pub(crate) fn code(text: &str) -> Result<OperationCode> {
    OperationCode::ALL
        .iter()
        .copied()
        .find(|code| code.code() == text)
        .ok_or(Error::Damaged(Piece::Data))
}
