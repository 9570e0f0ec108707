//! Lists of certified time as papers to sign: a person's month, or a company's. Not their layout.

use super::entries;
use crate::{
    api::time::{TimeListOf, TimePaper},
    desk::Desk,
    error::{Error, Result},
    paper::{self, Paper},
    person,
};
use domain::{company::Company, id::PersonId, participation::Participation, person::Person};
use print::{
    Document,
    documents::time_list::{TimeList, TimeListOf as Whose, TimeRow},
};
use std::collections::HashMap;

/// The list, in the language asked for.
pub(crate) fn paper(desk: &mut Desk, input: TimePaper) -> Result<Paper> {
    let list = list(desk, input)?;
    let bytes =
        paper::with_printer(desk, |_, printer| Ok(printer.document(Document::TimeList(&list))?))?;
    let kind = words::in_language(input.language).time_list().kind();
    let name = match &list.of {
        Whose::Person { name, .. } | Whose::Company { name } => name,
    };
    let title = format!("{kind} {name} {}", list.month);
    Ok(paper::sheet_paper(bytes, title, &list.funder_line, desk))
}

fn list(desk: &Desk, TimePaper { of, language }: TimePaper) -> Result<TimeList> {
    let entries = entries(&desk.register, of)?;
    let project = desk.project()?;
    let whose = match (of.person_id, of.company_id) {
        (Some(id), _) => whose(desk, id, of)?,
        (None, Some(id)) => Whose::Company { name: desk.get::<Company>(id)?.name },
        (None, None) => return Err(Error::NotFound),
    };
    let names: HashMap<PersonId, String> = desk
        .register
        .all::<Person>()?
        .into_iter()
        .map(|person| (person.id, person.full_name()))
        .collect();
    let mut rows: Vec<TimeRow> = entries
        .into_iter()
        .map(|entry| TimeRow {
            day: entry.day,
            name: names.get(&entry.person_id).cloned().unwrap_or_default(),
            kind: entry.kind,
            note: entry.note,
            minutes: entry.minutes,
            funded: entry.funded,
        })
        .collect();
    rows.sort_by_cached_key(|row| (row.day, domain::fold::SortKey::new(&row.name)));
    Ok(TimeList {
        language,
        dated: desk.today(),
        month: of.month,
        of: whose,
        project: project.name,
        diary_number: project.diary_number,
        funder_line: project.funder_line,
        coach: desk.coach()?.name,
        rows,
    })
}

fn whose(desk: &Desk, id: PersonId, of: TimeListOf) -> Result<Whose> {
    let person = desk.get::<Person>(id)?;
    let participation = desk.register.children::<Participation, _>(id)?.into_iter().next();
    let company = match of.company_id {
        Some(company) => Some(company),
        None => person::employer(&desk.register, id, of.month.first_day())?,
    };
    Ok(Whose::Person {
        name: person.full_name(),
        number: participation.filter(Participation::counts).map(|one| one.number),
        employer: company
            .map(|id| desk.get::<Company>(id))
            .transpose()?
            .map(|company| company.name)
            .unwrap_or_default(),
    })
}
