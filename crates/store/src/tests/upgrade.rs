//! Registers as earlier programs left them: each released schema has one in `tests/fixtures`, which
//! every later program must open, bring up to date and read as it was.

use super::{place, sample, world};
use crate::{KeyCost, Operation, Password, Program, Register, Result, Writing, blob, migrations};
use domain::{
    assessment::Assessment,
    company::Company,
    document::IssuedDocument,
    identity::IdentityNumber,
    mapping::Mapping,
    operation::OperationCode,
    person::{Employment, Person, PersonNumber},
};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// Set to make the fixture of the newest schema, once, when that schema is released.
const WRITE: &str = "KOMPETENSPASS_WRITE_FIXTURE";

/// What every fixture is opened with.
pub(super) const PASSWORD: &str = "korrekt häst batteri";

/// The people of the fixtures, beside the one of the sample, with published test numbers.
const OTHERS: [(&str, &str, &str, &str); 2] = [
    ("Bo Åke", "Ärlig", "195711212893", "Vikstål AB"),
    ("Zahra", "Nørgaard", "195604122795", "Örnäs Mekaniska"),
];

/// What every fixture says of its people, in the order in which they were added.
const SAID: [&str; 3] = [
    "Åsa Öberg, 189001019802, Norrmek AB",
    "Bo Åke Ärlig, 195711212893, Vikstål AB",
    "Zahra Nørgaard, 195604122795, Örnäs Mekaniska",
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// Every fixture's schema and folder, in order.
pub(super) fn released() -> Vec<(u32, PathBuf)> {
    let mut found: Vec<_> = fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?;
            let schema = name.strip_prefix("schema-")?.strip_suffix(".kompetenspass")?;
            Some((schema.parse().unwrap(), path))
        })
        .collect();
    found.sort();
    found
}

/// A fixture in a folder where it may be written in.
pub(super) fn copy_of(fixture: &Path) -> (TempDir, PathBuf) {
    let (folder, place) = place();
    fs::create_dir(&place).unwrap();
    for name in ["keys.a", "keys.b", "register.db"] {
        fs::copy(fixture.join(name), place.join(name)).unwrap();
    }
    (folder, place)
}

pub(super) fn open(place: &Path) -> Result<Register> {
    Register::open(place, &Password::new(PASSWORD), Program::CommandLine, world())
}

/// What a register says of its people.
pub(super) fn said(register: &Register) -> Vec<String> {
    let companies = register.all::<Company>().unwrap();
    let tell = |person: Person| {
        let numbers: Vec<PersonNumber> = register.children(person.id).unwrap();
        let work: Vec<Employment> = register.children(person.id).unwrap();
        let company = companies.iter().find(|company| company.id == work[0].company_id).unwrap();
        format!("{}, {}, {}", person.full_name(), numbers[0].number.digits(), company.name)
    };
    register.all::<Person>().unwrap().into_iter().map(tell).collect()
}

/// A register with three people in three companies, a mapping, an issued paper and an undo.
fn tell_the_story(register: &mut Register) {
    sample::fill(register);
    for (given, family, number, company) in OTHERS {
        let operation = Operation::new(OperationCode::PersonAdded);
        register.write(operation, |tx| add(tx, given, family, number, company)).unwrap();
    }
    let mut person = register.all::<Person>().unwrap().remove(0);
    person.family_name = "Berg".into();
    let operation = Operation::new(OperationCode::PersonChanged).about_person(person.id);
    register.write(operation, |tx| tx.put(&person)).unwrap();
    register.undo().unwrap();
}

fn add(tx: &Writing<'_>, given: &str, family: &str, number: &str, company: &str) -> Result<()> {
    let firm = Company { id: tx.new_id(), name: company.into(), ..tx.all::<Company>()?.remove(0) };
    tx.put(&firm)?;
    let person = Person {
        id: tx.new_id(),
        given_name: given.into(),
        family_name: family.into(),
        ..tx.all::<Person>()?.remove(0)
    };
    tx.put(&person)?;
    tx.put(&PersonNumber {
        id: tx.new_id(),
        person_id: person.id,
        number: IdentityNumber::parse(number, tx.now().date_naive()).unwrap().number,
        ..tx.all::<PersonNumber>()?.remove(0)
    })?;
    tx.put(&Employment {
        id: tx.new_id(),
        person_id: person.id,
        company_id: firm.id,
        role_id: None,
        ..tx.all::<Employment>()?.remove(0)
    })?;
    Ok(())
}

