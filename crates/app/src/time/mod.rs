//! Certified time in the open register: what interviews and occasions propose, what the coach keeps,
//! and which lists have been signed. What stands on a signed list stays as it is.

mod paper;

pub(crate) use paper::paper;

use crate::{
    api::{
        ById, Saved, count,
        time::{
            CertifyTime, CompanyTime, PersonMonth, PersonTime, PersonTimeRow, ProposedDay,
            TakeTime, TimeForm, TimeListOf, TimeMonth, TimePage, TimeProposal, TimeSource,
            TimeWaiting,
        },
    },
    desk::{About, Desk, local_day},
    error::{Error, Result, Wrong},
    person::{self, Named},
    sorting, typed,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    assessment::Assessment,
    certified_time::{self, DAY_MINUTES, Month, TimeEntry, TimeKind, sum},
    id::{CompanyId, MappingId, PersonId, SeatId, TimeEntryId, TypedId},
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    person::Person,
    training::{Occasion, Seat, Training},
    validation::{ValidationCase, ValidationModel},
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::{View, Writing};

/// People named whose time waits.
const WAITING_SHOWN: usize = 12;

/// When an id was made: its clock never goes back, and follows the laptop's forward.
pub(crate) fn made_at(id: impl TypedId) -> Option<DateTime<Utc>> {
    let (seconds, nanoseconds) = id.uuid().get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanoseconds)
}

/// A person's time, and what is proposed.
///
/// # Errors
/// When the person is not there, or the register cannot be read.
pub fn of_person(desk: &mut Desk, input: ById<PersonId>) -> Result<PersonTime> {
    let person = desk.get::<Person>(input.id)?.id;
    let entries = desk.register.children::<TimeEntry, _>(person)?;
    let proposals = proposals(desk, person, &entries)?;
    let mut months: BTreeMap<Month, Vec<TimeEntry>> = BTreeMap::new();
    for entry in &entries {
        months.entry(Month::of(entry.day)).or_default().push(entry.clone());
    }
    let months = months
        .into_iter()
        .rev()
        .map(|(month, mut entries)| {
            entries.sort_by_key(|entry| (entry.day, entry.id));
            PersonMonth {
                month,
                sum: sum(&entries),
                signed: entries.iter().all(|entry| entry.certified_on.is_some()),
                entries,
            }
        })
        .collect();
    Ok(PersonTime { months, proposals, sum: sum(&entries) })
}

/// What interviews that are done, occasions that were attended and validations propose, and no entry comes
/// from.
fn proposals(desk: &Desk, person: PersonId, entries: &[TimeEntry]) -> Result<Vec<TimeProposal>> {
    let view: &View = &desk.register;
    let mut found = Vec::new();
    for mapping in view.children::<Mapping, _>(person)? {
        let taken = entries.iter().any(|entry| entry.mapping_id == Some(mapping.id));
        if mapping.state == MappingState::Done && !taken {
            found.push(of_mapping(desk, &mapping)?);
        }
    }
    for seat in view.children::<Seat, _>(person)? {
        let taken = entries.iter().any(|entry| entry.seat_id == Some(seat.id));
        if seat.is_trained() && !taken {
            found.push(of_seat(view, &seat)?);
        }
    }
    for case in view.children::<ValidationCase, _>(person)? {
        let days = certified_time::of_validation(&case, |day| covered(entries, day), desk.today());
        if !days.is_empty() {
            found.push(of_case(view, &case, days)?);
        }
    }
    found.sort_by_key(|one| one.days.first().map(|day| day.day));
    Ok(found)
}

fn of_mapping(desk: &Desk, mapping: &Mapping) -> Result<TimeProposal> {
    let said = desk.register.children::<Assessment, _>(mapping.id)?;
    let moments: Vec<DateTime<Utc>> = said.iter().filter_map(|one| made_at(one.id)).collect();
    let mut days = certified_time::of_interview(&moments, local_day);
    if days.is_empty() {
        days.push((mapping.done_on.unwrap_or(mapping.started_on), 0));
    }
    Ok(TimeProposal {
        by: TimeSource::Mapping(mapping.id),
        kind: TimeKind::Mapping,
        what: desk.words().label(TimeKind::Mapping).to_owned(),
        days: proposed(days),
    })
}

fn of_seat(view: &View, seat: &Seat) -> Result<TimeProposal> {
    let occasion = view.require::<Occasion>(seat.occasion_id)?;
    let training = view.require::<Training>(occasion.training_id)?;
    let minutes = training.minutes.unwrap_or(0);
    let mut days = certified_time::of_occasion(minutes, occasion.starts, occasion.ends);
    if days.is_empty() {
        days.push((occasion.starts, 0));
    }
    Ok(TimeProposal {
        by: TimeSource::Seat(seat.id),
        kind: TimeKind::Training,
        what: training.name,
        days: proposed(days),
    })
}

