//! Visits as a calendar file (iCalendar, RFC 5545) for the coach's own calendar. It leaves the register,
//! so it says where and when and at which company, and never who is to come.

use crate::{
    api::{paper::SavedPaper, visit::CalendarOf},
    desk::Desk,
    error::{Error, Result},
    file_name, paper,
    program::Program,
};
use chrono::NaiveDateTime;
use domain::{
    company::Company,
    visit::{Visit, VisitSlot},
    wall_time::WallTime,
};
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, Property};

/// Where the wall clocks hang. A time of the wall clock says itself which zone it is in: one without a
/// zone is moved by calendars that live on a server elsewhere, and one in UTC would be an hour wrong
/// if the clocks were no longer changed in summer.
const ZONE: &str = "Europe/Stockholm";

/// The zone as the union has kept it since 1996. The library has no time zones of its own, and what it
/// writes of other components gets a moment and an id by chance.
const ZONE_TEXT: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
    TZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
    TZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// Saves one visit, or all from today on, as a calendar file where the user says.
///
/// # Errors
/// When there is no visit to save, the file cannot be written, or the register was locked while the
/// user chose a place.
pub fn save(program: &Program, input: CalendarOf) -> Result<SavedPaper> {
    let (name, text, sitting) = program.with_desk(|desk| {
        let (name, text) = make(desk, &input)?;
        Ok((name, text, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, text.as_bytes())
}

/// A name for the file, and what stands in it.
fn make(desk: &Desk, input: &CalendarOf) -> Result<(String, String)> {
    let visits = match input.visit_id {
        Some(id) => vec![desk.get::<Visit>(id)?],
        None => {
            let today = desk.today();
            let mut all = desk.register.all::<Visit>()?;
            all.retain(|visit| visit.day >= today);
            all.sort_by_key(|visit| (visit.day, visit.starts, visit.id));
            all
        }
    };
    if visits.is_empty() {
        return Err(Error::NoVisits);
    }
    let words = desk.words().day_list();
    let title = match visits.as_slice() {
        [one] => words.visit_at(&desk.get::<Company>(one.company_id)?.name, one.day),
        _ => words.visits_from(desk.today()),
    };
    let events = visits.iter().map(|visit| event(desk, visit)).collect::<Result<Vec<_>>>()?;
    Ok((format!("{}.ics", file_name::safe(&title)), file(events)))
}

fn event(desk: &Desk, visit: &Visit) -> Result<Event> {
    let company = desk.get::<Company>(visit.company_id)?;
    let slots = desk.register.children::<VisitSlot, _>(visit.id)?;
    let last = slots.iter().filter_map(|slot| slot.starts.later(slot.minutes)).max();
    let mut event = Event::new();
    event
        .uid(&visit.id.to_string())
        .timestamp(desk.register.now())
        .summary(&company.name)
        .starts(at(visit, visit.starts));
    if let Some(ends) = visit.ends.or(last).filter(|ends| *ends > visit.starts) {
        event.ends(at(visit, ends));
    }
    let place = [visit.place.as_str(), company.name.as_str(), company.place.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    event.location(&place.join(", "));
    if !visit.agenda.is_empty() {
        event.description(&visit.agenda);
    }
    Ok(event.done())
}

fn at(visit: &Visit, time: WallTime) -> CalendarDateTime {
    let minutes = chrono::TimeDelta::minutes(i64::from(time.minutes()));
    let date_time: NaiveDateTime = visit.day.and_time(chrono::NaiveTime::MIN) + minutes;
    CalendarDateTime::WithTimezone { date_time, tzid: ZONE.to_owned() }
}

/// The file: its head, the time zone, the events.
fn file(events: Vec<Event>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Kompetenspass//Kompetenspass//SV"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.extend(events);
    let text = calendar.to_string();
    match text.split_once("BEGIN:VEVENT") {
        Some((head, rest)) => format!("{head}{ZONE_TEXT}BEGIN:VEVENT{rest}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
    use domain::{company::Contact, id::VisitId, person::Person};

    /// The instant of a wall time, by the zone that stands in the file.
    fn instant(date_time: NaiveDateTime) -> DateTime<Utc> {
        let last_sunday = |month: u32, hour: u32| {
            let last = NaiveDate::from_ymd_opt(date_time.year(), month, 31).unwrap();
            let sunday = last.week(Weekday::Sun).first_day();
            sunday.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
        };
        let summer = (last_sunday(3, 2)..last_sunday(10, 3)).contains(&date_time);
        (date_time - TimeDelta::hours(if summer { 2 } else { 1 })).and_utc()
    }

    fn lines(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").lines().map(str::to_owned).collect()
    }

    fn of(desk: &Desk, visit_id: Option<VisitId>) -> String {
        make(desk, &CalendarOf { visit_id }).unwrap().1
    }

    #[test]
    fn a_time_is_the_wall_clock_s_on_both_sides_of_the_change_to_summer() {
        let mut desk = Desk::of_example().unwrap();
        let visit = desk.register.all::<Visit>().unwrap().remove(0);
        for (day, expected, universal) in [
            ("2021-03-26", "20210326T090000", "2021-03-26T08:00:00+00:00"),
            ("2021-03-29", "20210329T090000", "2021-03-29T07:00:00+00:00"),
            ("2021-10-29", "20211029T090000", "2021-10-29T07:00:00+00:00"),
            ("2021-11-01", "20211101T090000", "2021-11-01T08:00:00+00:00"),
        ] {
            let moved = Visit {
                day: day.parse().unwrap(),
                starts: WallTime::parse("9").unwrap(),
                ends: None,
                ..visit.clone()
            };
            let operation = store::Operation::new(domain::operation::OperationCode::VisitSaved);
            let _ = desk.register.write(operation, |tx| tx.put(&moved)).unwrap();
            let said = of(&desk, Some(visit.id));
            let line = format!("DTSTART;TZID=Europe/Stockholm:{expected}");
            assert!(lines(&said).contains(&line), "{said}");
            let CalendarDateTime::WithTimezone { date_time, .. } = at(&moved, moved.starts) else {
                panic!("a time without its zone")
            };
            assert_eq!(instant(date_time).to_rfc3339(), universal);
        }
    }

    #[test]
    fn the_file_names_the_company_and_nobody_who_is_to_come() {
        let desk = Desk::of_example().unwrap();
        let said = of(&desk, None);
        let coming = lines(&said);
        let events = coming.iter().filter(|line| *line == "BEGIN:VEVENT").count();
        assert!(events > 1, "{said}");
        assert_eq!(coming.iter().filter(|line| *line == "BEGIN:VTIMEZONE").count(), 1);
        for begun in ["UID:", "DTSTAMP:", "DTSTART;", "SUMMARY:", "LOCATION:"] {
            let found = coming.iter().filter(|line| line.starts_with(begun)).count();
            assert_eq!(found, events, "{begun}");
        }
        let folded = said.replace("\r\n ", "");
        for contact in desk.register.all::<Contact>().unwrap() {
            let first = contact.name.split(' ').next().unwrap();
            assert!(!folded.contains(first), "{first}");
        }
        for person in desk.register.all::<Person>().unwrap() {
            assert!(!folded.contains(&person.family_name), "{}", person.family_name);
            assert!(!folded.contains(&person.given_name), "{}", person.given_name);
        }
        assert!(said.lines().all(|line| line.len() <= 76), "{said}");
        assert_eq!(said.matches('\n').count(), said.matches("\r\n").count());
    }
}
