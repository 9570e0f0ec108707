//! Erasing a person: nothing of them is left in any page, nobody else loses anything, and it happens
//! whole or not at all.

use super::{
    create, figure, in_memory, open, place,
    power::layer::{Trouble, Watch},
    sample,
    upgrade::copy_of,
};
use crate::{
    Draft, DraftField, Error, Operation, Register, Subject, UndoRefusal, blob::sha256,
    entity::tables::LOGGED,
};
use domain::{
    document::IssuedDocument,
    id::PersonId,
    mapping::Mapping,
    matrix_copy::MatrixCopy,
    operation::OperationCode,
    person::{Need, Person},
};
use rusqlite::ffi;
use serde_json::{Value, json};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

const ERASE: OperationCode = OperationCode::PersonErasedAsked;

/// What the sample's person has in every kind of row, and what was there before it was changed.
const CANARIES: &[&str] = &[
    "Öberg",
    "Zetterqvistare",
    sample::TEST_NUMBER,
    "19850203TF12",
    "1985-02-03",
    "Vill lära sig robot",
    "Trivs på kvällen",
    "Industriteknik",
    "Kursmaterial på engelska",
    "Ett behov som togs bort",
    "Brandskydd",
    "Noggrann",
    "Fin sträng",
    "Svetsarprövning",
    "Testcentret",
    "Nivå 3 i TIG",
    "Robotoperatör",
    "Ersättare på kvällen",
    "TIG steg 2",
    "Nytt arbetsprov",
    "Halvskrivet om henne",
    "Kompetensprofil",
    "Kompetensmatris",
];

/// What others have.
const OTHERS: &[&str] = &["Nordlund", "Behöver skyddsglasögon", "Norrmek AB", "Alva Lind"];

/// Every page of the data as it is read, free ones and what is free within them included.
#[allow(unsafe_code, reason = "SQLite gives a database's pages through a C function")]
fn pages(register: &Register) -> Vec<u8> {
    let mut length = 0;
    // SAFETY: the connection is open; SQLite answers with memory of its own of that length, which is
    // copied before it is freed.
    unsafe {
        let connection = register.connection().handle();
        let bytes = ffi::sqlite3_serialize(connection, c"main".as_ptr(), &raw mut length, 0);
        assert!(!bytes.is_null());
        let copied = std::slice::from_raw_parts(bytes, length.try_into().unwrap()).to_vec();
        ffi::sqlite3_free(bytes.cast());
        copied
    }
}

