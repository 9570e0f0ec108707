//! Taking a package into the register, as one operation: what is new is added, what differs is replaced
//! where that was asked for, and everything else stays as it is. Not the comparison.

use super::{
    TAKEN,
    compare::{Compared, OwnRole, Standing},
    package::{Package, PackedRole},
};
use crate::{
    api::{Saved, count, model::TakeModel},
    desk::{About, Desk},
    error::Result,
};
use chrono::NaiveDate;
use domain::{
    id::{AreaId, CompetenceId, PermitId, ProfileId, TypedId},
    library::{Area, Competence},
    permit::Permit,
    role::{PermitRequirement, Profile, Requirement, Role},
};
use std::{collections::HashMap, hash::Hash};
use store::{Entity, Writing};

/// Takes a package. Answers with how many things were added and how many changed.
pub(super) fn take(
    desk: &mut Desk,
    package: &Package,
    wanted: TakeModel,
) -> Result<(Saved, u32, u32)> {
    let compared = Compared::of(desk.view(), package)?;
    let (project, today) = (desk.project()?.id, desk.today());
    let (mut added, mut changed) = (0, 0);
    let taking = |tx: &Writing<'_>| {
        let mut taking = Taking { tx, wanted, today, added: 0, changed: 0 };
        let areas = taking.areas(package, &compared)?;
        let competences = taking.competences(package, &compared, &areas)?;
        let permits = taking.permits(package, &compared)?;
        taking.roles(package, &compared, &competences, &permits)?;
        taking.forms(&package.forms, &compared.forms, &competences)?;
        (added, changed) = (taking.added, taking.changed);
        Ok(project)
    };
    let saved = desk.save(TAKEN, About::NOBODY, taking)?;
    let (added, changed) = (count(added), count(changed));
    // An operation that changes nothing is none.
    let saved = if added + changed == 0 { desk.unchanged(TAKEN, project) } else { saved };
    Ok((saved, added, changed))
}

pub(super) struct Taking<'t, 'r> {
    pub(super) tx: &'t Writing<'r>,
    pub(super) wanted: TakeModel,
    today: NaiveDate,
    pub(super) added: usize,
    pub(super) changed: usize,
}

impl Taking<'_, '_> {
    /// The id of something new: the package's own, so that the same package is known again, unless
    /// something else has it.
    pub(super) fn new_id<E: Entity>(&self, theirs: E::Id) -> Result<E::Id>
    where
        E::Id: Copy,
    {
        let is_free = self.tx.get::<E>(theirs)?.is_none();
        Ok(if is_free { theirs } else { self.tx.new_id() })
    }

    fn areas(&mut self, package: &Package, compared: &Compared) -> Result<HashMap<AreaId, AreaId>> {
        let mut last = self.tx.all::<Area>()?.iter().map(|area| area.position).max().unwrap_or(0);
        let mut ids = HashMap::new();
        for (theirs, standing) in package.areas.iter().zip(&compared.areas) {
            let id = match standing {
                Standing::Differs(own) if self.wanted.areas => {
                    let (id, code, position) = (own.id, own.code.clone(), own.position);
                    self.tx.put(&Area { id, code, position, ..theirs.clone() })?;
                    self.changed += 1;
                    id
                }
                Standing::Same(own) | Standing::Differs(own) => own.id,
                Standing::New => {
                    last += 1;
                    let id = self.new_id::<Area>(theirs.id)?;
                    self.tx.put(&Area { id, position: last, ..theirs.clone() })?;
                    self.added += 1;
                    id
                }
            };
            ids.insert(theirs.id, id);
        }
        Ok(ids)
    }

    fn competences(
        &mut self,
        package: &Package,
        compared: &Compared,
        areas: &HashMap<AreaId, AreaId>,
    ) -> Result<HashMap<CompetenceId, CompetenceId>> {
        let mut ids = HashMap::new();
        for (theirs, standing) in package.competences.iter().zip(&compared.competences) {
            let area_id = of(areas, theirs.area_id);
            let id = match standing {
                Standing::Differs(own) if self.wanted.competences => {
                    let position = match own.area_id == area_id {
                        true => own.position,
                        false => self.next_in(area_id)?,
                    };
                    self.tx.put(&Competence {
                        id: own.id,
                        code: own.code.clone(),
                        area_id,
                        version: own.version + 1,
                        position,
                        ..theirs.clone()
                    })?;
                    self.changed += 1;
                    own.id
                }
                Standing::Same(own) | Standing::Differs(own) => own.id,
                Standing::New => {
                    let id = self.new_id::<Competence>(theirs.id)?;
                    let position = self.next_in(area_id)?;
                    self.tx.put(&Competence { id, area_id, position, ..theirs.clone() })?;
                    self.added += 1;
                    id
                }
            };
            ids.insert(theirs.id, id);
        }
        Ok(ids)
    }

