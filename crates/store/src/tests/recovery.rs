//! The recovery code: what it opens, when it counts, and what it survives.

use super::{PASSWORD, create, open, open_with, place, sample};
use crate::{
    Error, KeyCost, Password, Program, RecoveryCode, Register, Result,
    folder::Files,
    keys::copies::Step,
    register::{replace_password, set_recovery_code},
};
use chrono::NaiveDate;
use domain::person::Person;
use std::{fs, io, path::Path};

const COST: KeyCost = KeyCost::FOR_TESTS;
const NEW: &str = "nytt lösenord";

fn made() -> NaiveDate {
    "2020-10-05".parse().unwrap()
}

fn open_by(place: &Path, code: &RecoveryCode) -> Result<Register> {
    Register::open(place, code, Program::Window, super::world())
}

fn recover(place: &Path, code: &RecoveryCode) -> Result<Register> {
    let new = (&Password::new(NEW), COST);
    Register::recover(place, code, new, Program::Window, super::world(), &mut |_| Ok(()))
}

/// A closed register with something in it and a recovery code.
fn with_code() -> (tempfile::TempDir, std::path::PathBuf, RecoveryCode) {
    let (folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    let code = RecoveryCode::generate().unwrap();
    register.set_recovery_code(&Password::new(PASSWORD), &code, made(), COST).unwrap();
    register.close().unwrap();
    (folder, place, code)
}

#[test]
fn a_forgotten_password_is_replaced_with_the_code_and_the_code_goes_on_opening() {
    let (_folder, place, code) = with_code();
    assert_eq!(Register::recovery_made_on_at(&place).unwrap(), Some(made()));
    let register = recover(&place, &code).unwrap();
    assert_eq!(register.count::<Person>().unwrap(), 1);
    assert_eq!(register.recovery_made_on().unwrap(), Some(made()));
    register.close().unwrap();
    assert!(matches!(open(&place), Err(Error::WrongPassword)));
    open_with(&place, NEW).unwrap().close().unwrap();
    assert!(open_by(&place, &code).unwrap().check().unwrap().is_whole());
}

#[test]
fn a_code_that_was_never_put_in_force_opens_nothing() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    assert_eq!(register.recovery_made_on().unwrap(), None);
    let code = RecoveryCode::generate().unwrap();
    let wrong = register.set_recovery_code(&Password::new("fel"), &code, made(), COST);
    assert!(matches!(wrong, Err(Error::WrongPassword)));
    register.close().unwrap();
    assert!(matches!(open_by(&place, &code), Err(Error::NoRecoveryCode)));
    assert_eq!(Register::recovery_made_on_at(&place).unwrap(), None);
}

#[test]
fn a_new_code_takes_the_old_ones_place_and_a_new_password_leaves_it() {
    let (_folder, place, old) = with_code();
    let (password, changed) = (Password::new(PASSWORD), Password::new(NEW));
    let new = RecoveryCode::generate().unwrap();
    let day = "2020-11-02".parse().unwrap();
    let mut register = open(&place).unwrap();
    register.change_password(&password, &changed, COST).unwrap();
    register.close().unwrap();
    open_by(&place, &old).unwrap().close().unwrap();
    let mut register = open_with(&place, NEW).unwrap();
    register.set_recovery_code(&changed, &new, day, COST).unwrap();
    assert_eq!(register.recovery_made_on().unwrap(), Some(day));
    register.close().unwrap();
    assert!(matches!(open_by(&place, &old), Err(Error::WrongRecoveryCode)));
    open_by(&place, &new).unwrap();
    open_with(&place, NEW).unwrap();
}

/// One way to spoil a key file.
type Spoil = (&'static str, fn(&Path));

/// What may happen to one copy of the key slots.
const SPOILT: [Spoil; 5] = [
    ("gone", |path| fs::remove_file(path).unwrap()),
    ("empty", |path| fs::write(path, b"").unwrap()),
    ("cut", |path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    }),
    ("zeroed", |path| {
        let length = fs::read(path).unwrap().len();
        fs::write(path, vec![0; length]).unwrap();
    }),
    ("another register's", |path| {
        let (_folder, other, _) = with_code();
        fs::copy(other.join("keys.a"), path).unwrap();
        // Cut as well: whole, it would be another register's keys and no damage.
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[1..]).unwrap();
    }),
];

