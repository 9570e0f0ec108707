//! The matrix as data: a workshop of a few people, counted by hand.

use super::*;
use crate::{
    assessment::{OutcomeKind, Rater},
    id::{AssessmentId, ProfileId, RequirementId},
};
use uuid::Uuid;

const WELDING: u128 = 1;
const DRAWINGS: u128 = 2;
const CRANE: u128 = 11;

fn competence(number: u128) -> CompetenceId {
    CompetenceId(Uuid::from_u128(number))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

/// Welding and drawings in the first area, the crane in the second.
fn places() -> HashMap<CompetenceId, Place> {
    [(WELDING, 1, 1), (DRAWINGS, 1, 2), (CRANE, 2, 1)]
        .map(|(number, area, position)| {
            let area_id = AreaId(Uuid::from_u128(area));
            let area = u32::try_from(area).expect("a small number");
            (competence(number), Place { area_id, order: (area, position) })
        })
        .into()
}

fn requires(all: &[(u128, u8)]) -> Vec<Requirement> {
    all.iter()
        .map(|(number, required)| Requirement {
            id: RequirementId(Uuid::from_u128(*number)),
            profile_id: ProfileId(Uuid::nil()),
            competence_id: competence(*number),
            level: level(*required),
            critical: false,
        })
        .collect()
}

/// Ratings by the coach: competence, what is said, day, in the order in which they were made.
fn said(all: &[(u128, Outcome, &str)]) -> Vec<Assessment> {
    all.iter()
        .zip(1..)
        .map(|((number, says, day), order)| {
            let (outcome, level) = match says {
                Outcome::Level(level) => (OutcomeKind::Level, Some(*level)),
                Outcome::NotAssessed => (OutcomeKind::NotAssessed, None),
                Outcome::NotApplicable => (OutcomeKind::NotApplicable, None),
            };
            Assessment {
                id: AssessmentId(Uuid::from_u128(order)),
                person_id: PersonId(Uuid::nil()),
                competence_id: competence(*number),
                mapping_id: None,
                profile_id: None,
                rater: Rater::Coach,
                outcome,
                level,
                reason: String::new(),
                basis: None,
                note: String::new(),
                wants_to_guide: None,
                assessed_on: day.parse().expect("a date"),
            }
        })
        .collect()
}

fn at(number: u8) -> Outcome {
    Outcome::Level(level(number))
}

/// One competence, welding at 3, required of all: what is said of each person in turn.
fn of_welders(said_of_each: &[Option<Outcome>]) -> Row {
    let requirements = requires(&[(WELDING, 3)]);
    let assessments: Vec<Vec<Assessment>> = said_of_each
        .iter()
        .map(|says| {
            said(&says.iter().map(|says| (WELDING, *says, "2020-11-01")).collect::<Vec<_>>())
        })
        .collect();
    let members: Vec<Member<'_>> = assessments
        .iter()
        .zip(1..)
        .map(|(assessments, number)| Member {
            person_id: person(number),
            requirements: &requirements,
            assessments,
        })
        .collect();
    let mut matrix = matrix(&members, &places(), None);
    assert_eq!(matrix.rows.len(), 1);
    matrix.rows.remove(0)
}

#[test]
fn whom_a_sickness_would_leave_is_counted_over_levels_three_and_four() {
    let one = |number| Backing::One { person_id: person(number) };
    for (says, alone, can_guide, backing) in [
        (vec![], 0, 0, None),
        (vec![Some(at(2))], 0, 0, Some(Backing::Nobody)),
        (vec![Some(at(3))], 1, 0, Some(one(1))),
        (vec![Some(at(2)), Some(at(4))], 1, 1, Some(one(2))),
        (vec![Some(at(3)), Some(at(4)), Some(at(0))], 2, 1, Some(Backing::Several)),
        (vec![None, None], 0, 0, Some(Backing::Nobody)),
        (vec![Some(Outcome::NotApplicable), Some(at(3))], 1, 0, Some(one(2))),
    ] {
        let Some(backing) = backing else {
            assert!(matrix(&[], &places(), None).rows.is_empty(), "nobody, nothing");
            continue;
        };
        let line = of_welders(&says);
        assert_eq!((line.strength.alone, line.strength.can_guide), (alone, can_guide), "{says:?}");
        assert_eq!(line.backing, backing, "{says:?}");
    }
}

#[test]
fn unknown_is_never_counted_as_a_gap_nor_as_met() {
    let line = of_welders(&[
        Some(at(3)),
        Some(at(4)),
        Some(at(1)),
        Some(Outcome::NotAssessed),
        None,
        Some(Outcome::NotApplicable),
    ]);
    assert_eq!(line.demand, Demand { met: 2, gap: 1, unknown: 2, not_applicable: 1 });
}

#[test]
fn whoever_can_counts_although_the_own_role_does_not_ask_for_it() {
    let welder = requires(&[(WELDING, 3)]);
    let driver = requires(&[(CRANE, 2)]);
    let of_driver = said(&[(WELDING, at(4), "2020-11-01"), (CRANE, at(2), "2020-11-01")]);
    let members = [
        Member { person_id: person(1), requirements: &welder, assessments: &[] },
        Member { person_id: person(2), requirements: &driver, assessments: &of_driver },
    ];
    let matrix = matrix(&members, &places(), None);
    let welding = &matrix.rows[0];
    assert_eq!(welding.competence_id, competence(WELDING));
    assert_eq!(welding.cells[1].standing, None, "not required of the driver");
    assert_eq!(welding.cells[1].said, Some(at(4)));
    assert_eq!(welding.strength.alone, 1);
    assert_eq!(welding.demand, Demand { unknown: 1, ..Demand::default() });
    assert_eq!(matrix.people[1].alone_in, 1, "welding, but not the crane at level 2");
    assert_eq!(matrix.people[1].coverage.applicable, 1, "covered is only what the role asks");
}

#[test]
fn competences_stand_in_the_order_of_the_library_and_only_where_a_role_asks_for_them() {
    let (first, second) =
        (requires(&[(CRANE, 2), (DRAWINGS, 3)]), requires(&[(WELDING, 3), (99, 1)]));
    let members = [
        Member { person_id: person(1), requirements: &first, assessments: &[] },
        Member { person_id: person(2), requirements: &second, assessments: &[] },
    ];
    let rows = matrix(&members, &places(), None).rows;
    let order: Vec<_> = rows.iter().map(|line| line.competence_id).collect();
    assert_eq!(order, [WELDING, DRAWINGS, CRANE].map(competence));
}

#[test]
fn before_and_now_are_each_what_counted_then() {
    let requirements = requires(&[(WELDING, 3), (DRAWINGS, 2), (CRANE, 2)]);
    let mut assessments = said(&[
        (WELDING, at(2), "2020-10-05"),
        (WELDING, at(4), "2021-02-01"),
        (DRAWINGS, at(2), "2020-10-05"),
        (CRANE, at(1), "2021-02-01"),
    ]);
    assessments[1].wants_to_guide = Some(true);
    let member =
        Member { person_id: person(1), requirements: &requirements, assessments: &assessments };
    let day = "2020-10-05".parse().ok();
    let rows = matrix(&[member], &places(), day).rows;
    let before: Vec<_> = rows.iter().map(|line| line.cells[0].before).collect();
    assert_eq!(before, [Some(level(2)), None, None], "raised, as it was, and not mapped then");
    assert_eq!(rows[0].before, Some(Strength::default()));
    assert_eq!(rows[0].strength, Strength { alone: 1, can_guide: 1, want_to_guide: 1 });
    assert!(matrix(&[member], &places(), None).rows.iter().all(|line| line.before.is_none()));
}

#[test]
fn a_self_rating_carries_nothing() {
    let requirements = requires(&[(WELDING, 3)]);
    let mut assessments = said(&[(WELDING, at(4), "2020-10-05")]);
    assessments[0].rater = Rater::Participant;
    let member =
        Member { person_id: person(1), requirements: &requirements, assessments: &assessments };
    let line = &matrix(&[member], &places(), None).rows[0];
    assert_eq!(line.strength, Strength::default());
    assert_eq!(line.cells[0].said, None);
}
