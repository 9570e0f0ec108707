//! What each command does, as calls of use cases.

use crate::{
    arguments::Command,
    backups,
    failure::Failure,
    figures, models,
    output::{Answer, complain},
    session::{self, Session},
};
use app::{
    api::Nothing,
    company, example, incident,
    paper::{self, Progress, Selection, Target},
    person,
    program::{Holder, KeyCost, Program},
    register,
};
use domain::{document::DocumentKind, fold::fold, id::CompanyId, language::Language};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    fs,
    io::{self, IsTerminal},
    ops::ControlFlow,
    path::Path,
};
use words::Words;

/// Does what was asked.
pub(crate) fn run(command: Command, words: &Words) -> Result<(), Failure> {
    match command {
        Command::Example { folder, language } => {
            make_example(&folder, language.map(Language::from), words)
        }
        Command::Papers { register, out, company, kind, language, large_print, one_file } => {
            let session = session::open(&register, words)?;
            let company = company.map(|name| find(&session.program, &name)).transpose()?;
            let selection = Selection {
                company,
                kinds: kind.documents(),
                language: language.map(Language::from),
                large_print,
            };
            make_papers(&session.program, &selection, &out, one_file, words)
        }
        Command::Check { register } => check(&session::open(&register, words)?.program, words),
        Command::Recover { register } => {
            drop(session::recover(&register, words)?);
            let mut answer = Answer::new();
            answer.line(&words.command_line().recovered(&register.display().to_string()))?;
            answer.end()
        }
        Command::Incident { register, out, language } => {
            let session = Session::new(words.language())?;
            let language = language.map_or(words.language(), Language::from);
            // Nobody is asked for the password to something that is not there: the use case says so.
            let password =
                if register.is_dir() { session::password(&register, words)? } else { "?".into() };
            incident::write_of(&session.program, &register, &password, language, &out)?;
            let mut answer = Answer::new();
            answer.line(&words.command_line().incident_made(&out.display().to_string()))?;
            answer.end()
        }
        Command::Model { register, out: Some(out), validation_model, .. } => {
            models::save(&register, &out, &validation_model, words)
        }
        Command::Model { register, from: Some(from), check: true, .. } => {
            models::check(&register, &from, words)
        }
        Command::Model { register, from: Some(from), replace, .. } => {
            models::take(&register, &from, &replace, words)
        }
        // One of the two is there: the arguments see to it.
        Command::Model { .. } => Ok(()),
        Command::Backup { register, to } => backups::back_up(&register, to.as_deref(), words),
        Command::Backups { place, of } => backups::list(&place, of.as_deref(), words),
        Command::Restore { backup, to } => backups::restore(&backup, &to, words),
        Command::Rescue { register, out, keys } => {
            backups::rescue(&register, &out, keys.as_deref(), words)
        }
        Command::Generate { folder, companies, people, seed, numbers } => {
            figures::generate(&folder, companies, people, seed, numbers.as_deref(), words)
        }
        Command::Report { register, from, to, json } => {
            figures::report(&session::open(&register, words)?.program, from, to, json)
        }
        Command::Month { register, month, json } => {
            figures::month(&session::open(&register, words)?.program, month, json)
        }
        Command::People { register, json } => {
            list_people(&session::open(&register, words)?.program, json)
        }
    }
}

fn make_example(folder: &Path, language: Option<Language>, words: &Words) -> Result<(), Failure> {
    let at = |error| app::Error::File { path: folder.to_owned(), error };
    fs::create_dir_all(folder).map_err(at)?;
    let path = folder.join(format!("exempel.{}", register::ENDING));
    let is_there = path.symlink_metadata().is_ok();
    if !is_there {
        let made = example::make(&path, KeyCost::STANDARD, Holder::CommandLine)?;
        made.close().map_err(app::Error::from)?;
    }
    let session = Session::new(words.language())?;
    let open = session.open(&path, register::EXAMPLE_PASSWORD.into())?;
    if !open.example {
        // Somebody's own register under the same name is none of ours.
        let error = io::ErrorKind::AlreadyExists.into();
        return Err(app::Error::File { path, error }.into());
    }
    let shown = path.display().to_string();
    let said = words.command_line();
    let mut answer = Answer::new();
    answer.line(&if is_there {
        said.example_kept(&shown, register::EXAMPLE_PASSWORD)
    } else {
        said.example_made(&shown, register::EXAMPLE_PASSWORD)
    })?;
    answer.end()?;
    let kinds = DocumentKind::ALL.to_vec();
    let selection = Selection { company: None, kinds, language, large_print: false };
    make_papers(&session.program, &selection, &folder.join("papers"), false, words)
}

