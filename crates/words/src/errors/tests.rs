//! What messages say, and that each wrong part is told from the others.

use domain::{
    date_input, identity::IdentityNumber, language::Language, operation::OperationCode,
    organisation_number::OrganisationNumber,
};

use super::*;
use crate::in_language;
use crate::noun::example_facts;

#[test]
fn a_message_names_what_it_concerns() {
    let words = in_language(Language::Sv);
    let day = |text: &str| text.parse().expect("a date");
    for (message, part) in [
        (Message::RegisterDamaged { register: "Norrland" }, "”Norrland”"),
        (
            Message::RegisterNewer { found: 3, known: 2 },
            "format 3; den här versionen läser till och med format 2",
        ),
        (Message::TextTooLong { length: 301, limit: 300 }, "301 tecken, och här ryms 300"),
        (Message::LevelOutside { level: -1 }, "men -1 angavs"),
        (
            Message::EndsBeforeStart { starts: day("2020-10-05"), ends: day("2020-10-04") },
            "Slutet (2020-10-04) ligger före början (2020-10-05)",
        ),
        (Message::FontLacks { field: "Namn", character: 'ж' }, "Tecknet ж (U+0436) i ”Namn”"),
        (
            Message::TouchedSince { operation: words.label_within(OperationCode::ActionSaved) },
            "”insats sparad”",
        ),
    ] {
        let said = message.say(words);
        assert!(said.contains(part), "{said}");
    }
}

/// Each is wrong in the part that is named, so none is anybody’s number.
#[test]
fn a_wrong_identity_number_is_told_which_part_is_wrong() {
    let today = "2020-10-05".parse().expect("a date");
    for (typed, part) in [
        ("19811", "5 siffror"),
        ("1981-12180000", "före de fyra sista"),
        ("19811218-98TF", "bara siffror"),
        ("170012180000", "Året i numret"),
        ("198113180000", "Månaden i numret"),
        ("198102300000", "Dagen i numret"),
        ("198112180000", "000"),
        ("198112180011", "Kontrollsiffran"),
    ] {
        let error = IdentityNumber::parse(typed, today).expect_err("a wrong number");
        let said = Message::from(error).say(in_language(Language::Sv));
        assert!(said.contains(part), "{error:?}: {said}");
    }
}

#[test]
fn a_number_that_could_only_be_a_sole_traders_is_told_which_part_of_it_is_wrong() {
    let today = "2020-10-05".parse().expect("a date");
    for (typed, part) in [
        ("801318-0000", "month in the number"),
        ("810230-0000", "day in the number"),
        ("811218-0000", "cannot be 000"),
        ("811218-0011", "check digit"),
    ] {
        let error = OrganisationNumber::parse(typed, today).expect_err("a wrong number");
        let said = Message::from(error).say(in_language(Language::En));
        assert!(said.contains("sole trader") && said.contains(part), "{error:?}: {said}");
    }
}

#[test]
fn a_wrong_date_is_told_what_is_wrong_with_it() {
    let reference = "2020-10-05".parse().expect("a date");
    for (typed, part) in [
        ("", "behöver fyllas i"),
        ("igår", "2020-10-05, 5/10"),
        ("1899-12-31", "1899"),
        ("10/31", "ingen månad 31"),
        ("31/4", "Dagen 31/4 finns inte i kalendern."),
        ("29/2 2021", "Dagen 29/2 finns inte i kalendern år 2021."),
    ] {
        let error = date_input::parse(typed, reference).expect_err("a wrong date");
        let said = Message::from(error).say(in_language(Language::Sv));
        assert!(said.contains(part), "{error:?}: {said}");
    }
}

#[test]
fn each_holder_of_a_register_is_told_from_the_others() {
    for (by, part) in [
        (Holder::Window, "another window"),
        (Holder::CommandLine, "command line"),
        (Holder::Unknown, "another program"),
    ] {
        let said = Message::InUse { by }.say(in_language(Language::En));
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn every_message_is_made_of_whole_sentences() {
    for language in Language::ALL {
        for signature in Message::signatures() {
            let said = in_language(*language)
                .errors
                .say(signature.message, &example_facts(&signature, 2.0));
            let first = said.chars().next().expect("a letter");
            assert!(said.ends_with('.') && !first.is_lowercase(), "{said}");
        }
    }
}
