//! Damage is told from a wrong password, and none goes unnoticed.

use super::{create, open, open_with, place, sample};
use crate::{Error, Operation, Piece};
use domain::{company::Company, operation::OperationCode};
use std::{fs, path::Path};

/// Whether opening and checking notices that something is wrong with the data.
fn is_noticed(place: &Path) -> bool {
    match open(place) {
        Err(Error::Damaged(Piece::Data)) => true,
        Err(other) => panic!("called something else than damage: {other:?}"),
        Ok(register) => !register.check().unwrap().is_whole(),
    }
}

/// A closed register of some size, and its data's bytes.
fn register_on_disk() -> (tempfile::TempDir, std::path::PathBuf, Vec<u8>) {
    let (folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    register
        .write(Operation::new(OperationCode::CompanyAdded), |tx| {
            for _ in 0..50 {
                let mut company = tx.all::<Company>()?.remove(0);
                company.id = tx.new_id();
                company.note = "anteckning ".repeat(300);
                tx.put(&company)?;
            }
            tx.put_blob(&[7; 20_000])
        })
        .unwrap();
    register.close().unwrap();
    let data = fs::read(place.join("register.db")).unwrap();
    (folder, place, data)
}

#[test]
fn a_flipped_bit_in_any_page_is_noticed() {
    const PAGE: usize = 4096;
    let (_folder, place, data) = register_on_disk();
    assert!(!is_noticed(&place), "whole before");
    let pages = data.len() / PAGE;
    assert!(pages > 150, "{pages} pages");
    for page in 0..pages {
        let mut damaged = data.clone();
        // Another place in every page: salt, header, cells, free space, the seal at its end.
        let offset = page * PAGE + (page * 389) % PAGE;
        damaged[offset] ^= 1 << (page % 8);
        fs::write(place.join("register.db"), &damaged).unwrap();
        assert!(is_noticed(&place), "page {page}, offset {offset}");
    }
    fs::write(place.join("register.db"), &data).unwrap();
    assert!(!is_noticed(&place), "whole again");
}

#[test]
fn data_cut_short_zeroed_or_with_pages_swapped_is_noticed() {
    let (_folder, place, data) = register_on_disk();
    let half = data.len() / 2 / 4096 * 4096;
    let mut zeroed = data.clone();
    zeroed[half..half + 4096].fill(0);
    let mut swapped = data.clone();
    swapped.copy_within(half..half + 4096, half + 4096);
    swapped[half..half + 4096].copy_from_slice(&data[half + 4096..half + 8192]);
    let cases = [
        ("empty", Vec::new()),
        ("one page", data[..4096].to_vec()),
        ("cut between pages", data[..half].to_vec()),
        ("cut within a page", data[..half + 1000].to_vec()),
        ("a zeroed page", zeroed),
        ("two pages swapped", swapped),
        ("something else", b"SQLite format 3\0".repeat(1000)),
    ];
    for (what, bytes) in cases {
        fs::write(place.join("register.db"), bytes).unwrap();
        assert!(is_noticed(&place), "{what}");
    }
}

#[test]
fn one_damaged_copy_of_the_keys_does_no_harm_and_is_mended() {
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let whole = fs::read(place.join("keys.a")).unwrap();
    for name in ["keys.a", "keys.b"] {
        for offset in (0..whole.len()).step_by(17) {
            let mut damaged = whole.clone();
            damaged[offset] ^= 0x04;
            fs::write(place.join(name), damaged).unwrap();
            open(&place).unwrap_or_else(|error| panic!("{name} at {offset}: {error:?}"));
            assert_eq!(fs::read(place.join(name)).unwrap(), whole, "{name} at {offset}");
        }
        fs::remove_file(place.join(name)).unwrap();
        assert!(open(&place).unwrap().check().unwrap().both_key_copies, "{name} gone");
    }
}

#[test]
fn both_copies_damaged_is_damage_and_never_a_wrong_password() {
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let whole = fs::read(place.join("keys.a")).unwrap();
    for offset in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[offset] ^= 0x01;
        for name in ["keys.a", "keys.b"] {
            fs::write(place.join(name), &damaged).unwrap();
        }
        let answer = open(&place);
        assert!(
            matches!(answer, Err(Error::Damaged(Piece::Keys))),
            "offset {offset}: {:?}",
            answer.err()
        );
    }
}

#[test]
fn the_keys_of_another_register_open_no_data() {
    let ((_one, place), (_other, other)) = (place(), place());
    create(&place).unwrap().close().unwrap();
    create(&other).unwrap().close().unwrap();
    for name in ["keys.a", "keys.b"] {
        fs::copy(other.join(name), place.join(name)).unwrap();
    }
    assert!(matches!(open(&place), Err(Error::Damaged(Piece::Data))), "right password");
    assert!(matches!(open_with(&place, "fel"), Err(Error::WrongPassword)));
}

#[test]
fn a_row_changed_behind_the_log_is_noticed() {
    for (statement, table) in [
        ("UPDATE person SET family_name = 'Berg'", "person"),
        ("DELETE FROM need", "need"),
        ("DELETE FROM revision WHERE entity = 'coach'", "coach"),
        ("UPDATE revision SET entity = 'nothing' WHERE entity = 'need'", "need"),
    ] {
        let mut register = super::in_memory();
        sample::fill(&mut register);
        assert_eq!(register.rebuild_check().unwrap(), []);
        register.connection().execute(statement, []).unwrap();
        let report = register.check().unwrap();
        assert!(!report.is_whole(), "{statement}");
        assert!(format!("{:?}", report.differences).contains(table), "{statement}");
        assert!(!format!("{report:?}").contains("Öberg"), "a report names no values");
    }
}

#[test]
fn a_paper_that_was_changed_is_noticed() {
    let mut register = super::in_memory();
    sample::fill(&mut register);
    let digest = crate::blob::sha256(sample::PAPER);
    let damage = "UPDATE blob SET bytes = x'00' WHERE sha256 = ?1";
    register.connection().execute(damage, [&digest]).unwrap();
    assert_eq!(register.check().unwrap().damaged_blobs, 1);
    assert!(matches!(register.blob(&digest), Err(Error::Damaged(Piece::Data))));
}
