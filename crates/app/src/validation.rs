//! Validation in the open register: models with their areas, and people's ways to a test centre and
//! its outcome. An outcome becomes evidence and proposes levels; no level changes by itself.

use crate::{
    api::{
        ById, Nothing, Saved, count,
        validation::{
            CaseArea, PersonValidation, ValidationAreaView, ValidationCaseView,
            ValidationConfirmation, ValidationForm, ValidationModelForm, ValidationModelView,
            ValidationModels, ValidationOutcomeForm,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    proposed_level,
    sorting::by_name,
    training, typed,
};
use chrono::NaiveDate;
use domain::{
    evidence::{Evidence, EvidenceKind, EvidenceLink},
    id::{CompetenceId, EvidenceId, PersonId, ValidationCaseId},
    language::Language,
    library::Competence,
    operation::OperationCode,
    person::Person,
    validation::{
        self, AreaOutcome, ValidationCase, ValidationModel, ValidationModelArea, ValidationOutcome,
        ValidationResult,
    },
};
use std::cmp::Reverse;
use store::{View, Writing};
use words::Words;

/// Longest validity or interval, months.
const MONTHS_LIMIT: u32 = 240;

fn areas_in_order(view: &View, model: &ValidationModel) -> Result<Vec<ValidationModelArea>> {
    let mut areas = view.children::<ValidationModelArea, _>(model.id)?;
    areas.sort_by_key(|area| (area.position, area.id));
    Ok(areas)
}

/// Every model.
///
/// # Errors
/// When the register cannot be read.
pub fn models(desk: &mut Desk, _: Nothing) -> Result<ValidationModels> {
    let (view, language): (&View, _) = (&desk.register, desk.language);
    let library = Library::read(view)?;
    let mut models: Vec<ValidationModelView> = view
        .all::<ValidationModel>()?
        .into_iter()
        .map(|model| {
            let areas = areas_in_order(view, &model)?.into_iter().map(|area| ValidationAreaView {
                competence: area.competence_id.map(|id| library.name(id, language)),
                area,
            });
            Ok(ValidationModelView {
                areas: areas.collect(),
                cases: count(view.children::<ValidationCase, _>(model.id)?.len()),
                model,
            })
        })
        .collect::<Result<_>>()?;
    by_name(&mut models, |one| &one.model.name);
    models.sort_by_key(|one| one.model.archived);
    Ok(ValidationModels { models, competences: training::choices(&library, language) })
}

/// Adds or changes a model with its areas.
///
/// # Errors
/// When something typed is wrong, when an area goes of which something was said, or the register
/// cannot be written.
pub fn save_model(desk: &mut Desk, form: ValidationModelForm) -> Result<Saved> {
    let name = typed::name("name", &form.name)?;
    let owner = typed::line("owner", &form.owner)?;
    let about = typed::note("about", &form.about)?;
    let months = |field, text: &str| -> Result<Option<u32>> {
        Ok(typed::number_up_to(field, text, MONTHS_LIMIT)?.filter(|months| *months > 0))
    };
    let valid_months = months("valid_months", &form.valid_months)?;
    let confirm_months = months("confirm_months", &form.confirm_months)?;
    let mut areas = Vec::new();
    for area in &form.areas {
        let competence_id = area.competence_id.map(|id| desk.get::<Competence>(id)).transpose()?;
        let level = area.level.map(|number| typed::level("areas", number)).transpose()?;
        areas.push((
            area.id,
            typed::name("areas", &area.name)?,
            competence_id.as_ref().map(|competence| competence.id),
            level.filter(|_| competence_id.is_some()),
        ));
    }
    if let Some(id) = form.id {
        desk.get::<ValidationModel>(id)?;
    }
    desk.save(OperationCode::ValidationModelSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&ValidationModel {
            id,
            name,
            owner,
            about,
            valid_months,
            confirm_months,
            archived: form.archived,
        })?;
        let before = tx.children::<ValidationModelArea, _>(id)?;
        for gone in &before {
            if areas.iter().all(|(kept, ..)| *kept != Some(gone.id)) {
                tx.delete::<ValidationModelArea>(gone.id)?;
            }
        }
        for (position, (kept, name, competence_id, level)) in (1..).zip(areas) {
            let kept = kept.filter(|kept| before.iter().any(|area| area.id == *kept));
            tx.put(&ValidationModelArea {
                id: kept.unwrap_or_else(|| tx.new_id()),
                model_id: id,
                position,
                name,
                competence_id,
                level,
            })?;
        }
        Ok(id)
    })
}

/// A person's validations.
///
/// # Errors
/// When the person is not there, or the register cannot be read.
pub fn of_person(desk: &mut Desk, input: ById<PersonId>) -> Result<PersonValidation> {
    let person = desk.get::<Person>(input.id)?.id;
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let mut cases = view.children::<ValidationCase, _>(person)?;
    cases.sort_by_key(|case| Reverse(case.id));
    let cases: Vec<ValidationCaseView> = cases
        .into_iter()
        .map(|case| case_view(view, &library, case, today, language))
        .collect::<Result<_>>()?;
    let mut models = view.all::<ValidationModel>()?;
    models.retain(|model| !model.archived);
    by_name(&mut models, |model| &model.name);
    Ok(PersonValidation { cases, models })
}

