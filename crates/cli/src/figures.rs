//! The project's figures on the terminal, and registers of invented events to count them in.

use crate::{
    commands::progress_bar,
    failure::Failure,
    output::{Answer, complain},
    session,
};
use app::{
    api::report::ReportOf,
    generate::{self, Wanted},
    month,
    program::{Holder, KeyCost, Program},
    register, report,
};
use chrono::NaiveDate;
use domain::{identity::IdentityNumber, month::Month};
use serde::Serialize;
use std::{fs, ops::ControlFlow, path::Path};
use words::Words;

/// Makes a register of invented events.
pub(crate) fn generate(
    folder: &Path,
    companies: u32,
    people: u32,
    seed: u64,
    numbers: Option<&Path>,
    words: &Words,
) -> Result<(), Failure> {
    let numbers = numbers.map(|file| read_numbers(file, words)).transpose()?.unwrap_or_default();
    let at = |error| app::Error::File { path: folder.to_owned(), error };
    fs::create_dir_all(folder).map_err(at)?;
    let path = folder.join(format!("genererat.{}", register::ENDING));
    let given = std::env::var(session::PASSWORD_VARIABLE).ok();
    let password = given.as_deref().unwrap_or(register::EXAMPLE_PASSWORD);
    let wanted = Wanted { companies, people, seed, numbers };
    let bar = progress_bar(words);
    bar.set_length(people.into());
    let mut tell = |done: u32| {
        bar.set_position(done.into());
        ControlFlow::Continue(())
    };
    let holder = Holder::CommandLine;
    let made = generate::make(&path, password, KeyCost::STANDARD, holder, &wanted, &mut tell)?;
    made.close().map_err(app::Error::from)?;
    bar.finish_and_clear();
    let mut answer = Answer::new();
    answer.line(&words.command_line().generated(&path.display().to_string(), people, companies))?;
    answer.end()
}

/// The numbers in a file, one a line, with or without a hyphen. A line that is none is told and left out.
fn read_numbers(file: &Path, words: &Words) -> Result<Vec<IdentityNumber>, Failure> {
    let at = |error| app::Error::File { path: file.to_owned(), error };
    let text = fs::read_to_string(file).map_err(at)?;
    let mut numbers = Vec::new();
    let mut wrong = 0;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match IdentityNumber::parse(line, generate::AS_OF) {
            Ok(reading) if !numbers.contains(&reading.number) => numbers.push(reading.number),
            Ok(_) => {}
            Err(_) => wrong += 1,
        }
    }
    if wrong > 0 {
        complain(&words.command_line().numbers_left_out(wrong));
    }
    Ok(numbers)
}

/// Reports the project's figures.
pub(crate) fn report(
    program: &Program,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    json: bool,
) -> Result<(), Failure> {
    let written = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let of = ReportOf { from: written(from), to: written(to) };
    let summary = program.with_desk(|desk| report::summary(desk, of))?;
    let mut answer = Answer::new();
    if json {
        answer.json(&summary)?;
        return answer.end();
    }
    for line in &summary.funnel {
        let figures = [line.women, line.men, line.unknown, line.total].map(|one| one.to_string());
        let [women, men, unknown, total] = &figures;
        answer.columns(&[line.step.code(), women, men, unknown, total])?;
    }
    answer.end()
}

/// A month as it is to be reported.
#[derive(Serialize)]
struct MonthReport {
    month: Month,
    opens_on: NaiveDate,
    due_on: NaiveDate,
    lines: Vec<domain::month::MonthLine>,
}

/// Shows a month.
pub(crate) fn month(program: &Program, of: Month, json: bool) -> Result<(), Failure> {
    let lines = program.with_desk(|desk| month::lines(desk.view(), of))?;
    let mut answer = Answer::new();
    if json {
        let (opens_on, due_on) = (of.opens_on(), of.due_on());
        answer.json(&MonthReport { month: of, opens_on, due_on, lines })?;
        return answer.end();
    }
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    for line in &lines {
        answer.columns(&[
            &line.number.to_string(),
            &line.identity,
            &day(line.starts),
            &day(line.ends),
            &line.funded.to_string(),
            &line.unfunded.to_string(),
        ])?;
    }
    answer.end()
}
