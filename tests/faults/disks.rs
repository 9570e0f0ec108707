//! A disk that is full, may not be written to, or is pulled out: the program says which, loses nothing
//! that it has called saved, and leaves no half files.

use crate::small_disk::SmallDisk;
use app::{
    Error,
    api::{
        Nothing,
        company::CompanyForm,
        paper::PaperOf,
        program::{ProgramChange, Theme},
        register::{ChangePassword, OpenRegisterAt},
    },
    company,
    dialogs::Dialogs,
    paper::{self, Selection, Target, make_many},
    program::{self, Holder, KeyCost, Program, Setup, World},
    register::{self, EXAMPLE_PASSWORD},
};
use domain::{
    company::Company, document::DocumentKind, id::PersonId, language::Language, person::Person,
};
use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Saves papers on the disk.
struct OnDisk(PathBuf);

impl Dialogs for OnDisk {
    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _ending: &str) -> Option<PathBuf> {
        None
    }
    fn save_file(&self, proposed: &str) -> Option<PathBuf> {
        Some(self.0.join(proposed))
    }
    fn show_file(&self, _file: &Path) -> bool {
        true
    }
}

/// A program that keeps everything on one disk.
fn program(disk: &Path) -> Program {
    Program::new(Setup {
        settings_folder: disk.join("settings"),
        documents_folder: disk.join("documents"),
        waiting_room: disk.join("waiting"),
        dialogs: Arc::new(OnDisk(disk.to_owned())),
        key_cost: KeyCost::FOR_TESTS,
        world: World::system,
        holder: Holder::Window,
    })
}

fn add_company(program: &Program, name: &str) -> Result<(), Error> {
    let form = CompanyForm {
        id: None,
        name: name.into(),
        organisation_number: None,
        place: String::new(),
        sni_version: None,
        sni_code: String::new(),
        headcount: String::new(),
        turnover_tkr: String::new(),
        balance_tkr: String::new(),
        size_class: None,
        size_basis: String::new(),
        size_stated_on: String::new(),
        need: String::new(),
        note: "anteckning ".repeat(80),
    };
    program.with_desk(|desk| company::save(desk, form)).map(|_| ())
}

/// Adds companies until one is refused; their names, and why it was.
fn add_companies(program: &Program, kind: &str) -> (Vec<String>, Option<Error>) {
    let mut saved = Vec::new();
    for number in 0..2_000 {
        let name = format!("{kind} {number}");
        match add_company(program, &name) {
            Ok(()) => saved.push(name),
            Err(error) => return (saved, Some(error)),
        }
    }
    (saved, None)
}

fn companies(program: &Program) -> Vec<String> {
    let all = program.with_desk(|desk| Ok(desk.view().all::<Company>()?)).unwrap();
    all.into_iter().map(|company| company.name).collect()
}

fn somebody(program: &Program) -> PersonId {
    program.with_desk(|desk| Ok(desk.view().all::<Person>()?[0].id)).unwrap()
}

fn save_paper(program: &Program) -> Result<(), Error> {
    let of = PaperOf {
        person_id: somebody(program),
        kind: DocumentKind::Profile,
        language: Language::Sv,
        role_id: None,
        large_print: false,
        show_identity_number: false,
    };
    paper::save(program, of).map(|_| ())
}

fn make_papers(program: &Program, target: &Target) -> Result<(), Error> {
    let selection = Selection {
        company: None,
        kinds: vec![DocumentKind::Profile],
        language: Some(Language::Sv),
        large_print: false,
    };
    let made = program.with_desk(|desk| {
        let go_on = &mut |_| ControlFlow::Continue(());
        make_many(desk.view(), desk.today(), &selection, target, go_on)
    });
    made.map(|_| ())
}

fn use_dark(program: &Program) -> Result<(), Error> {
    let change = ProgramChange { theme: Some(Theme::Dark), ..ProgramChange::default() };
    program::change(program, change).map(|_| ())
}

fn change_password(program: &Program) -> Result<(), Error> {
    let new = "korrekt häst batteri stift";
    let (present, password, repeated) = (EXAMPLE_PASSWORD.into(), new.into(), new.into());
    let form = ChangePassword { present, password, repeated };
    register::change_password(program, form).map(|_| ())
}

#[track_caller]
fn says(answer: Result<(), Error>, code: &str) {
    let Err(error) = answer else { panic!("it was not refused") };
    assert_eq!(error.body(words::in_language(Language::Sv)).code, code);
}

/// The names of all files of a folder and those below it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.file_name().into_string().unwrap());
        }
    }
    found.sort();
    found
}

#[test]
fn on_a_full_disk_everything_says_so_nothing_saved_is_lost_and_with_room_it_goes_on() {
    let Some(disk) = SmallDisk::of_megabytes(48) else { return };
    let program = program(disk.path());
    let example = register::example(&program, Nothing {}).unwrap();
    let mut expected = companies(&program);
    add_company(&program, "Före").unwrap();
    expected.push("Före".into());
    let papers = disk.path().join("papers");
    fs::create_dir(&papers).unwrap();

    disk.fill();
    let before = files(disk.path());
    let (saved, refused) = add_companies(&program, "Full");
    says(Err(refused.unwrap()), "disk_full");
    expected.extend(saved);
    says(use_dark(&program), "disk_full");
    says(change_password(&program), "disk_full");
    says(save_paper(&program), "disk_full");
    says(make_papers(&program, &Target::Folder(papers.clone())), "disk_full");
    says(make_papers(&program, &Target::File(papers.join("alla.pdf"))), "disk_full");
    assert_eq!(files(disk.path()), before, "nothing half made lies about");
    assert_eq!(companies(&program), expected, "and reading goes on");

    disk.make_room();
    add_company(&program, "Efter").unwrap();
    expected.push("Efter".into());
    use_dark(&program).unwrap();
    save_paper(&program).unwrap();
    make_papers(&program, &Target::Folder(papers)).unwrap();
    program.close();
    // The password that could not be changed is the one that opens.
    let password = EXAMPLE_PASSWORD.into();
    register::open(&program, OpenRegisterAt { path: example.path, password }).unwrap();
    assert_eq!(companies(&program), expected);
    let report = program.with_desk(|desk| register::check(desk, Nothing {})).unwrap();
    assert!(report.is_whole(), "{report:?}");
}

#[test]
fn a_disk_that_may_not_be_written_to_is_called_so_and_stays_as_it_is() {
    let Some(disk) = SmallDisk::of_megabytes(48) else { return };
    let path = {
        let program = program(disk.path());
        register::example(&program, Nothing {}).unwrap().path
    };
    let before = files(disk.path());
    disk.make_read_only();
    let program = program(disk.path());
    let open = |password: &str| {
        let input = OpenRegisterAt { path: path.clone(), password: password.into() };
        register::open(&program, input).map(|_| ())
    };
    says(open(EXAMPLE_PASSWORD), "read_only");
    says(use_dark(&program), "read_only");
    assert_eq!(files(disk.path()), before);
}

#[test]
fn when_the_stick_is_pulled_out_nothing_is_called_saved_any_more() {
    let Some(mut disk) = SmallDisk::of_megabytes(48) else { return };
    let program = program(disk.path());
    register::example(&program, Nothing {}).unwrap();
    add_company(&program, "Före").unwrap();
    disk.pull();
    says(add_company(&program, "Efter"), "register_moved");
    says(program.with_desk(|desk| register::undo(desk, Nothing {})).map(|_| ()), "register_moved");
    assert!(companies(&program).contains(&"Före".to_owned()), "what was on the screen is there");
}
