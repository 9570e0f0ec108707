//! The reported figures, counted a second time by SQL that knows nothing of the code: over a generated
//! register, whose rows are copied into a plain database.

use super::*;
use crate::generate::{self, Wanted};
use domain::{
    certified_time::TimeEntry,
    company::Company,
    evaluation::Evaluation,
    mapping::Mapping,
    participation::Participation,
    person::{Employment, Person, PersonNumber},
    plan::Plan,
    step::{CompanyEnrolment, CompanyStep},
    training::Seat,
    validation::ValidationCase,
};
use rusqlite::{Connection, params_from_iter, types::Value as SqlValue};
use serde_json::Value;
use store::{Entity, Register};

/// Copies every row of a kind.
fn copy<E: Entity>(from: &Register, to: &Connection) {
    let rows: Vec<Value> = from
        .all::<E>()
        .unwrap()
        .iter()
        .map(|entity| serde_json::to_value(entity).unwrap())
        .collect();
    let Some(first) = rows.first().and_then(Value::as_object) else {
        panic!("a generated register has no {}", E::TABLE)
    };
    let columns: Vec<&String> = first.keys().collect();
    let list = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    to.execute_batch(&format!("CREATE TABLE {} ({list})", E::TABLE)).unwrap();
    let places = vec!["?"; columns.len()].join(", ");
    let mut insert =
        to.prepare(&format!("INSERT INTO {} ({list}) VALUES ({places})", E::TABLE)).unwrap();
    for row in &rows {
        let cells = columns.iter().map(|column| match &row[column.as_str()] {
            Value::Null => SqlValue::Null,
            Value::Bool(yes) => SqlValue::Integer(i64::from(*yes)),
            Value::Number(number) => SqlValue::Integer(number.as_i64().unwrap()),
            other => SqlValue::Text(other.as_str().unwrap().to_owned()),
        });
        insert.execute(params_from_iter(cells)).unwrap();
    }
}

/// The tenth digit of twelve tells the legal gender: the eleventh, counted from one, is odd for a man.
const VIEWS: &str = "
    CREATE VIEW sex AS
      SELECT person.id AS person_id, coalesce(
        (SELECT iif(substr(number, 11, 1) % 2 = 1, 'man', 'woman') FROM person_number
         WHERE person_number.person_id = person.id ORDER BY registered_on DESC, id DESC LIMIT 1),
        gender) AS gender
      FROM person;
    CREATE VIEW begun AS
      SELECT person_id, min(starts) AS day FROM participation WHERE starts IS NOT NULL
      GROUP BY person_id;
";

/// When each person first reached a step, whoever they are.
const fn reaching(stage: PersonStage) -> &'static str {
    match stage {
        PersonStage::Participants => "SELECT person_id, day FROM begun",
        PersonStage::Mapped => {
            "SELECT person_id, min(coalesce(done_on, started_on)) AS day FROM mapping
             WHERE state = 'done' GROUP BY person_id"
        }
        PersonStage::Planned => {
            "SELECT person_id, min(coalesce(agreed_on, made_on)) AS day FROM plan
             WHERE state <> 'draft' GROUP BY person_id"
        }
        PersonStage::Evaluated => {
            "SELECT person_id, min(answered_on) AS day FROM evaluation WHERE moment = 'end'
             GROUP BY person_id"
        }
        PersonStage::Validated => {
            "SELECT person_id, min(ended_on) AS day FROM validation_case
             WHERE result IN ('attestation', 'certificate') GROUP BY person_id"
        }
        // Whoever took part to the end was in training from the answer on.
        PersonStage::InTraining => {
            "SELECT person_id, min(answered_on) AS day FROM seat
             WHERE state IN ('accepted', 'attended') GROUP BY person_id"
        }
        PersonStage::Trained => {
            "SELECT person_id, min(attended_on) AS day FROM seat WHERE state = 'attended'
             GROUP BY person_id"
        }
    }
}