#[test]
fn a_register_of_every_released_schema_opens_is_brought_up_to_date_and_says_the_same() {
    if std::env::var_os(WRITE).is_some() {
        write_fixture();
    }
    let released = released();
    assert!(!released.is_empty());
    for (schema, fixture) in released {
        let (_folder, place) = copy_of(&fixture);
        let mut register = open(&place).unwrap_or_else(|e| panic!("schema {schema}: {e:?}"));
        let report = register.check().unwrap();
        assert!(report.is_whole(), "{schema}: {report:?}");
        assert_eq!(migrations::version(register.connection()).unwrap(), migrations::LATEST);
        assert_eq!(said(&register), SAID, "schema {schema}");
        assert_eq!(register.count::<Mapping>().unwrap(), 1);
        let paper = register.all::<IssuedDocument>().unwrap().remove(0);
        assert_eq!(paper.sha256, blob::sha256(sample::PAPER));
        assert_eq!(register.blob(&paper.sha256).unwrap().as_deref(), Some(sample::PAPER));
        register.redo().unwrap();
        assert_eq!(register.all::<Person>().unwrap()[0].family_name, "Berg", "undone before");
        assert!(register.check().unwrap().is_whole(), "{schema}: and is written in");
    }
}

#[test]
fn where_an_interview_was_left_becomes_a_note_of_this_laptop() {
    let (_folder, place) = copy_of(&released()[0].1);
    let register = open(&place).unwrap();
    let mapping = register.all::<Mapping>().unwrap().remove(0);
    let said = register.children::<Assessment, _>(mapping.id).unwrap();
    let left: serde_json::Value =
        register.setting(&format!("interview {}", mapping.id)).unwrap().unwrap();
    let last = said.iter().max_by_key(|one| one.id).unwrap();
    assert_eq!(left, json!({ "at": last.competence_id, "after": last.id }));
}

#[test]
fn what_is_ticked_at_an_occasion_stays_ticked_there_in_table_and_log_when_visits_get_criteria_too()
{
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    migrations::run_to(&mut connection, 8).unwrap();
    let mut told = json!({
        "id": "c", "criterion_id": "k", "occasion_id": "o", "checked_on": "2021-02-01",
        "note": "På två språk"
    });
    let row = told.to_string();
    let filled = "INSERT INTO training VALUES ('t', 'Kurs', '', '', 1, 0, 'classroom', '', 0, 0);
        INSERT INTO occasion VALUES ('o', 't', NULL, '2021-02-01', '2021-02-01', '', NULL, '');
        INSERT INTO criterion VALUES ('k', 'equality', NULL, 1, 'Alla bjuds in', '', 0);
        INSERT INTO criterion_check VALUES ('c', 'k', 'o', '2021-02-01', 'På två språk');
        INSERT INTO operation VALUES ('p', 'criterion_ticked', NULL, NULL, NULL, '', 1, 'd', NULL);";
    connection.execute_batch(filled).unwrap();
    // As it is, as it was erased, and as it was removed.
    for (seq, row) in [(1, Some(row.as_str())), (2, Some("{}")), (3, None)] {
        let sql = "INSERT INTO revision VALUES ('p', 'criterion_check', 'c', ?1, 'd', ?2, 1)";
        connection.execute(sql, (row, seq)).unwrap();
    }
    migrations::run_to(&mut connection, 9).unwrap();
    let mut statement = connection.prepare("SELECT row FROM revision ORDER BY seq").unwrap();
    let rows = statement.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap();
    let logged: Vec<Option<serde_json::Value>> =
        rows.map(|row| row.unwrap().map(|text| serde_json::from_str(&text).unwrap())).collect();
    told["visit_id"] = json!(null);
    assert_eq!(logged, [Some(told), Some(json!({})), None]);
    let kept: (String, Option<String>, Option<String>) = connection
        .query_row("SELECT note, occasion_id, visit_id FROM criterion_check", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(kept, ("På två språk".into(), Some("o".into()), None));
}

/// Leaves the newest schema's register among the fixtures, unless there is one already.
fn write_fixture() {
    let (_folder, place) = place();
    let (password, cost) = (Password::new(PASSWORD), KeyCost::FOR_TESTS);
    let mut register = Register::create(&place, &password, cost, Program::Window, world()).unwrap();
    tell_the_story(&mut register);
    assert_eq!(said(&register), SAID);
    register.close().unwrap();
    let fixture = fixtures().join(format!("schema-{}.kompetenspass", migrations::LATEST));
    fs::create_dir_all(fixtures()).unwrap();
    // A released one is what an earlier program wrote: it is never made again.
    fs::create_dir(&fixture).unwrap();
    for name in ["keys.a", "keys.b", "register.db"] {
        fs::copy(place.join(name), fixture.join(name)).unwrap();
    }
}
