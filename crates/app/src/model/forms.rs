//! The forms of a package: criteria, templates of plans, validation models and rules about keeping, which
//! are taken in as they stand, and texts that belong to the method and are read. Not the library.

use super::sound::{is_line, is_name, is_note, is_once, is_time};
use crate::{error::Result, plan_template};
use domain::{
    criterion::Criterion,
    evaluation::{Agreement, Statement},
    id::{CompetenceId, ValidationModelId},
    language::Language,
    level::Level,
    library::Said,
    plan_template::{PlanTemplate, TemplateAction},
    retention::RetentionRule,
    validation::{ValidationModel, ValidationModelArea},
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::View;

/// Most years that a rule may keep something.
const YEARS: u32 = 100;

/// What else there is in a package beside library, role templates and guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Forms {
    pub(super) criteria: Vec<Criterion>,
    pub(super) plan_templates: Vec<PackedTemplate>,
    pub(super) validation_models: Vec<PackedModel>,
    pub(super) retention_rules: Vec<RetentionRule>,
    pub(super) texts: Vec<FormText>,
}

/// A template of a plan with its actions, in order. No training: those are somebody's catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackedTemplate {
    pub(super) template: PlanTemplate,
    pub(super) actions: Vec<TemplateAction>,
}

/// A validation model with its areas, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackedModel {
    pub(super) model: ValidationModel,
    pub(super) areas: Vec<ValidationModelArea>,
}

/// A form's text, for whoever reads the package: the program has the same and lets nobody change it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormText {
    pub(super) title_sv: String,
    pub(super) title_en: String,
    pub(super) text_sv: String,
    pub(super) text_en: String,
}

impl FormText {
    fn of(title: impl Fn(Language) -> String, text: impl Fn(Language) -> String) -> Self {
        let (sv, en) = (Language::Sv, Language::En);
        Self { title_sv: title(sv), title_en: title(en), text_sv: text(sv), text_en: text(en) }
    }

    pub(super) fn title(&self, language: Language) -> Said {
        Said::in_language(language, &self.title_sv, &self.title_en)
    }

    pub(super) fn text(&self, language: Language) -> Said {
        Said::in_language(language, &self.text_sv, &self.text_en)
    }
}

impl Forms {
    /// The forms of a register. Validation models are their owners': only those that were chosen.
    pub(super) fn of(view: &View, models: &[ValidationModelId]) -> Result<Self> {
        let mut plan_templates = Vec::new();
        for template in view.all::<PlanTemplate>()? {
            let mut actions = plan_template::actions_in_order(view, &template)?;
            for (action, position) in actions.iter_mut().zip(1..) {
                action.position = position;
                action.training_id = None;
            }
            plan_templates.push(PackedTemplate { template, actions });
        }
        let mut validation_models = Vec::new();
        for model in
            view.all::<ValidationModel>()?.into_iter().filter(|one| models.contains(&one.id))
        {
            let mut areas = view.children::<ValidationModelArea, _>(model.id)?;
            areas.sort_by_key(|area| (area.position, area.id));
            areas.iter_mut().zip(1..).for_each(|(area, position)| area.position = position);
            validation_models.push(PackedModel { model, areas });
        }
        Ok(Self {
            criteria: view.all()?,
            plan_templates,
            validation_models,
            retention_rules: view.all()?,
            texts: texts(),
        })
    }

    /// The forms of a register with every validation model: to compare with.
    pub(super) fn all_of(view: &View) -> Result<Self> {
        let models: Vec<_> = view.all::<ValidationModel>()?.iter().map(|one| one.id).collect();
        Self::of(view, &models)
    }

    /// How many things there are of each kind.
    pub(super) fn counts(&self) -> [usize; 5] {
        [
            self.criteria.len(),
            self.plan_templates.len(),
            self.validation_models.len(),
            self.retention_rules.len(),
            self.texts.len(),
        ]
    }

