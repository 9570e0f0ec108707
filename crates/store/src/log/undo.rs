//! Taking back the last operation, and doing it again. Each is an operation of its own, so it lasts
//! over restarts and stands in history; nothing is ever removed from the log.
//!
//! Undoing goes back step by step through what this device did. Redoing goes forward again until
//! something new is done.

use crate::{
    Entry, Error, Operation, Register, Result, Row, UndoRefusal,
    erase::ERASED,
    write::{Writing, parse_id},
};
use domain::{id::OperationId, operation::OperationCode};
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// What an undo or redo did.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The new operation.
    pub operation: OperationId,
    /// The one that it took back. For a redo: the undo that was taken back.
    pub of: Entry,
    /// The user's own operation that is now undone or done again.
    pub original: Entry,
}

/// One line of the log as undo sees it.
struct Line {
    id: OperationId,
    code: String,
    undoes: Option<OperationId>,
    /// Whether it touched something that was erased since: what was there is nowhere.
    is_erased: bool,
}

impl Line {
    fn is_undo(&self) -> bool {
        self.code == OperationCode::Undone.code()
    }

    fn is_redo(&self) -> bool {
        self.code == OperationCode::Redone.code()
    }

    fn can_be_undone(&self) -> bool {
        !self.is_erased
            && OperationCode::ALL
                .iter()
                .any(|code| code.code() == self.code && code.can_be_undone())
    }
}

impl Register {
    /// The user's own operation that [`undo`](Self::undo) would take back, for the menu to name.
    /// That something was changed since is found out only when it is tried.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn last_undoable(&self) -> Result<Option<Entry>> {
        self.undo_target()?.map(|id| self.original(id)).transpose()
    }

    /// The user's own operation that [`redo`](Self::redo) would do again.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn last_redoable(&self) -> Result<Option<Entry>> {
        self.redo_target()?.map(|id| self.original(id)).transpose()
    }

    /// Takes back the last operation that can be taken back.
    ///
    /// # Errors
    /// [`Error::CannotUndo`]; nothing is changed then.
    pub fn undo(&mut self) -> Result<Undone> {
        let target = self.undo_target()?;
        self.take_back(target, OperationCode::Undone)
    }

    /// Does again what was undone last, as long as nothing else was done since.
    ///
    /// # Errors
    /// [`Error::CannotUndo`]; nothing is changed then.
    pub fn redo(&mut self) -> Result<Undone> {
        let target = self.redo_target()?;
        self.take_back(target, OperationCode::Redone)
    }

    fn take_back(&mut self, target: Option<OperationId>, code: OperationCode) -> Result<Undone> {
        let target = target.ok_or(Error::CannotUndo(UndoRefusal::Nothing))?;
        let (of, original) = (self.operation(target)?, self.original(target)?);
        let operation = Operation { code, person: of.person, company: of.company };
        let written = self
            .write_undoing(operation, Some(target), |writing| restore(writing, &of))
            .map_err(|error| match error {
                // Found when the whole is checked at its end: something made since leans on it.
                Error::Reference => Error::CannotUndo(UndoRefusal::UsedSince),
                other => other,
            })?;
        let operation = written.operation.ok_or(Error::CannotUndo(UndoRefusal::Nothing))?;
        Ok(Undone { operation, of, original })
    }

    /// The user's own operation behind a chain of undoing and redoing.
    fn original(&self, id: OperationId) -> Result<Entry> {
        let mut entry = self.operation(id)?;
        while let Some(earlier) = entry.undoes {
            entry = self.operation(earlier)?;
        }
        Ok(entry)
    }

    /// Newest first: skips what was undone, and what cannot be.
    fn undo_target(&self) -> Result<Option<OperationId>> {
        let mut taken_back = HashSet::new();
        self.walk_back(|line| {
            if taken_back.contains(&line.id) {
                return None;
            }
            if line.is_undo() {
                taken_back.extend(line.undoes);
                return None;
            }
            line.can_be_undone().then_some(Some(line.id))
        })
        .map(Option::flatten)
    }

    /// The latest undo that was not done again, since the user last did something new.
    fn redo_target(&self) -> Result<Option<OperationId>> {
        let mut done_again = HashSet::new();
        self.walk_back(|line| {
            if line.is_redo() {
                done_again.extend(line.undoes);
                return None;
            }
            if line.is_undo() {
                let is_open = !line.is_erased && !done_again.contains(&line.id);
                return is_open.then_some(Some(line.id));
            }
            Some(None)
        })
        .map(Option::flatten)
    }

    /// Asks `choose` for each of this device's operations, newest first, until it answers.
    fn walk_back<T>(&self, mut choose: impl FnMut(&Line) -> Option<T>) -> Result<Option<T>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT id, code, undoes, EXISTS (
                 SELECT 1 FROM revision AS own JOIN revision AS earlier USING (entity, entity_id)
                 WHERE own.operation_id = operation.id AND earlier.row = ?2
             ) FROM operation WHERE device = ?1 ORDER BY hlc DESC",
        )?;
        let mut rows = statement.query([&self.author.device.to_string(), ERASED])?;
        while let Some(row) = rows.next()? {
            let (id, undoes): (String, Option<String>) = (row.get(0)?, row.get(2)?);
            let line = Line {
                id: parse_id(&id)?,
                code: row.get(1)?,
                undoes: undoes.map(|id| parse_id(&id)).transpose()?,
                is_erased: row.get(3)?,
            };
            if let Some(answer) = choose(&line) {
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }
}

/// Makes every row that an operation changed what it was before, if each is still what the
/// operation left: nothing that came after may be lost by it.
fn restore(writing: &Writing<'_>, of: &Entry) -> Result<()> {
    // Of a row that was written twice: what it was before the first time and after the last.
    type BeforeAndAfter<'a> = (Option<&'a Row>, Option<&'a Row>);
    let mut rows: BTreeMap<(&str, Uuid), BeforeAndAfter<'_>> = BTreeMap::new();
    for change in &of.changes {
        rows.entry((&change.entity, change.entity_id))
            .or_insert((change.before.as_ref(), None))
            .1 = change.after.as_ref();
    }
    for ((entity, id), (_, after)) in &rows {
        if writing.row(entity, *id)?.as_ref() != *after {
            return Err(Error::CannotUndo(UndoRefusal::ChangedSince));
        }
    }
    for ((entity, id), (before, _)) in rows {
        writing.set_row(entity, id, before)?;
    }
    Ok(())
}
