//! Writing: one named operation in one transaction, and every changed row in the log. The one way
//! to change what the register holds.

use crate::{
    Entity, Error, Piece, Register, Result, View,
    entity::row::{self, Row},
    hybrid_clock::{HybridClock, Stamp},
    together::Step,
    world::{Clock, instant_text, whole_milliseconds},
};
use chrono::{DateTime, Utc};
use domain::{
    id::{CoachId, CompanyId, DeviceId, OperationId, PersonId, TypedId},
    operation::OperationCode,
};
use std::{
    cell::{Cell, RefCell},
    ops::Deref,
};
use uuid::Uuid;

/// What a user does: the name of a change, and whom it is about. Its words live in the `words`
/// crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// What is done.
    pub code: OperationCode,
    /// The person in whose history it stands.
    pub person: Option<PersonId>,
    /// The company in whose history it stands.
    pub company: Option<CompanyId>,
}

impl Operation {
    /// An operation that stands in nobody's history but the register's.
    #[must_use]
    pub const fn new(code: OperationCode) -> Self {
        Self { code, person: None, company: None }
    }

    /// The same, in the history of a person.
    #[must_use]
    pub const fn about_person(self, person: PersonId) -> Self {
        Self { person: Some(person), ..self }
    }

    /// The same, in the history of a company.
    #[must_use]
    pub const fn about_company(self, company: CompanyId) -> Self {
        Self { company: Some(company), ..self }
    }
}

/// What a write came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// What the work answered.
    pub value: T,
    /// The operation in the log; none if nothing was changed, and then nothing was written.
    pub operation: Option<OperationId>,
}

/// Makes what a write needs: stamps, ids, the time.
pub(crate) struct Maker {
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) hybrid: HybridClock,
}

impl Maker {
    pub(crate) fn tick(&mut self) -> Stamp {
        self.hybrid.tick(self.clock.now().timestamp_millis())
    }

    pub(crate) fn new_uuid(&mut self) -> Uuid {
        self.hybrid.new_uuid(self.clock.now().timestamp_millis())
    }
}

/// Who writes: the device and its place in its own sequence of revisions, and the coach.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Author {
    pub(crate) device: DeviceId,
    pub(crate) sequence: i64,
    pub(crate) coach: Option<CoachId>,
}

/// A write that is under way. Reads through it see what it has written so far.
pub struct Writing<'r> {
    view: &'r View,
    maker: RefCell<&'r mut Maker>,
    operation: Cell<Operation>,
    id: OperationId,
    author: Cell<Author>,
    revisions: Cell<u32>,
}

impl Deref for Writing<'_> {
    type Target = View;
    fn deref(&self) -> &View {
        self.view
    }
}

