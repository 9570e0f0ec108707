//! Pages over generated registers: what the window asks for when a page is opened, and its answer as it
//! crosses to the page. Beside each time stands that of reading every person's row of the same register, in
//! the same run: a page whose ratio to it is the same in both sizes grows as the register does.

use crate::{
    outcome::{Outcome, Stopped},
    table::Row,
    timing::{Times, milliseconds, ratio, timed},
    workplace::{PASSWORD, Workplace},
};
use app::{
    Result, aid,
    api::{
        ById, Nothing,
        aid::AidOf,
        matrix::MatrixOf,
        overview::{HistoryOf, Search},
        person::{EmploymentForm, PeopleOf, PeopleOrder, PeopleWhich},
        plan_many::ManyOf,
        register::OpenRegisterAt,
        report::ReportOf,
        time::TimeMonth,
        training::CandidatesOf,
        waiting::WaitingOf,
    },
    company,
    desk::Desk,
    evaluation,
    generate::{self, Wanted},
    matrix, month, overview, period_report, person, plan_many,
    program::{Holder, KeyCost, Program},
    project, register, report, search, step, time, training, validation, visit, waiting,
};
use domain::{
    company::Company,
    id::{CompanyId, OccasionId, PersonId, TrainingId, VisitId},
    person::{Employment, Person},
    training::{Occasion, Seat},
    visit::Visit,
};
use serde::Serialize;
use std::{collections::HashMap, ops::ControlFlow, time::Duration};
use store::View;

/// Companies and people in the register.
const SIZES: [(u32, u32); 2] = [(25, 250), (2_500, 25_000)];

/// Times that each page is opened.
const TIMES: u32 = 5;

/// What no page should take longer than, in the larger register as well.
const GOAL: Duration = Duration::from_millis(200);

/// People of the company whose pages are opened.
const STAFF: usize = 50;

/// Whose pages are opened: a company with [`STAFF`] people, one of them, and the fullest occasion.
struct Whose {
    company: CompanyId,
    person: PersonId,
    training: TrainingId,
    occasion: OccasionId,
    visit: Option<VisitId>,
}

/// A page's name, and its answer in bytes.
type Page = (&'static str, fn(&mut Desk, &Whose) -> Outcome<Vec<u8>>);

fn json<T: Serialize>(answer: Result<T>) -> Outcome<Vec<u8>> {
    Ok(serde_json::to_vec(&answer?)?)
}

const fn people(which: PeopleWhich, order: PeopleOrder) -> PeopleOf {
    PeopleOf { find: String::new(), which, order, down: false, from: 0 }
}

const PAGES: [Page; 40] = [
    ("overview", |desk, _| json(overview::overview(desk, Nothing {}))),
    ("what waits, on the overview", |desk, _| json(waiting::first(desk, Nothing {}))),
    ("what waits, all of it", |desk, _| {
        json(waiting::list(desk, WaitingOf { urgency: None, kind: None, from: 0 }))
    }),
    ("people", |desk, _| {
        json(person::list(desk, people(PeopleWhich::All, PeopleOrder::FamilyName)))
    }),
    ("people, found by a word", |desk, _| {
        let of = people(PeopleWhich::All, PeopleOrder::FamilyName);
        json(person::list(desk, PeopleOf { find: "an".to_owned(), ..of }))
    }),
    ("people, not mapped", |desk, _| {
        json(person::list(desk, people(PeopleWhich::NotMapped, PeopleOrder::FamilyName)))
    }),
    ("people, by company", |desk, _| {
        json(person::list(desk, people(PeopleWhich::All, PeopleOrder::Company)))
    }),
    ("people, by what is mapped", |desk, _| {
        json(person::list(desk, people(PeopleWhich::All, PeopleOrder::Mapping)))
    }),
    ("people to choose from", |desk, _| {
        let of = ManyOf { company_id: None, find: String::new(), chosen: Vec::new() };
        json(plan_many::choices(desk, of))
    }),
    ("a person", |desk, whose| json(person::page(desk, ById { id: whose.person }))),
    ("a person's evaluation", |desk, whose| {
        json(evaluation::page(desk, ById { id: whose.person }))
    }),
    ("a person's trainings", |desk, whose| {
        json(training::of_person(desk, ById { id: whose.person }))
    }),
    ("a person's validation", |desk, whose| {
        json(validation::of_person(desk, ById { id: whose.person }))
    }),
    ("a person's time", |desk, whose| json(time::of_person(desk, ById { id: whose.person }))),
    ("a person's history", |desk, whose| {
        json(overview::history(desk, HistoryOf::Person(whose.person)))
    }),
    ("companies", |desk, _| json(company::list(desk, Nothing {}))),
    ("a company", |desk, whose| json(company::page(desk, ById { id: whose.company }))),
    ("a company's matrix", |desk, whose| {
        let of = MatrixOf {
            company_id: whose.company,
            role_id: None,
            area_id: None,
            before: String::new(),
        };
        json(matrix::page(desk, of))
    }),
    ("a company's steps", |desk, whose| json(step::page(desk, ById { id: whose.company }))),
    ("a company's trainings", |desk, whose| {
        json(training::for_company(desk, ById { id: whose.company }))
    }),
    ("a company's history", |desk, whose| {
        json(overview::history(desk, HistoryOf::Company(whose.company)))
    }),
    ("visits", |desk, _| json(visit::list(desk, Nothing {}))),
    ("a visit", |desk, whose| match whose.visit {
        Some(id) => json(visit::page(desk, ById { id })),
        None => Err(Stopped::Skipped("no visit was generated".to_owned())),
    }),
    ("trainings", |desk, _| json(training::list(desk, Nothing {}))),
    ("a training", |desk, whose| json(training::page(desk, ById { id: whose.training }))),
    ("an occasion", |desk, whose| json(training::occasion(desk, ById { id: whose.occasion }))),
    ("who could be invited", |desk, whose| {
        let occasion_id = whose.occasion;
        let of = CandidatesOf { occasion_id, find: String::new(), chosen: Vec::new() };
        json(training::candidates(desk, of))
    }),
    ("validation models", |desk, _| json(validation::models(desk, Nothing {}))),
    ("time", |desk, _| json(time::page(desk, TimeMonth { month: None }))),
    ("cost and aid", |desk, _| json(aid::page(desk, AidOf { find: String::new() }))),
    ("project", |desk, _| json(project::page(desk, Nothing {}))),
    ("reports", |desk, _| json(report::page(desk, ReportOf::default()))),
    ("effects", |desk, _| json(evaluation::effects_page(desk, Nothing {}))),
    ("months", |desk, _| json(month::page(desk, Nothing {}))),
    ("period reports", |desk, _| json(period_report::list(desk, Nothing {}))),
    ("library", |desk, _| json(app::library::page(desk, Nothing {}))),
    ("role templates", |desk, _| {
        json(app::role::list(desk, app::api::role::RolesOf { company_id: None }))
    }),
    ("what is kept for how long", |desk, _| json(app::keeping::page(desk, Nothing {}))),
    ("search", |desk, _| json(search::search(desk, Search { text: "an".to_owned() }))),
    ("every row of people", |desk, _| json(desk.view().all::<Person>().map_err(Into::into))),
];

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let program = place.program(KeyCost::FOR_TESTS)?;
    let mut rows = Vec::new();
    for (companies, people) in SIZES {
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
        let open = || {
            program.close();
            register::open(
                &program,
                OpenRegisterAt { path: path.clone(), password: PASSWORD.into() },
            )
        };
        open()?;
        let whose = program.with_desk(whose)?;
        let first = |page: fn(&mut Desk, &Whose) -> Outcome<Vec<u8>>| -> Outcome<Duration> {
            open()?;
            let (answer, time) = timed(|| program.with_desk(|desk| Ok(page(desk, &whose))));
            answer??;
            Ok(time)
        };
        let times = PAGES.map(|(name, page)| {
            Ok::<_, Stopped>((name, first(page)?, opened(&program, page, &whose)?))
        });
        let times = times.into_iter().collect::<Outcome<Vec<_>>>()?;
        let Some((_, _, baseline)) = times.last() else { continue };
        let baseline = baseline.median();
        rows.push(row(format!("generating {people} people"), took, baseline));
        for (name, first, times) in &times[..times.len() - 1] {
            let later = times.median();
            rows.push(Row {
                ours: format!("{}, at first {}", milliseconds(later), milliseconds(*first)),
                goal: format!(
                    "200 ms: {}",
                    if later.max(*first) <= GOAL { "reached" } else { "NOT REACHED" }
                ),
                ..row(format!("{name}, {people} people"), later, baseline)
            });
        }
    }
    Ok(rows)
}

