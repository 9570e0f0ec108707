//! A new data key, interrupted at every step; and what the old key opens afterwards.

use super::{PASSWORD, bytes_of, create, open, open_with, place, sample, world};
use crate::{
    Error, KeyCost, NewSecrets, Operation, Password, Piece, Program, RecoveryCode, Register,
    Result, rekey::Step,
};
use chrono::NaiveDate;
use domain::{company::Company, operation::OperationCode, person::Person};
use std::{fs, io, path::Path};

const COST: KeyCost = KeyCost::FOR_TESTS;
const NEW: &str = "nytt lösenord";

fn made() -> NaiveDate {
    "2020-11-02".parse().unwrap()
}

fn open_by(place: &Path, code: &RecoveryCode) -> Result<Register> {
    Register::open(place, code, Program::Window, world())
}

/// An open register with a recovery code and saves that are still in the write-ahead log.
fn register(place: &Path) -> (Register, RecoveryCode) {
    let mut register = create(place).unwrap();
    let code = RecoveryCode::generate().unwrap();
    register.set_recovery_code(&Password::new(PASSWORD), &code, made(), COST).unwrap();
    sample::fill(&mut register);
    add_company(&mut register);
    assert!(fs::metadata(place.join("register.db-wal")).unwrap().len() > 0);
    (register, code)
}

fn add_company(register: &mut Register) {
    register
        .write(Operation::new(OperationCode::CompanyAdded), |tx| {
            let mut company = tx.all::<Company>()?.remove(0);
            company.id = tx.new_id();
            tx.put(&company)
        })
        .unwrap();
}

/// Copies a closed register's own files, as an old copy or a backup would.
fn copied(place: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for name in ["register.db", "keys.a", "keys.b"] {
        fs::copy(place.join(name), to.join(name)).unwrap();
    }
}

#[test]
fn only_the_new_secrets_open_it_and_everything_is_there() {
    let (folder, place) = place();
    let (register, old_code) = register(&place);
    register.close().unwrap();
    let backup = folder.path().join("backup.kompetenspass");
    copied(&place, &backup);
    let register = open(&place).unwrap();
    let (password, code) = (Password::new(NEW), RecoveryCode::generate().unwrap());
    let new = NewSecrets { password: &password, recovery: Some((&code, made())) };
    let mut register = register.rekey(&Password::new(PASSWORD), &new, COST).unwrap();
    // It is open and goes on, and what is saved now is under the new key.
    assert_eq!(register.recovery_made_on().unwrap(), Some(made()));
    add_company(&mut register);
    assert!(register.undo().is_ok());
    assert!(register.redo().is_ok());
    let report = register.check().unwrap();
    assert!(report.is_whole(), "{report:?}");
    register.close().unwrap();

    assert!(matches!(open(&place), Err(Error::WrongPassword)));
    assert!(matches!(open_by(&place, &old_code), Err(Error::WrongRecoveryCode)));
    open_by(&place, &code).unwrap().close().unwrap();
    let register = open_with(&place, NEW).unwrap();
    assert_eq!(register.count::<Company>().unwrap(), 3);
    register.close().unwrap();
    let names: Vec<_> = bytes_of(&place)
        .into_iter()
        .map(|(path, _)| path.file_name().unwrap().to_owned())
        .collect();
    assert_eq!(names, ["keys.a", "keys.b", "lock", "register.db"], "nothing lies beside them");

    // The old key opens the old copy and nothing newer.
    for name in ["keys.a", "keys.b"] {
        fs::copy(backup.join(name), place.join(name)).unwrap();
    }
    assert!(matches!(open(&place), Err(Error::Damaged(Piece::Data))), "old slots on new data");
    let old = Register::open(&backup, &old_code, Program::Window, world()).unwrap();
    assert_eq!(old.count::<Company>().unwrap(), 2);
}

