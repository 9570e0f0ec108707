//! The schema against the domain's structs and vocabularies, and what it refuses.

use crate::{
    Error, connection,
    entity::tables,
    tests::{in_memory, sample},
};
use domain::{
    aid::{AidRule, CostKind},
    assessment::{Basis, OutcomeKind, Rater},
    certified_time::TimeKind,
    company::NoticeKind,
    criterion::CriterionKind,
    document::DocumentKind,
    evaluation::{Moment, Source},
    evidence::EvidenceKind,
    language::Language,
    mapping::MappingState,
    partner::PartnerKind,
    person::{BackgroundKind, EmploymentStatusKind, Gender},
    plan::{ActionKind, ActionStatus, ActionTime, PlanState},
    project::StepKind,
    retention::{RetentionFrom, RetentionOf},
    role::ComparisonKind,
    size_class::SizeClass,
    sni::SniVersion,
    training::{DeliveryForm, SeatResult, SeatState},
    validation::{AreaOutcome, ValidationResult},
    visit::SlotOutcome,
};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

fn texts(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_struct_has_exactly_its_table_s_columns() {
    let connection = connection::in_memory().unwrap();
    for (table, fields) in tables::fields() {
        let columns = texts(&connection, &format!("SELECT name FROM pragma_table_info('{table}')"));
        let fields: Vec<String> = fields.iter().map(|&field| field.to_owned()).collect();
        assert!(!fields.is_empty(), "{table}");
        assert_eq!(fields, columns, "{table}");
    }
}

#[test]
fn children_are_asked_for_by_a_column_that_refers_to_their_parent() {
    let connection = connection::in_memory().unwrap();
    for (table, column) in tables::parents() {
        let references =
            texts(&connection, &format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')"));
        assert!(references.contains(&column.to_owned()), "{table}.{column}");
    }
}

#[test]
fn every_table_is_logged_or_named_here_as_local() {
    let connection = connection::in_memory().unwrap();
    let all: BTreeSet<String> =
        texts(&connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")
            .into_iter()
            .filter(|name| !name.starts_with("sqlite_"))
            .collect();
    let known: BTreeSet<String> = tables::LOGGED
        .iter()
        .chain(&["operation", "revision", "migration", "device", "local_setting", "blob", "draft"])
        .map(|&name| name.to_owned())
        .collect();
    assert_eq!(all, known);
}

#[test]
fn every_table_is_strict_and_every_reference_has_an_index() {
    let connection = connection::in_memory().unwrap();
    for table in texts(&connection, "SELECT name FROM pragma_table_list WHERE strict = 0") {
        assert!(table.starts_with("sqlite_"), "{table} is not strict");
    }
    let references = texts(
        &connection,
        "SELECT t.name || '.' || k.\"from\" FROM pragma_table_list AS t, \
         pragma_foreign_key_list(t.name) AS k",
    );
    assert!(references.len() > 40);
    let indexed: BTreeSet<String> = texts(
        &connection,
        "SELECT t.name || '.' || c.name FROM pragma_table_list AS t, \
         pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c \
         WHERE c.seqno = 0 AND c.name IS NOT NULL",
    )
    .into_iter()
    .collect();
    for reference in references {
        assert!(indexed.contains(&reference), "{reference} has no index");
    }
}

/// The words of every `CHECK (column IN ('…'))`, by table and column.
fn words_in_schema(connection: &Connection) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for table in tables::LOGGED {
        let sql = texts(
            connection,
            &format!("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '{table}'"),
        );
        for check in sql[0].split("CHECK (").skip(1) {
            let Some((column, list)) = check.split_once(" IN (") else { continue };
            let list = &list[..list.find(')').unwrap()];
            if !column.contains(' ') && list.contains('\'') {
                let words = list.split('\'').skip(1).step_by(2).map(str::to_owned).collect();
                found.insert(((*table).to_owned(), column.to_owned()), words);
            }
        }
    }
    found
}

#[test]
fn every_enum_s_check_knows_exactly_the_words_of_its_vocabulary() {
    macro_rules! vocabularies {
        ($($table:literal $column:literal $vocabulary:ident;)+) => {
            BTreeMap::from([$((
                ($table.to_owned(), $column.to_owned()),
                $vocabulary::ALL.iter().map(|word| word.code().to_owned()).collect(),
            )),+])
        };
    }
    let vocabularies: BTreeMap<_, BTreeSet<String>> = vocabularies! {
        "project_step" "kind" StepKind;
        "company" "sni_version" SniVersion;
        "company" "size_class" SizeClass;
        "notice" "kind" NoticeKind;
        "person" "gender" Gender;
        "person" "paper_language" Language;
        "employment_status" "kind" EmploymentStatusKind;
        "comparison" "kind" ComparisonKind;
        "background" "kind" BackgroundKind;
        "mapping" "state" MappingState;
        "assessment" "rater" Rater;
        "assessment" "outcome" OutcomeKind;
        "assessment" "basis" Basis;
        "evidence" "kind" EvidenceKind;
        "plan" "state" PlanState;
        "action" "kind" ActionKind;
        "action" "time" ActionTime;
        "action" "status" ActionStatus;
        "training" "form" DeliveryForm;
        "seat" "state" SeatState;
        "seat" "result" SeatResult;
        "validation_case" "result" ValidationResult;
        "validation_outcome" "outcome" AreaOutcome;
        "time_entry" "kind" TimeKind;
        "criterion" "kind" CriterionKind;
        "template_action" "kind" ActionKind;
        "template_action" "time" ActionTime;
        "aid_setting" "rule" AidRule;
        "aid_entry" "rule" AidRule;
        "cost" "kind" CostKind;
        "issued_document" "kind" DocumentKind;
        "issued_document" "language" Language;
        "issued_certificate" "language" Language;
        "partner" "kind" PartnerKind;
        "project_activity" "step" StepKind;
        "company_step" "kind" StepKind;
        "visit_slot" "outcome" SlotOutcome;
        "evaluation" "moment" Moment;
        "evaluation" "source" Source;
        "period_report" "language" Language;
        "matrix_copy" "language" Language;
        "retention_rule" "whose" RetentionOf;
        "retention_rule" "counted_from" RetentionFrom;
    };
    assert_eq!(words_in_schema(&connection::in_memory().unwrap()), vocabularies);
}

#[test]
fn the_schema_refuses_what_the_domain_would_never_write() {
    let mut register = in_memory();
    sample::fill(&mut register);
    let refused = [
        "assessment SET level = 5",
        "assessment SET level = -1",
        "assessment SET level = 'tre'",
        "assessment SET level = NULL",
        "assessment SET outcome = 'not_assessed'",
        "assessment SET outcome = 'maybe', level = NULL",
        "assessment SET wants_to_guide = 2",
        "assessment SET assessed_on = '2021-02-29'",
        "assessment SET assessed_on = 'i går'",
        "requirement SET level = 5",
        "requirement SET critical = 2",
        "action_gap SET to_level = NULL",
        "action_gap SET from_level = 5",
        "action SET ends = '2021-01-10'",
        "action SET position = 0",
        "employment SET ends = '2012-02-29'",
        "employment SET starts = '2012-02-30'",
        "employment_status SET ends = '2020-04-30'",
        "employment_status SET percent = 101",
        "participation SET ends = '2020-10-04'",
        "participation SET starts = NULL",
        "participation SET number = 0",
        "notice SET ends = '2020-04-30'",
        "project SET ends = '2020-05-31'",
        "project SET extended_to = '2021-12-30'",
        "project SET starts = '20200601'",
        "project SET target_women = -1",
        "mapping SET done_on = '2020-10-04'",
        "step_presence SET person_id = (SELECT id FROM person)",
        "step_presence SET contact_id = NULL",
        "company_enrolment SET private_sector = 2",
        "company_step SET done_on = '2020-02-30'",
        "visit SET starts = '9:00'",
        "visit SET starts = '24:00'",
        "visit SET ends = '08:59'",
        "visit SET slot_minutes = 0",
        "visit_slot SET starts = '09:60'",
        "visit_slot SET minutes = 241",
        "visit_slot SET outcome = 'late'",
        "evidence SET expires_on = '2019-04-30'",
        "holding SET valid_until = '2019-01-14'",
        "background SET to_year = 2000",
        "person SET given_name = ''",
        "person SET gender = 'w'",
        "person_number SET number = '8901019802'",
        "person_number SET number = '189001019 02'",
        "company SET name = ''",
        "company SET sni_code = '2'",
        "company SET organisation_number = '12345678901'",
        "role SET ssyk = '72123'",
        "competence SET archived = NULL",
        "issued_document SET version = 0",
        "training SET minutes = 0",
        "training SET price_ore = -1",
        "training_content SET level = 5",
        "occasion SET ends = '2020-11-01'",
        "occasion SET seats = 0",
        "seat SET state = 'absent'",
        "seat SET result = NULL",
        "seat SET answered_on = '2020-10-11'",
        "validation_model_area SET competence_id = NULL",
        "validation_case SET in_depth_on = '2020-10-04'",
        "validation_case SET assessed_from = '2020-10-11'",
        "validation_case SET ended_on = NULL",
        "validation_case SET expires_on = '2020-10-29'",
        "level_answer SET seat_id = NULL",
        "level_answer SET case_id = (SELECT id FROM validation_case)",
        "criterion SET text_sv = ''",
        "criterion_check SET occasion_id = NULL",
        "criterion_check SET visit_id = (SELECT id FROM visit)",
        "issued_certificate SET version = 0",
        "template_action SET title = ''",
        "aid_setting SET years = 0",
        "aid_setting SET ceiling_cents = -1",
        "aid_entry SET amount_ore = 0",
        "aid_entry SET granted_on = '2021-02-30'",
        "cost SET amount_ore = 0",
        "time_entry SET minutes = 0",
        "time_entry SET minutes = 1441",
        "time_entry SET day = '2020-02-30'",
        "evaluation SET secure = 0",
        "evaluation SET strong = 6",
        "evaluation SET moment = 'later'",
        "reported_month SET month = '2020-13'",
        "reported_month SET sent_on = '2020-10-31'",
        "period_report SET issued_on = NULL",
        "period_report SET ends = '2020-09-30'",
        "retention_rule SET years = 101",
        "retention_rule SET ground = ''",
        "world_figure SET value = -1",
    ];
    for statement in refused {
        let answer = register.connection().execute(&format!("UPDATE {statement}"), []);
        let error = Error::from(answer.expect_err(statement));
        assert!(matches!(error, Error::Value), "{statement}: {error:?}");
    }
    for statement in [
        "assessment SET person_id = 'nobody'",
        "issued_document SET sha256 = 'nothing'",
        "role SET company_id = 'nothing'",
    ] {
        let answer = register.connection().execute(&format!("UPDATE {statement}"), []);
        assert!(matches!(Error::from(answer.expect_err(statement)), Error::Reference));
    }
}

#[test]
fn open_sides_of_periods_and_missing_values_are_allowed() {
    let mut register = in_memory();
    sample::fill(&mut register);
    for statement in [
        "employment SET starts = NULL, ends = '2012-03-01'",
        "employment SET starts = '2012-03-01', ends = '2012-03-01'",
        "participation SET starts = NULL, ends = NULL",
        "assessment SET outcome = 'not_applicable', level = NULL",
        "assessment SET outcome = 'level', level = 0",
        "employment SET starts = '2020-02-29', ends = NULL",
    ] {
        register.connection().execute(&format!("UPDATE {statement}"), []).expect(statement);
    }
}