/// Whether a day has time already that a validation would count again.
fn covered(entries: &[TimeEntry], day: NaiveDate) -> bool {
    entries.iter().any(|entry| entry.day == day && entry.covers_validation())
}

fn of_case(view: &View, case: &ValidationCase, days: Vec<NaiveDate>) -> Result<TimeProposal> {
    Ok(TimeProposal {
        by: TimeSource::Case(case.id),
        kind: TimeKind::Validation,
        what: view.require::<ValidationModel>(case.model_id)?.name,
        // Only the coach knows how long.
        days: days.into_iter().map(|day| ProposedDay { day, minutes: 0 }).collect(),
    })
}

fn proposed(days: Vec<(NaiveDate, u32)>) -> Vec<ProposedDay> {
    days.into_iter().map(|(day, minutes)| ProposedDay { day, minutes }).collect()
}

/// A length of time that one day has room for.
fn hours(field: &'static str, text: &str) -> Result<Option<u32>> {
    let minutes = typed::hours(field, text)?;
    if minutes.is_some_and(|minutes| minutes > DAY_MINUTES) {
        return Err(Error::field(field, Wrong::MoreThanADay));
    }
    Ok(minutes)
}

/// That a day is not to come: time is certified when it has been.
fn not_to_come(field: &'static str, day: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    if day > today { Err(Error::field(field, Wrong::DayToCome)) } else { Ok(day) }
}

/// Adds or changes time.
///
/// # Errors
/// When something typed is wrong, the time stands on a signed list, or the register cannot be
/// written.
pub fn save(desk: &mut Desk, form: TimeForm) -> Result<Saved> {
    let today = desk.today();
    let day = typed::required_date("day", &form.day, today)?;
    let day = not_to_come("day", day, today)?;
    let minutes = hours("hours", &form.hours)?
        .ok_or_else(|| Error::field("hours", domain::text::TextError::Empty))?;
    let note = typed::line("note", &form.note)?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let before = form.id.map(|id| open(desk, id)).transpose()?;
    let company_id = person::employer(&desk.register, person_id, day)?;
    desk.save(OperationCode::TimeSaved, about(person_id, company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&TimeEntry {
            id,
            person_id,
            company_id,
            day,
            minutes,
            kind: form.kind,
            funded: form.funded,
            note,
            mapping_id: before.as_ref().and_then(|entry| entry.mapping_id),
            seat_id: before.as_ref().and_then(|entry| entry.seat_id),
            case_id: before.as_ref().and_then(|entry| entry.case_id),
            certified_on: None,
        })?;
        Ok(id)
    })
}

const fn about(person: PersonId, company: Option<CompanyId>) -> About {
    About { person: Some(person), company }
}

/// An entry that stands on no signed list.
fn open(desk: &Desk, id: TimeEntryId) -> Result<TimeEntry> {
    let entry = desk.get::<TimeEntry>(id)?;
    match entry.certified_on {
        None => Ok(entry),
        Some(day) => Err(Error::field("day", Wrong::Certified { on: day })),
    }
}

/// Removes time.
///
/// # Errors
/// When it stands on a signed list, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<TimeEntryId>) -> Result<Saved> {
    let entry = open(desk, input.id)?;
    desk.save(OperationCode::TimeRemoved, about(entry.person_id, entry.company_id), |tx| {
        tx.delete::<TimeEntry>(entry.id)?;
        Ok(entry.id)
    })
}

