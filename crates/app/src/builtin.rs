//! What a new register starts from: the built-in library, template roles and the project's steps.
//! The texts lie in `crates/app/library`; from the first day they are the register's own.

use crate::{
    api::count,
    error::{Error, Result},
};
use domain::{
    criterion::{Criterion, CriterionKind},
    id::{CompetenceId, PermitId, ProjectId},
    level::Level,
    library::{Area, Competence},
    permit::Permit,
    project::{Project, ProjectStep, StepKind},
    role::{PermitRequirement, Profile, Requirement, Role},
};
use serde::Deserialize;
use std::collections::HashMap;
use store::Writing;

const AREAS: [&str; 20] = [
    include_str!("../library/01-welding.toml"),
    include_str!("../library/02-sheet-metal.toml"),
    include_str!("../library/03-machining.toml"),
    include_str!("../library/04-assembly.toml"),
    include_str!("../library/05-maintenance.toml"),
    include_str!("../library/06-electrical.toml"),
    include_str!("../library/07-fluid-power.toml"),
    include_str!("../library/08-quality.toml"),
    include_str!("../library/09-safety.toml"),
    include_str!("../library/10-logistics.toml"),
    include_str!("../library/11-digital.toml"),
    include_str!("../library/12-robotics.toml"),
    include_str!("../library/13-surface.toml"),
    include_str!("../library/14-wood.toml"),
    include_str!("../library/15-process.toml"),
    include_str!("../library/16-improvement.toml"),
    include_str!("../library/17-leadership.toml"),
    include_str!("../library/18-documentation.toml"),
    include_str!("../library/19-communication.toml"),
    include_str!("../library/20-environment.toml"),
];
const PERMITS: &str = include_str!("../library/permits.toml");
const CRITERIA: &str = include_str!("../library/criteria.toml");
const ROLES: &str = include_str!("../library/roles.toml");

#[derive(Deserialize)]
struct Pair {
    sv: String,
    en: String,
}

#[derive(Deserialize)]
struct AreaText {
    code: String,
    sv: String,
    en: String,
    competence: Vec<CompetenceText>,
}

#[derive(Deserialize)]
struct CompetenceText {
    code: String,
    sv: String,
    en: String,
    about: Pair,
    levels: LevelTexts,
}

#[derive(Deserialize)]
struct LevelTexts {
    sv: [String; 5],
    en: [String; 5],
}

#[derive(Deserialize)]
struct PermitTexts {
    permit: Vec<PermitText>,
}

#[derive(Deserialize)]
struct PermitText {
    code: String,
    sv: String,
    en: String,
    about: Pair,
    valid_months: Option<u32>,
    confirm_months: Option<u32>,
}

#[derive(Deserialize)]
struct CriterionTexts {
    criterion: Vec<CriterionText>,
}

#[derive(Deserialize)]
struct CriterionText {
    code: String,
    kind: CriterionKind,
    sv: String,
    en: String,
}

#[derive(Deserialize)]
struct RoleTexts {
    role: Vec<RoleText>,
}

#[derive(Deserialize)]
struct RoleText {
    code: String,
    sv: String,
    en: String,
    ssyk: String,
    about: Pair,
    #[serde(default)]
    permits: Vec<String>,
    requirements: Vec<RequirementText>,
}

#[derive(Deserialize)]
struct RequirementText {
    competence: String,
    level: Level,
    #[serde(default)]
    critical: bool,
}

/// The texts are part of the program and a test reads them all: a fault here is the program's.
fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(|_| Error::Internal)
}

/// Place in a list, from 1.
pub(crate) fn position(index: usize) -> u32 {
    count(index + 1)
}

/// The day of the built-in profiles: that of their texts, not of the register's making.
const MADE_ON: chrono::NaiveDate = match chrono::NaiveDate::from_ymd_opt(2020, 1, 1) {
    Some(day) => day,
    None => chrono::NaiveDate::MIN,
};

/// Puts a project with its way of working.
pub(crate) fn put_project(tx: &Writing<'_>, name: &str) -> Result<ProjectId> {
    let id = tx.new_id();
    tx.put(&Project {
        id,
        name: name.to_owned(),
        owner: String::new(),
        call: String::new(),
        programme_area: String::new(),
        diary_number: String::new(),
        starts: None,
        ends: None,
        extended_to: None,
        target_participants: None,
        target_women: None,
        target_companies: None,
        funder_line: String::new(),
        kronor_per_euro_thousandths: 11_000,
    })?;
    for (index, kind) in StepKind::ALL.iter().enumerate() {
        tx.put(&ProjectStep {
            id: tx.new_id(),
            project_id: id,
            kind: *kind,
            position: position(index),
            starts: None,
            ends: None,
        })?;
    }
    Ok(id)
}

