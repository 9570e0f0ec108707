//! A package beside a register: what is new in it, what differs and what is alike. Things are the same
//! when their built-in codes are, or else their ids. Changes nothing.

use super::{
    compare_forms::ComparedForms,
    package::{Package, PackedRole},
};
use crate::{
    api::{
        count,
        model::{ModelContents, ModelPart},
    },
    error::Result,
    role::{self, InForce},
};
use domain::{
    criterion::Criterion,
    id::{AreaId, CompetenceId, PermitId, TypedId},
    language::Language,
    level::Level,
    library::{Area, Competence, Said},
    permit::Permit,
    role::Role,
};
use std::collections::{BTreeSet, HashMap};
use store::{Entity, View};

/// How a thing in the package stands to the register, with the register's own.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Standing<T> {
    New,
    Same(T),
    Differs(T),
}

impl<T> Standing<T> {
    pub(super) fn own(&self) -> Option<&T> {
        match self {
            Self::New => None,
            Self::Same(own) | Self::Differs(own) => Some(own),
        }
    }
}

/// A role template of the register with what it requires now.
pub(super) struct OwnRole {
    pub(super) role: Role,
    pub(super) in_force: InForce,
    pub(super) requires_the_same: bool,
}

/// The standing of everything in a package, in the package's order.
pub(super) struct Compared {
    pub(super) areas: Vec<Standing<Area>>,
    pub(super) competences: Vec<Standing<Competence>>,
    pub(super) permits: Vec<Standing<Permit>>,
    pub(super) roles: Vec<Standing<OwnRole>>,
    pub(super) forms: ComparedForms,
}

/// What has a built-in code, or none.
pub(super) trait Coded: Entity + Clone {
    fn code(&self) -> Option<&str>;
}

macro_rules! coded {
    ($($entity:ident),+) => {$(
        impl Coded for $entity {
            fn code(&self) -> Option<&str> {
                self.code.as_deref()
            }
        }
    )+};
}

coded!(Area, Competence, Permit, Role, Criterion);

/// The register's own thing that is the same as one in the package.
fn own<T: Coded>(all: &[T], theirs: &T) -> Option<T> {
    let by_code = all.iter().find(|own| own.code().is_some() && own.code() == theirs.code());
    let by_id = all.iter().find(|own| {
        own.id().uuid() == theirs.id().uuid() && (own.code().is_none() || theirs.code().is_none())
    });
    by_code.or(by_id).cloned()
}

/// The standing of each, where `is_same` says whether two that are the same thing say the same.
pub(super) fn standings<T: Coded>(
    all: &[T],
    theirs: &[T],
    is_same: impl Fn(&T, &T) -> bool,
) -> Vec<Standing<T>> {
    let standing = |theirs: &T| match own(all, theirs) {
        None => Standing::New,
        Some(own) if is_same(&own, theirs) => Standing::Same(own),
        Some(own) => Standing::Differs(own),
    };
    theirs.iter().map(standing).collect()
}

/// Which id in the package is which in the register, as far as it is there.
fn ids<Id: TypedId + std::hash::Hash + Eq, T: Coded<Id = Id>>(
    theirs: &[T],
    standings: &[Standing<T>],
) -> HashMap<Id, Id> {
    let pairs = theirs.iter().zip(standings);
    pairs.filter_map(|(theirs, standing)| Some((theirs.id(), standing.own()?.id()))).collect()
}

impl Compared {
    pub(super) fn of(view: &View, package: &Package) -> Result<Self> {
        let areas = standings(&view.all::<Area>()?, &package.areas, |own, theirs| {
            *own == Area {
                id: own.id,
                code: own.code.clone(),
                position: own.position,
                ..theirs.clone()
            }
        });
        let area_ids: HashMap<AreaId, AreaId> = ids(&package.areas, &areas);
        let competences =
            standings(&view.all::<Competence>()?, &package.competences, |own, theirs| {
                area_ids.get(&theirs.area_id) == Some(&own.area_id)
                    && *own
                        == Competence {
                            id: own.id,
                            code: own.code.clone(),
                            area_id: own.area_id,
                            version: own.version,
                            position: own.position,
                            ..theirs.clone()
                        }
            });
        let permits = standings(&view.all::<Permit>()?, &package.permits, |own, theirs| {
            *own == Permit { id: own.id, code: own.code.clone(), ..theirs.clone() }
        });
        let competence_ids = ids(&package.competences, &competences);
        let permit_ids = ids(&package.permits, &permits);
        let templates: Vec<Role> =
            view.all::<Role>()?.into_iter().filter(|role| role.company_id.is_none()).collect();
        let mut roles = Vec::new();
        for theirs in &package.roles {
            let Some(role) = own(&templates, &theirs.role) else {
                roles.push(Standing::New);
                continue;
            };
            let in_force = role::in_force(view, role.id)?;
            let requires_the_same = requires(theirs, &competence_ids, &permit_ids)
                .is_some_and(|theirs| theirs == required(&in_force));
            let is_same = requires_the_same
                && role == Role { id: role.id, code: role.code.clone(), ..theirs.role.clone() };
            let own = OwnRole { role, in_force, requires_the_same };
            roles.push(if is_same { Standing::Same(own) } else { Standing::Differs(own) });
        }
        let forms = ComparedForms::of(view, &package.forms, &competence_ids)?;
        Ok(Self { areas, competences, permits, roles, forms })
    }

    /// The same for whoever is to choose.
    pub(super) fn contents(&self, package: &Package, language: Language) -> ModelContents {
        let names = |theirs: &PackedRole| role::name(&theirs.role, language);
        ModelContents {
            path: None,
            made_on: Some(package.made_on),
            areas: part(&package.areas, &self.areas, |one| one.name(language)),
            competences: part(&package.competences, &self.competences, |one| one.name(language)),
            permits: part(&package.permits, &self.permits, |one| one.name(language)),
            roles: part(&package.roles, &self.roles, names),
            forms: self.forms.contents(&package.forms, language),
            guide: package.guide.clone(),
        }
    }
}

/// Competences with their levels, and permits, as the register calls them.
type Requires = (BTreeSet<(CompetenceId, Level, bool)>, BTreeSet<PermitId>);

fn required(of: &InForce) -> Requires {
    let competences =
        of.requirements.iter().map(|one| (one.competence_id, one.level, one.critical));
    (competences.collect(), of.permits.iter().map(|one| one.permit_id).collect())
}

/// None where it requires something that the register has not.
fn requires(
    theirs: &PackedRole,
    competences: &HashMap<CompetenceId, CompetenceId>,
    permits: &HashMap<PermitId, PermitId>,
) -> Option<Requires> {
    let own = theirs.requirements.iter().map(|one| {
        let id = competences.get(&one.competence_id)?;
        Some((*id, one.level, one.critical))
    });
    let permits = theirs.permits.iter().map(|id| permits.get(id).copied());
    Some((own.collect::<Option<_>>()?, permits.collect::<Option<_>>()?))
}

pub(super) fn part<T, Own>(
    theirs: &[T],
    standings: &[Standing<Own>],
    name: impl Fn(&T) -> Said,
) -> ModelPart {
    let mut part = ModelPart::default();
    let mut same = 0;
    for (theirs, standing) in theirs.iter().zip(standings) {
        match standing {
            Standing::New => part.new.push(name(theirs)),
            Standing::Differs(_) => part.differing.push(name(theirs)),
            Standing::Same(_) => same += 1,
        }
    }
    part.same = count(same);
    part
}
