//! Changing the password, interrupted at every step.

use super::{PASSWORD, create, open_with, place};
use crate::{
    Error, KeyCost, Password, folder::Files, keys::copies::Step, register::replace_password,
};
use std::{fs, io};

const NEW: &str = "nytt lösenord";

#[test]
fn the_new_password_opens_and_the_old_one_does_not() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    let data = fs::read(place.join("register.db")).unwrap();
    let (old, new) = (Password::new(PASSWORD), Password::new(NEW));
    let refused = register.change_password(&new, &new, KeyCost::FOR_TESTS);
    assert!(matches!(refused, Err(Error::WrongPassword)));
    register.change_password(&old, &new, KeyCost::FOR_TESTS).unwrap();
    register.close().unwrap();
    assert_eq!(fs::read(place.join("register.db")).unwrap(), data, "only the slots are rewritten");
    assert!(matches!(open_with(&place, PASSWORD), Err(Error::WrongPassword)));
    open_with(&place, NEW).unwrap();
}

#[test]
fn interrupted_at_any_step_the_old_or_the_new_password_opens() {
    let mut steps = Vec::new();
    let mut opened = Vec::new();
    for stop_before in 0.. {
        let (_folder, place) = place();
        create(&place).unwrap().close().unwrap();
        let files = Files::in_folder(place.clone());
        let mut step = 0;
        let changed = replace_password(
            &files,
            (&Password::new(PASSWORD)).into(),
            &Password::new(NEW),
            KeyCost::FOR_TESTS,
            &mut |next| {
                if step == stop_before {
                    // As a killed program leaves it: part of the new bytes, nothing tidied.
                    if next == Step::Sync {
                        let half = place.join("keys.a.new");
                        if half.exists() {
                            fs::write(&half, b"kompetenspass-keys 1").unwrap();
                        }
                    }
                    return Err(io::ErrorKind::Interrupted.into());
                }
                step += 1;
                if stop_before == usize::MAX {
                    Ok(())
                } else {
                    steps.push(next);
                    Ok(())
                }
            },
        );
        let [old, new] = [PASSWORD, NEW].map(|password| open_with(&place, password).is_ok());
        assert!(old != new, "exactly one opens, stopped before step {stop_before}");
        opened.push(new);
        if changed.is_ok() {
            assert!(new);
            break;
        }
        // It can be changed again afterwards, whatever was left.
        let now = Password::new(if new { NEW } else { PASSWORD });
        replace_password(
            &files,
            (&now).into(),
            &Password::new("tredje"),
            KeyCost::FOR_TESTS,
            &mut |_| Ok(()),
        )
        .unwrap();
        open_with(&place, "tredje").unwrap();
    }
    let once = [Step::Write, Step::Sync, Step::Rename, Step::SyncFolder];
    assert!(steps.ends_with(&[once, once].concat()), "first one copy whole, then the other");
    assert!(opened.is_sorted(), "once the new password opens it goes on opening: {opened:?}");
    assert_eq!(opened.len(), 9);
}
