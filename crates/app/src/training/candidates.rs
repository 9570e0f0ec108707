//! Who could be invited to an occasion: those whose gaps its training covers first. Of everybody only that is
//! read by which they are found and sorted.

use super::gaps::{Required, gaps_of};
use crate::{
    api::{
        count,
        training::{Candidate, Candidates, CandidatesOf},
    },
    desk::Desk,
    error::Result,
    library::Library,
    person::{self, Named},
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    fold::{Wanted, fold},
    id::{CompetenceId, PersonId},
    person::Person,
    training::{Occasion, Seat, TrainingContent},
    training_fit::fit,
};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};
use store::View;

/// People to choose from at a time.
const SHOWN: usize = 200;

/// The first of those looked for who may come and have no seat, and those who were chosen already.
///
/// # Errors
/// When the occasion is not there, or the register cannot be read.
pub fn candidates(desk: &mut Desk, input: CandidatesOf) -> Result<Candidates> {
    let occasion = desk.get::<Occasion>(input.occasion_id)?;
    let (view, today): (&View, _) = (&desk.register, desk.today());
    let library = Library::read(view)?;
    let contents = view.children::<TrainingContent, _>(occasion.training_id)?;
    let seated: HashSet<PersonId> =
        view.children::<Seat, _>(occasion.id)?.into_iter().map(|seat| seat.person_id).collect();
    let mut people = match occasion.company_id {
        Some(company) => person::staff(view, company, today)?,
        None => view.people_names()?,
    };
    people.retain(|(id, ..)| !seated.contains(id));
    let wanted = Wanted::new(&input.find);
    if !wanted.is_empty() {
        people.retain(|one| wanted.is_in(&fold(&person::full_name(one))));
    }
    let total = count(people.len());
    let mut required = Required::new(&library);
    let covered = covered(view, &mut required, &contents)?;
    let mut people = person::by_family_name(people);
    people.sort_by_key(|(id, ..)| Reverse(covered.get(id).copied().unwrap_or_default()));
    people.truncate(SHOWN);
    let mut row = |one: &Named| candidate(view, &mut required, &contents, one, today);
    let shown = people.iter().map(&mut row).collect::<Result<Vec<_>>>()?;
    let chosen = input.chosen.into_iter().filter(|id| !seated.contains(id)).map(|id| {
        let Person { given_name, family_name, .. } = view.require::<Person>(id)?;
        row(&(id, given_name, family_name))
    });
    let chosen = chosen.collect::<Result<Vec<_>>>()?;
    Ok(Candidates { people: shown, total, chosen })
}

/// How many gaps a training covers, of everyone for whom it covers any.
fn covered(
    view: &View,
    required: &mut Required<'_>,
    contents: &[TrainingContent],
) -> Result<HashMap<PersonId, usize>> {
    let taught: Vec<CompetenceId> = contents.iter().map(|one| one.competence_id).collect();
    let outcomes = view.current_outcomes_in(&taught)?;
    let mut covered = HashMap::new();
    for (person, role) in view.present_roles()? {
        let Some(said) = outcomes.get(&person) else { continue };
        let gaps = gaps_of(required.of(view, role)?, said);
        covered.insert(person, fit(contents, &gaps).covered.len());
    }
    covered.retain(|_, gaps| *gaps > 0);
    Ok(covered)
}

fn candidate(
    view: &View,
    required: &mut Required<'_>,
    contents: &[TrainingContent],
    one: &Named,
    today: NaiveDate,
) -> Result<Candidate> {
    let gaps = required.gaps_of_person(view, one.0)?;
    let company = person::employer(view, one.0, today)?.map(|id| view.require::<Company>(id));
    Ok(Candidate {
        person_id: one.0,
        name: person::full_name(one),
        company: company.transpose()?.map(|company| company.name).unwrap_or_default(),
        covered: count(fit(contents, &gaps).covered.len()),
        of: count(gaps.len()),
    })
}
