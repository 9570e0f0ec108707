//! Rows of people: a page of the list of everybody, narrowed down and sorted, and the people of a company.
//! What is shown of a person is read for those who are shown, and of everybody only what sorts or narrows.

use crate::{
    api::{
        ById, count,
        person::{PeopleList, PeopleOf, PeopleOrder, PeopleWhich, PersonRow},
    },
    desk::Desk,
    error::Result,
    role,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    comparison::{Coverage, Standing},
    fold::{SortKey, Wanted, fold},
    id::{CompanyId, PersonId, RoleId},
    language::Language,
    mapping::{Mapping, MappingState},
    participation::Participation,
    person::{Employment, Person},
    plan::{Plan, PlanState},
    role::{Comparison, ComparisonKind, Role},
};
use std::collections::{HashMap, hash_map::Entry};
use store::{CurrentOutcomes, View};

/// People of a page.
const PAGE: usize = 100;

/// A page of the list of everybody.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, input: PeopleOf) -> Result<PeopleList> {
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let mut people = view.people_names()?;
    let of = count(people.len());
    narrow(view, &mut people, &input, today, language)?;
    let total = count(people.len());
    let ids = sorted(view, people, &input, today, language)?;
    let from = usize::try_from(input.from).unwrap_or(usize::MAX);
    let page: Vec<PersonId> = ids.into_iter().skip(from).take(PAGE).collect();
    let rows = Rows::new(view, today, language).of(&page)?;
    Ok(PeopleList { rows, total, of, at_most: count(PAGE) })
}

/// Everybody, by family name as Swedish readers sort them.
///
/// # Errors
/// When the register cannot be read.
pub fn everybody(desk: &mut Desk) -> Result<Vec<PersonRow>> {
    let view: &View = &desk.register;
    let ids = ids(by_family_name(view.people_names()?));
    Rows::new(view, desk.today(), desk.language).of(&ids)
}

/// The people of a company, by family name: whoever works there now.
///
/// # Errors
/// When the register cannot be read.
pub fn of_company(desk: &mut Desk, input: ById<CompanyId>) -> Result<Vec<PersonRow>> {
    company_rows(&desk.register, input.id, desk.today(), desk.language)
}

