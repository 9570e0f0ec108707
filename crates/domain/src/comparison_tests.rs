//! The rules of comparison as data: what is said against what is required, and what follows.

use super::*;
use crate::{
    assessment::{OutcomeKind, Rater},
    id::{PersonId, ProfileId, RequirementId},
};
use uuid::Uuid;

const SELF: Rater = Rater::Participant;

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn competence(number: u128) -> CompetenceId {
    CompetenceId(Uuid::from_u128(number))
}

/// Competences 1–9 lie in area 1, 11–19 in area 2 and so on.
fn places() -> HashMap<CompetenceId, Place> {
    (1..40u32)
        .map(|number| {
            let area = number / 10 + 1;
            let area_id = AreaId(Uuid::from_u128(u128::from(area)));
            (competence(number.into()), Place { area_id, order: (area, number) })
        })
        .collect()
}

fn required(number: u128, at: u8, critical: bool) -> Requirement {
    Requirement {
        id: RequirementId(Uuid::from_u128(number)),
        profile_id: ProfileId(Uuid::nil()),
        competence_id: competence(number),
        level: level(at),
        critical,
    }
}

fn rated(number: u128, order: u128, rater: Rater, says: Outcome, day: &str) -> Assessment {
    let (outcome, level) = match says {
        Outcome::Level(level) => (OutcomeKind::Level, Some(level)),
        Outcome::NotAssessed => (OutcomeKind::NotAssessed, None),
        Outcome::NotApplicable => (OutcomeKind::NotApplicable, None),
    };
    Assessment {
        id: AssessmentId(Uuid::from_u128(order)),
        person_id: PersonId(Uuid::nil()),
        competence_id: competence(number),
        mapping_id: None,
        profile_id: None,
        rater,
        outcome,
        level,
        reason: String::new(),
        basis: None,
        note: String::new(),
        wants_to_guide: None,
        assessed_on: day.parse().expect("a date"),
    }
}

fn coach(number: u128, at: u8) -> Assessment {
    rated(number, number, Rater::Coach, Outcome::Level(level(at)), "2020-10-05")
}

#[test]
fn what_is_said_and_required_gives_the_standing() {
    let cases = [
        (None, 3, Standing::NotAssessed),
        (Some(Outcome::NotAssessed), 3, Standing::NotAssessed),
        (Some(Outcome::NotApplicable), 3, Standing::NotApplicable),
        (Some(Outcome::Level(level(0))), 0, Standing::Met { level: level(0) }),
        (Some(Outcome::Level(level(0))), 4, Standing::Gap { level: level(0), steps: 4 }),
        (Some(Outcome::Level(level(2))), 3, Standing::Gap { level: level(2), steps: 1 }),
        (Some(Outcome::Level(level(3))), 3, Standing::Met { level: level(3) }),
        (Some(Outcome::Level(level(4))), 2, Standing::Surplus { level: level(4), steps: 2 }),
    ];
    for (said, at, expected) in cases {
        assert_eq!(Standing::of(said, level(at)), expected, "{said:?} against {at}");
    }
}

#[test]
fn a_surplus_never_hides_a_gap() {
    let against = compare(
        &[required(1, 2, false), required(2, 3, false)],
        &[coach(1, 4), coach(2, 1)],
        &places(),
    );
    assert_eq!(against.coverage.met, 1);
    assert_eq!(against.lines[1].standing.gap(), Some(2));
}

#[test]
fn not_assessed_not_applicable_and_zero_are_three_different_things() {
    let requirements = [required(1, 2, false), required(2, 2, false), required(3, 2, false)];
    let said = [coach(1, 0), rated(3, 9, Rater::Coach, Outcome::NotApplicable, "2020-10-05")];
    let against = compare(&requirements, &said, &places());
    let standings: Vec<_> = against.lines.iter().map(|line| line.standing).collect();
    assert_eq!(
        standings,
        [
            Standing::Gap { level: level(0), steps: 2 },
            Standing::NotAssessed,
            Standing::NotApplicable
        ]
    );
    assert_eq!(
        against.coverage,
        Coverage { assessed: 1, applicable: 2, met: 0, not_applicable: 1 }
    );
}

#[test]
fn a_self_rating_is_shown_beside_and_never_counted() {
    let said = [rated(1, 1, SELF, Outcome::Level(level(4)), "2020-10-05")];
    let against = compare(&[required(1, 3, false)], &said, &places());
    assert_eq!(against.lines[0].standing, Standing::NotAssessed);
    assert_eq!(against.lines[0].own, Some(Outcome::Level(level(4))));
    assert!(!against.lines[0].can_guide, "only a counted level 4 can guide others");
}

#[test]
fn the_latest_by_day_and_then_by_order_counts() {
    let older_but_entered_later = rated(1, 9, Rater::Coach, Outcome::Level(level(1)), "2020-10-04");
    let first = rated(1, 1, Rater::Coach, Outcome::Level(level(2)), "2020-10-05");
    let second = rated(1, 2, Rater::Manager, Outcome::Level(level(3)), "2020-10-05");
    let against =
        compare(&[required(1, 3, false)], &[second, older_but_entered_later, first], &places());
    assert_eq!(against.lines[0].standing, Standing::Met { level: level(3) });
}

#[test]
fn a_level_taken_back_is_unknown_again() {
    let said = [coach(1, 3), rated(1, 5, Rater::Coach, Outcome::NotAssessed, "2020-10-05")];
    let against = compare(&[required(1, 3, false)], &said, &places());
    assert_eq!(against.lines[0].standing, Standing::NotAssessed);
    assert_eq!(against.coverage.assessed, 0);
}

#[test]
fn lines_follow_the_library_with_critical_ones_first_in_their_area() {
    let requirements = [
        required(11, 1, false),
        required(2, 1, false),
        required(3, 1, true),
        required(1, 1, false),
    ];
    let against = compare(&requirements, &[], &places());
    let order: Vec<_> = against.lines.iter().map(|line| line.competence_id.0.as_u128()).collect();
    assert_eq!(order, [3, 1, 2, 11]);
    assert_eq!(against.areas.len(), 2);
}

#[test]
fn an_empty_profile_is_covered_by_nothing_and_is_not_complete() {
    let against = compare(&[], &[coach(1, 3)], &places());
    assert!(against.lines.is_empty() && !against.coverage.is_complete());
}

#[test]
fn strengths_are_what_is_met_at_three_or_more_and_highest_first() {
    let requirements =
        [required(1, 1, false), required(2, 3, false), required(3, 4, false), required(4, 3, true)];
    let said = [coach(1, 2), coach(2, 4), coach(3, 3), coach(4, 3)];
    let against = compare(&requirements, &said, &places());
    let strengths: Vec<_> =
        propose_strengths(&against).iter().map(|l| l.competence_id.0.as_u128()).collect();
    assert_eq!(strengths, [2, 4], "level 2 over a low requirement, and a gap, are no strengths");
}

#[test]
fn development_is_proposed_critical_first_and_never_for_the_unknown() {
    let requirements =
        [required(1, 3, false), required(2, 4, false), required(3, 3, true), required(4, 3, false)];
    let said = [coach(1, 2), coach(2, 1), coach(3, 2)];
    let against = compare(&requirements, &said, &places());
    let develop: Vec<_> =
        propose_development(&against).iter().map(|l| l.competence_id.0.as_u128()).collect();
    assert_eq!(develop, [3, 2, 1]);
}