/// Puts the built-in library and the template roles.
pub(crate) fn put_library(tx: &Writing<'_>) -> Result<()> {
    let mut competences: HashMap<String, CompetenceId> = HashMap::new();
    for (index, text) in AREAS.iter().enumerate() {
        let area: AreaText = parse(text)?;
        let area_id = tx.new_id();
        tx.put(&Area {
            id: area_id,
            code: Some(area.code),
            position: position(index),
            name_sv: area.sv,
            name_en: area.en,
            archived: false,
        })?;
        for (index, text) in area.competence.into_iter().enumerate() {
            let id = tx.new_id();
            competences.insert(text.code.clone(), id);
            let [level_0_sv, level_1_sv, level_2_sv, level_3_sv, level_4_sv] = text.levels.sv;
            let [level_0_en, level_1_en, level_2_en, level_3_en, level_4_en] = text.levels.en;
            tx.put(&Competence {
                id,
                area_id,
                code: Some(text.code),
                version: 1,
                position: position(index),
                name_sv: text.sv,
                name_en: text.en,
                about_sv: text.about.sv,
                about_en: text.about.en,
                level_0_sv,
                level_1_sv,
                level_2_sv,
                level_3_sv,
                level_4_sv,
                level_0_en,
                level_1_en,
                level_2_en,
                level_3_en,
                level_4_en,
                archived: false,
            })?;
        }
    }
    put_criteria(tx)?;
    let permits = put_permits(tx)?;
    put_roles(tx, &competences, &permits)
}

/// Puts the built-in criteria that are not there yet.
pub(crate) fn put_criteria(tx: &Writing<'_>) -> Result<()> {
    let there = tx.all::<Criterion>()?;
    for (index, text) in parse::<CriterionTexts>(CRITERIA)?.criterion.into_iter().enumerate() {
        if there.iter().any(|one| one.code.as_ref() == Some(&text.code)) {
            continue;
        }
        tx.put(&Criterion {
            id: tx.new_id(),
            kind: text.kind,
            code: Some(text.code),
            position: position(index),
            text_sv: text.sv,
            text_en: text.en,
            archived: false,
        })?;
    }
    Ok(())
}

fn put_permits(tx: &Writing<'_>) -> Result<HashMap<String, PermitId>> {
    let mut permits = HashMap::new();
    for text in parse::<PermitTexts>(PERMITS)?.permit {
        let id = tx.new_id();
        permits.insert(text.code.clone(), id);
        tx.put(&Permit {
            id,
            code: Some(text.code),
            name_sv: text.sv,
            name_en: text.en,
            about_sv: text.about.sv,
            about_en: text.about.en,
            valid_months: text.valid_months,
            confirm_months: text.confirm_months,
            archived: false,
        })?;
    }
    Ok(permits)
}

fn put_roles(
    tx: &Writing<'_>,
    competences: &HashMap<String, CompetenceId>,
    permits: &HashMap<String, PermitId>,
) -> Result<()> {
    for text in parse::<RoleTexts>(ROLES)?.role {
        let role_id = tx.new_id();
        tx.put(&Role {
            id: role_id,
            company_id: None,
            code: Some(text.code),
            name_sv: text.sv,
            name_en: text.en,
            ssyk: Some(text.ssyk).filter(|code| !code.is_empty()),
            about: text.about.sv,
            archived: false,
        })?;
        let profile_id = tx.new_id();
        tx.put(&Profile { id: profile_id, role_id, version: 1, made_on: MADE_ON })?;
        for required in text.requirements {
            tx.put(&Requirement {
                id: tx.new_id(),
                profile_id,
                competence_id: *competences.get(&required.competence).ok_or(Error::Internal)?,
                level: required.level,
                critical: required.critical,
            })?;
        }
        for permit in text.permits {
            tx.put(&PermitRequirement {
                id: tx.new_id(),
                profile_id,
                permit_id: *permits.get(&permit).ok_or(Error::Internal)?,
            })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_library_has_twelve_areas_sixty_competences_and_five_full_texts_each() {
        let areas: Vec<AreaText> = AREAS.iter().map(|text| parse(text).unwrap()).collect();
        let competences: Vec<_> = areas.iter().flat_map(|area| &area.competence).collect();
        assert!(areas.len() >= 12 && competences.len() >= 60, "{}", competences.len());
        let mut seen = HashSet::new();
        for competence in competences {
            assert!(seen.insert(&competence.code), "{} stands twice", competence.code);
            for text in competence.levels.sv.iter().chain(&competence.levels.en) {
                assert!(
                    seen.insert(text),
                    "{}: a level text stands twice: {text}",
                    competence.code
                );
                assert!(text.trim().len() > 10, "{}: {text}", competence.code);
            }
        }
    }

    #[test]
    fn every_template_role_requires_only_what_is_in_the_library() {
        let known: HashSet<String> = AREAS
            .iter()
            .flat_map(|text| parse::<AreaText>(text).unwrap().competence)
            .map(|competence| competence.code)
            .collect();
        let permits: HashSet<String> =
            parse::<PermitTexts>(PERMITS).unwrap().permit.into_iter().map(|p| p.code).collect();
        let roles = parse::<RoleTexts>(ROLES).unwrap().role;
        assert!(roles.len() >= 10);
        for role in roles {
            let code = domain::ssyk::SsykCode::parse(&role.ssyk);
            assert!(role.ssyk.is_empty() || code.is_ok(), "{}", role.code);
            assert!(role.permits.iter().all(|permit| permits.contains(permit)), "{}", role.code);
            let mut once = HashSet::new();
            for required in &role.requirements {
                assert!(
                    known.contains(&required.competence),
                    "{}: {}",
                    role.code,
                    required.competence
                );
                assert!(
                    once.insert(&required.competence),
                    "{}: {}",
                    role.code,
                    required.competence
                );
            }
        }
    }
}
