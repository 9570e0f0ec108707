//! Identity and organisation numbers against published ones: a small table always, the tax agency's
//! whole lists where the environment variable KOMPETENSPASS_DATA names their folder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "helpers of tests fail by panicking and say on stderr what they skip"
)]

use chrono::NaiveDate;
use domain::{
    identity::{
        IdentityError as Wrong, IdentityKind, IdentityNumber, IdentityWarning, LegalGender,
    },
    organisation_number::{OrganisationNumber, OrganisationNumberError},
};
use proptest::prelude::*;
use std::{fs, path::Path};

/// Personal numbers from the tax agency's list of test numbers, or from the published cases of the
/// personnummer project.
const PERSONAL: [&str; 7] = [
    "189001019802",
    "190905271474",
    "194608239986",
    "195704289999",
    "200002292399",
    "200004059937",
    "192412309268",
];
/// Coordination numbers from the same places; the last four carry no real date.
const COORDINATION: [&str; 7] = [
    "197302889931",
    "202107919967",
    "191401682396",
    "191711602399",
    "191900642396",
    "191500722390",
    "192004912388",
];
/// Numbers of the national pension funds, published by the same project.
const ORGANISATIONS: [&str; 6] =
    ["8572090606", "8020051952", "8020057538", "8024062302", "8551040721", "8020144120"];

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    on(2020, 10, 5)
}

fn number(twelve_digits: &str) -> IdentityNumber {
    twelve_digits.parse().unwrap_or_else(|error| panic!("{twelve_digits}: {error}"))
}

fn read(text: &str) -> Result<String, Wrong> {
    IdentityNumber::parse(text, today()).map(|reading| reading.number.digits())
}

/// The published lists, or nothing (said on stderr) where they are not at hand.
fn published(file: &str) -> Option<serde_json::Value> {
    let Ok(folder) = std::env::var("KOMPETENSPASS_DATA") else {
        eprintln!("skipped: KOMPETENSPASS_DATA is not set, {file} is not read");
        return None;
    };
    let text = fs::read_to_string(Path::new(&folder).join(file)).expect("a readable list");
    Some(serde_json::from_str(&text).expect("a list in JSON"))
}

fn texts(list: &serde_json::Value) -> Vec<&str> {
    let items = list.as_array().expect("a list");
    assert!(!items.is_empty());
    items.iter().map(|item| item.as_str().expect("a text")).collect()
}

/// Every number that differs in one of the last ten digits (the check does not cover the century).
fn single_digit_slips(twelve_digits: &str) -> Vec<String> {
    let slip = |(position, digit): (usize, char)| {
        let mut digits: Vec<char> = twelve_digits.chars().collect();
        (digits[position] != digit).then(|| {
            digits[position] = digit;
            digits.into_iter().collect()
        })
    };
    (2..12).flat_map(|position| ('0'..='9').map(move |d| (position, d))).filter_map(slip).collect()
}

#[test]
fn ten_digits_get_their_century_from_sign_and_day() {
    for (text, day, digits) in [
        ("090527-1474", today(), "200905271474"),
        ("0905271474", today(), "200905271474"),
        ("090527+1474", today(), "190905271474"),
        ("000229-2399", today(), "200002292399"),
        ("570428-9999", today(), "195704289999"),
        ("570428-9999", on(2056, 12, 31), "195704289999"),
        ("570428+9999", on(2057, 1, 1), "195704289999"),
        ("730288-9931", today(), "197302889931"),
        ("210791-9967", today(), "192107919967"),
        ("210791-9967", on(2021, 1, 1), "202107919967"),
        // Twelve digits do not depend on the day, whatever the sign.
        ("19090527+1474", today(), "190905271474"),
        ("19090527-1474", today(), "190905271474"),
        ("20210791-9967", on(1950, 1, 1), "202107919967"),
    ] {
        let read = IdentityNumber::parse(text, day).map(|reading| reading.number.digits());
        assert_eq!(read.as_deref(), Ok(digits), "{text} on {day}");
    }
}

#[test]
fn blanks_around_a_number_and_typographic_dashes_do_no_harm() {
    for text in [
        " 570428-9999\t",
        "\u{a0}570428-9999\u{feff}",
        "570428–9999",
        "570428−9999",
        "570428\u{2011}9999",
        "19570428—9999",
    ] {
        assert_eq!(read(text).as_deref(), Ok("195704289999"), "{text:?}");
    }
}

