//! Taking the forms of a package into the register, within the one operation of taking it. Not the library.

use super::{
    compare::Standing,
    compare_forms::ComparedForms,
    forms::{Forms, PackedModel, PackedTemplate},
    take::{Taking, of},
};
use crate::error::Result;
use domain::{
    criterion::Criterion,
    id::{CompetenceId, PlanTemplateId, ValidationModelId},
    plan_template::{PlanTemplate, TemplateAction},
    retention::RetentionRule,
    validation::{ValidationModel, ValidationModelArea, ValidationOutcome},
};
use std::collections::HashMap;

impl Taking<'_, '_> {
    /// Takes all of them. `competences` says what a competence of the package is called in the register.
    pub(super) fn forms(
        &mut self,
        forms: &Forms,
        compared: &ComparedForms,
        competences: &HashMap<CompetenceId, CompetenceId>,
    ) -> Result<()> {
        self.criteria(forms, compared)?;
        for (theirs, standing) in forms.plan_templates.iter().zip(&compared.plan_templates) {
            match standing {
                Standing::Differs(own) if self.wanted.plan_templates => {
                    self.put_template(theirs, own.template.id)?;
                    self.changed += 1;
                }
                Standing::Same(_) | Standing::Differs(_) => {}
                Standing::New => {
                    let id = self.new_id::<PlanTemplate>(theirs.template.id)?;
                    self.put_template(theirs, id)?;
                    self.added += 1;
                }
            }
        }
        for (theirs, standing) in forms.validation_models.iter().zip(&compared.validation_models) {
            match standing {
                Standing::Differs(own) if self.wanted.validation_models => {
                    self.put_model(theirs, own.model.id, competences)?;
                    self.changed += 1;
                }
                Standing::Same(_) | Standing::Differs(_) => {}
                Standing::New => {
                    let id = self.new_id::<ValidationModel>(theirs.model.id)?;
                    self.put_model(theirs, id, competences)?;
                    self.added += 1;
                }
            }
        }
        for (theirs, standing) in forms.retention_rules.iter().zip(&compared.retention_rules) {
            match standing {
                Standing::Differs(own) if self.wanted.retention_rules => {
                    self.tx.put(&RetentionRule { id: own.id, ..theirs.clone() })?;
                    self.changed += 1;
                }
                Standing::Same(_) | Standing::Differs(_) => {}
                Standing::New => {
                    let id = self.new_id::<RetentionRule>(theirs.id)?;
                    self.tx.put(&RetentionRule { id, ..theirs.clone() })?;
                    self.added += 1;
                }
            }
        }
        Ok(())
    }

    fn criteria(&mut self, forms: &Forms, compared: &ComparedForms) -> Result<()> {
        let there = self.tx.all::<Criterion>()?;
        let mut last = there.iter().map(|one| one.position).max().unwrap_or(0);
        for (theirs, standing) in forms.criteria.iter().zip(&compared.criteria) {
            match standing {
                Standing::Differs(own) if self.wanted.criteria => {
                    let (id, code, position) = (own.id, own.code.clone(), own.position);
                    self.tx.put(&Criterion { id, code, position, ..theirs.clone() })?;
                    self.changed += 1;
                }
                Standing::Same(_) | Standing::Differs(_) => {}
                Standing::New => {
                    last += 1;
                    let id = self.new_id::<Criterion>(theirs.id)?;
                    self.tx.put(&Criterion { id, position: last, ..theirs.clone() })?;
                    self.added += 1;
                }
            }
        }
        Ok(())
    }

    /// Puts a template in place of what its actions were; an action of the same name stays the training
    /// that it was here.
    fn put_template(&self, theirs: &PackedTemplate, id: PlanTemplateId) -> Result<()> {
        self.tx.put(&PlanTemplate { id, ..theirs.template.clone() })?;
        let before = self.tx.children::<TemplateAction, _>(id)?;
        for gone in &before {
            self.tx.delete::<TemplateAction>(gone.id)?;
        }
        for action in &theirs.actions {
            let own = before.iter().find(|own| own.title == action.title);
            self.tx.put(&TemplateAction {
                id: self.tx.new_id(),
                template_id: id,
                training_id: own.and_then(|own| own.training_id),
                ..action.clone()
            })?;
        }
        Ok(())
    }

    /// Puts a model. An area of the same name stays the one that it was here, and so does one that
    /// somebody has been judged in: it comes last.
    fn put_model(
        &self,
        theirs: &PackedModel,
        id: ValidationModelId,
        competences: &HashMap<CompetenceId, CompetenceId>,
    ) -> Result<()> {
        self.tx.put(&ValidationModel { id, ..theirs.model.clone() })?;
        let mut before = self.tx.children::<ValidationModelArea, _>(id)?;
        let mut last = 0;
        for area in &theirs.areas {
            let own = before.iter().position(|own| own.name == area.name);
            let own = own.map(|at| before.remove(at).id);
            last = area.position;
            self.tx.put(&ValidationModelArea {
                id: own.unwrap_or_else(|| self.tx.new_id()),
                model_id: id,
                competence_id: area.competence_id.map(|theirs| of(competences, theirs)),
                ..area.clone()
            })?;
        }
        for area in before {
            if self.tx.children::<ValidationOutcome, _>(area.id)?.is_empty() {
                self.tx.delete::<ValidationModelArea>(area.id)?;
            } else {
                last += 1;
                self.tx.put(&ValidationModelArea { position: last, ..area })?;
            }
        }
        Ok(())
    }
}