/// The company of that name, written with any capitals and with or without marks over letters.
fn find(program: &Program, name: &str) -> Result<CompanyId, Failure> {
    let companies = program.with_desk(|desk| company::list(desk, Nothing {}))?;
    let wanted = fold(name);
    let exact = companies.iter().find(|company| company.name == name.trim());
    let found = exact.or_else(|| companies.iter().find(|company| fold(&company.name) == wanted));
    found.map(|company| company.id).ok_or_else(|| Failure::NoSuchCompany {
        name: name.to_owned(),
        companies: companies.iter().map(|company| company.name.clone()).collect(),
    })
}

fn make_papers(
    program: &Program,
    selection: &Selection,
    out: &Path,
    one_file: bool,
    words: &Words,
) -> Result<(), Failure> {
    let at = |error| app::Error::File { path: out.to_owned(), error };
    fs::create_dir_all(out).map_err(at)?;
    let bar = progress_bar(words);
    let mut tell = |Progress { done, of }| {
        bar.set_length(of.into());
        bar.set_position(done.into());
        ControlFlow::Continue(())
    };
    let made = program.with_desk(|desk| {
        let (view, today) = (desk.view(), desk.today());
        if paper::select(view, selection)?.is_empty() {
            return Err(app::Error::NothingToPrint);
        }
        let target = if one_file {
            Target::File(out.join(paper::batch_file_name(view, selection, today)?))
        } else {
            Target::Folder(out.to_owned())
        };
        let made = paper::make_many(view, today, selection, &target, &mut tell)?;
        Ok((made, target))
    });
    bar.finish_and_clear();
    let (made, target) = made?;
    for refused in &made.refused {
        complain(&refused.say(words));
    }
    let mut answer = Answer::new();
    answer.line(&words.command_line().made(made.made, &target.path().display().to_string()))?;
    answer.end()?;
    if made.refused.is_empty() { Ok(()) } else { Err(Failure::Refused(made.refused.len())) }
}

/// A bar on a terminal, and nothing elsewhere.
pub(crate) fn progress_bar(words: &Words) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
        .with_style(style)
        .with_message(words.command_line().making())
}

fn check(program: &Program, words: &Words) -> Result<(), Failure> {
    let report = program.with_desk(|desk| register::check(desk, Nothing {}))?;
    let said = words.command_line();
    let mut answer = Answer::new();
    answer.line(&said.versions(report.format, report.schema))?;
    if report.is_whole() {
        answer.line(&said.whole(report.operations, report.revisions))?;
        return answer.end();
    }
    if !report.both_key_copies {
        answer.line(&said.key_copies_differ())?;
    }
    if report.damaged_pages > 0 {
        answer.line(&said.damaged_pages(report.damaged_pages))?;
    }
    for fault in &report.structure {
        answer.line(&said.damaged_structure(fault))?;
    }
    for (table, rows) in &report.broken_references {
        answer.line(&said.broken_references(*rows, table))?;
    }
    if report.damaged_blobs > 0 {
        answer.line(&said.damaged_papers(report.damaged_blobs))?;
    }
    if !report.differences.is_empty() {
        answer.line(&said.differences(report.differences.len()))?;
    }
    answer.end()?;
    Err(Failure::NotWhole)
}

fn list_people(program: &Program, json: bool) -> Result<(), Failure> {
    let people = program.with_desk(person::everybody)?;
    let mut answer = Answer::new();
    if json {
        answer.json(&people)?;
    } else {
        for person in &people {
            let number = person.number.map(|number| number.to_string()).unwrap_or_default();
            answer.columns(&[&number, &person.name, &person.company, &person.role])?;
        }
    }
    answer.end()
}