fn case_view(
    view: &View,
    library: &Library,
    case: ValidationCase,
    today: NaiveDate,
    language: Language,
) -> Result<ValidationCaseView> {
    let model = view.require::<ValidationModel>(case.model_id)?;
    let areas = areas_in_order(view, &model)?;
    let outcomes = view.children::<ValidationOutcome, _>(case.id)?;
    let follows = validation::result_of(&areas, &outcomes);
    let areas = areas
        .into_iter()
        .map(|area| {
            let said = outcomes.iter().find(|one| one.area_id == area.id);
            CaseArea {
                id: area.id,
                name: area.name,
                competence: area.competence_id.map(|id| library.name(id, language)),
                level: area.level,
                outcome: said.map(|one| one.outcome),
                note: said.map(|one| one.note.clone()).unwrap_or_default(),
            }
        })
        .collect();
    let certificate = validation::certificate_state(&model, &case, today);
    Ok(ValidationCaseView {
        stage: case.stage(),
        confirm_by: certificate.and_then(|_| validation::confirm_by(&model, &case)),
        certificate,
        levels: proposed_level::of_case(view, library, &case, language)?,
        areas,
        follows,
        model,
        case,
    })
}

/// The case with its days in order, or which of them is not.
fn in_order(case: &ValidationCase) -> Result<()> {
    validation::in_order(case).map_err(|wrong| {
        Error::field(wrong.field, Wrong::DayBefore { not_before: wrong.not_before })
    })
}

/// Adds or changes a person's validation, without its outcome.
///
/// # Errors
/// When a day is wrong or out of order, or the register cannot be written.
pub fn save(desk: &mut Desk, form: ValidationForm) -> Result<Saved> {
    let today = desk.today();
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let model_id = desk.get::<ValidationModel>(form.model_id)?.id;
    let before = form.id.map(|id| desk.get::<ValidationCase>(id)).transpose()?;
    let case = ValidationCase {
        id: before.as_ref().map_or_else(|| desk.register.new_id(), |case| case.id),
        person_id,
        // What was said of a model's areas is of that model.
        model_id: before.as_ref().map_or(model_id, |case| case.model_id),
        overview_on: typed::date("overview_on", &form.overview_on, today)?,
        in_depth_on: typed::date("in_depth_on", &form.in_depth_on, today)?,
        test_centre: typed::line("test_centre", &form.test_centre)?,
        assessed_from: typed::date("assessed_from", &form.assessed_from, today)?,
        result: before.as_ref().and_then(|case| case.result),
        ended_on: before.as_ref().and_then(|case| case.ended_on),
        issuer: before.as_ref().map(|case| case.issuer.clone()).unwrap_or_default(),
        expires_on: before.as_ref().and_then(|case| case.expires_on),
        confirmed_on: before.as_ref().and_then(|case| case.confirmed_on),
        evidence_id: before.as_ref().and_then(|case| case.evidence_id),
        note: typed::note("note", &form.note)?,
    };
    in_order(&case)?;
    desk.save(OperationCode::ValidationSaved, About::person(person_id), |tx| {
        tx.put(&case)?;
        Ok(case.id)
    })
}

/// Notes what a validation came to, area by area; what is validated becomes evidence.
///
/// # Errors
/// When the outcome contradicts what was said of the areas, a day is wrong or out of order, or the
/// register cannot be written.
pub fn save_outcome(desk: &mut Desk, form: ValidationOutcomeForm) -> Result<Saved> {
    let today = desk.today();
    let before = desk.get::<ValidationCase>(form.id)?;
    let model = desk.get::<ValidationModel>(before.model_id)?;
    let areas = areas_in_order(&desk.register, &model)?;
    let present = desk.register.children::<ValidationOutcome, _>(before.id)?;
    let mut outcomes: Vec<ValidationOutcome> = Vec::new();
    for one in &form.areas {
        let area = areas.iter().find(|area| area.id == one.area_id).ok_or(Error::NotFound)?;
        let kept = present.iter().find(|said| said.area_id == area.id).map(|said| said.id);
        outcomes.push(ValidationOutcome {
            id: kept.unwrap_or_else(|| desk.register.new_id()),
            case_id: before.id,
            person_id: before.person_id,
            area_id: area.id,
            outcome: one.outcome,
            note: typed::note("areas", &one.note)?,
        });
    }
    let ended_on = typed::date("ended_on", &form.ended_on, today)?;
    if form.result.is_some() && ended_on.is_none() {
        return Err(Error::field("ended_on", domain::text::TextError::Empty));
    }
    if let Some(result) = form.result {
        let follows = validation::result_of(&areas, &outcomes);
        if !areas.is_empty() && follows != Some(result) {
            return Err(Error::field("result", Wrong::ResultAgainstAreas));
        }
    }
    let validated = form.result.is_some_and(ValidationResult::is_validated);
    let expires_on = typed::date("expires_on", &form.expires_on, today)?
        .or_else(|| validation::valid_until(&model, ended_on?))
        .filter(|_| validated);
    let issuer = typed::line("issuer", &form.issuer)?;
    let issuer = if issuer.is_empty() { before.test_centre.clone() } else { issuer };
    let case = ValidationCase {
        result: form.result,
        ended_on,
        issuer: if validated { issuer } else { String::new() },
        expires_on,
        confirmed_on: before.confirmed_on.filter(|_| validated),
        ..before.clone()
    };
    in_order(&case)?;
    let words = desk.words();
    desk.save(OperationCode::ValidationSaved, About::person(case.person_id), |tx| {
        for said in &present {
            if outcomes.iter().all(|one| one.id != said.id) {
                tx.delete::<ValidationOutcome>(said.id)?;
            }
        }
        for outcome in &outcomes {
            tx.put(outcome)?;
        }
        let evidence_id = if validated {
            Some(put_evidence(tx, &case, &model, &met(&areas, &outcomes), words)?)
        } else {
            None
        };
        tx.put(&ValidationCase { evidence_id, ..case.clone() })?;
        if let Some(gone) = before.evidence_id.filter(|_| evidence_id.is_none()) {
            remove_evidence(tx, gone)?;
        }
        Ok(case.id)
    })
}

