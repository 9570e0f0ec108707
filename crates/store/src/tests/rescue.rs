//! Rescue: what can be read of a damaged register is put together, and what is lost is told.

use super::{PASSWORD, create, open, place, sample, world};
use crate::{Error, Operation, Password, Program, Register, Rescue, rescue};
use domain::{company::Company, operation::OperationCode, person::Person};
use std::{
    fs,
    path::{Path, PathBuf},
};

const PAGE: usize = 4096;

/// A closed register with sixty companies, and its data's bytes.
fn damaged_soon() -> (tempfile::TempDir, PathBuf, Vec<u8>) {
    let (folder, at) = place();
    let mut register = create(&at).unwrap();
    sample::fill(&mut register);
    for number in 0..60 {
        register
            .write(Operation::new(OperationCode::CompanyAdded), |tx| {
                let mut company = tx.all::<Company>()?.remove(0);
                company.id = tx.new_id();
                company.name = format!("Verkstad {number}");
                company.note = "anteckning ".repeat(30);
                tx.put(&company)
            })
            .unwrap();
    }
    register.close().unwrap();
    let data = fs::read(at.join("register.db")).unwrap();
    (folder, at, data)
}

fn save(at: &Path, to: &Path, keys: Option<&Path>) -> crate::Result<(Register, Rescue)> {
    rescue(at, keys, &Password::new(PASSWORD), to, Program::CommandLine, world())
}

#[test]
fn of_a_whole_register_everything_is_saved() {
    let (folder, at, data) = damaged_soon();
    let to = folder.path().join("ny.kompetenspass");
    let (register, report) = save(&at, &to, None).unwrap();
    assert!(report.is_everything(), "{report:?}");
    assert_eq!((report.damaged_pages, report.revisions_lost), (0, 0));
    assert!(register.check().unwrap().is_whole());
    let whole = open(&at).unwrap();
    assert_eq!(register.all::<Company>().unwrap(), whole.all::<Company>().unwrap());
    assert_eq!(register.all::<Person>().unwrap(), whole.all::<Person>().unwrap());
    let history = |register: &Register| {
        register
            .connection()
            .query_row("SELECT count(*) FROM operation", [], |row| row.get::<_, u32>(0))
            .unwrap()
    };
    assert_eq!(history(&register), history(&whole));
    assert_ne!(register.author.device, whole.author.device);
    drop(whole);
    assert_eq!(fs::read(at.join("register.db")).unwrap(), data, "it was only read");
    assert!(matches!(save(&at, &to, None), Err(Error::AlreadyExists)));
}

/// With any page broken, the register that comes out is whole in itself, and tables and log
/// together have lost no row that the report is silent about.
#[test]
fn with_a_page_broken_a_whole_register_comes_out() {
    let (folder, at, data) = damaged_soon();
    let pages = data.len() / PAGE;
    let (mut saved, mut unreadable, mut everything) = (0, Vec::new(), 0);
    // All of the first ones, where the list of tables begins; of the others every fifth.
    for page in (0..10).chain((10..pages).step_by(5)) {
        let mut damaged = data.clone();
        damaged[page * PAGE + 1000] ^= 0x10;
        fs::write(at.join("register.db"), &damaged).unwrap();
        let to = folder.path().join(format!("{page}.kompetenspass"));
        match save(&at, &to, None) {
            Ok((register, report)) => {
                saved += 1;
                let check = register.check().unwrap();
                assert!(check.is_whole(), "page {page}: {check:?}");
                let companies = register.all::<Company>().unwrap().len();
                if report.is_everything() {
                    everything += 1;
                    assert_eq!(companies, 61, "page {page}: {report:?}");
                }
                register.close().unwrap();
                fs::remove_dir_all(&to).unwrap();
            }
            Err(Error::Damaged(_)) => unreadable.push(page),
            Err(other) => panic!("page {page}: {other:?}"),
        }
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "page {page}: nothing half is left");
    }
    // The salt lies on the first page; but it is not what was broken here.
    assert!(unreadable.is_empty(), "{unreadable:?} of {pages}");
    assert!(everything > saved / 2, "{everything} of {saved} lost nothing");
}

#[test]
fn what_is_cut_off_is_told_and_the_rest_is_saved() {
    let (folder, at, data) = damaged_soon();
    // So many pages, however many empty tables the schema has at the start.
    let cut = (data.len() / PAGE - 16) * PAGE + 500;
    fs::write(at.join("register.db"), &data[..cut]).unwrap();
    let answer = open(&at).err();
    assert!(matches!(answer, Some(Error::Damaged(_))), "{answer:?}");
    let to = folder.path().join("ny.kompetenspass");
    let (register, report) = save(&at, &to, None).unwrap();
    assert!(register.check().unwrap().is_whole());
    assert!(!report.is_everything(), "{report:?}");
    assert!(register.all::<Company>().unwrap().len() > 10, "{report:?}");
}

#[test]
fn saves_that_lie_in_the_write_ahead_log_are_read_too() {
    let (folder, at, _) = damaged_soon();
    let mut register = open(&at).unwrap();
    let mut company = register.all::<Company>().unwrap().remove(0);
    company.name = "Sist sparat".to_owned();
    register.write(Operation::new(OperationCode::CompanyChanged), |tx| tx.put(&company)).unwrap();
    let crashed = folder.path().join("kraschad.kompetenspass");
    fs::create_dir(&crashed).unwrap();
    for file in ["register.db", "register.db-wal", "keys.a"] {
        fs::copy(at.join(file), crashed.join(file)).unwrap();
    }
    let (rescued, _) = save(&crashed, &folder.path().join("ny.kompetenspass"), None).unwrap();
    assert!(rescued.all::<Company>().unwrap().contains(&company));
}

#[test]
fn lost_keys_are_taken_from_a_backup_and_a_wrong_password_opens_none() {
    let (folder, at, _) = damaged_soon();
    let copies = folder.path().join("kopior");
    let register = open(&at).unwrap();
    let backup = register.snapshot().unwrap().back_up(&copies, "prov", &mut |_| Ok(())).unwrap();
    register.close().unwrap();
    for name in ["keys.a", "keys.b"] {
        fs::write(at.join(name), "gone").unwrap();
    }
    let to = folder.path().join("ny.kompetenspass");
    assert!(matches!(save(&at, &to, None), Err(Error::Damaged(crate::Piece::Keys))));
    let wrong =
        rescue(&at, Some(backup.folder()), &Password::new("fel"), &to, Program::Window, world());
    assert!(matches!(wrong, Err(Error::WrongPassword)));
    let (register, report) = save(&at, &to, Some(backup.folder())).unwrap();
    assert!(report.is_everything());
    assert_eq!(register.all::<Company>().unwrap().len(), 61);
}
