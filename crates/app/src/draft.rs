//! Drafts: keeping what is typed before it is saved, and offering it again. A draft is no operation:
//! it stands in no history, cannot be undone and is never called saved.

use crate::{
    api::{
        ById, Nothing,
        draft::{DraftField, DraftForm, DraftKept, DraftView},
    },
    desk::{Desk, instant},
    error::{Error, Result},
};
use domain::{
    company::Company,
    id::{CompanyId, CompetenceId, DraftId, PersonId, RoleId},
    library::Competence,
    person::Person,
    role::Role,
    text::TextError,
};
use store::Draft;
use uuid::Uuid;

/// Most text in one draft, in bytes. No field takes a tenth of it; whatever was pasted has room.
const LIMIT: usize = 8 << 20;

/// Keeps a form as it is now, in place of what was kept of it before.
///
/// # Errors
/// When it holds more than anyone types, or cannot be written: then it stands on the screen alone.
pub fn keep(desk: &mut Desk, form: DraftForm) -> Result<DraftKept> {
    let length = form.fields.iter().map(size).sum();
    if length > LIMIT {
        return Err(Error::field("fields", TextError::TooLong { length, limit: LIMIT }));
    }
    if form.form.is_empty() {
        return Err(Error::field("form", TextError::Empty));
    }
    let draft = Draft {
        id: form.id.unwrap_or_else(|| desk.register.new_id()),
        form: form.form,
        about: form.about,
        part: form.part,
        title: form.title,
        address: form.address,
        fields: form.fields.into_iter().map(into_store).collect(),
        changed_at: desk.register.now(),
    };
    desk.register.keep_draft(&draft)?;
    Ok(DraftKept { id: draft.id, kept_at: instant(draft.changed_at) })
}

/// All drafts, the one typed in last first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<Vec<DraftView>> {
    let drafts = desk.register.drafts()?;
    drafts.into_iter().map(|draft| view(desk, draft)).collect()
}

/// Throws a draft away: by the user's choice, or since the form is saved.
///
/// # Errors
/// When the register cannot be written.
pub fn discard(desk: &mut Desk, input: ById<DraftId>) -> Result<Nothing> {
    desk.register.discard_draft(input.id)?;
    Ok(Nothing {})
}

fn view(desk: &Desk, draft: Draft) -> Result<DraftView> {
    let subject = subject(desk, &draft.about)?;
    Ok(DraftView {
        id: draft.id,
        gone: subject.is_none() && !draft.about.is_empty(),
        subject,
        form: draft.form,
        about: draft.about,
        part: draft.part,
        title: draft.title,
        address: draft.address,
        fields: draft.fields.into_iter().map(from_store).collect(),
        kept_at: instant(draft.changed_at),
    })
}

/// The name of whatever has this id. Ids are unique across all kinds of things.
fn subject(desk: &Desk, about: &str) -> Result<Option<String>> {
    let Ok(id) = Uuid::try_parse(about) else { return Ok(None) };
    let register = &desk.register;
    if let Some(person) = register.get::<Person>(PersonId(id))? {
        return Ok(Some(person.full_name()));
    }
    if let Some(company) = register.get::<Company>(CompanyId(id))? {
        return Ok(Some(company.name));
    }
    if let Some(role) = register.get::<Role>(RoleId(id))? {
        return Ok(Some(in_language(desk, role.name_sv, role.name_en)));
    }
    let competence = register.get::<Competence>(CompetenceId(id))?;
    Ok(competence.map(|one| in_language(desk, one.name_sv, one.name_en)))
}

fn in_language(desk: &Desk, swedish: String, english: String) -> String {
    match desk.language {
        domain::language::Language::En if !english.is_empty() => english,
        _ => swedish,
    }
}

fn size(field: &DraftField) -> usize {
    let texts = [&field.name, &field.label, &field.before, &field.now, &field.said];
    texts.iter().map(|text| text.len()).sum()
}

fn into_store(field: DraftField) -> store::DraftField {
    let DraftField { name, label, before, now, said } = field;
    store::DraftField { name, label, before, now, said }
}

fn from_store(field: store::DraftField) -> DraftField {
    let store::DraftField { name, label, before, now, said } = field;
    DraftField { name, label, before, now, said }
}
