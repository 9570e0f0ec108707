//! The forms of a package beside a register's own. Changes nothing; not the library.

use super::{
    compare::{Standing, part, standings},
    forms::{Forms, PackedModel, PackedTemplate},
};
use crate::{api::model::ModelForms, error::Result};
use domain::{
    criterion::Criterion,
    id::CompetenceId,
    language::Language,
    library::Said,
    plan_template::{PlanTemplate, TemplateAction},
    retention::RetentionRule,
    validation::{ValidationModel, ValidationModelArea},
};
use std::collections::HashMap;
use store::View;

/// The standing of every form in a package, in the package's order.
pub(super) struct ComparedForms {
    pub(super) criteria: Vec<Standing<Criterion>>,
    pub(super) plan_templates: Vec<Standing<PackedTemplate>>,
    pub(super) validation_models: Vec<Standing<PackedModel>>,
    pub(super) retention_rules: Vec<Standing<RetentionRule>>,
}

/// The standing of what has no code: the same by its id, or what says the very same already.
fn uncoded<T: Clone>(
    all: &[T],
    theirs: &[T],
    is_it: impl Fn(&T, &T) -> bool,
    says_the_same: impl Fn(&T, &T) -> bool,
) -> Vec<Standing<T>> {
    let standing = |theirs: &T| {
        let own = all.iter().find(|own| is_it(own, theirs));
        let own = own.or_else(|| all.iter().find(|own| says_the_same(own, theirs)));
        match own.cloned() {
            None => Standing::New,
            Some(own) if says_the_same(&own, theirs) => Standing::Same(own),
            Some(own) => Standing::Differs(own),
        }
    };
    theirs.iter().map(standing).collect()
}

impl ComparedForms {
    /// `competences` says which competence of the package is which of the register's.
    pub(super) fn of(
        view: &View,
        forms: &Forms,
        competences: &HashMap<CompetenceId, CompetenceId>,
    ) -> Result<Self> {
        let own = Forms::all_of(view)?;
        Ok(Self {
            criteria: standings(&own.criteria, &forms.criteria, |own, theirs| {
                let (id, code, position) = (own.id, own.code.clone(), own.position);
                *own == Criterion { id, code, position, ..theirs.clone() }
            }),
            plan_templates: uncoded(
                &own.plan_templates,
                &forms.plan_templates,
                |own, theirs| own.template.id == theirs.template.id,
                is_same_template,
            ),
            validation_models: uncoded(
                &own.validation_models,
                &forms.validation_models,
                |own, theirs| own.model.id == theirs.model.id,
                |own, theirs| is_same_model(own, theirs, competences),
            ),
            retention_rules: uncoded(
                &own.retention_rules,
                &forms.retention_rules,
                |own, theirs| own.id == theirs.id,
                |own, theirs| *own == RetentionRule { id: own.id, ..theirs.clone() },
            ),
        })
    }

    /// The same for whoever is to choose.
    pub(super) fn contents(&self, forms: &Forms, language: Language) -> ModelForms {
        // What has one name is in the words of whoever wrote it.
        let named = |text: &String| Said { text: text.clone(), language };
        ModelForms {
            criteria: part(&forms.criteria, &self.criteria, |one| one.text(language)),
            plan_templates: part(&forms.plan_templates, &self.plan_templates, |one| {
                named(&one.template.name)
            }),
            validation_models: part(&forms.validation_models, &self.validation_models, |one| {
                named(&one.model.name)
            }),
            retention_rules: part(&forms.retention_rules, &self.retention_rules, |one| {
                named(&one.what)
            }),
            texts: forms
                .texts
                .iter()
                .map(|one| (one.title(language), one.text(language)))
                .collect(),
        }
    }
}

fn is_same_template(own: &PackedTemplate, theirs: &PackedTemplate) -> bool {
    let id = own.template.id;
    own.template == PlanTemplate { id, ..theirs.template.clone() }
        && own.actions.len() == theirs.actions.len()
        && own.actions.iter().zip(&theirs.actions).all(|(own, theirs)| {
            *own == TemplateAction { id: own.id, template_id: id, ..theirs.clone() }
        })
}

fn is_same_model(
    own: &PackedModel,
    theirs: &PackedModel,
    competences: &HashMap<CompetenceId, CompetenceId>,
) -> bool {
    let id = own.model.id;
    let here = |theirs: &ValidationModelArea| match theirs.competence_id {
        // One that the register has not, no area of its own speaks of.
        Some(theirs) => competences.get(&theirs).map(|own| Some(*own)),
        None => Some(None),
    };
    own.model == ValidationModel { id, ..theirs.model.clone() }
        && own.areas.len() == theirs.areas.len()
        && own.areas.iter().zip(&theirs.areas).all(|(own, theirs)| {
            here(theirs).is_some_and(|competence_id| {
                let (id, model_id) = (own.id, own.model_id);
                *own == ValidationModelArea { id, model_id, competence_id, ..theirs.clone() }
            })
        })
}
