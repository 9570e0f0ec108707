//! Pages over generated registers: what the window asks for when a page is opened, and its answer as it
//! crosses to the page. Beside each time stands that of reading every person's row of the same register, in
//! the same run.

use crate::{
    outcome::Outcome,
    table::Row,
    timing::{Times, milliseconds, ratio, timed},
    workplace::{PASSWORD, Workplace},
};
use app::{
    api::{
        Nothing, company::CompanyRow, person::PeopleOf, register::OpenRegisterAt, report::ReportOf,
    },
    company,
    desk::Desk,
    evaluation,
    generate::{self, Wanted},
    month, overview, person,
    program::{Holder, KeyCost, Program},
    register, report,
};
use domain::person::Person;
use std::ops::ControlFlow;

/// People in the register, and companies.
const SIZES: [(u32, u32); 2] = [(250, 30), (25_000, 800)];

/// Times that each page is opened.
const TIMES: u32 = 5;

/// A page's name, and its answer in bytes.
type Page = (&'static str, fn(&mut Desk) -> Outcome<Vec<u8>>);

const PAGES: [Page; 7] = [
    ("overview", |desk| Ok(serde_json::to_vec(&overview::overview(desk, Nothing {})?)?)),
    ("people", |desk| Ok(serde_json::to_vec(&person::list(desk, PeopleOf { company_id: None })?)?)),
    ("companies", |desk| {
        let rows: Vec<CompanyRow> = company::list(desk, Nothing {})?;
        Ok(serde_json::to_vec(&rows)?)
    }),
    ("reports", |desk| Ok(serde_json::to_vec(&report::page(desk, ReportOf::default())?)?)),
    ("effects", |desk| Ok(serde_json::to_vec(&evaluation::effects_page(desk, Nothing {})?)?)),
    ("months", |desk| Ok(serde_json::to_vec(&month::page(desk, Nothing {})?)?)),
    ("every row of people", |desk| Ok(serde_json::to_vec(&desk.view().all::<Person>()?)?)),
];

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let program = place.program(KeyCost::FOR_TESTS)?;
    let mut rows = Vec::new();
    for (people, companies) in SIZES {
        program.close();
        let path = place.folder().join(format!("{people}.{}", register::ENDING));
        let wanted = Wanted { companies, people, seed: 1, numbers: Vec::new() };
        let mut tell = |_| ControlFlow::Continue(());
        let (made, took) = timed(|| {
            let (cost, holder) = (KeyCost::FOR_TESTS, Holder::CommandLine);
            generate::make(&path, PASSWORD, cost, holder, &wanted, &mut tell)
        });
        made?.close()?;
        let path = path.display().to_string();
        register::open(&program, OpenRegisterAt { path, password: PASSWORD.into() })?;
        let times = PAGES
            .map(|(name, page)| Ok::<_, crate::outcome::Stopped>((name, opened(&program, page)?)));
        let times = times.into_iter().collect::<Outcome<Vec<_>>>()?;
        let Some((_, baseline)) = times.last() else { continue };
        let baseline = baseline.median();
        let row = |figure: String, ours| Row {
            figure,
            ours: milliseconds(ours),
            baseline: format!("{} every row of people", milliseconds(baseline)),
            ratio: format!("{:.1}", ratio(ours, baseline)),
            goal: "",
        };
        rows.push(row(format!("generating {people} people"), took));
        let pages = &times[..times.len() - 1];
        rows.extend(
            pages
                .iter()
                .map(|(name, times)| row(format!("{name} of {people} people"), times.median())),
        );
    }
    Ok(rows)
}

fn opened(program: &Program, page: fn(&mut Desk) -> Outcome<Vec<u8>>) -> Outcome<Times> {
    let mut times = Times::default();
    for _ in 0..TIMES {
        let (answer, time) = timed(|| program.with_desk(|desk| Ok(page(desk))));
        answer??;
        times.add(time);
    }
    Ok(times)
}
