//! People of the open register: the list, the page and the forms. Not their interviews and plans:
//! see [`mapping`](crate::mapping) and [`plan`](crate::plan).

mod around;
mod evidence;
mod facts;
mod page;

pub use around::{
    remove_background, remove_comparison, remove_holding, remove_need, remove_status,
    save_background, save_comparison, save_employment, save_holding, save_need, save_participation,
    save_status,
};
pub use evidence::{remove_evidence, save_evidence};
pub use facts::{save, save_number, show_number};
pub use page::{list, page};

pub(crate) use page::{against, numbers, permit_standings, present_role, rows};

use crate::error::Result;
use domain::{
    id::{CompanyId, PersonId},
    person::{Employment, Gender, Person, PersonNumber},
};
use store::View;

/// The number that is the person's now: the latest registered.
pub(crate) fn present_number(view: &View, person: PersonId) -> Result<Option<PersonNumber>> {
    Ok(latest_number(view.children::<PersonNumber, _>(person)?))
}

/// The latest of some numbers.
pub(crate) fn latest_number(numbers: Vec<PersonNumber>) -> Option<PersonNumber> {
    numbers.into_iter().max_by_key(|number| (number.registered_on, number.id))
}

/// Gender as counted: the legal one where a number tells it, else as stated.
pub(crate) fn gender(person: &Person, number: Option<&PersonNumber>) -> Option<Gender> {
    number.map(|number| number.number.legal_gender().into()).or(person.gender)
}

/// The present employment: one that holds today, the latest begun first; else the latest.
pub(crate) fn present_employment(
    employments: &[Employment],
    today: chrono::NaiveDate,
) -> Option<&Employment> {
    let holds = |one: &&Employment| domain::period::contains(one.starts, one.ends, today);
    employments.iter().filter(holds).max_by_key(|one| (one.starts, one.id))
}

/// The company in whose history a person's operations stand too.
pub(crate) fn employer(
    view: &View,
    person: PersonId,
    today: chrono::NaiveDate,
) -> Result<Option<CompanyId>> {
    let employments = view.children::<Employment, _>(person)?;
    Ok(present_employment(&employments, today).map(|one| one.company_id))
}

/// A company's people, or all, in the order of names. Whoever has or had an employment there belongs
/// to a company.
pub(crate) fn of_company(view: &View, company: Option<CompanyId>) -> Result<Vec<Person>> {
    let here: Option<std::collections::HashSet<PersonId>> = company
        .map(|company| view.children::<Employment, _>(company))
        .transpose()?
        .map(|employments| employments.into_iter().map(|one| one.person_id).collect());
    let mut people: Vec<Person> = view
        .all::<Person>()?
        .into_iter()
        .filter(|person| here.as_ref().is_none_or(|here| here.contains(&person.id)))
        .collect();
    crate::sorting::people(&mut people);
    Ok(people)
}
