//! The coach's desk: the open register, who works in it, in which language, and on which day. Every
//! use case is a function of it. Not the lock: see [`program`](crate::program).

use crate::{
    api::Saved,
    error::{Error, Result},
    model::Package,
    recovery::NewCode,
    search::SearchList,
};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use domain::{
    id::{CoachId, CompanyId, PersonId, TypedId},
    language::Language,
    operation::OperationCode,
    project::{Coach, Project},
};
use std::{path::PathBuf, sync::Arc};
use store::{Entity, Operation, Register, View, Writing};

/// Whom an operation concerns: it stands in their history.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About {
    pub(crate) person: Option<PersonId>,
    pub(crate) company: Option<CompanyId>,
}

impl About {
    /// Nobody's history in particular.
    pub(crate) const NOBODY: Self = Self { person: None, company: None };

    pub(crate) const fn person(id: PersonId) -> Self {
        Self { person: Some(id), company: None }
    }

    pub(crate) const fn company(id: CompanyId) -> Self {
        Self { person: None, company: Some(id) }
    }
}

/// One stretch of work at an open register, from opening to locking it. What takes the user's time,
/// such as choosing a file, is done away from the desk, and then only goes on in the same sitting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sitting(Arc<()>);

/// The open register and what belongs to working in it.
pub struct Desk {
    pub(crate) register: Register,
    pub(crate) path: PathBuf,
    /// The register's id, as this laptop's settings name it; it never changes.
    pub(crate) id: String,
    /// The kind of place that the register lies in.
    pub(crate) place: store::Place,
    pub(crate) language: Language,
    pub(crate) coach: CoachId,
    pub(crate) example: bool,
    /// The day that the register lives in, if it is not today.
    pub(crate) as_of: Option<NaiveDate>,
    /// A recovery code that was shown and has not been read back.
    pub(crate) new_code: Option<NewCode>,
    /// A model package that was looked at and may be taken in.
    pub(crate) package: Option<Package>,
    /// The paper last previewed.
    pub(crate) preview: Option<print::preview::Preview>,
    pub(crate) printer: Option<print::Printer>,
    pub(crate) search: Option<SearchList>,
    pub(crate) saved_at: Option<DateTime<Utc>>,
    pub(crate) sitting: Sitting,
}

impl Desk {
    /// The present sitting, to be asked for again by [`Program::still_at`].
    ///
    /// [`Program::still_at`]: crate::program::Program
    pub(crate) fn sitting(&self) -> Sitting {
        self.sitting.clone()
    }

    /// Whether it is that sitting, and not one after the register was locked.
    pub(crate) fn is_sitting(&self, sitting: &Sitting) -> bool {
        Arc::ptr_eq(&self.sitting.0, &sitting.0)
    }

    /// The words of the interface's language.
    pub(crate) fn words(&self) -> &'static words::Words {
        words::in_language(self.language)
    }

    /// The day that the register lives in.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(|| local_day(self.register.now()))
    }

    /// The open register, to read in.
    #[must_use]
    pub fn view(&self) -> &View {
        &self.register
    }

    /// One thing that must be there.
    pub(crate) fn get<E: Entity>(&self, id: E::Id) -> Result<E> {
        self.register.get::<E>(id)?.ok_or(Error::NotFound)
    }

    /// The project that the register serves.
    pub(crate) fn project(&self) -> Result<Project> {
        self.register.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)
    }

    /// The coach who works in this register on this laptop.
    pub(crate) fn coach(&self) -> Result<Coach> {
        self.get::<Coach>(self.coach)
    }

    /// Writes one operation and says that it is saved. The closure answers with the id of what the
    /// operation is about.
    pub(crate) fn save<Id: TypedId>(
        &mut self,
        code: OperationCode,
        about: About,
        write: impl FnOnce(&Writing<'_>) -> Result<Id>,
    ) -> Result<Saved> {
        let mut operation = Operation::new(code);
        if let Some(person) = about.person {
            operation = operation.about_person(person);
        }
        if let Some(company) = about.company {
            operation = operation.about_company(company);
        }
        let written = self.register.write(operation, write)?;
        Ok(self.saved(code, written.value.to_string()))
    }

    /// That nothing needed to be saved: what was asked for is there.
    pub(crate) fn unchanged(&self, operation: OperationCode, id: impl TypedId) -> Saved {
        Saved {
            id: id.to_string(),
            at: instant(self.saved_at.unwrap_or_else(|| self.register.now())),
            operation,
            what: self.words().label(operation).to_owned(),
            warnings: Vec::new(),
        }
    }

    /// That something is saved, now.
    pub(crate) fn saved(&mut self, operation: OperationCode, id: String) -> Saved {
        let at = self.register.now();
        self.saved_at = Some(at);
        Saved {
            id,
            at: instant(at),
            operation,
            what: self.words().label(operation).to_owned(),
            warnings: Vec::new(),
        }
    }
}

#[cfg(test)]
impl Desk {
    /// The example in memory with its first coach, for tests of use cases.
    pub(crate) fn of_example() -> Result<Self> {
        Ok(Self { example: true, ..Self::of(crate::example::in_memory()?)? })
    }

    /// Any register in memory with its first coach.
    pub(crate) fn of(register: Register) -> Result<Self> {
        let coach = register.all::<Coach>()?.first().ok_or(Error::NotFound)?.id;
        Ok(Self {
            as_of: register.setting(crate::register::AS_OF)?,
            register,
            path: PathBuf::new(),
            id: String::new(),
            place: store::Place::Own,
            language: Language::Sv,
            coach,
            example: false,
            package: None,
            preview: None,
            printer: None,
            search: None,
            saved_at: None,
            new_code: None,
            sitting: Sitting::default(),
        })
    }
}

/// An instant as it crosses the border: RFC 3339, UTC, milliseconds.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The calendar day that an instant falls on where the laptop is.
pub(crate) fn local_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&chrono::Local).date_naive()
}
