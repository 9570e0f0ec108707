//! People of the open register: the list, the page and the forms. Not their interviews and plans:
//! see [`mapping`](crate::mapping) and [`plan`](crate::plan).

mod around;
mod evidence;
mod facts;
mod list;
mod page;

pub use around::{
    remove_background, remove_comparison, remove_holding, remove_need, remove_status,
    save_background, save_comparison, save_employment, save_holding, save_need, save_participation,
    save_status,
};
pub use evidence::{remove_evidence, save_evidence};
pub use facts::{save, save_number, show_number};
pub use list::{everybody, list, of_company as company_people};
pub use page::page;

pub(crate) use list::{Named, by_family_name, company_rows, full_name, jobs, staff};
pub(crate) use page::{against, permit_standings, present_role};

use crate::error::Result;
use chrono::NaiveDate;
use domain::{
    id::{CompanyId, EmploymentId, PersonId},
    identity::IdentityNumber,
    person::{Employment, Gender, Person, PersonNumber},
};
use std::collections::HashMap;
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
    counted_gender(person.gender, number.map(|number| number.number))
}

/// The same of what was stated and the present number.
pub(crate) fn counted_gender(
    stated: Option<Gender>,
    number: Option<IdentityNumber>,
) -> Option<Gender> {
    number.map(|number| number.legal_gender().into()).or(stated)
}

/// The latest identity number of every person who has one.
pub(crate) fn numbers(view: &View) -> Result<HashMap<PersonId, IdentityNumber>> {
    let mut all = view.numbers()?;
    all.sort_unstable_by_key(|(_, id, _, registered_on)| (*registered_on, *id));
    Ok(all.into_iter().map(|(person, _, number, _)| (person, number)).collect())
}

/// The present employment: one that holds today, the latest begun first; else the latest.
pub(crate) fn present_employment(
    employments: &[Employment],
    today: NaiveDate,
) -> Option<&Employment> {
    let holds = |one: &&Employment| domain::period::contains(one.starts, one.ends, today);
    employments.iter().filter(holds).max_by_key(|one| (one.starts, one.id))
}

/// The same of many people's employments at once: where somebody works on a day.
pub(crate) fn employed_at(
    employments: impl Iterator<Item = (EmploymentId, CompanyId, Option<NaiveDate>, Option<NaiveDate>)>,
    day: NaiveDate,
) -> Option<CompanyId> {
    employments
        .filter(|(.., starts, ends)| domain::period::contains(*starts, *ends, day))
        .max_by_key(|(id, _, starts, _)| (*starts, *id))
        .map(|(_, company, ..)| company)
}

/// The company in whose history a person's operations stand too.
pub(crate) fn employer(
    view: &View,
    person: PersonId,
    today: NaiveDate,
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