fn found(register: &Register, words: &[&'static str]) -> Vec<&'static str> {
    let pages = pages(register);
    let is_in = |word: &str| pages.windows(word.len()).any(|bytes| bytes == word.as_bytes());
    words.iter().copied().filter(|word| is_in(word)).collect()
}

/// A row made of these values, with a new id.
fn put<E: crate::Entity>(tx: &crate::Writing<'_>, mut values: Value) -> E::Id {
    let id: E::Id = tx.new_id();
    values["id"] = json!(id.to_string());
    tx.put(&serde_json::from_value::<E>(values).unwrap()).unwrap();
    id
}

fn need(
    register: &mut Register,
    person: PersonId,
    text: &str,
) -> crate::Written<domain::id::NeedId> {
    let operation = Operation::new(OperationCode::NeedSaved).about_person(person);
    let row = json!({ "person_id": person, "text": text, "shared": false });
    register.write(operation, |tx| Ok::<_, Error>(put::<Need>(tx, row))).unwrap()
}

/// Two people, each with a history; one paper of the same bytes for both.
fn two(register: &mut Register) -> [PersonId; 2] {
    let person = sample::fill(register).value.person;
    let change = Operation::new(OperationCode::PersonChanged).about_person(person);
    for name in ["Zetterqvistare", "Öberg"] {
        register
            .write(change, |tx| {
                let mut row: Person = tx.require(person)?;
                row.family_name = name.into();
                tx.put(&row)
            })
            .unwrap();
    }
    let other = register
        .write(Operation::new(OperationCode::PersonAdded), |tx| {
            let other = put::<Person>(
                tx,
                json!({
                    "given_name": "Per", "family_name": "Nordlund", "birth_date": null,
                    "gender": null, "reporting_identity": null, "paper_language": null,
                    "interpreter": "", "wishes": "", "note": ""
                }),
            );
            tx.about_person(other);
            Ok::<_, Error>(other)
        })
        .unwrap()
        .value;
    need(register, other, "Behöver skyddsglasögon");
    let removed = need(register, person, "Ett behov som togs bort").value;
    let operation = Operation::new(OperationCode::NeedRemoved).about_person(person);
    register.write(operation, |tx| tx.delete::<Need>(removed)).unwrap();
    let draft = Draft {
        id: register.new_id(),
        form: "need".into(),
        about: person.to_string(),
        part: String::new(),
        title: "Behov".into(),
        address: format!("/people/{person}/background"),
        fields: vec![DraftField {
            name: "text".into(),
            label: "Behov".into(),
            before: String::new(),
            now: "Halvskrivet om henne".into(),
            said: String::new(),
        }],
        changed_at: register.now(),
    };
    register.keep_draft(&draft).unwrap();
    let mapping = register.children::<Mapping, _>(person).unwrap()[0].id;
    register.set_setting(&format!("interview {mapping}"), &"here").unwrap();
    [person, other]
}

/// The log and the tables of everybody but a person, as text.
fn of_others(register: &Register, person: PersonId) -> Vec<String> {
    let mut said = Vec::new();
    let mut read = |sql: &str| {
        let mut statement = register.connection().prepare(sql).unwrap();
        let rows = statement.query_map([person.to_string()], |row| row.get::<_, String>(0));
        said.extend(rows.unwrap().map(Result::unwrap));
    };
    read(
        "SELECT seq || entity || coalesce(row, '') FROM revision
         WHERE operation_id IN (SELECT id FROM operation WHERE code NOT LIKE 'person_erased%')
           AND entity_id NOT IN (
             SELECT entity_id FROM revision
             WHERE json_extract(row, '$.person_id') = ?1 OR row = '{}' OR entity_id = ?1
           ) ORDER BY seq",
    );
    read(
        "SELECT id || code || at || coalesce(person_id, '') || (?1 IS NULL) FROM operation
         WHERE code NOT LIKE 'person_erased%' ORDER BY hlc",
    );
    read("SELECT id || given_name || family_name FROM person WHERE id <> ?1");
    read("SELECT id || text FROM need WHERE person_id <> ?1");
    said
}

#[test]
fn nothing_of_an_erased_person_is_in_any_page_and_nobody_else_has_lost_anything() {
    let (_folder, place) = place();
    let mut register = create(&place).unwrap();
    let [person, other] = two(&mut register);
    assert_eq!(found(&register, CANARIES), CANARIES, "the finder finds what is there");
    let before = of_others(&register, person);

    let erased = register.erase_person(person, ERASE, None).unwrap();
    assert!(erased.is_swept && erased.rows > 15, "{erased:?}");
    assert_eq!(erased.papers, 2, "the own one, and one in which others are too");
    assert_eq!(found(&register, CANARIES), Vec::<&str>::new());
    assert_eq!(register.all::<MatrixCopy>().unwrap().len(), 1, "that it was left stays");
    assert_eq!(found(&register, OTHERS), OTHERS);
    assert_eq!(of_others(&register, person), before);
    let rows: i64 = register
        .connection()
        .query_row(
            "SELECT count(*) FROM revision WHERE instr(row, ?1)",
            [person.to_string()],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(rows, 0, "no row of the log refers to whoever is erased");
    let journal = place.join("register.db-wal");
    assert_eq!(journal.metadata().map_or(0, |file| file.len()), 0, "the journal is empty");
    assert!(register.check().unwrap().is_whole(), "{:?}", register.check().unwrap());
    assert!(register.drafts().unwrap().is_empty());
    let history = register.history(Subject::Person(person), 100).unwrap();
    assert_eq!(history[0].code, ERASE);
    assert!(history.len() > 4, "that something was done, and when, is still known");
    let told = format!("{history:?}");
    assert!(CANARIES.iter().all(|canary| !told.contains(canary)), "{told}");
    register.close().unwrap();

    let register = open(&place).unwrap();
    assert_eq!(found(&register, CANARIES), Vec::<&str>::new());
    assert_eq!(register.children::<Need, _>(other).unwrap().len(), 1);
    assert!(register.get::<Person>(person).unwrap().is_none());
}

#[test]
fn without_zeroing_what_is_freed_the_finder_would_find_it() {
    let mut register = in_memory();
    let [person, _] = two(&mut register);
    register.connection().execute_batch("PRAGMA secure_delete = OFF").unwrap();
    register.erase_person(person, ERASE, None).unwrap();
    assert!(!found(&register, CANARIES).is_empty());
}

#[test]
fn a_paper_that_somebody_else_s_row_cites_stays_until_the_last_of_them_is_erased() {
    let mut register = in_memory();
    let [person, other] = two(&mut register);
    let digest = sha256(sample::PAPER);
    register
        .write(Operation::new(OperationCode::DocumentIssued).about_person(other), |tx| {
            put::<IssuedDocument>(
                tx,
                json!({
                    "person_id": other, "kind": "profile", "version": 1, "language": "sv",
                    "profile_id": null, "issued_at": crate::instant_text(tx.now()),
                    "sha256": digest
                }),
            );
            Ok::<_, Error>(())
        })
        .unwrap();
    let gone = register.erase_person(person, ERASE, None).unwrap().papers;
    assert_eq!(gone, 1, "the matrix alone");
    assert!(register.blob(&digest).unwrap().is_some());
    assert_eq!(register.erase_person(other, ERASE, None).unwrap().papers, 1);
    assert!(register.blob(&digest).unwrap().is_none());
    assert_eq!(register.rebuild_check().unwrap(), []);
}

#[test]
fn what_touched_an_erased_person_is_not_undone_and_what_did_not_still_is() {
    let mut register = in_memory();
    let [person, other] = two(&mut register);
    let kept = need(&mut register, other, "Hörselskydd").value;
    need(&mut register, person, "Borta");
    register.undo().unwrap();
    register.erase_person(person, ERASE, None).unwrap();
    assert_eq!(register.last_redoable().unwrap(), None, "erasing is something new");
    assert!(matches!(register.redo(), Err(Error::CannotUndo(UndoRefusal::Nothing))));

    // Past the erasing, and past everything about the person, to the other's.
    assert_eq!(register.undo().unwrap().of.person, Some(other));
    assert!(register.get::<Need>(kept).unwrap().is_none());
    register.redo().unwrap();
    assert!(register.get::<Need>(kept).unwrap().is_some());
    let mut undone = Vec::new();
    while let Ok(step) = register.undo() {
        undone.push(step.original.person);
    }
    assert_eq!(undone, [Some(other); 3], "two needs and the other person; nothing of the first");
    assert!(register.get::<Person>(person).unwrap().is_none());
    assert_eq!(found(&register, CANARIES), Vec::<&str>::new());
    assert_eq!(register.rebuild_check().unwrap(), []);
}

#[test]
fn somebody_who_is_not_there_is_not_erased() {
    let mut register = in_memory();
    let [person, _] = two(&mut register);
    register.erase_person(person, ERASE, None).unwrap();
    let before = register.newest_stamp().unwrap();
    let again = register.erase_person(person, ERASE, None);
    assert!(matches!(again, Err(Error::NotFound { .. })));
    assert_eq!(register.newest_stamp().unwrap(), before);
}

/// Whatever is a part of a person's says whose it is: erasing goes by that.
#[test]
fn every_row_that_refers_to_a_person_s_row_names_the_person() {
    let register = in_memory();
    let names = |sql: &str| -> Vec<String> {
        let mut statement = register.connection().prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let of_people: Vec<&str> = LOGGED
        .iter()
        .copied()
        .filter(|table| {
            *table == "person"
                || names(&format!("SELECT name FROM pragma_table_info('{table}')"))
                    .contains(&"person_id".to_owned())
        })
        .collect();
    assert!(of_people.len() > 10);
    for table in LOGGED {
        let references = names(&format!(
            "SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('{table}')"
        ));
        for reference in references {
            let (column, parent) = reference.split_once(' ').unwrap();
            let is_of_person = of_people.contains(&parent);
            assert!(!is_of_person || of_people.contains(table), "{table}.{column}");
            assert!(parent != "person" || column == "person_id", "{table}.{column}");
        }
    }
}

const PLACE: &str = "KOMPETENSPASS_TEST_ERASE_PLACE";
const CALL: &str = "KOMPETENSPASS_TEST_ERASE_CALL";
const THIS: &str = "tests::erase::an_erasing_killed_anywhere_leaves_everything_or_nothing";

/// Erases in a process of its own, which ends at a call; whether it came through.
fn erase_ending_at(call: usize, place: &Path) -> bool {
    let mut victim = Command::new(env::current_exe().unwrap());
    victim.args(["--exact", THIS]).env(PLACE, place).env(CALL, call.to_string());
    victim.output().unwrap().status.success()
}

fn first_person(register: &Register) -> Option<PersonId> {
    let people = register.all::<Person>().unwrap();
    people.iter().find(|person| person.given_name == "Åsa").map(|person| person.id)
}

#[test]
fn an_erasing_killed_anywhere_leaves_everything_or_nothing() {
    if let Some(place) = env::var_os(PLACE).map(PathBuf::from) {
        let person = first_person(&open(&place).unwrap()).unwrap();
        let watch = Watch::over(&place);
        watch.befall(Some(Trouble::EndAt(env::var(CALL).unwrap().parse().unwrap())));
        let mut register = open(&place).unwrap();
        register.erase_person(person, ERASE, None).unwrap();
        drop(register);
        return;
    }
    let (_folder, original) = place();
    let mut register = create(&original).unwrap();
    two(&mut register);
    register.close().unwrap();
    let calls = {
        let (_folder, place) = copy_of(&original);
        let watch = Watch::over(&place);
        let mut register = open(&place).unwrap();
        let person = first_person(&register).unwrap();
        register.erase_person(person, ERASE, None).unwrap();
        watch.events().len()
    };
    let kills = figure("erasing_kills", 40).min(calls);
    let mut left = Vec::new();
    for call in (0..kills).map(|kill| kill * calls / kills) {
        let (_folder, place) = copy_of(&original);
        assert!(!erase_ending_at(call, &place), "call {call} was reached");
        let register = open(&place).unwrap();
        let is_there = first_person(&register).is_some();
        let expected = if is_there { CANARIES } else { &[] };
        assert_eq!(found(&register, CANARIES), expected, "call {call}");
        assert_eq!(found(&register, OTHERS), OTHERS, "call {call}");
        assert!(register.check().unwrap().is_whole(), "call {call}");
        left.push(!is_there);
    }
    assert!(left.is_sorted(), "first always all of it, then always nothing");
    assert!(left.contains(&true) && left.contains(&false));
    println!("tried: {kills} kills among the {calls} calls of an erasing: 0 half done");
}
