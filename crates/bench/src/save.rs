//! What it costs that a rating is saved when the coach is told so: one assessment by the use case
//! that the window calls, in an encrypted register on disk with its standard settings, beside the
//! least that any promise of durability costs there: one block appended to a file, and one fsync.

use crate::{
    names,
    outcome::{Outcome, Stopped},
    table::Row,
    timing::{Times, milliseconds, ratio, timed},
    workplace::{PASSWORD, Workplace},
};
use app::{
    api::{
        ById,
        mapping::{Assess, StartMapping},
        person::PersonForm,
        role::RolesOf,
    },
    desk::Desk,
    mapping, person,
    program::{Holder, KeyCost, World},
    role,
};
use domain::{
    assessment::{Assessment, Basis, OutcomeKind, Rater},
    id::{MappingId, RoleId},
    operation::OperationCode,
};
use std::{
    fs::File,
    io::{self, Write},
};
use store::{Operation, Password, Register};
use uuid::Uuid;

/// Saves measured: some ten interviews, of the length that real ones have.
const SAVES: usize = 400;

/// What a file system writes at least.
const BLOCK: [u8; 4096] = [0x5a; 4096];

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let program = place.program(KeyCost::STANDARD)?;
    let mut bare = File::create(place.folder().join("bare"))?;
    let (mut saves, mut syncs, mut writes) = <(Times, Times, Times)>::default();
    let role = program.with_desk(longest_role)?.ok_or_else(no_role)?;
    for number in 0.. {
        if saves.count() >= SAVES {
            break;
        }
        let ratings = program.with_desk(|desk| interview(desk, number, role))?;
        for rating in ratings {
            // By turns, so that both meet the same disk.
            let (saved, time) = timed(|| program.with_desk(|desk| mapping::assess(desk, rating)));
            saved?;
            saves.add(time);
            let (synced, time) = timed(|| append(&mut bare));
            synced?;
            syncs.add(time);
        }
    }
    program.close();
    let mut register = reopen(place)?;
    let written = register.all::<Assessment>()?;
    for assessment in written.into_iter().take(SAVES) {
        let (done, time) = timed(|| rewrite(&mut register, assessment));
        done?;
        writes.add(time);
        append(&mut bare)?;
    }
    register.close()?;

    let row = |what: &str, times: &Times, percent, goal: &str| {
        let (save, sync) = (times.percentile(percent), syncs.percentile(percent));
        Row {
            figure: format!("{what} of {}", times.count()),
            ours: milliseconds(save),
            baseline: format!("{} one fsync of 4 KB", milliseconds(sync)),
            ratio: format!("{:.2}", ratio(save, sync)),
            goal: goal.to_owned(),
        }
    };
    Ok(vec![
        row("an acknowledged save, median", &saves, 50, "<= 1.5"),
        row("an acknowledged save, p95", &saves, 95, ""),
        row("its transaction alone, median", &writes, 50, ""),
    ])
}

/// The register itself, without the use cases around it.
fn reopen(place: &Workplace) -> store::Result<Register> {
    let (password, holder) = (Password::new(PASSWORD), Holder::CommandLine);
    Register::open(&place.register(), &password, holder, World::system())
}

/// Adds an assessment like that one: what a save comes to where nothing is read before and after.
fn rewrite(register: &mut Register, like: Assessment) -> store::Result<()> {
    let about = Operation::new(OperationCode::AssessmentAdded).about_person(like.person_id);
    register.write(about, |tx| tx.put(&Assessment { id: tx.new_id(), ..like }))?;
    Ok(())
}

fn append(file: &mut File) -> io::Result<()> {
    file.write_all(&BLOCK)?;
    file.sync_all()
}

/// The role of the library that requires most.
fn longest_role(desk: &mut Desk) -> app::Result<Option<RoleId>> {
    let roles = role::list(desk, RolesOf { company_id: None })?;
    Ok(roles.into_iter().max_by_key(|role| role.requirements).map(|role| role.id))
}

fn no_role() -> Stopped {
    Stopped::Failed("the library has no role".into())
}

/// Begins an interview with a new person, and gives what will be answered: each competence by the
/// person and by the coach.
fn interview(desk: &mut Desk, number: u64, role_id: RoleId) -> app::Result<Vec<Assess>> {
    let added = person::save(desk, somebody(number))?;
    let started = mapping::start(desk, StartMapping { person_id: id(&added.id), role_id })?;
    let mapping_id: MappingId = id(&started.id);
    let page = mapping::page(desk, ById { id: mapping_id })?;
    let competences =
        page.areas.iter().flat_map(|area| &area.questions).map(|one| one.competence_id);
    Ok(competences
        .flat_map(|competence_id| {
            [(Rater::Participant, 2, None), (Rater::Coach, 3, Some(Basis::Seen))].map(
                |(rater, level, basis)| Assess {
                    mapping_id,
                    competence_id,
                    rater,
                    outcome: OutcomeKind::Level,
                    level: Some(level),
                    basis,
                    reason: String::new(),
                    note: String::new(),
                    wants_to_guide: None,
                },
            )
        })
        .collect())
}

/// Somebody to add, of whom only the name is known.
pub(crate) fn somebody(number: u64) -> PersonForm {
    let (given_name, family_name) = names::person(number);
    PersonForm {
        id: None,
        given_name,
        family_name,
        identity_number: String::new(),
        gender: None,
        birth_date: String::new(),
        reporting_identity: String::new(),
        paper_language: None,
        interpreter: String::new(),
        wishes: String::new(),
        note: String::new(),
        company_id: None,
        role_id: None,
        participant_from: String::new(),
        is_another: true,
    }
}

/// An id that the program has just given; nil would be refused by the register.
fn id<Id: From<Uuid>>(text: &str) -> Id {
    Id::from(Uuid::parse_str(text).unwrap_or_default())
}