#[test]
fn a_wrong_number_is_told_which_part_is_wrong() {
    for (text, wrong) in [
        ("", Wrong::Length { digits: 0 }),
        ("0", Wrong::Length { digits: 1 }),
        ("570428-999", Wrong::Length { digits: 9 }),
        ("9570428-9999", Wrong::Length { digits: 11 }),
        ("19570428-99990", Wrong::Length { digits: 13 }),
        ("57042-89999", Wrong::Sign),
        ("1957-04-28-9999", Wrong::Sign),
        ("570428--9999", Wrong::Sign),
        ("-5704289999", Wrong::Sign),
        ("570428 9999", Wrong::Characters),
        ("570428/9999", Wrong::Characters),
        ("570428-TF99", Wrong::Characters),
        ("1,95704E+11", Wrong::Characters),
        ("٥٧٠٤٢٨٩٩٩٩", Wrong::Characters),
        ("17570428-9999", Wrong::Century),
        ("21570428-9999", Wrong::Century),
        ("571328-9999", Wrong::Month),
        ("570028-9999", Wrong::Month),
        ("571388-9999", Wrong::Month),
        ("570431-9999", Wrong::Day),
        ("570400-9999", Wrong::Day),
        ("570445-9999", Wrong::Day),
        ("570492-9999", Wrong::Day),
        ("570092-9999", Wrong::Day),
        ("19000229-2399", Wrong::Day),
        ("570429-0000", Wrong::Serial),
        ("570428-0009", Wrong::Serial),
        ("570428-9998", Wrong::CheckDigit),
        ("150916-0006", Wrong::Serial),
    ] {
        assert_eq!(read(text), Err(wrong), "{text}");
    }
}

