//! Roles and requirement profiles of the open register. A profile is edited in place until something
//! cites it; the next change then makes the next version. Not who is compared with them.

use crate::{
    api::{
        ById, Saved, count,
        role::{
            AddRole, PermitRequirementForm, PermitRow, ProfileRef, RequirementForm, RequirementRef,
            RequirementRow, RoleForm, RolePage, RoleRow, RolesOf,
        },
    },
    desk::{About, Desk},
    error::{Error, Result},
    library::Library,
    sorting::by_name,
    typed,
};
use chrono::NaiveDate;
use domain::{
    assessment::Assessment,
    company::Company,
    document::IssuedDocument,
    id::{ProfileId, RoleId},
    language::Language,
    library::Said,
    operation::OperationCode,
    person::Employment,
    role::{PermitRequirement, Profile, Requirement, Role},
    ssyk::SsykCode,
};
use store::{View, Writing};

/// The version of a role's requirement profile that is in force.
pub(crate) struct InForce {
    pub(crate) profile: Profile,
    pub(crate) requirements: Vec<Requirement>,
    pub(crate) permits: Vec<PermitRequirement>,
}

/// Reads the version in force: the highest.
pub(crate) fn in_force(view: &View, role: RoleId) -> Result<InForce> {
    let profile = view
        .children::<Profile, _>(role)?
        .into_iter()
        .max_by_key(|profile| profile.version)
        .ok_or(Error::NotFound)?;
    of_profile(view, profile)
}

/// Reads one version's requirements.
pub(crate) fn of_profile(view: &View, profile: Profile) -> Result<InForce> {
    Ok(InForce {
        requirements: view.children::<Requirement, _>(profile.id)?,
        permits: view.children::<PermitRequirement, _>(profile.id)?,
        profile,
    })
}

/// A role's name in a language.
pub(crate) fn name(role: &Role, language: Language) -> Said {
    Said::in_language(language, &role.name_sv, &role.name_en)
}

/// How a profile is referred to.
pub(crate) fn profile_ref(
    view: &View,
    profile: &Profile,
    language: Language,
) -> Result<ProfileRef> {
    let role = view.get::<Role>(profile.role_id)?.ok_or(Error::NotFound)?;
    Ok(ProfileRef {
        id: profile.id,
        role_id: role.id,
        role: name(&role, language),
        version: profile.version,
    })
}

/// Whether an assessment or an issued paper cites the profile.
fn is_cited(view: &View, profile: ProfileId) -> Result<bool> {
    Ok(!view.children::<Assessment, _>(profile)?.is_empty()
        || view
            .all::<IssuedDocument>()?
            .iter()
            .any(|document| document.profile_id == Some(profile)))
}

/// The roles of a company, or the templates.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, input: RolesOf) -> Result<Vec<RoleRow>> {
    let today = desk.today();
    let employments = desk.register.all::<Employment>()?;
    let mut rows = Vec::new();
    for role in desk.register.all::<Role>()? {
        if role.company_id != input.company_id || role.archived {
            continue;
        }
        let in_force = in_force(&desk.register, role.id)?;
        let people = employments
            .iter()
            .filter(|employment| {
                employment.role_id == Some(role.id)
                    && domain::period::contains(employment.starts, employment.ends, today)
            })
            .count();
        rows.push(RoleRow {
            id: role.id,
            name: name(&role, desk.language),
            ssyk: role.ssyk.clone().unwrap_or_default(),
            requirements: count(in_force.requirements.len()),
            version: in_force.profile.version,
            people: count(people),
            company_id: role.company_id,
        });
    }
    by_name(&mut rows, |row| &row.name.text);
    Ok(rows)
}

/// A role with its requirement profile.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<RoleId>) -> Result<RolePage> {
    let role = desk.get::<Role>(input.id)?;
    let language = desk.language;
    let library = Library::read(&desk.register)?;
    let places = library.places();
    let in_force = in_force(&desk.register, role.id)?;
    let mut requirements: Vec<_> = in_force
        .requirements
        .iter()
        .filter_map(|required| {
            let place = places.get(&required.competence_id)?;
            let competence = library.competences.get(&required.competence_id)?;
            let row = RequirementRow {
                competence_id: required.competence_id,
                name: competence.name(language),
                area_id: place.area_id,
                area: library.area_name(place.area_id, language),
                level: required.level,
                level_text: competence.level_text(required.level, language),
                critical: required.critical,
            };
            Some((place.order, row))
        })
        .collect();
    requirements.sort_by_key(|(order, _)| *order);
    let permits = library
        .permits
        .iter()
        .filter(|permit| in_force.permits.iter().any(|required| required.permit_id == permit.id))
        .map(|permit| PermitRow { permit_id: permit.id, name: permit.name(language) })
        .collect();
    let company = match role.company_id {
        Some(id) => desk.get::<Company>(id)?.name,
        None => String::new(),
    };
    Ok(RolePage {
        name: name(&role, language),
        company,
        cited: is_cited(&desk.register, in_force.profile.id)?,
        profile: in_force.profile,
        requirements: requirements.into_iter().map(|(_, row)| row).collect(),
        permits,
        role,
    })
}