fn generated() -> (Register, Connection) {
    let numbers = ["189001019802", "189001029819"]
        .into_iter()
        .map(|number| number.parse().unwrap())
        .collect();
    let wanted = Wanted { companies: 15, people: 700, seed: 5, numbers };
    let register = generate::in_memory(&wanted).unwrap();
    let plain = Connection::open_in_memory().unwrap();
    copy::<Person>(&register, &plain);
    copy::<PersonNumber>(&register, &plain);
    copy::<Participation>(&register, &plain);
    copy::<Mapping>(&register, &plain);
    copy::<Plan>(&register, &plain);
    copy::<Evaluation>(&register, &plain);
    copy::<Employment>(&register, &plain);
    copy::<Company>(&register, &plain);
    copy::<CompanyEnrolment>(&register, &plain);
    copy::<CompanyStep>(&register, &plain);
    copy::<Seat>(&register, &plain);
    copy::<ValidationCase>(&register, &plain);
    copy::<TimeEntry>(&register, &plain);
    plain.execute_batch(VIEWS).unwrap();
    (register, plain)
}

#[test]
fn every_step_of_the_funnel_is_what_sql_counts_over_any_days() {
    let (register, plain) = generated();
    let reached = figures::reached(&register).unwrap();
    for (from, to) in [
        ("0001-01-01", "9999-12-31"),
        ("2021-01-01", "2021-06-30"),
        ("2022-01-01", "2022-01-31"),
        ("0001-01-01", "2020-12-31"),
    ] {
        let window = Window { from: from.parse().ok(), to: to.parse().ok() };
        let funnel = reached.funnel(window);
        for &stage in PersonStage::ALL {
            let reaching = reaching(stage);
            let sql = format!(
                "SELECT coalesce(sum(gender = 'woman'), 0), coalesce(sum(gender = 'man'), 0),
                        coalesce(sum(gender IS NULL), 0), count(*)
                 FROM ({reaching}) AS step
                 JOIN begun ON begun.person_id = step.person_id
                 JOIN sex ON sex.person_id = step.person_id
                 WHERE max(step.day, begun.day) BETWEEN ?1 AND ?2"
            );
            let counted = plain
                .query_row(&sql, [from, to], |row| {
                    Ok(Count {
                        women: row.get(0)?,
                        men: row.get(1)?,
                        unknown: row.get(2)?,
                        total: row.get(3)?,
                    })
                })
                .unwrap();
            assert_eq!(funnel.people(stage), counted, "{stage:?} {from} {to}");
            let whole = from.starts_with("0001") && to.starts_with("9999");
            assert!(!whole || counted.total > 40, "{stage:?}: hardly anybody to count");
        }
        for (stage, sql) in [
            (
                CompanyStage::Contacted,
                "SELECT count(*) FROM (
                   SELECT company_id, min(day) AS day FROM (
                     SELECT company_id, decided_on AS day FROM company_enrolment
                     UNION ALL SELECT company_id, done_on FROM company_step WHERE done_on IS NOT NULL
                   ) GROUP BY company_id
                 ) WHERE day BETWEEN ?1 AND ?2",
            ),
            (
                CompanyStage::FirstMeeting,
                "SELECT count(*) FROM (
                   SELECT company_id, min(done_on) AS day FROM company_step
                   WHERE kind = 'first_meeting' GROUP BY company_id
                 ) WHERE day BETWEEN ?1 AND ?2",
            ),
            (
                CompanyStage::InformationMeeting,
                "SELECT count(*) FROM (
                   SELECT company_id, min(done_on) AS day FROM company_step
                   WHERE kind = 'information_meeting' GROUP BY company_id
                 ) WHERE day BETWEEN ?1 AND ?2",
            ),
        ] {
            let counted: u32 = plain.query_row(sql, [from, to], |row| row.get(0)).unwrap();
            assert_eq!(funnel.companies(stage), counted, "{stage:?} {from} {to}");
        }
        let with_participants: u32 = plain
            .query_row(
                "SELECT count(*) FROM (
                   SELECT company_id, min(begun.day) AS day FROM employment JOIN begun USING (person_id)
                   GROUP BY company_id
                 ) WHERE day BETWEEN ?1 AND ?2",
                [from, to],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(funnel.companies(CompanyStage::WithParticipants), with_participants);
        let sme_trained: u32 = plain
            .query_row(
                "SELECT count(*) FROM (
                   SELECT company_id, min(max(begun.day, trained.day)) AS day
                   FROM employment JOIN begun USING (person_id)
                   JOIN (SELECT person_id, min(attended_on) AS day FROM seat
                         WHERE state = 'attended' GROUP BY person_id) AS trained USING (person_id)
                   JOIN company ON company.id = company_id
                   WHERE size_class IN ('micro', 'small', 'medium')
                   GROUP BY company_id
                 ) WHERE day BETWEEN ?1 AND ?2",
                [from, to],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(funnel.companies(CompanyStage::SmeTrained), sme_trained, "{from} {to}");
    }
}