fn row(figure: String, ours: Duration, baseline: Duration) -> Row {
    Row {
        figure,
        ours: milliseconds(ours),
        baseline: format!("{} every row of people", milliseconds(baseline)),
        ratio: format!("{:.1}", ratio(ours, baseline)),
        goal: String::new(),
    }
}

/// Finds the fullest occasion, and makes a company large.
fn whose(desk: &mut Desk) -> Result<Whose> {
    let view: &View = desk.view();
    let missing = || app::Error::NotFound;
    let mut seats: HashMap<OccasionId, usize> = HashMap::new();
    for seat in view.all::<Seat>()? {
        *seats.entry(seat.occasion_id).or_default() += 1;
    }
    let fullest = seats.into_iter().max_by_key(|(id, seats)| (*seats, *id));
    let (occasion, _) = fullest.ok_or_else(missing)?;
    let training = view.require::<Occasion>(occasion)?.training_id;
    let visits = view.all::<Visit>()?;
    let company = match visits.first() {
        Some(visit) => visit.company_id,
        None => view.all::<Company>()?.first().ok_or_else(missing)?.id,
    };
    let visit = visits.iter().find(|one| one.company_id == company).map(|one| one.id);
    let employments: Vec<Employment> = view.all::<Employment>()?;
    let person = employments.iter().find(|one| one.company_id == company).map(|one| one.person_id);
    let here = employments.iter().filter(|one| one.company_id == company).count();
    let others = employments.into_iter().filter(|one| one.company_id != company);
    for one in others.take(STAFF.saturating_sub(here)) {
        let form = EmploymentForm {
            id: Some(one.id),
            person_id: one.person_id,
            company_id: company,
            role_id: one.role_id,
            shift: one.shift,
            starts: one.starts.map(|day| day.to_string()).unwrap_or_default(),
            ends: String::new(),
        };
        person::save_employment(desk, form)?;
    }
    let person = person.ok_or_else(missing)?;
    Ok(Whose { company, person, training, occasion, visit })
}

fn opened(
    program: &Program,
    page: fn(&mut Desk, &Whose) -> Outcome<Vec<u8>>,
    whose: &Whose,
) -> Outcome<Times> {
    let mut times = Times::default();
    for _ in 0..TIMES {
        let (answer, time) = timed(|| program.with_desk(|desk| Ok(page(desk, whose))));
        answer??;
        times.add(time);
    }
    Ok(times)
}
