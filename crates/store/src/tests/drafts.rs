//! Drafts are kept and found again, and leave no trace in the log.

use super::{create, in_memory, open, place, sample};
use crate::{Draft, DraftField, Error, Register};
use domain::id::PersonId;

fn draft(register: &mut Register, about: PersonId, typed: &str) -> Draft {
    Draft {
        id: register.new_id(),
        form: "need".into(),
        about: about.to_string(),
        part: String::new(),
        title: "Nytt behov".into(),
        address: format!("/people/{about}/background"),
        fields: vec![DraftField {
            name: "text".into(),
            label: "Behov".into(),
            before: String::new(),
            now: typed.into(),
            said: String::new(),
        }],
        changed_at: register.now(),
    }
}

#[test]
fn a_draft_is_found_again_word_for_word_after_a_program_that_never_closed() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    let about = register.new_id();
    let mut kept = draft(&mut register, about, "Behöver tolk, ”på\nplats” 🙂");
    register.keep_draft(&kept).unwrap();
    kept.fields[0].now.push_str(&"x".repeat(1_000_000));
    register.keep_draft(&kept).unwrap();
    // Dropped without closing: what lies in the write-ahead log is all there is.
    drop(register);
    assert_eq!(open(&place).unwrap().drafts().unwrap(), [kept]);
}

#[test]
fn two_drafts_of_one_form_stand_beside_each_other_until_each_is_discarded() {
    let mut register = in_memory();
    let about = register.new_id();
    let (first, second) =
        (draft(&mut register, about, "det ena"), draft(&mut register, about, "det andra"));
    register.keep_draft(&first).unwrap();
    register.keep_draft(&second).unwrap();
    assert_eq!(register.drafts().unwrap(), [second.clone(), first.clone()]);
    register.discard_draft(second.id).unwrap();
    assert_eq!(register.drafts().unwrap(), [first]);
}

#[test]
fn a_draft_is_no_operation_and_takes_no_part_in_undo_or_rebuilding() {
    let mut register = in_memory();
    sample::fill(&mut register);
    let undoable = register.last_undoable().unwrap().map(|entry| entry.operation);
    let about = register.new_id();
    let kept = draft(&mut register, about, "något");
    register.keep_draft(&kept).unwrap();
    assert_eq!(register.last_undoable().unwrap().map(|entry| entry.operation), undoable);
    register.undo().unwrap();
    assert_eq!(register.drafts().unwrap(), [kept]);
    assert!(register.rebuild_check().unwrap().is_empty());
}

#[test]
fn where_the_register_no_longer_lies_no_draft_is_kept_nor_thrown_away() {
    let (folder, place) = place();
    let elsewhere = folder.path().join("flyttat.kompetenspass");
    let mut register = create(&place).unwrap();
    let about = register.new_id();
    let kept = draft(&mut register, about, "hann sparas");
    register.keep_draft(&kept).unwrap();
    std::fs::rename(&place, elsewhere).unwrap();
    let late = draft(&mut register, about, "hann inte");
    assert!(matches!(register.keep_draft(&late), Err(Error::Moved)));
    assert!(matches!(register.discard_draft(kept.id), Err(Error::Moved)));
}