/// Keeps proposed time, as it was proposed or changed.
///
/// # Errors
/// When something typed is wrong, no day has any time, it was taken before, or the register cannot
/// be written.
pub fn take(desk: &mut Desk, form: TakeTime) -> Result<Saved> {
    let today = desk.today();
    let view: &View = &desk.register;
    let (person_id, kind, note, mapping_id, seat_id, case_id) = match form.by {
        TimeSource::Mapping(id) => {
            let mapping = desk.get::<Mapping>(id)?;
            (mapping.person_id, TimeKind::Mapping, String::new(), Some(id), None, None)
        }
        TimeSource::Seat(id) => {
            let seat = desk.get::<Seat>(id)?;
            let occasion = desk.get::<Occasion>(seat.occasion_id)?;
            let name = desk.get::<Training>(occasion.training_id)?.name;
            (seat.person_id, TimeKind::Training, name, None, Some(id), None)
        }
        TimeSource::Case(id) => {
            let case = desk.get::<ValidationCase>(id)?;
            let name = desk.get::<ValidationModel>(case.model_id)?.name;
            (case.person_id, TimeKind::Validation, name, None, None, Some(id))
        }
    };
    let entries = view.children::<TimeEntry, _>(person_id)?;
    if case_id.is_none() && taken(&entries, mapping_id, seat_id) {
        return Err(Error::NotFound);
    }
    let mut days: Vec<(NaiveDate, u32, Option<CompanyId>)> = Vec::new();
    for one in &form.days {
        if let Some(minutes) = hours("hours", &one.hours)? {
            let day = typed::required_date("day", &one.day, today)?;
            let day = not_to_come("day", day, today)?;
            let twice = days.iter().any(|(other, ..)| *other == day);
            if case_id.is_some() && (twice || covered(&entries, day)) {
                return Err(Error::field("day", Wrong::DayHasTime));
            }
            days.push((day, minutes, person::employer(view, person_id, day)?));
        }
    }
    if days.is_empty() {
        return Err(Error::field("hours", domain::text::TextError::Empty));
    }
    desk.save(OperationCode::TimeSaved, About::person(person_id), |tx| {
        let mut last = tx.new_id();
        for (day, minutes, company_id) in days {
            last = tx.new_id();
            tx.put(&TimeEntry {
                id: last,
                person_id,
                company_id,
                day,
                minutes,
                kind,
                funded: form.funded,
                note: note.clone(),
                mapping_id,
                seat_id,
                case_id,
                certified_on: None,
            })?;
        }
        Ok(last)
    })
}

fn taken(entries: &[TimeEntry], mapping: Option<MappingId>, seat: Option<SeatId>) -> bool {
    entries.iter().any(|entry| {
        (mapping.is_some() && entry.mapping_id == mapping)
            || (seat.is_some() && entry.seat_id == seat)
    })
}

/// The entries of a list, by day.
pub(crate) fn entries(view: &View, of: TimeListOf) -> Result<Vec<TimeEntry>> {
    let mut entries = match (of.person_id, of.company_id) {
        (Some(person), _) => view.children::<TimeEntry, _>(person)?,
        (None, Some(company)) => view.children::<TimeEntry, _>(company)?,
        (None, None) => view.all::<TimeEntry>()?,
    };
    entries.retain(|entry| {
        let of_company = of.company_id.is_none() || entry.company_id == of.company_id;
        of.month.contains(entry.day) && of_company
    });
    entries.sort_by_key(|entry| (entry.day, entry.id));
    Ok(entries)
}

/// A month of everybody's, and whose proposals wait.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, input: TimeMonth) -> Result<TimePage> {
    let view: &View = &desk.register;
    let months: Vec<Month> = view.months_with_time()?.into_iter().map(Month::of).collect();
    let month = input.month.or_else(|| months.first().copied());
    let shown = match month {
        Some(month) => view.time_between(month.first_day(), month.last_day())?,
        None => Vec::new(),
    };
    let people = view.people_names()?;
    let (waiting, waiting_total) = waiting(view, &people, desk.today())?;
    Ok(TimePage {
        months,
        month,
        sum: sum(&shown),
        companies: by_company(view, &people, &shown)?,
        waiting,
        waiting_total,
    })
}

/// The first of those with proposed time that is not taken, by name, and how many they are.
fn waiting(view: &View, people: &[Named], today: NaiveDate) -> Result<(Vec<TimeWaiting>, u32)> {
    let mut proposals: HashMap<PersonId, usize> = HashMap::new();
    for person in view.time_not_taken()? {
        *proposals.entry(person).or_default() += 1;
    }
    let beside = view.time_beside_validations()?.into_iter();
    let covered: HashSet<(PersonId, NaiveDate)> = beside
        .filter(|(_, _, kind)| kind.covers_validation())
        .map(|(person, day, _)| (person, day))
        .collect();
    for case in view.all::<ValidationCase>()? {
        let has_time = |day| covered.contains(&(case.person_id, day));
        if !certified_time::of_validation(&case, has_time, today).is_empty() {
            *proposals.entry(case.person_id).or_default() += 1;
        }
    }
    let theirs = people.iter().filter(|(id, ..)| proposals.contains_key(id)).cloned();
    let named: Vec<Named> = person::by_family_name(theirs.collect());
    let total = count(named.len());
    let row = |one: Named| TimeWaiting {
        person_id: one.0,
        name: person::full_name(&one),
        proposals: count(proposals.get(&one.0).copied().unwrap_or_default()),
    };
    Ok((named.into_iter().take(WAITING_SHOWN).map(row).collect(), total))
}

