//! The competence library of the open register: showing it, changing it, and filling a new register
//! with the built-in one. Not the texts themselves: those lie in `crates/app/library`.

use crate::{
    api::{
        ById, Nothing, Saved,
        library::{
            AreaForm, AreaView, CompetenceForm, CompetencePage, CompetenceRow, LibraryPage,
            PermitForm, PermitView, RequiredBy,
        },
    },
    desk::{About, Desk},
    error::Result,
    role, typed,
};
use domain::{
    company::Company,
    comparison::Place,
    id::{AreaId, CompanyId, CompetenceId},
    level::Level,
    library::{Area, Competence, Said},
    operation::OperationCode,
    permit::Permit,
    role::Role,
};
use std::collections::HashMap;

/// The library in memory, for showing many things by name.
pub(crate) struct Library {
    pub(crate) areas: Vec<Area>,
    pub(crate) competences: HashMap<CompetenceId, Competence>,
    pub(crate) permits: Vec<Permit>,
}

impl Library {
    /// Reads the whole library: some hundred rows.
    pub(crate) fn read(view: &store::View) -> Result<Self> {
        let mut areas = view.all::<Area>()?;
        areas.sort_by_key(|area| (area.position, area.id));
        let mut permits = view.all::<Permit>()?;
        permits.sort_by(|a, b| a.name_sv.cmp(&b.name_sv));
        let competences =
            view.all::<Competence>()?.into_iter().map(|competence| (competence.id, competence));
        Ok(Self { areas, competences: competences.collect(), permits })
    }

    /// Where each competence stands.
    pub(crate) fn places(&self) -> HashMap<CompetenceId, Place> {
        let area_order: HashMap<AreaId, u32> =
            self.areas.iter().map(|area| (area.id, area.position)).collect();
        self.competences
            .values()
            .map(|competence| {
                let area = area_order.get(&competence.area_id).copied().unwrap_or(u32::MAX);
                let order = (area, competence.position);
                (competence.id, Place { area_id: competence.area_id, order })
            })
            .collect()
    }

    /// A competence's name; empty for one that is not there.
    pub(crate) fn name(&self, id: CompetenceId, language: domain::language::Language) -> Said {
        self.competences
            .get(&id)
            .map_or_else(|| Said { text: String::new(), language }, |found| found.name(language))
    }

    /// An area's name; empty for one that is not there.
    pub(crate) fn area_name(&self, id: AreaId, language: domain::language::Language) -> Said {
        self.areas
            .iter()
            .find(|area| area.id == id)
            .map_or_else(|| Said { text: String::new(), language }, |area| area.name(language))
    }

    /// The competences of an area, in order.
    fn of_area(&self, area: AreaId) -> Vec<&Competence> {
        let mut found: Vec<_> =
            self.competences.values().filter(|competence| competence.area_id == area).collect();
        found.sort_by_key(|competence| (competence.position, competence.id));
        found
    }
}

/// The library with everything in it.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<LibraryPage> {
    let library = Library::read(&desk.register)?;
    let language = desk.language;
    let areas = library
        .areas
        .iter()
        .map(|area| AreaView {
            name: area.name(language),
            competences: library
                .of_area(area.id)
                .into_iter()
                .map(|competence| CompetenceRow {
                    id: competence.id,
                    name: competence.name(language),
                    about: competence.about(language),
                    archived: competence.archived,
                })
                .collect(),
            area: area.clone(),
        })
        .collect();
    let permits = library
        .permits
        .into_iter()
        .map(|permit| PermitView {
            name: permit.name(language),
            about: Said::in_language(language, &permit.about_sv, &permit.about_en),
            permit,
        })
        .collect();
    Ok(LibraryPage { areas, permits })
}

/// A competence with its texts and the roles that require it.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn competence(desk: &mut Desk, input: ById<CompetenceId>) -> Result<CompetencePage> {
    let competence = desk.get::<Competence>(input.id)?;
    let area = desk.get::<Area>(competence.area_id)?;
    let language = desk.language;
    let companies: HashMap<CompanyId, Company> =
        desk.register.all::<Company>()?.into_iter().map(|company| (company.id, company)).collect();
    let mut required_by = Vec::new();
    for one in desk.register.all::<Role>()?.into_iter().filter(|role| !role.archived) {
        let in_force = role::in_force(&desk.register, one.id)?;
        let Some(requirement) =
            in_force.requirements.iter().find(|required| required.competence_id == input.id)
        else {
            continue;
        };
        required_by.push(RequiredBy {
            role_id: one.id,
            role: role::name(&one, language),
            company: one
                .company_id
                .and_then(|id| companies.get(&id))
                .map_or_else(String::new, |company| company.name.clone()),
            level: requirement.level,
        });
    }
    required_by.sort_by(|a, b| (&a.company, &a.role.text).cmp(&(&b.company, &b.role.text)));
    Ok(CompetencePage {
        name: competence.name(language),
        about: competence.about(language),
        levels: Level::ALL.iter().map(|level| competence.level_text(*level, language)).collect(),
        area: area.name(language),
        required_by,
        competence,
    })
}