#[test]
fn no_page_is_the_same_under_the_new_key_and_the_settings_hold() {
    let (_folder, place) = place();
    let (register, _) = register(&place);
    register.close().unwrap();
    let before = fs::read(place.join("register.db")).unwrap();
    let password = Password::new(NEW);
    let new = NewSecrets { password: &password, recovery: None };
    let register = open(&place).unwrap().rekey(&Password::new(PASSWORD), &new, COST).unwrap();
    let schema = i64::from(crate::migrations::LATEST);
    for (name, value) in
        [("user_version", schema), ("application_id", 0x4b50_4153), ("synchronous", 2)]
    {
        let found: i64 =
            register.connection().pragma_query_value(None, name, |row| row.get(0)).unwrap();
        assert_eq!(found, value, "{name}");
    }
    let mode: String =
        register.connection().pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(register.recovery_made_on().unwrap(), None, "the old code has gone with its key");
    register.close().unwrap();
    let after = fs::read(place.join("register.db")).unwrap();
    assert_eq!(after.len(), before.len());
    for (page, (old, new)) in before.chunks(4096).zip(after.chunks(4096)).enumerate() {
        assert_ne!(old, new, "page {page}");
    }
}

#[test]
fn a_refused_change_leaves_the_register_open_and_nothing_behind() {
    let (_folder, place) = place();
    let (open_register, code) = register(&place);
    let password = Password::new(NEW);
    let new = NewSecrets { password: &password, recovery: None };
    let refused = open_register.rekey(&password, &new, COST).err().unwrap();
    assert!(matches!(refused.error, Error::WrongPassword));
    let open_register = refused.register.expect("still open");

    let reader = open_register.reader().unwrap();
    let refused = open_register.rekey(&Password::new(PASSWORD), &new, COST).err().unwrap();
    assert!(matches!(refused.error, Error::InUse(None)), "while somebody reads");
    let mut open_register = refused.register.expect("still open");
    drop(reader);

    add_company(&mut open_register);
    open_register.close().unwrap();
    assert!(!place.join("register.db.new").exists());
    open_by(&place, &code).unwrap().close().unwrap();
    assert_eq!(open(&place).unwrap().count::<Company>().unwrap(), 3);
}

/// What opens a register that was left in the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    OldPassword,
    OldCode,
    NewPassword,
    NewCode,
}

#[test]
fn interrupted_at_any_step_the_old_or_the_new_secrets_open_it_and_nothing_is_lost() {
    use Way::{NewCode, NewPassword, OldCode, OldPassword};
    let mut steps = Vec::new();
    let mut opened = Vec::new();
    for stop_before in 0.. {
        let (folder, place) = place();
        let (open_register, old_code) = register(&place);
        let new_code = RecoveryCode::generate().unwrap();
        let password = Password::new(NEW);
        let new = NewSecrets { password: &password, recovery: Some((&new_code, made())) };
        let mut step = 0;
        let rekeyed =
            open_register.rekey_by_steps(&Password::new(PASSWORD), &new, COST, &mut |next| {
                if step == stop_before {
                    return Err(io::ErrorKind::Interrupted.into());
                }
                step += 1;
                if steps.len() < step {
                    steps.push(next);
                }
                Ok(())
            });
        // Closed without a word, as a killed program leaves it.
        let done = rekeyed.is_ok();
        drop(rekeyed);

        let mut ways = Vec::new();
        for way in [OldPassword, OldCode, NewPassword, NewCode] {
            // Each on a copy of its own: opening brings the change to an end.
            let copy = folder.path().join(format!("{way:?}.kompetenspass"));
            fs::create_dir(&copy).unwrap();
            for (path, bytes) in bytes_of(&place) {
                fs::write(copy.join(path.file_name().unwrap()), bytes).unwrap();
            }
            let open_it = || match way {
                OldPassword => open_with(&copy, PASSWORD),
                OldCode => open_by(&copy, &old_code),
                NewPassword => open_with(&copy, NEW),
                NewCode => open_by(&copy, &new_code),
            };
            match open_it() {
                Ok(mut register) => {
                    assert_eq!(register.count::<Company>().unwrap(), 2, "{way:?}");
                    assert_eq!(register.count::<Person>().unwrap(), 1, "{way:?}");
                    add_company(&mut register);
                    let report = register.check().unwrap();
                    assert!(report.is_whole(), "{way:?} before step {stop_before}: {report:?}");
                    register.close().unwrap();
                    assert!(!copy.join("register.db.new").exists(), "{way:?}");
                    // From here it is as if never interrupted: one pair opens, the other does not.
                    let is_old = matches!(way, OldPassword | OldCode);
                    assert_eq!(open_with(&copy, PASSWORD).is_ok(), is_old, "{way:?}");
                    assert_eq!(open_with(&copy, NEW).is_ok(), !is_old, "{way:?}");
                    assert_eq!(open_it().unwrap().count::<Company>().unwrap(), 3);
                    ways.push(way);
                }
                Err(Error::WrongPassword | Error::WrongRecoveryCode) => {}
                Err(error) => panic!("{way:?} before step {stop_before}: {error:?}"),
            }
            let wrong = open_with(&copy, "fel lösenord");
            assert!(matches!(wrong, Err(Error::WrongPassword)), "damage, seen from nowhere");
        }
        opened.push(ways);
        if done {
            break;
        }
    }
    let at = |wanted: fn(&Step) -> bool| steps.iter().position(wanted).unwrap();
    let first_new = at(|step| matches!(step, Step::AddSlots(_)));
    let renamed = at(|step| matches!(step, Step::SyncFolder));
    let old = vec![OldPassword, OldCode];
    let new = vec![NewPassword, NewCode];
    for (step, ways) in opened.iter().enumerate() {
        // The new slots open from the rename of the first copy on.
        if step < first_new + 3 {
            assert_eq!(*ways, old, "before step {step}");
        } else if step < renamed {
            assert_eq!(*ways, [old.clone(), new.clone()].concat(), "before step {step}");
        } else {
            assert_eq!(*ways, new, "before step {step}");
        }
    }
    assert_eq!(opened.len(), 3 + 8 + 2 + 8 + 1, "{steps:?}");
}

