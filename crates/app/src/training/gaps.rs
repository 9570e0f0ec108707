//! The known gaps of people, each against the own present role. Of one person, with all roles that the
//! person is compared with, the plan says it.

use crate::{error::Result, library::Library, person, role, sorting};
use chrono::NaiveDate;
use domain::{
    assessment::Outcome,
    comparison::Standing,
    id::{CompanyId, CompetenceId, PersonId, RoleId},
    person::Person,
    role::{Comparison, ComparisonKind},
    training_fit::KnownGap,
};
use std::collections::{HashMap, hash_map::Entry};
use store::View;

/// A company's people by name, with their gaps.
pub(super) struct Staff {
    pub(super) people: Vec<Person>,
    gaps: HashMap<PersonId, Vec<KnownGap>>,
}

impl Staff {
    /// Those who work at a company on that day.
    pub(super) fn read(
        view: &View,
        library: &Library,
        company: CompanyId,
        today: NaiveDate,
    ) -> Result<Self> {
        let mut people = Vec::new();
        for (id, ..) in person::staff(view, company, today)? {
            people.push(view.require::<Person>(id)?);
        }
        sorting::people(&mut people);
        let mut required = Required::new(library);
        let mut gaps = HashMap::new();
        for one in &people {
            gaps.insert(one.id, required.gaps_of_person(view, one.id)?);
        }
        Ok(Self { people, gaps })
    }

    /// A person's gaps, critical ones first and then in the order of the library.
    pub(super) fn gaps(&self, person: PersonId) -> &[KnownGap] {
        self.gaps.get(&person).map_or(&[], Vec::as_slice)
    }
}

/// What roles require, as gaps that somebody may have there; read once for each role.
pub(super) struct Required<'l> {
    library: &'l Library,
    known: HashMap<RoleId, Vec<KnownGap>>,
}

impl<'l> Required<'l> {
    pub(super) fn new(library: &'l Library) -> Self {
        Self { library, known: HashMap::new() }
    }

    /// What a role requires, critical first and then in the order of the library.
    pub(super) fn of(&mut self, view: &View, role: RoleId) -> Result<&[KnownGap]> {
        let of_role = match self.known.entry(role) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let mut all: Vec<KnownGap> = role::in_force(view, role)?
                    .requirements
                    .iter()
                    .map(|one| KnownGap {
                        competence_id: one.competence_id,
                        required: one.level,
                        critical: one.critical,
                    })
                    .collect();
                let places = self.library.places();
                let order = |id: CompetenceId| places.get(&id).map(|place| place.order);
                all.sort_by_key(|one| (!one.critical, order(one.competence_id)));
                new.insert(all)
            }
        };
        Ok(of_role)
    }

    /// The gaps of one person.
    pub(super) fn gaps_of_person(
        &mut self,
        view: &View,
        person: PersonId,
    ) -> Result<Vec<KnownGap>> {
        let compared = view.children::<Comparison, _>(person)?;
        let present = compared.iter().rfind(|one| one.kind == ComparisonKind::Present);
        let Some(present) = present else { return Ok(Vec::new()) };
        let outcomes = view.current_outcomes_of(person)?;
        let Some(said) = outcomes.get(&person) else { return Ok(Vec::new()) };
        Ok(gaps_of(self.of(view, present.role_id)?, said))
    }
}

/// Which of what is required is a gap, by what counts of somebody.
pub(super) fn gaps_of(
    required: &[KnownGap],
    said: &HashMap<CompetenceId, Outcome>,
) -> Vec<KnownGap> {
    let open = |one: &&KnownGap| {
        let standing = Standing::of(said.get(&one.competence_id).copied(), one.required);
        matches!(standing, Standing::Gap { .. })
    };
    required.iter().filter(open).copied().collect()
}