/// Adds or changes an area.
///
/// # Errors
/// When a text does not fit, or the register cannot be written.
pub fn save_area(desk: &mut Desk, form: AreaForm) -> Result<Saved> {
    let name_sv = typed::name("name_sv", &form.name_sv)?;
    let name_en = typed::line("name_en", &form.name_en)?;
    let present = form.id.map(|id| desk.get::<Area>(id)).transpose()?;
    let last = desk.register.all::<Area>()?.iter().map(|area| area.position).max();
    desk.save(OperationCode::AreaSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let (code, position) =
            present.map_or((None, last.unwrap_or(0) + 1), |area| (area.code, area.position));
        tx.put(&Area { id, code, position, name_sv, name_en, archived: form.archived })?;
        Ok(id)
    })
}

/// Adds or changes a competence; each change of its texts counts its version up.
///
/// # Errors
/// When a text is missing or does not fit, or the register cannot be written.
pub fn save_competence(desk: &mut Desk, form: CompetenceForm) -> Result<Saved> {
    const LEVELS_SV: [&str; 5] =
        ["levels_sv.0", "levels_sv.1", "levels_sv.2", "levels_sv.3", "levels_sv.4"];
    const LEVELS_EN: [&str; 5] =
        ["levels_en.0", "levels_en.1", "levels_en.2", "levels_en.3", "levels_en.4"];
    let name_sv = typed::name("name_sv", &form.name_sv)?;
    let name_en = typed::line("name_en", &form.name_en)?;
    let about_sv = typed::note("about_sv", &form.about_sv)?;
    let about_en = typed::note("about_en", &form.about_en)?;
    let mut sv = Vec::with_capacity(5);
    let mut en = Vec::with_capacity(5);
    for level in 0..5 {
        sv.push(typed::name(LEVELS_SV[level], &form.levels_sv[level])?);
        en.push(typed::line(LEVELS_EN[level], &form.levels_en[level])?);
    }
    let area = desk.get::<Area>(form.area_id)?;
    let present = form.id.map(|id| desk.get::<Competence>(id)).transpose()?;
    let last = desk
        .register
        .children::<Competence, _>(area.id)?
        .iter()
        .map(|competence| competence.position)
        .max();
    let mut sv = sv.into_iter();
    let mut en = en.into_iter();
    let mut next = || (sv.next().unwrap_or_default(), en.next().unwrap_or_default());
    let (level_0, level_1, level_2, level_3, level_4) = (next(), next(), next(), next(), next());
    desk.save(OperationCode::CompetenceSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let mut changed = Competence {
            id,
            area_id: area.id,
            code: present.as_ref().and_then(|competence| competence.code.clone()),
            version: present.as_ref().map_or(1, |competence| competence.version),
            position: present
                .as_ref()
                .filter(|competence| competence.area_id == area.id)
                .map_or(last.unwrap_or(0) + 1, |competence| competence.position),
            name_sv,
            name_en,
            about_sv,
            about_en,
            level_0_sv: level_0.0,
            level_1_sv: level_1.0,
            level_2_sv: level_2.0,
            level_3_sv: level_3.0,
            level_4_sv: level_4.0,
            level_0_en: level_0.1,
            level_1_en: level_1.1,
            level_2_en: level_2.1,
            level_3_en: level_3.1,
            level_4_en: level_4.1,
            archived: form.archived,
        };
        if present.as_ref().is_some_and(|before| *before != changed) {
            changed.version += 1;
        }
        tx.put(&changed)?;
        Ok(id)
    })
}

/// Adds or changes a kind of permit.
///
/// # Errors
/// When a text or number does not fit, or the register cannot be written.
pub fn save_permit(desk: &mut Desk, form: PermitForm) -> Result<Saved> {
    let name_sv = typed::name("name_sv", &form.name_sv)?;
    let name_en = typed::line("name_en", &form.name_en)?;
    let about_sv = typed::note("about_sv", &form.about_sv)?;
    let about_en = typed::note("about_en", &form.about_en)?;
    let valid_months = typed::number_up_to("valid_months", &form.valid_months, 1200)?;
    let confirm_months = typed::number_up_to("confirm_months", &form.confirm_months, 1200)?;
    let code = match form.id {
        Some(id) => desk.get::<Permit>(id)?.code,
        None => None,
    };
    desk.save(OperationCode::PermitSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Permit {
            id,
            code,
            name_sv,
            name_en,
            about_sv,
            about_en,
            valid_months: valid_months.filter(|months| *months > 0),
            confirm_months: confirm_months.filter(|months| *months > 0),
            archived: form.archived,
        })?;
        Ok(id)
    })
}