#[test]
fn an_error_tells_no_digit_of_the_number_and_crosses_as_a_code() {
    let error = IdentityNumber::parse("570428-9998", today()).unwrap_err();
    assert_eq!(serde_json::to_string(&error).unwrap(), r#"{"part":"check_digit"}"#);
    let error = IdentityNumber::parse("570428-999", today()).unwrap_err();
    assert_eq!(serde_json::to_string(&error).unwrap(), r#"{"part":"length","digits":9}"#);
    for digits in PERSONAL {
        for slip in single_digit_slips(digits) {
            let said = slip.parse::<IdentityNumber>().unwrap_err().to_string();
            assert!(!said.contains(&digits[2..8]) && !said.contains(&digits[8..]), "{said}");
        }
    }
}

#[test]
fn kind_gender_and_birth_date_are_read_from_the_digits() {
    use IdentityKind::{Coordination, Personal};
    use LegalGender::{Man, Woman};
    for (digits, kind, gender, born) in [
        ("190905271474", Personal, Man, Some(on(1909, 5, 27))),
        ("194608239986", Personal, Woman, Some(on(1946, 8, 23))),
        ("200002292399", Personal, Man, Some(on(2000, 2, 29))),
        ("197302889931", Coordination, Man, Some(on(1973, 2, 28))),
        ("202107919967", Coordination, Woman, Some(on(2021, 7, 31))),
        // Day left out, month left out (twice), and a 31st of April.
        ("191711602399", Coordination, Man, None),
        ("191900642396", Coordination, Man, None),
        ("191500722390", Coordination, Man, None),
        ("192004912388", Coordination, Woman, None),
    ] {
        let number = number(digits);
        assert_eq!(
            (number.kind(), number.legal_gender(), number.birth_date()),
            (kind, gender, born),
            "{digits}"
        );
    }
}

#[test]
fn what_is_unlikely_is_asked_about_and_not_refused() {
    use IdentityWarning::{Centenarian, FutureBirth, NeedlessPlus, NoRealDate};
    for (text, day, warnings) in [
        ("570428-9999", today(), &[][..]),
        ("20210791-9967", today(), &[FutureBirth]),
        ("20210791-9967", on(2021, 7, 30), &[FutureBirth]),
        ("20210791-9967", on(2021, 7, 31), &[]),
        ("570428+9999", on(2057, 1, 1), &[Centenarian]),
        ("19570428-9999", on(2056, 12, 31), &[]),
        ("19570428-9999", on(2057, 1, 1), &[Centenarian]),
        ("19570428+9999", today(), &[NeedlessPlus]),
        ("191900642396", on(2018, 12, 31), &[NoRealDate]),
        ("191900642396", on(2019, 1, 1), &[Centenarian, NoRealDate]),
        ("191900642396", on(1918, 12, 31), &[FutureBirth, NoRealDate]),
    ] {
        let reading = IdentityNumber::parse(text, day).unwrap();
        assert_eq!(reading.warnings, warnings, "{text} on {day}");
    }
}

#[test]
fn the_sign_becomes_plus_on_new_year_of_the_hundredth_year() {
    let number = number("195704289999");
    assert_eq!(number.formatted(today()), "570428-9999");
    assert_eq!(number.formatted(on(2056, 12, 31)), "570428-9999");
    assert_eq!(number.formatted(on(2057, 1, 1)), "570428+9999");
}

#[test]
fn digits_stay_hidden_unless_asked_for() {
    let number = number("195704289999");
    assert_eq!(number.masked(), "19570428-****");
    assert!(!format!("{number:?} {:?}", Some(number)).contains(|c: char| c.is_ascii_digit()));
    let reading = IdentityNumber::parse("570428-9999", today());
    assert!(!format!("{reading:?}").contains(|c: char| c.is_ascii_digit()));
}

#[test]
fn only_twelve_right_digits_come_out_of_the_register() {
    let stored = serde_json::to_string(&number("195704289999")).unwrap();
    assert_eq!(stored, "\"195704289999\"");
    assert_eq!(serde_json::from_str::<IdentityNumber>(&stored).unwrap(), number("195704289999"));
    for other in [
        "\"5704289999\"",
        "\"19570428-9999\"",
        "\" 195704289999\"",
        "\"195704289998\"",
        "195704289999",
    ] {
        assert!(serde_json::from_str::<IdentityNumber>(other).is_err(), "{other}");
    }
}

#[test]
fn a_slip_in_any_one_digit_is_noticed() {
    for digits in PERSONAL.into_iter().chain(COORDINATION) {
        for slip in single_digit_slips(digits) {
            assert!(slip.parse::<IdentityNumber>().is_err(), "{slip}");
        }
    }
    for digits in ORGANISATIONS {
        for slip in single_digit_slips(&format!("16{digits}")) {
            assert!(OrganisationNumber::parse(&slip, today()).is_err(), "{slip}");
        }
    }
}

#[test]
fn an_organisation_number_is_read_with_and_without_hyphen_and_prefix() {
    for ten in ORGANISATIONS {
        let (date, last) = ten.split_at(6);
        for text in [
            ten.to_owned(),
            format!("{date}-{last}"),
            format!(" {date}–{last} "),
            format!("16{ten}"),
            format!("16{date}-{last}"),
        ] {
            let number = OrganisationNumber::parse(&text, today()).unwrap();
            assert_eq!(number.digits(), ten, "{text}");
            assert_eq!(number.formatted(today()), format!("{date}-{last}"));
            assert_eq!(number.masked(), format!("{date}-{last}"));
            assert!(!number.is_sole_trader());
            let stored = serde_json::to_string(&number).unwrap();
            assert_eq!(stored, format!("\"{ten}\""));
            assert_eq!(serde_json::from_str::<OrganisationNumber>(&stored).unwrap(), number);
        }
        assert!(read(ten).is_err(), "{ten} is no person's");
    }
}

#[test]
fn a_sole_traders_number_is_the_owners_and_is_kept_as_one() {
    for (text, digits) in [
        ("570428-9999", "195704289999"),
        ("19570428-9999", "195704289999"),
        ("730288-9931", "197302889931"),
    ] {
        let number = OrganisationNumber::parse(text, today()).unwrap();
        assert!(number.is_sole_trader());
        assert_eq!(number.sole_trader().map(IdentityNumber::digits).as_deref(), Some(digits));
        assert_eq!(number.masked(), format!("{}-****", &digits[..8]));
        assert_eq!(number.formatted(today()), format!("{}-{}", &digits[2..8], &digits[8..]));
        assert_eq!(format!("{number:?}"), "OrganisationNumber(hidden)");
        let stored = serde_json::to_string(&number).unwrap();
        assert_eq!(stored, format!("\"{digits}\""));
        assert_eq!(serde_json::from_str::<OrganisationNumber>(&stored).unwrap(), number);
    }
}

#[test]
fn a_wrong_organisation_number_is_told_which_part_is_wrong() {
    use OrganisationNumberError::{Characters, CheckDigit, Length, Sign, SoleTrader, ThirdDigit};
    for (text, error) in [
        ("", Length { digits: 0 }),
        ("857209-060", Length { digits: 9 }),
        ("857209 0606", Characters),
        ("SE857209060601", Characters),
        ("85720-90606", Sign),
        ("857209+0606", Sign),
        ("857209-0607", CheckDigit),
        ("16857209-0607", CheckDigit),
        ("16570428-9999", ThirdDigit),
        ("571328-9999", SoleTrader { error: Wrong::Month }),
        ("570428-9998", SoleTrader { error: Wrong::CheckDigit }),
        ("17857209-0606", SoleTrader { error: Wrong::Century }),
    ] {
        assert_eq!(OrganisationNumber::parse(text, today()), Err(error), "{text}");
    }
    assert_eq!(
        serde_json::to_string(&SoleTrader { error: Wrong::Month }).unwrap(),
        r#"{"part":"sole_trader","error":{"part":"month"}}"#
    );
    for stored in ["\"857209-0606\"", "\"168572090606\"", "\"5704289999\"", "\"8572090607\""] {
        assert!(serde_json::from_str::<OrganisationNumber>(stored).is_err(), "{stored}");
    }
}

#[test]
fn every_number_that_the_tax_agency_publishes_is_right() {
    for (file, kind) in [
        ("test_personnummer.json", IdentityKind::Personal),
        ("test_samordningsnummer.json", IdentityKind::Coordination),
    ] {
        let Some(list) = published(file) else { return };
        for digits in texts(&list) {
            let number = number(digits);
            assert_eq!(number.kind(), kind, "{digits}");
            assert_eq!(number.digits(), digits);
            // Every number but those of people not yet born comes back from its ten digits.
            for day in [today(), on(2056, 12, 31)] {
                if number.warnings(day).contains(&IdentityWarning::FutureBirth) {
                    continue;
                }
                let back = IdentityNumber::parse(&number.formatted(day), day).unwrap();
                assert_eq!(back.number.digits(), digits);
            }
        }
        for digits in texts(&list).into_iter().step_by(10) {
            for slip in single_digit_slips(digits) {
                assert!(slip.parse::<IdentityNumber>().is_err(), "{slip}");
            }
        }
    }
}

#[test]
fn published_coordination_numbers_without_a_real_date_are_asked_about() {
    let Some(list) = published("test_samordningsnummer.json") else {
        return;
    };
    let undated = texts(&list).into_iter().filter(|digits| {
        let number = number(digits);
        let asked = number.warnings(today()).contains(&IdentityWarning::NoRealDate);
        assert_eq!(asked, number.birth_date().is_none(), "{digits}");
        asked
    });
    assert_eq!(undated.count(), 194);
}

#[test]
fn the_published_cases_are_judged_as_published() {
    let Some(cases) = published("personnummer_cases.json") else {
        return;
    };
    for kind in ["ssn", "con"] {
        for (verdict, valid) in [("valid", true), ("invalid", false)] {
            for text in texts(&cases[kind]["string"][verdict]) {
                assert_eq!(read(text).is_ok(), valid, "{text}");
            }
            for integer in cases[kind]["integer"][verdict].as_array().expect("a list") {
                let stored = integer.to_string().parse::<IdentityNumber>();
                assert_eq!(stored.is_ok(), valid, "{integer}");
            }
        }
    }
    let Some(cases) = published("organisationsnummer_cases.json") else {
        return;
    };
    for case in cases.as_array().expect("a list") {
        for form in ["short_format", "separated_format"] {
            let text = case[form].as_str().expect("a text");
            // They are marked as wrong personal numbers, and as right ones of organisations.
            assert!(OrganisationNumber::parse(text, today()).is_ok(), "{text}");
            assert!(read(text).is_err(), "{text}");
        }
    }
}

proptest! {
    #[test]
    fn a_formatted_number_is_read_back_on_any_day_of_the_next_two_centuries(
        digits in prop::sample::select([PERSONAL.as_slice(), COORDINATION.as_slice()].concat()),
        days in 0..70_000_i64,
    ) {
        let number = number(digits);
        let year: i32 = digits[..4].parse().unwrap();
        let day = on(year, 1, 1) + chrono::TimeDelta::days(days);
        let back = IdentityNumber::parse(&number.formatted(day), day).unwrap();
        prop_assert!(back.number == number, "{digits} on {day}");
    }

    #[test]
    fn any_text_is_read_or_refused(
        anything in ".{0,20}", likely in "(16|18|19|20)?[0-9]{6}[-+]?[0-9]{4}", stray in "[-+0-9]{0,16}",
    ) {
        for text in [anything, likely, stray] {
            if let Ok(reading) = IdentityNumber::parse(&text, today()) {
                let again = reading.number.digits().parse::<IdentityNumber>();
                prop_assert!(again == Ok(reading.number));
            }
            if let Ok(number) = OrganisationNumber::parse(&text, today()) {
                prop_assert!(OrganisationNumber::try_from(number.digits()) == Ok(number));
            }
        }
    }
}
