//! Searching while one types: the use case that the window calls at every key press, and its answer
//! as it crosses to the page, in one register that grows. Lines of their own are the first press after
//! opening, which makes the list, and the one after a change, which reads what was changed.

use crate::{
    names,
    outcome::Outcome,
    save,
    table::Row,
    timing::{Times, milliseconds, ratio, timed},
    workplace::{PASSWORD, Workplace},
};
use app::{
    api::{overview::Search, register::OpenRegisterAt},
    person,
    program::{Holder, KeyCost, Program, World},
    register, search,
};
use domain::{
    company::Company,
    operation::OperationCode,
    person::{Employment, Person},
};
use std::{ops::Range, time::Duration};
use store::{Operation, Password, Register, Writing};

/// People in the register, each time.
const SIZES: [u64; 3] = [1_000, 10_000, 100_000];

/// People of one company.
const STAFF: u64 = 50;

/// Names typed from the first letter to the last.
const TYPED: u64 = 25;

struct Measured {
    people: u64,
    /// The first press after opening, which makes the list.
    first: Duration,
    /// The press after somebody was added.
    changed: Duration,
    presses: Times,
}

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let program = place.program(KeyCost::FOR_TESTS)?;
    let mut measured = Vec::new();
    let mut present = 0;
    for people in SIZES {
        program.close();
        grow(place, present..people)?;
        present = people;
        let path = place.register().display().to_string();
        register::open(&program, OpenRegisterAt { path, password: PASSWORD.into() })?;
        let (answer, first) = timed(|| press(&program, "a"));
        answer?;
        let presses = typing(&program, people)?;
        program.with_desk(|desk| person::save(desk, save::somebody(people)))?;
        let (answer, changed) = timed(|| press(&program, "a"));
        answer?;
        measured.push(Measured { people, first, changed, presses });
    }
    let Some(smallest) = measured.first() else { return Ok(Vec::new()) };
    let beside = |time| format!("{} at {}", milliseconds(time), smallest.people);
    let mut rows = Vec::new();
    for one in &measured[1..] {
        let goal = if one.people == 100_000 { "p95 < 16 ms" } else { "" };
        for (percent, goal) in [(50, ""), (95, goal)] {
            let (time, least) =
                (one.presses.percentile(percent), smallest.presses.percentile(percent));
            rows.push(Row {
                figure: format!(
                    "search of {} people, p{percent} of {} presses",
                    one.people,
                    one.presses.count()
                ),
                ours: milliseconds(time),
                baseline: beside(least),
                ratio: format!("{:.1}", ratio(time, least)),
                goal: goal.to_owned(),
            });
        }
        for (what, time, least) in [
            ("first press", one.first, smallest.first),
            ("press after a change", one.changed, smallest.changed),
        ] {
            rows.push(Row {
                figure: format!("search of {} people, {what}", one.people),
                ours: milliseconds(time),
                baseline: beside(least),
                ratio: format!("{:.1}", ratio(time, least)),
                goal: String::new(),
            });
        }
    }
    Ok(rows)
}

/// Types names of people from all over the register, some of whom are not in it.
fn typing(program: &Program, people: u64) -> Outcome<Times> {
    let mut presses = Times::default();
    for number in 0..TYPED {
        let (given, family) = names::person(number * (people / 20));
        let text = format!("{given} {family}").to_lowercase();
        let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for end in ends {
            let (answer, time) = timed(|| press(program, &text[..end]));
            answer?;
            presses.add(time);
        }
    }
    Ok(presses)
}

/// A key press: the hits, as the page gets them.
fn press(program: &Program, text: &str) -> Outcome<Vec<u8>> {
    let input = Search { text: text.to_owned() };
    let found = program.with_desk(|desk| search::search(desk, input))?;
    Ok(serde_json::to_vec(&found)?)
}

/// Adds people to the closed register, a company's staff at a time, in one operation: a hundred
/// thousand saves would measure the disk.
fn grow(place: &Workplace, numbers: Range<u64>) -> Outcome<()> {
    let (password, holder) = (Password::new(PASSWORD), Holder::CommandLine);
    let mut register = Register::open(&place.register(), &password, holder, World::system())?;
    register.write(Operation::new(OperationCode::PersonAdded), |tx| {
        for first in numbers.step_by(usize::try_from(STAFF).unwrap_or(1)) {
            add_company(tx, first)?;
        }
        Ok::<_, store::Error>(())
    })?;
    Ok(register.close()?)
}

fn add_company(tx: &Writing<'_>, first: u64) -> store::Result<()> {
    let company_id = tx.new_id();
    tx.put(&Company {
        id: company_id,
        name: names::company(first),
        organisation_number: None,
        place: String::new(),
        sni_version: None,
        sni_code: None,
        headcount: None,
        turnover_tkr: None,
        balance_tkr: None,
        size_class: None,
        size_basis: String::new(),
        size_stated_on: None,
        need: String::new(),
        note: String::new(),
    })?;
    for number in first..first + STAFF {
        let (given_name, family_name) = names::person(number);
        let person_id = tx.new_id();
        tx.put(&Person {
            id: person_id,
            given_name,
            family_name,
            birth_date: None,
            gender: None,
            reporting_identity: None,
            paper_language: None,
            interpreter: String::new(),
            wishes: String::new(),
            note: String::new(),
        })?;
        tx.put(&Employment {
            id: tx.new_id(),
            person_id,
            company_id,
            role_id: None,
            shift: String::new(),
            starts: None,
            ends: None,
        })?;
    }
    Ok(())
}
