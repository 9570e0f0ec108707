//! Model packages, as calls of use cases: saving one, telling what one would bring, taking it in.

use crate::{
    arguments::ModelKind,
    backups,
    failure::Failure,
    output::Answer,
    session::{self, Session},
};
use app::{
    api::{
        Nothing,
        model::{ModelContents, ModelPart, TakeModel},
    },
    model, validation,
};
use domain::id::ValidationModelId;
use std::path::Path;
use words::Words;

pub(crate) fn save(
    register: &Path,
    out: &Path,
    validation_models: &[String],
    words: &Words,
) -> Result<(), Failure> {
    let session = session::open(register, words)?;
    let chosen = find(&session, validation_models)?;
    session.program.with_desk(|desk| model::write(desk, &chosen, out))?;
    let mut answer = Answer::new();
    answer.line(&words.command_line().model_saved(&out.display().to_string()))?;
    answer.end()
}

/// The validation models of these names.
fn find(session: &Session, names: &[String]) -> Result<Vec<ValidationModelId>, Failure> {
    let models = session.program.with_desk(|desk| validation::models(desk, Nothing {}))?.models;
    let find = |name: &String| {
        let found = models.iter().find(|one| one.model.name == name.trim());
        found.map(|one| one.model.id).ok_or_else(|| Failure::NoSuchModel {
            name: name.clone(),
            models: models.iter().map(|one| one.model.name.clone()).collect(),
        })
    };
    names.iter().map(find).collect()
}

/// Tells what a package would bring. The register stays as it is.
pub(crate) fn check(register: &Path, from: &Path, words: &Words) -> Result<(), Failure> {
    let session = session::open(register, words)?;
    let found = session.program.with_desk(|desk| model::look_at(desk, from))?;
    let mut answer = Answer::new();
    for (kind, part) in parts(&found) {
        let counts = [part.new.len(), part.differing.len()].map(|count| count.to_string());
        answer.columns(&[kind, &counts[0], &counts[1], &part.same.to_string()])?;
    }
    answer.end()
}

/// Every kind with what of it is in a package.
fn parts(found: &ModelContents) -> [(&'static str, &ModelPart); 8] {
    [
        ("areas", &found.areas),
        ("competences", &found.competences),
        ("permits", &found.permits),
        ("roles", &found.roles),
        ("criteria", &found.forms.criteria),
        ("plan-templates", &found.forms.plan_templates),
        ("validation-models", &found.forms.validation_models),
        ("retention-rules", &found.forms.retention_rules),
    ]
}

/// Takes a package in, after a backup beside the register.
pub(crate) fn take(
    register: &Path,
    from: &Path,
    replace: &[ModelKind],
    words: &Words,
) -> Result<(), Failure> {
    let session = session::open(register, words)?;
    // A file that is no package is told before anything is copied.
    let found = session.program.with_desk(|desk| model::look_at(desk, from))?;
    let takes = |kind| replace.contains(&kind);
    let wanted = TakeModel {
        areas: takes(ModelKind::Areas),
        competences: takes(ModelKind::Competences),
        permits: takes(ModelKind::Permits),
        roles: takes(ModelKind::Roles),
        criteria: takes(ModelKind::Criteria),
        plan_templates: takes(ModelKind::PlanTemplates),
        validation_models: takes(ModelKind::ValidationModels),
        retention_rules: takes(ModelKind::RetentionRules),
    };
    let brings = |(_, part): &(&str, &ModelPart)| part.new.len() + part.differing.len() > 0;
    let mut answer = Answer::new();
    if !parts(&found).iter().any(brings) {
        answer.line(&words.command_line().model_known())?;
        return answer.end();
    }
    let place = backups::beside(register);
    let backup = app::backup::make_at(&session.program, &place)?.folder().display().to_string();
    let taken = session.program.with_desk(|desk| model::take_backed_up(desk, wanted, None))?;
    answer.line(&words.command_line().model_taken(taken.added, taken.changed, &backup))?;
    answer.end()
}
