//! What a training covers as data: gaps on one side, contents on the other, and what fits.

use super::*;
use crate::id::TrainingContentId;
use proptest::prelude::*;
use uuid::Uuid;

fn competence(number: u128) -> CompetenceId {
    CompetenceId(Uuid::from_u128(number))
}

fn contents(of: &[(u128, u8)]) -> Vec<TrainingContent> {
    of.iter()
        .map(|&(number, level)| TrainingContent {
            id: TrainingContentId(Uuid::nil()),
            training_id: TrainingId(Uuid::nil()),
            competence_id: competence(number),
            level: Level::new(level).expect("a level"),
        })
        .collect()
}

/// Gaps as (competence, required level); a level over 4 marks the same minus ten as critical.
fn gaps(of: &[(u128, u8)]) -> Vec<KnownGap> {
    of.iter()
        .map(|&(number, required)| KnownGap {
            competence_id: competence(number),
            required: Level::new(required % 10).expect("a level"),
            critical: required >= 10,
        })
        .collect()
}

fn numbers(ids: &[CompetenceId]) -> Vec<u128> {
    ids.iter().map(|id| id.0.as_u128()).collect()
}

#[test]
fn a_training_covers_a_gap_when_it_reaches_the_required_level() {
    for (what, training, wanted, covered, open) in [
        ("exactly", &[(1, 3)][..], &[(1, 3)][..], &[1][..], &[][..]),
        ("over", &[(1, 4)], &[(1, 3)], &[1], &[]),
        ("closer is not covering", &[(1, 2)], &[(1, 3)], &[], &[1]),
        ("another competence", &[(2, 4)], &[(1, 3)], &[], &[1]),
        ("two of three", &[(1, 3), (2, 3)], &[(1, 3), (2, 2), (3, 1)], &[1, 2], &[3]),
        ("a surplus evens out nothing", &[(1, 4), (2, 1)], &[(1, 1), (2, 3)], &[1], &[2]),
        ("no gap", &[(1, 4)], &[], &[], &[]),
        ("no content", &[], &[(1, 1)], &[], &[1]),
    ] {
        let fit = fit(&contents(training), &gaps(wanted));
        assert_eq!(numbers(&fit.covered), covered, "{what}");
        assert_eq!(numbers(&fit.open), open, "{what}");
    }
}

/// A training as name, minutes and contents.
type Row<'a> = (&'a str, Option<u32>, &'a [(u128, u8)]);
/// Trainings; their ids count from 1 in this order.
type Catalogue<'a> = &'a [Row<'a>];

fn with_offers<T>(catalogue: Catalogue<'_>, then: impl FnOnce(&[Offer<'_>]) -> T) -> T {
    let all: Vec<Vec<TrainingContent>> = catalogue.iter().map(|(_, _, of)| contents(of)).collect();
    let offers: Vec<Offer<'_>> = catalogue
        .iter()
        .zip(&all)
        .zip(1_u128..)
        .map(|(((name, minutes, _), contents), number)| Offer {
            id: TrainingId(Uuid::from_u128(number)),
            name,
            minutes: *minutes,
            contents,
        })
        .collect();
    then(&offers)
}

fn order(proposed: impl Iterator<Item = TrainingId>) -> Vec<u128> {
    proposed.map(|id| id.0.as_u128()).collect()
}

#[test]
fn proposals_come_in_one_order() {
    let wanted = gaps(&[(1, 13), (2, 3), (3, 2)]);
    for (what, catalogue, expected) in [
        (
            "critical before many",
            &[("a", None, &[(2, 3), (3, 2)][..]), ("b", None, &[(1, 3)])][..],
            &[2, 1][..],
        ),
        ("most covered", &[("a", None, &[(2, 3)]), ("b", None, &[(2, 3), (3, 2)])], &[2, 1]),
        (
            "the shorter, and an unknown length last",
            &[("a", None, &[(2, 3)]), ("b", Some(960), &[(2, 3)]), ("c", Some(480), &[(2, 3)])],
            &[3, 2, 1],
        ),
        ("by name", &[("b", Some(480), &[(2, 3)]), ("a", Some(480), &[(2, 3)])], &[2, 1]),
        ("what covers nothing is not proposed", &[("a", None, &[(2, 2), (9, 4)])], &[]),
    ] {
        let proposed = with_offers(catalogue, |offers| propose(offers, &wanted));
        assert_eq!(order(proposed.iter().map(|one| one.training_id)), expected, "{what}");
    }
}

#[test]
fn to_a_company_what_helps_most_people_comes_first_and_what_they_share_is_counted() {
    let people: Vec<(PersonId, Vec<KnownGap>)> = [&[(1, 3)][..], &[(1, 2), (2, 3)], &[(2, 3)], &[]]
        .iter()
        .zip(1_u128..)
        .map(|(wanted, number)| (PersonId(Uuid::from_u128(number)), gaps(wanted)))
        .collect();
    let catalogue: Catalogue<'_> = &[
        ("bara två", Some(60), &[(2, 3)]),
        ("båda", Some(960), &[(1, 3), (2, 3)]),
        ("för lågt", Some(60), &[(1, 1)]),
        ("bara ett", Some(30), &[(1, 3)]),
    ];
    let proposed = with_offers(catalogue, |offers| propose_to_many(offers, &people));
    assert_eq!(order(proposed.iter().map(|one| one.training_id)), [2, 4, 1]);
    let first = &proposed[0];
    assert_eq!((first.people.len(), first.covered, first.of), (3, 4, 4));
    assert_eq!(first.shared, [(competence(1), 2), (competence(2), 2)]);
    assert_eq!(proposed[1].shared, [(competence(1), 2)]);
}

proptest! {
    #[test]
    fn every_gap_is_covered_or_open_and_none_is_both(
        training in proptest::collection::vec((1_u128..8, 0_u8..5), 0..8),
        wanted in proptest::collection::btree_map(1_u128..8, 1_u8..5, 0..8),
    ) {
        let wanted: Vec<_> = wanted.into_iter().collect();
        let fit = fit(&contents(&training), &gaps(&wanted));
        prop_assert_eq!(fit.covered.len() + fit.open.len(), wanted.len());
        prop_assert!(fit.covered.iter().all(|id| !fit.open.contains(id)));
        for (number, required) in wanted {
            let reached = training.iter().any(|(of, level)| *of == number && *level >= required);
            prop_assert_eq!(fit.covered.contains(&competence(number)), reached);
        }
    }

    #[test]
    fn to_one_person_and_to_a_company_of_one_the_same_trainings_are_proposed(
        trainings in proptest::collection::vec(
            proptest::collection::vec((1_u128..6, 0_u8..5), 0..4), 0..6),
        wanted in proptest::collection::btree_map(1_u128..6, 1_u8..5, 0..6),
    ) {
        let gaps = gaps(&wanted.into_iter().collect::<Vec<_>>());
        let catalogue: Vec<Row<'_>> =
            trainings.iter().map(|of| ("x", Some(60), &of[..])).collect();
        let (one, many) = with_offers(&catalogue, |offers| {
            (propose(offers, &gaps), propose_to_many(offers, &[(PersonId(Uuid::nil()), gaps.clone())]))
        });
        prop_assert_eq!(
            order(one.iter().map(|one| one.training_id)),
            order(many.iter().map(|one| one.training_id))
        );
        for (one, many) in one.iter().zip(&many) {
            prop_assert_eq!(one.fit.covered.len(), many.covered);
        }
    }
}