/// The areas whose requirements are met.
fn met<'a>(
    areas: &'a [ValidationModelArea],
    outcomes: &[ValidationOutcome],
) -> Vec<&'a ValidationModelArea> {
    let is_met = |area: &&ValidationModelArea| {
        outcomes.iter().any(|one| one.area_id == area.id && one.outcome == AreaOutcome::Met)
    };
    areas.iter().filter(is_met).collect()
}

/// Keeps the outcome as evidence, linked to the competences of the areas that are met.
fn put_evidence(
    tx: &Writing<'_>,
    case: &ValidationCase,
    model: &ValidationModel,
    met: &[&ValidationModelArea],
    words: &Words,
) -> Result<EvidenceId> {
    let id = case.evidence_id.unwrap_or_else(|| tx.new_id());
    let names: Vec<&str> = met.iter().map(|area| area.name.as_str()).collect();
    let result = case.result.map(|result| words.label(result)).unwrap_or_default();
    let qualification = [result, &names.join(", ")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(": ");
    tx.put(&Evidence {
        id,
        person_id: case.person_id,
        kind: EvidenceKind::Validation,
        title: model.name.clone(),
        issuer: case.issuer.clone(),
        qualification,
        issued_on: case.ended_on,
        expires_on: case.expires_on,
        note: String::new(),
    })?;
    let wanted: Vec<CompetenceId> = met.iter().filter_map(|area| area.competence_id).collect();
    for link in tx.children::<EvidenceLink, _>(id)? {
        if !wanted.contains(&link.competence_id) {
            tx.delete::<EvidenceLink>(link.id)?;
        }
    }
    for competence_id in wanted {
        // Asked anew each time: two areas may speak of the same competence.
        let linked = tx.children::<EvidenceLink, _>(id)?;
        if linked.iter().all(|link| link.competence_id != competence_id) {
            let link = tx.new_id();
            tx.put(&EvidenceLink {
                id: link,
                evidence_id: id,
                person_id: case.person_id,
                competence_id,
            })?;
        }
    }
    Ok(id)
}

fn remove_evidence(tx: &Writing<'_>, id: EvidenceId) -> Result<()> {
    for link in tx.children::<EvidenceLink, _>(id)? {
        tx.delete::<EvidenceLink>(link.id)?;
    }
    tx.delete::<Evidence>(id)?;
    Ok(())
}

/// Notes that the employer has confirmed a certificate.
///
/// # Errors
/// When there is no certificate, the day lies before it, or the register cannot be written.
pub fn confirm(desk: &mut Desk, form: ValidationConfirmation) -> Result<Saved> {
    let today = desk.today();
    let case = desk.get::<ValidationCase>(form.id)?;
    if !case.is_validated() {
        return Err(Error::NotFound);
    }
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    typed::in_order("on", case.ended_on, Some(on))?;
    desk.save(OperationCode::ValidationSaved, About::person(case.person_id), |tx| {
        tx.put(&ValidationCase { confirmed_on: Some(on), ..case })?;
        Ok(form.id)
    })
}

/// Removes a person's validation with its outcomes and the evidence it became.
///
/// # Errors
/// When time or an answered level rests on it, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<ValidationCaseId>) -> Result<Saved> {
    let case = desk.get::<ValidationCase>(input.id)?;
    desk.save(OperationCode::ValidationRemoved, About::person(case.person_id), |tx| {
        for outcome in tx.children::<ValidationOutcome, _>(case.id)? {
            tx.delete::<ValidationOutcome>(outcome.id)?;
        }
        tx.delete::<ValidationCase>(case.id)?;
        if let Some(evidence) = case.evidence_id {
            remove_evidence(tx, evidence)?;
        }
        Ok(case.id)
    })
}