    fn next_in(&self, area: AreaId) -> Result<u32> {
        let there = self.tx.children::<Competence, _>(area)?;
        Ok(there.iter().map(|one| one.position).max().unwrap_or(0) + 1)
    }

    fn permits(
        &mut self,
        package: &Package,
        compared: &Compared,
    ) -> Result<HashMap<PermitId, PermitId>> {
        let mut ids = HashMap::new();
        for (theirs, standing) in package.permits.iter().zip(&compared.permits) {
            let id = match standing {
                Standing::Differs(own) if self.wanted.permits => {
                    let (id, code) = (own.id, own.code.clone());
                    self.tx.put(&Permit { id, code, ..theirs.clone() })?;
                    self.changed += 1;
                    id
                }
                Standing::Same(own) | Standing::Differs(own) => own.id,
                Standing::New => {
                    let id = self.new_id::<Permit>(theirs.id)?;
                    self.tx.put(&Permit { id, ..theirs.clone() })?;
                    self.added += 1;
                    id
                }
            };
            ids.insert(theirs.id, id);
        }
        Ok(ids)
    }

    fn roles(
        &mut self,
        package: &Package,
        compared: &Compared,
        competences: &HashMap<CompetenceId, CompetenceId>,
        permits: &HashMap<PermitId, PermitId>,
    ) -> Result<()> {
        for (theirs, standing) in package.roles.iter().zip(&compared.roles) {
            match standing {
                Standing::Differs(own) if self.wanted.roles => {
                    let (id, code) = (own.role.id, own.role.code.clone());
                    self.tx.put(&Role { id, code, ..theirs.role.clone() })?;
                    if !own.requires_the_same {
                        let profile = self.next_profile(own)?;
                        self.require(theirs, profile, competences, permits)?;
                    }
                    self.changed += 1;
                }
                Standing::Same(_) | Standing::Differs(_) => {}
                Standing::New => {
                    let id = self.new_id::<Role>(theirs.role.id)?;
                    self.tx.put(&Role { id, ..theirs.role.clone() })?;
                    let profile = self.tx.new_id();
                    self.tx.put(&Profile {
                        id: profile,
                        role_id: id,
                        version: 1,
                        made_on: self.today,
                    })?;
                    self.require(theirs, profile, competences, permits)?;
                    self.added += 1;
                }
            }
        }
        Ok(())
    }

    /// What was mapped against the version before stays mapped against it.
    fn next_profile(&self, own: &OwnRole) -> Result<ProfileId> {
        let id = self.tx.new_id();
        self.tx.put(&Profile {
            id,
            role_id: own.role.id,
            version: own.in_force.profile.version + 1,
            made_on: self.today,
        })?;
        Ok(id)
    }

    fn require(
        &self,
        theirs: &PackedRole,
        profile_id: ProfileId,
        competences: &HashMap<CompetenceId, CompetenceId>,
        permits: &HashMap<PermitId, PermitId>,
    ) -> Result<()> {
        for one in &theirs.requirements {
            self.tx.put(&Requirement {
                id: self.tx.new_id(),
                profile_id,
                competence_id: of(competences, one.competence_id),
                level: one.level,
                critical: one.critical,
            })?;
        }
        for permit in &theirs.permits {
            let permit_id = of(permits, *permit);
            self.tx.put(&PermitRequirement { id: self.tx.new_id(), profile_id, permit_id })?;
        }
        Ok(())
    }
}

/// What something in the package is called in the register. Every reference of a package that was read
/// leads to something in it.
pub(super) fn of<Id: TypedId + Copy + Hash + Eq>(ids: &HashMap<Id, Id>, theirs: Id) -> Id {
    ids.get(&theirs).copied().unwrap_or(theirs)
}