#[test]
fn felt_effects_are_what_sql_counts_of_those_who_answered_both_times() {
    let (register, plain) = generated();
    let effects = evaluation::effects(&register, generate::AS_OF).unwrap();
    let mut shown = 0;
    for effect in &effects {
        let (Some(moment), Some(whole)) = (effect.moment, &effect.whole) else { continue };
        let until = effect.until.map(|day| day.to_string());
        let column = effect.effect.code();
        let sql = format!(
            "SELECT count(*), sum(first.{column} >= 4), sum(later.{column} >= 4)
             FROM evaluation AS first JOIN evaluation AS later USING (person_id)
             JOIN begun USING (person_id) JOIN sex USING (person_id)
             WHERE first.moment = 'before' AND later.moment = ?1
               AND first.{column} IS NOT NULL AND later.{column} IS NOT NULL
               AND later.answered_on <= ?3
               AND (?2 = '' OR coalesce(gender, 'unknown') = ?2)"
        );
        let groups = effect.genders.iter().map(|one| (one.name.as_str(), one.shown.as_ref()));
        for (group, cell) in [("", Some(whole))].into_iter().chain(groups) {
            let counted: (u32, Option<u32>, Option<u32>) = plain
                .query_row(&sql, (moment.code(), group, &until), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
                .unwrap();
            let Some(cell) = cell else { continue };
            shown += 1;
            assert_eq!(cell.answers, counted.0, "{column} {moment:?} {group}");
            for (bounds, count) in cell.counts.iter().zip([counted.1, counted.2]) {
                let count = count.unwrap_or(0);
                assert!((bounds.low..=bounds.high).contains(&count), "{column} {group}");
            }
        }
    }
    assert!(shown > 6, "hardly anything was shown: {shown}");
}

#[test]
fn a_month_is_what_sql_counts() {
    let (register, plain) = generated();
    for of in ["2020-10", "2021-02", "2021-12", "2022-09"] {
        let lines = crate::month::lines(&register, of.parse().unwrap()).unwrap();
        let counted: (u32, u32, u32) = plain
            .query_row(
                "SELECT count(*), coalesce(sum(substr(starts, 1, 7) = ?1), 0),
                        coalesce(sum(substr(ends, 1, 7) = ?1), 0)
                 FROM participation
                 WHERE substr(starts, 1, 7) <= ?1
                   AND (ends IS NULL OR substr(ends, 1, 7) >= ?1 OR EXISTS (
                     SELECT 1 FROM time_entry WHERE time_entry.person_id = participation.person_id
                       AND substr(time_entry.day, 1, 7) = ?1))",
                [of],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        let count = |one: usize| u32::try_from(one).unwrap();
        let started = lines.iter().filter(|line| line.starts.is_some()).count();
        let ended = lines.iter().filter(|line| line.ends.is_some()).count();
        let minutes: (u32, u32) = plain
            .query_row(
                "SELECT coalesce(sum(minutes * funded), 0), coalesce(sum(minutes * (1 - funded)), 0)
                 FROM time_entry JOIN begun USING (person_id)
                 WHERE substr(time_entry.day, 1, 7) = ?1",
                [of],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        let sum = |of: fn(&domain::month::MonthLine) -> u32| lines.iter().map(of).sum::<u32>();
        assert_eq!((sum(|line| line.funded), sum(|line| line.unfunded)), minutes, "{of}");
        assert!(counted.0 > 0, "{of}");
        assert_eq!((count(lines.len()), count(started), count(ended)), counted, "{of}");
    }
}
