//! Making, opening and closing a register's folder.

use super::{PASSWORD, bytes_of, create, open, open_with, place, sample, world};
use crate::{Error, Holder, Operation, Password, Piece, Program, Register, migrations};
use domain::{company::Company, operation::OperationCode, person::Person};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

#[test]
fn what_was_saved_is_there_after_closing_and_opening() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    let sample = sample::fill(&mut register).value;
    register.set_setting("language", &"en").unwrap();
    register.close().unwrap();
    let names: Vec<_> = bytes_of(&place)
        .into_iter()
        .map(|(path, _)| path.file_name().unwrap().to_owned())
        .collect();
    assert_eq!(names, ["keys.a", "keys.b", "lock", "register.db"], "nothing lies beside them");
    let register = open(&place).unwrap();
    let person: Person = register.require(sample.person).unwrap();
    assert_eq!(person.wishes, "Vill lära sig robot");
    assert_eq!(register.setting::<String>("language").unwrap().as_deref(), Some("en"));
    assert!(register.check().unwrap().is_whole());
}

#[test]
fn what_was_saved_is_there_without_closing() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    drop(register);
    assert_eq!(open(&place).unwrap().count::<Person>().unwrap(), 1);
}

#[test]
fn a_wrong_password_opens_nothing_and_a_decomposed_one_is_the_same() {
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    for wrong in ["", "korrekt hast batteri", "korrekt häst batteri ", "KORREKT HÄST BATTERI"] {
        assert!(matches!(open_with(&place, wrong), Err(Error::WrongPassword)), "{wrong:?}");
    }
    open_with(&place, "korrekt ha\u{308}st batteri").unwrap();
}

#[test]
fn where_nothing_lies_nothing_is_made() {
    let (folder, place) = place();
    assert!(matches!(open(&place), Err(Error::Missing(Piece::Folder))));
    assert!(matches!(open(&place.join("deeper")), Err(Error::Missing(Piece::Folder))));
    assert!(bytes_of(folder.path()).is_empty());
    assert!(matches!(
        create(&folder.path().join("no/such/folder.kompetenspass")),
        Err(Error::Missing(Piece::Folder))
    ));
    assert!(bytes_of(folder.path()).is_empty());
}

#[test]
fn what_is_no_register_is_called_so_and_left_alone() {
    let (folder, place) = place();
    fs::create_dir(&place).unwrap();
    assert!(matches!(open(&place), Err(Error::NotARegister)), "an empty folder");
    fs::write(place.join("notes.txt"), "hej").unwrap();
    assert!(matches!(open(&place), Err(Error::NotARegister)), "a folder of other things");
    assert_eq!(bytes_of(&place).len(), 1);
    let file = folder.path().join("file.kompetenspass");
    fs::write(&file, "hej").unwrap();
    assert!(matches!(open(&file), Err(Error::NotARegister)), "a file");
}

#[test]
fn a_missing_part_is_named() {
    for (files, piece) in
        [(&["register.db"][..], Piece::Data), (&["keys.a", "keys.b"][..], Piece::Keys)]
    {
        let (_folder, place) = place();
        create(&place).unwrap().close().unwrap();
        for file in files {
            fs::remove_file(place.join(file)).unwrap();
        }
        let before = bytes_of(&place);
        match open(&place) {
            Err(Error::Missing(missing)) => assert_eq!(missing, piece),
            other => panic!("{:?}", other.err()),
        }
        assert_eq!(bytes_of(&place), before, "and nothing is made in its place");
    }
}

#[test]
fn making_never_overwrites() {
    let (folder, place) = place();
    fs::create_dir(&place).unwrap();
    assert!(matches!(create(&place), Err(Error::AlreadyExists)), "an empty folder");
    fs::remove_dir(&place).unwrap();
    fs::write(&place, "hej").unwrap();
    assert!(matches!(create(&place), Err(Error::AlreadyExists)), "a file");
    assert_eq!(fs::read(&place).unwrap(), b"hej");
    fs::remove_file(&place).unwrap();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    register.close().unwrap();
    assert!(matches!(create(&place), Err(Error::AlreadyExists)), "a register");
    assert_eq!(open(&place).unwrap().count::<Person>().unwrap(), 1);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half made is left");
}

#[test]
fn only_one_at_a_time_and_the_second_is_told_who_has_it() {
    let (_folder, place) = place();
    let register = create(&place).unwrap();
    let Err(Error::InUse(Some(holder))) = open(&place) else { panic!("opened twice") };
    assert_eq!(holder, Holder { program: Program::Window, process: std::process::id() });
    register.close().unwrap();
    let register = open(&place).unwrap();
    let Err(Error::InUse(Some(holder))) = open(&place) else { panic!("opened twice") };
    assert_eq!(holder.program, Program::CommandLine);
    drop(register);
    open(&place).unwrap();
}

