//! The known gaps of many people at once, each against the own present role, and where they work. Of
//! one person, with all roles that the person is compared with, the plan says it.

use crate::{error::Result, library::Library, role, sorting};
use chrono::NaiveDate;
use domain::{
    company::Company,
    comparison::Standing,
    id::{CompanyId, CompetenceId, PersonId, RoleId},
    person::{Employment, Person},
    role::{Comparison, ComparisonKind},
    training_fit::KnownGap,
};
use std::collections::{HashMap, hash_map::Entry};
use store::View;

/// People by name, with employer and gaps.
pub(super) struct Staff {
    pub(super) people: Vec<Person>,
    employers: HashMap<PersonId, CompanyId>,
    companies: HashMap<CompanyId, String>,
    gaps: HashMap<PersonId, Vec<KnownGap>>,
}

impl Staff {
    /// Everybody, or those who work at a company on that day.
    pub(super) fn read(
        view: &View,
        library: &Library,
        company: Option<CompanyId>,
        today: NaiveDate,
    ) -> Result<Self> {
        let employers: HashMap<PersonId, CompanyId> = view
            .all::<Employment>()?
            .into_iter()
            .filter(|one| domain::period::contains(one.starts, one.ends, today))
            .map(|one| (one.person_id, one.company_id))
            .collect();
        let mut people = view.all::<Person>()?;
        if company.is_some() {
            people.retain(|person| employers.get(&person.id).copied() == company);
        }
        sorting::people(&mut people);
        Ok(Self {
            gaps: gaps(view, library, company)?,
            companies: view.all::<Company>()?.into_iter().map(|one| (one.id, one.name)).collect(),
            employers,
            people,
        })
    }

    /// A person's gaps, critical ones first and then in the order of the library.
    pub(super) fn gaps(&self, person: PersonId) -> &[KnownGap] {
        self.gaps.get(&person).map_or(&[], Vec::as_slice)
    }

    /// The employer's name, or empty.
    pub(super) fn company(&self, person: PersonId) -> String {
        self.employers
            .get(&person)
            .and_then(|company| self.companies.get(company))
            .cloned()
            .unwrap_or_default()
    }
}

fn gaps(
    view: &View,
    library: &Library,
    company: Option<CompanyId>,
) -> Result<HashMap<PersonId, Vec<KnownGap>>> {
    let outcomes = view.current_outcomes(company)?;
    let places = library.places();
    let mut required: HashMap<RoleId, Vec<KnownGap>> = HashMap::new();
    let mut gaps: HashMap<PersonId, Vec<KnownGap>> = HashMap::new();
    for comparison in view.all::<Comparison>()? {
        if comparison.kind != ComparisonKind::Present {
            continue;
        }
        let Some(said) = outcomes.get(&comparison.person_id) else { continue };
        let role = comparison.role_id;
        let of_role = match required.entry(role) {
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
                let order = |id: CompetenceId| places.get(&id).map(|place| place.order);
                all.sort_by_key(|one| (!one.critical, order(one.competence_id)));
                new.insert(all)
            }
        };
        let open = |one: &&KnownGap| {
            let standing = Standing::of(said.get(&one.competence_id).copied(), one.required);
            matches!(standing, Standing::Gap { .. })
        };
        gaps.insert(comparison.person_id, of_role.iter().filter(open).copied().collect());
    }
    Ok(gaps)
}
