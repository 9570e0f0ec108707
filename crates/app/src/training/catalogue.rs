//! The catalogue of trainings: what each leads to. Not when it is held.

use super::occasion;
use crate::{
    api::{
        ById, Nothing, Saved,
        training::{
            CompetenceChoice, ContentView, TrainingForm, TrainingPage, TrainingRow, TrainingsPage,
        },
    },
    desk::{About, Desk},
    error::Result,
    library::Library,
    sorting::by_name,
    typed,
};
use domain::{
    id::{CompetenceId, TrainingId},
    language::Language,
    level::Level,
    library::Competence,
    operation::OperationCode,
    training::{Training, TrainingContent},
};
use std::collections::HashMap;
use store::View;

/// What every training leads to.
pub(crate) fn contents(view: &View) -> Result<HashMap<TrainingId, Vec<TrainingContent>>> {
    let mut all: HashMap<TrainingId, Vec<TrainingContent>> = HashMap::new();
    for content in view.all::<TrainingContent>()? {
        all.entry(content.training_id).or_default().push(content);
    }
    Ok(all)
}

/// What a training leads to, as it is shown: in the order of the library.
pub(crate) fn content_views(
    library: &Library,
    contents: &[TrainingContent],
    language: Language,
) -> Vec<ContentView> {
    let places = library.places();
    let mut contents: Vec<&TrainingContent> = contents.iter().collect();
    contents.sort_by_key(|one| (places.get(&one.competence_id).map(|place| place.order), one.id));
    contents
        .into_iter()
        .map(|one| ContentView {
            competence_id: one.competence_id,
            name: library.name(one.competence_id, language),
            level: one.level,
        })
        .collect()
}

/// The catalogue and the occasions.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<TrainingsPage> {
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let mut contents = contents(view)?;
    let occasions = occasion::rows(view, today, |_| true)?;
    let mut trainings: Vec<TrainingRow> = view
        .all::<Training>()?
        .into_iter()
        .map(|training| TrainingRow {
            contents: content_views(
                &library,
                &contents.remove(&training.id).unwrap_or_default(),
                language,
            ),
            next: occasions
                .iter()
                .filter(|row| row.occasion.training_id == training.id && !row.over)
                .map(|row| row.occasion.starts)
                .min(),
            training,
        })
        .collect();
    by_name(&mut trainings, |row| &row.training.name);
    trainings.sort_by_key(|row| row.training.archived);
    Ok(TrainingsPage { trainings, occasions })
}

/// A training with everything of it.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<TrainingId>) -> Result<TrainingPage> {
    let training = desk.get::<Training>(input.id)?;
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let contents = view.children::<TrainingContent, _>(training.id)?;
    Ok(TrainingPage {
        contents: content_views(&library, &contents, language),
        occasions: occasion::rows(view, today, |one| one.training_id == training.id)?,
        competences: choices(&library, language),
        training,
    })
}

/// Every competence that a training can lead to.
///
/// # Errors
/// When the register cannot be read.
pub fn competences(desk: &mut Desk, _: Nothing) -> Result<Vec<CompetenceChoice>> {
    Ok(choices(&Library::read(&desk.register)?, desk.language))
}

/// Every competence that is offered, in the order of the library.
pub(crate) fn choices(library: &Library, language: Language) -> Vec<CompetenceChoice> {
    let places = library.places();
    let mut offered: Vec<&Competence> =
        library.competences.values().filter(|one| !one.archived).collect();
    offered.sort_by_key(|one| (places.get(&one.id).map(|place| place.order), one.id));
    offered
        .into_iter()
        .map(|one| CompetenceChoice {
            id: one.id,
            name: one.name(language),
            area_id: one.area_id,
            area: library.area_name(one.area_id, language),
        })
        .collect()
}

/// Adds or changes a training; the competences given are all that it then leads to.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save(desk: &mut Desk, form: TrainingForm) -> Result<Saved> {
    let name = typed::name("name", &form.name)?;
    let provider = typed::line("provider", &form.provider)?;
    let about = typed::note("about", &form.about)?;
    let minutes = typed::hours("hours", &form.hours)?;
    let price_ore = typed::kronor("price", &form.price)?;
    let language = typed::line("language", &form.language)?;
    let mut contents: Vec<(CompetenceId, Level)> = Vec::new();
    for content in &form.contents {
        let level = typed::level("contents", content.level)?;
        desk.get::<Competence>(content.competence_id)?;
        if contents.iter().all(|(id, _)| *id != content.competence_id) {
            contents.push((content.competence_id, level));
        }
    }
    if let Some(id) = form.id {
        desk.get::<Training>(id)?;
    }
    desk.save(OperationCode::TrainingSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Training {
            id,
            name,
            provider,
            about,
            minutes,
            price_ore,
            form: form.form,
            language,
            mandatory: form.mandatory,
            archived: form.archived,
        })?;
        let before = tx.children::<TrainingContent, _>(id)?;
        for gone in &before {
            if contents.iter().all(|(competence, _)| *competence != gone.competence_id) {
                tx.delete::<TrainingContent>(gone.id)?;
            }
        }
        for &(competence_id, level) in &contents {
            let kept = before.iter().find(|one| one.competence_id == competence_id);
            tx.put(&TrainingContent {
                id: kept.map_or_else(|| tx.new_id(), |one| one.id),
                training_id: id,
                competence_id,
                level,
            })?;
        }
        Ok(id)
    })
}