#[test]
fn the_code_opens_with_either_copy_of_the_slots_spoilt() {
    let (_folder, place, code) = with_code();
    let whole = fs::read(place.join("keys.a")).unwrap();
    for name in ["keys.a", "keys.b"] {
        for (what, spoil) in SPOILT {
            spoil(&place.join(name));
            open_by(&place, &code).unwrap_or_else(|error| panic!("{name} {what}: {error:?}"));
            assert_eq!(fs::read(place.join(name)).unwrap(), whole, "{name} {what}: mended");
        }
        for offset in (0..whole.len()).step_by(13) {
            let mut flipped = whole.clone();
            flipped[offset] ^= 1 << (offset % 8);
            fs::write(place.join(name), flipped).unwrap();
            open_by(&place, &code).unwrap_or_else(|error| panic!("{name} at {offset}: {error:?}"));
        }
    }
}

#[test]
fn with_both_copies_gone_the_code_opens_any_copy_of_the_folder() {
    let (folder, place, code) = with_code();
    let copy = folder.path().join("kopia.kompetenspass");
    fs::create_dir(&copy).unwrap();
    for name in ["register.db", "keys.a", "keys.b"] {
        fs::copy(place.join(name), copy.join(name)).unwrap();
    }
    for name in ["keys.a", "keys.b"] {
        fs::remove_file(place.join(name)).unwrap();
    }
    assert!(matches!(recover(&place, &code), Err(Error::Missing(_))));
    for name in ["keys.a", "keys.b"] {
        fs::remove_file(copy.join(name)).unwrap();
        let register = recover(&copy, &code).unwrap();
        assert_eq!(register.count::<Person>().unwrap(), 1, "{name} gone");
    }
}

/// Does something to the key files again and again, stopped one step later each time until it is
/// done, and asks after each what is true then.
fn stopped_at_every_step(
    mut act: impl FnMut(&Files, &mut dyn FnMut(Step) -> io::Result<()>) -> Result<()>,
    place: &Path,
    mut then: impl FnMut(usize, bool),
) {
    let before = ["keys.a", "keys.b"].map(|name| (name, fs::read(place.join(name)).unwrap()));
    let files = Files::in_folder(place.to_owned());
    for stop_before in 0.. {
        for (name, bytes) in &before {
            fs::write(place.join(name), bytes).unwrap();
        }
        let mut step = 0;
        let done = act(&files, &mut |_| {
            step += 1;
            if step > stop_before { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
        })
        .is_ok();
        then(stop_before, done);
        if done {
            assert_eq!(stop_before, 8, "two copies of four steps");
            return;
        }
    }
}

#[test]
fn interrupted_at_any_step_the_old_or_the_new_code_opens_and_so_does_the_password() {
    let (_folder, place, old) = with_code();
    let new = RecoveryCode::generate().unwrap();
    let password = Password::new(PASSWORD);
    let mut newer = Vec::new();
    stopped_at_every_step(
        |files, before| set_recovery_code(files, &password, &new, made(), COST, before),
        &place,
        |step, done| {
            let [by_old, by_new] = [&old, &new].map(|code| open_by(&place, code).is_ok());
            assert!(by_old != by_new, "exactly one opens, stopped before step {step}");
            open(&place).unwrap();
            assert!(by_new || !done);
            newer.push(by_new);
        },
    );
    assert!(newer.is_sorted(), "once the new code opens it goes on opening: {newer:?}");
}

#[test]
fn recovering_interrupted_at_any_step_leaves_the_code_and_one_password() {
    let (_folder, place, code) = with_code();
    let new = Password::new(NEW);
    stopped_at_every_step(
        |files, before| replace_password(files, (&code).into(), &new, COST, before),
        &place,
        |step, done| {
            let [old, new] = [PASSWORD, NEW].map(|password| open_with(&place, password).is_ok());
            assert!(old != new, "exactly one opens, stopped before step {step}");
            assert!(new || !done);
            open_by(&place, &code).unwrap();
        },
    );
}

#[test]
fn neither_code_nor_password_lies_in_the_folder() {
    let (_folder, place, code) = with_code();
    let groups = code.groups();
    for (path, bytes) in super::bytes_of(&place) {
        for group in groups.windows(2) {
            let readable = [group[0].as_str(), group[1].as_str()].concat();
            let raw = readable.as_bytes();
            assert!(!bytes.windows(raw.len()).any(|w| w == raw), "{}", path.display());
        }
    }
}
