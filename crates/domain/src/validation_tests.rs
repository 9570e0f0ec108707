//! The rules of validation as data: stages and results, and what may be said of them.

use super::{CertificateState as State, ValidationResult::*, ValidationStage as Stage, *};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// A model that is valid for two years and confirmed every six months.
fn model() -> ValidationModel {
    ValidationModel {
        id: ValidationModelId(Uuid::nil()),
        name: "Svets".into(),
        owner: String::new(),
        about: String::new(),
        valid_months: Some(24),
        confirm_months: Some(6),
        archived: false,
    }
}

fn case() -> ValidationCase {
    ValidationCase {
        id: ValidationCaseId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        model_id: ValidationModelId(Uuid::nil()),
        overview_on: None,
        in_depth_on: None,
        test_centre: String::new(),
        assessed_from: None,
        result: None,
        ended_on: None,
        issuer: String::new(),
        expires_on: None,
        confirmed_on: None,
        evidence_id: None,
        note: String::new(),
    }
}

fn area(number: u32) -> ValidationModelArea {
    ValidationModelArea {
        id: ValidationModelAreaId(Uuid::from_u128(number.into())),
        model_id: ValidationModelId(Uuid::nil()),
        position: number,
        name: format!("Område {number}"),
        competence_id: None,
        level: None,
    }
}

fn outcome(number: u32, met: bool) -> ValidationOutcome {
    ValidationOutcome {
        id: ValidationOutcomeId(Uuid::nil()),
        case_id: ValidationCaseId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        area_id: area(number).id,
        outcome: if met { AreaOutcome::Met } else { AreaOutcome::NotMet },
        note: String::new(),
    }
}

#[test]
fn mapping_is_no_validation_and_in_validation_begins_at_the_test_centre() {
    let overview = ValidationCase { overview_on: day("2020-10-05"), ..case() };
    let in_depth = ValidationCase { in_depth_on: day("2020-10-12"), ..overview.clone() };
    let centre = ValidationCase { assessed_from: day("2020-10-19"), ..in_depth.clone() };
    let ended = ValidationCase { ended_on: day("2020-10-30"), ..centre.clone() };
    let with = |result| ValidationCase { result: Some(result), ..ended.clone() };
    for (case, stage, in_validation, validated) in [
        (case(), Stage::OverviewMapping, false, false),
        (overview, Stage::OverviewMapping, false, false),
        (in_depth, Stage::InDepthMapping, false, false),
        (centre, Stage::Assessment, true, false),
        (ended.clone(), Stage::BrokenOff, false, false),
        (with(NotMet), Stage::Done, false, false),
        (with(Attestation), Stage::Done, false, true),
        (with(Certificate), Stage::Done, false, true),
    ] {
        assert_eq!(case.stage(), stage, "{case:?}");
        assert_eq!(case.is_in_validation(), in_validation, "{case:?}");
        assert_eq!(case.is_validated(), validated, "{case:?}");
    }
}

#[test]
fn some_requirements_met_is_intyg_and_all_is_bevis() {
    for (areas, said, expected) in [
        (3, &[][..], None),
        (0, &[], None),
        (3, &[(1, true), (2, true), (3, true)], Some(Certificate)),
        (3, &[(1, true), (2, true), (3, false)], Some(Attestation)),
        (3, &[(1, true), (2, true)], Some(Attestation)),
        (3, &[(1, false)], Some(NotMet)),
        (1, &[(1, true)], Some(Certificate)),
        (1, &[(9, true)], None),
    ] {
        let areas: Vec<_> = (1..=areas).map(area).collect();
        let outcomes: Vec<_> = said.iter().map(|&(number, met)| outcome(number, met)).collect();
        assert_eq!(result_of(&areas, &outcomes), expected, "{said:?} of {}", areas.len());
    }
}

#[test]
fn the_days_of_a_case_follow_each_other_and_steps_may_be_left_out() {
    for (overview, in_depth, centre, ended, wrong) in [
        ("", "", "", "", None),
        ("2020-10-05", "2020-10-05", "2020-10-05", "2020-10-05", None),
        ("2020-10-05", "", "", "2020-10-06", None),
        ("", "2020-10-06", "2020-10-05", "", Some(("assessed_from", "2020-10-06"))),
        ("2020-10-05", "", "", "2020-10-04", Some(("ended_on", "2020-10-05"))),
        ("2020-10-05", "2020-10-04", "2020-10-03", "", Some(("in_depth_on", "2020-10-05"))),
    ] {
        let case = ValidationCase {
            overview_on: day(overview),
            in_depth_on: day(in_depth),
            assessed_from: day(centre),
            ended_on: day(ended),
            ..case()
        };
        let found = in_order(&case).err().map(|wrong| (wrong.field, wrong.not_before.to_string()));
        assert_eq!(found, wrong.map(|(field, day)| (field, day.to_owned())), "{case:?}");
    }
}

#[test]
fn a_certificate_expires_and_is_confirmed_every_half_year() {
    for (today, confirmed, expected) in [
        ("2020-12-01", "", State::Valid),
        ("2021-04-30", "", State::Valid),
        ("2021-05-01", "", State::ConfirmationDue),
        ("2021-05-01", "2021-04-15", State::Valid),
        ("2021-10-16", "2021-04-15", State::ConfirmationDue),
        ("2022-08-01", "2022-05-01", State::ExpiresSoon),
        ("2022-07-31", "2022-05-01", State::Valid),
        ("2022-10-30", "2022-10-01", State::ExpiresSoon),
        ("2022-10-31", "2022-10-01", State::Expired),
    ] {
        let case = ValidationCase {
            result: Some(Certificate),
            ended_on: day("2020-10-30"),
            expires_on: day("2022-10-30"),
            confirmed_on: day(confirmed),
            ..case()
        };
        let today = today.parse().expect("a date");
        assert_eq!(certificate_state(&model(), &case, today), Some(expected), "{today}");
    }
    let none = ValidationCase { result: Some(NotMet), ended_on: day("2020-10-30"), ..case() };
    assert_eq!(certificate_state(&model(), &none, day("2020-10-30").expect("a date")), None);
}

proptest! {
    #[test]
    fn whoever_is_in_validation_is_not_validated_and_the_other_way_round(
        days in proptest::array::uniform4(proptest::option::of(0_u32..400)),
        result in 0_usize..4,
    ) {
        let on = |at: usize| {
            let days = chrono::Days::new(days[at]?.into());
            day("2020-06-01")?.checked_add_days(days)
        };
        let case = ValidationCase {
            overview_on: on(0),
            in_depth_on: on(1),
            assessed_from: on(2),
            ended_on: on(3),
            result: ValidationResult::ALL.get(result).copied(),
            ..case()
        };
        prop_assert!(!(case.is_in_validation() && case.is_validated()));
        prop_assert_eq!(case.is_in_validation(), case.stage() == Stage::Assessment);
    }
}
