//! Templates that fill in a project: what the texts in `library/projects` hold, put where the register
//! has nothing. What somebody has written is never changed.

use crate::{
    api::{
        Saved,
        project::{FillProject, ProjectTemplate},
    },
    builtin::position,
    desk::{About, Desk},
    error::{Error, Result},
};
use chrono::NaiveDate;
use domain::{
    language::Language,
    operation::OperationCode,
    partner::{Partner, PartnerKind, Responsibility},
    project::{Project, ProjectStep, StepKind},
    sub_goal::{ReportDate, SubGoal},
};
use serde::Deserialize;
use store::Writing;

const TEMPLATES: [&str; 1] = [include_str!("../library/projects/hard-hit-industries.toml")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    code: String,
    name: Pair,
    about: Pair,
    #[serde(default)]
    project: Facts,
    #[serde(default)]
    step: Vec<Period>,
    #[serde(default)]
    partner: Vec<PartnerText>,
    #[serde(default)]
    responsibility: Vec<ResponsibilityText>,
    #[serde(default)]
    sub_goal: Vec<SubGoalText>,
    #[serde(default)]
    report: Vec<ReportText>,
}

#[derive(Deserialize)]
struct Pair {
    sv: String,
    en: String,
}

impl Pair {
    fn said(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Facts {
    owner: String,
    call: String,
    programme_area: String,
    funder_line: String,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    extended_to: Option<NaiveDate>,
    target_participants: Option<u32>,
    target_women: Option<u32>,
    target_companies: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Period {
    kind: StepKind,
    starts: NaiveDate,
    ends: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerText {
    name: String,
    kind: PartnerKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponsibilityText {
    what: String,
    partner: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubGoalText {
    name: String,
    due: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportText {
    what: String,
    due: NaiveDate,
}

/// The texts are part of the program and a test reads them all: a fault there is the program's.
fn parse(text: &str) -> Result<Template> {
    toml::from_str(text).map_err(|_| Error::Internal)
}

/// The templates to choose from.
pub(crate) fn all(language: Language) -> Result<Vec<ProjectTemplate>> {
    TEMPLATES
        .iter()
        .map(|text| {
            let template = parse(text)?;
            Ok(ProjectTemplate {
                name: template.name.said(language).to_owned(),
                about: template.about.said(language).to_owned(),
                code: template.code,
            })
        })
        .collect()
}

/// Fills in what is empty of the project from a template, as one operation.
///
/// # Errors
/// When there is no such template, or the register cannot be written.
pub fn fill(desk: &mut Desk, form: FillProject) -> Result<Saved> {
    let project = desk.project()?;
    for text in TEMPLATES {
        let template = parse(text)?;
        if template.code == form.template {
            return desk.save(OperationCode::ProjectFilled, About::NOBODY, |tx| {
                put(tx, &project, &template)?;
                Ok(project.id)
            });
        }
    }
    Err(Error::NotFound)
}

fn put(tx: &Writing<'_>, project: &Project, template: &Template) -> Result<()> {
    tx.put(&filled(project, &template.project))?;
    for step in tx.children::<ProjectStep, _>(project.id)? {
        let period = template.step.iter().find(|period| period.kind == step.kind);
        if let Some(period) = period.filter(|_| step.starts.is_none() && step.ends.is_none()) {
            let (starts, ends) = (Some(period.starts), Some(period.ends));
            tx.put(&ProjectStep { starts, ends, ..step })?;
        }
    }
    let mut partners = tx.children::<Partner, _>(project.id)?;
    for text in &template.partner {
        if partners.iter().all(|partner| partner.name != text.name) {
            let partner = Partner {
                id: tx.new_id(),
                project_id: project.id,
                name: text.name.clone(),
                kind: text.kind,
                in_steering_group: true,
                note: String::new(),
            };
            tx.put(&partner)?;
            partners.push(partner);
        }
    }
    let present = tx.children::<Responsibility, _>(project.id)?;
    for text in &template.responsibility {
        if present.iter().all(|one| one.what != text.what) {
            let named = |partner: &&Partner| Some(&partner.name) == text.partner.as_ref();
            tx.put(&Responsibility {
                id: tx.new_id(),
                project_id: project.id,
                what: text.what.clone(),
                partner_id: partners.iter().find(named).map(|partner| partner.id),
                note: String::new(),
            })?;
        }
    }
    let present = tx.children::<SubGoal, _>(project.id)?;
    let last = present.iter().map(|goal| goal.position).max().unwrap_or(0);
    let new = template.sub_goal.iter().filter(|text| present.iter().all(|g| g.name != text.name));
    for (index, text) in new.enumerate() {
        tx.put(&SubGoal {
            id: tx.new_id(),
            project_id: project.id,
            position: last + position(index),
            name: text.name.clone(),
            due_on: text.due,
            reached_on: None,
            evidence: String::new(),
        })?;
    }
    let present = tx.children::<ReportDate, _>(project.id)?;
    for text in &template.report {
        if present.iter().all(|one| one.what != text.what) {
            tx.put(&ReportDate {
                id: tx.new_id(),
                project_id: project.id,
                what: text.what.clone(),
                due_on: text.due,
                delivered_on: None,
            })?;
        }
    }
    Ok(())
}

/// The project with the template's facts where it has none. Dates come together or not at all, and so
/// do targets: half of either would not fit the other half.
fn filled(project: &Project, facts: &Facts) -> Project {
    let text = |present: &String, new: &String| {
        if present.is_empty() { new.clone() } else { present.clone() }
    };
    let mut filled = Project {
        owner: text(&project.owner, &facts.owner),
        call: text(&project.call, &facts.call),
        programme_area: text(&project.programme_area, &facts.programme_area),
        funder_line: text(&project.funder_line, &facts.funder_line),
        ..project.clone()
    };
    if project.starts.is_none() && project.ends.is_none() && project.extended_to.is_none() {
        filled.starts = facts.starts;
        filled.ends = facts.ends;
        filled.extended_to = facts.extended_to;
    }
    if project.target_participants.is_none()
        && project.target_women.is_none()
        && project.target_companies.is_none()
    {
        filled.target_participants = facts.target_participants;
        filled.target_women = facts.target_women;
        filled.target_companies = facts.target_companies;
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_read_and_names_only_partners_of_its_own() {
        for text in TEMPLATES {
            let template = parse(text).unwrap();
            for responsibility in &template.responsibility {
                let known = |name: &String| template.partner.iter().any(|one| one.name == *name);
                assert!(responsibility.partner.as_ref().is_none_or(known), "{}", template.code);
            }
            assert!(template.step.iter().all(|step| step.starts <= step.ends));
        }
        let codes: std::collections::HashSet<String> =
            all(Language::Sv).unwrap().into_iter().map(|template| template.code).collect();
        assert_eq!(codes.len(), TEMPLATES.len());
    }

    #[test]
    fn the_first_template_is_the_project_as_it_was_granted() {
        let template = parse(TEMPLATES[0]).unwrap();
        assert_eq!(template.partner.len(), 5);
        assert_eq!((template.sub_goal.len(), template.report.len()), (6, 6));
        let facts = template.project;
        assert_eq!(
            (facts.target_participants, facts.target_women, facts.target_companies),
            (Some(250), Some(75), Some(25))
        );
    }

    #[test]
    fn an_empty_template_fills_in_nothing() {
        let text = "code = \"empty\"\nname = { sv = \"Tomt\", en = \"Empty\" }\n\
                    about = { sv = \"\", en = \"\" }\n";
        let template = parse(text).unwrap();
        let mut desk = Desk::of_example().unwrap();
        let project = desk.project().unwrap();
        let operation = store::Operation::new(OperationCode::ProjectFilled);
        let written = desk.register.write(operation, |tx| put(tx, &project, &template)).unwrap();
        assert_eq!(written.operation, None, "nothing was changed");
    }

    #[test]
    fn what_is_written_stays_and_the_rest_is_filled_in_and_taken_back_as_one() {
        let mut desk = Desk::of_example().unwrap();
        let before = desk.project().unwrap();
        let goals = desk.register.count::<SubGoal>().unwrap();
        let bare = Project {
            owner: "Kommunen".into(),
            call: String::new(),
            target_participants: Some(10),
            ..before.clone()
        };
        let operation = store::Operation::new(OperationCode::ProjectChanged);
        let _ = desk.register.write(operation, |tx| tx.put(&bare)).unwrap();
        let code = parse(TEMPLATES[0]).unwrap().code;
        fill(&mut desk, FillProject { template: code.clone() }).unwrap();
        let after = desk.project().unwrap();
        assert_eq!(after.owner, "Kommunen");
        assert!(!after.call.is_empty());
        assert_eq!(after.target_participants, Some(10), "targets come together or not at all");
        assert!(desk.register.count::<SubGoal>().unwrap() >= goals);
        let again = fill(&mut desk, FillProject { template: code }).unwrap();
        assert_eq!(again.operation, OperationCode::ProjectFilled);
        desk.register.undo().unwrap();
        assert_eq!(desk.project().unwrap(), bare);
        assert_eq!(desk.register.count::<SubGoal>().unwrap(), goals);
    }
}