    /// Whether its texts are such as can be typed, and its references lead to what the package holds.
    pub(super) fn are_sound(&self, competences: &HashSet<CompetenceId>) -> bool {
        let actions = || self.plan_templates.iter().flat_map(|one| &one.actions);
        let areas = || self.validation_models.iter().flat_map(|one| &one.areas);
        is_once(self.criteria.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(self.plan_templates.iter().map(|one| (one.template.id, None)))
            && is_once(actions().map(|one| (one.id, None)))
            && is_once(self.validation_models.iter().map(|one| (one.model.id, None)))
            && is_once(areas().map(|one| (one.id, None)))
            && is_once(self.retention_rules.iter().map(|one| (one.id, None)))
            && self.criteria.iter().all(is_criterion)
            && self.plan_templates.iter().all(is_template)
            && self.validation_models.iter().all(|one| is_model(one, competences))
            && self.retention_rules.iter().all(is_rule)
            && self.texts.iter().all(is_text)
    }
}

fn is_criterion(one: &Criterion) -> bool {
    one.position >= 1 && is_name(&one.text_sv) && is_line(&one.text_en)
}

fn is_template(PackedTemplate { template, actions }: &PackedTemplate) -> bool {
    let is_action = |(at, action): (u32, &TemplateAction)| {
        action.template_id == template.id
            && action.position == at
            && action.training_id.is_none()
            && is_name(&action.title)
            && is_note(&action.purpose)
            && is_line(&action.responsible)
    };
    is_name(&template.name)
        && is_note(&template.goal_short)
        && is_line(&template.goal_short_by)
        && is_note(&template.goal_long)
        && is_line(&template.goal_long_by)
        && is_note(&template.conditions)
        && (1..).zip(actions).all(is_action)
}

fn is_model(PackedModel { model, areas }: &PackedModel, known: &HashSet<CompetenceId>) -> bool {
    let is_area = |(at, area): (u32, &ValidationModelArea)| {
        area.model_id == model.id
            && area.position == at
            && is_name(&area.name)
            && area.competence_id.is_none_or(|id| known.contains(&id))
            && (area.level.is_none() || area.competence_id.is_some())
    };
    is_name(&model.name)
        && is_line(&model.owner)
        && is_note(&model.about)
        && is_time(model.valid_months)
        && is_time(model.confirm_months)
        && (1..).zip(areas).all(is_area)
}

fn is_rule(one: &RetentionRule) -> bool {
    is_name(&one.what) && is_name(&one.ground) && one.years <= YEARS
}

fn is_text(one: &FormText) -> bool {
    is_name(&one.title_sv)
        && is_name(&one.title_en)
        && is_note(&one.text_sv)
        && is_note(&one.text_en)
}

/// What the program asks and tells on its forms, in both languages.
fn texts() -> Vec<FormText> {
    let said = |language| words::in_language(language).model();
    let information = |language| words::in_language(language).information();
    let levels = |language| {
        let words = words::in_language(language);
        let line = |level: &Level| format!("{} {}", level.number(), words.label_within(*level));
        Level::ALL.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let statements = |language| {
        let words = words::in_language(language);
        let report = words.report();
        let statements = Statement::ALL.iter().map(|one| words.label(*one).to_owned());
        let scale = Agreement::ALL.iter().map(|one| one.number().to_string());
        let scale = scale.collect::<Vec<_>>().join(" ");
        [report.form_purpose()]
            .into_iter()
            .chain(statements)
            .chain([scale, report.form_scale(), report.form_own_words()])
            .collect::<Vec<_>>()
            .join("\n")
    };
    vec![
        FormText::of(
            |language| said(language).information(&information(language).version()),
            |language| information(language).text(),
        ),
        FormText::of(|language| said(language).levels(), levels),
        FormText::of(|language| said(language).statements(), statements),
        FormText::of(
            |language| said(language).need_sheet(),
            |language| {
                let said = said(language);
                [
                    said.demands(),
                    said.technology(),
                    said.recruitment(),
                    said.staffing(),
                    said.hinders(),
                ]
                .join("\n")
            },
        ),
        FormText::of(
            |language| words::in_language(language).mapping_form().kind(),
            |language| said(language).mapping_form(),
        ),
    ]
}