/// The same, to be shown elsewhere.
pub(crate) fn company_rows(
    view: &View,
    company: CompanyId,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<PersonRow>> {
    let people = staff(view, company, today)?;
    Rows::new(view, today, language).of(&ids(by_family_name(people)))
}

/// Whoever works at a company on a day, in no order.
pub(crate) fn staff(view: &View, company: CompanyId, today: NaiveDate) -> Result<Vec<Named>> {
    let mut people: Vec<Named> = Vec::new();
    for employment in view.children::<Employment, _>(company)? {
        let id = employment.person_id;
        let here = super::employer(view, id, today)? == Some(company);
        if here && people.iter().all(|(known, ..)| *known != id) {
            let Person { given_name, family_name, .. } = view.require::<Person>(id)?;
            people.push((id, given_name, family_name));
        }
    }
    Ok(people)
}

/// Somebody with given names and family name.
pub(crate) type Named = (PersonId, String, String);

/// A name as it is written.
pub(crate) fn full_name((_, given, family): &Named) -> String {
    format!("{given} {family}").trim_end().to_owned()
}

/// In the order in which lists name people.
pub(crate) fn by_family_name(mut people: Vec<Named>) -> Vec<Named> {
    people.sort_by_cached_key(|(_, given, family)| SortKey::new(&format!("{family} {given}")));
    people
}

fn ids(people: Vec<Named>) -> Vec<PersonId> {
    people.into_iter().map(|(id, ..)| id).collect()
}

/// Takes out whoever is not asked for.
fn narrow(
    view: &View,
    people: &mut Vec<Named>,
    input: &PeopleOf,
    today: NaiveDate,
    language: Language,
) -> Result<()> {
    match input.which {
        PeopleWhich::All => {}
        PeopleWhich::NotMapped => {
            let states = mapping_states(view)?;
            people.retain(|(id, ..)| states.get(id) != Some(&MappingState::Done));
        }
        PeopleWhich::Planless => {
            let states = plan_states(view)?;
            people.retain(|(id, ..)| states.get(id).is_none_or(|state| state.is_proposal()));
        }
    }
    let wanted = Wanted::new(&input.find);
    if !wanted.is_empty() {
        let places = Places::read(view, today, language)?;
        people.retain(|one| {
            let (company, role) = places.of(one.0);
            wanted.is_in(&fold(&format!("{}\n{company}\n{role}", full_name(one))))
        });
    }
    Ok(())
}

/// The latest mapping's state of everyone who has one.
fn mapping_states(view: &View) -> Result<HashMap<PersonId, MappingState>> {
    Ok(view.mapping_states()?.into_iter().collect())
}

/// The latest plan's state of everyone who has one.
fn plan_states(view: &View) -> Result<HashMap<PersonId, PlanState>> {
    Ok(view.plan_states()?.into_iter().collect())
}

/// In the order that is asked for. What is unknown stands last, whichever way it is sorted.
fn sorted(
    view: &View,
    people: Vec<Named>,
    input: &PeopleOf,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<PersonId>> {
    let down = input.down;
    Ok(match input.order {
        PeopleOrder::FamilyName => {
            let mut ids = ids(by_family_name(people));
            if down {
                ids.reverse();
            }
            ids
        }
        PeopleOrder::Name => {
            let key = |one: &Named| Some(SortKey::new(&full_name(one)));
            by(people, down, key)
        }
        PeopleOrder::Company | PeopleOrder::Role => {
            let places = Places::read(view, today, language)?;
            let by_company = input.order == PeopleOrder::Company;
            // Many share a company or a role: the key of each is made once.
            let mut keys: HashMap<&str, SortKey> = HashMap::new();
            let mut keyed: Vec<(Option<SortKey>, Named)> = Vec::with_capacity(people.len());
            for one in people {
                let (company, role) = places.of(one.0);
                let text = if by_company { company } else { role };
                let key = (!text.is_empty())
                    .then(|| keys.entry(text).or_insert_with(|| SortKey::new(text)).clone());
                keyed.push((key, one));
            }
            in_order(keyed, down)
        }
        PeopleOrder::Mapping => {
            let shares = shares_mapped(view)?;
            by(people, down, |(id, ..)| shares.get(id).copied())
        }
        PeopleOrder::Plan => {
            let states = plan_states(view)?;
            by(people, down, |(id, ..)| states.get(id).copied())
        }
        PeopleOrder::Number => {
            let numbers: HashMap<PersonId, u32> = view.participant_numbers()?.into_iter().collect();
            by(people, down, |(id, ..)| numbers.get(id).copied())
        }
    })
}

fn by<K: Ord>(people: Vec<Named>, down: bool, key: impl Fn(&Named) -> Option<K>) -> Vec<PersonId> {
    in_order(people.into_iter().map(|one| (key(&one), one)).collect(), down)
}

/// People by their keys; those with the same key in the order of the register.
fn in_order<K: Ord>(keyed: Vec<(Option<K>, Named)>, down: bool) -> Vec<PersonId> {
    let (mut known, unknown): (Vec<_>, Vec<_>) =
        keyed.into_iter().partition(|(key, _)| key.is_some());
    if down {
        known.sort_by(|(a, _), (b, _)| b.cmp(a));
    } else {
        known.sort_by(|(a, _), (b, _)| a.cmp(b));
    }
    known.into_iter().chain(unknown).map(|(_, (id, ..))| id).collect()
}

/// Where everybody works, by name.
struct Places {
    jobs: HashMap<PersonId, (CompanyId, Option<RoleId>)>,
    companies: HashMap<CompanyId, String>,
    roles: HashMap<RoleId, String>,
}

impl Places {
    fn read(view: &View, today: NaiveDate, language: Language) -> Result<Self> {
        let name = |one: Role| (one.id, role::name(&one, language).text);
        Ok(Self {
            jobs: jobs(view, today)?,
            companies: view.company_names()?.into_iter().collect(),
            roles: view.all::<Role>()?.into_iter().map(name).collect(),
        })
    }

    /// Company and role, or empty.
    fn of(&self, person: PersonId) -> (&str, &str) {
        let job = self.jobs.get(&person);
        let company = job.and_then(|(company, _)| self.companies.get(company));
        let role = job.and_then(|(_, role)| self.roles.get(&(*role)?));
        (company.map_or("", String::as_str), role.map_or("", String::as_str))
    }
}

/// Everybody's present employment: of several that which began last.
pub(crate) fn jobs(
    view: &View,
    today: NaiveDate,
) -> Result<HashMap<PersonId, (CompanyId, Option<RoleId>)>> {
    let jobs = view.employed_on(today)?.into_iter();
    Ok(jobs.map(|(person, company, role)| (person, (company, role))).collect())
}

/// How much is mapped of what everybody's present role requires, per mille; none without a role.
fn shares_mapped(view: &View) -> Result<HashMap<PersonId, u32>> {
    let outcomes = view.current_outcomes(None)?;
    let mut required: Required = HashMap::new();
    let mut shares = HashMap::new();
    for (person, role) in view.present_roles()? {
        let of = coverage(view, &mut required, role, person, &outcomes)?;
        let share = (of.assessed * 1000).checked_div(of.applicable).unwrap_or(0);
        shares.insert(person, share);
    }
    Ok(shares)
}

/// What roles require, read once for each.
type Required = HashMap<RoleId, role::InForce>;

fn coverage(
    view: &View,
    required: &mut Required,
    role: RoleId,
    person: PersonId,
    outcomes: &CurrentOutcomes,
) -> Result<Coverage> {
    let in_force = match required.entry(role) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(new) => new.insert(role::in_force(view, role)?),
    };
    let said = outcomes.get(&person);
    Ok(Coverage::of_standings(in_force.requirements.iter().map(|required| {
        let said = said.and_then(|said| said.get(&required.competence_id).copied());
        Standing::of(said, required.level)
    })))
}

/// Makes rows, person by person; what many share is read once.
struct Rows<'v> {
    view: &'v View,
    today: NaiveDate,
    language: Language,
    companies: HashMap<CompanyId, String>,
    roles: HashMap<RoleId, String>,
    required: Required,
}