#[test]
fn a_reader_sees_its_own_moment_from_another_thread_and_keeps_the_lock() {
    for on_disk in [true, false] {
        let (_folder, place) = place();
        let mut register = if on_disk { create(&place).unwrap() } else { super::in_memory() };
        sample::fill(&mut register);
        let reader = register.reader().unwrap();
        sample::fill(&mut register);
        assert_eq!(register.count::<Person>().unwrap(), 2);
        let reader = std::thread::spawn(move || {
            assert_eq!(reader.count::<Person>().unwrap(), 1);
            assert!(reader.connection().execute("DELETE FROM need", []).is_err() || !on_disk);
            reader
        })
        .join()
        .unwrap();
        drop(register);
        if on_disk {
            assert!(matches!(open(&place), Err(Error::InUse(_))));
            drop(reader);
            assert_eq!(open(&place).unwrap().count::<Person>().unwrap(), 2);
        }
    }
}

/// What would be found if a word of the register lay readable in a file.
fn traces(word: &str) -> Vec<Vec<u8>> {
    let units: Vec<u16> = word.encode_utf16().collect();
    vec![
        word.as_bytes().to_vec(),
        units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ]
}

fn no_trace_in(folder: &Path, words: &[&str]) {
    for (path, bytes) in bytes_of(folder) {
        for word in words {
            for trace in traces(word) {
                assert!(
                    !bytes.windows(trace.len()).any(|window| window == trace),
                    "{word:?} lies readable in {}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn nothing_of_the_register_lies_readable_in_its_folder() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    register.set_setting("language", &"svenska").unwrap();
    let words = [
        "Öberg",
        "Norrmek",
        sample::TEST_NUMBER,
        "Kompetensprofil",
        "TIG-svetsning",
        "assessment",
        "svenska",
        "CREATE TABLE",
        "SQLite format",
        PASSWORD,
    ];
    no_trace_in(&place, &words);
    register.close().unwrap();
    no_trace_in(&place, &words);
}

/// Writes both key files anew with another format number and body, rightly sealed.
fn rewrite_keys(place: &Path, format: u32, change: impl Fn(&str) -> String) {
    for name in ["keys.a", "keys.b"] {
        let text = fs::read_to_string(place.join(name)).unwrap();
        let (_, body) = text.split_once('\n').unwrap();
        let body = change(body);
        let digest = Sha256::digest(format!("kompetenspass-keys {format}\n{body}"));
        let digest = crate::blob::hexadecimal(&digest);
        fs::write(place.join(name), format!("kompetenspass-keys {format} {digest}\n{body}"))
            .unwrap();
    }
}

#[test]
fn a_newer_register_is_refused_and_no_byte_of_it_changes() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    register.close().unwrap();

    let (latest, newer) = (migrations::LATEST, migrations::LATEST + 1);
    let schema = |number: u32| format!("\"schema\": {number}");
    rewrite_keys(&place, 2, |body| body.replace(&schema(latest), &schema(newer)));
    let before = bytes_of(&place);
    match open(&place) {
        Err(Error::NewerFormat { found, known }) => assert_eq!((found, known), (newer, latest)),
        other => panic!("{:?}", other.err()),
    }
    assert_eq!(bytes_of(&place), before);

    rewrite_keys(&place, 7, |_| "of a shape that nobody knows today".to_owned());
    let before = bytes_of(&place);
    assert!(matches!(open(&place), Err(Error::NewerFormat { found: 7, known: 2 })), "format");
    assert_eq!(bytes_of(&place), before);
}

#[test]
fn format_1_opens_and_is_raised_when_its_keys_are_next_written() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    register.close().unwrap();
    rewrite_keys(&place, 1, str::to_owned);
    let before = bytes_of(&place);
    open(&place).unwrap().close().unwrap();
    let keys = |files: &[(std::path::PathBuf, Vec<u8>)]| {
        files
            .iter()
            .filter(|(path, _)| path.ends_with("keys.a") || path.ends_with("keys.b"))
            .map(|(_, bytes)| bytes.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&bytes_of(&place)), keys(&before), "opening alone rewrites nothing");
    let password = Password::new(PASSWORD);
    let mut register = open(&place).unwrap();
    register.change_password(&password, &password, crate::KeyCost::FOR_TESTS).unwrap();
    register.close().unwrap();
    for bytes in keys(&bytes_of(&place)) {
        assert!(bytes.starts_with(b"kompetenspass-keys 2 "));
    }
    assert_eq!(open(&place).unwrap().count::<Person>().unwrap(), 1);
}

#[test]
fn newer_data_under_older_keys_is_refused_and_no_byte_of_it_changes() {
    let newer = migrations::LATEST + 1;
    // Closed in peace, and left by a crash with its newest saves in the log beside it.
    for is_closed in [true, false] {
        let (folder, place) = place();
        let mut register = create(&place).unwrap();
        register.connection().pragma_update(None, "user_version", newer).unwrap();
        sample::fill(&mut register);
        let left = if is_closed {
            register.close().unwrap();
            place
        } else {
            let left = folder.path().join("kvar.kompetenspass");
            fs::create_dir(&left).unwrap();
            for name in ["keys.a", "keys.b", "register.db", "register.db-wal"] {
                fs::copy(place.join(name), left.join(name)).unwrap();
            }
            left
        };
        let before = bytes_of(&left);
        match open(&left) {
            Err(Error::NewerFormat { found, known }) => {
                assert_eq!((found, known), (newer, migrations::LATEST));
            }
            other => panic!("{:?}", other.err()),
        }
        for (path, bytes) in before {
            // The lock names whoever looked last, and is no part of the register.
            if !path.ends_with("lock") {
                assert_eq!(fs::read(&path).unwrap(), bytes, "{}", path.display());
            }
        }
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved_and_saving_goes_on_when_there_is_room() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    let limit = |register: &Register, pages: i64| {
        register
            .connection()
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0))
            .unwrap()
    };
    let unlimited = limit(&register, 1_000_000);
    limit(&register, 1);
    let mut saved = 1;
    let error = loop {
        let operation = Operation::new(OperationCode::CompanyAdded);
        let written = register.write(operation, |tx| {
            let mut company = tx.all::<Company>()?.remove(0);
            company.id = tx.new_id();
            company.note = "x".repeat(4_000);
            tx.put(&company)
        });
        match written {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    assert_eq!(register.count::<Company>().unwrap(), saved);
    limit(&register, unlimited);
    sample::fill(&mut register);
    assert_eq!(register.count::<Company>().unwrap(), saved + 1);
    assert!(register.check().unwrap().is_whole());
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_followed() {
    use std::os::unix::fs::symlink;
    let (folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let link = folder.path().join("link.kompetenspass");
    symlink(&place, &link).unwrap();
    assert!(matches!(open(&link), Err(Error::SymbolicLink)), "to a register");
    assert!(matches!(create(&link), Err(Error::SymbolicLink)), "where one is to be made");
    let dangling = folder.path().join("dangling.kompetenspass");
    symlink(folder.path().join("nothing"), &dangling).unwrap();
    assert!(matches!(create(&dangling), Err(Error::SymbolicLink)), "to nothing");
    for name in ["register.db", "keys.a", "keys.b", "lock"] {
        let (real, moved) = (place.join(name), folder.path().join(name));
        fs::rename(&real, &moved).unwrap();
        symlink(&moved, &real).unwrap();
        assert!(matches!(open(&place), Err(Error::SymbolicLink)), "{name}");
        fs::rename(&moved, &real).unwrap();
    }
    for name in ["register.db-wal", "register.db-shm"] {
        symlink(folder.path().join("elsewhere"), place.join(name)).unwrap();
        assert!(matches!(open(&place), Err(Error::SymbolicLink)), "{name}");
        fs::remove_file(place.join(name)).unwrap();
    }
    open(&place).unwrap();
}

#[cfg(unix)]
#[test]
fn the_folder_and_its_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    sample::fill(&mut register);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place), 0o700);
    for name in ["keys.a", "keys.b", "lock", "register.db", "register.db-wal"] {
        assert_eq!(mode(&place.join(name)), 0o600, "{name}");
    }
}

#[test]
fn the_example_s_rows_repeat_and_its_keys_do_not() {
    let make = || {
        let (_folder, place) = place();
        let mut register = create(&place).unwrap();
        sample::fill(&mut register);
        let log: Vec<String> = register
            .connection()
            .prepare("SELECT seq || operation_id || entity_id || coalesce(row, '') || hlc || device FROM revision")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        register.close().unwrap();
        (log, fs::read(place.join("keys.a")).unwrap())
    };
    let (first, second) = (make(), make());
    assert_eq!(first.0, second.0);
    assert_ne!(first.1, second.1);
}

#[test]
fn the_standard_cost_is_the_one_that_slots_are_written_with() {
    let (_folder, place) = place();
    let password = Password::new(PASSWORD);
    let cost = crate::KeyCost::STANDARD;
    let register = Register::create(&place, &password, cost, Program::Window, world()).unwrap();
    register.close().unwrap();
    let keys = fs::read_to_string(place.join("keys.a")).unwrap();
    for line in ["\"memory_kib\": 65536", "\"passes\": 3", "\"lanes\": 1"] {
        assert!(keys.contains(line), "{line}");
    }
    open(&place).unwrap();
}