impl Writing<'_> {
    /// A new id. Ids of one device sort in the order in which they are made.
    #[must_use]
    pub fn new_id<Id: TypedId>(&self) -> Id {
        Id::from(self.maker.borrow_mut().new_uuid())
    }

    /// The instant now, in whole milliseconds.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        whole_milliseconds(self.maker.borrow().clock.now())
    }

    /// The coach who writes.
    #[must_use]
    pub fn coach(&self) -> Option<CoachId> {
        self.author.get().coach
    }

    /// Puts the operation in a person's history, when that person is made by it.
    pub fn about_person(&self, person: PersonId) {
        self.operation.set(self.operation.get().about_person(person));
    }

    /// Puts the operation in a company's history, when that company is made by it.
    pub fn about_company(&self, company: CompanyId) {
        self.operation.set(self.operation.get().about_company(company));
    }

    /// Keeps a thing as it now is, new or changed, and returns whether that changed anything. Only
    /// a change is logged.
    ///
    /// # Errors
    /// [`Error::Reference`] or [`Error::Value`] if the schema refuses it.
    pub fn put<E: Entity>(&self, entity: &E) -> Result<bool> {
        self.set_row(E::TABLE, entity.id().uuid(), Some(&row::of_entity(entity)?))
    }

    /// Removes the thing with this id and returns whether there was one. History keeps it.
    ///
    /// # Errors
    /// [`Error::Reference`] if something refers to it.
    pub fn delete<E: Entity>(&self, id: E::Id) -> Result<bool> {
        self.set_row(E::TABLE, id.uuid(), None)
    }

    /// Makes a row what it shall be and logs it, unless it was so already.
    pub(crate) fn set_row(&self, table: &str, id: Uuid, row: Option<&Row>) -> Result<bool> {
        let before = self.view.row(table, id)?;
        match row {
            Some(row) => row::upsert(self.connection(), table, row)?,
            None if before.is_none() => return Ok(false),
            None => {
                let sql = format!("DELETE FROM {table} WHERE id = ?1");
                self.connection().prepare_cached(&sql)?.execute([id.to_string()])?;
            }
        }
        // Read back: what the log holds is what the table holds, not what was sent.
        let after = self.view.row(table, id)?;
        if after == before {
            return Ok(false);
        }
        self.log(table, id, after.as_ref())?;
        Ok(true)
    }

    /// Logs a row as it is now.
    pub(crate) fn log(&self, table: &str, id: Uuid, row: Option<&Row>) -> Result<()> {
        let mut maker = self.maker.borrow_mut();
        let stamp = maker.tick();
        let mut author = self.author.get();
        author.sequence += 1;
        let json = row.map(serde_json::to_string).transpose().map_err(|_| Error::Value)?;
        self.connection()
            .prepare_cached(
                "INSERT INTO revision (operation_id, entity, entity_id, row, device, seq, hlc)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute((
                self.id.to_string(),
                table,
                id.to_string(),
                json,
                author.device.to_string(),
                author.sequence,
                stamp,
            ))?;
        self.author.set(author);
        self.revisions.set(self.revisions.get() + 1);
        Ok(())
    }

    fn log_operation(&self, stamp: Stamp, undoes: Option<OperationId>) -> Result<()> {
        let operation = self.operation.get();
        let author = self.author.get();
        self.connection()
            .prepare_cached(
                "INSERT INTO operation
                   (id, code, person_id, company_id, coach_id, at, hlc, device, undoes)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute((
                self.id.to_string(),
                operation.code.code(),
                operation.person.map(|id| id.to_string()),
                operation.company.map(|id| id.to_string()),
                author.coach.map(|id| id.to_string()),
                instant_text(self.now()),
                stamp,
                author.device.to_string(),
                undoes.map(|id| id.to_string()),
            ))?;
        Ok(())
    }
}

impl Register {
    /// Does `work` as one operation: all of it is saved and logged, or, if it answers with an
    /// error, none of it. When this returns, what was written is on the disk, unless it is within
    /// [`together`](Self::together).
    ///
    /// An operation that changes nothing writes nothing and says so in [`Written::operation`].
    ///
    /// # Errors
    /// What `work` answers, or why it could not be saved.
    pub fn write<T, E: From<Error>>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        self.write_undoing(operation, None, work)
    }

    pub(crate) fn write_undoing<T, E: From<Error>>(
        &mut self,
        operation: Operation,
        undoes: Option<OperationId>,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        self.is_at_its_place()?;
        let step = Step::begin(self.view.connection())?;
        if undoes.is_some() {
            // Rows come back in any order; references are looked at when all are there.
            let connection = self.view.connection();
            connection.pragma_update(None, "defer_foreign_keys", true).map_err(Error::from)?;
        }
        let stamp = self.maker.tick();
        let id = OperationId::from(self.maker.hybrid.uuid_at(stamp));
        let writing = Writing {
            view: &self.view,
            maker: RefCell::new(&mut self.maker),
            operation: Cell::new(operation),
            id,
            author: Cell::new(self.author),
            revisions: Cell::new(0),
        };
        let value = work(&writing)?;
        // Taking back is logged even where nothing is left of it, or it would be tried for ever.
        if writing.revisions.get() == 0 && undoes.is_none() {
            return Ok(Written { value, operation: None });
        }
        writing.log_operation(stamp, undoes)?;
        let author = writing.author.get();
        step.keep()?;
        self.author = author;
        self.is_at_its_place()?;
        Ok(Written { value, operation: Some(id) })
    }
}

/// An id as the register wrote it.
pub(crate) fn parse_id<Id: TypedId>(text: &str) -> Result<Id> {
    Uuid::try_parse(text).map(Id::from).map_err(|_| Error::Damaged(Piece::Data))
}