/// Adds a role, empty or with the requirements of a template.
///
/// # Errors
/// When it has no name, or the register cannot be written.
pub fn add(desk: &mut Desk, form: AddRole) -> Result<Saved> {
    let template = form
        .template_id
        .map(|id| -> Result<_> { Ok((desk.get::<Role>(id)?, in_force(&desk.register, id)?)) })
        .transpose()?;
    let or_templates = |typed: &str, from: fn(&Role) -> &str| match &template {
        Some((role, _)) if typed.trim().is_empty() => from(role).to_owned(),
        _ => typed.to_owned(),
    };
    let name_sv = typed::name("name_sv", &or_templates(&form.name_sv, |role| &role.name_sv))?;
    let renamed = template.as_ref().is_some_and(|(role, _)| role.name_sv != name_sv);
    let name_en = if renamed {
        typed::line("name_en", &form.name_en)?
    } else {
        typed::line("name_en", &or_templates(&form.name_en, |role| &role.name_en))?
    };
    let ssyk = ssyk(&or_templates(&form.ssyk, |role| role.ssyk.as_deref().unwrap_or_default()))?;
    if let Some(company) = form.company_id {
        desk.get::<Company>(company)?;
    }
    let about = About { person: None, company: form.company_id };
    let today = desk.today();
    desk.save(OperationCode::RoleAdded, about, |tx| {
        let id = tx.new_id();
        tx.put(&Role {
            id,
            company_id: form.company_id,
            code: None,
            name_sv,
            name_en,
            ssyk,
            about: template.as_ref().map(|(role, _)| role.about.clone()).unwrap_or_default(),
            archived: false,
        })?;
        let profile_id = tx.new_id();
        tx.put(&Profile { id: profile_id, role_id: id, version: 1, made_on: today })?;
        if let Some((_, from)) = &template {
            copy_requirements(tx, from, profile_id)?;
        }
        Ok(id)
    })
}

fn ssyk(typed: &str) -> Result<Option<String>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    SsykCode::parse(typed)
        .map(|code| Some(code.to_string()))
        .map_err(|wrong| Error::field("ssyk", wrong))
}

fn copy_requirements(tx: &Writing<'_>, from: &InForce, to: ProfileId) -> Result<()> {
    for requirement in &from.requirements {
        let id = tx.new_id();
        tx.put(&Requirement { id, profile_id: to, ..requirement.clone() })?;
    }
    for permit in &from.permits {
        let id = tx.new_id();
        tx.put(&PermitRequirement { id, profile_id: to, ..permit.clone() })?;
    }
    Ok(())
}

/// Changes a role's facts.
///
/// # Errors
/// When a text does not fit, or the register cannot be written.
pub fn change(desk: &mut Desk, form: RoleForm) -> Result<Saved> {
    let present = desk.get::<Role>(form.id)?;
    let changed = Role {
        name_sv: typed::name("name_sv", &form.name_sv)?,
        name_en: typed::line("name_en", &form.name_en)?,
        ssyk: ssyk(&form.ssyk)?,
        about: typed::note("about", &form.about)?,
        archived: form.archived,
        ..present
    };
    let about = About { person: None, company: changed.company_id };
    desk.save(OperationCode::RoleChanged, about, |tx| {
        tx.put(&changed)?;
        Ok(changed.id)
    })
}

/// Changes the profile in force through `edit`: in place, or as the next version where it is cited.
fn edit_profile(
    desk: &mut Desk,
    role: RoleId,
    code: OperationCode,
    edit: impl FnOnce(&Writing<'_>, &InForce) -> Result<()>,
) -> Result<Saved> {
    let role = desk.get::<Role>(role)?;
    let mut current = in_force(&desk.register, role.id)?;
    let cited = is_cited(&desk.register, current.profile.id)?;
    let today: NaiveDate = desk.today();
    let about = About { person: None, company: role.company_id };
    desk.save(code, about, |tx| {
        if cited {
            let next = Profile {
                id: tx.new_id(),
                role_id: role.id,
                version: current.profile.version + 1,
                made_on: today,
            };
            tx.put(&next)?;
            copy_requirements(tx, &current, next.id)?;
            current = of_profile(tx, next)?;
        }
        edit(tx, &current)?;
        Ok(role.id)
    })
}

/// Adds a requirement, or changes its level or its being critical.
///
/// # Errors
/// When the level is outside 0–4, or the register cannot be written.
pub fn save_requirement(desk: &mut Desk, form: RequirementForm) -> Result<Saved> {
    let level = typed::level("level", form.level)?;
    edit_profile(desk, form.role_id, OperationCode::RequirementSaved, |tx, current| {
        let present =
            current.requirements.iter().find(|one| one.competence_id == form.competence_id);
        let id = present.map_or_else(|| tx.new_id(), |one| one.id);
        tx.put(&Requirement {
            id,
            profile_id: current.profile.id,
            competence_id: form.competence_id,
            level,
            critical: form.critical,
        })?;
        Ok(())
    })
}

/// Removes a requirement.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_requirement(desk: &mut Desk, input: RequirementRef) -> Result<Saved> {
    edit_profile(desk, input.role_id, OperationCode::RequirementRemoved, |tx, current| {
        let present = current
            .requirements
            .iter()
            .find(|one| one.competence_id == input.competence_id)
            .ok_or(Error::NotFound)?;
        tx.delete::<Requirement>(present.id)?;
        Ok(())
    })
}

/// Says whether a permit is required.
///
/// # Errors
/// When the register cannot be written.
pub fn set_permit_requirement(desk: &mut Desk, form: PermitRequirementForm) -> Result<Saved> {
    let code = if form.required {
        OperationCode::RequirementSaved
    } else {
        OperationCode::RequirementRemoved
    };
    edit_profile(desk, form.role_id, code, |tx, current| {
        let present = current.permits.iter().find(|one| one.permit_id == form.permit_id);
        match (present, form.required) {
            (None, true) => {
                let id = tx.new_id();
                let profile_id = current.profile.id;
                tx.put(&PermitRequirement { id, profile_id, permit_id: form.permit_id })?;
            }
            (Some(one), false) => {
                tx.delete::<PermitRequirement>(one.id)?;
            }
            _ => {}
        }
        Ok(())
    })
}