impl<'v> Rows<'v> {
    fn new(view: &'v View, today: NaiveDate, language: Language) -> Self {
        let (companies, roles, required) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { view, today, language, companies, roles, required }
    }

    fn of(mut self, people: &[PersonId]) -> Result<Vec<PersonRow>> {
        people.iter().map(|id| self.row(*id)).collect()
    }

    fn row(&mut self, id: PersonId) -> Result<PersonRow> {
        let view = self.view;
        let person = view.require::<Person>(id)?;
        let employments = view.children::<Employment, _>(id)?;
        let employment = super::present_employment(&employments, self.today);
        // In the order in which they were made: the latest counts.
        let participation = view.children::<Participation, _>(id)?.pop();
        let mapping = view.children::<Mapping, _>(id)?.pop();
        let plan = view.children::<Plan, _>(id)?.pop();
        let mut compared = view.children::<Comparison, _>(id)?;
        compared.retain(|one| one.kind == ComparisonKind::Present);
        let coverage = compared.pop().map(|one| self.coverage(id, one.role_id)).transpose()?;
        Ok(PersonRow {
            id,
            name: person.full_name(),
            company: employment
                .map(|one| self.company(one.company_id))
                .transpose()?
                .unwrap_or_default(),
            role: employment
                .and_then(|one| one.role_id)
                .map(|role| self.role(role))
                .transpose()?
                .unwrap_or_default(),
            number: participation.as_ref().map(|one| one.number),
            participant: participation.as_ref().is_some_and(Participation::counts),
            coverage,
            mapping: mapping.map(|mapping| mapping.state),
            plan: plan.map(|plan| plan.state),
        })
    }

    fn coverage(&mut self, person: PersonId, role: RoleId) -> Result<Coverage> {
        let outcomes = self.view.current_outcomes_of(person)?;
        coverage(self.view, &mut self.required, role, person, &outcomes)
    }

    fn company(&mut self, id: CompanyId) -> Result<String> {
        if let Some(name) = self.companies.get(&id) {
            return Ok(name.clone());
        }
        let name = self.view.require::<Company>(id)?.name;
        self.companies.insert(id, name.clone());
        Ok(name)
    }

    fn role(&mut self, id: RoleId) -> Result<String> {
        if let Some(name) = self.roles.get(&id) {
            return Ok(name.clone());
        }
        let name = role::name(&self.view.require::<Role>(id)?, self.language).text;
        self.roles.insert(id, name.clone());
        Ok(name)
    }
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