#[test]
fn in_the_middle_one_copy_of_the_slots_may_be_lost_too() {
    for lost in ["keys.a", "keys.b"] {
        let (_folder, place) = place();
        let (open_register, _) = register(&place);
        let password = Password::new(NEW);
        let new = NewSecrets { password: &password, recovery: None };
        let stopped =
            open_register.rekey_by_steps(&Password::new(PASSWORD), &new, COST, &mut |step| {
                if step == Step::Rename { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
            });
        drop(stopped);
        fs::remove_file(place.join(lost)).unwrap();
        assert_eq!(open_with(&place, NEW).unwrap().count::<Company>().unwrap(), 2, "{lost}");
        assert!(open(&place).is_err());
    }
}

#[test]
fn a_torn_copy_beside_the_data_is_thrown_away() {
    let (_folder, place) = place();
    let (open_register, _) = register(&place);
    open_register.close().unwrap();
    fs::write(place.join("register.db.new"), b"half a page").unwrap();
    open(&place).unwrap().close().unwrap();
    assert!(!place.join("register.db.new").exists());
}

#[test]
fn data_damaged_in_the_middle_is_damage_and_is_left_as_it_is() {
    let (_folder, place) = place();
    let (open_register, _) = register(&place);
    let password = Password::new(NEW);
    let new = NewSecrets { password: &password, recovery: None };
    let stopped = open_register.rekey_by_steps(&Password::new(PASSWORD), &new, COST, &mut |step| {
        if step == Step::Rename { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    });
    drop(stopped);
    for name in ["register.db", "register.db.new"] {
        let mut bytes = fs::read(place.join(name)).unwrap();
        bytes[..4096].fill(0x5a);
        fs::write(place.join(name), bytes).unwrap();
    }
    let before = bytes_of(&place);
    for password in [PASSWORD, NEW] {
        assert!(matches!(open_with(&place, password), Err(Error::Damaged(Piece::Data))));
    }
    let unlocked = |files: Vec<(std::path::PathBuf, Vec<u8>)>| {
        files.into_iter().filter(|(path, _)| !path.ends_with("lock")).collect::<Vec<_>>()
    };
    assert_eq!(unlocked(bytes_of(&place)), unlocked(before));
}
