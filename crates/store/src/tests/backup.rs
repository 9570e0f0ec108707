//! Backups: made whole or not at all, checked before they count, kept apart by register; and the way
//! back from them.

use super::{PASSWORD, bytes_of, create, open, place, sample, world};
use crate::{
    Backup, BackupStep, Error, Operation, Password, Piece, Program, Register, RestoreStep, World,
    backups_in,
};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{company::Company, operation::OperationCode, person::Person};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A register with one of each thing in it, and a place for its backups.
fn register_and_place() -> (tempfile::TempDir, PathBuf, PathBuf, Register) {
    let (folder, at) = place();
    let mut register = create(&at).unwrap();
    sample::fill(&mut register);
    let copies = folder.path().join("kopior");
    (folder, at, copies, register)
}

fn back_up(register: &Register, copies: &Path) -> crate::Result<Backup> {
    register.snapshot()?.back_up(copies, "prov", &mut |_| Ok(()))
}

fn add_company(register: &mut Register, name: &str) {
    register
        .write(Operation::new(OperationCode::CompanyAdded), |tx| {
            let mut company = tx.all::<Company>()?.remove(0);
            company.id = tx.new_id();
            company.name = name.to_owned();
            tx.put(&company)
        })
        .unwrap();
}

fn names(place: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn restore(backup: &Backup, at: &Path) -> crate::Result<crate::Restored> {
    let opened = backup.open(&Password::new(PASSWORD))?;
    opened.restore(at, Program::CommandLine, world(), &mut |_| Ok(()))
}

#[test]
fn a_backup_is_a_register_that_holds_all_and_tells_nothing() {
    let (_folder, _at, copies, register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    assert_eq!(names(&copies), ["prov-2020-10-05T08-00-00-000Z.kompetenspass"]);
    assert_eq!(names(backup.folder()), ["keys.a", "keys.b", "register.db"]);
    for (path, bytes) in bytes_of(backup.folder()) {
        let is_told = |word: &str| bytes.windows(word.len()).any(|found| found == word.as_bytes());
        assert!(!is_told("SQLite format 3") && !is_told("Öberg"), "{}", path.display());
    }
    assert_eq!(backups_in(&copies).unwrap(), std::slice::from_ref(&backup));
    let opened = backup.open(&Password::new(PASSWORD)).unwrap();
    let contents = opened.contents().unwrap();
    assert_eq!((contents.people, contents.companies.len()), (1, 1));
    assert_eq!(contents.companies[0].1, 1, "who works there");
    assert!(contents.newest.is_some());
    assert!(matches!(backup.open(&Password::new("fel")), Err(Error::WrongPassword)));
    drop(opened);
    // One way of opening: the backup itself opens as any register.
    let copy = open(backup.folder()).unwrap();
    assert!(copy.check().unwrap().is_whole());
    assert_eq!(copy.all::<Person>().unwrap(), register.all::<Person>().unwrap());
}

#[test]
fn what_is_saved_after_the_snapshot_waits_for_the_next_backup_and_the_writer_waits_for_none() {
    let (_folder, _at, copies, mut register) = register_and_place();
    let snapshot = register.snapshot().unwrap();
    let thread = std::thread::spawn({
        let copies = copies.clone();
        move || snapshot.back_up(&copies, "prov", &mut |_| Ok(())).unwrap()
    });
    for number in 0..50 {
        add_company(&mut register, &format!("Nytt {number}"));
    }
    let first = thread.join().unwrap();
    let second = back_up(&register, &copies).unwrap();
    assert!(second.made_at() > first.made_at(), "the clock stands still, and the order is clear");
    let companies =
        |backup: &Backup| register.open_backup(backup).unwrap().contents().unwrap().companies.len();
    assert_eq!((companies(&first), companies(&second)), (1, 51));
}

#[test]
fn a_clock_set_back_a_year_makes_no_backup_older_than_the_one_before() {
    let (_folder, at, copies, register) = register_and_place();
    let first = back_up(&register, &copies).unwrap();
    register.close().unwrap();
    let year_before = World::fixed(2, "2019-10-05T08:00:00Z".parse().unwrap());
    let register =
        Register::open(&at, &Password::new(PASSWORD), Program::Window, year_before).unwrap();
    let second = back_up(&register, &copies).unwrap();
    assert_eq!(second.made_at() - first.made_at(), TimeDelta::milliseconds(1));
    assert_eq!(backups_in(&copies).unwrap(), [second, first]);
}

/// What stops a backup at a step.
fn stop_at(step: BackupStep) -> impl FnMut(BackupStep) -> io::Result<()> {
    move |now| if now == step { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
}

const STEPS: [BackupStep; 8] = [
    BackupStep::Folder,
    BackupStep::Data,
    BackupStep::Keys,
    BackupStep::Sync,
    BackupStep::Check,
    BackupStep::Rename,
    BackupStep::SyncPlace,
    BackupStep::Thin,
];

#[test]
fn a_backup_that_fails_at_any_step_leaves_nothing_half_and_the_next_one_is_made() {
    let (_folder, _at, copies, register) = register_and_place();
    for step in STEPS {
        let before = names(&copies);
        let answer = register.snapshot().unwrap().back_up(&copies, "prov", &mut stop_at(step));
        let after = names(&copies);
        assert!(!after.iter().any(|name| name.starts_with('.')), "{step:?}: {after:?}");
        match step {
            // It has its name, so it is whole.
            BackupStep::SyncPlace | BackupStep::Thin => assert_eq!(after.len(), before.len() + 1),
            _ => assert_eq!(after, before, "{step:?}"),
        }
        if step != BackupStep::Thin {
            assert!(matches!(answer, Err(Error::DiskFull)), "{step:?}");
        }
    }
    back_up(&register, &copies).unwrap();
    for backup in backups_in(&copies).unwrap() {
        let opened = register.open_backup(&backup).unwrap();
        assert_eq!(opened.contents().unwrap().people, 1);
    }
}

#[test]
fn what_a_killed_program_left_is_swept_and_foreign_things_are_let_be() {
    let (_folder, _at, copies, register) = register_and_place();
    let id = register.snapshot().unwrap().register();
    fs::create_dir_all(copies.join(format!(".{id}.0011223344556677"))).unwrap();
    let other = format!(".{}.0011223344556677", uuid::Uuid::from_u128(7));
    fs::create_dir(copies.join(&other)).unwrap();
    fs::write(copies.join("semesterbild.jpg"), "bild").unwrap();
    let named_so = "annat-2020-10-05T08-00-00-000Z.kompetenspass";
    fs::create_dir(copies.join(named_so)).unwrap();
    fs::write(copies.join(named_so).join("keys.a"), "no keys").unwrap();
    let backup = back_up(&register, &copies).unwrap();
    assert_eq!(backups_in(&copies).unwrap(), std::slice::from_ref(&backup));
    let own = backup.folder().file_name().unwrap().to_str().unwrap().to_owned();
    let mut expected = [other, named_so.to_owned(), own, "semesterbild.jpg".to_owned()];
    expected.sort();
    assert_eq!(names(&copies), expected);
}

#[cfg(unix)]
#[test]
fn a_link_that_is_called_like_a_backup_is_none() {
    let (folder, _at, copies, register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    let elsewhere = folder.path().join("annanstans");
    fs::rename(backup.folder(), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, backup.folder()).unwrap();
    assert_eq!(backups_in(&copies).unwrap(), []);
    assert!(matches!(Backup::at(backup.folder()), Err(Error::SymbolicLink)));
}

#[test]
fn two_registers_of_the_same_name_never_mix_and_each_is_thinned_by_itself() {
    let (_folder, _at, copies, register) = register_and_place();
    let (_other_folder, other_at) = place();
    let other = create(&other_at).unwrap();
    let first = back_up(&register, &copies).unwrap();
    let others: Vec<Backup> = (0..5).map(|_| back_up(&other, &copies).unwrap()).collect();
    let there = backups_in(&copies).unwrap();
    assert_eq!(there.len(), 1 + 3, "five of one day became the newest three");
    assert!(there.contains(&first), "another register's backups push none out");
    for gone in &others[..2] {
        assert!(!there.contains(gone));
    }
    assert!(matches!(other.open_backup(&first), Err(Error::WrongPassword)));
}

#[test]
fn a_backup_that_somebody_keeps_things_in_is_not_thinned() {
    let (_folder, _at, copies, register) = register_and_place();
    let first = back_up(&register, &copies).unwrap();
    fs::write(first.folder().join("anteckning.txt"), "viktigt").unwrap();
    for _ in 0..5 {
        back_up(&register, &copies).unwrap();
    }
    assert!(first.folder().join("anteckning.txt").exists());
}

#[test]
fn a_damaged_register_is_never_backed_up_and_thins_nothing() {
    let (_folder, at, copies, register) = register_and_place();
    for _ in 0..3 {
        back_up(&register, &copies).unwrap();
    }
    register.close().unwrap();
    let whole = fs::read(at.join("register.db")).unwrap();
    let before = names(&copies);
    let register = open(&at).unwrap();
    for page in [3, whole.len() / 4096 / 2, whole.len() / 4096 - 1] {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 100] ^= 1;
        // Under the open register, as a failing disk does it.
        fs::write(at.join("register.db"), &damaged).unwrap();
        let answer = back_up(&register, &copies);
        assert!(matches!(answer, Err(Error::Damaged(Piece::Data))), "{page}: {answer:?}");
        assert_eq!(names(&copies), before, "{page}");
    }
}

#[test]
fn a_copy_goes_to_a_place_that_is_there_and_makes_none() {
    let (folder, _at, copies, register) = register_and_place();
    let snapshot = register.snapshot().unwrap();
    let backup = snapshot.back_up(&copies, "prov", &mut |_| Ok(())).unwrap();
    let copier = snapshot.copier();
    drop(snapshot);
    register.close().unwrap();
    let stick = folder.path().join("sticka");
    let pulled_out = copier.copy(&backup, &stick, &mut |_| Ok(()));
    assert!(matches!(pulled_out, Err(Error::Missing(Piece::Folder))), "{pulled_out:?}");
    fs::create_dir(&stick).unwrap();
    for step in &STEPS[..6] {
        assert!(copier.copy(&backup, &stick, &mut stop_at(*step)).is_err(), "{step:?}");
        assert_eq!(names(&stick), [""; 0], "{step:?}");
    }
    let copy = copier.copy(&backup, &stick, &mut |_| Ok(())).unwrap();
    assert_eq!(copy.folder().file_name(), backup.folder().file_name());
    assert_eq!(copier.copy(&backup, &stick, &mut |_| Ok(())).unwrap(), copy, "and only once");
    assert_eq!(copy.open(&Password::new(PASSWORD)).unwrap().contents().unwrap().people, 1);
}

#[test]
fn restoring_puts_the_backup_in_the_place_and_keeps_what_lay_there() {
    let (_folder, at, copies, mut register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    add_company(&mut register, "Efter kopian");
    register.close().unwrap();
    let present = bytes_of(&at).into_iter().map(|(_, bytes)| bytes).collect::<Vec<_>>();
    let restored = restore(&backup, &at).unwrap();
    assert_eq!(restored.register.all::<Company>().unwrap().len(), 1);
    assert!(restored.register.check().unwrap().is_whole());
    let aside = restored.aside.unwrap();
    assert_eq!(aside.file_name().unwrap(), "prov-2020-10-05T08-00-00-000Z-undanlagt.kompetenspass");
    assert!(backups_in(at.parent().unwrap()).unwrap().is_empty(), "and it is no backup");
    let kept = bytes_of(&aside).into_iter().map(|(_, bytes)| bytes).collect::<Vec<_>>();
    // The lock names the process that had it last.
    assert_eq!(kept[0], present[0]);
    assert_eq!(kept.last(), present.last(), "byte for byte");
    assert_eq!(open(&aside).unwrap().all::<Company>().unwrap().len(), 2);
    assert_eq!(backups_in(&copies).unwrap(), [backup]);
}

#[test]
fn a_restored_register_writes_as_a_new_device_and_after_all_that_is_in_its_log() {
    let (_folder, at, copies, mut register) = register_and_place();
    let device = register.author.device;
    let backup = back_up(&register, &copies).unwrap();
    add_company(&mut register, "Efter kopian");
    register.close().unwrap();
    let mut restored = restore(&backup, &at).unwrap().register;
    assert_ne!(restored.author.device, device);
    add_company(&mut restored, "Efter återställningen");
    restored.undo().unwrap();
    assert!(restored.check().unwrap().is_whole());
}

#[test]
fn a_register_that_is_gone_or_damaged_comes_back_and_an_open_one_is_refused() {
    let (_folder, at, copies, register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    assert!(matches!(restore(&backup, &at), Err(Error::InUse(_))));
    register.close().unwrap();
    fs::remove_dir_all(&at).unwrap();
    assert!(restore(&backup, &at).unwrap().aside.is_none());
    fs::write(at.join("register.db"), "nothing of ours").unwrap();
    assert!(matches!(open(&at), Err(Error::Damaged(Piece::Data))));
    let restored = restore(&backup, &at).unwrap();
    let aside = restored.aside.unwrap();
    assert_eq!(fs::read(aside.join("register.db")).unwrap(), b"nothing of ours");
}

#[test]
fn a_damaged_backup_is_refused_and_the_register_stays() {
    let (_folder, at, copies, register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    register.close().unwrap();
    let data = backup.folder().join("register.db");
    let whole = fs::read(&data).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 4;
        fs::write(&data, &damaged).unwrap();
        let answer = restore(&backup, &at).err();
        assert!(matches!(answer, Some(Error::Damaged(Piece::Data))), "page {page}: {answer:?}");
    }
    assert_eq!(names(at.parent().unwrap()), ["kopior", "prov.kompetenspass"]);
    open(&at).unwrap();
}

#[test]
fn a_restoring_that_stops_at_any_step_leaves_the_old_or_the_new_and_the_old_is_never_lost() {
    let copying = STEPS[..5].iter().map(|step| RestoreStep::Copy(*step));
    let moving = [RestoreStep::Ready, RestoreStep::Aside, RestoreStep::Place, RestoreStep::Sync];
    for step in copying.chain(moving) {
        for is_killed in [false, true] {
            let (_folder, at, copies, mut register) = register_and_place();
            let backup = back_up(&register, &copies).unwrap();
            add_company(&mut register, "Efter kopian");
            register.close().unwrap();
            let opened = backup.open(&Password::new(PASSWORD)).unwrap();
            let stopped = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                opened.restore(&at, Program::CommandLine, world(), &mut |now| {
                    match now == step {
                        // Unwinding runs no clearing up here, as a kill does not.
                        true if is_killed => std::panic::resume_unwind(Box::new("killed")),
                        true => Err(io::ErrorKind::StorageFull.into()),
                        false => Ok(()),
                    }
                })
            }));
            assert!(!matches!(stopped, Ok(Ok(_))), "{step:?}");
            drop(stopped);
            let companies = open(&at).unwrap().all::<Company>().unwrap().len();
            let folder = at.parent().unwrap();
            let aside = names(folder).iter().filter(|name| name.contains("undanlagt")).count();
            match companies {
                2 => assert_eq!(aside, 0, "{step:?}: the old one, in its place"),
                1 => assert_eq!(aside, 1, "{step:?}: the backup, and the old one aside"),
                other => panic!("{step:?}: {other} companies"),
            }
            // And the next one goes through.
            restore(&backup, &at).unwrap();
        }
    }
}

#[test]
fn a_backup_keeps_its_old_password_and_the_open_register_s_key_opens_it_too() {
    let (_folder, at, copies, mut register) = register_and_place();
    let backup = back_up(&register, &copies).unwrap();
    let (old, new) = (Password::new(PASSWORD), Password::new("ett helt nytt lösenord"));
    register.change_password(&old, &new, crate::KeyCost::FOR_TESTS).unwrap();
    assert!(matches!(backup.open(&new), Err(Error::WrongPassword)));
    let opened = register.open_backup(&backup).unwrap();
    register.close().unwrap();
    opened.restore(&at, Program::Window, world(), &mut |_| Ok(())).unwrap();
    assert!(super::open_with(&at, "ett helt nytt lösenord").is_ok(), "today's password goes on");
}

#[test]
fn an_older_register_is_kept_before_it_is_migrated_and_not_migrated_if_that_fails() {
    let (_folder, at, copies, mut register) = register_and_place();
    let (password, cost) = (Password::new(PASSWORD), crate::KeyCost::FOR_TESTS);
    let (code, made) = (crate::RecoveryCode::generate().unwrap(), "2020-10-05".parse().unwrap());
    register.set_recovery_code(&password, &code, made, cost).unwrap();
    // As an older program left it.
    register.connection().pragma_update(None, "user_version", 0).unwrap();
    register.close().unwrap();
    let before = fs::read(at.join("register.db")).unwrap();
    let keep = |full: bool, by_code: bool| {
        let keep = &mut |snapshot: &crate::Snapshot| {
            let stop = if full { BackupStep::Data } else { BackupStep::Thin };
            snapshot.back_up(&copies, "prov", &mut stop_at(stop)).map(drop)
        };
        let opened = if by_code {
            Register::recover(&at, &code, (&password, cost), Program::Window, world(), keep)
        } else {
            Register::open_and_keep(&at, &password, Program::Window, world(), keep)
        };
        opened.err()
    };
    for (by_code, backups) in [(false, 1), (true, 2)] {
        let there = names(&copies);
        assert!(matches!(keep(true, by_code), Some(Error::DiskFull)));
        assert_eq!(fs::read(at.join("register.db")).unwrap(), before);
        assert_eq!(names(&copies), there);
        // This one cannot be migrated either: its tables are there already. The backup is.
        assert!(keep(false, by_code).is_some());
        assert_eq!(backups_in(&copies).unwrap().len(), backups);
    }
}

#[test]
fn the_instant_of_a_backup_is_the_register_s_clock() {
    let (_folder, at) = place();
    let start: DateTime<Utc> = "2024-02-29T22:59:59.999Z".parse().unwrap();
    let world = World::fixed(1, start);
    let cost = crate::KeyCost::FOR_TESTS;
    let register =
        Register::create(&at, &Password::new(PASSWORD), cost, Program::Window, world).unwrap();
    let backup = back_up(&register, &at.with_file_name("kopior")).unwrap();
    assert_eq!(backup.made_at(), start);
}