/// The time of some people by company, each person once at each.
fn by_company(view: &View, people: &[Named], entries: &[TimeEntry]) -> Result<Vec<CompanyTime>> {
    let names: HashMap<CompanyId, String> = view.company_names()?.into_iter().collect();
    let mut there: HashMap<Option<CompanyId>, HashMap<PersonId, Vec<&TimeEntry>>> = HashMap::new();
    for entry in entries {
        let of_company = there.entry(entry.company_id).or_default();
        of_company.entry(entry.person_id).or_default().push(entry);
    }
    let here: HashSet<PersonId> = entries.iter().map(|entry| entry.person_id).collect();
    let named: HashMap<PersonId, &Named> =
        people.iter().filter(|one| here.contains(&one.0)).map(|one| (one.0, one)).collect();
    let mut companies: Vec<CompanyTime> = there
        .into_iter()
        .map(|(company_id, of_company)| {
            let sum = sum(of_company.values().flatten().copied());
            let staff = of_company.keys().filter_map(|id| named.get(id).copied().cloned());
            let rows = person::by_family_name(staff.collect()).into_iter().map(|one| {
                let theirs = of_company.get(&one.0).map_or(&[][..], Vec::as_slice);
                let signed: Option<Vec<NaiveDate>> =
                    theirs.iter().map(|entry| entry.certified_on).collect();
                PersonTimeRow {
                    person_id: one.0,
                    name: person::full_name(&one),
                    sum: certified_time::sum(theirs.iter().copied()),
                    certified_on: signed.and_then(|days| days.into_iter().max()),
                }
            });
            CompanyTime {
                company_id,
                name: company_id.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
                people: rows.collect(),
                sum,
            }
        })
        .collect();
    sorting::by_name(&mut companies, |one| &one.name);
    Ok(companies)
}

/// Notes that a list came back signed, or takes that back.
///
/// # Errors
/// When the list is empty, the day lies before the last time on it, or the register cannot be
/// written.
pub fn certify(desk: &mut Desk, form: CertifyTime) -> Result<Saved> {
    let today = desk.today();
    let entries = entries(&desk.register, form.of)?;
    let Some(last) = entries.last() else { return Err(Error::NotFound) };
    let on = typed::date("on", &form.on, today)?.unwrap_or(today);
    if form.signed {
        not_to_come("on", on, today)?;
        if on < last.day {
            return Err(Error::field("on", Wrong::DayBefore { not_before: last.day }));
        }
    }
    let about = About { person: form.of.person_id, company: form.of.company_id };
    desk.save(OperationCode::TimeCertified, about, |tx| {
        sign(tx, entries, form.signed.then_some(on))
    })
}

fn sign(tx: &Writing<'_>, entries: Vec<TimeEntry>, on: Option<NaiveDate>) -> Result<TimeEntryId> {
    let mut last = None;
    for entry in entries {
        last = Some(entry.id);
        // What an earlier list held keeps its day.
        if on.is_none() || entry.certified_on.is_none() {
            tx.put(&TimeEntry { certified_on: on, ..entry })?;
        }
    }
    last.ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        api::time::{PersonTime, TimeMonth},
        generate::{self, Wanted},
    };

    #[test]
    fn whose_time_waits_is_counted_as_each_person_s_own_page_counts_it() {
        let wanted = Wanted { companies: 6, people: 90, seed: 3, numbers: Vec::new() };
        let mut desk = Desk::of(generate::in_memory(&wanted).unwrap()).unwrap();
        let mut expected: HashMap<String, u32> = HashMap::new();
        for (id, given, family) in desk.register.people_names().unwrap() {
            let PersonTime { proposals, .. } = of_person(&mut desk, ById { id }).unwrap();
            if !proposals.is_empty() {
                expected.insert(format!("{id} {given} {family}"), count(proposals.len()));
            }
        }
        let people = desk.register.people_names().unwrap();
        let (named, total) = waiting(&desk.register, &people, desk.today()).unwrap();
        assert_eq!(total, count(expected.len()));
        assert!(total > 40 && named.len() == WAITING_SHOWN, "{total}");
        for one in named {
            let key = format!("{} {}", one.person_id, one.name);
            assert_eq!(expected.get(&key), Some(&one.proposals), "{key}");
        }
        let page = page(&mut desk, TimeMonth { month: None }).unwrap();
        let minutes = |company: &CompanyTime| company.sum.minutes;
        assert_eq!(page.companies.iter().map(minutes).sum::<u32>(), page.sum.minutes);
        let of_people = |company: &CompanyTime| -> u32 {
            company.people.iter().map(|person| person.sum.minutes).sum()
        };
        assert!(page.companies.iter().all(|one| of_people(one) == one.sum.minutes));
    }
}
